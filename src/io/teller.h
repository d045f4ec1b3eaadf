/* Numbered lines of a derivation, and their numbers. */
#ifndef REFUEL_IO_TELLER_H
#define REFUEL_IO_TELLER_H

#include "io/answer.h"

#include "core/number.h"

#define RF_TELLER_LINE 512
#define RF_TELLER_NUMBERS 12 /* in one line */

typedef struct rf_teller {
    const rf_answer *answer;
    const refuel_plan_result *p; /* of the answer */
    void (*line)(void *context, const char *text);
    void *context;
    int step;
    char number[RF_TELLER_NUMBERS][RF_NUMBER_TEXT]; /* of the line that is being made */
    int used;
} rf_teller;

/* A number of the line: with so many decimals, or as it is printed in a paper. */
const char *rf_fixed(rf_teller *t, double value, int decimals);
const char *rf_exact(rf_teller *t, double value);

/* A numbered line, and an unnumbered one that belongs to it. format takes texts only. */
#if defined(__GNUC__)
#define RF_TELLER_FORMAT __attribute__((format(printf, 2, 3)))
#else
#define RF_TELLER_FORMAT
#endif
RF_TELLER_FORMAT void rf_tell(rf_teller *t, const char *format, ...);
RF_TELLER_FORMAT void rf_tell_more(rf_teller *t, const char *format, ...);

/* Citation of the paper with this key (core/source_keys.h), and what to know about it ("" for nothing). */
void rf_tell_paper(rf_teller *t, const char *key, const char *remark);

/* Citation and sample of a formula. */
void rf_tell_source(rf_teller *t, refuel_equation_id id);

/* The lines of body, resting energy, running and the day: explain_energy.c. */
void rf_explain_energy(rf_teller *t);

#endif
