#include "core/amount_sign.h"

#include "core/amount_join.h"

typedef struct sign_word {
    const char *word;
    bool negative, verb; /* a verb or a noun says a change, minus and plus are signs alone */
} sign_word;

static const sign_word in_front[] = {{"minus", true, false}, {"plus", false, false},   {"lose", true, true},
                                     {"losing", true, true}, {"drop", true, true},     {"dropping", true, true},
                                     {"gain", false, true},  {"gaining", false, true}, {NULL, false, false}};
static const sign_word nouns[] = {{"deficit", true, true},
                                  {"loss", true, true},
                                  {"surplus", false, true},
                                  {"gain", false, true},
                                  {NULL, false, false}};

/* One of the words; NULL where none stands here. */
static const sign_word *read_word(rf_cursor *it, const sign_word *words)
{
    for (; words->word; words++) {
        size_t used = rf_stands_word(it, words->word);
        it->at += used;
        if (used > 0) return words;
    }
    return NULL;
}

static void skip_word(rf_cursor *it, const char *word)
{
    it->at += rf_stands_word(it, word);
    rf_skip_spaces(it);
}

/* "deficit of", "a weight loss of" */
static const sign_word *read_noun(rf_cursor *it)
{
    rf_cursor ahead = *it;
    skip_word(&ahead, "a");
    skip_word(&ahead, "weight");
    const sign_word *found = read_word(&ahead, nouns);
    if (!found) return NULL;
    rf_skip_spaces(&ahead);
    skip_word(&ahead, "of");
    it->at = ahead.at;
    return found;
}

bool rf_sign_read(rf_cursor *it)
{
    const sign_word *found = NULL;
    if (rf_is_letter(rf_peek(it))) {
        found = read_noun(it);
        if (!found) found = read_word(it, in_front);
    }
    size_t dash = rf_stands_dash(it), used = dash > 0 ? dash : rf_peek(it) == '-' || rf_peek(it) == '+';
    if (found) used = 0;
    bool negative = found ? found->negative : used > 0 && rf_peek(it) != '+';
    it->got.verb = found && found->verb;
    it->got.has_sign = found || used > 0;
    it->at += used;
    if (it->got.has_sign) rf_skip_spaces(it);
    return negative;
}

refuel_status rf_sign_behind(rf_cursor *it, bool *negative)
{
    rf_cursor ahead = *it;
    rf_skip_spaces(&ahead);
    const sign_word *found = read_word(&ahead, nouns);
    if (!found) return REFUEL_OK;
    if (it->got.has_sign) return rf_refuse(it, REFUEL_E_SYNTAX, "has a sign in front and a word for it behind");
    it->got.verb = it->got.has_sign = true;
    *negative = found->negative;
    it->at = ahead.at;
    rf_part_per(it);
    return REFUEL_OK;
}
