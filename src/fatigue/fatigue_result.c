#include "fatigue/fatigue_result.h"

#include "core/verdict.h"

#define WORD(name, number, id) {id, name},
const refuel_choice rf_cause_names[] = {REFUEL_CAUSE_LIST(WORD){NULL, 0}};
static const refuel_choice state_names[] = {REFUEL_STATE_LIST(WORD){NULL, 0}};
const refuel_choice rf_see_names[] = {REFUEL_SEE_LIST(WORD){NULL, 0}};
const refuel_choice rf_lacking_names[] = {REFUEL_LACKING_LIST(WORD){NULL, 0}};
#undef WORD
const refuel_choice rf_certainty_words[] = {{"weak", REFUEL_CERTAINTY_WEAK},
                                            {"moderate", REFUEL_CERTAINTY_MODERATE},
                                            {"strong", REFUEL_CERTAINTY_STRONG},
                                            {NULL, 0}};
static const refuel_choice side_words[] = {
    {"for", REFUEL_SIDE_FOR}, {"against", REFUEL_SIDE_AGAINST}, {"missing", REFUEL_SIDE_MISSING}, {NULL, 0}};

#define STRUCT refuel_fatigue_result
static const refuel_result_info result_rows[] = {
    SURE_CHOICE(IN("state.", "id"), state_names, state, "by how long performance has been down"),
    OTHER(IN("state.", "message"), WORDS, state_message, "what is published about such a time"),
    NUMBER(IN("state.", "performance_down_d"), "d", performance_down_d, "how long that is"),
    OTHER(IN("state.", "source"), TEXT, state_source, "where that stands"),
    OTHER(IN("log.", "last_day"), DATE, log_day, "the last day of the log; null: there is none"),
    TRUTH(IN("log.", "is_fresh"), log_is_fresh, "whether it reaches near enough to today to tell about now"),
    NUMBER(IN("log.", "distance_km_week"), "km/week", log_km_week,
           "running a week, in its last weeks, four at the most, or in its last days where that is clearly more"),
    NUMBER(IN("log.", "speed_km_h"), "km/h", log_speed_km_h, "at that speed"),
    TRUTH(IN("log.", "gives_running"), log_gives_run, "whether that counts, since no running volume was given"),
    NUMBER(IN("log.", "days_in_a_row"), "d", log_row_d,
           "the most days in a row with a run, of those that reach into the last 7 days"),
    NUMBER(IN("energy.", "eaten_kcal_d"), "kcal/d", eaten_kcal_d, "eaten"),
    NUMBER(IN("energy.", "total_kcal_d"), "kcal/d", total_kcal_d, "spent, running included where it is known"),
    RANGE(IN("energy.", "total_interval_kcal_d"), "kcal/d", total_interval_kcal_d, "its range"),
    NUMBER(IN("energy.", "balance_kcal_d"), "kcal/d", balance_kcal_d,
           "eaten less spent; null where that is without the running"),
    TRUTH(IN("energy.", "without_running"), without_running,
          "whether what is spent is without the running, of which no volume was given"),
    NUMBER(IN("tomorrow.", "energy_kcal_d"), "kcal/d", energy_kcal_d, "what holds the weight as it is"),
    TRUTH(IN("tomorrow.", "at_least"), at_least,
          "whether that is the least: of somebody growing, nursing, too light or at risk, and without the running"),
    TRUTH(IN("tomorrow.", "without_running"), without_running,
          "whether what the running costs is to be added, since no volume of it was given"),
    NUMBER(IN("tomorrow.", "carbohydrate_g_d"), "g/d", carbohydrate_g_d, "carbohydrate in it"),
    NUMBER(IN("tomorrow.", "protein_g_d"), "g/d", protein_g_d, "protein in it"),
    NUMBER(IN("tomorrow.", "fat_g_d"), "g/d", fat_g_d, "fat in it"),
    RANGE(IN("tomorrow.", "carbohydrate_target_g_d"), "g/d", carbohydrate_target_g_d, "range for the training"),
    RANGE(IN("tomorrow.", "protein_target_g_d"), "g/d", protein_target_g_d, "likewise"),
    RANGE(IN("tomorrow.", "after_run_protein_g"), "g", after_run_protein_g, "protein of the meal after a run"),
    RANGE(IN("tomorrow.", "before_run_carbohydrate_g"), "g", before_run_carbohydrate_g,
          "carbohydrate in the 1 to 4 hours before a run of more than an hour"),
    OTHER(IN("tomorrow.", "withheld"), TEXT, withheld_message, "why no amount is named; null where they are"),
};
#undef STRUCT

#define STRUCT refuel_evidence
static const refuel_result_info evidence_rows[] = {
    SURE_CHOICE(KEY("side"), side_words, side, "whether it speaks for the cause, against it, or is missing"),
    OTHER(KEY("id"), WORDS, id, "of the check, the sign, or the input"),
    OTHER(KEY("title"), WORDS, title, "the same in plain words"),
    SURE_CHOICE(KEY("verdict"), rf_verdict_words, verdict, "of the check; a sign by itself crosses no edge"),
    SURE_CHOICE(KEY("action"), rf_action_words, action, "what it asks for"),
    NUMBER(KEY("value"), "", value, "what was found, in the unit"),
    RANGE(KEY("interval"), "", interval_low, "its range"),
    NUMBER(KEY("low"), "", low, "lower edge of ok"),
    NUMBER(KEY("high"), "", high, "upper edge of ok"),
    OTHER(KEY("unit"), WORDS, unit, "of these numbers"),
    OTHER(KEY("message"), WORDS, message, "in plain words"),
    OTHER(KEY("source"), TEXT, source, "source of the edge"),
};
#undef STRUCT

const rf_record rf_fatigue_records[REFUEL_FATIGUE_RECORD_END] = {
    [REFUEL_FATIGUE_RECORD_RESULT] = RECORD(result_rows),
    [REFUEL_FATIGUE_RECORD_EVIDENCE] = RECORD(evidence_rows),
};

const refuel_result_info *refuel_fatigue_result_at(refuel_fatigue_record record, size_t i)
{
    int known = record > REFUEL_FATIGUE_RECORD_NONE && record < REFUEL_FATIGUE_RECORD_END;
    return known && i < rf_fatigue_records[record].rows ? &rf_fatigue_records[record].row[i] : NULL;
}
