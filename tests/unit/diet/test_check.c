#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/source.h>
#include <refuel/units.h>
#include <stdlib.h>
#include <string.h>

#include "energy/ledger.h"
#include "plan/steps.h"
#include "support/cases.h"
#include "unit/diet/base_case.h"

/* One number of "name=value;name=value"; otherwise where the name is not there. */
static double input(const cases *c, const char *name, double otherwise)
{
    size_t length = strlen(name);
    for (const char *at = case_text(c, "inputs"); at; at = strchr(at, ';')) {
        at += *at == ';';
        if (strncmp(at, name, length) == 0 && at[length] == '=') return strtod(at + length + 1, NULL);
    }
    return otherwise;
}

static rf_case case_in(const cases *c)
{
    double goal_kg_week = input(c, "goal_lb_week", 0) * REFUEL_KG_PER_LB;
    rf_case it = {.sex = strstr(case_text(c, "inputs"), "sex=male") ? REFUEL_MALE : REFUEL_FEMALE,
                  .age_y = input(c, "age_y", 30),
                  .weight_kg = input(c, "weight_kg", NAN),
                  .fat_free_mass_kg = input(c, "fat_free_mass_kg", NAN),
                  .resting_kcal_d = input(c, "resting_kcal_d", NAN),
                  .exercise_net_kcal_d = input(c, "exercise_net_kcal_d", NAN),
                  .carbohydrate_minutes_d = input(c, "minutes_d", NAN),
                  .intake_kcal_d = input(c, "intake_kcal_d", NAN),
                  .requested_intake_kcal_d = input(c, "intake_kcal_d", NAN),
                  .requested_kg_week = goal_kg_week,
                  .weight_change_kg_week = goal_kg_week,
                  .level_ratio = 1};
    if (input(c, "percent_week", 0) > 0) it.weight_change_kg_week = -input(c, "percent_week", 0) / 100 * it.weight_kg;
    if (case_is(c, "check", "gate-vlcd")) it.requested_kg_week = -0.5; /* the gate is about a planned loss */
    it.basis_kg = it.weight_kg;
    it.reference = rf_reference_intakes(it.sex, it.life_stage, it.age_y);
    return it;
}

static refuel_split split_in(const cases *c, const rf_case *it)
{
    refuel_split_input in = {.energy_kcal_d = it->intake_kcal_d,
                             .basis_kg = it->weight_kg,
                             .carbohydrate_g_kg = input(c, "carbohydrate_g_kg", NAN),
                             .carbohydrate_low_g_kg = input(c, "carbohydrate_low_g_kg", 0),
                             .protein_g_kg = input(c, "protein_g_kg", NAN),
                             .essential_fat_g_d = it->reference.essential_fat_g_d,
                             .deficit = input(c, "deficit", 0) == 1};
    if (input(c, "carbohydrate_g_d", 0) > 0) { /* amounts rather than amounts per kg */
        in.basis_kg = 1;
        in.carbohydrate_g_kg = input(c, "carbohydrate_g_d", NAN);
        in.protein_g_kg = input(c, "protein_g_d", NAN);
    }
    if (isnan(in.energy_kcal_d)) in.energy_kcal_d = 2000; /* the smallest amounts do not depend on it */
    return refuel_split_energy(&in);
}

static double split_answer(const cases *c, const rf_case *it)
{
    double needed = fmax(input(c, "floor_kcal_d", NAN), input(c, "minimum_kcal_d", NAN));
    double total = input(c, "total_kcal_d", NAN);
    if (case_is(c, "want", "exact_goal")) return rf_goal_of_kcal(needed - total) / REFUEL_KG_PER_LB;
    if (case_is(c, "want", "mildest_goal"))
        return refuel_mildest_goal_kg_week(it->requested_kg_week, total, needed, it->weight_kg) / REFUEL_KG_PER_LB;
    refuel_split got = split_in(c, it);
    if (case_is(c, "want", "carbohydrate")) return got.carbohydrate_g_d;
    if (case_is(c, "want", "protein")) return got.protein_g_d;
    return case_is(c, "want", "fat") ? got.fat_g_d : got.minimum_kcal_d;
}

/* A number that is no finding. */
static double other_answer(const cases *c, const rf_case *it)
{
    if (case_is(c, "check", "macro-split")) return split_answer(c, it);
    if (case_is(c, "check", "protein-daily")) return it->reference.protein_g_kg * it->weight_kg;
    if (case_is(c, "check", "fat-minimum")) return it->reference.essential_fat_g_d;
    if (case_is(c, "check", "fibre")) return it->reference.fibre_g_d;
    if (case_is(c, "check", "goal-energy"))
        return input(c, "total_kcal_d", NAN) + rf_kcal_of_goal(it->requested_kg_week);
    if (case_is(c, "check", "basis-mass")) /* the height at which BMI 25 is the reference weight */
        return rf_basis_kg(it->weight_kg, 100 * sqrt(input(c, "ref_kg", NAN) / 25));
    rf_ledger_input day = {.resting_kcal_d = it->resting_kcal_d,
                           .living_pal = 1.6,
                           .running_gross_kcal_d = input(c, "exercise_gross_kcal_d", NAN),
                           .running_hours_d = input(c, "minutes_d", NAN) / 60};
    return case_is(c, "check", "exercise-net") ? rf_ledger_day(&day).running_kcal_d : NAN;
}

static refuel_finding finding_in(const cases *c, const rf_case *it)
{
    static const struct {
        const char *name;
        refuel_finding (*run)(const rf_case *);
    } checks[] = {{"energy-availability", rf_check_energy_availability},
                  {"energy-floor", rf_check_energy_floor},
                  {"loss-rate", rf_check_loss_rate},
                  {"gain-rate", rf_check_gain_rate},
                  {"carbohydrate-training-load", rf_check_carbohydrate_training_load},
                  {"gate-minor", rf_check_gate_minor},
                  {"gate-vlcd", rf_check_gate_vlcd}};
    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++)
        if (case_is(c, "check", checks[i].name)) return checks[i].run(it);
    return (refuel_finding){.id = REFUEL_CHECK_NONE};
}

/* Every worked example of the rules; a failure names the line of the case file. */
Test(check, worked_examples)
{
    cases c = cases_open("adequacy.csv");
    while (cases_next(&c)) {
        rf_case it = case_in(&c);
        refuel_finding found = finding_in(&c, &it);
        double number = found.id ? (case_is(&c, "want", "value") ? found.value
                                    : case_is(&c, "want", "low") ? found.low
                                                                 : found.high)
                                 : other_answer(&c, &it);
        if (case_is(&c, "want", "verdict"))
            cr_expect(
                eq(str, (char *)refuel_verdict_text((refuel_verdict)found.verdict), (char *)case_text(&c, "expect")),
                "%s:%d", c.path, c.line);
        else if (case_is(&c, "want", "action"))
            cr_expect(eq(str, (char *)refuel_action_text((refuel_action)found.action), (char *)case_text(&c, "expect")),
                      "%s:%d", c.path, c.line);
        else
            cr_expect(epsilon_eq(dbl, number, case_number(&c, "expect"), case_number(&c, "tol")), "%s:%d", c.path,
                      c.line);
        cr_expect(case_has(&c, "source"), "%s:%d", c.path, c.line);
    }
    cr_expect(ge(sz, c.rows, 59), "the case file has lost rows");
}

/* Ids are unique, every check has a title, and its source can be looked up. */
Test(check, descriptions)
{
    for (int id = 1; id < REFUEL_CHECK_END; id++) {
        refuel_check_info it = refuel_check_describe((refuel_check_id)id);
        cr_expect(it.id[0] && it.title[0] && it.source[0], "%d", id);
        cr_expect(refuel_source_find(it.source) != NULL, "%s", it.id);
        for (int other = 1; other < id; other++)
            cr_expect(ne(str, (char *)it.id, (char *)refuel_check_describe((refuel_check_id)other).id));
    }
    cr_expect(eq(str, (char *)refuel_check_describe(REFUEL_CHECK_NONE).id, ""));
    cr_expect(eq(str, (char *)refuel_check_describe((refuel_check_id)9999).id, ""));
    cr_expect(eq(str, (char *)refuel_verdict_text((refuel_verdict)-1), ""));
    cr_expect(eq(str, (char *)refuel_verdict_text((refuel_verdict)6), ""));
    cr_expect(eq(str, (char *)refuel_action_text((refuel_action)5), ""));
}

/* Every finding that is not ok says so in words and has an action, apart from unknown. */
static void expect_words(const rf_case *it, const char *where)
{
    refuel_finding rows[RF_CHECKS_MAX];
    int32_t n = rf_run_checks(it, rows);
    cr_expect(gt(int, n, 10), "%s", where);
    for (int32_t i = 0; i < n; i++) {
        const char *id = refuel_check_describe((refuel_check_id)rows[i].id).id;
        cr_assert(rows[i].verdict > REFUEL_VERDICT_NONE && rows[i].verdict <= REFUEL_VERDICT_RISK, "%s %s", where, id);
        cr_assert(rows[i].message != NULL && rows[i].message[0], "%s %s %d", where, id, rows[i].verdict);
        int asks = rows[i].action != REFUEL_ACTION_NONE;
        cr_expect(eq(int, asks, rows[i].verdict > REFUEL_VERDICT_UNKNOWN), "%s %s", where, id);
        cr_expect(i == 0 || rows[i].id > rows[i - 1].id, "%s: in the order of the table", where);
    }
}

Test(check, findings_have_words)
{
    rf_case it = base_case();
    expect_words(&it, "ok");
    it.eaten = 1;
    expect_words(&it, "eaten");
    it.intake_kcal_d = 500, it.carbohydrate_g_d = it.protein_g_d = it.fat_g_d = it.fibre_g_d = 1;
    it.weight_change_kg_week = -1.9;
    it.requested_kg_week = it.applied_kg_week = -0.9;
    it.requested_intake_kcal_d = 500;
    expect_words(&it, "too little");
    it.carbohydrate_g_d = it.protein_g_d = it.fat_g_d = it.intake_kcal_d = 9000;
    it.weight_change_kg_week = 2;
    expect_words(&it, "too much");
    it.intake_kcal_d = it.carbohydrate_g_d = it.protein_g_d = it.fat_g_d = it.fibre_g_d = NAN;
    it.weight_change_kg_week = NAN;
    expect_words(&it, "nothing known");
}

/* Worst first: risk, low, high, unknown, ok; and never ok unless the five that make a diet sufficient were evaluated. */
Test(check, overall)
{
    rf_case it = base_case();
    refuel_finding rows[RF_CHECKS_MAX];
    it.split.state = REFUEL_SPLIT_FITS;
    int32_t n = rf_run_checks(&it, rows);
    cr_expect(eq(int, (int)rf_overall(rows, n), REFUEL_VERDICT_OK));
    static const refuel_verdict order[] = {REFUEL_VERDICT_UNKNOWN, REFUEL_VERDICT_HIGH, REFUEL_VERDICT_LOW,
                                           REFUEL_VERDICT_RISK};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        rows[i].verdict = (int32_t)order[i];
        cr_expect(eq(int, (int)rf_overall(rows, n), (int)order[i]));
    }
    cr_expect(eq(int, (int)rf_overall(rows, 0), REFUEL_VERDICT_UNKNOWN));
    static const refuel_check_id required[] = {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_CHECK_ENERGY_AVAILABILITY,
                                               REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_PROTEIN_DAILY,
                                               REFUEL_CHECK_FAT_MINIMUM};
    for (size_t i = 0; i < sizeof required / sizeof *required; i++) {
        n = rf_run_checks(&it, rows);
        for (int32_t k = 0; k < n; k++)
            if (rows[k].id == (int32_t)required[i]) rows[k] = rows[--n];
        cr_expect(eq(int, (int)rf_overall(rows, n), REFUEL_VERDICT_UNKNOWN), "%zu", i);
    }
}

/* Missing data is never ok. */
Test(check, missing_is_unknown)
{
    rf_case it = base_case();
    it.eaten = 1;
    it.intake_kcal_d = it.carbohydrate_g_d = it.protein_g_d = it.fat_g_d = it.fibre_g_d = NAN;
    refuel_finding rows[RF_CHECKS_MAX];
    int32_t n = rf_run_checks(&it, rows);
    for (int32_t i = 0; i < n; i++) {
        if (rows[i].id <= REFUEL_CHECK_GATE_VLCD) continue;
        cr_expect(eq(int, rows[i].verdict, REFUEL_VERDICT_UNKNOWN), "%s",
                  refuel_check_describe((refuel_check_id)rows[i].id).id);
    }
}
