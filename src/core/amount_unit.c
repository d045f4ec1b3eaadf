#include "core/amount_unit.h"

#include <stdio.h>

#include "core/amount_join.h"
#include "core/amount_times.h"

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
            rf_divisor_read(rf_rest(&ahead), rf_left(&ahead), &per) > 0 || rf_counted_read(&ahead, &per, &count) > 0;
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
    if (!before && it->asked->months && rf_is_letter(first)) return &rf_units[RF_U_MONTH];
    if (before || (!is_minutes(it, used) && (rf_is_unit(unit, RF_U_IN) || !is_pace(it)))) return unit;
    return &rf_units[rf_is_unit(unit, RF_U_IN) ? RF_U_S : RF_U_MIN];
}

/* 1h30 3x a week */
static bool at_times(const rf_cursor *it)
{
    rf_cursor ahead = *it;
    double times;
    rf_skip_spaces(&ahead);
    return rf_times_behind(&ahead, &times) > 0;
}

refuel_status rf_part_unit(rf_cursor *it, rf_measure *unit, int digits)
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
    bool ends = of_pace || rf_left(it) == 0 || rf_per_read(rf_rest(it), rf_left(it)) > 0 || at_times(it);
    if (used == 0 && before->bare > 0 && digits >= before->bare && ends) unit->of = before->smaller;
    if (!unit->of && rf_left(it) > 0) return rf_refuse_rest(it);
    if (!unit->of) return rf_refuse(it, REFUEL_E_UNIT, "ends in a number without a unit");
    if (before->smaller == unit->of) return REFUEL_OK;
    char what[RF_WHAT_MAX];
    snprintf(what, sizeof what, "cannot be read: %s does not follow %s", unit->of->symbol, before->symbol);
    return rf_refuse(it, REFUEL_E_SYNTAX, what);
}
