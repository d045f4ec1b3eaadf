/* What a projection takes besides the request of a plan. */
#ifndef REFUEL_IO_PROJECT_INPUT_H
#define REFUEL_IO_PROJECT_INPUT_H

#include <refuel/project.h>

#include "core/field.h"

typedef enum refuel_option {
    REFUEL_OPTION_NONE = 0,
    REFUEL_OPTION_DAYS,
    REFUEL_OPTION_EVERY,
    REFUEL_OPTION_TARGET,
    REFUEL_OPTION_BY,
    REFUEL_OPTION_IN,
    REFUEL_OPTION_PAL,
    REFUEL_OPTION_SODIUM,
    REFUEL_OPTION_CARBOHYDRATE_FRACTION,
    REFUEL_OPTION_PARAMETERS,
    REFUEL_OPTION_INTEGRATOR,
    REFUEL_OPTION_BAND,
    REFUEL_OPTION_SAMPLES,
    REFUEL_OPTION_SEED,
    REFUEL_OPTION_INTAKE_SD,
    REFUEL_OPTION_END
} refuel_option;

#define REFUEL_SCHEDULE_ROWS_MAX 1024

/* One row of a schedule as people give it; NaN: no change of the running. */
typedef struct refuel_schedule_entry {
    double day, intake_kcal_d, run_km_week;
} refuel_schedule_entry;

/* What was not given is 0. */
typedef struct refuel_project_options {
    uint64_t given;                                 /* bit of each refuel_option */
    double days, every_days, target_kg, target_day; /* by and in both give target_day, from today on */
    double pal, carbohydrate_fraction, samples, seed, intake_sd_kcal_d;
    int32_t sodium, parameters, integrator, band;
    refuel_schedule_entry schedule[REFUEL_SCHEDULE_ROWS_MAX];
    int32_t schedule_rows;
} refuel_project_options;

/* Indexed by refuel_option; row 0 is empty. */
#define REFUEL_PROJECT_PAL_MIN 1.1112 /* from 1/0.9 on the model has room for activity */
#define REFUEL_PROJECT_PAL_MAX 5.0

extern const refuel_field refuel_project_fields[REFUEL_OPTION_END];

/* The columns of a schedule, in CSV and in JSON; the last may be left out. */
#define REFUEL_SCHEDULE_COLUMNS 3
extern const char *const refuel_schedule_column[REFUEL_SCHEDULE_COLUMNS];

/* Adds one row to the schedule: whole days in rising order, no gaps in the values. called names it in a message. */
refuel_status refuel_schedule_add(refuel_project_options *options, const refuel_schedule_entry *entry,
                                  const char *called, refuel_error *err);

/* Reads a schedule from CSV text with the header day,intake_kcal_d[,run_km_week]. */
refuel_status refuel_schedule_from_csv(const char *text, size_t length, refuel_project_options *options,
                                       refuel_error *err);

#endif
