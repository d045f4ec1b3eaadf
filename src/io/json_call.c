#include "io/json_call.h"

#include "core/failure.h"
#include "fatigue/sign.h"
#include "fatigue/written_signs.h"
#include "io/emergency.h"

refuel_status rf_json_finish(rf_json_writer *w, refuel_status status, char *buffer, size_t capacity, size_t *needed,
                             refuel_error *err)
{
    if (status == REFUEL_OK) status = rf_json_print(w, buffer, capacity, needed, err);
    rf_json_end(w);
    return status == REFUEL_OK ? rf_done(err) : status;
}

/* Signs may stand in a request of any command, and an emergency among them is not lost with what is wrong there. A command that
   reads signs notes its own. */
static void note_emergency(const rf_json_call *c, const rf_asker *asker, const rf_json_node *root)
{
    if (asker->emergency) return;
    int32_t signs = root ? rf_json_emergencies(root) : rf_emergencies_within(c->text, c->length);
    if (refuel_sign_emergencies(signs)) rf_note(c->err, "%s", rf_emergency_note);
}

refuel_status rf_json_answer(const rf_json_call *c, const rf_asker *asker)
{
    if (!c->text || (!c->buffer && c->capacity > 0))
        return rf_fail(c->err, REFUEL_E_NULL, "", "a required pointer is null");
    rf_requests requests;
    refuel_status status = rf_requests_open(c->text, c->length, &requests, c->err);
    if (status != REFUEL_OK) {
        note_emergency(c, asker, NULL);
        return status;
    }
    rf_json_writer w;
    rf_errors errors = rf_errors_one(c->err);
    status = rf_requests_answer(&requests, asker, &w, NULL, &errors);
    status = rf_json_finish(&w, status, c->buffer, c->capacity, c->needed, c->err);
    if (status != REFUEL_OK && status != REFUEL_E_BUFFER) note_emergency(c, asker, requests.root);
    rf_requests_close(&requests);
    return status;
}
