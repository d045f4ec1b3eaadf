#include "training/points_total.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

/* Against the geodesics of GeographicLib (Karney, Journal of Geodesy 87, 43, 2013). */
Test(points_total, distances)
{
    static const struct {
        double from[2], to[2], distance_m;
    } rows[] = {
        {{0.5, 0.5}, {0.5001, 0.5}, 11.057436039},         {{45, -30}, {45.0005, -29.9995}, 68.130467435},
        {{-60, 179.9995}, {-60, -179.9995}, 55.800001571}, {{80, 10}, {79.991, 10.02}, 1077.255624539},
        {{10, -20}, {10.05, -20.07}, 9459.288457089},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_point a = {0, rows[i].from[0], rows[i].from[1], NAN}, b = {0, rows[i].to[0], rows[i].to[1], NAN};
        double distance_m = rf_point_distance_m(&a, &b);
        cr_expect(epsilon_eq(dbl, distance_m, rows[i].distance_m,
                             4e-8 * rows[i].distance_m * (1 + rows[i].distance_m * rows[i].distance_m / 1e6)),
                  "%zu: %.9f", i, distance_m);
    }
}

static rf_points points;

/* On the equator, where a thousandth of a degree of longitude is 111.319 m. */
static void add(double time_s, double thousandths, double height_m)
{
    const rf_point point = {time_s, 0, 30 + thousandths / 1000, height_m};
    rf_points_add(&points, &point);
}

Test(points_total, pause)
{
    rf_points_begin(&points);
    add(0, 0, NAN), add(60, 1, NAN), add(120, 2, NAN);
    add(420, 2, NAN); /* stands */
    rf_points_break(&points);
    add(500, 9, NAN), add(560, 10, NAN);
    rf_points_end(&points);
    cr_expect(epsilon_eq(dbl, points.distance_m, 3 * 111.319491, 1e-3));
    cr_expect(eq(dbl, points.moving_s, 180));
    cr_expect(eq(sz, points.dropped, 0));
    cr_expect(isnan(points.legs.climb_m));
}

/* (0, 0), no place, and a place that nobody reaches are left out; a step back in time moves nobody. */
Test(points_total, dropped)
{
    static const rf_point origin = {10, 0, 0, NAN}, nowhere = {20, NAN, NAN, NAN}, beyond = {25, 91, 30, NAN};
    rf_points_begin(&points);
    rf_points_add(&points, &nowhere);
    add(0, 0, NAN);
    rf_points_add(&points, &origin), rf_points_add(&points, &beyond);
    add(30, 30, NAN);
    add(60, 1, NAN), add(59, 1.01, NAN), add(120, 2, NAN);
    rf_points_end(&points);
    cr_expect(eq(sz, points.dropped, 4));
    cr_expect(epsilon_eq(dbl, points.distance_m, 2 * 111.319491, 1e-3));
    cr_expect(eq(dbl, points.moving_s, 121));
}

Test(points_total, nothing)
{
    rf_points_begin(&points);
    add(0, 0, 10);
    rf_points_break(&points);
    add(3600, 1000, 20);
    rf_points_end(&points);
    cr_expect(isnan(points.distance_m) && isnan(points.moving_s));
    rf_points_begin(&points);
    add(NAN, 0, NAN), add(NAN, 1, NAN);
    rf_points_end(&points);
    cr_expect(epsilon_eq(dbl, points.distance_m, 111.319491, 1e-3));
    cr_expect(isnan(points.moving_s));
}

/* Heights at one point a minute, so that none is smoothed. */
static double climb_of(const double *height_m, size_t count)
{
    rf_points_begin(&points);
    for (size_t i = 0; i < count; i++) add(60.0 * (double)i, (double)i, height_m[i]);
    rf_points_end(&points);
    return points.legs.climb_m;
}

#define CLIMB(...) climb_of((const double[]){__VA_ARGS__}, sizeof((double[]){__VA_ARGS__}) / sizeof(double))

Test(points_total, climb)
{
    cr_expect(eq(dbl, CLIMB(100, 130, 100), 30));
    cr_expect(eq(dbl, CLIMB(100, 103, 100, 103, 100), 0)); /* noise */
    cr_expect(eq(dbl, CLIMB(100, 104, 102, 108, 100, 90, 94), 12));
    cr_expect(eq(dbl, CLIMB(0, 10), 10));                        /* at the sea */
    cr_expect(eq(dbl, CLIMB(250, NAN, 251), 0));                 /* none in between */
    cr_expect(eq(dbl, CLIMB(250, 251, 0, 252, 251, 250), 0));    /* an error of the device */
    cr_expect(eq(dbl, CLIMB(-500, -500, -500, 10, 20, 30), 20)); /* raw 0 of FIT */
    cr_expect(eq(dbl, CLIMB(10, 20, 30, 40, 50, 60, 70, 80), 70));
    cr_expect(isnan(CLIMB(NAN, 10)));
}

/* What rises while the watch is stopped was not climbed; a leg goes on behind the pause. */
Test(points_total, climb_over_a_pause)
{
    rf_points_begin(&points);
    add(0, 0, 100), add(60, 1, 102);
    rf_points_break(&points);
    add(600, 5, 300), add(660, 6, 302);
    rf_points_end(&points);
    cr_expect(eq(dbl, points.legs.climb_m, 4));
}

/* Of points close in time a mean is taken: a jump of one of them is none of the ground. */
Test(points_total, smoothed)
{
    rf_points_begin(&points);
    for (int i = 0; i < 600; i++) add(i, 0.02 * i, i % 2 ? 104 : 100);
    rf_points_end(&points);
    cr_expect(eq(dbl, points.legs.climb_m, 0));
    rf_points_begin(&points); /* more points than the window holds, and a clock that was set back */
    for (int i = 0; i < 6000; i++) add(i < 3000 ? 0.01 * i : 0.01 * i - 3600, 0.0005 * i, 100 + 0.01 * i);
    rf_points_end(&points);
    cr_expect(epsilon_eq(dbl, points.legs.climb_m, 60, 3));
}
