#include "energy/exercise.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "diet/carbohydrate_kernel.h"
#include "support/cases.h"

/* Every activity with its code and value, against a list that was typed by itself. */
Test(exercise, values_of_the_compendium)
{
    size_t seen = 0;
    cases c = cases_open("exercise.csv");
    while (cases_next(&c)) {
        const refuel_exercise_info *it = refuel_exercise_at(seen++);
        cr_assert(it != NULL, "%s:%d", c.path, c.line);
        cr_expect(eq(str, (char *)it->key, (char *)case_text(&c, "activity")), "%s:%d", c.path, c.line);
        cr_expect(eq(str, (char *)it->code, (char *)case_text(&c, "code")), "%s:%d", c.path, c.line);
        cr_expect(eq(dbl, it->met, case_number(&c, "met")), "%s:%d", c.path, c.line);
        cr_expect(eq(str, (char *)it->source, "Herrmann2024"));
        cr_expect(eq(int, it->id, (int)seen));
        cr_expect(rf_exercise_info(it->id) == it && *it->description);
    }
    cr_expect(refuel_exercise_at(seen) == NULL && refuel_exercise_at((size_t)-1) == NULL);
    cr_expect(eq(sz, seen, REFUEL_EXERCISE_END - 1));
    cr_expect(rf_exercise_info(0) == NULL && rf_exercise_info(-1) == NULL &&
              rf_exercise_info(REFUEL_EXERCISE_END) == NULL);
}

/* Keys and codes are there once. */
Test(exercise, keys_are_unique)
{
    for (size_t i = 0; refuel_exercise_at(i); i++)
        for (size_t k = 0; k < i; k++) {
            cr_expect(ne(str, (char *)refuel_exercise_at(i)->key, (char *)refuel_exercise_at(k)->key));
            cr_expect(ne(str, (char *)refuel_exercise_at(i)->code, (char *)refuel_exercise_at(k)->code));
        }
}

/* 1 MET is 1 kcal per kg and hour: 7 h of cycling a week by 80 kg are 560 kcal a day. Energy by itself takes no hours. */
Test(exercise, energy)
{
    refuel_exercise of[REFUEL_EXERCISES] = REFUEL_EXERCISE_NOT_GIVEN;
    rf_exercise_energy got = rf_exercise_energy_of(of, NAN, 80);
    cr_expect(got.gross_kcal_d == 0 && got.hours_d == 0);
    of[2] = (refuel_exercise){REFUEL_EXERCISE_CYCLING, 0, 7};
    of[7] = (refuel_exercise){REFUEL_EXERCISE_YOGA, 0, 3.5};
    got = rf_exercise_energy_of(of, NAN, 80);
    cr_expect(epsilon_eq(dbl, got.gross_kcal_d, 560 + 92, 1e-9));
    cr_expect(epsilon_eq(dbl, got.hours_d, 1.5, 1e-12));
    got = rf_exercise_energy_of(of, 100, 80);
    cr_expect(epsilon_eq(dbl, got.gross_kcal_d, 752, 1e-9));
    cr_expect(epsilon_eq(dbl, got.hours_d, 1.5, 1e-12));
}

/* From 6 MET on a minute counts whole. */
Test(exercise, minutes)
{
    cr_expect(eq(dbl, rf_exercise_minutes_d(6, 1), 60));
    cr_expect(eq(dbl, rf_exercise_minutes_d(5.9, 1), 30));
    cr_expect(eq(dbl, rf_exercise_minutes_d(11.8, 0.5), 30));
}
