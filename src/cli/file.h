/* Files, whole. */
#ifndef REFUEL_CLI_FILE_H
#define REFUEL_CLI_FILE_H

#include <refuel/status.h>

/* Reads a file, or standard input for "-", into memory that the caller frees; *text ends with a NUL behind length bytes.
   called names the input in messages. REFUEL_E_FILE where it cannot be read or is larger than 64 MiB. */
refuel_status cli_read_file(const char *called, const char *path, char **text, size_t *length, refuel_error *err);

/* Likewise the JSON of --input. Of a text that is longer than a request may be, one byte too many is read: the reader of
   JSON then says so, and nobody waits for the rest. */
refuel_status cli_read_request(const char *path, char **text, size_t *length, refuel_error *err);

#endif
