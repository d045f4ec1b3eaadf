/* The one file that knows cJSON. cJSON accepts more than JSON: json_syntax.c looks at the text first. */
#include "io/json.h"

#include <cjson/cJSON.h>
#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"

/* refuel_json_node is never defined: a node is a cJSON, seen from outside. */
static cJSON *item(const refuel_json_node *node)
{
    return (cJSON *)(uintptr_t)node;
}

static refuel_json_node *node_of(cJSON *it)
{
    return (refuel_json_node *)it;
}

refuel_status refuel_json_parse(const char *text, size_t length, refuel_json_node **root, refuel_error *err)
{
    refuel_json_fault fault;
    const char *wrong = refuel_json_syntax(text, length, &fault);
    if (wrong) {
        char at[REFUEL_NUMBER_TEXT], key[REFUEL_PRINTABLE];
        refuel_number_fixed((double)fault.at, 0, false, at);
        refuel_printable(fault.key, fault.key_length, key);
        return refuel_fail(err, REFUEL_E_SYNTAX, *key ? key : "input", "%s, at byte %s of the JSON", wrong, at);
    }
    /* The text is known to be right, so what can still fail is memory. */
    cJSON *it = cJSON_ParseWithLengthOpts(text, length, NULL, 0);
    if (!it) return refuel_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    *root = node_of(it);
    return REFUEL_OK;
}

void refuel_json_free(refuel_json_node *root)
{
    cJSON_Delete(item(root));
}

refuel_json_type refuel_json_type_of(const refuel_json_node *node)
{
    const cJSON *it = item(node);
    if (cJSON_IsBool(it)) return REFUEL_JSON_TRUTH;
    if (cJSON_IsNumber(it)) return REFUEL_JSON_NUMBER;
    if (cJSON_IsString(it)) return REFUEL_JSON_TEXT;
    if (cJSON_IsArray(it)) return REFUEL_JSON_ARRAY;
    return cJSON_IsObject(it) ? REFUEL_JSON_OBJECT : REFUEL_JSON_NULL;
}

const refuel_json_node *refuel_json_first(const refuel_json_node *parent)
{
    return node_of(item(parent)->child);
}

const refuel_json_node *refuel_json_next(const refuel_json_node *node)
{
    return node_of(item(node)->next);
}

const char *refuel_json_key(const refuel_json_node *node)
{
    return item(node)->string ? item(node)->string : "";
}

const char *refuel_json_text(const refuel_json_node *node)
{
    return item(node)->valuestring ? item(node)->valuestring : "";
}

double refuel_json_number(const refuel_json_node *node)
{
    return item(node)->valuedouble;
}

bool refuel_json_truth(const refuel_json_node *node)
{
    return cJSON_IsTrue(item(node));
}

void refuel_json_begin(refuel_json_builder *b)
{
    *b = (refuel_json_builder){.root = node_of(cJSON_CreateObject())};
    b->failed = !b->root;
}

void refuel_json_end(refuel_json_builder *b)
{
    cJSON_Delete(item(b->root));
    b->root = NULL;
}

static refuel_json_node *put(refuel_json_builder *b, refuel_json_node *in, const char *key, cJSON *value)
{
    if (b->failed || !in || !value) {
        cJSON_Delete(value);
        b->failed = true;
        return NULL;
    }
    int done = key ? cJSON_AddItemToObject(item(in), key, value) : cJSON_AddItemToArray(item(in), value);
    if (!done) {
        cJSON_Delete(value);
        b->failed = true;
        return NULL;
    }
    return node_of(value);
}

refuel_json_node *refuel_json_put_object(refuel_json_builder *b, refuel_json_node *in, const char *key)
{
    return put(b, in, key, cJSON_CreateObject());
}

refuel_json_node *refuel_json_put_array(refuel_json_builder *b, refuel_json_node *in, const char *key)
{
    return put(b, in, key, cJSON_CreateArray());
}

/* cJSON prints 0.30000000000000004 as 0.3, so the digits are ours and go in raw. */
void refuel_json_put_number(refuel_json_builder *b, refuel_json_node *in, const char *key, double value)
{
    char text[REFUEL_NUMBER_TEXT];
    if (isfinite(value)) refuel_number_text(value, text);
    put(b, in, key, isfinite(value) ? cJSON_CreateRaw(text) : cJSON_CreateNull());
}

void refuel_json_put_text(refuel_json_builder *b, refuel_json_node *in, const char *key, const char *text)
{
    put(b, in, key, cJSON_CreateString(text));
}

void refuel_json_put_truth(refuel_json_builder *b, refuel_json_node *in, const char *key, bool value)
{
    put(b, in, key, cJSON_CreateBool(value));
}

void refuel_json_put_null(refuel_json_builder *b, refuel_json_node *in, const char *key)
{
    put(b, in, key, cJSON_CreateNull());
}

refuel_status refuel_json_print(const refuel_json_builder *b, char *buffer, size_t capacity, size_t *needed,
                                refuel_error *err)
{
    char *text = b->failed ? NULL : cJSON_PrintUnformatted(item(b->root));
    if (!text) return refuel_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    size_t size = strlen(text) + 1;
    if (needed) *needed = size;
    refuel_status status = REFUEL_OK;
    if (buffer && size <= capacity)
        memcpy(buffer, text, size);
    else
        status = refuel_fail(err, REFUEL_E_BUFFER, "", "the buffer is too small for the result");
    cJSON_free(text);
    return status;
}
