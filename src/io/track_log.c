#include "io/track_log.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "io/clock.h"
#include "io/data_uri.h"
#include "training/merge.h"

const rf_refused rf_track_refused[] = {
    {REFUEL_INPUT_SEX, REFUEL_SEX_UNKNOWN,
     "the equations behind it are those of one sex: give female or male, or look at one after the other"},
    {REFUEL_INPUT_LIFE_STAGE, REFUEL_PREGNANT,
     "expenditure is not learnt from weight in pregnancy, when weight is meant to rise; refuel plan says what to eat, and "
     "midwife or doctor follow the weight"},
    {0, 0, NULL},
};

void rf_track_given_begin(rf_track_given *given)
{
    rf_log_book_free(&given->book);
    *given = (rf_track_given){.request = rf_empty_request};
}

void rf_track_given_end(rf_track_given *given)
{
    rf_log_book_free(&given->book);
}

/* A text that grows to be a file. */
typedef struct written {
    char *text;
    size_t length, capacity;
    bool no_memory;
} written;

static void put(written *to, const char *text, size_t length)
{
    if (to->capacity - to->length < length && !to->no_memory) {
        size_t capacity = 2 * (to->capacity + length);
        char *more = realloc(to->text, capacity);
        if (more) to->text = more, to->capacity = capacity;
        to->no_memory = !more;
    }
    if (to->no_memory || length == 0) return;
    memcpy(to->text + to->length, text, length);
    to->length += length;
}

/* The bytes of a file, as they are or in base64. */
static refuel_status put_text(written *to, const char *text, refuel_error *err)
{
    if (!rf_data_uri_known(text)) {
        put(to, text, strlen(text));
        return REFUEL_OK;
    }
    to->text = malloc(rf_data_uri_most(text));
    to->no_memory = !to->text;
    return to->text ? rf_data_uri_read(text, RF_LOG_KEY, to->text, &to->length, err) : REFUEL_OK;
}

/* The keys of all rows, in the order in which they come. */
#define KEYS_MAX 64
typedef struct row_keys {
    const char *key[KEYS_MAX];
    size_t count;
} row_keys;

static size_t key_place(const row_keys *keys, const char *key)
{
    size_t i = 0;
    while (i < keys->count && strcmp(keys->key[i], key) != 0) i++;
    return i;
}

static refuel_status take_keys(row_keys *keys, const rf_json_node *row, refuel_error *err)
{
    bool seen[KEYS_MAX] = {false};
    char shown[RF_PRINTABLE];
    if (rf_json_type_of(row) != RF_JSON_OBJECT)
        return rf_fail(err, REFUEL_E_TYPE, RF_LOG_KEY, "a row is an object, like {\"date\":\"2026-03-02\"}");
    for (const rf_json_node *value = rf_json_first(row); value; value = rf_json_next(value)) {
        const char *key = rf_json_key(value);
        size_t at = key_place(keys, key);
        rf_json_type type = rf_json_type_of(value);
        rf_printable(key, strlen(key), shown);
        if (at == KEYS_MAX)
            return rf_fail(err, REFUEL_E_RANGE, RF_LOG_KEY, "the rows have more than %d different keys", KEYS_MAX);
        if (seen[at]) return rf_fail(err, REFUEL_E_DUPLICATE, RF_LOG_KEY, "%s stands twice in a row", shown);
        if (type == RF_JSON_OBJECT || type == RF_JSON_ARRAY)
            return rf_fail(err, REFUEL_E_TYPE, RF_LOG_KEY, "%s: a row takes texts, numbers, true and false", shown);
        if (at == keys->count) keys->key[keys->count++] = key;
        seen[at] = true;
    }
    return REFUEL_OK;
}

static void put_cell(written *to, const char *text)
{
    put(to, "\"", 1);
    for (; *text; text++) {
        put(to, text, 1);
        if (*text == '"') put(to, text, 1);
    }
    put(to, "\"", 1);
}

static const char *text_of(const rf_json_node *value)
{
    switch (rf_json_type_of(value)) {
        case RF_JSON_NUMBER: return rf_json_number_text(value);
        case RF_JSON_TEXT: return rf_json_text(value);
        case RF_JSON_TRUTH: return rf_json_truth(value) ? "yes" : "no";
        default: return "";
    }
}

static void put_row(written *to, const row_keys *keys, const rf_json_node *row)
{
    const char *cell[KEYS_MAX] = {NULL};
    for (const rf_json_node *value = rf_json_first(row); value; value = rf_json_next(value))
        cell[key_place(keys, rf_json_key(value))] = text_of(value);
    for (size_t i = 0; i < keys->count; i++) {
        if (i > 0) put(to, ",", 1);
        put_cell(to, cell[i] ? cell[i] : "");
    }
    put(to, "\n", 1);
}

/* Rows as the CSV that somebody would have written. */
static refuel_status put_rows(written *to, const rf_json_node *rows, refuel_error *err)
{
    row_keys keys = {.count = 0};
    for (const rf_json_node *row = rf_json_first(rows); row; row = rf_json_next(row)) {
        refuel_status status = take_keys(&keys, row, err);
        if (status != REFUEL_OK) return status;
    }
    for (size_t i = 0; i < keys.count; i++) {
        if (i > 0) put(to, ",", 1);
        put_cell(to, keys.key[i]);
    }
    put(to, "\n", 1);
    for (const rf_json_node *row = rf_json_first(rows); row; row = rf_json_next(row)) put_row(to, &keys, row);
    return REFUEL_OK;
}

static refuel_status read_text(rf_track_given *given, const written *from, refuel_error *err)
{
    rf_log_options options = RF_LOG_OPTIONS_INIT;
    rf_log_bytes *bytes = malloc(sizeof *bytes);
    if (!bytes) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    options.today = (double)rf_local_day();
    rf_log_bytes_of_text(bytes, from->text, from->length);
    rf_log_read(bytes, RF_LOG_KEY, &options, &given->book);
    free(bytes);
    return REFUEL_OK;
}

refuel_status rf_track_take_log(void *reading, const rf_json_node *member, bool *known, refuel_error *err)
{
    rf_track_reading *it = reading;
    written rows = {.text = NULL};
    rf_json_type type = rf_json_type_of(member);
    *known = strcmp(rf_json_key(member), RF_LOG_KEY) == 0;
    if (!*known) return REFUEL_E_UNKNOWN;
    if (type == RF_JSON_NULL) return REFUEL_OK;
    if (it->read) return rf_fail(err, REFUEL_E_DUPLICATE, RF_LOG_KEY, "it was given twice");
    it->read = true;
    if (type != RF_JSON_TEXT && type != RF_JSON_ARRAY)
        return rf_fail(err, REFUEL_E_TYPE, RF_LOG_KEY, "give the text of a file, or an array of rows");
    refuel_status status =
        type == RF_JSON_TEXT ? put_text(&rows, rf_json_text(member), err) : put_rows(&rows, member, err);
    if (status == REFUEL_OK && rows.no_memory) status = rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    if (status == REFUEL_OK) status = read_text(it->given, &rows, err);
    free(rows.text);
    return status;
}

static void count(void *context, rf_log_warning what, const rf_log_entry *kept, const rf_log_entry *other)
{
    rf_track_given *given = context;
    (void)other;
    if (kept->of != RF_LOG_OF_NIGHT) given->marked[what]++;
    if (what != RF_LOG_WARNING_OUTLIER) return;
    given->odd[given->outliers++ % RF_TRACK_ODD_MAX] = (rf_track_odd){kept->day, kept->weight_kg};
}

refuel_status rf_track_merge(rf_track_given *given, refuel_error *err)
{
    rf_log_book *book = &given->book;
    char name[RF_PRINTABLE];
    if (given->merged) return REFUEL_OK;
    if (book->no_memory) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    if (book->files == 0)
        return rf_fail(err, REFUEL_E_MISSING, RF_LOG_KEY,
                       "give a log: files that refuel import reads, or a CSV with date,weight_kg,intake_kcal");
    for (size_t i = 0; i < book->files; i++) {
        const rf_log_file *file = &book->file[i];
        if (file->format) continue;
        rf_printable(file->name, strlen(file->name), name);
        return rf_fail(err, REFUEL_E_FILE, RF_LOG_KEY, "%s is no log: %s", name, file->why);
    }
    rf_merge merge = {.entry = book->entry,
                      .entries = book->entries,
                      .resting_kcal = NAN,
                      .judges_later = true,
                      .tell = count,
                      .context = given};
    rf_merge_entries(&merge);
    book->entries = merge.entries;
    given->second_weights = merge.second_weights;
    given->merged = true;
    return REFUEL_OK;
}

void rf_track_judge(rf_track_given *given, double resting_kcal_d)
{
    rf_merge merge = {
        .entry = given->book.entry, .entries = given->book.entries, .resting_kcal = resting_kcal_d, .tell = NULL};
    if (!given->judged) rf_merge_judge(&merge);
    given->judged = true;
}
