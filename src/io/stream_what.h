/* What --what chooses, and which inputs and fields that has. */
#ifndef REFUEL_IO_STREAM_WHAT_H
#define REFUEL_IO_STREAM_WHAT_H

#include "io/answer.h"
#include "io/answer_type.h"
#include "io/input_set.h"

typedef enum rf_stream_what { RF_STREAM_PLAN, RF_STREAM_CHECK, RF_STREAM_PROJECT, RF_STREAM_NEEDS } rf_stream_what;

#define RF_STREAM_TABLES 2 /* of inputs: that of a request, and of a projection its own */

/* The answer that --what names; its kind, where it is one of those. */
rf_answer_kind rf_stream_kind(rf_stream_what what);
const rf_answer_type *rf_stream_type(rf_stream_what what);

/* The fields of CSV where none were asked for. */
const char *rf_stream_fields(rf_stream_what what);

/* Begins the sets of inputs that a line has; returns how many there are. */
int rf_stream_sets(rf_stream_what what, rf_input_set sets[RF_STREAM_TABLES]);

#endif
