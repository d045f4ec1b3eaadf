#include "fatigue/tomorrow.h"

#include <string.h>

#include "fatigue/cause.h"
#include "unit/fatigue/tired.h"

/* Tomorrow is the plan for the weight as it is, whatever goal was given. */
Test(tomorrow, is_the_plan_to_maintain)
{
    refuel_plan_result plan;
    cr_assert(eq(int, (int)plan_of(HER, &plan, NULL), REFUEL_OK));
    static const char *const rows[] = {HER, HER ";goal=-1lb/week", HER ";intake=1700kcal"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const refuel_fatigue_result *r = &tired(rows[i])->result;
        cr_expect(eq(dbl, r->energy_kcal_d, plan.total_kcal_d), "%s", rows[i]);
        cr_expect(eq(dbl, r->carbohydrate_g_d, plan.macros.carbohydrate_g_d));
        cr_expect(eq(dbl, r->protein_g_d, plan.macros.protein_g_d));
        cr_expect(eq(dbl, r->fat_g_d, plan.macros.fat_g_d));
        cr_expect(epsilon_eq(dbl, r->after_run_protein_g.low, 0.3 * 58, 1e-9), "Witard 2025");
        cr_expect(epsilon_eq(dbl, r->before_run_carbohydrate_g.high, 4 * 58, 1e-9), "Burke 2011");
        cr_expect(eq(int, r->withheld, REFUEL_WITHHELD_NONE));
    }
}

Test(tomorrow, is_withheld)
{
    static const struct {
        const char *pairs;
        refuel_withheld withheld;
    } rows[] = {
        {"", REFUEL_WITHHELD_UNKNOWN},
        {"sex=male;age=8;height=130cm;weight=27kg", REFUEL_WITHHELD_UNKNOWN},
        {HER ";kidney-disease=yes", REFUEL_WITHHELD_MEDICAL},
        {HER ";insulin=yes;intake=1700kcal", REFUEL_WITHHELD_MEDICAL},
        {HER ";intake=750kcal", REFUEL_WITHHELD_VERY_LITTLE},
        {"sex=female;age=29;height=165cm;weight=43kg;run=40km/week;intake=1500kcal", REFUEL_WITHHELD_VERY_LITTLE},
        {HER ";eating-disorder=now;intake=1700kcal", REFUEL_WITHHELD_EATING},
        {HER ";scoff=3", REFUEL_WITHHELD_EATING},
        {HER ";eating-disorder=past;intake=1700kcal", REFUEL_WITHHELD_EATING},
        {HER ";intake=3000kcal", REFUEL_WITHHELD_ENOUGH},
        {HER ";intake=3000kcal;bone-stress=1", REFUEL_WITHHELD_NO_LESS},
        {"sex=female;age=15;height=165cm;weight=55kg;run=40km/week;intake=3500kcal", REFUEL_WITHHELD_NO_LESS},
        {HER ";intake=9000kcal", REFUEL_WITHHELD_NONE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const refuel_fatigue_result *r = &tired(rows[i].pairs)->result;
        cr_expect(eq(int, r->withheld, (int)rows[i].withheld), "%s", rows[i].pairs);
        cr_expect(eq(int, isnan(r->energy_kcal_d) != 0, rows[i].withheld != REFUEL_WITHHELD_NONE), "%s", rows[i].pairs);
        cr_expect(eq(str, (char *)r->withheld_message, (char *)rf_withheld_words[rows[i].withheld]));
    }
}

/* An emergency stops everything else: no amount, and no advice but to wait; an eating disorder hides as much. */
Test(tomorrow, is_nothing_beside_an_emergency)
{
    static const char *const people[] = {"",
                                         HER,
                                         HER ";intake=1700kcal",
                                         HER ";intake=3000kcal",
                                         HER ";kidney-disease=yes",
                                         HER ";eating-disorder=now;intake=1700kcal"};
    for (size_t i = 0; i < sizeof people / sizeof *people; i++)
        for (int sign = REFUEL_SIGN_DARK_URINE; sign <= REFUEL_SIGN_HEADACHE_AFTER_DRINKING; sign++) {
            const rf_fatigue *it = tired_asking(people[i], asks(NAN, NAN, REFUEL_SIGN_BIT(sign)));
            const refuel_fatigue_result *r = &it->result;
            cr_expect(isnan(r->energy_kcal_d) && isnan(r->carbohydrate_g_d) && isnan(r->protein_g_d), "%s", people[i]);
            cr_expect(isnan(r->after_run_protein_g.low) && isnan(r->protein_target_g_d.low), "%s", people[i]);
            int eating = strstr(people[i], "eating-disorder") != NULL;
            cr_expect(eq(int, r->withheld, eating ? REFUEL_WITHHELD_EATING : REFUEL_WITHHELD_EMERGENCY), "%s",
                      people[i]);
            for (size_t k = 0; k < r->cause_count; k++)
                cr_expect(eq(str, (char *)it->cause[k].advice, (char *)rf_emergency_advice), "%s", people[i]);
        }
}

/* Where amounts help nobody, no note has them. */
Test(tomorrow, no_amounts_in_notes)
{
    const char *rows[] = {HER ";eating-disorder=now",
                          "sex=female;age=31;height=168cm;weight=58kg;run=45km/week;scoff=2"};
    cr_expect(refuel_warned(tired(HER)->result.warnings, REFUEL_WARNING_ATHLETE_BY_HOURS));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_warnings told = tired(rows[i])->result.warnings;
        cr_expect(eq(int, refuel_warned(told, REFUEL_WARNING_ATHLETE_BY_HOURS), 0), "%s", rows[i]);
        for (size_t k = 0; refuel_warning_at(k); k++) {
            const refuel_warning *one = refuel_warning_at(k);
            int shown = refuel_warned(told, one->number) && strstr(one->message, "kcal");
            cr_expect(eq(int, shown, 0), "%s: %s", rows[i], one->id);
        }
    }
}

/* The amounts around a run are of adults who run. */
Test(tomorrow, around_a_run)
{
    cr_expect(isnan(tired("sex=female;age=31;height=168cm;weight=58kg")->result.after_run_protein_g.low));
    cr_expect(isnan(tired("sex=female;age=16;height=168cm;weight=58kg;run=45km/week")->result.after_run_protein_g.low));
    cr_expect(eq(int, tired("sex=female;age=16;height=168cm;weight=58kg;run=45km/week")->result.at_least, 1));
    cr_expect(eq(int, tired(HER)->result.at_least, 0));
}

#define STILL "sex=female;age=31;height=168cm;weight=58kg" /* without a running volume */

/* Where the running is not known the total is without it: amounts are the least, and nothing that is eaten is enough. */
Test(tomorrow, without_running)
{
    static const struct {
        const char *pairs;
        refuel_withheld withheld;
        int without;
    } rows[] = {{STILL, REFUEL_WITHHELD_NONE, 1},
                {STILL ";intake=1700kcal", REFUEL_WITHHELD_NONE, 1},
                {STILL ";intake=2100kcal", REFUEL_WITHHELD_NONE, 1},
                {STILL ";intake=2300kcal", REFUEL_WITHHELD_RUNNING, 1},
                {STILL ";intake=3000kcal;walk=20km/week", REFUEL_WITHHELD_RUNNING, 1},
                {STILL ";intake=3000kcal;bone-stress=1", REFUEL_WITHHELD_NO_LESS, 1},
                {STILL ";run=0km/week;intake=2300kcal", REFUEL_WITHHELD_ENOUGH, 0},
                {STILL ";expenditure=2100kcal;intake=2300kcal", REFUEL_WITHHELD_ENOUGH, 0},
                {STILL ";method=nasem-2023;activity=active;intake=3500kcal", REFUEL_WITHHELD_ENOUGH, 0},
                {HER ";intake=3000kcal", REFUEL_WITHHELD_ENOUGH, 0},
                {"sex=female;weight=58kg;intake=2300kcal", REFUEL_WITHHELD_UNKNOWN, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const refuel_fatigue_result *r = &tired(rows[i].pairs)->result;
        cr_expect(eq(int, r->withheld, (int)rows[i].withheld), "%s", rows[i].pairs);
        cr_expect(eq(int, r->without_running, rows[i].without), "%s", rows[i].pairs);
        if (!rows[i].without) continue;
        cr_expect(eq(int, r->at_least, 1), "%s", rows[i].pairs);
        cr_expect(isnan(r->balance_kcal_d) && isnan(r->carbohydrate_target_g_d.high), "%s", rows[i].pairs);
    }
    cr_expect(eq(int, isnan(tired(STILL ";run=0km/week;intake=2300kcal")->result.balance_kcal_d), 0));
}

/* Where amounts help nobody, none is in the result: neither energy nor the numbers of what speaks for a cause. */
Test(tomorrow, no_amounts_at_all)
{
    static const char *const rows[] = {HER ";eating-disorder=now;intake=1500kcal;carbohydrate=150g;protein=40g",
                                       HER ";eating-disorder=past;intake=3200kcal", HER ";scoff=2;intake=1200kcal",
                                       HER ";ede-q=3;intake=700kcal", STILL ";scoff=2;intake=1700kcal"};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_fatigue *it = tired(rows[i]);
        const refuel_fatigue_result *r = &it->result;
        cr_expect(eq(int, r->withheld, REFUEL_WITHHELD_EATING), "%s", rows[i]);
        cr_expect(isnan(r->eaten_kcal_d) && isnan(r->total_kcal_d) && isnan(r->balance_kcal_d), "%s", rows[i]);
        cr_expect(isnan(r->total_interval_kcal_d.low) && isnan(r->total_interval_kcal_d.high), "%s", rows[i]);
        cr_expect(gt(sz, r->evidence_count, 3));
        for (size_t k = 0; k < r->evidence_count; k++) {
            const refuel_evidence *one = &it->evidence[k];
            int none = isnan(one->value) && isnan(one->interval_low) && isnan(one->low) && isnan(one->high);
            cr_expect(eq(int, none, 1), "%s: %s", rows[i], one->id);
            cr_expect(strstr(one->message, "kcal") == NULL, "%s: %s", rows[i], one->message);
        }
    }
    cr_expect(eq(int, isnan(tired(HER ";intake=1500kcal")->result.eaten_kcal_d), 0));
}
