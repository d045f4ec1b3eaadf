#include "cli/progress.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/number.h"

#define EVERY_S 0.25

static double seconds_between(const struct timespec *from, const struct timespec *to)
{
    return (double)(to->tv_sec - from->tv_sec) + 1e-9 * (double)(to->tv_nsec - from->tv_nsec);
}

void cli_progress_begin(cli_progress *progress, int file)
{
    struct stat it;
    *progress = (cli_progress){.shown = isatty(STDERR_FILENO)};
    clock_gettime(CLOCK_MONOTONIC, &progress->began);
    progress->told = progress->began;
    if (fstat(file, &it) == 0 && S_ISREG(it.st_mode)) progress->bytes = (uint64_t)it.st_size;
}

void cli_progress_tell(cli_progress *progress, uint64_t lines, uint64_t bytes)
{
    struct timespec now;
    char count[RF_NUMBER_TEXT], rate[RF_NUMBER_TEXT];
    if (!progress->shown) return;
    clock_gettime(CLOCK_MONOTONIC, &now);
    if (seconds_between(&progress->told, &now) < EVERY_S) return;
    progress->told = now;
    double seconds = seconds_between(&progress->began, &now);
    rf_number_fixed((double)lines, 0, true, count);
    rf_number_fixed((double)lines / seconds, 0, true, rate);
    fprintf(stderr, "\r\033[K%s lines, %s a second", count, rate);
    if (progress->bytes > 0 && bytes > 0 && bytes <= progress->bytes) {
        double share = (double)bytes / (double)progress->bytes;
        fprintf(stderr, ", %.0f %%, %.0f s left", 100 * share, seconds * (1 - share) / share);
    }
    fflush(stderr);
}

void cli_progress_end(const cli_progress *progress)
{
    if (progress->shown) fputs("\r\033[K", stderr);
}
