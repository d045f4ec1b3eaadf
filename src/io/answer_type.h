/* What an answer consists of, by tables: of parts, a part of records, a record of rows. The writer walks them, and so do the
   schema, the classes of a binding and the documents (refuel help --schema), which therefore cannot differ. */
#ifndef REFUEL_IO_ANSWER_TYPE_H
#define REFUEL_IO_ANSWER_TYPE_H

#include <stdbool.h>
#include <stddef.h>

#include "plan/result.h"

/* Where a part may put together what it tells. */
typedef union rf_room {
    max_align_t align;
    char bytes[4096];
} rf_room;

typedef enum rf_shape {
    RF_SHAPE_MEMBERS, /* the members stand in the answer itself */
    RF_SHAPE_OBJECT,
    RF_SHAPE_LIST, /* an array of objects */
    RF_SHAPE_LINES /* an array of texts */
} rf_shape;

typedef struct rf_part {
    const char *key; /* NULL of RF_SHAPE_MEMBERS */
    rf_shape shape;
    bool optional;           /* left out where there is nothing; else null, or an empty list */
    bool nullable;           /* an object that may be null */
    const rf_record *record; /* NULL of RF_SHAPE_LINES */
    const char *group;       /* of the record, "goal.": only its members, without it; NULL: all */
    const char *name;        /* of the class that a binding makes of an object; NULL: the key, with a capital */
    const char *help;
    const void *(*at)(const void *answer, size_t i, rf_room *room);    /* the i-th object; NULL past the end */
    bool (*leaves_out)(const void *of, const refuel_result_info *row); /* an optional member; NULL: what is not known */
    size_t (*series)(const void *answer);                              /* how many numbers the series have, or NULL */
    void (*lines)(const void *of, void (*line)(void *context, const char *text), void *context);
} rf_part;

/* A group of paths, "energy.sd", as a binding tells it. One without a row is named by its last key, with a capital. */
typedef struct rf_group {
    const char *path, *name, *help;
} rf_group;

typedef struct rf_answer_type {
    const char *schema; /* "refuel/plan/1" */
    const char *key;    /* of the answer: "compare" */
    const char *name;   /* of the class that a binding makes of it */
    const char *help;
    bool versioned; /* "refuel" tells the version of the library */
    const rf_part *part;
    size_t parts;
    const rf_group *group; /* ends with a NULL path */
} rf_answer_type;

#endif
