/* Protein per day of a case, g/kg: with what the running, a deficit, the age and a medicine ask for. */
#ifndef REFUEL_DIET_PROTEIN_H
#define REFUEL_DIET_PROTEIN_H

#include "core/edge.h"
#include "diet/case.h"

/* What the plan aims at. */
rf_edges rf_case_protein_target_g_kg(const rf_case *c, int deficit);

/* The lower edge of ok, for so much running. */
double rf_case_protein_least_g_kg(const rf_case *c, double running_h_week, int deficit);

/* Whether the range is that beside a GLP-1 medicine, whose edge binds. */
int rf_case_takes_glp1(const rf_case *c);

/* Whether an answer leaves how much of it is right to whoever treats the disease: then nothing is judged, and neither a deficit nor
   a medicine for weight raises it. */
int rf_case_protein_is_treated(const rf_case *c);

#endif
