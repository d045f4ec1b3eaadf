/* The table of inputs of a request. A new input is a member of refuel_request with its place in REFUEL_REQUEST_INIT, a
   name in refuel_input, and a row in input.c: flag, JSON, range check, help, documents and bindings follow from the row. */
#ifndef REFUEL_PLAN_INPUT_H
#define REFUEL_PLAN_INPUT_H

#include <refuel/request.h>

#include "core/field_apply.h"
#include "plan/choices.h"

#define RF_NEEDED_INPUT_LAST REFUEL_INPUT_WEIGHT /* no row behind it is needed */

/* The first and the last nutrient that is an input of its own. */
#define RF_NUTRIENT_INPUT_FIRST REFUEL_NUTRIENT_VITAMIN_A
#define RF_NUTRIENT_INPUT_LAST REFUEL_NUTRIENT_TOTAL_WATER

/* Rows of the table: those of refuel_input, row 0 is empty, and behind them one for each such nutrient. */
#define RF_REQUEST_ROWS (REFUEL_INPUT_END + RF_NUTRIENT_INPUT_LAST - RF_NUTRIENT_INPUT_FIRST + 1)
extern const rf_field rf_request_fields[RF_REQUEST_ROWS];

static inline int rf_nutrient_row(int32_t nutrient)
{
    return REFUEL_INPUT_END + nutrient - RF_NUTRIENT_INPUT_FIRST;
}

static inline int32_t rf_nutrient_of_row(int row)
{
    return row - REFUEL_INPUT_END + RF_NUTRIENT_INPUT_FIRST;
}

/* The row with this name: a flag ("run", "iron"), or a JSON path of a text or of a number in the unit of the row; 0 where there
   is none. */
int rf_request_row(const char *name);

/* The row of a nutrient as people name it: in any case, with blanks, dashes or underscores, "b12"; 0 where there is none. And
   the name that was probably meant; NULL where none is near. */
int rf_nutrient_row_named(const char *name, size_t length);
const char *rf_nutrient_nearest(const char *name, size_t length);

/* Where intakes of nutrients stand in JSON. */
#define RF_NUTRIENT_GROUP "intake.micronutrients"

#endif
