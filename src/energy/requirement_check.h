/* What makes a request for a requirement impossible, whatever the method. */
#ifndef REFUEL_ENERGY_REQUIREMENT_CHECK_H
#define REFUEL_ENERGY_REQUIREMENT_CHECK_H

#include <refuel/requirement.h>

#define RF_WEEKS_MAX 42.0

/* Sex, age and weight. */
refuel_status rf_requirement_check_body(const refuel_person *who, refuel_error *err);

/* The height, where the method with this key needs it. */
refuel_status rf_requirement_check_height(const refuel_person *who, const char *key, refuel_error *err);

/* Sex, age and time of a pregnancy or lactation. */
refuel_status rf_requirement_check_life_stage(const refuel_requirement_request *ask, refuel_error *err);

/* "age: 2 y is outside 3..120 y, the ages of WHAT". */
refuel_status rf_requirement_fail_age(refuel_error *err, double age_y, double low, double high, const char *of);

#endif
