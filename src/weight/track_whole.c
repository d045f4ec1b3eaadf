#include "weight/track_whole.h"

#include <math.h>

#include "weight/quantile.h"

enum { BEFORE = 14, AFTER = 13, LEAST_AROUND = 3 };

/* What is logged on the days around, as far as something is; returns of how many. */
static size_t around(const refuel_track_request *request, size_t i, double found[BEFORE + 1 + AFTER])
{
    size_t n = 0;
    for (size_t d = i > BEFORE ? i - BEFORE : 0; d < request->days && d <= i + AFTER; d++) {
        bool part = request->complete && request->complete[d] == REFUEL_TRACK_COMPLETE_NO;
        if (request->intake_kcal_d[d] > 0 && !part) found[n++] = request->intake_kcal_d[d];
    }
    return n;
}

static double middle(double found[], size_t n)
{
    if (n < LEAST_AROUND) return 0;
    rf_sort(found, n);
    return rf_quantile(found, n, 0.5);
}

double rf_track_middle_kcal_d(const refuel_track_request *request, size_t i)
{
    double found[BEFORE + 1 + AFTER];
    size_t n = around(request, i, found);
    return middle(found, n);
}

/* Whether a day has its share of the middle. Who has it of the largest has it of the middle too, and to sort takes far longer. */
static bool is_usual(const refuel_track_request *request, size_t i)
{
    double found[BEFORE + 1 + AFTER], largest = 0, logged = request->intake_kcal_d[i];
    size_t n = around(request, i, found);
    for (size_t k = 0; k < n; k++) largest = found[k] > largest ? found[k] : largest;
    return logged >= RF_TRACK_LEAST_OF_MIDDLE * largest || logged >= RF_TRACK_LEAST_OF_MIDDLE * middle(found, n);
}

bool rf_track_whole(const refuel_track_request *request, size_t i, double expenditure_kcal_d)
{
    double logged = request->intake_kcal_d[i];
    int said = request->complete ? request->complete[i] : REFUEL_TRACK_COMPLETE_AUTO;
    if (isnan(logged) || said == REFUEL_TRACK_COMPLETE_NO) return false;
    if (said == REFUEL_TRACK_COMPLETE_YES) return true;
    return logged > 0 && logged >= RF_TRACK_LEAST_OF_EXPENDITURE * expenditure_kcal_d && is_usual(request, i);
}
