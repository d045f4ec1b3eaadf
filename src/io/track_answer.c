#include "io/track_answer.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/normal.h"
#include "io/clock.h"
#include "io/track_days.h"
#include "person/person.h"
#include "plan/faults.h"
#include "plan/withheld.h"
#include "weight/hall.h"
#include "weight/track_scan.h"

#define WEEK_D 7
#define YEAR_D 365.2425
#define MONTH_D (YEAR_D / 12)

/* The columns of memory. */
enum {
    DAY,
    WEIGHT,
    INTAKE,
    RUNNING,
    KCAL,
    KCAL_SD,
    TREND,
    TREND_SD,
    KCAL_LOW,
    KCAL_HIGH,
    TREND_LOW,
    TREND_HIGH,
    COLUMNS
};

static double *column(const rf_track_answer *a, int i)
{
    return a->memory + (size_t)i * a->days;
}

/* The person of the prior: at the first weight of the log, with its running, in balance. */
static refuel_request person_of(const rf_track_given *given, const rf_track_days *days)
{
    refuel_request r = given->request;
    r.weight_kg = days->first_kg;
    r.goal_kg_week = NAN;
    if (isnan(days->km_week)) return r;
    r.distance_km_week = days->km_week;
    r.distance_sd_km_week = NAN;
    memcpy(r.day, rf_empty_request.day, sizeof r.day); /* a week that was given is not that of the log */
    r.days = rf_empty_request.days;
    if (isnan(r.speed_km_h)) r.speed_km_h = days->speed_km_h;
    return r;
}

/* Energy of the running, day by day, by that of the mean; NULL where the log has no runs. */
static const double *running_of(const rf_track_answer *a, const rf_track_days *days)
{
    double *km = column(a, RUNNING), kcal_km = a->plan.running_kcal_d * WEEK_D / days->km_week;
    if (!(days->km_week > 0) || !isfinite(kcal_km)) return NULL;
    for (size_t i = 0; i < a->days; i++) km[i] *= kcal_km;
    for (size_t i = 0; i < a->days; i++)
        if (km[i] > RF_INTAKE_MAX_KCAL_D) km[i] = NAN;
    return km;
}

static refuel_status learn(rf_track_answer *a, const rf_track_days *days, refuel_error *err)
{
    refuel_track_request ask = REFUEL_TRACK_REQUEST_INIT; /* kept below: an explanation learns once more */
    double *workspace = column(a, COLUMNS), *intake = column(a, INTAKE);
    uint8_t *complete = (uint8_t *)(workspace + REFUEL_TRACK_WORKSPACE * a->days);
    rf_track_days_put(&a->given->book, days, column(a, WEIGHT), intake, complete, column(a, RUNNING));
    for (size_t i = 0; i < a->days; i++) {
        column(a, DAY)[i] = (double)(days->first + (int64_t)i);
        if (intake[i] > RF_INTAKE_MAX_KCAL_D) complete[i] = REFUEL_TRACK_COMPLETE_NO, intake[i] = RF_INTAKE_MAX_KCAL_D;
    }
    ask.weight_kg = column(a, WEIGHT), ask.intake_kcal_d = intake, ask.complete = complete;
    ask.running_kcal_d = running_of(a, days);
    ask.days = a->days;
    ask.height_cm = a->plan.height_cm, ask.age_y = a->plan.age_y, ask.sex = a->plan.sex;
    ask.life_stage = a->given->request.life_stage;
    /* One person has one body: that of the plan, measured or guessed by how much somebody trains. */
    ask.fat_kg = days->first_kg - a->plan.fat_free_mass_kg;
    ask.prior_kcal_d = a->plan.total_kcal_d, ask.prior_sd_kcal_d = a->plan.sd_total_kcal_d;
    ask.level = a->level;
    ask.workspace = workspace, ask.workspace_capacity = REFUEL_TRACK_WORKSPACE * a->days;
    a->ask = ask;
    a->track.capacity = a->days;
    a->track.day_kcal_d = column(a, KCAL), a->track.day_sd_kcal_d = column(a, KCAL_SD);
    a->track.day_low_kcal_d = column(a, KCAL_LOW), a->track.day_high_kcal_d = column(a, KCAL_HIGH);
    a->track.day_weight_kg = column(a, TREND), a->track.day_sd_kg = column(a, TREND_SD);
    return refuel_track(&ask, &a->track, err);
}

/* Days of which nothing was written, then what was written and does not count. */
static void count_left_out(rf_track_answer *a)
{
    static const char *const words[RF_TRACK_LEFT_END][2] = {
        {"nothing-logged", "nothing was logged on the day"},
        {"intake-incomplete", "probably not all of the day was written down"},
        {"weight-far-off", "a weigh-in far from those around it"}};
    size_t nothing = 0, number = 0;
    for (size_t i = 0; i < a->days; i++) nothing += isnan(column(a, WEIGHT)[i]) && isnan(column(a, INTAKE)[i]);
    const size_t counts[RF_TRACK_LEFT_END] = {nothing, a->track.intakes_left_out,
                                              a->track.weigh_ins_left_out + a->given->outliers};
    for (int i = 0; i < RF_TRACK_LEFT_END; i++)
        if (counts[i] > 0)
            a->left_out[number++] = (rf_track_left_out){i + 1, (double)counts[i], words[i][0], words[i][1]};
    a->left_out[number].number = 0;
}

static void put_bands(rf_track_answer *a)
{
    double half = rf_half_width(a->level);
    for (size_t i = 0; i < a->days; i++) {
        double mean = column(a, TREND)[i], sd = column(a, TREND_SD)[i];
        column(a, TREND_LOW)[i] = mean - half * sd;
        column(a, TREND_HIGH)[i] = mean + half * sd;
    }
    a->day = column(a, DAY), a->kcal_d = column(a, KCAL), a->sd_kcal_d = column(a, KCAL_SD);
    a->weight_kg_d = column(a, TREND);
    a->weighed_kg = column(a, WEIGHT), a->logged_kcal = column(a, INTAKE);
    a->kcal_band[0] = column(a, KCAL_LOW), a->kcal_band[1] = column(a, KCAL_HIGH);
    a->weight_band[0] = column(a, TREND_LOW), a->weight_band[1] = column(a, TREND_HIGH);
}

static void put_now(rf_track_answer *a)
{
    const refuel_track_result *t = &a->track;
    a->last_day = column(a, DAY)[a->days - 1];
    a->old = (double)rf_local_day() - a->last_day > WEEK_D;
    a->expenditure_kcal_d = t->expenditure_kcal_d, a->expenditure_sd_kcal_d = t->expenditure_sd_kcal_d;
    a->interval_kcal_d = (refuel_range){t->expenditure_low_kcal_d, t->expenditure_high_kcal_d};
    a->missing_kcal_d = t->missing_kcal_d;
    a->weight_kg = t->weight_kg, a->change_kg_week = t->change_kg_week;
    a->change_interval_kg_week = (refuel_range){t->change_low_kg_week, t->change_high_kg_week};
    a->intake_kcal_d = t->intake_kcal_d, a->prior_share = t->prior_share;
    a->days_used = (double)t->days_used, a->weigh_ins = (double)t->weigh_ins, a->intakes = (double)t->intakes;
    a->enough = t->enough, a->reason = t->reason, a->flags = t->flags;
}

/* Beside answers that tell of an eating disorder no amount is told, nor a weight. (A log that must lack food has no expenditure
   anyway: refuel_track.) */
static void withhold(rf_track_answer *a)
{
    static const refuel_range none = {NAN, NAN};
    a->withheld = rf_withholds(&a->given->request) != 0;
    if (!a->withheld) return;
    for (int i = WEIGHT; i < COLUMNS; i++)
        for (size_t day = 0; day < a->days; day++) column(a, i)[day] = NAN;
    a->expenditure_kcal_d = a->expenditure_sd_kcal_d = a->missing_kcal_d = a->intake_kcal_d = NAN;
    a->weight_kg = a->change_kg_week = a->prior_share = NAN;
    a->interval_kcal_d = a->change_interval_kg_week = none;
}

static const char growing[] = /* RF_ADULT_AGE_Y in words */
    "expenditure is learnt of adults alone, from 18 years on: who grows is meant to gain weight; refuel plan says what to eat";

int64_t rf_track_birth_day(const refuel_request *r)
{
    if (r->life_stage != REFUEL_LACTATING || isnan(r->months_since_birth)) return RF_LOG_NO_DAY;
    return rf_local_day() - (int64_t)(r->months_since_birth * MONTH_D);
}

/* The first day that may teach something: not in pregnancy, nor before the age of 18. */
static int64_t teaches_since(const refuel_request *r)
{
    int64_t today = rf_local_day(), since = rf_track_birth_day(r);
    double adult_d = (r->age_y - RF_ADULT_AGE_Y) * YEAR_D;
    if (adult_d >= 0 && adult_d < REFUEL_TRACK_DAYS_MAX && today - (int64_t)adult_d > since)
        since = today - (int64_t)adult_d;
    return since;
}

static refuel_status make(rf_track_given *given, rf_track_answer *out, refuel_error *err)
{
    rf_track_days days;
    *out = (rf_track_answer){.given = given, .plan = REFUEL_PLAN_RESULT_INIT, .track = REFUEL_TRACK_RESULT_INIT};
    refuel_status status = rf_track_merge(given, err);
    if (status == REFUEL_OK) status = rf_track_days_of(&given->book, teaches_since(&given->request), &days, err);
    if (status != REFUEL_OK) return status;
    const refuel_request person = out->person = person_of(given, &days);
    given->request.weight_kg = days.first_kg; /* it is not missing */
    if (person.age_y < RF_ADULT_AGE_Y) return rf_fail(err, REFUEL_E_RANGE, "age", "%s", growing);
    status = refuel_plan(&person, &out->plan, err);
    if (status != REFUEL_OK) return status;
    rf_track_judge(given, out->plan.resting_kcal_d);
    out->days = days.days;
    out->level = out->plan.level;
    out->run_km_week = days.km_week;
    out->runs = (double)days.runs;
    out->memory = malloc((COLUMNS + REFUEL_TRACK_WORKSPACE + 1) * days.days * sizeof *out->memory);
    if (!out->memory) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    status = learn(out, &days, err);
    if (status != REFUEL_OK) return status;
    put_bands(out);
    put_now(out);
    count_left_out(out);
    withhold(out);
    return REFUEL_OK;
}

const char *rf_track_refusal(const rf_errors *errors)
{
    const rf_refused *pregnant = rf_refused_choice(rf_track_refused, REFUEL_INPUT_LIFE_STAGE, REFUEL_PREGNANT);
    for (size_t i = 0; i < errors->count; i++) {
        if (strstr(errors->of[i].message, growing)) return growing;
        if (strstr(errors->of[i].message, pregnant->why)) return pregnant->why;
    }
    return NULL;
}

bool rf_track_weigh_in_counts(const rf_track_answer *answer, size_t day)
{
    return !isnan(rf_track_scan_day(&answer->ask, day).weight_kg);
}

bool rf_track_intake_counts(const rf_track_answer *answer, size_t day)
{
    return !isnan(rf_track_scan_day(&answer->ask, day).intake_kcal_d);
}

void rf_track_answer_free(rf_track_answer *answer)
{
    free(answer->memory);
    answer->memory = NULL;
}

void rf_ask_track(rf_track_given *given, const rf_field_text texts[RF_REQUEST_ROWS], rf_track_answer *out,
                  rf_errors *errors)
{
    bool readable = errors->first == REFUEL_OK;
    if (readable) rf_errors_took(errors, make(given, out, rf_errors_place(errors)));
    if (errors->first == REFUEL_OK) return;
    if (isnan(given->request.weight_kg)) given->request.weight_kg = 70; /* the log has it, or was told to have none */
    rf_request_faults(&given->request, texts, rf_track_refused, RF_USE_PLAN, readable, errors);
}
