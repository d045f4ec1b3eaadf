/* The inputs of one or several sources, put into a record. */
#ifndef REFUEL_CORE_FIELD_APPLY_H
#define REFUEL_CORE_FIELD_APPLY_H

#include "core/errors.h"
#include "core/field.h"

/* One input as it came from a source: text, or a number in the unit of the kind or of a key. */
typedef struct rf_field_text {
    const char *text; /* NULL: not given as text */
    size_t length;
    const char *called; /* as the user wrote it; NULL: not given at all */
    double number;      /* the value where it is one; text is then not used */
    const char *unit;   /* of the number; NULL: that of the kind */
    const char *from;   /* how a message names the source; NULL: that goes without saying */
    int source;         /* a later source (the command line behind a file) has a larger number */
    bool is_number;
    bool tried;   /* somebody wanted to give it, well or badly: it is not missing */
    bool lasting; /* kept for many calls: where it is a share of what this one does not give, it says nothing */
} rf_field_text;

/* Puts the inputs of a later source on top of those of earlier ones; both have a place for each of the rows 1 to rows - 1. What
   the later one gives, the earlier ones no longer do: neither the same input, nor one that it excludes, nor one that yields
   to it. Two of the later source that exclude each other are an error, whatever comes on top of them. */
void rf_fields_join(const rf_field *row, int rows, rf_field_text *texts, const rf_field_text *later, rf_errors *errors);

/* Whether a source after this one tried to give the input of a row, or one that it excludes or yields to. */
bool rf_fields_override(const rf_field *row, const rf_field_text *texts, int index, int source);

/* Applies inputs to a record, in the order of the rows: what one of them means may depend on those before it, and what one
   that waits means on all. An input
   replaces what it excludes and the record holds. What stands beside a value in its text (its pace, the width of a range)
   is an error where the same source gives it by itself as well; of two sources the later one counts, and texts then no
   longer have the pace of the other. What is wrong joins the errors, and is left out; so is a choice that is refused here. */
void rf_fields_apply(const rf_field *row, int rows, const rf_refused *refused, void *record, rf_field_text *texts,
                     int64_t today, rf_errors *errors);

/* Stores what was read: the value, what stands beside it, and the notes instead of those of an earlier text. size is how
   much of the record there is. */
void rf_field_settle(const rf_field *row, int index, void *record, size_t size, double value, const rf_side *side);

#endif
