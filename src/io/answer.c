#include "io/answer.h"

#include <math.h>
#include <refuel/version.h>

#include "core/warning.h"
#include "io/explain.h"
#include "io/report.h"

static refuel_status judge(const refuel_request *request, rf_answer *out, refuel_error *err)
{
    if (out->kind == RF_ANSWER_CHECK)
        return refuel_check(request, &out->plan, out->finding, REFUEL_CHECK_END, &out->findings, err);
    return refuel_plan_checks(request, &out->plan, out->finding, REFUEL_CHECK_END, &out->findings, err);
}

refuel_status rf_answer_make(rf_answer_kind kind, const refuel_request *request, rf_answer *out, refuel_error *err)
{
    out->kind = kind;
    out->plan.struct_size = sizeof out->plan;
    out->rows = 0;
    refuel_status status = refuel_plan(request, &out->plan, err);
    if (status == REFUEL_OK) status = judge(request, out, err);
    if (status == REFUEL_OK && kind == RF_ANSWER_COMPARE)
        status = refuel_compare(request, &out->plan, out->row, REFUEL_COMPARISONS_MAX, &out->rows, err);
    if (status != REFUEL_OK) return status;
    out->overall = refuel_overall_of(out->finding, out->findings);
    rf_warn_if(&out->plan.warnings, REFUEL_WARNING_INTAKE_NOT_JUDGED,
               kind != RF_ANSWER_CHECK && !isnan(out->plan.eaten[REFUEL_NUTRIENT_ENERGY]));
    return REFUEL_OK;
}

const refuel_finding *rf_answer_finding(const rf_answer *answer, refuel_check_id id)
{
    for (size_t i = 0; i < answer->findings; i++)
        if (answer->finding[i].id == (int32_t)id) return &answer->finding[i];
    return NULL;
}

static void put_spread(rf_json_writer *w, const char *key, refuel_range range)
{
    if (isnan(range.low)) {
        rf_json_put_null(w, key);
        return;
    }
    rf_json_open_array(w, key);
    rf_json_put_number(w, NULL, range.low);
    rf_json_put_number(w, NULL, range.high);
    rf_json_close(w);
}

static void report_comparison(rf_json_writer *w, const rf_answer *a)
{
    rf_json_open_array(w, "compare");
    for (size_t i = 0; i < a->rows; i++) rf_report_object(w, NULL, rf_record_of(REFUEL_RECORD_COMPARISON), &a->row[i]);
    rf_json_close(w);
    rf_json_open_object(w, "spread");
    put_spread(w, "resting_kcal_d", refuel_compare_spread(a->row, a->rows, REFUEL_FORMULA_RESTING));
    put_spread(w, "total_kcal_d", refuel_compare_spread(a->row, a->rows, REFUEL_FORMULA_REQUIREMENT));
    rf_json_close(w);
}

static void put_line(void *context, const char *line)
{
    rf_json_put_text(context, NULL, line);
}

void rf_report_answer(rf_json_writer *w, const rf_answer *a, int explain)
{
    int check = a->kind == RF_ANSWER_CHECK;
    rf_references references = {.count = 0};
    rf_plan_references(&a->plan, a->finding, a->findings, &references);
    rf_json_put_text(w, "schema", check ? "refuel/check/1" : "refuel/plan/1");
    rf_json_put_text(w, "refuel", refuel_version());
    rf_report_members(w, rf_record_of(REFUEL_RECORD_PLAN), &a->plan, 0);
    if (check) rf_report_members(w, rf_record_of(REFUEL_RECORD_EATEN), &a->plan, 0);
    rf_report_overall(w, &a->overall, a->finding, a->findings);
    rf_report_checks(w, a->finding, a->findings);
    rf_report_warnings(w, a->plan.warnings);
    rf_report_sources(w, &references);
    if (a->kind == RF_ANSWER_COMPARE) report_comparison(w, a);
    if (!explain) return;
    rf_json_open_array(w, "explain");
    rf_explain(a, put_line, w);
    rf_json_close(w);
}
