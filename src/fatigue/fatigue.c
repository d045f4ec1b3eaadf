#include "fatigue/fatigue.h"

#include <math.h>
#include <refuel/fatigue.h>
#include <string.h>

#include "core/failure.h"
#include "core/sized.h"
#include "core/warning.h"
#include "fatigue/cause.h"
#include "fatigue/evidence.h"
#include "fatigue/fatigue_input.h"
#include "fatigue/lacking.h"
#include "fatigue/ranking.h"
#include "fatigue/see.h"
#include "fatigue/sign.h"
#include "fatigue/state_kernel.h"
#include "fatigue/tomorrow.h"
#include "plan/request.h"
#include "plan/withheld.h"

static const refuel_fatigue_result empty_result = REFUEL_FATIGUE_RESULT_INIT;

static void put_log(const rf_fatigue_judged *judged, refuel_fatigue_result *r)
{
    const rf_trained *t = &judged->trained;
    r->log_day = t->last_day;
    r->log_km_week = t->km_week;
    r->log_speed_km_h = t->speed_km_h;
    r->log_row_d = t->row_d;
    r->log_is_fresh = t->is_fresh;
    r->log_gives_run = judged->runs_by_log;
}

static void hide_evidence(refuel_evidence *one)
{
    one->value = one->interval_low = one->interval_high = one->low = one->high = NAN;
    static const int32_t verdicts[] = {[REFUEL_SIDE_FOR] = REFUEL_VERDICT_RISK,
                                       [REFUEL_SIDE_AGAINST] = REFUEL_VERDICT_OK,
                                       [REFUEL_SIDE_MISSING] = REFUEL_VERDICT_UNKNOWN};
    one->message = rf_withheld_message(one->check, verdicts[one->side], one->message);
}

/* Where a number helps nobody none is told: to nobody who asks the library, in JSON and on a page no more than in the text. */
static void hide_amounts(rf_fatigue *it)
{
    refuel_fatigue_result *r = &it->result;
    r->eaten_kcal_d = r->total_kcal_d = r->balance_kcal_d = NAN;
    r->total_interval_kcal_d.low = r->total_interval_kcal_d.high = NAN;
    for (size_t i = 0; i < r->evidence_count; i++) hide_evidence(&it->evidence[i]);
    rf_withhold_notes(&r->warnings);
}

static void put_result(rf_fatigue *it)
{
    refuel_fatigue_result *r = &it->result;
    *r = empty_result;
    r->emergency = refuel_sign_emergencies(it->judged.signs);
    r->performance_down_d = it->ask.performance_down_d;
    r->sleep_h = it->ask.sleep_h;
    r->state = rf_state_of(r->performance_down_d);
    r->state_message = rf_state_rows[r->state].message;
    r->state_source = rf_state_rows[r->state].source;
    put_log(&it->judged, r);
    r->lacking = rf_lacking_of(&it->judged, &it->ask);
    r->without_running = rf_lacking_running(&it->judged, r->lacking);
    rf_evidence_put(it);
    rf_ranking_put(it);
    r->see = rf_see_of(it);
    rf_tomorrow_put(&it->judged, r);
    r->warnings = it->judged.plan.warnings;
    if (r->withheld == REFUEL_WITHHELD_EATING) hide_amounts(it);
}

refuel_status rf_fatigue_make(const refuel_request *person, const refuel_fatigue_request *ask, rf_fatigue *out,
                              refuel_error *err)
{
    refuel_request who;
    refuel_status status = rf_request_check_given(person, &who, err);
    if (status == REFUEL_OK) status = rf_fatigue_check(ask, &who, &out->ask, err);
    if (status == REFUEL_OK) status = rf_fatigue_judge(&who, &out->ask, &out->judged, err);
    if (status == REFUEL_OK) put_result(out);
    return status;
}

/* An emergency is not lost with the rest of a call. */
static refuel_status fail(const refuel_fatigue_request *ask, refuel_status status, refuel_error *err)
{
    refuel_fatigue_request known;
    if (rf_sized_read(ask, &known, &rf_empty_fatigue, sizeof known, "", NULL) == REFUEL_OK &&
        refuel_sign_emergencies(known.signs))
        rf_note(err, "%s", rf_emergency_note);
    return status;
}

static refuel_status copy(const rf_fatigue *it, const refuel_fatigue_result *given, refuel_fatigue_result *got,
                          refuel_error *err)
{
    const refuel_fatigue_result *r = &it->result;
    int fits = (given->cause_capacity == 0 || given->cause_capacity >= r->cause_count) &&
               (given->evidence_capacity == 0 || given->evidence_capacity >= r->evidence_count);
    if (!fits) {
        *got = *given;
        got->cause_count = r->cause_count;
        got->evidence_count = r->evidence_count;
        return rf_fail(err, REFUEL_E_BUFFER, "", "an array holds less than there is");
    }
    *got = *r;
    got->cause = given->cause;
    got->evidence = given->evidence;
    got->cause_capacity = given->cause_capacity;
    got->evidence_capacity = given->evidence_capacity;
    if (given->cause_capacity > 0) memcpy(given->cause, it->cause, r->cause_count * sizeof *it->cause);
    if (given->evidence_capacity > 0) memcpy(given->evidence, it->evidence, r->evidence_count * sizeof *it->evidence);
    return REFUEL_OK;
}

refuel_status refuel_fatigue(const refuel_request *request, const refuel_fatigue_request *ask,
                             refuel_fatigue_result *out, refuel_error *err)
{
    rf_fatigue it;
    refuel_fatigue_result given, got;
    if (!request || !ask || !out) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_status status = rf_sized_check(out, "", err);
    if (status == REFUEL_OK) status = rf_sized_read(out, &given, &empty_result, sizeof given, "", err);
    if (status == REFUEL_OK && ((!given.cause && given.cause_capacity) || (!given.evidence && given.evidence_capacity)))
        status = rf_fail(err, REFUEL_E_NULL, "", "an array with a capacity is null");
    if (status == REFUEL_OK) status = rf_fatigue_make(request, ask, &it, err);
    if (status != REFUEL_OK) return fail(ask, status, err);
    status = copy(&it, &given, &got, err);
    rf_sized_write(out, &got, sizeof got);
    return status == REFUEL_OK ? rf_done(err) : fail(ask, status, err);
}
