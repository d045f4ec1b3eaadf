/* People who live, eat, run, are weighed and keep a log, so that the expenditure learnt from the log can be held against the true
   one. The truth is the model of body weight with numbers of each person's own, which the estimate is not told. */
#ifndef TESTS_VALIDATION_LIVES_H
#define TESTS_VALIDATION_LIVES_H

#include <refuel/track.h>
#include <stdbool.h>
#include <stdint.h>

enum { LIVES_DAYS = 56, LIVES_TIMES = 4 };

/* What a life is like. */
typedef struct scenario {
    const char *name;
    double change_kcal_d;                       /* of the intake, from day 7 on */
    double unlogged;                            /* share of what is eaten */
    double runs_more;                           /* times the distance of a run, from day 14 on; half of it is eaten */
    bool holiday;                               /* days 14 to 23: no run, no log, no scale ... */
    double away_food, away_food_sd;             /* ... and so many times the food of home */
    double no_weigh_in, no_intake, half_logged; /* shares of the days */
    double aim_kcal_d[LIVES_TIMES];             /* error of the design's own simulation; 0: there is none */
    double aim_of_best; /* error on day 28 as a share of the best simple rule; 0: there is none */
    double rmse_kcal_d[LIVES_TIMES], in_80[LIVES_TIMES]; /* what 2,000 lives gave, by which a short run is judged */
} scenario;

typedef struct lived {
    double weight_kg[LIVES_DAYS], intake_kcal_d[LIVES_DAYS], running_kcal_d[LIVES_DAYS]; /* the log */
    double spent_kcal_d[LIVES_DAYS], eaten_kcal_d[LIVES_DAYS];                           /* the truth */
    double height_cm, age_y, living_kcal_d; /* the last: what an equation says without running */
    int32_t sex;
} lived;

/* The number of a life chooses the person. */
void live(uint64_t *state, int number, const scenario *as, lived *out);

/* What was really spent in the seven days up to the evening of day `days`. */
double lived_spent(const lived *is, int days);

/* What the log can tell on the evening of day `days`: what was spent in the last seven, less what went unlogged. */
double lived_target(const lived *is, const scenario *as, int days);

/* The log of the first days, as a request that is told neither fat nor any number of the person's own. */
refuel_track_request lived_request(const lived *is, int days, double *workspace);

#endif
