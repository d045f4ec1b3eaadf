/* The log and the person of whom an expenditure is learnt, as they are given. */
#ifndef REFUEL_IO_TRACK_LOG_H
#define REFUEL_IO_TRACK_LOG_H

#include "io/json_request.h"
#include "io/load_request.h"
#include "io/log_reader.h"
#include "plan/request.h"

#define RF_TRACK_ODD_MAX 64 /* that are kept, to be shown */

/* A weighing that does not count. */
typedef struct rf_track_odd {
    int64_t day;
    double weight_kg;
} rf_track_odd;

typedef struct rf_track_given {
    refuel_request request;
    rf_log_book book;
    size_t outliers;                    /* weighings that are probably somebody else's, and left out */
    rf_track_odd odd[RF_TRACK_ODD_MAX]; /* the last of them */
    size_t marked[RF_LOG_WARNING_END];  /* by merging, without nights */
    size_t second_weights;              /* that do not count, since another one of their day does */
    bool merged, judged;
} rf_track_given;

/* What is not told of a person: pregnancy, and neither of the sexes of the equations. */
extern const rf_refused rf_track_refused[];

/* Nothing is given. What the book held is freed; all zeros before the first time. */
void rf_track_given_begin(rf_track_given *given);
void rf_track_given_end(rf_track_given *given);

/* An rf_request_other whose context is an rf_track_reading: the log, as the text of a file or as rows. */
typedef struct rf_track_reading {
    rf_track_given *given;
    bool read;
} rf_track_reading;
refuel_status rf_track_take_log(void *reading, const rf_json_node *member, bool *known, refuel_error *err);

/* Of the files that were read one log is made, as import makes it; its days of food are not judged yet. REFUEL_E_FILE: one of
   them is no log. */
refuel_status rf_track_merge(rf_track_given *given, refuel_error *err);

/* Marks the days of food that look too small for a person of this resting energy, the first time alone. NaN: nobody knows it. */
void rf_track_judge(rf_track_given *given, double resting_kcal_d);

#endif
