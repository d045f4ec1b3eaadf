/* Reader of the worked examples, the CSV files in tests/cases.
 *
 * A file has comment lines (first character #), one header line, and one line per example. A cell that holds a comma
 * stands in double quotes, a double quote inside it is doubled. What is wrong with the file itself (it is not there, a
 * column is missing, a cell is no number) prints where and aborts the test.
 *
 *     cases c = cases_open("resting.csv");
 *     while (cases_next(&c)) use(case_text(&c, "key"), case_number(&c, "weight_kg"));
 *     cr_expect(ge(sz, c.rows, 60));
 */
#ifndef TESTS_CASES_H
#define TESTS_CASES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

enum { CASES_COLUMNS_MAX = 64 };

typedef struct cases {
    char path[512]; /* with line: where the present example stands, for messages */
    int line;
    size_t rows; /* examples read so far */

    FILE *file;
    char *header, *row; /* one line each, cut into cells */
    size_t header_size, row_size;
    size_t columns;
    char *name[CASES_COLUMNS_MAX];
    char *cell[CASES_COLUMNS_MAX];
} cases;

/* Opens tests/cases/<name> and reads its header. */
cases cases_open(const char *name);

/* Goes to the next example; false at the end, when the file is closed and the memory is given back. */
bool cases_next(cases *c);

/* Stops early, where a test does not read to the end. */
void cases_close(cases *c);

/* Whether the file has that column at all. */
bool case_names(const cases *c, const char *column);

/* The cell of a column as text; "" where it is empty. Valid until the next cases_next. */
const char *case_text(const cases *c, const char *column);

/* Is there anything in the cell? */
bool case_has(const cases *c, const char *column);

/* Does the cell hold exactly this text? */
bool case_is(const cases *c, const char *column, const char *text);

/* The cell as a number; an empty cell is 0. */
double case_number(const cases *c, const char *column);

/* The same for an input of a person; an empty cell is one that was not given. */
double case_given(const cases *c, const char *column);

#endif
