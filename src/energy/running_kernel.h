/* The energy cost of running and walking: numbers in, numbers out. */
#ifndef REFUEL_ENERGY_RUNNING_KERNEL_H
#define REFUEL_ENERGY_RUNNING_KERNEL_H

#include <math.h>
#include <refuel/person.h>
#include <refuel/running.h>

#include "core/elementary.h"
#include "core/inline.h"
#include "core/ramp.h"

#define RF_JOULE_PER_KCAL 4184.0
#define RF_SECONDS_PER_HOUR 3600.0
#define RF_KM_H_PER_M_S 3.6

/* The samples that the equations were derived from: of running, level speeds; of walking, the steepest grade. */
#define RF_RE3_SAMPLE_LOW_M_S 1.78
#define RF_RE3_SAMPLE_HIGH_M_S 5.70
#define RF_LCDA_SAMPLE_GRADE 0.40
#define RF_LCDA_SAMPLE_HIGH_M_S 1.96

/* People change gait at about 7.2 km/h, one here and the next there (Abe 2015, Baker 2025): the share of what is run grows
   between these speeds. refuel's own. */
#define RF_GAIT_WALK_KM_H 6.5
#define RF_GAIT_RUN_KM_H 8.0

/* The walking equation has the fourth power of the speed: from here on, where somebody says that they walk, the cost rises
   as that of running does. refuel's own. */
#define RF_WALK_FORMULA_KM_H 8.0

/* Boys spend more than the equation of adults says: 150 treadmill tests of 126 boys (PhysioNet 7ezk-j442), 0.024 to 0.037 a
   year. refuel's own. */
#define RF_BOY_COST_PER_YEAR 0.030
#define RF_BOY_COST_FROM_Y 14.0
#define RF_BOY_COST_UNTIL_Y 20.0

/* Beyond these something was written down wrongly. 21 km/h is faster than the men's record of the marathon (2:00:35 in
   2023, 20.99 km/h); 25 W/kg uphill is more than any distance runner holds. refuel's own. */
#define RF_FASTEST_KM_H 21.0
#define RF_MOST_POWER_W_KG 25.0
#define RF_TERRAIN_TRAIL 1.12       /* Dumke 2006, of a rolling trail */
#define RF_TERRAIN_CLIMB_TRAIL 1.05 /* Voloshina 2015, of uneven ground: where the climb is counted by itself */
#define RF_TERRAIN_SAND 1.6         /* Lejeune 1998 */
#define RF_DEFAULT_SPEED_KM_H 10.0
#define RF_DEFAULT_WALK_KM_H 5.0
#define RF_DEFAULT_COST_KCAL_KG_KM 1.00

/* Looney 2023 (level) and 2025 (grade): doi:10.1519/JSC.0000000000004626, doi:10.1007/s00421-025-05999-5. */
#define RF_RE3_CONSTANT 4.43
#define RF_RE3_PER_V 1.51
#define RF_RE3_PER_V2 0.37
#define RF_RE3_GRADE 30.43 /* the term of the grade; its powers are nested, and the grade in them stands in percent */
#define RF_RE3_GRADE_BASE 1.133
#define RF_RE3_GRADE_INNER 1.056
#define RF_RE3_GRADE_SHIFT 43.0

/* Looney 2019, doi:10.1249/MSS.0000000000002002; the grade stands in percent. */
#define RF_LCDA_CONSTANT 1.44
#define RF_LCDA_PER_POWER 1.94
#define RF_LCDA_POWER 0.43
#define RF_LCDA_PER_V4 0.24
#define RF_LCDA_GRADE 0.34
#define RF_LCDA_GRADE_BASE 1.05
#define RF_LCDA_GRADE_INNER 1.1
#define RF_LCDA_GRADE_SHIFT 32.0

RF_INLINE double rf_re3_w_kg(double speed_m_s, double grade)
{
    double v = speed_m_s;
    double level = RF_RE3_CONSTANT + RF_RE3_PER_V * v + RF_RE3_PER_V2 * v * v;
    if (grade == 0) return level; /* the powers are dear, and what they stand in is 0 */
    double inner = rf_pow_positive(RF_RE3_GRADE_INNER, 100 * grade + RF_RE3_GRADE_SHIFT);
    return level + RF_RE3_GRADE * v * grade * (1 - rf_pow_positive(RF_RE3_GRADE_BASE, 1 - inner));
}

RF_INLINE double rf_lcda_w_kg(double speed_m_s, double grade)
{
    double v = speed_m_s, percent = 100 * grade;
    double level = RF_LCDA_CONSTANT + RF_LCDA_PER_POWER * rf_pow(v, RF_LCDA_POWER) + RF_LCDA_PER_V4 * v * v * v * v;
    if (grade == 0) return level;
    double inner = rf_pow_positive(RF_LCDA_GRADE_INNER, percent + RF_LCDA_GRADE_SHIFT);
    return level + RF_LCDA_GRADE * v * percent * (1 - rf_pow_positive(RF_LCDA_GRADE_BASE, 1 - inner));
}

/* The share of a usual week that is run: said (gait, a refuel_gait), or by the speed; without a speed it is run. */
static inline double rf_run_share(int32_t gait, double speed_km_h)
{
    double by_speed = isnan(speed_km_h) ? 1 : rf_ramp(speed_km_h, RF_GAIT_WALK_KM_H, RF_GAIT_RUN_KM_H);
    by_speed = gait == REFUEL_GAIT_RUN ? 1 : by_speed;
    return gait == REFUEL_GAIT_WALK ? 0 : by_speed;
}

/* The speed that the hours stand on. */
static inline double rf_run_speed_km_h(int32_t gait, double speed_km_h)
{
    double unknown_km_h = gait == REFUEL_GAIT_WALK ? RF_DEFAULT_WALK_KM_H : RF_DEFAULT_SPEED_KM_H;
    return isnan(speed_km_h) ? unknown_km_h : speed_km_h;
}

/* Walking at any speed. Up to 8 km/h what is added is exactly 0. */
RF_INLINE double rf_walk_w_kg(double speed_m_s, double grade)
{
    const double until_m_s = RF_WALK_FORMULA_KM_H / RF_KM_H_PER_M_S;
    double beyond_m_s = rf_max(speed_m_s, until_m_s);
    return rf_lcda_w_kg(rf_min(speed_m_s, until_m_s), grade) +
           (rf_re3_w_kg(beyond_m_s, grade) - rf_re3_w_kg(until_m_s, grade));
}

/* What multiplies the cost of running of boys; 1 of everybody else. */
static inline double rf_youth_cost(int32_t sex, double age_y)
{
    double years = rf_max(0, RF_BOY_COST_UNTIL_Y - rf_max(age_y, RF_BOY_COST_FROM_Y));
    return sex == REFUEL_MALE && age_y < RF_BOY_COST_UNTIL_Y ? 1 + RF_BOY_COST_PER_YEAR * years : 1;
}

/* What multiplies the cost on a ground. */
static inline double rf_terrain_factor(int32_t terrain, int climb_known)
{
    double trail = climb_known ? RF_TERRAIN_CLIMB_TRAIL : RF_TERRAIN_TRAIL;
    double rough = terrain == REFUEL_SAND ? RF_TERRAIN_SAND : 1.0;
    return terrain == REFUEL_TRAIL ? trail : rough;
}

/* A way that rises and falls at one grade: its share that rises, and the rest that falls. */
typedef struct rf_slope {
    double grade, uphill_share;
} rf_slope;

/* What was not given is NaN: no climb is 0, and there is as much down as up. An incline is of a treadmill, all of whose way
   rises, or falls. */
static inline rf_slope rf_slope_of(double distance_km_week, double climb_m_week, double descent_m_week,
                                   double incline_pct)
{
    double up = isnan(climb_m_week) ? 0 : climb_m_week, down = isnan(descent_m_week) ? up : descent_m_week;
    double grade = distance_km_week > 0 ? (up + down) / 1000 / distance_km_week : 0;
    rf_slope rolling = {grade, up + down > 0 ? up / (up + down) : 0.5};
    rf_slope treadmill = {fabs(incline_pct) / 100, incline_pct >= 0 ? 1 : 0};
    return isnan(incline_pct) ? rolling : treadmill;
}

/* Up and down at the same speed: of the two powers each takes the share of its way. */
RF_INLINE double rf_sloped_re3_w_kg(double speed_m_s, rf_slope slope)
{
    return slope.uphill_share * rf_re3_w_kg(speed_m_s, slope.grade) +
           (1 - slope.uphill_share) * rf_re3_w_kg(speed_m_s, -slope.grade);
}

RF_INLINE double rf_sloped_walk_w_kg(double speed_m_s, rf_slope slope)
{
    return slope.uphill_share * rf_walk_w_kg(speed_m_s, slope.grade) +
           (1 - slope.uphill_share) * rf_walk_w_kg(speed_m_s, -slope.grade);
}

/* Power on the way up; walk_w_kg that of walking there. */
RF_INLINE double rf_uphill_w_kg(double speed_m_s, double grade, double run_share, double walk_w_kg, double youth)
{
    return (1 - run_share) * walk_w_kg + run_share * (rf_re3_w_kg(speed_m_s, grade) * youth);
}

/* From power at a speed to cost per kilometre. */
static inline double rf_kcal_kg_km(double power_w_kg, double speed_km_h)
{
    return power_w_kg * RF_SECONDS_PER_HOUR / speed_km_h / RF_JOULE_PER_KCAL;
}

/* Gross cost per kg and km: by the speed, or by_km where somebody runs at a speed that is not known. youth is rf_youth_cost. */
RF_INLINE double rf_run_cost_kcal_kg_km(double speed_km_h, double run_share, rf_slope slope, double walking_w_kg,
                                        double youth, int by_km)
{
    double v = speed_km_h / RF_KM_H_PER_M_S, running_w_kg = rf_sloped_re3_w_kg(v, slope);
    double per_km = RF_DEFAULT_COST_KCAL_KG_KM * (running_w_kg / rf_re3_w_kg(v, 0)) * youth;
    double mixed_w_kg = (1 - run_share) * walking_w_kg + run_share * (running_w_kg * youth);
    return by_km ? per_km : rf_kcal_kg_km(mixed_w_kg, speed_km_h);
}

#endif
