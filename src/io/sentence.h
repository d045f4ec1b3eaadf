/* The answer to "is what I eat enough?" in a sentence; a weight that is very low stands in front, a refused goal behind. */
#ifndef REFUEL_IO_SENTENCE_H
#define REFUEL_IO_SENTENCE_H

#include <refuel/plan.h>
#include <stdbool.h>

#define RF_SENTENCE 1152 /* bytes, the final NUL included */

/* For what is eaten: how sure, how much energy is short or over, in kJ or kcal, and what else is little or much. Plain
   characters alone. */
void rf_sentence(const refuel_plan_result *plan, const refuel_finding *findings, size_t n, bool kj,
                 char text[RF_SENTENCE]);

#endif
