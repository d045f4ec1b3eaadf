/* Tables of inputs. One row describes an input wherever it comes from: a flag, a JSON member, a number from a caller.
   Reading, range check, help and documents derive from the row. */
#ifndef REFUEL_CORE_FIELD_H
#define REFUEL_CORE_FIELD_H

#include <refuel/status.h>
#include <stdbool.h>

#include "core/quantity.h"

/* A word that stands for a value. A list of them ends with a NULL name. */
typedef struct refuel_choice {
    const char *name;
    double value;
} refuel_choice;

typedef struct refuel_field refuel_field;

/* One text to be read. */
typedef struct refuel_reading {
    const refuel_field *field;
    const char *called; /* how messages name the input: as the user wrote it */
    const char *text;
    size_t length;
    int64_t today;      /* days since 1970-01-01 */
    const void *record; /* the struct as far as it has been read: rows are read in the order of the table */
    refuel_error *err;
} refuel_reading;

struct refuel_field {
    const char *flag;        /* "body-fat": command line, without the dashes */
    const char *path;        /* "running.distance": JSON, text with a unit */
    const char *number_path; /* "running.distance_km_week": JSON, a number; NULL where there is none */
    refuel_kind kind;        /* REFUEL_KIND_END: words only */
    const refuel_choice *choices;
    refuel_status (*read)(const refuel_reading *reading, double *value); /* replaces kind and choices, or NULL */
    size_t offset;                                                       /* of the member in the record */
    bool whole;                                                          /* the member is an int32_t, else a double */
    bool truth;                                                          /* JSON true and false mean yes and no */
    double low, high;                                                    /* in the unit of the kind */
    const char *shown; /* unit in which low and high are shown; NULL = that of the kind */
    const char *example, *help;
    int excludes; /* the row that may not be given together with this one; 0 = none */
};

/* Reads a text: a word of the choices, or a quantity of the kind. */
refuel_status refuel_field_read(const refuel_reading *reading, double *value);

/* Checks a number that is already in the unit of the kind. */
refuel_status refuel_field_check(const refuel_field *field, const char *called, double value, refuel_error *err);

/* Writes the value into its member of the record, and reads it. */
void refuel_field_store(const refuel_field *field, void *record, double value);
double refuel_field_load(const refuel_field *field, const void *record);

/* Makes the field of *err (may be NULL) the JSON path of the row. */
void refuel_field_blame(const refuel_field *field, refuel_error *err);

/* One input as it came from a source: text, or a number in the unit of the kind. */
typedef struct refuel_field_text {
    const char *text; /* NULL: not given as text */
    size_t length;
    const char *called; /* as the user wrote it; NULL: not given at all */
    bool is_number;     /* number holds the value, text is not used */
    double number;
} refuel_field_text;

/* Applies the inputs of one source (a command line, a JSON object) to a record whose inputs the rows 1 to rows - 1
   describe; texts has a place for each row. In given the bit of every row that was read is set; an input replaces the one
   that it excludes if that came from an earlier source. */
refuel_status refuel_fields_apply(const refuel_field *row, int rows, void *record, uint64_t *given,
                                  const refuel_field_text *texts, int64_t today, refuel_error *err);

/* Marks a value as given, and what it excludes as not given. */
void refuel_field_put(const refuel_field *row, int index, void *record, uint64_t *given, double value);

/* The name of a choice; "" where no choice has the value. */
const char *refuel_choice_name(const refuel_choice *choices, double value);

#endif
