#include "io/from_log_doubt.h"

#include <math.h>
#include <stdlib.h>

#include "core/failure.h"
#include "io/from_log_age.h"

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

/* What differs between the answer for the food of the log and that for other food. why, only_ok: of each doubt. */
static void compare(rf_doubts *doubts, rf_doubt each, const rf_answer *own, const rf_answer *other)
{
    for (size_t i = 0; i < own->findings; i++) {
        const refuel_finding *a = &own->finding[i];
        const refuel_finding *b = rf_answer_finding(other, (refuel_check_id)a->id);
        bool same = b && a->verdict == b->verdict;
        if (same || a->verdict == REFUEL_VERDICT_UNKNOWN || refuel_check_describe(a->id)->gate) continue;
        if (each.only_ok && a->verdict != REFUEL_VERDICT_OK) continue;
        each.id = a->id;
        if (!has(doubts, a->id) && doubts->count < RF_FINDINGS_MAX) doubts->of[doubts->count++] = each;
    }
}

/* The same person with other food: by the other mean, or the known food times a factor. */
static void try_food(rf_from_log *it, const refuel_request *request, double factor, rf_doubt each, rf_answer *answer)
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
    if (rf_answer_make(RF_ANSWER_CHECK, &r, &answer[1], NULL) == REFUEL_OK)
        compare(&it->doubts, each, &answer[0], &answer[1]);
}

/* answer: two, of which the first is that for the food of the log. */
static void try_all(rf_from_log *it, const refuel_request *request, rf_answer *answer)
{
    const rf_doubt lacks = {.why = why_of(it)}, of_then = {.why = rf_from_log_old_food(it), .only_ok = true};
    if (it->eaten.whole != it->eaten.logged) {
        try_food(it, request, NAN, lacks, answer);
        if (it->eaten.doubtful) {
            try_food(it, request, LITTLE, lacks, answer);
            try_food(it, request, it->eaten.by_all ? MUCH_OF_LITTLE : MUCH, lacks, answer);
        }
    }
    if (!of_then.why) return;
    try_food(it, request, LITTLE, of_then, answer);
    try_food(it, request, MUCH, of_then, answer);
}

refuel_status rf_from_log_find_doubts(rf_from_log *it, const refuel_request *request, refuel_error *err)
{
    const rf_taken *intake = rf_from_log_of(it, REFUEL_INPUT_INTAKE);
    bool doubtful = it->eaten.whole != it->eaten.logged || rf_from_log_old_food(it);
    if (!intake || intake->state != RF_TAKEN_YES || !doubtful) return REFUEL_OK;
    rf_answer *answer = malloc(2 * sizeof *answer);
    if (!answer) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    if (rf_answer_make(RF_ANSWER_CHECK, request, &answer[0], NULL) == REFUEL_OK) try_all(it, request, answer);
    free(answer);
    return REFUEL_OK;
}
