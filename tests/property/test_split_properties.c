/* What must hold for the food of every plan, over people drawn with a fixed seed. The rules are written here once more, from
   docs/adequacy.md and not from the code, so that a plan cannot agree with itself alone. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "diet/reference.h"
#include "property/people.h"
#include "support/requests.h"

enum { PEOPLE = 5000 };

static const refuel_check_id of_food[] = {REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_CARBOHYDRATE_MINIMUM,
                                          REFUEL_CHECK_PROTEIN_DAILY, REFUEL_CHECK_FAT_MINIMUM};
enum { OF_FOOD = sizeof of_food / sizeof *of_food };

/* Somebody from 10 years on: with or without running, in any life stage, with any goal. */
static refuel_request eater(uint64_t *state)
{
    refuel_request r = people_anybody(state, 10);
    people_running(state, &r);
    people_method(state, &r);
    refuel_plan_result p = REFUEL_PLAN_RESULT_INIT;
    if (people_one_in(state, 4) && r.method == REFUEL_METHOD_LEDGER && refuel_plan(&r, &p, NULL) == REFUEL_OK)
        people_set(&r, REFUEL_INPUT_EXPENDITURE, people_between(state, 1, 1.6) * p.resting_kcal_d); /* hardly fits */
    return r;
}

static double line(double x, double x0, double y0, double x1, double y1)
{
    return x <= x0 ? y0 : x >= x1 ? y1 : y0 + (x - x0) / (x1 - x0) * (y1 - y0);
}

/* The band in g/kg: 3 to 5 at 0 min, 5 to 7 at 60, 6 to 10 from 120 to 180, 8 to 12 from 270. */
static double band(double minutes, int upper)
{
    static const double at[] = {0, 60, 120, 180, 270}, edge[2][5] = {{3, 5, 6, 6, 8}, {5, 7, 10, 10, 12}};
    int i = 0;
    while (i < 3 && minutes > at[i + 1]) i++;
    return line(minutes, at[i], edge[upper][i], at[i + 1], edge[upper][i + 1]);
}

/* The edges of ok that a plan is measured by. */
typedef struct edges {
    double carbohydrate_low, carbohydrate_high, protein_low, protein_high, fat_low;
} edges;

static edges edges_of(const refuel_plan_result *p)
{
    rf_reference ref = rf_reference_intakes(p->sex, p->life_stage, p->age_y);
    int unknown = isnan(p->distance_km_week);
    double kg = p->basis_kg, energy = p->intake_kcal_d, minutes = unknown ? 0 : p->training_minutes_d;
    double hours = unknown ? 0 : p->run_share * p->running_h_week;
    double at_20 = band(20, 0) * kg;
    double low =
        minutes < 20 ? ref.carbohydrate_g_d + (at_20 - ref.carbohydrate_g_d) * minutes / 20 : band(minutes, 0) * kg;
    int deficit = energy - p->total_kcal_d < -fmin(250, 0.1 * p->total_kcal_d) - 1e-5;
    double least = deficit ? 1.6 : line(hours, 2.5, 1.0, 3.5, 1.2);
    if (p->age_y >= 65) least = fmax(least, 1.2);
    low = fmax(low, ref.carbohydrate_g_d);
    return (edges){.carbohydrate_low = low,
                   .carbohydrate_high = fmax(low, band(minutes, 1) * kg),
                   .protein_low = fmax(least, ref.protein_g_kg) * kg,
                   .protein_high = 2.5 * kg,
                   .fat_low = fmax(fmax(0.2 * energy / 9, 0.5 * kg), ref.essential_fat_g_d)};
}

static int has_reference(const refuel_plan_result *p)
{
    return !isnan(rf_reference_intakes(p->sex, p->life_stage, p->age_y).protein_g_kg);
}

/* A plan passes its own checks of food wherever some split does with fat up to 45 % of the energy; of more energy the
   carbohydrate is above its range, and fat stays there. */
Test(split_properties, plans_pass_their_own_checks)
{
    uint64_t state = 70;
    int held = 0, tight = 0, young = 0, young_and_tight = 0, full = 0, flowed = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = eater(&state);
        judgement j;
        if (judge_request(&r, 0, &j, NULL) != REFUEL_OK) continue;
        const refuel_plan_result *p = &j.plan;
        if (p->macros.state == REFUEL_SPLIT_NONE || !has_reference(p)) continue;
        edges e = edges_of(p);
        double energy = p->intake_kcal_d, least_kcal = 4 * e.carbohydrate_low + 4 * e.protein_low + 9 * e.fat_low;
        if (!(least_kcal <= energy)) continue;
        int overfull = 0.60 * energy > 4 * (e.carbohydrate_high + e.protein_high) - 1e-6;
        int unsure = isnan(p->distance_km_week);
        int overflows = p->age_y >= 18 && 0.55 * energy > 4 * (e.carbohydrate_high + e.protein_high) - 1e-6;
        flowed += overflows;
        if (p->macros.cut == 0 && p->macros.fat_g_d > fmax(e.fat_low, 0.45 * energy / 9) + 1e-6 && p->age_y >= 19)
            cr_fatal("person %d: %g g of fat in %g kcal", i, p->macros.fat_g_d, energy);
        held++;
        tight += p->macros.cut != 0;
        young += p->age_y < 18;
        young_and_tight += p->age_y < 19 && p->macros.cut & REFUEL_CUT_FAT;
        full += overfull;
        for (int k = 0; k < OF_FOOD; k++) {
            const refuel_finding *it = finding_of(&j, of_food[k]);
            int ok = it->verdict == REFUEL_VERDICT_OK;
            int above = it->verdict == REFUEL_VERDICT_HIGH && it->action == REFUEL_ACTION_INFORM;
            if (of_food[k] == REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD) ok |= unsure || (overflows && above);
            if (of_food[k] == REFUEL_CHECK_PROTEIN_DAILY) ok |= unsure && it->verdict == REFUEL_VERDICT_UNKNOWN;
            if (!ok)
                cr_fatal("person %d, %g kcal: %s %s, %.10g of %.10g to %.10g", i, energy,
                         refuel_check_describe(it->id)->id, refuel_verdict_text((refuel_verdict)it->verdict), it->value,
                         it->low, it->high);
        }
    }
    cr_expect(gt(int, held, 3500));
    cr_expect(gt(int, tight, 100), "splits that had to give way");
    cr_expect(gt(int, young, 200));
    cr_expect(gt(int, young_and_tight, 2), "fat of the young between 20 and 25 %%");
    cr_expect(gt(int, full, 20), "more energy than the ranges hold");
    cr_expect(gt(int, flowed, 5), "carbohydrate at last");
}

/* Where a verdict is unknown the planned amount lies inside the edges shown, and the ranges hold what is planned unless
   it was cut; over its range is only the carbohydrate of adults. */
Test(split_properties, ranges_hold_the_plan)
{
    uint64_t state = 71;
    int unsure = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = eater(&state);
        judgement j;
        if (judge_request(&r, 0, &j, NULL) != REFUEL_OK) continue;
        for (int k = 0; k < OF_FOOD; k++) {
            const refuel_finding *it = finding_of(&j, of_food[k]);
            if (it->verdict != REFUEL_VERDICT_UNKNOWN || isnan(it->value)) continue;
            unsure++;
            if (it->value < it->low - 1e-6 || it->value > it->high + 1e-6)
                cr_fatal("person %d: %s", i, refuel_check_describe(it->id)->id);
        }
        const refuel_plan_result *p = &j.plan;
        const refuel_split *m = &p->macros;
        if (isnan(m->fat_g_d)) continue;
        if (m->fat_g_d > p->fat_target_g_d.high + 1e-6 || m->protein_g_d > p->protein_target_g_d.high + 1e-6)
            cr_fatal("person %d: above the range", i);
        if (p->age_y < 18 && m->carbohydrate_g_d > p->carbohydrate_target_g_d.high + 1e-6) cr_fatal("person %d", i);
        if (m->state != REFUEL_SPLIT_FITS) continue;
        if (m->fat_g_d < p->fat_target_g_d.low - 1e-6 || m->protein_g_d < p->protein_target_g_d.low - 1e-6 ||
            m->carbohydrate_g_d < p->carbohydrate_target_g_d.low - 1e-6)
            cr_fatal("person %d: below the range", i);
    }
    cr_expect(gt(int, unsure, 500));
}

/* Carbohydrate, protein and fat add up to the intake, or none of them is there. */
Test(split_properties, amounts_add_up)
{
    uint64_t state = 72;
    int none = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = eater(&state);
        refuel_plan_result p = REFUEL_PLAN_RESULT_INIT;
        if (people_one_in(&state, 4)) people_set(&r, REFUEL_INPUT_EXPENDITURE, people_between(&state, 500, 1500));
        if (refuel_plan(&r, &p, NULL) != REFUEL_OK || p.macros.state == REFUEL_SPLIT_NONE) continue;
        const refuel_split *m = &p.macros;
        int gone = isnan(m->carbohydrate_g_d) + isnan(m->protein_g_d) + isnan(m->fat_g_d);
        double kcal = 4 * m->carbohydrate_g_d + 4 * m->protein_g_d + 9 * m->fat_g_d;
        none += gone == 3;
        if (gone != 0 && gone != 3) cr_fatal("person %d: some amounts", i);
        if (gone == 3 && m->state != REFUEL_SPLIT_INFEASIBLE) cr_fatal("person %d: no amounts", i);
        if (gone == 0 && !(fabs(kcal - p.intake_kcal_d) < 1e-6)) cr_fatal("person %d: %.10g kcal", i, kcal);
        if (m->carbohydrate_g_d < 0 || m->protein_g_d < 0 || m->fat_g_d < 0) cr_fatal("person %d: negative", i);
    }
    cr_expect(gt(int, none, 10));
}

/* The mildest goal that is offered passes when it is tried: the split fits, no floor and no rate is a risk. Where the split
   does not fit and maintaining does not help, the words say so. */
Test(split_properties, mildest_goal_passes)
{
    uint64_t state = 73;
    int tried = 0, kept = 0, hopeless = 0;
    for (int i = 0; i < 4 * PEOPLE; i++) {
        refuel_request r = eater(&state);
        judgement j, milder;
        people_set(&r, REFUEL_INPUT_GOAL, people_between(&state, -0.9, 0));
        if (judge_request(&r, 0, &j, NULL) != REFUEL_OK) continue;
        const refuel_plan_result *p = &j.plan;
        if (p->macros.state == REFUEL_SPLIT_NONE) continue;
        const char *words = finding_of(&j, REFUEL_CHECK_MACRO_SPLIT)->message;
        int says_none = strstr(words, "no goal of loss helps") != NULL;
        people_set(&r, REFUEL_INPUT_GOAL, p->mildest_kg_week);
        if (judge_request(&r, 0, &milder, NULL) != REFUEL_OK) cr_fatal("person %d", i);
        int fits = milder.plan.macros.state != REFUEL_SPLIT_INFEASIBLE;
        if (says_none && fits) cr_fatal("person %d: %g kg/week helps", i, p->mildest_kg_week);
        if (!says_none && !fits) cr_fatal("person %d: %g kg/week does not help", i, p->mildest_kg_week);
        hopeless += says_none;
        kept += p->mildest_kg_week == 0 && p->macros.state == REFUEL_SPLIT_INFEASIBLE;
        if (!(p->mildest_kg_week < 0)) continue;
        const refuel_finding *rate = finding_of(&milder, REFUEL_CHECK_LOSS_RATE);
        if (!milder.plan.accepted) cr_fatal("person %d: refused", i);
        if (finding_of(&milder, REFUEL_CHECK_ENERGY_FLOOR)->verdict == REFUEL_VERDICT_RISK) cr_fatal("person %d", i);
        if (rate && rate->verdict == REFUEL_VERDICT_RISK) cr_fatal("person %d: rate", i);
        tried++;
    }
    cr_expect(gt(int, tried, 1000));
    cr_expect(gt(int, kept, 20));
    cr_expect(gt(int, hopeless, 5));
}

/* Whoever eats what was planned, under the same goal, is judged as the plan was. */
Test(split_properties, eating_the_plan_is_judged_alike)
{
    static const refuel_input inputs[] = {REFUEL_INPUT_INTAKE, REFUEL_INPUT_CARBOHYDRATE, REFUEL_INPUT_PROTEIN,
                                          REFUEL_INPUT_FAT};
    uint64_t state = 74;
    int compared = 0;
    for (int i = 0; i < PEOPLE; i++) {
        refuel_request r = eater(&state);
        judgement planned, eaten;
        if (judge_request(&r, 0, &planned, NULL) != REFUEL_OK) continue;
        const refuel_split *m = &planned.plan.macros;
        if (isnan(m->carbohydrate_g_d)) continue;
        const double amounts[] = {planned.plan.intake_kcal_d, m->carbohydrate_g_d, m->protein_g_d, m->fat_g_d};
        for (int k = 0; k < 4; k++) people_set(&r, inputs[k], amounts[k]);
        if (judge_request(&r, 1, &eaten, NULL) != REFUEL_OK) cr_fatal("person %d", i);
        for (int k = 0; k < OF_FOOD; k++) {
            const refuel_finding *a = finding_of(&planned, of_food[k]), *b = finding_of(&eaten, of_food[k]);
            int same = a->verdict == b->verdict && a->action == b->action && a->value == b->value &&
                       (a->low == b->low || isnan(a->low)) && (a->high == b->high || isnan(a->high)) &&
                       a->message == b->message && strcmp(a->source, b->source) == 0;
            if (!same) cr_fatal("person %d: %s", i, refuel_check_describe(a->id)->id);
        }
        compared++;
    }
    cr_expect(gt(int, compared, 4000));
}

/* Eating less of everything never gives a better verdict of protein, nor of the lower edge of carbohydrate, nor of fat or
   fibre: risk before low before ok. High and unknown stand apart. */
Test(split_properties, eating_less_is_never_better)
{
    static const refuel_input inputs[] = {REFUEL_INPUT_INTAKE, REFUEL_INPUT_CARBOHYDRATE, REFUEL_INPUT_PROTEIN,
                                          REFUEL_INPUT_FAT, REFUEL_INPUT_FIBRE};
    static const refuel_check_id ids[] = {REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_CARBOHYDRATE_MINIMUM,
                                          REFUEL_CHECK_PROTEIN_DAILY, REFUEL_CHECK_FAT_MINIMUM, REFUEL_CHECK_FIBRE};
    uint64_t state = 75;
    for (int i = 0; i < PEOPLE / 10; i++) {
        refuel_request r = eater(&state);
        double kcal = people_between(&state, 3000, 6000);
        double share[] = {1, people_between(&state, 0.3, 0.7) / 4, people_between(&state, 0.05, 0.3) / 4, 0,
                          people_between(&state, 0.002, 0.02)};
        share[3] = (1 - 4 * share[1] - 4 * share[2]) / 9;
        int32_t worst[5] = {0};
        for (double part = 1; part > 0.05; part -= 0.01) {
            judgement j;
            for (int k = 0; k < 5; k++) people_set(&r, inputs[k], share[k] * kcal * part);
            if (judge_request(&r, 1, &j, NULL) != REFUEL_OK) break;
            for (int k = 0; k < 5; k++) {
                const refuel_finding *it = finding_of(&j, ids[k]);
                int32_t verdict = it->verdict == REFUEL_VERDICT_HIGH ? REFUEL_VERDICT_OK : it->verdict;
                if (verdict == REFUEL_VERDICT_UNKNOWN) continue;
                if (verdict < worst[k])
                    cr_fatal("person %d: %s %s at %g", i, refuel_check_describe(it->id)->id,
                             refuel_verdict_text((refuel_verdict)verdict), part);
                worst[k] = verdict;
            }
        }
    }
}
