#include "forecast/forecast_input.h"

#include <math.h>
#include <string.h>

#include "core/date.h"
#include "core/failure.h"
#include "core/number.h"
#include "person/person.h"
#include "plan/input.h"

static const refuel_choice sodium_choices[] = {
    {"constant", REFUEL_SODIUM_CONSTANT}, {"proportional", REFUEL_SODIUM_PROPORTIONAL}, {NULL, 0}};
static const refuel_choice parameters_choices[] = {
    {"hall-2011", REFUEL_PARAMETERS_HALL_2011}, {"planner", REFUEL_PARAMETERS_PLANNER}, {NULL, 0}};
static const refuel_choice integrator_choices[] = {{"exact", REFUEL_INTEGRATOR_EXACT},
                                                   {"rk4", REFUEL_INTEGRATOR_RK4},
                                                   {"reference", REFUEL_INTEGRATOR_REFERENCE},
                                                   {NULL, 0}};
static const refuel_choice band_choices[] = {
    {"same-intake", REFUEL_BAND_SAME_INTAKE}, {"same-deficit", REFUEL_BAND_SAME_DEFICIT}, {NULL, 0}};

const refuel_forecast_request rf_empty_forecast = REFUEL_FORECAST_REQUEST_INIT;

static refuel_status read_by(const rf_reading *r, double *value)
{
    int64_t day = 0;
    refuel_status status = rf_date_read(r->text, r->length, r->called, &day, r->err);
    if (status != REFUEL_OK) return status;
    if (day <= r->today || day > r->today + REFUEL_PROJECT_DAYS_MAX) {
        char given[RF_DATE_TEXT], first[RF_DATE_TEXT], last[RF_DATE_TEXT];
        rf_date_text(day, given);
        rf_date_text(r->today + 1, first);
        rf_date_text(r->today + REFUEL_PROJECT_DAYS_MAX, last);
        return rf_fail(r->err, REFUEL_E_RANGE, r->called, "%s is outside %s..%s", given, first, last);
    }
    *value = (double)(day - r->today);
    return REFUEL_OK;
}

#define AT(member) .info.offset = offsetof(refuel_forecast_request, member)
#define QUANTITY(KIND) .kind = RF_KIND_##KIND, .info.unit = RF_UNIT_##KIND
#define ROW(name) [REFUEL_FORECAST_INPUT_##name]
#define NUMBER(name) .info.number = REFUEL_FORECAST_INPUT_##name
#define WORDS .kind = RF_KIND_END, .info.unit = "", .info.whole = true, .info.low = 1

const rf_field rf_forecast_fields[REFUEL_FORECAST_INPUT_END] = {
    ROW(DAYS) = {NUMBER(DAYS), .info.flag = "days", .info.path = "days", .info.number_path = "days", QUANTITY(DAYS),
                 AT(days), .info.low = 1, .info.high = REFUEL_PROJECT_DAYS_MAX, .info.example = "365",
                 .info.fallback = "365, or until the target", .info.help = "length of the projection"},
    ROW(EVERY) = {NUMBER(EVERY), .info.flag = "every", .info.path = "every", .info.number_path = "every",
                  QUANTITY(DAYS), AT(every_days), .info.low = 1, .info.high = REFUEL_PROJECT_DAYS_MAX,
                  .info.example = "7", .info.fallback = "7 in the table, 1 in JSON and CSV",
                  .info.help = "days between two rows"},
    ROW(TARGET) = {NUMBER(TARGET), .info.flag = "target", .info.path = "target", .info.number_path = "target_weight_kg",
                   QUANTITY(MASS), AT(target_kg), .info.low = RF_WEIGHT_KG_MIN, .info.high = RF_WEIGHT_KG_MAX,
                   .info.help = "a weight to reach: by a day (the intake is found), or with the intake or goal "
                                "that is given (the day is found)",
                   .info.numbers = {{"target_weight_lb", "lb"}}},
    ROW(BY) = {NUMBER(BY), .info.flag = "by", .info.path = "by", QUANTITY(DURATION), .read = read_by, AT(target_day),
               .info.low = 1, .info.high = REFUEL_PROJECT_DAYS_MAX, .info.excludes = REFUEL_FORECAST_INPUT_IN,
               .info.example = "2027-06-01", .info.help = "date of the target"},
    ROW(IN) = {NUMBER(IN), .info.flag = "in", .info.path = "in", .info.number_path = "in_days", QUANTITY(DURATION),
               AT(target_day), .info.low = 1, .info.high = REFUEL_PROJECT_DAYS_MAX,
               .info.excludes = REFUEL_FORECAST_INPUT_BY, .info.example = "12weeks",
               .info.help = "time to the target, instead of its date", .info.numbers = {{"in_weeks", "week"}}},
    ROW(PAL) = {NUMBER(PAL), .info.flag = "pal", .info.path = "pal", .info.number_path = "pal", QUANTITY(NUMBER),
                AT(pal), .info.low = RF_FORECAST_PAL_MIN, .info.high = RF_FORECAST_PAL_MAX, .info.example = "1.7",
                .info.fallback = "total / resting of the plan", .info.help = "physical activity level at the start"},
    ROW(SODIUM) = {NUMBER(SODIUM), .info.flag = "sodium", .info.path = "sodium", WORDS,
                   .info.high = REFUEL_SODIUM_PROPORTIONAL, .info.choices = sodium_choices, AT(sodium),
                   .info.fallback = "constant", .info.help = "whether sodium follows the intake"},
    ROW(CARBOHYDRATE_FRACTION) = {NUMBER(CARBOHYDRATE_FRACTION), .info.flag = "carbohydrate-fraction",
                                  .info.path = "carbohydrate_fraction", .info.number_path = "carbohydrate_fraction",
                                  QUANTITY(SHARE), AT(carbohydrate_fraction), .info.low = RF_CARBOHYDRATE_FRACTION_MIN,
                                  .info.high = 1, .info.example = "0.5", .info.fallback = "0.5",
                                  .info.help = "share of the energy from carbohydrate"},
    ROW(PARAMETERS) = {NUMBER(PARAMETERS), .info.flag = "parameters", .info.path = "parameters", WORDS,
                       .info.high = REFUEL_PARAMETERS_PLANNER, .info.choices = parameters_choices, AT(parameters),
                       .info.fallback = "hall-2011", .info.help = "constants of the model"},
    ROW(INTEGRATOR) = {NUMBER(INTEGRATOR), .info.flag = "integrator", .info.path = "integrator", WORDS,
                       .info.high = REFUEL_INTEGRATOR_REFERENCE, .info.choices = integrator_choices, AT(integrator),
                       .info.fallback = "exact", .info.help = "how it is solved"},
    ROW(BAND) = {NUMBER(BAND), .info.flag = "band", .info.path = "band", WORDS, .info.high = REFUEL_BAND_SAME_DEFICIT,
                 .info.choices = band_choices, AT(band), .info.fallback = "same-intake",
                 .info.help = "what the band assumes: the planned intake is eaten, or the planned deficit is kept"
                              ""},
    ROW(SAMPLES) = {NUMBER(SAMPLES), .info.flag = "samples", .info.path = "samples", .info.number_path = "samples",
                    QUANTITY(COUNT), AT(samples), .info.low = REFUEL_BAND_DRAWS_MIN, .info.high = 100000,
                    .info.example = "2000",
                    .info.help = "makes the band from so many random people instead of linearisation"},
    ROW(SEED) = {NUMBER(SEED), .info.flag = "seed", .info.path = "seed", .info.number_path = "seed", QUANTITY(COUNT),
                 AT(seed), .info.low = 1, .info.high = 4294967295.0, .info.example = "1",
                 .info.help = "of the random people"},
    ROW(INTAKE_SD) = {NUMBER(INTAKE_SD), .info.flag = "intake-sd", .info.path = "intake_sd",
                      .info.number_path = "intake_sd_kcal_d", QUANTITY(ENERGY_PER_DAY), AT(intake_sd_kcal_d),
                      .info.low = 0, .info.high = 2000, .info.example = "150kcal", .info.fallback = "0",
                      .info.help = "how far the intake strays from the plan for good, 1 SD",
                      .info.numbers = {{"intake_sd_kj_d", "kJ/d"}}},
};

const refuel_input_info *refuel_forecast_input_at(refuel_forecast_input input)
{
    int known = input > REFUEL_FORECAST_INPUT_NONE && input < REFUEL_FORECAST_INPUT_END;
    return known ? &rf_forecast_fields[input].info : NULL;
}

bool rf_forecast_takes(const char *path)
{
    bool found = strcmp(path, "schedule") == 0; /* rows, no input of the table */
    for (int i = 1; i < REFUEL_FORECAST_INPUT_END && !found; i++) {
        const refuel_input_info *it = &rf_forecast_fields[i].info;
        found = strcmp(it->path, path) == 0 || (it->number_path && strcmp(it->number_path, path) == 0);
    }
    return found;
}

static refuel_status not_rising(double before, double day, const char *called, refuel_error *err)
{
    char number[2][RF_NUMBER_TEXT];
    rf_number_text(before, number[0]);
    rf_number_text(day, number[1]);
    if (before == day) return rf_fail(err, REFUEL_E_DUPLICATE, called, "day %s was given twice", number[1]);
    return rf_fail(err, REFUEL_E_RANGE, called, "day %s stands behind day %s; the days rise from row to row", number[1],
                   number[0]);
}

/* A plan takes a day's energy and a week's distance; so does a row. */
static refuel_status check_row(const refuel_forecast_row *before, const refuel_forecast_row *row, const char *called,
                               refuel_error *err)
{
    const refuel_input_info *intake = &rf_request_fields[REFUEL_INPUT_INTAKE].info;
    const refuel_input_info *distance = &rf_request_fields[REFUEL_INPUT_DISTANCE].info;
    if (floor(row->day) != row->day)
        return rf_fail(err, REFUEL_E_RANGE, called, "the day is no whole number of 0..3650");
    if (!(row->day >= 0 && row->day <= REFUEL_PROJECT_DAYS_MAX))
        return rf_fail_range(err, called, row->day, 0, REFUEL_PROJECT_DAYS_MAX, "days");
    if (!rf_field_allows(intake, row->intake_kcal_d)) {
        rf_fail_range(err, called, row->intake_kcal_d, intake->low, intake->high, "kcal/d");
        rf_note(err, "; 0 is allowed too");
        return REFUEL_E_RANGE;
    }
    if (!isnan(row->run_km_week) && !(row->run_km_week >= distance->low && row->run_km_week <= distance->high))
        return rf_fail_range(err, called, row->run_km_week, distance->low, distance->high, "km/week");
    if (before && row->day <= before->day) return not_rising(before->day, row->day, called, err);
    return REFUEL_OK;
}

refuel_status rf_forecast_check_row(const refuel_forecast_row *before, const refuel_forecast_row *row,
                                    const char *called, refuel_error *err)
{
    refuel_status status = check_row(before, row, called, err);
    if (status != REFUEL_OK && err) strcpy(err->field, "schedule"); /* the message names the row */
    return status;
}
