#include "batch/block_results.h"

#include <string.h>

/* The stages in their order: what a later one makes needs the earlier ones. */
typedef enum stage { ENERGY, GOAL, FOOD, JUDGE } stage;

typedef struct result_row {
    size_t offset; /* in the plan, or in a finding */
    int value;     /* rf_block_value, or of an input RF_BLOCK_VALUES_END + rf_block_input */
    stage stage;
    bool range;    /* is made with the intervals */
    int32_t check; /* refuel_check_id, of a member of its finding; 0: of the plan */
    bool if_eaten; /* what is planned is not judged by it */
} result_row;

#define AT(member) offsetof(refuel_plan_result, member)
#define VALUE(member, value, stage)                          \
    {                                                        \
        AT(member), RF_BLOCK_##value, stage, false, 0, false \
    }
#define GIVEN(member, input)                                                        \
    {                                                                               \
        AT(member), RF_BLOCK_VALUES_END + RF_GIVEN_##input, ENERGY, false, 0, false \
    }
#define RANGE(member, value, stage)                                                               \
    {AT(member) + offsetof(refuel_range, low), RF_BLOCK_##value##_LOW, stage, true, 0, false},    \
    {                                                                                             \
        AT(member) + offsetof(refuel_range, high), RF_BLOCK_##value##_HIGH, stage, true, 0, false \
    }
#define TARGET(member, value)                                                                     \
    {AT(member) + offsetof(refuel_range, low), RF_BLOCK_##value##_LOW, FOOD, false, 0, false},    \
    {                                                                                             \
        AT(member) + offsetof(refuel_range, high), RF_BLOCK_##value##_HIGH, FOOD, false, 0, false \
    }

#define JUDGED(id, member, value)                                                                  \
    {                                                                                              \
        offsetof(refuel_finding, member), RF_BLOCK_##value, JUDGE, false, REFUEL_CHECK_##id, false \
    }
#define EATEN(id, member, value)                                                       \
    {                                                                                  \
        offsetof(refuel_finding, member), value, JUDGE, false, REFUEL_CHECK_##id, true \
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
    JUDGED(ENERGY_AVAILABILITY, value, EA),
    JUDGED(ENERGY_AVAILABILITY, interval_low, EA_LOW),
    JUDGED(ENERGY_AVAILABILITY, interval_high, EA_HIGH),
    JUDGED(ENERGY_AVAILABILITY, low, EA_EDGE),
    JUDGED(ENERGY_AVAILABILITY, verdict, EA_VERDICT),
    JUDGED(ENERGY_FLOOR, value, J_ENERGY),
    JUDGED(ENERGY_FLOOR, low, FLOOR),
    JUDGED(ENERGY_FLOOR, verdict, FLOOR_VERDICT),
    JUDGED(CARBOHYDRATE_TRAINING_LOAD, value, J_CARBOHYDRATE),
    JUDGED(CARBOHYDRATE_TRAINING_LOAD, low, LOAD_LOW),
    JUDGED(CARBOHYDRATE_TRAINING_LOAD, high, LOAD_HIGH),
    JUDGED(CARBOHYDRATE_TRAINING_LOAD, verdict, LOAD_VERDICT),
    JUDGED(CARBOHYDRATE_MINIMUM, value, J_CARBOHYDRATE),
    JUDGED(CARBOHYDRATE_MINIMUM, low, REF_CARBOHYDRATE),
    JUDGED(CARBOHYDRATE_MINIMUM, verdict, LEAST_VERDICT),
    JUDGED(PROTEIN_DAILY, value, J_PROTEIN),
    JUDGED(PROTEIN_DAILY, low, PROTEIN_EDGE),
    JUDGED(PROTEIN_DAILY, high, PROTEIN_END),
    JUDGED(PROTEIN_DAILY, verdict, PROTEIN_VERDICT),
    JUDGED(FAT_MINIMUM, value, J_FAT),
    JUDGED(FAT_MINIMUM, low, FAT_EDGE),
    JUDGED(FAT_MINIMUM, verdict, FAT_VERDICT),
    EATEN(FIBRE, value, RF_BLOCK_VALUES_END + RF_GIVEN_FIBRE),
    EATEN(FIBRE, low, RF_BLOCK_FIBRE_EDGE),
    EATEN(FIBRE, verdict, RF_BLOCK_FIBRE_VERDICT),
};

static bool is_of(const result_row *row, const rf_result_place *place, bool eaten)
{
    if (row->offset != place->offset || (row->if_eaten && !eaten)) return false;
    return place->of == RF_COLUMN_PLAN ? row->check == 0
                                       : row->check != 0 && rf_check_place(row->check) == place->check;
}

static const result_row *find(const rf_result_place *place, bool eaten)
{
    if ((place->of != RF_COLUMN_PLAN && place->of != RF_COLUMN_CHECK) || place->warnings) return NULL;
    for (size_t i = 0; i < sizeof result_rows / sizeof *result_rows; i++)
        if (is_of(&result_rows[i], place, eaten)) return &result_rows[i];
    return NULL;
}

bool rf_block_find_results(const rf_batch *b, rf_block_use *use, const rf_block *block)
{
    for (size_t i = 0; i < b->out_count; i++) {
        use->from[i] = NULL;
        if (b->place[i].of == RF_COLUMN_STATUS) continue;
        const result_row *row = find(&b->place[i], b->eaten);
        if (!row) return false;
        use->from[i] = row->value < RF_BLOCK_VALUES_END ? block->value[row->value]
                                                        : block->given[row->value - RF_BLOCK_VALUES_END];
        use->food = use->food || row->stage >= FOOD;
        use->judge = use->judge || row->stage == JUDGE;
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
            for (size_t i = 0; i < count; i++) whole[row + i] = from && use->ok[i] > 0 ? (int32_t)from[i] : 0;
    }
}
