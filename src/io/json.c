/* The one file that knows cJSON. cJSON accepts more than JSON: json_syntax.c looks at the text first. */
#include "io/json.h"

#include <cjson/cJSON.h>
#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"

/* rf_json_node is never defined: a node is a cJSON, seen from outside. */
static cJSON *item(const rf_json_node *node)
{
    return (cJSON *)(uintptr_t)node;
}

static rf_json_node *node_of(cJSON *it)
{
    return (rf_json_node *)it;
}

refuel_status rf_json_parse(const char *text, size_t length, rf_json_node **root, refuel_error *err)
{
    rf_json_fault fault;
    const char *wrong = rf_json_syntax(text, length, &fault);
    if (wrong) {
        char at[RF_NUMBER_TEXT], key[RF_PRINTABLE];
        rf_number_fixed((double)fault.at, 0, false, at);
        rf_printable(fault.key, fault.key_length, key);
        return rf_fail(err, REFUEL_E_SYNTAX, *key ? key : "input", "%s, at byte %s of the JSON", wrong, at);
    }
    /* The text is known to be right, so what can still fail is memory. */
    cJSON *it = cJSON_ParseWithLengthOpts(text, length, NULL, 0);
    if (!it) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    *root = node_of(it);
    return REFUEL_OK;
}

void rf_json_free(rf_json_node *root)
{
    cJSON_Delete(item(root));
}

rf_json_type rf_json_type_of(const rf_json_node *node)
{
    const cJSON *it = item(node);
    if (cJSON_IsBool(it)) return RF_JSON_TRUTH;
    if (cJSON_IsNumber(it)) return RF_JSON_NUMBER;
    if (cJSON_IsString(it)) return RF_JSON_TEXT;
    if (cJSON_IsArray(it)) return RF_JSON_ARRAY;
    return cJSON_IsObject(it) ? RF_JSON_OBJECT : RF_JSON_NULL;
}

const rf_json_node *rf_json_first(const rf_json_node *parent)
{
    return node_of(item(parent)->child);
}

const rf_json_node *rf_json_next(const rf_json_node *node)
{
    return node_of(item(node)->next);
}

const char *rf_json_key(const rf_json_node *node)
{
    return item(node)->string ? item(node)->string : "";
}

const char *rf_json_text(const rf_json_node *node)
{
    return item(node)->valuestring ? item(node)->valuestring : "";
}

double rf_json_number(const rf_json_node *node)
{
    return item(node)->valuedouble;
}

bool rf_json_truth(const rf_json_node *node)
{
    return cJSON_IsTrue(item(node));
}
