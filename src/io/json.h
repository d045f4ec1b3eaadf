/* Reading JSON, whatever library does it. The .c file is the only one that knows which. */
#ifndef REFUEL_IO_JSON_H
#define REFUEL_IO_JSON_H

#include <refuel/json.h>
#include <stdbool.h>

typedef struct rf_json_node rf_json_node; /* opaque; lives as long as its document */

typedef enum rf_json_type {
    RF_JSON_NULL,
    RF_JSON_TRUTH,
    RF_JSON_NUMBER,
    RF_JSON_TEXT,
    RF_JSON_ARRAY,
    RF_JSON_OBJECT
} rf_json_type;

/* Parses length bytes strictly: the grammar of RFC 8259 (a byte-order mark before it is skipped), valid UTF-8, finite numbers, no NUL in a
   string, nothing behind the value, no more than REFUEL_JSON_BYTES_MAX bytes (REFUEL_E_RANGE, told before anything is looked
   at), REFUEL_JSON_LEVELS_MAX levels and REFUEL_JSON_VALUES_MAX values. Duplicate keys are left to the reader. */
refuel_status rf_json_parse(const char *text, size_t length, rf_json_node **root, refuel_error *err);
void rf_json_free(rf_json_node *root);

rf_json_type rf_json_type_of(const rf_json_node *node);
const rf_json_node *rf_json_first(const rf_json_node *parent); /* NULL where there is no child */
const rf_json_node *rf_json_next(const rf_json_node *node);
const char *rf_json_key(const rf_json_node *node);
const char *rf_json_text(const rf_json_node *node);
double rf_json_number(const rf_json_node *node);           /* NaN where it is none */
const char *rf_json_number_text(const rf_json_node *node); /* as it was written; "" where it is none */
bool rf_json_truth(const rf_json_node *node);

#endif
