#include "energy/running.h"

#include <math.h>

#include "core/failure.h"
#include "core/warning.h"
#include "energy/running_table.h"

/* 1.96 m/s is the limit of the walking equation, and near where people change gait. */
#define WALK_RUN_TRANSITION_M_S 1.96
#define DEFAULT_SPEED_KM_H 10.0
#define DEFAULT_COST_KCAL_KG_KM 1.00

#define JOULE_PER_KCAL 4184.0
#define SECONDS_PER_HOUR 3600.0

/* Looney 2023 (level) and 2025 (grade): doi:10.1519/JSC.0000000000004626, doi:10.1007/s00421-025-05999-5. */
static double re3_w_kg(double speed_m_s, double grade)
{
    double v = speed_m_s;
    double level = 4.43 + 1.51 * v + 0.37 * v * v;
    return level + 30.43 * v * grade * (1 - pow(1.133, 1 - pow(1.056, 100 * grade + 43)));
}

/* Looney 2019, doi:10.1249/MSS.0000000000002002; the grade stands in percent. */
static double lcda_w_kg(double speed_m_s, double grade)
{
    double v = speed_m_s, percent = 100 * grade;
    double level = 1.44 + 1.94 * pow(v, 0.43) + 0.24 * v * v * v * v;
    return level + 0.34 * v * percent * (1 - pow(1.05, 1 - pow(1.1, percent + 32)));
}

double refuel_running_power_w_kg(refuel_equation_id eq, double speed_m_s, double grade)
{
    if (!(speed_m_s >= 0 && fabs(grade) <= RF_RUN_MAX_GRADE)) return NAN;
    switch ((int)eq) {
        case REFUEL_EQ_RE3_2025: return re3_w_kg(speed_m_s, grade);
        case REFUEL_EQ_RE3_2023: return grade == 0 ? re3_w_kg(speed_m_s, 0) : NAN;
        case REFUEL_EQ_LCDA_WALKING_2019: return lcda_w_kg(speed_m_s, grade);
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
        case REFUEL_TRAIL: return run->climb_given ? 1.05 : 1.12; /* Voloshina 2015; Dumke 2006 for rolling trails */
        case REFUEL_SAND: return 1.6;                             /* Lejeune 1998 */
        default: return 1.0;
    }
}

static refuel_warnings run_warnings(const refuel_run_energy *e, double speed_m_s, int known)
{
    refuel_warnings set = {{0, 0}};
    rf_warn_if(&set, REFUEL_WARNING_PACE_NOT_GIVEN, !known);
    rf_warn_if(&set, REFUEL_WARNING_WALKING, known && e->walking);
    rf_warn_if(&set, REFUEL_WARNING_GRADE_OUTSIDE_SAMPLE, known && e->walking && e->grade > 0.40);
    rf_warn_if(&set, REFUEL_WARNING_SPEED_OUTSIDE_SAMPLE,
               known && !e->walking && (speed_m_s < 1.78 || speed_m_s > 5.70));
    return set;
}

/* Half of the distance rises, half falls. */
static double grade_of(const refuel_run *run)
{
    return run->distance_km_week > 0 ? 2 * (run->climb_m_week / 1000) / run->distance_km_week : 0;
}

refuel_run_energy rf_running_kernel(const refuel_run *run, double weight_kg)
{
    int known = run->speed_km_h > 0;
    double speed_km_h = known ? run->speed_km_h : DEFAULT_SPEED_KM_H;
    double speed_m_s = speed_km_h / 3.6;
    double km_d = run->distance_km_week / 7;
    refuel_run_energy e = {.terrain_factor = terrain_factor(run), .hours_d = km_d / speed_km_h};
    if (!(run->distance_km_week > 0)) return e;
    e.grade = grade_of(run);
    e.walking = speed_m_s < WALK_RUN_TRANSITION_M_S;
    refuel_equation_id cost = e.walking ? REFUEL_EQ_LCDA_WALKING_2019 : REFUEL_EQ_RE3_2025;
    double power_w_kg = rolling_w_kg(cost, speed_m_s, e.grade);
    e.equation = known ? cost : REFUEL_EQ_PER_KM_DEFAULT;
    double kcal_kg_km = known ? power_w_kg * SECONDS_PER_HOUR / speed_km_h / JOULE_PER_KCAL
                              : DEFAULT_COST_KCAL_KG_KM * (power_w_kg / rolling_w_kg(cost, speed_m_s, 0));
    e.cost_kcal_kg_km = kcal_kg_km * e.terrain_factor;
    e.gross_kcal_d = e.cost_kcal_kg_km * weight_kg * km_d;
    e.warnings = run_warnings(&e, speed_m_s, known);
    return e;
}

refuel_status rf_running_possible(const refuel_run *run, refuel_error *err)
{
    if (run->climb_m_week > 0 && !(run->distance_km_week > 0))
        return rf_fail(err, REFUEL_E_MISSING, "running.distance", "a climb needs the distance it is spread over");
    if (grade_of(run) > RF_RUN_MAX_GRADE)
        return rf_fail_range(err, "running.climb", run->climb_m_week, 0,
                             RF_RUN_MAX_GRADE * run->distance_km_week * 1000 / 2, "m/week");
    double speed_km_h = run->speed_km_h > 0 ? run->speed_km_h : DEFAULT_SPEED_KM_H;
    if (!(run->distance_km_week / 7 / speed_km_h < 24))
        return rf_fail_range(err, "running.distance", run->distance_km_week, 0, 24 * 7 * speed_km_h, "km/week");
    return REFUEL_OK;
}

refuel_status refuel_running(const refuel_run *run, double weight_kg, refuel_run_energy *out, refuel_error *err)
{
    if (!run || !out) return rf_fail(err, REFUEL_E_NULL, "", "refuel_running: a required pointer is null");
    if (!(run->distance_km_week >= 0 && run->distance_km_week <= 500))
        return rf_fail_range(err, "running.distance", run->distance_km_week, 0, 500, "km/week");
    if (run->speed_km_h != 0 && !(run->speed_km_h >= REFUEL_RUN_MIN_KM_H && run->speed_km_h <= REFUEL_RUN_MAX_KM_H))
        return rf_fail_range(err, "running.speed", run->speed_km_h, REFUEL_RUN_MIN_KM_H, REFUEL_RUN_MAX_KM_H, "km/h");
    if (!(run->climb_m_week >= 0 && run->climb_m_week <= 30000))
        return rf_fail_range(err, "running.climb", run->climb_m_week, 0, 30000, "m/week");
    if (run->terrain < REFUEL_TERRAIN_NONE || run->terrain > REFUEL_SAND)
        return rf_fail_range(err, "running.terrain", run->terrain, REFUEL_TERRAIN_NONE, REFUEL_SAND, "");
    if (!(weight_kg >= 2 && weight_kg <= 650)) return rf_fail_range(err, "weight", weight_kg, 2, 650, "kg");
    refuel_status status = rf_running_possible(run, err);
    if (status == REFUEL_OK) *out = rf_running_kernel(run, weight_kg);
    return status;
}

const refuel_equation_info *rf_running_info(refuel_equation_id id)
{
    int at = (int)id - REFUEL_EQ_RUNNING_BEGIN;
    return at >= 0 && at < REFUEL_EQ_RUNNING_END - REFUEL_EQ_RUNNING_BEGIN ? &running_rows[at] : NULL;
}
