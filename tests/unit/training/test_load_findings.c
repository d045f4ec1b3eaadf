#include "training/load_findings.h"

#include <refuel/source.h>

#include "training/load_edge.h"
#include "unit/training/logs.h"

static told out;
static refuel_log_run run[LOG_DAYS];

/* Regular runs of 10 km on two days of three, for so many days. */
static size_t regular(size_t days)
{
    size_t n = 0;
    for (size_t i = 0; i < days; i++)
        if (i % 3) run[n++] = run_of(MONDAY + (int64_t)i, i % 3 == 2 ? 10 : 6, NAN);
    return n;
}

static const refuel_load_finding *single_run(size_t runs)
{
    tell(run, runs, &out);
    return found(&out, REFUEL_LOAD_SINGLE_RUN);
}

static const refuel_load_finding *monotony(size_t runs)
{
    tell(run, runs, &out);
    return found(&out, REFUEL_LOAD_MONOTONY);
}

/* On the edge it is ok, above it high; the message says nothing of fatigue but that. */
Test(load_findings, single_run_edges)
{
    static const struct {
        double km, rate;
        refuel_verdict verdict;
    } rows[] = {{11, NAN, REFUEL_VERDICT_OK},    {11.1, 1.64, REFUEL_VERDICT_HIGH},
                {13, 1.64, REFUEL_VERDICT_HIGH}, {13.1, 1.52, REFUEL_VERDICT_HIGH},
                {20, 1.52, REFUEL_VERDICT_HIGH}, {20.1, 2.28, REFUEL_VERDICT_HIGH}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t n = regular(60);
        run[n - 1].distance_km = rows[i].km;
        const refuel_load_finding *it = single_run(n);
        cr_expect(eq(int, it->verdict, rows[i].verdict), "%g km", rows[i].km);
        cr_expect(epsilon_eq(dbl, it->value, rows[i].km / 10, 1e-12));
        cr_expect(it->run_km == rows[i].km && it->before_km == 10 && it->high == 1.1);
        cr_expect(isnan(rows[i].rate) ? isnan(it->rate) : it->rate == rows[i].rate, "%g km", rows[i].km);
        cr_expect(eq(int, it->action, it->verdict == REFUEL_VERDICT_HIGH ? REFUEL_ACTION_WARN : REFUEL_ACTION_NONE));
        cr_expect(refuel_source_find(it->source) != NULL);
        cr_expect(eq(str, (char *)it->source, "Frandsen2025"));
    }
}

/* Four weeks are looked at: a long run of 28 days ago counts, one of 29 days ago does not. */
Test(load_findings, recent)
{
    for (int ago = 27; ago <= 28; ago++) {
        size_t n = regular(90);
        int64_t last = run[n - 1].day;
        size_t k = 0;
        while (run[k].day < last - ago) k++;
        run[k].day = last - ago;
        run[k].distance_km = 15;
        cr_expect(eq(int, single_run(n)->verdict, ago == 27 ? REFUEL_VERDICT_HIGH : REFUEL_VERDICT_OK), "%d days ago",
                  ago);
        if (ago == 27) cr_expect(found(&out, REFUEL_LOAD_SINGLE_RUN)->day == (double)(last - 27));
    }
}

/* A log that begins a week ago cannot say that a run was too long: a longer one may have been before. It can say ok. */
Test(load_findings, short_history)
{
    size_t n = regular(7);
    cr_expect(eq(int, single_run(n)->verdict, REFUEL_VERDICT_UNKNOWN), "the first run has nothing before it");
    run[n - 1].distance_km = 20;
    const refuel_load_finding *it = single_run(n);
    cr_expect(eq(int, it->verdict, REFUEL_VERDICT_UNKNOWN));
    cr_expect(it->value == 2 && (it->flags & REFUEL_LOAD_SHORT_HISTORY) && (it->flags & REFUEL_LOAD_LONGEST_RUN_30));
    n = regular(40);
    run[n - 1].distance_km = 11;
    cr_expect(eq(int, single_run(n)->verdict, REFUEL_VERDICT_OK));
    run[n - 3].distance_km = NAN;
    run[n - 3].duration_min = 50;
    for (size_t i = 0; i < n; i++) run[i].duration_min = 50;
    cr_expect(eq(int, single_run(n)->verdict, REFUEL_VERDICT_UNKNOWN), "a run of the last weeks has no distance");
}

/* What is sure goes before what is not. */
Test(load_findings, sure_before_doubtful)
{
    size_t n = regular(60);
    run[n - 1].distance_km = 12;
    run[n - 2].distance_km = NAN, run[n - 2].duration_min = 50, run[n - 1].duration_min = 60;
    for (size_t i = 0; i < n; i++) run[i].duration_min = 50 + (double)(i % 3);
    const refuel_load_finding *it = single_run(n);
    cr_expect(it->verdict == REFUEL_VERDICT_UNKNOWN && it->value == 1.2, "the run without a distance may be longer");
    run[n - 4].distance_km = 11.5;
    it = single_run(n);
    cr_expect(it->verdict == REFUEL_VERDICT_HIGH && it->value == 1.15, "this one was longer than all before it");
}

Test(load_findings, nothing_to_compare)
{
    size_t n = regular(40);
    run[n] = run_of(run[n - 1].day + 35, 5, NAN);
    const refuel_load_finding *it = single_run(n + 1);
    cr_expect(it->verdict == REFUEL_VERDICT_UNKNOWN && isnan(it->value) && (it->flags & REFUEL_LOAD_NOTHING_BEFORE));
    refuel_load_request ask = request_for(run, n);
    ask.until_day = (double)run[n - 1].day + 28;
    cr_assert(load_of(&ask, &out, NULL) == REFUEL_OK);
    it = found(&out, REFUEL_LOAD_SINGLE_RUN);
    cr_expect(it->verdict == REFUEL_VERDICT_UNKNOWN && isnan(it->value) && isnan(it->day));
    cr_expect(eq(str, (char *)it->message, "There is no run in the last four weeks."));
}

/* Monotony: varied, to be watched, high, and without a value. */
Test(load_findings, monotony_edges)
{
    static const struct {
        double more;
        refuel_verdict verdict;
        refuel_action action;
    } rows[] = {{-1, REFUEL_VERDICT_OK, REFUEL_ACTION_NONE},
                {0, REFUEL_VERDICT_OK, REFUEL_ACTION_INFORM},
                {10, REFUEL_VERDICT_OK, REFUEL_ACTION_INFORM},
                {10.1, REFUEL_VERDICT_HIGH, REFUEL_ACTION_WARN}};
    static const double minutes[7] = {60, 1, 40, 20, 50, 10, 30};
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        for (int i = 0; i < 7; i++) run[i] = run_of(MONDAY + i, NAN, minutes[i] + rows[k].more - (i == 1));
        if (rows[k].more < 0) run[1].duration_min = 0, run[1].distance_km = 0;
        const refuel_load_finding *it = monotony(7);
        cr_expect(eq(int, it->verdict, rows[k].verdict), "%g min more", rows[k].more);
        cr_expect(eq(int, it->action, rows[k].action), "%g min more", rows[k].more);
        cr_expect(it->high == 2 && it->day == MONDAY + 6);
        cr_expect(eq(str, (char *)it->source, "Foster1998"));
    }
}

/* Seven equal days: unknown, never infinite, whatever the weeks before were. */
Test(load_findings, equal_days)
{
    for (size_t i = 0; i < 40; i++) run[i] = run_of(MONDAY + (int64_t)i, i < 33 && i % 2 ? 5 : 10, NAN);
    const refuel_load_finding *it = monotony(40);
    cr_expect(eq(int, it->verdict, REFUEL_VERDICT_HIGH), "5 and 10 km by turns lie near each other");
    for (size_t i = 0; i < 40; i++) run[i] = run_of(MONDAY + (int64_t)i, 10, NAN);
    it = monotony(40);
    cr_expect(it->verdict == REFUEL_VERDICT_UNKNOWN && isnan(it->value) && (it->flags & REFUEL_LOAD_EQUAL_DAYS));
    for (size_t i = 0; i < 40; i++) cr_expect(isnan(out.monotony[i]) && isnan(out.strain[i]));
    size_t n = 0;
    for (size_t i = 0; i < 40; i++)
        if (i % 7 < 2 || i >= 32) run[n++] = run_of(MONDAY + (int64_t)i, i == 32 ? 80 : 10, NAN);
    it = monotony(n);
    cr_expect(it->verdict == REFUEL_VERDICT_UNKNOWN && it->day == MONDAY + 39,
              "varied weeks, and then seven equal days");
}

/* Missing data is never ok. */
Test(load_findings, too_few_days)
{
    for (size_t n = 1; n < 7; n++) {
        for (size_t i = 0; i < n; i++) run[i] = run_of(MONDAY + (int64_t)i, 10 + (double)i, NAN);
        cr_expect(eq(int, monotony(n)->verdict, REFUEL_VERDICT_UNKNOWN), "%zu days", n);
    }
}

/* Plain words, without the names of illnesses and without a diagnosis. */
Test(load_findings, words)
{
    static const char *const refused[] = {"you have", "diagnos",  "syndrome", "overtrain",
                                          "disease",  "you will", "risk of"};
    rf_load_watch watch;
    refuel_load_finding finding[REFUEL_LOAD_FINDINGS_MAX];
    rf_load_watch_begin(&watch);
    rf_load_judge(&watch, finding);
    for (int i = 0; i < REFUEL_LOAD_FINDING_END - 1; i++) cr_expect(finding[i].verdict == REFUEL_VERDICT_UNKNOWN);
    for (int shape = 0; shape < 16; shape++) {
        size_t n = regular(shape % 2 ? 60 : 10);
        if (shape & 2) run[n - 1].distance_km = 25;
        if (shape & 4)
            for (size_t i = 0; i < n; i++) run[i].day = MONDAY + (int64_t)i;
        if (shape & 8)
            for (size_t i = 0; i < n; i++) run[i].distance_km = 10;
        tell(run, n, &out);
        for (size_t i = 0; i < out.got.finding_count; i++) {
            const char *text = out.finding[i].message;
            cr_assert(text && *text && text[strlen(text) - 1] == '.');
            for (size_t k = 0; k < sizeof refused / sizeof *refused; k++)
                cr_expect(strstr(text, refused[k]) == NULL, "%s: %s", refused[k], text);
        }
    }
}
