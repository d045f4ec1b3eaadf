#include "cli/file.h"

#include <errno.h>
#include <refuel/json.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"

#define FILE_MOST ((size_t)64 << 20)

static refuel_status cannot_read(const char *called, const char *path, int error, refuel_error *err)
{
    char shown[RF_PRINTABLE];
    rf_printable(path, strlen(path), shown);
    return rf_fail(err, REFUEL_E_FILE, called, "cannot read %s: %s",
                   strcmp(path, "-") == 0 ? "standard input"
                   : *shown               ? shown
                                          : "\"\"",
                   strerror(error));
}

/* What is to be read, and how much of it at the most. */
typedef struct source {
    const char *called, *path;
    size_t most;
} source;

/* Reads no further than one byte behind the most: that tells that there is more. */
static refuel_status read_stream(FILE *file, const source *from, char **text, size_t *length, refuel_error *err)
{
    size_t capacity = 4096, used = 0;
    char *buffer = malloc(capacity);
    while (buffer) {
        used += fread(buffer + used, 1, capacity - 1 - used, file);
        if (ferror(file)) {
            int error = errno;
            free(buffer);
            return cannot_read(from->called, from->path, error, err);
        }
        if (used > from->most) used = from->most + 1;
        if (feof(file) || used > from->most) break;
        if (used + 1 < capacity) continue;
        capacity *= 2;
        char *larger = realloc(buffer, capacity);
        if (!larger) free(buffer);
        buffer = larger;
    }
    if (!buffer) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    buffer[used] = '\0';
    *text = buffer;
    *length = used;
    return REFUEL_OK;
}

static refuel_status read_source(const source *from, char **text, size_t *length, refuel_error *err)
{
    if (strcmp(from->path, "-") == 0) return read_stream(stdin, from, text, length, err);
    FILE *file = fopen(from->path, "rb");
    if (!file) return cannot_read(from->called, from->path, errno, err);
    refuel_status status = read_stream(file, from, text, length, err);
    fclose(file);
    return status;
}

refuel_status cli_read_file(const char *called, const char *path, char **text, size_t *length, refuel_error *err)
{
    const source from = {called, path, FILE_MOST};
    refuel_status status = read_source(&from, text, length, err);
    if (status != REFUEL_OK || *length <= from.most) return status;
    free(*text);
    *text = NULL;
    return cannot_read(called, path, EFBIG, err);
}

refuel_status cli_read_request(const char *path, char **text, size_t *length, refuel_error *err)
{
    const source from = {"input", path, REFUEL_JSON_BYTES_MAX};
    return read_source(&from, text, length, err);
}
