#include "cli/day_rows.h"

#include <math.h>
#include <refuel/units.h>
#include <stdio.h>

#include "core/field.h"
#include "plan/choices.h"

/* Seven days are a week, as they were given. */
static const char *name_of(size_t i, size_t days)
{
    static const char *const week[REFUEL_DAYS] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    static const char *const numbers[REFUEL_DAYS] = {"1", "2", "3", "4", "5", "6", "7"};
    return days == REFUEL_DAYS ? week[i] : numbers[i];
}

static void put_run(const cli_units *units, double distance_km, double minutes, cli_day_row *it)
{
    char number[RF_NUMBER_TEXT];
    rf_number_short(units->miles ? distance_km / REFUEL_KM_PER_MI : distance_km, 1, number);
    snprintf(it->run, sizeof it->run, distance_km > 0 ? "%s %s" : "-", number, units->miles ? "mi" : "km");
    cli_whole(distance_km > 0 ? minutes : NAN, it->minutes);
}

static void put_energy(const cli_units *units, double total_kcal_d, double goal_kcal_d, double intake_kcal_d,
                       cli_day_row *it)
{
    char goal[RF_NUMBER_TEXT];
    it->total_kcal_d = total_kcal_d;
    it->intake_kcal_d = intake_kcal_d;
    cli_energy_text(units, total_kcal_d, it->total);
    cli_energy_text(units, intake_kcal_d, it->intake);
    cli_energy_text(units, goal_kcal_d, goal);
    snprintf(it->goal, sizeof it->goal, "%s%s", goal_kcal_d > 0 ? "+" : "", goal);
}

static void put_food(double carbohydrate_g_d, double protein_g_d, double fat_g_d, cli_day_row *it)
{
    cli_whole(carbohydrate_g_d, it->carbohydrate);
    cli_whole(protein_g_d, it->protein);
    cli_whole(fat_g_d, it->fat);
}

int cli_day_rows(const rf_answer *answer, const cli_units *units, cli_day_row row[CLI_DAY_ROWS])
{
    const refuel_days_mean *mean = &answer->days_mean;
    size_t days = answer->days;
    if (days == 0) return 0;
    for (size_t i = 0; i < days; i++) {
        const refuel_day *it = &answer->day[i];
        row[i].name = name_of(i, days);
        row[i].type = rf_choice_name(rf_day_choices, it->type);
        put_run(units, it->distance_km, it->minutes, &row[i]);
        put_energy(units, it->total_kcal_d, it->goal_kcal_d, it->intake_kcal_d, &row[i]);
        put_food(it->macros.carbohydrate_g_d, it->macros.protein_g_d, it->macros.fat_g_d, &row[i]);
    }
    row[days].name = "mean";
    row[days].type = "";
    put_run(units, mean->distance_km, mean->minutes, &row[days]);
    put_energy(units, mean->total_kcal_d, mean->goal_kcal_d, mean->intake_kcal_d, &row[days]);
    put_food(mean->carbohydrate_g_d, mean->protein_g_d, mean->fat_g_d, &row[days]);
    return (int)days + 1;
}

#define LINE 256

/* What the days do not hold of the deficit that was asked for, and what they do. */
static void short_lines(const rf_answer *answer, const cli_units *units, cli_tell tell, void *context)
{
    const refuel_days_mean *mean = &answer->days_mean;
    char line[LINE], asked[RF_NUMBER_TEXT], held[RF_NUMBER_TEXT], left[RF_NUMBER_TEXT], whole[CLI_UNITS_TEXT];
    const char *unit = cli_energy_unit(units);
    cli_energy_text(units, mean->short_kcal_d - mean->goal_kcal_d, asked);
    cli_energy_text(units, -mean->goal_kcal_d, held);
    cli_energy_text(units, mean->short_kcal_d, left);
    if (mean->goal_kcal_d < 0)
        snprintf(line, sizeof line,
                 "The goal is not reached in full: of a deficit of %s %s a day the days hold %s, and %s are left.",
                 asked, unit, held, left);
    else
        snprintf(line, sizeof line, "The goal is not reached: of a deficit of %s %s a day the days hold nothing.",
                 asked, unit);
    tell(context, line);
    cli_offer_text(units, mean->whole_kg_week, whole);
    snprintf(line, sizeof line, "The goal that these days hold: %s.", whole);
    tell(context, line);
}

void cli_day_lines(const rf_answer *answer, const cli_units *units, cli_tell tell, void *context)
{
    const refuel_days_mean *mean = &answer->days_mean;
    char line[LINE], least[RF_NUMBER_TEXT], floor[RF_NUMBER_TEXT];
    if (answer->days == 0) return;
    if (mean->deficit_days == REFUEL_DEFICIT_PART) short_lines(answer, units, tell, context);
    if (mean->deficit_days != REFUEL_DEFICIT_NONE && mean->goal_kcal_d < 0)
        tell(context, "The deficit lies on days of rest and easy running that are not before a hard or long one.");
    if (mean->deficit_days == REFUEL_DEFICIT_NONE || isnan(mean->three_days_kcal_d)) return;
    snprintf(line, sizeof line, "Three days in a row mean %s %s or more; the floor of intake is %s.",
             cli_energy_text(units, mean->three_days_kcal_d, least), cli_energy_unit(units),
             cli_energy_text(units, mean->floor_kcal_d, floor));
    tell(context, line);
}
