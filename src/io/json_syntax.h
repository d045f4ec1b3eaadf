/* The strict grammar of JSON (RFC 8259), looked at before the library parses: what the library would let pass cannot be
   seen any more afterwards. */
#ifndef REFUEL_IO_JSON_SYNTAX_H
#define REFUEL_IO_JSON_SYNTAX_H

#include <stddef.h>

/* Where the syntax goes wrong: the byte, and the key that stands before it (of length 0 where there is none). */
typedef struct rf_json_fault {
    size_t at;
    const char *key;
    size_t key_length;
} rf_json_fault;

/* The syntax alone. NULL where it is right, else what is wrong. */
const char *rf_json_syntax(const char *text, size_t length, rf_json_fault *fault);

#endif
