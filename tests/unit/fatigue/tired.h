/* Somebody who is tired, for the tests of the room. */
#ifndef TESTS_UNIT_FATIGUE_TIRED_H
#define TESTS_UNIT_FATIGUE_TIRED_H

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/fatigue.h>

#include "fatigue/fatigue.h"
#include "fatigue/fatigue_input.h"
#include "support/requests.h"

#define HER "sex=female;age=31;height=168cm;weight=58kg;run=45km/week;pace=5:45/km"
#define HIM "sex=male;age=41;height=178cm;weight=72kg;run=60km/week;pace=5:13/km"

static inline refuel_fatigue_request asks(double sleep_h, double down_d, int32_t signs)
{
    refuel_fatigue_request ask = REFUEL_FATIGUE_REQUEST_INIT;
    ask.sleep_h = sleep_h, ask.performance_down_d = down_d, ask.signs = signs;
    return ask;
}

static inline int32_t sign(refuel_sign which)
{
    return REFUEL_SIGN_BIT(which);
}

static inline const rf_fatigue *tired_asking(const char *pairs, refuel_fatigue_request ask)
{
    static rf_fatigue whole;
    refuel_request request;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)request_of(pairs, &request, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    cr_assert(eq(int, (int)rf_fatigue_make(&request, &ask, &whole, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    return &whole;
}

static inline const rf_fatigue *tired(const char *pairs)
{
    return tired_asking(pairs, asks(NAN, NAN, 0));
}

static inline const refuel_cause *cause_of(const rf_fatigue *it, refuel_cause_id id)
{
    cr_assert(eq(int, it->cause[id - 1].id, (int)id));
    return &it->cause[id - 1];
}

/* The evidence of a cause with an id; NULL where there is none. */
static inline const refuel_evidence *evidence_of(const rf_fatigue *it, refuel_cause_id id, const char *of)
{
    const refuel_cause *cause = cause_of(it, id);
    for (size_t i = 0; i < cause->evidence_count; i++)
        if (strcmp(it->evidence[cause->evidence_first + i].id, of) == 0)
            return &it->evidence[cause->evidence_first + i];
    return NULL;
}

static inline int side_of(const rf_fatigue *it, refuel_cause_id id, const char *of)
{
    const refuel_evidence *one = evidence_of(it, id, of);
    return one ? one->side : REFUEL_SIDE_NONE;
}

static inline int sees(const rf_fatigue *it, refuel_see see)
{
    return (it->result.see & REFUEL_SEE_BIT(see)) != 0;
}

#endif
