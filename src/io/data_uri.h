/* Bytes within a text: "data:;base64,Dg4Q..." (RFC 2397), as a browser gives the content of a file. */
#ifndef REFUEL_IO_DATA_URI_H
#define REFUEL_IO_DATA_URI_H

#include <refuel/status.h>
#include <stdbool.h>
#include <stddef.h>

/* Whether a text is that, by its beginning. */
bool rf_data_uri_known(const char *text);

/* How many bytes its content may have at the most. */
size_t rf_data_uri_most(const char *text);

/* Puts the content into bytes, which holds so many. REFUEL_E_SYNTAX: it is no base64 (RFC 4648). */
refuel_status rf_data_uri_read(const char *text, const char *called, char *bytes, size_t *length, refuel_error *err);

#endif
