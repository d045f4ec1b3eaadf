/* Amounts that are told to nobody whose answers tell of an eating disorder: docs/adequacy.md, Words. What judges an intake
   reckons with them and leaves them out of what it tells. */
#ifndef REFUEL_PLAN_WITHHELD_H
#define REFUEL_PLAN_WITHHELD_H

#include <refuel/check.h>
#include <refuel/plan.h>

#define RF_WITHHELD_EATING                                                                             \
    "eating enough is right; how much is best found with somebody who knows about eating, and not by " \
    "a number"

/* Whether a judgement of what is eaten names no amounts. */
int rf_withholds(const refuel_request *request);

/* Takes them out of a plan, and out of what was found when what is eaten was judged: of a finding its verdict, its action and
   what it says of the verdict stay. */
void rf_withhold(refuel_plan_result *plan, refuel_finding *finding, size_t findings);

/* Takes the notes that name any out of some. */
void rf_withhold_notes(refuel_warnings *warnings);

/* What a check says, or what is told in place of words that name an amount. verdict: of the check; all that are found alike. */
const char *rf_withheld_message(int32_t check, int32_t verdict, const char *message);

#endif
