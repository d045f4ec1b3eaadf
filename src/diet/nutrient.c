#include <refuel/nutrient.h>

_Static_assert(REFUEL_NUTRIENT_END <= REFUEL_NUTRIENT_PLACES, "every nutrient has a place");

static const refuel_nutrient_info nutrients[] = {
#define ROW(nutrient, number, key, name, mass, as, iu, title) {nutrient, 0, key, #mass as "/d", title, name, #mass as},
    REFUEL_NUTRIENT_LIST(ROW)
#undef ROW
};

const refuel_nutrient_info *refuel_nutrient_at(size_t i)
{
    return i < sizeof nutrients / sizeof *nutrients ? &nutrients[i] : NULL;
}
