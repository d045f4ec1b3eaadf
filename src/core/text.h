/* Names as people write them: in any letter case, and nearly right; and lists of names. */
#ifndef REFUEL_CORE_TEXT_H
#define REFUEL_CORE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* A letter of a name, whichever way it is written: small, and spaces and underscores are dashes. */
static inline char rf_text_letter(char c)
{
    if (c >= 'A' && c <= 'Z') return (char)(c - 'A' + 'a');
    return c == ' ' || c == '_' ? '-' : c;
}

/* Whether two names are the same but for that. */
bool rf_text_same(const char *a, const char *b);

/* Whether name is this flag, "body-fat"; underscores are as good as its dashes. */
bool rf_text_is_flag(const char *name, size_t length, const char *flag);

/* How many letters must be put in, left out, replaced or swapped with their neighbour to make one name of the other; case,
   spaces and underscores do not count. Bytes, not characters. SIZE_MAX where a name is too long to be one. */
size_t rf_text_distance(const char *asked, size_t length, const char *name);

/* Puts one more item behind a list, with a separator where there are some already; what does not fit is cut off. */
void rf_text_join(char *list, size_t size, const char *separator, const char *item);

/* The nearest of several names to what was asked for. */
typedef struct rf_nearest {
    const char *asked;
    size_t length;
    const char *name; /* NULL while nothing is near: no suggestion is better than a silly one */
    size_t distance;
} rf_nearest;

/* Offers a name. Near is a third of the letters at the most, or a name that begins with the three letters or more that
   were asked for. Of two at the same distance the first stays. */
void rf_nearest_offer(rf_nearest *nearest, const char *name);

#endif
