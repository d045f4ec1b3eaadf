#include "cli/written.h"

#include <math.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "core/text.h"
#include "core/units.h"
#include "energy/exercise.h"
#include "io/json_request.h"

static int holds(const char *text, const char *symbol)
{
    const rf_unit *unit = rf_unit_named(symbol);
    size_t length = strlen(text), used;
    for (size_t at = 0; at < length; at += used) {
        rf_measure measure = {NULL, NULL};
        used = rf_measure_read(text + at, length - at, &measure);
        if (used > 0 && (measure.of == unit || measure.per == unit)) return 1;
        if (used == 0) used = 1;
    }
    return 0;
}

int cli_gives_unit(const rf_field *row, const rf_field_text *in, const char *symbol)
{
    if (!in->called) return 0;
    const char *unit = in->unit ? in->unit : row->info.unit;
    return holds(in->is_number ? unit : in->text, symbol);
}

static int gives(const cli_args *args, refuel_input input, const char *symbol)
{
    return args->given && cli_gives_unit(&rf_request_fields[input], &args->given[input], symbol);
}

static int gives_pounds(const cli_args *args, refuel_input input)
{
    return gives(args, input, "lb") || gives(args, input, "st");
}

/* Those in which the inputs were written. */
static cli_units as_given(const cli_args *args)
{
    cli_units units = {.miles = 0};
    units.miles = gives(args, REFUEL_INPUT_DISTANCE, "mi") ||
                  (!gives(args, REFUEL_INPUT_DISTANCE, "km") &&
                   (gives(args, REFUEL_INPUT_PACE, "mi") || gives(args, REFUEL_INPUT_SPEED, "mi") ||
                    gives(args, REFUEL_INPUT_WALK, "mi")));
    units.feet = gives(args, REFUEL_INPUT_HEIGHT, "ft") || gives(args, REFUEL_INPUT_HEIGHT, "in");
    units.weight_pounds = gives_pounds(args, REFUEL_INPUT_WEIGHT);
    units.pounds =
        gives_pounds(args, REFUEL_INPUT_GOAL) || (!gives(args, REFUEL_INPUT_GOAL, "kg") && units.weight_pounds);
    return units;
}

int cli_units_as_given(int32_t shown)
{
    return shown == REFUEL_UNITS_AS_GIVEN || shown == REFUEL_UNITS_AS_GIVEN_KJ;
}

cli_units cli_units_of(const cli_args *args, int32_t shown)
{
    cli_units units = as_given(args);
    int metric = shown == REFUEL_UNITS_METRIC || shown == REFUEL_UNITS_METRIC_KJ,
        imperial = shown == REFUEL_UNITS_IMPERIAL || shown == REFUEL_UNITS_IMPERIAL_KJ;
    if (metric || imperial)
        units = (cli_units){.miles = imperial, .pounds = imperial, .weight_pounds = imperial, .feet = imperial};
    units.kj = shown >= REFUEL_UNITS_AS_GIVEN_KJ;
    return units;
}

double cli_energy(const cli_units *units, double kcal)
{
    return units->kj ? kcal * REFUEL_KJ_PER_KCAL : kcal;
}

const char *cli_energy_unit(const cli_units *units)
{
    return units->kj ? "kJ" : "kcal";
}

const char *cli_energy_text(const cli_units *units, double kcal, char text[RF_NUMBER_TEXT])
{
    return cli_whole(cli_energy(units, kcal), text);
}

const char *cli_energy_error(const cli_units *units, double kcal, char text[RF_NUMBER_TEXT])
{
    return cli_whole(round(cli_energy(units, kcal) / 10) * 10, text);
}

void cli_energy_range(const cli_units *units, refuel_range range, char text[CLI_RANGE_TEXT])
{
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    *text = '\0';
    if (isnan(range.low)) return;
    cli_span(cli_energy_error(units, range.low, low), cli_energy_error(units, range.high, high), text);
}

double cli_weight(const cli_units *units, double kg)
{
    return units->weight_pounds ? kg / REFUEL_KG_PER_LB : kg;
}

const char *cli_weight_unit(const cli_units *units)
{
    return units->weight_pounds ? "lb" : "kg";
}

void cli_height_text(const cli_units *units, double height_cm, char text[CLI_HEIGHT_TEXT])
{
    char number[RF_NUMBER_TEXT];
    if (!units->feet) {
        rf_number_short(height_cm, 1, number);
        snprintf(text, CLI_HEIGHT_TEXT, "%s cm", number);
        return;
    }
    double inches = round(height_cm / REFUEL_CM_PER_IN * 10) / 10, feet = floor(inches / REFUEL_IN_PER_FT);
    rf_number_short(inches - feet * REFUEL_IN_PER_FT, 1, number);
    snprintf(text, CLI_HEIGHT_TEXT, "%d ft %s in", (int)feet, number);
}

void cli_weight_text(const cli_units *units, double weight_kg, char text[CLI_WEIGHT_TEXT])
{
    char number[RF_NUMBER_TEXT];
    rf_number_fixed(cli_weight(units, weight_kg), 1, false, number);
    snprintf(text, CLI_WEIGHT_TEXT, "%s %s", number, cli_weight_unit(units));
}

#define GOAL_DECIMALS 2

static double km_per_unit(const cli_units *units)
{
    return units->miles ? REFUEL_KM_PER_MI : 1;
}

/* "48 km a week at 5:54/km", "10 km at 5:30/km" */
static void way_text(const cli_units *units, const char *distance, const char *often, double speed_km_h,
                     char text[CLI_UNITS_TEXT])
{
    const char *unit = units->miles ? "mi" : "km";
    long seconds = lround(3600 / (speed_km_h / km_per_unit(units)));
    snprintf(text, CLI_UNITS_TEXT, "%s %s%s at %ld:%02ld/%s", distance, unit, often, seconds / 60, seconds % 60, unit);
}

static void distance_text(const cli_units *units, double km_week, char text[RF_NUMBER_TEXT])
{
    double shown = km_week / km_per_unit(units);
    rf_number_short(shown, shown < 10 ? 1 : 0, text);
}

void cli_walk_text(const cli_units *units, double distance_km_week, double speed_km_h, char text[CLI_UNITS_TEXT])
{
    char distance[RF_NUMBER_TEXT], speed[RF_NUMBER_TEXT];
    distance_text(units, distance_km_week, distance);
    rf_number_short(speed_km_h / km_per_unit(units), 1, speed);
    snprintf(text, CLI_UNITS_TEXT, "%s %s a week at %s %s", distance, units->miles ? "mi" : "km", speed,
             units->miles ? "mph" : "km/h");
}

#define NAMED_ACTIVITIES 2 /* more do not fit into a line */
#define SHOWN_KCAL_D 0.5   /* less rounds to nothing */

void cli_exercise_text(const cli_units *units, const refuel_plan_result *p, char text[CLI_UNITS_TEXT])
{
    char number[RF_NUMBER_TEXT], one[CLI_UNITS_TEXT];
    double given_kcal_d = p->exercise_gross_kcal_d;
    int parts = 0;
    for (; p->exercise_part[parts].activity; parts++) given_kcal_d -= p->exercise_part[parts].gross_kcal_d;
    bool energy = given_kcal_d >= SHOWN_KCAL_D, named = parts + energy <= NAMED_ACTIVITIES;
    text[0] = '\0';
    for (int i = 0; i < parts && named; i++) {
        rf_number_short(p->exercise_part[i].hours_week, 1, number);
        snprintf(one, sizeof one, "%s %s h a week", rf_choice_name(rf_exercise_choices, p->exercise_part[i].activity),
                 number);
        rf_text_join(text, CLI_UNITS_TEXT, ", ", one);
    }
    rf_number_short(p->exercise_h_week, 1, number);
    snprintf(one, sizeof one, "%d activities, %s h a week", parts, number);
    if (!named) rf_text_join(text, CLI_UNITS_TEXT, ", ", one);
    snprintf(one, sizeof one, "%s %s a day", cli_energy_text(units, given_kcal_d, number), cli_energy_unit(units));
    if (energy) rf_text_join(text, CLI_UNITS_TEXT, ", ", one);
}

void cli_run_text(const cli_units *units, double distance_km_week, double speed_km_h, char text[CLI_UNITS_TEXT])
{
    char number[RF_NUMBER_TEXT];
    distance_text(units, distance_km_week, number);
    if (isnan(speed_km_h))
        snprintf(text, CLI_UNITS_TEXT, "%s %s a week, pace not given", number, units->miles ? "mi" : "km");
    else
        way_text(units, number, " a week", speed_km_h, text);
}

void cli_distance_text(const cli_units *units, double distance_km, double speed_km_h, char text[CLI_UNITS_TEXT])
{
    char number[RF_NUMBER_TEXT];
    rf_number_short(distance_km / km_per_unit(units), 2, number);
    way_text(units, number, "", speed_km_h, text);
}

static void goal_text(const cli_units *units, double value, char text[CLI_UNITS_TEXT])
{
    char number[RF_NUMBER_TEXT];
    if (value == 0) {
        snprintf(text, CLI_UNITS_TEXT, "maintain");
        return;
    }
    rf_number_short(value, GOAL_DECIMALS, number);
    snprintf(text, CLI_UNITS_TEXT, "%s%s %s/week", value > 0 ? "+" : "", number, units->pounds ? "lb" : "kg");
}

static double in_unit(const cli_units *units, double kg_week)
{
    return units->pounds ? kg_week / REFUEL_KG_PER_LB : kg_week;
}

void cli_goal_text(const cli_units *units, double kg_week, char text[CLI_UNITS_TEXT])
{
    goal_text(units, in_unit(units, kg_week), text);
}

/* What stands in a whole hundredth but for its last bits stays there. */
void cli_offer_text(const cli_units *units, double kg_week, char text[CLI_UNITS_TEXT])
{
    double hundredths = in_unit(units, kg_week) * 100, nearest = round(hundredths);
    double towards_zero = fabs(hundredths - nearest) < 1e-9 * (1 + fabs(nearest)) ? nearest : trunc(hundredths);
    goal_text(units, towards_zero / 100, text);
}
