/* What a plan rests on: every formula and rule behind it, each once. */
#ifndef REFUEL_PLAN_PLAN_SOURCES_H
#define REFUEL_PLAN_PLAN_SOURCES_H

#include <refuel/days.h>
#include <refuel/source.h>

#define RF_REFERENCES_MAX 48

typedef struct rf_references {
    refuel_reference of[RF_REFERENCES_MAX];
    size_t count;
} rf_references;

/* Each is added once; NULL and what does not exist is passed over. */
void rf_reference_formula(rf_references *to, int32_t equation);
void rf_reference_paper(rf_references *to, const char *key);

/* Key of what the choice of the resting equation and its error rest on; NULL where nobody chose. */
const char *rf_selection_source(const refuel_plan_result *plan);

/* Formulas and rules of the plan, then the sources of the edges that its findings stand on. */
void rf_plan_references(const refuel_plan_result *plan, const refuel_finding *findings, size_t count,
                        rf_references *to);

/* What its days rest on as well. */
void rf_day_references(const refuel_day *days, size_t count, rf_references *to);

#endif
