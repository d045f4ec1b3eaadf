#include "plan/plan_sexes.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "property/people.h"
#include "support/requests.h"

#define SOMEBODY "age=30;height=170cm;weight=65kg;run=40km/week;pace=6:00/km;"

static judgement of(const char *sex, const char *pairs, int eaten)
{
    char text[512];
    judgement it;
    refuel_error err = {.message = ""};
    snprintf(text, sizeof text, "sex=%s;%s", sex, pairs);
    cr_assert(eq(int, (int)judge_pairs(text, eaten, &it, &err), REFUEL_OK), "%s: %s", text, err.message);
    return it;
}

static const refuel_finding *found(const judgement *it, refuel_check_id id)
{
    for (size_t i = 0; i < it->findings; i++)
        if (it->finding[i].id == (int32_t)id) return &it->finding[i];
    return NULL;
}

/* The middle of every energy, ranges that hold both, and which is which. */
Test(plan_sexes, middle)
{
    judgement she = of("female", SOMEBODY "goal=-1lb/week", 0), he = of("male", SOMEBODY "goal=-1lb/week", 0),
              any = of("unknown", SOMEBODY "goal=-1lb/week", 0);
    const refuel_plan_result *a = &she.plan, *b = &he.plan, *c = &any.plan;
    cr_expect(eq(int, c->sex, REFUEL_SEX_UNKNOWN));
    cr_expect(eq(dbl, c->total_kcal_d, (a->total_kcal_d + b->total_kcal_d) / 2));
    cr_expect(epsilon_eq(dbl, c->resting_kcal_d + c->living_kcal_d + c->running_kcal_d, c->total_kcal_d, 1e-9));
    cr_expect(epsilon_eq(dbl, c->intake_kcal_d, c->total_kcal_d - 500, 1e-9));
    cr_expect(eq(dbl, c->total_interval_kcal_d.low, a->total_interval_kcal_d.low));
    cr_expect(eq(dbl, c->total_interval_kcal_d.high, b->total_interval_kcal_d.high));
    cr_expect(c->total_female_kcal_d == a->total_kcal_d && c->total_male_kcal_d == b->total_kcal_d);
    cr_expect(isnan(a->total_female_kcal_d) && isnan(b->total_male_kcal_d));
    judgement eater = of("unknown", SOMEBODY "intake=1600kcal", 1);
    cr_expect(epsilon_eq(dbl, eater.plan.balance_kcal_d, 1600 - eater.plan.total_kcal_d, 1e-9));
    cr_expect(eq(dbl, eater.plan.balance_told_kcal_d, eater.plan.balance_kcal_d));
    cr_expect(refuel_warned(c->warnings, REFUEL_WARNING_SEX_UNKNOWN));
    cr_expect(not(refuel_warned(a->warnings, REFUEL_WARNING_SEX_UNKNOWN)));
    double apart = (b->total_kcal_d - a->total_kcal_d) / 2, var_a = a->sd_total_kcal_d * a->sd_total_kcal_d,
           var_b = b->sd_total_kcal_d * b->sd_total_kcal_d;
    cr_expect(epsilon_eq(dbl, c->sd_total_kcal_d, sqrt((var_a + var_b) / 2 + apart * apart), 1e-9));
    double of_macros = 4 * c->macros.carbohydrate_g_d + 4 * c->macros.protein_g_d + 9 * c->macros.fat_g_d;
    cr_expect(epsilon_eq(dbl, of_macros, c->intake_kcal_d, 1e-6));
}

/* Equations with half of their shares; together one, the largest first. */
Test(plan_sexes, parts)
{
    judgement any = of("unknown", SOMEBODY, 0),
              old = of("unknown", "age=45;height=170cm;weight=65kg;run=40km/week;pace=6:00/km;", 0);
    const judgement *both[] = {&any, &old};
    for (int k = 0; k < 2; k++) {
        const refuel_resting_part *part = both[k]->plan.resting_part;
        double share = 0, kcal_d = 0;
        for (int i = 0; part[i].equation; i++) {
            share += part[i].share, kcal_d += part[i].share * part[i].kcal_d;
            if (i > 0) cr_expect(le(dbl, part[i].share, part[i - 1].share));
        }
        cr_expect(epsilon_eq(dbl, share, 1, 1e-12));
        cr_expect(epsilon_eq(dbl, kcal_d, both[k]->plan.resting_kcal_d, 1e-6));
    }
}

/* 1500 kcal is the floor of men, 30 kcal/kg the limit of women: the stricter of each stands. */
Test(plan_sexes, stricter_floors)
{
    const char *little = "age=70;height=155cm;weight=50kg;run=0km/week;living=sedentary;";
    cr_expect(eq(dbl, found(&(judgement[]){of("unknown", little, 0)}[0], REFUEL_CHECK_ENERGY_FLOOR)->low, 1500));
    judgement any = of("unknown", SOMEBODY, 0);
    cr_expect(eq(dbl, found(&any, REFUEL_CHECK_ENERGY_AVAILABILITY)->low, 30));
}

/* 10 % measured fat: a woman may not lose, a man may. Both are planned for what the stricter one leaves. */
Test(plan_sexes, stricter_gate)
{
    judgement any = of("unknown", SOMEBODY "body-fat=10%;goal=-0.5lb/week", 0);
    cr_expect(any.plan.applied_kg_week == 0 && any.plan.accepted == 0 && any.plan.requested_kg_week < 0);
    cr_expect(eq(int, any.plan.reason[0], REFUEL_CHECK_GATE_ESSENTIAL_FAT));
    cr_expect(eq(int, found(&any, REFUEL_CHECK_GATE_ESSENTIAL_FAT)->verdict, REFUEL_VERDICT_RISK));
    judgement he = of("male", SOMEBODY "body-fat=10%;goal=-0.5lb/week", 0);
    cr_expect(eq(int, he.plan.accepted, 1));
}

/* Of two that are both too high the higher one is shown, of two that are too low the one that lacks more. */
Test(plan_sexes, stricter_row)
{
    const char *little = SOMEBODY "intake=1200kcal";
    judgement any = of("unknown", little, 1), he = of("male", little, 1), she = of("female", little, 1);
    const refuel_check_id ids[] = {REFUEL_CHECK_LOSS_RATE, REFUEL_CHECK_ENERGY_AVAILABILITY};
    for (int i = 0; i < 2; i++) {
        const refuel_finding *a = found(&she, ids[i]), *b = found(&he, ids[i]), *c = found(&any, ids[i]);
        cr_assert(eq(int, a->verdict, b->verdict));
        cr_expect(ne(dbl, a->value, b->value));
        cr_expect(eq(dbl, c->value, i == 0 ? fmax(a->value, b->value) : fmin(a->value, b->value)));
    }
}

/* How far a value lies within its edges; NaN where one is not known. */
static double room(const refuel_finding *it)
{
    return fmin(it->value - it->low, it->high - it->value);
}

/* Whether one finding says less than another of the same check: a milder verdict, or the same one with more room. */
static bool is_milder(const refuel_finding *than, const refuel_finding *it)
{
    if (than->verdict != it->verdict || than->action != it->action) return than->verdict < it->verdict;
    return room(than) > room(it);
}

/* Whoever it is: no check is milder than that of either sex, and the goal no faster. */
Test(plan_sexes, never_milder)
{
    uint64_t state = 11;
    for (int i = 0; i < 3000; i++) {
        refuel_request r = people_request(&state);
        people_eating(&state, &r);
        r.life_stage = REFUEL_LIFE_STAGE_NONE;
        r.gestation_week = r.pre_pregnancy_weight_kg = r.months_since_birth = NAN, r.nursing = 0;
        judgement any, one[2];
        int eaten = i & 1, known = 1;
        for (int k = 0; k < 2; k++) {
            r.sex = rf_sexes[k];
            known &= judge_request(&r, eaten, &one[k], NULL) == REFUEL_OK;
        }
        r.sex = REFUEL_SEX_UNKNOWN;
        int made = judge_request(&r, eaten, &any, NULL) == REFUEL_OK;
        if (known != made) cr_fatal("person %d: %d and %d", i, known, made);
        if (!known) continue;
        for (int k = 0; k < 2; k++) {
            if (any.plan.applied_kg_week < one[k].plan.applied_kg_week) cr_fatal("person %d: a faster goal", i);
            if (one[k].plan.applied_kg_week != any.plan.applied_kg_week) continue; /* planned for another goal */
            for (size_t n = 0; n < one[k].findings; n++) {
                const refuel_finding *it = &one[k].finding[n], *than = found(&any, (refuel_check_id)it->id);
                if (!than || is_milder(than, it)) cr_fatal("person %d: %s", i, refuel_check_describe(it->id)->id);
            }
        }
    }
}

/* The models of one sex alone say so. */
Test(plan_sexes, refusals)
{
    refuel_request r;
    refuel_error err = {.message = ""};
    cr_assert(
        eq(int, (int)request_of("sex=unknown;" SOMEBODY "life-stage=pregnant;gestation-week=20", &r, &err), REFUEL_OK));
    refuel_plan_result p = REFUEL_PLAN_RESULT_INIT;
    cr_expect(eq(int, (int)refuel_plan(&r, &p, &err), REFUEL_E_CONFLICT));
    cr_expect(strstr(err.message, "female") != NULL, "%s", err.message);
}
