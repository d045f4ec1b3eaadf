#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/equation.h>
#include <refuel/source.h>
#include <string.h>

Test(equation, every_row_is_whole)
{
    refuel_equation_info it;
    size_t n = 0, kinds[8] = {0};
    for (; refuel_equation_at(n, &it); n++) {
        cr_expect(it.key[0] && it.title[0] && it.citation[0] && it.formula[0], "%s", it.key);
        const refuel_source *paper = refuel_source_find(it.source);
        cr_assert(paper != NULL, "%s: %s", it.key, it.source);
        cr_expect(paper->citation == it.citation && paper->doi == it.doi, "%s", it.key);
        cr_expect(it.second_source[0] == 0 || refuel_source_find(it.second_source) != NULL, "%s", it.key);
        cr_expect(it.sample && it.note, "%s", it.key);
        cr_expect(eq(sz, strspn(it.key, "abcdefghijklmnopqrstuvwxyz0123456789-"), strlen(it.key)), "%s", it.key);
        cr_expect(it.age_low_y >= 0 && it.age_low_y <= it.age_high_y && it.age_high_y <= 120, "%s", it.key);
        cr_expect(it.bmi_low >= 0 && (it.bmi_high == 0 || it.bmi_low < it.bmi_high), "%s", it.key);
        cr_expect(isnan(it.sd_percent) || (it.sd_percent > 0 && it.sd_percent < 30), "%s", it.key);
        cr_expect(isnan(it.sd_kcal_d) || (it.sd_kcal_d > 0 && it.sd_kcal_d < 1000), "%s", it.key);
        cr_expect(it.confidence == REFUEL_CONFIDENCE_HIGH || it.confidence == REFUEL_CONFIDENCE_MEDIUM, "%s", it.key);
        cr_assert(it.kind > REFUEL_FORMULA_NONE && it.kind <= REFUEL_FORMULA_WEIGHT, "%s", it.key);
        kinds[it.kind]++;
    }
    cr_expect(ge(sz, kinds[REFUEL_FORMULA_RESTING], 45), "the registry has lost resting equations");
    cr_expect(ge(sz, kinds[REFUEL_FORMULA_BODY], 8));
    cr_expect(ge(sz, kinds[REFUEL_FORMULA_RUNNING], 4));
    cr_expect(ge(sz, kinds[REFUEL_FORMULA_REQUIREMENT], 5));
    cr_expect(ge(sz, kinds[REFUEL_FORMULA_WEIGHT], 2));
    cr_expect(eq(int, refuel_equation_at(n, NULL), 0));
    cr_expect(eq(int, refuel_equation_at((size_t)-1, NULL), 0));
}

/* Key, id and row lead to each other; ids ascend, so that no key can be there twice. */
Test(equation, keys_and_ids)
{
    refuel_equation_info it, again;
    int before = 0;
    for (size_t i = 0; refuel_equation_at(i, &it); i++) {
        cr_expect(gt(int, (int)it.id, before), "%s", it.key);
        before = (int)it.id;
        cr_expect(eq(int, (int)refuel_equation_find(it.key), (int)it.id), "%s is unique", it.key);
        cr_expect(eq(str, (char *)refuel_equation_key(it.id), (char *)it.key));
        cr_expect(eq(int, refuel_equation_describe(it.id, &again), 1));
        cr_expect(eq(str, (char *)again.title, (char *)it.title));
    }
}

Test(equation, aliases)
{
    cr_expect(eq(int, (int)refuel_equation_find("katch-mcardle"), REFUEL_EQ_CUNNINGHAM_1991));
    cr_expect(eq(int, (int)refuel_equation_find("mifflin-st-jeor"), REFUEL_EQ_MIFFLIN_1990));
    cr_expect(eq(int, (int)refuel_equation_find("mifflin"), REFUEL_EQ_NONE), "five keys begin with it");
    cr_expect(eq(int, (int)refuel_equation_find_for("owen", REFUEL_FEMALE), REFUEL_EQ_OWEN_1986));
    cr_expect(eq(int, (int)refuel_equation_find_for("owen", REFUEL_MALE), REFUEL_EQ_OWEN_1987));
    cr_expect(eq(int, (int)refuel_equation_find("owen"), REFUEL_EQ_NONE), "the sex is not known");
}

Test(equation, unknown)
{
    static const char *const none[] = {"", "mifflin", "Mifflin-1990", "mifflin-1990 ", " mifflin-1990", "auto"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        cr_expect(eq(int, (int)refuel_equation_find(none[i]), REFUEL_EQ_NONE), "\"%s\"", none[i]);
    cr_expect(eq(int, (int)refuel_equation_find(NULL), REFUEL_EQ_NONE));
    const int numbers[] = {-2,
                           0,
                           REFUEL_EQ_RESTING_END,
                           REFUEL_EQ_BODY_END,
                           REFUEL_EQ_RUNNING_END,
                           REFUEL_EQ_REQUIREMENT_END,
                           REFUEL_EQ_WEIGHT_BEGIN - 1,
                           REFUEL_EQ_WEIGHT_END,
                           100000};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        refuel_equation_info it = {.key = "untouched"};
        cr_expect(eq(int, refuel_equation_describe((refuel_equation_id)numbers[i], &it), 0), "%d", numbers[i]);
        cr_expect(eq(str, (char *)it.key, "untouched"), "%d", numbers[i]);
        cr_expect(eq(str, (char *)refuel_equation_key((refuel_equation_id)numbers[i]), ""), "%d", numbers[i]);
    }
}

/* What was measured has a name among the sources, and is no formula. */
Test(equation, measured)
{
    refuel_equation_info it = {.key = "untouched"};
    cr_expect(eq(str, (char *)refuel_equation_key(REFUEL_EQ_MEASURED), "measured"));
    cr_expect(eq(int, refuel_equation_describe(REFUEL_EQ_MEASURED, &it), 0));
    cr_expect(eq(str, (char *)it.key, "untouched"));
    cr_expect(eq(int, (int)refuel_equation_find("measured"), REFUEL_EQ_NONE));
}
