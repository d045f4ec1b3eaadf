#include "forecast/forecast_trace.h"

#include <math.h>

#include "unit/forecast/forecasts.h"

static rf_trace trace_of(refuel_request request, refuel_forecast_request ask, const answer *a)
{
    rf_trace trace;
    refuel_error err = {.message = ""};
    double last = a->got.day[a->got.rows - 1];
    cr_assert(eq(int, (int)rf_trace_make(&request, &ask, a->got.target_day, last, &trace, &err), REFUEL_OK), "%s",
              err.message);
    return trace;
}

/* The last day of the trace is the last row of the forecast, to the bit; so is its expenditure. */
static void expect_last_row(const rf_trace *trace, const answer *a)
{
    const rf_trace_day *last = &trace->day[RF_TRACE_LAST];
    double spent = rf_hall_expenditure(&trace->hall, &last->state, &last->input);
    cr_expect(eq(dbl, last->day, last_of(a, a->got.day)));
    cr_expect(eq(dbl, last->state.fat_kg, last_of(a, a->got.fat_kg)));
    cr_expect(eq(dbl, last->input.intake_kcal_d, last_of(a, a->got.intake_kcal_d)));
    cr_expect(eq(dbl, spent, last_of(a, a->got.expenditure_kcal_d)));
    cr_expect(epsilon_eq(dbl, rf_hall_weight(&trace->hall, &last->state), last_of(a, a->got.weight_kg), 1e-9));
}

/* The parts of the band, squared and added, are that of all. */
static void expect_parts(const rf_trace *trace, const answer *a)
{
    double sum = 0;
    for (int i = 0; i < RF_TRACE_SOURCES; i++) sum += trace->part_kg[i] * trace->part_kg[i];
    cr_expect(epsilon_eq(dbl, sqrt(sum), last_of(a, a->got.sd_kg), 1e-9));
}

Test(forecast_trace, of_an_intake)
{
    static answer a;
    refuel_request request = who_eats(her(), 2300);
    refuel_forecast_request ask = ask_of(200, NAN, NAN);
    ask.intake_sd_kcal_d = 100;
    forecast_of(request, ask, &a);
    rf_trace trace = trace_of(request, ask, &a);
    expect_last_row(&trace, &a);
    expect_parts(&trace, &a);
    cr_expect(eq(dbl, trace.day[RF_TRACE_FIRST].day, 1));
    cr_expect(eq(dbl, trace.day[RF_TRACE_FIRST].state.fat_kg, a.got.fat_kg[1]));
    cr_expect(not(trace.day[RF_TRACE_TARGET].day == trace.day[RF_TRACE_TARGET].day), "there is no target");
    cr_expect(trace.settles && trace.steady.fat_kg < last_of(&a, a.got.fat_kg));
    rf_trace_free(&trace);
    cr_expect(trace.row == NULL);
}

/* The day of the target lies before the last one, or behind it, and is one of a solution or of a search. */
Test(forecast_trace, of_targets)
{
    static answer a;
    const double days[] = {200, 60};
    for (int i = 0; i < 2; i++) {
        refuel_forecast_request ask = ask_of(days[i], 61, 100);
        forecast_of(her(), ask, &a);
        rf_trace trace = trace_of(her(), ask, &a);
        const rf_trace_day *then = &trace.day[RF_TRACE_TARGET];
        expect_last_row(&trace, &a);
        cr_expect(eq(dbl, then->day, 100));
        cr_expect(epsilon_eq(dbl, rf_hall_weight(&trace.hall, &then->state), 61, 1e-5));
        rf_trace_free(&trace);
    }
    refuel_request request = who_eats(her(), 2200);
    refuel_forecast_request ask = ask_of(300, 61, NAN);
    forecast_of(request, ask, &a);
    rf_trace trace = trace_of(request, ask, &a);
    cr_expect(eq(dbl, trace.day[RF_TRACE_TARGET].day, a.got.target_day));
    cr_expect(epsilon_eq(dbl, rf_hall_weight(&trace.hall, &trace.day[RF_TRACE_TARGET].state), 61, 1e-6));
    rf_trace_free(&trace);
}

/* A measured total is one source; of random people there are no parts. */
Test(forecast_trace, sources)
{
    static answer a;
    refuel_request request = who_eats(her(), 2300);
    refuel_forecast_request ask = ask_of(100, NAN, NAN);
    request.expenditure_kcal_d = 2700;
    forecast_of(request, ask, &a);
    rf_trace trace = trace_of(request, ask, &a);
    expect_parts(&trace, &a);
    cr_expect(trace.part_kg[RF_TRACE_RESTING] > 0 && trace.part_kg[RF_TRACE_PAL] == 0);
    rf_trace_free(&trace);
    ask.samples = 20;
    trace = trace_of(request, ask, &a);
    for (int i = 0; i < RF_TRACE_SOURCES; i++) cr_expect(eq(dbl, trace.part_kg[i], 0));
    rf_trace_free(&trace);
}
