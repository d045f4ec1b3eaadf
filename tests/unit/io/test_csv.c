#include "io/csv.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

/* What was told: [cell|cell] for a row, with its line. */
static char told[4096];

static void tell_cell(void *context, const rf_csv *csv)
{
    (void)context;
    size_t at = strlen(told);
    snprintf(told + at, sizeof told - at, "%s%.*s%s%s", csv->column ? "|" : "[", (int)csv->length, csv->text,
             csv->fault ? "!" : "", csv->fault ? csv->fault : "");
}

static void tell_row(void *context, const rf_csv *csv)
{
    (void)context;
    size_t at = strlen(told);
    snprintf(told + at, sizeof told - at, "]%zu ", csv->line);
}

/* In pieces of so many bytes. */
static const char *read(const char *text, size_t length, size_t piece)
{
    static const rf_csv_sink sink = {NULL, tell_cell, tell_row};
    rf_csv csv;
    *told = '\0';
    rf_csv_begin(&csv, &sink);
    for (size_t at = 0; at < length; at += piece)
        rf_csv_feed(&csv, text + at, length - at < piece ? length - at : piece);
    rf_csv_end(&csv);
    return told;
}

static void expect(const char *text, size_t length, const char *rows)
{
    for (size_t piece = 1; piece <= length + 1; piece = piece < 4            ? piece + 1
                                                        : length + 1 > piece ? length + 1
                                                                             : piece + 1)
        cr_expect(eq(str, (char *)read(text, length, piece), (char *)rows), "%zu bytes at a time", piece);
}

#define EXPECT(text, rows) expect(text, sizeof text - 1, rows)

Test(csv, ends_of_lines)
{
    EXPECT("", "");
    EXPECT("\n\n", "");
    EXPECT("a,b\n1,2\n", "[a|b]1 [1|2]2 ");
    EXPECT("a,b\n1,2", "[a|b]1 [1|2]2 ");
    EXPECT("a,b\r\n1,2\r\n", "[a|b]1 [1|2]2 ");
    EXPECT("a,b\r1,2\r", "[a|b]1 [1|2]2 ");
    EXPECT("a,b\r\n\r\n  \r\n1,2", "[a|b]1 [1|2]4 ");
}

/* The first separator of the first row is that of all rows. */
Test(csv, separators)
{
    EXPECT("a;b,c\n1,5;2\n", "[a|b,c]1 [1,5|2]2 ");
    EXPECT("a\tb;c\n1\t2\n", "[a|b;c]1 [1|2]2 ");
    EXPECT("\"a,b\";c\n1;2\n", "[a,b|c]1 [1|2]2 ");
    EXPECT("a\n1\n", "[a]1 [1]2 ");
    EXPECT(",\n,,", "[|]1 [||]2 ");
}

Test(csv, comments_and_marks)
{
    EXPECT("# mine, and more\na,b\n#1,2\n3,#4\n", "[a|b]2 [3|#4]4 ");
    EXPECT(
        "\xEF\xBB\xBF"
        "a,b\n1,2\n",
        "[a|b]1 [1|2]2 ");
    EXPECT(
        "\xEF\xBB"
        "a,b\n",
        "[\xEF\xBB"
        "a|b]1 ");
    EXPECT("\xEF\xBB\xBF", "");
}

Test(csv, quotes)
{
    EXPECT("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n", "[a|b]1 [1,5|say \"hi\"]2 ");
    EXPECT("a,b\n\"two\nlines\",2\n3,4\n", "[a|b]1 [two\nlines|2]2 [3|4]4 ");
    EXPECT("a,b\n\"\",\"\"  ,\n", "[a|b]1 [||]2 ");
    EXPECT("a,b\n5\"7,x\"y\"\n", "[a|b]1 [5\"7|x\"y\"]2 ");
    EXPECT("a,b\n\"1\"2,3\n4,5\n", "[a|b]1 [1!something stands behind its closing quote|3]2 [4|5]3 ");
    EXPECT("a,b\n1,\"2\n3,4\n", "[a|b]1 [1|2\n3,4\n!its quote is opened and not closed]2 ");
    EXPECT("\"\"", "[]1 ");
}

/* A cell that is too long is cut, and the next one is whole. */
Test(csv, long_cells)
{
    char text[2 * RF_CSV_CELL + 8], rows[RF_CSV_CELL + 16];
    memset(text, 'x', 2 * RF_CSV_CELL);
    memcpy(text + 2 * RF_CSV_CELL, ",y\n", 4);
    int used = snprintf(rows, sizeof rows, "[%.*s|y]1 ", RF_CSV_CELL, text);
    cr_assert(used > RF_CSV_CELL);
    expect(text, 2 * RF_CSV_CELL + 3, rows);
}

Test(csv, other_encodings)
{
    EXPECT(
        "\xFF\xFE"
        "a\0,\0"
        "b\0",
        "[\xFF\xFE"
        "a!it holds a NUL byte; a file in UTF-16 is to be saved as UTF-8|"
        "!it holds a NUL byte; a file in UTF-16 is to be saved as UTF-8]1 ");
}
