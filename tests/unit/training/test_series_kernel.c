#include "training/series_kernel.h"

#include "support/cases.h"
#include "training/load_edge.h"
#include "unit/training/logs.h"

static told out;

/* The loads of a case as runs of so many minutes. */
static void tell_case(const cases *c)
{
    static refuel_log_run run[LOG_DAYS];
    size_t days = 0;
    for (const char *at = case_text(c, "loads"); *at; at += strspn(at, " ")) {
        char *end;
        run[days] = run_of(MONDAY + (int64_t)days, NAN, strtod(at, &end));
        days++;
        at = end;
    }
    tell(run, days, &out);
}

static double of_day(const cases *c)
{
    size_t i = (size_t)case_number(c, "day") - 1;
    tell_case(c);
    if (case_is(c, "quantity", "monotony")) return out.monotony[i];
    if (case_is(c, "quantity", "strain")) return out.strain[i];
    if (case_is(c, "quantity", "acute-chronic-ratio")) return out.acute_chronic_ratio[i];
    if (case_is(c, "quantity", "ewma-ratio")) return out.acute_ewma[i] / out.chronic_ewma[i];
    if (case_is(c, "quantity", "fitness")) return out.fitness[i];
    if (case_is(c, "quantity", "fatigue")) return out.fatigue[i];
    if (case_is(c, "quantity", "form")) return out.form[i];
    cr_fatal("%s:%d: no such quantity", c->path, c->line);
}

/* The rate of injuries of a ratio, 1 up to 10 % longer. */
static double rate_of(double ratio)
{
    const rf_load_band *band = rf_load_band_of(ratio);
    return band ? band->rate : 1;
}

static double of_case(const cases *c)
{
    double minutes = case_number(c, "minutes"), km = case_number(c, "run_km"), before = case_number(c, "longest_km");
    int32_t sex = case_is(c, "sex", "female") ? REFUEL_FEMALE : REFUEL_MALE;
    if (case_is(c, "quantity", "session-rpe")) return rf_rpe_load(case_number(c, "rpe"), minutes);
    if (case_is(c, "quantity", "trimp"))
        return rf_trimp(minutes, case_number(c, "heart_rate"), case_number(c, "resting"), case_number(c, "max"), sex);
    if (case_is(c, "quantity", "ewma-weight")) return rf_weight_of_days(case_number(c, "days"));
    if (case_is(c, "quantity", "longest-run-ratio")) return rf_ratio(km, before);
    if (case_is(c, "quantity", "injury-rate")) return rate_of(rf_ratio(km, before));
    return of_day(c);
}

Test(series_kernel, cases)
{
    cases c = cases_open("load.csv");
    while (cases_next(&c)) {
        double got = of_case(&c);
        cr_expect(case_has(&c, "source"), "%s:%d", c.path, c.line);
        if (case_is(&c, "expect", "nan"))
            cr_expect(isnan(got), "%s:%d: %g", c.path, c.line, got);
        else
            cr_expect(epsilon_eq(dbl, got, case_number(&c, "expect"), case_number(&c, "tolerance")), "%s:%d", c.path,
                      c.line);
    }
    cr_expect(ge(sz, c.rows, 40), "the case file has lost rows");
}

/* A heart rate below rest counts nothing, one above the maximum as the maximum. */
Test(series_kernel, heart_rate_outside)
{
    cr_expect(rf_trimp(60, 40, 50, 185, REFUEL_MALE) == 0);
    cr_expect(rf_trimp(60, 200, 50, 185, REFUEL_FEMALE) == rf_trimp(60, 185, 50, 185, REFUEL_FEMALE));
    cr_expect(isnan(rf_trimp(60, NAN, 50, 185, REFUEL_MALE)));
    cr_expect(isnan(rf_trimp(60, 150, NAN, 185, REFUEL_MALE)));
}

/* Equal days have no monotony, also where the last digits of their sums differ; nor have seven days of rest. */
Test(series_kernel, equal_days)
{
    double equal[RF_ACUTE_D], nearly[RF_ACUTE_D], rest[RF_ACUTE_D] = {0};
    for (int i = 0; i < RF_ACUTE_D; i++) {
        equal[i] = 52.3;
        nearly[i] = i % 2 ? 0.1 + 0.2 : 0.3;
    }
    cr_expect(isnan(rf_monotony(equal)));
    cr_expect(isnan(rf_monotony(nearly)));
    cr_expect(isnan(rf_monotony(rest)));
    equal[3] = 52.4;
    cr_expect(rf_monotony(equal) > 1000 && isfinite(rf_monotony(equal)));
}

Test(series_kernel, ratio_to_nothing)
{
    cr_expect(isnan(rf_ratio(10, 0)) && isnan(rf_ratio(0, 0)) && isnan(rf_ratio(10, NAN)) && isnan(rf_ratio(NAN, 10)));
    cr_expect(rf_ratio(10, 8) == 1.25);
}
