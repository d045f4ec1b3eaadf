/* A log that was read, as an answer: its runs in the order of their days, "refuel/log/1". */
#ifndef REFUEL_IO_LOG_PARTS_H
#define REFUEL_IO_LOG_PARTS_H

#include "io/log_rows.h"
#include "io/report.h"

/* The rows as columns, which lie in memory. */
typedef struct rf_log_answer {
    const rf_log *log; /* it is to live as long */
    double *memory;
    const double *day, *distance_km, *duration_min, *rpe, *heart_rate_bpm;
} rf_log_answer;

/* The caller frees with rf_log_answer_free, also on failure. */
refuel_status rf_log_answer_make(const rf_log *log, rf_log_answer *out, refuel_error *err);
void rf_log_answer_free(rf_log_answer *answer);

extern const rf_answer_type rf_log_type;

/* Writes the members of the answer into the object that is open. */
void rf_report_log(rf_json_writer *w, const rf_log_answer *answer);

#endif
