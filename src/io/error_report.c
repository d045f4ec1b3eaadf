#include "io/error_report.h"

#include <string.h>

#include "core/record.h"

typedef struct told {
    const char *status, *field, *flag, *message;
    double value, low, high;
} told;

#define STRUCT told
static const refuel_result_info rows[] = {
    OTHER(KEY("status"), PROSE, status, "its name, as \"REFUEL_E_RANGE\""),
    OTHER(KEY("field"), TEXT, field, "the input at fault, by its JSON path"),
    OTHER(KEY("flag"), TEXT, flag, "the flag for it, on the command line"),
    OTHER(KEY("message"), PROSE, message, "what is wrong, in one line"),
    NUMBER(KEY("value"), "", value, "what was given"),
    NUMBER(KEY("low"), "", low, "the least that is allowed"),
    NUMBER(KEY("high"), "", high, "the most that is allowed"),
};
static const rf_record record = RECORD(rows);

static const void *error_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? of : NULL;
}

static const rf_part parts[] = {{.key = "error",
                                 .shape = RF_SHAPE_OBJECT,
                                 .record = &record,
                                 .name = "Failure",
                                 .help = "Why there is no result.",
                                 .at = error_at}};

const rf_answer_type rf_error_type = {.schema = "refuel/error/1",
                                      .key = "error",
                                      .name = "ErrorAnswer",
                                      .help = "What any command gives in place of its result.",
                                      .part = parts,
                                      .parts = sizeof parts / sizeof *parts};

void rf_report_error(rf_json_writer *w, const refuel_error *error, const char *field, const char *flag)
{
    int whole = field && strcmp(field, "input") == 0; /* the JSON itself, which is no input in it */
    told it = {refuel_status_name((refuel_status)error->status),
               whole ? NULL : field,
               flag,
               error->message,
               error->value,
               error->low,
               error->high};
    rf_report(w, &rf_error_type, &it);
}
