/* When a weight is reached, and where it settles. */
#ifndef REFUEL_REACH_H
#define REFUEL_REACH_H

#include <refuel/project.h>

#ifdef __cplusplus
extern "C" {
#endif

/** When is a weight reached? Starts as REFUEL_REACH_RESULT_INIT.
 *
 *  day                 first day on which the weight is reached (a whole day with the RK4 integrator), NaN: not within
 *                      3650 days
 *  plateau_weight_kg   where the weight settles under the last row of the schedule; NaN where the body cannot settle
 *  plateau_fat_kg
 *  maintenance_kcal_d  intake that balances expenditure on that day, thermogenesis settled; NaN without a day
 *  settled_kcal_d      intake whose steady-state weight is the weight of that day; NaN where there is none
 */
typedef struct refuel_reach_result {
    size_t struct_size;
    double day, plateau_weight_kg, plateau_fat_kg;
    double maintenance_kcal_d, settled_kcal_d;
} refuel_reach_result;

#define REFUEL_REACH_RESULT_INIT                             \
    {                                                        \
        sizeof(refuel_reach_result), NAN, NAN, NAN, NAN, NAN \
    }

/** The first day on which a weight is reached under a schedule, and the plateau.
 *
 *  Given:     goal_kg  2..650. Crossings are looked for day by day: water can take the weight past a goal and back
 *  Status:    as refuel_project
 */
REFUEL_API refuel_status refuel_solve_day(const refuel_hall_person *who, const refuel_schedule *schedule,
                                          double goal_kg, refuel_reach_result *out, refuel_error *err);

/** Where the weight settles under the last row of a schedule, after years.
 *
 *  Given:     who, schedule   as for refuel_project; NULL: as at baseline
 *  Returned:  weight_kg, fat_kg   untouched on failure
 *  Status:    as refuel_project; REFUEL_E_MODEL where the body cannot settle
 *  Example:   refuel_steady_state(&who, &eat, &weight_kg, &fat_kg, NULL);
 */
REFUEL_API refuel_status refuel_steady_state(const refuel_hall_person *who, const refuel_schedule *schedule,
                                             double *weight_kg, double *fat_kg, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
