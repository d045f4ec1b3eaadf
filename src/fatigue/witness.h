/* Single pieces of evidence for one cause, as they join it. */
#ifndef REFUEL_FATIGUE_WITNESS_H
#define REFUEL_FATIGUE_WITNESS_H

#include "fatigue/cause.h"
#include "fatigue/whole.h"

/* The cause that is being put together. */
typedef struct rf_cause_case {
    rf_fatigue *whole;
    int32_t cause;
    int witnesses, clear; /* kinds of evidence for it, as bits; whether a piece of it is beyond doubt */
    int too_much; /* the same of vitamins and minerals of which there is too much: it is not what too little says */
    int missing, needs; /* something is unknown; what it needs was judged */
    int32_t worst;      /* verdict of what speaks for it */
} rf_cause_case;

/* A piece of evidence without numbers and words, and one with those of a finding. */
refuel_evidence rf_witness_blank(const rf_cause_case *c, refuel_side side, const char *id, const char *title);
refuel_evidence rf_witness_of_finding(const rf_cause_case *c, refuel_side side, const refuel_finding *it);

/* Joins the cause: against it or missing, or for it, by a kind of witness, and whether it is beyond doubt; or for it as too much
   of a vitamin or mineral, which is never beyond doubt. */
void rf_witness_put(rf_cause_case *c, const refuel_evidence *one);
void rf_witness_put_for(rf_cause_case *c, const refuel_evidence *one, rf_witness witness, int clear);
void rf_witness_put_too_much(rf_cause_case *c, const refuel_evidence *one, rf_witness witness);

/* Each takes what speaks for the cause or against it, or what is missing: the findings of the checks, the signs; of too little
   food what is spent without a running that is not known, how it was written down and what is planned; sleep; iron in store; upper levels; the log. */
void rf_take_links(rf_cause_case *c);
void rf_take_signs(rf_cause_case *c);
void rf_take_without_running(rf_cause_case *c);
void rf_take_report(rf_cause_case *c);
void rf_take_goal(rf_cause_case *c);
void rf_take_sleep(rf_cause_case *c);
void rf_take_ferritin(rf_cause_case *c);
void rf_take_upper_levels(rf_cause_case *c);
void rf_take_log(rf_cause_case *c);

#endif
