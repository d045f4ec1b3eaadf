/* An amount of a vitamin or mineral as people write it: with the form that it is in, and in international units. */
#ifndef REFUEL_PLAN_WRITTEN_NUTRIENT_H
#define REFUEL_PLAN_WRITTEN_NUTRIENT_H

#include "core/field.h"

/* The reader of the rows of nutrients in the table of inputs. What is known of the part that an upper level counts stands
   beside the value. */
refuel_status rf_nutrient_read(const rf_reading *reading, double *value);

#endif
