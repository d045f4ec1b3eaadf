/* Protein by the hours of running, the deficit and the age, step by step. */
#ifndef REFUEL_IO_EXPLAIN_PROTEIN_H
#define REFUEL_IO_EXPLAIN_PROTEIN_H

#include "diet/case.h"
#include "io/teller.h"

/* c is the case of the plan, in what its split starts from. */
void rf_explain_protein(rf_teller *t, const rf_case *c, const refuel_split_input *in);

/* An amount per kg: a constant as it is written, one on a straight line as the step that computed it shows it. Returns
   text. */
const char *rf_explain_g_kg(char text[RF_TELLER_LINE], double g_kg);

#endif
