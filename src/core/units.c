#include "core/units.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/figure.h"
#include "core/printable.h"
#include "core/units_table.h"

enum { WORD_MAX = 16 };

/* \xE2... are the typographic primes and quotes that phones put in place of ' and ". Of two that begin alike the longer
   one stands first. */
static const struct {
    const char *sign;
    rf_unit_id of;
} unit_signs[] = {{"''", RF_U_IN},
                  {"\xE2\x80\xB2\xE2\x80\xB2", RF_U_IN},
                  {"\xE2\x80\x99\xE2\x80\x99", RF_U_IN},
                  {"\"", RF_U_IN},
                  {"\xE2\x80\xB3", RF_U_IN},
                  {"\xE2\x80\x9D", RF_U_IN},
                  {"\xE2\x80\x9C", RF_U_IN},
                  {"'", RF_U_FT},
                  {"\xE2\x80\xB2", RF_U_FT},
                  {"\xE2\x80\x99", RF_U_FT},
                  {"\xE2\x80\x98", RF_U_FT},
                  {"\xC2\xB4", RF_U_FT},
                  {"#", RF_U_LB},
                  {"\xC2\xB5g", RF_U_UG}, /* the micro sign, and the letter mu */
                  {"\xCE\xBCg", RF_U_UG},
                  {"%", RF_U_PERCENT}};

/* Names of two words, with a space or a dash between them. */
static const struct {
    const char *first, *second;
    rf_unit_id of;
} unit_pairs[] = {{"half", "marathon", RF_U_HALF_MARATHON},
                  {"half", "marathons", RF_U_HALF_MARATHON},
                  {"per", "cent", RF_U_PERCENT},
                  {"fl", "oz", RF_U_FLOZ},
                  {"fluid", "oz", RF_U_FLOZ},
                  {"fluid", "ounce", RF_U_FLOZ},
                  {"fluid", "ounces", RF_U_FLOZ}};

/* Two initials with a point or a slash between them: 34 y.o., 50 km p/w. */
static const struct {
    char first, second;
    word_kind kind;
    rf_unit_id of;
} initials[] = {{'y', 'o', UNIT, RF_U_Y}, {'p', 'w', ADVERB, RF_U_WEEK}, {'p', 'd', ADVERB, RF_U_D}};

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c; /* tolower follows the locale */
}

static bool is_letter(char c)
{
    return lower(c) >= 'a' && lower(c) <= 'z';
}

static size_t letters(const char *text, size_t length)
{
    size_t n = 0;
    while (n < length && is_letter(text[n])) n++;
    return n;
}

/* Below, at or above zero, as strcmp of the letters in small and a word. */
static int compare(const char *text, size_t length, const char *word)
{
    for (size_t i = 0; i < length; i++) {
        int order = lower(text[i]) - word[i];
        if (order != 0) return order;
    }
    return word[length] ? -1 : 0;
}

/* The word that all leading letters of text are; NULL where they are none, or another. */
static const unit_word *find_word(const char *text, size_t length)
{
    size_t low = 0, high = length > 0 && length < WORD_MAX ? sizeof unit_words / sizeof *unit_words : 0;
    while (low < high) {
        size_t middle = (low + high) / 2;
        int order = compare(text, length, unit_words[middle].word);
        if (order == 0) return &unit_words[middle];
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return NULL;
}

static size_t read_sign(const char *text, size_t length, const rf_unit **unit)
{
    if (length == 0 || ((*text & 0x80) == 0 && (*text == '/' || *text == ' ' || is_letter(*text)))) return 0;
    for (size_t i = 0; i < sizeof unit_signs / sizeof *unit_signs; i++) {
        size_t size = strlen(unit_signs[i].sign);
        if (size > length || memcmp(text, unit_signs[i].sign, size) != 0) continue;
        *unit = &rf_units[unit_signs[i].of];
        return size;
    }
    return 0;
}

/* "half marathon": a second word behind the first, which has `first` letters. */
static size_t read_pair(const char *text, size_t length, size_t first, const rf_unit **unit)
{
    if (first + 1 >= length || (text[first] != ' ' && text[first] != '-')) return 0;
    size_t second = letters(text + first + 1, length - first - 1);
    for (size_t i = 0; i < sizeof unit_pairs / sizeof *unit_pairs; i++) {
        if (compare(text, first, unit_pairs[i].first) != 0) continue;
        if (compare(text + first + 1, second, unit_pairs[i].second) != 0) continue;
        *unit = &rf_units[unit_pairs[i].of];
        return first + 1 + second;
    }
    return 0;
}

/* An abbreviation may have a full stop, where no digit makes a decimal point of it. */
static size_t full_stop(const char *text, size_t length, size_t used)
{
    if (used >= length || text[used] != '.') return used;
    bool point = used + 1 < length && text[used + 1] >= '0' && text[used + 1] <= '9';
    return point ? used : used + 1;
}

/* Initials of a kind at the start of text, where one letter stands alone. */
static size_t read_initials(const char *text, size_t length, word_kind kind, const rf_unit **unit)
{
    if (length < 3 || (text[1] != '.' && text[1] != '/') || (length > 3 && is_letter(text[3]))) return 0;
    for (size_t i = 0; i < sizeof initials / sizeof *initials; i++) {
        bool same = lower(text[0]) == initials[i].first && lower(text[2]) == initials[i].second;
        if (!same || initials[i].kind != kind) continue;
        *unit = &rf_units[initials[i].of];
        return full_stop(text, length, 3);
    }
    return 0;
}

size_t rf_unit_read(const char *text, size_t length, const rf_unit **unit)
{
    size_t word = letters(text, length);
    if (word == 0) return read_sign(text, length, unit);
    size_t two = word == 1 && length >= 3 ? read_initials(text, length, UNIT, unit) : 0;
    if (two > 0) return two;
    const unit_word *found = find_word(text, word);
    if (!found || (found->kind != UNIT && found->kind != PER)) return 0;
    size_t pair = read_pair(text, length, word, unit);
    if (pair > 0 || found->kind == PER) return pair;
    bool capital = found->of == RF_U_CAL && *text == 'C';
    *unit = &rf_units[capital ? RF_U_KCAL : found->of];
    return full_stop(text, length, word);
}

static const rf_unit *unit_with(const char *symbol, size_t length)
{
    for (int i = 0; i < RF_U_END; i++) {
        const char *own = rf_units[i].symbol;
        size_t at = 0;
        while (at < length && own[at] == symbol[at]) at++; /* stops at the end of its own as well */
        if (at == length && !own[length]) return &rf_units[i];
    }
    return NULL;
}

const rf_unit *rf_unit_named(const char *symbol)
{
    return unit_with(symbol, strlen(symbol));
}

static size_t spaces(const char *text, size_t length)
{
    size_t n = 0, used;
    while ((used = rf_space_read(text + n, length - n)) > 0) n += used;
    return n;
}

size_t rf_per_read(const char *text, size_t length)
{
    if (length > 0 && *text == '/') return 1;
    size_t word = letters(text, length);
    const unit_word *found = find_word(text, word);
    return found && found->kind == PER ? word : 0;
}

size_t rf_divisor_read(const char *text, size_t length, const rf_unit **per)
{
    size_t at = spaces(text, length), word = rf_per_read(text + at, length - at);
    if (word > 0) {
        at += word;
        at += spaces(text + at, length - at);
        size_t used = rf_unit_read(text + at, length - at, per);
        return used > 0 ? at + used : 0;
    }
    word = letters(text + at, length - at);
    size_t two = word == 1 ? read_initials(text + at, length - at, ADVERB, per) : 0;
    if (two > 0) return at + two;
    const unit_word *found = find_word(text + at, word);
    if (!found || found->kind != ADVERB) return 0;
    *per = &rf_units[found->per];
    return at + word;
}

size_t rf_measure_read(const char *text, size_t length, rf_measure *measure)
{
    rf_measure got = {NULL, NULL};
    size_t at = rf_unit_read(text, length, &got.of);
    if (at == 0) {
        size_t word = letters(text, length);
        const unit_word *found = find_word(text, word);
        if (!found || found->kind != RATE) return 0;
        *measure = (rf_measure){&rf_units[found->of], &rf_units[found->per]};
        return word;
    }
    if (at < length) at += rf_divisor_read(text + at, length - at, &got.per);
    *measure = got;
    return at;
}

rf_measure rf_measure_named(const char *text)
{
    size_t size = strcspn(text, "/");
    const char *slash = text + size, *per = *slash ? slash + 1 : "";
    rf_measure got = {NULL, NULL};
    if (size > 0 || !*slash) got.of = unit_with(text, size);
    if (*per) got.per = unit_with(per, strlen(per));
    if (got.of && (got.per || !*slash)) return got; /* symbols, as nearly always */
    if (rf_measure_read(text, strlen(text), &got) != strlen(text)) got.of = NULL;
    return got;
}

refuel_status refuel_convert(double value, const char *from, const char *to, double *out, refuel_error *err)
{
    if (!from || !to || !out) return rf_fail(err, REFUEL_E_NULL, "", "a unit or the place of the result is null");
    char from_text[RF_PRINTABLE], to_text[RF_PRINTABLE];
    rf_printable(from, strlen(from), from_text);
    rf_printable(to, strlen(to), to_text);
    rf_measure a = rf_measure_named(from), b = rf_measure_named(to);
    if (!a.of) return rf_fail(err, REFUEL_E_UNIT, "from", "%s is not a known unit", from_text);
    if (!b.of) return rf_fail(err, REFUEL_E_UNIT, "to", "%s is not a known unit", to_text);
    if (!rf_measure_same(a, b))
        return rf_fail(err, REFUEL_E_UNIT, "to", "%s cannot be converted to %s", from_text, to_text);
    double got = rf_measure_convert(value, a, b);
    if (!isfinite(value) || !isfinite(got)) {
        rf_fail(err, REFUEL_E_RANGE, "value", "it, or what it is in %s, is not a finite number", to_text);
        if (err) err->value = value;
        return REFUEL_E_RANGE;
    }
    *out = got;
    return rf_done(err);
}
