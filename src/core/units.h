/* Units and rates as text. */
#ifndef REFUEL_CORE_UNITS_H
#define REFUEL_CORE_UNITS_H

#include <refuel/units.h>
#include <stdbool.h>
#include <stddef.h>

#include "core/unit.h"

/* The unit with exactly this symbol, NULL where there is none. */
const rf_unit *rf_unit_named(const char *symbol);

/* Reads one unit from the start of text, with the full stop of an abbreviation. Returns the number of bytes read, 0 where
   no known unit stands there. */
size_t rf_unit_read(const char *text, size_t length, const rf_unit **unit);

/* Reads "/", "per", "a", "an", "each" or "every" from the start of text. Likewise 0. */
size_t rf_per_read(const char *text, size_t length);

/* Reads what a measure is divided by, from the start of text: " / h", " a week", " weekly". Likewise 0; then *per is as it
   was. */
size_t rf_divisor_read(const char *text, size_t length, const rf_unit **per);

/* Reads "cm", "km/week", "km a week" or "mph" from the start of text; likewise 0 where none stands there. A divisor that is
   no known unit is left unread. */
size_t rf_measure_read(const char *text, size_t length, rf_measure *measure);

/* The measure of a constant text; "" is the pure number. of is NULL where the text is not one measure and no more. */
rf_measure rf_measure_named(const char *text);

#endif
