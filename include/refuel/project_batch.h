/* Body weight over time for many people at once: structures of arrays in, arrays out. */
#ifndef REFUEL_PROJECT_BATCH_H
#define REFUEL_PROJECT_BATCH_H

#include <refuel/project.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The same model for many people, each with one intake from day 0 on. Starts as REFUEL_PROJECT_BATCH_REQUEST_INIT; a
 *  number that is not given is NaN here as well.
 *
 *  struct_size         sizeof as the caller compiled it
 *  n                   people; every array that is given holds one value each
 *  weight_kg .. pal    as in refuel_hall_person, fat_kg taken as measured
 *  intake_kcal_d       0..20000
 *  settings            parameters, sodium, integrator, carbohydrate_fraction and sodium_change_mg_d are read from it;
 *                      NULL: all defaults
 *  day                 0..3650, whole: the day of the final state
 *  final_weight_kg, final_fat_kg   results, or NULL
 *  daily_weight_kg     n rows of day + 1 numbers (days 0..day), or NULL
 *  status              one per person, or NULL: a refuel_status; REFUEL_E_MODEL where the run ended early. The results
 *                      of a person with any status but REFUEL_OK are NaN (those after the end, for REFUEL_E_MODEL).
 *                      REFUEL_E_RANGE also under 18 y, which refuel_project only flags
 *  ends                the limits at which a path ends, bits of refuel_end; 0: none. Fat is watched where fat_kg is given
 *  end_day, end_reason one per person, or NULL: the first whole day on which the path has fallen through one of them, and
 *                      which, refuel_end; NaN and 0 where it does not. The status stays REFUEL_OK, the weight of that day
 *                      is written, and those of the days after it are NaN
 */
typedef struct refuel_project_batch_request {
    size_t struct_size;
    size_t n;
    const double *weight_kg, *height_cm, *age_y, *fat_kg, *resting_kcal_d, *pal, *intake_kcal_d;
    const uint8_t *sex; /* refuel_sex */
    const refuel_hall_person *settings;
    int64_t day;
    double *final_weight_kg, *final_fat_kg, *daily_weight_kg;
    int32_t *status;
    double *end_day;
    int32_t *end_reason;
    int32_t ends, reserved;
} refuel_project_batch_request;

#define REFUEL_PROJECT_BATCH_REQUEST_INIT                                                                             \
    {                                                                                                                 \
        sizeof(refuel_project_batch_request), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NULL, NULL, \
            NULL, NULL, NULL, NULL, 0, 0                                                                              \
    }

/** Runs refuel_project for n people. The results are those of the single call, bit for bit; one that watches the same
 *  limits day by day ends on the same day.
 *
 *  Given:     request  above
 *  Returned:  failed   people whose status is not REFUEL_OK; may be NULL
 *             err      may be NULL: what is wrong with the request as a whole
 *  Status:    REFUEL_E_NULL, REFUEL_E_VERSION, REFUEL_E_RANGE (day), REFUEL_E_UNKNOWN (ends). A person who cannot be
 *             computed does not fail the call: see request->status
 */
REFUEL_API refuel_status refuel_project_batch(const refuel_project_batch_request *request, size_t *failed,
                                              refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
