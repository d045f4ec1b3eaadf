/* Signs that were named and that the count of self-reported signs holds as well: they are not told twice. */
#ifndef REFUEL_FATIGUE_COUNTED_H
#define REFUEL_FATIGUE_COUNTED_H

#include "fatigue/fatigue_judge.h"

/* REFUEL_SIGN_BIT of each; a sign that an answer hides, as periods under contraception, is not among them. */
int32_t rf_counted_signs(const rf_fatigue_judged *judged);

/* Named signs that tell nothing: no periods under contraception, after menopause, in pregnancy and while nursing. */
int32_t rf_hidden_signs(const rf_fatigue_judged *judged);

/* What the count is called where it holds these: "self-reported signs, missed periods among them"; NULL where it holds none. */
const char *rf_counted_title(int32_t counted);

#endif
