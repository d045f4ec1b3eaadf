#include <refuel/plan.h>

#include <math.h>
#include <stdbool.h>
#include <string.h>

#include "core/failure.h"
#include "core/sized.h"
#include "core/warning.h"
#include "diet/health.h"
#include "plan/day_place.h"
#include "plan/plan_case.h"
#include "plan/plan_eaten.h"
#include "plan/plan_fill.h"
#include "plan/plan_sexes.h"
#include "plan/request.h"

static const refuel_plan_result empty_plan = REFUEL_PLAN_RESULT_INIT;

static rf_plan_food put_goal(rf_case *c, int32_t floors, refuel_plan_result *out)
{
    rf_plan_goal goal = rf_plan_goal_of(c, floors);
    c->applied_kg_week = goal.applied_kg_week;
    rf_plan_food food = rf_plan_food_of(c, goal.intake_kcal_d);
    rf_plan_put_goal(&goal, out);
    rf_plan_put_food(&food, c->basis_kg, out);
    return food;
}

#define ROUNDS 40

/* What days hold depends on the protein of the plan, and that on the goal: from the goal that clears the other floors to
   milder ones, until the days hold it. Nobody is known of whom so many rounds are not enough; it would be maintenance. */
static void hold_days(const refuel_request *r, rf_case *c, refuel_plan_result *out)
{
    for (int round = 0; round < ROUNDS; round++) {
        put_goal(c, REFUEL_FLOORS_APPLY, out);
        rf_case at = *c;
        rf_case_days(&at, r, out);
        int held = !(at.days_least_kcal_d > out->intake_kcal_d + RF_HELD_KCAL_D);
        if (round > 0 && held) return;
        c->days = at.days;
        c->days_least_kcal_d = at.days_least_kcal_d;
        if (held) return;
    }
    c->days_least_kcal_d = fmax(c->days_least_kcal_d, out->total_kcal_d);
}

/* What is spent, for one sex, which is known. The request was checked. */
static refuel_status spend_one(const refuel_request *r, bool assumed, rf_plan_who *who, rf_plan_rest *rest,
                               rf_plan_day *day, refuel_error *err)
{
    refuel_status status = rf_plan_person(r, who, err);
    if (status == REFUEL_OK) status = rf_plan_resting(r, who, rest, err);
    if (status == REFUEL_OK && !assumed) status = rf_plan_check_expenditure(r, rest, err);
    return status == REFUEL_OK ? rf_plan_day_of(r, who, rest, day, err) : status;
}

static refuel_status plan_one(const refuel_request *r, bool assumed, refuel_plan_result *got, refuel_error *err)
{
    rf_plan_who who;
    rf_plan_rest rest;
    rf_plan_day day;
    refuel_status status = spend_one(r, assumed, &who, &rest, &day, err);
    if (status != REFUEL_OK) return status;
    *got = empty_plan;
    rf_plan_put_person(r, &who, got);
    rf_plan_put_day(r, &rest, &day, got);
    rf_plan_put_eaten(r, got);
    rf_plan_put_timing(r, got);
    got->requested_kg_week = isnan(r->goal_kg_week) ? 0 : r->goal_kg_week;
    rf_case c = rf_plan_case(r, got);
    if (r->days > 0) hold_days(r, &c, got);
    rf_plan_food food = put_goal(&c, r->floors, got);
    const refuel_warnings more[] = {who.warnings,  rest.warnings, day.warnings,
                                    food.warnings, r->read_notes, rf_health_warnings(&r->health)};
    for (size_t i = 0; i < sizeof more / sizeof *more; i++) rf_warnings_add(&got->warnings, more[i]);
    return REFUEL_OK;
}

static refuel_status plan_each(const refuel_request *r, bool assumed, refuel_plan_result plan[RF_SEXES],
                               refuel_error *err)
{
    refuel_status status = REFUEL_OK;
    for (int k = 0; k < RF_SEXES && status == REFUEL_OK; k++) {
        refuel_request as = *r;
        as.sex = rf_sexes[k];
        status = plan_one(&as, assumed, &plan[k], err);
    }
    return status;
}

/* Where the gates of one leave less of the goal, both are planned for that. */
static refuel_status plan_both(const refuel_request *r, bool assumed, refuel_plan_result plan[RF_SEXES],
                               refuel_error *err)
{
    refuel_request as = *r;
    refuel_status status = plan_each(r, assumed, plan, err);
    if (status != REFUEL_OK || plan[0].applied_kg_week == plan[1].applied_kg_week) return status;
    const refuel_plan_result strict = plan[plan[1].applied_kg_week > plan[0].applied_kg_week];
    as.goal_kg_week = strict.applied_kg_week;
    status = plan_each(&as, assumed, plan, err);
    for (int k = 0; k < RF_SEXES; k++) {
        plan[k].requested_kg_week = strict.requested_kg_week;
        plan[k].accepted = strict.accepted;
        plan[k].reason_count = strict.reason_count;
        memcpy(plan[k].reason, strict.reason, sizeof strict.reason);
    }
    return status;
}

refuel_status rf_plan_both(const refuel_request *request, refuel_plan_result plan[RF_SEXES], refuel_error *err)
{
    return plan_both(request, false, plan, err);
}

static refuel_status plan_of(const refuel_request *request, bool assumed, refuel_plan_result *out, refuel_error *err)
{
    if (!request || !out) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_request r;
    refuel_plan_result got, plan[RF_SEXES];
    refuel_status status = rf_sized_check(out, "", err);
    if (status == REFUEL_OK) status = rf_request_check(request, NULL, &r, err);
    if (status != REFUEL_OK) return status;
    bool both = r.sex == REFUEL_SEX_UNKNOWN;
    status = both ? plan_both(&r, assumed, plan, err) : plan_one(&r, assumed, &got, err);
    if (status != REFUEL_OK) return status;
    if (both) rf_plan_merge(plan, &got);
    rf_sized_write(out, &got, sizeof got);
    return rf_done(err);
}

refuel_status refuel_plan(const refuel_request *request, refuel_plan_result *out, refuel_error *err)
{
    return plan_of(request, false, out, err);
}

/* Of both sexes the answer is the plan's, which holds it. */
static refuel_status spend_both(const refuel_request *r, refuel_expenditure *out, refuel_error *err)
{
    refuel_plan_result plan[RF_SEXES], got;
    refuel_status status = plan_both(r, false, plan, err);
    if (status != REFUEL_OK) return status;
    rf_plan_merge(plan, &got);
    *out = (refuel_expenditure){sizeof *out,           got.resting_kcal_d,  got.living_kcal_d,       got.running_kcal_d,
                                got.walking_kcal_d,    got.exercise_kcal_d, got.reproduction_kcal_d, got.total_kcal_d,
                                got.sd_resting_kcal_d, got.sd_total_kcal_d};
    return status;
}

refuel_status refuel_expend(const refuel_request *request, refuel_expenditure *out, refuel_error *err)
{
    if (!request || !out) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_request r;
    refuel_expenditure got;
    rf_plan_who who;
    rf_plan_rest rest;
    rf_plan_day day;
    refuel_status status = rf_sized_check(out, "", err);
    if (status == REFUEL_OK) status = rf_request_check(request, NULL, &r, err);
    if (status != REFUEL_OK) return status;
    bool both = r.sex == REFUEL_SEX_UNKNOWN;
    status = both ? spend_both(&r, &got, err) : spend_one(&r, false, &who, &rest, &day, err);
    if (status != REFUEL_OK) return status;
    if (!both)
        got = (refuel_expenditure){sizeof got,         rest.kcal_d,         day.living_kcal_d,       day.running_kcal_d,
                                   day.walking_kcal_d, day.exercise_kcal_d, day.reproduction_kcal_d, day.total_kcal_d,
                                   rest.sd_kcal_d,     day.sd_total_kcal_d};
    rf_sized_write(out, &got, sizeof got);
    return rf_done(err);
}

refuel_status rf_plan_assumed(const refuel_request *request, refuel_plan_result *out, refuel_error *err)
{
    return plan_of(request, true, out, err);
}

static size_t judge_one(const refuel_request *r, const refuel_plan_result *p, int eaten, bool one_of_two,
                        refuel_finding *found)
{
    rf_case c = rf_plan_case(r, p);
    c.one_of_two = one_of_two;
    if (eaten)
        rf_case_eaten(&c, r, p);
    else
        rf_case_planned(&c, p);
    if (!eaten) rf_case_days(&c, r, p);
    return rf_run_checks(&c, found, RF_FINDINGS_MAX);
}

static refuel_status judge_both(const refuel_request *r, int eaten, refuel_finding *found, size_t *count,
                                refuel_error *err)
{
    refuel_plan_result plan[RF_SEXES];
    refuel_finding of[RF_SEXES][RF_FINDINGS_MAX];
    size_t n[RF_SEXES];
    refuel_status status = plan_both(r, false, plan, err);
    if (status != REFUEL_OK) return status;
    for (int k = 0; k < RF_SEXES; k++) {
        refuel_request as = *r;
        as.sex = rf_sexes[k];
        n[k] = judge_one(&as, &plan[k], eaten, true, of[k]);
    }
    *count = rf_findings_merge(of[0], n[0], of[1], n[1], found);
    return REFUEL_OK;
}

/* What is judged: the plan, what is eaten, or what is eaten as far as anything is known of it. */
enum { JUDGE_PLAN, JUDGE_EATEN, JUDGE_GIVEN };

static refuel_status judge(const refuel_request *request, const refuel_plan_result *plan, int eaten,
                           refuel_finding *findings, size_t capacity, size_t *count, refuel_error *err)
{
    if (!request || !plan || !count || (!findings && capacity > 0))
        return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_request r;
    refuel_plan_result p;
    refuel_status status = rf_request_check(request, NULL, &r, err);
    if (status == REFUEL_OK) status = rf_sized_read(plan, &p, &empty_plan, sizeof p, "", err);
    if (status == REFUEL_OK && eaten == JUDGE_EATEN) status = rf_request_check_eaten(&r, err);
    if (status != REFUEL_OK) return status;
    refuel_finding own[RF_FINDINGS_MAX], *found = capacity < RF_FINDINGS_MAX ? own : findings;
    size_t n = 0;
    if (r.sex == REFUEL_SEX_UNKNOWN)
        status = judge_both(&r, eaten, found, &n, err);
    else
        n = judge_one(&r, &p, eaten, false, found);
    if (status != REFUEL_OK) return status;
    *count = n;
    if (capacity > 0 && capacity < n)
        return rf_fail(err, REFUEL_E_BUFFER, "", "the array holds fewer findings than there are");
    if (capacity > 0 && found == own) memcpy(findings, own, n * sizeof *own);
    return rf_done(err);
}

refuel_status refuel_plan_checks(const refuel_request *request, const refuel_plan_result *plan,
                                 refuel_finding *findings, size_t capacity, size_t *count, refuel_error *err)
{
    return judge(request, plan, JUDGE_PLAN, findings, capacity, count, err);
}

refuel_status refuel_check(const refuel_request *request, const refuel_plan_result *plan, refuel_finding *findings,
                           size_t capacity, size_t *count, refuel_error *err)
{
    return judge(request, plan, JUDGE_EATEN, findings, capacity, count, err);
}

refuel_status rf_check_given(const refuel_request *request, const refuel_plan_result *plan, refuel_finding *findings,
                             size_t capacity, size_t *count, refuel_error *err)
{
    return judge(request, plan, JUDGE_GIVEN, findings, capacity, count, err);
}
