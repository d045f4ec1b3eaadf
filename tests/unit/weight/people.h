/* People for the tests of the weight model. */
#ifndef TESTS_WEIGHT_PEOPLE_H
#define TESTS_WEIGHT_PEOPLE_H

#include <math.h>
#include <refuel/project.h>

/* Mifflin et al. 1990, unrounded, as the published model uses it. */
static inline double mifflin(int32_t sex, double age_y, double height_cm, double weight_kg)
{
    return 9.99 * weight_kg + 6.25 * height_cm - 4.92 * age_y + (sex == REFUEL_MALE ? 5 : -161);
}

/* The initial fat mass of the public planner. */
static inline double planner_fat(int32_t sex, double age_y, double height_cm, double weight_kg)
{
    double bmi = weight_kg / (height_cm / 100) / (height_cm / 100);
    double percent =
        sex == REFUEL_MALE ? 0.14 * age_y + 37.31 * log(bmi) - 103.94 : 0.14 * age_y + 39.96 * log(bmi) - 102.01;
    return weight_kg * percent / 100;
}

static inline refuel_hall_person person_of(int32_t sex, double age_y, double height_cm, double weight_kg, double pal)
{
    refuel_hall_person who = REFUEL_HALL_PERSON_INIT;
    who.weight_kg = weight_kg;
    who.height_cm = height_cm;
    who.age_y = age_y;
    who.sex = sex;
    who.pal = pal;
    who.resting_kcal_d = mifflin(sex, age_y, height_cm, weight_kg);
    who.fat_kg = planner_fat(sex, age_y, height_cm, weight_kg);
    who.fat_measured = 1;
    return who;
}

/* Eaten from day 0 on, or row by row. */
static inline refuel_schedule schedule_of(const refuel_schedule_row *row, size_t rows)
{
    refuel_schedule schedule = REFUEL_SCHEDULE_INIT;
    schedule.row = row;
    schedule.rows = rows;
    return schedule;
}

/* The man of the worked example of Hall et al. 2011. */
static inline refuel_hall_person example_man(void)
{
    return person_of(REFUEL_MALE, 23, 180, 100, 1.5);
}

#endif
