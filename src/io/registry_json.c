/* The registry as JSON: formulas, methods, checks and papers. */
#include <refuel/json.h>
#include <string.h>

#include "core/failure.h"
#include "io/json_write.h"
#include "io/registry.h"

static void put_known(rf_json_writer *w, const char *key, const char *text)
{
    rf_json_put_text(w, key, *text ? text : NULL);
}

static void put_needs(rf_json_writer *w, uint32_t needs)
{
    static const char *const names[] = {"sex",      "age",   "height", "weight", "fat_free_mass", "circumferences",
                                        "activity", "speed", "grade"};
    rf_json_open_array(w, "needs");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (needs & (1u << i)) rf_json_put_text(w, NULL, names[i]);
    rf_json_close(w);
}

static void put_formula(rf_json_writer *w, const refuel_equation_info *info)
{
    rf_json_open_object(w, NULL);
    rf_json_put_text(w, "key", info->key);
    rf_json_put_text(w, "kind", rf_formula_kind_text(info->kind));
    rf_json_put_text(w, "title", info->title);
    rf_json_put_text(w, "source", info->source);
    put_known(w, "second_source", info->second_source);
    rf_json_put_text(w, "citation", info->citation);
    put_known(w, "doi", info->doi);
    put_needs(w, info->needs);
    if (info->age_high_y > 0) {
        rf_json_open_array(w, "age_y");
        rf_json_put_number(w, NULL, info->age_low_y);
        rf_json_put_number(w, NULL, info->age_high_y);
        rf_json_close(w);
    } else {
        rf_json_put_null(w, "age_y");
    }
    rf_json_put_text(w, "sample", *info->sample ? info->sample : "not stated");
    rf_json_put_number(w, "sd_percent", info->sd_percent);
    rf_json_put_number(w, "sd_kcal_d", info->sd_kcal_d);
    rf_json_put_text(w, "confidence", rf_confidence_text(info->confidence));
    rf_json_put_text(w, "formula", info->formula);
    rf_json_put_text(w, "note", info->note);
    rf_json_close(w);
}

static void put_method(rf_json_writer *w, const rf_method_about *method)
{
    refuel_equation_info info;
    int formula = refuel_equation_describe(method->formula, &info);
    rf_json_open_object(w, NULL);
    rf_json_put_text(w, "key", method->key);
    rf_json_put_text(w, "title", formula ? info.title : method->title);
    put_known(w, "equation", formula ? info.key : "");
    rf_json_put_text(w, "formula", formula ? info.formula : method->text);
    rf_json_put_text(w, "source", formula ? info.source : method->source);
    rf_json_close(w);
}

static void put_check(rf_json_writer *w, const refuel_check_info *info)
{
    rf_json_open_object(w, NULL);
    rf_json_put_text(w, "id", info->id);
    rf_json_put_text(w, "title", info->title);
    rf_json_put_text(w, "unit", info->unit);
    rf_json_put_text(w, "source", info->source);
    rf_json_close(w);
}

static void put_source(rf_json_writer *w, const refuel_source *it)
{
    rf_json_open_object(w, NULL);
    rf_json_put_text(w, "key", it->key);
    rf_json_put_text(w, "type", it->type);
    put_known(w, "author", it->author);
    put_known(w, "title", it->title);
    put_known(w, "journal", it->journal);
    put_known(w, "publisher", it->publisher);
    put_known(w, "year", it->year);
    put_known(w, "volume", it->volume);
    put_known(w, "number", it->number);
    put_known(w, "pages", it->pages);
    put_known(w, "doi", it->doi);
    put_known(w, "url", it->url);
    put_known(w, "note", it->note);
    rf_json_put_text(w, "citation", it->citation);
    rf_json_open_array(w, "equations");
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++)
        if (rf_rests_on(&info, it->key)) rf_json_put_text(w, NULL, info.key);
    rf_json_close(w);
    rf_json_open_array(w, "checks");
    for (int id = 1; id < REFUEL_CHECK_END; id++) {
        const refuel_check_info *check = refuel_check_describe((int32_t)id);
        if (strcmp(check->source, it->key) == 0) rf_json_put_text(w, NULL, check->id);
    }
    rf_json_close(w);
    rf_json_close(w);
}

/* An array of the registry is there where everything is told, and where the entry that is told stands in it; "equations"
   always is. */
static void put_formulas(rf_json_writer *w, const rf_entry *only)
{
    refuel_equation_info info;
    rf_json_open_array(w, "equations");
    for (size_t i = 0; refuel_equation_at(i, &info); i++)
        if (!only || info.id == only->formula || info.id == only->second) put_formula(w, &info);
    rf_json_close(w);
}

static void put_methods(rf_json_writer *w, const rf_entry *only)
{
    if (only && !only->method) return;
    rf_json_open_array(w, "methods");
    for (size_t i = 0; rf_method_at(i); i++)
        if (!only || only->method == rf_method_at(i)) put_method(w, rf_method_at(i));
    rf_json_close(w);
}

static void put_checks(rf_json_writer *w, const rf_entry *only)
{
    if (only && !only->check) return;
    rf_json_open_array(w, "checks");
    for (int id = 1; id < REFUEL_CHECK_END; id++) {
        const refuel_check_info *info = refuel_check_describe((int32_t)id);
        if (!only || (int)only->check == id) put_check(w, info);
    }
    rf_json_close(w);
}

static void put_sources(rf_json_writer *w, const rf_entry *only)
{
    if (only && !only->paper) return;
    rf_json_open_array(w, "sources");
    for (size_t i = 0; refuel_source_at(i); i++)
        if (!only || only->paper == refuel_source_at(i)) put_source(w, refuel_source_at(i));
    rf_json_close(w);
}

refuel_status rf_report_equations(rf_json_writer *w, const char *key, refuel_error *err)
{
    rf_entry found = {.kind = RF_ENTRY_NONE};
    if (key) found = rf_registry_find(key);
    if (key && found.kind == RF_ENTRY_NONE) return rf_registry_unknown(key, err);
    const rf_entry *only = key ? &found : NULL;
    rf_json_put_text(w, "schema", "refuel/equations/1");
    put_formulas(w, only);
    put_methods(w, only);
    put_checks(w, only);
    put_sources(w, only);
    return REFUEL_OK;
}

refuel_status refuel_equations_json(const char *key, char *buffer, size_t capacity, size_t *needed, refuel_error *err)
{
    if (!buffer && capacity > 0) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    rf_json_writer w;
    rf_json_begin(&w);
    refuel_status status = rf_report_equations(&w, key, err);
    if (status == REFUEL_OK) status = rf_json_print(&w, buffer, capacity, needed, err);
    rf_json_end(&w);
    return status;
}
