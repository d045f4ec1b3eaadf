/* The first pass over a log: which weigh-ins and intakes count, and what is known of each day. */
#ifndef REFUEL_WEIGHT_TRACK_SCAN_H
#define REFUEL_WEIGHT_TRACK_SCAN_H

#include <refuel/track.h>

#include "weight/track_bank.h"
#include "weight/track_fast.h"

/* A weigh-in that is further off than both, and than chance explains, is not believed before the next one confirms it. A
   convention of refuel. */
#define RF_TRACK_FAR_KG 3.0
#define RF_TRACK_FAR_SHARE 0.04 /* of the weight when the log begins */

typedef struct rf_track_scan {
    const refuel_track_request *request;
    rf_track_model model;
    rf_track_fast fast;
    double running_kcal_d;  /* what the expenditure of the model contains */
    size_t first, weighed;  /* days: the first with anything, the first with a weigh-in */
    rf_track_bank bank;     /* on the last day, after its weigh-in and intake */
    rf_track_bank at_first; /* on the morning of `weighed`, before both */
    double held_kg;         /* a weigh-in far off that waits for the next; NaN: there is none */
    size_t weigh_ins, intakes, days_used, weigh_ins_left_out, intakes_left_out;
    size_t last_weigh_in, last_jump; /* days; of a jump 0: there was none */
    bool jumped;
} rf_track_scan;

/* Reads and keeps the rows of the workspace: a struct rf_track_day for each day at its start. */
void rf_track_scan_keep(const refuel_track_request *request, size_t i, const rf_track_day *day);
rf_track_day rf_track_scan_day(const refuel_track_request *request, size_t i);

/* From `first` to the last day; the members up to `weighed` are given. False where the weight leaves what a body can have. */
bool rf_track_scan_log(rf_track_scan *scan);

#endif
