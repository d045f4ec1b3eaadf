#include "forecast/forecast_input.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include "support/empty.h"
#include "unit/forecast/forecasts.h"

/* Flags, paths and number paths are unique, and every row says what it is. */
Test(forecast_input, rows_are_whole)
{
    for (int i = 1; i < REFUEL_FORECAST_INPUT_END; i++) {
        const refuel_input_info *it = refuel_forecast_input_at((refuel_forecast_input)i);
        cr_assert(it && it->flag && it->path && it->help && it->unit, "row %d", i);
        cr_expect(it->fallback == NULL || it->fallback[0], "%s: what holds without it", it->flag);
        cr_expect(it->flag[0] && it->path[0] && it->help[0] && it->low < it->high, "%s", it->flag);
        cr_expect(eq(int, it->number, i), "%s", it->flag);
        cr_expect(it->help[strlen(it->help) - 1] != ' ', "%s: blank at the end", it->flag);
        cr_expect(it->choices || it->number_path || i == REFUEL_FORECAST_INPUT_BY, "%s: what it takes", it->flag);
        cr_expect(eq(int, it->whole, it->choices != NULL), "%s: words are numbers of 32 bits", it->flag);
        if (it->excludes)
            cr_expect(eq(int, refuel_forecast_input_at((refuel_forecast_input)it->excludes)->excludes, i));
        for (int other = 1; other < i; other++) {
            const refuel_input_info *that = refuel_forecast_input_at((refuel_forecast_input)other);
            cr_expect(ne(str, (char *)it->flag, (char *)that->flag));
            cr_expect(ne(str, (char *)it->path, (char *)that->path));
            if (it->number_path && that->number_path)
                cr_expect(ne(str, (char *)it->number_path, (char *)that->number_path));
        }
    }
}

Test(forecast_input, bounds)
{
    cr_expect(refuel_forecast_input_at(REFUEL_FORECAST_INPUT_NONE) == NULL);
    cr_expect(refuel_forecast_input_at(REFUEL_FORECAST_INPUT_END) == NULL);
    cr_expect(refuel_forecast_input_at((refuel_forecast_input)-1) == NULL);
    cr_expect(refuel_forecast_input_at((refuel_forecast_input)1000) == NULL);
    cr_expect(refuel_forecast_input_at(REFUEL_FORECAST_INPUT_DAYS) != NULL);
    cr_expect(refuel_forecast_input_at(REFUEL_FORECAST_INPUT_INTAKE_SD) != NULL);
}

/* Numbers with a unit in the path of the number bear that unit; each member is written by one row, the target by two. */
Test(forecast_input, members_and_units)
{
    static const struct {
        refuel_forecast_input input;
        size_t offset;
        const char *path, *number_path, *unit;
    } rows[] = {
#define AT(member) offsetof(refuel_forecast_request, member)
        {REFUEL_FORECAST_INPUT_DAYS, AT(days), "days", "days", ""},
        {REFUEL_FORECAST_INPUT_EVERY, AT(every_days), "every", "every", ""},
        {REFUEL_FORECAST_INPUT_TARGET, AT(target_kg), "target", "target_weight_kg", "kg"},
        {REFUEL_FORECAST_INPUT_BY, AT(target_day), "by", NULL, "d"},
        {REFUEL_FORECAST_INPUT_IN, AT(target_day), "in", "in_days", "d"},
        {REFUEL_FORECAST_INPUT_PAL, AT(pal), "pal", "pal", ""},
        {REFUEL_FORECAST_INPUT_SODIUM, AT(sodium), "sodium", NULL, ""},
        {REFUEL_FORECAST_INPUT_CARBOHYDRATE_FRACTION, AT(carbohydrate_fraction), "carbohydrate_fraction",
         "carbohydrate_fraction", ""},
        {REFUEL_FORECAST_INPUT_PARAMETERS, AT(parameters), "parameters", NULL, ""},
        {REFUEL_FORECAST_INPUT_INTEGRATOR, AT(integrator), "integrator", NULL, ""},
        {REFUEL_FORECAST_INPUT_BAND, AT(band), "band", NULL, ""},
        {REFUEL_FORECAST_INPUT_SAMPLES, AT(samples), "samples", "samples", ""},
        {REFUEL_FORECAST_INPUT_SEED, AT(seed), "seed", "seed", ""},
        {REFUEL_FORECAST_INPUT_INTAKE_SD, AT(intake_sd_kcal_d), "intake_sd", "intake_sd_kcal_d", "kcal/d"},
#undef AT
    };
    cr_assert(eq(sz, sizeof rows / sizeof *rows, REFUEL_FORECAST_INPUT_END - 1));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const refuel_input_info *it = refuel_forecast_input_at(rows[i].input);
        cr_expect(eq(sz, it->offset, rows[i].offset), "%s", it->flag);
        cr_expect(eq(str, (char *)it->path, (char *)rows[i].path));
        cr_expect(eq(str, (char *)it->unit, (char *)rows[i].unit), "%s", it->flag);
        cr_assert(eq(int, it->number_path == NULL, rows[i].number_path == NULL), "%s", it->flag);
        if (it->number_path) cr_expect(eq(str, (char *)it->number_path, (char *)rows[i].number_path));
    }
}

/* What the choices stand for lies within the range, and the words are those of the enums, from 1 on. */
Test(forecast_input, choices)
{
    for (int i = 1; i < REFUEL_FORECAST_INPUT_END; i++) {
        const refuel_input_info *it = refuel_forecast_input_at((refuel_forecast_input)i);
        double value = 0;
        for (const refuel_choice *word = it->choices; word && word->name; word++)
            cr_expect(eq(dbl, word->value, ++value), "%s %s", it->flag, word->name);
        if (it->choices) cr_expect(it->low == 1 && it->high == value, "%s", it->flag);
        if (it->choices) cr_expect(eq(str, (char *)it->fallback, (char *)it->choices[0].name));
    }
}

/* A forecast with one input at a value; a target needs a day, and a target by a day no intake. */
static refuel_status forecast_with(const refuel_input_info *it, double value, refuel_error *err)
{
    refuel_request request = her();
    refuel_forecast_request ask = ask_of(1, 62, NAN);
    refuel_forecast_result got = REFUEL_FORECAST_RESULT_INIT;
    if (it->offset != offsetof(refuel_forecast_request, target_day)) request = who_eats(request, 2300);
    int32_t word = (int32_t)value;
    if (it->whole)
        memcpy((char *)&ask + it->offset, &word, sizeof word);
    else
        memcpy((char *)&ask + it->offset, &value, sizeof value);
    return refuel_forecast(&request, &ask, NULL, &got, err);
}

static void expect_out(const refuel_input_info *it, double value)
{
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)forecast_with(it, value, &err), REFUEL_E_RANGE), "%s %.17g", it->flag, value);
    cr_expect(eq(str, err.field, (char *)it->path), "%s", err.message);
    cr_expect(err.low == it->low && err.high == it->high && err.value == value, "%s", err.message);
}

static void expect_in(const refuel_input_info *it, double value)
{
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)forecast_with(it, value, &err), REFUEL_OK), "%s %.17g: %s", it->flag, value, err.message);
}

/* Both ends of each range are allowed, and so is what lies just inside; just outside is two millionths, more than the
   rounding of six printed digits. The date shares its member with the number of days. */
Test(forecast_input, ranges)
{
    for (int i = 1; i < REFUEL_FORECAST_INPUT_END; i++) {
        const refuel_input_info *it = refuel_forecast_input_at((refuel_forecast_input)i);
        bool counts = it->whole || rf_field_is_whole(&rf_forecast_fields[i]);
        double below = counts ? 1 : fmax(DBL_TRUE_MIN, 2e-6 * it->low), above = counts ? 1 : 2e-6 * it->high;
        if (i == REFUEL_FORECAST_INPUT_BY) continue;
        if (!it->whole || it->low - below != 0) expect_out(it, it->low - below); /* 0: not given */
        expect_out(it, it->high + above);
        expect_in(it, it->low);
        expect_in(it, it->low + below);
        expect_in(it, it->high);
        expect_in(it, it->high - above);
        if (it->whole) expect_out(it, -1);
        if (!it->whole) expect_out(it, INFINITY);
        if (it->whole) expect_in(it, 0);
    }
}

Test(forecast_input, counts_are_whole)
{
    static const refuel_forecast_input counts[] = {REFUEL_FORECAST_INPUT_DAYS, REFUEL_FORECAST_INPUT_EVERY,
                                                   REFUEL_FORECAST_INPUT_SAMPLES, REFUEL_FORECAST_INPUT_SEED};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        const refuel_input_info *it = refuel_forecast_input_at(counts[i]);
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)forecast_with(it, 20.5, &err), REFUEL_E_SYNTAX), "%s", it->flag);
        cr_expect(eq(str, err.field, (char *)it->path));
        cr_expect(ne(ptr, strstr(err.message, "20.5 is not a whole number"), NULL), "%s", err.message);
    }
}

Test(forecast_input, empty_request)
{
    refuel_forecast_request ask = REFUEL_FORECAST_REQUEST_INIT;
    cr_expect(is_empty_struct(&ask, sizeof ask, 9));
    cr_expect(eq(int, memcmp(&ask, &rf_empty_forecast, sizeof ask), 0));
    refuel_forecast_result got = REFUEL_FORECAST_RESULT_INIT;
    cr_expect(is_empty_struct(&got, sizeof got, 16));
    _Static_assert(sizeof(refuel_forecast_row) == 24 && sizeof(refuel_followed) == 80, "they lie in arrays of callers");
}
