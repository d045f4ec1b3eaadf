#include "io/schedule_csv.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

static rf_schedule schedule;

static refuel_status read(const char *text, refuel_error *err)
{
    return rf_schedule_from_csv(text, strlen(text), &schedule, err);
}

static void expect_rows(const char *text, size_t rows, const refuel_forecast_row *row)
{
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)read(text, &err), REFUEL_OK), "%s: %s", text, err.message);
    cr_assert(eq(sz, schedule.rows, rows), "%s", text);
    for (size_t i = 0; i < rows; i++) {
        cr_expect(schedule.row[i].day == row[i].day && schedule.row[i].intake_kcal_d == row[i].intake_kcal_d, "%s",
                  text);
        cr_expect(isnan(row[i].run_km_week) ? isnan(schedule.row[i].run_km_week)
                                            : schedule.row[i].run_km_week == row[i].run_km_week,
                  "%s", text);
    }
}

/* Two or three columns, either end of line, blank lines, blanks around a number, an end without a line break. */
Test(schedule_csv, forms)
{
    const refuel_forecast_row two[] = {{0, 2200, NAN}, {28, 2350.5, NAN}}, three[] = {{0, 2200, 40}, {28, 2350.5, 0}};
    static const char *const texts_of_two[] = {
        "day,intake_kcal_d\n0,2200\n28,2350.5\n",
        "day,intake_kcal_d\n0,2200\n28,2350.5",
        "day,intake_kcal_d\r\n0,2200\r\n28,2350.5\r\n",
        "day,intake_kcal_d\n\n0,2200\n\r\n\n28,2350.5\n\n",
        "day,intake_kcal_d \t\n 0 ,\t2200 \n28, 2350.5\t\n",
        "day,intake_kcal_d\n0.0,2.2e3\n28,+2350.50\n",
    };
    static const char *const texts_of_three[] = {
        "day,intake_kcal_d,run_km_week\n0,2200,40\n28,2350.5,0\n",
        "day,intake_kcal_d,run_km_week\r\n0,2200,40\r\n28,2350.5,0",
    };
    for (size_t i = 0; i < 6; i++) expect_rows(texts_of_two[i], 2, two);
    for (size_t i = 0; i < 2; i++) expect_rows(texts_of_three[i], 2, three);
}

Test(schedule_csv, length_and_what_was_there)
{
    const refuel_forecast_row row = {1, 2000, NAN};
    expect_rows("day,intake_kcal_d\n0,2200\n5,2000\n", 2, (refuel_forecast_row[]){{0, 2200, NAN}, {5, 2000, NAN}});
    expect_rows("day,intake_kcal_d\n1,2000\n", 1, &row);
    const char text[] = "day,intake_kcal_d\n1,20005";
    cr_expect(eq(int, (int)rf_schedule_from_csv(text, sizeof text - 2, &schedule, NULL), REFUEL_OK),
              "no NUL is needed");
    cr_expect(schedule.rows == 1 && schedule.row[0].intake_kcal_d == 2000);
}

#define TWO "day,intake_kcal_d\n"
#define THREE "day,intake_kcal_d,run_km_week\n"
#define HEADERS "schedule: the first line names the columns: day,intake_kcal_d or day,intake_kcal_d,run_km_week"

static const struct {
    const char *text;
    refuel_status status;
    const char *message;
} refused[] = {
    {"", REFUEL_E_MISSING, "schedule: it has no rows"},
    {TWO, REFUEL_E_MISSING, "schedule: it has no rows"},
    {TWO "\n\r\n", REFUEL_E_MISSING, "schedule: it has no rows"},
    {"\n" TWO "0,2000\n", REFUEL_E_SYNTAX, HEADERS},
    {"0,2000\n", REFUEL_E_SYNTAX, HEADERS},
    {"day\n0\n", REFUEL_E_SYNTAX, HEADERS},
    {"Day,intake_kcal_d\n0,2000\n", REFUEL_E_SYNTAX, HEADERS},
    {"intake_kcal_d,day\n2000,0\n", REFUEL_E_SYNTAX, HEADERS},
    {"day,intake_kcal_d,run_km\n0,2000,5\n", REFUEL_E_SYNTAX, HEADERS},
    {"day;intake_kcal_d\n0;2000\n", REFUEL_E_SYNTAX, HEADERS},
    {TWO "0,2000,40\n", REFUEL_E_SYNTAX, "schedule line 2: it has more cells than the 2 of the first line"},
    {THREE "0,2000\n", REFUEL_E_SYNTAX, "schedule line 2: it has fewer cells than the 3 of the first line"},
    {THREE "0,2000,40\n1\n", REFUEL_E_SYNTAX, "schedule line 3: it has fewer cells than the 3 of the first line"},
    {THREE "0,2000,\n", REFUEL_E_SYNTAX, "schedule line 2: the cell of run_km_week is empty"},
    {TWO "\n,2000\n", REFUEL_E_SYNTAX, "schedule line 3: the cell of day is empty"},
    {TWO "0,much\n", REFUEL_E_SYNTAX, "schedule line 2: intake_kcal_d takes a number, \"much\" is none"},
    {TWO "0,2000kcal\n", REFUEL_E_SYNTAX, "schedule line 2: intake_kcal_d takes a number, \"2000kcal\" is none"},
    {TWO "0,nan\n", REFUEL_E_SYNTAX, "schedule line 2: intake_kcal_d takes a number, \"nan\" is none"},
    {THREE "0,2000,nan\n", REFUEL_E_SYNTAX, "schedule line 2: run_km_week takes a number, \"nan\" is none"},
    {TWO "0,inf\n", REFUEL_E_SYNTAX, "schedule line 2: intake_kcal_d takes a number, \"inf\" is none"},
    {TWO "0 1,2000\n", REFUEL_E_SYNTAX, "schedule line 2: day takes a number, \"0 1\" is none"},
    {TWO "5,2000\n\n4,2000\n", REFUEL_E_RANGE,
     "schedule line 4: day 4 stands behind day 5; the days rise from row to row"},
    {TWO "5,2000\n5,2100\n", REFUEL_E_DUPLICATE, "schedule line 3: day 5 was given twice"},
    {TWO "3651,2000\n", REFUEL_E_RANGE, "schedule line 2: 3651 days is outside 0..3650 days"},
    {TWO "0.5,2000\n", REFUEL_E_RANGE, "schedule line 2: the day is no whole number of 0..3650"},
    {TWO "0,20001\n", REFUEL_E_RANGE, "schedule line 2: 20001 kcal/d is outside 100..20000 kcal/d; 0 is allowed too"},
    {THREE "0,2000,-1\n", REFUEL_E_RANGE, "schedule line 2: -1 km/week is outside 0..500 km/week"},
};

Test(schedule_csv, what_is_refused)
{
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read(refused[i].text, &err), (int)refused[i].status), "%zu", i);
        cr_expect(eq(str, err.message, (char *)refused[i].message), "%zu", i);
        cr_expect(eq(str, err.field, "schedule"), "%zu", i);
        cr_expect(eq(int, (int)read(refused[i].text, NULL), (int)refused[i].status), "%zu", i);
    }
}

static size_t printable(const char *text)
{
    size_t n = 0;
    while (text[n] >= ' ' && text[n] <= '~') n++;
    return n;
}

/* A NUL is no end of a cell, and no number. */
Test(schedule_csv, bytes)
{
    static const char text[] = TWO "0,20\0000\n", high[] = TWO "0,2\xFF\n";
    refuel_error err;
    cr_expect(eq(int, (int)rf_schedule_from_csv(text, sizeof text - 1, &schedule, &err), REFUEL_E_SYNTAX));
    cr_expect(eq(int, (int)rf_schedule_from_csv(high, sizeof high - 1, &schedule, &err), REFUEL_E_SYNTAX));
    cr_expect(eq(sz, printable(err.message), strlen(err.message)), "%s", err.message);
}

Test(schedule_csv, most_rows)
{
    static char text[32 * (RF_SCHEDULE_ROWS_MAX + 2)];
    size_t used = (size_t)sprintf(text, TWO);
    for (int i = 0; i < RF_SCHEDULE_ROWS_MAX; i++) used += (size_t)sprintf(text + used, "%d,2000\n", i);
    cr_expect(eq(int, (int)rf_schedule_from_csv(text, used, &schedule, NULL), REFUEL_OK));
    cr_expect(eq(sz, schedule.rows, 1024));
    cr_expect(schedule.row[1023].day == 1023);
    used += (size_t)sprintf(text + used, "3000,2000\n");
    refuel_error err;
    cr_expect(eq(int, (int)rf_schedule_from_csv(text, used, &schedule, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.message, "schedule line 1026: a schedule has 1024 rows at the most"));
    cr_expect(eq(str, err.field, "schedule"));
}
