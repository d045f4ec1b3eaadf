/* What is said about tiredness, with the numbers of the person. */
#ifndef REFUEL_IO_FATIGUE_WORDS_H
#define REFUEL_IO_FATIGUE_WORDS_H

#include <stdbool.h>

#include "fatigue/whole.h"

#define RF_FATIGUE_TEXT 640 /* bytes, the final NUL included */

/* "By your log you ran 41.3 km a week in the 4 weeks to 2026-03-02."; of an old one that it tells nothing. "" without a log. */
void rf_fatigue_log(const rf_fatigue *it, bool miles, char text[RF_FATIGUE_TEXT]);

/* What is eaten against what is spent; "" where one of them is not known. */
void rf_fatigue_balance(const rf_fatigue *it, char text[RF_FATIGUE_TEXT]);

/* What to do about a cause: of food, how much. Nobody is told to eat less. */
void rf_fatigue_advice(const rf_fatigue *it, const refuel_cause *cause, char text[RF_FATIGUE_TEXT]);

/* Tomorrow's food in one line, and what belongs around a run; "" where nothing is named. */
void rf_fatigue_tomorrow(const refuel_fatigue_result *r, char text[RF_FATIGUE_TEXT]);
void rf_fatigue_around(const refuel_fatigue_result *r, char text[RF_FATIGUE_TEXT]);

#endif
