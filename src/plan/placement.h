/* On which days of a week the deficit of a goal lies: numbers in, numbers out. A day is followed by the next, and the
   last by the first. */
#ifndef REFUEL_PLAN_PLACEMENT_H
#define REFUEL_PLAN_PLACEMENT_H

#include <refuel/day.h>

enum { RF_PLACEMENT_DAYS = 3 /* in a row that are looked at together */ };

typedef struct rf_placement_day {
    double total_kcal; /* what is spent */
    double most_kcal;  /* largest deficit of the day, 0 or more */
    double three_kcal; /* least mean intake of this day and the two behind it; more than they spend: no deficit there */
} rf_placement_day;

/* The largest deficit that all days together hold. */
double rf_place_most(const rf_placement_day *day, int days);

/* Writes the deficit of each day, and returns their sum: deficit_kcal (0 or more), or what the days hold of it. The
   largest deficit of a day is as small as can be, then the next, and so on: none has more than another that could have
   as much. */
double rf_place(const rf_placement_day *day, int days, double deficit_kcal, double placed_kcal[REFUEL_DAYS]);

#endif
