/* The ledger of a day: resting + living + running (+ reproduction) = total, each kilocalorie once. Numbers in, numbers out,
   no branch: one person and a block of people run the same lines. */
#ifndef REFUEL_ENERGY_LEDGER_KERNEL_H
#define REFUEL_ENERGY_LEDGER_KERNEL_H

#include <math.h>

#define RF_SD_RUNNING_SHARE 0.10 /* SD of the cost of running, as a share of its gross energy */

typedef struct rf_ledger_input {
    double resting_kcal_d, sd_resting_kcal_d;
    double living_pal;           /* physical activity level of the hours not running, 1 or more */
    double sd_living_pal;        /* one standard deviation of it */
    double running_gross_kcal_d; /* contains the rest metabolism of the running hours */
    double running_hours_d;      /* less than 24 */
    double reproduction_kcal_d;  /* pregnancy or lactation, 0 otherwise */
    double sd_distance_kcal_d;   /* what the weeks stray by; 0 where that is not known */
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

/* The share of a day that is not running. */
static inline double rf_share_not_running(double hours_d)
{
    return 1 - hours_d / 24;
}

/* The running hours leave the PAL term, because the gross cost already holds their rest metabolism. */
static inline double rf_living_kcal_d(double resting_kcal_d, double living_pal, double hours_d)
{
    return resting_kcal_d * (living_pal - 1) * rf_share_not_running(hours_d);
}

/* The cost of what the weeks stray by, 1 SD: the share of the distance, of the gross energy. 0 where none is known. */
static inline double rf_sd_distance_kcal_d(double gross_kcal_d, double distance_km_week, double sd_km_week)
{
    return sd_km_week > 0 && distance_km_week > 0 ? gross_kcal_d * (sd_km_week / distance_km_week) : 0;
}

/* Resting energy, level, the cost of running and its volume err independently. */
static inline double rf_sd_total_kcal_d(const rf_ledger_input *in)
{
    double share = rf_share_not_running(in->running_hours_d);
    double from_resting = in->living_pal * share * in->sd_resting_kcal_d;
    double from_living = in->resting_kcal_d * share * in->sd_living_pal;
    double from_running = RF_SD_RUNNING_SHARE * in->running_gross_kcal_d;
    double from_distance = in->sd_distance_kcal_d;
    return sqrt(from_resting * from_resting + from_living * from_living + from_running * from_running +
                from_distance * from_distance);
}

static inline rf_ledger rf_ledger_day(const rf_ledger_input *in)
{
    double living = rf_living_kcal_d(in->resting_kcal_d, in->living_pal, in->running_hours_d);
    double running = rf_running_net_kcal_d(in->running_gross_kcal_d, in->resting_kcal_d, in->running_hours_d);
    /* Adding 0 changes no bit: a day without reproduction is the sum of the three. */
    double total = ((in->resting_kcal_d + living) + running) + in->reproduction_kcal_d;
    return (rf_ledger){living, running, total, rf_sd_total_kcal_d(in)};
}

#endif
