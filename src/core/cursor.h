/* A place in the text of a quantity, and what can be asked of it. */
#ifndef REFUEL_CORE_CURSOR_H
#define REFUEL_CORE_CURSOR_H

#include <string.h>

#include "core/written_amount.h"

enum { RF_WHAT_MAX = 200 };

/* Where in the text the reader stands. */
typedef struct rf_cursor {
    const rf_asked *asked;
    rf_amount got; /* its number is without the sign, its measure that of the parts so far */
    double count;  /* of what it is divided by: 5 of 24:00/5km */
    size_t at;
    bool dashed; /* a dash stands between a number and its unit: 5-foot */
} rf_cursor;

static inline refuel_status rf_refuse(const rf_cursor *it, refuel_status status, const char *what)
{
    return rf_amount_refuse(it->asked, &it->got, status, what);
}

static inline const char *rf_rest(const rf_cursor *it)
{
    return it->got.text + it->at;
}

static inline size_t rf_left(const rf_cursor *it)
{
    return it->got.length - it->at;
}

static inline char rf_peek(const rf_cursor *it)
{
    return rf_left(it) > 0 ? *rf_rest(it) : '\0';
}

static inline bool rf_is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static inline void rf_skip_spaces(rf_cursor *it)
{
    for (size_t used; (used = rf_space_read(rf_rest(it), rf_left(it))) > 0;) it->at += used;
}

/* Bytes of a text that stands here, 0 where it does not. */
static inline size_t rf_stands(const rf_cursor *it, const char *text)
{
    size_t size = strlen(text);
    return rf_left(it) >= size && memcmp(rf_rest(it), text, size) == 0 ? size : 0;
}

static inline bool rf_is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The same of a word, in any case, that no letter follows. */
size_t rf_stands_word(const rf_cursor *it, const char *word);

/* Bytes of a minus as a word processor sets it. */
static inline size_t rf_stands_dash(const rf_cursor *it)
{
    size_t used = rf_stands(it, "\xE2\x88\x92");         /* U+2212 */
    if (used == 0) used = rf_stands(it, "\xE2\x80\x93"); /* U+2013 */
    return used;
}

/* Something stands where a unit or the end should be. */
refuel_status rf_refuse_rest(rf_cursor *it);

#endif
