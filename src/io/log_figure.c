#include "io/log_figure.h"

#include <math.h>
#include <string.h>

#include "core/number.h"
#include "core/units.h"

#define FIGURE_MAX 40 /* bytes of the longest that is read */

bool rf_log_is_empty(const char *text, size_t length)
{
    static const char *const words[] = {"", "--", "--:--", "--:--:--", "n/a", "nan", "-", NULL};
    for (size_t i = 0; words[i]; i++) {
        if (strlen(words[i]) != length) continue;
        size_t at = 0;
        while (at < length &&
               (words[i][at] == text[at] || (text[at] >= 'A' && text[at] <= 'Z' && words[i][at] == (text[at] | 0x20))))
            at++;
        if (at == length) return true;
    }
    return false;
}

/* Commas before three digits each, in front of the point. */
static bool are_groups(const char *text, size_t length)
{
    const char *point = memchr(text, '.', length), *comma = memchr(text, ',', length);
    size_t end = point ? (size_t)(point - text) : length;
    if (comma == text || (point && memchr(point, ',', length - end))) return false;
    for (size_t i = 0, behind = 0; comma && i <= end; i++) {
        if (i == end || text[i] == ',') {
            if (text + i > comma && behind != 3) return false;
            behind = 0;
        } else {
            behind++;
        }
    }
    return true;
}

bool rf_log_figure(const char *text, size_t length, rf_log_style style, double *value)
{
    char plain[FIGURE_MAX];
    size_t used = 0;
    if (length > 1 && *text == '\'') text++, length--;
    if (length == 0 || length > sizeof plain || (style == RF_LOG_GROUPS && !are_groups(text, length))) return false;
    for (size_t i = 0; i < length; i++) {
        if (text[i] == ',' && style == RF_LOG_GROUPS) continue;
        plain[used++] = text[i] == ',' && style == RF_LOG_COMMA ? '.' : text[i];
    }
    return rf_number_read(plain, used, value) == used;
}

double rf_log_duration(const char *text, size_t length, int *parts)
{
    static const char days[] = "0 days ";
    size_t skipped = length > sizeof days - 1 && memcmp(text, days, sizeof days - 1) == 0 ? sizeof days - 1 : 0,
           at = skipped;
    double total = 0;
    for (*parts = 0; *parts < 3; at++) {
        double part;
        size_t from = at;
        while (at < length && text[at] >= '0' && text[at] <= '9') at++;
        size_t width = at - from;
        if (width == 0 || width > 4 || (*parts > 0 && width != 2)) return NAN;
        if (at < length && text[at] == '.' && *parts > 0) at = length;
        if (rf_number_read(text + from, at - from, &part) != at - from || (*parts > 0 && part >= 60)) return NAN;
        total = 60 * total + part;
        ++*parts;
        if (at == length) return *parts > 1 ? total : NAN;
        if (text[at] != ':') return NAN;
    }
    return NAN;
}

bool rf_log_take_number(rf_log_table *it, size_t column, rf_log_style style, double *value)
{
    size_t length;
    const char *text = rf_log_cell_text(it, column, &length);
    *value = NAN;
    if (rf_log_is_empty(text, length) || rf_log_figure(text, length, style, value)) return true;
    rf_log_cell_bad(it, column, "no number");
    return false;
}

/* Bytes of the number that a text begins with. */
static size_t number_length(const char *text, size_t length)
{
    while (length > 0 && !(text[length - 1] >= '0' && text[length - 1] <= '9')) length--;
    return length;
}

rf_log_taken rf_log_take_amount(rf_log_table *it, size_t column, rf_log_style style, const rf_unit *otherwise,
                                rf_unit_id to, double *value)
{
    size_t length;
    rf_measure unit = {otherwise, NULL};
    const char *text = rf_log_cell_text(it, column, &length);
    size_t number = number_length(text, length), from = number;
    *value = NAN;
    if (rf_log_is_empty(text, length)) return RF_LOG_TAKEN;
    if (number == 0 || !rf_log_figure(text, number, style, value)) {
        *value = NAN;
        rf_log_cell_bad(it, column, "no number");
        return RF_LOG_BAD_ROW;
    }
    while (from < length && text[from] == ' ') from++;
    bool read = from == length || rf_measure_read(text + from, length - from, &unit) == length - from;
    if (read && unit.of && !unit.per && unit.of->dimension == rf_units[to].dimension) {
        *value = rf_measure_convert(*value, unit, (rf_measure){&rf_units[to], NULL});
        return RF_LOG_TAKEN;
    }
    *value = NAN;
    if (read && !unit.of)
        rf_log_cell_no_unit(it, column, to == RF_U_KG, "without a unit");
    else
        rf_log_cell_skip(it, column, "a number with a unit that is not known here");
    return RF_LOG_LEFT_OUT;
}

bool rf_log_take_duration(rf_log_table *it, size_t column, double *value)
{
    size_t length;
    int parts;
    const char *text = rf_log_cell_text(it, column, &length);
    *value = NAN;
    if (rf_log_is_empty(text, length)) return true;
    *value = rf_log_duration(text, length, &parts);
    if (!isnan(*value)) return true;
    rf_log_cell_bad(it, column, "no time; expected M:SS or H:MM:SS");
    return false;
}
