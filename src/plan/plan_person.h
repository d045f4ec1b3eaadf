/* Who the plan is for: composition, the week of running, and whether an athlete. */
#ifndef REFUEL_PLAN_PLAN_PERSON_H
#define REFUEL_PLAN_PLAN_PERSON_H

#include <refuel/body.h>
#include <refuel/request.h>

typedef struct rf_plan_who {
    refuel_person person;
    refuel_body body;
    refuel_run_energy run;
    double bmi;
    refuel_athlete athlete;
    refuel_warnings warnings;
} rf_plan_who;

/* From a request that was checked. */
refuel_status rf_plan_person(const refuel_request *request, rf_plan_who *out, refuel_error *err);

#endif
