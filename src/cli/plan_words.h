/* What is said about a plan and its checks, without the layout: whoever shows it, it says the same. */
#ifndef REFUEL_CLI_PLAN_WORDS_H
#define REFUEL_CLI_PLAN_WORDS_H

#include "cli/in_units.h"
#include "io/answer.h"

#define CLI_NOT_ADVICE "Information, not medical advice."

#define CLI_LIST 512 /* bytes, the final NUL included */

/* Whether a finding is ok and has nothing to say beside that; whether it is such a gate, which is not worth a word, or an
   upper level that is not crossed or was never determined. */
int cli_is_plain(const refuel_finding *finding);
int cli_informs(const refuel_finding *finding); /* of what is ok or not known: it has something to say */
int cli_is_quiet(const refuel_finding *finding);

/* Whether it says of protein what the check of the day says with the same verdict, or a worse one. */
int cli_is_repeated(const rf_answer *answer, const refuel_finding *finding);

/* The titles of the checks with one verdict. Gates that did not fire are left out, and so is what is ok and has something
   to say. */
void cli_titles(const rf_answer *answer, int32_t verdict, char list[CLI_LIST]);

/* What was not given and would be judged, as flags. */
void cli_unknown_flags(const rf_answer *answer, char flags[CLI_LIST]);

/* That there are questions about health; NULL where one was answered. */
const char *cli_health_words(const rf_answer *answer);

/* The i-th warning of a set, with the numbers of a plan; NULL past the end. */
const char *cli_warning(refuel_warnings set, size_t i, const refuel_plan_result *plan, const cli_units *units,
                        char text[CLI_IN_UNITS]);

/* What became of the goal. floor_kcal_d is the floor of intake, NaN where it was not judged. */
void cli_goal_lines(const refuel_plan_result *plan, double floor_kcal_d, const cli_units *units, cli_tell tell,
                    void *context);

/* The floor of intake that an answer was judged against. */
double cli_floor_kcal_d(const rf_answer *answer);

#endif
