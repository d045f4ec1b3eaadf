/* A format of logs: one file of its own, and a line in io/log_formats.h. A reader puts entries, and counts whatever it does
   not use; it knows nothing of other readers, nor of what becomes of the entries. */
#ifndef REFUEL_IO_LOG_FORMAT_H
#define REFUEL_IO_LOG_FORMAT_H

#include "core/unit.h"
#include "io/log_book.h"
#include "io/log_bytes.h"
#include "io/log_heading.h"

/* What the caller says about the files. */
typedef struct rf_log_options {
    double zone_s;                              /* local time minus UTC; NaN: not known */
    const rf_unit *weight_unit, *distance_unit; /* of numbers without one; NULL: not said */
    int user;                                   /* of a scale; -1: not said */
    int64_t day;                                /* of what has no date; RF_LOG_NO_DAY: not said */
    double today;                               /* nothing is later than the day after; NaN: not known */
} rf_log_options;

#define RF_LOG_OPTIONS_INIT                                           \
    (rf_log_options)                                                  \
    {                                                                 \
        .zone_s = NAN, .user = -1, .day = RF_LOG_NO_DAY, .today = NAN \
    }

/* Which of 03/04/2026 is the month. */
typedef enum rf_log_order { RF_LOG_ORDER_ASK, RF_LOG_ORDER_DAY_FIRST, RF_LOG_ORDER_MONTH_FIRST } rf_log_order;

/* A file that is being read. */
typedef struct rf_log_reading {
    rf_log_bytes *bytes;
    const rf_log_options *options;
    rf_log_book *book;
    rf_log_file *file;
    int rank;
    size_t first;                             /* of its entries in the book */
    bool tells[RF_LOG_ORDER_MONTH_FIRST + 1]; /* dates that can only be of this order stand in it */
    uint64_t bare;                            /* columns of which a number without a unit was told */
} rf_log_reading;

/* What a file begins with. */
typedef struct rf_log_start {
    const char *bytes;
    size_t length;
    const rf_log_headings *headings; /* of the first line that can be the header of a table; NULL where it is none */
} rf_log_start;

typedef struct rf_log_format {
    const char *name; /* "strava": for programs */
    const char *title;
    int rank; /* whose numbers count where several files have the same run: the lowest */
    bool (*sniff)(const rf_log_start *start); /* told by content alone */
    void (*read)(rf_log_reading *it);
} rf_log_format;

/* In this order the first that has a run gives its numbers (science of journals: devices before lists before hand). */
enum {
    RF_LOG_RANK_FIT,
    RF_LOG_RANK_TCX,
    RF_LOG_RANK_STRAVA,
    RF_LOG_RANK_GARMIN,
    RF_LOG_RANK_APPLE,
    RF_LOG_RANK_POLAR,
    RF_LOG_RANK_RUNKEEPER,
    RF_LOG_RANK_GPX,
    RF_LOG_RANK_HAND
};

/* Puts an entry, and with its kind what is missing in it. An entry that cannot be true is a bad row. */
void rf_log_put(rf_log_reading *it, const rf_log_entry *entry);

/* Counts what is no entry, and what is to be known about the file; line 0 where there is none. */
void rf_log_skip(rf_log_reading *it, rf_log_reason reason, size_t line);
void rf_log_warn(rf_log_reading *it, rf_log_warning warning, size_t line);

/* Counts a number of which nothing tells the unit; weighs: it would be a weight. */
void rf_log_no_unit(rf_log_reading *it, bool weighs, size_t line);

/* A sport that is not running, in the file's own word. */
void rf_log_other_sport(rf_log_reading *it, const char *word, size_t length, size_t line);

/* Tells of a cell that is not used, and what was expected there, and counts it. */
void rf_log_tell(rf_log_reading *it, rf_log_reason reason, size_t line, const char *column, const char *text,
                 size_t length, const char *expected);

/* Likewise of a row that is not, maybe for a cell of it: else column and text are NULL. */
void rf_log_bad(rf_log_reading *it, size_t line, const char *column, const char *text, size_t length,
                const char *expected);

#endif
