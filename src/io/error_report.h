/* An error as JSON. */
#ifndef REFUEL_IO_ERROR_REPORT_H
#define REFUEL_IO_ERROR_REPORT_H

#include "io/report.h"

extern const rf_answer_type rf_error_type;

/* Writes the members of "refuel/error/1" into the object that is open.
   field   the input by its JSON path; NULL where there is none
   flag    of the command line, "--run"; NULL where there is none */
void rf_report_error(rf_json_writer *w, const refuel_error *error, const char *field, const char *flag);

#endif
