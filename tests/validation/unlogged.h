/* Food that goes unlogged in simulated lives: how often what is really spent lies in the interval that is told. */
#ifndef TESTS_VALIDATION_UNLOGGED_H
#define TESTS_VALIDATION_UNLOGGED_H

#include <stdbool.h>

enum { UNLOGGED_LIVES = 3, UNLOGGED_SHARES = 5, UNLOGGED_DAYS = 2 };

/* Truths in the intervals of 80 and 95 % that know no doubt, and in those that do; without the least SD. */
typedef struct unlogged {
    double n, closed[2], open[2];
} unlogged;

typedef unlogged unlogged_scores[UNLOGGED_LIVES][UNLOGGED_DAYS][UNLOGGED_SHARES];

void live_unlogged(int lives, unlogged_scores out);

/* Whether of whole logs as many truths are in the intervals of day 28 as should be, and of others no fewer, as far as chance
   goes; if not, says so on standard error. */
bool unlogged_is_held(unlogged_scores of);

void print_unlogged(unlogged_scores of);

#endif
