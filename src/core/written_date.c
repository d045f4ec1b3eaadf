#include "core/written_date.h"

#include <string.h>

enum { PARTS = 3, LETTERS_MIN = 3, YEAR_DIGITS = 4 };

typedef struct part {
    int number;   /* of digits; or the month of a word */
    size_t width; /* digits; 0 of a word */
    bool ordinal; /* 17th, 17. */
    char after;   /* the sign behind it: '-', '/', '.', ' '; '\0' at the end */
} part;

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static size_t letters(const char *text, size_t length)
{
    size_t n = 0;
    while (n < length && lower(text[n]) >= 'a' && lower(text[n]) <= 'z') n++;
    return n;
}

static bool is_word(const char *text, size_t length, const char *word)
{
    if (strlen(word) < length) return false;
    for (size_t i = 0; i < length; i++)
        if (lower(text[i]) != word[i]) return false;
    return true;
}

/* A month by three letters of its name or more; 0 of another word. */
static int month_of(const char *text, size_t length)
{
    static const char *const names[] = {"january", "february", "march",     "april",   "may",      "june",
                                        "july",    "august",   "september", "october", "november", "december"};
    if (length < LETTERS_MIN) return 0;
    for (int i = 0; i < 12; i++)
        if (is_word(text, length, names[i])) return i + 1;
    return 0;
}

/* st, nd, rd, th behind the digits of a day. */
static size_t ordinal(const char *text, size_t length)
{
    static const char *const ends[] = {"st", "nd", "rd", "th"};
    if (letters(text, length) != 2) return 0;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (is_word(text, 2, ends[i])) return 2;
    return 0;
}

/* One number or month, and the sign behind it with its spaces. Returns the bytes read, 0 where neither stands there. */
static size_t read_part(const char *text, size_t length, part *out)
{
    size_t at = 0;
    *out = (part){0};
    while (at < length && is_digit(text[at]) && at <= YEAR_DIGITS) out->number = 10 * out->number + (text[at++] - '0');
    out->width = at;
    if (at > YEAR_DIGITS) return 0;
    size_t word = at > 0 ? ordinal(text + at, length - at) : letters(text, length);
    out->ordinal = at > 0 && word > 0;
    if (at == 0 && word > 0) out->number = month_of(text, word);
    if (at == 0 && out->number == 0) return 0;
    at += word;
    size_t from = at;
    while (at < length && strchr(" -/.,", text[at]) && text[at]) {
        bool space = text[at] == ' ';
        if (!space && out->after && out->after != ' ' && !(out->after == '.' && text[at] == ',')) return 0;
        if (!space || !out->after) out->after = text[at];
        at++;
    }
    if (at < length && at == from && out->width > 0 && word == 0 && letters(text + at, length - at) == 0) return 0;
    if (at + 3 <= length && out->ordinal && is_word(text + at, 3, "of ")) at += 3;
    return at;
}

/* Three parts and no more. */
static bool read_parts(const char *text, size_t length, part it[PARTS])
{
    size_t at = 0;
    for (int i = 0; i < PARTS; i++) {
        size_t used = read_part(text + at, length - at, &it[i]);
        if (used == 0) return false;
        at += used;
    }
    return at == length && it[PARTS - 1].after == '\0';
}

static bool is_day(const part *it)
{
    return it->width == 1 || it->width == 2;
}

/* 1990-05-17, 1990/05/17; 17.05.1990; 05/17/1990: numbers alone, with one sign between them. */
static bool from_numbers(const part it[PARTS], rf_written_date *out)
{
    char sign = it[0].after;
    if (sign != it[1].after || !strchr("-/.", sign) || it[0].ordinal || it[1].ordinal || it[2].ordinal) return false;
    if (it[0].width == YEAR_DIGITS && is_day(&it[1]) && is_day(&it[2])) {
        *out = (rf_written_date){it[0].number, it[1].number, it[2].number, false};
        return true;
    }
    if (!is_day(&it[0]) || !is_day(&it[1]) || it[2].width != YEAR_DIGITS) return false;
    *out = (rf_written_date){it[2].number, it[1].number, it[0].number, sign != '.'};
    return true;
}

bool rf_written_date_read(const char *text, size_t length, rf_written_date *date)
{
    part it[PARTS];
    while (length > 0 && text[length - 1] == ' ') length--;
    while (length > 0 && *text == ' ') text++, length--;
    if (length == 0 || !read_parts(text, length, it)) return false;
    if (it[0].width > 0 && it[1].width > 0 && it[2].width > 0) return from_numbers(it, date);
    bool named = it[0].width == 0 || it[1].width == 0;
    const part *month = it[0].width == 0 ? &it[0] : &it[1], *day = month == &it[0] ? &it[1] : &it[0], *year = &it[2];
    if (it[0].width == YEAR_DIGITS) year = &it[0], day = &it[2]; /* 1990 May 17 */
    if (!named || !is_day(day) || year->width != YEAR_DIGITS || month->width > 0) return false;
    *date = (rf_written_date){year->number, month->number, day->number, false};
    return true;
}
