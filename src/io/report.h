/* Answers as JSON, by the tables of what they consist of. */
#ifndef REFUEL_IO_REPORT_H
#define REFUEL_IO_REPORT_H

#include "io/answer_type.h"
#include "io/json_write.h"

/* Writes the members of an answer into the object that is open, those that were picked where some were; of picked cells, those. */
void rf_report(rf_json_writer *w, const rf_answer_type *type, const void *answer);

/* The group of members that is open: the first bytes of a path, "energy.sd.". None: {"", 0}. */
typedef struct rf_open_group {
    const char *path;
    size_t length;
} rf_open_group;

/* Goes into the group of a row, whose path is taken from behind the first bytes; NULL: out of all groups. */
void rf_report_enter(rf_json_writer *w, rf_open_group *open, const refuel_result_info *row, size_t before);

#endif
