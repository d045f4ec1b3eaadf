#include "core/amount_times.h"

#include "core/amount_join.h"
#include "core/number_word.h"

/* Words that are a number of times. */
static size_t read_adverb(const rf_cursor *it, double *times)
{
    static const struct {
        const char *word;
        double times;
    } words[] = {{"once", 1}, {"twice", 2}, {"thrice", 3}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t used = rf_stands_word(it, words[i].word);
        if (used == 0) continue;
        *times = words[i].times;
        return used;
    }
    return 0;
}

/* A whole number, in digits or as a word. */
static size_t read_count(const rf_cursor *it, double *count)
{
    size_t digits = 0;
    if (rf_is_letter(rf_peek(it))) return rf_count_word(it, count);
    while (digits < rf_left(it) && rf_is_digit(rf_rest(it)[digits])) digits++;
    rf_figure figure = {.value = 0};
    bool whole = digits > 0 && rf_figure_read(rf_rest(it), digits, &figure) == digits && figure.value >= 1;
    *count = figure.value;
    return whole ? digits : 0;
}

/* One of some signs and words, with no letter behind it; of those behind, "of" may follow: 3 runs of 10 km. */
static size_t read_mark(const rf_cursor *it, const char *const *marks)
{
    for (; *marks; marks++) {
        size_t used = rf_is_letter(**marks) ? rf_stands_word(it, *marks) : rf_stands(it, *marks);
        char behind = used < rf_left(it) ? rf_rest(it)[used] : '\0';
        if (used > 0 && !rf_is_letter(behind)) return used;
    }
    return 0;
}

/* Can digits here be a number of times? As nearly always a unit follows: x, *, a sign of UTF-8, "times" or a space would. */
static bool may_be_times(const rf_cursor *it)
{
    size_t digits = 0;
    while (digits < rf_left(it) && rf_is_digit(rf_rest(it)[digits])) digits++;
    char next = digits < rf_left(it) ? rf_rest(it)[digits] : '\0', small = (char)(next | 0x20);
    return digits == 0 || small == 'x' || small == 't' || next == '*' || next == ' ' || (next & 0x80) != 0;
}

static size_t read_times(const rf_cursor *it, double *times)
{
    static const char *const marks[] = {"x", "*", "\xC3\x97", "times", "runs of", "sessions of", NULL};
    size_t adverb = rf_is_letter(rf_peek(it)) ? read_adverb(it, times) : 0;
    if (adverb > 0) return adverb;
    rf_cursor ahead = *it;
    double count = 0;
    size_t used = read_count(it, &count);
    ahead.at += used;
    rf_skip_spaces(&ahead);
    size_t mark = used > 0 ? read_mark(&ahead, marks) : 0;
    if (mark > 0) *times = count;
    return mark > 0 ? ahead.at + mark - it->at : 0;
}

size_t rf_times_read(const rf_cursor *it, double *times)
{
    return may_be_times(it) ? read_times(it, times) : 0;
}

/* "x3", "5 days", "3 runs": so only behind the amount. */
static size_t read_behind(const rf_cursor *it, double *times)
{
    static const char *const before[] = {"x", "*", "\xC3\x97", NULL}, *const after[] = {"days", "runs", "sessions",
                                                                                        NULL};
    rf_cursor ahead = *it;
    double count = 0;
    size_t mark = read_mark(it, before);
    ahead.at += mark;
    rf_skip_spaces(&ahead);
    ahead.at += read_count(&ahead, &count);
    if (mark == 0) rf_skip_spaces(&ahead);
    size_t word = mark == 0 && count > 0 ? read_mark(&ahead, after) : 0;
    if (count == 0 || (mark == 0 && word == 0)) return 0;
    *times = count;
    return ahead.at + word - it->at;
}

size_t rf_times_behind(const rf_cursor *it, double *times)
{
    rf_cursor ahead = *it;
    const rf_unit *per = NULL;
    double count, found = 0;
    bool of_weeks = it->got.measure.of && rf_is_unit(it->got.measure.of->smaller, RF_U_D); /* 20 weeks 3 days */
    if (of_weeks || !may_be_times(it)) return 0;
    size_t used = read_times(it, &found);
    if (used == 0) used = read_behind(it, &found);
    ahead.at += used;
    bool ends = rf_left(&ahead) == 0 && it->at > 0 && it->got.text[it->at - 1] == ' '; /* no 5ft7x */
    bool divided = used > 0 && (ends || rf_divisor_read(rf_rest(&ahead), rf_left(&ahead), &per) > 0 ||
                                rf_counted_read(&ahead, &per, &count) > 0);
    if (divided) *times = found;
    return divided ? used : 0;
}
