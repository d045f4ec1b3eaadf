/* How inputs get into a request: one by one, or all those of one source at once. */
#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "plan/input.h"

void refuel_request_init(refuel_request *request)
{
    if (!request) return;
    memset(request, 0, sizeof *request);
    request->struct_size = sizeof *request;
}

static void put(refuel_request *request, refuel_input input, double value)
{
    rf_field_put(rf_request_fields, (int)input, request, &request->given, value);
}

refuel_status refuel_request_set(refuel_request *request, refuel_input input, double value, refuel_error *err)
{
    if (!request) return rf_fail(err, REFUEL_E_NULL, "", "refuel_request_set: the request is null");
    int text_only = input == REFUEL_INPUT_BORN || input == REFUEL_INPUT_PACE;
    if (input <= REFUEL_INPUT_NONE || input >= REFUEL_INPUT_END || text_only)
        return rf_fail(err, REFUEL_E_UNKNOWN, "", "number %d is no input that takes a number", (int)input);
    const rf_field *field = &rf_request_fields[input];
    refuel_status status = rf_field_check(field, field->path, value, err);
    if (status == REFUEL_OK) put(request, input, value);
    return status;
}

refuel_status refuel_request_read(refuel_request *request, const char *name, const char *text, refuel_error *err)
{
    if (!request || !name || !text)
        return rf_fail(err, REFUEL_E_NULL, "", "refuel_request_read: a required pointer is null");
    bool number = false;
    refuel_input input = rf_input_find(name, &number);
    if (input == REFUEL_INPUT_NONE || input == REFUEL_INPUT_BORN) {
        char shown[RF_PRINTABLE];
        rf_printable(name, strlen(name), shown);
        return rf_fail(err, REFUEL_E_UNKNOWN, "", "there is no input \"%s\" that can be read here", shown);
    }
    rf_reading reading = {.field = &rf_request_fields[input],
                          .called = name,
                          .text = text,
                          .length = strlen(text),
                          .record = request,
                          .err = err};
    double value = NAN;
    refuel_status status = rf_field_read(&reading, &value);
    if (status == REFUEL_OK) put(request, input, value);
    return status;
}

refuel_status rf_request_apply(refuel_request *request, const rf_field_text texts[REFUEL_INPUT_END], int64_t today,
                               refuel_error *err)
{
    return rf_fields_apply(rf_request_fields, REFUEL_INPUT_END, request, &request->given, texts, today, err);
}
