/* Simulated lives, and how far the estimate of refuel_track and the simple rules are from the truth of each. */
#ifndef TESTS_VALIDATION_SCORE_H
#define TESTS_VALIDATION_SCORE_H

#include "rivals.h"

enum { LIVES = 2000, SCENARIOS = 8, LAST = LIVES_TIMES - 1 };

extern const scenario scenarios[SCENARIOS];
extern const int lives_days[LIVES_TIMES];

/* Errors of one way: estimate less truth, kcal/d. */
typedef struct errors {
    double n, sum, square;
} errors;

/* Of one day of the log. inside: truths in the intervals of 80 and 95 % on the scale of the log, without the least SD; told: estimates
   that refuel tells, with it, and what is really spent in the intervals that are told then. */
typedef struct score {
    errors estimate, by[RIVALS];
    double inside[2], told, told_inside[2], nothing; /* the last: lives of which no expenditure can be told */
} score;

/* What is learnt from a simulated log; NaN where nobody was weighed. And whether its interval holds a truth. */
refuel_track_result lived_track(const refuel_track_request *ask);
bool lived_holds(const refuel_track_result *got, double truth);

double rmse(const errors *of);
double bias(const errors *of);

/* Whether so many lives gave what 2,000 gave, as far as chance goes, and what is told holds what its level says; if not, says
   where on standard error. */
bool is_as_found(int which, int lives, const score of[LIVES_TIMES]);

/* Lives a number of lives; out has LIVES_TIMES. */
void live_and_score(const scenario *as, int lives, score *out);

#endif
