/* Any bytes as a JSON request, or an array of them: an answer is JSON again and reads back; a refusal has a message that a terminal can show,
   and leaves the buffer alone. */
#include <refuel/json.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "core/printable.h"
#include "io/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

typedef refuel_status answer(const char *, size_t, char *, size_t, size_t *, refuel_error *);

static void check_error(const refuel_error *err, refuel_status status)
{
    size_t length = strnlen(err->message, sizeof err->message);
    if (err->status != (int32_t)status || length == 0 || length == sizeof err->message) abort();
    if (!rf_utf8_valid(err->message, length) || rf_has_control(err->message, length)) abort();
    if (refuel_status_exit(status) != 2) abort(); /* the request is wrong; nothing else can happen here */
    char json[4096];
    rf_json_node *root = NULL;
    if (refuel_error_json(err, json, sizeof json, NULL, NULL) != REFUEL_OK) abort();
    if (rf_json_parse(json, strlen(json), &root, NULL) != REFUEL_OK) abort();
    rf_json_free(root);
}

static void check_answer(answer *ask, const char *text, size_t length)
{
    static char out[1 << 22];
    size_t needed = 0;
    refuel_error err = {.message = ""};
    out[0] = '!';
    refuel_status status = ask(text, length, out, sizeof out, &needed, &err);
    if (status == REFUEL_E_BUFFER) return; /* an array of very many requests */
    if (status != REFUEL_OK) {
        if (out[0] != '!') abort();
        check_error(&err, status);
        return;
    }
    if (strlen(out) + 1 != needed) abort();
    if (err.status != REFUEL_OK || err.message[0] != '\0') abort();
    rf_json_node *root = NULL;
    if (rf_json_parse(out, strlen(out), &root, NULL) != REFUEL_OK) abort();
    rf_json_type type = rf_json_type_of(root);
    if (type != RF_JSON_OBJECT && type != RF_JSON_ARRAY) abort();
    rf_json_free(root);
    if (ask(text, length, NULL, 0, &needed, &err) != REFUEL_E_BUFFER || strlen(out) + 1 != needed) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const char *text = (const char *)data;
    check_answer(refuel_plan_json, text, size);
    check_answer(refuel_check_json, text, size);
    check_answer(refuel_compare_json, text, size);
    check_answer(refuel_needs_json, text, size);
    check_answer(refuel_run_json, text, size);
    return 0;
}
