/* The inputs of one source, put into a record. */
#ifndef REFUEL_CORE_FIELD_APPLY_H
#define REFUEL_CORE_FIELD_APPLY_H

#include "core/errors.h"
#include "core/field.h"

/* One input as it came from a source: text, or a number in the unit of the kind or of a key. */
typedef struct rf_field_text {
    const char *text; /* NULL: not given as text */
    size_t length;
    const char *called; /* as the user wrote it; NULL: not given at all */
    bool is_number;     /* number holds the value, text is not used */
    double number;
    const char *unit; /* of the number; NULL: that of the kind */
    bool tried;       /* somebody wanted to give it, well or badly: it is not missing */
} rf_field_text;

/* Applies the inputs of one source (a command line, a JSON object) to a record whose inputs the rows 1 to rows - 1
   describe; texts has a place for each row. An input replaces the one that it excludes if that came from an earlier
   source. What is wrong joins the errors, and is left out. */
void rf_fields_apply(const rf_field *row, int rows, void *record, const rf_field_text *texts, int64_t today,
                     rf_errors *errors);

/* Stores what was read: the value, what stands beside it, and the notes instead of those of an earlier text. size is how
   much of the record there is. */
void rf_field_settle(const rf_field *row, int index, void *record, size_t size, double value, const rf_side *side);

#endif
