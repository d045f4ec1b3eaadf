/* Inputs as people would write them. */
#ifndef REFUEL_CORE_FIELD_WRITE_H
#define REFUEL_CORE_FIELD_WRITE_H

#include "core/field_apply.h"

#define RF_FIELD_TEXT 204 /* bytes that hold any text that is read (200 at the most), and a final NUL */

/* Writes the text of an input that was given: as it was written, or of a number, "63.5kg", one that reads back as the same. What is
   too long is cut. Returns text. */
const char *rf_field_written(const rf_field *field, const rf_field_text *in, char text[RF_FIELD_TEXT]);

#endif
