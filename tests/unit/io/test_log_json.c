#include "io/log_json.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#define TODAY 20540 /* 2026-03-28 */

static rf_log list;
static refuel_error each[RF_ERRORS_MAX];
static rf_errors errors;

static void read(const char *text)
{
    rf_json_node *root = NULL;
    errors = (rf_errors){.of = each, .capacity = RF_ERRORS_MAX};
    rf_log_free(&list);
    cr_assert(rf_json_parse(text, strlen(text), &root, NULL) == REFUEL_OK, "%s", text);
    rf_log_from_json(root, &list, TODAY, &errors);
    rf_json_free(root);
}

/* Rows, sorted, with numbers and texts; a text of CSV is the same. */
Test(log_json, rows_and_text)
{
    static const char *const texts[] = {
        "[{\"date\":\"2026-03-04\",\"distance_km\":8},{\"date\":\"2026-03-02\",\"distance_km\":10,\"duration_min\":52.5,"
        "\"rpe\":4,\"heart_rate\":150,\"note\":\"x\",\"weight_kg\":61.4}]",
        "[{\"date\":\"2 March 2026\",\"distance\":\"10km\",\"duration\":\"52:30\",\"rpe\":\"4\",\"heart_rate_bpm\":150},"
        "{\"date\":\"2026-03-04\",\"distance_m\":8000,\"duration\":null,\"rpe\":null},{\"date\":\"2026-03-03\",\"sleep_h\":7}]",
        "\"date,distance_km,duration,rpe,heart_rate\\n2026-03-02,10,52:30,4,150\\n2026-03-04,8,,,\\n\"",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        read(texts[i]);
        cr_assert(errors.first == REFUEL_OK && list.runs == 2, "%zu: %s", i, each[0].message);
        const refuel_log_run *run = list.run;
        cr_expect(run[0].day == 20514 && run[0].distance_km == 10 && run[0].duration_min == 52.5, "%zu", i);
        cr_expect(run[0].rpe == 4 && run[0].heart_rate_bpm == 150, "%zu", i);
        cr_expect(run[1].day == 20516 && run[1].distance_km == 8 && isnan(run[1].duration_min) && isnan(run[1].rpe),
                  "%zu", i);
    }
    rf_log_free(&list);
}

Test(log_json, wrong)
{
    static const struct {
        const char *text;
        refuel_status status;
        const char *message;
    } rows[] = {
        {"7", REFUEL_E_TYPE, "log: it takes the text of a CSV file, or an array of rows"},
        {"{}", REFUEL_E_TYPE, "log: it takes the text of a CSV file, or an array of rows"},
        {"[[]]", REFUEL_E_TYPE, "log row 1: each row is an object with date and distance_km or duration"},
        {"[{\"distance_km\":5}]", REFUEL_E_MISSING,
         "log row 1, date: it was not given; write it like 2026-03-02 (year-month-day)"},
        {"[{\"date\":5,\"distance_km\":5}]", REFUEL_E_SYNTAX,
         "log row 1, date: 5 is not a date; write it like 1992-05-21 (year-month-day)"},
        {"[{\"date\":\"2026-03-02\",\"distance\":5}]", REFUEL_E_UNIT,
         "log row 1, distance: 5 has no unit; write it like 10km or 6.2mi, or name the column distance_km or distance_mi"},
        {"[{\"date\":\"2026-03-02\",\"rpe\":true,\"distance_km\":5}]", REFUEL_E_TYPE,
         "log row 1: rpe takes a number or a text"},
        {"[{\"date\":\"2026-03-02\",\"distance_km\":5,\"distance_mi\":3}]", REFUEL_E_DUPLICATE,
         "log row 1: distance was given twice"},
        {"[{\"date\":\"2026-03-29\",\"distance_km\":5}]", REFUEL_E_RANGE,
         "log row 1, date: 2026-03-29 is after today, 2026-03-28"},
        {"\"date\\n\"", REFUEL_E_SYNTAX,
         "log: its first line names the columns, like date,distance_km,duration,rpe,heart_rate; this one names neither a distance nor a "
         "duration"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        read(rows[i].text);
        cr_expect(eq(int, (int)errors.first, (int)rows[i].status), "%s", rows[i].text);
        cr_expect(eq(str, each[0].message, (char *)rows[i].message));
    }
    read("[{\"date\":\"2026-03-02\",\"rpe\":[1],\"note\":{},\"mood\":[]}]");
    cr_expect(eq(sz, errors.count, 1), "what is not read may be anything");
    cr_expect(eq(str, list.unknown, "mood"));
    rf_log_free(&list);
}
