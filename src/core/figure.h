/* One number as people write it: with a decimal comma, with signs between thousands, with a fraction. Signs in front are the
   matter of core/amount. */
#ifndef REFUEL_CORE_FIGURE_H
#define REFUEL_CORE_FIGURE_H

#include <stdbool.h>
#include <stddef.h>

/* What stands before exactly three digits, where it may stand for decimals or between thousands. */
typedef enum rf_separator {
    RF_SEPARATOR_NONE,
    RF_SEPARATOR_POINT, /* 2.100 */
    RF_SEPARATOR_COMMA, /* 2,100 */
    RF_SEPARATOR_SPACE  /* 2 100: no decimals, but not everybody means one number */
} rf_separator;

typedef struct rf_figure {
    double value;       /* 2.100 and 2,100 as decimals; 2 100 as thousands */
    double grouped;     /* where separator is one: the same digits as thousands */
    rf_separator three; /* RF_SEPARATOR_NONE: only one reading */
    bool plain;         /* digits alone */
    bool fraction;      /* 1/2, with nothing whole before it: where no unit follows it may be anything */
    bool sixty; /* a point or comma and two digits below sixty: 5.30, which may be 5:30. 5.00 is the same in both */
} rf_figure;

/* Reads a number without a sign from the start of text. Returns the bytes read, 0 where none stands there or where it is
   too large or too long. What has one reading is read: 63,5 and 1,234.5 and 1.234,5 and 6 1/2 and 6½ and 1e3. */
size_t rf_figure_read(const char *text, size_t length, rf_figure *figure);

/* Bytes of one space at the start of text: also those that do not break and thin ones. 0 where none stands there. */
size_t rf_space_read(const char *text, size_t length);

#endif
