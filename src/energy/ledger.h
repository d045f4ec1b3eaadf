/* The ledger of a day: resting + living + running (+ reproduction) = total, each kilocalorie once. */
#ifndef REFUEL_ENERGY_LEDGER_H
#define REFUEL_ENERGY_LEDGER_H

#include <stdint.h>

#define RF_SD_LIVING_PAL 0.15    /* SD of the physical activity level of the hours that are not running */
#define RF_SD_RUNNING_SHARE 0.10 /* SD of the cost of running, as a share of its gross energy */

typedef struct rf_ledger_input {
    double resting_kcal_d, sd_resting_kcal_d;
    double living_pal;           /* physical activity level of the hours not running, 1 or more */
    double running_gross_kcal_d; /* contains the rest metabolism of the running hours */
    double running_hours_d;      /* less than 24 */
    double reproduction_kcal_d;  /* pregnancy or lactation, 0 otherwise */
} rf_ledger_input;

typedef struct rf_ledger {
    double living_kcal_d, running_kcal_d, total_kcal_d; /* running net of resting */
    double sd_total_kcal_d;
} rf_ledger;

/* What running adds to the resting energy, which counts its hours already. */
static inline double rf_running_net_kcal_d(double gross_kcal_d, double resting_kcal_d, double hours_d)
{
    return gross_kcal_d - resting_kcal_d * (hours_d / 24);
}

/* With t hours of running a day:
       living  = resting (PAL - 1) (1 - t/24)
       running = gross - resting t/24
       total   = (resting + living) + running (+ reproduction)
   The running hours leave the PAL term, because the gross cost already holds their rest metabolism. */
rf_ledger rf_ledger_day(const rf_ledger_input *in);

#endif
