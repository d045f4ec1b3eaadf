/* The total of the day, by the ledger or another method. */
#ifndef REFUEL_PLAN_PLAN_DAY_H
#define REFUEL_PLAN_PLAN_DAY_H

#include "plan/plan_resting.h"

#define RF_SD_MEASURED_TOTAL_PERCENT 5.0 /* four weeks of tracking, or doubly labelled water */
#define RF_SUSTAINED_CEILING_PAL 2.5     /* Thurber 2019 */
#define RF_MEASURED_PAL_MIN 1.0          /* nobody spends less than at rest */
#define RF_LATER_PREGNANCY_WEEK 20.0     /* from here on running carries a word of care: a convention of refuel */
#define RF_LEDGER_FROM_AGE_Y 10.0        /* the running and living terms were derived in adults */

/* NaN where a term is not known, or where it does not exist: walking, exercise, reproduction. */
typedef struct rf_plan_day {
    double living_kcal_d, running_kcal_d, walking_kcal_d, exercise_kcal_d, reproduction_kcal_d;
    double total_kcal_d, sd_total_kcal_d, living_pal, sd_living_pal;
    refuel_requirement_terms terms; /* of a method other than the ledger */
    refuel_equation_id running_equation, total_equation;
    int32_t activity;
    refuel_warnings warnings;
} rf_plan_day;

refuel_status rf_plan_day_of(const refuel_request *request, const rf_plan_who *who, const rf_plan_rest *rest,
                             rf_plan_day *out, refuel_error *err);

/* Whether a measured total can be one of this body: from 1.0 to 4.5 times its resting energy. */
refuel_status rf_plan_check_expenditure(const refuel_request *request, const rf_plan_rest *rest, refuel_error *err);

/* The physical activity level of the ledger, whatever the method: total / resting, without reproduction. */
double rf_plan_ledger_pal(const refuel_request *request, const rf_plan_who *who, const rf_plan_rest *rest);

#endif
