/* Objects of a list without groups, and without members that may be left out, in one go: an answer has many findings. The bytes are
   those of io/report. */
#ifndef REFUEL_IO_REPORT_FLAT_H
#define REFUEL_IO_REPORT_FLAT_H

#include "io/answer_type.h"
#include "io/json_write.h"

/* Is a record of that kind? */
bool rf_record_is_flat(const rf_record *record);

/* All members of one of them, with its brackets, as the next element of the array that is open. */
void rf_report_flat(rf_json_writer *w, const rf_record *record, const void *of);

#endif
