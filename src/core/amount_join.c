#include "core/amount_join.h"

#include <stdio.h>

#include "core/number.h"
#include "core/number_word.h"

refuel_status rf_part_add(rf_cursor *it, double number, rf_measure measure)
{
    const rf_unit *large = it->got.measure.of, *small = measure.of;
    if (large) {
        double ratio = rf_measure_convert(1, (rf_measure){large, NULL}, (rf_measure){small, NULL});
        if (!(number < ratio)) {
            char what[RF_WHAT_MAX], count[RF_NUMBER_TEXT];
            rf_number_text(ratio, count);
            snprintf(what, sizeof what, "does not add up: 1 %s is %s %s", large->symbol, count, small->symbol);
            return rf_refuse(it, REFUEL_E_SYNTAX, what);
        }
        number += it->got.number * ratio;
        it->got.compound = true;
    }
    it->got.number = number;
    it->got.measure = measure;
    return REFUEL_OK;
}

size_t rf_counted_read(const rf_cursor *it, const rf_unit **per, double *count)
{
    rf_cursor ahead = *it;
    rf_figure figure;
    rf_skip_spaces(&ahead);
    size_t used = rf_per_read(rf_rest(&ahead), rf_left(&ahead));
    ahead.at += used;
    rf_skip_spaces(&ahead);
    size_t number = used > 0 ? rf_figure_read(rf_rest(&ahead), rf_left(&ahead), &figure) : 0;
    if (used > 0 && number == 0) number = rf_count_word(&ahead, &figure.value);
    ahead.at += number;
    rf_skip_spaces(&ahead);
    size_t unit = number > 0 ? rf_unit_read(rf_rest(&ahead), rf_left(&ahead), per) : 0;
    if (unit == 0 || figure.three != RF_SEPARATOR_NONE || !(figure.value > 0)) return 0;
    *count = figure.value;
    return ahead.at + unit - it->at;
}

void rf_part_per(rf_cursor *it)
{
    rf_measure *measure = &it->got.measure;
    if (measure->per || rf_left(it) == 0) return;
    size_t used = rf_divisor_read(rf_rest(it), rf_left(it), &measure->per);
    if (used == 0) used = rf_counted_read(it, &measure->per, &it->count);
    it->at += used;
    if (used > 0 || !measure->of || measure->of->dimension != RF_DIMENSION_TIME) return;
    if (rf_is_digit(rf_peek(it))) return; /* 5'30 km: seconds */
    rf_cursor ahead = *it;
    rf_figure figure = {.value = 1};
    rf_skip_spaces(&ahead);
    if (rf_is_digit(rf_peek(&ahead))) ahead.at += rf_figure_read(rf_rest(&ahead), rf_left(&ahead), &figure);
    rf_skip_spaces(&ahead);
    const rf_unit *unit = NULL;
    used = rf_unit_read(rf_rest(&ahead), rf_left(&ahead), &unit);
    bool distance = used > 0 && unit->dimension == RF_DIMENSION_LENGTH && unit->top >= unit->bottom * 1000;
    if (!distance || !(figure.value > 0) || figure.three != RF_SEPARATOR_NONE) return;
    it->at = ahead.at + used;
    it->count = figure.value;
    measure->per = unit;
}
