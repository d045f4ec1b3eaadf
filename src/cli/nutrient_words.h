/* Amounts of vitamins and minerals in words for people. */
#ifndef REFUEL_CLI_NUTRIENT_WORDS_H
#define REFUEL_CLI_NUTRIENT_WORDS_H

#include <stddef.h>

#include "core/number.h"

/* "ug_RAE/d" as people write it: the micro sign, and blanks; also inside a sentence. */
void cli_micro_text(const char *text, char *out, size_t size);

/* "1,500", "0.66": up to two decimals, as many as the number has. */
void cli_amount_text(double value, char text[RF_NUMBER_TEXT]);

#endif
