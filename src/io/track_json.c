#include <refuel/json.h>

#include <stdlib.h>

#include "core/failure.h"
#include "io/clock.h"
#include "io/json_call.h"
#include "io/track_parts.h"

typedef struct track_asked {
    rf_track_given given;
    rf_track_answer answer;
} track_asked;

static void make_track(void *context, const rf_json_node *object, rf_errors *errors)
{
    track_asked *it = context;
    rf_track_reading log = {.given = &it->given};
    rf_input_set set;
    rf_track_answer_free(&it->answer); /* of the request before */
    rf_track_given_begin(&it->given);
    rf_input_set_begin(&set, rf_request_fields, RF_REQUEST_ROWS);
    set.explains = true;
    rf_inputs_from_json(object, &set, 1, rf_track_take_log, &log, errors);
    rf_request_apply(&it->given.request, set.text, rf_track_refused, rf_today(), errors);
    rf_ask_track(&it->given, set.text, &it->answer, errors);
}

static void report_track(void *context, rf_json_writer *w)
{
    rf_report_track(w, &((const track_asked *)context)->answer, false);
}

refuel_status refuel_track_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err)
{
    track_asked *it = calloc(1, sizeof *it);
    if (!it) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    refuel_status status = rf_json_answer(&(rf_json_call){text, length, buffer, capacity, needed, err},
                                          &(rf_asker){.context = it, .make = make_track, .report = report_track});
    rf_track_answer_free(&it->answer);
    rf_track_given_end(&it->given);
    free(it);
    return status;
}
