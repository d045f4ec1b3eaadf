#include "cli/units.h"

#include <math.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "core/number.h"

static int mentions(const refuel_field_text *in, const char *const *words)
{
    for (; in->text && *words; words++)
        if (strstr(in->text, *words)) return 1;
    return 0;
}

cli_units cli_units_of(const cli_args *args)
{
    static const char *const miles[] = {"mi", "mph", NULL}, *const pounds[] = {"lb", "pound", "st", NULL};
    static const char *const metric[] = {"kg", NULL};
    const refuel_field_text *in = args->input;
    cli_units units = {0, 0, 0};
    units.miles = mentions(&in[REFUEL_INPUT_DISTANCE], miles) || mentions(&in[REFUEL_INPUT_PACE], miles) ||
                  mentions(&in[REFUEL_INPUT_SPEED], miles);
    if (mentions(&in[REFUEL_INPUT_DISTANCE], (const char *const[]){"km", NULL})) units.miles = 0;
    units.pounds = mentions(&in[REFUEL_INPUT_GOAL], pounds) || mentions(&in[REFUEL_INPUT_WEIGHT], pounds);
    if (mentions(&in[REFUEL_INPUT_GOAL], metric)) units.pounds = 0;
    units.weight_pounds = mentions(&in[REFUEL_INPUT_WEIGHT], pounds);
    return units;
}

/* Up to two decimals, without trailing zeros. */
static void short_number(double value, int decimals, char text[REFUEL_NUMBER_TEXT])
{
    refuel_number_fixed(value, decimals, false, text);
    size_t end = strlen(text);
    while (strchr(text, '.') && end > 1 && (text[end - 1] == '0' || text[end - 1] == '.')) {
        int point = text[end - 1] == '.';
        text[--end] = '\0';
        if (point) break;
    }
}

void cli_run_text(const cli_units *units, double distance_km_week, double speed_km_h, char text[CLI_UNITS_TEXT])
{
    const char *unit = units->miles ? "mi" : "km";
    double km = units->miles ? REFUEL_KM_PER_MI : 1;
    char distance[REFUEL_NUMBER_TEXT];
    short_number(distance_km_week / km, distance_km_week / km < 10 ? 1 : 0, distance);
    if (isnan(speed_km_h)) {
        snprintf(text, CLI_UNITS_TEXT, "%s %s a week, pace not given", distance, unit);
        return;
    }
    long seconds = lround(3600 / (speed_km_h / km));
    snprintf(text, CLI_UNITS_TEXT, "%s %s a week at %ld:%02ld/%s", distance, unit, seconds / 60, seconds % 60, unit);
}

void cli_goal_text(const cli_units *units, double kg_week, char text[CLI_UNITS_TEXT])
{
    if (kg_week == 0) {
        snprintf(text, CLI_UNITS_TEXT, "maintain");
        return;
    }
    char number[REFUEL_NUMBER_TEXT];
    short_number(units->pounds ? kg_week / REFUEL_KG_PER_LB : kg_week, 2, number);
    snprintf(text, CLI_UNITS_TEXT, "%s%s %s/week", kg_week > 0 ? "+" : "", number, units->pounds ? "lb" : "kg");
}
