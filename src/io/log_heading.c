#include "io/log_heading.h"

#include <string.h>

#include "core/text.h"
#include "core/units.h"

/* Whether a text is a name; blanks, dashes and underscores are one, and capitals of A to Z small. */
static bool is_name(const char *text, size_t length, const char *name)
{
    if (strlen(name) != length) return false;
    for (size_t i = 0; i < length; i++)
        if (rf_text_letter(text[i]) != rf_text_letter(name[i])) return false;
    return true;
}

bool rf_log_is_one(const char *text, size_t length, const char *const *names)
{
    while (length > 0 && (*text == ' ' || *text == '\t')) text++, length--;
    while (length > 0 && (text[length - 1] == ' ' || text[length - 1] == '\t')) length--;
    for (; *names; names++)
        if (is_name(text, length, *names)) return true;
    return false;
}

size_t rf_log_column_of(const rf_log_headings *it, const char *const *names, int nth)
{
    for (size_t i = 0; i < it->columns; i++)
        if (rf_log_is_one(it->text + it->column[i].at, it->column[i].length, names) && --nth == 0) return i;
    return RF_LOG_NO_COLUMN;
}

/* Where the unit behind a name begins and ends: "(km)", " in km", "_km". false where there is none. */
static bool find_unit(const char *text, size_t length, size_t *name, size_t *from, size_t *to)
{
    const char *bracket = memchr(text, '(', length);
    *to = length;
    if (bracket && length > 0 && text[length - 1] == ')') {
        *name = (size_t)(bracket - text);
        *from = *name + 1;
        *to = length - 1;
        return true;
    }
    for (size_t i = length; i > 4; i--)
        if (memcmp(text + i - 4, " in ", 4) == 0) {
            *name = i - 4;
            *from = i;
            return true;
        }
    for (size_t i = length; i > 1; i--)
        if (text[i - 1] == '_') {
            *name = i - 1;
            *from = i;
            return true;
        }
    return false;
}

size_t rf_log_column_with(const rf_log_headings *it, const char *const *names, rf_unit_id like, const rf_unit **unit)
{
    for (size_t i = 0; i < it->columns; i++) {
        const char *text = it->text + it->column[i].at;
        size_t length = it->column[i].length, name = 0, from = 0, to = 0;
        rf_measure written = {NULL, NULL};
        if (unit) *unit = NULL;
        if (rf_log_is_one(text, length, names)) return i;
        if (!find_unit(text, length, &name, &from, &to) || !rf_log_is_one(text, name, names)) continue;
        if (to == from || rf_measure_read(text + from, to - from, &written) != to - from || written.per) continue;
        if (written.of->dimension != rf_units[like].dimension) continue;
        if (unit) *unit = written.of;
        return i;
    }
    if (unit) *unit = NULL;
    return RF_LOG_NO_COLUMN;
}
