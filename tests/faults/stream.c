/* Every allocation of a line of refuel batch fails once, in turn: the writer says so, nothing leaks, and the next line is answered as ever. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "../support/refuse.h"
#include "io/answer_lines.h"
#include "io/plain_form.h"

#define PERSON "\"sex\":\"female\",\"age\":34,\"height_cm\":168,\"weight_kg\":63.5"

static const char of_json[] =
    "{\"id\":\"a\"," PERSON ",\"running\":{\"distance_km_week\":48},\"intake\":{\"energy\":\"2100kcal\"}}";
static const char wrong_json[] = "{\"id\":\"a\"," PERSON ",\"wieght\":1}";
static const char header[] = "id,sex,age_y,height_cm,weight_kg,intake";
static const char of_csv[] = "\"a, b\",female,34,168,63.5,2100kcal";
static const char plain_csv[] = "a,female,34,168,63.5,";

static rf_stream stream;
static rf_plain_form form;

static void begin(rf_stream_what what, bool csv)
{
    rf_input_set sets[RF_STREAM_TABLES];
    refuel_error err;
    stream = (rf_stream){.what = what, .csv = csv, .picked = csv};
    int tables = rf_stream_sets(what, sets);
    if (!csv) return;
    if (rf_picks_read(rf_stream_fields(what), rf_stream_type(what), true, &stream.picks, &err)) abort();
    if (rf_row_header_read(header, sizeof header - 1, sets, tables, &stream.header, &err)) abort();
    if (rf_plain_form_make(&stream, &form)) stream.plain = &form;
}

/* Answers a line with a new room and writer; returns whether there was memory for it. */
static bool answer(const char *text, char *out, size_t size)
{
    const rf_line line = {text, strlen(text), 1, false};
    rf_json_writer w = {.text = NULL};
    rf_lines_room *room = rf_lines_room_make();
    out[0] = '\0';
    if (!room) return false;
    rf_json_begin_lines(&w);
    rf_answer_lines(&stream, &line, 1, room, &w);
    bool done = !w.failed && w.used < size;
    if (done) memcpy(out, w.text, w.used);
    if (done) out[w.used] = '\0';
    rf_json_end(&w);
    rf_lines_room_free(room);
    return done;
}

static int try_all(const char *name, const char *text)
{
    static char expected[1 << 17], got[1 << 17];
    if (!answer(text, expected, sizeof expected)) {
        printf("%s: it cannot be answered\n", name);
        return 1;
    }
    for (long n = 1;; n++) {
        calls = alive = 0;
        fail_at = n;
        counting = 1;
        bool done = answer(text, got, sizeof got);
        counting = 0;
        if (alive != 0) printf("%s: %ld blocks are left behind allocation %ld\n", name, alive, n);
        if (calls >= n && done) printf("%s: allocation %ld failed and nobody said so\n", name, n);
        if (calls < n && (!done || strcmp(got, expected) != 0)) printf("%s: it differs afterwards\n", name);
        if (alive != 0 || (calls >= n) == done) return 1;
        if (calls < n) return n == 1;
    }
}

int main(void)
{
    static const char *const names[] = {"plan", "check", "project", "needs"};
    int failed = 0;
    for (int what = RF_STREAM_PLAN; what <= RF_STREAM_NEEDS; what++) {
        begin((rf_stream_what)what, false);
        failed += try_all(names[what], of_json);
        failed += try_all(names[what], wrong_json);
        begin((rf_stream_what)what, true);
        failed += try_all(names[what], of_csv);
        failed += try_all(names[what], plain_csv);
    }
    return failed != 0;
}
