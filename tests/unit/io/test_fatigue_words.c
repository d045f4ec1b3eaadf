#include "io/fatigue_words.h"

#include "support/wording.h"
#include "unit/fatigue/trainings.h"

static void advises(const char *pairs, refuel_cause_id id, const char *wanted)
{
    char text[RF_FATIGUE_TEXT];
    const rf_fatigue *it = tired(pairs);
    rf_fatigue_advice(it, cause_of(it, id), text);
    text[strlen(wanted) < strlen(text) ? strlen(wanted) : strlen(text)] = '\0';
    cr_expect(eq(str, text, (char *)wanted), "%s", pairs);
}

/* The amounts are those of the plan and of the edges of the checks: 2,543.6 kcal, 245.5 g, 92.8 g. */
Test(fatigue_words, advice)
{
    advises(HER ";intake=1700kcal", REFUEL_CAUSE_UNDER_FUELLING,
            "Eat about 840 kcal more a day: 2,540 kcal. Eat more,");
    advises(HER ";goal=-1lb/week", REFUEL_CAUSE_UNDER_FUELLING, "Eat 2,540 kcal a day or more. Eat more,");
    advises(HER ";intake=1700kcal;carbohydrate=190g", REFUEL_CAUSE_CARBOHYDRATE,
            "Eat 246 g of carbohydrate a day or more: 56 g more than now. More bread,");
    advises(HER ";intake=1700kcal;protein=70g", REFUEL_CAUSE_PROTEIN,
            "Eat 93 g of protein a day or more: 23 g more than now. Protein with");
    advises("sex=female;missed-periods=4", REFUEL_CAUSE_UNDER_FUELLING, "Eat more, spread over the day");
    advises(HER ";intake=1700kcal;kidney-disease=yes;protein=30g", REFUEL_CAUSE_PROTEIN,
            "How much to eat is for the physician or dietitian");
    advises(HER ";intake=700kcal", REFUEL_CAUSE_UNDER_FUELLING, "Eating more is right; how fast is for a physician");
    advises(HER ";intake=1700kcal;eating-disorder=now", REFUEL_CAUSE_UNDER_FUELLING, "Eating enough is right;");
    advises(HER ";intake=2900kcal;scoff=0;bone-stress=1", REFUEL_CAUSE_UNDER_FUELLING, "No less than you eat now");
    advises(HER ";intake=2900kcal;carbohydrate=150g", REFUEL_CAUSE_CARBOHYDRATE, "Eat 246 g of carbohydrate");
}

/* With an emergency there is one thing to do. */
Test(fatigue_words, advice_beside_an_emergency)
{
    const rf_fatigue *it =
        tired_asking(HER ";intake=1700kcal;protein=70g", asks(NAN, NAN, REFUEL_SIGN_BIT(REFUEL_SIGN_DARK_URINE)));
    for (size_t i = 0; i < it->result.cause_count; i++) {
        char text[RF_FATIGUE_TEXT];
        rf_fatigue_advice(it, &it->cause[i], text);
        cr_expect(eq(str, text, "The emergency comes first: this can wait until a physician has examined you."));
    }
    char tomorrow[RF_FATIGUE_TEXT];
    rf_fatigue_tomorrow(&it->result, tomorrow);
    cr_expect(eq(str, tomorrow, ""));
}

static void tells(double carbohydrate_g, double low_g, double high_g, double protein_g, double least_g,
                  const char *wanted)
{
    char text[RF_FATIGUE_TEXT];
    refuel_fatigue_result r = REFUEL_FATIGUE_RESULT_INIT;
    r.energy_kcal_d = 2000;
    r.carbohydrate_g_d = carbohydrate_g, r.carbohydrate_target_g_d = (refuel_range){low_g, high_g};
    r.protein_g_d = protein_g, r.protein_target_g_d = (refuel_range){least_g, 2 * least_g};
    r.fat_g_d = 60;
    rf_fatigue_tomorrow(&r, text);
    cr_expect(eq(str, text, (char *)wanted));
}

/* An amount in its range is told within the edges as they are told; a lower edge is rounded up wherever it stands. */
Test(fatigue_words, rounding)
{
    tells(355.7, 235.4, 355.9, 83.2, 83.2,
          "2,000 kcal, which hold the weight: carbohydrate 355 g (236 to 355), protein 84 g, fat 60 g.");
    tells(235.42, 235.4, 355.9, 83.7, 83.2,
          "2,000 kcal, which hold the weight: carbohydrate 236 g (236 to 355), protein 84 g, fat 60 g.");
    tells(300.4, 235, 355, 90.4, 83.2,
          "2,000 kcal, which hold the weight: carbohydrate 300 g (235 to 355), protein 91 g, fat 60 g.");
    tells(200.4, 235, 355, 70.4, 83.2,
          "2,000 kcal, which hold the weight: carbohydrate 200 g, protein 71 g, fat 60 g.");
    tells(200.4, NAN, NAN, 83.2, NAN, "2,000 kcal, which hold the weight: carbohydrate 201 g, protein 84 g, fat 60 g.");
}

/* More than is spent is told without an amount. */
Test(fatigue_words, balance)
{
    static const struct {
        const char *pairs, *wanted;
    } rows[] = {{HER ";intake=1700kcal",
                 "You eat 1,700 kcal a day and spend about 2,540 kcal, give or take 380 kcal: 840 kcal short."},
                {HER ";intake=2530kcal",
                 "You eat 2,530 kcal a day and spend about 2,540 kcal, give or take 380 kcal: about as much."},
                {HER ";intake=3000kcal",
                 "You eat 3,000 kcal a day and spend about 2,540 kcal, give or take 380 kcal: more than is spent."},
                {HER ";intake=9000kcal", ""},
                {HER ";intake=1700kcal;eating-disorder=now", ""},
                {HER, ""}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[RF_FATIGUE_TEXT];
        rf_fatigue_balance(tired(rows[i].pairs), text);
        cr_expect(eq(str, text, (char *)rows[i].wanted), "%s", rows[i].pairs);
    }
}

static void says_of_log(const char *pairs, const training *log, double today, bool miles, const char *wanted)
{
    char text[RF_FATIGUE_TEXT];
    refuel_fatigue_request ask = asks_with(log, 0);
    ask.today = today;
    rf_fatigue_log(tired_asking(pairs, ask), miles, text);
    cr_expect(eq(str, text, (char *)wanted));
}

Test(fatigue_words, log)
{
    training log = every_other_day(28, 10, 55), none = {.runs = 0};
    says_of_log("", &log, TODAY, false,
                "By your log you ran 35.0 km a week in the 4 weeks to 2026-03-02, which counts here.");
    says_of_log(HER, &log, TODAY + 7, false, "By your log you ran 35.0 km a week in the 4 weeks to 2026-03-02.");
    says_of_log("", &log, TODAY + 8, true, "Your log ends on 2026-03-02, 8 days ago: it tells nothing about now.");
    says_of_log(HER, &log, TODAY, true, "By your log you ran 21.7 mi a week in the 4 weeks to 2026-03-02.");
    says_of_log("", &none, TODAY, false, "");
    log = every_other_day(13, 10, 55);
    says_of_log("", &log, TODAY, false, "");
}

/* What is known of a run much longer than those before is about injuries: where there was one, that is said. */
Test(fatigue_words, training)
{
    static const char injuries[] = "What is known of runs so much longer is about injuries, and not about tiredness.";
    char text[RF_FATIGUE_TEXT];
    training log = differing(1.5);
    const rf_fatigue *it = tired_asking("", asks_with(&log, 0));
    rf_fatigue_advice(it, cause_of(it, REFUEL_CAUSE_LOAD), text);
    cr_expect(strstr(text, injuries) != NULL, "%s", text);
    log = every_day(20, 8, 45);
    it = tired_asking("", asks_with(&log, 0));
    rf_fatigue_advice(it, cause_of(it, REFUEL_CAUSE_LOAD), text);
    cr_expect(strstr(text, injuries) == NULL && strncmp(text, "Take easy days", 14) == 0, "%s", text);
}

Test(fatigue_words, tomorrow)
{
    char text[RF_FATIGUE_TEXT];
    rf_fatigue_tomorrow(&tired(HER)->result, text);
    cr_expect(
        eq(str, text,
           (char *)"2,540 kcal, which hold the weight: carbohydrate 321 g (246 to 361), protein 93 g, fat 99 g."));
    rf_fatigue_tomorrow(&tired("sex=female;age=15;height=160cm;weight=48kg;run=50km/week;pace=6:00/km")->result, text);
    cr_expect(strncmp(text, "2,590 kcal or more: carbohydrate", 32) == 0, "%s", text);
    rf_fatigue_around(&tired(HER)->result, text);
    cr_expect(eq(str, text,
                 (char *)"Of it 17 to 29 g of protein with the meal after a run; before one of more than an hour 58 to "
                         "232 g of carbohydrate, 1 to 4 hours ahead."));
    rf_fatigue_around(&tired("")->result, text);
    cr_expect(eq(str, text, (char *)""));
}
