/* A log of equal runs, the answer about it, and the lines that are told of it. */
#ifndef TESTS_IO_LOADS_H
#define TESTS_IO_LOADS_H

#include <criterion/criterion.h>
#include <string.h>

#include "io/load_answer.h"

static rf_load_given given;
static rf_load_answer answer;
static char said[16384];

/* Runs of 10 km, 60 min, RPE 4 and 150 beats, every so many days from 2026-03-02 on. */
static inline void begin(size_t runs, int every)
{
    static rf_log_row row;
    rf_errors errors = {.first = REFUEL_OK};
    rf_log_free(&given.log);
    given.ask = (refuel_load_request)REFUEL_LOAD_REQUEST_INIT;
    for (size_t i = 0; i < runs; i++) {
        rf_log_row_begin(&row);
        row.run = (refuel_log_run){20514 + every * (int64_t)i, 10, 60, 4, 150};
        rf_log_add(&given.log, &row, &errors);
    }
}

static inline void answer_it(void)
{
    refuel_error err = {.message = ""};
    rf_load_answer_free(&answer);
    cr_assert(rf_load_answer_make(&given, &answer, &err) == REFUEL_OK, "%s", err.message);
}

static inline void keep_line(void *context, const char *line)
{
    (void)context;
    cr_assert(strlen(said) + strlen(line) + 2 < sizeof said);
    strcat(strcat(said, line), "\n");
}

static inline int says(const char *part)
{
    return strstr(said, part) != NULL;
}

#endif
