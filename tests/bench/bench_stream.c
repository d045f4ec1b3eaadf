/* Cost of a line of refuel batch, beside that of reading it alone: of JSON by cJSON, of a table its cells by strtod. In processor time of one
   thread: ratios hold within one run only.

     bench_stream              a row for each
     bench_stream ROW CALLS    answers that many lines of one kind and prints nothing, for callgrind */
#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/clock.h"
#include "io/stream.h"

enum { LINES = 512, REPEATS = 15, TEXT = 256 };

static char json[LINES][TEXT], row[LINES][TEXT];
static const char header[] = "id,sex,age_y,height_cm,weight_kg,distance_km_week,speed_km_h,goal_kg_week";
static rf_stream stream;
static rf_stream_room *room;
static rf_json_writer answers;
static double sum; /* so that what is read is not left out */

static void write_people(void)
{
    for (int i = 0; i < LINES; i++) {
        const char *sex = i % 2 ? "male" : "female";
        int age = 20 + i % 40;
        double height = 155 + i % 40 + 0.5, weight = 50 + i % 45 + 0.25, km = 10 + i % 60, speed = 9 + 0.1 * (i % 40);
        snprintf(
            json[i], TEXT,
            "{\"id\":%d,\"sex\":\"%s\",\"age_y\":%d,\"height_cm\":%g,\"weight_kg\":%g,\"running\":{\"distance_km_week\":%g,"
            "\"speed_km_h\":%g},\"goal_kg_week\":-0.25}",
            i, sex, age, height, weight, km, speed);
        snprintf(row[i], TEXT, "%d,%s,%d,%g,%g,%g,%g,-0.25", i, sex, age, height, weight, km, speed);
    }
}

static void begin(bool csv, const char *fields)
{
    rf_input_set sets[RF_STREAM_TABLES];
    refuel_error err;
    stream = (rf_stream){.what = RF_STREAM_PLAN, .csv = csv, .picked = fields};
    int tables = rf_stream_sets(stream.what, sets);
    if (fields && rf_picks_read(fields, rf_stream_type(stream.what), csv, &stream.picks, &err)) abort();
    if (csv && rf_row_header_read(header, sizeof header - 1, sets, tables, &stream.header, &err)) abort();
}

static void answer(int i)
{
    const char *text = stream.csv ? row[i] : json[i];
    const rf_line line = {text, strlen(text), (size_t)i + 1, false};
    if (!rf_stream_answer(&stream, &line, room, &answers)) abort();
    if (i == LINES - 1) rf_json_begin_lines(&answers);
}

static void parse(int i)
{
    cJSON *it = cJSON_ParseWithLength(json[i], strlen(json[i]));
    sum += it->type;
    cJSON_Delete(it);
}

static void read_cells(int i)
{
    const char *at = row[i];
    for (char *end; *at; at = *end ? end + 1 : end) {
        sum += strtod(at, &end);
        if (end == at) end = (char *)at + strcspn(at, ",");
    }
}

static const struct kind {
    const char *name;
    bool csv;
    const char *fields; /* NULL: all, of JSON */
    void (*call)(int i);
} kinds[] = {{"cJSON parses a line", false, NULL, parse},
             {"NDJSON, whole plan", false, NULL, answer},
             {"NDJSON, two fields", false, "energy.total_kcal_d,macros.protein_g_d", answer},
             {"strtod reads a row", true, "energy.total_kcal_d", read_cells},
             {"CSV, usual fields", true, "", answer},
             {"CSV, two fields", true, "energy.total_kcal_d,macros.protein_g_d", answer}};

enum { KINDS = sizeof kinds / sizeof *kinds };

static void prepare(const struct kind *it)
{
    begin(it->csv, it->fields && !*it->fields ? rf_stream_fields(RF_STREAM_PLAN) : it->fields);
    rf_json_begin_lines(&answers);
}

static double once(const struct kind *it)
{
    prepare(it);
    double start = spent_ns();
    for (int i = 0; i < LINES; i++) it->call(i);
    return (spent_ns() - start) / LINES;
}

int main(int argc, char **argv)
{
    double best[KINDS];
    write_people();
    room = rf_stream_room_make();
    if (argc == 3) {
        const struct kind *it = &kinds[atoi(argv[1]) % KINDS];
        prepare(it);
        for (int i = 0; i < atoi(argv[2]); i++) it->call(i % LINES);
    }
    for (int k = 0; argc != 3 && k < KINDS; k++) best[k] = 1e18;
    for (int n = 0; argc != 3 && n < REPEATS; n++)
        for (int k = 0; k < KINDS; k++) {
            double ns = once(&kinds[k]);
            if (ns < best[k]) best[k] = ns;
        }
    for (int k = 0; argc != 3 && k < KINDS; k++)
        printf("%-22s %9.0f ns a line  %6.2f of only reading\n", kinds[k].name, best[k], best[k] / best[k < 3 ? 0 : 3]);
    rf_json_end(&answers);
    rf_stream_room_free(room);
    return sum < 0;
}
