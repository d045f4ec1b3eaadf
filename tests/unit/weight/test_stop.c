#include "weight/stop.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "unit/weight/halls.h"
#include "weight/stop_kernel.h"

enum { ALL = REFUEL_END_ESSENTIAL_FAT | REFUEL_END_BMI_15 | REFUEL_END_BMI_18_5 };

/* 200 cm: body mass indices of 15 and of 18.5 are 60 and 74 kg, in doubles too. */
static rf_stop stop_of(int32_t sex, double weight_kg, double fat_share, int32_t ends)
{
    refuel_hall_person who = person_of(sex, 30, 200, weight_kg, 1.6);
    who.fat_kg = fat_share * weight_kg;
    rf_hall hall = hall_of(&who);
    rf_stop stop;
    rf_stop_start(&stop, &hall, ends);
    return stop;
}

/* A weight that is held at the limit is not below it: a millionth of it is forgiven, and no more. */
Test(stop, edges_of_a_weight)
{
    static const struct {
        double kg;
        int32_t end, without_goal;
    } rows[] = {{80, 0, 0},
                {74, 0, 0},
                {74 * (1 - 0.9e-6), 0, 0},
                {74 * (1 - 1.1e-6), REFUEL_END_BMI_18_5, 0},
                {60, REFUEL_END_BMI_18_5, 0},
                {60 * (1 - 0.9e-6), REFUEL_END_BMI_18_5, 0},
                {60 * (1 - 1.1e-6), REFUEL_END_BMI_15, REFUEL_END_BMI_15},
                {30, REFUEL_END_BMI_15, REFUEL_END_BMI_15}};
    rf_stop goal = stop_of(REFUEL_MALE, 90, 0.2, ALL), eats = stop_of(REFUEL_MALE, 90, 0.2, REFUEL_END_BMI_15);
    rf_stop none = stop_of(REFUEL_MALE, 90, 0.2, REFUEL_END_NONE);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(eq(i32, rf_stop_on(&goal, rows[i].kg, 0.2), rows[i].end), "%.6f", rows[i].kg);
        cr_expect(eq(i32, rf_stop_on(&eats, rows[i].kg, 0.2), rows[i].without_goal), "%.6f", rows[i].kg);
        cr_expect(eq(i32, rf_stop_on(&none, rows[i].kg, 0.001), 0), "%.6f", rows[i].kg);
    }
}

/* Fat that a body needs: 3 % of the weight of men, 12 % of that of women; it is named before the weight. */
Test(stop, edges_of_fat)
{
    rf_stop man = stop_of(REFUEL_MALE, 90, 0.2, ALL), woman = stop_of(REFUEL_FEMALE, 90, 0.2, ALL);
    rf_stop guessed = stop_of(REFUEL_FEMALE, 90, 0.2, REFUEL_END_BMI_15 | REFUEL_END_BMI_18_5);
    cr_expect(eq(i32, rf_stop_on(&man, 90, 0.03), 0));
    cr_expect(eq(i32, rf_stop_on(&man, 90, 0.03 * (1 - 0.9e-6)), 0));
    cr_expect(eq(i32, rf_stop_on(&man, 90, 0.03 * (1 - 1.1e-6)), REFUEL_END_ESSENTIAL_FAT));
    cr_expect(eq(i32, rf_stop_on(&woman, 90, 0.12), 0));
    cr_expect(eq(i32, rf_stop_on(&woman, 90, 0.12 * (1 - 1.1e-6)), REFUEL_END_ESSENTIAL_FAT));
    cr_expect(eq(i32, rf_stop_on(&guessed, 90, 0.05), 0), "nobody measured it");
    cr_expect(eq(i32, rf_stop_on(&woman, 50, 0.05), REFUEL_END_ESSENTIAL_FAT));
}

/* Somebody who starts at a limit or under it may hold or gain, and ends below the start. */
Test(stop, starts_at_or_under_a_limit)
{
    rf_stop at = stop_of(REFUEL_MALE, 60, 0.03, REFUEL_END_BMI_15 | REFUEL_END_ESSENTIAL_FAT);
    rf_stop under = stop_of(REFUEL_MALE, 58, 0.02, REFUEL_END_BMI_15 | REFUEL_END_ESSENTIAL_FAT);
    cr_expect(eq(i32, rf_stop_on(&at, 60, 0.03), 0));
    cr_expect(eq(i32, rf_stop_on(&at, 59.9999, 0.03), REFUEL_END_BMI_15));
    cr_expect(eq(i32, rf_stop_on(&under, 58, 0.02), 0), "held");
    cr_expect(eq(i32, rf_stop_on(&under, 59, 0.025), 0), "gained");
    cr_expect(eq(i32, rf_stop_on(&under, 58 * (1 - 0.9e-6), 0.02), 0));
    cr_expect(eq(i32, rf_stop_on(&under, 58 * (1 - 1.1e-6), 0.02), REFUEL_END_BMI_15));
    cr_expect(eq(i32, rf_stop_on(&under, 58, 0.02 * (1 - 1.1e-6)), REFUEL_END_ESSENTIAL_FAT));
}

Test(stop, what_is_no_number_ends_nothing)
{
    rf_stop stop = stop_of(REFUEL_MALE, 90, 0.2, ALL);
    cr_expect(eq(i32, rf_stop_on(&stop, NAN, NAN), 0));
    cr_expect(rf_stop_edge(90, 0) == 0 && rf_stop_edge(90, 60) < 60 && rf_stop_edge(50, 60) < 50);
}
