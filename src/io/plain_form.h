/* What a stream needs for its plain lines: found once from the tables of inputs and results. */
#ifndef REFUEL_IO_PLAIN_FORM_H
#define REFUEL_IO_PLAIN_FORM_H

#include "io/line_keys.h"
#include "io/sheet_results.h"
#include "io/stream.h"

typedef struct rf_plain_form {
    rf_sheet_inputs inputs;
    rf_line_keys keys; /* of JSON */
    bool columns;      /* all that is asked for are columns: */
    rf_sheet_results results;
} rf_plain_form;

/* Whether the stream can have plain lines. Then the form may become stream->plain. */
bool rf_plain_form_make(const rf_stream *stream, rf_plain_form *form);

#endif
