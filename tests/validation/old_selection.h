/* The former rule, kept to be compared with the present one: one row of a table for each person, 4 h of running a
   week make an athlete, living 1.6 at every age, walking below 7.06 km/h, body fat by one formula of the age. The published
   equations are those of the library; what was chosen among them stands here. */
#ifndef TESTS_VALIDATION_OLD_SELECTION_H
#define TESTS_VALIDATION_OLD_SELECTION_H

#include <refuel/equation.h>
#include <refuel/request.h>

typedef struct old_day {
    refuel_equation_id equation; /* of resting energy */
    double resting_kcal_d, sd_resting_kcal_d, total_kcal_d, sd_total_kcal_d, fat_free_mass_kg;
} old_day;

/* The day of somebody of 10 years or more by the ledger. Of living_pal only numbers are read: the words have changed. */
old_day old_day_of(const refuel_request *request);

/* Ends the program where this is not what the former rule said: tests/cases/former_rule.csv. Gives the examples. */
size_t check_old_selection(void);

#endif
