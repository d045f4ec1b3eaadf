/* Vitamins and minerals: more is never too little, what is not given is never ok, and what one should know changes no number. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/needs.h>
#include <string.h>

#include "io/need_note.h"
#include "property/answers.h"
#include "property/nutrients.h"
#include "support/requests.h"
#include "support/wording.h"

enum { PEOPLE = 2000 };

/* Somebody who eats; whether the day can be judged. */
static int somebody(uint64_t *state, uint64_t n, refuel_request *r, judgement *j)
{
    *r = people_request(state);
    people_eating(state, r);
    answer_all(state, r);
    people_nutrients(state, r, n);
    return judge_request(r, 1, j, NULL) == REFUEL_OK;
}

static int is_of_nutrient(const refuel_finding *it)
{
    return refuel_check_describe(it->id)->nutrient != 0;
}

/* From least to most: what is known to be too little, uncertain, not known, enough. */
static int rank(int32_t verdict)
{
    return verdict == REFUEL_VERDICT_RISK  ? 0
           : verdict == REFUEL_VERDICT_LOW ? 1
           : verdict == REFUEL_VERDICT_OK  ? 3
                                           : 2;
}

/* More of one of them, and nothing else: its verdict is never worse, that of its upper level never better. */
Test(nutrient_properties, more)
{
    uint64_t state = 81;
    int better = 0, worse = 0;
    for (int person = 0; person < PEOPLE; person++) {
        refuel_request r;
        judgement before, after;
        int32_t nutrient = (int32_t)(RF_MICRONUTRIENT_FIRST + person % RF_MICRONUTRIENTS);
        if (!somebody(&state, 4, &r, &before) || isnan(r.eaten[nutrient])) continue;
        r.eaten[nutrient] *= people_between(&state, 1, 4);
        cr_assert(eq(int, (int)judge_request(&r, 1, &after, NULL), REFUEL_OK));
        const refuel_finding *a = finding_of(&before, (refuel_check_id)REFUEL_CHECK_OF_NUTRIENT(nutrient)),
                             *b = finding_of(&after, (refuel_check_id)REFUEL_CHECK_OF_NUTRIENT(nutrient));
        cr_assert(a && b);
        if (rank(a->verdict) > rank(b->verdict))
            cr_fatal("%s %g: %d, %d", a->message, b->value, a->verdict, b->verdict);
        better += rank(a->verdict) < rank(b->verdict);
        a = finding_of(&before, (refuel_check_id)REFUEL_CHECK_OF_UPPER_LEVEL(nutrient));
        b = finding_of(&after, (refuel_check_id)REFUEL_CHECK_OF_UPPER_LEVEL(nutrient));
        cr_assert(a && b);
        if (a->verdict != REFUEL_VERDICT_OK && b->verdict == REFUEL_VERDICT_OK) cr_fatal("%s %g", b->message, b->value);
        worse += a->verdict == REFUEL_VERDICT_OK && b->verdict != REFUEL_VERDICT_OK;
    }
    cr_expect(better > 20 && worse > 5, "%d %d", better, worse);
}

/* Without an amount there is no row of it, and every other row stays as it was. */
Test(nutrient_properties, not_given_is_never_ok)
{
    uint64_t state = 82;
    int rows = 0;
    for (int person = 0; person < PEOPLE; person++) {
        refuel_request r;
        judgement with, without;
        if (!somebody(&state, 4, &r, &with)) continue;
        for (int32_t i = RF_NUTRIENT_INPUT_FIRST; i <= RF_NUTRIENT_INPUT_LAST; i++) r.eaten[i] = NAN;
        cr_assert(eq(int, (int)judge_request(&r, 1, &without, NULL), REFUEL_OK));
        size_t k = 0;
        for (size_t i = 0; i < with.findings; i++) {
            rows += is_of_nutrient(&with.finding[i]);
            if (is_of_nutrient(&with.finding[i])) continue;
            if (memcmp(&with.finding[i], &without.finding[k++], sizeof *with.finding) != 0)
                cr_fatal("person %d: %s", person, refuel_check_describe(with.finding[i].id)->id);
        }
        cr_assert(eq(sz, k, without.findings));
    }
    cr_expect(gt(int, rows, PEOPLE));
}

/* Energy and all that is eaten scaled down together bring no better verdict on any of them. */
Test(nutrient_properties, less_of_all)
{
    uint64_t state = 83;
    for (int person = 0; person < PEOPLE; person++) {
        refuel_request r;
        judgement before, after;
        if (!somebody(&state, 3, &r, &before)) continue;
        double share = people_between(&state, 0.2, 0.999);
        for (int i = 0; i < REFUEL_NUTRIENT_PLACES; i++) r.eaten[i] *= share;
        if (judge_request(&r, 1, &after, NULL) != REFUEL_OK) continue; /* less than 100 kcal is refused */
        for (size_t i = 0; i < before.findings; i++) {
            const refuel_finding *a = &before.finding[i];
            int32_t nutrient = refuel_check_describe(a->id)->nutrient;
            if (!nutrient || a->id != REFUEL_CHECK_OF_NUTRIENT(nutrient)) continue;
            const refuel_finding *b = finding_of(&after, (refuel_check_id)a->id);
            if (!b || rank(b->verdict) > rank(a->verdict)) cr_fatal("person %d: %s", person, a->message);
        }
    }
}

/* What people eat and how they sweat is told and changes no reference and no verdict, but of the limit of sodium. */
Test(nutrient_properties, notes_change_no_verdict)
{
    uint64_t state = 84;
    for (int person = 0; person < PEOPLE; person++) {
        refuel_request r;
        judgement before, after;
        if (!somebody(&state, 3, &r, &before)) continue;
        r.diet = (int32_t)(person % 4), r.heavy_sweat = (int32_t)(person % 3);
        cr_assert(eq(int, (int)judge_request(&r, 1, &after, NULL), REFUEL_OK));
        cr_assert(eq(sz, before.findings, after.findings));
        for (size_t i = 0; i < before.findings; i++) {
            const refuel_finding *a = &before.finding[i], *b = &after.finding[i];
            if (a->id == REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR) continue;
            if (memcmp(a, b, sizeof *a) != 0) cr_fatal("person %d: %s", person, a->message);
        }
    }
}

/* No message and no note of anybody finds a disease or claims to know. */
Test(nutrient_properties, wording)
{
    uint64_t state = 85;
    for (int person = 0; person < PEOPLE; person++) {
        refuel_request r;
        judgement j;
        refuel_need needs[REFUEL_NEEDS_PLACES];
        size_t n = 0;
        rf_need_note note;
        if (!somebody(&state, 3, &r, &j)) continue;
        for (size_t k = 0; k < j.findings; k++) {
            const char *word = refused_word_in(j.finding[k].message);
            if (word) cr_fatal("\"%s\" in: %s", word, j.finding[k].message);
        }
        cr_assert(eq(int, (int)refuel_needs(&r, needs, REFUEL_NEEDS_PLACES, &n, NULL), REFUEL_OK));
        for (size_t i = 0; rf_need_note_at(needs, n, i, &note); i++)
            if (refused_word_in(note.message)) cr_fatal("%s", note.message);
    }
}
