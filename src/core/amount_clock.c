#include "core/amount_clock.h"

#include "core/amount_join.h"
#include "core/number_word.h"

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

refuel_status rf_clock_read(rf_cursor *it, double first)
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
    status = rf_part_add(it, first, hours ? RF_MEASURE(H) : RF_MEASURE(MIN));
    if (status == REFUEL_OK) status = rf_part_add(it, second.value, hours ? RF_MEASURE(MIN) : RF_MEASURE(S));
    if (status == REFUEL_OK && three) status = rf_part_add(it, third.value, RF_MEASURE(S));
    if (status != REFUEL_OK) return status;
    rf_part_per(it);
    it->got.race = !hours && is_race(it);
    it->got.clock = !hours && (!it->got.measure.per || it->got.measure.per->dimension == RF_DIMENSION_TIME);
    if (it->got.measure.per || hours) return REFUEL_OK;
    it->got.measure.of = NULL;
    return rf_left(it) > 0 ? rf_refuse_rest(it) : REFUEL_OK;
}
