#include "io/forecast_answer.h"
#include "support/json_text.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/json.h>
#include <stdlib.h>
#include <string.h>

#include "io/json.h"

#define HER "\"sex\":\"female\",\"age\":34,\"height_cm\":168,\"weight_kg\":64,\"running\":{\"distance_km_week\":48}"

typedef struct both {
    rf_forecast_given given;
    rf_forecast_answer answer; /* of the library */
    rf_json_node *root;        /* of refuel_project_json */
} both;

static void ask_both(const char *request, both *b)
{
    refuel_error err = {.message = ""};
    size_t needed = 0, length = strlen(request);
    cr_assert(eq(int, (int)refuel_project_json(request, length, NULL, 0, &needed, &err), REFUEL_E_BUFFER), "%s",
              err.message);
    char *text = malloc(needed);
    cr_assert(text != NULL);
    cr_assert(eq(int, (int)refuel_project_json(request, length, text, needed, NULL, &err), REFUEL_OK));
    cr_expect(eq(int, err.status, 0), "a success clears the error");
    cr_assert(eq(int, (int)rf_json_parse(text, strlen(text), &b->root, &err), REFUEL_OK), "%s", err.message);
    free(text);
    rf_forecast_begin(&b->given);
    cr_assert(eq(int, (int)forecast_from_text(request, &b->given, &err), REFUEL_OK), "%s", err.message);
    cr_assert(eq(int, (int)rf_forecast_answer_make(&b->given, &b->answer, &err), REFUEL_OK), "%s", err.message);
}

static void end_both(both *b)
{
    rf_json_free(b->root);
    rf_forecast_answer_free(&b->answer);
    cr_expect(b->answer.memory == NULL);
}

static const rf_json_node *child(const rf_json_node *of, const char *key)
{
    for (const rf_json_node *it = rf_json_first(of); it; it = rf_json_next(it))
        if (strcmp(rf_json_key(it), key) == 0) return it;
    cr_assert(false, "there is no %s", key);
    return NULL;
}

static void expect_series(const rf_json_node *of, const double *wanted, size_t rows)
{
    size_t i = 0;
    for (const rf_json_node *it = rf_json_first(of); it; it = rf_json_next(it), i++)
        cr_assert(i < rows && rf_json_number(it) == wanted[i], "row %zu", i);
    cr_expect(eq(sz, i, rows));
}

static void expect_number(const rf_json_node *of, const char *key, double wanted)
{
    const rf_json_node *it = child(of, key);
    if (isnan(wanted))
        cr_expect(eq(int, (int)rf_json_type_of(it), RF_JSON_NULL), "%s", key);
    else
        cr_expect(eq(dbl, rf_json_number(it), wanted), "%s", key);
}

/* The same request through JSON gives the same numbers, to the last bit. */
Test(forecast_answer, intake_by_a_day_in_json)
{
    static both b;
    ask_both("{" HER ",\"target_weight_kg\":61,\"in_days\":60,\"every\":7}", &b);
    const refuel_forecast_result *f = &b.answer.forecast;
    cr_assert(eq(sz, f->rows, 10)); /* 0, 7, ..., 56, 60 */
    expect_series(child(b.root, "day"), f->day, 10);
    expect_series(child(b.root, "weight_kg"), f->weight_kg, 10);
    expect_series(child(b.root, "fat_kg"), f->fat_kg, 10);
    expect_series(child(b.root, "fat_free_kg"), f->fat_free_kg, 10);
    expect_series(child(b.root, "intake_kcal_d"), f->intake_kcal_d, 10);
    expect_series(child(b.root, "expenditure_kcal_d"), f->expenditure_kcal_d, 10);
    const rf_json_node *interval = child(b.root, "interval"), *ends = child(interval, "weight_kg");
    expect_series(rf_json_first(ends), f->low_kg, 10);
    expect_series(rf_json_next(rf_json_first(ends)), f->high_kg, 10);
    expect_series(child(interval, "sd_kg"), f->sd_kg, 10);
    expect_series(child(child(b.root, "static_rule"), "weight_kg"), f->static_weight_kg, 10);
    const rf_json_node *solution = child(b.root, "solution"), *baseline = child(b.root, "baseline");
    expect_number(solution, "target_weight_kg", 61);
    expect_number(solution, "target_day", 60);
    expect_number(solution, "intake_kcal_d", f->target_intake_kcal_d);
    expect_number(solution, "maintenance_kcal_d", f->maintenance_kcal_d);
    expect_number(solution, "settled_kcal_d", f->settled_kcal_d);
    expect_number(solution, "reached_weight_kg", f->reached_weight_kg);
    expect_number(solution, "binding_weight_kg", f->binding_weight_kg);
    cr_expect(rf_json_truth(child(solution, "feasible")) == (f->feasible == 1));
    expect_number(baseline, "resting_kcal_d", f->resting_kcal_d);
    expect_number(baseline, "pal", f->pal);
    expect_number(baseline, "intake_kcal_d", f->baseline_intake_kcal_d);
    expect_number(baseline, "fat_kg", f->baseline_fat_kg);
    expect_number(child(b.root, "goal"), "requested_kg_week", b.answer.plan.requested_kg_week);
    end_both(&b);
}

/* The checks in their order, with days that are null where there is none. */
Test(forecast_answer, checks_in_json)
{
    static both b;
    ask_both("{" HER ",\"intake\":{\"energy_kcal_d\":1700},\"days\":90,\"every\":90}", &b);
    const refuel_forecast_result *f = &b.answer.forecast;
    size_t i = 0;
    for (const rf_json_node *it = rf_json_first(child(b.root, "checks")); it; it = rf_json_next(it), i++) {
        cr_assert(i < f->followed_count);
        const refuel_followed *check = &b.answer.followed[i];
        cr_expect(eq(str, (char *)rf_json_text(child(it, "id")), (char *)refuel_check_describe(check->check)->id));
        cr_expect(eq(str, (char *)rf_json_text(child(it, "verdict")),
                     (char *)refuel_verdict_text((refuel_verdict)check->verdict)));
        cr_expect(eq(str, (char *)rf_json_text(child(it, "action")),
                     (char *)refuel_action_text((refuel_action)check->action)));
        expect_number(it, "first_day", check->first_day);
        expect_number(it, "first_risk_day", check->first_risk_day);
        expect_number(it, "value", check->value);
    }
    cr_expect(eq(sz, i, f->followed_count));
    cr_expect(i > 5, "this diet is followed by most checks");
    cr_expect(eq(int, (int)rf_json_type_of(child(b.root, "solution")), RF_JSON_NULL));
    size_t warnings = 0;
    for (const rf_json_node *it = rf_json_first(child(b.root, "warnings")); it; it = rf_json_next(it)) warnings++;
    for (size_t k = 0; refuel_warning_at(k); k++)
        warnings -= refuel_warned(f->warnings, refuel_warning_at(k)->number) ? 1 : 0;
    cr_expect(eq(sz, warnings, 0));
    end_both(&b);
}

Test(forecast_answer, day_of_a_schedule_in_json)
{
    static both b;
    ask_both("{" HER
             ",\"target_weight_kg\":61.5,\"schedule\":[{\"day\":0,\"intake_kcal_d\":2200},"
             "{\"day\":20,\"intake_kcal_d\":2300,\"run_km_week\":60}],\"days\":40,\"every\":20}",
             &b);
    const refuel_forecast_result *f = &b.answer.forecast;
    const rf_json_node *solution = child(b.root, "solution");
    cr_expect(eq(int, f->question, REFUEL_QUESTION_DAY));
    expect_number(solution, "target_day", f->target_day);
    expect_number(solution, "plateau_weight_kg", f->plateau_weight_kg);
    expect_number(solution, "intake_kcal_d", 2300);
    end_both(&b);
}

/* A failure is told, leaves nothing to free but what the answer owns, and freeing twice is harmless. */
Test(forecast_answer, impossible_request)
{
    static rf_forecast_given given;
    rf_forecast_answer answer;
    refuel_error err;
    rf_forecast_begin(&given);
    cr_expect(eq(int, (int)rf_forecast_answer_make(&given, &answer, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.field, "sex"));
    rf_forecast_answer_free(&answer);
    rf_forecast_answer_free(&answer);
    given.ask.days = -1;
    cr_expect(ne(int, (int)rf_forecast_answer_make(&given, &answer, &err), REFUEL_OK));
    rf_forecast_answer_free(&answer);
}
