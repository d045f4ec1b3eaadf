/* What a projection takes besides the request of a plan. */
#ifndef REFUEL_IO_PROJECT_INPUT_H
#define REFUEL_IO_PROJECT_INPUT_H

#include <refuel/project.h>

#include "core/field.h"
#include "weight/hall.h"

typedef enum rf_option {
    RF_OPTION_NONE = 0,
    RF_OPTION_DAYS,
    RF_OPTION_EVERY,
    RF_OPTION_TARGET,
    RF_OPTION_BY,
    RF_OPTION_IN,
    RF_OPTION_PAL,
    RF_OPTION_SODIUM,
    RF_OPTION_CARBOHYDRATE_FRACTION,
    RF_OPTION_PARAMETERS,
    RF_OPTION_INTEGRATOR,
    RF_OPTION_BAND,
    RF_OPTION_SAMPLES,
    RF_OPTION_SEED,
    RF_OPTION_INTAKE_SD,
    RF_OPTION_END
} rf_option;

#define RF_SCHEDULE_ROWS_MAX 1024

/* One row of a schedule as people give it; NaN: no change of the running. */
typedef struct rf_schedule_entry {
    double day, intake_kcal_d, run_km_week;
} rf_schedule_entry;

/* What was not given is NaN, and 0 of a word. Start with rf_empty_options. */
typedef struct rf_project_options {
    double days, every_days, target_kg, target_day; /* by and in both give target_day, from today on */
    double pal, carbohydrate_fraction, samples, seed, intake_sd_kcal_d;
    int32_t sodium, parameters, integrator, band;
    rf_schedule_entry schedule[RF_SCHEDULE_ROWS_MAX];
    int32_t schedule_rows;
} rf_project_options;

/* Indexed by rf_option; row 0 is empty. */
#define RF_PROJECT_PAL_MIN 1.1112 /* RF_PAL_MIN, as people write it */
#define RF_PROJECT_PAL_MAX RF_PAL_MAX

extern const rf_field rf_project_fields[RF_OPTION_END];
extern const rf_project_options rf_empty_options;

/* The columns of a schedule, in CSV and in JSON; the last may be left out. */
#define RF_SCHEDULE_COLUMNS 3
extern const char *const rf_schedule_column[RF_SCHEDULE_COLUMNS];

/* Adds one row to the schedule: whole days in rising order, no gaps in the values. called names it in a message. */
refuel_status rf_schedule_add(rf_project_options *options, const rf_schedule_entry *entry, const char *called,
                              refuel_error *err);

/* Reads a schedule from CSV text with the header day,intake_kcal_d[,run_km_week]. */
refuel_status rf_schedule_from_csv(const char *text, size_t length, rf_project_options *options, refuel_error *err);

#endif
