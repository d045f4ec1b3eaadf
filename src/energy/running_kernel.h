/* The energy cost of running and walking: numbers in, numbers out. Who runs and who walks is decided by the caller. */
#ifndef REFUEL_ENERGY_RUNNING_KERNEL_H
#define REFUEL_ENERGY_RUNNING_KERNEL_H

#include <math.h>

#define RF_JOULE_PER_KCAL 4184.0
#define RF_SECONDS_PER_HOUR 3600.0
#define RF_KM_H_PER_M_S 3.6

/* The samples that the equations were derived from: of running, level speeds; of walking, the steepest grade. */
#define RF_RE3_SAMPLE_LOW_M_S 1.78
#define RF_RE3_SAMPLE_HIGH_M_S 5.70
#define RF_LCDA_SAMPLE_GRADE 0.40

/* 1.96 m/s is the limit of the walking equation, and near where people change gait. */
#define RF_WALK_RUN_TRANSITION_M_S 1.96
#define RF_TERRAIN_TRAIL 1.12       /* Voloshina 2015, of uneven ground */
#define RF_TERRAIN_CLIMB_TRAIL 1.05 /* Dumke 2006, of rolling trails: where the climb is counted by itself */
#define RF_TERRAIN_SAND 1.6         /* Lejeune 1998 */
#define RF_DEFAULT_SPEED_KM_H 10.0
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

static inline double rf_re3_w_kg(double speed_m_s, double grade)
{
    double v = speed_m_s;
    double level = RF_RE3_CONSTANT + RF_RE3_PER_V * v + RF_RE3_PER_V2 * v * v;
    if (grade == 0) return level; /* the powers are dear, and what they stand in is 0 */
    double inner = pow(RF_RE3_GRADE_INNER, 100 * grade + RF_RE3_GRADE_SHIFT);
    return level + RF_RE3_GRADE * v * grade * (1 - pow(RF_RE3_GRADE_BASE, 1 - inner));
}

static inline double rf_lcda_w_kg(double speed_m_s, double grade)
{
    double v = speed_m_s, percent = 100 * grade;
    double level = RF_LCDA_CONSTANT + RF_LCDA_PER_POWER * pow(v, RF_LCDA_POWER) + RF_LCDA_PER_V4 * v * v * v * v;
    if (grade == 0) return level;
    double inner = pow(RF_LCDA_GRADE_INNER, percent + RF_LCDA_GRADE_SHIFT);
    return level + RF_LCDA_GRADE * v * percent * (1 - pow(RF_LCDA_GRADE_BASE, 1 - inner));
}

/* From power at a speed to cost per kilometre. */
static inline double rf_kcal_kg_km(double power_w_kg, double speed_km_h)
{
    return power_w_kg * RF_SECONDS_PER_HOUR / speed_km_h / RF_JOULE_PER_KCAL;
}

/* Half of the distance rises, half falls. */
static inline double rf_grade(double climb_m_week, double distance_km_week)
{
    return distance_km_week > 0 ? 2 * (climb_m_week / 1000) / distance_km_week : 0;
}

#endif
