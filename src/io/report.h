/* Results as JSON. */
#ifndef REFUEL_IO_REPORT_H
#define REFUEL_IO_REPORT_H

#include <refuel/compare.h>
#include <refuel/plan.h>

#include "io/json_write.h"

/* Writes the members of a plan or, with eaten, of a check into the object that is open. */
void rf_report_plan(rf_json_writer *w, const refuel_plan_result *plan, int eaten);

/* A line of "sources": a formula by its key, or a paper by its own. */
typedef struct rf_cited {
    const char *id, *citation, *doi;
} rf_cited;

/* Adds the "goal" object, and the "sources" array. */
void rf_put_goal(rf_json_writer *w, const refuel_plan_result *plan);
void rf_put_sources(rf_json_writer *w, const rf_cited *source, size_t count);

/* Adds a row for each warning of a plan to the array that is open. */
void rf_put_warnings(rf_json_writer *w, const refuel_plan_result *plan);

/* What the i-th bit of refuel_split.cut stands for; NULL past the end. */
const char *rf_cut_text(size_t bit);

/* "mifflin-1990" of an equation, "nasem-2023" of a method, "ledger". */
const char *rf_comparison_key(const refuel_comparison *row);

/* From the least to the most: of resting energy among the equations, of the total among the methods. */
refuel_range rf_comparison_spread(const refuel_comparison *rows, size_t count, int32_t kind);

/* Adds the "compare" array and the "spread". */
void rf_report_comparison(rf_json_writer *w, const refuel_comparison *rows, size_t count);

/* Whether the day has a term for pregnancy or lactation: also where it is 0, as in the first trimester. */
static inline int rf_has_reproduction(const refuel_plan_result *plan)
{
    return plan->method == REFUEL_METHOD_LEDGER && plan->life_stage != REFUEL_LIFE_STAGE_NONE;
}

/* Every source behind a plan, each once; returns how many were written. */
#define RF_SOURCES_MAX 32
size_t rf_plan_sources(const refuel_plan_result *plan, rf_cited out[RF_SOURCES_MAX]);

#endif
