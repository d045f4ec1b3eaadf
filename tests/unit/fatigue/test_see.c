#include "fatigue/see.h"

#include "unit/fatigue/tired.h"

Test(see, who)
{
    static const struct {
        const char *pairs;
        refuel_see see;
    } rows[] = {{"sex=female;age=29;height=165cm;weight=45kg", REFUEL_SEE_LOW_WEIGHT},
                {"sex=female;age=15;height=165cm;weight=42kg", REFUEL_SEE_LOW_WEIGHT},
                {HER ";intake=750kcal", REFUEL_SEE_VERY_LITTLE},
                {"unplanned-loss=5%", REFUEL_SEE_LOST},
                {"sex=female;missed-periods=3", REFUEL_SEE_SIGNS},
                {"bone-stress=1", REFUEL_SEE_SIGNS},
                {"eating-disorder=past", REFUEL_SEE_SIGNS},
                {"scoff=2", REFUEL_SEE_SIGNS},
                {"kidney-disease=yes", REFUEL_SEE_MEDICAL},
                {"insulin=yes", REFUEL_SEE_MEDICAL},
                {"thyroid-disease=yes", REFUEL_SEE_MEDICAL},
                {"persistent-fatigue=yes", REFUEL_SEE_WEEKS},
                {"sex=female;life-stage=pregnant", REFUEL_SEE_MOTHER},
                {"sex=female;life-stage=lactating", REFUEL_SEE_MOTHER},
                {"age=17.9", REFUEL_SEE_YOUNG},
                {"ferritin=9", REFUEL_SEE_IRON},
                {HER ";iron=9mg", REFUEL_SEE_IRON},
                {"ferritin=300", REFUEL_SEE_IRON},
                {HER ";iron=200mg", REFUEL_SEE_TOO_MUCH},
                {HER ";vitamin-d=5ug", REFUEL_SEE_DIETITIAN},
                {HER ";vitamin-d=5ug", REFUEL_SEE_NUTRIENT},
                {HER ";iron=9mg;folate=50ug", REFUEL_SEE_NUTRIENT},
                {HER ";intake=1500kcal", REFUEL_SEE_LITTLE_ENERGY},
                {"sex=female;age=31;height=168cm;weight=58kg;intake=1100kcal", REFUEL_SEE_LITTLE_ENERGY},
                {HER ";intake=1700kcal", REFUEL_SEE_DIETITIAN}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(sees(tired(rows[i].pairs), rows[i].see), "%s: %s", rows[i].pairs, refuel_see_text(rows[i].see));
    cr_expect(eq(int, sees(tired(HER ";vitamin-d=5ug"), REFUEL_SEE_IRON), 0), "a test of iron is for little iron");
    cr_expect(eq(int, sees(tired(HER ";iron=9mg"), REFUEL_SEE_NUTRIENT), 0), "iron has a line of its own");
    cr_expect(eq(int, sees(tired(HER ";intake=1700kcal"), REFUEL_SEE_LITTLE_ENERGY), 0), "no limit is crossed");
    cr_expect(eq(int, sees(tired(HER ";intake=750kcal"), REFUEL_SEE_LITTLE_ENERGY), 0), "one reason is told once");
    cr_expect(eq(int, tired("")->result.see, 0), "nothing is known, and nobody is sent anywhere");
    cr_expect(eq(int, tired("age=18")->result.see, 0));
    cr_expect(eq(int, tired("scoff=1")->result.see, 0));
}

/* Every emergency comes first. */
Test(see, emergency)
{
    for (size_t i = 0; refuel_sign_at(i); i++) {
        const rf_fatigue *it = tired_asking("", asks(NAN, NAN, REFUEL_SIGN_BIT(refuel_sign_at(i)->number)));
        cr_expect(eq(int, sees(it, REFUEL_SEE_EMERGENCY), refuel_sign_at(i)->emergency), "%s", refuel_sign_at(i)->key);
        cr_expect(eq(int, it->result.emergency != 0, refuel_sign_at(i)->emergency));
    }
}

/* Each of a set is told once, and a physician before a dietitian. */
Test(see, order)
{
    int32_t all = REFUEL_SEE_BIT(REFUEL_SEE_END) - 1, told = 0;
    size_t count = 0;
    for (int see; (see = rf_see_at(all, count)); count++) told |= REFUEL_SEE_BIT(see);
    cr_expect(eq(int, told, all));
    cr_expect(eq(sz, count, REFUEL_SEE_END - 1));
    int32_t two = REFUEL_SEE_BIT(REFUEL_SEE_DIETITIAN) | REFUEL_SEE_BIT(REFUEL_SEE_LITTLE_ENERGY);
    cr_expect(eq(int, rf_see_at(two, 0), REFUEL_SEE_LITTLE_ENERGY));
    cr_expect(eq(int, rf_see_at(two, 1), REFUEL_SEE_DIETITIAN));
    cr_expect(eq(int, rf_see_at(two, 2), REFUEL_SEE_NONE));
}
