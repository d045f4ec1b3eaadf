#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/nutrient.h>
#include <string.h>

/* In the order of the numbers, nothing NULL, no key twice, room for more. */
Test(nutrient, table)
{
    size_t count = 0;
    for (const refuel_nutrient_info *it; (it = refuel_nutrient_at(count)); count++) {
        cr_expect(count == 0 ? it->number == 1 : it->number > refuel_nutrient_at(count - 1)->number, "%s", it->key);
        cr_expect(it->key[0] && it->unit[0] && it->title[0], "%zu", count);
        cr_expect(eq(sz, strlen(it->key), strlen(it->name)), "%s", it->key);
        for (size_t i = 0; it->key[i]; i++) cr_expect(eq(chr, it->name[i], it->key[i] == '_' ? '-' : it->key[i]));
        cr_expect(strncmp(it->unit, it->measure, strlen(it->measure)) == 0 &&
                  strcmp(it->unit + strlen(it->measure), "/d") == 0);
        for (size_t k = 0; k < count; k++) cr_expect(ne(str, (char *)it->key, (char *)refuel_nutrient_at(k)->key));
    }
    cr_expect(eq(int, refuel_nutrient_at(count - 1)->number, REFUEL_NUTRIENT_END - 1));
    cr_expect(lt(int, REFUEL_NUTRIENT_END, REFUEL_NUTRIENT_PLACES));
    cr_expect(refuel_nutrient_at((size_t)-1) == NULL);
}

Test(nutrient, not_given)
{
    const double none[REFUEL_NUTRIENT_PLACES] = REFUEL_NUTRIENTS_NOT_GIVEN;
    for (size_t i = 0; i < REFUEL_NUTRIENT_PLACES; i++) cr_expect(isnan(none[i]), "%zu", i);
}
