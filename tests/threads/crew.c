/* Threads that answer lines of people: with any number of them the same bytes as of one that takes each line by itself, from a file and through
   a pipe that dribbles, and no answers where whoever takes them says stop. */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/crew.h"
#include "io/plain_form.h"

enum { LINES = 3000 };

static volatile sig_atomic_t stop;
static char *text;
static size_t length;

typedef struct taken {
    char *text;
    size_t used, lines, wrong, most; /* most: lines after which it wants no more; 0: none */
} taken;

static bool take(void *context, const cli_chunk *chunk)
{
    taken *to = context;
    to->text = realloc(to->text, to->used + chunk->answers.used + 1);
    if (!to->text) abort();
    memcpy(to->text + to->used, chunk->answers.text, chunk->answers.used);
    to->used += chunk->answers.used;
    to->lines += chunk->lines;
    to->wrong += chunk->wrong;
    return to->most == 0 || to->lines < to->most;
}

static void write_lines(void)
{
    FILE *file = open_memstream(&text, &length);
    for (int i = 0; i < LINES; i++)
        fprintf(file, "{\"id\":%d,\"sex\":\"%s\",\"age\":%d,\"height_cm\":%d,\"weight_kg\":%d}\n%s", i,
                i % 2 ? "male" : "female", 20 + i % 50, 150 + i % 50, i % 17 ? 50 + i % 60 : 5000, i % 5 ? "" : "\n");
    fclose(file);
}

static void *dribble(void *argument)
{
    int file = *(const int *)argument;
    for (size_t at = 0, step = 1; at < length; at += step, step = (7 * step + 1) % 5000 + 1) {
        if (step > length - at) step = length - at;
        if (write(file, text + at, step) != (ssize_t)step) abort();
    }
    close(file);
    return NULL;
}

/* Reads all through a pipe; returns how it ended. */
static cli_crew_end run(int jobs, bool plain, size_t most, taken *to)
{
    static rf_stream stream;
    static rf_plain_form form;
    const cli_share share = {1, 1, 0};
    refuel_error err;
    cli_lines lines;
    pthread_t writer;
    int ends[2];
    stream = (rf_stream){.what = RF_STREAM_PLAN, .picked = true};
    if (rf_picks_read("energy.total_kcal_d,macros", rf_stream_type(stream.what), false, &stream.picks, &err)) abort();
    if (!rf_plain_form_make(&stream, &form)) abort();
    stream.plain = plain ? &form : NULL;
    if (pipe(ends) != 0 || !cli_lines_begin(&lines, ends[0], &share, &stop)) abort();
    *to = (taken){.most = most};
    if (pthread_create(&writer, NULL, dribble, &ends[1]) != 0) abort();
    cli_crew_end end = cli_crew_run(&stream, &lines, jobs, take, to);
    char rest[4096];
    while (read(ends[0], rest, sizeof rest) > 0) continue; /* where it stopped */
    pthread_join(writer, NULL);
    close(ends[0]);
    cli_lines_end(&lines);
    return end;
}

int main(void)
{
    taken alone, together;
    write_lines();
    if (run(1, false, 0, &alone) != CLI_CREW_DONE || alone.lines != LINES || alone.wrong != (LINES + 16) / 17) {
        printf("alone: %zu lines, %zu wrong\n", alone.lines, alone.wrong);
        return 1;
    }
    for (int jobs = 1; jobs <= 7; jobs += 2) {
        if (run(jobs, true, 0, &together) != CLI_CREW_DONE || together.used != alone.used ||
            memcmp(together.text, alone.text, alone.used) != 0) {
            printf("%d threads give other answers\n", jobs);
            return 1;
        }
        free(together.text);
        if (run(jobs, jobs > 3, LINES / 3, &together) != CLI_CREW_STOPPED || together.lines == LINES ||
            memcmp(together.text, alone.text, together.used) != 0) {
            printf("%d threads do not stop\n", jobs);
            return 1;
        }
        free(together.text);
    }
    free(alone.text);
    free(text);
    return 0;
}
