/* Tables of food: a row for a day, a meal or a food. */
#ifndef REFUEL_IO_LOG_FOODS_H
#define REFUEL_IO_LOG_FOODS_H

#include "io/log_figure.h"

/* How an app writes them: names of columns, NULL where it has none. */
typedef struct rf_log_foods {
    const char *const *date,
        *const *time, *const *energy, *const *carbohydrate,
                                          *const *protein, *const *fat, *const *fibre, *const *alcohol, *const *weight;
    rf_log_style style;
    rf_log_order order;
    bool days;                      /* a row is a day: one with nothing in it is counted */
    bool serial;                    /* a date may be a number, as spreadsheets count days */
    bool (*uses)(rf_log_table *it); /* whether a row is food; one that is none it counts. NULL: all are */
} rf_log_foods;

/* Reads such a table, and puts the food, and the weights where there are any. */
void rf_log_read_foods(rf_log_reading *reading, const rf_log_foods *how);

#endif
