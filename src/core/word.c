#include "core/word.h"

#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "core/text.h"

/* A space behind a comma does not count: imperial, kJ. */
static bool same(const char *name, const char *text, size_t length)
{
    for (size_t i = 0; i < length; i++) {
        if (text[i] == ' ' && i > 0 && text[i - 1] == ',') continue;
        if (!*name || rf_text_letter(*name) != rf_text_letter(text[i])) return false;
        name++;
    }
    return *name == '\0';
}

static bool find_in(const refuel_choice *it, const char *text, size_t length, double *value)
{
    for (; it && it->name; it++) {
        if (!same(it->name, text, length)) continue;
        *value = it->value;
        return true;
    }
    return false;
}

bool rf_word_find(const rf_words *words, const char *text, size_t length, double *value)
{
    while (length > 0 && text[length - 1] == ' ') length--;
    while (length > 0 && *text == ' ') text++, length--;
    return length > 0 && (find_in(words->choices, text, length, value) || find_in(words->also, text, length, value));
}

static void offer(rf_nearest *nearest, const refuel_choice *it)
{
    for (; it && it->name; it++) rf_nearest_offer(nearest, it->name);
}

const char *rf_word_nearest(const rf_words *words, const char *text, size_t length)
{
    rf_nearest nearest = {.asked = text, .length = length};
    offer(&nearest, words->choices);
    offer(&nearest, words->also);
    return nearest.name;
}

void rf_word_list(const rf_words *words, char *out, size_t capacity)
{
    const refuel_choice *waits = NULL; /* the last one stands behind "or" */
    *out = '\0';
    for (const refuel_choice *it = words->choices; it && it->name; it++) {
        if (!rf_word_is_taken(words, it)) continue;
        if (waits) rf_text_join(out, capacity, ", ", waits->name);
        waits = it;
    }
    if (waits) rf_text_join(out, capacity, " or ", waits->name);
}

/* Whether a word, which is known, is one that is refused. */
static bool is_refused(const rf_words *words, const char *word)
{
    double value = 0;
    return rf_word_find(words, word, strlen(word), &value) && rf_refused_choice(words->refused, words->row, value);
}

refuel_status rf_word_refuse(const rf_words *words, const char *text, size_t length, const char *called,
                             const char *example, refuel_error *err)
{
    char shown[RF_PRINTABLE], choices[160];
    const char *meant = rf_word_nearest(words, text, length);
    rf_printable(text, length, shown);
    rf_word_list(words, choices, sizeof choices);
    if (example) snprintf(choices, sizeof choices, "it like %s", example);
    if (!meant) return rf_fail(err, REFUEL_E_UNKNOWN, called, "\"%s\" is not known; write %s", shown, choices);
    return rf_fail(err, REFUEL_E_UNKNOWN, called, "\"%s\" is not known; did you mean %s? %s %s", shown, meant,
                   is_refused(words, meant) ? "It is not taken here: write" : "Write", choices);
}
