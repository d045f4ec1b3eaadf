#include "weight/baseline.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "support/empty.h"
#include "unit/weight/halls.h"

Test(baseline, an_empty_person)
{
    refuel_hall_person empty = REFUEL_HALL_PERSON_INIT;
    cr_expect(is_empty_struct(&empty, sizeof empty, 8));
    rf_hall hall;
    refuel_error err;
    empty.sex = REFUEL_FEMALE;
    cr_expect(eq(int, (int)rf_baseline_read(&empty, &hall, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.message, "weight: is needed"));
}

/* Derived constants that are typed nowhere. */
Test(baseline, constants)
{
    refuel_hall_person who = example_man();
    rf_hall hall = hall_of(&who);
    cr_expect(epsilon_eq(dbl, hall.forbes_lean_kg, 2.001013, 5e-7));
    cr_expect(epsilon_eq(dbl, hall.constant->fat_kcal_kg, 9440.727, 5e-4));
    cr_expect(epsilon_eq(dbl, hall.delta_kcal_kg_d, 7.05544, 5e-9));
    cr_expect(epsilon_eq(dbl, hall.constant_kcal_d, 633.661133, 1e-4), "fat in the case file has six digits");
    who.parameters = REFUEL_PARAMETERS_PLANNER;
    hall = hall_of(&who);
    cr_expect(epsilon_eq(dbl, hall.forbes_lean_kg, 1.990762711864407, 1e-14));
}

/* What is not given, and what an older caller does not know, is the default. */
Test(baseline, defaults)
{
    refuel_hall_person who = example_man(), older = who, said = who;
    said.carbohydrate_fraction = 0.5;
    said.sodium_change_mg_d = 0;
    said.parameters = REFUEL_PARAMETERS_HALL_2011;
    said.sodium = REFUEL_SODIUM_CONSTANT;
    said.integrator = REFUEL_INTEGRATOR_EXACT;
    rf_hall hall = hall_of(&who), expected = hall_of(&said);
    cr_expect(hall.carbohydrate_fraction == 0.5 && hall.sodium_change_mg_d == 0);
    cr_expect(hall.constant == expected.constant && hall.constant_kcal_d == expected.constant_kcal_d);
    cr_expect(hall.sodium == expected.sodium && hall.integrator == expected.integrator);
    who.parameters = REFUEL_PARAMETERS_PLANNER;
    cr_expect(hall_of(&who).sodium == REFUEL_SODIUM_PROPORTIONAL);
    older.struct_size = offsetof(refuel_hall_person, parameters);
    older.parameters = 99;
    cr_expect(hall_of(&older).constant == expected.constant);
}

/* The ends of what is allowed, and the first number beyond. */
Test(baseline, edges)
{
    const refuel_hall_person good = example_man();
    const struct {
        size_t at;
        double low, high;
    } rows[] = {{offsetof(refuel_hall_person, weight_kg), 2, 650},
                {offsetof(refuel_hall_person, height_cm), 50, 272},
                {offsetof(refuel_hall_person, age_y), 0, 120},
                {offsetof(refuel_hall_person, resting_kcal_d), 100, 10000},
                {offsetof(refuel_hall_person, pal), 1 / 0.9, 5},
                {offsetof(refuel_hall_person, carbohydrate_fraction), 0.01, 1},
                {offsetof(refuel_hall_person, sodium_change_mg_d), -4000, 20000}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const double low = rows[i].low, high = rows[i].high;
        const double value[] = {low, high, nextafter(low, -INFINITY), nextafter(high, INFINITY)};
        for (int k = 0; k < 4; k++) {
            refuel_hall_person who = good;
            who.pal = 1.5;
            memcpy((char *)&who + rows[i].at, &value[k], sizeof value[k]);
            who.fat_kg = 0.2 * who.weight_kg;
            rf_hall hall;
            int expected = k < 2 ? REFUEL_OK : REFUEL_E_RANGE;
            cr_expect(eq(int, (int)rf_baseline_read(&who, &hall, NULL), expected), "%zu: %.17g", i, value[k]);
        }
    }
    refuel_hall_person who = good;
    who.pal = 5; /* 10000 kcal/d may be multiplied by 2 and no more */
    who.resting_kcal_d = 4000;
    cr_expect(eq(dbl, hall_of(&who).intake_kcal_d, 20000));
    who.resting_kcal_d = 4001;
    rf_hall hall;
    cr_expect(eq(int, (int)rf_baseline_read(&who, &hall, NULL), REFUEL_E_RANGE));
    who = good;
    who.fat_kg = 2;
    cr_expect(hall_of(&who).fat_kg == 2, "2 % may be measured");
    who.fat_kg = 70;
    cr_expect(hall_of(&who).fat_kg == 70);
    who.fat_kg = 70.01;
    cr_expect(eq(int, (int)rf_baseline_read(&who, &hall, NULL), REFUEL_E_RANGE));
}

/* At the smallest PAL nothing is left for activity, and rounding does not make it negative. */
Test(baseline, smallest_pal)
{
    refuel_hall_person who = example_man();
    who.pal = 1 / 0.9;
    for (who.resting_kcal_d = 1000; who.resting_kcal_d < 1500; who.resting_kcal_d += 7.3) {
        rf_hall hall = hall_of(&who);
        cr_expect(hall.delta_kcal_kg_d >= 0 && hall.delta_kcal_kg_d < 1e-12);
    }
}

Test(baseline, sex_and_age)
{
    refuel_hall_person who = example_man();
    cr_expect(hall_of(&who).essential_fat == 0.03 && !hall_of(&who).minor);
    who.sex = REFUEL_FEMALE;
    who.age_y = 18;
    cr_expect(hall_of(&who).essential_fat == 0.12 && !hall_of(&who).minor);
    who.age_y = nextafter(18, 0);
    cr_expect(hall_of(&who).minor);
}

Test(baseline, bad_people)
{
    const refuel_hall_person good = example_man();
    struct {
        const char *field;
        refuel_status status;
        refuel_hall_person who;
    } rows[] = {
        {"weight", REFUEL_E_MISSING, good},
        {"weight", REFUEL_E_RANGE, good},
        {"height", REFUEL_E_RANGE, good},
        {"age", REFUEL_E_RANGE, good},
        {"pal", REFUEL_E_RANGE, good},
        {"pal", REFUEL_E_RANGE, good},
        {"resting", REFUEL_E_RANGE, good},
        {"resting", REFUEL_E_RANGE, good},
        {"carbohydrate_fraction", REFUEL_E_RANGE, good},
        {"carbohydrate_fraction", REFUEL_E_RANGE, good},
        {"sodium", REFUEL_E_RANGE, good},
        {"sex", REFUEL_E_MISSING, good},
        {"sex", REFUEL_E_UNKNOWN, good},
        {"parameters", REFUEL_E_UNKNOWN, good},
        {"integrator", REFUEL_E_UNKNOWN, good},
        {"body_fat", REFUEL_E_MISSING, good},
        {"body_fat", REFUEL_E_RANGE, good},
        {"body_fat", REFUEL_E_RANGE, good},
        {"person", REFUEL_E_VERSION, good},
        {"body_fat", REFUEL_E_RANGE, good},
    };
    rows[0].who.weight_kg = NAN, rows[1].who.weight_kg = 651, rows[2].who.height_cm = 1.8, rows[3].who.age_y = -1;
    rows[4].who.pal = 1.11, rows[5].who.pal = INFINITY, rows[6].who.resting_kcal_d = 0;
    rows[7].who.resting_kcal_d = 9999, rows[8].who.carbohydrate_fraction = 1.01;
    rows[9].who.carbohydrate_fraction = -0.1, rows[10].who.sodium_change_mg_d = INFINITY, rows[11].who.sex = 0;
    rows[12].who.sex = 3, rows[13].who.parameters = 9, rows[14].who.integrator = -1, rows[15].who.fat_kg = NAN;
    rows[16].who.fat_kg = 1.9, rows[17].who.fat_kg = 0, rows[18].who.struct_size = 1;
    rows[19].who.fat_measured = 0, rows[19].who.fat_kg = -3;
    rows[7].who.pal = 4.9;
    rf_hall hall = {.weight_kg = -1};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_error err = {.field = ""};
        cr_expect(eq(int, (int)rf_baseline_read(&rows[i].who, &hall, &err), (int)rows[i].status), "%zu", i);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%zu: %s", i, err.message);
    }
    cr_expect(hall.weight_kg == -1, "a failure left something in the baseline");
}

/* An estimate of fat is held within what is plausible; a measurement is taken as it is. */
Test(baseline, initial_fat)
{
    refuel_hall_person who = person_of(REFUEL_FEMALE, 25, 165, 52, 1.8);
    who.fat_measured = 0;
    const struct {
        double fat_kg, taken_kg;
        bool clamped;
    } rows[] = {{5, 0.12 * 52, true},        {0.12 * 52, 0.12 * 52, false}, {15, 15, false},
                {0.6 * 52, 0.6 * 52, false}, {32, 0.6 * 52, true},          {52, 0.6 * 52, true}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        who.fat_kg = rows[i].fat_kg;
        rf_hall hall = hall_of(&who);
        cr_expect(epsilon_eq(dbl, hall.fat_kg, rows[i].taken_kg, 1e-12), "%zu", i);
        cr_expect(hall.fat_clamped == rows[i].clamped, "%zu", i);
    }
    who.fat_measured = 1;
    who.fat_kg = 5;
    cr_expect(hall_of(&who).fat_kg == 5 && !hall_of(&who).fat_clamped);
    who.parameters = REFUEL_PARAMETERS_PLANNER;
    who.fat_kg = NAN;
    cr_expect(epsilon_eq(dbl, hall_of(&who).fat_kg, planner_fat(REFUEL_FEMALE, 25, 165, 52), 1e-12));
    rf_hall hall;
    refuel_error err;
    who.weight_kg = 26; /* its rule passes below zero, where the equations stand still */
    cr_expect(eq(int, (int)rf_baseline_read(&who, &hall, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "body_fat"));
    who = person_of(REFUEL_MALE, 60, 150, 250, 1.5); /* and above 60 %, where it stops */
    who.parameters = REFUEL_PARAMETERS_PLANNER;
    who.fat_kg = NAN;
    cr_expect(epsilon_eq(dbl, hall_of(&who).fat_kg, 150, 1e-12));
}

/* A body fat of exactly a limit, turned into fat-free kilograms and back, as a plan does, is at the limit; a millionth of a
   per cent beyond is not. */
Test(baseline, rounding_of_the_limits_of_fat)
{
    static const struct {
        double percent, outside; /* one step outside */
        int32_t measured, sex;
    } rows[] = {{2, -1e-6, 1, REFUEL_MALE},
                {70, 1e-6, 1, REFUEL_MALE},
                {3, -1e-6, 0, REFUEL_MALE},
                {12, -1e-6, 0, REFUEL_FEMALE},
                {60, 1e-6, 0, REFUEL_FEMALE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (double kg = 30; kg < 200; kg += 0.7) {
            refuel_hall_person who = example_man();
            rf_hall hall;
            who.sex = rows[i].sex, who.weight_kg = kg, who.fat_measured = rows[i].measured;
            who.fat_kg = kg - kg * (1 - rows[i].percent / 100);
            cr_assert(eq(int, (int)rf_baseline_read(&who, &hall, NULL), REFUEL_OK), "%zu %g", i, kg);
            cr_expect(hall.fat_clamped == false && hall.fat_kg == who.fat_kg, "%zu %g", i, kg);
            who.fat_kg = kg * (rows[i].percent + rows[i].outside) / 100;
            refuel_status status = rf_baseline_read(&who, &hall, NULL);
            cr_expect(rows[i].measured ? status == REFUEL_E_RANGE : hall.fat_clamped, "%zu %g", i, kg);
        }
}
