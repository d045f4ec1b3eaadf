#include "cli/file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"

#define MOST ((size_t)64 << 20)

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

static refuel_status read_stream(FILE *file, const char *called, const char *path, char **text, size_t *length,
                                 refuel_error *err)
{
    size_t capacity = 4096, used = 0;
    char *buffer = malloc(capacity);
    while (buffer) {
        used += fread(buffer + used, 1, capacity - 1 - used, file);
        if (ferror(file) || used > MOST) {
            int error = ferror(file) ? errno : EFBIG;
            free(buffer);
            return cannot_read(called, path, error, err);
        }
        if (feof(file)) break;
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

refuel_status cli_read_file(const char *called, const char *path, char **text, size_t *length, refuel_error *err)
{
    if (strcmp(path, "-") == 0) return read_stream(stdin, called, path, text, length, err);
    FILE *file = fopen(path, "rb");
    if (!file) return cannot_read(called, path, errno, err);
    refuel_status status = read_stream(file, called, path, text, length, err);
    fclose(file);
    return status;
}
