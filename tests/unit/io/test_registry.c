#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "core/source_keys.h"
#include "io/registry.h"
#include "plan/input.h"

/* The methods are those of the input, in its order; each has a formula or says the same itself. */
Test(registry, methods)
{
    size_t n = 0;
    for (; rf_method_at(n); n++) {
        const rf_method_about *it = rf_method_at(n);
        cr_assert(rf_method_choices[n].name != NULL, "%s", it->key);
        cr_expect(eq(str, (char *)it->key, (char *)rf_method_choices[n].name));
        if (!it->formula)
            cr_expect(it->title[0] && it->text[0] && it->page[0] && refuel_source_find(it->source), "%s", it->key);
    }
    cr_expect(rf_method_choices[n].name == NULL, "a method has no row");
}

static const char *kind_of(const char *key)
{
    static const char *const texts[] = {"none", "formula", "method", "check", "activity", "source"};
    return texts[rf_registry_find(key).kind];
}

Test(registry, find)
{
    static const char *const rows[][2] = {
        {"mifflin-1990", "formula"},
        {"MIFFLIN-1990", "formula"},
        {"Katch-McArdle", "formula"},
        {"owen", "formula"},
        {"hall-2011", "formula"},
        {"fao-2004", "formula"},
        {"multiplier", "formula"},
        {"ledger", "method"},
        {"Nasem-2023", "method"},
        {"iom-2005", "method"},
        {"fibre", "check"},
        {"Gate-VLCD", "check"},
        {"Swimming-Hard", "activity"},
        {"swim", "none"},
        {"Burke2018", "source"},
        {"burke2018", "source"},
        {"refuel", "source"},
        {"", "none"},
        {"mifflin", "none"},
        {"mifflin-1990 ", "none"},
        {"auto", "none"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(str, (char *)kind_of(rows[i][0]), (char *)rows[i][1]), "%s", rows[i][0]);
    cr_expect(eq(int, (int)rf_registry_find("owen").formula, REFUEL_EQ_OWEN_1986));
    cr_expect(eq(int, (int)rf_registry_find("owen").second, REFUEL_EQ_OWEN_1987));
    cr_expect(eq(int, (int)rf_registry_find("iom-2005").formula, REFUEL_EQ_EER_IOM_2005));
    cr_expect(eq(int, (int)rf_registry_find("fibre").check, REFUEL_CHECK_FIBRE));
}

/* Every key of every list is found as itself: no name hides another, but for the two methods that are formulas. */
Test(registry, every_key_is_found)
{
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++)
        cr_expect(eq(int, (int)rf_registry_find(info.key).formula, (int)info.id), "%s", info.key);
    for (size_t i = 0; refuel_check_at(i); i++)
        cr_expect(eq(int, rf_registry_find(refuel_check_at(i)->id).check, refuel_check_at(i)->number));
    for (size_t i = 0; refuel_exercise_at(i); i++)
        cr_expect(rf_registry_find(refuel_exercise_at(i)->key).activity == refuel_exercise_at(i), "%s",
                  refuel_exercise_at(i)->key);
    for (size_t i = 0; refuel_source_at(i); i++)
        cr_expect(rf_registry_find(refuel_source_at(i)->key).paper == refuel_source_at(i), "%s",
                  refuel_source_at(i)->key);
}

Test(registry, unknown)
{
    refuel_error err;
    cr_expect(eq(int, (int)rf_registry_unknown("mifflin-1991", &err), REFUEL_E_UNKNOWN));
    cr_expect(strstr(err.message, "did you mean mifflin-1990?") != NULL, "%s", err.message);
    cr_expect(eq(int, (int)rf_registry_unknown("nothing", &err), REFUEL_E_UNKNOWN));
    cr_expect(strstr(err.message, "did you mean") == NULL, "%s", err.message);
    cr_expect(eq(int, (int)rf_registry_unknown("", NULL), REFUEL_E_UNKNOWN));
}

Test(registry, rests_on)
{
    refuel_equation_info navy, mifflin;
    refuel_equation_describe(REFUEL_EQ_US_NAVY_1984, &navy);
    refuel_equation_describe(REFUEL_EQ_MIFFLIN_1990, &mifflin);
    cr_expect(rf_rests_on(&navy, RF_SOURCE_HODGDON_1984A) && rf_rests_on(&navy, RF_SOURCE_HODGDON_1984B));
    cr_expect(rf_rests_on(&mifflin, RF_SOURCE_MIFFLIN_1990));
    cr_expect(eq(int, rf_rests_on(&mifflin, RF_SOURCE_HODGDON_1984A), 0));
}
