/* Cost of a line of refuel batch, from the file to the bytes of its answer, beside that of reading it alone: of JSON by cJSON, of a
   table its cells by strtod. "any form" goes line by line, as lines do that are not plain. In processor time of one thread; the last
   rows in time of the wall. Ratios hold within one run only.

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

enum { LINES = 4096, REPEATS = 15, TEXT = 256 };

static char json[LINES][TEXT], row[LINES][TEXT];
static const char header[] = "id,sex,age_y,height_cm,weight_kg,distance_km_week,speed_km_h,goal_kg_week";
static FILE *json_file, *csv_file;
static rf_stream stream;
static rf_plain_form form;
static volatile sig_atomic_t stop;
static double sum; /* so that what is read is not left out */

static void write_people(void)
{
    json_file = tmpfile();
    csv_file = tmpfile();
    if (!json_file || !csv_file) abort();
    for (int i = 0; i < LINES; i++) {
        const char *sex = i % 2 ? "male" : "female";
        int age = 20 + i % 40;
        double height = 155 + i % 40 + 0.5, weight = 0.25 * (double)(int)(height * height * (0.0078 + 1e-4 * (i % 31))),
               km = 10 + i % 60, speed = 9 + 0.1 * (i % 40);
        snprintf(
            json[i], TEXT,
            "{\"id\":%d,\"sex\":\"%s\",\"age_y\":%d,\"height_cm\":%g,\"weight_kg\":%g,\"running\":{\"distance_km_week\":%g,"
            "\"speed_km_h\":%g},\"goal_kg_week\":-0.25}",
            i, sex, age, height, weight, km, speed);
        snprintf(row[i], TEXT, "%d,%s,%d,%g,%g,%g,%g,-0.25", i, sex, age, height, weight, km, speed);
        fprintf(json_file, "%s\n", json[i]);
        fprintf(csv_file, "%s\n", row[i]);
    }
    fflush(json_file);
    fflush(csv_file);
}

static void begin(bool csv, bool plain, const char *fields)
{
    rf_input_set sets[RF_STREAM_TABLES];
    refuel_error err;
    stream = (rf_stream){.what = RF_STREAM_PLAN, .csv = csv, .picked = fields};
    int tables = rf_stream_sets(stream.what, sets);
    if (fields && rf_picks_read(fields, rf_stream_type(stream.what), csv, &stream.picks, &err)) abort();
    if (csv && rf_row_header_read(header, sizeof header - 1, sets, tables, &stream.header, &err)) abort();
    if (plain && !rf_plain_form_make(&stream, &form)) abort();
    stream.plain = plain ? &form : NULL;
}

static bool take(void *context, const cli_chunk *chunk)
{
    (void)context;
    sum += (double)chunk->answers.used;
    return chunk->wrong == 0;
}

static void answer(int jobs)
{
    const cli_share share = {1, 1, 0};
    cli_lines lines;
    int file = fileno(stream.csv ? csv_file : json_file);
    if (lseek(file, 0, SEEK_SET) != 0 || !cli_lines_begin(&lines, file, &share, &stop)) abort();
    if (cli_crew_run(&stream, &lines, jobs, take, NULL) != CLI_CREW_DONE) abort();
    cli_lines_end(&lines);
}

static void parse(int jobs)
{
    (void)jobs;
    for (int i = 0; i < LINES; i++) {
        cJSON *it = cJSON_ParseWithLength(json[i], strlen(json[i]));
        sum += it->type;
        cJSON_Delete(it);
    }
}

static void read_cells(int jobs)
{
    (void)jobs;
    for (int i = 0; i < LINES; i++) {
        const char *at = row[i];
        for (char *end; *at; at = *end ? end + 1 : end) {
            sum += strtod(at, &end);
            if (end == at) end = (char *)at + strcspn(at, ",");
        }
    }
}

#define TWO "energy.total_kcal_d,macros.protein_g_d"
#define FOUR TWO ",energy.intake_kcal_d,goal.applied_kg_week"

static const struct kind {
    const char *name;
    bool csv, plain;
    const char *fields; /* NULL: all, of JSON; "": those of a table where none are asked for */
    void (*call)(int jobs);
    int jobs, beside; /* the row that it is compared with */
} kinds[] = {{"cJSON parses a line", false, false, NULL, parse, 1, 0},
             {"NDJSON, plain, two fields", false, true, TWO, answer, 1, 0},
             {"NDJSON, plain, ten numbers", false, true, "energy.interval,macros", answer, 1, 0},
             {"NDJSON, any form, two fields", false, false, TWO, answer, 1, 0},
             {"NDJSON, whole plan", false, false, NULL, answer, 1, 0},
             {"strtod reads a row", true, false, TWO, read_cells, 1, 5},
             {"CSV, plain, two fields", true, true, TWO, answer, 1, 5},
             {"CSV, plain, four fields", true, true, FOUR, answer, 1, 5},
             {"CSV, plain, usual fields", true, true, "", answer, 1, 5},
             {"CSV, any form, two fields", true, false, TWO, answer, 1, 5},
             {"NDJSON, plain, one job", false, true, TWO, answer, 1, 10},
             {"NDJSON, plain, two jobs", false, true, TWO, answer, 2, 10},
             {"NDJSON, any form, one job", false, false, TWO, answer, 1, 12},
             {"NDJSON, any form, two jobs", false, false, TWO, answer, 2, 12}};

enum { KINDS = sizeof kinds / sizeof *kinds, OF_THE_WALL = 10 };

static double once(int k)
{
    const struct kind *it = &kinds[k];
    begin(it->csv, it->plain, it->fields && !*it->fields ? rf_stream_fields(RF_STREAM_PLAN) : it->fields);
    double (*clock)(void) = k < OF_THE_WALL ? spent_ns : now_ns, start = clock();
    it->call(it->jobs);
    return (clock() - start) / LINES;
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
        printf("%-28s %9.0f ns a line  %6.2f of %s\n", kinds[k].name, best[k], best[k] / best[kinds[k].beside],
               kinds[kinds[k].beside].name);
    return sum < 0;
}
