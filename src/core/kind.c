#include "core/kind.h"

#include <stddef.h>
#include <stdio.h>

const rf_kind_row rf_kind_rows[] = {
    [RF_KIND_LENGTH] = {.info = {"a length", RF_UNIT_LENGTH, "170cm or 5ft7in"},
                        .own = {&rf_units[RF_U_CM], NULL},
                        .common = "cm m in ft",
                        .usual = {25, 220}},
    [RF_KIND_MASS] = {.info = {"a mass", RF_UNIT_MASS, "70kg or 154lb"},
                      .own = {&rf_units[RF_U_KG], NULL},
                      .common = "kg lb st",
                      .usual = {25, 250}},
    [RF_KIND_DISTANCE_PER_WEEK] = {.info = {"a distance per week", RF_UNIT_DISTANCE_PER_WEEK, "50km/week or 30mi/week"},
                                   .own = {&rf_units[RF_U_KM], &rf_units[RF_U_WEEK]},
                                   .common = "km/week mi/week km/day",
                                   .usual = {2, 200},
                                   .clock = true,
                                   .amounts = true},
    [RF_KIND_SPEED] = {.info = {"a speed or a pace", RF_UNIT_SPEED, "5:30/km or 11km/h"},
                       .own = {&rf_units[RF_U_KM], &rf_units[RF_U_H]},
                       .common = "km/h mph min/km",
                       .usual = {4, 22},
                       .clock = true},
    [RF_KIND_CLIMB_PER_WEEK] = {.info = {"a climb per week", RF_UNIT_CLIMB_PER_WEEK, "400m/week or 1300ft/week"},
                                .own = {&rf_units[RF_U_M], &rf_units[RF_U_WEEK]},
                                .common = "m/week ft/week",
                                .usual = {5, 8000},
                                .amounts = true},
    [RF_KIND_MASS_PER_WEEK] = {.info = {"a mass per week", RF_UNIT_MASS_PER_WEEK, "-1lb/week or 0.25kg/week"},
                               .own = {&rf_units[RF_U_KG], &rf_units[RF_U_WEEK]},
                               .common = "",
                               .verbs = true,
                               .amounts = true},
    [RF_KIND_ENERGY_PER_DAY] = {.info = {"an energy per day", RF_UNIT_ENERGY_PER_DAY, "2100kcal or 8.8MJ"},
                                .own = {&rf_units[RF_U_KCAL], &rf_units[RF_U_D]},
                                .common = "kcal kJ MJ",
                                .usual = {800, 6000},
                                .per_optional = true,
                                .amounts = true},
    [RF_KIND_MASS_PER_DAY] = {.info = {"a mass per day", RF_UNIT_MASS_PER_DAY, "120g"},
                              .own = {&rf_units[RF_U_G], &rf_units[RF_U_D]},
                              .common = "g",
                              .usual = {10, 1000},
                              .per_optional = true,
                              .amounts = true},
    [RF_KIND_PERCENT] = {.info = {"a percentage", RF_UNIT_PERCENT, "24%"},
                         .own = {&rf_units[RF_U_PERCENT], NULL},
                         .common = ""},
    [RF_KIND_DURATION] = {.info = {"a duration", RF_UNIT_DURATION, "12weeks or 45min"},
                          .own = {&rf_units[RF_U_D], NULL},
                          .common = "",
                          .clock = true},
    [RF_KIND_AGE] = {.info = {"an age", RF_UNIT_AGE, "34 or 8months"},
                     .own = {&rf_units[RF_U_Y], NULL},
                     .common = "",
                     .bare = &rf_units[RF_U_Y],
                     .calendar = true},
    [RF_KIND_SHARE] = {.info = {"a share", RF_UNIT_SHARE, "0.8"},
                       .own = {&rf_units[RF_U_PURE], NULL},
                       .common = "%",
                       .usual = {0.05, 1},
                       .bare = &rf_units[RF_U_PURE]},
    [RF_KIND_NUMBER] = {.info = {"a number", RF_UNIT_NUMBER, "1.6"},
                        .own = {&rf_units[RF_U_PURE], NULL},
                        .common = "",
                        .bare = &rf_units[RF_U_PURE],
                        .only_bare = true},
    [RF_KIND_COUNT] = {.info = {"a whole number", RF_UNIT_COUNT, "20"},
                       .own = {&rf_units[RF_U_PURE], NULL},
                       .common = "",
                       .bare = &rf_units[RF_U_PURE],
                       .whole = true,
                       .only_bare = true},
    [RF_KIND_DISTANCE] = {.info = {"a distance", RF_UNIT_DISTANCE, "10km or 6.2mi"},
                          .own = {&rf_units[RF_U_KM], NULL},
                          .common = "km mi m",
                          .usual = {1, 100}},
    [RF_KIND_CLIMB] = {.info = {"a climb", RF_UNIT_CLIMB, "200m or 650ft"},
                       .own = {&rf_units[RF_U_M], NULL},
                       .common = "m ft",
                       .usual = {5, 3000}},
    [RF_KIND_TIME] = {.info = {"a duration", RF_UNIT_TIME, "50min or 1h30"},
                      .own = {&rf_units[RF_U_H], NULL},
                      .common = "min h",
                      .usual = {0.25, 8},
                      .clock = true},
    [RF_KIND_WEEKS] = {.info = {"a number of weeks", RF_UNIT_WEEKS, "20 or 20weeks"},
                       .own = {&rf_units[RF_U_WEEK], NULL},
                       .common = "",
                       .bare = &rf_units[RF_U_WEEK],
                       .calendar = true},
    [RF_KIND_MONTHS] = {.info = {"a number of months", RF_UNIT_MONTHS, "3 or 3months"},
                        .own = {&rf_units[RF_U_MONTH], NULL},
                        .common = "",
                        .bare = &rf_units[RF_U_MONTH],
                        .calendar = true},
    [RF_KIND_DAYS] = {.info = {"a number of days", RF_UNIT_DAYS, "7 or 7days"},
                      .own = {&rf_units[RF_U_D], NULL},
                      .common = "",
                      .bare = &rf_units[RF_U_D],
                      .calendar = true,
                      .whole = true},
    [RF_KIND_TIME_PER_WEEK] = {.info = {"a duration per week", RF_UNIT_TIME_PER_WEEK, "3h/week or 30min/day"},
                               .own = {&rf_units[RF_U_H], &rf_units[RF_U_WEEK]},
                               .common = "h/week min/week"},
    [RF_KIND_HEART_RATE] = {.info = {"a heart rate", RF_UNIT_HEART_RATE, "50bpm"},
                            .own = {&rf_units[RF_U_BPM], NULL},
                            .common = "",
                            .bare = &rf_units[RF_U_BPM]},
    [RF_KIND_MILLIGRAMS_PER_DAY] = {.info = {"a mass per day", RF_UNIT_MILLIGRAMS_PER_DAY, "12mg"},
                                    .own = {&rf_units[RF_U_MG], &rf_units[RF_U_D]},
                                    .common = "mg ug g",
                                    .usual = {0.1, 5000},
                                    .per_optional = true},
    [RF_KIND_MICROGRAMS_PER_DAY] = {.info = {"a mass per day", RF_UNIT_MICROGRAMS_PER_DAY, "15ug"},
                                    .own = {&rf_units[RF_U_UG], &rf_units[RF_U_D]},
                                    .common = "ug mg g",
                                    .usual = {0.1, 5000},
                                    .per_optional = true},
    [RF_KIND_VOLUME_PER_DAY] = {.info = {"a volume per day", RF_UNIT_VOLUME_PER_DAY, "2.5l"},
                                .own = {&rf_units[RF_U_L], &rf_units[RF_U_D]},
                                .common = "l ml dl cl",
                                .usual = {0.2, 8},
                                .per_optional = true},
    [RF_KIND_GRAMS] = {.info = {"a mass", RF_UNIT_GRAMS, "30g"},
                       .own = {&rf_units[RF_U_G], NULL},
                       .common = "g mg oz",
                       .usual = {1, 500},
                       .amounts = true},
    [RF_KIND_MILLIGRAMS] = {.info = {"a mass", RF_UNIT_MILLIGRAMS, "100mg"},
                            .own = {&rf_units[RF_U_MG], NULL},
                            .common = "mg ug g",
                            .usual = {1, 1000},
                            .amounts = true},
    [RF_KIND_GRAMS_PER_HOUR] = {.info = {"a mass per hour", RF_UNIT_GRAMS_PER_HOUR, "60g/h"},
                                .own = {&rf_units[RF_U_G], &rf_units[RF_U_H]},
                                .common = "g/h",
                                .usual = {1, 200},
                                .amounts = true},
    [RF_KIND_VOLUME] = {.info = {"a volume", RF_UNIT_VOLUME, "0.5l or 500ml"},
                        .own = {&rf_units[RF_U_L], NULL},
                        .common = "l ml dl cl",
                        .usual = {0.05, 10},
                        .amounts = true},
    [RF_KIND_VOLUME_PER_HOUR] = {.info = {"a volume per hour", RF_UNIT_VOLUME_PER_HOUR, "600ml/h or 0.6l/h"},
                                 .own = {&rf_units[RF_U_L], &rf_units[RF_U_H]},
                                 .common = "l/h ml/h",
                                 .usual = {0.05, 5},
                                 .amounts = true},
};
_Static_assert(sizeof rf_kind_rows / sizeof *rf_kind_rows == RF_KIND_END, "the last kind has a row");

const rf_kind_info *rf_kind_about(rf_kind kind)
{
    return &rf_kind_rows[kind].info;
}

bool rf_is_long(const rf_unit *time)
{
    return time->top >= rf_units[RF_U_D].top;
}

bool rf_measure_fits(rf_measure own, rf_measure given)
{
    if (!rf_measure_same(own, given)) return false;
    if (!own.per) return true;
    bool pace = given.of->dimension == RF_DIMENSION_TIME && own.of->dimension != RF_DIMENSION_TIME;
    return pace ? !rf_is_long(own.per) && !rf_is_long(given.of) : rf_is_long(own.per) == rf_is_long(given.per);
}

void rf_measure_describe(rf_measure it, char text[RF_PHRASE])
{
    static const char *const names[] = {
        [RF_DIMENSION_RATIO] = "a percentage", [RF_DIMENSION_LENGTH] = "a length",
        [RF_DIMENSION_MASS] = "a mass",        [RF_DIMENSION_TIME] = "a duration",
        [RF_DIMENSION_ENERGY] = "an energy",   [RF_DIMENSION_HEART_RATE] = "a heart rate",
        [RF_DIMENSION_VOLUME] = "a volume",    [RF_DIMENSION_ACTIVITY] = "an amount in international units"};
    rf_measure speed = RF_RATE(KM, H);
    if (!it.per)
        snprintf(text, RF_PHRASE, "%s", names[it.of->dimension]);
    else if (rf_measure_same(it, speed) && it.of->dimension == RF_DIMENSION_TIME)
        snprintf(text, RF_PHRASE, "a pace");
    else if (rf_measure_same(it, speed) && !rf_is_long(it.per))
        snprintf(text, RF_PHRASE, "a speed");
    else
        snprintf(text, RF_PHRASE, "%s per %s", names[it.of->dimension], it.per->symbol);
}
