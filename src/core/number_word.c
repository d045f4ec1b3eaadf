#include "core/number_word.h"

typedef struct number_word {
    const char *word;
    double value;
} number_word;

static const number_word counts[] = {
    {"one", 1},       {"two", 2},       {"three", 3},    {"four", 4},     {"five", 5},       {"six", 6},
    {"seven", 7},     {"eight", 8},     {"nine", 9},     {"ten", 10},     {"eleven", 11},    {"twelve", 12},
    {"thirteen", 13}, {"fourteen", 14}, {"fifteen", 15}, {"sixteen", 16}, {"seventeen", 17}, {"eighteen", 18},
    {"nineteen", 19}, {"twenty", 20},   {"thirty", 30},  {"forty", 40},   {"fifty", 50},     {"sixty", 60},
    {"seventy", 70},  {"eighty", 80},   {"ninety", 90},  {NULL, 0}};
#define TENS_FROM 20 /* behind which a word below ten may stand: thirty-four */
static const number_word articles[] = {{"a", 1}, {"an", 1}, {NULL, 0}};
static const number_word parts[] = {{"half", 0.5}, {"quarter", 0.25}, {NULL, 0}};

static size_t read_one(const rf_cursor *it, const number_word *words, double *value)
{
    for (; words->word; words++) {
        size_t used = rf_stands_word(it, words->word);
        if (used == 0) continue;
        *value = words->value;
        return used;
    }
    return 0;
}

size_t rf_count_word(const rf_cursor *it, double *value)
{
    size_t used = read_one(it, counts, value);
    rf_cursor ahead = *it;
    double ones = 0;
    if (used == 0 || *value < TENS_FROM) return used;
    ahead.at += used;
    if (rf_peek(&ahead) == '-')
        ahead.at++;
    else
        rf_skip_spaces(&ahead);
    size_t more = read_one(&ahead, counts, &ones);
    if (more == 0 || ones >= 10) return used;
    *value += ones;
    return ahead.at + more - it->at;
}

static bool skip_count(rf_cursor *it, double *value)
{
    size_t used = rf_count_word(it, value);
    it->at += used;
    if (used > 0) rf_skip_spaces(it);
    return used > 0;
}

/* Goes behind one of the words and its spaces, where it stands here. */
static bool skip_one(rf_cursor *it, const number_word *words, double *value)
{
    size_t used = read_one(it, words, value);
    it->at += used;
    if (used > 0) rf_skip_spaces(it);
    return used > 0;
}

static bool skip_word(rf_cursor *it, const char *word)
{
    size_t used = rf_stands_word(it, word);
    it->at += used;
    if (used > 0) rf_skip_spaces(it);
    return used > 0;
}

/* "and a half" behind a number, and what it adds. */
static size_t and_a_half(const rf_cursor *it, double *value)
{
    rf_cursor ahead = *it;
    double one = 0;
    rf_skip_spaces(&ahead);
    if (!skip_word(&ahead, "and") || !skip_one(&ahead, articles, &one)) return 0;
    size_t used = read_one(&ahead, parts, value);
    return used > 0 ? ahead.at + used - it->at : 0;
}

static bool is_marathon(const rf_cursor *it)
{
    const rf_unit *unit = NULL;
    return rf_unit_read(rf_rest(it), rf_left(it), &unit) > 0 && rf_is_unit(unit, RF_U_MARATHON);
}

/* Does a unit follow? Else "a" is only a word. */
static bool at_unit(const rf_cursor *it)
{
    const rf_unit *unit = NULL;
    return rf_is_letter(rf_peek(it)) && rf_unit_read(rf_rest(it), rf_left(it), &unit) > 0;
}

/* The smaller unit goes without saying at the end of a compound: five foot six. */
static bool ends_compound(const rf_cursor *it, const rf_cursor *ahead)
{
    const rf_unit *before = it->got.measure.of;
    bool ends = rf_left(ahead) == 0 || rf_per_read(rf_rest(ahead), rf_left(ahead)) > 0;
    return before && before->bare > 0 && ends;
}

/* "a half", "half a", "quarter of a" */
static bool read_part(rf_cursor *it, double *value)
{
    double one = 0;
    rf_cursor ahead = *it;
    skip_one(&ahead, articles, &one);
    if (!skip_one(&ahead, parts, value)) return false;
    skip_word(&ahead, "of");
    skip_one(&ahead, articles, &one);
    if (!at_unit(&ahead)) return false;
    it->at = ahead.at;
    return true;
}

/* "a pound", "two pounds", "half a pound", "one and a half pounds"; a marathon is one of it. */
static bool read_word(rf_cursor *it, double *value)
{
    rf_cursor ahead = *it;
    double more = 0;
    if (read_part(it, value)) return true;
    if (is_marathon(it)) {
        *value = 1;
        return true;
    }
    bool counted = skip_count(&ahead, value);
    if (!counted && !skip_one(&ahead, articles, value)) return false;
    ahead.at += and_a_half(&ahead, &more);
    rf_skip_spaces(&ahead);
    bool alone = rf_left(&ahead) == 0 && !it->got.measure.of; /* an age */
    if (!at_unit(&ahead) && !(counted && (alone || ends_compound(it, &ahead)))) return false;
    *value += more;
    it->at = ahead.at;
    return true;
}

bool rf_stands_count(const rf_cursor *it)
{
    rf_cursor ahead = *it;
    double value;
    return rf_count_word(it, &value) > 0 && read_word(&ahead, &value);
}

refuel_status rf_cursor_number(rf_cursor *it, rf_figure *figure)
{
    double more = 0;
    size_t used = rf_figure_read(rf_rest(it), rf_left(it), figure);
    if (used == 0 && rf_is_letter(rf_peek(it)) && read_word(it, &figure->value)) {
        figure->plain = figure->value == (int)figure->value;
        return REFUEL_OK;
    }
    it->at += used;
    bool half = used > 0 && figure->plain && rf_left(it) > 1 && rf_peek(it) == ' ' && (rf_rest(it)[1] | 0x20) == 'a';
    size_t behind = half ? and_a_half(it, &more) : 0;
    it->at += behind;
    figure->value += more;
    figure->plain = figure->plain && behind == 0;
    if (used > 0) return REFUEL_OK;
    if (rf_is_digit(rf_peek(it))) return rf_refuse(it, REFUEL_E_SYNTAX, "has a number that is too large or too long");
    return rf_refuse(it, REFUEL_E_SYNTAX, "does not begin with a number");
}
