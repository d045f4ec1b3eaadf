#include "io/plain_form.h"

bool rf_plain_form_make(const rf_stream *stream, rf_plain_form *form)
{
    bool planned = stream->what == RF_STREAM_PLAN || stream->what == RF_STREAM_CHECK;
    form->columns =
        stream->picked && rf_sheet_results_make(rf_stream_type(stream->what), &stream->picks, &form->results);
    return planned && rf_sheet_inputs_make(stream->given[0], &form->inputs) &&
           (stream->csv || rf_line_keys_make(&form->keys));
}
