#include "energy/running.h"

#include <math.h>

#include "core/failure.h"
#include "core/warning.h"
#include "energy/running_kernel.h"
#include "energy/running_table.h"
#include "person/person.h"

double refuel_running_power_w_kg(refuel_equation_id eq, double speed_m_s, double grade)
{
    if (!(speed_m_s >= 0 && fabs(grade) <= RF_RUN_MAX_GRADE)) return NAN;
    switch ((int)eq) {
        case REFUEL_EQ_RE3_2025: return rf_re3_w_kg(speed_m_s, grade);
        case REFUEL_EQ_RE3_2023: return grade == 0 ? rf_re3_w_kg(speed_m_s, 0) : NAN;
        case REFUEL_EQ_LCDA_WALKING_2019: return rf_lcda_w_kg(speed_m_s, grade);
        default: return NAN;
    }
}

/* Half of the way up, half of it down, at the same speed: the mean of the two powers. */
static double rolling_w_kg(refuel_equation_id eq, double speed_m_s, double grade)
{
    return (refuel_running_power_w_kg(eq, speed_m_s, grade) + refuel_running_power_w_kg(eq, speed_m_s, -grade)) / 2;
}

static double terrain_factor(const refuel_run *run)
{
    switch (run->terrain) {
        case REFUEL_TRAIL: return isnan(run->climb_m_week) ? RF_TERRAIN_TRAIL : RF_TERRAIN_CLIMB_TRAIL;
        case REFUEL_SAND: return RF_TERRAIN_SAND;
        default: return 1.0;
    }
}

static refuel_warnings run_warnings(const refuel_run_energy *e, double speed_m_s, int known)
{
    refuel_warnings set = {{0, 0}};
    rf_warn_if(&set, REFUEL_WARNING_PACE_NOT_GIVEN, !known);
    rf_warn_if(&set, REFUEL_WARNING_WALKING, known && e->walking);
    rf_warn_if(&set, REFUEL_WARNING_GRADE_OUTSIDE_SAMPLE, known && e->walking && e->grade > RF_LCDA_SAMPLE_GRADE);
    rf_warn_if(&set, REFUEL_WARNING_SPEED_OUTSIDE_SAMPLE,
               known && !e->walking && (speed_m_s < RF_RE3_SAMPLE_LOW_M_S || speed_m_s > RF_RE3_SAMPLE_HIGH_M_S));
    return set;
}

static double speed_of(const refuel_run *run)
{
    return isnan(run->speed_km_h) ? RF_DEFAULT_SPEED_KM_H : run->speed_km_h;
}

static double climb_of(const refuel_run *run)
{
    return isnan(run->climb_m_week) ? 0 : run->climb_m_week;
}

refuel_run_energy rf_running_energy(const refuel_run *run, double weight_kg)
{
    int known = !isnan(run->speed_km_h);
    double speed_km_h = speed_of(run), speed_m_s = speed_km_h / RF_KM_H_PER_M_S, km_d = run->distance_km_week / 7;
    refuel_run_energy e = {.terrain_factor = terrain_factor(run), .hours_d = km_d / speed_km_h};
    if (!(run->distance_km_week > 0)) return e;
    e.grade = rf_grade(climb_of(run), run->distance_km_week);
    e.walking = speed_m_s < RF_WALK_RUN_TRANSITION_M_S;
    refuel_equation_id cost = e.walking ? REFUEL_EQ_LCDA_WALKING_2019 : REFUEL_EQ_RE3_2025;
    double power_w_kg = rolling_w_kg(cost, speed_m_s, e.grade);
    e.equation = known ? cost : REFUEL_EQ_PER_KM_DEFAULT;
    double kcal_kg_km = known ? rf_kcal_kg_km(power_w_kg, speed_km_h)
                              : RF_DEFAULT_COST_KCAL_KG_KM * (power_w_kg / rolling_w_kg(cost, speed_m_s, 0));
    e.cost_kcal_kg_km = kcal_kg_km * e.terrain_factor;
    e.gross_kcal_d = e.cost_kcal_kg_km * weight_kg * km_d;
    e.warnings = run_warnings(&e, speed_m_s, known);
    return e;
}

refuel_status rf_running_possible(const refuel_run *run, refuel_error *err)
{
    double climb_m_week = climb_of(run), speed_km_h = speed_of(run);
    if (climb_m_week > 0 && !(run->distance_km_week > 0))
        return rf_fail(err, REFUEL_E_MISSING, "running.distance", "a climb needs the distance it is spread over");
    if (rf_grade(climb_m_week, run->distance_km_week) > RF_RUN_MAX_GRADE)
        return rf_fail_range(err, "running.climb", climb_m_week, 0, RF_RUN_MAX_GRADE * run->distance_km_week * 1000 / 2,
                             "m/week");
    if (!(run->distance_km_week / 7 / speed_km_h < 24))
        return rf_fail_range(err, "running.distance", run->distance_km_week, 0, 24 * 7 * speed_km_h, "km/week");
    return REFUEL_OK;
}

refuel_status refuel_running(const refuel_run *run, double weight_kg, refuel_run_energy *out, refuel_error *err)
{
    if (!run || !out) return rf_fail(err, REFUEL_E_NULL, "", "refuel_running: a required pointer is null");
    if (isnan(run->distance_km_week)) return rf_fail(err, REFUEL_E_MISSING, "running.distance", "it was not given");
    if (!(run->distance_km_week >= 0 && run->distance_km_week <= RF_RUN_MAX_KM_WEEK))
        return rf_fail_range(err, "running.distance", run->distance_km_week, 0, RF_RUN_MAX_KM_WEEK, "km/week");
    if (!isnan(run->speed_km_h) && !(run->speed_km_h >= RF_RUN_MIN_KM_H && run->speed_km_h <= RF_RUN_MAX_KM_H))
        return rf_fail_range(err, "running.speed", run->speed_km_h, RF_RUN_MIN_KM_H, RF_RUN_MAX_KM_H, "km/h");
    if (!isnan(run->climb_m_week) && !(run->climb_m_week >= 0 && run->climb_m_week <= RF_RUN_MAX_CLIMB_M_WEEK))
        return rf_fail_range(err, "running.climb", run->climb_m_week, 0, RF_RUN_MAX_CLIMB_M_WEEK, "m/week");
    if (run->terrain < REFUEL_TERRAIN_NONE || run->terrain > REFUEL_SAND)
        return rf_fail_range(err, "running.terrain", run->terrain, REFUEL_TERRAIN_NONE, REFUEL_SAND, "");
    if (isnan(weight_kg)) return rf_fail(err, REFUEL_E_MISSING, "weight", "it was not given");
    if (!(weight_kg >= RF_WEIGHT_KG_MIN && weight_kg <= RF_WEIGHT_KG_MAX))
        return rf_fail_range(err, "weight", weight_kg, RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX, "kg");
    refuel_status status = rf_running_possible(run, err);
    if (status != REFUEL_OK) return status;
    *out = rf_running_energy(run, weight_kg);
    return rf_done(err);
}

const refuel_equation_info *rf_running_info(refuel_equation_id id)
{
    int at = (int)id - REFUEL_EQ_RUNNING_BEGIN;
    return at >= 0 && at < REFUEL_EQ_RUNNING_END - REFUEL_EQ_RUNNING_BEGIN ? &running_rows[at] : NULL;
}
