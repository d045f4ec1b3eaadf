/* What body.c knows about its formulas. */
#ifndef REFUEL_PERSON_BODY_H
#define REFUEL_PERSON_BODY_H

#include <refuel/body.h>

/* What a formula for body fat says about itself; NULL for another id. */
const refuel_equation_info *refuel_body_info(refuel_equation_id id);

#endif
