/* Requests as JSON, in numeric keys. */
#ifndef TESTS_PROPERTY_REQUEST_JSON_H
#define TESTS_PROPERTY_REQUEST_JSON_H

#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "plan/input.h"

/* One input as JSON: a number where it has a key for one, else a word. A word of a quantity is no number of JSON. */
static inline size_t write_value(const rf_field *field, double value, char *out, size_t size)
{
    const char *word = rf_choice_name(field->info.choices, value);
    int as_word = !field->info.number_path || rf_field_is_word(field, value);
    const char *path = as_word ? field->info.path : field->info.number_path, *dot = strrchr(path, '.');
    char number[RF_NUMBER_TEXT];
    rf_number_text(value, number);
    const char *quote = as_word ? "\"" : "";
    return (size_t)snprintf(out, size, "\"%s\":%s%s%s", dot ? dot + 1 : path, quote, as_word && *word ? word : number,
                            quote);
}

/* The inputs that stand in an object, "running", "intake.micronutrients"; in none: "". Each with a comma before it. */
static inline size_t write_inputs(const refuel_request *r, const char *object, char *out, size_t size)
{
    size_t used = 0;
    for (int i = 1; i < RF_REQUEST_ROWS; i++) {
        const rf_field *field = &rf_request_fields[i];
        if (i == REFUEL_INPUT_BORN || i == REFUEL_INPUT_PACE || !rf_field_gives(field, r)) continue;
        const char *dot = strrchr(field->info.path, '.');
        size_t length = dot ? (size_t)(dot - field->info.path) : 0;
        if (length != strlen(object) || strncmp(object, field->info.path, length) != 0) continue;
        used += (size_t)snprintf(out + used, size - used, ",");
        used += write_value(field, rf_field_load(field, r), out + used, size - used);
    }
    return used;
}

/* A request in numeric keys. */
static inline size_t write_request(const refuel_request *r, char *out, size_t size)
{
    static const char *const objects[] = {"running", "walking", "intake", "health"};
    size_t used = (size_t)snprintf(out, size, "{\"id\":0");
    used += write_inputs(r, "", out + used, size - used);
    for (size_t i = 0; i < sizeof objects / sizeof *objects; i++) {
        int eaten = strcmp(objects[i], "intake") == 0; /* holds an object, so that its first member has no comma */
        used +=
            (size_t)snprintf(out + used, size - used, ",\"%s\":{%s", objects[i], eaten ? "\"micronutrients\":{" : "");
        size_t first = used;
        used += write_inputs(r, eaten ? RF_NUTRIENT_GROUP : objects[i], out + used, size - used);
        if (used > first) out[first] = ' '; /* no comma before the first */
        if (eaten) used += (size_t)snprintf(out + used, size - used, "}");
        if (eaten) used += write_inputs(r, objects[i], out + used, size - used);
        used += (size_t)snprintf(out + used, size - used, "}");
    }
    return used + (size_t)snprintf(out + used, size - used, "}");
}

#endif
