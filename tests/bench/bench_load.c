/* Training load over ten years of daily runs against reading their file: as bytes, and as a log. The target is 5 times at
   most of the latter. Ratios hold within one run only. */
#include <math.h>
#include <refuel/date.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "io/load_answer.h"
#include "io/log_csv.h"

enum { DAYS = 3650, FIRST = 14610 /* 2010-01-01 */, REPEATS = 20, ROW = 64 };

static rf_load_given given;
static char *text;
static size_t length;

static double now_ns(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return 1e9 * (double)at.tv_sec + (double)at.tv_nsec;
}

/* Best nanoseconds of some repeats; work returns whether it did what it should. */
static double cost(int (*work)(void))
{
    double best = 1e300;
    for (int repeat = 0; repeat < REPEATS; repeat++) {
        double start = now_ns();
        if (!work()) exit(1);
        double took = now_ns() - start;
        if (took < best) best = took;
    }
    return best;
}

static void write_log(FILE *file)
{
    fprintf(file, "date,distance_km,duration,rpe,heart_rate,note\n");
    for (int i = 0; i < DAYS; i++) {
        char date[REFUEL_DATE_TEXT];
        refuel_date_text(FIRST + i, date);
        int minutes = 30 + i * 7 % 60;
        fprintf(file, "%s,%d.%d,%d:%02d,%d,%d,easy\n", date, minutes / 6, i % 10, minutes, i % 60, 2 + i % 7,
                130 + i % 40);
    }
}

static FILE *file;

static int read_bytes(void)
{
    rewind(file);
    return fread(text, 1, length, file) == length;
}

static int read_log(void)
{
    rf_log_csv it;
    rf_errors errors = {.first = REFUEL_OK};
    rf_log_free(&given.log);
    rf_log_csv_begin(&it, &given.log, NAN, &errors);
    if (!read_bytes()) return 0;
    rf_log_csv_feed(&it, text, length);
    rf_log_csv_end(&it);
    return errors.first == REFUEL_OK && given.log.runs == DAYS;
}

static int load(void)
{
    rf_load_answer answer;
    int done = rf_load_answer_make(&given, &answer, NULL) == REFUEL_OK && answer.load.days == DAYS;
    rf_load_answer_free(&answer);
    return done;
}

int main(void)
{
    given.ask = (refuel_load_request)REFUEL_LOAD_REQUEST_INIT;
    given.ask.resting_heart_rate_bpm = 50, given.ask.max_heart_rate_bpm = 185, given.ask.sex = REFUEL_FEMALE;
    file = tmpfile();
    text = malloc((size_t)ROW * (DAYS + 1));
    if (!file || !text) return 1;
    write_log(file);
    length = (size_t)ftell(file);
    double bytes = cost(read_bytes), log = cost(read_log), rpe = cost(load);
    given.ask.kind = REFUEL_LOAD_TRIMP;
    double trimp = cost(load);
    printf("ten years of daily runs, %zu bytes\n", length);
    printf("  reading the bytes    %8.1f us\n  reading the log      %8.1f us\n", bytes / 1e3, log / 1e3);
    printf("  load, session-rpe    %8.1f us   %.2f of reading the log\n", rpe / 1e3, rpe / log);
    printf("  load, trimp          %8.1f us   %.2f of reading the log (target: 5)\n", trimp / 1e3, trimp / log);
    rf_log_free(&given.log);
    free(text);
    fclose(file);
    return 0;
}
