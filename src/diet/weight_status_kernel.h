/* Is the weight too low for the height? Numbers in, a class out. */
#ifndef REFUEL_DIET_WEIGHT_STATUS_KERNEL_H
#define REFUEL_DIET_WEIGHT_STATUS_KERNEL_H

#include <math.h>
#include <refuel/verdict.h>

#include "core/edge.h"
#include "person/person.h"

#define RF_URGENT_BMI 16.0        /* severe thinness: WHO 2004 */
#define RF_REFER_BMI 17.5         /* 17.5 counts: TRIAD 2014 */
#define RF_GROWTH_URGENT_Z (-3.0) /* severe thinness: WHO 2007 */
#define RF_GROWTH_RISK_Z (-2.0)   /* thinness: WHO 2007 */
#define RF_GROWTH_LOW_Z (-1.0)    /* refuel's own */

/* By weight: of two that apply the larger one counts. */
typedef enum rf_weight_class {
    RF_WEIGHT_NOT_KNOWN = 0,
    RF_WEIGHT_NOT_LOW,
    RF_WEIGHT_GROWTH_LOW,
    RF_WEIGHT_LOW,
    RF_WEIGHT_GROWTH_RISK,
    RF_WEIGHT_REFER,
    RF_WEIGHT_GROWTH_URGENT,
    RF_WEIGHT_URGENT
} rf_weight_class;

static inline double rf_adult_weight_class(double age_y, double bmi)
{
    double it = rf_below(bmi, RF_UNDERWEIGHT_BMI) ? RF_WEIGHT_LOW : RF_WEIGHT_NOT_LOW;
    it = rf_above(bmi, RF_REFER_BMI) ? it : RF_WEIGHT_REFER;
    it = rf_below(bmi, RF_URGENT_BMI) ? RF_WEIGHT_URGENT : it;
    it = bmi > 0 ? it : RF_WEIGHT_NOT_KNOWN;
    return age_y >= RF_ADULT_AGE_Y ? it : RF_WEIGHT_NOT_KNOWN;
}

/* From the body mass indices at the three limits of growth; NaN where there is no reference. */
static inline int rf_growth_weight_class(double bmi, double urgent_bmi, double risk_bmi, double low_bmi)
{
    int known = bmi > 0 && risk_bmi > 0;
    return !known                      ? RF_WEIGHT_NOT_KNOWN
           : rf_below(bmi, urgent_bmi) ? RF_WEIGHT_GROWTH_URGENT
           : rf_below(bmi, risk_bmi)   ? RF_WEIGHT_GROWTH_RISK
           : rf_below(bmi, low_bmi)    ? RF_WEIGHT_GROWTH_LOW
                                       : RF_WEIGHT_NOT_LOW;
}

/* From 18 to under 20 years both apply, and the stricter one counts. */
static inline int rf_weight_class_of(double age_y, double bmi, double urgent_bmi, double risk_bmi, double low_bmi)
{
    int adult = (int)rf_adult_weight_class(age_y, bmi),
        growth = rf_growth_weight_class(bmi, urgent_bmi, risk_bmi, low_bmi);
    return adult > growth ? adult : growth;
}

/* A refuel_verdict of a class. */
static inline double rf_weight_verdict(double weight_class)
{
    double it = weight_class > RF_WEIGHT_LOW ? REFUEL_VERDICT_RISK : REFUEL_VERDICT_LOW;
    it = weight_class == RF_WEIGHT_NOT_LOW ? REFUEL_VERDICT_OK : it;
    return weight_class == RF_WEIGHT_NOT_KNOWN ? REFUEL_VERDICT_UNKNOWN : it;
}

/* So low that food as well belongs in medical hands. */
static inline int rf_weight_is_urgent(int weight_class)
{
    return weight_class >= RF_WEIGHT_GROWTH_URGENT;
}

/* Of the weight before a pregnancy: less than this share of it is a loss that is told. A loss of 5 % is what is looked into in
   early pregnancy; refuel's own as a limit. */
#define RF_PREGNANCY_LEAST_SHARE 0.95

/* The lower edge of ok; NaN where there is none. fmax passes over a NaN. */
static inline double rf_weight_status_edge(double age_y, double low_bmi)
{
    return fmax(age_y >= RF_ADULT_AGE_Y ? RF_UNDERWEIGHT_BMI : NAN, low_bmi);
}

#endif
