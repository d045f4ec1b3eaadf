/* A forecast day by day: what the model gives for each, before rows are taken from it. */
#ifndef REFUEL_FORECAST_FORECAST_DAYS_H
#define REFUEL_FORECAST_FORECAST_DAYS_H

#include <refuel/project.h>

typedef struct rf_days {
    size_t count; /* day 0 to count - 1 */
    double *day, *weight_kg, *fat_kg, *fat_free_kg, *intake_kcal_d, *expenditure_kcal_d, *static_weight_kg;
    uint32_t flags; /* refuel_project_flag of all of them */
    int32_t end;    /* refuel_end: why the path ends on the last of them; 0: it does not */
    int32_t missed; /* refuel_end: why it ends before a target is reached; 0: it does not */
} rf_days;

/* To day `last`, or to the first on which the path has fallen through one of the limits `ends`, bits of refuel_end. The
   caller frees with rf_days_free, also on failure. */
refuel_status rf_days_run(const refuel_hall_person *who, const refuel_schedule *schedule, size_t last, int32_t ends,
                          rf_days *out, refuel_error *err);

/* Likewise, for a target that is reached on some day (NaN: never): whether it is missed does not depend on how many days are
   looked at. */
refuel_status rf_days_follow(const refuel_hall_person *who, const refuel_schedule *schedule, size_t last,
                             double reached, int32_t ends, rf_days *out, refuel_error *err);
void rf_days_free(rf_days *days);

#endif
