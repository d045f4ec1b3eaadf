/* What a file tells: runs, weighings, days of food, nights; and what is to be said about each. Whatever file it was, an
   entry is the same. */
#ifndef REFUEL_TRAINING_LOG_ENTRY_H
#define REFUEL_TRAINING_LOG_ENTRY_H

#include <math.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* X(NAME, word, what it means). Append only: programs read the words. */
#define RF_LOG_WARNINGS(X)                                                                                      \
    X(DAY_UTC, "day-utc", "times are UTC and no zone is known: the days are those of UTC")                      \
    X(OFFSET_IMPLAUSIBLE, "offset-implausible", "an offset in the file cannot be one and was not used")         \
    X(NO_DATE, "no-date", "a run without a date, which does not count")                                         \
    X(NO_TIME, "no-time", "how long it took is not known")                                                      \
    X(NO_DISTANCE, "no-distance", "how far it was is not known")                                                \
    X(FROM_POINTS, "from-points", "there are no totals: computed from the points")                              \
    X(TRUNCATED, "truncated", "the file ends early: what stands before was read")                               \
    X(CORRUPT, "corrupt", "the file is damaged: what stands before was read")                                   \
    X(CRC, "crc", "the checksum is wrong")                                                                      \
    X(REPAIRED, "repaired", "small faults of the file were read over")                                          \
    X(ENCODING, "encoding", "it is not UTF-8: read as windows-1252")                                            \
    X(POINTS_DROPPED, "points-dropped", "points that cannot be were left out")                                  \
    X(TIME_CONFLICT, "time-conflict", "its total and its points disagree about the time")                       \
    X(CLIMB_DOUBTFUL, "climb-doubtful", "its total of the climb cannot be right: computed from heights")        \
    X(UNIT_DEDUCED, "unit-deduced", "the unit stands nowhere: it follows from the file's own numbers")          \
    X(UNIT_UNKNOWN, "unit-unknown", "the unit stands nowhere: numbers without one are not read")                \
    X(SEVERAL_USERS, "several-users", "several people use the scale: one was chosen")                           \
    X(SEVERAL_SOURCES, "several-sources", "several devices wrote the same: one was chosen")                     \
    X(MACROS_MISSING, "macros-missing", "a nutrient is not known for enough of the energy")                     \
    X(MACROS_SHORT, "macros-short", "the nutrients do not explain the energy: the energy alone counts")         \
    X(INCOMPLETE, "incomplete", "probably not all of the day was written down")                                 \
    X(REPEATED, "repeated", "written twice: counted once")                                                      \
    X(CONFLICT, "conflict", "files disagree")                                                                   \
    X(OUTLIER, "outlier", "far from the weights around it: probably somebody else; not used")                   \
    X(UNKNOWN_COLUMN, "unknown-column", "columns that are not known were not read")                             \
    X(NO_ROWS, "no-rows", "there is nothing in it")                                                             \
    X(UNCLOSED_QUOTE, "unclosed-quote", "a quote is never closed: that row and all behind it are lost")         \
    X(NOT_A_LOG, "not-a-log", "it is none of the files that are read")                                          \
    X(TOO_DEEP, "too-deep", "it is nested too deeply")                                                          \
    X(TIME_DOUBTFUL, "time-doubtful", "the moving time is not known: the time from start to end stands for it") \
    X(TOO_MANY, "too-many", "there are more entries than are kept")                                             \
    X(SMALL_DAY, "small-day", "little, but said to be all of the day: it counts")                               \
    X(DAY_DEDUCED, "day-deduced", "03/04 can be two days: the order of the rows tells which")

/* Why something is no entry. */
#define RF_LOG_REASONS(X)                                                          \
    X(OTHER_SPORT, "other-sport", "another sport than running")                    \
    X(NOT_A_RUN, "not-a-run", "a route or a course: nobody ran it")                \
    X(NO_POINTS, "no-points", "a track without points")                            \
    X(DELETED, "deleted", "deleted in the diary")                                  \
    X(EXERCISE_ROW, "exercise-row", "exercise among the food")                     \
    X(EMPTY_DAY, "empty-day", "a day of which nothing is written")                 \
    X(NO_WEIGHT, "no-weight", "nothing was weighed")                               \
    X(OTHER_USER, "other-user", "another user of the scale")                       \
    X(DUPLICATE, "duplicate", "the same from another device")                      \
    X(UNDATED, "no-date", "it has no date")                                        \
    X(BAD_ROW, "bad-row", "a cell that cannot be read, or cannot be true")         \
    X(NO_UNIT, "unit-unknown", "nothing tells the unit")                           \
    X(BAD_CELL, "bad-cell", "a cell that cannot be read; the rest of its row was") \
    X(EITHER_DAY, "either-day", "03/04 can be two days, and nothing else tells which: write year-month-day")

#define RF_LOG_ENUM(name, word, text) RF_LOG_WARNING_##name,
typedef enum rf_log_warning { RF_LOG_WARNINGS(RF_LOG_ENUM) RF_LOG_WARNING_END } rf_log_warning;
#undef RF_LOG_ENUM
#define RF_LOG_ENUM(name, word, text) RF_LOG_REASON_##name,
typedef enum rf_log_reason { RF_LOG_REASONS(RF_LOG_ENUM) RF_LOG_REASON_END } rf_log_reason;
#undef RF_LOG_ENUM
#define RF_LOG_WARNING_BIT(name) ((uint64_t)1 << RF_LOG_WARNING_##name)
#define RF_LOG_EITHER_DAY ((uint64_t)1 << 63) /* while its file is read: day and month may be the other way round */

/* A word, and what it means. */
typedef struct rf_log_word {
    const char *word, *text;
} rf_log_word;

extern const rf_log_word rf_log_warning_words[RF_LOG_WARNING_END];
extern const rf_log_word rf_log_reason_words[RF_LOG_REASON_END];

typedef enum rf_log_of { RF_LOG_OF_RUN, RF_LOG_OF_WEIGHT, RF_LOG_OF_FOOD, RF_LOG_OF_NIGHT, RF_LOG_OF_END } rf_log_of;

typedef enum rf_log_clock {
    RF_LOG_CLOCK_LOCAL, /* day and start are those of the place, as far as anybody knows */
    RF_LOG_CLOCK_UTC    /* they are UTC, and no zone is known */
} rf_log_clock;

typedef enum rf_log_said { RF_LOG_UNSAID, RF_LOG_YES, RF_LOG_NO } rf_log_said;

#define RF_LOG_NO_DAY INT64_MIN
#define RF_LOG_NO_NOTE SIZE_MAX
#define RF_LOG_RANK_OF_FILE (-1)

/* NaN is not known, never 0. Of the numbers only those of its kind count. */
typedef struct rf_log_entry {
    rf_log_of of;
    rf_log_clock clock;
    uint32_t file;   /* by its place in the book */
    uint64_t origin; /* tells the name of the file that it was first read from, maybe into a log; 0: none */
    int32_t rank;    /* whose numbers count where several files have the same run: the lower one's */
    size_t line;     /* where it stands; 0: not known */
    int64_t day;     /* since 1970-01-01, of the start; RF_LOG_NO_DAY: not known */
    double start_s;  /* since midnight */
    uint64_t warnings;
    double distance_m, moving_s, climb_m, rpe, heart_rate_bpm; /* a run */
    double weight_kg;                                          /* a weighing */
    double kcal, carbohydrate_g, protein_g, fat_g, fibre_g; /* food: of a meal, and of the day when they are added up */
    double alcohol_g, last_s;                               /* last_s: when the last of it was eaten, since midnight */
    double sleep_h;                                         /* a night: the one before the day */
    size_t
        same; /* while files are merged: the entry that it is the same as, by its place; while one is read: its device */
    rf_log_said complete; /* food: whether all of it was written down */
    size_t note;          /* of a row typed by hand, by its place in the book; RF_LOG_NO_NOTE */
    size_t source;        /* the files that a log which was imported names for it, likewise */
} rf_log_entry;

/* The one with nothing in it. */
rf_log_entry rf_log_entry_of(rf_log_of of);

#endif
