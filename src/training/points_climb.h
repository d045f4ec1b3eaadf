/* The climb of points: heights that cannot be are left out, the others smoothed, and legs that are long enough counted. */
#ifndef REFUEL_TRAINING_POINTS_CLIMB_H
#define REFUEL_TRAINING_POINTS_CLIMB_H

#include <stdbool.h>
#include <stddef.h>

#define RF_POINTS_AROUND 5   /* heights whose median tells what cannot be one */
#define RF_POINTS_WINDOW 256 /* heights of which a mean is taken, at the most */

typedef struct rf_points_height {
    double time_s, height_m;
} rf_points_height;

/* The heights that follow each other without a break. */
typedef struct rf_points_heights {
    rf_points_height around[RF_POINTS_AROUND], window[RF_POINTS_WINDOW];
    size_t arounds, windows, middle; /* middle: of the window, whose mean comes next */
    bool judged;                     /* those before the middle of around are */
    double shift_m, last_m;          /* what happens in a break is neither climbed nor lost */
    bool broken;
} rf_points_heights;

/* Legs between turning points. */
typedef struct rf_points_legs {
    int way; /* 1 up, -1 down, 0 not yet known */
    double low_m, high_m, from_m, climb_m;
    size_t heights;
} rf_points_legs;

/* One more height; NaN where there is none. */
void rf_points_climb_add(rf_points_heights *it, rf_points_legs *legs, double time_s, double height_m);

/* What follows is not joined with what was. */
void rf_points_climb_break(rf_points_heights *it, rf_points_legs *legs);

/* Behind the last break: climb_m is then known, or NaN without heights. */
void rf_points_climb_end(rf_points_legs *legs);

#endif
