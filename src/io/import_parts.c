#include "io/import_parts.h"

#include <stdio.h>
#include <string.h>

#include "core/printable.h"
#include "core/record.h"

/* So often something was not read, or is to be known. */
typedef struct import_count {
    int32_t number; /* 0 ends a list */
    double count, line;
    const char *word, *text;
} import_count;

typedef struct import_file {
    const char *name, *kind;
    double entries, runs, weights, days;
    import_count not_read[RF_LOG_REASON_END + 1], warnings[RF_LOG_WARNING_END + 1];
    char shown[RF_PRINTABLE];
} import_file;
_Static_assert(sizeof(import_file) <= sizeof(rf_room), "a file fits with its words");

typedef struct import_whole {
    double days, runs, weights, food, duplicates;
    const char *zone;
    char zone_text[RF_IMPORT_ZONE];
} import_whole;
_Static_assert(sizeof(import_whole) <= sizeof(rf_room), "so does what it came to");

enum { COUNT = 1, RECORDS };

#define STRUCT import_count
#define AMOUNT(key_, member_, help_)                                            \
    {                                                                           \
        KEY(key_), .unit = "", KIND(NUMBER, member_), .known = 1, .help = help_ \
    }
static const refuel_result_info reason_rows[] = {
    AMOUNT("count", count, "how many"),
    OTHER(KEY("reason"), WORDS, word, "why, as one word"),
    AMOUNT("line", line, "where the first of them stands; 0: nowhere"),
    OTHER(KEY("message"), WORDS, text, "why, in words"),
};
#undef STRUCT
#define STRUCT import_file
static const rf_record lists[] = {{NULL, 0, NULL}, RECORD(reason_rows)};
#define COUNTS(key_, member_, name_, help_)                                                                         \
    {                                                                                                               \
        KEY(key_), .unit = "", KIND(LIST, member_), .name = name_, .stride = sizeof(import_count), .record = COUNT, \
                   .help = help_                                                                                    \
    }
static const refuel_result_info file_rows[] = {
    OTHER(KEY("name"), PROSE, name, "the file"),
    OTHER(KEY("kind"), TEXT, kind, "what it is; null: nothing that is read"),
    AMOUNT("entries", entries, "runs, weights and days of food in it"),
    AMOUNT("runs", runs, "of them runs"),
    AMOUNT("weights", weights, "of them weights"),
    AMOUNT("days", days, "of them days of food"),
    COUNTS("not_read", not_read, "NotRead", "what was not read"),
    COUNTS("warnings", warnings, "NotRead", "what is to be known about what was read"),
};
static const rf_record file_record = {file_rows, sizeof file_rows / sizeof *file_rows, lists};
#undef STRUCT
#define STRUCT import_whole
static const refuel_result_info whole_rows[] = {
    AMOUNT("days", days, "days in the log"),
    AMOUNT("runs", runs, "runs in the log"),
    AMOUNT("weights", weights, "days with a weight"),
    AMOUNT("food", food, "days with food"),
    AMOUNT("duplicates", duplicates, "entries that another file has as well"),
    OTHER(KEY("zone"), TEXT, zone, "the zone that runs in UTC and the same runs in local time agree on; null: none"),
};
static const rf_record whole_record = RECORD(whole_rows);

static const void *whole_at(const void *of, size_t i, rf_room *room)
{
    const rf_import_answer *it = of;
    import_whole *to = (import_whole *)room->bytes;
    if (i > 0) return NULL;
    *to = (import_whole){(double)it->counts.days,
                         (double)it->counts.runs,
                         (double)it->counts.weights,
                         (double)it->counts.food,
                         (double)it->duplicates,
                         NULL,
                         ""};
    if (isnan(it->zone_s)) return to;
    rf_import_zone(it->zone_s, to->zone_text);
    to->zone = to->zone_text;
    return to;
}

/* Those that are not 0; the list ends behind them. */
static void put_counts(const rf_log_count *count, const rf_log_word *word, int n, import_count *to)
{
    for (int i = 0; i < n; i++)
        if (count[i].count)
            *to++ = (import_count){i + 1, (double)count[i].count, (double)count[i].line, word[i].word, word[i].text};
    to->number = 0;
}

static const void *file_at(const void *of, size_t i, rf_room *room)
{
    const rf_log_book *book = ((const rf_import_answer *)of)->book;
    import_file *to = (import_file *)room->bytes;
    if (i >= book->files) return NULL;
    const rf_log_file *file = &book->file[i];
    const size_t *entries = file->entries;
    to->runs = (double)entries[RF_LOG_OF_RUN];
    to->weights = (double)entries[RF_LOG_OF_WEIGHT];
    to->days = (double)entries[RF_LOG_OF_FOOD];
    to->entries = to->runs + to->weights + to->days;
    to->kind = file->format;
    rf_printable(file->name, strlen(file->name), to->shown);
    to->name = to->shown;
    put_counts(file->skipped, rf_log_reason_words, RF_LOG_REASON_END, to->not_read);
    put_counts(file->warned, rf_log_warning_words, RF_LOG_WARNING_END, to->warnings);
    return to;
}

static const void *answer_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? of : NULL;
}

static void put_lines(const rf_import_answer *it, int which, void (*line)(void *context, const char *text),
                      void *context)
{
    const rf_import_list *list = &it->list[which];
    char text[RF_IMPORT_LINE];
    for (size_t i = 0; i < list->findings; i++) {
        rf_import_line(it, &list->finding[i], text);
        line(context, text);
    }
    if (list->found == list->findings) return;
    snprintf(text, sizeof text, "and %zu more", list->found - list->findings);
    line(context, text);
}

static void put_conflicts(const void *of, void (*line)(void *context, const char *text), void *context)
{
    put_lines(of, RF_IMPORT_CONFLICTS, line, context);
}

static void put_doubts(const void *of, void (*line)(void *context, const char *text), void *context)
{
    put_lines(of, RF_IMPORT_DOUBTS, line, context);
}

static const rf_group groups[] = {{NULL, NULL, NULL}};

static const rf_part parts[] = {
    {.key = "files",
     .shape = RF_SHAPE_LIST,
     .record = &file_record,
     .name = "ImportedFile",
     .help = "A file, and what was read of it and what was not.",
     .at = file_at},
    {.shape = RF_SHAPE_MEMBERS, .record = &whole_record, .at = whole_at},
    {.key = "conflicts",
     .shape = RF_SHAPE_LINES,
     .help = "What the files say differently, and which of them counts: 200 lines, then how many more there are.",
     .at = answer_at,
     .lines = put_conflicts},
    {.key = "doubts",
     .shape = RF_SHAPE_LINES,
     .help =
         "Weights that are probably somebody else's, and days of which probably not all was written down; likewise.",
     .at = answer_at,
     .lines = put_doubts},
};

const rf_answer_type rf_import_type = {
    .schema = "refuel/import/1",
    .key = "import",
    .name = "Import",
    .help =
        "Files of watches, scales and diaries, made one log: what was read, what was not, and what they disagree about.",
    .versioned = true,
    .part = parts,
    .parts = sizeof parts / sizeof *parts,
    .group = groups};

void rf_report_import(rf_json_writer *w, const rf_import_answer *answer)
{
    rf_report(w, &rf_import_type, answer);
}
