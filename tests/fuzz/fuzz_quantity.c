/* Any bytes as a quantity of any kind (first byte): a value that is read is finite and in range, a refusal has a
   message that a terminal can show. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/date.h"
#include "core/number.h"
#include "core/printable.h"
#include "support/quantities.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_error(const refuel_error *err, refuel_status status)
{
    size_t length = strnlen(err->message, sizeof err->message);
    if (err->status != (int32_t)status || length == 0 || length == sizeof err->message) abort();
    if (!rf_utf8_valid(err->message, length) || rf_has_control(err->message, length)) abort();
    if (strcmp(err->field, "input") != 0 || strncmp(err->message, "input: ", 7) != 0) abort();
}

/* The value in the unit of its kind is read as the same value. The exponent leaves no doubt about thousands. */
static void check_back(rf_kind kind, const rf_limits *limits, double value)
{
    char number[RF_NUMBER_TEXT], text[64];
    double back = NAN;
    rf_number_text(value, number);
    snprintf(text, sizeof text, "%s%s%s", number, strchr(number, 'e') ? "" : "e0", rf_kind_about(kind)->unit);
    if (read_quantity(kind, limits, text, strlen(text), &back, NULL) != REFUEL_OK || back != value) abort();
}

static void check_quantity(rf_kind kind, const rf_limits *limits, const char *text, size_t size)
{
    double value = NAN;
    refuel_error err;
    refuel_status status = read_quantity(kind, limits, text, size, &value, &err);
    if (status == REFUEL_OK) {
        if (!isfinite(value) || value < limits->low || value > limits->high) abort();
        if (rf_quantity_check(kind, limits, &value, NULL) != REFUEL_OK) abort();
        check_back(kind, limits, value);
    } else {
        if (!isnan(value)) abort();
        check_error(&err, status);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0) return 0;
    rf_kind kind = (rf_kind)(data[0] % RF_KIND_END);
    const char *text = (const char *)data + 1;
    const rf_limits narrow = {"input", 2, 250, NULL, false, {0, 0}},
                    wide = {"input", -INFINITY, INFINITY, NULL, false, {0, 0}};
    check_quantity(kind, &narrow, text, size - 1);
    check_quantity(kind, &wide, text, size - 1);
    int64_t day = 0;
    refuel_error err;
    refuel_status status = rf_date_read(text, size - 1, "input", &day, &err);
    char back[RF_DATE_TEXT];
    if (status != REFUEL_OK)
        check_error(&err, status);
    else
        rf_date_text(day, back);
    int64_t again = day;
    if (status == REFUEL_OK && (rf_date_read(back, 10, "input", &again, NULL) != REFUEL_OK || again != day)) abort();
    return 0;
}
