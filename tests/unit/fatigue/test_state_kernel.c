#include "fatigue/state_kernel.h"

#include "unit/fatigue/tired.h"

/* Meeusen 2013: days to weeks, weeks to months, more than two months. */
Test(state_kernel, edges)
{
    cr_expect(eq(int, rf_state_of(NAN), REFUEL_STATE_UNKNOWN));
    cr_expect(eq(int, rf_state_of(0), REFUEL_STATE_NOT_DOWN));
    cr_expect(eq(int, rf_state_of(0.5), REFUEL_STATE_DAYS_TO_WEEKS));
    cr_expect(eq(int, rf_state_of(13.9), REFUEL_STATE_DAYS_TO_WEEKS));
    cr_expect(eq(int, rf_state_of(14), REFUEL_STATE_WEEKS_TO_MONTHS));
    cr_expect(eq(int, rf_state_of(61), REFUEL_STATE_WEEKS_TO_MONTHS));
    cr_expect(eq(int, rf_state_of(61.1), REFUEL_STATE_MONTHS));
}

/* Each is told with its source, and two months or more are for a physician. */
Test(state_kernel, told)
{
    static const double days[] = {NAN, 0, 7, 21, 90};
    for (size_t i = 0; i < sizeof days / sizeof *days; i++) {
        const rf_fatigue *it = tired_asking("", asks(NAN, days[i], 0));
        cr_expect(eq(int, it->result.state, rf_state_of(days[i])));
        cr_expect(0 != *it->result.state_message && strcmp(it->result.state_source, "Meeusen2013") == 0);
        cr_expect(eq(int, sees(it, REFUEL_SEE_MONTHS), days[i] == 90));
        cr_expect(eq(int, sees(it, REFUEL_SEE_WEEKS), days[i] == 21));
    }
}
