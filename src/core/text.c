#include "core/text.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

#define LONGEST 64  /* no key, flag or path of ours is longer */
#define BEGINNING 3 /* so many letters may stand for a name that begins with them */
#define FAR_AS 1000 /* a beginning comes after every slip of the pen */
#define LETTERS_A_SLIP 3

/* Whether the first letters agree. */
static bool begins(const char *name, const char *with, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (rf_text_letter(name[i]) != rf_text_letter(with[i]) || !name[i]) return false;
    return true;
}

bool rf_text_same(const char *a, const char *b)
{
    return strlen(a) == strlen(b) && begins(a, b, strlen(b));
}

bool rf_text_is_flag(const char *name, size_t length, const char *flag)
{
    for (size_t i = 0; i < length; i++)
        if (flag[i] != (name[i] == '_' ? '-' : name[i])) return false; /* the end of the flag as well */
    return flag[length] == '\0';
}

static size_t least(size_t a, size_t b)
{
    return a < b ? a : b;
}

size_t rf_text_distance(const char *asked, size_t length, const char *name)
{
    size_t other = strlen(name);
    if (length > LONGEST || other > LONGEST) return SIZE_MAX;
    /* row[i % 3][k]: from the first i letters of asked to the first k of name; a swap looks two rows back. */
    size_t row[3][LONGEST + 1];
    for (size_t k = 0; k <= other; k++) row[0][k] = k;
    for (size_t i = 1; i <= length; i++) {
        const size_t *before = row[(i + 2) % 3], *two_before = row[(i + 1) % 3];
        size_t *now = row[i % 3];
        now[0] = i;
        for (size_t k = 1; k <= other; k++) {
            char a = rf_text_letter(asked[i - 1]), b = rf_text_letter(name[k - 1]);
            now[k] = least(least(before[k], now[k - 1]) + 1, before[k - 1] + (a != b));
            if (i > 1 && k > 1 && a == rf_text_letter(name[k - 2]) && b == rf_text_letter(asked[i - 2]))
                now[k] = least(now[k], two_before[k - 2] + 1);
        }
    }
    return row[length % 3][other];
}

void rf_text_join(char *list, size_t size, const char *separator, const char *item)
{
    size_t used = strlen(list);
    snprintf(list + used, size - used, "%s%s", used ? separator : "", item);
}

void rf_nearest_offer(rf_nearest *nearest, const char *name)
{
    size_t distance = rf_text_distance(nearest->asked, nearest->length, name);
    if (distance == SIZE_MAX || nearest->length == 0) return;
    if (distance > nearest->length / LETTERS_A_SLIP) {
        if (nearest->length < BEGINNING || !begins(name, nearest->asked, nearest->length)) return;
        distance = FAR_AS;
    }
    if (nearest->name && nearest->distance <= distance) return;
    nearest->name = name;
    nearest->distance = distance;
}
