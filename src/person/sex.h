/* The words for the sex of a person. */
#ifndef REFUEL_PERSON_SEX_H
#define REFUEL_PERSON_SEX_H

#include <refuel/field.h>

/* Each ends with a NULL name; the second are other spellings, which are read and never written. */
extern const refuel_choice rf_sex_choices[], rf_sex_also[];

#endif
