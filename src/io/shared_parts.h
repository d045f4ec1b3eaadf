/* Parts that stand in most answers, in the same words. */
#ifndef REFUEL_IO_SHARED_PARTS_H
#define REFUEL_IO_SHARED_PARTS_H

#include "io/answer_type.h"

#define RF_PART_OF_WARNINGS(at_)                                                                                   \
    {                                                                                                              \
        .key = "warnings", .shape = RF_SHAPE_LIST, .record = &rf_records[REFUEL_RECORD_WARNING], .name = "Notice", \
        .help = "Something about the result that one should know.", .at = at_                                      \
    }
#define RF_PART_OF_SOURCES(at_)                                                                                  \
    {                                                                                                            \
        .key = "sources", .shape = RF_SHAPE_LIST, .record = &rf_records[REFUEL_RECORD_SOURCE], .name = "Source", \
        .help = "Where a number or a limit comes from.", .at = at_                                               \
    }

#define RF_EXPLAINED "How each number came about, where it was asked for."
#define RF_PART_OF_EXPLAIN(help_, at_, lines_)                                                                 \
    {                                                                                                          \
        .key = "explain", .shape = RF_SHAPE_LINES, .optional = true, .help = help_, .at = at_, .lines = lines_ \
    }

#endif
