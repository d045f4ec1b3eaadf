/* The list of what a request takes from a log, and while it is put together the log itself. */
#ifndef REFUEL_IO_FROM_LOG_LIST_H
#define REFUEL_IO_FROM_LOG_LIST_H

#include "io/answer.h"
#include "io/log_eaten.h"
#include "io/track_log.h"

#define RF_TAKEN_MAX 12
#define RF_TAKEN_HOW 400 /* bytes, the final NUL included */

typedef enum rf_taken_state {
    RF_TAKEN_YES = 1,    /* it counts */
    RF_TAKEN_OVERRIDDEN, /* the request says something else, which counts */
    RF_TAKEN_NOT         /* the log does not tell it, or it is not for this person */
} rf_taken_state;

/* One input, as the log has it. */
typedef struct rf_taken {
    int32_t input; /* refuel_input */
    int32_t state;
    const char *path, *unit, *label;
    double value, sd; /* NaN: not known, or not told */
    double first_day, last_day, days;
    bool in_profile;        /* the profile says something else, which does not count */
    char how[RF_TAKEN_HOW]; /* where it comes from; of RF_TAKEN_NOT: why not */
} rf_taken;

typedef struct rf_from_log {
    rf_track_given given; /* the log, and the person that the request tells of */
    rf_taken taken[RF_TAKEN_MAX];
    size_t count;
    rf_log_eaten eaten;
    int64_t last_day;    /* of the log */
    int32_t flags;       /* of the expenditure: refuel_track_result */
    bool old, withholds; /* it ended long ago; amounts of food and energy are not told */
    rf_doubts doubts;    /* verdicts that hang on days that probably lack food: io/from_log_doubt.h */
} rf_from_log;

/* How the request is put together. */
typedef struct rf_from_log_use {
    int profile;       /* the number of the source that the log overrides; less than all: none */
    int source;        /* that of the log: what has a larger one overrides it */
    bool eats;         /* what is eaten is taken too */
    bool has_baseline; /* what is spent was said in another way */
    bool ahead;        /* a path is followed from the weight on */
    bool tried;        /* somebody wanted to give a log, well or badly: what it would tell is not missing */
} rf_from_log_use;

/* All zeros before the first time. */
void rf_from_log_begin(rf_from_log *it);
void rf_from_log_end(rf_from_log *it);

static inline bool rf_from_log_given(const rf_from_log *it)
{
    return it->given.book.files > 0 || it->given.book.no_memory; /* a log that had no room was given too */
}

/* One of what was taken; NULL where it is not among it. */
const rf_taken *rf_from_log_of(const rf_from_log *it, int input);

/* One more: it counts, as long as nobody says otherwise. */
rf_taken *rf_taken_add(rf_from_log *it, int input, double value);

/* It does not count; why is kept. Of one that was not known until then a row is made. */
void rf_taken_not(rf_from_log *it, int input, const char *why);

/* More about where it comes from. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void rf_taken_how(rf_taken *taken, const char *format, ...);

/* The days that it comes from, and how many of them tell it. */
static inline void rf_taken_days(rf_taken *taken, double first_day, double last_day, double days)
{
    taken->first_day = first_day;
    taken->last_day = last_day;
    taken->days = days;
}

/* Of a weight that is old, and of what is old in a log that is not: ", 41 days ago"; else nothing. How old the log is as a whole
   is said once. */
void rf_taken_age(const rf_from_log *it, rf_taken *taken);

#endif
