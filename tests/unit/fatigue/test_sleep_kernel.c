#include "fatigue/sleep_kernel.h"

#include "unit/fatigue/tired.h"

/* Paruthi 2016: 6 to 12 years 9 h, 13 to 18 years 8 h; Watson 2015: adults 7 h. */
Test(sleep_kernel, least)
{
    cr_expect(isnan(rf_sleep_least_h(5.9)));
    cr_expect(eq(dbl, rf_sleep_least_h(6), 9));
    cr_expect(eq(dbl, rf_sleep_least_h(12.9), 9));
    cr_expect(eq(dbl, rf_sleep_least_h(13), 8));
    cr_expect(eq(dbl, rf_sleep_least_h(18.9), 8));
    cr_expect(eq(dbl, rf_sleep_least_h(19), 7));
    cr_expect(eq(dbl, rf_sleep_least_h(80), 7));
    cr_expect(eq(dbl, rf_sleep_least_h(NAN), 7), "of an unknown age the least that anybody should sleep");
}

static void judged(const char *pairs, double sleep_h, int verdict, int certainty, int side)
{
    const rf_fatigue *it = tired_asking(pairs, asks(sleep_h, NAN, 0));
    const refuel_cause *cause = cause_of(it, REFUEL_CAUSE_SLEEP);
    cr_expect(eq(int, cause->verdict, verdict), "%s %g h", pairs, sleep_h);
    cr_expect(eq(int, cause->certainty, certainty), "%s %g h", pairs, sleep_h);
    cr_expect(eq(int, side_of(it, REFUEL_CAUSE_SLEEP, "sleep"), side), "%s %g h", pairs, sleep_h);
}

Test(sleep_kernel, judged)
{
    judged("age=31", 7, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_AGAINST);
    judged("age=31", 6.9, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR);
    judged("age=31", 6, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR);
    judged("age=31", 5.9, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_MODERATE, REFUEL_SIDE_FOR);
    judged("age=16", 7.5, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR);
    judged("age=16", 8, REFUEL_VERDICT_OK, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_AGAINST);
    judged("age=10", 8.5, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR);
    judged("", 6, REFUEL_VERDICT_LOW, REFUEL_CERTAINTY_WEAK, REFUEL_SIDE_FOR);
    judged("", 9, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_MISSING);
    judged("age=4", 6, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_MISSING);
    judged("age=31", NAN, REFUEL_VERDICT_UNKNOWN, REFUEL_CERTAINTY_NONE, REFUEL_SIDE_MISSING);
}

Test(sleep_kernel, sources)
{
    cr_expect(eq(str, (char *)evidence_of(tired_asking("age=16", asks(7, NAN, 0)), REFUEL_CAUSE_SLEEP, "sleep")->source,
                 (char *)"Paruthi2016"));
    cr_expect(eq(str, (char *)evidence_of(tired_asking("age=30", asks(6, NAN, 0)), REFUEL_CAUSE_SLEEP, "sleep")->source,
                 (char *)"Watson2015"));
}
