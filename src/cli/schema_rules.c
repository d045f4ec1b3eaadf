#include "cli/schema_rules.h"

/* The input that this one excludes, in its own table; NULL where there is none. */
static const rf_field *excluded(const rf_field *field)
{
    return field->info.excludes ? field + (field->info.excludes - field->info.number) : NULL;
}

/* Whether two keys may not be given together: forms of one input, or inputs that exclude each other. */
static int exclude(const rf_field *one, const rf_field *two)
{
    return one && two && (one == two || excluded(one) == two || excluded(two) == one);
}

/* Members that are given: there, and not null. */
static void put_given(rf_json_writer *w, const char *one, const char *two)
{
    const char *const keys[] = {one, two};
    rf_json_put_text(w, "type", "object"); /* else null in its place would be both */
    rf_json_open_array(w, "required");
    for (int i = 0; i < 2; i++)
        if (keys[i]) rf_json_put_text(w, NULL, keys[i]);
    rf_json_close(w);
    rf_json_open_object(w, "properties");
    for (int i = 0; i < 2; i++) {
        if (!keys[i]) continue;
        rf_json_open_object(w, keys[i]);
        rf_json_put_text(w, "$ref", "#/$defs/given");
        rf_json_close(w);
    }
    rf_json_close(w);
}

static void put_not_both(rf_json_writer *w, const cli_node *one, const cli_node *two)
{
    rf_json_open_object(w, NULL);
    rf_json_open_object(w, "not");
    put_given(w, one->key, two->key);
    rf_json_close(w);
    rf_json_close(w);
}

/* Whether rows may tell an input of a request. */
static int tells(const cli_node *rows, const rf_field *field)
{
    return rows->rows && rows->rows->gives == field->info.number;
}

/* One of the keys that give an input, or of the one that may be given in its place. */
static void put_needed(rf_json_writer *w, const cli_node *whole, const rf_field *field)
{
    rf_json_open_object(w, NULL);
    rf_json_open_array(w, "anyOf");
    for (const cli_node *it = whole->first; it; it = it->next) {
        if (!exclude(it->field, field) && !tells(it, field)) continue;
        rf_json_open_object(w, NULL);
        put_given(w, it->key, NULL);
        rf_json_close(w);
    }
    rf_json_close(w);
    rf_json_close(w);
}

void cli_schema_rules(rf_json_writer *w, const cli_node *of, int is_whole)
{
    int rules = 0;
    for (const cli_node *it = of->first; it && is_whole; it = it->next) {
        if (!it->needed) continue;
        if (!rules++) rf_json_open_array(w, "allOf");
        put_needed(w, of, it->field);
    }
    for (const cli_node *one = of->first; one; one = one->next)
        for (const cli_node *two = one->next; two; two = two->next) {
            if (!exclude(one->field, two->field)) continue;
            if (!rules++) rf_json_open_array(w, "allOf");
            put_not_both(w, one, two);
        }
    if (rules) rf_json_close(w);
}
