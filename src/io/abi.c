#include <refuel/abi.h>
#include <refuel/batch.h>
#include <refuel/equation.h>
#include <refuel/plan.h>
#include <refuel/project_batch.h>
#include <refuel/track.h>

#define STRUCT(type)                     \
    {                                    \
#type, sizeof(type), 0, "struct" \
    }
#define TYPE(member_) \
    _Generic(member_, double: "double", int32_t: "int32_t", int64_t: "int64_t", size_t: "size_t", char *: "text", default: "pointer")
#define MEMBER(type, member)                                                                              \
    {                                                                                                     \
#type "." #member, sizeof(((type *)0)->member), offsetof(type, member), TYPE(((type *)0)->member) \
    }

static const refuel_abi_entry entries[] = {
    STRUCT(refuel_error),
    MEMBER(refuel_error, status),
    MEMBER(refuel_error, value),
    MEMBER(refuel_error, low),
    MEMBER(refuel_error, high),
    MEMBER(refuel_error, field),
    MEMBER(refuel_error, message),
    STRUCT(refuel_request),
    MEMBER(refuel_request, struct_size),
    STRUCT(refuel_input_column),
    MEMBER(refuel_input_column, name),
    MEMBER(refuel_input_column, number),
    MEMBER(refuel_input_column, word),
    MEMBER(refuel_input_column, text),
    STRUCT(refuel_result_column),
    MEMBER(refuel_result_column, path),
    MEMBER(refuel_result_column, number),
    MEMBER(refuel_result_column, whole),
    MEMBER(refuel_result_column, warnings),
    STRUCT(refuel_hall_person),
    MEMBER(refuel_hall_person, struct_size),
    MEMBER(refuel_hall_person, weight_kg),
    MEMBER(refuel_hall_person, height_cm),
    MEMBER(refuel_hall_person, age_y),
    MEMBER(refuel_hall_person, fat_kg),
    MEMBER(refuel_hall_person, resting_kcal_d),
    MEMBER(refuel_hall_person, pal),
    MEMBER(refuel_hall_person, carbohydrate_fraction),
    MEMBER(refuel_hall_person, sodium_change_mg_d),
    MEMBER(refuel_hall_person, sex),
    MEMBER(refuel_hall_person, fat_measured),
    MEMBER(refuel_hall_person, parameters),
    MEMBER(refuel_hall_person, sodium),
    MEMBER(refuel_hall_person, integrator),
    STRUCT(refuel_project_batch_request),
    MEMBER(refuel_project_batch_request, struct_size),
    MEMBER(refuel_project_batch_request, n),
    MEMBER(refuel_project_batch_request, weight_kg),
    MEMBER(refuel_project_batch_request, height_cm),
    MEMBER(refuel_project_batch_request, age_y),
    MEMBER(refuel_project_batch_request, fat_kg),
    MEMBER(refuel_project_batch_request, resting_kcal_d),
    MEMBER(refuel_project_batch_request, pal),
    MEMBER(refuel_project_batch_request, intake_kcal_d),
    MEMBER(refuel_project_batch_request, sex),
    MEMBER(refuel_project_batch_request, settings),
    MEMBER(refuel_project_batch_request, day),
    MEMBER(refuel_project_batch_request, final_weight_kg),
    MEMBER(refuel_project_batch_request, final_fat_kg),
    MEMBER(refuel_project_batch_request, daily_weight_kg),
    MEMBER(refuel_project_batch_request, status),
    MEMBER(refuel_project_batch_request, end_day),
    MEMBER(refuel_project_batch_request, end_reason),
    MEMBER(refuel_project_batch_request, ends),
    STRUCT(refuel_track_request),
    MEMBER(refuel_track_request, struct_size),
    MEMBER(refuel_track_request, weight_kg),
    MEMBER(refuel_track_request, intake_kcal_d),
    MEMBER(refuel_track_request, running_kcal_d),
    MEMBER(refuel_track_request, complete),
    MEMBER(refuel_track_request, days),
    MEMBER(refuel_track_request, height_cm),
    MEMBER(refuel_track_request, age_y),
    MEMBER(refuel_track_request, fat_kg),
    MEMBER(refuel_track_request, prior_kcal_d),
    MEMBER(refuel_track_request, prior_sd_kcal_d),
    MEMBER(refuel_track_request, prior_running_kcal_d),
    MEMBER(refuel_track_request, carbohydrate_fraction),
    MEMBER(refuel_track_request, intake_sd_kcal_d),
    MEMBER(refuel_track_request, level),
    MEMBER(refuel_track_request, least_sd_kcal_d),
    MEMBER(refuel_track_request, workspace),
    MEMBER(refuel_track_request, workspace_capacity),
    MEMBER(refuel_track_request, sex),
    MEMBER(refuel_track_request, life_stage),
    STRUCT(refuel_track_result),
    MEMBER(refuel_track_result, struct_size),
    MEMBER(refuel_track_result, capacity),
    MEMBER(refuel_track_result, day_kcal_d),
    MEMBER(refuel_track_result, day_sd_kcal_d),
    MEMBER(refuel_track_result, day_weight_kg),
    MEMBER(refuel_track_result, day_sd_kg),
    MEMBER(refuel_track_result, expenditure_kcal_d),
    MEMBER(refuel_track_result, expenditure_sd_kcal_d),
    MEMBER(refuel_track_result, expenditure_low_kcal_d),
    MEMBER(refuel_track_result, expenditure_high_kcal_d),
    MEMBER(refuel_track_result, weight_kg),
    MEMBER(refuel_track_result, weight_sd_kg),
    MEMBER(refuel_track_result, change_kg_week),
    MEMBER(refuel_track_result, change_low_kg_week),
    MEMBER(refuel_track_result, change_high_kg_week),
    MEMBER(refuel_track_result, intake_kcal_d),
    MEMBER(refuel_track_result, prior_share),
    MEMBER(refuel_track_result, days_used),
    MEMBER(refuel_track_result, weigh_ins),
    MEMBER(refuel_track_result, intakes),
    MEMBER(refuel_track_result, weigh_ins_left_out),
    MEMBER(refuel_track_result, intakes_left_out),
    MEMBER(refuel_track_result, enough),
    MEMBER(refuel_track_result, reason),
    MEMBER(refuel_track_result, flags),
};

const refuel_abi_entry *refuel_abi_at(size_t i)
{
    return i < sizeof entries / sizeof *entries ? &entries[i] : NULL;
}
