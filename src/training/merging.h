/* A merge of entries that is under way. */
#ifndef REFUEL_TRAINING_MERGING_H
#define REFUEL_TRAINING_MERGING_H

#include "training/log_entry.h"

typedef struct rf_merge {
    rf_log_entry *entry; /* all that were read; afterwards the log, in the order of its days */
    size_t entries;
    double resting_kcal; /* of the person; NaN: not known */
    bool judges_later;   /* the days of food are looked at by rf_merge_judge, when the person is known */
    /* Is told what the files disagree about, and what is doubtful: the entry that counts, and the one that does not, NULL where
       there is none. May be NULL. */
    void (*tell)(void *context, rf_log_warning what, const rf_log_entry *kept, const rf_log_entry *other);
    void *context;
    size_t duplicates;     /* out: entries that another file has as well */
    size_t second_weights; /* out: other weights of a day than the one that counts */
    size_t conflicts;      /* out: of which the files say different things */
    double zone_s;         /* out: the zone that runs in UTC and the same runs in local time agree on; NaN: none */
} rf_merge;

#define RF_MERGE_NONE SIZE_MAX /* in same of an entry: it counts for nothing */

#endif
