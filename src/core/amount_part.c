#include "core/amount_part.h"

#include <stdio.h>

#include "core/number.h"

/* Adds number in measure to the parts so far: 5 ft and 7 in are 67 in. */
static refuel_status add_part(rf_cursor *it, double number, rf_measure measure)
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

/* A number of the units that it is divided by: /5km, per 2 weeks. */
static size_t read_counted(const rf_cursor *it, const rf_unit **per, double *count)
{
    rf_cursor ahead = *it;
    rf_figure figure;
    rf_skip_spaces(&ahead);
    size_t used = rf_per_read(rf_rest(&ahead), rf_left(&ahead));
    ahead.at += used;
    rf_skip_spaces(&ahead);
    size_t number = used > 0 ? rf_figure_read(rf_rest(&ahead), rf_left(&ahead), &figure) : 0;
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
    if (used == 0) used = read_counted(it, &measure->per, &it->count);
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

/* Two digits of a clock; the last part may have decimals. */
static refuel_status clock_digits(rf_cursor *it, rf_figure *figure)
{
    const char *text = rf_rest(it) + 1;
    size_t size = rf_left(it) - 1;
    if (size < 2 || !rf_is_digit(text[0]) || !rf_is_digit(text[1]) || (size > 2 && rf_is_digit(text[2])))
        return rf_refuse(it, REFUEL_E_SYNTAX, "needs two digits after the colon");
    it->at++;
    return rf_cursor_number(it, figure);
}

/* Is it divided by a distance of which the time may be one of hours: a marathon, 10 km? */
static bool is_race(const rf_cursor *it)
{
    const rf_unit *per = it->got.measure.per;
    return rf_is_unit(per, RF_U_HALF_MARATHON) || rf_is_unit(per, RF_U_MARATHON) ||
           (per && per->dimension == RF_DIMENSION_LENGTH && it->count > 1);
}

/* :30/km after the minutes, also as :30 min/km; 1:05:30 with hours; 1:30h. */
static refuel_status read_clock(rf_cursor *it, double first)
{
    rf_figure second, third;
    refuel_status status = clock_digits(it, &second);
    bool three = status == REFUEL_OK && second.plain && rf_peek(it) == ':';
    if (three) status = clock_digits(it, &third);
    if (status != REFUEL_OK) return status;
    rf_cursor ahead = *it;
    const rf_unit *unit = NULL;
    rf_skip_spaces(&ahead);
    size_t used = rf_unit_read(rf_rest(&ahead), rf_left(&ahead), &unit);
    bool hours = three || (used > 0 && rf_is_unit(unit, RF_U_H));
    if (used > 0 && (rf_is_unit(unit, RF_U_H) || rf_is_unit(unit, RF_U_MIN))) it->at = ahead.at + used;
    status = add_part(it, first, hours ? RF_MEASURE(H) : RF_MEASURE(MIN));
    if (status == REFUEL_OK) status = add_part(it, second.value, hours ? RF_MEASURE(MIN) : RF_MEASURE(S));
    if (status == REFUEL_OK && three) status = add_part(it, third.value, RF_MEASURE(S));
    if (status != REFUEL_OK) return status;
    rf_part_per(it);
    it->got.race = !hours && is_race(it);
    if (it->got.measure.per || hours) return REFUEL_OK;
    it->got.clock = true;
    it->got.measure.of = NULL;
    return rf_left(it) > 0 ? rf_refuse_rest(it) : REFUEL_OK;
}

/* Does a length follow behind a slash or a word for it? Then 5'30 and 5m30 in front of it are minutes. */
static bool is_pace(const rf_cursor *it)
{
    rf_cursor ahead = *it;
    for (; rf_left(&ahead) > 0; ahead.at++) {
        const rf_unit *per = NULL;
        double count;
        if (ahead.at > 0 && rf_is_letter(ahead.got.text[ahead.at - 1]) && rf_is_letter(rf_peek(&ahead))) continue;
        if (rf_per_read(rf_rest(&ahead), rf_left(&ahead)) == 0) continue;
        bool found =
            rf_divisor_read(rf_rest(&ahead), rf_left(&ahead), &per) > 0 || read_counted(&ahead, &per, &count) > 0;
        if (found) return per->dimension == RF_DIMENSION_LENGTH && per->top >= per->bottom; /* no inch: 5' 6 1/2" */
    }
    return false;
}

/* Where a time is asked for, ' and " are minutes and seconds, and m is minutes where their seconds follow: 5m30. */
static bool is_minutes(const rf_cursor *it, size_t used)
{
    rf_cursor ahead = *it;
    if (!it->asked->clock) return false;
    if (!rf_is_letter(rf_peek(it))) return true;
    ahead.at += used;
    rf_skip_spaces(&ahead);
    return rf_is_digit(rf_peek(&ahead));
}

/* A sign or a letter that stands for two units: ' and m for minutes, " for seconds, m for months. */
static const rf_unit *meant(const rf_cursor *it, const rf_unit *unit, size_t used)
{
    const rf_unit *before = it->got.measure.of;
    char first = *rf_rest(it);
    bool word = rf_is_letter(first) && used > 1 && rf_is_letter(rf_rest(it)[1]);
    if (word || unit->dimension != RF_DIMENSION_LENGTH || (rf_is_letter(first) && (first | 0x20) != 'm')) return unit;
    if (before && before->dimension == RF_DIMENSION_TIME && before->smaller)
        return rf_is_unit(unit, RF_U_IN)    ? &rf_units[RF_U_S]
               : rf_is_unit(before, RF_U_Y) ? &rf_units[RF_U_MONTH]
                                            : &rf_units[RF_U_MIN];
    if (before || (!is_minutes(it, used) && (rf_is_unit(unit, RF_U_IN) || !is_pace(it)))) return unit;
    return &rf_units[rf_is_unit(unit, RF_U_IN) ? RF_U_S : RF_U_MIN];
}

/* The unit of one number: as written, or, at the end of a compound, the one that goes without saying. */
static refuel_status read_unit(rf_cursor *it, rf_measure *unit, int digits)
{
    const rf_unit *before = it->got.measure.of;
    *unit = (rf_measure){NULL, NULL};
    rf_skip_spaces(it);
    if (rf_peek(it) == '-' && rf_left(it) > 1 && rf_is_letter(rf_rest(it)[1]))
        it->at++, it->dashed = true; /* 10-minute */
    if (!before) it->got.unit_at = it->at;
    size_t used = rf_measure_read(rf_rest(it), rf_left(it), unit);
    if (used > 0) unit->of = meant(it, unit->of, used);
    bool of_pace = before && before->dimension == RF_DIMENSION_TIME && unit->of &&
                   unit->of->dimension == RF_DIMENSION_LENGTH; /* 5'30 km: per km */
    if (of_pace) unit->of = NULL, used = 0;
    it->at += used;
    if (!before) return REFUEL_OK;
    bool ends = of_pace || rf_left(it) == 0 || rf_per_read(rf_rest(it), rf_left(it)) > 0;
    if (used == 0 && before->bare > 0 && digits >= before->bare && ends) unit->of = before->smaller;
    if (!unit->of && rf_left(it) > 0) return rf_refuse_rest(it);
    if (!unit->of) return rf_refuse(it, REFUEL_E_UNIT, "ends in a number without a unit");
    if (before->smaller == unit->of) return REFUEL_OK;
    char what[RF_WHAT_MAX];
    snprintf(what, sizeof what, "cannot be read: %s does not follow %s", unit->of->symbol, before->symbol);
    return rf_refuse(it, REFUEL_E_SYNTAX, what);
}

/* "5 ft, 6 in", "5 ft and 6 in", "5-foot-6" */
static void skip_joint(rf_cursor *it)
{
    if (rf_left(it) == 0 || rf_is_digit(rf_peek(it))) return; /* as nearly always */
    rf_cursor ahead = *it;
    rf_skip_spaces(&ahead);
    if (rf_peek(&ahead) == ',' || (it->dashed && rf_peek(&ahead) == '-')) ahead.at++;
    rf_skip_spaces(&ahead);
    ahead.at += rf_stands_word(&ahead, "and");
    rf_skip_spaces(&ahead);
    if (rf_is_digit(rf_peek(&ahead))) it->at = ahead.at;
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

size_t rf_times_read(const rf_cursor *it, double *times)
{
    static const char *const signs[] = {"x", "X", "*", "\xC3\x97", "times"};
    size_t digits = 0;
    while (digits < rf_left(it) && rf_is_digit(rf_rest(it)[digits])) digits++;
    if (digits == 0 || digits == rf_left(it)) return 0;
    char next = rf_rest(it)[digits];
    if (rf_is_letter(next) ? (next | 0x20) != 'x' && next != 't' : next >= '%' && next < '*') return 0; /* a unit */
    rf_figure figure;
    rf_cursor ahead = *it;
    ahead.at += digits;
    rf_skip_spaces(&ahead);
    if (rf_figure_read(rf_rest(it), digits, &figure) != digits || figure.value < 1) return 0;
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        size_t sign = rf_stands(&ahead, signs[i]);
        char behind = sign < rf_left(&ahead) ? rf_rest(&ahead)[sign] : '\0';
        if (sign == 0 || rf_is_letter(behind)) continue;
        *times = figure.value;
        return ahead.at + sign - it->at;
    }
    return 0;
}

size_t rf_times_behind(const rf_cursor *it, double *times)
{
    rf_cursor ahead = *it;
    const rf_unit *per = NULL;
    double count;
    size_t used = rf_times_read(it, times);
    ahead.at += used;
    bool divided = used > 0 && (rf_divisor_read(rf_rest(&ahead), rf_left(&ahead), &per) > 0 ||
                                read_counted(&ahead, &per, &count) > 0);
    return divided ? used : 0;
}

refuel_status rf_parts_read(rf_cursor *it)
{
    for (;;) {
        rf_figure figure;
        rf_measure unit;
        size_t from = it->at;
        refuel_status status = rf_cursor_number(it, &figure);
        if (status != REFUEL_OK) return status;
        if (rf_peek(it) == ':' && figure.plain && !it->got.measure.of) return read_clock(it, figure.value);
        int digits = figure.plain ? (int)(it->at - from) : 1;
        if (!it->got.measure.of) note_figure(it, &figure);
        status = read_unit(it, &unit, digits);
        if (status == REFUEL_OK && figure.sixty) note_sixty(it, figure.value, &unit);
        if (status == REFUEL_OK) status = add_part(it, figure.value, unit);
        if (status != REFUEL_OK) return status;
        if (unit.of) rf_part_per(it);
        if (!unit.of || it->got.measure.per) return REFUEL_OK;
        double times;
        skip_joint(it);
        if (!rf_is_digit(rf_peek(it)) || rf_times_behind(it, &times) > 0) return REFUEL_OK;
        if (!figure.plain) return rf_refuse(it, REFUEL_E_SYNTAX, "has decimals before its last part");
    }
}
