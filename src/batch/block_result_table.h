/* Where each result stands in a block, and which stages make it. */
#ifndef REFUEL_BATCH_BLOCK_RESULT_TABLE_H
#define REFUEL_BATCH_BLOCK_RESULT_TABLE_H

#include <refuel/check.h>
#include <refuel/plan.h>
#include <stdbool.h>
#include <stddef.h>

#include "batch/block.h"

/* The stages. Up to OVERALL a later one needs the earlier ones; MILD belongs to the stage of FOOD, and runs where it is asked for.
   TELL and NAME need ENERGY alone. */
typedef enum stage { ENERGY, GOAL, FOOD, MILD, JUDGE, OVERALL, TELL, NAME } stage;

/* Of whom a row is: what is eaten has other checks than what is planned. */
typedef enum of_whom { EVERYBODY, EATEN, PLANNED } of_whom;

typedef struct result_row {
    size_t offset; /* in the plan, or in a finding */
    int value;     /* rf_block_value, or of an input RF_BLOCK_VALUES_END + rf_block_input */
    stage stage;
    bool range;    /* is made with the intervals */
    int32_t check; /* refuel_check_id, of a member of its finding; 0: of the plan */
    of_whom whom;
} result_row;

#define AT(member) offsetof(refuel_plan_result, member)
#define VALUE(member, value, stage)                              \
    {                                                            \
        AT(member), RF_BLOCK_##value, stage, false, 0, EVERYBODY \
    }
#define GIVEN(member, input)                                                            \
    {                                                                                   \
        AT(member), RF_BLOCK_VALUES_END + RF_GIVEN_##input, ENERGY, false, 0, EVERYBODY \
    }
#define RANGE(member, value, stage)                                                                   \
    {AT(member) + offsetof(refuel_range, low), RF_BLOCK_##value##_LOW, stage, true, 0, EVERYBODY},    \
    {                                                                                                 \
        AT(member) + offsetof(refuel_range, high), RF_BLOCK_##value##_HIGH, stage, true, 0, EVERYBODY \
    }
#define TARGET(member, value)                                                                         \
    {AT(member) + offsetof(refuel_range, low), RF_BLOCK_##value##_LOW, FOOD, false, 0, EVERYBODY},    \
    {                                                                                                 \
        AT(member) + offsetof(refuel_range, high), RF_BLOCK_##value##_HIGH, FOOD, false, 0, EVERYBODY \
    }

#define JUDGED(id, member, value)                                                                      \
    {                                                                                                  \
        offsetof(refuel_finding, member), RF_BLOCK_##value, JUDGE, false, REFUEL_CHECK_##id, EVERYBODY \
    }
/* The same of a check that is made with the overall verdict. */
#define FOUND(id, member, value, whom)                                                              \
    {                                                                                               \
        offsetof(refuel_finding, member), RF_BLOCK_##value, OVERALL, false, REFUEL_CHECK_##id, whom \
    }
/* A verdict, a value and edges. */
#define WHOLE_CHECK(id, verdict_of, value_of, low_of, high_of, whom)                                      \
    FOUND(id, verdict, verdict_of, whom), FOUND(id, value, value_of, whom), FOUND(id, low, low_of, whom), \
        FOUND(id, high, high_of, whom)
#define GATE(id, verdict_of) WHOLE_CHECK(id, verdict_of, NOTHING, NOTHING, NOTHING, EVERYBODY)
/* What is given nowhere in a block: a number is NaN there, a word 0. */
#define NOT_GIVEN(member) VALUE(member, NOTHING, ENERGY)
#define FIBRE_EATEN(member, value)                                                       \
    {                                                                                    \
        offsetof(refuel_finding, member), value, JUDGE, false, REFUEL_CHECK_FIBRE, EATEN \
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
    VALUE(mildest_kg_week, MILDEST, MILD),
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
    FIBRE_EATEN(value, RF_BLOCK_VALUES_END + RF_GIVEN_FIBRE),
    FIBRE_EATEN(low, RF_BLOCK_FIBRE_EDGE),
    FIBRE_EATEN(high, RF_BLOCK_NOTHING),
    FIBRE_EATEN(verdict, RF_BLOCK_FIBRE_VERDICT),
    JUDGED(ENERGY_AVAILABILITY, high, NOTHING),
    JUDGED(ENERGY_FLOOR, high, NOTHING),
    JUDGED(CARBOHYDRATE_MINIMUM, high, NOTHING),
    JUDGED(FAT_MINIMUM, high, NOTHING),
    GATE(GATE_MINOR, ALL_OK),
    GATE(GATE_PREGNANCY, ALL_OK),
    GATE(GATE_LACTATION, ALL_OK),
    GATE(GATE_UNDERWEIGHT, UNDERWEIGHT_VERDICT),
    GATE(GATE_VLCD, VLCD_VERDICT),
    GATE(GATE_ESSENTIAL_FAT, ESSENTIAL_VERDICT),
    WHOLE_CHECK(LOSS_RATE, LOSS_VERDICT, LOSS, NOTHING, LOSS_END, EVERYBODY),
    WHOLE_CHECK(GAIN_RATE, GAIN_VERDICT, GAIN, NOTHING, GAIN_END, EVERYBODY),
    WHOLE_CHECK(PROTEIN_DEFICIT, DEFICIT_VERDICT, DEFICIT_G, DEFICIT_EDGE, DEFICIT_END, EVERYBODY),
    WHOLE_CHECK(WEIGHT_STATUS, WEIGHT_VERDICT, BMI, WEIGHT_EDGE, NOTHING, EVERYBODY),
    WHOLE_CHECK(MACRO_SPLIT, SPLIT_VERDICT, INTAKE, FITS, NOTHING, PLANNED),
    WHOLE_CHECK(INTAKE_PLAUSIBILITY, REPORT_VERDICT, J_ENERGY, REPORT_LOW, REPORT_HIGH, EATEN),
    WHOLE_CHECK(LABEL_CONSISTENCY, LABEL_VERDICT, LABEL, LABEL_LOW, LABEL_HIGH, EATEN),
    WHOLE_CHECK(MACRO_AMDR, SHARE_VERDICT, SHARE, SHARE_LOW, SHARE_HIGH, EATEN),
    VALUE(sex, MALE, NAME),
    VALUE(athlete, ATHLETE_WORD, NAME),
    VALUE(fat_free_mass_source, BODY_EQUATION, NAME),
    VALUE(fat_free_mass_measured, MEASURED, ENERGY),
    VALUE(resting_equation, EQUATION, TELL),
    VALUE(resting_reason, REASON, TELL),
    VALUE(athlete_kcal_d, RESTING_ATHLETE, TELL),
    VALUE(running_equation, COST_EQUATION, NAME),
    VALUE(cost_equation, COST_EQUATION, NAME),
    VALUE(level, LEVEL, ENERGY),
    VALUE(eaten[REFUEL_NUTRIENT_ENERGY], EATEN_ENERGY, TELL),
    VALUE(balance_told_kcal_d, BALANCE, TELL),
    GIVEN(eaten[REFUEL_NUTRIENT_CARBOHYDRATE], CARBOHYDRATE),
    GIVEN(eaten[REFUEL_NUTRIENT_PROTEIN], PROTEIN),
    GIVEN(eaten[REFUEL_NUTRIENT_FAT], FAT),
    GIVEN(eaten[REFUEL_NUTRIENT_FIBRE], FIBRE),
    GIVEN(eaten_days, DAYS),
    NOT_GIVEN(life_stage),
    NOT_GIVEN(method),
    NOT_GIVEN(total_equation),
    NOT_GIVEN(activity),
    NOT_GIVEN(walking_h_week),
    NOT_GIVEN(walking_gross_kcal_d),
    NOT_GIVEN(walking_kcal_d),
    NOT_GIVEN(exercise_h_week),
    NOT_GIVEN(exercise_gross_kcal_d),
    NOT_GIVEN(exercise_kcal_d),
    NOT_GIVEN(reproduction_kcal_d),
    NOT_GIVEN(total_female_kcal_d),
    NOT_GIVEN(total_male_kcal_d),
    NOT_GIVEN(eaten[REFUEL_NUTRIENT_ALCOHOL]),
    NOT_GIVEN(eaten[REFUEL_NUTRIENT_SATURATED_FAT]),
    NOT_GIVEN(eaten[REFUEL_NUTRIENT_ADDED_SUGAR]),
    NOT_GIVEN(eaten[REFUEL_NUTRIENT_FREE_SUGAR]),
    NOT_GIVEN(eaten[REFUEL_NUTRIENT_EXERCISE_CARBOHYDRATE]),
    NOT_GIVEN(eaten[REFUEL_NUTRIENT_CAFFEINE]),
    NOT_GIVEN(sweat_l_h),
    NOT_GIVEN(sweat_lost_kg),
    NOT_GIVEN(sweat_sodium_mg_h),
    NOT_GIVEN(fluid_after_l),
};

#endif
