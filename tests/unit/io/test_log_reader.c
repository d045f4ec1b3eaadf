#include "io/log_reader.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "core/date.h"
#include "io/log_sports.h"

#define TODAY 20787 /* 2026-11-30 */

/* A text that is read a few bytes at a time. */
typedef struct text {
    const char *at;
    size_t left, piece;
} text;

static size_t more(void *context, char *bytes, size_t capacity)
{
    text *it = context;
    size_t length = it->left < it->piece ? it->left : it->piece;
    if (length > capacity) length = capacity;
    memcpy(bytes, it->at, length);
    it->at += length;
    it->left -= length;
    return length;
}

static rf_log_book book;

static void read_text(const char *bytes, size_t length, size_t piece, const rf_log_options *options)
{
    static rf_log_bytes it;
    text from = {bytes, length, piece};
    rf_log_book_free(&book);
    rf_log_bytes_begin(&it, more, &from);
    rf_log_read(&it, "log.csv", options, &book);
    cr_assert(book.no_memory == false && book.files == 1);
}

static char told[8192];

static void tell(const char *format, ...)
{
    size_t used = strlen(told);
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(told + used, sizeof told - used, format, arguments);
    va_end(arguments);
}

static void tell_number(double value, const char *unit)
{
    if (!isnan(value)) tell(" %.7g%s", value, unit);
}

static void tell_entry(const rf_log_entry *it)
{
    static const char *const kinds[] = {"run", "weight", "food", "night"};
    char day[RF_DATE_TEXT] = "-";
    int s = isnan(it->start_s) ? -1 : (int)it->start_s;
    if (it->day != RF_LOG_NO_DAY) rf_date_text(it->day, day);
    tell("%s %s", kinds[it->of], day);
    if (s >= 0) tell(" %02d:%02d:%02d", s / 3600, s / 60 % 60, s % 60);
    tell_number(it->distance_m, "m");
    tell_number(it->moving_s, "s");
    tell_number(it->climb_m, "m up");
    tell_number(it->rpe, " rpe");
    tell_number(it->heart_rate_bpm, " bpm");
    tell_number(it->weight_kg, "kg");
    tell_number(it->kcal, "kcal");
    tell_number(it->carbohydrate_g, "c");
    tell_number(it->protein_g, "p");
    tell_number(it->fat_g, "f");
    tell_number(it->fibre_g, "fibre");
    tell_number(it->sleep_h, "h");
    if (!isnan(it->last_s)) tell(" last %.0f", it->last_s);
    if (it->complete) tell(it->complete == RF_LOG_YES ? " complete" : " not complete");
    if (it->note != RF_LOG_NO_NOTE) tell(" '%s'", book.note + it->note);
    for (int i = 0; i < RF_LOG_WARNING_END; i++)
        if (it->warnings & (uint64_t)1 << i) tell(" [%s]", rf_log_warning_words[i].word);
    tell("\n");
}

/* All that is in the book, a line each. */
static const char *tell_book(void)
{
    const rf_log_file *file = &book.file[0];
    *told = '\0';
    tell("%s\n", file->format ? file->format : file->why);
    for (size_t i = 0; i < book.entries; i++) tell_entry(&book.entry[i]);
    for (int i = 0; i < RF_LOG_REASON_END; i++)
        if (file->skipped[i].count)
            tell("skipped %s %zu line %zu\n", rf_log_reason_words[i].word, file->skipped[i].count,
                 file->skipped[i].line);
    for (int i = 0; i < RF_LOG_WARNING_END; i++)
        if (file->warned[i].count) tell("warned %s %zu\n", rf_log_warning_words[i].word, file->warned[i].count);
    for (size_t i = 0; i < file->tells; i++) tell("told %s\n", file->told[i]);
    for (size_t i = 0; i < file->sports; i++) tell("sport %s %zu\n", file->sport[i].word, file->sport[i].count);
    if (*file->columns) tell("columns %s\n", file->columns);
    return told;
}

static char *load(const char *name, size_t *length)
{
    char path[256];
    snprintf(path, sizeof path, "%s/logs/import/%s", REFUEL_TESTS_DIR, name);
    FILE *file = fopen(path, "rb");
    cr_assert(file != NULL, "%s", path);
    char *bytes = malloc(65536 + 1);
    *length = fread(bytes, 1, 65536, file);
    fclose(file);
    return bytes;
}

static rf_log_options said(double zone_h)
{
    rf_log_options options = RF_LOG_OPTIONS_INIT;
    options.zone_s = 3600 * zone_h;
    options.today = TODAY;
    return options;
}

/* Whatever the pieces in which the bytes come, and whatever the ends of the lines. */
static void expect_with(const char *name, const rf_log_options *options, const char *want)
{
    size_t length;
    char *bytes = load(name, &length);
    read_text(bytes, length, 65536, options);
    cr_expect(eq(str, (char *)tell_book(), (char *)want), "%s", name);
    read_text(bytes, length, 1, options);
    cr_expect(eq(str, (char *)tell_book(), (char *)want), "%s, byte by byte", name);
    free(bytes);
}

static void expect(const char *name, const char *want)
{
    const rf_log_options options = said(2);
    expect_with(name, &options, want);
}

static void expect_text(const char *bytes, const char *want)
{
    const rf_log_options options = said(NAN);
    read_text(bytes, strlen(bytes), 65536, &options);
    cr_expect(eq(str, (char *)tell_book(), (char *)want), "%s", bytes);
}

/* Each format is known by its content, and by no more than one name. */
Test(log_reader, formats)
{
    for (const rf_log_format *const *a = rf_log_formats; *a; a++)
        for (const rf_log_format *const *b = rf_log_formats; b < a; b++)
            cr_expect(strcmp((*a)->name, (*b)->name) != 0, "%s", (*a)->name);
}

Test(log_reader, not_logs)
{
    expect_text("", "it is empty\nwarned not-a-log 1\n");
    expect_text(
        "PK\003\004abc",
        "it is a ZIP archive or a spreadsheet: unpack it, or save the sheet as CSV (UTF-8)\nwarned not-a-log 1\n");
    expect_text(
        "\xFF\xFE"
        "d",
        "it is UTF-16: save it as UTF-8\nwarned not-a-log 1\n");
    expect_text("hello\nworld\n",
                "it is none of the files that are read (refuel help import lists them)\nwarned not-a-log 1\n");
}

/* Without a zone the day is that of UTC, and that is said. */
Test(log_reader, strava_without_a_zone)
{
    expect_text(
        "id,date,name,type,description,elapsed_time,distance,commute,gear,filename\n"
        "7,2018-05-11 23:05:40,Secret place,Run,,2400,6120.7,false,,a.gpx\n",
        "strava\nrun 2018-05-11 23:05:40 6120.7m 2400s [day-utc] [time-doubtful]\n"
        "warned day-utc 1\nwarned time-doubtful 1\n");
}

Test(log_reader, strava_kilometres)
{
    expect_text(
        "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Commute,"
        "Activity Gear,Filename\n7,\"Jul 12, 2019, 5:05:40 PM\",,Run,,2400,6.12,false,,\n",
        "strava\nrun 2019-07-12 17:05:40 6120m 2400s [day-utc] [time-doubtful]\n"
        "warned day-utc 1\nwarned time-doubtful 1\n");
}

/* What each file of the folder comes to stands beside it. */
Test(log_reader, files)
{
    static const char *const names[] = {
        "strava.csv",       "garmin-miles.csv",  "garmin-comma.csv", "garmin-no-unit.csv",
        "runkeeper.csv",    "polar.csv",         "withings.csv",     "garmin-weights.csv",
        "libra.csv",        "openscale2.csv",    "openscale3.csv",   "loseit-weights.csv",
        "fitbit.json",      "cronometer.csv",    "servings.csv",     "loseit.csv",
        "myfitnesspal.csv", "macrofactor.csv",   "waistline.csv",    "plain.csv",
        "plain-food.csv",   "plain-weights.csv", "plain-tabs.csv",   "activity.fit",
        "sports.fit",       "unfinished.fit",    "laps.fit",         "scale.fit",
        "course.fit",
#ifdef REFUEL_HAS_ZLIB
        "withings.csv.gz",
#endif
#ifdef REFUEL_HAS_EXPAT
        "apple.xml",        "watch.gpx",         "cut.gpx",          "laps.tcx",
#endif
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char told_name[64];
        size_t length;
        snprintf(told_name, sizeof told_name, "%s.told", names[i]);
        char *want = load(told_name, &length);
        want[length] = '\0';
        expect(names[i], want);
        free(want);
    }
}

/* Without the library that reads XML it is refused, and that is said. */
Test(log_reader, xml)
{
#ifdef REFUEL_HAS_EXPAT
    expect_text("<gpx><trk/></gpx>", "gpx\nskipped no-points 1 line 0\nwarned no-distance 1\n");
    expect_text("<gpx><trk><trkseg></trk></gpx>",
                "gpx\nskipped no-points 1 line 0\nwarned no-distance 1\nwarned corrupt 1\n");
    char deep[512] = "<gpx>";
    for (int i = 0; i < 64; i++) strcat(deep, "<a>");
    expect_text(deep, "gpx\nwarned no-rows 1\nwarned too-deep 1\n");
#else
    expect_text("<gpx><trk/></gpx>",
                "it is XML, and this refuel was built without expat: install libexpat1-dev and build it again\n"
                "warned not-a-log 1\n");
#endif
    expect_text("<html><gpx/></html>",
                "it is none of the files that are read (refuel help import lists them)\nwarned not-a-log 1\n");
}

/* What a file leaves open, the caller may say. */
Test(log_reader, units_of_the_caller)
{
    rf_log_options options = said(0);
    options.weight_unit = &rf_units[RF_U_LB];
    options.distance_unit = &rf_units[RF_U_MI];
    expect_with("openscale3.csv", &options,
                "openscale3\nweight 2025-05-07 07:30:00 68.22029kg\nweight 2025-05-08 00:05:00 68.49245kg\n"
                "skipped no-weight 1 line 4\n");
    expect_with("garmin-no-unit.csv", &options, "garmin\nrun 2024-10-05 07:15:00 16898.11m 3720s\n");
    expect_with("loseit-weights.csv", &options,
                "loseit-weights\nweight 2024-05-02 63.59365kg\nskipped deleted 1 line 3\n");
}

/* Of dates alone that can each be two days none is read: nobody could say which. */
Test(log_reader, days_that_nobody_knows)
{
    expect_text("date,weight_kg\n03/04/2026,60\n05/06/2026,61\n", "plain\nskipped either-day 2 line 2\n");
    expect_text("date,weight_kg\n03/04/2026,60\n05/26/2026,61\n",
                "plain\nweight 2026-03-04 60kg\nweight 2026-05-26 61kg\n");
}

/* One reading in the order of time and the other not: six days in a row are so by chance once in 360. */
Test(log_reader, days_in_order)
{
    expect_text(
        "date,weight_kg\n03/04/2026,60\n10/04/2026,61\n01/05/2026,61\n08/05/2026,61\n11/05/2026,62\n01/06/2026,62\n",
        "plain\nweight 2026-04-03 60kg\nweight 2026-04-10 61kg\nweight 2026-05-01 61kg\n"
        "weight 2026-05-08 61kg\nweight 2026-05-11 62kg\nweight 2026-06-01 62kg\nwarned day-deduced 1\n");
    expect_text(
        "date,weight_kg\n06/01/2026,60\n05/11/2026,61\n05/08/2026,61\n05/01/2026,61\n04/10/2026,62\n04/03/2026,62\n",
        "plain\nweight 2026-06-01 60kg\nweight 2026-05-11 61kg\nweight 2026-05-08 61kg\n"
        "weight 2026-05-01 61kg\nweight 2026-04-10 62kg\nweight 2026-04-03 62kg\nwarned day-deduced 1\n");
    /* Too few; both ways in order; no way. */
    expect_text("date,weight_kg\n03/04/2026,60\n10/04/2026,61\n01/05/2026,61\n08/05/2026,61\n01/06/2026,62\n",
                "plain\nskipped either-day 5 line 2\n");
    expect_text(
        "date,weight_kg\n01/03/2026,60\n02/03/2026,61\n04/03/2026,61\n05/03/2026,61\n06/03/2026,62\n07/03/2026,62\n",
        "plain\nskipped either-day 6 line 2\n");
    expect_text(
        "date,weight_kg\n03/04/2026,60\n10/04/2026,61\n01/05/2026,61\n08/04/2026,61\n11/05/2026,62\n01/06/2026,62\n",
        "plain\nskipped either-day 6 line 2\n");
}

/* A day that is to come was none: the other one counts, and all others of the file by it. */
Test(log_reader, days_to_come)
{
    const rf_log_options options = said(NAN);
    static const char text[] = "date,weight_kg\n11/12/2026,60\n03/04/2026,61\n";
    read_text(text, strlen(text), 65536, &options);
    cr_expect(eq(str, (char *)tell_book(), "plain\nweight 2026-11-12 60kg\nweight 2026-03-04 61kg\n"));
}

#define STRAVA \
    "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance,Filename,Moving Time,Distance\n"

/* Strava's list in a language that writes the day first, or the month; its times are UTC whatever the order. */
Test(log_reader, strava_with_slashes)
{
    rf_log_options options = said(2);
    static const char text[] = STRAVA
        "1,\"03/04/2026, 22:30:00\",a,Run,3000,10.00,,3000,10000\n"
        "2,\"25/04/2026, 08:00:00\",b,Run,3000,10.00,,3000,10000\n";
    read_text(text, strlen(text), 65536, &options);
    cr_expect(eq(str, (char *)tell_book(),
                 "strava\nrun 2026-04-04 00:30:00 10000m 3000s\nrun 2026-04-25 10:00:00 10000m 3000s\n"));
    expect_text(STRAVA
                "1,\"03/04/2026, 10:30:00 PM\",a,Run,3000,10.00,,3000,10000\n"
                "2,\"04/25/2026, 8:00:00 AM\",b,Run,3000,10.00,,3000,10000\n",
                "strava\nrun 2026-03-04 22:30:00 10000m 3000s [day-utc]\n"
                "run 2026-04-25 08:00:00 10000m 3000s [day-utc]\nwarned day-utc 2\n");
    expect_text(STRAVA "1,\"03/04/2026, 22:30:00\",a,Run,3000,10.00,,3000,10000\n",
                "strava\nskipped either-day 1 line 2\n");
}

/* A row may have several entries: it is counted once. Weights of Garmin follow the other dates of their file, too. */
Test(log_reader, rows_of_either_day)
{
    expect_text(
        "date,weight_kg,sleep_h,distance_km,duration,intake_kcal\n03/04/2026,60,7,10,50:00,2000\n"
        "05/06/2026,61,8,,,\n",
        "plain\nskipped either-day 2 line 2\n");
    expect_text("Time,Weight,Change\n\"03/04/2026\",\n7:02 AM,61.2 kg,--\n8:02 AM,61.3 kg,--\n",
                "garmin-weights\nskipped either-day 2 line 3\n");
    expect_text("Time,Weight,Change\n\"03/04/2026\",\n7:02 AM,61.2 kg,--\n\"05/26/2026\",\n7:02 AM,61 kg,--\n",
                "garmin-weights\nweight 2026-03-04 07:02:00 61.2kg\nweight 2026-05-26 07:02:00 61kg\n");
}

/* A number of which nobody tells the unit, or with one that nobody knows, is left out; the rest of its row is not. */
Test(log_reader, values_without_a_unit)
{
    expect_text(
        "date,weight,distance,duration,rpe\n2026-04-01,60,10,50:00,3\n2026-04-02,9 pounds-ish,,40:00,\n",
        "plain\nrun 2026-04-01 3000s 3 rpe [no-distance]\nrun 2026-04-02 2400s [no-distance]\n"
        "skipped unit-unknown 2 line 2\nskipped bad-cell 1 line 3\n"
        "warned no-distance 2\nwarned unit-unknown 1\n"
        "told log.csv:2: weight: \"60\" is without a unit; expected 61.4kg, or name the column weight_kg\n"
        "told log.csv:2: distance: \"10\" is without a unit; expected 10km, or name the column distance_km\n"
        "told log.csv:3: weight: \"9 pounds-ish\" is no weight; expected 61.4kg, or name the column weight_kg\n");
    expect_text("date,weight,distance_km\n2026-04-01,heavy,10\n",
                "plain\nskipped bad-row 1 line 2\n"
                "told log.csv:2: weight: \"heavy\" is no weight; expected 61.4kg, or name the column weight_kg\n");
    expect_text("Datum;Kalorien (kcal);Kilojoule (kJ);Gewicht\n5.9.2024;2250;9416;64,2\n",
                "waistline\nfood 2024-09-05 2250kcal\nskipped unit-unknown 1 line 2\nwarned unit-unknown 1\n"
                "told log.csv:2: Gewicht: \"64,2\" is without a unit\n");
    expect_text("Date,Type,Route Name,Distance (km),Duration,Climb\n2023-04-02 06:10:20,Running,,5.00,30:30,120\n",
                "runkeeper\nrun 2023-04-02 06:10:20 5000m 1830s\nskipped unit-unknown 1 line 2\n"
                "warned unit-unknown 1\ntold log.csv:2: Climb: \"120\" is without a unit\n");
    /* The first of a column speaks for all of it. */
    expect_text("date,duration\n2026-04-01,52\n2026-04-02,50\n",
                "plain\nskipped unit-unknown 2 line 2\nwarned unit-unknown 1\n"
                "told log.csv:2: duration: \"52\" is without a unit; expected M:SS or H:MM:SS, or name the column "
                "duration_min\n");
}

/* Nothing of food or of a run is below 0, whichever column it is. */
Test(log_reader, below_nothing)
{
    static const char *const food[] = {"intake_kcal", "carbohydrate", "protein", "fat", "fibre", "alcohol"};
    char text[128];
    for (size_t i = 0; i < sizeof food / sizeof *food; i++) {
        snprintf(text, sizeof text, "date,%s\n2026-04-01,-1\n", food[i]);
        if (strcmp(food[i], "fat") == 0) snprintf(text, sizeof text, "date,protein,fat\n2026-04-01,,-1\n");
        read_text(text, strlen(text), 65536, &(rf_log_options){.zone_s = NAN, .day = RF_LOG_NO_DAY, .today = TODAY});
        cr_expect(book.entries == 0 && book.file[0].skipped[RF_LOG_REASON_BAD_ROW].count == 1, "%s", text);
    }
    static const char *const run[] = {"climb_m", "rpe", "heart_rate"};
    for (size_t i = 0; i < sizeof run / sizeof *run; i++) {
        snprintf(text, sizeof text, "date,distance_km,duration,%s\n2026-04-01,10,50:00,-1\n", run[i]);
        read_text(text, strlen(text), 65536, &(rf_log_options){.zone_s = NAN, .day = RF_LOG_NO_DAY, .today = TODAY});
        cr_expect(book.entries == 0 && book.file[0].skipped[RF_LOG_REASON_BAD_ROW].count == 1, "%s", text);
    }
    expect_text("Date,Energy (kcal),Alcohol (g),Completed\n2026-04-01,2000,-3,false\n",
                "cronometer\nskipped bad-row 1 line 2\ntold log.csv:2: nothing that is eaten is below 0\n");
}

/* A row without a date is told with its place; --date gives one. A table without such a column says so. */
Test(log_reader, rows_without_a_date)
{
    static const char text[] = "date,weight_kg,distance_km,duration\n,60,,\n,,10,50:00\n2026-04-01,61,,\n,,,\n";
    expect_text(text,
                "plain\nweight 2026-04-01 61kg\nskipped empty-day 1 line 5\nskipped no-date 2 line 2\n"
                "told log.csv:2: date: \"\" is no date; expected year-month-day\n"
                "told log.csv:3: date: \"\" is no date; expected year-month-day\n");
    read_text(text, strlen(text), 65536, &(rf_log_options){.zone_s = NAN, .day = 20000, .today = TODAY});
    cr_expect(book.entries == 3 && book.file[0].tells == 0);
    expect_text("weight_kg,distance_km\n60,10\n",
                "it is a table without a column date (year-month-day)\nwarned not-a-log 1\n");
}

/* A row of which nothing is used is counted; that there was no run is something. */
Test(log_reader, rows_of_nothing)
{
    expect_text("date,distance_km,sleep_h,note\n2026-04-01,,,\n2026-04-02,0,,\n2026-04-03,0,,tired\n",
                "plain\nskipped empty-day 1 line 2\nskipped bad-cell 1 line 4\n"
                "told log.csv:4: a note alone makes no day of a log\n");
}

/* Calories of a list of runs were burnt, and the fat beside a weight is that of the body: neither was eaten. */
Test(log_reader, not_eaten)
{
    expect_text("date,distance_km,duration,calories\n2026-04-01,10,50:00,700\n",
                "plain\nrun 2026-04-01 10000m 3000s\nwarned unknown-column 1\ncolumns calories\n");
    expect_text("date,weight_kg,fat\n2026-04-01,60,22\n",
                "plain\nweight 2026-04-01 60kg\nwarned unknown-column 1\ncolumns fat\n");
}

/* A column may be said in windows-1252, and a quote may never be closed: what stands before counts. */
Test(log_reader, damaged)
{
    expect_text(
        "Date,Weight (kg),Fat mass (kg),Comments\n2024-05-01,60.5,,\xFC"
        "ber\n2024-05-02,61,,\"never\n2024-05-03,62,,x\n",
        "withings\nweight 2024-05-01 60.5kg\nskipped bad-row 1 line 3\nwarned encoding 1\n"
        "warned unclosed-quote 1\ntold log.csv:3: its quote is opened and not closed\n");
    expect_text("Date,Weight (kg),Fat mass (kg)\n", "withings\nwarned no-rows 1\n");
}

Test(log_reader, sports)
{
    static const char *const running[] = {"Run",
                                          "easy",
                                          "Long run",
                                          "RUNNING",
                                          "Course \xC3\xA0 pied",
                                          "Bieganie",
                                          "L\xC3\xB8"
                                          "b",
                                          " Lauf "};
    static const char *const others[] = {"Ride", "Walking", "", "Runner", "Schwimmen", "Outdoor"};
    for (size_t i = 0; i < sizeof running / sizeof *running; i++)
        cr_expect(rf_log_means_running(running[i], strlen(running[i])), "%s", running[i]);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        cr_expect(rf_log_means_running(others[i], strlen(others[i])) == false, "%s", others[i]);
}
