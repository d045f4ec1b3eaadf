/* What refuel prints is what it reads: every printed quantity, back through the reader of the same input. */
#include "cli/written.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "cli/render_project.h"
#include "core/number.h"

static uint64_t state = 20261129;

/* Evenly spread over low to high. */
static double next_between(double low, double high)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return low + (high - low) * ((double)(state >> 11) / 9007199254740992.0);
}

static refuel_request read_back(const char *input, const char *text)
{
    refuel_request request = REFUEL_REQUEST_INIT;
    refuel_error err = {.message = ""};
    refuel_status status = refuel_request_read(&request, input, text, &err);
    if (status != REFUEL_OK) cr_fatal("%s: %s", text, err.message);
    return request;
}

/* "30 mi a week at 9:30/mi", to the digits that were printed. */
Test(read_back, running)
{
    for (int i = 0; i < 20000; i++) {
        const cli_units units = {.miles = i & 1};
        char text[CLI_UNITS_TEXT];
        double km = units.miles ? REFUEL_KM_PER_MI : 1, distance = next_between(0, 490), speed = next_between(3, 24);
        cli_run_text(&units, distance, speed, text);
        refuel_request back = read_back("run", text);
        double step = distance / km < 9.9 ? 0.1 : 1;
        if (fabs(back.distance_km_week - distance) > step * km / 2 + 1e-9) cr_fatal("%s: %g", text, distance);
        if (fabs(3600 / (back.speed_km_h / km) - 3600 / (speed / km)) > 0.5 + 1e-9) cr_fatal("%s: %g", text, speed);
        cli_run_text(&units, distance, NAN, text);
        *strchr(text, ',') = '\0'; /* "pace not given" is no quantity */
        back = read_back("run", text);
        if (fabs(back.distance_km_week - distance) > step * km / 2 + 1e-9) cr_fatal("%s: %g", text, distance);
    }
}

Test(read_back, goals_and_weights)
{
    const double most = 2 * REFUEL_KG_PER_LB;
    for (int i = 0; i < 20000; i++) {
        const cli_units units = {.pounds = i & 1, .weight_pounds = i & 2};
        char text[CLI_UNITS_TEXT], weight[CLI_WEIGHT_TEXT];
        double goal = next_between(-most, most), kg = next_between(2.1, 649),
               unit = units.pounds ? REFUEL_KG_PER_LB : 1;
        cli_offer_text(&units, goal, text);
        refuel_request back = read_back("goal", text);
        if (fabs(back.goal_kg_week - goal) > 0.01 * unit + 1e-9) cr_fatal("%s: %g", text, goal);
        cr_assert(back.read_notes.word[0] == 0, "%s has its sign", text);
        cli_goal_text(&units, goal * 0.99, text);
        back = read_back("goal", text);
        if (fabs(back.goal_kg_week - goal * 0.99) > 0.005 * unit + 1e-9) cr_fatal("%s: %g", text, goal);
        cli_weight_text(&units, kg, weight);
        back = read_back("weight", weight);
        if (fabs(back.weight_kg - kg) > 0.05 * (units.weight_pounds ? REFUEL_KG_PER_LB : 1) + 1e-9)
            cr_fatal("%s: %g", weight, kg);
    }
}

/* "2,258 kcal a day": an energy as the tables have it, with its comma. */
Test(read_back, energies)
{
    static const char *const units[] = {" kcal", " kcal a day", "kcal/d", " kcal per day"};
    for (int kcal = 100; kcal <= 20000; kcal++) {
        char number[RF_NUMBER_TEXT], text[64];
        rf_number_fixed(kcal, 0, true, number);
        snprintf(text, sizeof text, "%s%s", number, units[kcal % 4]);
        cr_assert(eq(dbl, read_back("intake", text).eaten[REFUEL_NUTRIENT_ENERGY], kcal), "%s", text);
        rf_number_fixed(kcal + 0.1, 1, true, number);
        snprintf(text, sizeof text, "%s kcal", number);
        if (kcal < 20000) cr_assert(eq(dbl, read_back("intake", text).eaten[REFUEL_NUTRIENT_ENERGY], kcal + 0.1));
    }
}

/* Both ends of the range that a message names are read, in the unit that it names. */
Test(read_back, limits)
{
    static const struct {
        const char *input, *text;
    } rows[] = {{"height", "9ft"},       {"height", "170m"},
                {"height", "3 inches"},  {"weight", "2000 lb"},
                {"weight", "72 g"},      {"weight", "110 stone"},
                {"run", "80km/day"},     {"run", "400 miles a week"},
                {"climb", "40km/week"},  {"climb", "200000ft/week"},
                {"goal", "-1kg/week"},   {"goal", "3lb a week"},
                {"goal", "-1 lb/day"},   {"goal", "-1500 kcal/day"},
                {"goal", "-10 st/year"}, {"body-fat", "90%"},
                {"intake", "90000kJ"},   {"intake", "90 MJ"},
                {"intake", "50 kcal"},   {"carbohydrate", "4kg"},
                {"speed", "30km/h"},     {"speed", "1 mph"},
                {"age", "200"},          {"age", "2000 months"},
                {"level", "40%"},        {"living", "3"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request request = REFUEL_REQUEST_INIT;
        refuel_error err = {.message = ""};
        cr_assert(eq(int, (int)refuel_request_read(&request, rows[i].input, rows[i].text, &err), REFUEL_E_RANGE), "%s",
                  rows[i].text);
        char low[64], high[64], unit[64] = "", text[160], rest[200];
        const char *outside = strstr(err.message, "outside ");
        cr_assert(outside != NULL, "%s", err.message);
        outside += strlen("outside ") + (strncmp(outside, "outside 0 or ", 13) == 0 ? 5 : 0);
        const char *dots = strstr(outside, "..");
        snprintf(low, sizeof low, "%.*s", (int)(dots - outside), outside);
        snprintf(rest, sizeof rest, "%s", dots + 2);
        rest[strcspn(rest, ";")] = '\0';
        snprintf(high, sizeof high, "%.*s", (int)strcspn(rest, " "), rest);
        if (strchr(rest, ' ')) snprintf(unit, sizeof unit, "%s", strchr(rest, ' '));
        snprintf(text, sizeof text, "%s%s", low, unit);
        read_back(rows[i].input, text);
        snprintf(text, sizeof text, "%s%s", high, unit);
        read_back(rows[i].input, text);
    }
}
