/* What of the energy cannot be told where the running volume was not given, and how to give it. */
#ifndef REFUEL_CLI_RUNNING_WORDS_H
#define REFUEL_CLI_RUNNING_WORDS_H

#include "fatigue/whole.h"

#define CLI_RUNNING 320

/* What is eaten beside what is spent without the running; "" where the running is known, or no amounts are told. */
void cli_running_balance(const rf_fatigue *whole, char text[CLI_RUNNING]);

/* That tomorrow's amounts are without the running; "" where the running is known, or there are none. */
void cli_running_tomorrow(const refuel_fatigue_result *r, char text[CLI_RUNNING]);

#endif
