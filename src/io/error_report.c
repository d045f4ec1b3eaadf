#include "io/error_report.h"

#include <string.h>

#include "core/record.h"
#include "fatigue/fatigue_input.h"
#include "io/emergency.h"

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

typedef struct list {
    const rf_told_error *of;
    size_t count;
    int32_t emergency;
} list;

static const void *emergency_at(const void *of, size_t i, rf_room *room)
{
    (void)room;
    return rf_emergency_at(((const list *)of)->emergency, i);
}

/* Where a sign is not known it helps to see which are. */
static const void *signs_at(const void *of, size_t i, rf_room *room)
{
    const list *all = of;
    const char *path = rf_fatigue_fields[REFUEL_FATIGUE_INPUT_SIGN].info.path;
    (void)room;
    for (size_t k = 0; k < all->count && i == 0; k++) {
        const refuel_error *error = all->of[k].error;
        if (error->status == REFUEL_E_UNKNOWN && strcmp(error->field, path) == 0) return all;
    }
    return NULL;
}

static void signs(const void *of, void (*line)(void *context, const char *text), void *context)
{
    (void)of;
    for (size_t i = 0; refuel_sign_at(i); i++) line(context, refuel_sign_at(i)->key);
}

static const void *error_at(const void *of, size_t i, rf_room *room)
{
    const list *all = of;
    told *it = (told *)room->bytes;
    if (i >= all->count) return NULL;
    const refuel_error *error = all->of[i].error;
    const char *field = all->of[i].field;
    int whole = field && strcmp(field, "input") == 0; /* the JSON itself, which is no input in it */
    *it = (told){refuel_status_name((refuel_status)error->status),
                 whole ? NULL : field,
                 all->of[i].flag,
                 error->message,
                 error->value,
                 error->low,
                 error->high};
    return it;
}

static const void *first_at(const void *of, size_t i, rf_room *room)
{
    return i == 0 ? error_at(of, 0, room) : NULL;
}

static const rf_part parts[] = {{.key = "emergency",
                                 .shape = RF_SHAPE_LIST,
                                 .optional = true,
                                 .record = &rf_emergency_record,
                                 .name = "Emergency",
                                 .help = "Signs that need medical help now, whatever is wrong with the request.",
                                 .at = emergency_at},
                                {.key = "errors",
                                 .shape = RF_SHAPE_LIST,
                                 .record = &record,
                                 .name = "Failure",
                                 .help = "Everything that is wrong with the request.",
                                 .at = error_at},
                                {.key = "error",
                                 .shape = RF_SHAPE_OBJECT,
                                 .record = &record,
                                 .name = "Failure",
                                 .help = "The first of them: why there is no result.",
                                 .at = first_at},
                                {.key = "signs",
                                 .shape = RF_SHAPE_LINES,
                                 .optional = true,
                                 .help = "The signs that there are, where one was asked for that is none of them.",
                                 .at = signs_at,
                                 .lines = signs}};

const rf_answer_type rf_error_type = {.schema = "refuel/error/1",
                                      .key = "error",
                                      .name = "ErrorAnswer",
                                      .help = "What any command gives in place of its result.",
                                      .part = parts,
                                      .parts = sizeof parts / sizeof *parts};

void rf_report_told(rf_json_writer *w, const rf_told_error *errors, size_t count, int32_t emergency)
{
    list all = {errors, count, emergency};
    rf_report(w, &rf_error_type, &all);
}

void rf_report_errors(rf_json_writer *w, const refuel_error *errors, size_t count, int32_t emergency)
{
    rf_told_error each[RF_ERRORS_MAX];
    if (count > RF_ERRORS_MAX) count = RF_ERRORS_MAX;
    for (size_t i = 0; i < count; i++) each[i] = (rf_told_error){&errors[i], errors[i].field, NULL};
    rf_report_told(w, each, count, emergency);
}
