/* What every call with JSON in and JSON out does. */
#ifndef REFUEL_IO_JSON_CALL_H
#define REFUEL_IO_JSON_CALL_H

#include "io/requests.h"

/* Where a text comes from and an answer goes to, as the callers of this library give it. */
typedef struct rf_json_call {
    const char *text;
    size_t length;
    char *buffer;
    size_t capacity, *needed;
    refuel_error *err;
} rf_json_call;

/* Answers every request of the text. */
refuel_status rf_json_answer(const rf_json_call *call, const rf_asker *asker);

/* The whole that was written goes to the caller; an earlier failure stays. The writer ends. */
refuel_status rf_json_finish(rf_json_writer *w, refuel_status status, char *buffer, size_t capacity, size_t *needed,
                             refuel_error *err);

#endif
