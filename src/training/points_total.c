#include "training/points_total.h"

#include <math.h>

#include "core/elementary.h"

#define RADIANS (3.14159265358979323846 / 180)
#define AXIS_M 6378137.0                   /* WGS 84: the longer half axis */
#define ECCENTRICITY_2 0.00669437999014132 /* WGS 84: its square */
#define MOST_MPS 12.5                      /* no runner is faster: the point is wrong */
#define LEAST_MPS 0.5                      /* who is slower stands */
#define TURN_DEG 360.0

/* The cosine of an angle between -90 and 90 degrees, to 2^-52: its series, since those of C libraries differ. */
static double cosine(double radians)
{
#define TERM(n) (1.0 / ((n) * ((n)-1)))
    static const double terms[] = {TERM(24), TERM(22), TERM(20), TERM(18), TERM(16), TERM(14),
                                   TERM(12), TERM(10), TERM(8),  TERM(6),  TERM(4),  TERM(2)};
#undef TERM
    double square = radians * radians, sum = 1;
    for (size_t i = 0; i < sizeof terms / sizeof *terms; i++) sum = 1 - sum * (square * terms[i]);
    return sum;
}

/* By the two radii of curvature in the middle of both (M and N of any textbook of geodesy). */
double rf_point_distance_m(const rf_point *a, const rf_point *b)
{
    double middle = cosine(RADIANS * (a->latitude_deg + b->latitude_deg) / 2);
    double square = 1 - ECCENTRICITY_2 * (1 - middle * middle), root = sqrt(square);
    double meridian_m = AXIS_M * (1 - ECCENTRICITY_2) / (square * root), across_m = AXIS_M / root;
    double north = b->latitude_deg - a->latitude_deg, east = b->longitude_deg - a->longitude_deg;
    if (east > TURN_DEG / 2) east -= TURN_DEG;
    if (east < -TURN_DEG / 2) east += TURN_DEG;
    return rf_hypot(RADIANS * north * meridian_m, RADIANS * east * across_m * middle);
}

void rf_points_begin(rf_points *it)
{
    *it = (rf_points){.last = {NAN, NAN, NAN, NAN}, .first_s = NAN, .last_s = NAN};
}

static bool is_place(const rf_point *it)
{
    return fabs(it->latitude_deg) <= TURN_DEG / 4 && fabs(it->longitude_deg) <= TURN_DEG / 2 &&
           (it->latitude_deg != 0 || it->longitude_deg != 0);
}

/* Adds what lies between the last point and this one; false where nobody runs that fast. */
static bool join(rf_points *it, const rf_point *point)
{
    double distance_m = rf_point_distance_m(&it->last, point), span_s = point->time_s - it->last.time_s;
    if (span_s > 0 && distance_m > MOST_MPS * span_s) return false;
    it->distance_m += distance_m;
    it->pairs++;
    if (!(span_s > 0)) return true;
    it->timed_pairs++;
    if (distance_m >= LEAST_MPS * span_s) it->moving_s += span_s;
    return true;
}

void rf_points_add(rf_points *it, const rf_point *point)
{
    it->points++;
    if (!isnan(point->time_s)) {
        if (it->timed++ == 0) it->first_s = point->time_s;
        it->last_s = point->time_s;
    }
    if (isnan(point->latitude_deg) || isnan(point->longitude_deg)) {
        it->dropped++; /* a height counts all the same: of a watch under trees, say */
        rf_points_climb_add(&it->heights, &it->legs, point->time_s, point->height_m);
        return;
    }
    if (!is_place(point) || (!isnan(it->last.latitude_deg) && !join(it, point))) {
        it->dropped++;
        return;
    }
    it->last = *point;
    rf_points_climb_add(&it->heights, &it->legs, point->time_s, point->height_m);
}

void rf_points_break(rf_points *it)
{
    it->last.latitude_deg = NAN;
    rf_points_climb_break(&it->heights, &it->legs);
}

void rf_points_end(rf_points *it)
{
    rf_points_break(it);
    rf_points_climb_end(&it->legs);
    if (it->pairs == 0) it->distance_m = NAN;
    if (it->timed_pairs == 0) it->moving_s = NAN;
}
