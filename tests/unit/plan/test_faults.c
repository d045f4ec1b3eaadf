#include "plan/faults.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "core/failure.h"
#include "support/requests.h"

static refuel_error room[RF_ERRORS_MAX];

static rf_errors faults_of(const char *pairs, const rf_field_text *texts, rf_use use, bool readable)
{
    static const rf_field_text nothing[RF_REQUEST_ROWS];
    refuel_request request;
    rf_errors errors = {.of = room, .capacity = RF_ERRORS_MAX};
    cr_assert(eq(int, (int)request_of(pairs, &request, NULL), REFUEL_OK), "%s", pairs);
    rf_request_faults(&request, texts ? texts : nothing, use, readable, &errors);
    return errors;
}

/* The first of the missing inputs names all; each has an error of its own. */
Test(faults, missing)
{
    rf_errors errors = faults_of("sex=male", NULL, RF_USE_PLAN, true);
    cr_assert(eq(sz, errors.count, 3));
    cr_expect(eq(str, room[0].message,
                 "age, height and weight are missing: write age 34 or 8months or born 1990-05-17, height 170cm or "
                 "5ft7in, weight 70kg or 154lb"));
    cr_expect(eq(str, room[0].field, "age"));
    cr_expect(eq(str, room[1].message, "height: it was not given and is needed; write it like 170cm or 5ft7in"));
    cr_expect(eq(str, room[2].field, "weight"));
    errors = faults_of("sex=male;age=30;height=180cm", NULL, RF_USE_PLAN, true);
    cr_assert(eq(sz, errors.count, 1));
    cr_expect(eq(str, room[0].message, "weight: it was not given and is needed; write it like 63.5kg or 140lb"));
    cr_expect(eq(sz, faults_of("sex=male;age=30;height=180cm;weight=80kg", NULL, RF_USE_PLAN, true).count, 0));
}

/* What was tried is wrong, not missing; the date of birth stands for the age. */
Test(faults, tried)
{
    rf_field_text texts[RF_REQUEST_ROWS] = {
        [REFUEL_INPUT_BORN] = {.tried = true}, [REFUEL_INPUT_WEIGHT] = {.tried = true}};
    rf_errors errors = faults_of("sex=male", texts, RF_USE_PLAN, true);
    cr_assert(eq(sz, errors.count, 1));
    cr_expect(eq(str, room[0].field, "height"));
}

/* What is eaten is missing in a check alone; carbohydrate without the others says nothing about the whole. */
Test(faults, eaten)
{
    rf_errors errors = faults_of("sex=male;age=30;height=180cm", NULL, RF_USE_CHECK, true);
    cr_assert(eq(sz, errors.count, 2));
    cr_expect(ne(ptr, strstr(room[0].message, "weight and intake.energy are missing"), NULL), "%s", room[0].message);
    cr_expect(eq(str, room[1].field, "intake.energy"));
    errors = faults_of("sex=male;age=30;height=180cm;weight=80kg;carbohydrate=200g", NULL, RF_USE_CHECK, true);
    cr_assert(eq(sz, errors.count, 1));
    cr_expect(ne(ptr, strstr(room[0].message, "check needs what is eaten"), NULL), "%s", room[0].message);
    errors = faults_of("sex=male;age=30;height=180cm;weight=80kg;intake=2000kcal", NULL, RF_USE_CHECK, true);
    cr_expect(eq(sz, errors.count, 0));
    cr_expect(
        eq(sz, faults_of("sex=male;age=30;height=180cm;weight=80kg;zinc=9mg", NULL, RF_USE_CHECK, true).count, 0));
}

/* Who misspelt a vitamin tried to say what is eaten. */
Test(faults, a_key_of_the_intake)
{
    static const rf_field_text nothing[RF_REQUEST_ROWS];
    rf_errors errors = {.of = room, .capacity = RF_ERRORS_MAX};
    refuel_request request;
    cr_assert(eq(int, (int)request_of("sex=male;age=30;height=180cm;weight=80kg", &request, NULL), REFUEL_OK));
    rf_errors_took(&errors, rf_fail(rf_errors_place(&errors), REFUEL_E_UNKNOWN, "intake.micronutrients.irn", "no"));
    rf_request_faults(&request, nothing, RF_USE_CHECK, false, &errors);
    cr_expect(eq(sz, errors.count, 1));
}

/* All contradictions, one of each input, and only where every input could be read. */
Test(faults, contradictions)
{
    static const char pairs[] =
        "sex=male;age=30;height=180cm;weight=80kg;gestation-week=20;nursing=full;activity=active;living=1.6;"
        "expenditure-sd=100kcal";
    rf_errors errors = faults_of(pairs, NULL, RF_USE_PLAN, true);
    static const char *const fields[] = {"gestation_week", "nursing", "activity", "living", "expenditure_sd"};
    cr_assert(eq(sz, errors.count, 5));
    for (size_t i = 0; i < 5; i++) cr_expect(eq(str, room[i].field, (char *)fields[i]));
    cr_expect(eq(sz, faults_of(pairs, NULL, RF_USE_PLAN, false).count, 0));
}

/* Of whom: sex and age, and nothing else. */
Test(faults, needs)
{
    rf_errors errors = faults_of("life-stage=none", NULL, RF_USE_NEEDS, true);
    cr_assert(eq(sz, errors.count, 2));
    cr_expect(eq(str, room[0].field, "sex"));
    cr_expect(eq(str, room[1].field, "age"));
    cr_expect(eq(sz, faults_of("sex=male;age=30", NULL, RF_USE_NEEDS, true).count, 0));
}
