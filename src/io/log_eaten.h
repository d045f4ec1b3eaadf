/* What is usually eaten in a day, by the food of a log: docs/logs.md. */
#ifndef REFUEL_IO_LOG_EATEN_H
#define REFUEL_IO_LOG_EATEN_H

#include <refuel/nutrient.h>

#include "io/log_book.h"

#define RF_LOG_EATEN_D 14 /* the days that are looked at, up to the last one with food: a convention */

typedef struct rf_log_eaten {
    int64_t first, last;                /* the first and the last day with food of these */
    int logged, whole;                  /* days with an energy, and those that count */
    double mean[REFUEL_NUTRIENT_END];   /* of the days that count; NaN: not known */
    double of_all[REFUEL_NUTRIENT_END]; /* if those that probably lack food had been whole as well */
    int days[REFUEL_NUTRIENT_END];      /* of the days that count, those that tell it */
    int days_of_all[REFUEL_NUTRIENT_END];
    bool doubtful; /* more than a third of the days lack food */
    bool by_all;   /* the mean of all days is taken for what is eaten: who asks decides it */
} rf_log_eaten;

/* The book was merged. today, where it is the last day, is not over, and counts where somebody said that it is whole. */
void rf_log_eaten_of(const rf_log_book *book, int64_t today, rf_log_eaten *out);

/* What is taken for eaten; and the other of the two means. */
static inline double rf_log_eaten_mean(const rf_log_eaten *it, int nutrient)
{
    return it->by_all ? it->of_all[nutrient] : it->mean[nutrient];
}

static inline double rf_log_eaten_other(const rf_log_eaten *it, int nutrient)
{
    return it->by_all ? it->mean[nutrient] : it->of_all[nutrient];
}

#endif
