#include "cli/lines.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define AT_ONCE ((size_t)64 << 10)            /* bytes of a read: what is near the processor stays there */
#define BUFFER (RF_STREAM_LINE_MAX + AT_ONCE) /* a whole line, and more */

bool cli_lines_begin(cli_lines *lines, int file, const cli_share *share, const volatile sig_atomic_t *stop)
{
    *lines = (cli_lines){.file = file, .buffer = malloc(BUFFER), .share = *share, .stop = stop};
    return lines->buffer != NULL;
}

void cli_lines_end(cli_lines *lines)
{
    free(lines->buffer);
    lines->buffer = NULL;
}

/* Reads once more behind what is there. False where nothing came. */
static bool read_more(cli_lines *lines)
{
    if (lines->over || lines->interrupted) return false;
    memmove(lines->buffer, lines->buffer + lines->at, lines->end - lines->at);
    lines->end -= lines->at;
    lines->at = 0;
    size_t room = BUFFER - lines->end < AT_ONCE ? BUFFER - lines->end : AT_ONCE;
    ssize_t got = -1;
    do {
        lines->interrupted = *lines->stop != 0;
        if (!lines->interrupted) got = read(lines->file, lines->buffer + lines->end, room);
    } while (got < 0 && errno == EINTR && !lines->interrupted);
    if (got > 0) {
        lines->end += (size_t)got;
        lines->bytes += (uint64_t)got;
        return true;
    }
    lines->over = !lines->interrupted;
    if (got < 0 && lines->over) lines->error = errno;
    return false;
}

bool cli_lines_wait(const cli_lines *lines)
{
    struct pollfd ready = {.fd = lines->file, .events = POLLIN};
    if (lines->over || memchr(lines->buffer + lines->at, '\n', lines->end - lines->at)) return false;
    return poll(&ready, 1, 0) == 0;
}

/* Where the line ends that begins so far behind what was taken; the end of the buffer where that is not known yet. */
static size_t end_of_line(const cli_lines *lines)
{
    const char *from = lines->buffer + lines->at, *end = memchr(from, '\n', lines->end - lines->at);
    return end ? (size_t)(end - lines->buffer) : lines->end;
}

static size_t without_return(const char *text, size_t length)
{
    return length > 0 && text[length - 1] == '\r' ? length - 1 : length;
}

/* Leaves out the rest of a line that is too long. */
static void drop_line(cli_lines *lines)
{
    while (true) {
        size_t end = end_of_line(lines);
        lines->at = end;
        if (end < lines->end) break;
        if (!read_more(lines)) return;
    }
    lines->at++;
}

/* Reads until a whole line is there, or more than one may have. Returns its end. */
static size_t read_line(cli_lines *lines)
{
    while (true) {
        size_t end = end_of_line(lines);
        if (end < lines->end || lines->end - lines->at > RF_STREAM_LINE_MAX + 1) return end;
        if (!read_more(lines)) return end_of_line(lines); /* what was there has moved */
    }
}

/* The next line, whole in the buffer; false where there is none. */
static bool next_line(cli_lines *lines, rf_line *line)
{
    size_t end = read_line(lines);
    if (lines->interrupted || (end == lines->end && lines->at == lines->end)) return false;
    const char *text = lines->buffer + lines->at;
    *line = (rf_line){text, without_return(text, end - lines->at), ++lines->number, false};
    if (line->length > RF_STREAM_LINE_MAX) {
        *line = (rf_line){"", 0, lines->number, true};
        drop_line(lines);
    } else {
        lines->at = end < lines->end ? end + 1 : end;
    }
    return true;
}

const char *cli_lines_first(cli_lines *lines, size_t *length)
{
    static const char mark[] = "\xEF\xBB\xBF"; /* which Excel puts in front */
    while (lines->end - lines->at < sizeof mark - 1 && read_more(lines)) continue;
    if (lines->end - lines->at >= sizeof mark - 1 && memcmp(lines->buffer + lines->at, mark, sizeof mark - 1) == 0)
        lines->at += sizeof mark - 1;
    while (true) {
        size_t end = read_line(lines);
        const char *text = lines->buffer + lines->at;
        *length = without_return(text, end - lines->at);
        if (!rf_line_is_blank(text, *length) || end == lines->end) return text;
        lines->at = end + 1;
        lines->number++;
    }
}

void cli_lines_take_first(cli_lines *lines)
{
    rf_line line;
    next_line(lines, &line);
}

/* Is the line one of those that are to be answered? */
static bool is_ours(cli_lines *lines)
{
    const cli_share *share = &lines->share;
    size_t k = lines->answered++;
    return k % share->n == share->i - 1 && k / share->n >= share->skip;
}

static bool add(cli_chunk *chunk, const rf_line *line)
{
    if (chunk->used + line->length + 1 > chunk->capacity) {
        size_t capacity = 2 * chunk->capacity + line->length + AT_ONCE;
        char *larger = realloc(chunk->text, capacity);
        if (!larger) return false;
        for (size_t i = 0, at = 0; i < chunk->lines; at += chunk->line[i++].length + 1)
            chunk->line[i].text = larger + at;
        chunk->text = larger;
        chunk->capacity = capacity;
    }
    char *to = chunk->text + chunk->used;
    memcpy(to, line->text, line->length);
    to[line->length] = '\0';
    chunk->used += line->length + 1;
    chunk->line[chunk->lines] = *line;
    chunk->line[chunk->lines++].text = to;
    return true;
}

bool cli_lines_fill(cli_lines *lines, cli_chunk *chunk)
{
    rf_line line;
    chunk->lines = chunk->used = 0;
    while (chunk->lines < CLI_CHUNK_LINES && chunk->used < CLI_CHUNK_BYTES) {
        if (chunk->lines > 0 && cli_lines_wait(lines)) break;
        if (!next_line(lines, &line)) break;
        if (!line.too_long && rf_line_is_blank(line.text, line.length)) continue;
        if (is_ours(lines) && !add(chunk, &line)) return false;
    }
    return true;
}
