#include "io/from_log_parts.h"

#include "core/record.h"
#include "core/source_keys.h"
#include "io/from_log_words.h"

/* What is told of one. */
typedef struct told {
    rf_taken taken;
    const char *message;
    char text[RF_TAKEN_LINE];
} told;

_Static_assert(sizeof(told) <= sizeof(rf_room), "it is put together in the room");

static const refuel_choice state_words[] = {
    {"taken", RF_TAKEN_YES}, {"overridden", RF_TAKEN_OVERRIDDEN}, {"not-taken", RF_TAKEN_NOT}, {NULL, 0}};

#define STRUCT told
static const refuel_result_info taken_rows[] = {
    OTHER(KEY("input"), WORDS, taken.path, "the input of a request"),
    SURE_CHOICE(KEY("state"), state_words, taken.state,
                "taken; overridden by what the request gives; or not-taken, for the reason that message tells"),
    NUMBER(KEY("value"), "", taken.value, "in the unit beside it; null where nothing was taken, or no amount is told"),
    OTHER(KEY("unit"), WORDS, taken.unit, "of value and sd"),
    NUMBER(KEY("sd"), "", taken.sd, "standard error of an expenditure"),
    {.path = "first_day", .unit = "", KIND(DATE, taken.first_day), .help = "the first day that it comes from"},
    {.path = "last_day", .unit = "", KIND(DATE, taken.last_day), .help = "the last day that it comes from"},
    NUMBER(KEY("days"), "", taken.days, "how many days, or weighings, it is made of"),
    OTHER(KEY("message"), WORDS, message, "all this in a sentence"),
};
const rf_record rf_taken_record = RECORD(taken_rows);

const void *rf_taken_at(const rf_from_log *from, size_t i, rf_room *room)
{
    told *it = (told *)room->bytes;
    if (!from || i >= from->count) return NULL;
    it->taken = from->taken[i];
    rf_taken_line(&it->taken, it->text);
    it->message = it->text;
    return it;
}

void rf_from_log_references(const rf_from_log *from, rf_references *to)
{
    const rf_taken *spent = from ? rf_from_log_of(from, REFUEL_INPUT_EXPENDITURE) : NULL;
    if (!spent || spent->state != RF_TAKEN_YES) return;
    rf_reference_paper(to, RF_SOURCE_HALL_2011);
    rf_reference_paper(to, RF_SOURCE_HALL_CHOW_2011);
}

const void *rf_from_log_at(const rf_from_log *from, size_t i)
{
    return i == 0 ? from : NULL;
}

void rf_from_log_lines(const void *from, void (*line)(void *context, const char *text), void *context)
{
    rf_from_log_notes(from, line, context);
}
