/* Food that is missing in a log: how much it may be, and the interval of an expenditure that carries this doubt. */
#ifndef REFUEL_WEIGHT_TRACK_DOUBT_H
#define REFUEL_WEIGHT_TRACK_DOUBT_H

#include "weight/track_scan.h"

/* Of what is eaten, so much may go unlogged where nobody says. A convention of refuel: a little more than what groups leave out,
   15 % in the mean of reviewed diaries and recalls (Poslusna et al. 2009, doi:10.1017/S0007114509990602). One person may leave
   out far more: 47 % was measured (Lichtman et al. 1992, doi:10.1056/NEJM199212313272701). */
#define RF_TRACK_UNLOGGED_SHARE 0.2
#define RF_TRACK_UNLOGGED_MOST 0.5

/* No more is missing than would lift the expenditure so many standard deviations above what an equation says. A convention. */
#define RF_TRACK_DOUBT_SDS 2.0

/* What the doubt of a day stands on. */
typedef struct rf_track_doubt {
    double of_log;         /* share of the estimate that the log gives; what the prior gives lacks no food */
    double n, mean_kcal_d; /* the intakes that count, up to the day; those before the last 28 fade */
} rf_track_doubt;

rf_track_doubt rf_track_doubt_begin(double prior_share);
void rf_track_doubt_add(rf_track_doubt *doubt, const rf_track_day *day);

/* Of the last day of a log. */
rf_track_doubt rf_track_doubt_of(const rf_track_scan *scan, double prior_share);

/* How much more than the estimate may really be spent, kcal/d; total_kcal_d is the expenditure at the reference intake. */
double rf_track_missing_kcal_d(const rf_track_scan *scan, const rf_track_doubt *doubt, double total_kcal_d);

/* How many standard deviations an interval reaches beyond what it must hold: every value from an estimate to `missing` standard
   deviations above it, each with the probability `level` (Imbens & Manski 2004). Without a doubt that is half of the width of an
   interval of two sides; with a large one only one side at a time can be missed. */
double rf_track_reach(double level, double missing);

#endif
