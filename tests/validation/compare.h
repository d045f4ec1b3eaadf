/* One prediction beside a measurement, and the same by the former rule. */
#ifndef TESTS_VALIDATION_COMPARE_H
#define TESTS_VALIDATION_COMPARE_H

#include "old_selection.h"
#include "page.h"

typedef struct verdict {
    double predicted, low, high, error_percent; /* low, high: 80 % interval */
    bool inside;                                /* is the measured mean in it? */
} verdict;

/* What may be known of a group: the ways to ask both rules. */
enum { COMPARED_AUTO, COMPARED_YES, COMPARED_FFM, COMPARED_RESTING, COMPARED_YES_RESTING, COMPARED };
extern const way compared[COMPARED];

/* Both at the speed of the group. */
verdict old_total(const group *who, const way *how);
verdict new_total(const group *who, const way *how);

void print_summary(const group *groups, size_t count);

verdict verdict_with_sd(double predicted, double sd, double measured);

old_day old_day_like(const group *who, const way *how);

#endif
