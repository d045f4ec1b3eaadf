#include "io/sentence.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/warning.h"
#include "support/requests.h"

/* Somebody who spends 2500 kcal a day, trains, plans to keep the weight, and whose every verdict is ok. */
typedef struct eater {
    refuel_plan_result plan;
    refuel_finding finding[REFUEL_CHECK_END];
} eater;

static eater sated(double eaten_kcal_d)
{
    eater e = {.plan = REFUEL_PLAN_RESULT_INIT};
    e.plan.total_kcal_d = e.plan.intake_kcal_d = 2500;
    e.plan.goal_kcal_d = 0;
    e.plan.training_minutes_d = 40;
    e.plan.sex = REFUEL_FEMALE, e.plan.age_y = 30;
    e.plan.eaten[REFUEL_NUTRIENT_ENERGY] = eaten_kcal_d;
    e.plan.balance_kcal_d = eaten_kcal_d - e.plan.total_kcal_d;
    for (int id = 1; id < REFUEL_CHECK_END; id++)
        e.finding[id] = (refuel_finding){.id = id, .verdict = REFUEL_VERDICT_OK};
    return e;
}

static void judge(eater *e, refuel_check_id id, refuel_verdict verdict)
{
    e->finding[id].verdict = (int32_t)verdict;
}

static const char *said(const eater *e)
{
    static char text[RF_SENTENCE];
    rf_sentence(&e->plan, e->finding + 1, REFUEL_CHECK_END - 1, false, text);
    return text;
}

static void expect(const eater *e, const char *sentence)
{
    cr_expect(eq(str, (char *)said(e), (char *)sentence));
}

/* The energy is the one of the tables, whole, in the unit that they have: 900 x 4.184 is 3765.6. */
Test(sentence, in_kj)
{
    static char text[RF_SENTENCE];
    eater e = sated(1600);
    rf_sentence(&e.plan, e.finding + 1, REFUEL_CHECK_END - 1, true, text);
    cr_expect(eq(str, text, "Less than is spent: about 3,766 kJ a day short."));
}

/* Where nobody knows the balance, since days of a log may lack food, nothing is called enough; but less on the days that are
   whole is less in any case. */
Test(sentence, days_that_may_lack_food)
{
    eater e = sated(2600), less = sated(1900);
    e.plan.balance_kcal_d = less.plan.balance_kcal_d = NAN;
    judge(&e, REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_UNKNOWN);
    judge(&less, REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_UNKNOWN);
    expect(&e, "Whether the energy is enough cannot be said.");
    expect(&less, "Probably not enough: about 600 kcal a day short.");
}

/* Answers about health that are for a talk stand in front, gates before what is counted; a refused goal stays behind. */
Test(sentence, answers_about_health)
{
    eater e = sated(2500);
    judge(&e, REFUEL_CHECK_LEA_INDICATORS, REFUEL_VERDICT_RISK);
    e.finding[REFUEL_CHECK_LEA_INDICATORS].action = REFUEL_ACTION_REFER;
    expect(&e, "What was answered about health (self-reported signs) is for a talk with a physician. Probably enough.");
    judge(&e, REFUEL_CHECK_GATE_MENSTRUAL, REFUEL_VERDICT_RISK);
    e.finding[REFUEL_CHECK_GATE_MENSTRUAL].action = REFUEL_ACTION_REFER;
    judge(&e, REFUEL_CHECK_GATE_MEDICAL, REFUEL_VERDICT_RISK);
    e.finding[REFUEL_CHECK_GATE_MEDICAL].action = REFUEL_ACTION_REFER;
    expect(&e,
           "What was answered about health (missed periods, conditions and medicines) is for a talk with a physician. "
           "Probably enough.");
    e.finding[REFUEL_CHECK_GATE_MENSTRUAL].action = e.finding[REFUEL_CHECK_GATE_MEDICAL].action = REFUEL_ACTION_REFUSE;
    expect(&e,
           "What was answered about health (self-reported signs) is for a talk with a physician. Probably enough. The "
           "goal that was asked for is refused (missed periods, conditions and medicines).");
}

/* A deficit is more than 250 kcal or a tenth, a surplus as much; amounts are rounded to 50 kcal. Where every check is ok, a
   deficit is told and not blamed. */
Test(sentence, energy)
{
    static const struct {
        double eaten_kcal_d;
        const char *sentence;
    } rows[] = {{2500, "Probably enough."},
                {2251, "Probably enough."},
                {2249, "Less than is spent: about 251 kcal a day short."},
                {1600, "Less than is spent: about 900 kcal a day short."},
                {1376, "Less than is spent: about 1,124 kcal a day short."},
                {1374, "Less than is spent: about 1,126 kcal a day short."},
                {2749, "Probably enough."},
                {2751, "More than is spent, by about 251 kcal a day."},
                {3700, "More than is spent, by about 1,200 kcal a day."}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        eater e = sated(rows[i].eaten_kcal_d);
        expect(&e, rows[i].sentence);
    }
    eater small = sated(1890);
    small.plan.total_kcal_d = small.plan.intake_kcal_d = 2000; /* a tenth is 200 */
    expect(&small, "Probably enough.");
    small.plan.eaten[REFUEL_NUTRIENT_ENERGY] = 1790;
    expect(&small, "Less than is spent: about 210 kcal a day short.");
    judge(&small, REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_LOW);
    expect(&small, "Probably not enough: about 210 kcal a day short.");
}

/* Each check alone, on a day that is in balance. */
Test(sentence, clauses)
{
    static const struct {
        refuel_check_id check;
        refuel_verdict verdict;
        const char *sentence;
    } rows[] = {
        {REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_RISK,
         "Probably not enough: little is left for the body after running."},
        {REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_LOW,
         "Probably not enough: what is left for the body after running may be little."},
        {REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_VERDICT_LOW,
         "Probably enough energy, but little carbohydrate for this training."},
        {REFUEL_CHECK_PROTEIN_DAILY, REFUEL_VERDICT_RISK, "Probably enough energy, but too little protein."},
        {REFUEL_CHECK_PROTEIN_DAILY, REFUEL_VERDICT_LOW, "Probably enough energy, but little protein."},
        {REFUEL_CHECK_FAT_MINIMUM, REFUEL_VERDICT_LOW, "Probably enough energy, but little fat."},
        {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_VERDICT_RISK, "Probably not enough: below a floor of intake."},
        {REFUEL_CHECK_FIBRE, REFUEL_VERDICT_LOW, "Probably enough energy, but little fibre."},
        {REFUEL_CHECK_WEIGHT_STATUS, REFUEL_VERDICT_LOW, "Probably enough energy, but a low weight for the height."},
        {REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_VERDICT_HIGH, "Probably enough."},
        {REFUEL_CHECK_PROTEIN_DAILY, REFUEL_VERDICT_HIGH, "Probably enough."},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        eater e = sated(2500);
        judge(&e, rows[i].check, rows[i].verdict);
        expect(&e, rows[i].sentence);
    }
}

/* Without training nothing is left after running. */
Test(sentence, without_training)
{
    eater e = sated(2500);
    e.plan.training_minutes_d = 0;
    judge(&e, REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_RISK);
    expect(&e, "Probably not enough: little for a body of this size.");
    judge(&e, REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_LOW);
    expect(&e, "Probably not enough: it may be little for a body of this size.");
}

/* A weight that is very low stands before any number; nobody thin is told to eat less. */
Test(sentence, weight_first)
{
#define VERY_LOW "The weight is very low for the height: please talk with a physician. "
    static const struct {
        double eaten_kcal_d, age_y, bmi;
        int verdict, life_stage;
        const char *sentence;
    } rows[] = {
        {2500, 30, 17, REFUEL_VERDICT_RISK, 0, VERY_LOW "What is eaten holds it at best, and more raises it."},
        {2500, 30, 15.9, REFUEL_VERDICT_RISK, 0,
         "The weight is very low for the height: please see a physician soon. What is eaten holds it at best, and more "
         "raises it."},
        {2500, 15, 15.9, REFUEL_VERDICT_RISK, 0, VERY_LOW "What is eaten holds it at best, and more raises it."},
        {2800, 30, 17, REFUEL_VERDICT_RISK, 0,
         VERY_LOW "More than is spent, by about 300 kcal a day, which raises it."},
        {1600, 30, 17, REFUEL_VERDICT_RISK, 0, VERY_LOW "Probably not enough: about 900 kcal a day short."},
        {2800, 30, 18, REFUEL_VERDICT_LOW, 0,
         "More than is spent, by about 300 kcal a day, which raises a weight that is low."},
        {1600, 30, 18, REFUEL_VERDICT_LOW, 0,
         "Probably not enough: about 900 kcal a day short, and a low weight for the height."},
        {2500, 30, 17, REFUEL_VERDICT_RISK, REFUEL_PREGNANT,
         "The weight before the pregnancy was very low for the height: please tell the midwife or physician. What is "
         "eaten is for a talk with them as well."},
        {2500, 30, 15.9, REFUEL_VERDICT_RISK, REFUEL_PREGNANT,
         "The weight before the pregnancy was very low for the height: please see a physician soon. What is eaten is for "
         "a talk with them as well."},
        {2500, 30, 22, REFUEL_VERDICT_LOW, REFUEL_PREGNANT,
         "Probably enough energy, but less weight than before the pregnancy."},
        {2500, 30, 18, REFUEL_VERDICT_LOW, REFUEL_PREGNANT,
         "Probably enough energy, but a low weight before the pregnancy."},
        {2800, 30, 18, REFUEL_VERDICT_LOW, REFUEL_PREGNANT,
         "More than is spent, by about 300 kcal a day, but a low weight before the pregnancy."}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        eater e = sated(rows[i].eaten_kcal_d);
        e.plan.age_y = rows[i].age_y, e.plan.life_stage = rows[i].life_stage;
        judge(&e, REFUEL_CHECK_WEIGHT_STATUS, (refuel_verdict)rows[i].verdict);
        e.finding[REFUEL_CHECK_WEIGHT_STATUS].value = rows[i].bmi;
        expect(&e, rows[i].sentence);
    }
#undef VERY_LOW
}

/* Fat that was measured below what a body needs stands in front, with a goal or without; a goal that is refused behind. */
Test(sentence, gates)
{
#define BARE "The body fat is less than a body needs: please talk with a physician. "
    eater e = sated(2500);
    e.plan.sex = REFUEL_MALE, e.plan.age_y = 30, e.plan.body_fat_pct = 2.9;
    e.plan.fat_free_mass_source = REFUEL_EQ_MEASURED;
    expect(&e, BARE "What is eaten holds it at best, and more raises it.");
    judge(&e, REFUEL_CHECK_GATE_ESSENTIAL_FAT, REFUEL_VERDICT_RISK);
    e.finding[REFUEL_CHECK_GATE_ESSENTIAL_FAT].action = REFUEL_ACTION_REFUSE;
    expect(
        &e, BARE
        "What is eaten holds it at best, and more raises it. The goal that was asked for is refused (essential fat).");
    e = sated(2800);
    e.plan.sex = REFUEL_FEMALE, e.plan.age_y = 30, e.plan.body_fat_pct = 11.9;
    e.plan.fat_free_mass_source = REFUEL_EQ_US_NAVY_1984;
    expect(&e, BARE "More than is spent, by about 300 kcal a day, which raises it.");
    e.plan.body_fat_pct = 12;
    expect(&e, "More than is spent, by about 300 kcal a day.");
    e.plan.body_fat_pct = 11.9, e.plan.age_y = 17;
    expect(&e, "More than is spent, by about 300 kcal a day.");
#undef BARE
    e = sated(2500);
    judge(&e, REFUEL_CHECK_GATE_MINOR, REFUEL_VERDICT_RISK);
    e.finding[REFUEL_CHECK_GATE_MINOR].action = REFUEL_ACTION_REFUSE;
    expect(&e, "Probably enough. The goal that was asked for is refused (age).");
    judge(&e, REFUEL_CHECK_GATE_PREGNANCY, REFUEL_VERDICT_RISK);
    e.finding[REFUEL_CHECK_GATE_PREGNANCY].action = REFUEL_ACTION_REFUSE;
    expect(&e, "Probably enough. The goal that was asked for is refused (age, pregnancy).");
}

/* So much is first of all a question. */
Test(sentence, unit)
{
    eater e = sated(8700);
    judge(&e, REFUEL_CHECK_INTAKE_PLAUSIBILITY, REFUEL_VERDICT_HIGH);
    judge(&e, REFUEL_CHECK_FIBRE, REFUEL_VERDICT_LOW);
    expect(&e, "Is the energy in kJ, or of several days? In kcal a day it is over 2.5 times what is spent.");
}

/* Two ways of too little carbohydrate are told once; with little or no training it is not that for a training. */
Test(sentence, carbohydrate)
{
    const double minutes_d[] = {20, 19.9, 0, NAN};
    for (int i = 0; i < 4; i++) {
        eater e = sated(2500);
        e.plan.training_minutes_d = minutes_d[i];
        judge(&e, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_VERDICT_LOW);
        judge(&e, REFUEL_CHECK_CARBOHYDRATE_MINIMUM, REFUEL_VERDICT_LOW);
        expect(&e, i == 0 ? "Probably enough energy, but little carbohydrate for this training."
                          : "Probably enough energy, but little carbohydrate.");
    }
}

/* The last of several is joined by "and". */
Test(sentence, joined)
{
    eater e = sated(1600);
    judge(&e, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_VERDICT_LOW);
    expect(&e, "Probably not enough: about 900 kcal a day short, and little carbohydrate for this training.");
    judge(&e, REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_LOW); /* the shortage says it */
    judge(&e, REFUEL_CHECK_PROTEIN_DAILY, REFUEL_VERDICT_LOW);
    expect(&e,
           "Probably not enough: about 900 kcal a day short; little carbohydrate for this training, and little "
           "protein.");
    judge(&e, REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_RISK);
    judge(&e, REFUEL_CHECK_PROTEIN_DAILY, REFUEL_VERDICT_RISK);
    judge(&e, REFUEL_CHECK_FAT_MINIMUM, REFUEL_VERDICT_LOW);
    judge(&e, REFUEL_CHECK_FIBRE, REFUEL_VERDICT_LOW);
    expect(&e,
           "Probably not enough: about 900 kcal a day short; little is left for the body after running; little "
           "carbohydrate for this training; too little protein; little fat, and little fibre.");
}

/* A loss that was planned, and eaten to within 100 kcal: no shortage by itself, nor what such a loss leaves for the body. */
Test(sentence, as_planned)
{
    eater e = sated(2000);
    e.plan.goal_kcal_d = -500, e.plan.intake_kcal_d = 2000;
    judge(&e, REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_LOW);
    expect(&e, "As planned, about 500 kcal a day short.");
    e.plan.eaten[REFUEL_NUTRIENT_ENERGY] = 1900;
    expect(&e, "As planned, about 600 kcal a day short.");
    e.plan.eaten[REFUEL_NUTRIENT_ENERGY] = 1899;
    expect(&e, "Probably not enough: about 601 kcal a day short.");
    judge(&e, REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_OK);
    expect(&e, "Less than is planned: about 601 kcal a day short.");
    e.plan.eaten[REFUEL_NUTRIENT_ENERGY] = 2000;
    judge(&e, REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_RISK); /* planned or not */
    expect(&e, "Probably not enough: about 500 kcal a day short, and little is left for the body after running.");
    judge(&e, REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_VERDICT_OK);
    judge(&e, REFUEL_CHECK_PROTEIN_DAILY, REFUEL_VERDICT_LOW);
    expect(&e, "As planned, about 500 kcal a day short, but little protein.");
}

/* What makes a diet sufficient is all known, or the sentence says that it is not; what is little is told in any case. */
Test(sentence, as_far_as_it_could_be_judged)
{
    static const refuel_check_id needed[] = {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_CHECK_ENERGY_AVAILABILITY,
                                             REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_PROTEIN_DAILY,
                                             REFUEL_CHECK_FAT_MINIMUM};
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
        eater e = sated(2500);
        judge(&e, needed[i], REFUEL_VERDICT_UNKNOWN);
        expect(&e, "As far as it could be judged, enough.");
        judge(&e, needed[i], REFUEL_VERDICT_NONE); /* there is no such finding */
        expect(&e, "As far as it could be judged, enough.");
        judge(&e, REFUEL_CHECK_FIBRE, REFUEL_VERDICT_LOW);
        expect(&e, "Probably enough energy, but little fibre.");
    }
    eater e = sated(1600);
    judge(&e, REFUEL_CHECK_PROTEIN_DAILY, REFUEL_VERDICT_UNKNOWN);
    expect(&e, "Probably not enough: about 900 kcal a day short.");
    e = sated(2500);
    judge(&e, REFUEL_CHECK_FIBRE, REFUEL_VERDICT_UNKNOWN); /* the verdict of all is then unknown as well */
    expect(&e, "As far as it could be judged, enough.");
    judge(&e, REFUEL_CHECK_PROTEIN_DAILY, REFUEL_VERDICT_LOW);
    expect(&e, "Probably enough energy, but little protein.");
    judge(&e, REFUEL_CHECK_PROTEIN_DAILY, REFUEL_VERDICT_HIGH);
    expect(&e, "As far as it could be judged, enough.");
    e.plan.eaten[REFUEL_NUTRIENT_ENERGY] = 2200; /* what a deficit takes from was all judged */
    expect(&e, "Less than is spent: about 300 kcal a day short.");
    e.plan.total_kcal_d = NAN;
    expect(&e, "Whether the energy is enough cannot be said.");
    rf_warn(&e.plan.warnings, REFUEL_WARNING_UNDER_TEN);
    expect(&e, "Whether the energy is enough cannot be said (under 10 years only the method nasem-2023 has a total).");
    e.plan.warnings = (refuel_warnings){{0, 0}};
    e.plan.eaten[REFUEL_NUTRIENT_ENERGY] = NAN;
    expect(&e, "Whether the energy is enough cannot be said.");
}

static const char *answered(const char *pairs)
{
    static char text[RF_SENTENCE];
    judgement it;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)judge_pairs(pairs, 1, &it, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    rf_sentence(&it.plan, it.finding, it.findings, false, text);
    return text;
}

/* Under 800 kcal there is no doubt, with the milk of a mother on top. A goal that would lead there is refused, and what is eaten
   is judged as it is. */
Test(sentence, very_little)
{
    static const struct {
        const char *pairs;
        int sure;
    } rows[] = {
        {"sex=female;age=60;height=165cm;weight=60kg;run=0km/week;intake=799kcal", 1},
        {"sex=female;age=60;height=165cm;weight=60kg;run=0km/week;intake=800kcal", 0},
        {"sex=female;age=60;height=165cm;weight=60kg;run=0km/week;intake=799kcal;goal=-2lb/week", 1},
        {"sex=female;age=30;height=165cm;weight=60kg;life-stage=lactating;months-since-birth=3;intake=1299kcal", 1},
        {"sex=female;age=30;height=165cm;weight=60kg;life-stage=lactating;months-since-birth=3;intake=1300kcal", 0},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const char *text = answered(rows[i].pairs);
        const char *lead = rows[i].sure ? "Not enough: about " : "Probably not enough: about ";
        cr_expect(strncmp(text, lead, strlen(lead)) == 0, "%s: %s", rows[i].pairs, text);
    }
    const char *small =
        "sex=female;age=60;height=140cm;weight=43kg;run=0km/week;goal=-2lb/week;intake=1500kcal;"
        "carbohydrate=180g;protein=60g;fat=50g";
    cr_expect(
        eq(str, (char *)answered(small),
           "More than is spent, by about 150 kcal a day. The goal that was asked for is refused (very low energy)."));
}

/* Drinking too much stands in front of all else; what else is worth changing around a session stands behind. */
Test(sentence, around_a_session)
{
    eater e = sated(2500);
    judge(&e, REFUEL_CHECK_FLUID_OVERDRINKING, REFUEL_VERDICT_RISK);
    e.finding[REFUEL_CHECK_FLUID_OVERDRINKING].action = REFUEL_ACTION_WARN;
    expect(
        &e,
        "More is drunk in the session than is safe: drink by thirst, and never so much that you gain. Probably enough.");
    e.finding[REFUEL_CHECK_FLUID_OVERDRINKING].action = REFUEL_ACTION_REFER;
    judge(&e, REFUEL_CHECK_WEIGHT_STATUS, REFUEL_VERDICT_RISK);
    e.finding[REFUEL_CHECK_WEIGHT_STATUS].value = 17;
    cr_expect(
        strncmp(said(&e),
                "Weight was gained in the session: stop drinking, and with a headache or confusion seek help at once. "
                "The weight is very low",
                120) == 0,
        "%s", said(&e));
    e = sated(2500);
    judge(&e, REFUEL_CHECK_REFUEL_WINDOW, REFUEL_VERDICT_LOW);
    e.finding[REFUEL_CHECK_REFUEL_WINDOW].action = REFUEL_ACTION_WARN;
    judge(&e, REFUEL_CHECK_CARBOHYDRATE_DURING, REFUEL_VERDICT_LOW);
    e.finding[REFUEL_CHECK_CARBOHYDRATE_DURING].action = REFUEL_ACTION_INFORM;
    judge(&e, REFUEL_CHECK_CAFFEINE, REFUEL_VERDICT_HIGH);
    judge(&e, REFUEL_CHECK_SUGAR_ADDED, REFUEL_VERDICT_HIGH);
    judge(&e, REFUEL_CHECK_FAT_SATURATED, REFUEL_VERDICT_HIGH);
    expect(
        &e,
        "Probably enough energy, but much saturated fat; much sugar, and much caffeine. Around the session something is "
        "worth changing (carbohydrate after).");
}

/* Beside answers about eating no amount is named, of what is short or of what is more. */
Test(sentence, eating)
{
#define LEFT_OUT                                                                                                        \
    " Amounts are left out here: eating enough is right; how much is best found with somebody who knows about eating, " \
    "and not by a number."
    static const struct {
        double eaten_kcal_d;
        int32_t weight, availability;
        const char *sentence;
    } rows[] = {
        {2500, 0, 0, "Probably enough."},
        {2000, 0, 0, "Less than is spent."},
        {2000, 0, REFUEL_VERDICT_LOW, "Probably not enough: less than is spent."},
        {3000, 0, 0, "Enough energy, as far as it could be judged."},
        {3000, REFUEL_VERDICT_LOW, 0, "More than is spent, which raises a weight that is low."},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        eater e = sated(rows[i].eaten_kcal_d);
        char wanted[RF_SENTENCE];
        judge(&e, REFUEL_CHECK_GATE_SCOFF, REFUEL_VERDICT_RISK);
        if (rows[i].weight) judge(&e, REFUEL_CHECK_WEIGHT_STATUS, (refuel_verdict)rows[i].weight);
        if (rows[i].availability) judge(&e, REFUEL_CHECK_ENERGY_AVAILABILITY, (refuel_verdict)rows[i].availability);
        snprintf(wanted, sizeof wanted, "%s" LEFT_OUT, rows[i].sentence);
        expect(&e, wanted);
    }
    eater e = sated(8700);
    judge(&e, REFUEL_CHECK_GATE_EATING_DISORDER, REFUEL_VERDICT_RISK);
    judge(&e, REFUEL_CHECK_INTAKE_PLAUSIBILITY, REFUEL_VERDICT_HIGH);
    expect(&e, "The energy that was written down may be in kJ, or of several days." LEFT_OUT);
#undef LEFT_OUT
}
