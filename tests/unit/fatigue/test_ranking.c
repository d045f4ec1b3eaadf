#include "fatigue/ranking.h"

#include "unit/fatigue/tired.h"

#define BOY                                                                                                 \
    "sex=male;age=16;height=175cm;weight=60kg;run=60km/week;intake=2000kcal;carbohydrate=150g;protein=45g;" \
    "fat=50g"

/* Where a limit of health is crossed too little food is told first, however much speaks for another cause; it says itself how sure
   it is. */
Test(ranking, too_little_food_is_never_second)
{
    static const struct {
        const char *pairs;
        int32_t signs;
        refuel_cause_id other;
    } rows[] = {{BOY, REFUEL_SIGN_BIT(REFUEL_SIGN_HEAVY_LEGS), REFUEL_CAUSE_CARBOHYDRATE},
                {HER ";intake=1500kcal;iron=5mg;ferritin=9", 0, REFUEL_CAUSE_MICRONUTRIENTS}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_fatigue *it = tired_asking(rows[i].pairs, asks(NAN, NAN, rows[i].signs));
        const refuel_cause *food = cause_of(it, REFUEL_CAUSE_UNDER_FUELLING), *other = cause_of(it, rows[i].other);
        cr_assert(eq(int, food->verdict, REFUEL_VERDICT_RISK), "%s", rows[i].pairs);
        cr_assert(lt(int, food->certainty, other->certainty), "%s", rows[i].pairs);
        cr_expect(eq(int, it->result.likely[0], REFUEL_CAUSE_UNDER_FUELLING), "%s", rows[i].pairs);
        cr_expect(eq(int, it->result.likely[1], (int)rows[i].other), "%s", rows[i].pairs);
        cr_expect(eq(int, it->result.likely[2], 0), "%s", rows[i].pairs);
        cr_expect(rf_ranked(it, 0) == food && rf_ranked(it, 1) == other, "%s", rows[i].pairs);
    }
}

/* Without a limit that is crossed how sure it is decides. */
Test(ranking, by_how_sure)
{
    const rf_fatigue *it = tired_asking(HER ";intake=1700kcal;iron=5mg;ferritin=9", asks(6, NAN, 0));
    cr_assert(eq(int, cause_of(it, REFUEL_CAUSE_UNDER_FUELLING)->verdict, REFUEL_VERDICT_LOW));
    cr_expect(eq(int, it->result.likely[0], REFUEL_CAUSE_MICRONUTRIENTS));
    cr_expect(eq(int, it->result.likely[1], 0));
    cr_expect(eq(int, rf_is_likely(it, REFUEL_CAUSE_UNDER_FUELLING), 0));
    cr_expect(eq(int, rf_ranked(it, 1)->id, REFUEL_CAUSE_UNDER_FUELLING));
    cr_expect(eq(int, rf_ranked(it, 2)->id, REFUEL_CAUSE_SLEEP));
    cr_expect(rf_ranked(it, 3) == NULL);
    cr_expect(rf_ranked(tired(""), 0) == NULL, "nothing speaks for anything");
}
