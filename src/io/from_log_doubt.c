#include "io/from_log_doubt.h"

#include <math.h>
#include <stdlib.h>

#define LITTLE 0.3 /* times what is eaten: with so little, and so much, no check of food says the same */
#define MUCH 3.0
#define MUCH_OF_LITTLE 10.0 /* of the mean of days that mostly look small */

static bool has(const rf_doubts *doubts, int32_t id)
{
    for (size_t i = 0; i < doubts->count; i++)
        if (doubts->of[i].id == id) return true;
    return false;
}

static const char *why_of(const rf_from_log *it)
{
    return it->eaten.doubtful
               ? "more than a third of the days of the log probably lack food: complete them, or say that they are "
                 "complete"
               : "days of the log that probably lack food would change it: complete them, or say that they are "
                 "complete";
}

/* What differs between the answer for the food of the log and that for other food. */
static void compare(rf_doubts *doubts, const char *why, const rf_answer *own, const rf_answer *other)
{
    for (size_t i = 0; i < own->findings; i++) {
        const refuel_finding *a = &own->finding[i];
        const refuel_finding *b = rf_answer_finding(other, (refuel_check_id)a->id);
        bool same = b && a->verdict == b->verdict;
        if (same || a->verdict == REFUEL_VERDICT_UNKNOWN || refuel_check_describe(a->id)->gate) continue;
        if (!has(doubts, a->id) && doubts->count < RF_FINDINGS_MAX)
            doubts->of[doubts->count++] = (rf_doubt){.id = a->id, .why = why};
    }
}

/* The same person with other food: by the other mean, or the known food times a factor. */
static void try_food(rf_from_log *it, const refuel_request *request, double factor, const rf_answer *own,
                     rf_answer *other)
{
    refuel_request r = *request;
    for (size_t i = 0; i < it->count; i++) {
        const rf_taken *taken = &it->taken[i];
        const rf_field *row = &rf_request_fields[taken->input];
        if (taken->state != RF_TAKEN_YES) continue;
        for (int n = 0; n < REFUEL_NUTRIENT_END; n++)
            if (row->info.offset == offsetof(refuel_request, eaten) + (size_t)n * sizeof *r.eaten)
                r.eaten[n] = isnan(factor) ? rf_log_eaten_other(&it->eaten, n) : factor * r.eaten[n];
    }
    if (rf_answer_make(RF_ANSWER_CHECK, &r, other, NULL) == REFUEL_OK) compare(&it->doubts, why_of(it), own, other);
}

void rf_from_log_find_doubts(rf_from_log *it, const refuel_request *request)
{
    const rf_taken *intake = rf_from_log_of(it, REFUEL_INPUT_INTAKE);
    if (!intake || intake->state != RF_TAKEN_YES || it->eaten.whole == it->eaten.logged) return;
    rf_answer *answer = malloc(2 * sizeof *answer);
    if (answer && rf_answer_make(RF_ANSWER_CHECK, request, &answer[0], NULL) == REFUEL_OK) {
        try_food(it, request, NAN, &answer[0], &answer[1]);
        if (it->eaten.doubtful) {
            try_food(it, request, LITTLE, &answer[0], &answer[1]);
            try_food(it, request, it->eaten.by_all ? MUCH_OF_LITTLE : MUCH, &answer[0], &answer[1]);
        }
    }
    free(answer);
}
