/* When a gate fires, and the nearest goal that it lets pass: numbers in, 0 or 1 or a goal out. The gates act on the goal that
   was asked for. */
#ifndef REFUEL_DIET_GATE_KERNEL_H
#define REFUEL_DIET_GATE_KERNEL_H

#include <refuel/verdict.h>

#include "core/edge.h"
#include "core/select.h"
#include "person/person.h"

#define RF_VLCD_KCAL_D 800.0    /* an intake below this belongs in medical hands: AHA 2013 */
#define RF_VLCD_FROM_AGE_Y 10.0 /* younger, so little can be what a child needs */

#define RF_GATE_WEEKS 4.0 /* that a goal is followed: where it leads counts as much as where it starts. refuel's own */

/* refuel's own precaution while a mother nurses. */
#define RF_NO_LOSS_MONTHS 2.0         /* after the birth */
#define RF_LACTATION_LOSS_KG_WEEK 0.5 /* the fastest loss after them */

/* Body fat that was guessed from the body mass index is clear of a limit where so many standard deviations lie between.
   refuel's own. */
#define RF_CLEAR_OF_A_GUESS_SD 2.0

static inline int rf_gate_minor(double age_y, double requested_kg_week)
{
    return age_y < RF_ADULT_AGE_Y && requested_kg_week < 0;
}

/* A gain too: what pregnancy needs already holds it. */
static inline int rf_gate_pregnancy(int32_t life_stage, double requested_kg_week)
{
    return life_stage == REFUEL_PREGNANT && (requested_kg_week < 0 || requested_kg_week > 0);
}

/* The fastest loss of a mother who nurses, as a goal. Where the months are not known, that of later: the check then says so. */
static inline double rf_lactation_goal_kg_week(double months_since_birth)
{
    return months_since_birth < RF_NO_LOSS_MONTHS ? 0 : -RF_LACTATION_LOSS_KG_WEEK;
}

static inline int rf_gate_lactation(int32_t life_stage, double months_since_birth, double requested_kg_week)
{
    return life_stage == REFUEL_LACTATING && rf_below(requested_kg_week, rf_lactation_goal_kg_week(months_since_birth));
}

/* The body mass index after so many weeks. */
static inline double rf_bmi_after(double bmi, double weight_kg, double weeks, double kg_week)
{
    return bmi * (weight_kg + weeks * kg_week) / weight_kg;
}

/* The class of body mass index is for adults. A loss that ends under it, or starts there. */
static inline int rf_gate_underweight(double age_y, double bmi, double weight_kg, double weeks,
                                      double requested_kg_week)
{
    return (age_y >= RF_ADULT_AGE_Y) & (requested_kg_week < 0) &
           rf_below(rf_bmi_after(bmi, weight_kg, weeks, requested_kg_week), RF_UNDERWEIGHT_BMI);
}

/* The fastest change after which the body mass index is at the limit. */
static inline double rf_underweight_goal_kg_week(double bmi, double weight_kg)
{
    return (RF_UNDERWEIGHT_BMI / bmi - 1) * weight_kg / RF_GATE_WEEKS;
}

static inline double rf_essential_fat_pct(int32_t sex)
{
    return 100 * (sex == REFUEL_MALE ? RF_ESSENTIAL_FAT_MALE : RF_ESSENTIAL_FAT_FEMALE);
}

/* Percent of body fat after so many weeks, where all that is lost is fat. */
static inline double rf_body_fat_after_pct(double body_fat_pct, double weight_kg, double weeks, double kg_week)
{
    return (body_fat_pct * weight_kg + 100 * weeks * kg_week) / (weight_kg + weeks * kg_week);
}

/* 1 for a loss that ends with less than so much fat, or starts there. A number, which a loop over many people can have. */
static inline double rf_gate_less_fat(double least_pct, double body_fat_pct, double weight_kg, double weeks,
                                      double requested_kg_week)
{
    double after_pct = rf_body_fat_after_pct(body_fat_pct, weight_kg, weeks, requested_kg_week);
    double it = rf_below(after_pct, least_pct) ? 1 : 0;
    return requested_kg_week < 0 ? it : 0;
}

static inline int rf_gate_essential_fat(int32_t sex, double body_fat_pct, double weight_kg, double weeks,
                                        double requested_kg_week)
{
    return rf_gate_less_fat(rf_essential_fat_pct(sex), body_fat_pct, weight_kg, weeks, requested_kg_week) > 0;
}

/* Now, of an adult: less than that was measured. */
static inline int rf_lacks_essential_fat(int32_t sex, double age_y, double body_fat_pct, int fat_measured)
{
    return (fat_measured != 0) & (age_y >= RF_ADULT_AGE_Y) & rf_below(body_fat_pct, rf_essential_fat_pct(sex));
}

/* A refuel_verdict of body fat: fires as it is measured, what is there needs no goal; in_doubt: it is a guess, and near. */
static inline double rf_essential_fat_verdict(int fires, int lacks, int in_doubt)
{
    double it = fires ? REFUEL_VERDICT_RISK : REFUEL_VERDICT_OK;
    it = lacks ? REFUEL_VERDICT_RISK : it;
    return in_doubt ? REFUEL_VERDICT_UNKNOWN : it;
}

/* The fastest change after which the body fat is at the limit. */
static inline double rf_essential_fat_goal_kg_week(int32_t sex, double body_fat_pct, double weight_kg)
{
    double least = rf_essential_fat_pct(sex);
    return (least - body_fat_pct) * weight_kg / (RF_GATE_WEEKS * (100 - least));
}

/* What is left after the milk counts. */
static inline int rf_gate_vlcd(double requested_kg_week, double requested_intake_kcal_d, double milk_kcal_d)
{
    return (requested_kg_week < 0) & rf_below(requested_intake_kcal_d, RF_VLCD_KCAL_D + milk_kcal_d);
}

#define RF_LEAST_LOSS_KG_WEEK 1e-6 /* less is what rounding leaves of maintenance */

/* The goal nearest to the one asked for that is no faster than a limit; never on the other side of maintenance. */
static inline double rf_goal_within(double requested_kg_week, double fastest_kg_week)
{
    double goal = rf_min(rf_max(requested_kg_week, fastest_kg_week), 0);
    return goal > -RF_LEAST_LOSS_KG_WEEK ? 0 : goal;
}

#endif
