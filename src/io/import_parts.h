/* What an import came to, as JSON: "refuel/import/1". */
#ifndef REFUEL_IO_IMPORT_PARTS_H
#define REFUEL_IO_IMPORT_PARTS_H

#include "io/import_answer.h"
#include "io/report.h"

extern const rf_answer_type rf_import_type;

/* Writes the members of the answer into the object that is open. */
void rf_report_import(rf_json_writer *w, const rf_import_answer *answer);

#endif
