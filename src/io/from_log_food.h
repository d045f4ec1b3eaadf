/* What a log tells of food: what is eaten in a day. */
#ifndef REFUEL_IO_FROM_LOG_FOOD_H
#define REFUEL_IO_FROM_LOG_FOOD_H

#include "io/from_log_list.h"

/* The energy that is eaten, and what of it a log tells. */
bool rf_from_log_is_food(int input);

/* Looks at the days of food, by what the person spends at rest, and takes what is eaten. known: given.request holds that
   person. given: the request says by itself what is eaten. */
void rf_from_log_take_food(rf_from_log *it, bool known, bool given);

#endif
