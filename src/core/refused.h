/* Choices of inputs that one use of a table does not take: a projection of weight knows no child, and stands on one sex. */
#ifndef REFUEL_CORE_REFUSED_H
#define REFUEL_CORE_REFUSED_H

#include <stddef.h>

/* One choice, by its row and value, and why it is refused. A list ends with row 0; NULL: nothing is refused. */
typedef struct rf_refused {
    int row;
    double value;
    const char *why;
} rf_refused;

/* The entry of a choice; NULL where it is taken. */
static inline const rf_refused *rf_refused_choice(const rf_refused *list, int row, double value)
{
    for (; list && list->row; list++)
        if (list->row == row && list->value == value) return list;
    return NULL;
}

#endif
