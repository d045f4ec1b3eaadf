#include "forecast/forecast_result.h"

#include "plan/result.h"

static const refuel_choice parameters_words[] = {
    {"hall-2011", REFUEL_PARAMETERS_HALL_2011}, {"planner", REFUEL_PARAMETERS_PLANNER}, {NULL, 0}};
static const refuel_choice binding_words[] = {
#define WORD(name, number, text) {text, number},
    REFUEL_BINDING_LIST(WORD)
#undef WORD
        {NULL, 0}};

#define RF_STRUCT refuel_forecast_result
static const refuel_result_info course_rows[] = {
    RF_ROW_CHOICE("parameters", parameters_words, parameters, "constants of the model"),
    RF_ROW(NUMBER, "baseline.resting_kcal_d", "kcal/d", resting_kcal_d, "resting energy"),
    RF_ROW(NUMBER, "baseline.pal", "", pal, "physical activity level at the start"),
    RF_ROW(NUMBER, "baseline.intake_kcal_d", "kcal/d", baseline_intake_kcal_d, "the intake that keeps the weight"),
    RF_ROW(NUMBER, "baseline.fat_kg", "kg", baseline_fat_kg, "body fat at the start"),
    RF_ROW(SERIES, "day", "d", day, "days of the rows, 0 is today"),
    RF_ROW(SERIES, "weight_kg", "kg", weight_kg, "body weight"),
    RF_ROW(SERIES, "fat_kg", "kg", fat_kg, "body fat"),
    RF_ROW(SERIES, "fat_free_kg", "kg", fat_free_kg, "weight without it"),
    RF_ROW(SERIES, "intake_kcal_d", "kcal/d", intake_kcal_d, "energy eaten just before the day"),
    RF_ROW(SERIES, "expenditure_kcal_d", "kcal/d", expenditure_kcal_d, "energy spent just before the day"),
    RF_ROW(NUMBER, "interval.level", "", level, "level of the interval"),
    RF_ROW(BAND, "interval.weight_kg", "kg", low_kg, "interval of the weight: its low ends, then its high ones"),
    RF_ROW(SERIES, "interval.sd_kg", "kg", sd_kg, "one standard deviation of the weight"),
    RF_ROW(SERIES, "static_rule.weight_kg", "kg", static_weight_kg,
           "the rule of 3500 kcal per pound, which ignores that expenditure falls"),
};
_Static_assert(offsetof(refuel_forecast_result, high_kg) == offsetof(refuel_forecast_result, low_kg) + sizeof(double *),
               "a band is two arrays side by side");

#define REACHED                                                                 \
    RF_ROW(NUMBER, "target_weight_kg", "kg", target_kg, "the weight to reach"), \
        RF_ROW(NUMBER, "target_day", "d", target_day, "the day on which it is reached")
#define KEPT                                                                                                   \
    RF_ROW(NUMBER, "maintenance_kcal_d", "kcal/d", maintenance_kcal_d, "the intake that holds it from there"), \
        RF_ROW(NUMBER, "settled_kcal_d", "kcal/d", settled_kcal_d, "the intake that settles at this weight")
#define JUDGED                                                                        \
    RF_ROW(TRUTH, "feasible", "", feasible, "whether the target can be planned for"), \
        RF_ROW_CHOICE("binding", binding_words, binding, "what stands in the way")

static const refuel_result_info intake_rows[] = {
    REACHED,
    RF_ROW(NUMBER, "intake_kcal_d", "kcal/d", target_intake_kcal_d, "the intake that reaches it, or comes nearest"),
    KEPT,
    RF_ROW(NUMBER, "reached_weight_kg", "kg", reached_weight_kg, "the weight on that day with this intake"),
    JUDGED,
    RF_ROW(NUMBER, "binding_intake_kcal_d", "kcal/d", binding_intake_kcal_d, "what that constraint allows to eat"),
    RF_ROW(NUMBER, "binding_weight_kg", "kg", binding_weight_kg, "and the weight that it leads to"),
};

static const refuel_result_info day_rows[] = {
    REACHED, RF_ROW(NUMBER, "intake_kcal_d", "kcal/d", target_intake_kcal_d, "the intake of the last day"),
    KEPT,    RF_ROW(NUMBER, "plateau_weight_kg", "kg", plateau_weight_kg, "where the weight settles in the long run"),
    JUDGED,
};
#undef RF_STRUCT

#define RF_STRUCT refuel_followed
static const refuel_result_info followed_rows[] = {
    RF_ROW(CHECK, "id", "", check, "the check"),
    RF_ROW_CHOICE("verdict", rf_verdict_choices, verdict, "the worst on the way"),
    RF_ROW_CHOICE("action", rf_action_choices, action, "what it asks for"),
    RF_ROW(NUMBER, "first_day", "d", first_day, "day on which it first is not ok"),
    RF_ROW(NUMBER, "first_risk_day", "d", first_risk_day, "day on which it first is a risk"),
    RF_ROW(NUMBER, "value", "", value, "what was judged, on the first day that is not ok or else on the last"),
    RF_ROW(NUMBER, "low", "", low, "lower edge of ok"),
    RF_ROW(NUMBER, "high", "", high, "upper edge of ok"),
    RF_ROW(WORDS, "unit", "", unit, "of these numbers"),
    RF_ROW(WORDS, "source", "", source, "key of the source of the edge that binds"),
};
#undef RF_STRUCT

rf_record rf_forecast_record_of(refuel_forecast_record record)
{
    static const rf_record records[REFUEL_FORECAST_RECORD_END] = {
        [REFUEL_FORECAST_RECORD_COURSE] = RF_RECORD(course_rows),
        [REFUEL_FORECAST_RECORD_INTAKE] = RF_RECORD(intake_rows),
        [REFUEL_FORECAST_RECORD_DAY] = RF_RECORD(day_rows),
        [REFUEL_FORECAST_RECORD_FOLLOWED] = RF_RECORD(followed_rows),
    };
    int known = record > REFUEL_FORECAST_RECORD_NONE && record < REFUEL_FORECAST_RECORD_END;
    return records[known ? record : REFUEL_FORECAST_RECORD_NONE];
}
