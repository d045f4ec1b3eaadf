/* The registry of formulas as JSON. */
#include <refuel/equation.h>
#include <refuel/json.h>
#include <string.h>

#include "core/failure.h"
#include "core/printable.h"
#include "io/registry.h"

const char *rf_formula_kind_text(refuel_formula_kind kind)
{
    static const char *const texts[] = {"", "resting", "body", "running", "requirement"};
    return (unsigned)kind < sizeof texts / sizeof *texts ? texts[kind] : "";
}

const char *rf_confidence_text(refuel_confidence confidence)
{
    return confidence == REFUEL_CONFIDENCE_HIGH ? "high" : confidence == REFUEL_CONFIDENCE_MEDIUM ? "medium" : "";
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

static void put_row(rf_json_writer *w, const refuel_equation_info *info)
{
    rf_json_open_object(w, NULL);
    rf_json_put_text(w, "key", info->key);
    rf_json_put_text(w, "kind", rf_formula_kind_text(info->kind));
    rf_json_put_text(w, "title", info->title);
    rf_json_put_text(w, "citation", info->citation);
    rf_json_put_text(w, "doi", *info->doi ? info->doi : NULL);
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

refuel_status rf_report_equations(rf_json_writer *w, const char *key, refuel_error *err)
{
    refuel_equation_id only = key ? refuel_equation_find(key) : REFUEL_EQ_NONE;
    int owen = key && strcmp(key, "owen") == 0; /* a name for two rows: one for each sex */
    if (key && only == REFUEL_EQ_NONE && !owen) {
        char shown[RF_PRINTABLE];
        rf_printable(key, strlen(key), shown);
        return rf_fail(err, REFUEL_E_UNKNOWN, "equation", "\"%s\" is not known; refuel equations lists the keys",
                       shown);
    }
    rf_json_put_text(w, "schema", "refuel/equations/1");
    rf_json_open_array(w, "equations");
    refuel_equation_info info;
    for (size_t i = 0; refuel_equation_at(i, &info); i++)
        if (!key || info.id == only || (owen && strncmp(info.key, "owen-", 5) == 0)) put_row(w, &info);
    rf_json_close(w);
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
