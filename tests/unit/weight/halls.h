/* People at baseline, for tests of the internals of the weight model. */
#ifndef TESTS_WEIGHT_HALLS_H
#define TESTS_WEIGHT_HALLS_H

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/people.h"
#include "weight/baseline.h"

static inline rf_hall hall_of(const refuel_hall_person *who)
{
    rf_hall hall;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)rf_baseline_read(who, &hall, &err), REFUEL_OK), "%s", err.message);
    return hall;
}

static inline rf_hall example_hall(void)
{
    refuel_hall_person who = example_man();
    return hall_of(&who);
}

#endif
