/* Answers about health: a gate that fires stays, whatever else is known, and outranks every ok; not answered is never ok. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/batch.h>
#include <refuel/forecast.h>
#include <string.h>

#include "property/answers.h"
#include "support/requests.h"
#include "support/wording.h"

enum { PEOPLE = 3000 };

/* Answers that fire a gate by themselves; those of the last rows refuse no loss. */
static const struct {
    const char *answer;
    refuel_check_id gate;
    int refuses;
} firing[] = {{"eating-disorder=now", REFUEL_CHECK_GATE_EATING_DISORDER, 1},
              {"eating-disorder=past", REFUEL_CHECK_GATE_EATING_DISORDER, 1},
              {"scoff=2", REFUEL_CHECK_GATE_SCOFF, 1},
              {"scoff=5", REFUEL_CHECK_GATE_SCOFF, 1},
              {"bone-stress=1", REFUEL_CHECK_GATE_BONE_STRESS, 1},
              {"missed-periods=3", REFUEL_CHECK_GATE_MENSTRUAL, 1},
              {"glp1=yes", REFUEL_CHECK_GATE_MEDICAL, 1},
              {"kidney-disease=yes", REFUEL_CHECK_GATE_MEDICAL, 0},
              {"unplanned-loss=5%", REFUEL_CHECK_GATE_UNPLANNED_LOSS, 0}};
#define FIRING (sizeof firing / sizeof *firing)

static refuel_request somebody(uint64_t *state)
{
    refuel_request r = people_request(state);
    answer_all(state, &r);
    return r;
}

/* Whether this answer can fire of this person at all. */
static int concerns(const refuel_request *r, size_t i)
{
    if (firing[i].gate != REFUEL_CHECK_GATE_MENSTRUAL) return 1;
    return r->sex == REFUEL_FEMALE && r->life_stage == REFUEL_LIFE_STAGE_NONE &&
           r->health.word[REFUEL_HEALTH_HORMONAL_CONTRACEPTION] != REFUEL_YES &&
           r->health.word[REFUEL_HEALTH_MENOPAUSE] != REFUEL_YES;
}

static void fires(const judgement *j, size_t i, int loss, int person)
{
    const refuel_finding *it = finding_of(j, firing[i].gate);
    int needs_loss = strcmp(firing[i].answer, "glp1=yes") == 0; /* it is about a loss on top of that of the medicine */
    if (!it || (it->verdict != REFUEL_VERDICT_RISK && (loss || !needs_loss)))
        cr_fatal("person %d: %s does not fire", person, firing[i].answer);
    if (it->verdict == REFUEL_VERDICT_RISK && j->overall.verdict != REFUEL_VERDICT_RISK)
        cr_fatal("person %d: %s is outranked", person, firing[i].answer);
}

/* No other input makes a gate disappear; no loss passes it, by any of the three numbers that are offered. */
Test(health_properties, a_gate_stays)
{
    uint64_t state = 71;
    int seen[FIRING] = {0}, refused[FIRING] = {0};
    for (int person = 0; person < PEOPLE; person++) {
        refuel_request r = somebody(&state);
        size_t i = people_next(&state) % FIRING;
        judgement j;
        if (!concerns(&r, i)) continue;
        cr_assert(eq(int, (int)request_add(&r, firing[i].answer, NULL), REFUEL_OK));
        int eaten = people_gave(&r, REFUEL_INPUT_INTAKE) && people_one_in(&state, 2), loss = r.goal_kg_week < 0;
        if (judge_request(&r, eaten, &j, NULL) != REFUEL_OK) continue;
        fires(&j, i, loss, person);
        seen[i]++;
        if (!firing[i].refuses || !loss) continue;
        refused[i]++;
        if (j.plan.accepted || j.plan.applied_kg_week < 0 || j.plan.safe_kg_week < 0 || j.plan.mildest_kg_week < 0)
            cr_fatal("person %d: %s lets %g pass", person, firing[i].answer, j.plan.applied_kg_week);
        int named = 0;
        for (int32_t k = 0; k < j.plan.reason_count; k++) named |= j.plan.reason[k] == (int32_t)firing[i].gate;
        if (!named) cr_fatal("person %d: %s is no reason", person, firing[i].answer);
    }
    for (size_t i = 0; i < FIRING; i++) {
        cr_expect(gt(int, seen[i], 50), "%s", firing[i].answer);
        cr_expect(gt(int, refused[i], firing[i].refuses ? 20 : -1), "%s", firing[i].answer);
    }
}

/* Every loss that a projection plans for is refused as well. */
Test(health_properties, a_gate_binds_a_projection)
{
    uint64_t state = 72;
    int seen = 0;
    for (int person = 0; person < 600; person++) {
        refuel_request r = somebody(&state);
        size_t i = people_next(&state) % FIRING;
        if (!concerns(&r, i) || !firing[i].refuses) continue;
        cr_assert(eq(int, (int)request_add(&r, firing[i].answer, NULL), REFUEL_OK));
        people_take(&r, REFUEL_INPUT_INTAKE);
        people_take(&r, REFUEL_INPUT_GOAL);
        refuel_forecast_request ask = REFUEL_FORECAST_REQUEST_INIT;
        ask.target_kg = r.weight_kg * people_between(&state, 0.8, 0.999);
        ask.target_day = people_between(&state, 20, 600);
        refuel_forecast_result got = REFUEL_FORECAST_RESULT_INIT;
        if (refuel_forecast(&r, &ask, NULL, &got, NULL) != REFUEL_OK) continue;
        seen++;
        if (got.feasible) cr_fatal("person %d: %s lets a target pass", person, firing[i].answer);
        if (got.binding != REFUEL_BINDING_HEALTH) cr_fatal("person %d: %d binds", person, got.binding);
        if (got.reached_weight_kg < r.weight_kg - 1e-3) cr_fatal("person %d: %g kg", person, got.reached_weight_kg);
    }
    cr_expect(gt(int, seen, 100));
}

/* Whoever was not asked sees no row; and with answers taken away one by one none becomes ok that was not. */
Test(health_properties, missing_is_never_ok)
{
    uint64_t state = 73;
    for (int person = 0; person < 1000; person++) {
        refuel_request r = somebody(&state), before = r;
        judgement full, less;
        int taken = REFUEL_INPUT_EATING_DISORDER +
                    (int)(people_next(&state) % (REFUEL_INPUT_FERRITIN - REFUEL_INPUT_EATING_DISORDER + 1));
        refuel_request_set(&r, (refuel_input)taken, NAN, NULL);
        if (judge_request(&before, 0, &full, NULL) != REFUEL_OK || judge_request(&r, 0, &less, NULL) != REFUEL_OK)
            continue;
        for (size_t k = 0; k < less.findings; k++) {
            const refuel_finding *now = &less.finding[k], *then = finding_of(&full, (refuel_check_id)now->id);
            int of_health = now->id >= REFUEL_CHECK_GATE_EATING_DISORDER && now->id <= REFUEL_CHECK_TRIAD_CRA;
            int hid = taken == REFUEL_INPUT_HORMONAL_CONTRACEPTION || taken == REFUEL_INPUT_MENOPAUSE;
            if (!of_health || hid || now->verdict != REFUEL_VERDICT_OK) continue;
            /* An answer that fired is gone; else nothing gets better. */
            if (then && then->verdict == REFUEL_VERDICT_UNKNOWN)
                cr_fatal("person %d: %s is ok without %s", person, refuel_check_describe(now->id)->id,
                         refuel_input_at((size_t)taken - 1)->flag);
        }
    }
    refuel_request nobody = people_request(&state);
    judgement j;
    cr_assert(eq(int, (int)judge_request(&nobody, 0, &j, NULL), REFUEL_OK));
    for (int id = REFUEL_CHECK_GATE_EATING_DISORDER; id <= REFUEL_CHECK_TRIAD_CRA; id++)
        cr_expect(finding_of(&j, (refuel_check_id)id) == NULL, "%d", id);
}

/* No message of anybody holds a word that claims to find a disease. */
Test(health_properties, wording)
{
    uint64_t state = 74;
    for (int person = 0; person < PEOPLE; person++) {
        refuel_request r = somebody(&state);
        judgement j;
        int eaten = people_gave(&r, REFUEL_INPUT_INTAKE);
        if (judge_request(&r, eaten, &j, NULL) != REFUEL_OK) continue;
        for (size_t k = 0; k < j.findings; k++) {
            const char *word = refused_word_in(j.finding[k].message);
            if (word) cr_fatal("\"%s\" in: %s", word, j.finding[k].message);
        }
        if (refused_word_in(j.overall.message)) cr_fatal("%s", j.overall.message);
    }
}

/* A column of answers gives what each person alone gets. */
Test(health_properties, batch_equals_single)
{
    enum { N = 500 };
    static double weight[N], height[N], age[N], goal[N], scoff[N], missed[N], bone[N], applied[N], safe[N], signs[N];
    static int32_t sex[N], disorder[N], glp1[N], verdict[N], scoff_verdict[N];
    uint64_t state = 75;
    for (size_t i = 0; i < N; i++) {
        sex[i] = (int32_t)(1 + people_next(&state) % 2);
        age[i] = people_between(&state, 15, 70), height[i] = people_between(&state, 150, 195);
        weight[i] = people_between(&state, 17, 35) * height[i] * height[i] / 1e4;
        goal[i] = people_between(&state, -0.9, 0.5);
        scoff[i] = people_one_in(&state, 2) ? (double)(people_next(&state) % 6) : NAN;
        missed[i] = sex[i] == REFUEL_FEMALE && people_one_in(&state, 2) ? (double)(people_next(&state) % 6) : NAN;
        bone[i] = people_one_in(&state, 2) ? (double)(people_next(&state) % 3) : NAN;
        disorder[i] = (int32_t)(people_next(&state) % 4);
        glp1[i] = (int32_t)(people_next(&state) % 3);
    }
    const refuel_input_column in[] = {{.name = "sex", .word = sex},
                                      {.name = "age", .number = age},
                                      {.name = "height", .number = height},
                                      {.name = "weight", .number = weight},
                                      {.name = "goal", .number = goal},
                                      {.name = "health.scoff", .number = scoff},
                                      {.name = "missed-periods", .number = missed},
                                      {.name = "bone-stress", .number = bone},
                                      {.name = "health.eating_disorder", .word = disorder},
                                      {.name = "glp1", .word = glp1}};
    const refuel_result_column out[] = {{.path = "goal.applied_kg_week", .number = applied},
                                        {.path = "goal.safe_kg_week", .number = safe},
                                        {.path = "checks.lea-indicators.value", .number = signs},
                                        {.path = "overall.verdict", .whole = verdict},
                                        {.path = "checks.gate-scoff.verdict", .whole = scoff_verdict}};
    cr_assert(eq(int, (int)refuel_plan_batch(N, in, sizeof in / sizeof *in, NULL, out, sizeof out / sizeof *out, NULL),
                 REFUEL_OK));
    for (size_t i = 0; i < N; i++) {
        refuel_request r = REFUEL_REQUEST_INIT;
        r.sex = sex[i], r.age_y = age[i], r.height_cm = height[i], r.weight_kg = weight[i], r.goal_kg_week = goal[i];
        r.health.number[REFUEL_HEALTH_SCOFF] = scoff[i], r.health.number[REFUEL_HEALTH_MISSED_PERIODS] = missed[i];
        r.health.number[REFUEL_HEALTH_BONE_STRESS] = bone[i];
        r.health.word[REFUEL_HEALTH_EATING_DISORDER] = disorder[i], r.health.word[REFUEL_HEALTH_GLP1] = glp1[i];
        judgement j;
        cr_assert(eq(int, (int)judge_request(&r, 0, &j, NULL), REFUEL_OK), "%zu", i);
        const refuel_finding *lea = finding_of(&j, REFUEL_CHECK_LEA_INDICATORS),
                             *of_scoff = finding_of(&j, REFUEL_CHECK_GATE_SCOFF);
        cr_expect(applied[i] == j.plan.applied_kg_week && safe[i] == j.plan.safe_kg_week, "%zu", i);
        cr_expect(eq(i32, verdict[i], j.overall.verdict), "%zu", i);
        cr_expect(eq(i32, scoff_verdict[i], of_scoff ? of_scoff->verdict : 0), "%zu", i);
        cr_expect(lea ? signs[i] == lea->value || (isnan(signs[i]) && isnan(lea->value)) : isnan(signs[i]), "%zu", i);
    }
}
