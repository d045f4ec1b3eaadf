/* What makes one run impossible before anything is computed. */
#include <math.h>

#include "core/failure.h"
#include "core/sized.h"
#include "energy/running.h"
#include "session/session_input.h"

static refuel_status check_single(refuel_session_request *ask, refuel_error *err)
{
    for (int i = 1; i < REFUEL_SESSION_INPUT_END; i++) {
        const rf_field *field = &rf_session_fields[i];
        if (i == REFUEL_SESSION_INPUT_PACE || !rf_field_gives(field, ask)) continue; /* the speed has its member */
        double value = rf_field_load(field, ask);
        refuel_status status = rf_field_check(field, field->info.path, &value, err);
        if (status != REFUEL_OK) return status;
        rf_field_store(field, ask, value);
    }
    return REFUEL_OK;
}

static bool tried(const rf_field_text *texts, const rf_field *row)
{
    return texts && (texts[row->info.number].tried || (row->info.excludes && texts[row->info.excludes].tried));
}

void rf_session_missing(const refuel_request *person, const refuel_session_request *ask, const rf_field_text *texts,
                        const rf_field_text *more, rf_missing *missing)
{
    const rf_field *weight = &rf_request_fields[REFUEL_INPUT_WEIGHT];
    const rf_field *distance = &rf_session_fields[REFUEL_SESSION_INPUT_DISTANCE],
                   *pace = &rf_session_fields[REFUEL_SESSION_INPUT_PACE],
                   *time = &rf_session_fields[REFUEL_SESSION_INPUT_TIME];
    bool far = !isnan(ask->distance_km) || tried(more, distance), lasts = !isnan(ask->time_h) || tried(more, time);
    bool paced = !isnan(ask->speed_km_h) || !isnan(person->speed_km_h) || tried(more, pace);
    if (isnan(person->weight_kg) && !tried(texts, weight)) rf_missing_add(missing, weight, weight->info.path);
    if (!far && !lasts) rf_missing_add(missing, distance, distance->info.path);
    if (!paced && !(far && lasts)) rf_missing_add(missing, pace, pace->info.path);
}

/* In minutes, as people count them; the numbers of the error are in the unit of the kind all the same. */
static refuel_status refuse_time(double time_h, double low_h, double high_h, const char *why, refuel_error *err)
{
    rf_fail_range(err, "time", 60 * time_h, 60 * low_h, 60 * high_h, "min");
    rf_note(err, " %s", why);
    if (err) err->value = time_h, err->low = low_h, err->high = high_h;
    return REFUEL_E_RANGE;
}

/* The third of distance, time and speed, and whether it is one that somebody can run. */
static refuel_status complete(const refuel_request *person, refuel_session_request *ask, refuel_error *err)
{
    const refuel_input_info *distance = &rf_session_fields[REFUEL_SESSION_INPUT_DISTANCE].info,
                            *time = &rf_session_fields[REFUEL_SESSION_INPUT_TIME].info;
    bool both = !isnan(ask->distance_km) && !isnan(ask->time_h);
    if (both && !isnan(ask->speed_km_h))
        return rf_fail(err, REFUEL_E_CONFLICT, "time",
                       "distance, time and pace are three: give two, the third follows");
    if (!both && isnan(ask->speed_km_h)) ask->speed_km_h = person->speed_km_h;
    if (both) ask->speed_km_h = ask->distance_km / ask->time_h;
    if (!(ask->speed_km_h >= RF_RUN_MIN_KM_H && ask->speed_km_h <= RF_RUN_MAX_KM_H))
        return refuse_time(ask->time_h, ask->distance_km / RF_RUN_MAX_KM_H, ask->distance_km / RF_RUN_MIN_KM_H,
                           "for this distance", err);
    if (isnan(ask->distance_km)) ask->distance_km = ask->speed_km_h * ask->time_h;
    if (isnan(ask->time_h)) ask->time_h = ask->distance_km / ask->speed_km_h;
    if (!(ask->distance_km >= distance->low && ask->distance_km <= distance->high))
        return refuse_time(ask->time_h, distance->low / ask->speed_km_h, distance->high / ask->speed_km_h,
                           "at this pace", err);
    if (!(ask->time_h > time->high)) return REFUEL_OK;
    rf_fail_range(err, "distance", ask->distance_km, distance->low, time->high * ask->speed_km_h, "km");
    rf_note(err, " at this pace");
    return REFUEL_E_RANGE;
}

refuel_status rf_session_check(const refuel_request *person, const refuel_session_request *ask,
                               refuel_session_request *known, refuel_error *err)
{
    refuel_session_request given;
    rf_missing missing = {0};
    refuel_status status = rf_sized_read(ask, &given, &rf_empty_session, sizeof given, "run", err);
    if (status == REFUEL_OK) status = check_single(&given, err);
    if (status != REFUEL_OK) return status;
    rf_session_missing(person, &given, NULL, NULL, &missing);
    if (missing.count) return rf_missing_fail(&missing, err);
    status = complete(person, &given, err);
    if (status != REFUEL_OK) return status;
    double most_m = RF_RUN_MAX_GRADE * given.distance_km * 1000 / 2;
    if (given.climb_m > most_m) return rf_fail_range(err, "climb", given.climb_m, 0, most_m, "m");
    *known = given;
    return REFUEL_OK;
}
