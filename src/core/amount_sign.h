/* The sign of a written quantity, as a sign or as a word. */
#ifndef REFUEL_CORE_AMOUNT_SIGN_H
#define REFUEL_CORE_AMOUNT_SIGN_H

#include "core/cursor.h"

/* Reads what stands in front: + or -, minus, lose, a deficit of. Is it negative? */
bool rf_sign_read(rf_cursor *it);

/* Reads what stands behind, in place of a sign in front: 500 kcal deficit. *negative stays where there is none. */
refuel_status rf_sign_behind(rf_cursor *it, bool *negative);

#endif
