/* Many at once withhold exactly what is withheld of one: in columns, and as lines of JSON and of a table. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/batch.h>
#include <refuel/json.h>
#include <refuel/result.h>
#include <stdlib.h>

#include "io/answer_lines.h"
#include "io/plain_form.h"
#include "property/answers.h"
#include "property/request_json.h"

enum { N = 300, PATHS = 640, LINE = 4096, ANSWER = 1 << 17 };

static refuel_request who[N];
static rf_answer one[N]; /* what one person is told */
static refuel_status status_of[N];

/* People who eat something, of whom some tell of an eating disorder. */
static void draw(void)
{
    uint64_t state = 51;
    int withheld = 0, told = 0;
    for (int i = 0; i < N; i++) {
        who[i] = people_anybody(&state, 5);
        people_take(&who[i], REFUEL_INPUT_LIVING); /* it may be a word, which a column of numbers does not take */
        people_running(&state, &who[i]);
        people_eating(&state, &who[i]);
        if (people_one_in(&state, 3)) who[i].eaten[REFUEL_NUTRIENT_IRON] = people_between(&state, 0, 40);
        if (people_one_in(&state, 3)) who[i].eaten[REFUEL_NUTRIENT_CAFFEINE] = people_between(&state, 0, 600);
        if (!people_one_in(&state, 4)) answer_all(&state, &who[i]);
        status_of[i] = rf_answer_make(RF_ANSWER_CHECK, &who[i], &one[i], NULL);
        withheld += status_of[i] == REFUEL_OK && one[i].withheld;
        told += status_of[i] == REFUEL_OK && !one[i].withheld;
    }
    cr_assert(withheld > N / 8 && told > N / 8, "%d, %d", withheld, told);
}

/* Each input that takes numbers or words, as a column; of two for one member the first. */
static size_t columns_of(refuel_input_column *in)
{
    static double number[RF_REQUEST_ROWS][N];
    static int32_t word[RF_REQUEST_ROWS][N];
    size_t count = 0;
    for (int k = 1; k < RF_REQUEST_ROWS; k++) {
        const refuel_input_info *info = &rf_request_fields[k].info;
        bool given = false;
        if (k == REFUEL_INPUT_BORN || k == REFUEL_INPUT_PACE || rf_field_is_text_only(&rf_request_fields[k])) continue;
        for (int i = 0; i < N; i++) {
            double value = rf_field_load(&rf_request_fields[k], &who[i]);
            number[k][i] = value;
            word[k][i] = info->whole ? (int32_t)value : 0;
            given = given || rf_field_gives(&rf_request_fields[k], &who[i]);
        }
        if (!given) continue;
        in[count++] = info->whole ? (refuel_input_column){info->path, NULL, word[k], NULL}
                                  : (refuel_input_column){info->path, number[k], NULL, NULL};
    }
    return count;
}

static char path[PATHS][128];
static rf_result_place place[PATHS];
static size_t paths;

static void add_path(const char *before, const refuel_result_info *row, const char *end)
{
    cr_assert(paths < PATHS);
    snprintf(path[paths], sizeof path[0], "%s%s%s", before, row->path, end);
    if (rf_result_place_find(path[paths], &place[paths])) paths++;
}

static void add_paths(const char *before, refuel_record record)
{
    const refuel_result_info *row;
    for (size_t i = 0; (row = refuel_result_at(record, i)); i++) {
        bool range = row->kind == REFUEL_RESULT_RANGE;
        add_path(before, row, range ? ".low" : "");
        if (range) add_path(before, row, ".high");
    }
}

/* Every column that there is of what one person is told, and of the checks that do not judge a nutrient. */
static void find_paths(void)
{
    paths = 0;
    add_paths("", REFUEL_RECORD_PLAN);
    add_paths("", REFUEL_RECORD_EATEN);
    add_paths("", REFUEL_RECORD_FLUID);
    add_paths("overall.", REFUEL_RECORD_OVERALL);
    for (size_t i = 0; refuel_check_at(i); i++) {
        char before[64];
        if (refuel_check_at(i)->nutrient && refuel_check_at(i)->nutrient != REFUEL_NUTRIENT_IRON) continue;
        snprintf(before, sizeof before, "checks.%s.", refuel_check_at(i)->id);
        add_paths(before, REFUEL_RECORD_FINDING);
    }
}

static const void *struct_of(const rf_result_place *it, size_t i)
{
    if (status_of[i] != REFUEL_OK) return NULL;
    if (it->of == RF_COLUMN_OVERALL) return &one[i].overall;
    if (it->of == RF_COLUMN_PLAN) return &one[i].plan;
    return rf_answer_finding(&one[i], (refuel_check_id)refuel_check_at(it->check)->number);
}

/* A column against what each was told. */
static void expect_column(size_t k, const double *number, const int32_t *whole)
{
    static const double unknown = NAN;
    static const int32_t none = 0;
    for (size_t i = 0; i < N; i++) {
        const char *from = struct_of(&place[k], i);
        const void *at = from ? from + place[k].offset : whole ? (const void *)&none : &unknown;
        double told = NAN;
        if (!whole) memcpy(&told, at, sizeof told);
        bool same = whole ? memcmp(at, &whole[i], sizeof none) == 0
                          : memcmp(&told, &number[i], sizeof told) == 0 || (isnan(told) && isnan(number[i]));
        if (!same) cr_fatal("row %zu: %s", i, path[k]);
    }
}

/* A block at a time, and with a path by itself: one that is no check is not judged for. */
Test(withheld, in_columns)
{
    static double number[N];
    static int32_t whole[N];
    static refuel_warnings warnings[N];
    refuel_input_column in[RF_REQUEST_ROWS];
    draw();
    find_paths();
    size_t count = columns_of(in);
    for (size_t k = 0; k < paths; k++) {
        refuel_result_column out[] = {{path[k], place[k].whole ? NULL : number, place[k].whole ? whole : NULL, NULL},
                                      {"checks.energy-floor.value", number, NULL, NULL}};
        bool judged = k % 2 && place[k].of == RF_COLUMN_PLAN && place[k].whole;
        refuel_error err;
        refuel_status done = refuel_check_batch(N, in, count, NULL, out, judged ? 2 : 1, &err);
        cr_assert(eq(int, done, REFUEL_OK), "%s: %s", path[k], err.message);
        expect_column(k, number, place[k].whole ? whole : NULL);
    }
    refuel_result_column out = {"warnings", NULL, NULL, warnings};
    cr_assert(eq(int, refuel_check_batch(N, in, count, NULL, &out, 1, NULL), REFUEL_OK));
    for (size_t i = 0; i < N; i++)
        if (status_of[i] == REFUEL_OK) cr_assert(memcmp(&warnings[i], &one[i].plan.warnings, sizeof *warnings) == 0);
}

/* What everybody has in common is told by the base. */
Test(withheld, by_the_base)
{
    static const double weight[N] = {60, 61}, age[N] = {30, 31}, eaten[N] = {1500, 2500};
    double balance[N], energy[N], value[N], intake[N];
    refuel_request base = REFUEL_REQUEST_INIT;
    people_set(&base, REFUEL_INPUT_SEX, REFUEL_FEMALE);
    people_set(&base, REFUEL_INPUT_HEIGHT, 165);
    people_set(&base, REFUEL_INPUT_SCOFF, 2);
    const refuel_input_column in[] = {
        {"weight", weight, NULL, NULL}, {"age_y", age, NULL, NULL}, {"intake", eaten, NULL, NULL}};
    const refuel_result_column out[] = {{"eaten.balance_kcal_d", balance, NULL, NULL},
                                        {"eaten.energy_kcal_d", energy, NULL, NULL},
                                        {"checks.energy-floor.value", value, NULL, NULL},
                                        {"energy.intake_kcal_d", intake, NULL, NULL}};
    cr_assert(eq(int, refuel_check_batch(2, in, 3, &base, out, 4, NULL), REFUEL_OK));
    for (int i = 0; i < 2; i++) cr_expect(isnan(balance[i]) && isnan(energy[i]) && isnan(value[i]) && isnan(intake[i]));
    cr_assert(eq(int, refuel_plan_batch(2, in, 3, &base, out + 3, 1, NULL), REFUEL_OK));
    cr_expect(intake[0] > 1000, "a plan compares with nothing that is eaten");
}

static void answer(rf_stream *stream, char lines[][LINE], rf_json_writer *w)
{
    static rf_plain_form form;
    static rf_line line[N];
    if (rf_plain_form_make(stream, &form)) stream->plain = &form;
    cr_assert(stream->plain != NULL);
    rf_lines_room *room = rf_lines_room_make();
    cr_assert(room != NULL);
    for (size_t i = 0; i < N; i++) line[i] = (rf_line){lines[i], strlen(lines[i]), i + 1, false};
    rf_json_begin_lines(w);
    rf_answer_lines(stream, line, N, room, w);
    rf_lines_room_free(room);
    cr_assert(w->failed == false);
}

static char lines[N][LINE];

/* The whole answers of lines are those of `check`. */
Test(withheld, as_lines)
{
    static char told[ANSWER];
    rf_stream stream = {.what = RF_STREAM_CHECK};
    rf_json_writer w = {.text = NULL};
    draw();
    for (size_t i = 0; i < N; i++) write_request(&who[i], lines[i], LINE);
    answer(&stream, lines, &w);
    const char *at = w.text;
    for (size_t i = 0; i < N; i++) {
        size_t length = strcspn(at, "\n");
        if (refuel_check_json(lines[i], strlen(lines[i]), told, sizeof told, NULL, NULL) == REFUEL_OK)
            cr_assert(strlen(told) == length && memcmp(told, at, length) == 0, "%s\n%.*s", lines[i], (int)length, at);
        at += length + 1;
    }
    rf_json_end(&w);
}

/* Of picked numbers, in lines and in cells: none is told of whom it is withheld. */
static void expect_cells(rf_stream *stream, const char *none)
{
    rf_json_writer w = {.text = NULL};
    answer(stream, lines, &w);
    const char *at = w.text;
    for (size_t i = 0; i < N; i++) {
        size_t length = strcspn(at, "\n");
        bool empty = length > strlen(none) && memcmp(at + length - strlen(none), none, strlen(none)) == 0;
        if (status_of[i] == REFUEL_OK)
            cr_assert(eq(int, empty, one[i].withheld), "%s\n%.*s", lines[i], (int)length, at);
        at += length + 1;
    }
    rf_json_end(&w);
}

static const char picked[] = "eaten.energy_kcal_d,checks.intake-plausibility.value";

Test(withheld, of_picked_members)
{
    refuel_error err;
    rf_stream stream = {.what = RF_STREAM_CHECK, .picked = true};
    draw();
    cr_assert(
        eq(int, rf_picks_read("eaten.energy_kcal_d", rf_stream_type(stream.what), false, &stream.picks, &err), 0));
    for (size_t i = 0; i < N; i++) write_request(&who[i], lines[i], LINE);
    expect_cells(&stream, "{\"energy_kcal_d\":null}}");
}

Test(withheld, of_a_table)
{
    char header[LINE];
    refuel_error err;
    rf_input_set sets[RF_STREAM_TABLES];
    rf_stream stream = {.what = RF_STREAM_CHECK, .picked = true, .csv = true};
    refuel_input_column in[RF_REQUEST_ROWS];
    draw();
    size_t count = columns_of(in);
    cr_assert(eq(int, rf_picks_read(picked, rf_stream_type(stream.what), true, &stream.picks, &err), REFUEL_OK));
    size_t used = (size_t)snprintf(header, sizeof header, "id");
    for (size_t k = 0; k < count; k++) {
        const refuel_input_info *info = &rf_request_fields[rf_request_row(in[k].name)].info;
        used += (size_t)snprintf(header + used, sizeof header - used, ",%s",
                                 info->number_path && !info->whole ? info->number_path : info->path);
    }
    int tables = rf_stream_sets(stream.what, sets);
    cr_assert(eq(int, rf_row_header_read(header, used, sets, tables, &stream.header, &err), REFUEL_OK), "%s",
              err.message);
    for (size_t i = 0; i < N; i++) {
        size_t at = (size_t)snprintf(lines[i], LINE, "%zu", i);
        for (size_t k = 0; k < count; k++) {
            const rf_field *field = &rf_request_fields[rf_request_row(in[k].name)];
            double value = rf_field_load(field, &who[i]);
            char text[RF_NUMBER_TEXT];
            rf_number_text(value, text);
            const char *word = rf_choice_name(field->info.choices, value);
            bool given = rf_field_gives(field, &who[i]);
            at += (size_t)snprintf(lines[i] + at, LINE - at, ",%s",
                                   !given                       ? ""
                                   : *word && field->info.whole ? word
                                                                : text);
        }
    }
    expect_cells(&stream, ",,");
}
