/* The ledger of a day: resting + living + running (+ walking + exercise + reproduction) = total, each kilocalorie once.
   Numbers in, numbers out, no branch: one person and a block of people run the same lines. */
#ifndef REFUEL_ENERGY_LEDGER_KERNEL_H
#define REFUEL_ENERGY_LEDGER_KERNEL_H

#include <math.h>

/* SD of the cost of what moves, as a share of its gross energy. */
#define RF_SD_RUNNING_SHARE 0.10
#define RF_SD_WALKING_SHARE 0.10  /* as of running whose gait is a walk */
#define RF_SD_EXERCISE_SHARE 0.20 /* what people do under one name differs more. refuel's own */

typedef struct rf_ledger_input {
    double resting_kcal_d, sd_resting_kcal_d;
    double living_pal;           /* physical activity level of the hours that are not below, 1 or more */
    double sd_living_pal;        /* one standard deviation of it */
    double running_gross_kcal_d; /* contains the rest metabolism of the running hours; so do the next two of theirs */
    double running_hours_d;      /* the hours together are fewer than 24 */
    double walking_gross_kcal_d, walking_hours_d;
    double exercise_gross_kcal_d, exercise_hours_d;
    double reproduction_kcal_d; /* pregnancy or lactation, 0 otherwise */
    double sd_distance_kcal_d;  /* what the weeks stray by; 0 where that is not known */
} rf_ledger_input;

/* Running, walking and exercise net of resting. */
typedef struct rf_ledger {
    double living_kcal_d, running_kcal_d, walking_kcal_d, exercise_kcal_d, total_kcal_d;
    double sd_total_kcal_d;
} rf_ledger;

/* What running, walking or exercise adds to the resting energy, which counts its hours already. */
static inline double rf_running_net_kcal_d(double gross_kcal_d, double resting_kcal_d, double hours_d)
{
    return gross_kcal_d - resting_kcal_d * (hours_d / 24);
}

/* The hours that have a term of their own. */
static inline double rf_moving_hours_d(double running_hours_d, double walking_hours_d, double exercise_hours_d)
{
    return (running_hours_d + walking_hours_d) + exercise_hours_d;
}

/* The share of a day that is left for living. */
static inline double rf_share_living(double moving_hours_d)
{
    return 1 - moving_hours_d / 24;
}

/* The moving hours leave the PAL term, because their gross cost already holds their rest metabolism. */
static inline double rf_living_kcal_d(double resting_kcal_d, double living_pal, double moving_hours_d)
{
    return resting_kcal_d * (living_pal - 1) * rf_share_living(moving_hours_d);
}

/* The cost of what the weeks stray by, 1 SD: the share of the distance, of the gross energy. 0 where none is known. */
static inline double rf_sd_distance_kcal_d(double gross_kcal_d, double distance_km_week, double sd_km_week)
{
    return sd_km_week > 0 && distance_km_week > 0 ? gross_kcal_d * (sd_km_week / distance_km_week) : 0;
}

/* Resting energy, level, the cost of each that moves and the volume of running err independently. */
static inline double rf_sd_total_kcal_d(const rf_ledger_input *in, double moving_hours_d)
{
    double share = rf_share_living(moving_hours_d);
    double from_resting = in->living_pal * share * in->sd_resting_kcal_d;
    double from_living = in->resting_kcal_d * share * in->sd_living_pal;
    double from_running = RF_SD_RUNNING_SHARE * in->running_gross_kcal_d;
    double from_distance = in->sd_distance_kcal_d;
    double from_walking = RF_SD_WALKING_SHARE * in->walking_gross_kcal_d;
    double from_exercise = RF_SD_EXERCISE_SHARE * in->exercise_gross_kcal_d;
    return sqrt(from_resting * from_resting + from_living * from_living + from_running * from_running +
                from_distance * from_distance + from_walking * from_walking + from_exercise * from_exercise);
}

static inline rf_ledger rf_ledger_day(const rf_ledger_input *in)
{
    double resting = in->resting_kcal_d;
    double moving_hours_d = rf_moving_hours_d(in->running_hours_d, in->walking_hours_d, in->exercise_hours_d);
    double living = rf_living_kcal_d(resting, in->living_pal, moving_hours_d);
    double running = rf_running_net_kcal_d(in->running_gross_kcal_d, resting, in->running_hours_d);
    double walking = rf_running_net_kcal_d(in->walking_gross_kcal_d, resting, in->walking_hours_d);
    double exercise = rf_running_net_kcal_d(in->exercise_gross_kcal_d, resting, in->exercise_hours_d);
    /* Adding 0 changes no bit: a day of running alone is the sum of the three. */
    double total = ((((resting + living) + running) + walking) + exercise) + in->reproduction_kcal_d;
    return (rf_ledger){living, running, walking, exercise, total, rf_sd_total_kcal_d(in, moving_hours_d)};
}

#endif
