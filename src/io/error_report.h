/* Errors as JSON. */
#ifndef REFUEL_IO_ERROR_REPORT_H
#define REFUEL_IO_ERROR_REPORT_H

#include "core/errors.h"
#include "io/report.h"

extern const rf_answer_type rf_error_type;

/* One error as it is told.
   field   the input by its JSON path; NULL where there is none
   flag    of the command line, "--run"; NULL where there is none */
typedef struct rf_told_error {
    const refuel_error *error;
    const char *field, *flag;
} rf_told_error;

/* Writes the members of "refuel/error/1" into the object that is open; there is one error at the least. An emergency
   (REFUEL_SIGN_BIT; 0: none) stands in front of the errors. */
void rf_report_told(rf_json_writer *w, const rf_told_error *errors, size_t count, int32_t emergency);
void rf_report_errors(rf_json_writer *w, const refuel_error *errors, size_t count, int32_t emergency); /* no flags */

#endif
