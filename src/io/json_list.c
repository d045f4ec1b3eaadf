#include "io/json_list.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "core/text.h"

/* One element, with the path that messages call it by: "exercise[0]". */
typedef struct element {
    const rf_field *field;
    const char *path;
    refuel_error *err;
} element;

static refuel_status fail(const element *e, refuel_status status, const char *key, const char *what)
{
    char path[96];
    snprintf(path, sizeof path, "%s%s%s", e->path, *key ? "." : "", key);
    rf_fail(e->err, status, path, "%s", what);
    rf_field_blame(e->field, e->err);
    return status;
}

/* Three digits behind a point could be thousands of energy: a fourth one tells. */
static void number_text(double value, char text[RF_NUMBER_TEXT + 1])
{
    rf_number_text(value, text);
    const char *point = strchr(text, '.');
    if (point && strspn(point + 1, "0123456789") == 3 && !point[4]) strcat(text, "0");
}

static refuel_status number_of(const element *e, const rf_json_node *member, double low, double high, double *value)
{
    if (rf_json_type_of(member) != RF_JSON_NUMBER)
        return fail(e, REFUEL_E_TYPE, rf_json_key(member), "it takes a number");
    *value = rf_json_number(member);
    if (*value >= low && *value <= high) return REFUEL_OK;
    char path[96];
    snprintf(path, sizeof path, "%s.%s", e->path, rf_json_key(member));
    const refuel_item_info *item = e->field->info.item;
    bool alone = strcmp(rf_json_key(member), item->alone) == 0;
    rf_fail_range(e->err, path, *value, low, high, alone ? e->field->info.unit : item->unit);
    rf_field_blame(e->field, e->err);
    return REFUEL_E_RANGE;
}

static refuel_status unknown_key(const element *e, const char *key)
{
    const refuel_item_info *item = e->field->info.item;
    char what[160], shown[RF_PRINTABLE];
    rf_printable(key, strlen(key), shown);
    snprintf(what, sizeof what, "there is no key %s; write %s and %s, or %s", shown, item->word, item->amount,
             item->alone);
    return fail(e, REFUEL_E_UNKNOWN, "", what);
}

static refuel_status take_member(const element *e, const rf_json_node *member, const char **word, double *amount,
                                 double *alone)
{
    const refuel_item_info *item = e->field->info.item;
    const char *key = rf_json_key(member);
    bool is_word = strcmp(key, item->word) == 0, is_amount = strcmp(key, item->amount) == 0;
    if (!is_word && !is_amount && strcmp(key, item->alone) != 0) return unknown_key(e, key);
    if (is_word ? *word != NULL : !isnan(is_amount ? *amount : *alone))
        return fail(e, REFUEL_E_DUPLICATE, key, "it was given twice");
    if (rf_json_type_of(member) == RF_JSON_NULL) return REFUEL_OK;
    if (is_amount) return number_of(e, member, item->low, item->high, amount);
    if (!is_word) return number_of(e, member, e->field->info.low, e->field->info.high, alone);
    if (rf_json_type_of(member) != RF_JSON_TEXT) return fail(e, REFUEL_E_TYPE, key, "it takes a word");
    *word = rf_json_text(member);
    return REFUEL_OK;
}

/* {"activity": "cycling", "hours_week": 3} as "cycling 3h/week", {"kcal_d": 300} as "300kcal/d". */
static refuel_status take_object(const element *e, const rf_json_node *object, char text[RF_LIST_TEXT])
{
    const refuel_item_info *item = e->field->info.item;
    const char *word = NULL;
    double amount = NAN, alone = NAN;
    refuel_status status = REFUEL_OK;
    for (const rf_json_node *it = rf_json_first(object); it && status == REFUEL_OK; it = rf_json_next(it))
        status = take_member(e, it, &word, &amount, &alone);
    if (status != REFUEL_OK) return status;
    char number[RF_NUMBER_TEXT + 1], what[160];
    snprintf(what, sizeof what, "it takes %s and %s, or %s alone", item->word, item->amount, item->alone);
    bool whole = word ? !isnan(amount) && isnan(alone) : isnan(amount) && !isnan(alone);
    if (!whole) return fail(e, REFUEL_E_MISSING, "", what);
    if (word && (strpbrk(word, ";,0123456789") || strlen(word) > 80)) /* it would be read as something else */
        return fail(e, REFUEL_E_UNKNOWN, item->word, "it is no word of the list");
    number_text(word ? amount : alone, number);
    snprintf(text, RF_LIST_TEXT, "%s%s%s%s", word ? word : "", word ? " " : "", number,
             word ? item->unit : e->field->info.unit);
    return REFUEL_OK;
}

/* 30 as "30g" */
static refuel_status take_number(const element *e, const rf_json_node *it, char text[RF_LIST_TEXT])
{
    const refuel_item_info *item = e->field->info.item;
    char number[RF_NUMBER_TEXT];
    if (rf_json_type_of(it) != RF_JSON_NUMBER) return fail(e, REFUEL_E_TYPE, "", "it takes a number");
    double value = rf_json_number(it);
    if (!(value >= item->low && value <= item->high)) {
        rf_fail_range(e->err, e->path, value, item->low, item->high, item->unit);
        rf_field_blame(e->field, e->err);
        return REFUEL_E_RANGE;
    }
    rf_number_text(value, number);
    snprintf(text, RF_LIST_TEXT, "%s%s", number, item->unit);
    return REFUEL_OK;
}

static refuel_status take_element(const element *e, const rf_json_node *it, char text[RF_LIST_TEXT])
{
    if (rf_field_lists_numbers(e->field)) return take_number(e, it, text);
    switch (rf_json_type_of(it)) {
        case RF_JSON_TEXT:
            if (strlen(rf_json_text(it)) >= RF_LIST_TEXT) return fail(e, REFUEL_E_SYNTAX, "", "the text is too long");
            strcpy(text, rf_json_text(it));
            return REFUEL_OK;
        case RF_JSON_OBJECT: return take_object(e, it, text);
        default: return fail(e, REFUEL_E_TYPE, "", "it takes a text or an object");
    }
}

refuel_status rf_list_from_json(const rf_json_node *array, const rf_field *field, const char *path,
                                char room[RF_LIST_TEXT], rf_field_text *in, refuel_error *err)
{
    int number = 0;
    size_t used = 0;
    room[0] = '\0';
    for (const rf_json_node *it = rf_json_first(array); it; it = rf_json_next(it)) {
        char one[RF_LIST_TEXT], called[48];
        snprintf(called, sizeof called, "%s[%d]", path, number++);
        const element e = {field, called, err};
        refuel_status status = take_element(&e, it, one);
        if (status != REFUEL_OK) return status;
        size_t length = strlen(one);
        if (used + length + sizeof "; " > RF_LIST_TEXT) return fail(&e, REFUEL_E_SYNTAX, "", "the list is too long");
        used += (size_t)snprintf(room + used, RF_LIST_TEXT - used, "%s%s", used ? "; " : "", one);
    }
    if (number == 0) strcpy(room, "none"); /* nothing was done */
    in->text = room;
    in->length = strlen(room);
    return REFUEL_OK;
}
