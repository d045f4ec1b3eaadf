/* Which kind of load counts, and what one run comes to. */
#ifndef REFUEL_TRAINING_LOAD_KIND_H
#define REFUEL_TRAINING_LOAD_KIND_H

#include <refuel/load_input.h>
#include <refuel/load_result.h>

/* Runs of a log that count: those from a first day to a last one. */
typedef struct rf_log_part {
    const refuel_log_run *run;
    size_t runs;
    int64_t first, last; /* days */
} rf_log_part;

/* How a run is counted. */
typedef struct rf_load_scale {
    int32_t kind;
    int32_t sex;
    double resting_bpm, max_bpm;
    double pace_min_km; /* for minutes that are not known; NaN where all are */
} rf_load_scale;

/* The kind that was asked for, or the first for which every run has the numbers, and how many have those of each. Where
   minutes are to count and some run has only a distance, its minutes follow from the mean pace. */
refuel_status rf_load_choose(const refuel_load_request *ask, const rf_log_part *part, rf_load_scale *scale,
                             refuel_load_cover cover[REFUEL_LOAD_COVERS_MAX], refuel_error *err);

/* The load of one run that has the numbers. */
double rf_load_of(const rf_load_scale *scale, const refuel_log_run *run);

#endif
