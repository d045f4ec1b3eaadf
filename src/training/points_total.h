/* Distance, moving time and climb of points that somebody ran along, one at a time: whatever its length, a window of it is in
   memory. Where somebody was is gone as soon as the distance to the next point is known. */
#ifndef REFUEL_TRAINING_POINTS_TOTAL_H
#define REFUEL_TRAINING_POINTS_TOTAL_H

#include "training/points_climb.h"

/* A point; NaN is not known. Times are in s since anything, but the same for all. */
typedef struct rf_point {
    double time_s, latitude_deg, longitude_deg, height_m;
} rf_point;

typedef struct rf_points {
    rf_point last; /* that was kept; its latitude is NaN behind a break */
    double distance_m, moving_s, first_s, last_s;
    size_t points, timed, pairs, timed_pairs, dropped;
    rf_points_heights heights;
    rf_points_legs legs;
} rf_points;

void rf_points_begin(rf_points *it);
void rf_points_add(rf_points *it, const rf_point *point);

/* What follows is not joined with what was: another segment, or the watch was stopped. */
void rf_points_break(rf_points *it);

/* Behind the last point. Then distance_m, moving_s and the climb are known: NaN where points do not tell them. */
void rf_points_end(rf_points *it);

/* The distance of two points on the ellipsoid, in m; to a millimetre up to 10 km. */
double rf_point_distance_m(const rf_point *a, const rf_point *b);

#endif
