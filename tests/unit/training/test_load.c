#include "unit/training/logs.h"

static told out;

/* Several runs of a day add up, days without one are 0, and each day knows its longest run. */
Test(load, days)
{
    const refuel_log_run run[] = {
        {MONDAY, 8, 41, 6, 150}, {MONDAY, 5, 27, 3, 130}, {MONDAY + 2, 0, 0, NAN, NAN}, {MONDAY + 3, 10, 52.5, 4, 145}};
    tell(run, 4, &out);
    cr_assert(eq(sz, out.got.days, 4));
    static const double runs[] = {2, 0, 0, 1}, km[] = {13, 0, 0, 10}, minutes[] = {68, 0, 0, 52.5},
                        load[] = {6 * 41 + 3 * 27, 0, 0, 210}, longest[] = {8, 0, 0, 10};
    for (int i = 0; i < 4; i++) {
        cr_expect(out.day[i] == MONDAY + i && out.runs[i] == runs[i], "%d", i);
        cr_expect(out.distance_km[i] == km[i] && out.duration_min[i] == minutes[i], "%d", i);
        cr_expect(out.load[i] == load[i] && out.longest_run_km[i] == longest[i], "%d", i);
    }
    cr_expect(out.got.run_count == 3 && out.got.first_day == MONDAY);
    cr_expect(eq(int, out.got.kind, REFUEL_LOAD_RPE));
    cr_expect(out.longest_run_ratio[3] == 1.25 && isnan(out.longest_run_ratio[0]) && isnan(out.longest_run_ratio[1]));
}

/* A mean is not known before there are as many days; form is that of the day before. */
Test(load, begin)
{
    double km[60];
    refuel_log_run run[60];
    for (int i = 0; i < 60; i++) km[i] = 5 + i % 4;
    tell(run, daily_km(km, 60, run), &out);
    for (int i = 0; i < 60; i++) {
        cr_expect(eq(int, isnan(out.acute[i]) != 0, i < 6), "%d", i);
        cr_expect(eq(int, isnan(out.monotony[i]) != 0, i < 6), "%d", i);
        cr_expect(eq(int, isnan(out.chronic[i]) != 0, i < 27), "%d", i);
        cr_expect(eq(int, isnan(out.acute_chronic_ratio[i]) != 0, i < 27), "%d", i);
        cr_expect(eq(int, (out.flags[i] & REFUEL_LOAD_SHORT_HISTORY) != 0, i < 30), "%d", i);
        if (i > 0) cr_expect(out.form[i] == out.fitness[i - 1] - out.fatigue[i - 1], "%d", i);
    }
    cr_expect(isnan(out.form[0]) && out.acute_ewma[0] == km[0] && out.chronic_ewma[0] == km[0]);
}

/* Exactly 30 days before: the day before the log began is not among them, the 31st day is. */
Test(load, thirty_days)
{
    double km[33] = {20};
    refuel_log_run run[33];
    km[30] = 10, km[31] = 10;
    tell(run, daily_km(km, 33, run), &out);
    cr_expect(out.longest_run_ratio[30] == 0.5, "the run of 30 days ago counts");
    cr_expect(out.longest_run_ratio[31] == 1, "that of 31 days ago does not");
    cr_expect(eq(u32, out.flags[30], 0));
}

/* A run with none in the 30 days before has no ratio, and says so. */
Test(load, nothing_before)
{
    double km[40] = {20};
    refuel_log_run run[40];
    km[31] = 12, km[33] = 13;
    tell(run, daily_km(km, 40, run), &out);
    cr_expect(isnan(out.longest_run_ratio[31]) && (out.flags[31] & REFUEL_LOAD_NOTHING_BEFORE));
    cr_expect(out.longest_run_ratio[33] == 13.0 / 12.0 && !(out.flags[33] & REFUEL_LOAD_NOTHING_BEFORE));
    cr_expect(isnan(out.longest_run_ratio[0]) && out.flags[0] == REFUEL_LOAD_SHORT_HISTORY,
              "nobody knows what was before");
}

/* What is not known is never 0: sums of it are not known, and it could only make a ratio smaller. */
Test(load, unknown_distance)
{
    refuel_log_run run[50];
    for (int i = 0; i < 50; i++) run[i] = run_of(MONDAY + i, 10, 60);
    run[35].distance_km = NAN;
    run[36].distance_km = 0; /* on a treadmill */
    tell(run, 50, &out);
    for (int i = 35; i <= 36; i++) {
        cr_expect(isnan(out.distance_km[i]) && isnan(out.longest_run_km[i]) && isnan(out.longest_run_ratio[i]), "%d",
                  i);
        cr_expect(out.duration_min[i] == 60 && out.load[i] == 60 && (out.flags[i] & REFUEL_LOAD_SHORT_HISTORY), "%d",
                  i);
    }
    cr_expect(eq(u32, out.flags[34] & REFUEL_LOAD_SHORT_HISTORY, 0));
    cr_expect(out.longest_run_ratio[40] == 1 && (out.flags[40] & REFUEL_LOAD_SHORT_HISTORY));
}

/* Which days are told changes no number of them. */
Test(load, last_days)
{
    static told all;
    double km[90];
    refuel_log_run run[90];
    for (int i = 0; i < 90; i++) km[i] = i % 7 == 6 ? 0 : 4 + i * 5 % 11;
    tell(run, daily_km(km, 90, run), &all);
    refuel_load_request ask = request_for(run, 90);
    static const double lasts[] = {1, 6.5, 28, 89, 90, 91, 36525};
    for (size_t k = 0; k < sizeof lasts / sizeof *lasts; k++) {
        ask.last_days = lasts[k];
        cr_assert(load_of(&ask, &out, NULL) == REFUEL_OK);
        size_t days = lasts[k] < 90 ? (size_t)ceil(lasts[k]) : 90;
        cr_assert(eq(sz, out.got.days, days));
        cr_expect(eq(sz, refuel_load_days(&ask), days));
        for (size_t i = 0; i < days; i++) {
            size_t at = 90 - days + i;
            cr_expect(out.day[i] == all.day[at] && out.load[i] == all.load[at] && out.fitness[i] == all.fitness[at]);
            cr_expect(eq(u32, out.flags[i], all.flags[at]));
        }
        cr_expect(memcmp(&out.finding[0].day, &all.finding[0].day, sizeof(double)) == 0, "findings are about the same");
        cr_expect(out.got.run_count == all.got.run_count);
    }
}

/* From a day and until one: runs outside are as if they were not there, and days without a row go on. */
Test(load, from_and_until)
{
    static told part;
    double km[60];
    refuel_log_run run[60];
    for (int i = 0; i < 60; i++) km[i] = 5 + i % 6;
    daily_km(km, 60, run);
    refuel_load_request ask = request_for(run, 60);
    ask.from_day = MONDAY + 20, ask.until_day = MONDAY + 49;
    cr_assert(load_of(&ask, &part, NULL) == REFUEL_OK);
    tell(run + 20, 30, &out);
    cr_assert(eq(sz, part.got.days, 30));
    cr_expect(memcmp(part.load, out.load, 30 * sizeof(double)) == 0);
    cr_expect(memcmp(part.fitness, out.fitness, 30 * sizeof(double)) == 0);
    ask.from_day = MONDAY - 7, ask.until_day = MONDAY + 69;
    cr_assert(load_of(&ask, &part, NULL) == REFUEL_OK);
    cr_assert(eq(sz, part.got.days, 77));
    cr_expect(part.load[0] == 0 && part.load[7] == 5 && part.load[76] == 0 && part.acute[76] == 0);
    cr_expect(part.got.run_count == 60 && part.got.first_day == MONDAY - 7);
}

Test(load, nothing_is_needed)
{
    const refuel_log_run run = run_of(MONDAY, 10, 50);
    refuel_load_request ask = request_for(&run, 1);
    refuel_load_result bare = REFUEL_LOAD_RESULT_INIT;
    cr_assert(refuel_load(&ask, &bare, NULL) == REFUEL_OK, "every array may be left out");
    cr_expect(bare.days == 1 && bare.finding_count == REFUEL_LOAD_FINDING_END - 1 && bare.kind == REFUEL_LOAD_MINUTES);
}

/* Without room the counts are told, and nothing else is touched. */
Test(load, no_room)
{
    refuel_log_run run[10];
    for (int i = 0; i < 10; i++) run[i] = run_of(MONDAY + i, 10, 50);
    refuel_load_request ask = request_for(run, 10);
    refuel_error err = {.message = ""};
    give_room(&out);
    out.got.capacity = 9;
    out.load[0] = -1;
    cr_expect(refuel_load(&ask, &out.got, &err) == REFUEL_E_BUFFER);
    cr_expect(out.got.days == 10 && out.load[0] == -1 && isnan(out.got.first_day));
    cr_expect(eq(str, err.message, "10 days are needed"));
    give_room(&out);
    out.got.finding_capacity = 1;
    cr_expect(refuel_load(&ask, &out.got, &err) == REFUEL_E_BUFFER && out.got.finding_count == 2);
    out.got.finding_capacity = 0, out.got.finding = NULL;
    cr_expect(refuel_load(&ask, &out.got, &err) == REFUEL_OK);
}

/* The struct of an older caller ends earlier, and is written as far as it goes. */
Test(load, sizes)
{
    const refuel_log_run run = run_of(MONDAY, 10, 50);
    refuel_load_request ask = request_for(&run, 1);
    give_room(&out);
    out.got.struct_size = offsetof(refuel_load_result, finding);
    out.got.first_day = -1;
    cr_expect(refuel_load(&ask, &out.got, NULL) == REFUEL_OK);
    cr_expect(out.load[0] == 50 && out.got.first_day == -1);
    out.got.struct_size = 0;
    cr_expect(refuel_load(&ask, &out.got, NULL) == REFUEL_E_VERSION);
    ask.struct_size = 4;
    give_room(&out);
    cr_expect(refuel_load(&ask, &out.got, NULL) == REFUEL_E_VERSION);
    cr_expect(refuel_load(NULL, &out.got, NULL) == REFUEL_E_NULL);
    cr_expect(refuel_load(&ask, NULL, NULL) == REFUEL_E_NULL);
    cr_expect(eq(sz, refuel_load_days(NULL), 0));
}
