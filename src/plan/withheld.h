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

/* Takes the amounts of energy and food out of a plan, and the notes that name any. */
void rf_withhold_plan(refuel_plan_result *plan);
void rf_withhold_notes(refuel_warnings *warnings);

/* Takes the numbers out of a finding; its verdict, its action and what it says of the verdict stay. */
void rf_withhold_finding(refuel_finding *finding);

/* What a check says, or what is told in place of words that name an amount. is_found: something is low, high or a risk. */
const char *rf_withheld_message(int32_t check, int is_found, const char *message);

#endif
