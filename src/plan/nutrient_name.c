#include "core/word.h"
#include "plan/input.h"

/* By the rows; rf_nutrient_also has what people call them besides. */
static const refuel_choice names[] = {
#define NAME(nutrient, number, key, name, mass, as, iu, title) {name, nutrient},
    REFUEL_MICRONUTRIENT_LIST(NAME) REFUEL_NUTRIENT_FORM_LIST(NAME)
#undef NAME
        {"total-water", REFUEL_NUTRIENT_TOTAL_WATER},
    {NULL, 0}};
static const rf_words words = {.choices = names, .also = rf_nutrient_also};

int rf_nutrient_row_named(const char *name, size_t length)
{
    double nutrient = 0;
    return rf_word_find(&words, name, length, &nutrient) ? rf_nutrient_row((int32_t)nutrient) : 0;
}

const char *rf_nutrient_nearest(const char *name, size_t length)
{
    return rf_word_nearest(&words, name, length);
}
