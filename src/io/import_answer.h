/* What an import came to. */
#ifndef REFUEL_IO_IMPORT_ANSWER_H
#define REFUEL_IO_IMPORT_ANSWER_H

#include "io/log_write.h"

#define RF_IMPORT_LINES 200 /* of conflicts, and of doubts, that are told one by one; all are counted */

enum { RF_IMPORT_DOUBTS, RF_IMPORT_CONFLICTS, RF_IMPORT_LISTS };

/* What is told of an entry: of a conflict the one that counts, and the one that does not. */
typedef struct rf_import_finding {
    rf_log_warning what;
    bool has_other;
    rf_log_entry kept, other;
} rf_import_finding;

typedef struct rf_import_list {
    rf_import_finding finding[RF_IMPORT_LINES];
    size_t findings, found; /* that are kept, of so many */
} rf_import_list;

typedef struct rf_import_answer {
    rf_log_book *book; /* merged */
    rf_log_counts counts;
    size_t duplicates, conflicts;
    double zone_s; /* that the files agree on, where none was said; NaN */
    rf_import_list list[RF_IMPORT_LISTS];
    size_t marked[RF_LOG_WARNING_END]; /* by merging */
} rf_import_answer;

/* Merges the entries of a book, from a day on. resting_kcal NaN: not known. */
void rf_import_merge(rf_log_book *book, double resting_kcal, int64_t since, rf_import_answer *out);

/* "2025-06-06: 10.05 km in strava.csv, 9.41 km in garmin.csv; the first counts (conflict)"; "2026-01-04: 610 kcal in food.csv:
   probably not all of the day was written down (incomplete)" */
#define RF_IMPORT_LINE 400
void rf_import_line(const rf_import_answer *answer, const rf_import_finding *finding, char text[RF_IMPORT_LINE]);

/* "+02:00" */
#define RF_IMPORT_ZONE 16
void rf_import_zone(double zone_s, char text[RF_IMPORT_ZONE]);

#endif
