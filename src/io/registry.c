/* The registry of formulas as JSON. */
#include <refuel/equation.h>
#include <refuel/json.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "io/json.h"
#include "io/registry.h"

const char *refuel_formula_kind_text(refuel_formula_kind kind)
{
    static const char *const texts[] = {"", "resting", "body", "running", "requirement"};
    return (unsigned)kind < sizeof texts / sizeof *texts ? texts[kind] : "";
}

const char *refuel_confidence_text(refuel_confidence confidence)
{
    return confidence == REFUEL_CONFIDENCE_HIGH ? "high" : confidence == REFUEL_CONFIDENCE_MEDIUM ? "medium" : "";
}

static void put_needs(refuel_json_builder *b, refuel_json_node *in, uint32_t needs)
{
    static const char *const names[] = {"sex",      "age",   "height", "weight", "fat_free_mass", "circumferences",
                                        "activity", "speed", "grade"};
    refuel_json_node *array = refuel_json_put_array(b, in, "needs");
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (needs & (1u << i)) refuel_json_put_text(b, array, NULL, names[i]);
}

static void put_row(refuel_json_builder *b, refuel_json_node *in, const refuel_equation_info *info)
{
    refuel_json_put_text(b, in, "key", info->key);
    refuel_json_put_text(b, in, "kind", refuel_formula_kind_text(info->kind));
    refuel_json_put_text(b, in, "title", info->title);
    refuel_json_put_text(b, in, "citation", info->citation);
    if (*info->doi)
        refuel_json_put_text(b, in, "doi", info->doi);
    else
        refuel_json_put_null(b, in, "doi");
    put_needs(b, in, info->needs);
    if (info->age_high_y > 0) {
        refuel_json_node *ages = refuel_json_put_array(b, in, "age_y");
        refuel_json_put_number(b, ages, NULL, info->age_low_y);
        refuel_json_put_number(b, ages, NULL, info->age_high_y);
    } else {
        refuel_json_put_null(b, in, "age_y");
    }
    refuel_json_put_text(b, in, "sample", *info->sample ? info->sample : "not stated");
    refuel_json_put_number(b, in, "sd_percent", info->sd_percent);
    refuel_json_put_number(b, in, "sd_kcal_d", info->sd_kcal_d);
    refuel_json_put_text(b, in, "confidence", refuel_confidence_text(info->confidence));
    refuel_json_put_text(b, in, "formula", info->formula);
    refuel_json_put_text(b, in, "note", info->note);
}

refuel_status refuel_equations_json(const char *key, char *buffer, size_t capacity, size_t *needed, refuel_error *err)
{
    if (!buffer && capacity > 0) return refuel_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_equation_id only = key ? refuel_equation_find(key) : REFUEL_EQ_NONE;
    int owen = key && strcmp(key, "owen") == 0; /* a name for two rows: one for each sex */
    if (key && only == REFUEL_EQ_NONE && !owen) {
        char shown[REFUEL_PRINTABLE];
        refuel_printable(key, strlen(key), shown);
        return refuel_fail(err, REFUEL_E_UNKNOWN, "equation", "\"%s\" is not known; refuel equations lists the keys",
                           shown);
    }
    refuel_json_builder b;
    refuel_json_begin(&b);
    refuel_json_put_text(&b, b.root, "schema", "refuel/equations/1");
    refuel_json_node *array = refuel_json_put_array(&b, b.root, "equations");
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++)
        if (!key || info.id == only || (owen && strncmp(info.key, "owen-", 5) == 0))
            put_row(&b, refuel_json_put_object(&b, array, NULL), &info);
    refuel_status status = refuel_json_print(&b, buffer, capacity, needed, err);
    refuel_json_end(&b);
    return status;
}
