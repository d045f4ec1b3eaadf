/* How far a long work is, on the standard error of a terminal. */
#ifndef REFUEL_CLI_PROGRESS_H
#define REFUEL_CLI_PROGRESS_H

#include <stdint.h>
#include <time.h>

typedef struct cli_progress {
    int shown; /* whether anybody sees it */
    struct timespec began, told;
    uint64_t bytes; /* of the whole; 0: not known */
} cli_progress;

/* file is what is read: where its size is known, so is what is left. */
void cli_progress_begin(cli_progress *progress, int file);

/* So many lines were answered, of so many bytes. Tells it four times a second at the most. */
void cli_progress_tell(cli_progress *progress, uint64_t lines, uint64_t bytes);

/* Takes the line away. */
void cli_progress_end(const cli_progress *progress);

#endif
