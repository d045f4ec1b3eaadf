#define _XOPEN_SOURCE 700 /* realpath */

#include "cli/file.h"

#include <errno.h>
#include <limits.h>
#include <refuel/json.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

refuel_status cli_open_file(const char *called, const char *path, FILE **file, refuel_error *err)
{
    *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
    return *file ? REFUEL_OK : cannot_read(called, path, errno, err);
}

refuel_status cli_close_file(const char *called, const char *path, FILE *file, refuel_error *err)
{
    int error = ferror(file) ? errno ? errno : EIO : 0;
    if (file != stdin) fclose(file);
    return error ? cannot_read(called, path, error, err) : REFUEL_OK;
}

refuel_status cli_read_request(const char *path, char **text, size_t *length, refuel_error *err)
{
    const source from = {"input", path, REFUEL_JSON_BYTES_MAX};
    return read_source(&from, text, length, err);
}

refuel_status cli_cannot_write(const char *called, const char *path, const char *why, refuel_error *err)
{
    char shown[RF_PRINTABLE];
    rf_printable(path, strlen(path), shown);
    return rf_fail(err, REFUEL_E_FILE, called, "cannot write %s: %s", shown, why);
}

refuel_status cli_may_replace(const char *called, const char *path, refuel_error *err)
{
    struct stat there;
    if (stat(path, &there) != 0)
        return errno == ENOENT ? REFUEL_OK : cli_cannot_write(called, path, strerror(errno), err);
    if (S_ISDIR(there.st_mode)) return cli_cannot_write(called, path, strerror(EISDIR), err);
    if (!S_ISREG(there.st_mode)) return cli_cannot_write(called, path, "it is a pipe or a device, not a file", err);
    return access(path, W_OK) == 0 ? REFUEL_OK : cli_cannot_write(called, path, strerror(errno), err);
}

static int find(const char *path, struct stat *there)
{
    return strcmp(path, "-") == 0 ? fstat(STDIN_FILENO, there) : stat(path, there);
}

bool cli_is_same_file(const char *a, const char *b)
{
    struct stat of_a, of_b;
    return find(a, &of_a) == 0 && find(b, &of_b) == 0 && of_a.st_dev == of_b.st_dev && of_a.st_ino == of_b.st_ino;
}

/* The permissions of the file that is replaced, or those of any new file. */
static mode_t mode_for(const char *path)
{
    struct stat there;
    if (stat(path, &there) == 0) return there.st_mode & 07777;
    mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

static int copy(FILE *from, int to)
{
    char buffer[16384];
    size_t got;
    if (fseek(from, 0, SEEK_SET) != 0) return 0;
    while ((got = fread(buffer, 1, sizeof buffer, from)) > 0) {
        for (size_t done = 0; done < got;) {
            ssize_t put = write(to, buffer + done, got - done);
            if (put < 0 && errno != EINTR) return 0;
            if (put > 0) done += (size_t)put;
        }
    }
    return !ferror(from);
}

/* Into a file beside it, which then takes its name; 0 or errno. */
static int replace(const char *path, FILE *from, mode_t mode)
{
    char beside[PATH_MAX];
    const char *slash = strrchr(path, '/');
    int folder = slash ? (int)(slash + 1 - path) : 0;
    int length = snprintf(beside, sizeof beside, "%.*s.refuel-XXXXXX", folder, path);
    if (length < 0 || (size_t)length >= sizeof beside) return ENAMETOOLONG;
    int to = mkstemp(beside);
    if (to < 0) return errno;
    int done = copy(from, to) && fchmod(to, mode ? mode : mode_for(path)) == 0, error = done ? 0 : errno;
    if (close(to) != 0 && done) error = errno;
    if (!error && rename(beside, path) != 0) error = errno;
    if (error) unlink(beside);
    return error;
}

refuel_status cli_replace_file(const char *called, const char *path, FILE *from, unsigned mode, refuel_error *err)
{
    char target[PATH_MAX]; /* where path is a link, the file that it leads to */
    if (!realpath(path, target)) {
        if (strlen(path) >= sizeof target) return cli_cannot_write(called, path, strerror(ENAMETOOLONG), err);
        strcpy(target, path);
    }
    sigset_t late, before; /* they wait for the few moments in which there is a file of another name */
    sigemptyset(&late);
    const int signals[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) sigaddset(&late, signals[i]);
    sigprocmask(SIG_BLOCK, &late, &before);
    int error = replace(target, from, (mode_t)mode);
    sigprocmask(SIG_SETMASK, &before, NULL);
    return error ? cli_cannot_write(called, path, strerror(error), err) : REFUEL_OK;
}
