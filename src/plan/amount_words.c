#include "plan/amount_words.h"

#include <string.h>

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool rf_is_amount_unit(const char *unit)
{
    static const char *const units[] = {"kcal", "kJ", "g", "mg", "ug", "IU"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        size_t length = strlen(units[i]);
        if (strncmp(unit, units[i], length) == 0 && !is_letter(unit[length])) return true;
    }
    return false;
}

bool rf_names_amount(const char *text)
{
    for (; *text; text++) {
        if (!is_digit(*text)) continue;
        const char *behind = text + 1;
        if (*behind == ' ') behind++;
        if (rf_is_amount_unit(behind)) return true;
    }
    return false;
}
