#include "session/session_result.h"

static const refuel_choice rest_words[] = {{"resting-energy", REFUEL_REST_PERSON}, {"met", REFUEL_REST_MET}, {NULL, 0}};

#define STRUCT refuel_session_result
static const refuel_result_info session_rows[] = {
    SURE_NUMBER(KEY("distance_km"), "km", distance_km, "length of the run"),
    SURE_NUMBER(KEY("time_h"), "h", time_h, "how long it takes"),
    SURE_NUMBER(KEY("speed_km_h"), "km/h", speed_km_h, "mean speed"),
    NUMBER(KEY("climb_m"), "m", climb_m, "climbed, and as much down again; null where it was not given"),
    SURE_NUMBER(KEY("grade"), "", grade, "of the rising half of the way, as a fraction"),
    SURE_NUMBER(KEY("terrain_factor"), "", terrain_factor, "what the ground multiplies the cost by"),
    SURE_NUMBER(KEY("run_share"), "", run_share, "what of the way is run, 0 to 1; the rest is walked"),
    SURE_NUMBER(KEY("weight_kg"), "kg", weight_kg, "body weight"),
    SURE_NUMBER(KEY("basis_kg"), "kg", basis_kg, "the weight that amounts per kg refer to"),
    OTHER(KEY("running_equation"), EQUATION, equation, "formula of the cost, that of the larger share"),
    SURE_NUMBER(KEY("gross_kcal"), "kcal", gross_kcal, "energy of the run, what rest would have taken included"),
    SURE_NUMBER(KEY("net_kcal"), "kcal", net_kcal, "without that: what the run adds"),
    SURE_NUMBER(KEY("rest_kcal"), "kcal", rest_kcal, "what rest would have taken in the same time"),
    SURE_CHOICE(KEY("rest"), rest_words, rest,
                "what that is by: the resting energy of the person, or met, 1 kcal per kg and hour"),
    SURE_NUMBER(KEY("gross_kcal_kg_km"), "kcal/kg/km", gross_kcal_kg_km, "gross, per kg and km"),
    SURE_NUMBER(KEY("net_kcal_kg_km"), "kcal/kg/km", net_kcal_kg_km, "net, per kg and km"),
    SURE_NUMBER(IN("sd.", "gross_kcal"), "kcal", sd_gross_kcal, "one standard deviation of the gross energy"),
    SURE_NUMBER(IN("sd.", "net_kcal"), "kcal", sd_net_kcal, "one standard deviation of the net energy"),
    SURE_NUMBER(IN("interval.", "level"), "", level, "level of the intervals"),
    RANGE(IN("interval.", "gross_kcal"), "kcal", gross_interval_kcal, "interval of the gross energy"),
    RANGE(IN("interval.", "net_kcal"), "kcal", net_interval_kcal, "interval of the net energy"),

    RANGE(IN("before.", "carbohydrate_g"), "g", before_g, "carbohydrate before the start; null: nothing is named"),
    RANGE(IN("before.", "carbohydrate_g_kg"), "g/kg", before_g_kg, "the same per kg"),
    RANGE(IN("before.", "hours"), "h", before_h, "how long before the start"),
    RANGE(IN("before.", "loading_g_d"), "g/d", loading_g_d,
          "carbohydrate of a day before a race so long; null under 18, in pregnancy and where the age is not given"),
    RANGE(IN("before.", "loading_g_kg_d"), "g/kg/d", loading_g_kg_d, "the same per kg"),
    RANGE(IN("before.", "loading_hours"), "h", loading_h, "for so long before it"),
    OTHER(IN("before.", "message"), WORDS, before, "in plain words"),
    RANGE(IN("during.", "carbohydrate_g"), "g", during_g, "carbohydrate on the way, in all"),
    RANGE(IN("during.", "carbohydrate_g_h"), "g/h", during_g_h, "the same per hour, whatever the weight"),
    NUMBER(IN("during.", "fluid_loss_kg"), "kg", fluid_loss_kg, "the most weight to lose by sweating"),
    OTHER(IN("during.", "message"), WORDS, during, "in plain words"),
    OTHER(IN("during.", "fluid_message"), WORDS, drink, "about drinking"),
    RANGE(IN("after.", "carbohydrate_g_h"), "g/h", refuel_g_h,
          "carbohydrate an hour, where the next demanding run is less than 8 h away; else null"),
    RANGE(IN("after.", "carbohydrate_g_kg_h"), "g/kg/h", refuel_g_kg_h, "the same per kg"),
    NUMBER(IN("after.", "carbohydrate_hours"), "h", refuel_h, "for so long"),
    RANGE(IN("after.", "protein_g"), "g", protein_g, "protein, with the next meal"),
    RANGE(IN("after.", "protein_g_kg"), "g/kg", protein_g_kg, "the same per kg"),
    NUMBER(IN("after.", "fluid_l_kg"), "L/kg", fluid_after_l_kg, "what to drink for each kg that was lost"),
    OTHER(IN("after.", "message"), WORDS, after, "in plain words"),
    OTHER(IN("after.", "fluid_message"), WORDS, rehydrate, "about drinking"),
};
#undef STRUCT

const rf_record rf_session_record = RECORD(session_rows);

const refuel_result_info *refuel_session_result_at(size_t i)
{
    return i < rf_session_record.rows ? &rf_session_record.row[i] : NULL;
}
