/* Cost of a line of refuel batch, from the file to the bytes of its answer, beside that of reading it alone: of JSON by cJSON, of a
   table its cells by strtod. "texts" are lines as people write them, 5ft6in; "quoted" have an escape, or a text in quotes; "not
   plain" are lines that go one by one, for an answer about health. In processor time of one thread; the last rows in time of the
   wall. Rows of numbers, of lines that are not plain, and of jobs read a longer file, so that nothing of the start is in them. Ratios hold within one run only.

     bench_stream              a row for each
     bench_stream ROW CALLS    does that many rounds of one row and prints nothing, for callgrind */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/clock.h"
#include "cli/crew.h"
#include "io/plain_form.h"

enum { LINES = 8192, REPEATS = 15, TEXT = 256, LONGER = 16 };

enum { JSON, JSON_TEXTS, JSON_QUOTED, JSON_ODD, CSV, CSV_TEXTS, CSV_QUOTED, CSV_ODD, FILES };

static char text[FILES][LINES][TEXT];
static FILE *files[FILES], *longer[FILES];
static const char *const headers[FILES] = {
    [CSV] = "id,sex,age_y,height_cm,weight_kg,distance_km_week,speed_km_h,goal_kg_week",
    [CSV_QUOTED] = "id,sex,age_y,height_cm,weight_kg,distance_km_week,speed_km_h,goal_kg_week",
    [CSV_ODD] = "id,sex,age_y,height_cm,weight_kg,distance_km_week,speed_km_h,goal_kg_week,insulin",
    [CSV_TEXTS] = "id,sex,age,height,weight,run,pace,goal"};
static rf_stream stream;
static rf_plain_form form;
static volatile sig_atomic_t stop;
static double sum; /* so that what is read is not left out */

/* A person in every form. */
static void write_person(int i)
{
    const char *sex = i % 2 ? "male" : "female";
    int age = 20 + i % 40, feet = 5 + i % 2, inches = i % 12, pounds, miles = 5 + i % 40, minutes = 6 + i % 5;
    double height = 155 + i % 40 + 0.5, weight = 0.25 * (double)(int)(height * height * (0.0078 + 1e-4 * (i % 31))),
           km = 10 + i % 60, speed = 9 + 0.1 * (i % 40);
    pounds = (12 * feet + inches) * (12 * feet + inches) * (20 + i % 8) / 703;
    snprintf(
        text[JSON][i], TEXT,
        "{\"id\":%d,\"sex\":\"%s\",\"age_y\":%d,\"height_cm\":%g,\"weight_kg\":%g,\"running\":{\"distance_km_week\":%g,"
        "\"speed_km_h\":%g},\"goal_kg_week\":-0.25}",
        i, sex, age, height, weight, km, speed);
    snprintf(text[CSV][i], TEXT, "%d,%s,%d,%g,%g,%g,%g,-0.25", i, sex, age, height, weight, km, speed);
    snprintf(text[JSON_ODD][i], TEXT, "{\"health\":{\"insulin\":false},%s", text[JSON][i] + 1);
    snprintf(text[CSV_ODD][i], TEXT, "%.200s,no", text[CSV][i]);
    snprintf(text[JSON_QUOTED][i], TEXT, "{\"id\":%d,\"sex\":\"%.*s\\u0065\",%s", i, (int)strlen(sex) - 1, sex,
             strstr(text[JSON][i], "\"age_y\""));
    snprintf(text[CSV_QUOTED][i], TEXT, "%d,\"%s\",%s", i, sex, strchr(strchr(text[CSV][i], ',') + 1, ',') + 1);
    snprintf(
        text[JSON_TEXTS][i], TEXT,
        "{\"id\":\"p%d\",\"sex\":\"%s\",\"age\":%d,\"height\":\"%dft%din\",\"weight\":\"%dlb\",\"running\":{\"distance\":"
        "\"%dmi/week\",\"pace\":\"%d:30/mi\"},\"goal\":\"-0.5lb/week\"}",
        i, sex, age, feet, inches, pounds, miles, minutes);
    snprintf(text[CSV_TEXTS][i], TEXT, "p%d,%s,%d,%dft%din,%dlb,%dmi/week,%d:30/mi,-0.5lb/week", i, sex, age, feet,
             inches, pounds, miles, minutes);
}

static FILE *written(int k, int times)
{
    FILE *file = tmpfile();
    if (!file) abort();
    for (int i = 0; i < times * LINES; i++) fprintf(file, "%s\n", text[k][i % LINES]);
    fflush(file);
    return file;
}

static void write_people(void)
{
    for (int i = 0; i < LINES; i++) write_person(i);
    for (int k = 0; k < FILES; k++) files[k] = written(k, 1);
    longer[JSON] = written(JSON, LONGER);
    longer[JSON_ODD] = written(JSON_ODD, LONGER);
    longer[CSV] = written(CSV, LONGER);
}

static void begin(int file, bool plain, const char *fields)
{
    bool csv = file >= CSV;
    rf_input_set sets[RF_STREAM_TABLES];
    refuel_error err;
    stream = (rf_stream){.what = RF_STREAM_PLAN, .csv = csv, .picked = fields};
    int tables = rf_stream_sets(stream.what, sets);
    if (fields && rf_picks_read(fields, rf_stream_type(stream.what), csv, &stream.picks, &err)) abort();
    if (csv && rf_row_header_read(headers[file], strlen(headers[file]), sets, tables, &stream.header, &err)) abort();
    if (plain && !rf_plain_form_make(&stream, &form)) abort();
    stream.plain = plain ? &form : NULL;
}

static bool take(void *context, const cli_chunk *chunk)
{
    (void)context;
    sum += (double)chunk->answers.used;
    return chunk->wrong == 0;
}

static void answer(FILE *from, int jobs)
{
    const cli_share share = {1, 1, 0};
    cli_lines lines;
    int file = fileno(from);
    if (lseek(file, 0, SEEK_SET) != 0 || !cli_lines_begin(&lines, file, &share, &stop)) abort();
    if (cli_crew_run(&stream, &lines, jobs, take, NULL) != CLI_CREW_DONE) abort();
    cli_lines_end(&lines);
}

static void answer_once(int k, int jobs)
{
    answer(files[k], jobs);
}

static void answer_longer(int k, int jobs)
{
    answer(longer[k], jobs);
}

static void parse(int k, int jobs)
{
    (void)jobs;
    for (int i = 0; i < LINES; i++) {
        cJSON *it = cJSON_ParseWithLength(text[k][i], strlen(text[k][i]));
        sum += it->type;
        cJSON_Delete(it);
    }
}

static void read_cells(int k, int jobs)
{
    (void)jobs;
    for (int i = 0; i < LINES; i++) {
        const char *at = text[k][i];
        for (char *end; *at; at = *end ? end + 1 : end) {
            sum += strtod(at, &end);
            if (end == at) end = (char *)at + strcspn(at, ",");
        }
    }
}

#define TWO "energy.total_kcal_d,macros.protein_g_d"
#define TEN                                                                                                     \
    "energy.resting_kcal_d,energy.living_kcal_d,energy.running_kcal_d,energy.interval.total_kcal_d,macros," TWO \
    ",energy."                                                                                                  \
    "intake_kcal_d,goal.applied_kg_week"

static const struct kind {
    const char *name;
    int file;
    bool plain;
    const char *fields; /* NULL: all, of JSON; "": those of a table where none are asked for */
    void (*call)(int file, int jobs);
    int jobs, beside; /* the row that it is compared with */
} kinds[] = {{"cJSON parses a line", JSON, false, NULL, parse, 1, 0},
             {"NDJSON, numbers", JSON, true, TWO, answer_longer, 1, 0},
             {"NDJSON, numbers, ten fields", JSON, true, TEN, answer_once, 1, 0},
             {"NDJSON, quoted", JSON_QUOTED, true, TWO, answer_once, 1, 0},
             {"NDJSON, not plain", JSON_ODD, true, TWO, answer_longer, 1, 0},
             {"NDJSON, whole plan", JSON, true, NULL, answer_once, 1, 0},
             {"NDJSON, whole plan one by one", JSON, false, NULL, answer_once, 1, 0},
             {"cJSON parses a line of texts", JSON_TEXTS, false, NULL, parse, 1, 7},
             {"NDJSON, texts", JSON_TEXTS, true, TWO, answer_once, 1, 7},
             {"NDJSON, texts one by one", JSON_TEXTS, false, TWO, answer_once, 1, 7},
             {"strtod reads a row", CSV, false, TWO, read_cells, 1, 10},
             {"CSV, numbers", CSV, true, TWO, answer_longer, 1, 10},
             {"CSV, numbers, ten fields", CSV, true, TEN, answer_once, 1, 10},
             {"CSV, usual fields", CSV, true, "", answer_once, 1, 10},
             {"CSV, texts", CSV_TEXTS, true, TWO, answer_once, 1, 10},
             {"CSV, quoted", CSV_QUOTED, true, TWO, answer_once, 1, 10},
             {"CSV, not plain", CSV_ODD, true, TWO, answer_once, 1, 10},
             {"NDJSON, numbers, one job", JSON, true, TWO, answer_longer, 1, 17},
             {"NDJSON, numbers, two jobs", JSON, true, TWO, answer_longer, 2, 17},
             {"NDJSON, not plain, one job", JSON_ODD, true, TWO, answer_longer, 1, 19},
             {"NDJSON, not plain, two jobs", JSON_ODD, true, TWO, answer_longer, 2, 19},
             {"CSV, numbers, one job", CSV, true, TWO, answer_longer, 1, 21},
             {"CSV, numbers, two jobs", CSV, true, TWO, answer_longer, 2, 21}};

enum { KINDS = sizeof kinds / sizeof *kinds, OF_THE_WALL = 17 };

static double once(int k)
{
    const struct kind *it = &kinds[k];
    begin(it->file, it->plain, it->fields && !*it->fields ? rf_stream_fields(RF_STREAM_PLAN) : it->fields);
    double (*clock)(void) = k < OF_THE_WALL ? spent_ns : now_ns, start = clock();
    it->call(it->file, it->jobs);
    return (clock() - start) / (LINES * (it->call == answer_longer ? LONGER : 1));
}

int main(int argc, char **argv)
{
    double best[KINDS];
    write_people();
    if (argc == 3) {
        for (int i = 0; i < atoi(argv[2]); i++) once(atoi(argv[1]) % KINDS);
        return 0;
    }
    for (int k = 0; k < KINDS; k++) best[k] = 1e18;
    for (int n = 0; n < REPEATS; n++)
        for (int k = 0; k < KINDS; k++) {
            double ns = once(k);
            if (ns < best[k]) best[k] = ns;
        }
    for (int k = 0; k < KINDS; k++)
        printf("%-29s %9.0f ns a line  %6.2f of %s\n", kinds[k].name, best[k], best[k] / best[kinds[k].beside],
               kinds[kinds[k].beside].name);
    return sum < 0;
}
