#include "fatigue/sign.h"

#include <refuel/source.h>
#include <string.h>

#include "unit/fatigue/tired.h"

/* Thirteen emergencies and six others; what each says and what it rests on. */
Test(sign, rows_are_whole)
{
    int emergencies = 0, others = 0;
    for (size_t i = 0; refuel_sign_at(i); i++) {
        const refuel_sign_info *it = refuel_sign_at(i);
        double value = 0;
        cr_expect(eq(int, it->number, (int)i + 1));
        cr_expect(refuel_source_find(it->source) != NULL, "%s", it->key);
        cr_expect(0 != *it->title && *it->message, "%s", it->key);
        cr_expect(rf_word_find(&rf_sign_words, it->key, strlen(it->key), &value) &&
                      (int32_t)value == REFUEL_SIGN_BIT(it->number),
                  "%s", it->key);
        int first = strncmp(it->message, rf_emergency_first, strlen(rf_emergency_first)) == 0;
        cr_expect(eq(int, first, it->emergency), "an emergency begins with what to do: %s", it->key);
        cr_expect(eq(int, refuel_sign_emergencies(REFUEL_SIGN_BIT(it->number)) != 0, it->emergency), "%s", it->key);
        emergencies += it->emergency;
        others += !it->emergency;
    }
    cr_expect(eq(int, emergencies, 13));
    cr_expect(eq(int, others, 6));
    cr_expect(refuel_sign_at(REFUEL_SIGN_END - 1) == NULL);
    cr_expect(eq(int, refuel_sign_emergencies(0), 0));
}

/* Another spelling stands for a sign, and for one alone. */
Test(sign, spellings)
{
    for (const refuel_choice *it = rf_sign_words.also; it->name; it++) {
        int32_t bit = (int32_t)it->value;
        cr_expect(bit > 0 && (bit & (bit - 1)) == 0 && *rf_choice_name(rf_sign_choices, bit), "%s", it->name);
        cr_expect(0 != *rf_choice_name(rf_sign_choices, it->value) && strpbrk(it->name, " _") == NULL, "%s", it->name);
    }
}
