/* A text as the program reads it, for tests that know a kind and its limits and no table of inputs. */
#ifndef TESTS_SUPPORT_QUANTITIES_H
#define TESTS_SUPPORT_QUANTITIES_H

#include "core/field_read.h"

static inline refuel_status read_quantity(rf_kind kind, const rf_limits *limits, const char *text, size_t length,
                                          double *value, refuel_error *err)
{
    const rf_field field = {.info = {.path = limits->field,
                                     .unit = rf_kind_about(kind)->unit,
                                     .example = limits->example,
                                     .low = limits->low,
                                     .high = limits->high,
                                     .or_zero = limits->or_zero},
                            .kind = kind};
    const rf_reading reading = {.field = &field, .called = limits->field, .text = text, .length = length, .err = err};
    return rf_field_read(&reading, value);
}

#endif
