/* Who is tired, a plan for the weight as it is, and what the checks find in what is eaten. */
#ifndef REFUEL_FATIGUE_FATIGUE_JUDGE_H
#define REFUEL_FATIGUE_FATIGUE_JUDGE_H

#include <refuel/fatigue_input.h>
#include <refuel/plan.h>

#include "diet/case.h"
#include "fatigue/trained.h"

typedef struct rf_fatigue_judged {
    refuel_request who;      /* without a goal, and with answers that follow from signs */
    double goal_kg_week;     /* that was asked for; NaN: none */
    rf_trained trained;      /* what a log says */
    int32_t runs_by_log;     /* 1: the running volume of who is that of the log */
    int32_t signs;           /* those that were named, and those that answers about health say */
    int32_t planned;         /* 1: sex, age, height and weight are known, and there is a plan */
    refuel_plan_result plan; /* for the weight as it is; with what is known of the person where there is none */
    refuel_finding finding[RF_FINDINGS_MAX];
    size_t findings;
} rf_fatigue_judged;

/* person and ask were checked. What is missing makes findings unknown; what a plan or a log finds impossible is an error. */
refuel_status rf_fatigue_judge(const refuel_request *person, const refuel_fatigue_request *ask, rf_fatigue_judged *out,
                               refuel_error *err);

/* The finding of a check; one with the verdict NONE where there is none. */
const refuel_finding *rf_fatigue_finding(const rf_fatigue_judged *judged, int32_t check);

/* Whether somebody is at risk beside what is eaten: by the body, by an answer or by a sign. A report of little food is then not
   doubted. */
int rf_fatigue_at_risk(const rf_fatigue_judged *judged);

#endif
