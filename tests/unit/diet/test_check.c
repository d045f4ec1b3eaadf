#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/label.h>
#include <refuel/request.h>
#include <refuel/source.h>
#include <refuel/units.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/limits.h"
#include "core/number.h"
#include "core/static_rule.h"
#include "diet/amdr_kernel.h"
#include "diet/availability_kernel.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/check_table.h"
#include "diet/dri.h"
#include "diet/fat_kernel.h"
#include "diet/fibre.h"
#include "diet/fluid.h"
#include "diet/gate_kernel.h"
#include "diet/health_kernel.h"
#include "diet/label_kernel.h"
#include "diet/micronutrient_kernel.h"
#include "diet/protein_kernel.h"
#include "diet/rate.h"
#include "diet/rate_kernel.h"
#include "diet/split_kernel.h"
#include "diet/triad_kernel.h"
#include "energy/ledger_kernel.h"
#include "person/growth.h"
#include "support/cases.h"
#include "support/requests.h"
#include "support/wording.h"
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

/* What is told in texts, as "health.scoff=2", "intake.micronutrients.iron=9mg" or "session.duration=2h": read as a request
   reads it. */
static const refuel_request *told_in(const cases *c)
{
    static refuel_request request;
    request = (refuel_request)REFUEL_REQUEST_INIT;
    request.weight_kg = input(c, "weight_kg", NAN);
    for (const char *at = case_text(c, "inputs"); at; at = strchr(at, ';')) {
        char name[48], value[48];
        at += *at == ';';
        if (sscanf(at, "%47[^=]=%47[^;]", name, value) != 2 || !strchr(name, '.')) continue;
        cr_assert(eq(int, (int)refuel_request_read(&request, name, value, NULL), REFUEL_OK), "%s:%d: %s=%s", c->path,
                  c->line, name, value);
    }
    return &request;
}

/* What is eaten by a request, where it tells of anything. */
static void put_eaten(const refuel_request *r, rf_case *it)
{
    const double *eaten = r->eaten;
    it->carbohydrate_g_d = eaten[REFUEL_NUTRIENT_CARBOHYDRATE];
    it->protein_g_d = eaten[REFUEL_NUTRIENT_PROTEIN];
    it->fat_g_d = eaten[REFUEL_NUTRIENT_FAT];
    it->timing = rf_timing_if_told(&r->timing);
    it->food = eaten;
    double added_up = rf_food_kcal(it->carbohydrate_g_d, it->protein_g_d, it->fat_g_d, eaten[REFUEL_NUTRIENT_ALCOHOL]);
    if (isnan(it->intake_kcal_d)) it->intake_kcal_d = rf_given_or(eaten[REFUEL_NUTRIENT_ENERGY], added_up);
    it->eaten |= !isnan(it->intake_kcal_d) && isnan(it->requested_intake_kcal_d);
}

static rf_case case_in(const cases *c)
{
    double goal_kg_week = input(c, "goal_lb_week", 0) * REFUEL_KG_PER_LB;
    const refuel_request *told = told_in(c);
    rf_case it = {.sex = strstr(case_text(c, "inputs"), "sex=male") ? REFUEL_MALE : REFUEL_FEMALE,
                  .age_y = input(c, "age_y", 30),
                  .weight_kg = input(c, "weight_kg", NAN),
                  .fat_free_mass_kg = input(c, "fat_free_mass_kg", NAN),
                  .resting_kcal_d = input(c, "resting_kcal_d", NAN),
                  .exercise_net_kcal_d = input(c, "exercise_net_kcal_d", NAN),
                  .carbohydrate_minutes_d = input(c, "minutes_d", NAN),
                  .bmi = input(c, "bmi", NAN),
                  .body_fat_pct = input(c, "body_fat_pct", NAN),
                  .fat_measured = input(c, "fat_measured", 1) == 1,
                  .milk_kcal_d = input(c, "milk_kcal_d", 0),
                  .months_since_birth = input(c, "months_since_birth", NAN),
                  .life_stage = (int32_t)input(c, "life_stage", REFUEL_LIFE_STAGE_NONE),
                  .total_kcal_d = input(c, "total_kcal_d", NAN),
                  .intake_kcal_d = input(c, "intake_kcal_d", NAN),
                  .requested_intake_kcal_d = input(c, "intake_kcal_d", NAN),
                  .requested_kg_week = goal_kg_week,
                  .weight_change_kg_week = goal_kg_week,
                  .eaten = input(c, "eaten", 0) == 1,
                  .health = &told->health,
                  .amount = told->eaten,
                  .running_h_week = input(c, "running_h_week", 0),
                  .heavy_sweat = input(c, "heavy_sweat", 0) == 1,
                  .days_too_few = input(c, "days_too_few", 0) == 1,
                  .days = (int32_t)input(c, "days", 0),
                  .days_least_kcal_d = input(c, "days_least_kcal_d", NAN),
                  .three_days_under = input(c, "three_days_under", 0) == 1,
                  .level_ratio = 1};
    if (input(c, "percent_week", 0) > 0) it.weight_change_kg_week = -input(c, "percent_week", 0) / 100 * it.weight_kg;
    if (input(c, "loss_kg_week", 0) > 0) it.weight_change_kg_week = -input(c, "loss_kg_week", 0);
    if (case_is(c, "check", "loss-rate")) { /* eaten by so much less than a total of 3000 kcal */
        it.total_kcal_d = 3000;
        it.intake_kcal_d = it.total_kcal_d + rf_static_kcal_d(it.weight_change_kg_week);
    }
    if (case_is(c, "check", "gate-vlcd")) it.requested_kg_week = -0.5; /* the gate is about a planned loss */
    put_eaten(told, &it);
    it.basis_kg = it.weight_kg;
    it.reference = rf_reference_intakes(it.sex, it.life_stage, it.age_y);
    return it;
}

static refuel_split split_in(const cases *c, const rf_case *it)
{
    double kg = it->weight_kg, low_g_kg = input(c, "carbohydrate_low_g_kg", NAN);
    int deficit = input(c, "deficit", 0) == 1, amounts = input(c, "carbohydrate_g_d", 0) > 0;
    refuel_split_input in = {
        .energy_kcal_d = it->intake_kcal_d,
        .basis_kg = kg,
        .carbohydrate_g_d = kg * input(c, "carbohydrate_g_kg", NAN),
        .carbohydrate_low_g_d = kg * (isnan(low_g_kg) ? input(c, "carbohydrate_g_kg", NAN) : low_g_kg),
        .carbohydrate_high_g_d = kg * input(c, "carbohydrate_high_g_kg", NAN),
        .carbohydrate_reference_g_d = it->reference.carbohydrate_g_d,
        .protein_g_d = kg * input(c, "protein_g_kg", NAN),
        .protein_low_g_d = kg * rf_protein_least_g_kg(7, deficit, it->age_y, 0.8),
        .protein_reference_g_d = kg * it->reference.protein_g_kg,
        .essential_fat_g_d = it->reference.essential_fat_g_d,
        .fat_least_share = rf_fat_least_share(it->age_y)};
    if (amounts) { /* rather than amounts per kg */
        in.basis_kg = 1;
        in.carbohydrate_g_d = in.carbohydrate_low_g_d = in.carbohydrate_high_g_d = input(c, "carbohydrate_g_d", NAN);
        in.protein_g_d = in.protein_low_g_d = input(c, "protein_g_d", NAN);
        in.protein_reference_g_d = 0;
    }
    if (isnan(in.energy_kcal_d)) in.energy_kcal_d = 2000; /* the smallest amounts do not depend on it */
    return refuel_split_energy(&in);
}

static double split_answer(const cases *c, const rf_case *it)
{
    double needed = fmax(input(c, "floor_kcal_d", NAN), input(c, "minimum_kcal_d", NAN));
    double total = input(c, "total_kcal_d", NAN);
    if (case_is(c, "want", "exact_goal")) return rf_static_kg_week(needed - total) / REFUEL_KG_PER_LB;
    if (case_is(c, "want", "mildest_goal"))
        return rf_mildest_goal_kg_week(it->requested_kg_week, total, needed, it->weight_kg) / REFUEL_KG_PER_LB;
    rf_amounts given = {{input(c, "carbohydrate_g_d", NAN), input(c, "protein_g_d", NAN), 0}};
    if (case_is(c, "want", "fat_left")) return (it->intake_kcal_d - rf_amounts_kcal_d(&given)) / RF_KCAL_PER_G_FAT;
    rf_amounts per_kg = {{input(c, "carbohydrate_g_kg", NAN), input(c, "protein_g_kg", NAN), 0}};
    if (case_is(c, "want", "holds"))
        return rf_split_holds_kcal_d(it->weight_kg * rf_amounts_kcal_d(&per_kg), RF_FAT_LEAST_SHARE, 0);
    refuel_split got = split_in(c, it);
    if (case_is(c, "want", "carbohydrate")) return got.carbohydrate_g_d;
    if (case_is(c, "want", "protein")) return got.protein_g_d;
    return case_is(c, "want", "fat") ? got.fat_g_d : got.minimum_kcal_d;
}

/* A number of a label, of what is drunk and sweated, or of shares of the energy. */
static double food_answer(const cases *c, const rf_case *it)
{
    static const struct {
        const char *want;
        refuel_label_item item;
    } labels[] = {{"kcal", REFUEL_LABEL_ENERGY},
                  {"fat_g", REFUEL_LABEL_FAT},
                  {"carbohydrate_g", REFUEL_LABEL_CARBOHYDRATE},
                  {"cholesterol_mg", REFUEL_LABEL_CHOLESTEROL},
                  {"sodium_mg", REFUEL_LABEL_SODIUM}};
    rf_fluid fluid = rf_fluid_of(it->timing, it->weight_kg);
    for (size_t i = 0; case_is(c, "check", "label-rounding") && i < sizeof labels / sizeof *labels; i++)
        if (case_is(c, "want", labels[i].want)) return refuel_label_us(labels[i].item, input(c, "value", NAN)).amount;
    if (case_is(c, "check", "sweat-rate")) return fluid.sweat_l_h;
    if (case_is(c, "check", "fluid-after")) return fluid.after_l;
    if (case_is(c, "check", "sodium-loss")) return fluid.sodium_mg_h;
    if (case_is(c, "check", "protein-deficit")) {
        rf_edges lean = rf_protein_lean_g_d(it->weight_kg * (1 - it->body_fat_pct / 100));
        return case_is(c, "want", "lean_low") ? lean.low : lean.high;
    }
    if (case_is(c, "want", "carbohydrate_pct")) return rf_energy_pct(it->carbohydrate_g_d, 4, it->intake_kcal_d);
    if (case_is(c, "want", "protein_pct")) return rf_energy_pct(it->protein_g_d, 4, it->intake_kcal_d);
    return case_is(c, "want", "fat_pct") ? rf_energy_pct(it->fat_g_d, 9, it->intake_kcal_d) : NAN;
}

/* A number that is no finding. */
static double other_answer(const cases *c, const rf_case *it)
{
    double food = food_answer(c, it);
    if (!isnan(food)) return food;
    if (case_is(c, "check", "macro-split")) return split_answer(c, it);
    if (case_is(c, "check", "micronutrient-iron"))
        return RF_IRON_WITHOUT_MEAT * rf_dri_of(REFUEL_NUTRIENT_IRON, it->sex, it->life_stage, it->age_y).rda;
    if (case_is(c, "check", "protein-daily")) return it->reference.protein_g_kg * it->weight_kg;
    if (case_is(c, "check", "fat-minimum")) return it->reference.essential_fat_g_d;
    if (case_is(c, "check", "fibre")) return it->reference.fibre_g_d;
    if (case_is(c, "check", "weight-status"))
        return rf_bmi_at_z(it->sex, input(c, "age_months", NAN) / 12, input(c, "z", NAN));
    if (case_is(c, "check", "energy-floor")) return it->intake_kcal_d / it->resting_kcal_d;
    if (case_is(c, "check", "loss-rate")) return -it->weight_change_kg_week;
    if (case_is(c, "check", "gate-underweight"))
        return rf_goal_within(it->requested_kg_week, rf_underweight_goal_kg_week(it->bmi, it->weight_kg)) /
               REFUEL_KG_PER_LB;
    if (case_is(c, "check", "goal-energy"))
        return input(c, "total_kcal_d", NAN) + rf_static_kcal_d(it->requested_kg_week);
    if (case_is(c, "check", "basis-mass")) /* the height at which BMI 25 is the reference weight */
        return rf_basis_kg(it->weight_kg, 100 * sqrt(input(c, "ref_kg", NAN) / 25));
    rf_ledger_input day = {.resting_kcal_d = it->resting_kcal_d,
                           .living_pal = 1.6,
                           .running_gross_kcal_d = input(c, "exercise_gross_kcal_d", NAN),
                           .running_hours_d = input(c, "minutes_d", NAN) / 60};
    double net = rf_ledger_day(&day).running_kcal_d;
    if (case_is(c, "want", "gross_minus_net")) return (day.running_gross_kcal_d - net) / it->fat_free_mass_kg;
    return case_is(c, "check", "exercise-net") ? net : NAN;
}

static refuel_finding finding_in(const cases *c, const rf_case *it)
{
    static const char *const wants[] = {"value", "low", "high", "verdict", "action"};
    size_t of_finding = 0;
    while (of_finding < sizeof wants / sizeof *wants && !case_is(c, "want", wants[of_finding])) of_finding++;
    for (size_t i = 0; of_finding < sizeof wants / sizeof *wants && refuel_check_at(i); i++)
        if (case_is(c, "check", refuel_check_at(i)->id))
            return rf_run_check((refuel_check_id)refuel_check_at(i)->number, it);
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
        const char *word = found.id && found.message ? refused_word_in(found.message) : NULL;
        cr_expect(word == NULL, "%s:%d says %s", c.path, c.line, word);
        cr_expect(found.verdict == REFUEL_VERDICT_NONE || (found.message && *found.message), "%s:%d", c.path, c.line);
    }
    cr_expect(ge(sz, c.rows, 519), "the case file has lost rows");
}

/* Ids are unique, every check has a title, and its source can be looked up. */
Test(check, descriptions)
{
    size_t count = 0;
    for (const refuel_check_info *it; (it = refuel_check_at(count)); count++) {
        cr_expect(count >= REFUEL_CHECK_END - 1 || it->number == (int32_t)count + 1);
        cr_expect(refuel_check_describe(it->number) == it, "%s", it->id);
        cr_expect(eq(sz, rf_check_place(it->number), count));
        cr_expect(it->id[0] && it->title[0] && it->source[0] && it->unit, "%s", it->id);
        cr_expect(refuel_source_find(it->source) != NULL, "%s", it->id);
        for (size_t other = 0; other < count; other++) {
            cr_expect(ne(str, (char *)it->id, (char *)refuel_check_at(other)->id));
            cr_expect(refuel_check_at(other)->number < it->number);
        }
    }
    cr_expect(eq(sz, count, RF_FINDINGS_MAX));
    cr_expect(refuel_check_at((size_t)-1) == NULL);
    static const int32_t none[] = {REFUEL_CHECK_NONE,
                                   REFUEL_CHECK_END,
                                   9999,
                                   -1,
                                   REFUEL_CHECK_OF_NUTRIENT(REFUEL_NUTRIENT_FIBRE),
                                   REFUEL_CHECK_OF_NUTRIENT(REFUEL_NUTRIENT_VITAMIN_A_PREFORMED),
                                   REFUEL_CHECK_OF_UPPER_LEVEL(REFUEL_NUTRIENT_FIBRE),
                                   REFUEL_CHECK_OF_UPPER_LEVEL(REFUEL_NUTRIENT_END)};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        const refuel_check_info *it = refuel_check_describe(none[i]);
        cr_assert(it != NULL);
        cr_expect(it->number == 0 && !it->id[0] && !it->title[0] && !it->unit[0] && !it->source[0], "%d", none[i]);
    }
}

/* Every finding that is not ok says so in words, has an action and points somewhere; its source can be looked up. */
static void expect_words(const rf_case *it, const char *where)
{
    refuel_finding rows[RF_FINDINGS_MAX];
    size_t n = rf_run_checks(it, rows, RF_FINDINGS_MAX);
    cr_expect(gt(sz, n, 10), "%s", where);
    for (size_t i = 0; i < n; i++) {
        const refuel_check_info *info = refuel_check_describe(rows[i].id);
        cr_assert(rows[i].verdict > REFUEL_VERDICT_NONE && rows[i].verdict <= REFUEL_VERDICT_RISK, "%s %s", where,
                  info->id);
        cr_assert(rows[i].message != NULL && rows[i].message[0], "%s %s %d", where, info->id, rows[i].verdict);
        cr_assert(rows[i].source != NULL && refuel_source_find(rows[i].source), "%s %s", where, info->id);
        cr_expect(eq(str, (char *)rows[i].unit, (char *)info->unit), "%s %s", where, info->id);
        int judged = rows[i].verdict > REFUEL_VERDICT_UNKNOWN, ok = rows[i].verdict == REFUEL_VERDICT_OK;
        int known = !isnan(rows[i].value) && (!isnan(rows[i].low) || !isnan(rows[i].high));
        int low_now = rows[i].id == REFUEL_CHECK_WEIGHT_STATUS && it->life_stage == REFUEL_PREGNANT &&
                      it->bmi < RF_UNDERWEIGHT_BMI; /* is referred though the weight before is not known */
        cr_expect(judged || low_now ? rows[i].action >= REFUEL_ACTION_INFORM
                                    : rows[i].action <= (ok || known ? REFUEL_ACTION_INFORM : 0),
                  "%s %s: an ok may inform, and what is known but tells nothing; a finding asks", where, info->id);
        cr_expect(judged || rows[i].direction == REFUEL_DIRECTION_NONE, "%s %s", where, info->id);
        cr_expect(i == 0 || rows[i].id > rows[i - 1].id, "%s: each once, in the order of the table", where);
    }
}

/* Diets that meet, together, every verdict that a check can give. */
static const char *diet(size_t i, rf_case *it)
{
    static const char *const names[] = {"ok",       "eaten",         "too little", "a little less",
                                        "too much", "nothing known", "gates",      "a mother"};
    static const double enough[REFUEL_NUTRIENT_PLACES] =
        {[REFUEL_NUTRIENT_SODIUM] = 2000, [REFUEL_NUTRIENT_TOTAL_WATER] = 3},
                        much[REFUEL_NUTRIENT_PLACES] = {[REFUEL_NUTRIENT_SODIUM] = 4000};
    if (i >= sizeof names / sizeof *names) return NULL;
    *it = base_case();
    if (i == 1 || i == 4) it->amount = i == 1 ? enough : much;
    it->split.state = REFUEL_SPLIT_FITS;
    it->eaten = i == 1;
    if (i == 2) {
        it->intake_kcal_d = 500, it->carbohydrate_g_d = it->protein_g_d = it->fat_g_d = it->fibre_g_d = 1;
        it->weight_change_kg_week = -1.9;
        it->requested_kg_week = it->applied_kg_week = -0.9;
        it->requested_intake_kcal_d = 500;
        it->split = (refuel_split){.state = REFUEL_SPLIT_INFEASIBLE, .fits_kcal_d = 1500};
    } else if (i == 3) {
        it->intake_kcal_d = 2000, it->total_kcal_d = 2665, it->carbohydrate_g_d = 120, it->protein_g_d = 50,
        it->fat_g_d = 20, it->fibre_g_d = 20;
        it->weight_change_kg_week = -0.6;
        it->applied_kg_week = -0.2;
        it->split = (refuel_split){.state = REFUEL_SPLIT_COMPROMISED, .cut = REFUEL_CUT_FAT, .fits_kcal_d = 2300};
    } else if (i == 4) {
        it->carbohydrate_g_d = it->protein_g_d = it->fat_g_d = it->intake_kcal_d = 9000;
        it->requested_kg_week = -0.2, it->fat_measured = 0, it->body_fat_pct = 15;
        it->weight_change_kg_week = 2;
    } else if (i == 5) {
        it->intake_kcal_d = it->carbohydrate_g_d = it->protein_g_d = it->fat_g_d = it->fibre_g_d = NAN;
        it->weight_change_kg_week = it->requested_intake_kcal_d = NAN;
        it->bmi = NAN;
        it->life_stage = REFUEL_LACTATING, it->requested_kg_week = -0.2;
        it->split.state = REFUEL_SPLIT_NONE;
    } else if (i == 6) {
        it->age_y = 17, it->life_stage = REFUEL_PREGNANT, it->bmi = 16;
        it->requested_kg_week = -0.5, it->requested_intake_kcal_d = 500;
        it->body_fat_pct = 11;
    } else if (i == 7) {
        it->life_stage = REFUEL_LACTATING, it->months_since_birth = 3, it->milk_kcal_d = 500;
        it->requested_kg_week = -0.9, it->bmi = 17;
    }
    return names[i];
}

Test(check, findings_have_words)
{
    rf_case it;
    const char *name;
    for (size_t i = 0; (name = diet(i, &it)); i++) {
        expect_words(&it, name);
        it.eaten = !it.eaten;
        expect_words(&it, name);
    }
}

/* Answers that bring about, together, every verdict of the checks that rest on them. */
static const char *answers(size_t i, refuel_request *it)
{
    static const char *const pairs[] = {
        "eating-disorder=no;scoff=1;missed-periods=0;periods-year=12;bone-stress=0;unplanned-loss=0%;menarche=13;"
        "persistent-fatigue=no;dietary-restriction=no;insulin=no;kidney-disease=no;thyroid-disease=no;glp1=no;"
        "other-medical=no",
        "eating-disorder=past;scoff=2;missed-periods=3;bone-stress=1;unplanned-loss=5%;dietary-restriction=yes;"
        "menarche=16;periods-year=6;insulin=yes",
        "hormonal-contraception=yes;bone-stress-high-risk=0;dietary-restriction=no;insulin=no"};
    if (i >= sizeof pairs / sizeof *pairs) return NULL;
    cr_assert(eq(int, (int)request_of(pairs[i], it, NULL), REFUEL_OK), "%s", pairs[i]);
    return pairs[i];
}

Test(check, answers_have_words)
{
    refuel_request request;
    rf_case it = base_case();
    const char *name;
    for (size_t i = 0; (name = answers(i, &request)); i++) {
        it.health = &request.health;
        for (it.requested_kg_week = -0.5; it.requested_kg_week <= 0; it.requested_kg_week += 0.5)
            expect_words(&it, name);
    }
}

/* Walks the table: words for every verdict that a check gave, and no words for one that no diet brings about. */
Test(check, table)
{
    int seen[REFUEL_CHECK_END][REFUEL_VERDICT_RISK + 1] = {{0}};
    rf_case it;
    for (size_t i = 0; diet(i / 2, &it); i++) {
        it.eaten = (int32_t)(i % 2);
        if (it.eaten)
            it.intake_kcal_d = it.intake_kcal_d == 2000 ? 1500 : it.intake_kcal_d; /* a report that is not whole */
        refuel_finding rows[RF_FINDINGS_MAX];
        size_t n = rf_run_checks(&it, rows, RF_FINDINGS_MAX);
        for (size_t k = 0; k < n && rows[k].id < REFUEL_CHECK_END; k++) seen[rows[k].id][rows[k].verdict] = 1;
    }
    it = base_case();
    refuel_request request;
    for (size_t i = 0; answers(i, &request); i++) {
        refuel_finding rows[RF_FINDINGS_MAX];
        it.health = &request.health;
        size_t n = rf_run_checks(&it, rows, RF_FINDINGS_MAX);
        for (size_t k = 0; k < n; k++) seen[rows[k].id][rows[k].verdict] = 1;
    }
    cases c = cases_open("adequacy.csv");
    while (cases_next(&c)) { /* what is told of food, drink and sessions */
        it = case_in(&c);
        refuel_finding found = finding_in(&c, &it);
        if (found.id >= REFUEL_CHECK_LABEL_CONSISTENCY && found.id < REFUEL_CHECK_END)
            seen[found.id][found.verdict] = 1;
    }
    it = base_case();
    it.bmi = 18, it.requested_kg_week = -0.1;
    seen[REFUEL_CHECK_GATE_UNDERWEIGHT][rf_run_check(REFUEL_CHECK_GATE_UNDERWEIGHT, &it).verdict] = 1;
    it.bmi = 22, it.requested_kg_week = it.applied_kg_week = -0.1;
    it.body_fat_pct = NAN, it.fat_measured = 0;
    seen[REFUEL_CHECK_GATE_ESSENTIAL_FAT][rf_run_check(REFUEL_CHECK_GATE_ESSENTIAL_FAT, &it).verdict] = 1;
    it.weight_change_kg_week = -0.001;
    seen[REFUEL_CHECK_LOSS_RATE][rf_run_check(REFUEL_CHECK_LOSS_RATE, &it).verdict] = 1;
    it.weight_change_kg_week = -0.011 * it.weight_kg, it.intake_kcal_d = 1900;
    seen[REFUEL_CHECK_LOSS_RATE][rf_run_check(REFUEL_CHECK_LOSS_RATE, &it).verdict] = 1;
    it.weight_change_kg_week = 0.001;
    seen[REFUEL_CHECK_GAIN_RATE][rf_run_check(REFUEL_CHECK_GAIN_RATE, &it).verdict] = 1;
    for (int id = 1; id < REFUEL_CHECK_END; id++) {
        for (int verdict = 1; verdict <= REFUEL_VERDICT_RISK; verdict++) {
            const char *words = check_rows[id].message[verdict];
            const char *name = refuel_check_describe(id)->id;
            int own = id == REFUEL_CHECK_WEIGHT_STATUS || id == REFUEL_CHECK_ENERGY_AVAILABILITY ||
                      id == REFUEL_CHECK_LEA_INDICATORS || id == REFUEL_CHECK_WATER_TOTAL ||
                      id == REFUEL_CHECK_MACRO_AMDR; /* beside the rule */
            cr_expect(seen[id][verdict] == 0 || own || (words && *words), "%s has no words for %s", name,
                      refuel_verdict_text((refuel_verdict)verdict));
            int gain_unknown = id == REFUEL_CHECK_GAIN_RATE && verdict == REFUEL_VERDICT_UNKNOWN; /* the loss says it */
            cr_expect(seen[id][verdict] || !words || gain_unknown, "%s is never %s", name,
                      refuel_verdict_text((refuel_verdict)verdict));
        }
        cr_expect(check_rows[id].run != NULL, "%d", id);
    }
}

/* The count is told whatever there is room for, and no more is written. */
Test(check, capacity)
{
    rf_case it = base_case();
    refuel_finding all[REFUEL_CHECK_END], some[3] = {{.id = 0}, {.id = 0}, {.id = -7}};
    size_t n = rf_run_checks(&it, all, REFUEL_CHECK_END);
    cr_expect(eq(sz, rf_run_checks(&it, NULL, 0), n));
    cr_expect(eq(sz, rf_run_checks(&it, some, 2), n));
    cr_expect(some[0].id == all[0].id && some[1].id == all[1].id && some[2].id == -7);
}

/* An edge that is NaN is none; a value that is NaN is unknown. */
Test(check, judge)
{
    cr_expect(eq(int, rf_judge(REFUEL_CHECK_FIBRE, 5, 4, 6).verdict, REFUEL_VERDICT_OK));
    cr_expect(eq(int, rf_judge(REFUEL_CHECK_FIBRE, 3, 4, 6).verdict, REFUEL_VERDICT_LOW));
    cr_expect(eq(int, rf_judge(REFUEL_CHECK_FIBRE, 7, 4, 6).verdict, REFUEL_VERDICT_HIGH));
    cr_expect(eq(int, rf_judge(REFUEL_CHECK_FIBRE, 3, NAN, 6).verdict, REFUEL_VERDICT_OK));
    cr_expect(eq(int, rf_judge(REFUEL_CHECK_FIBRE, 7, 4, NAN).verdict, REFUEL_VERDICT_OK));
    cr_expect(eq(int, rf_judge(REFUEL_CHECK_FIBRE, NAN, 4, 6).verdict, REFUEL_VERDICT_UNKNOWN));
}

/* Worst first: risk, low, high, unknown, ok; and never ok unless the five that make a diet sufficient were evaluated. */
Test(check, overall)
{
    rf_case it = base_case();
    refuel_finding rows[REFUEL_CHECK_END];
    it.split.state = REFUEL_SPLIT_FITS;
    size_t n = rf_run_checks(&it, rows, REFUEL_CHECK_END);
    cr_expect(eq(int, refuel_overall_of(rows, n).verdict, REFUEL_VERDICT_OK));
    static const refuel_verdict order[] = {REFUEL_VERDICT_UNKNOWN, REFUEL_VERDICT_HIGH, REFUEL_VERDICT_LOW,
                                           REFUEL_VERDICT_RISK};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
        rows[i].verdict = (int32_t)order[i];
        cr_expect(eq(int, refuel_overall_of(rows, n).verdict, (int)order[i]));
    }
    cr_expect(eq(int, refuel_overall_of(rows, 0).verdict, REFUEL_VERDICT_UNKNOWN));
    cr_expect(eq(int, refuel_overall_of(NULL, 7).verdict, REFUEL_VERDICT_UNKNOWN));
    static const refuel_check_id required[] = {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_CHECK_ENERGY_AVAILABILITY,
                                               REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_PROTEIN_DAILY,
                                               REFUEL_CHECK_FAT_MINIMUM};
    for (size_t i = 0; i < sizeof required / sizeof *required; i++) {
        n = rf_run_checks(&it, rows, REFUEL_CHECK_END);
        for (size_t k = 0; k < n; k++)
            if (rows[k].id == (int32_t)required[i]) rows[k] = rows[--n];
        cr_expect(eq(int, refuel_overall_of(rows, n).verdict, REFUEL_VERDICT_UNKNOWN), "%zu", i);
    }
}

/* The direction is that of the findings with the worst verdict, and of no other; both ways are mixed. */
Test(check, overall_direction)
{
    static const struct {
        int32_t verdict[3], direction[3];
        int32_t worst, expected;
    } rows[] = {
        {{5, 5, 1}, {1, 1, 0}, REFUEL_VERDICT_RISK, REFUEL_DIRECTION_TOO_LITTLE},
        {{4, 3, 3}, {1, 2, 2}, REFUEL_VERDICT_LOW, REFUEL_DIRECTION_TOO_LITTLE},
        {{3, 3, 1}, {2, 2, 0}, REFUEL_VERDICT_HIGH, REFUEL_DIRECTION_TOO_MUCH},
        {{3, 3, 1}, {1, 2, 0}, REFUEL_VERDICT_HIGH, REFUEL_DIRECTION_MIXED},
        {{3, 1, 1}, {1, 0, 0}, REFUEL_VERDICT_HIGH, REFUEL_DIRECTION_TOO_LITTLE},
        {{5, 4, 3}, {0, 1, 2}, REFUEL_VERDICT_RISK, REFUEL_DIRECTION_NONE},
        {{5, 5, 1}, {3, 0, 0}, REFUEL_VERDICT_RISK, REFUEL_DIRECTION_NONE}, /* of one finding there is no mixed */
        {{1, 1, 2}, {0, 0, 0}, REFUEL_VERDICT_UNKNOWN, REFUEL_DIRECTION_NONE},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_finding found[3];
        for (int k = 0; k < 3; k++)
            found[k] = (refuel_finding){.id = k + 1, .verdict = rows[i].verdict[k], .direction = rows[i].direction[k]};
        refuel_overall got = refuel_overall_of(found, 3);
        cr_expect(eq(int, got.verdict, rows[i].worst), "row %zu", i);
        cr_expect(eq(int, got.direction, rows[i].expected), "row %zu", i);
        cr_expect(eq(str, (char *)got.message, (char *)overall_words[rows[i].worst][rows[i].expected]), "row %zu", i);
    }
}

/* A sentence for every verdict and direction: it ends as one, and those of one verdict differ where they are judged. */
Test(check, overall_words)
{
    for (int verdict = 0; verdict <= REFUEL_VERDICT_RISK; verdict++)
        for (int direction = 0; direction <= REFUEL_DIRECTION_MIXED; direction++) {
            const char *words = overall_words[verdict][direction];
            cr_assert(words != NULL && strlen(words) > 10, "%d %d", verdict, direction);
            cr_expect(eq(chr, words[strlen(words) - 1], '.'), "%s", words);
            for (int k = 0; k < direction && verdict > REFUEL_VERDICT_UNKNOWN; k++)
                cr_expect(ne(str, (char *)words, (char *)overall_words[verdict][k]));
        }
}

/* Where nothing but gates made it a risk, the goal is refused and no limit is crossed. */
Test(check, overall_refused)
{
    refuel_finding found[2] = {{.id = REFUEL_CHECK_GATE_MINOR,
                                .verdict = REFUEL_VERDICT_RISK,
                                .action = REFUEL_ACTION_REFUSE,
                                .direction = REFUEL_DIRECTION_TOO_LITTLE},
                               {.id = REFUEL_CHECK_FIBRE, .verdict = REFUEL_VERDICT_LOW, .action = REFUEL_ACTION_WARN}};
    refuel_overall got = refuel_overall_of(found, 2);
    cr_expect(got.verdict == REFUEL_VERDICT_RISK && got.worst[0] == REFUEL_CHECK_GATE_MINOR);
    cr_expect(eq(str, (char *)got.message, (char *)refused_words));
    found[1].verdict = REFUEL_VERDICT_RISK;
    cr_expect(ne(str, (char *)refuel_overall_of(found, 2).message, (char *)refused_words));
}

/* Answers about health are no limit that an amount crosses; an amount beside them is told first. */
Test(check, overall_answered)
{
    refuel_finding found[3] = {
        {.id = REFUEL_CHECK_GATE_SCOFF, .verdict = REFUEL_VERDICT_RISK, .action = REFUEL_ACTION_REFER},
        {.id = REFUEL_CHECK_GATE_MINOR, .verdict = REFUEL_VERDICT_RISK, .action = REFUEL_ACTION_REFUSE},
        {.id = REFUEL_CHECK_ENERGY_FLOOR, .verdict = REFUEL_VERDICT_OK}};
    cr_expect(eq(str, (char *)refuel_overall_of(found, 1).message, (char *)answered_words));
    cr_expect(eq(str, (char *)refuel_overall_of(found, 2).message, (char *)answered_words));
    found[0].action = REFUEL_ACTION_REFUSE;
    cr_expect(eq(str, (char *)refuel_overall_of(found, 3).message, (char *)refused_words));
    found[0].action = REFUEL_ACTION_REFER, found[2].verdict = REFUEL_VERDICT_RISK;
    cr_expect(ne(str, (char *)refuel_overall_of(found, 3).message, (char *)answered_words));
    static const int32_t others[] = {REFUEL_CHECK_FIBRE, REFUEL_CHECK_GATE_MINOR, REFUEL_CHECK_NONE, REFUEL_CHECK_END,
                                     -1};
    cr_expect(eq(int, rf_check_is_of_health(REFUEL_CHECK_LEA_INDICATORS), 1));
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        cr_expect(eq(int, rf_check_is_of_health(others[i]), 0), "%d", others[i]);
}

/* Gates are told by their row, new ones too. */
Test(check, gates)
{
    for (int id = 1; id < REFUEL_CHECK_END; id++) {
        const refuel_check_info *info = refuel_check_describe(id);
        cr_expect(eq(int, info->gate, strncmp(info->id, "gate-", 5) == 0), "%s", info->id);
    }
}

/* Missing data is never ok. */
Test(check, missing_is_unknown)
{
    rf_case it = base_case();
    it.eaten = 1;
    it.intake_kcal_d = it.carbohydrate_g_d = it.protein_g_d = it.fat_g_d = it.fibre_g_d = NAN;
    refuel_finding rows[REFUEL_CHECK_END];
    size_t n = rf_run_checks(&it, rows, REFUEL_CHECK_END);
    for (size_t i = 0; i < n; i++) {
        if (refuel_check_describe(rows[i].id)->gate || rows[i].id == REFUEL_CHECK_WEIGHT_STATUS) continue;
        cr_expect(eq(int, rows[i].verdict, REFUEL_VERDICT_UNKNOWN), "%s", refuel_check_describe(rows[i].id)->id);
    }
}

/* The numbers in the words of the checks are those of the rules. */
Test(check, numbers_in_words)
{
    static const struct {
        refuel_check_id check;
        refuel_verdict verdict;
        const char *format;
        double number;
    } words[] = {{REFUEL_CHECK_GATE_MINOR, REFUEL_VERDICT_RISK, "under %s no", RF_ADULT_AGE_Y},
                 {REFUEL_CHECK_GATE_UNDERWEIGHT, REFUEL_VERDICT_RISK, "under %s:", RF_UNDERWEIGHT_BMI},
                 {REFUEL_CHECK_GATE_VLCD, REFUEL_VERDICT_RISK, "under %s kcal", RF_VLCD_KCAL_D},
                 {REFUEL_CHECK_GATE_VLCD, REFUEL_VERDICT_OK, "is %s kcal", RF_VLCD_KCAL_D},
                 {REFUEL_CHECK_INTAKE_PLAUSIBILITY, REFUEL_VERDICT_LOW, "under %s times", RF_LEAST_REPORTED_SHARE},
                 {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_VERDICT_RISK, "%s or ", RF_FLOOR_FEMALE_KCAL_D},
                 {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_VERDICT_RISK, "or %s kcal", RF_FLOOR_MALE_KCAL_D},
                 {REFUEL_CHECK_LOSS_RATE, REFUEL_VERDICT_OK, "%s %% of", RF_LOSS_BEST_PERCENT},
                 {REFUEL_CHECK_LOSS_RATE, REFUEL_VERDICT_HIGH, "%s %% of", RF_LOSS_OK_PERCENT},
                 {REFUEL_CHECK_INTAKE_PLAUSIBILITY, REFUEL_VERDICT_HIGH, "over %s times", RF_MOST_REPORTED_SHARE},
                 {REFUEL_CHECK_GATE_LACTATION, REFUEL_VERDICT_RISK, "than %s kg", RF_LACTATION_LOSS_KG_WEEK},
                 {REFUEL_CHECK_LOSS_RATE, REFUEL_VERDICT_RISK, "%s %% of", RF_LOSS_RISK_PERCENT},
                 {REFUEL_CHECK_GAIN_RATE, REFUEL_VERDICT_HIGH, "%s %% of", RF_GAIN_OK_PERCENT},
                 {REFUEL_CHECK_GATE_UNPLANNED_LOSS, REFUEL_VERDICT_RISK, "%s %% of", RF_UNPLANNED_LOSS_PCT},
                 {REFUEL_CHECK_GATE_MENSTRUAL, REFUEL_VERDICT_RISK, "so far at %s:", RF_LATE_FIRST_PERIOD_Y},
                 {REFUEL_CHECK_TRIAD_CRA, REFUEL_VERDICT_OK, "or %s point", RF_TRIAD_FULL_POINTS},
                 {REFUEL_CHECK_TRIAD_CRA, REFUEL_VERDICT_RISK, "to %s points", RF_TRIAD_RESTRICTED_POINTS - 1},
                 {REFUEL_CHECK_FAT_MINIMUM, REFUEL_VERDICT_LOW, "%s %% of the energy", 100 * RF_FAT_LEAST_SHARE},
                 {REFUEL_CHECK_FAT_MINIMUM, REFUEL_VERDICT_LOW, "%s g/kg", RF_FAT_LEAST_G_KG},
                 {REFUEL_CHECK_FIBRE, REFUEL_VERDICT_LOW, "%s g per 1,000 kcal", RF_FIBRE_G_PER_1000_KCAL}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        char wanted[64], number[RF_NUMBER_TEXT];
        const char *message = check_rows[words[i].check].message[words[i].verdict];
        rf_number_short(words[i].number, 2, number);
        if (words[i].number >= 1000) rf_number_fixed(words[i].number, 0, true, number);
        snprintf(wanted, sizeof wanted, words[i].format, number);
        cr_expect(strstr(message, wanted) != NULL, "%s: %s", wanted, message);
    }
}

/* A verdict that is none of ours, as from an array that was never written, does not count. */
Test(check, an_unknown_verdict_is_no_verdict)
{
    refuel_finding found = {.id = REFUEL_CHECK_ENERGY_FLOOR, .verdict = 77777};
    refuel_overall overall = refuel_overall_of(&found, 1);
    cr_expect(eq(int, overall.verdict, REFUEL_VERDICT_UNKNOWN));
    cr_expect(overall.message != NULL && *overall.message);
}
