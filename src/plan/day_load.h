/* How the running of a week, and with it the energy that is spent, lies on its days. */
#ifndef REFUEL_PLAN_DAY_LOAD_H
#define REFUEL_PLAN_DAY_LOAD_H

#include <refuel/plan.h>

/* The weekly volume goes to days without a distance by these: a usual week of a runner has a long run of twice an easy
   one, and a hard day that is a little longer with its warm-up. refuel's own. */
#define RF_DAY_WEIGHT_EASY 1.0
#define RF_DAY_WEIGHT_HARD 1.25
#define RF_DAY_WEIGHT_LONG 2.0

/* A day by its distance alone. The ranges of carbohydrate call about an hour moderate, and one to three hours high
   (Burke 2011); that a deficit may lie on a day of an hour, and that a long run begins at an hour and a half, is
   refuel's own. */
#define RF_DAY_EASY_MOST_MIN 60.0
#define RF_DAY_LONG_LEAST_MIN 90.0

typedef struct rf_day_load {
    int32_t type; /* refuel_day_type */
    double distance_km, hours;
    double running_kcal_d;     /* net of resting energy */
    double moving_kcal_d;      /* of all training, likewise */
    double training_minutes_d; /* weighted, of all training */
    double total_kcal_d;
} rf_day_load;

/* What a type of day takes of the volume, and all days of a request together. */
double rf_day_weight(int32_t type);
double rf_day_weights(const refuel_request *request);

/* Life outside training, per hour of it: of the ledger, and of other methods what the total leaves for it. */
double rf_day_living_kcal_h(const refuel_plan_result *plan);

/* Of the request, which was checked, and its plan, for one sex. What is not running is the same on every day, but for
   the hours that running leaves. Their mean is the plan. */
refuel_status rf_day_loads(const refuel_request *request, const refuel_plan_result *plan, rf_day_load load[REFUEL_DAYS],
                           refuel_error *err);

#endif
