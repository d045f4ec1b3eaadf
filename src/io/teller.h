/* Numbered lines of a derivation, and their numbers. */
#ifndef REFUEL_IO_TELLER_H
#define REFUEL_IO_TELLER_H

#include <refuel/plan.h>

#include "core/number.h"

#define REFUEL_TELLER_LINE 512
#define REFUEL_TELLER_NUMBERS 12 /* in one line */

typedef struct refuel_teller {
    const refuel_plan_result *p;
    void (*line)(void *context, const char *text);
    void *context;
    int step;
    char number[REFUEL_TELLER_NUMBERS][REFUEL_NUMBER_TEXT]; /* of the line that is being made */
    int used;
} refuel_teller;

/* A number of the line: with so many decimals, or as it is printed in a paper. */
const char *refuel_fixed(refuel_teller *t, double value, int decimals);
const char *refuel_exact(refuel_teller *t, double value);

/* A numbered line, and an unnumbered one that belongs to it. format takes texts only. */
#if defined(__GNUC__)
#define REFUEL_TELLER_FORMAT __attribute__((format(printf, 2, 3)))
#else
#define REFUEL_TELLER_FORMAT
#endif
REFUEL_TELLER_FORMAT void refuel_tell(refuel_teller *t, const char *format, ...);
REFUEL_TELLER_FORMAT void refuel_tell_more(refuel_teller *t, const char *format, ...);

/* Citation and sample of a formula. */
void refuel_tell_source(refuel_teller *t, refuel_equation_id id);

/* The lines of body, resting energy, running and the day: explain_energy.c. */
void refuel_explain_energy(refuel_teller *t);

#endif
