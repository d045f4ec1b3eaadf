/* Text from outside made safe to show: no control bytes, no broken UTF-8, not too long. */
#ifndef REFUEL_CORE_PRINTABLE_H
#define REFUEL_CORE_PRINTABLE_H

#include <stdbool.h>
#include <stddef.h>

#define RF_PRINTABLE 84 /* bytes that hold any shown text, the final NUL included */

/* Is the text valid UTF-8? (No overlong forms, no surrogates.) A NUL counts as a character. */
bool rf_utf8_valid(const char *text, size_t length);

/* Does the text hold a control character: one below space, DEL, or U+0080 to U+009F? */
bool rf_has_control(const char *text, size_t length);

/* The text without outer spaces, cut to 40 characters (then "..."), with a ? for every control character, invisible
   direction mark and byte that is not UTF-8. A terminal shows it as it stands. */
void rf_printable(const char *text, size_t length, char shown[RF_PRINTABLE]);

#endif
