#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

#include "plan/plan_person.h"
#include "support/requests.h"

#define MAN "sex=male;age=30;height=180cm;weight=75kg;"

static rf_plan_who who_of(const char *pairs)
{
    refuel_request r;
    rf_plan_who who;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)request_of(pairs, &r, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    cr_assert(eq(int, (int)rf_plan_person(&r, &who, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    return who;
}

/* The person of the request, with what was not given not given; a body fat becomes a fat-free mass. */
Test(plan_person, person)
{
    rf_plan_who it = who_of(MAN);
    cr_expect(it.person.sex == REFUEL_MALE && it.person.age_y == 30 && it.person.weight_kg == 75);
    cr_expect(isnan(it.person.fat_free_mass_kg) && isnan(it.person.neck_cm) && isnan(it.person.hip_cm));
    cr_expect(epsilon_eq(dbl, it.bmi, 75 / 3.24, 1e-12));
    cr_expect(eq(int, (int)it.body.source, REFUEL_EQ_CUN_BAE_2012));
    it = who_of(MAN "body-fat=20%");
    cr_expect(eq(dbl, it.person.fat_free_mass_kg, 60));
    cr_expect(it.body.fat_free_mass_kg == 60 && it.body.source == REFUEL_EQ_MEASURED);
    it = who_of(MAN "fat-free-mass=61kg");
    cr_expect(it.person.fat_free_mass_kg == 61 && it.body.fat_free_mass_kg == 61);
}

/* A volume that was not given counts as 0 km, and that is said. */
Test(plan_person, run)
{
    rf_plan_who none = who_of(MAN), zero = who_of(MAN "run=0km/week"), some = who_of(MAN "run=35km/week");
    cr_expect(none.run.gross_kcal_d == 0 && zero.run.gross_kcal_d == 0 && none.run.hours_d == 0);
    cr_expect(refuel_warned(none.warnings, REFUEL_WARNING_RUNNING_NOT_GIVEN));
    cr_expect(not(refuel_warned(zero.warnings, REFUEL_WARNING_RUNNING_NOT_GIVEN)));
    cr_expect(epsilon_eq(dbl, some.run.gross_kcal_d, 75 * 5, 1e-9), "1.00 kcal/kg/km");
    cr_expect(eq(dbl, some.run.hours_d, 0.5));
}

/* Who trains: from 2 to 6 hours a week by the part that is run, what was said before all; not known without a volume. */
Test(plan_person, trained)
{
    static const struct {
        const char *pairs;
        double trained;
    } rows[] = {{MAN "run=24km/week;speed=12km/h", 0},
                {MAN "run=48km/week;speed=12km/h", 0.5},
                {MAN "run=72km/week;speed=12km/h", 1},
                {MAN "run=90km/week;speed=6km/h", 0},
                {MAN "run=29km/week;speed=7.25km/h", 0.25},
                {MAN "run=29km/week;speed=7.25km/h;gait=run", 0.5},
                {MAN "run=29km/week;speed=7.25km/h;gait=walk", 0},
                {MAN "run=40km/week", 0.5}, /* 10 km/h for the hours */
                {MAN "run=40km/week;gait=walk", 0},
                {MAN "run=0km/week", 0},
                {MAN "athlete=yes", 1},
                {MAN "athlete=no", 0},
                {MAN "athlete=yes;run=90km/week;speed=5km/h", 1},
                {MAN "athlete=no;run=90km/week", 0},
                {MAN "athlete=auto;run=90km/week", 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(epsilon_eq(dbl, who_of(rows[i].pairs).trained, rows[i].trained, 1e-12), "%s", rows[i].pairs);
    cr_expect(isnan(who_of(MAN).trained));
    cr_expect(isnan(who_of(MAN "gait=run;speed=12km/h").trained));
    rf_plan_who yes = who_of(MAN "athlete=yes"), no = who_of(MAN "athlete=no"), not_known = who_of(MAN);
    cr_expect(epsilon_eq(dbl, yes.body.fat_free_mass_kg, 1.09 * no.body.fat_free_mass_kg, 1e-9), "the guess is raised");
    cr_expect(eq(dbl, not_known.body.fat_free_mass_kg, no.body.fat_free_mass_kg), "not known is as no");
}

#define MOTHER "sex=female;age=30;height=165cm;weight=70kg;life-stage=pregnant;gestation-week=28;run=35km/week;"

/* The weight before pregnancy serves resting energy and the guess of the body; running, the body mass index and what was
   measured are of today. */
Test(plan_person, weight_before_pregnancy)
{
    rf_plan_who today = who_of(MOTHER), before = who_of(MOTHER "pre-pregnancy-weight=60kg"),
                slim = who_of("sex=female;age=30;height=165cm;weight=60kg;run=35km/week");
    cr_expect(today.person.weight_kg == 70 && before.person.weight_kg == 60);
    cr_expect(eq(dbl, before.body.fat_free_mass_kg, slim.body.fat_free_mass_kg));
    cr_expect(ne(dbl, before.body.fat_free_mass_kg, today.body.fat_free_mass_kg));
    cr_expect(epsilon_eq(dbl, before.run.gross_kcal_d, 350, 1e-9), "70 kg are carried");
    cr_expect(before.run.gross_kcal_d == today.run.gross_kcal_d && before.bmi == today.bmi);
    cr_expect(not(refuel_warned(before.warnings, REFUEL_WARNING_PREGNANT_COMPOSITION)));
    cr_expect(refuel_warned(today.warnings, REFUEL_WARNING_PREGNANT_COMPOSITION));
    rf_plan_who measured = who_of(MOTHER "pre-pregnancy-weight=60kg;body-fat=30%");
    cr_expect(measured.person.fat_free_mass_kg == 49 && measured.body.fat_free_mass_kg == 49);
    cr_expect(eq(dbl, measured.person.weight_kg, 60), "resting energy stands on the weight before all the same");
    rf_plan_who other = who_of("sex=female;age=30;height=165cm;weight=70kg;run=35km/week");
    cr_expect(eq(dbl, other.person.weight_kg, 70), "nobody else has one");
}

/* The grade of a walk: 40 % is inside the sample of the walking equation, more is not; running has the same limit of 45
   %. */
Test(plan_person, grade)
{
    rf_plan_who inside = who_of(MAN "run=10km/week;speed=4km/h;climb=2000m/week"),
                outside = who_of(MAN "run=10km/week;speed=4km/h;climb=2001m/week"),
                running = who_of(MAN "run=10km/week;speed=10km/h;climb=2200m/week");
    cr_expect(epsilon_eq(dbl, inside.run.grade, 0.40, 1e-12));
    cr_expect(not(refuel_warned(inside.run.warnings, REFUEL_WARNING_GRADE_OUTSIDE_SAMPLE)));
    cr_expect(refuel_warned(outside.run.warnings, REFUEL_WARNING_GRADE_OUTSIDE_SAMPLE));
    cr_expect(not(refuel_warned(running.run.warnings, REFUEL_WARNING_GRADE_OUTSIDE_SAMPLE)));
}

/* Above the age of a sample: of the run only where there is one, of the body only where it was estimated. */
Test(plan_person, ages)
{
    static const struct {
        const char *pairs;
        refuel_warning_id warning;
        int warned;
    } rows[] = {
        {MAN "age=44.99;run=40km/week;pace=6:00/km", REFUEL_WARNING_RUNNING_AGE, 0},
        {MAN "age=45;run=40km/week;pace=6:00/km", REFUEL_WARNING_RUNNING_AGE, 1},
        {MAN "age=45;run=0km/week", REFUEL_WARNING_RUNNING_AGE, 0},
        {MAN "age=80.99", REFUEL_WARNING_BODY_AGE, 0},
        {MAN "age=81", REFUEL_WARNING_BODY_AGE, 1},
        {MAN "age=81;body-fat=20%", REFUEL_WARNING_BODY_AGE, 0},
        {"sex=female;age=30;height=165cm;weight=62kg;life-stage=pregnant", REFUEL_WARNING_PREGNANT_COMPOSITION, 1},
        {"sex=female;age=30;height=165cm;weight=62kg;life-stage=pregnant;body-fat=25%",
         REFUEL_WARNING_PREGNANT_COMPOSITION, 0},
        {"sex=female;age=30;height=165cm;weight=62kg;life-stage=pregnant;pre-pregnancy-weight=62kg",
         REFUEL_WARNING_PRE_PREGNANCY_ABOVE, 0},
        {"sex=female;age=30;height=165cm;weight=62kg;life-stage=pregnant;pre-pregnancy-weight=62.1kg",
         REFUEL_WARNING_PRE_PREGNANCY_ABOVE, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(int, refuel_warned(who_of(rows[i].pairs).warnings, rows[i].warning), rows[i].warned), "%s",
                  rows[i].pairs);
}

/* What a request can look right without being: out stays as it was. */
Test(plan_person, refusals)
{
    static const struct {
        const char *pairs, *field;
        refuel_status status;
    } rows[] = {{MAN "fat-free-mass=74kg", "fat_free_mass", REFUEL_E_RANGE},
                {MAN "neck=38cm;waist=30cm", "waist", REFUEL_E_RANGE},
                {MAN "climb=400m/week", "running.distance", REFUEL_E_MISSING},
                {MAN "run=40km/week;climb=9001m/week", "running.climb", REFUEL_E_RANGE},
                {MAN "run=336km/week;speed=2km/h", "running.distance", REFUEL_E_RANGE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request r;
        rf_plan_who who = {.bmi = -7};
        refuel_error err = {.message = ""};
        cr_assert(eq(int, (int)request_of(rows[i].pairs, &r, &err), REFUEL_OK), "%s", err.message);
        cr_expect(eq(int, (int)rf_plan_person(&r, &who, &err), (int)rows[i].status), "%s", rows[i].pairs);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%s", rows[i].pairs);
        cr_expect(eq(dbl, who.bmi, -7), "%s", rows[i].pairs);
    }
}
