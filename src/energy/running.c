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

static double terrain_factor(const refuel_run *run)
{
    return rf_terrain_factor(run->terrain, !isnan(run->climb_m_week) || !isnan(run->incline_pct));
}

static double speed_of(const refuel_run *run)
{
    return rf_run_speed_km_h(run->gait, run->speed_km_h);
}

static rf_slope slope_of(const refuel_run *run)
{
    return rf_slope_of(run->distance_km_week, run->climb_m_week, run->descent_m_week, run->incline_pct);
}

/* What is written down beside the cost of one speed. */
static refuel_warnings run_warnings(const refuel_run_energy *e, const refuel_run *run, double uphill_w_kg)
{
    double v = speed_of(run) / RF_KM_H_PER_M_S, runs = e->run_share;
    int known = !isnan(run->speed_km_h), walks_beyond = runs < 1 && v > RF_LCDA_SAMPLE_HIGH_M_S;
    int runs_outside = runs > 0 && (v < RF_RE3_SAMPLE_LOW_M_S || v > RF_RE3_SAMPLE_HIGH_M_S);
    refuel_warnings set = {{0, 0}};
    rf_warn_if(&set, REFUEL_WARNING_PACE_NOT_GIVEN, !known);
    rf_warn_if(&set, REFUEL_WARNING_WALKING, runs == 0);
    rf_warn_if(&set, REFUEL_WARNING_GAIT_MIXED, runs > 0 && runs < 1);
    rf_warn_if(&set, REFUEL_WARNING_WALKING_FAST, runs == 0 && speed_of(run) > RF_WALK_FORMULA_KM_H);
    rf_warn_if(&set, REFUEL_WARNING_GRADE_OUTSIDE_SAMPLE, runs < 1 && e->grade > RF_LCDA_SAMPLE_GRADE);
    rf_warn_if(&set, REFUEL_WARNING_SPEED_OUTSIDE_SAMPLE, known && (walks_beyond || runs_outside));
    rf_warn_if(&set, REFUEL_WARNING_POWER_IMPLAUSIBLE, uphill_w_kg > RF_MOST_POWER_W_KG);
    rf_warn_if(&set, REFUEL_WARNING_PACE_IMPLAUSIBLE, known && run->speed_km_h > RF_FASTEST_KM_H);
    return set;
}

/* Gross cost per kg and km by the speed, or by the kilometre where somebody runs at a speed that is not known. */
static double cost_kcal_kg_km(const refuel_run *run, const refuel_run_energy *e, double youth)
{
    const rf_slope slope = {e->grade, e->uphill_share};
    double speed_km_h = speed_of(run);
    int by_km = e->equation == REFUEL_EQ_PER_KM_DEFAULT;
    double walking_w_kg = /* its powers are dear */
        e->run_share < 1 && !by_km ? rf_sloped_walk_w_kg(speed_km_h / RF_KM_H_PER_M_S, slope) : 0;
    return rf_run_cost_kcal_kg_km(speed_km_h, e->run_share, slope, walking_w_kg, youth, by_km);
}

static double uphill_w_kg(const refuel_run *run, const refuel_run_energy *e, double youth)
{
    double v = speed_of(run) / RF_KM_H_PER_M_S;
    return rf_uphill_w_kg(v, e->grade, e->run_share, rf_walk_w_kg(v, e->grade), youth);
}

refuel_run_energy rf_running_energy(const refuel_run *run, const refuel_person *who)
{
    double km_d = run->distance_km_week / 7, youth = rf_youth_cost(who->sex, who->age_y);
    rf_slope slope = slope_of(run);
    refuel_run_energy e = {.terrain_factor = terrain_factor(run),
                           .uphill_share = slope.uphill_share,
                           .hours_d = km_d / speed_of(run),
                           .run_share = rf_run_share(run->gait, run->speed_km_h)};
    if (!(run->distance_km_week > 0)) return e;
    e.grade = slope.grade;
    e.equation = e.run_share >= 0.5 ? REFUEL_EQ_RE3_2025 : REFUEL_EQ_LCDA_WALKING_2019;
    if (isnan(run->speed_km_h) && e.run_share > 0) e.equation = REFUEL_EQ_PER_KM_DEFAULT;
    e.cost_kcal_kg_km = cost_kcal_kg_km(run, &e, youth) * e.terrain_factor;
    e.gross_kcal_d = e.cost_kcal_kg_km * who->weight_kg * km_d;
    e.warnings = run_warnings(&e, run, e.grade > 0 && e.uphill_share > 0 ? uphill_w_kg(run, &e, youth) : 0);
    return e;
}

/* The grade has an end: for the climb, or for a descent that leaves no room for one. */
static refuel_status check_slope(const refuel_run *run, refuel_error *err)
{
    double up = run->climb_m_week, down = run->descent_m_week, most = RF_RUN_MAX_GRADE * run->distance_km_week * 1000;
    if (!isnan(run->incline_pct) && !(isnan(up) && isnan(down)))
        return rf_fail(
            err, REFUEL_E_CONFLICT, "running.incline",
            "an incline is a treadmill's, whose way only rises or falls: leave climb and descent out, or the incline");
    if (isnan(up) && !isnan(down))
        return rf_fail(err, REFUEL_E_MISSING, "running.climb",
                       "a descent stands beside the climb: give both; 0m/week is an answer");
    if ((up > 0 || down > 0) && !(run->distance_km_week > 0))
        return rf_fail(err, REFUEL_E_MISSING, "running.distance", "a climb needs the distance it is spread over");
    if (!(slope_of(run).grade > RF_RUN_MAX_GRADE)) return REFUEL_OK;
    if (down > most) return rf_fail_within(err, "running.descent", down, 0, most, 0, "m/week");
    return rf_fail_within(err, "running.climb", up, 0, isnan(down) ? most / 2 : most - down, 0, "m/week");
}

refuel_status rf_running_possible(const refuel_run *run, refuel_error *err)
{
    double speed_km_h = speed_of(run);
    refuel_status status = check_slope(run, err);
    if (status != REFUEL_OK) return status;
    if (!(run->distance_km_week / 7 / speed_km_h < 24)) {
        double most_km_week = ceil(10 * (24 * 7 * speed_km_h) - 1) / 10; /* the last tenth below it */
        return rf_fail_range(err, "running.distance", run->distance_km_week, 0, most_km_week, "km/week");
    }
    return REFUEL_OK;
}

static refuel_status check_weight(double weight_kg, refuel_error *err)
{
    if (isnan(weight_kg)) return rf_fail(err, REFUEL_E_MISSING, "weight", "it was not given");
    if (!(weight_kg >= RF_WEIGHT_KG_MIN && weight_kg <= RF_WEIGHT_KG_MAX))
        return rf_fail_range(err, "weight", weight_kg, RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX, "kg");
    return REFUEL_OK;
}

refuel_status refuel_running(const refuel_run *run, const refuel_person *who, refuel_run_energy *out, refuel_error *err)
{
    if (!run || !who || !out) return rf_fail(err, REFUEL_E_NULL, "", "refuel_running: a required pointer is null");
    if (isnan(run->distance_km_week)) return rf_fail(err, REFUEL_E_MISSING, "running.distance", "it was not given");
    if (!(run->distance_km_week >= 0 && run->distance_km_week <= RF_RUN_MAX_KM_WEEK))
        return rf_fail_range(err, "running.distance", run->distance_km_week, 0, RF_RUN_MAX_KM_WEEK, "km/week");
    if (!isnan(run->speed_km_h) && !(run->speed_km_h >= RF_RUN_MIN_KM_H && run->speed_km_h <= RF_RUN_MAX_KM_H))
        return rf_fail_range(err, "running.speed", run->speed_km_h, RF_RUN_MIN_KM_H, RF_RUN_MAX_KM_H, "km/h");
    if (!isnan(run->climb_m_week) && !(run->climb_m_week >= 0 && run->climb_m_week <= RF_RUN_MAX_CLIMB_M_WEEK))
        return rf_fail_range(err, "running.climb", run->climb_m_week, 0, RF_RUN_MAX_CLIMB_M_WEEK, "m/week");
    if (!isnan(run->descent_m_week) && !(run->descent_m_week >= 0 && run->descent_m_week <= RF_RUN_MAX_CLIMB_M_WEEK))
        return rf_fail_range(err, "running.descent", run->descent_m_week, 0, RF_RUN_MAX_CLIMB_M_WEEK, "m/week");
    if (!isnan(run->incline_pct) && !(fabs(run->incline_pct) <= RF_RUN_MAX_INCLINE_PCT))
        return rf_fail_range(err, "running.incline", run->incline_pct, -RF_RUN_MAX_INCLINE_PCT, RF_RUN_MAX_INCLINE_PCT,
                             "%");
    if (run->terrain < REFUEL_TERRAIN_NONE || run->terrain > REFUEL_SAND)
        return rf_fail_range(err, "running.terrain", run->terrain, REFUEL_TERRAIN_NONE, REFUEL_SAND, "");
    if (run->gait < REFUEL_GAIT_AUTO || run->gait > REFUEL_GAIT_WALK)
        return rf_fail_range(err, "running.gait", run->gait, REFUEL_GAIT_AUTO, REFUEL_GAIT_WALK, "");
    refuel_status status = check_weight(who->weight_kg, err);
    if (status == REFUEL_OK) status = rf_running_possible(run, err);
    if (status != REFUEL_OK) return status;
    *out = rf_running_energy(run, who);
    return rf_done(err);
}

const refuel_equation_info *rf_running_info(refuel_equation_id id)
{
    int at = (int)id - REFUEL_EQ_RUNNING_BEGIN;
    return at >= 0 && at < REFUEL_EQ_RUNNING_END - REFUEL_EQ_RUNNING_BEGIN ? &running_rows[at] : NULL;
}
