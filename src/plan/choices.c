#include "plan/choices.h"

#include <refuel/request.h>
#include <refuel/requirement.h>
#include <refuel/running.h>

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
const refuel_choice rf_diet_choices[] = {{"omnivore", REFUEL_DIET_OMNIVORE},
                                         {"vegetarian", REFUEL_DIET_VEGETARIAN},
                                         {"vegan", REFUEL_DIET_VEGAN},
                                         {NULL, 0}};

/* A row is a spelling and the value of the choice that it means; case, spaces, dashes and underscores do not count. */
const refuel_choice rf_athlete_also[] = {
    {"y", REFUEL_ATHLETE_YES}, {"n", REFUEL_ATHLETE_NO}, {"automatic", REFUEL_ATHLETE_AUTO}, {NULL, 0}};
const refuel_choice rf_life_stage_also[] = {{"no", REFUEL_LIFE_STAGE_NONE},
                                            {"not-pregnant", REFUEL_LIFE_STAGE_NONE},
                                            {"pregnancy", REFUEL_PREGNANT},
                                            {"expecting", REFUEL_PREGNANT},
                                            {"lactation", REFUEL_LACTATING},
                                            {"breastfeeding", REFUEL_LACTATING},
                                            {"breast-feeding", REFUEL_LACTATING},
                                            {"nursing", REFUEL_LACTATING},
                                            {NULL, 0}};
const refuel_choice rf_nursing_also[] = {{"fully", REFUEL_NURSING_FULL},
                                         {"exclusive", REFUEL_NURSING_FULL},
                                         {"exclusively", REFUEL_NURSING_FULL},
                                         {"partially", REFUEL_NURSING_PARTIAL},
                                         {"partly", REFUEL_NURSING_PARTIAL},
                                         {"mixed", REFUEL_NURSING_PARTIAL},
                                         {NULL, 0}};
const refuel_choice rf_terrain_also[] = {{"roads", REFUEL_ROAD},
                                         {"street", REFUEL_ROAD},
                                         {"asphalt", REFUEL_ROAD},
                                         {"tarmac", REFUEL_ROAD},
                                         {"pavement", REFUEL_ROAD},
                                         {"paved", REFUEL_ROAD},
                                         {"track", REFUEL_ROAD},
                                         {"treadmill", REFUEL_ROAD},
                                         {"trails", REFUEL_TRAIL},
                                         {"off-road", REFUEL_TRAIL},
                                         {"offroad", REFUEL_TRAIL},
                                         {"beach", REFUEL_SAND},
                                         {NULL, 0}};
const refuel_choice rf_gait_also[] = {{"automatic", REFUEL_GAIT_AUTO}, {"running", REFUEL_GAIT_RUN},
                                      {"jog", REFUEL_GAIT_RUN},        {"jogging", REFUEL_GAIT_RUN},
                                      {"walking", REFUEL_GAIT_WALK},   {NULL, 0}};
const refuel_choice rf_living_also[] = {{"desk", REFUEL_LIVING_SEDENTARY},
                                        {"desk-job", REFUEL_LIVING_SEDENTARY},
                                        {"office", REFUEL_LIVING_SEDENTARY},
                                        {"office-job", REFUEL_LIVING_SEDENTARY},
                                        {"sitting", REFUEL_LIVING_SEDENTARY},
                                        {"normal", REFUEL_LIVING_TYPICAL},
                                        {"average", REFUEL_LIVING_TYPICAL},
                                        {"standing", REFUEL_LIVING_ON_FEET},
                                        {"on-my-feet", REFUEL_LIVING_ON_FEET},
                                        {"standing-job", REFUEL_LIVING_ON_FEET},
                                        {"manual", REFUEL_LIVING_PHYSICAL},
                                        {"manual-work", REFUEL_LIVING_PHYSICAL},
                                        {"physical-job", REFUEL_LIVING_PHYSICAL},
                                        {"physical-work", REFUEL_LIVING_PHYSICAL},
                                        {NULL, 0}};
const refuel_choice rf_goal_also[] = {{"maintenance", 0}, {"maintaining", 0}, {"maintain-weight", 0},
                                      {"keep", 0},        {"keep-weight", 0}, {"hold", 0},
                                      {"stay", 0},        {"same", 0},        {NULL, 0}};
const refuel_choice rf_units_also[] = {{"us", REFUEL_UNITS_IMPERIAL},
                                       {"si", REFUEL_UNITS_METRIC},
                                       {"imperial-kJ", REFUEL_UNITS_IMPERIAL_KJ},
                                       {"metric-kJ", REFUEL_UNITS_METRIC_KJ},
                                       {"kJ,imperial", REFUEL_UNITS_IMPERIAL_KJ},
                                       {"kJ,metric", REFUEL_UNITS_METRIC_KJ},
                                       {NULL, 0}};
const refuel_choice rf_yes_no_choices[] = {{"yes", REFUEL_YES}, {"no", REFUEL_NO}, {NULL, 0}};
const refuel_choice rf_yes_no_also[] = {
    {"y", REFUEL_YES}, {"n", REFUEL_NO}, {"none", REFUEL_NO}, {"some", REFUEL_YES}, {NULL, 0}};
const refuel_choice rf_eating_disorder_choices[] = {{"no", REFUEL_EATING_DISORDER_NO},
                                                    {"past", REFUEL_EATING_DISORDER_PAST},
                                                    {"now", REFUEL_EATING_DISORDER_NOW},
                                                    {NULL, 0}};
const refuel_choice rf_eating_disorder_also[] = {{"n", REFUEL_EATING_DISORDER_NO},
                                                 {"never", REFUEL_EATING_DISORDER_NO},
                                                 {"none", REFUEL_EATING_DISORDER_NO},
                                                 {"before", REFUEL_EATING_DISORDER_PAST},
                                                 {"former", REFUEL_EATING_DISORDER_PAST},
                                                 {"formerly", REFUEL_EATING_DISORDER_PAST},
                                                 {"recovered", REFUEL_EATING_DISORDER_PAST},
                                                 {"y", REFUEL_EATING_DISORDER_NOW},
                                                 {"yes", REFUEL_EATING_DISORDER_NOW},
                                                 {"current", REFUEL_EATING_DISORDER_NOW},
                                                 {NULL, 0}};
const refuel_choice rf_menarche_choices[] = {{"not-yet", REFUEL_MENARCHE_NOT_YET}, {NULL, 0}};
const refuel_choice rf_menarche_also[] = {
    {"none", REFUEL_MENARCHE_NOT_YET}, {"never", REFUEL_MENARCHE_NOT_YET}, {NULL, 0}};
const refuel_choice rf_diet_also[] = {{"mixed", REFUEL_DIET_OMNIVORE},
                                      {"everything", REFUEL_DIET_OMNIVORE},
                                      {"meat", REFUEL_DIET_OMNIVORE},
                                      {"ovo-lacto-vegetarian", REFUEL_DIET_VEGETARIAN},
                                      {"veggie", REFUEL_DIET_VEGETARIAN},
                                      {"plant-based", REFUEL_DIET_VEGAN},
                                      {NULL, 0}};

const refuel_choice rf_nutrient_also[] = {{"b1", REFUEL_NUTRIENT_THIAMIN},
                                          {"thiamine", REFUEL_NUTRIENT_THIAMIN},
                                          {"vitamin-b1", REFUEL_NUTRIENT_THIAMIN},
                                          {"b2", REFUEL_NUTRIENT_RIBOFLAVIN},
                                          {"vitamin-b2", REFUEL_NUTRIENT_RIBOFLAVIN},
                                          {"b3", REFUEL_NUTRIENT_NIACIN},
                                          {"vitamin-b3", REFUEL_NUTRIENT_NIACIN},
                                          {"b5", REFUEL_NUTRIENT_PANTOTHENIC_ACID},
                                          {"vitamin-b5", REFUEL_NUTRIENT_PANTOTHENIC_ACID},
                                          {"pantothenate", REFUEL_NUTRIENT_PANTOTHENIC_ACID},
                                          {"b6", REFUEL_NUTRIENT_VITAMIN_B6},
                                          {"b7", REFUEL_NUTRIENT_BIOTIN},
                                          {"b9", REFUEL_NUTRIENT_FOLATE},
                                          {"vitamin-b9", REFUEL_NUTRIENT_FOLATE},
                                          {"b12", REFUEL_NUTRIENT_VITAMIN_B12},
                                          {"cobalamin", REFUEL_NUTRIENT_VITAMIN_B12},
                                          {"ascorbic-acid", REFUEL_NUTRIENT_VITAMIN_C},
                                          {"retinol", REFUEL_NUTRIENT_VITAMIN_A_PREFORMED},
                                          {"iodide", REFUEL_NUTRIENT_IODINE},
                                          {"vitamin-a-retinol", REFUEL_NUTRIENT_VITAMIN_A_PREFORMED},
                                          {"d2", REFUEL_NUTRIENT_VITAMIN_D},
                                          {"d3", REFUEL_NUTRIENT_VITAMIN_D},
                                          {"vitamin-d2", REFUEL_NUTRIENT_VITAMIN_D},
                                          {"vitamin-d3", REFUEL_NUTRIENT_VITAMIN_D},
                                          {"cholecalciferol", REFUEL_NUTRIENT_VITAMIN_D},
                                          {"ca", REFUEL_NUTRIENT_CALCIUM},
                                          {"cu", REFUEL_NUTRIENT_COPPER},
                                          {"fe", REFUEL_NUTRIENT_IRON},
                                          {"mg", REFUEL_NUTRIENT_MAGNESIUM},
                                          {"na", REFUEL_NUTRIENT_SODIUM},
                                          {"se", REFUEL_NUTRIENT_SELENIUM},
                                          {"zn", REFUEL_NUTRIENT_ZINC},
                                          {"fluorine", REFUEL_NUTRIENT_FLUORIDE},
                                          {"water", REFUEL_NUTRIENT_TOTAL_WATER},
                                          {NULL, 0}};
const refuel_choice rf_day_choices[] = {{"rest", REFUEL_DAY_REST},
                                        {"easy", REFUEL_DAY_EASY},
                                        {"hard", REFUEL_DAY_HARD},
                                        {"long", REFUEL_DAY_LONG},
                                        {NULL, 0}};
const refuel_choice rf_day_also[] = {
    {"off", REFUEL_DAY_REST},       {"day-off", REFUEL_DAY_REST},   {"rest-day", REFUEL_DAY_REST},
    {"none", REFUEL_DAY_REST},      {"no-run", REFUEL_DAY_REST},    {"recovery", REFUEL_DAY_EASY},
    {"jog", REFUEL_DAY_EASY},       {"easy-run", REFUEL_DAY_EASY},  {"quality", REFUEL_DAY_HARD},
    {"workout", REFUEL_DAY_HARD},   {"intervals", REFUEL_DAY_HARD}, {"tempo", REFUEL_DAY_HARD},
    {"threshold", REFUEL_DAY_HARD}, {"hills", REFUEL_DAY_HARD},     {"race", REFUEL_DAY_HARD},
    {"long-run", REFUEL_DAY_LONG},  {"longrun", REFUEL_DAY_LONG},   {NULL, 0}};
const refuel_choice rf_sugars_choices[] = {
    {"glucose", REFUEL_SUGARS_GLUCOSE}, {"glucose-fructose", REFUEL_SUGARS_GLUCOSE_FRUCTOSE}, {NULL, 0}};
const refuel_choice rf_sugars_also[] = {{"single", REFUEL_SUGARS_GLUCOSE},
                                        {"maltodextrin", REFUEL_SUGARS_GLUCOSE},
                                        {"dextrose", REFUEL_SUGARS_GLUCOSE},
                                        {"starch", REFUEL_SUGARS_GLUCOSE},
                                        {"both", REFUEL_SUGARS_GLUCOSE_FRUCTOSE},
                                        {"fructose-glucose", REFUEL_SUGARS_GLUCOSE_FRUCTOSE},
                                        {"glucose+fructose", REFUEL_SUGARS_GLUCOSE_FRUCTOSE},
                                        {"maltodextrin-fructose", REFUEL_SUGARS_GLUCOSE_FRUCTOSE},
                                        {"maltodextrin+fructose", REFUEL_SUGARS_GLUCOSE_FRUCTOSE},
                                        {"sugar", REFUEL_SUGARS_GLUCOSE_FRUCTOSE},
                                        {"table-sugar", REFUEL_SUGARS_GLUCOSE_FRUCTOSE},
                                        {"sucrose", REFUEL_SUGARS_GLUCOSE_FRUCTOSE},
                                        {"honey", REFUEL_SUGARS_GLUCOSE_FRUCTOSE},
                                        {NULL, 0}};
