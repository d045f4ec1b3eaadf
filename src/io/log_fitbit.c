/* weight-YYYY-MM-DD.json of Fitbit. The unit stands nowhere: weight over body mass index is the square of a height, which
   is one of a person in one of the two. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "io/json.h"
#include "io/log_formats.h"
#include "io/log_when.h"

#define HEIGHT_LOW_M 1.2 /* of who has a scale of that kind */
#define HEIGHT_HIGH_M 2.2

static bool sniff(const rf_log_start *start)
{
    static const char *const keys[] = {"\"logId\"", "\"weight\"", "\"date\""};
    size_t at = 0;
    while (at < start->length && memchr(" \t\r\n\xEF\xBB\xBF", start->bytes[at], 7)) at++;
    if (at == start->length || start->bytes[at] != '[') return false;
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        size_t length = strlen(keys[i]), from = at;
        while (from + length <= start->length && memcmp(start->bytes + from, keys[i], length) != 0) from++;
        if (from + length > start->length) return false;
    }
    return true;
}

typedef struct weighing {
    double weight, bmi;
    const char *date, *time;
} weighing;

static weighing weighing_of(const rf_json_node *object)
{
    weighing it = {NAN, NAN, "", ""};
    for (const rf_json_node *node = rf_json_first(object); node; node = rf_json_next(node)) {
        const char *key = rf_json_key(node);
        bool text = rf_json_type_of(node) == RF_JSON_TEXT;
        if (strcmp(key, "weight") == 0) it.weight = rf_json_number(node);
        if (strcmp(key, "bmi") == 0) it.bmi = rf_json_number(node);
        if (strcmp(key, "date") == 0 && text) it.date = rf_json_text(node);
        if (strcmp(key, "time") == 0 && text) it.time = rf_json_text(node);
    }
    return it;
}

/* The caller's, or what makes a height of a person of weight and index. */
static const rf_unit *unit_of(rf_log_reading *reading, const weighing *it, size_t line)
{
    static const rf_unit_id units[] = {RF_U_KG, RF_U_LB};
    if (reading->options->weight_unit) return reading->options->weight_unit;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        rf_measure unit = {&rf_units[units[i]], NULL};
        double height_m = sqrt(rf_measure_convert(it->weight, unit, RF_MEASURE(KG)) / it->bmi);
        if (!(height_m >= HEIGHT_LOW_M && height_m <= HEIGHT_HIGH_M)) continue;
        rf_log_warn(reading, RF_LOG_WARNING_UNIT_DEDUCED, line);
        return unit.of;
    }
    return NULL;
}

static void take(rf_log_reading *reading, const rf_json_node *object, size_t number)
{
    rf_log_entry entry = rf_log_entry_of(RF_LOG_OF_WEIGHT);
    const weighing it = weighing_of(object);
    rf_log_when when;
    if (!(it.weight > 0)) {
        rf_log_skip(reading, RF_LOG_REASON_NO_WEIGHT, number);
        return;
    }
    if (!rf_log_when_read(it.date, strlen(it.date), RF_LOG_ORDER_MONTH_FIRST, &when)) {
        rf_log_bad(reading, number, "date", it.date, strlen(it.date), "no date; expected MM/DD/YY");
        return;
    }
    const rf_unit *unit = unit_of(reading, &it, number);
    if (!unit) {
        rf_log_no_unit(reading, true, number);
        return;
    }
    rf_log_place(reading, &when, false, &entry);
    entry.line = number;
    entry.start_s = rf_log_daytime(it.time, strlen(it.time));
    entry.weight_kg = rf_measure_convert(it.weight, (rf_measure){unit, NULL}, RF_MEASURE(KG));
    rf_log_put(reading, &entry);
}

/* The whole file, as far as JSON may be long; the caller frees it. NULL without memory. */
static char *whole(rf_log_bytes *bytes, size_t *length)
{
    const char *piece;
    char *text = NULL;
    size_t got;
    *length = 0;
    while ((got = rf_log_bytes_take(bytes, &piece)) > 0 && *length <= REFUEL_JSON_BYTES_MAX) {
        char *larger = realloc(text, *length + got);
        if (!larger) {
            free(text);
            return NULL;
        }
        text = larger;
        memcpy(text + *length, piece, got);
        *length += got;
    }
    return text;
}

/* Lines are its objects, counted from 1. */
static void read(rf_log_reading *reading)
{
    size_t length, number = 0;
    refuel_error err;
    rf_json_node *root = NULL;
    char *text = whole(reading->bytes, &length);
    refuel_status status = text ? rf_json_parse(text, length, &root, &err) : REFUEL_E_NO_MEMORY;
    reading->book->no_memory |= status == REFUEL_E_NO_MEMORY;
    if (status == REFUEL_OK)
        for (const rf_json_node *it = rf_json_first(root); it; it = rf_json_next(it)) take(reading, it, ++number);
    else if (status != REFUEL_E_NO_MEMORY)
        rf_log_bad(reading, 1, NULL, NULL, 0, err.message);
    rf_json_free(root);
    free(text);
}

const rf_log_format rf_log_fitbit = {"fitbit", "weights of Fitbit", RF_LOG_RANK_HAND, sniff, read};
