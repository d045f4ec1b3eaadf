#include "io/project_input.h"

#include <refuel/band.h>

#include "core/date.h"
#include "core/failure.h"
#include "person/person.h"

static const rf_choice sodium_choices[] = {
    {"constant", REFUEL_SODIUM_CONSTANT}, {"proportional", REFUEL_SODIUM_PROPORTIONAL}, {NULL, 0}};
static const rf_choice parameters_choices[] = {
    {"hall-2011", REFUEL_PARAMETERS_HALL_2011}, {"planner", REFUEL_PARAMETERS_PLANNER}, {NULL, 0}};
static const rf_choice integrator_choices[] = {{"exact", REFUEL_INTEGRATOR_EXACT},
                                               {"rk4", REFUEL_INTEGRATOR_RK4},
                                               {"reference", REFUEL_INTEGRATOR_REFERENCE},
                                               {NULL, 0}};
static const rf_choice band_choices[] = {
    {"same-intake", REFUEL_BAND_SAME_INTAKE}, {"same-deficit", REFUEL_BAND_SAME_DEFICIT}, {NULL, 0}};

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

#define AT(member) .offset = offsetof(rf_project_options, member)
#define WORDS .kind = RF_KIND_END, .whole = true, .low = 1

const rf_field rf_project_fields[RF_OPTION_END] = {
    [RF_OPTION_DAYS] = {.flag = "days",
                        .path = "days",
                        .number_path = "days",
                        .kind = RF_KIND_COUNT,
                        AT(days),
                        .low = 1,
                        .high = REFUEL_PROJECT_DAYS_MAX,
                        .example = "365",
                        .help = "length of the projection (default 365, or until the target)"},
    [RF_OPTION_EVERY] = {.flag = "every",
                         .path = "every",
                         .number_path = "every",
                         .kind = RF_KIND_COUNT,
                         AT(every_days),
                         .low = 1,
                         .high = REFUEL_PROJECT_DAYS_MAX,
                         .example = "7",
                         .help = "days between two rows (default: 7 in the table, 1 in JSON and CSV)"},
    [RF_OPTION_TARGET] = {.flag = "target",
                          .path = "target",
                          .number_path = "target_weight_kg",
                          .kind = RF_KIND_MASS,
                          AT(target_kg),
                          .low = RF_WEIGHT_KG_MIN,
                          .high = RF_WEIGHT_KG_MAX,
                          .help = "a weight to reach: by a day (the intake is found), or with the intake or goal "
                                  "that is given (the day is found)"},
    [RF_OPTION_BY] = {.flag = "by",
                      .path = "by",
                      .kind = RF_KIND_DURATION,
                      .read = read_by,
                      AT(target_day),
                      .low = 1,
                      .high = REFUEL_PROJECT_DAYS_MAX,
                      .excludes = RF_OPTION_IN,
                      .example = "2027-06-01",
                      .help = "date of the target"},
    [RF_OPTION_IN] = {.flag = "in",
                      .path = "in",
                      .number_path = "in_days",
                      .kind = RF_KIND_DURATION,
                      AT(target_day),
                      .low = 1,
                      .high = REFUEL_PROJECT_DAYS_MAX,
                      .excludes = RF_OPTION_BY,
                      .example = "12weeks",
                      .help = "time to the target, instead of its date"},
    [RF_OPTION_PAL] = {.flag = "pal",
                       .path = "pal",
                       .number_path = "pal",
                       .kind = RF_KIND_NUMBER,
                       AT(pal),
                       .low = RF_PROJECT_PAL_MIN,
                       .high = RF_PROJECT_PAL_MAX,
                       .example = "1.7",
                       .help = "physical activity level at the start (default: total / resting of the plan)"},
    [RF_OPTION_SODIUM] = {.flag = "sodium",
                          .path = "sodium",
                          WORDS,
                          .high = REFUEL_SODIUM_PROPORTIONAL,
                          .choices = sodium_choices,
                          AT(sodium),
                          .help = "whether sodium follows the intake (default constant)"},
    [RF_OPTION_CARBOHYDRATE_FRACTION] = {.flag = "carbohydrate-fraction",
                                         .path = "carbohydrate_fraction",
                                         .number_path = "carbohydrate_fraction",
                                         .kind = RF_KIND_SHARE,
                                         AT(carbohydrate_fraction),
                                         .low = RF_CARBOHYDRATE_FRACTION_MIN,
                                         .high = 1,
                                         .example = "0.5",
                                         .help = "share of the energy from carbohydrate (default 0.5)"},
    [RF_OPTION_PARAMETERS] = {.flag = "parameters",
                              .path = "parameters",
                              WORDS,
                              .high = REFUEL_PARAMETERS_PLANNER,
                              .choices = parameters_choices,
                              AT(parameters),
                              .help = "constants of the model (default hall-2011)"},
    [RF_OPTION_INTEGRATOR] = {.flag = "integrator",
                              .path = "integrator",
                              WORDS,
                              .high = REFUEL_INTEGRATOR_REFERENCE,
                              .choices = integrator_choices,
                              AT(integrator),
                              .help = "how it is solved (default exact)"},
    [RF_OPTION_BAND] = {.flag = "band",
                        .path = "band",
                        WORDS,
                        .high = REFUEL_BAND_SAME_DEFICIT,
                        .choices = band_choices,
                        AT(band),
                        .help = "what the band assumes: the planned intake is eaten, or the planned deficit is kept "
                                "(default same-intake)"},
    [RF_OPTION_SAMPLES] = {.flag = "samples",
                           .path = "samples",
                           .number_path = "samples",
                           .kind = RF_KIND_COUNT,
                           AT(samples),
                           .low = REFUEL_BAND_DRAWS_MIN,
                           .high = 100000,
                           .example = "2000",
                           .help = "makes the band from so many random people instead of linearisation"},
    [RF_OPTION_SEED] = {.flag = "seed",
                        .path = "seed",
                        .number_path = "seed",
                        .kind = RF_KIND_COUNT,
                        AT(seed),
                        .low = 1,
                        .high = 4294967295.0,
                        .example = "1",
                        .help = "of the random people"},
    [RF_OPTION_INTAKE_SD] = {.flag = "intake-sd",
                             .path = "intake_sd",
                             .number_path = "intake_sd_kcal_d",
                             .kind = RF_KIND_ENERGY_PER_DAY,
                             AT(intake_sd_kcal_d),
                             .low = 0,
                             .high = 2000,
                             .example = "150kcal",
                             .help = "how far the intake strays from the plan for good, 1 SD (default 0)"},
};
