#include "weight/track_whole.h"

#include <math.h>

#include "weight/quantile.h"

enum { BEFORE = 14, AFTER = 13, LEAST_AROUND = 3 };

double rf_track_middle_kcal_d(const refuel_track_request *request, size_t i)
{
    double found[BEFORE + 1 + AFTER];
    size_t n = 0;
    for (size_t d = i > BEFORE ? i - BEFORE : 0; d < request->days && d <= i + AFTER; d++) {
        bool part = request->complete && request->complete[d] == REFUEL_TRACK_COMPLETE_NO;
        if (request->intake_kcal_d[d] > 0 && !part) found[n++] = request->intake_kcal_d[d];
    }
    if (n < LEAST_AROUND) return 0;
    rf_sort(found, n);
    return rf_quantile(found, n, 0.5);
}

bool rf_track_whole(const refuel_track_request *request, size_t i, double expenditure_kcal_d)
{
    double logged = request->intake_kcal_d[i];
    int said = request->complete ? request->complete[i] : REFUEL_TRACK_COMPLETE_AUTO;
    if (isnan(logged) || said == REFUEL_TRACK_COMPLETE_NO) return false;
    if (said == REFUEL_TRACK_COMPLETE_YES) return true;
    return logged > 0 && logged >= RF_TRACK_LEAST_OF_EXPENDITURE * expenditure_kcal_d &&
           logged >= RF_TRACK_LEAST_OF_MIDDLE * rf_track_middle_kcal_d(request, i);
}
