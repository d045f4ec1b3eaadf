/* When a gate fires: numbers in, 0 or 1 out. The gates act on the goal that was asked for. */
#ifndef REFUEL_DIET_GATE_KERNEL_H
#define REFUEL_DIET_GATE_KERNEL_H

#include "diet/edge.h"
#include "diet/rate_kernel.h"
#include "person/person.h"

#define RF_REFER_BMI 17.5
#define RF_URGENT_BMI 16.0
#define RF_VLCD_FROM_AGE_Y 10.0 /* younger, so little can be what a child needs */

static inline int rf_gate_minor(double age_y, double requested_kg_week)
{
    return age_y < RF_ADULT_AGE_Y && requested_kg_week < 0;
}

static inline int rf_gate_pregnancy(int32_t life_stage, double requested_kg_week)
{
    return life_stage == REFUEL_PREGNANT && requested_kg_week < 0;
}

/* Body mass index classes are for adults. A target that was solved for at the limit is not below it. */
static inline int rf_gate_underweight(double age_y, double bmi, double requested_kg_week)
{
    return age_y >= RF_ADULT_AGE_Y && requested_kg_week < 0 && bmi < RF_UNDERWEIGHT_BMI - 1e-6;
}

static inline int rf_gate_vlcd(double requested_kg_week, double requested_intake_kcal_d)
{
    return requested_kg_week < 0 && rf_below(requested_intake_kcal_d, RF_VLCD_KCAL_D);
}

#endif
