#include "weight/track_read.h"

#include <math.h>

#include "core/failure.h"
#include "core/limits.h"
#include "core/sized.h"
#include "person/body.h"
#include "person/person.h"
#include "weight/baseline.h"
#include "weight/track_doubt.h"
#include "weight/track_whole.h"

static const double usual_level = 0.8, usual_least_sd_kcal_d = 150;
static const double prior_sd_share = 0.12;        /* of a total without body composition */
static const double usual_intake_sd_kcal_d = 400; /* from one day to the next */
static const double intake_spread_share = 0.22;   /* of the expenditure: one logged day from the habit */
static const double prior_least_kcal_d = 800, prior_most_kcal_d = 10000;
static const double any_pal = 2; /* the fast terms need a baseline, and of it the intake alone */

enum { WEEK = 7, FIRST_WEIGH_INS = 3 };

static refuel_status check_arrays(const refuel_track_request *ask, refuel_error *err)
{
    if (!ask->weight_kg || !ask->intake_kcal_d || !ask->workspace)
        return rf_fail(err, REFUEL_E_NULL, "", "weight_kg, intake_kcal_d and workspace are needed");
    if (ask->days == 0) return rf_fail(err, REFUEL_E_MISSING, "days", "no day was given");
    if (ask->days > REFUEL_TRACK_DAYS_MAX)
        return rf_fail_range(err, "days", (double)ask->days, 1, REFUEL_TRACK_DAYS_MAX, "d");
    if (ask->workspace_capacity / REFUEL_TRACK_WORKSPACE < ask->days)
        return rf_fail(err, REFUEL_E_BUFFER, "workspace", "needs REFUEL_TRACK_WORKSPACE numbers for each day");
    return REFUEL_OK;
}

static refuel_status check_person(const refuel_track_request *ask, refuel_error *err)
{
    if (ask->sex == REFUEL_SEX_NONE) return rf_fail(err, REFUEL_E_MISSING, "sex", "is needed");
    if (ask->sex != REFUEL_FEMALE && ask->sex != REFUEL_MALE)
        return rf_fail(err, REFUEL_E_UNKNOWN, "sex", "%d is not a choice", (int)ask->sex);
    if (ask->life_stage < 0 || ask->life_stage > REFUEL_LACTATING)
        return rf_fail(err, REFUEL_E_UNKNOWN, "life_stage", "%d is not a choice", (int)ask->life_stage);
    if (ask->life_stage != REFUEL_LIFE_STAGE_NONE && ask->sex != REFUEL_FEMALE)
        return rf_fail(err, REFUEL_E_CONFLICT, "life_stage", "pregnant and lactating go with sex female");
    if (ask->life_stage == REFUEL_PREGNANT)
        return rf_fail(err, REFUEL_E_CONFLICT, "life_stage",
                       "in pregnancy weight is meant to rise and does not tell what is spent; midwife or doctor follow "
                       "the weight");
    if (ask->age_y >= RF_AGE_Y_MIN && ask->age_y < RF_ADULT_AGE_Y) {
        rf_fail_range(err, "age", ask->age_y, RF_ADULT_AGE_Y, RF_AGE_Y_MAX, "y");
        rf_note(err, ": the weight of a body that grows does not tell what is spent; a doctor or dietitian follows it");
        return REFUEL_E_RANGE;
    }
    return REFUEL_OK;
}

static refuel_status check_numbers(const refuel_track_request *ask, refuel_error *err)
{
    const rf_bound bounds[] = {
        {ask->height_cm, RF_HEIGHT_CM_MIN, RF_HEIGHT_CM_MAX, "height", "cm"},
        {ask->age_y, RF_ADULT_AGE_Y, RF_AGE_Y_MAX, "age", "y"},
        {rf_given_or(ask->fat_kg, RF_WEIGHT_KG_MIN), 0, RF_WEIGHT_KG_MAX, "body_fat", "kg"},
        {ask->prior_kcal_d, prior_least_kcal_d, prior_most_kcal_d, "prior", "kcal/d"},
        {ask->prior_sd_kcal_d, 1, 5000, "prior_sd", "kcal/d"},
        {rf_given_or(ask->prior_running_kcal_d, 0), 0, RF_INTAKE_MAX_KCAL_D, "prior_running", "kcal/d"},
        {ask->carbohydrate_fraction, RF_CARBOHYDRATE_FRACTION_MIN, 1, "carbohydrate_fraction", ""},
        {ask->intake_sd_kcal_d, 50, 5000, "intake_sd", "kcal/d"},
        {ask->level, RF_LEVEL_MIN, RF_LEVEL_MAX, "level", ""},
        {ask->least_sd_kcal_d, 0, 1000, "least_sd", "kcal/d"},
        {ask->unlogged_share, 0, RF_TRACK_UNLOGGED_MOST, "unlogged_share", ""},
    };
    return rf_bounds_check(bounds, sizeof bounds / sizeof *bounds, err);
}

static refuel_status check_days(const refuel_track_request *ask, refuel_error *err)
{
    for (size_t i = 0; i < ask->days; i++) {
        const rf_bound bounds[] = {
            {rf_given_or(ask->weight_kg[i], RF_WEIGHT_KG_MIN), RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX, "weight", "kg"},
            {rf_given_or(ask->intake_kcal_d[i], 0), 0, RF_INTAKE_MAX_KCAL_D, "intake", "kcal/d"},
            {ask->running_kcal_d ? rf_given_or(ask->running_kcal_d[i], 0) : 0, 0, RF_INTAKE_MAX_KCAL_D, "running",
             "kcal/d"},
        };
        refuel_status status = rf_bounds_check(bounds, sizeof bounds / sizeof *bounds, err);
        if (status != REFUEL_OK) return status;
        if (ask->complete && ask->complete[i] > REFUEL_TRACK_COMPLETE_NO)
            return rf_fail(err, REFUEL_E_UNKNOWN, "complete", "%d is not a choice", (int)ask->complete[i]);
    }
    return REFUEL_OK;
}

refuel_status rf_track_read(const refuel_track_request *in, refuel_track_request *ask, refuel_error *err)
{
    static const refuel_track_request empty = REFUEL_TRACK_REQUEST_INIT;
    refuel_status status = rf_sized_read(in, ask, &empty, sizeof *ask, "request", err);
    if (status != REFUEL_OK) return status;
    ask->prior_sd_kcal_d = rf_given_or(ask->prior_sd_kcal_d, fmax(1, prior_sd_share * ask->prior_kcal_d));
    ask->carbohydrate_fraction = rf_given_or(ask->carbohydrate_fraction, RF_CARBOHYDRATE_FRACTION);
    ask->intake_sd_kcal_d = rf_given_or(ask->intake_sd_kcal_d, usual_intake_sd_kcal_d);
    ask->level = rf_given_or(ask->level, usual_level);
    ask->least_sd_kcal_d = rf_given_or(ask->least_sd_kcal_d, usual_least_sd_kcal_d);
    ask->unlogged_share = rf_given_or(ask->unlogged_share, RF_TRACK_UNLOGGED_SHARE);
    status = check_arrays(ask, err);
    if (status == REFUEL_OK) status = check_person(ask, err);
    if (status == REFUEL_OK) status = check_numbers(ask, err);
    if (status == REFUEL_OK) status = check_days(ask, err);
    return status;
}

/* The median of the first weigh-ins, of two their mean. fmin and fmax pass over what is not there. */
static double first_weight_kg(const refuel_track_request *ask, size_t from)
{
    double found[FIRST_WEIGH_INS] = {NAN, NAN, NAN};
    size_t n = 0;
    for (size_t i = from; i < ask->days && n < FIRST_WEIGH_INS; i++)
        if (!isnan(ask->weight_kg[i])) found[n++] = ask->weight_kg[i];
    double low = fmin(found[0], found[1]), high = fmax(found[0], found[1]);
    return n < FIRST_WEIGH_INS ? 0.5 * (low + high) : fmax(low, fmin(high, found[2]));
}

/* Eaten before the log began: the prior, and the logged mean of the first week, each by how sure it is. */
static double reference_kcal_d(const refuel_track_request *ask, size_t first)
{
    double sum = 0, total = ask->prior_kcal_d, n = 0;
    for (size_t i = first; i < ask->days && i < first + WEEK; i++) {
        if (!rf_track_whole(ask, i, total)) continue;
        sum += ask->intake_kcal_d[i];
        n++;
    }
    double of_prior = 1 / (ask->prior_sd_kcal_d * ask->prior_sd_kcal_d);
    double of_log = n / (intake_spread_share * total * intake_spread_share * total);
    return n > 0 ? (of_prior * total + of_log * sum / n) / (of_prior + of_log) : total;
}

static double mean_running_kcal_d(const refuel_track_request *ask)
{
    double sum = 0, n = 0;
    if (!isnan(ask->prior_running_kcal_d)) return ask->prior_running_kcal_d;
    for (size_t i = 0; ask->running_kcal_d && i < ask->days; i++) {
        if (isnan(ask->running_kcal_d[i])) continue;
        sum += ask->running_kcal_d[i];
        n++;
    }
    return n > 0 ? sum / n : 0;
}

/* Body fat where it is not given: what a plan guesses of somebody of whose training nothing is known. */
static refuel_status guess_fat(const refuel_track_request *ask, double weight_kg, refuel_body *body, refuel_error *err)
{
    refuel_person who = REFUEL_PERSON_INIT;
    who.weight_kg = weight_kg;
    who.height_cm = ask->height_cm;
    who.age_y = ask->age_y;
    who.sex = ask->sex;
    return rf_body_composition(&who, 0, body, err);
}

static refuel_status baseline(const refuel_track_request *ask, double weight_kg, double intake_kcal_d, rf_hall *hall,
                              refuel_error *err)
{
    refuel_body body = {.warnings = {{0, 0}}};
    refuel_hall_person who = REFUEL_HALL_PERSON_INIT;
    who.weight_kg = weight_kg;
    who.height_cm = ask->height_cm;
    who.age_y = ask->age_y;
    who.sex = ask->sex;
    who.resting_kcal_d = prior_least_kcal_d; /* until the intake of the baseline is set below */
    who.pal = any_pal;
    who.carbohydrate_fraction = ask->carbohydrate_fraction;
    refuel_status status = isnan(ask->fat_kg) ? guess_fat(ask, weight_kg, &body, err) : REFUEL_OK;
    who.fat_kg = rf_given_or(ask->fat_kg, weight_kg - body.fat_free_mass_kg);
    if (status == REFUEL_OK) status = rf_baseline_read(&who, hall, err);
    if (status != REFUEL_OK) return status;
    hall->fat_clamped |= refuel_warned(body.warnings, REFUEL_WARNING_BODY_FAT_CLAMPED);
    hall->resting_kcal_d = intake_kcal_d / any_pal;
    rf_baseline_solve(hall, any_pal);
    return REFUEL_OK;
}

refuel_status rf_track_begin(const refuel_track_request *ask, rf_track_scan *scan, refuel_error *err)
{
    rf_track_scan begun = {.request = ask, .running_kcal_d = mean_running_kcal_d(ask)};
    while (begun.weighed < ask->days && isnan(ask->weight_kg[begun.weighed])) begun.weighed++;
    if (begun.weighed == ask->days) return rf_fail(err, REFUEL_E_MISSING, "weight", "there is no weigh-in in the log");
    while (isnan(ask->weight_kg[begun.first]) && isnan(ask->intake_kcal_d[begun.first])) begun.first++;
    rf_hall hall;
    double weight_kg = first_weight_kg(ask, begun.weighed);
    refuel_status status = baseline(ask, weight_kg, reference_kcal_d(ask, begun.first), &hall, err);
    if (status != REFUEL_OK) return status;
    rf_track_fast_start(&begun.fast, &hall);
    begun.model = (rf_track_model){.weight_kg = weight_kg,
                                   .fat_kg = hall.fat_kg,
                                   .fat_kcal_kg = hall.constant->fat_kcal_kg,
                                   .lean_kcal_kg = hall.constant->lean_kcal_kg,
                                   .total_kcal_d = ask->prior_kcal_d,
                                   .total_sd_kcal_d = ask->prior_sd_kcal_d,
                                   .intake_sd_kcal_d = ask->intake_sd_kcal_d,
                                   .water_kg_kcal = rf_track_fast_water_of_intake(&hall)};
    *scan = begun;
    return REFUEL_OK;
}
