/* Values of JSON, into memory that was reserved: RF_JSON_RANGE_BYTES hold each number or range. They return their ends. */
#ifndef REFUEL_IO_JSON_BYTES_H
#define REFUEL_IO_JSON_BYTES_H

#include <string.h>

#include "core/number.h"

enum { RF_JSON_RANGE_BYTES = 2 * RF_NUMBER_TEXT + 4 };

char *rf_json_number_bytes(char *to, double value);           /* null where it is not known */
char *rf_json_range_bytes(char *to, double low, double high); /* null where one of them is not known */

static inline char *rf_json_raw_bytes(char *to, const char *text, size_t length)
{
    memcpy(to, text, length);
    return to + length;
}

#endif
