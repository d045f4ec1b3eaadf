#include "core/amount_times.h"

#include "core/amount_join.h"

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
                                rf_counted_read(&ahead, &per, &count) > 0);
    return divided ? used : 0;
}
