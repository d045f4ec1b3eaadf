/* Numbered lines of a derivation. What is behind a colon or after the last sign of equality is for people; what stands
   between is arithmetic that a pocket calculator, and tests/build/explained.py, can follow. */
#ifndef REFUEL_IO_TELLER_H
#define REFUEL_IO_TELLER_H

#include "io/answer.h"

#define RF_TELLER_LINE 768

typedef struct rf_teller {
    const rf_answer *answer;
    const refuel_plan_result *p; /* of the answer */
    void (*line)(void *context, const char *text);
    void *context;
    int step;
} rf_teller;

#if defined(__GNUC__)
#define RF_TELLER_FORMAT(n) __attribute__((format(printf, n, n + 1)))
#else
#define RF_TELLER_FORMAT(n)
#endif

/* A numbered line, and an unnumbered one that belongs to it. The format knows, whatever the locale,
       %s     a text
       %d     an int
       %.2f   a double with so many decimals (0 to 9); % .2f the same, in brackets where it is negative (also %# .2f)
       %#.2f  a double that no step computes: with more decimals, up to six, where it has them. A speed of 7:00/km is not
              a round one, and what is computed from it could not be followed
       %g     a double with every digit that it has, as a constant in a paper; % g likewise
       %%     a per cent sign */
RF_TELLER_FORMAT(2) void rf_tell(rf_teller *t, const char *format, ...);
RF_TELLER_FORMAT(2) void rf_tell_more(rf_teller *t, const char *format, ...);

/* Appends to the text of a line that is being put together. */
RF_TELLER_FORMAT(2) void rf_tell_add(char text[RF_TELLER_LINE], const char *format, ...);

/* Citation of the paper with this key (core/source_keys.h), and what to know about it ("" for nothing). */
void rf_tell_paper(rf_teller *t, const char *key, const char *remark);

/* Citation and sample of a formula. */
void rf_tell_source(rf_teller *t, refuel_equation_id id);

#endif
