/* The first sentences about tiredness. */
#ifndef REFUEL_IO_FATIGUE_SUMMARY_H
#define REFUEL_IO_FATIGUE_SUMMARY_H

#include "io/fatigue_words.h"

/* What is most likely and how sure that is, in a sentence or two. Before it stands that too much is drunk in a session, and
   before all, of an emergency, that help is needed now. */
void rf_fatigue_summary(const rf_fatigue *it, char text[RF_FATIGUE_TEXT]);

/* Whether how much to eat is left to those whom the answer names: then they stand before all amounts. */
bool rf_fatigue_refers(const refuel_fatigue_result *r);

#endif
