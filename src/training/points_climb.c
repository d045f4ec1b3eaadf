#include "training/points_climb.h"

#include <math.h>
#include <string.h>

#define LOWEST_M (-450.0) /* no place to run is lower; 0 of a device is -500 */
#define OFF_M 50.0        /* so far from the heights around it is an error of the device */
#define SMOOTH_S 10.0     /* before and behind a height, of which the mean is taken */
#define LEG_M 3.0         /* what is shorter is noise */

/* The next smoothed height (zigzag: a leg counts from turning point to turning point once it exceeds the threshold). */
static void walk(rf_points_legs *it, double height_m)
{
    if (it->heights++ == 0) it->low_m = it->high_m = height_m;
    if (height_m > it->high_m) it->high_m = height_m;
    if (height_m < it->low_m) it->low_m = height_m;
    if (it->way <= 0 && height_m - it->low_m > LEG_M) {
        it->way = 1;
        it->from_m = it->low_m;
        it->high_m = height_m;
    } else if (it->way >= 0 && it->high_m - height_m > LEG_M) {
        if (it->way > 0) it->climb_m += it->high_m - it->from_m;
        it->way = -1;
        it->low_m = height_m;
    }
}

/* The mean around the middle of the window. */
static void smooth(rf_points_heights *it, rf_points_legs *legs)
{
    double time_s = it->window[it->middle].time_s, sum_m = 0;
    size_t gone = 0, count = 0;
    while (gone < it->middle && !(it->window[gone].time_s >= time_s - SMOOTH_S)) gone++;
    it->windows -= gone;
    it->middle -= gone;
    memmove(it->window, it->window + gone, it->windows * sizeof *it->window);
    for (size_t i = 0; i < it->windows; i++)
        if (i == it->middle || fabs(it->window[i].time_s - time_s) <= SMOOTH_S) {
            sum_m += it->window[i].height_m;
            count++;
        }
    double mean_m = sum_m / (double)count;
    if (it->broken) it->shift_m = it->last_m - mean_m;
    it->broken = false;
    it->last_m = mean_m + it->shift_m;
    it->middle++;
    walk(legs, it->last_m);
}

static void keep(rf_points_heights *it, rf_points_legs *legs, const rf_points_height *height)
{
    if (it->windows == RF_POINTS_WINDOW) { /* points every few hundredths of a second, or a clock that was set back */
        if (it->middle < it->windows) smooth(it, legs);
        if (it->windows == RF_POINTS_WINDOW) {
            memmove(it->window, it->window + 1, --it->windows * sizeof *it->window);
            it->middle--;
        }
    }
    it->window[it->windows++] = *height;
    while (it->middle < it->windows && !(height->time_s <= it->window[it->middle].time_s + SMOOTH_S)) smooth(it, legs);
}

static double median(const rf_points_height *of, size_t count)
{
    double sorted[RF_POINTS_AROUND];
    for (size_t i = 0; i < count; i++) {
        size_t at = i;
        for (; at > 0 && sorted[at - 1] > of[i].height_m; at--) sorted[at] = sorted[at - 1];
        sorted[at] = of[i].height_m;
    }
    return sorted[count / 2];
}

/* Keeps those from first to last of the heights around the middle that can be. */
static void judge(rf_points_heights *it, rf_points_legs *legs, size_t first, size_t last)
{
    double median_m = it->arounds > 0 ? median(it->around, it->arounds) : 0;
    for (size_t i = first; i < last; i++)
        if (fabs(it->around[i].height_m - median_m) <= OFF_M) keep(it, legs, &it->around[i]);
}

void rf_points_climb_add(rf_points_heights *it, rf_points_legs *legs, double time_s, double height_m)
{
    if (!(height_m >= LOWEST_M) || !isfinite(height_m)) return;
    if (it->arounds == RF_POINTS_AROUND) memmove(it->around, it->around + 1, --it->arounds * sizeof *it->around);
    it->around[it->arounds++] = (rf_points_height){time_s, height_m};
    if (it->arounds < RF_POINTS_AROUND) return;
    judge(it, legs, it->judged ? RF_POINTS_AROUND / 2 : 0, RF_POINTS_AROUND / 2 + 1);
    it->judged = true;
}

void rf_points_climb_break(rf_points_heights *it, rf_points_legs *legs)
{
    judge(it, legs, it->judged ? RF_POINTS_AROUND / 2 + 1 : 0, it->arounds);
    while (it->middle < it->windows) smooth(it, legs);
    it->arounds = it->windows = it->middle = 0;
    it->judged = false;
    it->broken = legs->heights > 0;
}

void rf_points_climb_end(rf_points_legs *legs)
{
    if (legs->way > 0) legs->climb_m += legs->high_m - legs->from_m;
    if (legs->heights < 2) legs->climb_m = NAN;
}
