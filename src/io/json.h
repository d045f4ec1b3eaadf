/* JSON, whatever library reads and writes it. The .c file is the only one that knows which. */
#ifndef REFUEL_IO_JSON_H
#define REFUEL_IO_JSON_H

#include <refuel/status.h>
#include <stdbool.h>

/* ---- reading ---- */

typedef struct rf_json_node rf_json_node; /* opaque; lives as long as its document */

typedef enum rf_json_type {
    RF_JSON_NULL,
    RF_JSON_TRUTH,
    RF_JSON_NUMBER,
    RF_JSON_TEXT,
    RF_JSON_ARRAY,
    RF_JSON_OBJECT
} rf_json_type;

/* Parses length bytes strictly: the grammar of RFC 8259, no byte-order mark, valid UTF-8, finite numbers, no NUL in a
   string, no more than RF_JSON_DEPTH levels, nothing behind the value. Duplicate keys are left to the reader. */
#define RF_JSON_DEPTH 32
refuel_status rf_json_parse(const char *text, size_t length, rf_json_node **root, refuel_error *err);
void rf_json_free(rf_json_node *root);

/* Where the syntax goes wrong: the byte, and the key that stands before it (of length 0 where there is none). */
typedef struct rf_json_fault {
    size_t at;
    const char *key;
    size_t key_length;
} rf_json_fault;

/* The syntax alone. NULL where it is right, else what is wrong. */
const char *rf_json_syntax(const char *text, size_t length, rf_json_fault *fault);

rf_json_type rf_json_type_of(const rf_json_node *node);
const rf_json_node *rf_json_first(const rf_json_node *parent); /* NULL where there is no child */
const rf_json_node *rf_json_next(const rf_json_node *node);
const char *rf_json_key(const rf_json_node *node);
const char *rf_json_text(const rf_json_node *node);
double rf_json_number(const rf_json_node *node);
bool rf_json_truth(const rf_json_node *node);

/* ---- writing ---- */

/* Builds one object. A failed allocation is remembered; every later call is then harmless, and rf_json_print says
   REFUEL_E_NO_MEMORY. */
typedef struct rf_json_builder {
    rf_json_node *root;
    bool failed;
} rf_json_builder;

void rf_json_begin(rf_json_builder *b);
void rf_json_end(rf_json_builder *b); /* frees */

/* key is NULL inside an array. Numbers read back exactly; NaN and infinity become null. */
rf_json_node *rf_json_put_object(rf_json_builder *b, rf_json_node *in, const char *key);
rf_json_node *rf_json_put_array(rf_json_builder *b, rf_json_node *in, const char *key);
void rf_json_put_number(rf_json_builder *b, rf_json_node *in, const char *key, double value);
void rf_json_put_text(rf_json_builder *b, rf_json_node *in, const char *key, const char *text);
void rf_json_put_truth(rf_json_builder *b, rf_json_node *in, const char *key, bool value);
void rf_json_put_null(rf_json_builder *b, rf_json_node *in, const char *key);

/* Writes the object on one line. *needed (may be NULL) is the number of bytes with the final NUL; REFUEL_E_BUFFER where
   capacity is less, and buffer is then untouched. */
refuel_status rf_json_print(const rf_json_builder *b, char *buffer, size_t capacity, size_t *needed, refuel_error *err);

#endif
