/* What a picture of a projection shows, whoever draws it: what is marked, how far the axes reach, what stands at them. */
#ifndef REFUEL_CLI_PICTURE_H
#define REFUEL_CLI_PICTURE_H

#include <refuel/forecast.h>
#include <stdbool.h>
#include <stdint.h>

#include "cli/written.h"

typedef struct cli_picture {
    const refuel_forecast_result *forecast;
    cli_units units;
    double height_cm;
    int32_t band;  /* refuel_band_mode, what the range assumes */
    int64_t start; /* the date of day 0, days since 1970-01-01 */
    bool dated;    /* the question was asked with a date, so dates stand at the axis */
} cli_picture;

/* From the lowest to the highest weight of the projection, its range, and the target; wide enough for a flat line. */
refuel_range cli_weights_of(const refuel_forecast_result *forecast);

/* A limit of the body mass index, as a weight. */
typedef struct cli_limit {
    double kg;
    const char *words;
    int beside_target; /* so near that words at both would overlap; 0 where there is no target */
} cli_limit;

/* The limits that stand so near to the weights that they belong into their picture, which is widened to hold them. Returns
   how many there are. */
#define CLI_LIMITS 2
int cli_limits_of(const cli_picture *picture, refuel_range *weights, cli_limit limit[CLI_LIMITS]);

/* From the lowest to the highest energy of a day, the floor among them, in the unit of the person. */
refuel_range cli_energies_of(const cli_picture *picture);

/* How far apart the lines of a grid stand: 1, 2 or 5 times a power of ten. */
double cli_step_of(double span);

/* "80 % range if the planned intake is eaten" */
#define CLI_BAND_TEXT 96
void cli_band_text(const refuel_forecast_result *forecast, int32_t band, char text[CLI_BAND_TEXT]);

/* Why a path ends, in words. */
const char *cli_end_text(int32_t end);

/* Whether something is written at the axis below a day of a projection of so many, and what: its number, or its date
   with the year in a second line ("23 Nov", "2026"; by months "Nov", "2026"). */
#define CLI_TIC 24
bool cli_tic(const cli_picture *picture, int days, int day, char label[CLI_TIC]);

#endif
