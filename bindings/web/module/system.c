/* What the library asks of a system, for WebAssembly: nothing is imported, so a module can touch nothing but its own memory. */
#include <gsl/gsl_errno.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>
#include <wasi/api.h>

#include "module.h"

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

/* What expat asks for its numbers of chance, and for the level at which it tells what it does. */
int gettimeofday(struct timeval *to, void *zone)
{
    (void)zone;
    to->tv_sec = now, to->tv_usec = 0;
    return 0;
}

int getpid(void)
{
    return 1;
}

char *getenv(const char *name)
{
    (void)name;
    return NULL;
}

/* Room for a request in UTF-8, and a NUL behind it; given back by answer. */
char *EXPORT(room_for)(size_t length)
{
    char *room = malloc(length + 1);
    if (room) room[length] = '\0';
    return room;
}
