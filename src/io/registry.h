/* What refuel rests on, by key: formulas, methods, checks, activities and papers, and the words of the registry. */
#ifndef REFUEL_IO_REGISTRY_H
#define REFUEL_IO_REGISTRY_H

#include <refuel/check.h>
#include <refuel/equation.h>
#include <refuel/exercise.h>
#include <refuel/source.h>
#include <stdbool.h>

#include "io/report.h"

/* A method for the whole day. */
typedef struct rf_method_about {
    const char *key;
    refuel_equation_id formula; /* that says the rest, or none: then the next do */
    const char *title, *text, *source, *page;
} rf_method_about;

typedef enum rf_entry_kind {
    RF_ENTRY_NONE = 0,
    RF_ENTRY_FORMULA,
    RF_ENTRY_METHOD,
    RF_ENTRY_CHECK,
    RF_ENTRY_ACTIVITY,
    RF_ENTRY_SOURCE
} rf_entry_kind;

/* What a key names. */
typedef struct rf_entry {
    rf_entry_kind kind;
    refuel_equation_id formula; /* of a method too */
    refuel_equation_id second;  /* where a name stands for two formulas: for women, and this one for men */
    const char *name;           /* that stands for two */
    const rf_method_about *method;
    int32_t check; /* refuel_check_id, or REFUEL_CHECK_OF_... */
    const refuel_exercise_info *activity;
    const refuel_source *paper;
} rf_entry;

/* Finds a key in any letter case. A formula comes before the method of the same name. */
rf_entry rf_registry_find(const char *key);

/* Fails with REFUEL_E_UNKNOWN, and says which key may have been meant. */
refuel_status rf_registry_unknown(const char *key, refuel_error *err);

/* The i-th method; NULL past the end. */
const rf_method_about *rf_method_at(size_t i);

/* Whether a formula rests on the paper with this key. */
bool rf_rests_on(const refuel_equation_info *formula, const char *source);

/* Their words, for tables. */
extern const refuel_choice rf_formula_kinds[], rf_confidences[];

/* "resting", "body", "running", "requirement", "weight"; "" for anything else. */
const char *rf_formula_kind_text(refuel_formula_kind kind);

/* "high", "medium"; "" for anything else. */
const char *rf_confidence_text(refuel_confidence confidence);

extern const rf_answer_type rf_registry_type;

/* Writes the members of the answer into the object that is open; key and status as in refuel_equations_json. */
refuel_status rf_report_equations(rf_json_writer *w, const char *key, refuel_error *err);

#endif
