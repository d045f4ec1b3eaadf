#include "cli/written.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "plan/request.h"

/* The units of a command line with one weight and one distance. */
static cli_units of(const char *weight, const char *run, int32_t shown)
{
    const rf_field_text given[RF_REQUEST_ROWS] = {
        [REFUEL_INPUT_WEIGHT] = {.text = weight, .length = strlen(weight), .called = "weight"},
        [REFUEL_INPUT_DISTANCE] = {.text = run, .length = strlen(run), .called = "run"}};
    static cli_args args;
    args.given = given;
    return cli_units_of(&args, shown);
}

Test(written, units)
{
    static const struct {
        const char *weight, *run;
        int32_t shown;
        int pounds, miles, kj;
    } rows[] = {
        {"140lb", "48km/week", REFUEL_UNITS_AS_GIVEN, 1, 0, 0},
        {"63kg", "30mi/week", REFUEL_UNITS_AS_GIVEN, 0, 1, 0},
        {"140lb", "30mi/week", REFUEL_UNITS_METRIC, 0, 0, 0},
        {"63kg", "48km/week", REFUEL_UNITS_IMPERIAL, 1, 1, 0},
        {"140lb", "48km/week", REFUEL_UNITS_AS_GIVEN_KJ, 1, 0, 1},
        {"140lb", "30mi/week", REFUEL_UNITS_METRIC_KJ, 0, 0, 1},
        {"63kg", "48km/week", REFUEL_UNITS_IMPERIAL_KJ, 1, 1, 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cli_units units = of(rows[i].weight, rows[i].run, rows[i].shown);
        cr_expect(eq(int, units.weight_pounds, rows[i].pounds), "row %zu", i);
        cr_expect(eq(int, units.pounds, rows[i].pounds), "row %zu", i);
        cr_expect(eq(int, units.miles, rows[i].miles), "row %zu", i);
        cr_expect(eq(int, units.kj, rows[i].kj), "row %zu", i);
    }
}

/* A number of JSON is in the unit of its key; nothing given is metric. */
Test(written, units_of_numbers)
{
    rf_field_text given[RF_REQUEST_ROWS] = {
        [REFUEL_INPUT_WEIGHT] = {.called = "weight_lb", .is_number = true, .number = 140, .unit = "lb"},
        [REFUEL_INPUT_DISTANCE] = {.called = "x", .is_number = true, .number = 30, .unit = "mi/week"}};
    static cli_args args;
    args.given = given;
    cli_units units = cli_units_of(&args, REFUEL_UNITS_AS_GIVEN);
    cr_expect(units.weight_pounds && units.pounds && units.miles);
    given[REFUEL_INPUT_GOAL] = (rf_field_text){.called = "goal_kg_week", .is_number = true, .number = -0.5};
    given[REFUEL_INPUT_DISTANCE].unit = NULL; /* the key is that of km */
    units = cli_units_of(&args, REFUEL_UNITS_AS_GIVEN);
    cr_expect(units.weight_pounds && units.pounds == 0 && units.miles == 0);
    args.given = NULL;
    units = cli_units_of(&args, REFUEL_UNITS_AS_GIVEN);
    cr_expect(units.weight_pounds == 0 && units.pounds == 0 && units.miles == 0);
}

Test(written, words_of_the_input)
{
    static const char *const words[] = {"as-given", "metric", "imperial", "as-given,kJ", "metric,kJ", "imperial,kJ"};
    refuel_request r = REFUEL_REQUEST_INIT;
    for (int32_t i = 0; i <= REFUEL_UNITS_IMPERIAL_KJ; i++) {
        cr_expect(eq(int, (int)refuel_request_read(&r, "units", words[i], NULL), REFUEL_OK), "%s", words[i]);
        cr_expect(eq(int, r.units, i));
    }
    cr_expect(eq(int, (int)refuel_request_read(&r, "units", "kJ", NULL), REFUEL_OK));
    cr_expect(eq(int, r.units, REFUEL_UNITS_AS_GIVEN_KJ));
    cr_expect(eq(int, (int)refuel_request_read(&r, "units", "metric,imperial", NULL), REFUEL_E_UNKNOWN));
    cr_expect(
        eq(int, (int)refuel_request_set(&r, REFUEL_INPUT_UNITS, REFUEL_UNITS_IMPERIAL_KJ + 1, NULL), REFUEL_E_RANGE));
}

Test(written, energy)
{
    const cli_units kcal = {.kj = 0}, kj = {.kj = 1};
    char text[RF_NUMBER_TEXT], range[CLI_RANGE_TEXT];
    cr_expect(eq(str, (char *)cli_energy_text(&kcal, 2687.65, text), "2,688"));
    cr_expect(eq(str, (char *)cli_energy_text(&kj, 2687.65, text), "11,245"));
    cr_expect(eq(str, (char *)cli_energy_text(&kj, NAN, text), "-"));
    cli_energy_range(&kj, (refuel_range){1000, 1100}, range);
    cr_expect(eq(str, range,
                 "4,180\xE2\x80\x93"
                 "4,600"));
    cli_energy_range(&kcal, (refuel_range){1001, 1004.9}, range);
    cr_expect(eq(str, range, "1,000"));
    cli_energy_range(&kcal, (refuel_range){NAN, NAN}, range);
    cr_expect(eq(str, range, ""));
}
