/* What a scan tells of its last day, and how that came about. */
#ifndef REFUEL_WEIGHT_TRACK_LAST_H
#define REFUEL_WEIGHT_TRACK_LAST_H

#include "weight/track_enough.h"

#define RF_TRACK_FAR_SDS 2.0 /* of the prior: an estimate further from it deserves a warning */

/* Mean of the fast expenditure over the week up to a day. */
double rf_track_fast_of_week(const rf_track_scan *scan, size_t i);

/* Expenditure of the last day, with at least the spread that is asked for. */
rf_track_mixture rf_track_total(const rf_track_scan *scan);

/* How far an error of the prior still goes into it, 0 to 1. */
double rf_track_prior_share(const rf_track_scan *scan);

/* The numbers behind an expenditure. */
typedef struct rf_track_story {
    rf_track_model model;    /* what the filters began with */
    double reference_kcal_d; /* eaten before the log began */
    double running_kcal_d;   /* what the expenditure at the reference intake contains */
    double habit_kcal_d;     /* habitual intake on the last day */
    double base_kcal_d;      /* expenditure at the reference intake and the mean running */
    double fast_kcal_d;      /* what the last seven days differ from that */
    double least_sd_kcal_d;  /* what a spread is at least */
    double own_sd_kcal_d;    /* of the filters, before the least spread is put in */
    double tissue_kg;        /* weight of the last day without water */
    double tissue_kcal_kg;   /* energy of a kilogram, at that weight */
    double fat_kg;           /* at that weight */
    double prior_share;
    double unlogged_share; /* so much of what is eaten may be missing in the log */
    double lately_kcal_d;  /* mean of what was logged lately */
    rf_track_measure measure;
} rf_track_story;

/* Learns once more from a request that was learnt from, which has all its members. The rows of its workspace hold the days of the
   scan afterwards (rf_track_scan_day). */
refuel_status rf_track_story_of(const refuel_track_request *request, rf_track_story *out, refuel_error *err);

#endif
