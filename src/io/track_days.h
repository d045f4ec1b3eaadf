/* The days of a log, one number for each. */
#ifndef REFUEL_IO_TRACK_DAYS_H
#define REFUEL_IO_TRACK_DAYS_H

#include "io/track_log.h"

/* From the first weigh-in to the last day with a weight or an intake. */
typedef struct rf_track_days {
    int64_t first;
    size_t days;
    double first_kg;
    double km_week, speed_km_h; /* mean running of the days of which it is known; NaN: the log has no runs, no times */
    size_t runs;
} rf_track_days;

/* since: the first day that may teach something; RF_LOG_NO_DAY: all may. REFUEL_E_MISSING where nobody was weighed, or the unit is not
   known; REFUEL_E_RANGE where the log is too long. */
refuel_status rf_track_days_of(const rf_log_book *book, int64_t since, rf_track_days *out, refuel_error *err);

/* What is said where numbers could not be read for want of a unit, and what to do: nobody but refuel import can be told one. */
#define RF_LOG_IMPORT_TOLD "; of a file of an app refuel import, told the unit, makes a log that has it"
#define RF_LOG_NO_WEIGHT_UNIT \
    "nothing tells the unit of its weights: name the column like weight_kg or weight_lb" RF_LOG_IMPORT_TOLD
#define RF_LOG_NO_UNIT \
    "nothing tells the unit of its numbers: name the columns like weight_kg and distance_km" RF_LOG_IMPORT_TOLD

/* Whether weights could not be read for want of a unit. */
bool rf_log_weighs_without_unit(const rf_log_book *book);

/* Puts weights, intakes, whether these are whole, and kilometres into arrays of as many days. NaN: not known. */
void rf_track_days_put(const rf_log_book *book, const rf_track_days *of, double *weight_kg, double *intake_kcal_d,
                       uint8_t *complete, double *run_km);

#endif
