#include "io/report_value.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>

/* Dates and series of dates and of flags; test_report.c has the other kinds in their records. */
typedef struct record {
    double day;
    const double *days;
    const uint32_t *flags;
} record;

static const refuel_choice choices[] = {{"one", 1}, {"two", 2}, {"eight", 8}, {NULL, 0}};

static void expect(int32_t kind, size_t offset, const record *it, size_t series, const char *json)
{
    char text[256];
    rf_json_writer w;
    const refuel_result_info row = {.kind = kind, .choices = choices};
    rf_json_begin(&w);
    rf_report_value(&w, "x", &(rf_record){.row = &row, .rows = 1}, &row, (const char *)it + offset, series);
    cr_assert(rf_json_print(&w, text, sizeof text, NULL, NULL) == REFUEL_OK);
    cr_expect(eq(str, text, (char *)json));
    rf_json_end(&w);
}

Test(report_value, dates_and_flags)
{
    static const double days[] = {20514, 20515, NAN};
    static const uint32_t flags[] = {0, 1, 11, 4};
    const record it = {20514, days, flags}, unknown = {NAN, days, flags}, outside = {1e9, days, flags};
    expect(REFUEL_RESULT_DATE, offsetof(record, day), &it, 0, "{\"x\":\"2026-03-02\"}");
    expect(REFUEL_RESULT_DATE, offsetof(record, day), &unknown, 0, "{\"x\":null}");
    expect(REFUEL_RESULT_DATE, offsetof(record, day), &outside, 0, "{\"x\":null}");
    expect(REFUEL_RESULT_DATES, offsetof(record, days), &it, 3, "{\"x\":[\"2026-03-02\",\"2026-03-03\",null]}");
    expect(REFUEL_RESULT_DATES, offsetof(record, days), &it, 0, "{\"x\":[]}");
    expect(REFUEL_RESULT_FLAGS, offsetof(record, flags), &it, 4,
           "{\"x\":[[],[\"one\"],[\"one\",\"two\",\"eight\"],[]]}");
}
