/* Answers as JSON, by the tables of what they consist of. */
#ifndef REFUEL_IO_REPORT_H
#define REFUEL_IO_REPORT_H

#include "io/answer_type.h"
#include "io/json_write.h"

/* Writes the members of an answer into the object that is open, those that were picked where some were; of picked cells, those. */
void rf_report(rf_json_writer *w, const rf_answer_type *type, const void *answer);

#endif
