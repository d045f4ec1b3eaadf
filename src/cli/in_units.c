#include "cli/in_units.h"

#include <math.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "core/elementary.h"
#include "core/number.h"

#define LIST_MOST 4 /* numbers that one unit stands behind */
#define DIGITS 24   /* of a number of prose */

/* A unit of a text, what stands for it, and how many digits a number has at the least. */
typedef struct change {
    const char *from, *to;
    double factor;
    int digits, applies;
} change;

typedef struct number {
    double value;
    int digits; /* without the zeros at the end of a whole number */
    size_t at, length;
} number;

static int is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static int is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/* Whether a place is behind the start of a name or a number: mifflin-1990. */
static int is_inside(const char *text, size_t at)
{
    if (at == 0) return 0;
    char before = text[at - 1];
    if (before == '-') return at > 1 && (is_letter(text[at - 2]) || is_digit(text[at - 2]));
    return is_digit(before) || is_letter(before) || before == '.' || before == ',';
}

/* "1,451", "0.5", at the start of text; a length of 0 where no number stands there. */
static number number_at(const char *text, size_t at)
{
    char digits[DIGITS];
    size_t used = 0, length = 0;
    int significant = 0, zeros = 0, point = 0;
    for (const char *it = text + at; used + 1 < sizeof digits; it++) {
        int separates = !point && (*it == ',' || *it == '.') && used > 0 && is_digit(it[1]);
        if (!is_digit(*it) && !separates) break;
        length++;
        point |= *it == '.';
        if (*it == ',') continue;
        digits[used++] = *it;
        if (!is_digit(*it) || (*it == '0' && significant == 0)) continue;
        significant++;
        zeros = *it == '0' && !point ? zeros + 1 : 0;
    }
    digits[used] = '\0';
    double value = NAN;
    if (used > 0) rf_number_read(digits, used, &value);
    return (number){value, significant - zeros, at, length};
}

/* The numbers that stand together at a place: "1200 or 1500", "28 to 40". Returns how many. */
static int numbers_at(const char *text, size_t at, number list[LIST_MOST])
{
    static const char *const between[] = {" or ", " to "};
    int count = 0;
    while (count < LIST_MOST) {
        number next = number_at(text, at);
        if (next.length == 0) break;
        list[count++] = next;
        at = next.at + next.length;
        size_t skip = 0;
        for (size_t i = 0; i < sizeof between / sizeof *between; i++)
            if (strncmp(text + at, between[i], strlen(between[i])) == 0) skip = strlen(between[i]);
        if (skip == 0 || !is_digit(text[at + skip])) break;
        at += skip;
    }
    return count;
}

/* Whole, or with as many decimals as its digits ask for: as the tables have it. A least is rounded up, as an edge there. */
static void changed(const change *it, const number *was, bool least, char text[RF_NUMBER_TEXT])
{
    double value = was->value * it->factor;
    int digits = was->digits > it->digits ? was->digits : it->digits;
    int decimals = value > 0 ? digits - 1 - (int)floor(rf_log10(value)) : 0;
    if (decimals < 0) decimals = 0;
    double unit = rf_pow(10, decimals);
    rf_number_fixed(least ? ceil(value * unit) / unit : value, decimals, true, text);
}

/* The change whose unit stands behind a number, alone. */
static const change *change_at(const change *changes, size_t count, const char *behind)
{
    for (size_t i = 0; i < count; i++) {
        size_t length = strlen(changes[i].from);
        if (!changes[i].applies || *behind != ' ' || strncmp(behind + 1, changes[i].from, length) != 0) continue;
        char next = behind[1 + length];
        if (!is_digit(next) && !is_letter(next) && next != '/') return &changes[i];
    }
    return NULL;
}

static size_t put(char *out, size_t used, const char *text, size_t length)
{
    size_t room = CLI_IN_UNITS - 1 - used, copied = length < room ? length : room;
    memcpy(out + used, text, copied);
    out[used + copied] = '\0';
    return used + copied;
}

/* Writes the numbers of a list and what stands between them; returns how much of out is used. */
static size_t put_list(const change *it, const char *text, const number *list, int count, char *out, size_t used)
{
    const char *behind = text + list[count - 1].at + list[count - 1].length + 1 + strlen(it->from);
    bool least = strncmp(behind, " or more", 8) == 0;
    for (int i = 0; i < count; i++) {
        char value[RF_NUMBER_TEXT];
        changed(it, &list[i], least, value);
        used = put(out, used, value, strlen(value));
        size_t end = list[i].at + list[i].length;
        if (i + 1 < count) used = put(out, used, text + end, list[i + 1].at - end);
    }
    used = put(out, used, " ", 1);
    return put(out, used, it->to, strlen(it->to));
}

const char *cli_in_units(const cli_units *units, const char *text, char out[CLI_IN_UNITS])
{
    const change changes[] = {{"kcal", "kJ", REFUEL_KJ_PER_KCAL, 3, units->kj},
                              {"kcal/kg", "kJ/kg", REFUEL_KJ_PER_KCAL, 3, units->kj},
                              {"km/h", "mph", 1 / REFUEL_KM_PER_MI, 2, units->miles},
                              {"km a week", "mi a week", 1 / REFUEL_KM_PER_MI, 2, units->miles},
                              {"kg a week", "lb a week", 1 / REFUEL_KG_PER_LB, 2, units->pounds}};
    size_t used = 0;
    out[0] = '\0';
    for (size_t at = 0; text[at];) {
        number list[LIST_MOST];
        int count = is_digit(text[at]) && !is_inside(text, at) ? numbers_at(text, at, list) : 0;
        size_t end = count ? list[count - 1].at + list[count - 1].length : at;
        const change *it = count ? change_at(changes, sizeof changes / sizeof *changes, text + end) : NULL;
        size_t length = count ? list[0].length : 1;
        used = it ? put_list(it, text, list, count, out, used) : put(out, used, text + at, length);
        at = it ? end + 1 + strlen(it->from) : at + length;
    }
    return out;
}
