#include "batch/block_results.h"

#include <string.h>

/* The stages in their order: what a later one makes needs the earlier ones. */
typedef enum stage { ENERGY, GOAL, FOOD } stage;

typedef struct result_row {
    size_t offset; /* in the plan */
    int value;     /* rf_block_value, or of an input RF_BLOCK_VALUES_END + rf_block_input */
    stage stage;
    bool range; /* is made with the intervals */
} result_row;

#define AT(member) offsetof(refuel_plan_result, member)
#define VALUE(member, value, stage)                \
    {                                              \
        AT(member), RF_BLOCK_##value, stage, false \
    }
#define GIVEN(member, input)                                              \
    {                                                                     \
        AT(member), RF_BLOCK_VALUES_END + RF_GIVEN_##input, ENERGY, false \
    }
#define RANGE(member, value, stage)                                                     \
    {AT(member) + offsetof(refuel_range, low), RF_BLOCK_##value##_LOW, stage, true},    \
    {                                                                                   \
        AT(member) + offsetof(refuel_range, high), RF_BLOCK_##value##_HIGH, stage, true \
    }
#define TARGET(member, value)                                                           \
    {AT(member) + offsetof(refuel_range, low), RF_BLOCK_##value##_LOW, FOOD, false},    \
    {                                                                                   \
        AT(member) + offsetof(refuel_range, high), RF_BLOCK_##value##_HIGH, FOOD, false \
    }

static const result_row result_rows[] = {
    GIVEN(age_y, AGE),
    GIVEN(height_cm, HEIGHT),
    GIVEN(weight_kg, WEIGHT),
    GIVEN(distance_km_week, DISTANCE),
    GIVEN(speed_km_h, SPEED),
    VALUE(bmi_kg_m2, BMI, ENERGY),
    VALUE(fat_free_mass_kg, FFM, ENERGY),
    VALUE(body_fat_pct, FAT, ENERGY),
    VALUE(trained_share, TRAINED, ENERGY),
    VALUE(athletes_share, SHAPE, ENERGY),
    VALUE(untrained_kcal_d, GENERAL, ENERGY),
    VALUE(resting_kcal_d, RESTING, ENERGY),
    VALUE(sd_resting_kcal_d, SD_RESTING, ENERGY),
    VALUE(living_pal, LIVING_PAL, ENERGY),
    VALUE(living_kcal_d, LIVING, ENERGY),
    VALUE(running_kcal_d, RUNNING, ENERGY),
    VALUE(running_h_week, HOURS_WEEK, ENERGY),
    VALUE(running_gross_kcal_d, GROSS, ENERGY),
    VALUE(running_cost_kcal_kg_km, COST, ENERGY),
    VALUE(run_share, RUN_SHARE, ENERGY),
    VALUE(total_kcal_d, TOTAL, ENERGY),
    VALUE(sd_total_kcal_d, SD_TOTAL, ENERGY),
    RANGE(resting_interval_kcal_d, RESTING, ENERGY),
    RANGE(total_interval_kcal_d, TOTAL, ENERGY),
    RANGE(intake_interval_kcal_d, INTAKE, GOAL),
    VALUE(goal_kcal_d, GOAL_KCAL, GOAL),
    VALUE(intake_kcal_d, INTAKE, GOAL),
    VALUE(requested_kg_week, REQUESTED, GOAL),
    VALUE(accepted, ACCEPTED, GOAL),
    VALUE(applied_kg_week, APPLIED, GOAL),
    VALUE(safe_kg_week, SAFE, GOAL),
    VALUE(macros.carbohydrate_g_d, CARBOHYDRATE_G, FOOD),
    VALUE(macros.protein_g_d, PROTEIN_G, FOOD),
    VALUE(macros.fat_g_d, FAT_G, FOOD),
    VALUE(macros.minimum_kcal_d, MINIMUM, FOOD),
    VALUE(macros.shortfall_kcal_d, SHORTFALL, FOOD),
    VALUE(macros.state, STATE, FOOD),
    VALUE(macros.cut, CUT, FOOD),
    VALUE(fibre_g_d, FIBRE, FOOD),
    TARGET(carbohydrate_target_g_d, CARBOHYDRATE),
    TARGET(protein_target_g_d, PROTEIN),
    TARGET(fat_target_g_d, FAT),
};

static const result_row *find(const rf_result_place *place)
{
    if (place->of != RF_COLUMN_PLAN || place->warnings) return NULL;
    for (size_t i = 0; i < sizeof result_rows / sizeof *result_rows; i++)
        if (result_rows[i].offset == place->offset) return &result_rows[i];
    return NULL;
}

bool rf_block_find_results(const rf_batch *b, rf_block_use *use, const rf_block *block)
{
    for (size_t i = 0; i < b->out_count; i++) {
        use->from[i] = NULL;
        if (b->place[i].of == RF_COLUMN_STATUS) continue;
        const result_row *row = find(&b->place[i]);
        if (!row) return false;
        use->from[i] = row->value < RF_BLOCK_VALUES_END ? block->value[row->value]
                                                        : block->given[row->value - RF_BLOCK_VALUES_END];
        use->food = use->food || row->stage == FOOD;
        use->goal = use->goal || row->stage >= GOAL;
        use->ranges = use->ranges || row->range;
    }
    return true;
}

void rf_block_write(const rf_batch *b, const rf_block_use *use, size_t row, size_t count)
{
    for (size_t k = 0; k < b->out_count; k++) {
        const double *restrict from = use->from[k];
        int32_t *restrict whole = b->out[k].whole;
        if (!b->place[k].whole)
            memcpy(b->out[k].number + row, from, count * sizeof *from);
        else
            for (size_t i = 0; i < count; i++) whole[row + i] = from ? (int32_t)from[i] : REFUEL_OK;
    }
}
