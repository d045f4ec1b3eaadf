#include "weight/track_whole.h"

#include <math.h>

#include "weight/quantile.h"

/* Conventions of refuel. Intake varies by 23 % from day to day: half of the middle is two standard deviations below it, so
   that few whole days are lost. A share of the expenditure alone would lose the small days of whoever eats little for weeks
   and not the others, and make the expenditure too high. The third is for a log of which every day is but a part. */
static const double least_of_middle = 0.5, least_of_expenditure = 1.0 / 3;
enum { BEFORE = 14, AFTER = 13, LEAST_AROUND = 3 };

/* Whether a day has its share of the median of the days around, of those on which something is logged, or they are few. Who has it
   of the largest of them has it of the median too, and to sort them takes far longer. */
static bool is_usual(const refuel_track_request *request, size_t i)
{
    double found[BEFORE + 1 + AFTER], logged = request->intake_kcal_d[i], largest = 0;
    size_t n = 0;
    for (size_t d = i > BEFORE ? i - BEFORE : 0; d < request->days && d <= i + AFTER; d++) {
        bool part = request->complete && request->complete[d] == REFUEL_TRACK_COMPLETE_NO;
        if (!(request->intake_kcal_d[d] > 0) || part) continue;
        found[n++] = request->intake_kcal_d[d];
        largest = request->intake_kcal_d[d] > largest ? request->intake_kcal_d[d] : largest;
    }
    if (n < LEAST_AROUND || logged >= least_of_middle * largest) return true;
    rf_sort(found, n);
    return logged >= least_of_middle * rf_quantile(found, n, 0.5);
}

bool rf_track_whole(const refuel_track_request *request, size_t i, double expenditure_kcal_d)
{
    double logged = request->intake_kcal_d[i];
    int said = request->complete ? request->complete[i] : REFUEL_TRACK_COMPLETE_AUTO;
    if (isnan(logged) || said == REFUEL_TRACK_COMPLETE_NO) return false;
    if (said == REFUEL_TRACK_COMPLETE_YES) return true;
    return logged > 0 && logged >= least_of_expenditure * expenditure_kcal_d && is_usual(request, i);
}
