/* The shortest text of a double, for the numbers that occur. */
#ifndef REFUEL_CORE_SHORTEST_H
#define REFUEL_CORE_SHORTEST_H

#include <stddef.h>

#define RF_SHORTEST_TEXT 28 /* bytes that it may write on, beyond the end of the text too */

/* Writes value, which is positive and finite, without a final NUL, as core/number lays it out. Returns the length; 0 where it is
   not for it. */
size_t rf_shortest_text(double value, char text[RF_SHORTEST_TEXT]);

#endif
