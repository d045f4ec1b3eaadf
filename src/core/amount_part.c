#include "core/amount_part.h"

#include "core/amount_clock.h"
#include "core/amount_join.h"
#include "core/amount_times.h"
#include "core/amount_unit.h"
#include "core/number_word.h"

/* Digits, or a word for a number where a smaller unit may follow: five feet six inches. */
static bool at_number(const rf_cursor *it)
{
    if (rf_is_digit(rf_peek(it))) return true;
    return rf_is_letter(rf_peek(it)) && it->got.measure.of->smaller && rf_stands_count(it);
}

/* "5 ft, 6 in", "5 ft and 6 in", "5-foot-6" */
static void skip_joint(rf_cursor *it)
{
    if (rf_left(it) == 0 || at_number(it)) return; /* as nearly always */
    rf_cursor ahead = *it;
    rf_skip_spaces(&ahead);
    if (rf_peek(&ahead) == ',' || (it->dashed && rf_peek(&ahead) == '-')) ahead.at++;
    rf_skip_spaces(&ahead);
    ahead.at += rf_stands_word(&ahead, "and");
    rf_skip_spaces(&ahead);
    if (at_number(&ahead)) it->at = ahead.at;
}

/* 5.30 min, 5.30 h, and 5.30/km, whose minutes go without saying: to be asked back. */
static void note_sixty(rf_cursor *it, double value, rf_measure *unit)
{
    const rf_unit *per = NULL;
    bool clock = rf_is_unit(unit->of, RF_U_MIN) || rf_is_unit(unit->of, RF_U_H);
    if (!unit->of && it->asked->clock && rf_divisor_read(rf_rest(it), rf_left(it), &per) > 0)
        clock = per->dimension == RF_DIMENSION_LENGTH;
    if (!clock || it->got.measure.of) return;
    it->got.sixty = value;
    if (!unit->of) unit->of = &rf_units[RF_U_MIN];
}

/* What else the first number may mean. */
static void note_figure(rf_cursor *it, const rf_figure *figure)
{
    it->got.three = figure->three;
    it->got.grouped = figure->grouped;
    it->got.fraction = figure->fraction;
}

refuel_status rf_parts_read(rf_cursor *it)
{
    for (;;) {
        rf_figure figure;
        rf_measure unit;
        size_t from = it->at;
        refuel_status status = rf_cursor_number(it, &figure);
        if (status != REFUEL_OK) return status;
        if (rf_peek(it) == ':' && figure.plain && !it->got.measure.of) return rf_clock_read(it, figure.value);
        int digits = figure.plain && rf_is_digit(it->got.text[from]) ? (int)(it->at - from) : 1; /* a word is short */
        if (!it->got.measure.of) note_figure(it, &figure);
        status = rf_part_unit(it, &unit, digits);
        if (status == REFUEL_OK && figure.sixty) note_sixty(it, figure.value, &unit);
        if (status == REFUEL_OK) status = rf_part_add(it, figure.value, unit);
        if (status != REFUEL_OK) return status;
        if (unit.of) rf_part_per(it);
        if (!unit.of || it->got.measure.per) return REFUEL_OK;
        double times;
        skip_joint(it);
        if (!at_number(it) || rf_times_behind(it, &times) > 0) return REFUEL_OK;
        if (!figure.plain) return rf_refuse(it, REFUEL_E_SYNTAX, "has decimals before its last part");
    }
}
