/* The answer to a request: computed once, then written as JSON or shown to people. */
#ifndef REFUEL_IO_ANSWER_H
#define REFUEL_IO_ANSWER_H

#include <refuel/compare.h>
#include <refuel/days.h>
#include <refuel/needs.h>
#include <refuel/plan.h>

#include "core/refused.h"
#include "diet/case.h"
#include "io/sentence.h"

/* What an answer holds. */
typedef enum rf_answer_kind { RF_ANSWER_PLAN, RF_ANSWER_CHECK, RF_ANSWER_COMPARE } rf_answer_kind;

/* A check of which nobody knows the verdict, although its numbers are there. */
typedef struct rf_doubt {
    int32_t id;
    const char *why; /* its message */
    bool only_ok;    /* what was found stays found */
} rf_doubt;

typedef struct rf_doubts {
    rf_doubt of[RF_FINDINGS_MAX];
    size_t count;
} rf_doubts;

struct rf_from_log; /* io/from_log.h */

typedef struct rf_answer {
    rf_answer_kind kind;
    const struct rf_from_log *from_log; /* what the request took from a log; NULL: nothing */
    refuel_request request;             /* that was answered: an explanation shows what was given */
    refuel_plan_result plan;
    refuel_finding finding[RF_FINDINGS_MAX]; /* of the plan, or of what is eaten */
    size_t findings;
    refuel_overall overall;
    bool withheld;              /* of RF_ANSWER_CHECK: its numbers were taken out, and the sentence was made before */
    char sentence[RF_SENTENCE]; /* where withheld */
    refuel_comparison row[REFUEL_COMPARISONS_MAX]; /* of RF_ANSWER_COMPARE */
    size_t rows;
    refuel_need need[REFUEL_NEEDS_PLACES]; /* of RF_ANSWER_CHECK, of the vitamins and minerals that were given */
    size_t needs;
    refuel_day day[REFUEL_DAYS]; /* where the request asks for days */
    size_t days;
    refuel_days_mean days_mean;
} rf_answer;

/* Choices that an answer of this kind is not made for. */
const rf_refused *rf_answer_refused(rf_answer_kind kind);

refuel_status rf_answer_make(rf_answer_kind kind, const refuel_request *request, rf_answer *out, refuel_error *err);

/* The same where some verdicts are not known: these checks become unknown. */
refuel_status rf_answer_make_doubted(rf_answer_kind kind, const refuel_request *request, const rf_doubts *doubts,
                                     rf_answer *out, refuel_error *err);

/* The same for whom no check is asked for: there are no findings, no overall and no needs. It fails where the other does. */
refuel_status rf_answer_make_unjudged(rf_answer_kind kind, const refuel_request *request, rf_answer *out,
                                      refuel_error *err);

/* Judges the plan of an answer again, for its request. */
refuel_status rf_answer_judge(rf_answer *it, refuel_error *err);

/* Plans the days that the request of an answer asks for; what is to be known about them joins the warnings of its plan. */
refuel_status rf_answer_make_days(rf_answer *it, refuel_error *err);

/* The answer to what is eaten in a sentence, of RF_ANSWER_CHECK. */
void rf_answer_sentence(const rf_answer *it, bool kj, char text[RF_SENTENCE]);

/* The finding of a check; NULL where it does not concern the person. */
const refuel_finding *rf_answer_finding(const rf_answer *answer, refuel_check_id id);

#endif
