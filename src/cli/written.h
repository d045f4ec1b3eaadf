/* The units that a person wrote in, so that the answer comes back in them. */
#ifndef REFUEL_CLI_WRITTEN_H
#define REFUEL_CLI_WRITTEN_H

#include "cli/command.h"
#include "cli/print.h"

typedef struct cli_units {
    int miles, pounds; /* of running, and of the goal */
    int weight_pounds;
    int kj;   /* energy, instead of kcal */
    int feet; /* of the height */
} cli_units;

/* Those that were written, where shown (refuel_units) does not say otherwise. */
cli_units cli_units_of(const cli_args *args, int32_t shown);

/* Whether they are those that were written. */
int cli_units_as_given(int32_t shown);

/* Was an input given in this unit, alone or in a rate or a pace? */
int cli_gives_unit(const rf_field *row, const rf_field_text *in, const char *symbol);

/* Energy in the unit that is shown, and that unit. */
double cli_energy(const cli_units *units, double kcal);
const char *cli_energy_unit(const cli_units *units);

/* "2,758", in that unit and without it; "-" where it is not known. Returns text. */
const char *cli_energy_text(const cli_units *units, double kcal, char text[RF_NUMBER_TEXT]);

/* Body weight in the unit that is shown, that unit, and both as a text: "63.5 kg", "140.0 lb". */
#define CLI_WEIGHT_TEXT 48
double cli_weight(const cli_units *units, double kg);
const char *cli_weight_unit(const cli_units *units);
void cli_weight_text(const cli_units *units, double weight_kg, char text[CLI_WEIGHT_TEXT]);

/* "168 cm", "5 ft 6.5 in". */
#define CLI_HEIGHT_TEXT 64
void cli_height_text(const cli_units *units, double height_cm, char text[CLI_HEIGHT_TEXT]);

/* How wide an error is, "390": rounded to tens, since it is never known better. Returns text. */
const char *cli_energy_error(const cli_units *units, double kcal, char text[RF_NUMBER_TEXT]);

/* "2,390-3,130" with an en dash, rounded to tens as well. "" where the range is not known. */
void cli_energy_range(const cli_units *units, refuel_range range, char text[CLI_RANGE_TEXT]);

#define CLI_UNITS_TEXT 96

/* "48 km a week at 5:54/km", "30 mi a week"; speed NaN where it is not known. */
void cli_run_text(const cli_units *units, double distance_km_week, double speed_km_h, char text[CLI_UNITS_TEXT]);

/* "10 km at 5:30/km", of one run. */
void cli_distance_text(const cli_units *units, double distance_km, double speed_km_h, char text[CLI_UNITS_TEXT]);

/* "12 mi a week at 3.1 mph" */
void cli_walk_text(const cli_units *units, double distance_km_week, double speed_km_h, char text[CLI_UNITS_TEXT]);

/* "cycling 3 h a week, 200 kcal a day"; "3 activities, 5.5 h a week" where that is too long. */
void cli_exercise_text(const cli_units *units, const refuel_plan_result *plan, char text[CLI_UNITS_TEXT]);

/* "-1 lb/week", "-0.25 kg/week", "maintain". */
void cli_goal_text(const cli_units *units, double kg_week, char text[CLI_UNITS_TEXT]);

/* The same of a goal that is offered: rounded towards maintenance, so that it passes as it is printed. */
void cli_offer_text(const cli_units *units, double kg_week, char text[CLI_UNITS_TEXT]);

#endif
