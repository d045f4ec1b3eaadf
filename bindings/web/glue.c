/* What the library asks of a system, for WebAssembly: nothing is imported, so the module can touch nothing but its own memory. */
#include <gsl/gsl_errno.h>
#include <refuel/json.h>
#include <refuel/version.h>
#include <stdlib.h>
#include <time.h>
#include <wasi/api.h>

#define EXPORT(name) __attribute__((export_name(#name))) name

/* GSL tells of an error by its status as well; refuel reads that. */
void gsl_error(const char *reason, const char *file, int line, int code)
{
    (void)reason, (void)file, (void)line, (void)code;
}

/* The printf of wasi-libc has a text for numbers of more than 64 bits, which it writes to standard error. Nobody prints any; what would
   write is here, so that it is no import. */
__wasi_errno_t __wasi_fd_close(__wasi_fd_t fd)
{
    (void)fd;
    return __WASI_ERRNO_NOTSUP;
}

__wasi_errno_t __wasi_fd_seek(__wasi_fd_t fd, __wasi_filedelta_t offset, __wasi_whence_t whence, __wasi_filesize_t *to)
{
    (void)fd, (void)offset, (void)whence, (void)to;
    return __WASI_ERRNO_NOTSUP;
}

__wasi_errno_t __wasi_fd_write(__wasi_fd_t fd, const __wasi_ciovec_t *parts, size_t count, __wasi_size_t *written)
{
    (void)fd, (void)parts, (void)count, (void)written;
    return __WASI_ERRNO_NOTSUP;
}

static time_t now;

/* The only clock. Whoever calls sets it before each request, in seconds since 1970. */
void EXPORT(set_clock)(double seconds)
{
    now = (time_t)seconds;
}

time_t time(time_t *to)
{
    if (to) *to = now;
    return now;
}

/* Room for a request in UTF-8, and a NUL behind it; given back by answer. */
char *EXPORT(room_for)(size_t length)
{
    char *room = malloc(length + 1);
    if (room) room[length] = '\0';
    return room;
}

typedef refuel_status (*question)(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err);

static refuel_status of_equations(const char *key, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    return refuel_equations_json(length ? key : NULL, buffer, capacity, needed, err);
}

/* In the order of refuel.js. */
static const question questions[] = {refuel_plan_json, refuel_check_json, refuel_compare_json, refuel_project_json,
                                     refuel_run_json,  refuel_load_json,  refuel_needs_json,   refuel_fatigue_json,
                                     of_equations,     refuel_track_json};

static char *answer_text;
static size_t answer_size, answer_room;

static int has_room(size_t size)
{
    if (size <= answer_room) return 1;
    char *larger = realloc(answer_text, size);
    if (!larger) return 0;
    answer_text = larger, answer_room = size;
    return 1;
}

/* Answers a request: its status. answer_at and answer_length tell of the answer, or of the error as JSON, until the next call. */
int EXPORT(answer)(int which, char *request, size_t length)
{
    refuel_error error;
    answer_size = 1;
    refuel_status status = questions[which](request, length, answer_text, answer_room, &answer_size, &error);
    if (status == REFUEL_E_BUFFER && has_room(answer_size))
        status = questions[which](request, length, answer_text, answer_room, &answer_size, &error);
    free(request);
    if (status != REFUEL_OK && has_room(4096)) refuel_error_json(&error, answer_text, answer_room, &answer_size, NULL);
    return (int)status;
}

const char *EXPORT(answer_at)(void)
{
    return answer_text;
}

size_t EXPORT(answer_length)(void)
{
    return answer_size - 1; /* no NUL */
}

const char *EXPORT(version)(void)
{
    return refuel_version();
}
