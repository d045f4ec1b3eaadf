#include "weight/shoot.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"

Test(shoot, a_weight_by_its_intake)
{
    rf_hall hall = example_hall();
    rf_shooting shooting = {.hall = &hall, .day = 180};
    const double goal[] = {100, 90, 110, 70};
    for (size_t i = 0; i < sizeof goal / sizeof *goal; i++) {
        double intake;
        rf_shoot_side side = RF_SHOOT_TOO_LOW;
        cr_assert(eq(int, (int)rf_shoot_solve(&shooting, goal[i], &intake, &side), REFUEL_OK));
        cr_expect(eq(int, (int)side, RF_SHOOT_REACHED));
        cr_expect(epsilon_eq(dbl, rf_shoot_weight(&shooting, intake), goal[i], 1e-6), "%g", goal[i]);
    }
    double intake;
    rf_shoot_side side;
    rf_shoot_solve(&shooting, 100, &intake, &side);
    cr_expect(epsilon_eq(dbl, intake, hall.intake_kcal_d, 1e-4), "what keeps the weight");
}

/* Where no intake reaches the goal, the nearest one is told, and on which side the goal lies. */
Test(shoot, out_of_reach)
{
    rf_hall hall = example_hall();
    rf_shooting shooting = {.hall = &hall, .day = 30};
    double intake;
    rf_shoot_side side;
    cr_assert(eq(int, (int)rf_shoot_solve(&shooting, 60, &intake, &side), REFUEL_OK));
    cr_expect(intake == 0 && side == RF_SHOOT_TOO_LOW);
    cr_assert(eq(int, (int)rf_shoot_solve(&shooting, 300, &intake, &side), REFUEL_OK));
    cr_expect(intake == 5 * hall.intake_kcal_d && side == RF_SHOOT_TOO_HIGH);
    refuel_hall_person big = example_man();
    big.resting_kcal_d = 4000; /* five times the baseline would be more than anybody may eat */
    hall = hall_of(&big);
    cr_assert(eq(int, (int)rf_shoot_solve(&shooting, 600, &intake, &side), REFUEL_OK));
    cr_expect(intake == 20000 && side == RF_SHOOT_TOO_HIGH);
}

/* Once a week and on the day itself; an intake that leaves no body is worse the earlier that comes. */
Test(shoot, outcome)
{
    refuel_hall_person who = person_of(REFUEL_FEMALE, 30, 165, 45, 1.6);
    rf_hall hall = hall_of(&who);
    rf_shooting shooting = {.hall = &hall, .day = 200};
    rf_outcome outcome, sooner;
    cr_assert(eq(int, (int)rf_shoot_outcome(&shooting, 1600, &outcome), REFUEL_OK));
    cr_expect(eq(dbl, outcome.weight_kg, rf_shoot_weight(&shooting, 1600)));
    cr_expect(eq(dbl, outcome.least_weight_kg, outcome.weight_kg), "it falls to the end");
    cr_expect(epsilon_eq(dbl, outcome.least_fat_margin_kg, outcome.state.fat_kg - 0.12 * outcome.weight_kg, 1e-12));
    cr_expect(eq(dbl, outcome.state.fat_kg, outcome.state_after.fat_kg));
    cr_assert(eq(int, (int)rf_shoot_outcome(&shooting, 3500, &outcome), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, outcome.least_weight_kg, 45, 1e-9), "it rises from the start");
    shooting.day = 3000;
    cr_assert(eq(int, (int)rf_shoot_outcome(&shooting, 50, &outcome), REFUEL_OK));
    cr_assert(eq(int, (int)rf_shoot_outcome(&shooting, 0, &sooner), REFUEL_OK));
    cr_expect(0 != (outcome.flags & sooner.flags & REFUEL_PROJECT_ENDED));
    cr_expect(outcome.weight_kg < -1 && sooner.weight_kg < outcome.weight_kg);
    cr_expect(eq(dbl, sooner.least_weight_kg, sooner.weight_kg));
    shooting.day = 30;
    hall.integrator = REFUEL_INTEGRATOR_RK4;
    cr_assert(eq(int, (int)rf_shoot_outcome(&shooting, 1600, &outcome), REFUEL_OK));
    cr_expect(lt(dbl, outcome.state_after.fat_kg, outcome.state.fat_kg), "the state of the day after");
}

static double above(const rf_outcome *outcome, const rf_hall *hall, double limit)
{
    (void)hall;
    return outcome->least_weight_kg - limit;
}

Test(shoot, keeps_a_margin)
{
    rf_hall hall = example_hall();
    rf_shooting shooting = {.hall = &hall, .day = 100};
    double intake;
    cr_assert(eq(int, (int)rf_shoot_keep(&shooting, above, 95, 0, hall.intake_kcal_d, &intake), REFUEL_OK));
    cr_expect(rf_shoot_weight(&shooting, intake) >= 95 && rf_shoot_weight(&shooting, intake - 2e-3) < 95);
    cr_assert(eq(int, (int)rf_shoot_keep(&shooting, above, 101, 0, hall.intake_kcal_d, &intake), REFUEL_OK));
    cr_expect(intake == hall.intake_kcal_d, "none does");
}

Test(shoot, failure_is_kept)
{
    refuel_hall_person who = person_of(REFUEL_MALE, 25, 185, 80, 2.4);
    who.parameters = REFUEL_PARAMETERS_PLANNER;
    who.carbohydrate_fraction = 0.6;
    who.integrator = REFUEL_INTEGRATOR_RK4;
    rf_hall hall = hall_of(&who);
    refuel_error err;
    rf_shooting shooting = {.hall = &hall, .day = 30, .err = &err};
    cr_expect(isnan(rf_shoot_weight(&shooting, hall.intake_kcal_d + 2500)));
    cr_expect(eq(int, (int)shooting.status, REFUEL_E_NUMERIC));
    double intake;
    rf_shoot_side side;
    cr_expect(eq(int, (int)rf_shoot_solve(&shooting, 300, &intake, &side), REFUEL_E_NUMERIC));
    cr_expect(eq(str, err.field, "integrator"));
}
