/* The page reads logs by a module that it fetches with the first file: the one that it begins with knows none, and a request that has
   one is refused. What a log would tell is empty here, so that its readers, its words and the filter behind them are not in it. */
#include "core/record.h"
#include "io/from_log.h"
#include "io/from_log_age.h"
#include "io/from_log_doubt.h"
#include "io/from_log_parts.h"

refuel_status rf_track_take_log(void *reading, const rf_json_node *member, bool *known, refuel_error *err)
{
    (void)reading, (void)member, (void)err;
    *known = false;
    return REFUEL_E_UNKNOWN;
}

void rf_from_log_begin(rf_from_log *it)
{
    it->count = it->doubts.count = 0;
    it->given.book.files = 0;
    it->given.book.no_memory = false;
}

void rf_from_log_end(rf_from_log *it)
{
    (void)it;
}

const rf_taken *rf_from_log_of(const rf_from_log *it, int input)
{
    (void)it, (void)input;
    return NULL;
}

void rf_from_log_take(rf_from_log *it, const rf_from_log_use *use, rf_field_text texts[RF_REQUEST_ROWS],
                      rf_errors *errors)
{
    (void)it, (void)use, (void)texts, (void)errors;
}

void rf_from_log_settle(rf_from_log *it, const rf_field_text texts[RF_REQUEST_ROWS])
{
    (void)it, (void)texts;
}

refuel_status rf_from_log_find_doubts(rf_from_log *it, const refuel_request *request, refuel_error *err)
{
    (void)it, (void)request, (void)err;
    return REFUEL_OK;
}

void rf_from_log_doubt_old_weight(rf_from_log *it)
{
    (void)it;
}

const rf_from_log_use rf_from_log_alone = {.profile = -1, .source = -1};
const rf_record rf_taken_record = {NULL, 0, NULL};

const void *rf_taken_at(const rf_from_log *from, size_t i, rf_room *room)
{
    (void)from, (void)i, (void)room;
    return NULL;
}

void rf_from_log_references(const rf_from_log *from, rf_references *to)
{
    (void)from, (void)to;
}

const void *rf_from_log_at(const rf_from_log *from, size_t i)
{
    (void)from, (void)i;
    return NULL;
}

void rf_from_log_lines(const void *from, void (*line)(void *context, const char *text), void *context)
{
    (void)from, (void)line, (void)context;
}
