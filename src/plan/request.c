#include "plan/request.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/field_read.h"
#include "core/printable.h"
#include "core/sized.h"

_Static_assert(sizeof(refuel_person) == 64, "the layout is ABI");

const refuel_request rf_empty_request = REFUEL_REQUEST_INIT;

refuel_status refuel_request_clear(refuel_request *request, refuel_error *err)
{
    if (!request) return rf_fail(err, REFUEL_E_NULL, "", "refuel_request_clear: the request is null");
    refuel_status status = rf_sized_check(request, "", err);
    if (status != REFUEL_OK) return status;
    rf_sized_write(request, &rf_empty_request, sizeof rf_empty_request);
    return rf_done(err);
}

/* A row of the table that a caller's struct, older perhaps and shorter, has the member of. */
static refuel_status reach(const refuel_request *request, int input, const rf_field **row, refuel_error *err)
{
    refuel_status status = rf_sized_check(request, "", err);
    if (status != REFUEL_OK) return status;
    *row = &rf_request_fields[input];
    size_t end = (*row)->info.offset + ((*row)->info.whole ? sizeof(int32_t) : sizeof(double));
    if (end <= request->struct_size) return REFUEL_OK;
    return rf_fail(err, REFUEL_E_VERSION, (*row)->info.path,
                   "the struct of the caller has no place for it: it was compiled with an older header");
}

static int is_number(refuel_input input)
{
    return input > REFUEL_INPUT_NONE && input < REFUEL_INPUT_END && !rf_field_is_text_only(&rf_request_fields[input]);
}

/* What the input excludes may lie beyond a short struct: then it cannot have been given. */
static void put(refuel_request *request, const rf_field *row, double value, const rf_side *side)
{
    rf_field_settle(rf_request_fields, row->info.number, request, request->struct_size, value, side);
}

refuel_status refuel_request_set(refuel_request *request, refuel_input input, double value, refuel_error *err)
{
    if (!request) return rf_fail(err, REFUEL_E_NULL, "", "refuel_request_set: the request is null");
    if (!is_number(input))
        return rf_fail(err, REFUEL_E_UNKNOWN, "", "number %d is no input that takes a number", (int)input);
    const rf_field *row = NULL;
    static const rf_side nothing = {.row = {0, 0}};
    refuel_status status = reach(request, input, &row, err);
    if (status == REFUEL_OK && !isnan(value) && !rf_field_takes(row, value))
        status = rf_field_check(row, row->info.path, &value, err);
    if (status != REFUEL_OK) return status;
    if (isnan(value))
        rf_field_clear(row, request);
    else
        put(request, row, value, &nothing);
    return rf_done(err);
}

refuel_status refuel_request_read(refuel_request *request, const char *name, const char *text, refuel_error *err)
{
    if (!request || !name || !text)
        return rf_fail(err, REFUEL_E_NULL, "", "refuel_request_read: a required pointer is null");
    int row_number = rf_request_row(name);
    if (row_number == REFUEL_INPUT_NONE || row_number == REFUEL_INPUT_BORN) {
        char shown[RF_PRINTABLE];
        rf_printable(name, strlen(name), shown);
        return rf_fail(err, REFUEL_E_UNKNOWN, "", "there is no input \"%s\" that can be read here", shown);
    }
    const rf_field *row = NULL;
    refuel_status status = reach(request, row_number, &row, err);
    if (status != REFUEL_OK) return status;
    rf_side side = {.row = {0, 0}};
    rf_reading reading = {.field = row,
                          .called = name,
                          .text = text,
                          .length = strlen(text),
                          .record = request,
                          .side = &side,
                          .err = err};
    double value = NAN;
    status = rf_field_read(&reading, &value);
    if (status != REFUEL_OK) return status;
    put(request, row, value, &side);
    return rf_done(err);
}

double refuel_request_get(const refuel_request *request, refuel_input input)
{
    const rf_field *row = NULL;
    if (!request || input <= REFUEL_INPUT_NONE || input >= REFUEL_INPUT_END) return NAN;
    return reach(request, input, &row, NULL) == REFUEL_OK ? rf_field_load(row, request) : NAN;
}

void rf_request_apply(refuel_request *request, rf_field_text texts[RF_REQUEST_ROWS], const rf_refused *refused,
                      int64_t today, rf_errors *errors)
{
    rf_fields_apply(rf_request_fields, RF_REQUEST_ROWS, refused, request, texts, today, errors);
}
