#include "core/cursor.h"

#include <stdio.h>

#include "core/printable.h"

size_t rf_stands_word(const rf_cursor *it, const char *word)
{
    size_t size = strlen(word);
    if (rf_left(it) < size || (rf_left(it) > size && rf_is_letter(rf_rest(it)[size]))) return 0;
    for (size_t i = 0; i < size; i++)
        if ((rf_rest(it)[i] | 0x20) != word[i]) return 0;
    return size;
}

static bool behind_digit(const rf_cursor *it)
{
    size_t at = it->at;
    while (at > 0 && it->got.text[at - 1] == ' ') at--;
    return at > 0 && rf_is_digit(it->got.text[at - 1]);
}

refuel_status rf_refuse_rest(rf_cursor *it)
{
    rf_skip_spaces(it);
    char next = rf_peek(it);
    bool dash = next == '-' || rf_stands_dash(it) > 0;
    if ((dash && behind_digit(it)) || rf_stands_word(it, "to"))
        return rf_refuse(it, REFUEL_E_SYNTAX, "is a range, where one number is asked for");
    if (next == ',' || rf_is_digit(next))
        return rf_refuse(it, REFUEL_E_SYNTAX,
                         "cannot be read: use a point for decimals, and nothing between thousands");
    if (next == '+' || dash) return rf_refuse(it, REFUEL_E_SYNTAX, "has a sign inside; it stands in front");
    const rf_unit *known = NULL;
    if (!it->got.measure.of && rf_divisor_read(rf_rest(it), rf_left(it), &known) > 0)
        return rf_refuse(it, REFUEL_E_UNIT, "has no unit");
    it->at += rf_per_read(rf_rest(it), rf_left(it));
    rf_skip_spaces(it);
    size_t used = 0;
    while (used < rf_left(it) && !strchr(" /0123456789.,:+-", rf_rest(it)[used])) used++;
    if (used == 0) return rf_refuse(it, REFUEL_E_SYNTAX, "cannot be read");
    char unit[RF_PRINTABLE], what[RF_WHAT_MAX];
    rf_printable(rf_rest(it), used, unit);
    bool is_unit = rf_unit_read(rf_rest(it), used, &known) == used;
    snprintf(what, sizeof what, is_unit ? "has no place for the unit %s" : "has the unknown unit %s", unit);
    return rf_refuse(it, REFUEL_E_UNIT, what);
}
