#include "rivals.h"

#include <math.h>

static const double kcal_kg = 7700, kcal_lb_kg = 3500 / 0.45359237, smoothing = 0.1;
enum { WEEK = 7, TWO_WEEKS = 14, FOUR_WEEKS = 28 };

static double mean(const double *of, int from, int to)
{
    double sum = 0;
    int n = 0;
    for (int i = from < 0 ? 0 : from; i < to; i++) {
        if (isnan(of[i])) continue;
        sum += of[i];
        n++;
    }
    return n > 0 ? sum / n : NAN;
}

/* From the first weigh-in of the last two weeks to the last one. */
static double first_to_last(const lived *is, int days)
{
    int from = days - TWO_WEEKS < 0 ? 0 : days - TWO_WEEKS, first = from, last = days - 1;
    while (first < last && isnan(is->weight_kg[first])) first++;
    while (last > first && isnan(is->weight_kg[last])) last--;
    if (last == first) return NAN;
    return mean(is->intake_kcal_d, from, days) -
           kcal_kg * (is->weight_kg[last] - is->weight_kg[first]) / (last - first);
}

/* The mean of the last week against that of the first one of the last four. */
static double moving_average(const lived *is, int days)
{
    int from = days - FOUR_WEEKS < 0 ? 0 : days - FOUR_WEEKS;
    if (days - from < TWO_WEEKS) return NAN;
    double gained = mean(is->weight_kg, days - WEEK, days) - mean(is->weight_kg, from, from + WEEK);
    return mean(is->intake_kcal_d, from, days) - kcal_kg * gained / (days - from - WEEK);
}

/* trend += 0.1 (weight - trend) with every weigh-in, as The Hacker's Diet does (Walker 1991), and its slope over some days. */
static double smoothed(const lived *is, int days, int span)
{
    int from = days - span;
    double trend = NAN, before = NAN;
    if (from < 0) return NAN;
    for (int i = 0; i < days; i++) {
        if (i == from) before = trend;
        if (isnan(is->weight_kg[i])) continue;
        trend = isnan(trend) ? is->weight_kg[i] : trend + smoothing * (is->weight_kg[i] - trend);
        if (isnan(before) && i >= from) before = trend;
    }
    return mean(is->intake_kcal_d, from, days) - kcal_lb_kg * (trend - before) / span;
}

static double smoothed_two_weeks(const lived *is, int days)
{
    return smoothed(is, days, TWO_WEEKS);
}

static double smoothed_four_weeks(const lived *is, int days)
{
    return smoothed(is, days, FOUR_WEEKS);
}

const rival rivals[RIVALS] = {
    {"First to last", first_to_last},
    {"Moving average", moving_average},
    {"Smoothing, 14 d", smoothed_two_weeks},
    {"Smoothing, 28 d", smoothed_four_weeks},
};
