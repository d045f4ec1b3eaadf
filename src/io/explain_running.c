#include "io/explain_running.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/running.h>
#include <refuel/units.h>

#include "core/source_keys.h"
#include "energy/ledger_kernel.h"
#include "energy/running_kernel.h"
#include "plan/plan_food.h"

/* The power as the kernel has it, with the numbers of a speed and a grade put in. */
static void re3(rf_teller *t, const char *way, double v, double grade)
{
    char sum[RF_TELLER_LINE] = "";
    rf_tell_add(sum, "%g + %g x %.4f + %g x %.4f^2", RF_RE3_CONSTANT, RF_RE3_PER_V, v, RF_RE3_PER_V2, v);
    if (grade != 0)
        rf_tell_add(sum, " + %g x %.4f x % .6f x (1 - %g^(1 - %g^(100 x % .6f + %g)))", RF_RE3_GRADE, v, grade,
                    RF_RE3_GRADE_BASE, RF_RE3_GRADE_INNER, grade, RF_RE3_GRADE_SHIFT);
    rf_tell(t, "Power%s = %s = %.4f W/kg", way, sum, rf_re3_w_kg(v, grade));
}

static void lcda(rf_teller *t, const char *way, double v, double grade)
{
    char sum[RF_TELLER_LINE] = "";
    rf_tell_add(sum, "%g + %g x %.4f^%g + %g x %.4f^4", RF_LCDA_CONSTANT, RF_LCDA_PER_POWER, v, RF_LCDA_POWER,
                RF_LCDA_PER_V4, v);
    if (grade != 0)
        rf_tell_add(sum, " + %g x %.4f x 100 x % .6f x (1 - %g^(1 - %g^(100 x % .6f + %g)))", RF_LCDA_GRADE, v, grade,
                    RF_LCDA_GRADE_BASE, RF_LCDA_GRADE_INNER, grade, RF_LCDA_GRADE_SHIFT);
    rf_tell(t, "Walking power%s = %s = %.4f W/kg", way, sum, rf_lcda_w_kg(v, grade));
}

/* Beyond 8 km/h a walk costs as much more as running does. */
static void walk(rf_teller *t, const char *way, double v, double grade)
{
    const double until = RF_WALK_FORMULA_KM_H / RF_KM_H_PER_M_S;
    if (v <= until) {
        lcda(t, way, v, grade);
        return;
    }
    rf_tell(t, "Limit of the walking equation = %g km/h / %g = %.4f m/s", RF_WALK_FORMULA_KM_H, RF_KM_H_PER_M_S, until);
    lcda(t, way, until, grade);
    re3(t, way, v, grade);
    re3(t, way, until, grade);
    rf_tell(t, "Walking power%s, carried on = %.4f + %.4f - %.4f = %.4f W/kg", way, rf_lcda_w_kg(until, grade),
            rf_re3_w_kg(v, grade), rf_re3_w_kg(until, grade), rf_walk_w_kg(v, grade));
}

/* Up and down where there is a climb. Returns the mean. */
static double rolling(rf_teller *t, double v, void (*tell)(rf_teller *, const char *, double, double),
                      double (*of)(double, double))
{
    double grade = t->p->grade;
    if (!(grade > 0)) {
        tell(t, "", v, 0);
        return of(v, 0);
    }
    double up = of(v, grade), down = of(v, -grade);
    tell(t, " up", v, grade);
    tell(t, " down", v, -grade);
    rf_tell(t, "Mean of up and down = (%.4f + %.4f) / 2 = %.4f W/kg", up, down, (up + down) / 2);
    return (up + down) / 2;
}

/* Boys run at a higher cost than the equation says. */
static double youth(rf_teller *t)
{
    double factor = rf_youth_cost(t->p->sex, t->p->age_y);
    if (factor == 1 || t->p->run_share == 0) return factor;
    rf_tell(t, "Cost of boys = 1 + %g x (%g - largest of (%#.2f, %g)) = %.6f", RF_BOY_COST_PER_YEAR,
            RF_BOY_COST_UNTIL_Y, t->p->age_y, RF_BOY_COST_FROM_Y, factor);
    rf_tell_paper(t, RF_SOURCE_REFUEL, "(150 treadmill tests of 126 boys)");
    return factor;
}

/* What is run and what is walked, each by its share. */
static double power(rf_teller *t, double v)
{
    double runs = t->p->run_share, running = 0, walking = 0, factor = youth(t);
    if (runs > 0) running = rolling(t, v, re3, rf_re3_w_kg);
    if (runs < 1) walking = rolling(t, v, walk, rf_walk_w_kg);
    if (runs == 1 && factor == 1) return running;
    if (runs == 0) return walking;
    double mixed = (1 - runs) * walking + runs * (running * factor);
    rf_tell(t, "Power of both = (1 - %.5f) x %.4f + %.5f x %.4f x %.6f = %.4f W/kg", runs, walking, runs, running,
            factor, mixed);
    return mixed;
}

static void terrain(rf_teller *t)
{
    double factor = t->p->terrain_factor;
    if (factor == 1) return;
    rf_tell_more(t, "The terrain multiplies the cost: %g", factor);
    rf_tell_paper(t,
                  factor == RF_TERRAIN_TRAIL         ? RF_SOURCE_DUMKE_2006
                  : factor == RF_TERRAIN_CLIMB_TRAIL ? RF_SOURCE_VOLOSHINA_2015
                                                     : RF_SOURCE_LEJEUNE_1998,
                  "");
}

/* One kilocalorie per kg and km; a climb changes it as it changes the power at the speed that the hours stand on. */
static void cost_without_pace(rf_teller *t, double mean_w_kg, double v)
{
    char more[RF_TELLER_LINE] = "";
    double factor = t->p->grade > 0 ? 1 : youth(t);
    if (t->p->grade > 0) { /* the mean has the cost of boys in it */
        re3(t, " on the level", v, 0);
        rf_tell_add(more, " x %.4f / %.4f", mean_w_kg, rf_re3_w_kg(v, 0));
    }
    if (factor != 1) rf_tell_add(more, " x %.6f", factor);
    if (t->p->terrain_factor != 1) rf_tell_add(more, " x terrain %g", t->p->terrain_factor);
    rf_tell(t, "Cost per km, the pace is not given = %g%s = %.4f kcal/kg/km", RF_DEFAULT_COST_KCAL_KG_KM, more,
            t->p->running_cost_kcal_kg_km);
}

static void cost_by_pace(rf_teller *t, double mean_w_kg, double speed_km_h)
{
    char more[RF_TELLER_LINE] = "";
    if (t->p->terrain_factor != 1) rf_tell_add(more, " x terrain %g", t->p->terrain_factor);
    rf_tell(t, "Cost per km = %.4f W/kg x %g / %#.3f km/h / %g%s = %.4f kcal/kg/km", mean_w_kg, RF_SECONDS_PER_HOUR,
            speed_km_h, RF_JOULE_PER_KCAL, more, t->p->running_cost_kcal_kg_km);
}

void rf_explain_cost(rf_teller *t, double speed_km_h)
{
    const refuel_plan_result *p = t->p;
    double v = speed_km_h / RF_KM_H_PER_M_S, mean_w_kg = NAN;
    int paced = p->cost_equation != REFUEL_EQ_PER_KM_DEFAULT;
    if (p->grade > 0)
        rf_tell(t, "Grade = 2 x %#.1f m / 1000 / %#.3f km = %.6f, half of the way up, half down",
                t->answer->request.climb_m_week, p->distance_km_week, p->grade);
    if (paced || p->grade > 0) {
        rf_tell(t, "v = %#.3f km/h / %g = %.4f m/s", speed_km_h, RF_KM_H_PER_M_S, v);
        mean_w_kg = power(t, v);
    }
    if (paced)
        cost_by_pace(t, mean_w_kg, speed_km_h);
    else
        cost_without_pace(t, mean_w_kg, v);
    terrain(t);
}

static void formula(rf_teller *t, refuel_equation_id id)
{
    refuel_equation_info info;
    if (!refuel_equation_describe(id, &info)) return;
    rf_tell_more(t, "Formula: %s", info.formula);
    rf_tell_source(t, info.id);
}

void rf_explain_cost_formulas(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    formula(t, (refuel_equation_id)p->cost_equation);
    if (p->run_share > 0 && p->run_share < 1)
        formula(t, p->cost_equation == REFUEL_EQ_RE3_2025 ? REFUEL_EQ_LCDA_WALKING_2019 : REFUEL_EQ_RE3_2025);
}

void rf_explain_running(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    double speed_km_h = rf_run_speed_km_h(t->answer->request.gait, p->speed_km_h);
    if (isnan(p->distance_km_week)) {
        rf_tell(t, "Running: no volume was given; it counts as 0");
        return;
    }
    if (p->distance_km_week == 0) {
        rf_tell(t, "Running: 0 km a week");
        return;
    }
    rf_tell(t, "Time on foot = %#.3f km / %g / %#.3f km/h = %.4f h a day", p->distance_km_week, REFUEL_DAYS_PER_WEEK,
            speed_km_h, p->running_hours_d);
    rf_explain_cost(t, speed_km_h);
    rf_tell(t, "Gross cost = %.4f kcal/kg/km x %#.3f kg x %#.3f km / %g = %.1f kcal/d", p->running_cost_kcal_kg_km,
            p->weight_kg, p->distance_km_week, REFUEL_DAYS_PER_WEEK, p->running_gross_kcal_d);
    rf_explain_cost_formulas(t);
    if (isnan(p->total_kcal_d)) return;
    rf_tell(t, "Running, net of resting = %.1f - %.1f x %.4f / 24 = %.1f kcal/d", p->running_gross_kcal_d,
            p->resting_kcal_d, p->running_hours_d,
            rf_running_net_kcal_d(p->running_gross_kcal_d, p->resting_kcal_d, p->running_hours_d));
    if (p->running_kcal_d == 0 && p->age_y >= RF_FOOD_FROM_AGE_Y)
        rf_tell_more(t, "The total of this method contains it; the checks use it");
}
