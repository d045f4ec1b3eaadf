#include "weight/track_whole.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

enum { DAYS = 40 };

static bool whole_of(double usual, double logged, int said, double expenditure)
{
    double intake[DAYS];
    uint8_t complete[DAYS] = {0};
    for (size_t i = 0; i < DAYS; i++) intake[i] = i % 3 == 2 ? NAN : usual;
    intake[20] = logged;
    complete[20] = (uint8_t)said;
    refuel_track_request ask = REFUEL_TRACK_REQUEST_INIT;
    ask.intake_kcal_d = intake;
    ask.complete = said ? complete : NULL;
    ask.days = DAYS;
    return rf_track_whole(&ask, 20, expenditure);
}

Test(track_whole, edges)
{
    cr_expect(whole_of(2400, 1200, 0, 2600));
    cr_expect(not(whole_of(2400, 1199, 0, 2600)), "under half of the days around");
    cr_expect(whole_of(1000, 900, 0, 2600), "as on the other days of somebody who eats little");
    cr_expect(not(whole_of(1000, 860, 0, 2600)), "under a third of the expenditure");
    cr_expect(not(whole_of(2400, 0, 0, 0)));
    cr_expect(not(whole_of(2400, NAN, 0, 2600)));
    cr_expect(not(whole_of(300, 300, 0, 2600)), "breakfast alone, every day");
}

Test(track_whole, the_log_says_it)
{
    cr_expect(whole_of(2400, 0, REFUEL_TRACK_COMPLETE_YES, 2600));
    cr_expect(whole_of(2400, 500, REFUEL_TRACK_COMPLETE_YES, 2600));
    cr_expect(not(whole_of(2400, NAN, REFUEL_TRACK_COMPLETE_YES, 2600)), "nothing is never all");
    cr_expect(not(whole_of(2400, 2400, REFUEL_TRACK_COMPLETE_NO, 2600)));
}

/* At the ends of a log, and where there is hardly any, the expenditure alone decides. */
Test(track_whole, few_days)
{
    double intake[] = {1000, 3000};
    refuel_track_request ask = REFUEL_TRACK_REQUEST_INIT;
    ask.intake_kcal_d = intake;
    ask.days = 2;
    cr_expect(rf_track_whole(&ask, 0, 2900));
    cr_expect(not(rf_track_whole(&ask, 0, 3100)));
    cr_expect(rf_track_whole(&ask, 1, 3100));
}
