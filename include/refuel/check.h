/* Checks: is what is planned, or eaten, enough to train on, recover from and stay healthy? */
#ifndef REFUEL_CHECK_H
#define REFUEL_CHECK_H

#include <refuel/verdict.h>

#ifdef __cplusplus
extern "C" {
#endif

/* check, number, name of its function (rf_check_NAME). Id, title, unit, source and words of each stand in its row of the
   table (src/diet/check_table.h). Append only: the numbers are ABI. */
#define REFUEL_CHECK_LIST(X)                                                   \
    X(REFUEL_CHECK_GATE_MINOR, 1, gate_minor)                                  \
    X(REFUEL_CHECK_GATE_PREGNANCY, 2, gate_pregnancy)                          \
    X(REFUEL_CHECK_GATE_UNDERWEIGHT, 3, gate_underweight)                      \
    X(REFUEL_CHECK_GATE_VLCD, 4, gate_vlcd)                                    \
    X(REFUEL_CHECK_INTAKE_PLAUSIBILITY, 5, intake_plausibility)                \
    X(REFUEL_CHECK_ENERGY_FLOOR, 6, energy_floor)                              \
    X(REFUEL_CHECK_LOSS_RATE, 7, loss_rate)                                    \
    X(REFUEL_CHECK_GAIN_RATE, 8, gain_rate)                                    \
    X(REFUEL_CHECK_ENERGY_AVAILABILITY, 9, energy_availability)                \
    X(REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, 10, carbohydrate_training_load) \
    X(REFUEL_CHECK_CARBOHYDRATE_MINIMUM, 11, carbohydrate_minimum)             \
    X(REFUEL_CHECK_PROTEIN_DAILY, 12, protein_daily)                           \
    X(REFUEL_CHECK_FAT_MINIMUM, 13, fat_minimum)                               \
    X(REFUEL_CHECK_FIBRE, 14, fibre)                                           \
    X(REFUEL_CHECK_MACRO_SPLIT, 15, macro_split)                               \
    X(REFUEL_CHECK_WEIGHT_STATUS, 16, weight_status)                           \
    X(REFUEL_CHECK_GATE_LACTATION, 17, gate_lactation)                         \
    X(REFUEL_CHECK_GATE_ESSENTIAL_FAT, 18, gate_essential_fat)                 \
    X(REFUEL_CHECK_GATE_EATING_DISORDER, 19, gate_eating_disorder)             \
    X(REFUEL_CHECK_GATE_SCOFF, 20, gate_scoff)                                 \
    X(REFUEL_CHECK_GATE_MENSTRUAL, 21, gate_menstrual)                         \
    X(REFUEL_CHECK_GATE_BONE_STRESS, 22, gate_bone_stress)                     \
    X(REFUEL_CHECK_GATE_UNPLANNED_LOSS, 23, gate_unplanned_loss)               \
    X(REFUEL_CHECK_GATE_MEDICAL, 24, gate_medical)                             \
    X(REFUEL_CHECK_LEA_INDICATORS, 25, lea_indicators)                         \
    X(REFUEL_CHECK_TRIAD_CRA, 26, triad_cra)                                   \
    X(REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR, 27, micronutrient_sodium_cdrr)   \
    X(REFUEL_CHECK_WATER_TOTAL, 28, water_total)                               \
    X(REFUEL_CHECK_LABEL_CONSISTENCY, 29, label_consistency)                   \
    X(REFUEL_CHECK_PROTEIN_DEFICIT, 30, protein_deficit)                       \
    X(REFUEL_CHECK_PROTEIN_PER_MEAL, 31, protein_per_meal)                     \
    X(REFUEL_CHECK_FAT_SATURATED, 32, fat_saturated)                           \
    X(REFUEL_CHECK_SUGAR_ADDED, 33, sugar_added)                               \
    X(REFUEL_CHECK_MACRO_AMDR, 34, macro_amdr)                                 \
    X(REFUEL_CHECK_CAFFEINE, 35, caffeine)                                     \
    X(REFUEL_CHECK_CARBOHYDRATE_LOADING, 36, carbohydrate_loading)             \
    X(REFUEL_CHECK_CARBOHYDRATE_PRE_SESSION, 37, carbohydrate_pre_session)     \
    X(REFUEL_CHECK_CARBOHYDRATE_DURING, 38, carbohydrate_during)               \
    X(REFUEL_CHECK_REFUEL_WINDOW, 39, refuel_window)                           \
    X(REFUEL_CHECK_PROTEIN_POST_SESSION, 40, protein_post_session)             \
    X(REFUEL_CHECK_FLUID_LOSS, 41, fluid_loss)                                 \
    X(REFUEL_CHECK_FLUID_OVERDRINKING, 42, fluid_overdrinking)                 \
    X(REFUEL_CHECK_DAYS_FLOOR, 43, days_floor)

#define REFUEL_CHECK_MEMBER(check, number, name) check = number,
typedef enum refuel_check_id {
    REFUEL_CHECK_NONE = 0,
    REFUEL_CHECK_LIST(REFUEL_CHECK_MEMBER) REFUEL_CHECK_END
} refuel_check_id;
#undef REFUEL_CHECK_MEMBER

/* Two checks for each vitamin and mineral (REFUEL_MICRONUTRIENT_LIST), with numbers of their own behind those of the list:
   what is eaten of it, "micronutrient-iron", and whether that is more than its upper level, "micronutrient-ul-iron". */
#define REFUEL_CHECK_OF_NUTRIENT(nutrient) (256 + (nutrient))
#define REFUEL_CHECK_OF_UPPER_LEVEL(nutrient) (512 + (nutrient))

/** One rule judged. NaN where a number does not exist. Frozen per SOVERSION: findings lie in arrays of callers.
 *
 *  id, verdict, action          refuel_check_id (or REFUEL_CHECK_OF_...), refuel_verdict, refuel_action
 *                               an ok may have something to inform of; every verdict above unknown asks for more
 *  direction                    refuel_direction; NONE where the verdict is ok or unknown
 *  value                        in the unit of the check
 *  interval_low, interval_high  of the value, at the level of the plan
 *  low, high                    the edges of ok
 *  unit                         of all these numbers; "" where there is none
 *  message                      constant text in plain words
 *  source                       key of the source of the edge that binds (refuel_source_find)
 */
typedef struct refuel_finding {
    int32_t id, verdict, action, direction;
    double value, interval_low, interval_high, low, high;
    const char *unit, *message, *source;
} refuel_finding;

/** What a check is called. Constant text, nothing is NULL.
 *
 *  number    refuel_check_id, or REFUEL_CHECK_OF_...
 *  gate      1 where the check refuses a goal: a gate that did not fire is not worth a word
 *  id        as in JSON, "energy-availability"
 *  source    key of the source that the rule rests on
 *  nutrient  refuel_nutrient of a check of one vitamin or mineral; else 0
 */
typedef struct refuel_check_info {
    int32_t number, gate;
    const char *id, *title, *unit, *source;
    int32_t nutrient, reserved;
} refuel_check_info;

/** The i-th check, in the order of the numbers; NULL past the end.
 *
 *  Example:   for (size_t i = 0; refuel_check_at(i); i++) puts(refuel_check_at(i)->id);
 */
REFUEL_API const refuel_check_info *refuel_check_at(size_t i);

/** The name, title, unit and source of a check; empty texts for an unknown number. Never NULL. */
REFUEL_API const refuel_check_info *refuel_check_describe(int32_t id);

#define REFUEL_CHECK_PLACES 192 /* more than one person can have findings */

/** Several findings in one. Frozen per SOVERSION.
 *
 *  verdict    the worst, in the order of refuel_verdict; never ok unless the five checks that make a diet sufficient
 *             (energy floor, energy availability, carbohydrate for the training, protein, fat) were all judged
 *  direction  of the findings with that verdict
 *  message    one plain sentence
 *  worst      the checks that made it so, refuel_check_id, in the order of the findings; none where all is ok. Ends with 0
 */
typedef struct refuel_overall {
    int32_t verdict, direction; /* refuel_verdict, refuel_direction */
    const char *message;
    int32_t worst[REFUEL_CHECK_PLACES];
} refuel_overall;

/** The worst of n findings, in one sentence. */
REFUEL_API refuel_overall refuel_overall_of(const refuel_finding *findings, size_t n);

#ifdef __cplusplus
}
#endif

#endif
