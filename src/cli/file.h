/* Files, whole. */
#ifndef REFUEL_CLI_FILE_H
#define REFUEL_CLI_FILE_H

#include <refuel/status.h>
#include <stdbool.h>
#include <stdio.h>

/* Reads a file, or standard input for "-", into memory that the caller frees; *text ends with a NUL behind length bytes.
   called names the input in messages. REFUEL_E_FILE where it cannot be read or is larger than 64 MiB. */
refuel_status cli_read_file(const char *called, const char *path, char **text, size_t *length, refuel_error *err);

/* Opens a file to be read, or standard input for "-". cli_close_file says whether all of it could be read. */
refuel_status cli_open_file(const char *called, const char *path, FILE **file, refuel_error *err);
refuel_status cli_close_file(const char *called, const char *path, FILE *file, refuel_error *err);

/* Reads the JSON of --input as cli_read_file does. Of a text that is longer than a request may be, one byte too many is
   read: the reader of JSON then says so, and nobody waits for the rest. */
refuel_status cli_read_request(const char *path, char **text, size_t *length, refuel_error *err);

/* Can a file of this name be made or replaced? REFUEL_E_FILE for a folder, a FIFO or a device, and for a file that may
   not be written. */
refuel_status cli_may_replace(const char *called, const char *path, refuel_error *err);

/* Whether two names, or "-" for standard input, lead to one file. */
bool cli_is_same_file(const char *a, const char *b);

/* Makes the file path of all that stands in from, whole or not at all: on failure (REFUEL_E_FILE) a file that was there
   stays as it was, and a signal leaves nothing half. mode is that of the file (0600), or 0: of the one that is replaced. */
refuel_status cli_replace_file(const char *called, const char *path, FILE *from, unsigned mode, refuel_error *err);

/* REFUEL_E_FILE: "cannot write PATH: WHY". */
refuel_status cli_cannot_write(const char *called, const char *path, const char *why, refuel_error *err);

#endif
