/* Evidence and what is missing in words, in the units of the person: for the terminal and for the page. */
#ifndef REFUEL_CLI_FATIGUE_LINES_H
#define REFUEL_CLI_FATIGUE_LINES_H

#include "cli/written.h"
#include "fatigue/whole.h"

#define CLI_EVIDENCE 320

/* "energy availability 31 kcal/kg fat-free (24-37), ok: 45 or more"; of a sign, and without numbers, its title. */
void cli_evidence_text(const refuel_evidence *it, int numbers, const cli_units *units, char text[CLI_EVIDENCE]);

/* The same as a finding, for a drawing. */
refuel_finding cli_evidence_finding(const refuel_evidence *it);

/* Why what is eaten could not be judged although it was given; NULL: it could. */
const char *cli_report_words(const rf_fatigue *whole);

#define CLI_EVIDENCE_LIST 1024

/* All evidence of a cause on one side, "; " between; against it what they say. "" where there is none. */
void cli_evidence_list(const rf_fatigue *whole, const refuel_cause *cause, refuel_side side, const cli_units *units,
                       char text[CLI_EVIDENCE_LIST]);

/* The titles of the causes for which nothing speaks, with one verdict; "" where there are none. */
void cli_quiet_causes(const rf_fatigue *whole, int32_t verdict, char text[CLI_EVIDENCE_LIST]);

/* "Performance has been down for 3 weeks: a drop of ..."; "" where it is not known. */
void cli_state_text(const refuel_fatigue_result *r, char text[CLI_EVIDENCE_LIST]);

/* "--intake: what you eat in a day"; the number of the bit is a refuel_lacking. */
void cli_lacking_text(const rf_fatigue *whole, int lacking, char text[CLI_EVIDENCE_LIST]);

#endif
