/* Structs of which a test writes only what it is about: the rest is not given. For initialisers,
       refuel_person who = PERSON(.sex = REFUEL_MALE, .age_y = 30);
   and, with the type in parentheses before it, for values. */
#ifndef TESTS_GIVEN_H
#define TESTS_GIVEN_H

#include <math.h>
#include <refuel/person.h>
#include <refuel/requirement.h>
#include <refuel/running.h>

#define PERSON(...)                                                                                                 \
    {                                                                                                               \
        .weight_kg = NAN, .height_cm = NAN, .age_y = NAN, .fat_free_mass_kg = NAN, .neck_cm = NAN, .waist_cm = NAN, \
        .hip_cm = NAN, __VA_ARGS__                                                                                  \
    }

#define RUN(...)                                                                                                    \
    {                                                                                                               \
        .distance_km_week = NAN, .speed_km_h = NAN, .climb_m_week = NAN, .descent_m_week = NAN, .incline_pct = NAN, \
        __VA_ARGS__                                                                                                 \
    }

#define REQUIREMENT(...)                                                                                            \
    {                                                                                                               \
        .struct_size = sizeof(refuel_requirement_request), .person = REFUEL_PERSON_INIT, .gestation_week = NAN,     \
        .months_since_birth = NAN, .pre_pregnancy_weight_kg = NAN, .resting_kcal_d = NAN, .sd_resting_kcal_d = NAN, \
        __VA_ARGS__                                                                                                 \
    }

#endif
