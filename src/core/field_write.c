#include "core/field_write.h"

#include <stdio.h>
#include <string.h>

#include "core/field_read.h"
#include "core/number.h"
#include "core/units.h"

#define ZEROS_MOST 2

/* Whether the text means the number. */
static bool means(const rf_field *field, const char *text, double value)
{
    double back = NAN;
    rf_reading reading = {.field = field, .called = "", .text = text, .length = strlen(text)};
    return rf_field_read(&reading, &back) == REFUEL_OK && back == value;
}

/* 2.345 kcal and 5.25 min/km have two readings, 2.3450 has one. */
static void write_number(const rf_field *field, const rf_field_text *in, char text[RF_FIELD_TEXT])
{
    const char *own = field->info.unit, *unit = in->unit ? in->unit : own;
    double value =
        in->unit ? rf_measure_convert(in->number, rf_measure_named(unit), rf_measure_named(own)) : in->number;
    const char *sign = field->info.low < 0 && in->number > 0 ? "+" : ""; /* a gain without it would be doubtful */
    char digits[RF_NUMBER_TEXT];
    rf_number_text(in->number, digits);
    int most = strchr(digits, '.') && !strchr(digits, 'e') ? ZEROS_MOST : 0;
    for (int zeros = 0; zeros <= most; zeros++) {
        snprintf(text, RF_FIELD_TEXT, "%s%s%.*s%s", sign, digits, zeros, "00",
                 rf_field_takes_number(field) ? "" : unit);
        if (means(field, text, value)) return;
    }
}

const char *rf_field_written(const rf_field *field, const rf_field_text *in, char text[RF_FIELD_TEXT])
{
    if (in->is_number)
        write_number(field, in, text);
    else
        snprintf(text, RF_FIELD_TEXT, "%.*s", (int)(in->length < RF_FIELD_TEXT ? in->length : RF_FIELD_TEXT), in->text);
    return text;
}
