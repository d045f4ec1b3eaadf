#include "training/load_validate.h"

#include "unit/training/logs.h"

static told out;

/* What is asked and is impossible, by the name of the input. */
Test(load_validate, inputs)
{
    const refuel_log_run run = run_of(MONDAY, 10, 50);
    refuel_load_request good = request_for(&run, 1);
#define WITH(member, value)                                                                                  \
    (refuel_load_request)                                                                                    \
    {                                                                                                        \
        .struct_size = sizeof good, .run = &run, .runs = 1, .today = NAN, .from_day = NAN, .until_day = NAN, \
        .last_days = NAN, .resting_heart_rate_bpm = NAN, .max_heart_rate_bpm = NAN, .member = value          \
    }
    const struct {
        refuel_load_request ask;
        refuel_status status;
        const char *message;
    } rows[] = {
        {WITH(last_days, 0), REFUEL_E_RANGE, "last: 0 d is outside 1..36525 d"},
        {WITH(last_days, 36526), REFUEL_E_RANGE, "last: 36526 d is outside 1..36525 d"},
        {WITH(resting_heart_rate_bpm, 24), REFUEL_E_RANGE, "resting_heart_rate: 24 bpm is outside 25..120 bpm"},
        {WITH(max_heart_rate_bpm, 231), REFUEL_E_RANGE, "max_heart_rate: 231 bpm is outside 100..230 bpm"},
        {WITH(kind, 9), REFUEL_E_RANGE, "kind: 9 is outside 1..4"},
        {WITH(sex, -1), REFUEL_E_RANGE, "sex: -1 is outside 1..3"},
        {WITH(from_day, MONDAY + 1), REFUEL_E_MISSING, "log: it holds no run in these days"},
        {WITH(until_day, MONDAY - 1), REFUEL_E_MISSING, "log: it holds no run in these days"},
        {WITH(runs, 0), REFUEL_E_MISSING, "log: it holds no run"},
        {WITH(run, NULL), REFUEL_E_NULL, "log: runs were announced, but the pointer is null"},
        {WITH(today, MONDAY - 1), REFUEL_E_RANGE, "run 1 of the log, date: 2026-03-02 is after today, 2026-03-01"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)load_of(&rows[i].ask, &out, &err), (int)rows[i].status), "%s: %s", rows[i].message,
                  err.message);
        cr_expect(eq(str, err.message, (char *)rows[i].message));
        cr_expect(eq(sz, refuel_load_days(&rows[i].ask), 0));
        cr_expect(isnan(out.got.first_day), "untouched on failure");
    }
    cr_expect(load_of(&good, &out, NULL) == REFUEL_OK);
}

/* Two inputs that contradict each other. */
Test(load_validate, conflicts)
{
    const refuel_log_run run = run_of(MONDAY, 10, 50);
    refuel_error err = {.message = ""};
    refuel_load_request ask = request_for(&run, 1);
    ask.resting_heart_rate_bpm = ask.max_heart_rate_bpm = 110;
    cr_expect(load_of(&ask, &out, &err) == REFUEL_E_CONFLICT);
    cr_expect(eq(str, err.message, "max_heart_rate: it is not above the resting heart rate"));
    ask = request_for(&run, 1);
    ask.from_day = MONDAY, ask.until_day = MONDAY - 1;
    cr_expect(load_of(&ask, &out, &err) == REFUEL_E_CONFLICT);
    cr_expect(eq(str, err.message, "until: it is before the day of from"));
    ask = request_for(&run, 1);
    ask.today = MONDAY, ask.until_day = MONDAY + 1;
    cr_expect(load_of(&ask, &out, &err) == REFUEL_E_RANGE);
    cr_expect(eq(str, err.message, "until: 2026-03-03 is after today, 2026-03-02"));
}

/* The place of a run that is wrong, and of one that is out of order. */
Test(load_validate, runs)
{
    refuel_log_run run[3] = {run_of(MONDAY, 10, 50), run_of(MONDAY + 2, 10, 50), run_of(MONDAY + 1, 10, 50)};
    refuel_load_request ask = request_for(run, 3);
    refuel_error err = {.message = ""};
    cr_expect(load_of(&ask, &out, &err) == REFUEL_E_RANGE);
    cr_expect(
        eq(str, err.message, "run 3 of the log: its day is before that of the run before; refuel_log_sort sorts"));
    cr_expect(eq(str, err.field, "log"));
    refuel_log_sort(run, 3);
    cr_expect(load_of(&ask, &out, &err) == REFUEL_OK);
    run[1].rpe = 10.5;
    cr_expect(load_of(&ask, &out, &err) == REFUEL_E_RANGE);
    cr_expect(eq(str, err.message, "run 2 of the log, rpe: 10.5 is outside 0..10"));
    cr_expect(err.value == 10.5 && err.low == 0 && err.high == 10);
}

/* A slip in a year is told, and no array of a million days is asked for. */
Test(load_validate, a_hundred_years)
{
    refuel_log_run run[2] = {run_of(MONDAY - 36525, 10, 50), run_of(MONDAY, 10, 50)};
    refuel_load_request ask = request_for(run, 2);
    refuel_error err = {.message = ""};
    cr_expect(load_of(&ask, &out, &err) == REFUEL_E_RANGE);
    cr_expect(eq(str, err.message, "log: it reaches from 1926-03-02 to 2026-03-02, more than a hundred years"));
    run[0].day++;
    cr_expect(eq(sz, refuel_load_days(&ask), REFUEL_LOAD_DAYS_MAX));
}

/* Days of rest alone are no log of runs. */
Test(load_validate, no_run)
{
    const refuel_log_run run[] = {run_of(MONDAY, 0, NAN), run_of(MONDAY + 1, 0, 0)};
    refuel_load_request ask = request_for(run, 2);
    refuel_error err = {.message = ""};
    cr_expect(load_of(&ask, &out, &err) == REFUEL_E_MISSING);
    cr_expect(eq(str, err.message, "log: it holds no run"));
}
