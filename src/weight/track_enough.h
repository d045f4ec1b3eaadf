/* Whether a log tells enough about the expenditure to be used. */
#ifndef REFUEL_WEIGHT_TRACK_ENOUGH_H
#define REFUEL_WEIGHT_TRACK_ENOUGH_H

#include "weight/track_scan.h"

/* Daily weights give an interval of less than 300 kcal/d to either side, at 95 %, once there are more than 28 days of them
   (Hall & Chow 2011, doi:10.3945/ajcn.111.014399). That half of the days of these four weeks must be there, and that a week
   without a weigh-in is too long, are conventions of refuel. */
#define RF_TRACK_LEAST_DAYS 28
#define RF_TRACK_WINDOW_D 28
#define RF_TRACK_LEAST_IN_WINDOW 14
#define RF_TRACK_LONGEST_GAP_D 7
#define RF_TRACK_WIDE_LEVEL 0.95
#define RF_TRACK_WIDE_KCAL_D 300.0
/* Three standard deviations, of 12 %, below what an equation says: food is missing in the log, and who ate by the estimate would
   eat too little. A convention of refuel. */
#define RF_TRACK_LEAST_OF_PRIOR 0.64

/* What the rule looks at. */
typedef struct rf_track_measure {
    double of_prior;           /* the expenditure, as a share of the prior */
    size_t days;               /* from the first weigh-in to the last day */
    size_t weigh_ins, intakes; /* that count, of the last RF_TRACK_WINDOW_D days */
    size_t gap_d;              /* days since the last weigh-in that counts, the last day included */
    double half_kcal_d;        /* how far the interval at RF_TRACK_WIDE_LEVEL reaches to either side */
} rf_track_measure;

/* total is the expenditure of the last day. */
rf_track_measure rf_track_measure_of(const rf_track_scan *scan, const rf_track_mixture *total);

/* refuel_track_reason. What must not be told comes before what is not known well enough. */
int32_t rf_track_enough(const rf_track_measure *measure);

#endif
