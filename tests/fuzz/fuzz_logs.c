/* Any bytes as a file of any format: what is read of it is possible, what is told of it a terminal can show, and pieces give what
   the whole gives. REFUEL_FUZZ_READER=fit keeps to files that this reader takes, so that each has a run of its own. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "core/printable.h"
#include "io/log_reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define TODAY 20540 /* 2026-03-28 */

typedef struct source {
    const uint8_t *at;
    size_t left, piece;
} source;

static size_t more(void *context, char *bytes, size_t capacity)
{
    source *it = context;
    size_t length = it->left < it->piece ? it->left : it->piece;
    if (length > capacity) length = capacity;
    if (length > 0) memcpy(bytes, it->at, length);
    it->at += length;
    it->left -= length;
    return length;
}

static void read_pieces(const uint8_t *data, size_t size, size_t piece, rf_log_book *book)
{
    static rf_log_bytes bytes;
    rf_log_options options = RF_LOG_OPTIONS_INIT;
    options.today = TODAY;
    source from = {data, size, piece};
    rf_log_bytes_begin(&bytes, more, &from);
    rf_log_read(&bytes, "log", &options, book);
}

static int within(double value, double low, double high)
{
    return isnan(value) || (value >= low && value <= high);
}

static void check_entry(const rf_log_entry *it)
{
    if (it->day != RF_LOG_NO_DAY && (it->day < 0 || it->day > TODAY + 1)) abort();
    if (!within(it->start_s, 0, 86401)) abort(); /* a leap second */
    if (!within(it->distance_m, 0, 500e3) || !within(it->moving_s, 0, 7 * 86400) || !within(it->climb_m, 0, INFINITY))
        abort();
    if (!within(it->weight_kg, 2, 650) || !within(it->kcal, 0, 30000)) abort();
    const double amounts[] = {it->carbohydrate_g, it->protein_g, it->fat_g, it->fibre_g, it->alcohol_g};
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++)
        if (!within(amounts[i], 0, INFINITY)) abort();
    if (!within(it->rpe, 0, 10) || !within(it->heart_rate_bpm, 25, 250) || !within(it->sleep_h, 0, 24)) abort();
}

static void check_file(const rf_log_file *it)
{
    for (size_t i = 0; i < it->tells; i++)
        if (!rf_utf8_valid(it->told[i], strlen(it->told[i])) || rf_has_control(it->told[i], strlen(it->told[i])))
            abort();
    for (size_t i = 0; i < it->sports; i++)
        if (rf_has_control(it->sport[i].word, strlen(it->sport[i].word))) abort();
    if (!it->format == !it->why) abort();
}

/* Whether the reader that was asked for took the file. */
static int is_asked_for(const rf_log_file *it)
{
    const char *only = getenv("REFUEL_FUZZ_READER");
    return !only || (it->format && strcmp(it->format, only) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    rf_log_book whole = {.entry = NULL}, pieces = {.entry = NULL};
    read_pieces(data, size, size + 1, &whole);
    if (whole.files == 1 && !is_asked_for(whole.file)) {
        rf_log_book_free(&whole);
        return -1; /* not to be kept */
    }
    read_pieces(data, size, 7, &pieces);
    if (whole.files != 1 || pieces.files != 1 || whole.entries != pieces.entries) abort();
    check_file(whole.file);
    for (size_t i = 0; i < whole.entries; i++) check_entry(&whole.entry[i]);
    if (memcmp(whole.file->skipped, pieces.file->skipped, sizeof whole.file->skipped) != 0) abort();
    rf_log_book_free(&whole);
    rf_log_book_free(&pieces);
    return 0;
}
