#include "io/from_log_body.h"

#include <math.h>
#include <string.h>

#include "core/date.h"
#include "core/failure.h"
#include "core/number.h"
#include "io/track_answer.h"
#include "io/track_days.h"
#include "io/track_words.h"
#include "person/person.h"
#include "plan/withheld.h"
#include "weight/track_enough.h"

#define TREND_LEAST 3           /* weighings: the estimate begins with the median of so many */
#define SD_RUNNING (10 / 100.0) /* of what running costs: docs/intervals.md */
#define OTHER_BODY 0.08         /* of the weight: more is somebody else's, as in training/merge_body.c */
#define SAME_KCAL_D 1           /* less is no difference */

/* The trend on the day of the last weighing, where there are enough of them; else the middle one of the last. */
static void take_weight(rf_from_log *it, const rf_track_answer *tracked, const rf_log_weight *weight)
{
    char date[RF_DATE_TEXT];
    if (isnan(weight->kg)) {
        bool no_unit = rf_log_weighs_without_unit(&it->given.book);
        rf_taken_not(it, REFUEL_INPUT_WEIGHT,
                     weight->why ? weight->why
                     : no_unit   ? RF_LOG_NO_WEIGHT_UNIT
                                 : "it has no weight");
        return;
    }
    double trend = NAN;
    if (tracked && !tracked->withheld && tracked->weigh_ins >= TREND_LEAST && weight->last >= (int64_t)tracked->day[0])
        trend = tracked->weight_kg_d[weight->last - (int64_t)tracked->day[0]];
    rf_taken *taken = rf_taken_add(it, REFUEL_INPUT_WEIGHT, isnan(trend) ? weight->kg : trend);
    rf_date_text(weight->last, date);
    if (!isnan(trend)) {
        rf_taken_days(taken, tracked->day[0], (double)weight->last, tracked->weigh_ins);
        rf_taken_how(taken, "trend of %s, %.0f weighings", date, tracked->weigh_ins);
    } else {
        rf_taken_days(taken, (double)weight->first, (double)weight->last, (double)weight->count);
        if (weight->count == 1)
            rf_taken_how(taken, "weighed on %s", date);
        else
            rf_taken_how(taken, "median of %zu weighings to %s", weight->count, date);
    }
    rf_taken_age(it, taken);
}

/* What was learnt holds the energy of the milk, and a total that is given does not: a plan adds it. */
static void take_expenditure(rf_from_log *it, const rf_track_answer *tracked)
{
    char first[RF_DATE_TEXT], last[RF_DATE_TEXT], number[RF_NUMBER_TEXT], milk[RF_NUMBER_TEXT];
    if (tracked->withheld || !tracked->enough) {
        rf_taken_not(it, REFUEL_INPUT_EXPENDITURE, tracked->withheld ? RF_WITHHELD_EATING : rf_track_why(tracked));
        return;
    }
    double milk_kcal_d = it->given.request.life_stage == REFUEL_LACTATING ? tracked->plan.reproduction_kcal_d : 0;
    rf_taken *taken = rf_taken_add(it, REFUEL_INPUT_EXPENDITURE, tracked->expenditure_kcal_d - milk_kcal_d);
    taken->sd = tracked->expenditure_sd_kcal_d;
    rf_taken_days(taken, tracked->day[0], tracked->last_day, tracked->days_used);
    rf_date_text((int64_t)taken->first_day, first);
    rf_date_text((int64_t)taken->last_day, last);
    rf_taken_how(taken, "learnt from %.0f days, %s to %s", taken->days, first, last);
    rf_taken_age(it, taken);
    if (!(milk_kcal_d > 0)) return;
    rf_number_fixed(tracked->expenditure_kcal_d, 0, true, number);
    rf_number_fixed(milk_kcal_d, 0, true, milk);
    rf_taken_how(taken, "; %s kcal with the milk, whose %s kcal stand by themselves", number, milk);
}

static void take_pace(rf_from_log *it, const rf_log_week *week)
{
    if (!rf_field_allows(&rf_request_fields[REFUEL_INPUT_SPEED].info, week->speed_km_h)) return;
    rf_taken *taken = rf_taken_add(it, REFUEL_INPUT_SPEED, week->speed_km_h);
    rf_taken_days(taken, (double)week->first, (double)week->last, week->days);
    rf_taken_how(taken, "the same runs");
}

static void take_running(rf_from_log *it, const rf_log_week *week)
{
    char date[RF_DATE_TEXT];
    if (!rf_field_allows(&rf_request_fields[REFUEL_INPUT_DISTANCE].info, week->km_week)) {
        rf_taken_not(
            it, REFUEL_INPUT_DISTANCE,
            isnan(week->km_week) ? week->why : "so much is hardly run in a week: something is wrong with the log");
        return;
    }
    rf_taken *taken = rf_taken_add(it, REFUEL_INPUT_DISTANCE, week->km_week);
    rf_taken_days(taken, (double)week->first, (double)week->last, week->days);
    rf_date_text(week->last, date);
    rf_taken_how(taken, "%s %.0f days to %s, %zu %s", week->by_recent ? "the last" : "mean of", week->days, date,
                 week->runs, week->runs == 1 ? "run" : "runs");
    if (week->by_recent) rf_taken_how(taken, ", clearly more than the mean of its last weeks");
    rf_taken_age(it, taken);
    take_pace(it, week);
}

/* Of whom nothing is learnt, whatever the log holds: as track refuses them. NULL: of this person something may be. */
static const char *refused(const refuel_request *r)
{
    if (rf_refused_choice(rf_track_refused, REFUEL_INPUT_LIFE_STAGE, r->life_stage))
        return "in pregnancy weight is meant to rise, and what is spent is not learnt from it; midwife or doctor follow the "
               "weight";
    if (r->age_y < RF_ADULT_AGE_Y)
        return "under 18 years weight is meant to rise, and what is spent is not learnt from it";
    if (rf_refused_choice(rf_track_refused, REFUEL_INPUT_SEX, r->sex))
        return "what it is learnt with are equations of one sex";
    return NULL;
}

/* A message without the field that it is about. */
static const char *bare(const refuel_error *err)
{
    size_t length = strlen(err->field);
    bool named = length > 0 && strncmp(err->message, err->field, length) == 0 && err->message[length] == ':';
    return named ? err->message + length + strspn(err->message + length, ": ") : err->message;
}

refuel_status rf_from_log_take_body(rf_from_log *it, const rf_from_log_use *use, const rf_log_week *week,
                                    const rf_log_weight *weight, bool known, const rf_field_text texts[RF_REQUEST_ROWS],
                                    refuel_error *err)
{
    rf_track_answer tracked = {.memory = NULL};
    refuel_error wrong = {.message = ""};
    rf_errors errors = rf_errors_one(&wrong);
    const char *why = weight->why ? weight->why : known ? refused(&it->given.request) : NULL;
    bool asks = known && !why;
    if (asks) rf_ask_track(&it->given, texts, &tracked, &errors);
    if (errors.first == REFUEL_E_NO_MEMORY) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    bool learnt = asks && errors.first == REFUEL_OK;
    take_weight(it, learnt ? &tracked : NULL, weight);
    take_running(it, week);
    it->flags = learnt ? tracked.flags : 0;
    if (use->has_baseline)
        rf_taken_not(it, REFUEL_INPUT_EXPENDITURE, "the request says by itself what is spent");
    else if (learnt)
        take_expenditure(it, &tracked);
    else if (known || why)
        rf_taken_not(it, REFUEL_INPUT_EXPENDITURE, why ? why : bare(&wrong));
    rf_track_answer_free(&tracked);
    return REFUEL_OK;
}

static double running_kcal_d(const refuel_request *request)
{
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    return refuel_plan(request, &plan, NULL) == REFUEL_OK ? plan.running_kcal_d : NAN;
}

void rf_from_log_move_running(rf_from_log *it, const rf_log_week *week, const refuel_request *request)
{
    rf_taken *taken = NULL;
    for (size_t i = 0; i < it->count; i++)
        if (it->taken[i].input == REFUEL_INPUT_EXPENDITURE) taken = &it->taken[i];
    if (!taken || taken->state != RF_TAKEN_YES || isnan(week->km_week)) return;
    refuel_request own = *request, logged;
    own.expenditure_kcal_d = own.expenditure_sd_kcal_d = own.goal_kg_week = NAN;
    logged = own;
    logged.distance_km_week = week->km_week;
    logged.distance_sd_km_week = NAN;
    memcpy(logged.day, rf_empty_request.day, sizeof logged.day);
    logged.days = 0;
    if (!isnan(week->speed_km_h)) logged.speed_km_h = week->speed_km_h;
    double more = running_kcal_d(&own) - running_kcal_d(&logged);
    if (isnan(more) || fabs(more) < SAME_KCAL_D) return;
    char before[RF_NUMBER_TEXT], moved[RF_NUMBER_TEXT];
    rf_number_fixed(taken->value, 0, true, before);
    rf_number_fixed(fabs(more), 0, true, moved);
    taken->value += more;
    taken->sd = sqrt(taken->sd * taken->sd + SD_RUNNING * more * SD_RUNNING * more);
    rf_taken_how(taken, "; %s kcal with the running of the log, %s kcal %s with that of the request", before, moved,
                 more > 0 ? "more" : "less");
}

static const char too_much[] =
    "beside rest and training it would be more than a body spends: is the energy in kJ, or is training missing in the "
    "request?";
static const char impossible[] = "what was learnt is more or less than a body spends: something is wrong with the log";

/* The rule of a log that must lack food (weight/track_enough.h), for what is taken in the end: without the milk, and moved to another
   running. Both sides are without the milk. */
static bool is_low(const refuel_request *request)
{
    refuel_request by_equations = *request;
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    by_equations.expenditure_kcal_d = by_equations.expenditure_sd_kcal_d = NAN;
    if (refuel_plan(&by_equations, &plan, NULL) != REFUEL_OK) return false;
    double total_kcal_d = plan.total_kcal_d - (plan.reproduction_kcal_d > 0 ? plan.reproduction_kcal_d : 0);
    return request->expenditure_kcal_d < RF_TRACK_LEAST_OF_PRIOR * total_kcal_d;
}

/* More than is taken for life outside training where somebody tells it. */
static bool is_high(const refuel_plan_result *plan)
{
    return plan->living_kcal_d > (rf_request_fields[REFUEL_INPUT_LIVING].info.high - 1) * plan->resting_kcal_d;
}

void rf_from_log_check_expenditure(rf_from_log *it, const refuel_request *request)
{
    const rf_taken *weight = rf_from_log_of(it, REFUEL_INPUT_WEIGHT);
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    refuel_error err = {.message = ""};
    const rf_taken *taken = rf_from_log_of(it, REFUEL_INPUT_EXPENDITURE);
    if (!taken || taken->state != RF_TAKEN_YES) return;
    if (weight && fabs(request->weight_kg - weight->value) > OTHER_BODY * weight->value) {
        rf_taken_not(it, REFUEL_INPUT_EXPENDITURE, "it was learnt of another weight than the one that was given");
        return;
    }
    refuel_status status = refuel_plan(request, &plan, &err);
    if (status == REFUEL_E_RANGE && strcmp(err.field, "expenditure") == 0)
        rf_taken_not(it, REFUEL_INPUT_EXPENDITURE, impossible);
    else if (status == REFUEL_OK && plan.living_kcal_d < 0)
        rf_taken_not(it, REFUEL_INPUT_EXPENDITURE, impossible);
    else if (status == REFUEL_OK && is_high(&plan))
        rf_taken_not(it, REFUEL_INPUT_EXPENDITURE, too_much);
    else if (status == REFUEL_OK && is_low(request))
        rf_taken_not(it, REFUEL_INPUT_EXPENDITURE, rf_track_low);
}
