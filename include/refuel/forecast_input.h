/* What a forecast takes beside the request of a plan, and the table of it. */
#ifndef REFUEL_FORECAST_INPUT_H
#define REFUEL_FORECAST_INPUT_H

#include <refuel/band.h>
#include <refuel/field.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The inputs by number. Append only: the numbers are ABI. */
typedef enum refuel_forecast_input {
    REFUEL_FORECAST_INPUT_NONE = 0,
    REFUEL_FORECAST_INPUT_DAYS = 1,
    REFUEL_FORECAST_INPUT_EVERY = 2,
    REFUEL_FORECAST_INPUT_TARGET = 3,
    REFUEL_FORECAST_INPUT_BY = 4, /* a date; a number of days from today is REFUEL_FORECAST_INPUT_IN */
    REFUEL_FORECAST_INPUT_IN = 5,
    REFUEL_FORECAST_INPUT_PAL = 6,
    REFUEL_FORECAST_INPUT_SODIUM = 7,
    REFUEL_FORECAST_INPUT_CARBOHYDRATE_FRACTION = 8,
    REFUEL_FORECAST_INPUT_PARAMETERS = 9,
    REFUEL_FORECAST_INPUT_INTEGRATOR = 10,
    REFUEL_FORECAST_INPUT_BAND = 11,
    REFUEL_FORECAST_INPUT_SAMPLES = 12,
    REFUEL_FORECAST_INPUT_SEED = 13,
    REFUEL_FORECAST_INPUT_INTAKE_SD = 14,
    REFUEL_FORECAST_INPUT_END
} refuel_forecast_input;

/** One row of a schedule as people give it. Frozen: rows lie in arrays.
 *
 *  day            0..3650, whole, rising from row to row; the row holds from that day on
 *  intake_kcal_d  0..20000
 *  run_km_week    0..500, at the pace and the grade of the plan; not given: the running goes on as before
 */
typedef struct refuel_forecast_row {
    double day, intake_kcal_d, run_km_week;
} refuel_forecast_row;

/** What a forecast is asked for. Starts as REFUEL_FORECAST_REQUEST_INIT; a number that is not given is NaN, a word 0.
 *
 *  days                   1..3650, length. Not given: 365, or until target_day
 *  every_days             1..3650, days between two rows of the result. Not given: 1
 *  target_kg              2..650, a weight to reach: with target_day the intake is found, else the day on which the
 *                         intake, goal or schedule that is given reaches it
 *  target_day             1..3650 from now on
 *  pal                    1.1112..5, physical activity level at the start. Not given: total / resting of the plan
 *  carbohydrate_fraction  0.01..1, share of the energy. Not given: 0.5
 *  samples                10..100000, random people for the band. Not given: linearisation
 *  seed                   1..4294967295, of the random people. Not given: REFUEL_BAND_SEED
 *  intake_sd_kcal_d       0..2000, how far the intake strays from the plan for good. Not given: 0
 *  sodium, parameters, integrator, band   refuel_sodium, refuel_parameters, refuel_integrator, refuel_band_mode; 0 = the
 *                         default
 *  schedule               intake and running by day, instead of a goal or an intake; NULL where there is none
 */
typedef struct refuel_forecast_request {
    size_t struct_size;
    double days, every_days, target_kg, target_day;
    double pal, carbohydrate_fraction, samples, seed, intake_sd_kcal_d;
    int32_t sodium, parameters, integrator, band;
    const refuel_forecast_row *schedule;
    size_t schedule_rows;
} refuel_forecast_request;

#define REFUEL_FORECAST_REQUEST_INIT                                                                      \
    {                                                                                                     \
        sizeof(refuel_forecast_request), NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0, 0, 0, NULL, 0 \
    }

/** One input as the table tells it, by its number; NULL for an unknown one. The pointer is constant.
 *
 *  Example:   for (int i = 1; i < REFUEL_FORECAST_INPUT_END; i++)
 *                 puts(refuel_forecast_input_at((refuel_forecast_input)i)->flag);
 */
REFUEL_API const refuel_input_info *refuel_forecast_input_at(refuel_forecast_input input);

#ifdef __cplusplus
}
#endif

#endif
