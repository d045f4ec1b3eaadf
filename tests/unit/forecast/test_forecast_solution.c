/* The limits that a solved intake respects: those that refuel_solve_intake is given by hand here. */
#include <math.h>
#include <refuel/units.h>

#include "unit/forecast/forecasts.h"

static answer a;

/* Adults: a body mass index of 18.5, 800 kcal, the floor by convention or resting energy, two pounds a week, energy
   availability of 30 (women) or 25 (men) where the running is known, and essential fat. */
static refuel_target_request limits_of(const refuel_plan_result *p, int runs, refuel_forecast_request ask)
{
    refuel_target_request target = REFUEL_TARGET_REQUEST_INIT;
    int female = p->sex == REFUEL_FEMALE;
    target.goal_kg = ask.target_kg, target.day = ask.target_day;
    target.minimum_bmi = 18.5;
    target.intake_gate_kcal_d = 800;
    target.intake_floor_kcal_d = fmax(p->resting_kcal_d, female ? 1200 : 1500);
    target.rate_kg_week = 2 * REFUEL_KG_PER_LB;
    if (runs) target.availability_floor_kcal_d = (female ? 30 : 25) * p->fat_free_mass_kg + p->running_kcal_d;
    target.essential_fat = 1;
    return target;
}

/* One target of one person; returns what binds. */
static int32_t binding_of(refuel_request request, double target_kg, double target_day)
{
    refuel_forecast_request ask = ask_of(1, target_kg, target_day);
    forecast_of(request, ask, &a);
    const refuel_plan_result *p = &a.plan;
    refuel_hall_person who = REFUEL_HALL_PERSON_INIT;
    who.weight_kg = p->weight_kg, who.height_cm = p->height_cm, who.age_y = p->age_y, who.sex = p->sex;
    who.fat_kg = p->weight_kg - p->fat_free_mass_kg, who.fat_measured = !isnan(request.body_fat_pct);
    who.resting_kcal_d = p->resting_kcal_d, who.pal = a.got.pal;
    refuel_target_request target = limits_of(p, request.distance_km_week >= 0, ask);
    refuel_target_result solved = REFUEL_TARGET_RESULT_INIT;
    cr_assert(eq(int, (int)refuel_solve_intake(&who, &target, &solved, NULL), REFUEL_OK));
    cr_expect(eq(dbl, a.got.target_intake_kcal_d, solved.intake_kcal_d), "%g", target_kg);
    cr_expect(eq(int, a.got.binding, solved.binding), "%g", target_kg);
    cr_expect(eq(int, a.got.feasible, solved.feasible), "%g", target_kg);
    if (solved.binding && !isnan(solved.binding_intake_kcal_d))
        cr_expect(epsilon_eq(dbl, a.got.binding_intake_kcal_d, solved.binding_intake_kcal_d, 1e-9), "%g", target_kg);
    return solved.binding;
}

static refuel_request him(double body_fat_pct)
{
    refuel_request request = her();
    request.sex = REFUEL_MALE, request.height_cm = 180, request.weight_kg = 80;
    request.distance_km_week = request.speed_km_h = NAN;
    request.body_fat_pct = body_fat_pct;
    return request;
}

/* Each limit is met by somebody; the numbers that it allows are compared above. */
Test(forecast_solution, each_limit)
{
    refuel_request heavy = him(40), still = her();
    heavy.weight_kg = 160;
    still.distance_km_week = 0;
    cr_expect(eq(int, binding_of(her(), 62.5, 100), REFUEL_BINDING_NONE));
    cr_expect(eq(int, binding_of(her(), 51, 400), REFUEL_BINDING_BMI));
    cr_expect(eq(int, binding_of(him(5), 71, 300), REFUEL_BINDING_ESSENTIAL_FAT));
    cr_expect(eq(int, binding_of(her(), 54, 30), REFUEL_BINDING_INTAKE_FLOOR));
    cr_expect(a.got.feasible == 0 && a.got.binding_intake_kcal_d == 800);
    cr_expect(eq(int, binding_of(him(20), 67, 100), REFUEL_BINDING_INTAKE_FLOOR));
    cr_expect(eq(int, a.got.feasible, 1));
    cr_expect(eq(int, binding_of(heavy, 147, 100), REFUEL_BINDING_RATE), "0.91 kg a week");
    cr_expect(ne(int, binding_of(heavy, 147.2, 100), REFUEL_BINDING_RATE), "0.896 kg; two pounds are 0.907 kg");
    cr_expect(eq(int, binding_of(her(), 53, 100), REFUEL_BINDING_ENERGY_AVAILABILITY));
    cr_expect(eq(int, binding_of(still, 55, 100), REFUEL_BINDING_INTAKE_FLOOR));
    cr_expect(epsilon_eq(dbl, a.got.binding_intake_kcal_d, a.plan.resting_kcal_d, 1e-9));
}
