#include "io/row_request.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "io/stream.h"

static rf_input_set sets[RF_STREAM_TABLES];
static rf_row_header header;
static refuel_error each[RF_ERRORS_MAX];
static rf_errors errors;
static char bytes[1024];
static const char *id;

static const char *read_header(const char *text)
{
    static refuel_error err;
    int tables = rf_stream_sets(RF_STREAM_PROJECT, sets);
    refuel_status status = rf_row_header_read(text, strlen(text), sets, tables, &header, &err);
    return status == REFUEL_OK ? "" : err.message;
}

static void read_row(const char *text)
{
    rf_stream_sets(RF_STREAM_PROJECT, sets);
    errors = (rf_errors){.of = each, .capacity = RF_ERRORS_MAX};
    memset(bytes, '#', sizeof bytes);
    rf_row_read(&header, text, strlen(text), bytes, sets, &id, &errors);
    cr_expect(eq(chr, bytes[strlen(text) + 2], '#'), "%s writes behind its room", text);
}

static const rf_field_text *cell(int row)
{
    return &sets[0].text[row];
}

static bool is_header(const char *text)
{
    int tables = rf_stream_sets(RF_STREAM_PLAN, sets);
    return rf_row_is_header(text, strlen(text), sets, tables);
}

Test(row_request, headers)
{
    cr_expect(eq(str, (char *)read_header("id;sex;\"age_y\"; height_in ;running.distance_mi_week;days"), ""));
    cr_expect(eq(chr, header.separator, ';'));
    cr_assert(eq(sz, header.count, 6));
    cr_expect(header.has_id);
    cr_expect(eq(int, header.column[0].row, 0));
    cr_expect(header.column[2].number && header.column[3].unit != NULL);
    cr_expect(eq(int, header.column[5].table, 1));
    cr_expect(eq(str, (char *)read_header("distance_km_week"), ""));
    cr_expect(eq(str, header.column[0].name, "running.distance_km_week"));
    cr_expect(eq(str, (char *)read_header("run\tpace"), ""));
    cr_expect(eq(chr, header.separator, '\t'));
}

Test(row_request, wrong_headers)
{
    cr_expect(eq(str, (char *)read_header("id,agey"), "agey: there is no such column; did you mean age?"));
    cr_expect(eq(str, (char *)read_header("age,age_y"), "header: age is given by two columns"));
    cr_expect(eq(str, (char *)read_header("height_cm,height_in"), "header: height is given by two columns"));
    cr_expect(eq(str, (char *)read_header("id,id"), "header: id is given by two columns"));
    cr_expect(eq(str, (char *)read_header("sex,"), "header: it has a column without a name"));
    cr_expect(eq(str, (char *)read_header("sex,\"age"), "header: its quote is opened and not closed in the same line"));
    static char large[4200];
    memset(large, 'a', sizeof large - 1);
    cr_expect(eq(str, (char *)read_header(large), "header: it is longer than 4,000 bytes"));
    large[3000] = '\0';
    cr_expect(ne(str, (char *)read_header(large), ""));
}

Test(row_request, what_is_a_header)
{
    cr_expect(is_header("id,sex,age_y"));
    cr_expect(is_header("age_y"));
    cr_expect(is_header("name;colour"));
    cr_expect(is_header("whatever,weight_kg"));
    cr_expect(not(is_header("{\"sex\":\"male\"}")));
    cr_expect(not(is_header("nonsense")));
    cr_expect(not(is_header("1,2")));
    cr_expect(not(is_header("[1,2]")));
    cr_expect(not(is_header("")));
}

Test(row_request, cells)
{
    read_header("id,sex,age_y,height,weight_kg");
    read_row("\"a, \"\"b\"\"\", female ,34,\"5'6\"\"\",");
    cr_expect(eq(int, (int)errors.first, REFUEL_OK));
    cr_expect(eq(str, (char *)id, "a, \"b\""));
    cr_expect(eq(str, (char *)cell(REFUEL_INPUT_SEX)->text, "female"));
    cr_expect(cell(REFUEL_INPUT_AGE)->is_number && cell(REFUEL_INPUT_AGE)->number == 34);
    cr_expect(eq(str, (char *)cell(REFUEL_INPUT_HEIGHT)->text, "5'6\""));
    cr_expect(zero(ptr, (void *)cell(REFUEL_INPUT_WEIGHT)->text));
    read_row(",,,,");
    cr_expect(eq(int, (int)errors.first, REFUEL_OK));
    cr_expect(zero(ptr, (void *)id));
}

static void expect_error(const char *row, const char *message)
{
    read_row(row);
    cr_assert(gt(sz, errors.count, 0), "%s", row);
    cr_expect(eq(str, each[0].message, (char *)message), "%s", row);
}

Test(row_request, wrong_rows)
{
    read_header("id,sex,age_y,weight_kg");
    expect_error("1,female,34", "input: the row has 3 of the 4 cells that the header names");
    expect_error("1", "input: the row has 1 of the 4 cells that the header names");
    expect_error("1,female,34,60,", "input: the row has more cells than the 4 that the header names");
    expect_error("1,female,x,60", "age_y: it takes a number, not \"x\"");
    expect_error("1,female,34,63;5", "weight_kg: it takes a number, not \"63;5\"");
    expect_error("1,female,34,\"63,5\"", "weight_kg: it takes a number with a decimal point, not \"63,5\"");
    expect_error("1,\"female\"x,34,60", "sex: something stands behind its closing quote");
    cr_expect(cell(REFUEL_INPUT_SEX)->tried); /* and so it is not called missing besides */
    expect_error("\"1,female,34,60", "id: its quote is opened and not closed in the same line");
    rf_stream_sets(RF_STREAM_PLAN, sets);
    errors = (rf_errors){.of = each, .capacity = RF_ERRORS_MAX};
    rf_row_read(&header, "1,\0,34,60", 9, bytes, sets, &id, &errors);
    cr_expect(eq(str, each[0].message, "input: the row holds a NUL byte"));
}
