/* Numbers as JSON writes them (RFC 8259): no 0 before other digits, and digits on both sides of a point. */
#ifndef REFUEL_IO_JSON_NUMBER_H
#define REFUEL_IO_JSON_NUMBER_H

#include <stddef.h>

/* Reads the number that a text begins with; returns its bytes. Where something is wrong *fault says what, and the bytes are those
   before it. */
size_t rf_json_number_read(const char *text, size_t length, double *value, const char **fault);

#endif
