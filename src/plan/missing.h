/* What is needed and was not given, in words. */
#ifndef REFUEL_PLAN_MISSING_H
#define REFUEL_PLAN_MISSING_H

#include "core/field.h"

#define RF_MISSING_MAX 8

/* The inputs that a request is wrong without. */
typedef struct rf_missing {
    int count;
    const rf_field *row[RF_MISSING_MAX];
    const char *name[RF_MISSING_MAX]; /* how a message calls each */
    const rf_refused *refused;        /* choices that are not named */
} rf_missing;

void rf_missing_add(rf_missing *missing, const rf_field *row, const char *name);

/* REFUEL_E_MISSING of the first of them, with a message that names all: "sex and weight are missing: write sex female or
   male, weight 70kg or 154lb". One alone says how it is written, by info.needed where no words do. */
refuel_status rf_missing_fail(const rf_missing *missing, refuel_error *err);

#endif
