/* JSON, whatever library reads and writes it. The .c file is the only one that knows which. */
#ifndef REFUEL_IO_JSON_H
#define REFUEL_IO_JSON_H

#include <refuel/status.h>
#include <stdbool.h>

/* ---- reading ---- */

typedef struct refuel_json_node refuel_json_node; /* opaque; lives as long as its document */

typedef enum refuel_json_type {
    REFUEL_JSON_NULL,
    REFUEL_JSON_TRUTH,
    REFUEL_JSON_NUMBER,
    REFUEL_JSON_TEXT,
    REFUEL_JSON_ARRAY,
    REFUEL_JSON_OBJECT
} refuel_json_type;

/* Parses length bytes strictly: the grammar of RFC 8259, no byte-order mark, valid UTF-8, finite numbers, no NUL in a
   string, no more than REFUEL_JSON_DEPTH levels, nothing behind the value. Duplicate keys are left to the reader. */
#define REFUEL_JSON_DEPTH 32
refuel_status refuel_json_parse(const char *text, size_t length, refuel_json_node **root, refuel_error *err);
void refuel_json_free(refuel_json_node *root);

/* Where the syntax goes wrong: the byte, and the key that stands before it (of length 0 where there is none). */
typedef struct refuel_json_fault {
    size_t at;
    const char *key;
    size_t key_length;
} refuel_json_fault;

/* The syntax alone. NULL where it is right, else what is wrong. */
const char *refuel_json_syntax(const char *text, size_t length, refuel_json_fault *fault);

refuel_json_type refuel_json_type_of(const refuel_json_node *node);
const refuel_json_node *refuel_json_first(const refuel_json_node *parent); /* NULL where there is no child */
const refuel_json_node *refuel_json_next(const refuel_json_node *node);
const char *refuel_json_key(const refuel_json_node *node);
const char *refuel_json_text(const refuel_json_node *node);
double refuel_json_number(const refuel_json_node *node);
bool refuel_json_truth(const refuel_json_node *node);

/* ---- writing ---- */

/* Builds one object. A failed allocation is remembered; every later call is then harmless, and refuel_json_print says
   REFUEL_E_NO_MEMORY. */
typedef struct refuel_json_builder {
    refuel_json_node *root;
    bool failed;
} refuel_json_builder;

void refuel_json_begin(refuel_json_builder *b);
void refuel_json_end(refuel_json_builder *b); /* frees */

/* key is NULL inside an array. Numbers read back exactly; NaN and infinity become null. */
refuel_json_node *refuel_json_put_object(refuel_json_builder *b, refuel_json_node *in, const char *key);
refuel_json_node *refuel_json_put_array(refuel_json_builder *b, refuel_json_node *in, const char *key);
void refuel_json_put_number(refuel_json_builder *b, refuel_json_node *in, const char *key, double value);
void refuel_json_put_text(refuel_json_builder *b, refuel_json_node *in, const char *key, const char *text);
void refuel_json_put_truth(refuel_json_builder *b, refuel_json_node *in, const char *key, bool value);
void refuel_json_put_null(refuel_json_builder *b, refuel_json_node *in, const char *key);

/* Writes the object on one line. *needed (may be NULL) is the number of bytes with the final NUL; REFUEL_E_BUFFER where
   capacity is less, and buffer is then untouched. */
refuel_status refuel_json_print(const refuel_json_builder *b, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err);

#endif
