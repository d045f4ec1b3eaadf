/* The rows of nutrients in the table of inputs, for src/plan/input.c alone: no flag of their own, but a name behind --nutrient. */
#ifndef REFUEL_PLAN_NUTRIENT_ROWS_H
#define REFUEL_PLAN_NUTRIENT_ROWS_H

#include "plan/nutrient_most.h"
#include "plan/written_nutrient.h"

#define RF_PATH_OF(key) RF_NUTRIENT_GROUP "." key
#define RF_PLACE_OF(nutrient) (REFUEL_INPUT_END + (nutrient)-RF_NUTRIENT_INPUT_FIRST)

/* By the unit of the nutrient: its kind, and the other keys of JSON. */
#define RF_KIND_OF_mg RF_KIND_MILLIGRAMS_PER_DAY
#define RF_KIND_OF_ug RF_KIND_MICROGRAMS_PER_DAY
#define RF_ANY_KEYS_mg(key)
#define RF_ANY_KEYS_ug(key) {RF_PATH_OF(key) "_mcg", "ug/d"}, {RF_PATH_OF(key) "_mg", "mg/d"},
#define RF_KEY_IU(key)                \
    {                                 \
        RF_PATH_OF(key) "_iu", "IU/d" \
    }
#define RF_KEY_NO_IU(key) \
    {                     \
        NULL, NULL        \
    }

/* One row, for the lists of nutrients. */
#define RF_NUTRIENT_ROW(nutrient, number_, key, name, mass, as, iu, title)               \
    [RF_PLACE_OF(nutrient)] = {.info.number = RF_PLACE_OF(nutrient),                     \
                               .info.flag = name,                                        \
                               .info.path = RF_PATH_OF(key),                             \
                               .info.number_path = RF_PATH_OF(key) "_" #mass,            \
                               .kind = RF_KIND_OF_##mass,                                \
                               .info.unit = #mass "/d",                                  \
                               .read = rf_nutrient_read,                                 \
                               .info.offset = offsetof(refuel_request, eaten[nutrient]), \
                               .info.low = 0,                                            \
                               .info.high = RF_MOST_OF_##nutrient,                       \
                               .usual = {0, RF_MOST_OF_##nutrient},                      \
                               .info.example = "12" #mass,                               \
                               .info.help = title,                                       \
                               .info.numbers = {RF_ANY_KEYS_##mass(key) RF_KEY_##iu(key)}},

#define RF_WATER_ROW                                                                 \
    [RF_PLACE_OF(REFUEL_NUTRIENT_TOTAL_WATER)] = {                                   \
        .info.number = RF_PLACE_OF(REFUEL_NUTRIENT_TOTAL_WATER),                     \
        .info.flag = "total-water",                                                  \
        .info.path = RF_PATH_OF("total_water"),                                      \
        .info.number_path = RF_PATH_OF("total_water_l"),                             \
        .kind = RF_KIND_VOLUME_PER_DAY,                                              \
        .info.unit = RF_UNIT_VOLUME_PER_DAY,                                         \
        .info.offset = offsetof(refuel_request, eaten[REFUEL_NUTRIENT_TOTAL_WATER]), \
        .info.low = 0,                                                               \
        .info.high = 50,                                                             \
        .info.help = "water of food and drink",                                      \
        .info.numbers = {{RF_PATH_OF("total_water_ml"), "ml/d"}},                    \
        .info.aliases = {"water"}}

#endif
