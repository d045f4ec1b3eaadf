#include "training/log.h"

#include "unit/training/logs.h"

static uint32_t state = 20260302;

static uint32_t random_below(uint32_t n)
{
    state = state * 1664525 + 1013904223;
    return (state >> 8) % n;
}

static int same(const refuel_log_run *a, const refuel_log_run *b)
{
    return memcmp(a, b, sizeof *a) == 0;
}

/* Whatever order the rows come in, the sorted log is the same, and no run is lost. */
Test(log, sort)
{
    refuel_log_run one[60], other[60];
    for (size_t n = 0; n <= 60; n += n < 5 ? 1 : 5) {
        double km = 0;
        for (size_t i = 0; i < n; i++) {
            one[i] = run_of(MONDAY + random_below(20), random_below(3) ? random_below(5) : NAN, random_below(50));
            km += isnan(one[i].distance_km) ? 1000 : one[i].distance_km;
        }
        memcpy(other, one, n * sizeof *one);
        for (size_t i = n; i > 1; i--) {
            size_t k = random_below((uint32_t)i);
            refuel_log_run kept = other[k];
            other[k] = other[i - 1];
            other[i - 1] = kept;
        }
        refuel_log_sort(one, n);
        refuel_log_sort(other, n);
        for (size_t i = 0; i < n; i++) {
            cr_expect(same(&one[i], &other[i]), "%zu of %zu", i, n);
            cr_expect(i == 0 || one[i].day >= one[i - 1].day, "%zu of %zu", i, n);
            km -= isnan(one[i].distance_km) ? 1000 : one[i].distance_km;
        }
        cr_expect(km == 0);
    }
    refuel_log_sort(NULL, 0);
}

static const refuel_log_run good = {MONDAY, 10, 52.5, 4, 150};

static refuel_status check(const refuel_log_run *run, refuel_error *err)
{
    return rf_log_check(run, MONDAY, "log line 7", err);
}

Test(log, what_a_run_may_be)
{
    static const struct {
        refuel_log_run run;
        refuel_status status;
        const char *message;
    } rows[] = {
        {{MONDAY, 10, 52.5, 4, 150}, REFUEL_OK, ""},
        {{MONDAY, 10, NAN, NAN, NAN}, REFUEL_OK, ""},
        {{MONDAY, NAN, 50, NAN, NAN}, REFUEL_OK, ""},
        {{MONDAY, 0, NAN, NAN, NAN}, REFUEL_OK, ""},
        {{MONDAY, 0, 50, 0, 25}, REFUEL_OK, ""},
        {{MONDAY, 500, 10080, 10, 250}, REFUEL_OK, ""},
        {{MONDAY, 0.1, 0.16, NAN, NAN}, REFUEL_OK, ""}, /* 100 m in 9.6 s */
        {{MONDAY + 1, 10, NAN, NAN, NAN}, REFUEL_E_RANGE, "log line 7, date: 2026-03-03 is after today, 2026-03-02"},
        {{MONDAY, 500.1, NAN, NAN, NAN}, REFUEL_E_RANGE, "log line 7, distance: 500.1 km is outside 0..500 km"},
        {{MONDAY, -1, NAN, NAN, NAN}, REFUEL_E_RANGE, "log line 7, distance: -1 km is outside 0..500 km"},
        {{MONDAY, 10, 10081, NAN, NAN}, REFUEL_E_RANGE, "log line 7, duration: 10081 min is outside 0..10080 min"},
        {{MONDAY, 10, 50, 11, NAN}, REFUEL_E_RANGE, "log line 7, rpe: 11 is outside 0..10"},
        {{MONDAY, 10, 50, NAN, 24}, REFUEL_E_RANGE, "log line 7, heart rate: 24 bpm is outside 25..250 bpm"},
        {{MONDAY, INFINITY, 50, NAN, NAN}, REFUEL_E_RANGE, "log line 7, distance: inf km is outside 0..500 km"},
        {{MONDAY, NAN, NAN, 4, 150}, REFUEL_E_MISSING, "log line 7: a run has a distance or a duration"},
        {{MONDAY, 12, 1.55, NAN, NAN}, REFUEL_E_RANGE, "log line 7: 12 km in 1.55 min is faster than anybody runs"},
        {{MONDAY, 12, 0, NAN, NAN}, REFUEL_E_RANGE, "log line 7: 12 km in 0 min is faster than anybody runs"},
        {{5000000, 12, NAN, NAN, NAN}, REFUEL_E_RANGE, "log line 7: the day is outside the years 0001 to 9999"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)check(&rows[i].run, &err), (int)rows[i].status), "%zu: %s", i, err.message);
        cr_expect(eq(str, err.message, (char *)rows[i].message));
        cr_expect(eq(int, strncmp(err.field, "log line 7", rows[i].status ? 10 : 0), 0));
        cr_expect(eq(int, (int)check(&rows[i].run, NULL), (int)rows[i].status));
    }
}

/* Who knows no date of today looks at none. */
Test(log, today_is_not_known)
{
    refuel_log_run later = good;
    later.day += 100000;
    cr_expect(rf_log_check(&later, NAN, "it", NULL) == REFUEL_OK);
    cr_expect(rf_log_check(&good, MONDAY - 1, "it", NULL) == REFUEL_E_RANGE);
    cr_expect(rf_log_check(&good, MONDAY, "it", NULL) == REFUEL_OK);
}

/* A treadmill that tells 0 km tells nothing. */
Test(log, runs_and_distances)
{
    refuel_log_run none = run_of(MONDAY, 0, NAN), rest = run_of(MONDAY, 0, 0), indoors = run_of(MONDAY, 0, 40),
                   nothing = run_of(MONDAY, NAN, NAN);
    cr_expect(rf_log_is_run(&good) && rf_log_is_run(&indoors));
    cr_expect(eq(int, rf_log_is_run(&none) || rf_log_is_run(&rest) || rf_log_is_run(&nothing), 0));
    cr_expect(rf_log_km(&good) == 10 && isnan(rf_log_km(&indoors)));
}
