/* A forecast day by day: what the model gives for each, before rows are taken from it. */
#ifndef REFUEL_FORECAST_FORECAST_DAYS_H
#define REFUEL_FORECAST_FORECAST_DAYS_H

#include <refuel/project.h>

typedef struct rf_days {
    size_t count; /* day 0 to count - 1 */
    double *day, *weight_kg, *fat_kg, *fat_free_kg, *intake_kcal_d, *expenditure_kcal_d, *static_weight_kg;
    uint32_t flags; /* refuel_project_flag of all of them */
} rf_days;

/* To day `last`. The caller frees with rf_days_free, also on failure. */
refuel_status rf_days_run(const refuel_hall_person *who, const refuel_schedule *schedule, size_t last, rf_days *out,
                          refuel_error *err);
void rf_days_free(rf_days *days);

#endif
