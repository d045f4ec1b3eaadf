/* Exact unit constants, and one function that converts between units. */
#ifndef REFUEL_UNITS_H
#define REFUEL_UNITS_H

#include <refuel/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Exact by definition: the international yard and pound (1959); 1 kcal is the thermochemical one, 4.184 kJ. */
#define REFUEL_KG_PER_LB 0.45359237
#define REFUEL_LB_PER_STONE 14.0
#define REFUEL_OZ_PER_LB 16.0
#define REFUEL_CM_PER_IN 2.54
#define REFUEL_IN_PER_FT 12.0
#define REFUEL_M_PER_FT 0.3048
#define REFUEL_KM_PER_MI 1.609344
#define REFUEL_KJ_PER_KCAL 4.184
#define REFUEL_DAYS_PER_WEEK 7.0
#define REFUEL_DAYS_PER_MONTH 30.4375 /* a twelfth of a year */
#define REFUEL_DAYS_PER_YEAR 365.25

/* The static rule: a pound of body weight counts as 3500 kcal. A rule of thumb that overstates long-term loss, not a
   unit: kg_week / REFUEL_KG_PER_LB * (REFUEL_KCAL_PER_LB / REFUEL_DAYS_PER_WEEK) is exactly 500 kcal/d for one pound
   a week. Reference: Wishnofsky M. Am J Clin Nutr 1958;6:542-546. */
#define REFUEL_KCAL_PER_LB 3500.0

/** Converts a value from one unit to another.
 *
 *  Given:     value     a finite number
 *             from, to  units as text: "cm", "ft", "lb", "kcal", "kJ", "%"; rates "km/week", "lb/week", "km/h", "mph",
 *                       "kcal/d"; paces "min/km", "s/mi". A pace and a speed convert into each other.
 *  Returned:  out       the value in the unit to; untouched on failure
 *             err       may be NULL; else what was wrong
 *  Status:    REFUEL_E_NULL   from, to or out is NULL
 *             REFUEL_E_UNIT   a unit is not known, or the two measure different things
 *             REFUEL_E_RANGE  the value, or the result, is not a finite number (a pace of 0 is no speed)
 *  Notes:     1) Factors are ratios of integers: where value times the numerator is exact, the result is the correctly
 *                rounded one, so that 1 lb is 0.45359237 kg and 30 mi are 48.28032 km to the last bit.
 *             2) A month is 30.4375 days, a year 365.25.
 *  Example:   double kg;
 *             if (refuel_convert(140, "lb", "kg", &kg, NULL) == REFUEL_OK) printf("%.1f\n", kg);
 */
REFUEL_API refuel_status refuel_convert(double value, const char *from, const char *to, double *out, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
