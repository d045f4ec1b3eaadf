/* The energy of milk: what the mother of a child needs for it, in full. */
#ifndef REFUEL_ENERGY_MILK_H
#define REFUEL_ENERGY_MILK_H

#include <refuel/equation.h>
#include <refuel/person.h>

#define RF_MONTHS_MAX 36.0           /* of lactation */
#define RF_LATER_MILK_MONTH 7.0      /* from here on there is less of it, since the child eats */
#define RF_LATE_MILK_MONTH 12.0      /* the reports end here */
#define RF_PARTIAL_NURSING_SHARE 0.5 /* a child that drinks other milk as well: by a convention of refuel */

/* What a report takes off the milk of the first months, because mothers who lose weight have it from their stores, is told
   and not taken off: who keeps her weight eats all of it, and a goal of loss is subtracted once. */
typedef struct rf_milk {
    double kcal_d, later_kcal_d; /* under RF_LATER_MILK_MONTH, where the child has nothing else; from there on */
    double stores_kcal_d;
} rf_milk;

/* The milk of a method. The ledger, and every other id, has that of eer-iom-2005. */
const rf_milk *rf_milk_of(refuel_equation_id eq);

/* Energy of the milk of a day; nursing is refuel_nursing, not given is full. NaN where months is outside 0..36. */
double rf_milk_kcal_d(refuel_equation_id eq, int32_t nursing, double months);

#endif
