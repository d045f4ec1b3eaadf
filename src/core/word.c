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

const char *rf_word_nearest(const rf_words *words, const char *text, size_t length)
{
    rf_nearest nearest = {.asked = text, .length = length};
    for (const refuel_choice *it = words->choices; it && it->name; it++) rf_nearest_offer(&nearest, it->name);
    for (const refuel_choice *it = words->also; it && it->name; it++) rf_nearest_offer(&nearest, it->name);
    return nearest.name;
}

/* "female or male", "yes, no or auto" */
static void list_choices(const refuel_choice *choices, char *out, size_t capacity)
{
    size_t at = 0;
    for (; choices->name; choices++) {
        const char *before = at == 0 ? "" : choices[1].name ? ", " : " or ";
        size_t need = strlen(before) + strlen(choices->name);
        if (at + need + 1 > capacity) break;
        memcpy(out + at, before, strlen(before));
        memcpy(out + at + strlen(before), choices->name, strlen(choices->name));
        at += need;
    }
    out[at] = '\0';
}

refuel_status rf_word_refuse(const rf_words *words, const char *text, size_t length, const char *called,
                             const char *example, refuel_error *err)
{
    char shown[RF_PRINTABLE], choices[160];
    const char *meant = rf_word_nearest(words, text, length);
    rf_printable(text, length, shown);
    list_choices(words->choices, choices, sizeof choices);
    if (example) snprintf(choices, sizeof choices, "it like %s", example);
    if (!meant) return rf_fail(err, REFUEL_E_UNKNOWN, called, "\"%s\" is not known; write %s", shown, choices);
    return rf_fail(err, REFUEL_E_UNKNOWN, called, "\"%s\" is not known; did you mean %s? Write %s", shown, meant,
                   choices);
}
