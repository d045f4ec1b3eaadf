#include "io/stream_what.h"

#include "forecast/forecast_input.h"
#include "io/answer_parts.h"
#include "io/forecast_parts.h"
#include "io/needs_parts.h"

rf_answer_kind rf_stream_kind(rf_stream_what what)
{
    return what == RF_STREAM_CHECK ? RF_ANSWER_CHECK : RF_ANSWER_PLAN;
}

const rf_answer_type *rf_stream_type(rf_stream_what what)
{
    return what == RF_STREAM_PROJECT ? &rf_forecast_type
           : what == RF_STREAM_NEEDS ? &rf_needs_type
                                     : &rf_answer_types[rf_stream_kind(what)];
}

const char *rf_stream_fields(rf_stream_what what)
{
    static const char *const fields[] = {
        [RF_STREAM_PLAN] =
            "energy.resting_kcal_d,energy.living_kcal_d,energy.running_kcal_d,energy.total_kcal_d,"
            "energy.intake_kcal_d,goal.accepted,goal.applied_kg_week,macros,overall.verdict",
        [RF_STREAM_CHECK] =
            "energy.total_kcal_d,eaten.energy_kcal_d,eaten.balance_kcal_d,"
            "checks.energy-availability.value,checks.energy-availability.verdict,"
            "checks.carbohydrate-training-load.verdict,checks.protein-daily.verdict,"
            "checks.fat-minimum.verdict,overall.verdict,overall.direction",
        [RF_STREAM_PROJECT] =
            "day,weight_kg,interval.weight_kg,fat_kg,intake_kcal_d,expenditure_kcal_d,ended.day,"
            "ended.reason",
        [RF_STREAM_NEEDS] = "needs.iron.rda,needs.calcium.rda,needs.vitamin_d.rda,needs.sodium.ai"};
    return fields[what];
}

int rf_stream_sets(rf_stream_what what, rf_input_set sets[RF_STREAM_TABLES])
{
    rf_input_set_begin(&sets[0], rf_request_fields, RF_REQUEST_ROWS);
    if (what != RF_STREAM_PROJECT) return 1;
    rf_input_set_begin(&sets[1], rf_forecast_fields, REFUEL_FORECAST_INPUT_END);
    return 2;
}
