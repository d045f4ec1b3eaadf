/* The registry as JSON: formulas, methods, checks and papers. */
#include <refuel/json.h>
#include <string.h>

#include "core/failure.h"
#include "io/json.h"
#include "io/registry.h"

static void put_known(rf_json_builder *b, rf_json_node *in, const char *key, const char *text)
{
    if (*text)
        rf_json_put_text(b, in, key, text);
    else
        rf_json_put_null(b, in, key);
}

static void put_needs(rf_json_builder *b, rf_json_node *in, uint32_t needs)
{
    static const char *const names[] = {"sex",      "age",   "height", "weight", "fat_free_mass", "circumferences",
                                        "activity", "speed", "grade"};
    rf_json_node *array = rf_json_put_array(b, in, "needs");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (needs & (1u << i)) rf_json_put_text(b, array, NULL, names[i]);
}

static void put_formula(rf_json_builder *b, rf_json_node *in, const refuel_equation_info *info)
{
    rf_json_put_text(b, in, "key", info->key);
    rf_json_put_text(b, in, "kind", rf_formula_kind_text(info->kind));
    rf_json_put_text(b, in, "title", info->title);
    rf_json_put_text(b, in, "source", info->source);
    put_known(b, in, "second_source", info->second_source);
    rf_json_put_text(b, in, "citation", info->citation);
    put_known(b, in, "doi", info->doi);
    put_needs(b, in, info->needs);
    if (info->age_high_y > 0) {
        rf_json_node *ages = rf_json_put_array(b, in, "age_y");
        rf_json_put_number(b, ages, NULL, info->age_low_y);
        rf_json_put_number(b, ages, NULL, info->age_high_y);
    } else {
        rf_json_put_null(b, in, "age_y");
    }
    rf_json_put_text(b, in, "sample", *info->sample ? info->sample : "not stated");
    rf_json_put_number(b, in, "sd_percent", info->sd_percent);
    rf_json_put_number(b, in, "sd_kcal_d", info->sd_kcal_d);
    rf_json_put_text(b, in, "confidence", rf_confidence_text(info->confidence));
    rf_json_put_text(b, in, "formula", info->formula);
    rf_json_put_text(b, in, "note", info->note);
}

static void put_method(rf_json_builder *b, rf_json_node *in, const rf_method_about *method)
{
    refuel_equation_info info;
    int formula = refuel_equation_describe(method->formula, &info);
    rf_json_put_text(b, in, "key", method->key);
    rf_json_put_text(b, in, "title", formula ? info.title : method->title);
    put_known(b, in, "equation", formula ? info.key : "");
    rf_json_put_text(b, in, "formula", formula ? info.formula : method->text);
    rf_json_put_text(b, in, "source", formula ? info.source : method->source);
}

static void put_check(rf_json_builder *b, rf_json_node *in, refuel_check_id id)
{
    refuel_check_info info = refuel_check_describe(id);
    rf_json_put_text(b, in, "id", info.id);
    rf_json_put_text(b, in, "title", info.title);
    rf_json_put_text(b, in, "unit", info.unit);
    rf_json_put_text(b, in, "source", info.source);
}

static void put_source(rf_json_builder *b, rf_json_node *in, const refuel_source *it)
{
    rf_json_put_text(b, in, "key", it->key);
    rf_json_put_text(b, in, "type", it->type);
    put_known(b, in, "author", it->author);
    put_known(b, in, "title", it->title);
    put_known(b, in, "journal", it->journal);
    put_known(b, in, "publisher", it->publisher);
    put_known(b, in, "year", it->year);
    put_known(b, in, "volume", it->volume);
    put_known(b, in, "number", it->number);
    put_known(b, in, "pages", it->pages);
    put_known(b, in, "doi", it->doi);
    put_known(b, in, "url", it->url);
    put_known(b, in, "note", it->note);
    rf_json_put_text(b, in, "citation", it->citation);
    rf_json_node *formulas = rf_json_put_array(b, in, "equations");
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++)
        if (rf_rests_on(&info, it->key)) rf_json_put_text(b, formulas, NULL, info.key);
    rf_json_node *checks = rf_json_put_array(b, in, "checks");
    for (int id = 1; id < REFUEL_CHECK_END; id++) {
        refuel_check_info check = refuel_check_describe((refuel_check_id)id);
        if (strcmp(check.source, it->key) == 0) rf_json_put_text(b, checks, NULL, check.id);
    }
}

/* Of the whole registry, or of one entry. "equations" is always there. */
static void put_registry(rf_json_builder *b, const rf_entry *only)
{
    rf_json_node *array = rf_json_put_array(b, b->root, "equations");
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++)
        if (!only || info.id == only->formula || info.id == only->second)
            put_formula(b, rf_json_put_object(b, array, NULL), &info);
    if (!only || only->method) array = rf_json_put_array(b, b->root, "methods");
    for (size_t i = 0; rf_method_at(i); i++)
        if (!only || only->method == rf_method_at(i))
            put_method(b, rf_json_put_object(b, array, NULL), rf_method_at(i));
    if (!only || only->check) array = rf_json_put_array(b, b->root, "checks");
    for (int id = 1; id < REFUEL_CHECK_END; id++)
        if (!only || (int)only->check == id) put_check(b, rf_json_put_object(b, array, NULL), (refuel_check_id)id);
    if (!only || only->paper) array = rf_json_put_array(b, b->root, "sources");
    for (size_t i = 0; refuel_source_at(i); i++)
        if (!only || only->paper == refuel_source_at(i))
            put_source(b, rf_json_put_object(b, array, NULL), refuel_source_at(i));
}

refuel_status refuel_equations_json(const char *key, char *buffer, size_t capacity, size_t *needed, refuel_error *err)
{
    if (!buffer && capacity > 0) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    rf_entry only = {.kind = RF_ENTRY_NONE};
    if (key) only = rf_registry_find(key);
    if (key && only.kind == RF_ENTRY_NONE) return rf_registry_unknown(key, err);
    rf_json_builder b;
    rf_json_begin(&b);
    rf_json_put_text(&b, b.root, "schema", "refuel/equations/1");
    put_registry(&b, key ? &only : NULL);
    refuel_status status = rf_json_print(&b, buffer, capacity, needed, err);
    rf_json_end(&b);
    return status;
}
