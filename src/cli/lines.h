/* Lines of a file that may be without end, a few hundred at a time: whatever its length, and that of its lines, the same
   little memory is used. */
#ifndef REFUEL_CLI_LINES_H
#define REFUEL_CLI_LINES_H

#include <signal.h>
#include <stdint.h>

#include "io/sheet.h"
#include "io/stream.h"

#define CLI_CHUNK_LINES RF_SHEET_ROWS       /* they are answered together */
#define CLI_CHUNK_BYTES ((size_t)256 << 10) /* a chunk is closed behind the line that fills it */

/* Lines that stand behind one another, and their answers. */
typedef struct cli_chunk {
    rf_line line[CLI_CHUNK_LINES]; /* their texts lie in text */
    size_t lines;
    char *text;
    size_t used, capacity;
    rf_json_writer answers;
    size_t wrong;
} cli_chunk;

/* Which lines: every n-th from the i-th on, without the first ones. */
typedef struct cli_share {
    size_t i, n;
    size_t skip; /* of those lines */
} cli_share;

typedef struct cli_lines {
    int file;
    char *buffer; /* what was read and not yet taken */
    size_t at, end;
    size_t number; /* of the lines that were taken */
    size_t answered;
    cli_share share;
    bool over;                         /* the file is at its end */
    const volatile sig_atomic_t *stop; /* not 0: somebody wants no more */
    bool interrupted;                  /* that was seen */
    int error;                         /* errno of a read that failed */
    uint64_t bytes;                    /* read so far */
} cli_lines;

bool cli_lines_begin(cli_lines *lines, int file, const cli_share *share,
                     const volatile sig_atomic_t *stop); /* false: no memory */
void cli_lines_end(cli_lines *lines);

/* The first line that is not blank, without its end; it stays to be taken. A byte-order mark before it is skipped. Length 0 where
   there is none. Of a line that is too long, what fits. */
const char *cli_lines_first(cli_lines *lines, size_t *length);

/* Takes that line away: it is the header. */
void cli_lines_take_first(cli_lines *lines);

/* Fills a chunk with lines that are not blank, as far as they are there without waiting; waits for the first. None: the file is at
   its end, or cannot be read. False: no memory. */
bool cli_lines_fill(cli_lines *lines, cli_chunk *chunk);

/* Would filling a chunk have to wait? */
bool cli_lines_wait(const cli_lines *lines);

#endif
