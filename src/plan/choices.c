#include "plan/choices.h"

#include <refuel/request.h>
#include <refuel/requirement.h>
#include <refuel/running.h>

const refuel_choice rf_sex_choices[] = {
    {"female", REFUEL_FEMALE}, {"male", REFUEL_MALE}, {"unknown", REFUEL_SEX_UNKNOWN}, {NULL, 0}};
const refuel_choice rf_athlete_choices[] = {
    {"yes", REFUEL_ATHLETE_YES}, {"no", REFUEL_ATHLETE_NO}, {"auto", REFUEL_ATHLETE_AUTO}, {NULL, 0}};
const refuel_choice rf_life_stage_choices[] = {
    {"none", REFUEL_LIFE_STAGE_NONE}, {"pregnant", REFUEL_PREGNANT}, {"lactating", REFUEL_LACTATING}, {NULL, 0}};
const refuel_choice rf_method_choices[] = {
    {"ledger", REFUEL_METHOD_LEDGER},         {"nasem-2023", REFUEL_METHOD_NASEM_2023},
    {"iom-2005", REFUEL_METHOD_IOM_2005},     {"fao-2004", REFUEL_METHOD_FAO_2004},
    {"multiplier", REFUEL_METHOD_MULTIPLIER}, {NULL, 0}};
const refuel_choice rf_activity_choices[] = {{"inactive", REFUEL_ACTIVITY_INACTIVE},
                                             {"low-active", REFUEL_ACTIVITY_LOW_ACTIVE},
                                             {"active", REFUEL_ACTIVITY_ACTIVE},
                                             {"very-active", REFUEL_ACTIVITY_VERY_ACTIVE},
                                             {"sedentary", REFUEL_ACTIVITY_SEDENTARY},
                                             {"light", REFUEL_ACTIVITY_LIGHT},
                                             {"moderate", REFUEL_ACTIVITY_MODERATE},
                                             {"vigorous", REFUEL_ACTIVITY_VIGOROUS},
                                             {NULL, 0}};
const refuel_choice rf_nursing_choices[] = {
    {"full", REFUEL_NURSING_FULL}, {"partial", REFUEL_NURSING_PARTIAL}, {NULL, 0}};
const refuel_choice rf_terrain_choices[] = {
    {"road", REFUEL_ROAD}, {"trail", REFUEL_TRAIL}, {"sand", REFUEL_SAND}, {NULL, 0}};
const refuel_choice rf_gait_choices[] = {
    {"auto", REFUEL_GAIT_AUTO}, {"run", REFUEL_GAIT_RUN}, {"walk", REFUEL_GAIT_WALK}, {NULL, 0}};
const refuel_choice rf_living_choices[] = {{"sedentary", REFUEL_LIVING_SEDENTARY},
                                           {"typical", REFUEL_LIVING_TYPICAL},
                                           {"on-feet", REFUEL_LIVING_ON_FEET},
                                           {"physical", REFUEL_LIVING_PHYSICAL},
                                           {NULL, 0}};
const refuel_choice rf_goal_choices[] = {{"maintain", 0}, {NULL, 0}};
const refuel_choice rf_units_choices[] = {
    {"as-given", REFUEL_UNITS_AS_GIVEN},       {"metric", REFUEL_UNITS_METRIC},
    {"imperial", REFUEL_UNITS_IMPERIAL},       {"as-given,kJ", REFUEL_UNITS_AS_GIVEN_KJ},
    {"kJ", REFUEL_UNITS_AS_GIVEN_KJ},          {"metric,kJ", REFUEL_UNITS_METRIC_KJ},
    {"imperial,kJ", REFUEL_UNITS_IMPERIAL_KJ}, {NULL, 0}};
const refuel_choice rf_floors_choices[] = {{"warn", REFUEL_FLOORS_WARN}, {"apply", REFUEL_FLOORS_APPLY}, {NULL, 0}};
