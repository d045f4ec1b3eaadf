/* The days of a log, one after the other, with what each depends on of those before. */
#ifndef REFUEL_TRAINING_LOAD_WALK_H
#define REFUEL_TRAINING_LOAD_WALK_H

#include <stdbool.h>

#include "training/load_kind.h"
#include "training/series_kernel.h"

/* The numbers of a day: each is an array of refuel_load_result. */
#define RF_LOAD_SERIES(X)  \
    X(day)                 \
    X(runs)                \
    X(distance_km)         \
    X(duration_min)        \
    X(load)                \
    X(acute)               \
    X(chronic)             \
    X(acute_ewma)          \
    X(chronic_ewma)        \
    X(acute_chronic_ratio) \
    X(fitness)             \
    X(fatigue)             \
    X(form)                \
    X(monotony)            \
    X(strain)              \
    X(longest_run_km)      \
    X(longest_run_ratio)

#define RF_LOAD_MEMBER(name) double name;
typedef struct rf_load_day {
    RF_LOAD_SERIES(RF_LOAD_MEMBER)
    uint32_t flags;
    double before_km; /* the longest of the 30 days before; 0 where there was none */
} rf_load_day;
#undef RF_LOAD_MEMBER

/* The longest run of a day. */
typedef struct rf_longest {
    double km;     /* 0 where there was none, or none that is known */
    bool is_whole; /* the distance of every run is known */
} rf_longest;

/* Where the walk stands: the last days, the latest at the end. */
typedef struct rf_load_walk {
    const rf_load_scale *scale;
    double fitness_weight, fatigue_weight; /* of a day in these means */
    int days;                              /* until now */
    double load[RF_CHRONIC_D];
    rf_longest longest[RF_LONGEST_D];
    rf_load_day last;
} rf_load_walk;

void rf_load_begin(rf_load_walk *walk, const rf_load_scale *scale);

/* Goes on by a day and its runs; walk->last is what it comes to. */
void rf_load_next(rf_load_walk *walk, int64_t day, const refuel_log_run *run, size_t runs);

#endif
