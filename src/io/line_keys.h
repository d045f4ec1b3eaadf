/* The keys of a line of JSON that lead to inputs, found by their bytes: made once for many lines. */
#ifndef REFUEL_IO_LINE_KEYS_H
#define REFUEL_IO_LINE_KEYS_H

#include "io/sheet_inputs.h"

typedef enum rf_line_key_kind { RF_LINE_INPUT, RF_LINE_GROUP, RF_LINE_ID } rf_line_key_kind;

typedef struct rf_line_key {
    const char *text; /* without its quotes */
    const char *path; /* of an input, with the groups that it stands in */
    const char *unit; /* of a number, where it is not that of the table; else NULL */
    uint16_t length;
    uint16_t group; /* that it stands in; 0: none */
    uint16_t at;    /* the input, or the group that it opens */
    uint8_t kind;
    bool takes_number, takes_text;
    bool takes_list; /* a number by itself is then none of it */
} rf_line_key;

enum { RF_LINE_KEYS = 448, RF_LINE_GROUPS = 32, RF_LINE_PLACES = 1024 };

typedef struct rf_line_keys {
    rf_line_key key[RF_LINE_KEYS];
    const char *path[RF_LINE_GROUPS]; /* of a group, up to path_length */
    size_t path_length[RF_LINE_GROUPS];
    uint16_t place[RF_LINE_PLACES]; /* by the bytes of the key, or behind: where it stands, from 1 on; 0: nowhere */
    int keys, groups;
} rf_line_keys;

/* False where the table has grown beyond what there is room for. */
bool rf_line_keys_make(rf_line_keys *out);

/* NULL where no plain line has such a key. */
const rf_line_key *rf_line_key_find(const rf_line_keys *keys, unsigned group, const char *text, size_t length);

#endif
