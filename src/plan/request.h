/* Requests inside the library. */
#ifndef REFUEL_PLAN_REQUEST_H
#define REFUEL_PLAN_REQUEST_H

#include <refuel/plan.h>

#include "plan/input.h"

/* What a request is for: what it is wrong without depends on that. */
typedef enum rf_use {
    RF_USE_PLAN,
    RF_USE_CHECK, /* what is eaten is needed too */
    RF_USE_NEEDS, /* of whom: sex and age alone */
    RF_USE_ANY    /* nothing is needed */
} rf_use;

/* Whether a request is wrong without an input. What is eaten is no single input: rf_request_check_eaten. */
bool rf_input_needed(const rf_field *field, rf_use use);
#define RF_DEFAULT_LEVEL 0.8 /* of the intervals */

/* Nothing is given. */
extern const refuel_request rf_empty_request;

/* Applies inputs on top of what the request holds: rf_fields_apply. */
void rf_request_apply(refuel_request *request, rf_field_text texts[RF_REQUEST_ROWS], const rf_refused *refused,
                      int64_t today, rf_errors *errors);

/* Everything that makes a request impossible before anything is computed. *known is the request as this library knows it,
   whatever the size of the caller's struct, and of no use on failure; what comes after trusts it. refused are the choices
   that are not taken here. */
refuel_status rf_request_check(const refuel_request *request, const rf_refused *refused, refuel_request *known,
                               refuel_error *err);

/* Equations are compared for one sex. */
extern const rf_refused rf_compare_refused[];

/* The same where only who somebody is needs to be known: sex and age. */
refuel_status rf_request_check_who(const refuel_request *request, refuel_request *known, refuel_error *err);
/* The same of what is given, whatever is missing. */
refuel_status rf_request_check_given(const refuel_request *request, refuel_request *known, refuel_error *err);

/* How a message begins about an activity category beside a run. */
#define RF_CATEGORY_HAS_RUN "the category already contains the running"

/* Inputs that contradict each other, all of them. Every single one is possible. */
void rf_request_conflicts(const refuel_request *request, rf_errors *errors);

/* Whether anything eaten is known that a check could judge. The request was checked. */
refuel_status rf_request_check_eaten(const refuel_request *request, refuel_error *err);

/* The plans behind one of REFUEL_SEX_UNKNOWN, that of a woman first, both for the goal that passes the gates of both; what was
   asked for stays told. The request was checked. */
refuel_status rf_plan_both(const refuel_request *request, refuel_plan_result plan[2], refuel_error *err);

/* That a plan does not judge what is eaten, where it is told what that is. */
void rf_warn_not_judged(refuel_plan_result *plan);

/* refuel_check where nothing of what is eaten may be known: what needs it is then unknown. */
refuel_status rf_check_given(const refuel_request *request, const refuel_plan_result *plan, refuel_finding *findings,
                             size_t capacity, size_t *count, refuel_error *err);

/* refuel_plan for an expenditure that was assumed and not measured: whether a body can spend it is not asked. */
refuel_status rf_plan_assumed(const refuel_request *request, refuel_plan_result *out, refuel_error *err);

#endif
