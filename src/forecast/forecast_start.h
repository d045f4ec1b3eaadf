/* What a forecast starts from: the plan, and its numbers as the baseline of the model of body weight. */
#ifndef REFUEL_FORECAST_FORECAST_START_H
#define REFUEL_FORECAST_FORECAST_START_H

#include <refuel/forecast.h>
#include <stdbool.h>

typedef struct rf_start {
    refuel_plan_result plan;
    refuel_hall_person who;
    double intake_kcal_d;        /* that keeps the weight */
    double training_net_kcal_d;  /* NaN where the running is not known */
    double floor_kcal_d;         /* of intake */
    bool fat_measured;           /* of the body, or by circumferences; else it is guessed from height and weight */
    const refuel_health *health; /* answers, in the request */
} rf_start;

/* ask was checked. With an activity level of its own the total is resting x level, and the goal, the gates and the floors
   of the plan stand on that. */
refuel_status rf_forecast_start(const refuel_request *request, const refuel_forecast_request *ask, rf_start *out,
                                refuel_error *err);

#endif
