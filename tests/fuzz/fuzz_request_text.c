/* Any bytes as the text of any input (first byte, from 128 on a vitamin or mineral): what is read is a number that the input may have, and a request that
   gives it back; what is refused has a message that a terminal can show, and leaves the request as it was. */
#include <math.h>
#include <refuel/request.h>
#include <stdlib.h>
#include <string.h>

#include "core/printable.h"
#include "plan/request.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_error(const refuel_error *err, refuel_status status)
{
    size_t length = strnlen(err->message, sizeof err->message);
    if (err->status != (int32_t)status || length == 0 || length == sizeof err->message) abort();
    if (!rf_utf8_valid(err->message, length) || rf_has_control(err->message, length)) abort();
}

static int row_of(uint8_t byte)
{
    enum { NUTRIENTS = 128 };
    return byte < NUTRIENTS ? 1 + byte % (REFUEL_INPUT_END - 1)
                            : REFUEL_INPUT_END + (byte - NUTRIENTS) % (RF_REQUEST_ROWS - REFUEL_INPUT_END);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0 || size > 300) return 0;
    const rf_field *field = &rf_request_fields[row_of(data[0])];
    char text[301];
    memcpy(text, data + 1, size - 1);
    text[size - 1] = '\0';
    refuel_request request = REFUEL_REQUEST_INIT, before = request;
    request.weight_kg = before.weight_kg = 64;
    request.eaten[REFUEL_NUTRIENT_ENERGY] = before.eaten[REFUEL_NUTRIENT_ENERGY] = 2000;
    refuel_error err;
    refuel_status status = refuel_request_read(&request, field->info.path, text, &err);
    if (status != REFUEL_OK) {
        check_error(&err, status);
        if (memcmp(&request, &before, sizeof request) != 0) abort();
        return 0;
    }
    double value = rf_field_load(field, &request);
    if (!isfinite(value)) abort();
    if (!rf_field_allows(&field->info, value) && !rf_field_is_word(field, value)) abort();
    if (!isnan(request.distance_sd_km_week) && !(request.distance_sd_km_week >= 0)) abort();
    return 0;
}
