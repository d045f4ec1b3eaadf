#include "io/log_csv.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdio.h>
#include <string.h>

#define TODAY 20540 /* 2026-03-28 */

static rf_log list;
static refuel_error each[RF_ERRORS_MAX];
static rf_errors errors;

static void read_pieces(const char *text, size_t piece)
{
    rf_log_csv it;
    size_t length = strlen(text);
    rf_log_free(&list);
    errors = (rf_errors){.of = each, .capacity = RF_ERRORS_MAX};
    rf_log_csv_begin(&it, &list, TODAY, &errors);
    for (size_t at = 0; at < length; at += piece)
        if (!rf_log_csv_feed(&it, text + at, length - at < piece ? length - at : piece)) break;
    rf_log_csv_end(&it);
}

static void read(const char *text)
{
    read_pieces(text, 65536);
}

static int same(double a, double b)
{
    return isnan(a) ? isnan(b) : fabs(a - b) < 1e-9;
}

static void expect_runs(const char *text, size_t runs, const refuel_log_run *run)
{
    read(text);
    cr_assert(eq(int, (int)errors.first, REFUEL_OK), "%s: %s", text, each[0].message);
    cr_assert(eq(sz, list.runs, runs), "%s", text);
    for (size_t i = 0; i < runs; i++) {
        const refuel_log_run *it = &list.run[i];
        cr_expect(it->day == run[i].day && same(it->distance_km, run[i].distance_km) &&
                      same(it->duration_min, run[i].duration_min) && same(it->rpe, run[i].rpe) &&
                      same(it->heart_rate_bpm, run[i].heart_rate_bpm),
                  "%s: run %zu: %g km %g min", text, i, it->distance_km, it->duration_min);
    }
    rf_log_free(&list);
}

/* One run of 10 km in 52:30 with an RPE of 4 and a heart rate of 150, as people write it. */
Test(log_csv, one_run)
{
    static const char *const texts[] = {
        "date,distance_km,duration_min,rpe,heart_rate\n2026-03-02,10,52.5,4,150\n",
        "date,distance_km,duration,rpe,heart_rate\n2026-03-02,10.0,52:30,4,150",
        "\xEF\xBB\xBF"
        "Date;Distance (km);Duration;RPE;HR\r\n02.03.2026;10,0;52:30;4,0;150\r\n",
        "date\tdistance\tduration\trpe\theart rate\n2026-03-02\t10km\t52min30s\t4\t150bpm\n",
        "rpe,heart_rate_bpm,duration_h,distance_m,date\n4,150,0.875,10000,2026-03-02\n",
        "date,distance_km,duration_s,rpe,heart_rate\n2 March 2026,10,3150,4,150\n",
        "# mine\n\ndate,distance_km,duration_min,rpe,heart_rate,shoes\n2026-03-02 , 10 ,52:30,4,150,\"red, \"\"fast\"\"\"\n",
        "date,distance_km,duration,rpe,heart_rate\n2026-03-02,10,0:52:30,4,150\n,,,,\n",
        "date;distance (km);duration (min);rpe;heart_rate\n2026-03-02;10;52,5;4;150\n",
        "date,distance_km,duration,rpe,heart_rate\n2026-03-02 06:12:00,10,52:30,4,150\n",
        "date,distance_km,duration,rpe,heart_rate\n2026-03-02T23:59,10,52:30,4,150\n",
    };
    const refuel_log_run run = {20514, 10, 52.5, 4, 150};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) expect_runs(texts[i], 1, &run);
}

/* Durations: minutes and seconds, hours before them, a fraction of a second, and words. */
Test(log_csv, durations)
{
    static const struct {
        const char *text;
        double minutes;
    } rows[] = {{"52:30", 52.5},
                {"0:52:30", 52.5},
                {"1:05:20", 65 + 1 / 3.0},
                {"00:52:30.0", 52.5},
                {"52:30.5", 52.5 + 0.5 / 60},
                {"95:00", 95},
                {"52.5min", 52.5},
                {"3150s", 52.5},
                {"1h05", 65},
                {"1h 5min", 65},
                {"1.5h", 90},
                {"55 minutes", 55},
                {"1:00:00", 60}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[64];
        snprintf(text, sizeof text, "date,duration\n2026-03-02,%s\n", rows[i].text);
        read(text);
        cr_assert(errors.first == REFUEL_OK && list.runs == 1, "%s: %s", rows[i].text, each[0].message);
        cr_expect(same(list.run[0].duration_min, rows[i].minutes), "%s: %g", rows[i].text, list.run[0].duration_min);
    }
    rf_log_free(&list);
}

/* Miles, and cells whose own unit is another one. */
Test(log_csv, units)
{
    read("date;distance (mi);duration\n2026-03-01;6,2;54:10\n2026-03-02;10km;55min\n2026-03-03;3,1;1h05\n");
    cr_assert(errors.first == REFUEL_OK && list.runs == 3, "%s", each[0].message);
    cr_expect(same(list.run[0].distance_km, 9.9779328) && same(list.run[1].distance_km, 10) &&
              same(list.run[2].distance_km, 4.9889664));
    cr_expect(same(list.run[0].duration_min, 54 + 1.0 / 6) && list.run[1].duration_min == 55 &&
              same(list.run[2].duration_min, 65));
    cr_expect(list.miles);
    read("date,distance\n2026-03-01,10km\n2026-03-02,6mi\n");
    cr_expect(errors.first == REFUEL_OK && list.runs == 2 && list.miles == false, "the first distance tells");
    rf_log_free(&list);
}

/* What is empty is not known, 0 is 0; a row about something else is no run; fewer cells than columns are empty ones. */
Test(log_csv, empty_and_zero)
{
    const refuel_log_run runs[] = {{20513, 0, NAN, NAN, NAN}, {20514, NAN, 50, NAN, NAN}, {20515, 10, NAN, 3, NAN}};
    expect_runs(
        "date,weight_kg,distance_km,duration_min,rpe,heart_rate,note\n"
        "2026-03-01,61.4,0,,,,rest\n2026-03-02,,,50\n2026-03-03,61,10,,3,0,\n2026-03-04,61.2,,,,,\n",
        3, runs);
}

/* Nothing is nothing in whatever it would be counted. */
Test(log_csv, zero_without_a_unit)
{
    const refuel_log_run runs[] = {{20513, 0, NAN, NAN, NAN}, {20514, 10, NAN, NAN, NAN}};
    expect_runs("date,distance\n2026-03-01,0\n2026-03-02,10km\n", 2, runs);
}

/* Sorted by day, several of a day kept. */
Test(log_csv, order)
{
    const refuel_log_run runs[] = {
        {20513, 5, NAN, NAN, NAN}, {20514, 4, NAN, NAN, NAN}, {20514, 8, NAN, NAN, NAN}, {20515, 3, NAN, NAN, NAN}};
    expect_runs("date,distance_km\n2026-03-03,3\n2026-03-02,8\n2026-03-01,5\n2026-03-02,4\n", 4, runs);
}

/* In pieces of any size the same. */
Test(log_csv, pieces)
{
    static const char text[] =
        "\xEF\xBB\xBF"
        "date;distance (km);note\r\n2026-03-02;10,5;\"a;b\r\nc\"\r\n2026-03-03;7;x\r\n";
    for (size_t piece = 1; piece < sizeof text; piece++) {
        read_pieces(text, piece);
        cr_assert(errors.first == REFUEL_OK && list.runs == 2, "%zu: %s", piece, each[0].message);
        cr_expect(list.run[0].distance_km == 10.5 && list.run[1].distance_km == 7);
    }
    rf_log_free(&list);
}

static void expect_error(const char *text, refuel_status status, const char *message)
{
    read(text);
    cr_expect(eq(int, (int)errors.first, (int)status), "%s", text);
    cr_expect(eq(str, each[0].message, (char *)message));
    cr_expect(eq(int, each[0].field[0] == 'l' && each[0].field[1] == 'o' && each[0].field[2] == 'g', 1), "%s",
              each[0].field);
    rf_log_free(&list);
}

#define NAMES "date,distance_km,duration,rpe,heart_rate\n"
#define WANTED "log: its first line names the columns, like date,distance_km,duration,rpe,heart_rate; this one "

/* The first line. */
Test(log_csv, names)
{
    expect_error("", REFUEL_E_SYNTAX, WANTED "is missing");
    expect_error("# nothing\n\n", REFUEL_E_SYNTAX, WANTED "is missing");
    expect_error("2026-03-02,10\n2026-03-03,10\n", REFUEL_E_SYNTAX, WANTED "names no date");
    expect_error("date,note\n2026-03-02,x\n", REFUEL_E_SYNTAX, WANTED "names neither a distance nor a duration");
    expect_error("date,distance_km,distance (mi)\n", REFUEL_E_SYNTAX, WANTED "names two for the same: distance (mi)");
    expect_error("date,distance_km,\"x\n", REFUEL_E_SYNTAX, "log line 1: its quote is opened and not closed");
    cr_expect(eq(sz, errors.found, 1), "one message about the first line");
}

/* Line, column and what was expected. */
Test(log_csv, rows)
{
    static const struct {
        const char *row;
        refuel_status status;
        const char *message;
    } rows[] = {
        {"2026-03-2x,10", REFUEL_E_SYNTAX,
         "log line 2, date: 2026-03-2x is not a date; write it like 1992-05-21 (year-month-day)"},
        {"2026-03-02T06:12Z,10", REFUEL_E_SYNTAX,
         "log line 2, date: 2026-03-02T06:12Z is not a date; write it like 1992-05-21 (year-month-day)"},
        {"2026-03-02 24:00,10", REFUEL_E_SYNTAX,
         "log line 2, date: 2026-03-02 24:00 is not a date; write it like 1992-05-21 (year-month-day)"},
        {"2026-02-30 06:00,10", REFUEL_E_SYNTAX,
         "log line 2, date: 2026-02-30 is not in the calendar (year-month-day)"},
        {"2026-02-30,10", REFUEL_E_SYNTAX, "log line 2, date: 2026-02-30 is not in the calendar (year-month-day)"},
        {"02/03/2026,10", REFUEL_E_SYNTAX,
         "log line 2, date: 02/03/2026 can mean two days: write 2026-03-02 (day first) or 2026-02-03 (month first)"},
        {",10", REFUEL_E_MISSING, "log line 2, date: it was not given; write it like 2026-03-02 (year-month-day)"},
        {"2026-03-29,10", REFUEL_E_RANGE, "log line 2, date: 2026-03-29 is after today, 2026-03-28"},
        {"2026-03-02,far", REFUEL_E_SYNTAX,
         "log line 2, distance: far does not begin with a number; write it like 10km or 6.2mi"},
        {"2026-03-02,10kg", REFUEL_E_UNIT,
         "log line 2, distance: 10kg is a mass, not a distance; write it like 10km or 6.2mi"},
        {"2026-03-02,-3", REFUEL_E_RANGE, "log line 2, distance: -3 km is outside 0..500 km"},
        {"2026-03-02,1000", REFUEL_E_RANGE, "log line 2, distance: 1000 km is outside 0..500 km"},
        {"2026-03-02,3-4km", REFUEL_E_SYNTAX, "log line 2, distance: it is a range, where one number is asked for"},
        {"2026-03-02,10,50", REFUEL_E_UNIT,
         "log line 2, duration: 50 has no unit; write it like 52:30, 1:05:20 or 55min, or name the column duration_min"},
        {"2026-03-02,10,52:60", REFUEL_E_SYNTAX,
         "log line 2, duration: 52:60 does not add up: 1 min is 60 s; write it like 52:30, 1:05:20 or 55min"},
        {"2026-03-02,,,5", REFUEL_E_MISSING, "log line 2: a run has a distance or a duration"},
        {"2026-03-02,,,,150", REFUEL_E_MISSING, "log line 2: a run has a distance or a duration"},
        {"2026-03-02,10,52:3", REFUEL_E_SYNTAX,
         "log line 2, duration: 52:3 needs two digits after the colon; write it like 52:30, 1:05:20 or 55min"},
        {"2026-03-02,10,52:30:99", REFUEL_E_SYNTAX,
         "log line 2, duration: 52:30:99 does not add up: 1 min is 60 s; write it like 52:30, 1:05:20 or 55min"},
        {"2026-03-02,12,1:33", REFUEL_E_RANGE, "log line 2: 1:33 for 12 km: did you mean 1:33:00?"},
        {"2026-03-02,3,90:00", REFUEL_E_RANGE, "log line 2: 90:00 for 3 km: write the duration as h:mm:ss"},
        {"2026-03-02,10,10min", REFUEL_E_RANGE, "log line 2: 10 km in 10 min is faster than anybody runs"},
        {"2026-03-02,10,50:00,12", REFUEL_E_RANGE, "log line 2, rpe: 12 is outside 0..10"},
        {"2026-03-02,10,50:00,hard", REFUEL_E_SYNTAX,
         "log line 2, rpe: hard does not begin with a number; write it like 5"},
        {"2026-03-02,10,50:00,4,12", REFUEL_E_RANGE, "log line 2, heart rate: 12 bpm is outside 25..250 bpm"},
        {"2026-03-02,10,50:00,4,150,7", REFUEL_E_SYNTAX,
         "log line 2: it has more cells than the first line names columns"},
        {"2026-03-02,10,50:00,4,\"150", REFUEL_E_SYNTAX, "log line 2: its quote is opened and not closed"},
        {"2026-03-02,\"1,500\"", REFUEL_E_SYNTAX,
         "log line 2, distance: 1,500: write a point for decimals, and nothing between thousands"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[256];
        snprintf(text, sizeof text, NAMES "%s\n", rows[i].row);
        expect_error(text, rows[i].status, rows[i].message);
    }
}

/* Every row that is wrong is told, with its own line, and the others are read. */
Test(log_csv, every_row)
{
    read("date,distance_km,rpe\n2026-03-02,x,4\n# a comment\n2026-03-03,10,4\n\n2026-03-04,10,11\n2026-99-01,5,5\n");
    cr_assert(eq(sz, errors.count, 3));
    cr_expect(strncmp(each[0].message, "log line 2, distance:", 21) == 0, "%s", each[0].message);
    cr_expect(strncmp(each[1].message, "log line 6, rpe:", 16) == 0, "%s", each[1].message);
    cr_expect(strncmp(each[2].message, "log line 7, date:", 17) == 0, "%s", each[2].message);
    cr_expect(eq(sz, list.runs, 1));
    rf_log_free(&list);
}

/* However much is wrong, it takes no longer than a right one. */
Test(log_csv, enough_is_wrong)
{
    rf_log_csv it;
    rf_log_free(&list);
    errors = (rf_errors){.of = each, .capacity = 2};
    rf_log_csv_begin(&it, &list, NAN, &errors);
    cr_expect(rf_log_csv_feed(&it, "date,distance_km\n", 17));
    cr_expect(rf_log_csv_feed(&it, "2026-03-02,x\n", 13));
    cr_expect(eq(int, rf_log_csv_feed(&it, "2026-03-02,y\n2026-03-02,z\n", 26), 0));
    rf_log_csv_end(&it);
    cr_expect(eq(sz, errors.found, 2));
    rf_log_free(&list);
}

/* A column of somebody's own is named once. */
Test(log_csv, unknown_columns)
{
    read("date,distance_km,shoes,mood,shoes\n2026-03-02,10,red,good,blue\n");
    cr_expect(eq(int, (int)errors.first, REFUEL_OK));
    cr_expect(eq(str, list.unknown, "shoes, mood"));
    rf_log_free(&list);
}

/* The log by hand of a runner who also weighs and eats: the runs of it. */
Test(log_csv, log_by_hand)
{
    const refuel_log_run runs[] = {{20514, 10, 52.5, 4, NAN},
                                   {20516, 5, 27, 3, NAN},
                                   {20516, 8, 41 + 1.0 / 6, 6, NAN},
                                   {20517, 0, NAN, NAN, NAN},
                                   {20518, 12.5, 68.75, 5, NAN}};
    expect_runs(
        "# my log; a line with # is a comment\n"
        "date,weight_kg,intake_kcal,protein_g,distance_km,duration,climb_m,rpe,sleep_h,note\n\n"
        "2026-03-02,61.4,2350,95,10.0,52:30,85,4,7.5,\"easy, along the sea\"\n"
        "2026-03-03,,2100,,,,,,6.5,rest day\n2026-03-04,61.1,,,8.0,41:10,,6,,\n2026-03-04,,640,,,,,,,breakfast\n"
        "# the second run of the day\n2026-03-04,,,,5.0,27:00,0,3,,\n2026-03-05,,0,0,0,,,,8,fasted; no run\n"
        "2026-03-06,61.3,1480,70,12.5,1:08:45,140,5,,dinner not counted\n",
        5, runs);
}
