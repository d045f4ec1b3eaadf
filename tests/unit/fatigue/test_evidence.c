#include "fatigue/evidence.h"

#include "fatigue/cause.h"
#include "unit/fatigue/trainings.h"

static void is(const rf_fatigue *it, refuel_cause_id id, int verdict, int certainty, const char *why)
{
    const refuel_cause *cause = cause_of(it, id);
    cr_expect(eq(int, cause->verdict, verdict), "%s, %s", refuel_cause_name(id), why);
    cr_expect(eq(int, cause->certainty, certainty), "%s, %s", refuel_cause_name(id), why);
    cr_expect(eq(str, (char *)cause->message, (char *)rf_cause_rows[id].message[verdict]), "%s", why);
}

/* Where nothing is known every cause is unknown, and nothing speaks for any. */
Test(evidence, nothing_is_known)
{
    const rf_fatigue *it = tired("");
    cr_expect(eq(sz, it->result.cause_count, REFUEL_CAUSE_END - 1));
    for (int id = 1; id < REFUEL_CAUSE_END; id++)
        is(it, (refuel_cause_id)id, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, "nothing is known");
    for (size_t i = 0; i < it->result.evidence_count; i++)
        cr_expect(eq(int, it->evidence[i].side, REFUEL_SIDE_MISSING), "%s", it->evidence[i].id);
    cr_expect(eq(int, it->result.likely[0], 0));
}

/* She who is exhausted at 45 km a week on 1,700 kcal. Numbers of adequacy: energy availability 31, rate 1.3 %. */
Test(evidence, her)
{
    const rf_fatigue *it = tired_asking(HER ";intake=1700kcal", asks(6, 21, 0));
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_MODERATE, "1,700 kcal");
    is(it, REFUEL_CAUSE_SLEEP, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_WEAK, "6 h");
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "energy-availability"), REFUEL_SIDE_FOR));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "loss-rate"), REFUEL_SIDE_FOR));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "energy-floor"), REFUEL_SIDE_AGAINST));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "weight-status"), REFUEL_SIDE_AGAINST));
    cr_expect(eq(int, it->result.likely[0], REFUEL_CAUSE_UNDER_FUELLING));
    cr_expect(eq(int, it->result.likely[1], 0));
}

/* Enough in every respect that was judged is ok; one amount that is not known leaves its cause unknown. */
Test(evidence, enough)
{
    const rf_fatigue *it = tired(HIM ";intake=3500kcal;carbohydrate=480g;protein=130g;fat=110g");
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, "enough");
    is(it, REFUEL_CAUSE_CARBOHYDRATE, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, "enough");
    is(it, REFUEL_CAUSE_PROTEIN, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, "enough");
    cr_expect(sees(it, REFUEL_SEE_UNEXPLAINED));
    it = tired(HIM ";intake=3500kcal;carbohydrate=480g");
    is(it, REFUEL_CAUSE_PROTEIN, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, "no protein was given");
    it = tired(HIM ";intake=3500kcal;intake-days=2");
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, "two days are too few");
    it = tired(HIM ";intake=3500kcal;scoff=0");
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, "one question of several");
}

/* On and beside the lower edges: 416.6 g of carbohydrate here, 86.4 g of protein (1.2 g/kg). */
Test(evidence, amounts_at_their_edges)
{
    const rf_fatigue *it = tired(HIM ";intake=3500kcal;carbohydrate=300g;protein=86.4g");
    double least = evidence_of(it, REFUEL_CAUSE_CARBOHYDRATE, "carbohydrate-training-load")->low;
    static const struct {
        double share;
        int verdict, certainty;
    } rows[] = {{1, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE},
                {0.99, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_WEAK},
                {0.851, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_WEAK},
                {0.849, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_MODERATE}};
    is(it, REFUEL_CAUSE_PROTEIN, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, "1.2 g/kg");
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char pairs[160];
        snprintf(pairs, sizeof pairs, HIM ";intake=3500kcal;carbohydrate=%.4fg;protein=86g", least * rows[i].share);
        it = tired(pairs);
        is(it, REFUEL_CAUSE_CARBOHYDRATE, rows[i].verdict, rows[i].certainty, pairs);
        is(it, REFUEL_CAUSE_PROTEIN, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_WEAK, "86 g");
    }
    it = tired(HIM ";intake=3500kcal;protein=250g;carbohydrate=900g");
    is(it, REFUEL_CAUSE_PROTEIN, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, "too much is not too little");
    is(it, REFUEL_CAUSE_CARBOHYDRATE, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, "too much is not too little");
}

/* Two kinds of evidence, one of it beyond doubt, are strong. */
Test(evidence, kinds)
{
    const rf_fatigue *it = tired_asking(HER ";intake=1700kcal", asks(NAN, NAN, sign(REFUEL_SIGN_MISSED_PERIODS)));
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_RISK, REFUEL_CERTAINTY_STRONG, "food and periods");
    it = tired_asking("", asks(NAN, NAN, sign(REFUEL_SIGN_MISSED_PERIODS)));
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_RISK, REFUEL_CERTAINTY_MODERATE, "periods alone");
    it = tired("sex=female;missed-periods=4");
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_RISK, REFUEL_CERTAINTY_MODERATE, "an answer alone");
    it = tired(HER ";goal=-0.5kg/week");
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_WEAK, "a planned loss");
    it = tired(HER ";goal=0.2kg/week");
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, "a planned gain");
    it = tired("sex=female;age=31;height=168cm;weight=50kg");
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_MODERATE, "a body mass index of 17.7");
}

/* Food that was probably not all written down is said, but of somebody at risk, and makes nothing less sure. */
Test(evidence, doubt)
{
    const rf_fatigue *it = tired(HIM ";intake=1500kcal");
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_RISK, REFUEL_CERTAINTY_MODERATE,
       "under 1.1 times resting energy");
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "intake-plausibility"), REFUEL_SIDE_AGAINST));
    static const char *const at_risk[] = {HIM ";intake=1500kcal;bone-stress=1",
                                          HIM ";intake=1500kcal;eating-disorder=past",
                                          HIM ";intake=1500kcal;unplanned-loss=6%",
                                          HIM ";intake=750kcal",
                                          "sex=male;age=41;height=178cm;weight=57kg;run=60km/week;intake=1300kcal",
                                          "sex=male;age=16;height=178cm;weight=65kg;run=60km/week;intake=1500kcal",
                                          "sex=female;age=30;height=168cm;weight=62kg;life-stage=lactating;"
                                          "months-since-birth=3;run=30km/week;intake=1300kcal"};
    for (size_t i = 0; i < sizeof at_risk / sizeof *at_risk; i++) {
        it = tired(at_risk[i]);
        cr_expect(eq(int, side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "intake-plausibility"), REFUEL_SIDE_NONE), "%s",
                  at_risk[i]);
        cr_expect(ge(int, cause_of(it, REFUEL_CAUSE_UNDER_FUELLING)->certainty, REFUEL_CERTAINTY_MODERATE), "%s",
                  at_risk[i]);
    }
}

/* An eating disorder of the past says nothing about food now; one that is there is one piece of evidence. */
Test(evidence, eating_disorder)
{
    const rf_fatigue *it = tired("eating-disorder=past");
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, "in the past");
    cr_expect(sees(it, REFUEL_SEE_SIGNS));
    it = tired("eating-disorder=now");
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_RISK, REFUEL_CERTAINTY_MODERATE, "now");
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "lea-indicators"), REFUEL_SIDE_FOR));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "gate-eating-disorder"), REFUEL_SIDE_NONE));
}

/* An intake in another unit is no proof of plenty. */
Test(evidence, kilojoules)
{
    const rf_fatigue *it = tired(HIM ";intake=12000kcal");
    is(it, REFUEL_CAUSE_UNDER_FUELLING, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, "12,000 kcal");
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "intake-plausibility"), REFUEL_SIDE_MISSING));
    for (size_t i = 0; i < it->result.evidence_count; i++) {
        const refuel_evidence *one = &it->evidence[i];
        int of_food = strcmp(one->id, "energy-availability") == 0 || strcmp(one->id, "energy-floor") == 0 ||
                      strcmp(one->id, "loss-rate") == 0;
        if (of_food) cr_expect(eq(int, one->side, REFUEL_SIDE_MISSING), "%s", one->id);
        if (of_food) cr_expect(eq(int, one->verdict, REFUEL_VERDICT_UNKNOWN), "%s", one->id);
    }
    it = tired("sex=male;age=36;height=175cm;weight=62kg;run=20km/week;carbohydrate=300g;protein=110g;fat=600g");
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_PROTEIN, "protein-daily"), REFUEL_SIDE_MISSING),
              "over 2.5 times the total");
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_CARBOHYDRATE, "carbohydrate-training-load"), REFUEL_SIDE_MISSING));
}

/* Mettler 2010: stores under 15 ug/L are empty, over 200 more than is good. */
Test(evidence, ferritin)
{
    static const struct {
        const char *pairs;
        int verdict, certainty, side;
    } rows[] = {{"ferritin=14.9", REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_MODERATE, REFUEL_SIDE_FOR},
                {"ferritin=15", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_MISSING},
                {"ferritin=200", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_MISSING},
                {"ferritin=201", REFUEL_VERDICT_HIGH, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR},
                {"", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_MISSING}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_fatigue *it = tired(rows[i].pairs);
        is(it, REFUEL_CAUSE_MICRONUTRIENTS, rows[i].verdict, rows[i].certainty, rows[i].pairs);
        cr_expect(eq(int, side_of(it, REFUEL_CAUSE_MICRONUTRIENTS, "ferritin"), rows[i].side), "%s", rows[i].pairs);
    }
    const rf_fatigue *it = tired("ferritin=201");
    cr_expect(eq(int, evidence_of(it, REFUEL_CAUSE_MICRONUTRIENTS, "ferritin")->action, REFUEL_ACTION_REFER));
    cr_expect(sees(it, REFUEL_SEE_IRON), "more than is good is for a physician");
    cr_expect(eq(int, sees(it, REFUEL_SEE_DIETITIAN), 0), "nothing is short");
}

/* Above the upper level nothing is a comfort: it is told, never as enough, and a physician is named. As too little it is weak; too
   little and too much do not say the same. */
Test(evidence, upper_levels)
{
    static const struct {
        const char *pairs, *check, *of_nutrient;
        int certainty, of_much, of_little;
    } rows[] = {{HER ";iron=45mg", "micronutrient-ul-iron", "micronutrient-iron", REFUEL_CERTAINTY_NONE,
                 REFUEL_SIDE_NONE, REFUEL_SIDE_AGAINST},
                {HER ";iron=200mg", "micronutrient-ul-iron", "micronutrient-iron", REFUEL_CERTAINTY_WEAK,
                 REFUEL_SIDE_FOR, REFUEL_SIDE_NONE},
                {HER ";vitamin-d=500ug;iron=200mg", "micronutrient-ul-vitamin-d", "micronutrient-vitamin-d",
                 REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR, REFUEL_SIDE_NONE},
                {HER ";zinc=200mg", "micronutrient-ul-zinc", "micronutrient-zinc", REFUEL_CERTAINTY_WEAK,
                 REFUEL_SIDE_FOR, REFUEL_SIDE_NONE},
                {HER ";iron=200mg;ferritin=300", "micronutrient-ul-iron", "micronutrient-iron",
                 REFUEL_CERTAINTY_MODERATE, REFUEL_SIDE_FOR, REFUEL_SIDE_NONE},
                {HER ";iron=8mg;ferritin=300", "ferritin", "micronutrient-iron", REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR,
                 REFUEL_SIDE_FOR},
                {HER ";iron=200mg;intake-days=1", "micronutrient-ul-iron", "micronutrient-iron", REFUEL_CERTAINTY_NONE,
                 REFUEL_SIDE_NONE, REFUEL_SIDE_MISSING},
                {HER ";phosphorus=5000mg", "micronutrient-ul-phosphorus", "micronutrient-phosphorus",
                 REFUEL_CERTAINTY_NONE, REFUEL_SIDE_NONE, REFUEL_SIDE_NONE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_fatigue *it = tired(rows[i].pairs);
        const refuel_cause *cause = cause_of(it, REFUEL_CAUSE_MICRONUTRIENTS);
        int is_told = rows[i].of_much == REFUEL_SIDE_FOR && strcmp(rows[i].check, "ferritin") != 0;
        cr_expect(eq(int, cause->certainty, rows[i].certainty), "%s", rows[i].pairs);
        cr_expect(eq(int, side_of(it, REFUEL_CAUSE_MICRONUTRIENTS, rows[i].check), rows[i].of_much), "%s",
                  rows[i].pairs);
        cr_expect(eq(int, side_of(it, REFUEL_CAUSE_MICRONUTRIENTS, rows[i].of_nutrient), rows[i].of_little), "%s",
                  rows[i].pairs);
        cr_expect(eq(int, sees(it, REFUEL_SEE_TOO_MUCH), is_told), "%s", rows[i].pairs);
        cr_expect(
            eq(int, strstr(cause->advice, "no supplement that brings it") != NULL, rows[i].of_much == REFUEL_SIDE_FOR),
            "%s: %s", rows[i].pairs, cause->advice);
    }
    const rf_fatigue *it = tired(
        "sex=female;age=29;height=168cm;weight=62kg;life-stage=pregnant;gestation-week=12;vitamin-a-preformed=10000ug");
    const refuel_evidence *one = evidence_of(it, REFUEL_CAUSE_MICRONUTRIENTS, "micronutrient-ul-vitamin-a");
    cr_assert(one != NULL, "of a woman who is pregnant");
    cr_expect(eq(int, one->action, REFUEL_ACTION_REFER));
    cr_expect(sees(it, REFUEL_SEE_TOO_MUCH));
}

/* A test that was made is not asked for again. */
Test(evidence, ferritin_is_not_asked_for_twice)
{
    const char *of = cause_of(tired("ferritin=14"), REFUEL_CAUSE_MICRONUTRIENTS)->advice;
    cr_expect(strstr(of, "blood test") == NULL && strstr(of, "ferritin that was measured") != NULL, "%s", of);
    of = cause_of(tired(""), REFUEL_CAUSE_MICRONUTRIENTS)->advice;
    cr_expect(strstr(of, "blood test") != NULL, "%s", of);
}

/* What is told to do is about what is short. */
Test(evidence, advice_about_iron_is_for_iron)
{
    static const struct {
        const char *pairs;
        int iron;
    } rows[] = {{HER ";vitamin-b12=0.1ug", 0},           {HER ";magnesium=100mg;folate=50ug", 0},
                {HER ";vitamin-d=1ug;ferritin=60", 0},   {HER ";iron=3mg", 1},
                {HER ";iron=3mg;vitamin-b12=0.1ug", 1},  {HER ";vitamin-b12=0.1ug;ferritin=9", 1},
                {HER ";iron=20mg;vitamin-b12=0.1ug", 0}, {"", 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *of = cause_of(tired(rows[i].pairs), REFUEL_CAUSE_MICRONUTRIENTS)->advice;
        cr_expect(eq(int, strstr(of, "iron") != NULL, rows[i].iron), "%s: %s", rows[i].pairs, of);
    }
}

/* What is eaten of vitamins and minerals speaks weakly, however little it is: stores are not seen. Beside a measurement it is of
   another kind. 18 mg of iron are recommended to her, 8.1 mg are the average requirement. */
Test(evidence, nutrients)
{
    static const char *const ids[] = {"iron", "vitamin-d", "vitamin-b12", "folate", "magnesium"};
    static const struct {
        const char *pairs;
        int verdict, certainty;
    } rows[] = {{HER ";iron=18mg", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE},
                {HER ";iron=17.9mg", REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_WEAK},
                {HER ";iron=8mg", REFUEL_VERDICT_RISK, REFUEL_CERTAINTY_WEAK},
                {HER ";iron=0.5mg", REFUEL_VERDICT_RISK, REFUEL_CERTAINTY_WEAK},
                {HER ";iron=8mg;ferritin=14", REFUEL_VERDICT_RISK, REFUEL_CERTAINTY_STRONG},
                {HER ";iron=18mg;ferritin=14", REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_MODERATE},
                {HER ";iron=45mg", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE},
                {"iron=8mg", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE},
                {HER ";calcium=10mg", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        is(tired(rows[i].pairs), REFUEL_CAUSE_MICRONUTRIENTS, rows[i].verdict, rows[i].certainty, rows[i].pairs);
    const rf_fatigue *it = tired(HER ";iron=1mg;vitamin-d=1ug;vitamin-b12=0.1ug;folate=10ug;magnesium=10mg");
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        char check[40];
        snprintf(check, sizeof check, "micronutrient-%s", ids[i]);
        cr_expect(eq(int, side_of(it, REFUEL_CAUSE_MICRONUTRIENTS, check), REFUEL_SIDE_FOR), "%s", check);
    }
}

/* All of them may be enough, and the iron in store is still not known. */
Test(evidence, nutrients_are_not_stores)
{
#define ENOUGH HER ";iron=20mg;vitamin-d=20ug;vitamin-b12=5ug;folate=500ug;magnesium=400mg"
    is(tired(ENOUGH), REFUEL_CAUSE_MICRONUTRIENTS, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, "no ferritin");
    is(tired(ENOUGH ";ferritin=200"), REFUEL_CAUSE_MICRONUTRIENTS, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE,
       "between the edges a physician judges");
    is(tired(ENOUGH ";ferritin=201"), REFUEL_CAUSE_MICRONUTRIENTS, REFUEL_VERDICT_HIGH, REFUEL_CERTAINTY_WEAK,
       "more than is good is not enough");
#undef ENOUGH
}

/* What is sweated and drunk in one session speaks weakly: 2 % of 58 kg are 1.16 kg. A weight that was gained is beyond doubt. */
Test(evidence, session)
{
#define SESSION HER ";session=4h;drink=1l/h;weight-before=58kg;weight-after="
    static const struct {
        const char *pairs;
        int verdict, certainty, loss, drink;
    } rows[] = {
        {SESSION "59kg", REFUEL_VERDICT_RISK, REFUEL_CERTAINTY_MODERATE, REFUEL_SIDE_NONE, REFUEL_SIDE_FOR},
        {SESSION "58kg", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_AGAINST, REFUEL_SIDE_AGAINST},
        {SESSION "56.9kg", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_AGAINST, REFUEL_SIDE_AGAINST},
        {SESSION "56.8kg", REFUEL_VERDICT_HIGH, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR, REFUEL_SIDE_AGAINST},
        {SESSION "54kg", REFUEL_VERDICT_HIGH, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR, REFUEL_SIDE_AGAINST},
        {HER ";session=4h;drink=1.2l/h", REFUEL_VERDICT_RISK, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_MISSING,
         REFUEL_SIDE_FOR},
        {HER ";sweat-rate=1l/h", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_MISSING, REFUEL_SIDE_NONE},
        {HER, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_NONE, REFUEL_SIDE_NONE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_fatigue *it = tired(rows[i].pairs);
        is(it, REFUEL_CAUSE_FLUID_AND_HEAT, rows[i].verdict, rows[i].certainty, rows[i].pairs);
        cr_expect(eq(int, side_of(it, REFUEL_CAUSE_FLUID_AND_HEAT, "fluid-loss"), rows[i].loss), "%s", rows[i].pairs);
        cr_expect(eq(int, side_of(it, REFUEL_CAUSE_FLUID_AND_HEAT, "fluid-overdrinking"), rows[i].drink), "%s",
                  rows[i].pairs);
    }
#undef SESSION
}

/* Caffeine speaks weakly, however much it is; what could not be judged of it takes nothing from the hours of sleep. */
Test(evidence, caffeine)
{
    static const struct {
        const char *pairs;
        double sleep_h;
        int verdict, certainty, side;
    } rows[] = {
        {HER ";caffeine=400mg;caffeine-single=200mg", 8, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_AGAINST},
        {HER ";caffeine=400mg", 8, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_NONE},
        {HER ";caffeine=401mg", 8, REFUEL_VERDICT_HIGH, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR},
        {HER ";caffeine=900mg", NAN, REFUEL_VERDICT_HIGH, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR},
        {HER ";caffeine=100mg", NAN, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_AGAINST},
        {HER ";caffeine=900mg", 6.5, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_MODERATE, REFUEL_SIDE_FOR}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_fatigue *it = tired_asking(rows[i].pairs, asks(rows[i].sleep_h, NAN, 0));
        const refuel_cause *cause = cause_of(it, REFUEL_CAUSE_SLEEP);
        int by_caffeine = rows[i].verdict == REFUEL_VERDICT_HIGH;
        cr_expect(eq(int, cause->verdict, rows[i].verdict), "%s", rows[i].pairs);
        cr_expect(eq(int, cause->certainty, rows[i].certainty), "%s", rows[i].pairs);
        cr_expect(eq(int, side_of(it, REFUEL_CAUSE_SLEEP, "caffeine"), rows[i].side), "%s", rows[i].pairs);
        cr_expect(eq(int, strcmp(cause->title, "caffeine") == 0, by_caffeine), "%s", rows[i].pairs);
        cr_expect(eq(int, strstr(cause->advice, "More hours in bed") == NULL, by_caffeine), "%s", rows[i].pairs);
    }
    const rf_fatigue *it = tired("sex=female;age=29;life-stage=pregnant;caffeine=300mg");
    cr_expect(eq(int, evidence_of(it, REFUEL_CAUSE_SLEEP, "caffeine")->action, REFUEL_ACTION_REFER));
    cr_expect(sees(it, REFUEL_SEE_MOTHER));
}

static void trains(const training *log, int32_t signs, int verdict, int certainty, const char *why)
{
    is(tired_asking("", asks_with(log, signs)), REFUEL_CAUSE_LOAD, verdict, certainty, why);
}

/* A run of more than 1.1 times the longest before, days that are alike, two weeks without rest: weak each and together, since
   they are one kind of evidence; legs that stay heavy are another. */
Test(evidence, training)
{
    training log = differing(1.1);
    trains(&log, 0, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, "1.1 times");
    log = differing(1.11);
    trains(&log, 0, REFUEL_VERDICT_HIGH, REFUEL_CERTAINTY_WEAK, "1.11 times");
    trains(&log, sign(REFUEL_SIGN_HEAVY_LEGS), REFUEL_VERDICT_HIGH, REFUEL_CERTAINTY_MODERATE, "and heavy legs");
    log = differing(3);
    trains(&log, 0, REFUEL_VERDICT_HIGH, REFUEL_CERTAINTY_WEAK, "3 times: of a group, and of injuries");
    log = every_day(13, 8, 45);
    log.run[12].duration_min = 60; /* equal days have no monotony */
    const rf_fatigue *it = tired_asking("", asks_with(&log, 0));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "rest-days"), REFUEL_SIDE_NONE), "too short to say");
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "load-monotony"), REFUEL_SIDE_FOR));
    log = every_day(14, 8, 45);
    it = tired_asking("", asks_with(&log, 0));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "rest-days"), REFUEL_SIDE_FOR), "two weeks");
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "load-monotony"), REFUEL_SIDE_MISSING), "no value");
    is(it, REFUEL_CAUSE_LOAD, REFUEL_VERDICT_HIGH, REFUEL_CERTAINTY_WEAK, "two weeks");
}

/* A last week that is clearly more than the mean, and a return after a break, speak weakly for the load. */
Test(evidence, jumps_of_the_log)
{
    training log = every_day(42, 3, 84);
    const rf_fatigue *it = tired_asking("", asks_with(&log, 0));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "recent-volume"), REFUEL_SIDE_NONE));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "training-break"), REFUEL_SIDE_NONE));
    for (int day = 35; day < 42; day++) log.run[day].distance_km = 14;
    it = tired_asking("", asks_with(&log, 0));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "recent-volume"), REFUEL_SIDE_FOR));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "training-break"), REFUEL_SIDE_NONE));
    log = every_day(70, 10, 60);
    for (size_t run = 30; run < 35; run++) log.run[run] = log.run[run + 35];
    log.runs = 35;
    it = tired_asking("", asks_with(&log, 0));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "recent-volume"), REFUEL_SIDE_FOR));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "training-break"), REFUEL_SIDE_FOR));
    is(it, REFUEL_CAUSE_LOAD, REFUEL_VERDICT_HIGH, REFUEL_CERTAINTY_WEAK, "back after a break");
}

/* A log that is old or short leaves the cause unknown, and no cause is ok without one. */
Test(evidence, training_is_not_known)
{
    training log = differing(1);
    refuel_fatigue_request ask = asks_with(&log, 0);
    ask.today = TODAY + 8;
    const rf_fatigue *it = tired_asking("", ask);
    is(it, REFUEL_CAUSE_LOAD, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, "it ended 8 days ago");
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "log"), REFUEL_SIDE_MISSING));
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_LOAD, "load-single-run"), REFUEL_SIDE_NONE));
    ask.today = TODAY + 7;
    is(tired_asking("", ask), REFUEL_CAUSE_LOAD, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, "a week ago");
    log = every_other_day(9, 8, 45);
    trains(&log, 0, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, "a run has nothing to be compared with");
    is(tired(HER ";intake=2600kcal"), REFUEL_CAUSE_LOAD, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, "no log");
}

/* Each sign speaks for the causes of its row, and for no other. */
Test(evidence, signs)
{
    static const struct {
        refuel_sign sign;
        refuel_cause_id causes[3];
    } rows[] = {{REFUEL_SIGN_HEAVY_LEGS, {REFUEL_CAUSE_CARBOHYDRATE, REFUEL_CAUSE_LOAD}},
                {REFUEL_SIGN_LOW_MOOD, {REFUEL_CAUSE_ILLNESS}},
                {REFUEL_SIGN_FREQUENT_ILLNESS, {REFUEL_CAUSE_ILLNESS}},
                {REFUEL_SIGN_PERSISTENT_FATIGUE, {REFUEL_CAUSE_ILLNESS}},
                {REFUEL_SIGN_BONE_STRESS_INJURY, {REFUEL_CAUSE_UNDER_FUELLING}},
                {REFUEL_SIGN_MISSED_PERIODS, {REFUEL_CAUSE_UNDER_FUELLING}},
                {REFUEL_SIGN_HEAT_ILLNESS, {REFUEL_CAUSE_FLUID_AND_HEAT}},
                {REFUEL_SIGN_HEADACHE_AFTER_DRINKING, {REFUEL_CAUSE_FLUID_AND_HEAT}},
                {REFUEL_SIGN_DARK_URINE, {REFUEL_CAUSE_NONE}}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_fatigue *it = tired_asking("", asks(NAN, NAN, sign(rows[i].sign)));
        for (int id = 1; id < REFUEL_CAUSE_END; id++) {
            int wanted = 0;
            for (int k = 0; k < 3; k++) wanted |= rows[i].causes[k] == (refuel_cause_id)id;
            cr_expect(eq(int, cause_of(it, (refuel_cause_id)id)->certainty != REFUEL_CERTAINTY_NONE, wanted),
                      "sign %d, %s", rows[i].sign, refuel_cause_name(id));
        }
    }
    const rf_fatigue *it = tired("persistent-fatigue=yes");
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_ILLNESS, "persistent-fatigue"), REFUEL_SIDE_FOR), "an answer is a sign");
}

#define STILL \
    "sex=female;age=31;height=168cm;weight=58kg" /* without a running volume; she spends 2,102 kcal without it */

/* Without a running volume no intake is enough, and one that is less than is spent without it is too little all the same. */
Test(evidence, running_is_not_known)
{
    static const struct {
        const char *pairs;
        int verdict, certainty, floor;
    } rows[] = {
        {STILL ";intake=1700kcal", REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_MODERATE, REFUEL_SIDE_MISSING},
        {STILL ";intake=2000kcal", REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_MISSING},
        {STILL ";intake=2000kcal;intake-days=2", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_MISSING},
        {STILL ";intake=2100kcal", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_MISSING},
        {STILL ";intake=3000kcal", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_MISSING},
        {STILL ";intake=2100kcal;expenditure=2100kcal", REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE,
         REFUEL_SIDE_MISSING},
        {STILL ";run=0km/week;intake=2100kcal", REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_AGAINST}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_fatigue *it = tired(rows[i].pairs);
        const refuel_cause *cause = cause_of(it, REFUEL_CAUSE_UNDER_FUELLING);
        int shown = side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "energy-without-running");
        cr_expect(eq(int, cause->verdict, rows[i].verdict), "%s", rows[i].pairs);
        cr_expect(eq(int, cause->certainty, rows[i].certainty), "%s", rows[i].pairs);
        cr_expect(eq(int, side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "energy-floor"), rows[i].floor), "%s",
                  rows[i].pairs);
        cr_expect(eq(int, shown, rows[i].certainty ? REFUEL_SIDE_FOR : REFUEL_SIDE_NONE), "%s", rows[i].pairs);
    }
    const rf_fatigue *it = tired(STILL ";intake=2100kcal");
    const refuel_cause *cause = cause_of(it, REFUEL_CAUSE_UNDER_FUELLING);
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_UNDER_FUELLING, "loss-rate"), REFUEL_SIDE_MISSING));
    cr_expect(strstr(cause->message, "cannot be told without the running volume (give run)") != NULL);
    cr_expect(strstr(cause->advice, "without the running: add what it costs") != NULL);
    cause = cause_of(tired(STILL ";run=0km/week;intake=2100kcal"), REFUEL_CAUSE_UNDER_FUELLING);
    cr_expect(strstr(cause->advice, "without the running") == NULL);
}

/* A sign that the count of self-reported signs holds is told once; one that it does not hold stands by itself. */
Test(evidence, a_sign_counts_once)
{
    static const struct {
        const char *pairs;
        int signs, by_itself;
        double count;
        const char *title;
    } rows[] = {
        {HER, REFUEL_SIGN_BIT(REFUEL_SIGN_MISSED_PERIODS), 0, 1, "self-reported signs, missed periods among them"},
        {"", REFUEL_SIGN_BIT(REFUEL_SIGN_MISSED_PERIODS), 0, 1, "self-reported signs, missed periods among them"},
        {HIM, REFUEL_SIGN_BIT(REFUEL_SIGN_BONE_STRESS_INJURY), 0, 1,
         "self-reported signs, a bone stress injury among them"},
        {HER, REFUEL_SIGN_BIT(REFUEL_SIGN_MISSED_PERIODS) | REFUEL_SIGN_BIT(REFUEL_SIGN_BONE_STRESS_INJURY), 0, 2,
         "self-reported signs, missed periods and a bone stress injury among them"},
        {HER ";hormonal-contraception=yes;scoff=2", REFUEL_SIGN_BIT(REFUEL_SIGN_MISSED_PERIODS), 1, NAN,
         "self-reported signs"},
        {HER ";missed-periods=1;bone-stress=1", REFUEL_SIGN_BIT(REFUEL_SIGN_MISSED_PERIODS), 1, 1,
         "self-reported signs"},
        {HER ";bone-stress=1", 0, 0, 1, "self-reported signs"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_fatigue *it = tired_asking(rows[i].pairs, asks(NAN, NAN, rows[i].signs));
        const refuel_evidence *counted = evidence_of(it, REFUEL_CAUSE_UNDER_FUELLING, "lea-indicators");
        int shown = evidence_of(it, REFUEL_CAUSE_UNDER_FUELLING, "missed-periods") != NULL ||
                    evidence_of(it, REFUEL_CAUSE_UNDER_FUELLING, "bone-stress-injury") != NULL;
        cr_assert(counted != NULL, "row %zu", i);
        cr_expect(eq(str, (char *)counted->title, (char *)rows[i].title), "row %zu", i);
        cr_expect(isnan(rows[i].count) ? isnan(counted->value) : counted->value == rows[i].count, "row %zu", i);
        cr_expect(eq(int, shown, rows[i].by_itself), "row %zu", i);
    }
}

/* No periods tell nothing where something else holds them back, whether they are named or counted. */
Test(evidence, hidden_periods)
{
    static const char *const rows[] = {
        HER ";hormonal-contraception=yes",
        "sex=female;age=44;height=168cm;weight=58kg;run=45km/week;pace=5:45/km;menopause=yes",
        HER ";life-stage=pregnant;gestation-week=12", HER ";life-stage=lactating;months-since-birth=3"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int none = tired(rows[i])->cause[REFUEL_CAUSE_UNDER_FUELLING - 1].certainty;
        const rf_fatigue *it = tired_asking(rows[i], asks(NAN, NAN, sign(REFUEL_SIGN_MISSED_PERIODS)));
        const refuel_evidence *one = evidence_of(it, REFUEL_CAUSE_UNDER_FUELLING, "missed-periods");
        cr_assert(one != NULL, "%s", rows[i]);
        cr_expect(eq(int, one->side, REFUEL_SIDE_MISSING), "%s", rows[i]);
        cr_expect(eq(int, one->verdict, REFUEL_VERDICT_UNKNOWN), "%s", rows[i]);
        cr_expect(eq(int, it->cause[REFUEL_CAUSE_UNDER_FUELLING - 1].certainty, none), "%s", rows[i]);
        cr_expect(eq(int, sees(it, REFUEL_SEE_SIGNS), 0), "%s", rows[i]);
    }
}
