#include <refuel/abi.h>
#include <refuel/batch.h>
#include <refuel/equation.h>
#include <refuel/plan.h>
#include <refuel/project_batch.h>

#define STRUCT(type)           \
    {                          \
#type, sizeof(type), 0 \
    }
#define MEMBER(type, member)                                                   \
    {                                                                          \
#type "." #member, sizeof(((type *)0)->member), offsetof(type, member) \
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
    STRUCT(refuel_plan_columns),
    MEMBER(refuel_plan_columns, struct_size),
    MEMBER(refuel_plan_columns, age_y),
    MEMBER(refuel_plan_columns, height_cm),
    MEMBER(refuel_plan_columns, weight_kg),
    MEMBER(refuel_plan_columns, sex),
    MEMBER(refuel_plan_columns, fat_free_mass_kg),
    MEMBER(refuel_plan_columns, distance_km_week),
    MEMBER(refuel_plan_columns, speed_km_h),
    MEMBER(refuel_plan_columns, climb_m_week),
    MEMBER(refuel_plan_columns, living_pal),
    MEMBER(refuel_plan_columns, goal_kg_week),
    MEMBER(refuel_plan_columns, resting_kcal_d),
    MEMBER(refuel_plan_columns, expenditure_kcal_d),
    STRUCT(refuel_plan_results),
    MEMBER(refuel_plan_results, struct_size),
    MEMBER(refuel_plan_results, resting_kcal_d),
    MEMBER(refuel_plan_results, living_kcal_d),
    MEMBER(refuel_plan_results, running_kcal_d),
    MEMBER(refuel_plan_results, total_kcal_d),
    MEMBER(refuel_plan_results, sd_total_kcal_d),
    MEMBER(refuel_plan_results, goal_kcal_d),
    MEMBER(refuel_plan_results, intake_kcal_d),
    MEMBER(refuel_plan_results, applied_kg_week),
    MEMBER(refuel_plan_results, safe_kg_week),
    MEMBER(refuel_plan_results, carbohydrate_g_d),
    MEMBER(refuel_plan_results, protein_g_d),
    MEMBER(refuel_plan_results, fat_g_d),
    MEMBER(refuel_plan_results, fat_free_mass_kg),
    MEMBER(refuel_plan_results, energy_availability_kcal_kg_d),
    MEMBER(refuel_plan_results, resting_equation),
    MEMBER(refuel_plan_results, overall),
    MEMBER(refuel_plan_results, status),
    MEMBER(refuel_plan_results, warnings),
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
};

const refuel_abi_entry *refuel_abi_at(size_t i)
{
    return i < sizeof entries / sizeof *entries ? &entries[i] : NULL;
}
