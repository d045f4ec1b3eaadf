/* The rows of days, and of their mean: result.c includes this among its tables, with their macros and words. */
#define STRUCT refuel_day
static const refuel_result_info day_rows[] = {
    SURE_CHOICE(KEY("type"), rf_day_choices, type, "what the day is like"),
    SURE_NUMBER(KEY("distance_km"), "km", distance_km, "its run"),
    SURE_NUMBER(KEY("minutes"), "min", minutes, "how long that takes"),
    NUMBER(KEY("running_kcal_d"), "kcal/d", running_kcal_d, "running of the day, net of resting"),
    NUMBER(KEY("total_kcal_d"), "kcal/d", total_kcal_d, "spent on the day"),
    NUMBER(KEY("goal_kcal_d"), "kcal/d", goal_kcal_d, "its part of the goal"),
    NUMBER(KEY("intake_kcal_d"), "kcal/d", intake_kcal_d, "total + goal: what to eat"),
    NUMBER(KEY("carbohydrate_g_d"), "g/d", macros.carbohydrate_g_d, "carbohydrate"),
    NUMBER(KEY("protein_g_d"), "g/d", macros.protein_g_d, "protein"),
    NUMBER(KEY("fat_g_d"), "g/d", macros.fat_g_d, "fat"),
    RANGE(KEY("carbohydrate_target_g_d"), "g/d", carbohydrate_target_g_d, "range of carbohydrate for the training"),
    CHOICE(KEY("state"), split_words, macros.state, "whether the amounts fit into the energy"),
    BITS(KEY("cut"), cut_words, macros.cut, "what was cut to make them fit"),
};
#undef STRUCT

static const refuel_choice deficit_words[] = {
    {"none", REFUEL_DEFICIT_NONE}, {"free-days", REFUEL_DEFICIT_FREE_DAYS}, {"part", REFUEL_DEFICIT_PART}, {NULL, 0}};

#define STRUCT refuel_days_mean
static const refuel_result_info days_mean_rows[] = {
    SURE_NUMBER(KEY("distance_km"), "km", distance_km, "running"),
    SURE_NUMBER(KEY("minutes"), "min", minutes, "how long that takes"),
    NUMBER(KEY("running_kcal_d"), "kcal/d", running_kcal_d, "running, net of resting"),
    NUMBER(KEY("total_kcal_d"), "kcal/d", total_kcal_d, "spent: the total of the plan"),
    NUMBER(KEY("goal_kcal_d"), "kcal/d", goal_kcal_d, "the goal of the plan, as far as the days hold it"),
    NUMBER(KEY("intake_kcal_d"), "kcal/d", intake_kcal_d, "total + goal"),
    NUMBER(KEY("carbohydrate_g_d"), "g/d", carbohydrate_g_d, "carbohydrate"),
    NUMBER(KEY("protein_g_d"), "g/d", protein_g_d, "protein"),
    NUMBER(KEY("fat_g_d"), "g/d", fat_g_d, "fat"),
    NUMBER(KEY("energy_availability_kcal_kg_d"), "kcal/kg/d", energy_availability_kcal_kg_d,
           "energy availability of the mean; of a single day it says nothing"),
    NUMBER(KEY("three_days_kcal_d"), "kcal/d", three_days_kcal_d,
           "of three days in a row, the first behind the last, the mean intake that is least above its floor"),
    NUMBER(KEY("floor_kcal_d"), "kcal/d", floor_kcal_d, "floor of intake of these three days"),
    SURE_CHOICE(KEY("deficit_days"), deficit_words, deficit_days,
                "where the deficit lies: all of it on free days (rest and easy, not before a hard or long one), or "
                "there as much as they hold"),
    SURE_NUMBER(KEY("whole_kg_week"), "kg/week", whole_kg_week,
                "the goal that the days hold: that of the plan, or the nearest milder one"),
    NUMBER(KEY("short_kcal_d"), "kcal/d", short_kcal_d, "of the deficit of the plan what the days do not hold"),
};
#undef STRUCT
