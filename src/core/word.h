/* Words that people write for a value: in any case, with synonyms, and nearly right. */
#ifndef REFUEL_CORE_WORD_H
#define REFUEL_CORE_WORD_H

#include <refuel/field.h>
#include <refuel/status.h>
#include <stdbool.h>

#include "core/refused.h"

/* The words of an input, and other spellings of them, which are read and never written; each may be NULL. What is refused of
   its row is found, to be told why, and not listed. */
typedef struct rf_words {
    const refuel_choice *choices, *also;
    const rf_refused *refused;
    int row;
} rf_words;

static inline bool rf_word_is_taken(const rf_words *words, const refuel_choice *it)
{
    return !rf_refused_choice(words->refused, words->row, it->value);
}

/* The value of a word; spaces, dashes and underscores are one. */
bool rf_word_find(const rf_words *words, const char *text, size_t length, double *value);

/* The word that was probably meant; NULL where none is near. */
const char *rf_word_nearest(const rf_words *words, const char *text, size_t length);

/* "female, male or unknown" */
void rf_word_list(const rf_words *words, char *out, size_t capacity);

/* "X is not known; did you mean Y? Write Y or Z". example replaces the words where more than they may be written; else
   NULL. */
refuel_status rf_word_refuse(const rf_words *words, const char *text, size_t length, const char *called,
                             const char *example, refuel_error *err);

#endif
