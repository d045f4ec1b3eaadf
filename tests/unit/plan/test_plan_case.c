#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/units.h>

#include "core/static_rule.h"
#include "plan/plan_case.h"
#include "support/requests.h"

#define MAN "sex=male;age=30;height=180cm;weight=75kg;"

static rf_case case_of(const char *pairs, refuel_request *r, refuel_plan_result *p)
{
    refuel_error err = {.message = ""};
    *p = (refuel_plan_result)REFUEL_PLAN_RESULT_INIT;
    cr_assert(eq(int, (int)request_of(pairs, r, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    cr_assert(eq(int, (int)refuel_plan(r, p, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    return rf_plan_case(r, p);
}

/* The numbers of the request and of the plan, each in its place; nothing is judged yet. */
Test(plan_case, whole)
{
    refuel_request r;
    refuel_plan_result p;
    rf_case c = case_of(MAN "run=35km/week;pace=6:00/km;goal=-1lb/week", &r, &p);
    rf_reference reference = rf_reference_intakes(REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, 30);
    cr_expect(c.sex == REFUEL_MALE && c.life_stage == 0 && c.age_y == 30 && c.weight_kg == 75 && c.basis_kg == 75);
    cr_expect(c.bmi == p.bmi_kg_m2 && c.fat_free_mass_kg == p.fat_free_mass_kg);
    cr_expect(c.reference.protein_g_kg == reference.protein_g_kg && c.reference.fibre_g_d == reference.fibre_g_d);
    cr_expect(c.resting_kcal_d == p.resting_kcal_d && c.total_kcal_d == p.total_kcal_d);
    cr_expect(eq(dbl, c.exercise_net_kcal_d, p.running_kcal_d), "net of resting");
    cr_expect(epsilon_eq(dbl, c.running_h_week, 3.5, 1e-12));
    cr_expect(epsilon_eq(dbl, c.carbohydrate_minutes_d, 30, 1e-12));
    cr_expect(c.requested_kg_week == -REFUEL_KG_PER_LB && c.applied_kg_week == -REFUEL_KG_PER_LB);
    cr_expect(eq(dbl, c.requested_intake_kcal_d, p.total_kcal_d - 500));
    cr_expect(c.eaten == 0 && c.days_too_few == 0);
    cr_expect(epsilon_eq(dbl, c.level_ratio, 1, 1e-15), "the level is 0.8");
}

/* Walking is no running, and half of its minutes count. */
Test(plan_case, walking)
{
    refuel_request r;
    refuel_plan_result p;
    rf_case c = case_of(MAN "run=35km/week;speed=5km/h", &r, &p);
    cr_expect(eq(dbl, c.running_h_week, 0));
    cr_expect(epsilon_eq(dbl, c.carbohydrate_minutes_d, 30, 1e-12));
    cr_expect(gt(dbl, c.exercise_net_kcal_d, 0));
    c = case_of(MAN "run=29km/week;speed=7.25km/h", &r, &p); /* 4 h on foot, half of them run */
    cr_expect(epsilon_eq(dbl, c.running_h_week, 2, 1e-12));
    cr_expect(epsilon_eq(dbl, c.carbohydrate_minutes_d, 0.75 * 4 * 60 / 7, 1e-12));
}

/* Without a volume nothing of the running is known; 0 km are known. Under ten years the energy of a run is not. */
Test(plan_case, running_unknown)
{
    refuel_request r;
    refuel_plan_result p;
    rf_case c = case_of(MAN, &r, &p);
    cr_expect(isnan(c.exercise_net_kcal_d) && isnan(c.running_h_week) && isnan(c.carbohydrate_minutes_d));
    c = case_of(MAN "run=0km/week", &r, &p);
    cr_expect(c.exercise_net_kcal_d == 0 && c.running_h_week == 0 && c.carbohydrate_minutes_d == 0);
    c = case_of("sex=male;age=9.99;height=140cm;weight=33kg;run=7km/week", &r, &p);
    cr_expect(isnan(c.exercise_net_kcal_d) && isnan(c.carbohydrate_minutes_d) && c.running_h_week > 0);
}

/* With a method that holds the running, its energy is still known from the volume. */
Test(plan_case, other_methods)
{
    refuel_request r;
    refuel_plan_result p, ledger;
    rf_case c = case_of(MAN "run=35km/week;method=nasem-2023", &r, &p);
    cr_expect(eq(dbl, p.running_kcal_d, 0));
    case_of(MAN "run=35km/week", &r, &ledger);
    cr_expect(eq(dbl, c.exercise_net_kcal_d, ledger.running_kcal_d));
}

/* The half-widths of the errors are those of 80 %; at 95 % they are wider by the ratio of the quantiles. */
Test(plan_case, level)
{
    refuel_request r;
    refuel_plan_result p;
    cr_expect(epsilon_eq(dbl, case_of(MAN "level=0.95", &r, &p).level_ratio, 1.959963985 / 1.281551566, 1e-8));
}

/* Milk of a mother who nurses alone, whatever the method shows; measured is also what a tape measured. */
Test(plan_case, person)
{
    refuel_request r;
    refuel_plan_result p;
    rf_case c = case_of(MAN, &r, &p);
    cr_expect(c.milk_kcal_d == 0 && c.fat_measured == 0 && c.along_path == 0);
    cr_expect(isnan(c.months_since_birth) && isnan(c.pre_pregnancy_bmi));
    cr_expect(c.body_fat_pct == p.body_fat_pct && c.sd_body_fat_points == p.sd_body_fat_points);
    cr_expect(eq(int, case_of(MAN "body-fat=15%", &r, &p).fat_measured, 1));
    cr_expect(eq(int, case_of(MAN "fat-free-mass=62kg", &r, &p).fat_measured, 1));
    cr_expect(eq(int, case_of(MAN "neck=38cm;waist=82cm", &r, &p).fat_measured, 1));
    static const char *const methods[] = {"ledger", "iom-2005"};
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        char pairs[160];
        snprintf(pairs, sizeof pairs,
                 "sex=female;age=30;height=165cm;weight=62kg;life-stage=lactating;months-since-birth=3;method=%s%s",
                 methods[i], i ? ";activity=active" : "");
        c = case_of(pairs, &r, &p);
        cr_expect(gt(dbl, c.milk_kcal_d, 300), "%s", methods[i]);
        cr_expect(eq(dbl, c.months_since_birth, 3));
    }
    c = case_of(
        "sex=female;age=30;height=160cm;weight=62kg;life-stage=pregnant;gestation-week=20;"
        "pre-pregnancy-weight=51.2kg",
        &r, &p);
    cr_expect(epsilon_eq(dbl, c.pre_pregnancy_bmi, 20, 1e-12));
    cr_expect(eq(dbl, c.milk_kcal_d, 0), "pregnancy gives no milk");
}

Test(plan_case, planned_and_eaten)
{
    refuel_request r;
    refuel_plan_result p;
    rf_case c = case_of(MAN "run=35km/week;goal=-1lb/week;intake=2100kcal;fat=70g;intake-days=2", &r, &p), eaten = c;
    rf_case_planned(&c, &p);
    cr_expect(c.eaten == 0 && c.intake_kcal_d == p.intake_kcal_d && c.carbohydrate_g_d == p.macros.carbohydrate_g_d);
    cr_expect(c.protein_g_d == p.macros.protein_g_d && c.fat_g_d == p.macros.fat_g_d && c.fibre_g_d == p.fibre_g_d);
    cr_expect(c.weight_change_kg_week == p.applied_kg_week && c.days_too_few == 0);
    rf_case_eaten(&eaten, &r, &p);
    cr_expect(eaten.eaten == 1 && eaten.intake_kcal_d == 2100 && eaten.fat_g_d == 70 && eaten.days_too_few == 1);
    cr_expect(isnan(eaten.protein_g_d) && isnan(eaten.carbohydrate_g_d) && isnan(eaten.fibre_g_d));
    cr_expect(eq(dbl, eaten.weight_change_kg_week, rf_static_kg_week(2100 - p.total_kcal_d)));
    r.intake_days = 3;
    rf_case_eaten(&eaten, &r, &p);
    cr_expect(eq(int, eaten.days_too_few, 0), "three are enough");
    r.intake_days = NAN;
    rf_case_eaten(&eaten, &r, &p);
    cr_expect(eq(int, eaten.days_too_few, 0), "a usual intake");
}
