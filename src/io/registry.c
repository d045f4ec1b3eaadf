/* The registry of formulas as JSON. */
#include <refuel/equation.h>
#include <refuel/json.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "io/json.h"
#include "io/registry.h"

const char *rf_formula_kind_text(refuel_formula_kind kind)
{
    static const char *const texts[] = {"", "resting", "body", "running", "requirement", "weight"};
    return (unsigned)kind < sizeof texts / sizeof *texts ? texts[kind] : "";
}

const char *rf_confidence_text(refuel_confidence confidence)
{
    return confidence == REFUEL_CONFIDENCE_HIGH ? "high" : confidence == REFUEL_CONFIDENCE_MEDIUM ? "medium" : "";
}

static void put_needs(rf_json_builder *b, rf_json_node *in, uint32_t needs)
{
    static const char *const names[] = {"sex",      "age",   "height", "weight", "fat_free_mass", "circumferences",
                                        "activity", "speed", "grade"};
    rf_json_node *array = rf_json_put_array(b, in, "needs");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (needs & (1u << i)) rf_json_put_text(b, array, NULL, names[i]);
}

static void put_row(rf_json_builder *b, rf_json_node *in, const refuel_equation_info *info)
{
    rf_json_put_text(b, in, "key", info->key);
    rf_json_put_text(b, in, "kind", rf_formula_kind_text(info->kind));
    rf_json_put_text(b, in, "title", info->title);
    rf_json_put_text(b, in, "source", info->source);
    if (*info->second_source)
        rf_json_put_text(b, in, "second_source", info->second_source);
    else
        rf_json_put_null(b, in, "second_source");
    rf_json_put_text(b, in, "citation", info->citation);
    if (*info->doi)
        rf_json_put_text(b, in, "doi", info->doi);
    else
        rf_json_put_null(b, in, "doi");
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

refuel_status refuel_equations_json(const char *key, char *buffer, size_t capacity, size_t *needed, refuel_error *err)
{
    if (!buffer && capacity > 0) return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_equation_id only = key ? refuel_equation_find(key) : REFUEL_EQ_NONE;
    int owen = key && strcmp(key, "owen") == 0; /* a name for two rows: one for each sex */
    if (key && only == REFUEL_EQ_NONE && !owen) {
        char shown[RF_PRINTABLE];
        rf_printable(key, strlen(key), shown);
        return rf_fail(err, REFUEL_E_UNKNOWN, "equation", "\"%s\" is not known; refuel equations lists the keys",
                       shown);
    }
    rf_json_builder b;
    rf_json_begin(&b);
    rf_json_put_text(&b, b.root, "schema", "refuel/equations/1");
    rf_json_node *array = rf_json_put_array(&b, b.root, "equations");
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++)
        if (!key || info.id == only || (owen && strncmp(info.key, "owen-", 5) == 0))
            put_row(&b, rf_json_put_object(&b, array, NULL), &info);
    refuel_status status = rf_json_print(&b, buffer, capacity, needed, err);
    rf_json_end(&b);
    return status;
}
