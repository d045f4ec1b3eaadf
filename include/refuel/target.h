/* The projection turned round: the intake that reaches a weight by a day. */
#ifndef REFUEL_TARGET_H
#define REFUEL_TARGET_H

#include <refuel/project.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What stands in the way of a target, in the order of testing: the first gate that does is named, else the first floor.
   constraint, number, name. Append only: the numbers are ABI.
   Gates make a target infeasible; intake-floor, rate and energy-availability are floors, named while the answer stands.
   intake-floor is a gate where the answer lies below intake_gate_kcal_d, or below nothing at all. */
#define REFUEL_BINDING_LIST(X)                                                                                   \
    X(REFUEL_BINDING_AGE, 1, "age")                                                                              \
    X(REFUEL_BINDING_PREGNANCY, 2, "pregnancy")                                                                  \
    X(REFUEL_BINDING_BMI, 3, "bmi")                                                                              \
    X(REFUEL_BINDING_ESSENTIAL_FAT, 4, "essential-fat")                                                          \
    X(REFUEL_BINDING_INTAKE_FLOOR, 5, "intake-floor")                                                            \
    X(REFUEL_BINDING_RATE, 6, "rate")                                                                            \
    X(REFUEL_BINDING_ENERGY_AVAILABILITY, 7, "energy-availability")                                              \
    X(REFUEL_BINDING_HORIZON, 8, "horizon")                                                                      \
    X(REFUEL_BINDING_MODEL, 9, "model")      /* not even five times the baseline intake, or no lean mass left */ \
    X(REFUEL_BINDING_PLATEAU, 10, "plateau") /* of a given intake: the weight settles before it is reached */    \
    X(REFUEL_BINDING_HEALTH, 11, "health")   /* an answer about health forbids a loss: a gate, tested with age */

#define REFUEL_BINDING_MEMBER(name, number, text) name = number,
typedef enum refuel_binding { REFUEL_BINDING_NONE = 0, REFUEL_BINDING_LIST(REFUEL_BINDING_MEMBER) } refuel_binding;
#undef REFUEL_BINDING_MEMBER

/** The name of a constraint, as "intake-floor"; NULL for REFUEL_BINDING_NONE and for an unknown number. */
REFUEL_API const char *refuel_binding_name(int32_t binding);

/** A weight to reach, and the limits to respect; one that is not given does not limit. Starts as
 *  REFUEL_TARGET_REQUEST_INIT.
 *
 *  goal_kg                   2..650
 *  day                       from 1 on; whole for the RK4 integrator. Beyond 3650: infeasible, binding horizon
 *  running_change_kcal_d     running from day 0 on, as in a schedule row; not given: 0
 *  carbohydrate_change       carbohydrate share from day 0 on, as in a schedule row; not given: 0
 *  minimum_bmi               gate for a loss: 18.5. Must hold every week on the way, too
 *  essential_fat             gate for a loss: 1 = fat stays at 3 % (men), 12 % (women) of weight or more
 *  loss_forbidden            gate for a loss: 0, REFUEL_BINDING_AGE, _PREGNANCY or _HEALTH
 *  intake_gate_kcal_d        gate: 800
 *  intake_floor_kcal_d       floor
 *  rate_kg_week              floor: most kg a week on average, up or down (2 lb)
 *  availability_floor_kcal_d floor: intake below which energy availability is too low
 */
typedef struct refuel_target_request {
    size_t struct_size;
    double goal_kg, day;
    double running_change_kcal_d, carbohydrate_change;
    double minimum_bmi, intake_gate_kcal_d, intake_floor_kcal_d, rate_kg_week, availability_floor_kcal_d;
    int32_t essential_fat;
    int32_t loss_forbidden; /* refuel_binding */
} refuel_target_request;

#define REFUEL_TARGET_REQUEST_INIT                                                       \
    {                                                                                    \
        sizeof(refuel_target_request), NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0 \
    }

/** The answer. NaN where a number does not exist. Starts as REFUEL_TARGET_RESULT_INIT.
 *
 *  intake_kcal_d          constant intake from day 0 on that reaches the goal; where it is infeasible, the intake that
 *                         comes nearest within the gates
 *  weight_kg, fat_kg      reached on that day with it
 *  maintenance_kcal_d     intake that balances expenditure at that state, thermogenesis settled. Water and glycogen
 *                         then refill: after a loss the weight settles some 0.1 to 1 kg above
 *  settled_kcal_d         intake whose steady-state weight is weight_kg
 *  binding_intake_kcal_d, binding_weight_kg   what the binding constraint allows
 *  feasible               1, or 0 where mathematics, model or a gate forbid the goal
 *  binding                refuel_binding
 *  flags                  refuel_project_flag of the way there
 */
typedef struct refuel_target_result {
    size_t struct_size;
    double intake_kcal_d, weight_kg, fat_kg;
    double maintenance_kcal_d, settled_kcal_d;
    double binding_intake_kcal_d, binding_weight_kg;
    int32_t feasible, binding;
    uint32_t flags;
    int32_t reserved;
} refuel_target_result;

#define REFUEL_TARGET_RESULT_INIT                                                   \
    {                                                                               \
        sizeof(refuel_target_result), NAN, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0, 0, 0 \
    }

/** The intake that brings a person to a weight by a day.
 *
 *  Returned:  out   untouched on failure; an infeasible goal is an answer, not a failure
 *  Status:    as refuel_project
 *  Notes:     1) With the RK4 integrator the maintenance intake is that of the day after, as in the public planner.
 *             2) Solved to 1e-4 kcal/d.
 *  Reference: Hall KD et al. Lancet 2011;378:826-837
 *  Example:   refuel_target_request goal = REFUEL_TARGET_REQUEST_INIT;
 *             goal.goal_kg = 70, goal.day = 365;
 *             refuel_target_result got = REFUEL_TARGET_RESULT_INIT;
 *             if (refuel_solve_intake(&who, &goal, &got, NULL) == REFUEL_OK && got.feasible)
 *                 printf("%.0f\n", got.intake_kcal_d);
 */
REFUEL_API refuel_status refuel_solve_intake(const refuel_hall_person *who, const refuel_target_request *request,
                                             refuel_target_result *out, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
