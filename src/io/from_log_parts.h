/* The parts of an answer about what was taken from a log. */
#ifndef REFUEL_IO_FROM_LOG_PARTS_H
#define REFUEL_IO_FROM_LOG_PARTS_H

#include "io/answer_type.h"
#include "io/from_log_list.h"
#include "plan/plan_sources.h"

extern const rf_record rf_taken_record;

/* The i-th, put together in the room; NULL past the end, and where nothing was. */
const void *rf_taken_at(const rf_from_log *from, size_t i, rf_room *room);

/* The papers behind an expenditure that counts. */
void rf_from_log_references(const rf_from_log *from, rf_references *to);

/* What there is to know about it, once; NULL without a log. */
const void *rf_from_log_at(const rf_from_log *from, size_t i);
void rf_from_log_lines(const void *from, void (*line)(void *context, const char *text), void *context);

#define RF_FROM_LOG_PARTS(taken_at_, notes_at_)                                                       \
    {.key = "from_log",                                                                               \
     .shape = RF_SHAPE_LIST,                                                                          \
     .optional = true,                                                                                \
     .record = &rf_taken_record,                                                                      \
     .name = "FromLog",                                                                               \
     .help = "One input that the log has, or might have had: its value, and where that comes from.",  \
     .at = taken_at_},                                                                                \
    {                                                                                                 \
        .key = "log_notes", .shape = RF_SHAPE_LINES, .optional = true,                                \
        .help = "What to know about the log: its age, and what of it was not read.", .at = notes_at_, \
        .lines = rf_from_log_lines                                                                    \
    }

#endif
