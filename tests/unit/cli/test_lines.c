#include "cli/lines.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static volatile sig_atomic_t stop;
static const cli_share all = {1, 1, 0};
static cli_lines lines;
static cli_chunk chunk;
static FILE *file;

static void finish(void)
{
    if (file) fclose(file);
    file = NULL;
    cli_lines_end(&lines);
    free(chunk.text);
    chunk = (cli_chunk){.lines = 0};
}

TestSuite(lines, .fini = finish);

static void begin(const char *text, size_t length, const cli_share *share)
{
    finish();
    file = tmpfile();
    cr_assert(eq(sz, fwrite(text, 1, length, file), length));
    fflush(file);
    rewind(file);
    stop = 0;
    cr_assert(cli_lines_begin(&lines, fileno(file), share, &stop));
}

/* The lines of one chunk, as "number:text" with spaces between them. */
static char *next(void)
{
    static char told[4096];
    told[0] = '\0';
    cr_assert(cli_lines_fill(&lines, &chunk));
    for (size_t i = 0; i < chunk.lines; i++)
        snprintf(told + strlen(told), sizeof told - strlen(told), "%s%zu:%s", i ? " " : "", chunk.line[i].number,
                 chunk.line[i].too_long ? "TOO LONG" : chunk.line[i].text);
    return told;
}

Test(lines, ends)
{
    static const char text[] = "a\n\r\nb\r\n \t\nc\rd\n\ne";
    begin(text, sizeof text - 1, &all);
    cr_expect(eq(str, next(), "1:a 3:b 5:c\rd 7:e"));
    cr_expect(eq(str, next(), ""));
    begin("", 0, &all);
    cr_expect(eq(str, next(), ""));
}

Test(lines, shares)
{
    static const char text[] = "a\n\nb\nc\nd\ne\nf\n";
    begin(text, sizeof text - 1, &(cli_share){2, 3, 0});
    cr_expect(eq(str, next(), "3:b 6:e"));
    begin(text, sizeof text - 1, &(cli_share){1, 3, 1});
    cr_expect(eq(str, next(), "5:d"));
    begin(text, sizeof text - 1, &(cli_share){1, 1, 4});
    cr_expect(eq(str, next(), "6:e 7:f"));
}

Test(lines, first)
{
    static const char text[] = "\xEF\xBB\xBF\n \nid,sex\r\n1,male\n";
    size_t length = 0;
    begin(text, sizeof text - 1, &all);
    cr_expect(eq(int, memcmp(cli_lines_first(&lines, &length), "id,sex", 6), 0));
    cr_expect(eq(sz, length, 6));
    cli_lines_first(&lines, &length); /* it stays */
    cr_expect(eq(sz, length, 6));
    cli_lines_take_first(&lines);
    cr_expect(eq(str, next(), "4:1,male"));
    begin("\xEF\xBB", 2, &all); /* no whole mark */
    cli_lines_first(&lines, &length);
    cr_expect(eq(sz, length, 2));
    begin(" \n\n", 3, &all);
    cli_lines_first(&lines, &length);
    cr_expect(eq(sz, length, 0));
}

/* A line of the greatest length is whole; one more byte is too much, and what follows is read. */
Test(lines, long_ones)
{
    for (size_t more = 0; more < 3; more++)
        for (int returns = 0; returns < 2; returns++) {
            size_t length = RF_STREAM_LINE_MAX + more;
            char *text = malloc(length + 16);
            memset(text, 'x', length);
            size_t end = length + (size_t)sprintf(text + length, "%s\nshort", returns ? "\r" : "");
            begin(text, end, &all);
            cr_assert(cli_lines_fill(&lines, &chunk));
            cr_assert(gt(sz, chunk.lines, 0));
            cr_expect(eq(int, chunk.line[0].too_long, more > 0), "%zu %d", more, returns);
            cr_expect(eq(sz, chunk.line[0].length, more ? 0 : length));
            if (chunk.lines == 1) cli_lines_fill(&lines, &chunk);
            cr_expect(eq(str, (char *)chunk.line[chunk.lines - 1].text, "short"));
            cr_expect(eq(sz, chunk.line[chunk.lines - 1].number, 2));
            free(text);
        }
}

/* What is there of a pipe is handed on; for the rest nobody waits once there is something. */
Test(lines, pipes)
{
    int ends[2];
    cr_assert(eq(int, pipe(ends), 0));
    stop = 0;
    cr_assert(cli_lines_begin(&lines, ends[0], &all, &stop));
    cr_expect(cli_lines_wait(&lines));
    cr_assert(eq(int, (int)write(ends[1], "a\nb\nha", 6), 6));
    cr_expect(not(cli_lines_wait(&lines)));
    cr_expect(eq(str, next(), "1:a 2:b"));
    cr_expect(cli_lines_wait(&lines));
    cr_assert(eq(int, (int)write(ends[1], "lf\n", 3), 3));
    cr_expect(eq(str, next(), "3:half"));
    stop = SIGINT;
    cr_expect(eq(str, next(), ""));
    cr_expect(lines.interrupted);
    close(ends[1]);
}

Test(lines, what_cannot_be_read)
{
    stop = 0;
    cr_assert(cli_lines_begin(&lines, -1, &all, &stop));
    cr_expect(eq(str, next(), ""));
    cr_expect(ne(int, lines.error, 0));
}
