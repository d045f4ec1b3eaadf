/* Who the plan is for: composition, the week of running, and whether an athlete. */
#ifndef REFUEL_PLAN_PLAN_PERSON_H
#define REFUEL_PLAN_PLAN_PERSON_H

#include <refuel/body.h>
#include <refuel/request.h>
#include <stdbool.h>

#include "energy/exercise.h"

typedef struct rf_plan_who {
    refuel_person
        person; /* in pregnancy with the weight before it, where that was given: resting and living stand on it */
    refuel_body body;
    refuel_run_energy run;       /* of the present weight */
    refuel_run_energy walk;      /* likewise, beside the running */
    rf_exercise_energy exercise; /* likewise */
    double bmi;                  /* likewise */
    double trained;              /* how much an athlete, 0 to 1; NaN where no volume was given and nobody said so */
    refuel_warnings warnings;
} rf_plan_who;

/* Whether any exercise beside running and walking was given, and whether any takes energy. */
bool rf_plan_gives_exercise(const refuel_request *request);
bool rf_plan_exercises(const refuel_request *request);

/* From a request that was checked. */
refuel_status rf_plan_person(const refuel_request *request, rf_plan_who *out, refuel_error *err);

#endif
