#include "io/explain_load.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "unit/io/loads.h"

static void explain(void)
{
    *said = '\0';
    answer_it();
    rf_explain_load(&answer, keep_line, NULL);
}

/* What is shown of the days does not change how the last one came about. */
Test(explain_load, last_day)
{
    begin(20, 3);
    explain();
    cr_expect(says("1. What counts: RPE times minutes\n"), "%s", said);
    cr_expect(says("Run of 2026-04-28 = 4 x 60.00 min = 240.00\n"), "%s", said);
    cr_expect(says("Mean of 7 days = (0.00 + 0.00 + 240.00 + 0.00 + 0.00 + 240.00 + 0.00") == 0, "%s", said);
    cr_expect(says("= (240.00 + 0.00 + 0.00 + 240.00 + 0.00 + 0.00 + 240.00) / 7 = 102.86\n"), "%s", said);
    cr_expect(says("Form, fitness less fatigue of the day before = "), "%s", said);
    cr_expect(says("Over 2 it is high, from 1.5 on it is told\n"), "%s", said);
    static char whole[sizeof said];
    strcpy(whole, said);
    given.ask.last_days = 1;
    explain();
    cr_expect(eq(str, said, whole));
}

/* Each kind of load, and the numbers of each. */
Test(explain_load, kinds)
{
    begin(3, 1);
    given.ask.kind = REFUEL_LOAD_DISTANCE;
    explain();
    cr_expect(says("Run of 2026-03-04: 10.00 km\n"), "%s", said);
    given.ask.kind = REFUEL_LOAD_MINUTES;
    explain();
    cr_expect(says("Run of 2026-03-04: 60.00 min\n"), "%s", said);
    given.log.run[2].duration_min = NAN;
    explain();
    cr_expect(says("the mean pace of the others = 10.00 km x 6.0000 min/km = 60.00 min\n"), "%s", said);
    begin(3, 1);
    given.ask.kind = REFUEL_LOAD_TRIMP, given.ask.sex = REFUEL_MALE;
    given.ask.resting_heart_rate_bpm = 50, given.ask.max_heart_rate_bpm = 185;
    explain(); /* 117.94: as in tests/cases/load.csv */
    cr_expect(says("= (150.00 - 50.00) / (185.00 - 50.00) = 0.74074\n") && says(" = 117.94\n"), "%s", said);
    given.ask.max_heart_rate_bpm = 145;
    explain();
    cr_expect(says("From 0 to 1 = smallest of (1, largest of (0, 1.05263)) = 1.00000\n"), "%s", said);
    given.ask.max_heart_rate_bpm = 185, given.log.run[2].heart_rate_bpm = 45;
    explain();
    cr_expect(says("largest of (0, (-0.03704))) = 0.00000\n"), "%s", said);
}

/* What a short or an even log does not tell. */
Test(explain_load, unknown)
{
    begin(1, 1);
    explain();
    cr_expect(says("Means of 7 and 28 days are not known before there are as many\n"), "%s", said);
    cr_expect(says("which begins with the first load: 240.00\n") && !says("Form,") && !says("onotony"), "%s", said);
    begin(9, 1);
    explain();
    cr_expect(says("That of 28 days is not known") && says("the seven days are equal\n"), "%s", said);
    begin(2, 1);
    given.ask.until_day = 20514 + 40;
    explain();
    cr_expect(says("Monotony has no value: seven days without a run\n"), "%s", said);
    cr_expect(says("= (0.00 + 0.00 + 0.00 + 0.00) / 4 = 0.00\n") && !says("Acute to chronic"), "%s", said);
}

/* Runs of one day add up, as long as a line holds them. */
Test(explain_load, several)
{
    begin(2, 0);
    explain();
    cr_expect(says("Load of 2026-03-02 = 240.00 + 240.00 = 480.00\n"), "%s", said);
    begin(10, 0);
    explain();
    cr_expect(says("Load of 2026-03-02, all of it: 2400.00\n"), "%s", said);
}

/* A run that was longer, with the band of its ratio. */
Test(explain_load, longer)
{
    begin(15, 3);
    given.log.run[14].distance_km = 16;
    explain();
    cr_expect(says("= 16.00 km / 10.00 km = 1.600\n"), "%s", said);
    cr_expect(
        says("Runs more than 30 to 100 % longer went with 1.52 times the rate of injuries, 95 % interval 1.16 to 2\n"),
        "%s", said);
    rf_load_answer_free(&answer);
    rf_log_free(&given.log);
}
