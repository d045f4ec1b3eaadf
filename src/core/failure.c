#include "core/failure.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "core/elementary.h"
#include "core/number.h"

refuel_status rf_done(refuel_error *err)
{
    if (!err) return REFUEL_OK;
    memset(err, 0, sizeof *err);
    err->value = err->low = err->high = NAN;
    return REFUEL_OK;
}

/* Cut text that does not fit ends at a whole UTF-8 character. */
static void cut_cleanly(char *text, size_t capacity, size_t wanted)
{
    if (wanted < capacity) return;
    size_t end = capacity - 1;
    while (end > 0 && ((unsigned char)text[end - 1] & 0xC0) == 0x80) end--;
    if (end > 0 && (unsigned char)text[end - 1] >= 0xC0) end--;
    text[end] = '\0';
}

static void add_to_message(refuel_error *err, const char *format, va_list arguments)
{
    size_t at = strlen(err->message);
    int more = vsnprintf(err->message + at, sizeof err->message - at, format, arguments);
    cut_cleanly(err->message, sizeof err->message, at + (size_t)(more > 0 ? more : 0));
}

void rf_note(refuel_error *err, const char *format, ...)
{
    if (!err) return;
    va_list arguments;
    va_start(arguments, format);
    add_to_message(err, format, arguments);
    va_end(arguments);
}

refuel_status rf_fail(refuel_error *err, refuel_status status, const char *field, const char *format, ...)
{
    if (!err) return status;
    rf_done(err);
    err->status = (int32_t)status;
    int used = snprintf(err->field, sizeof err->field, "%s", field);
    cut_cleanly(err->field, sizeof err->field, (size_t)used);
    if (*field) rf_note(err, "%s: ", err->field);
    va_list arguments;
    va_start(arguments, format);
    add_to_message(err, format, arguments);
    va_end(arguments);
    return status;
}

/* The numbers of *err, which may be NULL. */
static refuel_status with_limits(refuel_error *err, double value, double low, double high)
{
    if (!err) return REFUEL_E_RANGE;
    err->value = value;
    err->low = low;
    err->high = high;
    return REFUEL_E_RANGE;
}

refuel_status rf_fail_range(refuel_error *err, const char *field, double value, double low, double high,
                            const char *unit)
{
    char value_text[RF_NUMBER_TEXT], low_text[RF_NUMBER_TEXT], high_text[RF_NUMBER_TEXT];
    rf_number_text(value, value_text);
    rf_number_text(low, low_text);
    rf_number_text(high, high_text);
    const char *space = *unit ? " " : "";
    rf_fail(err, REFUEL_E_RANGE, field, "%s%s%s is outside %s..%s%s%s", value_text, space, unit, low_text, high_text,
            space, unit);
    return with_limits(err, value, low, high);
}

refuel_status rf_fail_within(refuel_error *err, const char *field, double value, double low, double high, int decimals,
                             const char *unit)
{
    const double scale = rf_pow(10, decimals), converting = 1e-9; /* what a limit may be off its round number */
    double least = ceil(low * scale * (1 - converting)) / scale, most = floor(high * scale * (1 + converting)) / scale;
    rf_fail_range(err, field, value, least, most, unit);
    return with_limits(err, value, low, high);
}
