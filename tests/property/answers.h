/* Random answers about health that can be, on top of a request, from the stream of property/people.h. */
#ifndef TESTS_ANSWERS_H
#define TESTS_ANSWERS_H

#include "property/people.h"

static inline void answer_words(uint64_t *state, refuel_request *r)
{
    static const refuel_input yes_no[] = {REFUEL_INPUT_DIETARY_RESTRICTION,
                                          REFUEL_INPUT_PERSISTENT_FATIGUE,
                                          REFUEL_INPUT_GROWTH_SLOWED,
                                          REFUEL_INPUT_INSULIN,
                                          REFUEL_INPUT_KIDNEY_DISEASE,
                                          REFUEL_INPUT_THYROID_DISEASE,
                                          REFUEL_INPUT_GLP1,
                                          REFUEL_INPUT_OTHER_MEDICAL};
    for (size_t i = 0; i < sizeof yes_no / sizeof *yes_no; i++)
        if (people_one_in(state, 4)) people_set(r, yes_no[i], people_one_in(state, 4) ? REFUEL_YES : REFUEL_NO);
    if (people_one_in(state, 4)) people_set(r, REFUEL_INPUT_EATING_DISORDER, (double)(1 + people_next(state) % 3));
}

static inline void answer_of_sex(uint64_t *state, refuel_request *r)
{
    if (r->sex == REFUEL_MALE) {
        if (people_one_in(state, 3)) people_set(r, REFUEL_INPUT_LOW_LIBIDO, (double)(1 + people_next(state) % 2));
        return;
    }
    if (people_one_in(state, 4))
        people_set(r, REFUEL_INPUT_HORMONAL_CONTRACEPTION, (double)(1 + people_next(state) % 2));
    if (people_one_in(state, 8)) people_set(r, REFUEL_INPUT_MENOPAUSE, (double)(1 + people_next(state) % 2));
    if (people_one_in(state, 3)) people_set(r, REFUEL_INPUT_MISSED_PERIODS, (double)(people_next(state) % 14));
    if (people_one_in(state, 4)) people_set(r, REFUEL_INPUT_PERIODS_YEAR, (double)(people_next(state) % 15));
    if (people_one_in(state, 4) && r->age_y > 11)
        people_set(r, REFUEL_INPUT_MENARCHE, people_between(state, 9, fmin(r->age_y, 18)));
}

static inline void answer_all(uint64_t *state, refuel_request *r)
{
    answer_words(state, r);
    answer_of_sex(state, r);
    if (people_one_in(state, 3)) people_set(r, REFUEL_INPUT_SCOFF, (double)(people_next(state) % 6));
    if (people_one_in(state, 3)) people_set(r, REFUEL_INPUT_BONE_STRESS, (double)(people_next(state) % 3));
    if (people_one_in(state, 4)) people_set(r, REFUEL_INPUT_UNPLANNED_LOSS, people_between(state, 0, 12));
    if (people_one_in(state, 5)) people_set(r, REFUEL_INPUT_EDE_Q, people_between(state, 0, 6));
    if (people_one_in(state, 6)) people_set(r, REFUEL_INPUT_BONE_DENSITY_Z, people_between(state, -3, 2));
    if (people_one_in(state, 6)) people_set(r, REFUEL_INPUT_FERRITIN, people_between(state, 5, 200));
}

#endif
