/* The energy cost of running and walking. */
#ifndef REFUEL_RUNNING_H
#define REFUEL_RUNNING_H

#include <refuel/equation.h>
#include <refuel/person.h>
#include <refuel/warning.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum refuel_terrain {
    REFUEL_TERRAIN_NONE = 0, /* not given: road */
    REFUEL_ROAD = 1,
    REFUEL_TRAIL = 2,
    REFUEL_SAND = 3
} refuel_terrain;

typedef enum refuel_gait {
    REFUEL_GAIT_AUTO = 0, /* by the speed: a share that is run, from none at 6.5 km/h to all at 8 km/h */
    REFUEL_GAIT_RUN = 1,
    REFUEL_GAIT_WALK = 2
} refuel_gait;

/** A usual week of running. NaN is "not given"; start with REFUEL_RUN_INIT. Frozen per SOVERSION.
 *
 *  distance_km_week  0..500
 *  speed_km_h        2..25
 *  climb_m_week      0..30000. Not given counts as 0
 *  descent_m_week    0..30000, beside a climb; not given: as much down as up. The way rises and falls at one grade,
 *                    (climb + descent) / distance; climb and descent share the distance
 *  incline_pct       -45..45, of a treadmill, instead of both: all of the distance rises, or falls where it is negative
 *  terrain           refuel_terrain; multiplies the gross cost: road 1.00, trail 1.12 (1.05 where the climb or the
 *                    incline is given), sand 1.6
 *  gait              refuel_gait: whether the distance is run or walked
 */
typedef struct refuel_run {
    double distance_km_week, speed_km_h, climb_m_week, descent_m_week, incline_pct;
    int32_t terrain, gait;
} refuel_run;

#define REFUEL_RUN_INIT               \
    {                                 \
        NAN, NAN, NAN, NAN, NAN, 0, 0 \
    }

/** What a usual week of running costs. Frozen per SOVERSION.
 *
 *  gross_kcal_d     mean per day, the rest metabolism of the running hours included
 *  cost_kcal_kg_km  gross cost, terrain included
 *  hours_d          time on foot, mean per day
 *  grade            of the way that rises or falls, as a fraction (0.05 = 5 %)
 *  uphill_share     what of the distance rises, 0 to 1; the rest falls
 *  run_share        what of it is run, 0 to 1; the rest is walked
 *  equation         the formula of the cost, of the larger share; REFUEL_EQ_NONE without running
 */
typedef struct refuel_run_energy {
    double gross_kcal_d, cost_kcal_kg_km, hours_d, grade, uphill_share, terrain_factor, run_share;
    refuel_equation_id equation;
    int32_t reserved;
    refuel_warnings warnings;
} refuel_run_energy;

/** Gross metabolic power by one published equation.
 *
 *  Given:     eq         REFUEL_EQ_RE3_2025, REFUEL_EQ_RE3_2023 (level only) or REFUEL_EQ_LCDA_WALKING_2019
 *             speed_m_s  0 or more
 *             grade      rise over run as a fraction, -0.45..0.45; re3-2023 is for level ground only
 *  Returned:  W/kg; NaN outside of that, and for any other equation
 *  Reference: refuel equations show re3-2025, lcda-walking-2019
 */
REFUEL_API double refuel_running_power_w_kg(refuel_equation_id eq, double speed_m_s, double grade);

/** The energy of a usual week of running or walking.
 *
 *  Given:     run   see refuel_run
 *             who   weight_kg 2..650; sex and age_y, where known: boys under 20 run at a higher cost
 *  Returned:  out   untouched on failure
 *  Status:    REFUEL_E_RANGE     an input is impossible, the grade is over 0.45, or the week fills 24 h a day
 *             REFUEL_E_MISSING   no distance or no weight; climb without distance, descent without climb
 *             REFUEL_E_CONFLICT  incline beside climb or descent
 *  Warnings:  REFUEL_WARNING_PACE_NOT_GIVEN, _WALKING, _GAIT_MIXED, _WALKING_FAST, _SPEED_OUTSIDE_SAMPLE,
 *             _GRADE_OUTSIDE_SAMPLE, _POWER_IMPLAUSIBLE, _PACE_IMPLAUSIBLE
 *  Notes:     1) Unknown speed: 1.00 kcal/kg/km and 10 km/h; on a grade times RE3(10 km/h, grade) / RE3(10 km/h, 0). Who
 *                walks is taken at 5 km/h.
 *             2) Power is run_share x RE3 + (1 - run_share) x walking; the share by gait, else by speed.
 *             3) Walking above 8 km/h costs what it does at 8 km/h and as much more as running does.
 *  Reference: Abe 2015, doi:10.1371/journal.pone.0138154; docs/ledger.md
 *  Example:   refuel_run_energy e;
 *             refuel_run run = REFUEL_RUN_INIT;
 *             run.distance_km_week = 50, run.speed_km_h = 11;
 *             refuel_person who = REFUEL_PERSON_INIT;
 *             who.weight_kg = 63.5;
 *             refuel_running(&run, &who, &e, NULL);
 */
REFUEL_API refuel_status refuel_running(const refuel_run *run, const refuel_person *who, refuel_run_energy *out,
                                        refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
