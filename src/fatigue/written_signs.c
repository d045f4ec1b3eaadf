#include "fatigue/written_signs.h"

#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "core/text.h"
#include "fatigue/sign.h"

const refuel_item_info rf_sign_item = {.words = rf_sign_choices};

const char *const rf_sign_keys[] = {"sign", "signs", "symptom", "symptoms", NULL};

bool rf_is_sign_key(const char *key)
{
    bool is = false;
    for (size_t i = 0; rf_sign_keys[i]; i++) is = is || rf_text_same(key, rf_sign_keys[i]);
    return is;
}

static const refuel_choice none[] = {{"none", 0}, {"no", 0}, {"nothing", 0}, {NULL, 0}};
static const rf_words none_words = {.choices = none};

/* A piece of a list. */
typedef struct piece {
    const char *text;
    size_t length;
} piece;

static size_t between(const char *text, size_t left)
{
    static const char *const words[] = {" and ", " or ", " & ", " + "};
    if (strchr(",;/\n\t|", *text)) return 1;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (left > strlen(words[i]) && strncmp(text, words[i], strlen(words[i])) == 0) return strlen(words[i]);
    return 0;
}

/* The next piece that is not blank; false at the end. *rest is what is left of the list. */
static bool next_piece(piece *rest, piece *it)
{
    while (rest->length > 0) {
        size_t at = 0, used = 0;
        while (at < rest->length && (used = between(rest->text + at, rest->length - at)) == 0) at++;
        *it = (piece){rest->text, at};
        rest->text += at + used;
        rest->length -= at + used;
        while (it->length > 0 && strchr(" .", *it->text)) it->text++, it->length--;
        while (it->length > 0 && strchr(" .", it->text[it->length - 1])) it->length--;
        if (it->length > 0) return true;
    }
    return false;
}

/* The list holds what a runner may ask about; that something is missing in it does not make it harmless. */
static const char urgent[] = "If it is urgent, call the emergency number, whether it is in the list or not";

static refuel_status unknown_sign(const rf_reading *r, piece it)
{
    char shown[RF_PRINTABLE];
    const char *meant = rf_word_nearest(&rf_sign_words, it.text, it.length);
    double value;
    if (meant && rf_word_find(&rf_sign_words, meant, strlen(meant), &value))
        meant = rf_choice_name(rf_sign_choices, value);
    rf_printable(it.text, it.length, shown);
    return rf_fail(r->err, REFUEL_E_UNKNOWN, r->called, "\"%s\" is no sign of the list%s%s%s %s", shown,
                   meant ? "; did you mean " : "", meant ? meant : "", meant ? "?" : ".", urgent);
}

refuel_status rf_signs_read(const rf_reading *r, double *value)
{
    piece rest = {r->text, r->length}, it;
    int32_t signs = 0;
    int pieces = 0;
    double one = 0;
    while (next_piece(&rest, &it)) {
        pieces++;
        if (rf_word_find(&rf_sign_words, it.text, it.length, &one))
            signs |= (int32_t)one;
        else if (!rf_word_find(&none_words, it.text, it.length, &one))
            return unknown_sign(r, it);
    }
    if (pieces == 0) return unknown_sign(r, (piece){r->text, r->length});
    *value = signs;
    return REFUEL_OK;
}

static bool is_letter(char c)
{
    return rf_text_letter(c) >= 'a' && rf_text_letter(c) <= 'z';
}

/* Whether a name stands at a place where a word begins, and ends with a word. Dashes, blanks and underscores are one. */
static bool stands_at(const char *text, size_t length, size_t at, const char *name)
{
    for (; *name; at++, name++)
        if (at == length || rf_text_letter(text[at]) != rf_text_letter(*name)) return false;
    return at == length || !is_letter(text[at]);
}

static int32_t names_within(const refuel_choice *names, const char *text, size_t length)
{
    int32_t found = 0;
    for (size_t at = 0; at < length; at++) {
        if (at > 0 && is_letter(text[at - 1])) continue;
        for (const refuel_choice *it = names; it->name; it++)
            if (stands_at(text, length, at, it->name)) found |= refuel_sign_emergencies((int32_t)it->value);
    }
    return found;
}

int32_t rf_emergencies_within(const char *text, size_t length)
{
    return names_within(rf_sign_words.choices, text, length) | names_within(rf_sign_words.also, text, length);
}

int32_t rf_emergencies_in(const char *list, size_t length)
{
    piece rest = {list, length}, it;
    int32_t found = rf_emergencies_within(list, length);
    while (next_piece(&rest, &it)) {
        double value = 0;
        const char *meant = rf_word_nearest(&rf_sign_words, it.text, it.length);
        if (rf_word_find(&rf_sign_words, it.text, it.length, &value)) continue;
        if (meant && rf_word_find(&rf_sign_words, meant, strlen(meant), &value))
            found |= refuel_sign_emergencies((int32_t)value);
    }
    return found;
}
