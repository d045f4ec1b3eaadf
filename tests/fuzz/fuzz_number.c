/* Any bytes as a number, or as the bits of one: what is read is what strtod reads in the C locale, and what is written is
   the first of 15, 16 and 17 digits that reads back. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/number.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_write(double value)
{
    char text[RF_NUMBER_TEXT], expect[64];
    double back = 0;
    if (!isfinite(value)) return;
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(expect, sizeof expect, "%.*g", precision, value);
        if (strtod(expect, NULL) == value) break;
    }
    rf_number_text(value, text);
    if (strcmp(text, expect) != 0) abort();
    if (rf_number_read(text, strlen(text), &back) != strlen(text) || memcmp(&back, &value, sizeof back) != 0) abort();
    for (int decimals = 0; decimals < 7; decimals++) {
        rf_number_fixed(value, decimals, true, text);
        if (strlen(text) >= sizeof text) abort();
    }
}

static void check_read(const char *text, size_t length)
{
    char copy[64];
    double value = -1;
    size_t used = rf_number_read(text, length, &value);
    if (used > length || used >= sizeof copy) abort();
    if (used == 0) return;
    memcpy(copy, text, used);
    copy[used] = '\0';
    double expect = strtod(copy, NULL);
    if (!isfinite(value) || memcmp(&value, &expect, sizeof value) != 0) abort();
    check_write(value);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *copy = malloc(size ? size : 1); /* of exactly the size: a read past the end is seen */
    if (!copy) return 0;
    memcpy(copy, data, size);
    check_read(copy, size);
    free(copy);
    double value;
    if (size < sizeof value) return 0;
    memcpy(&value, data, sizeof value);
    check_write(value);
    return 0;
}
