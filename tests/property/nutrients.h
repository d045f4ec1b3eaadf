/* Random amounts of vitamins and minerals that can be, on top of a request, from the stream of property/people.h. */
#ifndef TESTS_NUTRIENTS_H
#define TESTS_NUTRIENTS_H

#include "diet/micronutrient.h"
#include "plan/input.h"
#include "property/people.h"

/* From nothing to three times what a grown man is recommended, or his adequate intake. */
static inline double nutrient_amount(uint64_t *state, int32_t nutrient)
{
    refuel_dri dri;
    if (refuel_dri_of(nutrient, REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, 30, &dri, NULL) != REFUEL_OK) return NAN;
    double enough = isnan(dri.rda) ? dri.ai : dri.rda;
    return people_one_in(state, 10) ? 0 : people_between(state, 0, 3 * (isnan(enough) ? 100 : enough));
}

/* Each in one of n; of a part no more than the whole allows. Who tells what is eaten may tell the diet as well. */
static inline void people_nutrients(uint64_t *state, refuel_request *r, uint64_t n)
{
    const rf_counted_form *form;
    for (int32_t i = RF_MICRONUTRIENT_FIRST; i <= RF_MICRONUTRIENT_LAST; i++)
        if (people_one_in(state, n)) r->eaten[i] = nutrient_amount(state, i);
    for (size_t i = 0; (form = rf_counted_form_at(i)); i++) {
        double whole = r->eaten[form->nutrient];
        if (people_one_in(state, n))
            r->eaten[form->form] = people_between(state, 0, isnan(whole) ? 2000 : form->most * whole);
    }
    if (people_one_in(state, n)) r->eaten[REFUEL_NUTRIENT_TOTAL_WATER] = people_between(state, 0, 6);
    if (people_one_in(state, 3)) people_set(r, REFUEL_INPUT_DIET, (double)(1 + people_next(state) % 3));
    if (people_one_in(state, 4)) people_set(r, REFUEL_INPUT_HEAVY_SWEAT, (double)(1 + people_next(state) % 2));
}

#endif
