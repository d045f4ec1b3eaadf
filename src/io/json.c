/* The one file that knows cJSON. cJSON accepts more than JSON: json_syntax.c looks at the text first. */
#include "io/json.h"

#include <cjson/cJSON.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "io/json_syntax.h"

/* rf_json_node is never defined: a node is a cJSON, seen from outside. */
static cJSON *item(const rf_json_node *node)
{
    return (cJSON *)(uintptr_t)node;
}

static rf_json_node *node_of(cJSON *it)
{
    return (rf_json_node *)it;
}

/* cJSON reads a number by the decimal point of the locale of the process, which another thread may have changed, and gives
   up where that point has two bytes. So no number reaches it: each goes in as a string, its own text behind this byte,
   which no string of valid UTF-8 has, and core/number reads it when somebody asks. */
#define NUMBER '\xFF'

static size_t string_length(const char *text)
{
    size_t at = 1;
    while (text[at] != '"') at += text[at] == '\\' ? 2 : 1;
    return at + 1;
}

static bool is_of_number(char c)
{
    return (c >= '0' && c <= '9') || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-';
}

/* Copies a text that is known to be right, numbers as strings; returns the length of the copy. */
static size_t hide_numbers(const char *text, size_t length, char *to)
{
    size_t used = 0;
    for (size_t at = 0, size; at < length; at += size) {
        bool number = text[at] == '-' || (text[at] >= '0' && text[at] <= '9');
        size = 1;
        if (text[at] == '"') size = string_length(text + at);
        if (number) {
            while (at + size < length && is_of_number(text[at + size])) size++;
            to[used++] = '"';
            to[used++] = NUMBER;
        }
        memcpy(to + used, text + at, size);
        used += size;
        if (number) to[used++] = '"';
    }
    return used;
}

/* The text is known to be right. So what can fail is memory, and then malloc sets errno; anything else is told as what it
   is. */
static refuel_status build(const char *text, size_t length, rf_json_node **root, refuel_error *err)
{
    size_t most = length / 2 + 1; /* numbers: something stands between two of them */
    char *copy = malloc(length + 3 * most);
    if (!copy) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    size_t used = hide_numbers(text, length, copy);
    int before = errno;
    errno = 0;
    cJSON *it = cJSON_ParseWithLengthOpts(copy, used, NULL, 0);
    int error = errno;
    errno = before;
    free(copy);
    if (!it && error == ENOMEM) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    if (!it) return rf_fail(err, REFUEL_E_SYNTAX, "input", "the parser does not take the JSON");
    *root = node_of(it);
    return REFUEL_OK;
}

/* Asked before anything is looked at: a text of any length costs nothing. */
static refuel_status too_long(size_t length, refuel_error *err)
{
    char most[RF_NUMBER_TEXT];
    rf_number_fixed(REFUEL_JSON_BYTES_MAX, 0, true, most);
    rf_fail(err, REFUEL_E_RANGE, "input", "the JSON is longer than the %s bytes that a request may have", most);
    if (err) {
        err->value = (double)length;
        err->low = 1;
        err->high = REFUEL_JSON_BYTES_MAX;
    }
    return REFUEL_E_RANGE;
}

/* Some editors put a byte-order mark before a text. */
static size_t mark(const char *text, size_t length)
{
    return length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

static bool is_blank(const char *text, size_t length)
{
    size_t at = 0;
    while (at < length && memchr(" \t\n\r", text[at], 4)) at++;
    return at == length;
}

refuel_status rf_json_parse(const char *text, size_t length, rf_json_node **root, refuel_error *err)
{
    rf_json_fault fault;
    if (length > REFUEL_JSON_BYTES_MAX) return too_long(length, err);
    size_t before = mark(text, length);
    text += before;
    length -= before;
    const char *wrong = rf_json_syntax(text, length, &fault);
    if (wrong && is_blank(text, length))
        return rf_fail(err, REFUEL_E_SYNTAX, "input", "it is empty; write {\"sex\":\"female\", ...}");
    if (wrong) {
        char at[RF_NUMBER_TEXT], key[RF_PRINTABLE];
        rf_number_fixed((double)(before + fault.at), 0, false, at);
        rf_printable(fault.key, fault.key_length, key);
        return rf_fail(err, REFUEL_E_SYNTAX, *key ? key : "input", "%s, at byte %s of the JSON", wrong, at);
    }
    return build(text, length, root, err);
}

void rf_json_free(rf_json_node *root)
{
    cJSON_Delete(item(root));
}

rf_json_type rf_json_type_of(const rf_json_node *node)
{
    const cJSON *it = item(node);
    if (cJSON_IsBool(it)) return RF_JSON_TRUTH;
    if (cJSON_IsString(it)) return *it->valuestring == NUMBER ? RF_JSON_NUMBER : RF_JSON_TEXT;
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
    return rf_json_type_of(node) == RF_JSON_TEXT ? item(node)->valuestring : "";
}

const char *rf_json_number_text(const rf_json_node *node)
{
    return rf_json_type_of(node) == RF_JSON_NUMBER ? item(node)->valuestring + 1 : "";
}

double rf_json_number(const rf_json_node *node)
{
    double value = NAN;
    const char *text = rf_json_number_text(node);
    rf_number_read(text, strlen(text), &value);
    return value;
}

bool rf_json_truth(const rf_json_node *node)
{
    return cJSON_IsTrue(item(node));
}
