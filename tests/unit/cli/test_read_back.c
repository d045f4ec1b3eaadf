/* What refuel prints is what it reads: every printed quantity, back through the reader of the same input. */
#include "cli/written.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/plan.h>
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

static void must_be_read(refuel_request *request, const char *input, const char *text, const char *message)
{
    refuel_error err = {.message = ""};
    if (refuel_request_read(request, input, text, &err) != REFUEL_OK)
        cr_fatal("%s: %s: %s", message, text, err.message);
}

/* What stands behind some words of a message, as far as one of the signs; "" where they are not in it. */
static void behind(const char *message, const char *words, const char *end, char text[128])
{
    const char *at = strstr(message, words);
    at = at ? at + strlen(words) : "";
    snprintf(text, 128, "%.*s", (int)strcspn(at, end), at);
}

/* What a message about an impossible quantity names is read: both limits, the most of a goal, what was probably meant. */
static void limits_are_read(const char *input, const char *text)
{
    refuel_request request = REFUEL_REQUEST_INIT;
    refuel_error err = {.message = ""};
    char range[128], low[260], also[128];
    request.weight_kg = 70, request.eaten[REFUEL_NUTRIENT_ENERGY] = 2000; /* what a share is of */
    refuel_status status = refuel_request_read(&request, input, text, &err);
    if (status != REFUEL_E_RANGE) cr_fatal("%s %s: %s", input, text, err.message);
    behind(err.message, "outside ", ";", range);
    const char *from = strncmp(range, "0 or ", 5) == 0 ? range + 5 : range;
    const char *dots = strstr(from, ".."), *unit = strchr(from, ' ');
    cr_assert(dots != NULL, "%s", err.message);
    snprintf(low, sizeof low, "%.*s%s", (int)(dots - from), from, unit ? unit : "");
    must_be_read(&request, input, low, err.message);
    must_be_read(&request, input, dots + 2, err.message);
    behind(err.message, "the most is ", ";", also);
    if (*also) must_be_read(&request, input, also, err.message);
    behind(err.message, "did you mean ", "?", also);
    if (*also) must_be_read(&request, input, also, err.message);
}

Test(read_back, limits)
{
    static const char *const rows[][2] = {{"height", "9ft"},
                                          {"height", "9ft2in"},
                                          {"height", "170m"},
                                          {"height", "3 inches"},
                                          {"weight", "2000 lb"},
                                          {"weight", "72 g"},
                                          {"weight", "110 stone"},
                                          {"weight", "110 st 4"},
                                          {"run", "80km/day"},
                                          {"run", "400 miles a week"},
                                          {"run", "3x200km/week"},
                                          {"climb", "40km/week"},
                                          {"climb", "200000ft/week"},
                                          {"goal", "-1kg/week"},
                                          {"goal", "3lb a week"},
                                          {"goal", "-1 lb/day"},
                                          {"goal", "-1500 kcal/day"},
                                          {"goal", "-10 st/year"},
                                          {"goal", "lose 3 lb 4 oz a week"},
                                          {"goal", "-3%/week"},
                                          {"goal", "-9 MJ/day"},
                                          {"body-fat", "90%"},
                                          {"intake", "90000kJ"},
                                          {"intake", "90 MJ"},
                                          {"intake", "50 kcal"},
                                          {"carbohydrate", "4kg"},
                                          {"protein", "50g/kg"},
                                          {"speed", "30km/h"},
                                          {"speed", "1 mph"},
                                          {"pace", "0:30/km"},
                                          {"pace", "59:00/mi"},
                                          {"pace", "40min/km"},
                                          {"pace", "9:30/m"},
                                          {"pace", "99:00:00/marathon"},
                                          {"age", "200"},
                                          {"age", "2000 months"},
                                          {"age", "130y6m"},
                                          {"level", "40%"},
                                          {"living", "3"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) limits_are_read(rows[i][0], rows[i][1]);
}

/* In every unit that a limit can be told in. */
Test(read_back, limits_in_every_unit)
{
    static const struct {
        const char *input, *units;
        double low, high; /* in the first unit, outside */
    } rows[] = {{"height", "cm mm m km in ft yd mi", 1, 900},
                {"weight", "kg g lb oz st", 0.1, 9000},
                {"run", "km/week mi/week km/day mi/day m/day ft/week km/month mi/y marathon/month", -1, 9000},
                {"speed", "km/h mi/h m/s km/min ft/s", 0.1, 90},
                {"pace", "min/km s/km min/mi s/mi h/km", 1, 90},
                {"climb", "m/week ft/week km/week m/day yd/month", -1, 90000},
                {"goal", "kg/week lb/week g/day oz/day st/month lb/month kg/y lb/fortnight st/day kg/day", -1, 1},
                {"goal", "kcal/day kJ/day MJ/week kcal/month", -1400, 1400},
                {"goal", "%/week %/month %/y %/day", -4, 4},
                {"intake", "kcal/d kJ/d MJ/d kcal/week MJ/month", 1, 99000},
                {"carbohydrate", "g/d kg/d oz/d g/week lb/month", -1, 9000},
                {"age", "y month week d", -1, 900}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char first[16] = "", unit[16], number[RF_NUMBER_TEXT], text[64];
        int used = 0;
        for (const char *from = rows[i].units; sscanf(from, "%15s%n", unit, &used) == 1; from += used) {
            if (!*first) strcpy(first, unit);
            for (int k = 0; k < 20; k++) {
                double there = NAN, by = 1 + next_between(0, 1) * 10, at = k & 1 ? rows[i].high * by : rows[i].low;
                if (at == rows[i].low) at = at > 0 ? at / by : at * by;
                cr_assert(eq(int, (int)refuel_convert(at, first, unit, &there, NULL), REFUEL_OK), "%s", unit);
                rf_number_text(there, number);
                snprintf(text, sizeof text, "%s%s", number, unit);
                limits_are_read(rows[i].input, text);
            }
        }
    }
}

/* Limits that other inputs make: what is told makes a plan. */
Test(read_back, limits_by_other_inputs)
{
    for (int i = 0; i < 2000; i++) {
        refuel_request r = REFUEL_REQUEST_INIT;
        refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
        refuel_error err = {.message = ""};
        r.sex = REFUEL_FEMALE, r.age_y = 34, r.height_cm = 168, r.weight_kg = next_between(40, 140);
        r.distance_km_week = next_between(1, 60), r.speed_km_h = next_between(6, 14);
        if (i % 3 == 0) r.fat_free_mass_kg = next_between(0.01, 1) < 0.5 ? 0.2 * r.weight_kg : 0.99 * r.weight_kg;
        if (i % 3 == 1) r.climb_m_week = 30000;
        if (i % 3 == 2) r.speed_km_h = next_between(2, 2.9), r.distance_km_week = 495;
        cr_assert(eq(int, (int)refuel_plan(&r, &plan, &err), REFUEL_E_RANGE));
        const char *from = strstr(err.message, "outside ") + strlen("outside "), *dots = strstr(from, "..");
        double *given = i % 3 == 0 ? &r.fat_free_mass_kg : i % 3 == 1 ? &r.climb_m_week : &r.distance_km_week;
        for (int end = 0; end < 2; end++) {
            *given = NAN;
            cr_assert(rf_number_read(end ? dots + 2 : from, 12, given) > 0, "%s", err.message);
            if (refuel_plan(&r, &plan, NULL) != REFUEL_OK) cr_fatal("%s: %.17g", err.message, *given);
        }
    }
}
