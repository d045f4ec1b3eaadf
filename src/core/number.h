/* Numbers as text, the same in every locale. Every number that refuel reads or writes goes through here. */
#ifndef REFUEL_CORE_NUMBER_H
#define REFUEL_CORE_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

#define RF_NUMBER_TEXT 32 /* bytes that hold any double as text, the final NUL included */

/* Reads digits, one point and an optional exponent from the start of text (an optional sign before them), at most
   length bytes: the grammar  [+-] digits [. digits] [e [+-] digits]  or  [+-] . digits. Returns the number of bytes
   read, 0 where no number stands there or where it is too large for a double. No nan, no inf, no hexadecimal, no
   grouping. An e that no digit follows is left unread: it may begin a unit. */
size_t rf_number_read(const char *text, size_t length, double *value);

/* The shortest text that reads back as exactly the same double ("0.30000000000000004", "1e-07", "nan", "inf"). Returns its
   length. */
size_t rf_number_text(double value, char text[RF_NUMBER_TEXT]);

/* With a fixed number of decimals, for people; group = true puts a comma between thousands ("2,258"). Never "-0". */
void rf_number_fixed(double value, int decimals, bool group, char text[RF_NUMBER_TEXT]);

/* Up to so many decimals, without the zeros at their end: "34", "34.5". */
void rf_number_short(double value, int decimals, char text[RF_NUMBER_TEXT]);

#endif
