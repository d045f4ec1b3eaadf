#include "forecast/forecast_result.h"

#include "core/verdict.h"

static const refuel_choice parameters_words[] = {
    {"hall-2011", REFUEL_PARAMETERS_HALL_2011}, {"planner", REFUEL_PARAMETERS_PLANNER}, {NULL, 0}};
static const refuel_choice binding_words[] = {
#define WORD(name, number, text) {text, number},
    REFUEL_BINDING_LIST(WORD)
#undef WORD
        {NULL, 0}};

static const refuel_choice end_words[] = {
#define WORD(name, number, text) {text, number},
    REFUEL_END_LIST(WORD)
#undef WORD
        {NULL, 0}};

#define STRUCT refuel_forecast_result
static const refuel_result_info course_rows[] = {
    SURE_CHOICE(KEY("parameters"), parameters_words, parameters, "constants of the model"),
    SURE_NUMBER(IN("baseline.", "resting_kcal_d"), "kcal/d", resting_kcal_d, "resting energy at the start"),
    SURE_NUMBER(IN("baseline.", "pal"), "", pal, "physical activity level at the start"),
    SURE_NUMBER(IN("baseline.", "intake_kcal_d"), "kcal/d", baseline_intake_kcal_d,
                "intake that keeps the weight of the start"),
    SURE_NUMBER(IN("baseline.", "fat_kg"), "kg", baseline_fat_kg, "body fat at the start"),
    UNITED(KEY("day"), "d", SERIES, day, "days from the start, one for each number of the other series"),
    UNITED(KEY("weight_kg"), "kg", SERIES, weight_kg, "body weight"),
    UNITED(KEY("fat_kg"), "kg", SERIES, fat_kg, "body fat"),
    UNITED(KEY("fat_free_kg"), "kg", SERIES, fat_free_kg, "everything else"),
    UNITED(KEY("intake_kcal_d"), "kcal/d", SERIES, intake_kcal_d, "energy eaten, just before the day"),
    UNITED(KEY("expenditure_kcal_d"), "kcal/d", SERIES, expenditure_kcal_d, "energy spent, likewise"),
    SURE_NUMBER(IN("interval.", "level"), "", level, "level of the band"),
    UNITED(IN("interval.", "weight_kg"), "kg", BAND, low_kg, "the low ends of body weight, and the high ones"),
    UNITED(IN("interval.", "sd_kg"), "kg", SERIES, sd_kg, "one standard deviation of body weight"),
    UNITED(IN("static_rule.", "weight_kg"), "kg", SERIES, static_weight_kg,
           "body weight by the rule of 3500 kcal per pound, which ignores that expenditure falls; null where nobody "
           "weighs that"),
};
_Static_assert(offsetof(refuel_forecast_result, high_kg) == offsetof(refuel_forecast_result, low_kg) + sizeof(double *),
               "a band is two arrays side by side");

static const refuel_result_info solution_rows[] = {
    SURE_NUMBER(KEY("target_weight_kg"), "kg", target_kg, "the weight to reach"),
    NUMBER(KEY("target_day"), "d", target_day, "the day on which it is reached"),
    NUMBER(KEY("intake_kcal_d"), "kcal/d", target_intake_kcal_d, "what is eaten until then"),
    NUMBER(KEY("maintenance_kcal_d"), "kcal/d", maintenance_kcal_d, "what keeps the weight from then on"),
    NUMBER(KEY("settled_kcal_d"), "kcal/d", settled_kcal_d, "the intake at which the weight settles there in the end"),
    MAYBE_NUMBER(KEY("reached_weight_kg"), "kg", reached_weight_kg,
                 "the weight on that day, of an intake that was looked for"),
    MAYBE_NUMBER(KEY("plateau_weight_kg"), "kg", plateau_weight_kg,
                 "where the weight of a given intake settles; null where the path ends before"),
    TRUTH(KEY("feasible"), feasible, "whether nothing forbids it"),
    CHOICE(KEY("binding"), binding_words, binding, "the limit that stands in the way"),
    MAYBE_NUMBER(KEY("binding_intake_kcal_d"), "kcal/d", binding_intake_kcal_d, "the nearest intake that it allows"),
    MAYBE_NUMBER(KEY("binding_weight_kg"), "kg", binding_weight_kg, "the nearest weight that it allows"),
};
#undef STRUCT

#define STRUCT refuel_forecast_result
static const refuel_result_info ended_rows[] = {
    SURE_NUMBER(KEY("day"), "d", end_day, "the first day on the other side of the limit, and the last of the series"),
    SURE_CHOICE(KEY("reason"), end_words, end_reason, "the limit through which the path falls"),
    OTHER(KEY("message"), WORDS, end_message, "what that means, and what to do"),
};
#undef STRUCT

#define STRUCT refuel_followed
static const refuel_result_info followed_rows[] = {
    OTHER(KEY("id"), CHECK, check, "the check"),
    SURE_CHOICE(KEY("verdict"), rf_verdict_words, verdict, "the worst on the way"),
    SURE_CHOICE(KEY("action"), rf_action_words, action, "the strongest that it asks for"),
    NUMBER(KEY("first_day"), "d", first_day, "on which it first is not ok"),
    NUMBER(KEY("first_risk_day"), "d", first_risk_day, "on which it first is a risk"),
    NUMBER(KEY("value"), "", value, "what was judged, on the first day that is not ok, else on the last"),
    NUMBER(KEY("low"), "", low, "lower edge of ok then"),
    NUMBER(KEY("high"), "", high, "upper edge of ok then"),
    OTHER(KEY("unit"), WORDS, unit, "of these numbers"),
    OTHER(KEY("source"), WORDS, source, "key of the source of the edge that binds"),
    OTHER(KEY("message"), WORDS, message, "what the worst verdict means"),
};
#undef STRUCT

const char *rf_forecast_end_message(int32_t end)
{
    switch (end) {
        case REFUEL_END_ESSENTIAL_FAT:
            return "Body fat is then below what a body needs, and falling; hormones, bones and the heart depend on it. "
                   "The projection goes no further. Please eat more than this, and talk to a doctor or dietitian.";
        case REFUEL_END_BMI_15:
            return "The weight is then below a body mass index of 15, and falling; that is a danger to life. The "
                   "projection goes no further. Please see a doctor soon, and eat more than this, after hunger with "
                   "medical help.";
        case REFUEL_END_BMI_18_5:
            return "The weight is then below a body mass index of 18.5, and falling; the projection leads no further. Please "
                   "eat to hold the weight; a doctor or dietitian can help.";
        default: return NULL;
    }
}

const rf_record rf_forecast_records[REFUEL_FORECAST_RECORD_END] = {
    [REFUEL_FORECAST_RECORD_COURSE] = RECORD(course_rows),
    [REFUEL_FORECAST_RECORD_SOLUTION] = RECORD(solution_rows),
    [REFUEL_FORECAST_RECORD_FOLLOWED] = RECORD(followed_rows),
    [REFUEL_FORECAST_RECORD_ENDED] = RECORD(ended_rows),
};
