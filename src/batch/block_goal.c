/* The goal of the people of a block: what the gates leave of it, and the nearest that clears the floors. Of adults without a life
   stage and without answers about health two gates can fire, and a third where fat was measured. */
#include <math.h>

#include "batch/block_loop.h"
#include "batch/block_stages.h"
#include "core/inline.h"
#include "core/limits.h"
#include "core/static_rule.h"
#include "diet/availability_kernel.h"
#include "diet/gate_kernel.h"
#include "diet/rate_kernel.h"

static void see_floor(rf_block *b)
{
    RF_EACH
    {
        double age_y = RF_GIVEN(AGE), resting = RF_VALUE(RESTING), ffm_kg = RF_VALUE(FFM);
        double exercise = isnan(RF_GIVEN(DISTANCE)) ? NAN : RF_VALUE(RUNNING);
        double man = rf_energy_floor_kcal_d(REFUEL_MALE, age_y, resting, ffm_kg, exercise);
        double woman = rf_energy_floor_kcal_d(REFUEL_FEMALE, age_y, resting, ffm_kg, exercise);
        RF_VALUE(EXERCISE) = exercise;
        RF_VALUE(FLOOR) = RF_BY_SEX(man, woman);
    }
}

/* Of the gates that fire the one that leaves least of the goal binds; of two that bind alike the first. */
RF_INLINE void pass_gates_of(rf_block *b, bool measures)
{
    RF_EACH
    {
        double kg = RF_GIVEN(WEIGHT), goal = rf_given_or(RF_GIVEN(GOAL), 0), total = RF_VALUE(TOTAL);
        int light = rf_gate_underweight(RF_GIVEN(AGE), RF_VALUE(BMI), kg, RF_GATE_WEEKS, goal);
        int little = rf_gate_vlcd(goal, total + rf_static_kcal_d(goal), 0);
        double by_light = light ? rf_goal_within(goal, rf_underweight_goal_kg_week(RF_VALUE(BMI), kg)) : -INFINITY;
        double by_little = little ? rf_goal_that_eats(goal, RF_VLCD_KCAL_D, total) : -INFINITY;
        double nearest = rf_max(by_little, by_light);
        if (measures) {
            double fat = RF_VALUE(FAT), man = rf_essential_fat_goal_kg_week(REFUEL_MALE, fat, kg),
                   woman = rf_essential_fat_goal_kg_week(REFUEL_FEMALE, fat, kg);
            int bare = RF_BY_SEX(rf_gate_essential_fat(REFUEL_MALE, fat, kg, RF_GATE_WEEKS, goal),
                                 rf_gate_essential_fat(REFUEL_FEMALE, fat, kg, RF_GATE_WEEKS, goal));
            double by_fat = bare ? rf_goal_within(goal, RF_BY_SEX(man, woman)) : -INFINITY;
            by_fat = RF_VALUE(MEASURED) > 0 ? by_fat : -INFINITY;
            nearest = rf_max(nearest, by_fat);
        }
        RF_VALUE(REQUESTED) = goal;
        RF_VALUE(APPLIED) = nearest > -INFINITY ? nearest : goal;
        RF_VALUE(ACCEPTED) = nearest > -INFINITY ? 0 : 1;
        RF_VALUE(UNDERWEIGHT_VERDICT) = light ? REFUEL_VERDICT_RISK : REFUEL_VERDICT_OK;
        RF_VALUE(VLCD_VERDICT) = little ? REFUEL_VERDICT_RISK : REFUEL_VERDICT_OK;
    }
}

static void pass_gates(rf_block *b, const rf_block_call *call)
{
    if (call->measures)
        pass_gates_of(b, true);
    else
        pass_gates_of(b, false);
}

static void clear_floors(rf_block *b, const rf_block_call *call)
{
    double applies = call->floors == REFUEL_FLOORS_APPLY ? 1 : 0;
    RF_EACH
    {
        double total = RF_VALUE(TOTAL), applied = RF_VALUE(APPLIED);
        double safe = rf_safe_goal_kg_week(applied, RF_VALUE(FLOOR), total, RF_GIVEN(WEIGHT));
        double cleared = applies > 0 ? safe : applied;
        applied = safe != applied ? cleared : applied;
        double goal_kcal_d = rf_static_kcal_d(applied);
        RF_VALUE(SAFE) = safe;
        RF_VALUE(APPLIED) = applied;
        RF_VALUE(GOAL_KCAL) = goal_kcal_d;
        RF_VALUE(INTAKE) = total + goal_kcal_d;
    }
}

void RF_BLOCK_STAGE(rf_block_goal)(rf_block *b, const rf_block_call *call)
{
    see_floor(b);
    pass_gates(b, call);
    clear_floors(b, call);
}
