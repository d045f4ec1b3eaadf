#include "io/report.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/resting.h>
#include <refuel/version.h>
#include <refuel/warning.h>

#include "plan/input.h"

typedef rf_json_writer writer;

/* The key of a formula, or null where there is none. */
static void put_key(writer *w, const char *key, int32_t equation, const char *otherwise)
{
    rf_json_put_text(w, key, equation ? refuel_equation_key((refuel_equation_id)equation) : otherwise);
}

static void put_range(writer *w, const char *key, refuel_range range)
{
    if (isnan(range.low) || isnan(range.high)) {
        rf_json_put_null(w, key);
        return;
    }
    rf_json_open_array(w, key);
    rf_json_put_number(w, NULL, range.low);
    rf_json_put_number(w, NULL, range.high);
    rf_json_close(w);
}

static void put_person(writer *w, const refuel_plan_result *p)
{
    rf_json_open_object(w, "person");
    rf_json_put_text(w, "sex", rf_choice_name(rf_sex_choices, p->sex));
    rf_json_put_number(w, "age_y", p->age_y);
    rf_json_put_number(w, "height_cm", p->height_cm);
    rf_json_put_number(w, "weight_kg", p->weight_kg);
    rf_json_put_number(w, "bmi_kg_m2", p->bmi_kg_m2);
    rf_json_put_number(w, "fat_free_mass_kg", p->fat_free_mass_kg);
    rf_json_put_number(w, "body_fat_pct", p->body_fat_pct);
    put_key(w, "fat_free_mass_source", p->fat_free_mass_source, "measured");
    rf_json_put_text(w, "life_stage", rf_choice_name(rf_life_stage_choices, p->life_stage));
    rf_json_put_text(w, "athlete",
                     p->athlete == REFUEL_ATHLETE_UNKNOWN ? "unknown" : rf_choice_name(rf_athlete_choices, p->athlete));
    rf_json_close(w);
}

static void put_energy(writer *w, const refuel_plan_result *p)
{
    rf_json_open_object(w, "energy");
    rf_json_put_text(w, "method", rf_choice_name(rf_method_choices, p->method));
    put_key(w, "resting_equation", p->resting_equation, p->resting_measured ? "measured" : NULL);
    rf_json_put_text(w, "resting_reason", refuel_selection_reason_text((refuel_selection_reason)p->resting_reason));
    put_key(w, "running_equation", p->running_equation, NULL);
    put_key(w, "total_equation", p->total_equation, p->total_measured ? "measured" : NULL);
    if (p->activity) rf_json_put_text(w, "activity", rf_choice_name(rf_activity_choices, p->activity));
    rf_json_put_number(w, "living_pal", p->living_pal);
    rf_json_put_number(w, "running_h_week", 7 * p->running_hours_d);
    rf_json_put_number(w, "running_gross_kcal_d", p->running_gross_kcal_d);
    rf_json_put_number(w, "resting_kcal_d", p->resting_kcal_d);
    rf_json_put_number(w, "living_kcal_d", p->living_kcal_d);
    rf_json_put_number(w, "running_kcal_d", p->running_kcal_d);
    if (rf_has_reproduction(p)) rf_json_put_number(w, "reproduction_kcal_d", p->reproduction_kcal_d);
    rf_json_put_number(w, "total_kcal_d", p->total_kcal_d);
    rf_json_put_number(w, "goal_kcal_d", p->goal_kcal_d);
    rf_json_put_number(w, "intake_kcal_d", p->intake_kcal_d);
    rf_json_open_object(w, "sd");
    rf_json_put_number(w, "resting_kcal_d", p->sd_resting_kcal_d);
    rf_json_put_number(w, "total_kcal_d", p->sd_total_kcal_d);
    rf_json_close(w);
    rf_json_open_object(w, "interval");
    rf_json_put_number(w, "level", p->level);
    put_range(w, "resting_kcal_d", p->resting_interval_kcal_d);
    put_range(w, "total_kcal_d", p->total_interval_kcal_d);
    put_range(w, "intake_kcal_d", p->intake_interval_kcal_d);
    rf_json_close(w);
    rf_json_close(w);
}

void rf_put_goal(rf_json_writer *w, const refuel_plan_result *p)
{
    rf_json_open_object(w, "goal");
    rf_json_put_number(w, "requested_kg_week", p->requested_kg_week);
    rf_json_put_truth(w, "accepted", p->accepted);
    rf_json_put_number(w, "applied_kg_week", p->applied_kg_week);
    rf_json_put_number(w, "safe_kg_week", p->safe_kg_week);
    rf_json_put_number(w, "mildest_kg_week", p->mildest_kg_week);
    rf_json_open_array(w, "reasons");
    for (int32_t i = 0; i < p->reason_count; i++)
        rf_json_put_text(w, NULL, refuel_check_describe((refuel_check_id)p->reason[i]).id);
    rf_json_close(w);
    rf_json_close(w);
}

/* How the energy was split, and what was cut to make it fit. */
static void put_split(writer *w, const refuel_plan_result *p)
{
    static const char *const states[] = {NULL, "fits", "compromised", "infeasible"};
    rf_json_open_object(w, "split");
    rf_json_put_text(w, "state", states[p->macros.state]);
    rf_json_open_array(w, "cut");
    for (size_t i = 0; rf_cut_text(i); i++)
        if (p->macros.cut & (1u << i)) rf_json_put_text(w, NULL, rf_cut_text(i));
    rf_json_close(w);
    rf_json_put_number(w, "minimum_kcal_d", p->macros.minimum_kcal_d);
    rf_json_put_number(w, "shortfall_kcal_d", p->macros.shortfall_kcal_d);
    rf_json_close(w);
}

static void put_macros(writer *w, const refuel_plan_result *p)
{
    rf_json_open_object(w, "macros");
    rf_json_put_number(w, "carbohydrate_g_d", p->macros.carbohydrate_g_d);
    rf_json_put_number(w, "protein_g_d", p->macros.protein_g_d);
    rf_json_put_number(w, "fat_g_d", p->macros.fat_g_d);
    rf_json_put_number(w, "fibre_g_d", p->fibre_g_d);
    rf_json_close(w);
    put_split(w, p);
    rf_json_open_object(w, "targets");
    put_range(w, "carbohydrate_g_d", p->carbohydrate_target_g_d);
    put_range(w, "protein_g_d", p->protein_target_g_d);
    put_range(w, "fat_g_d", p->fat_target_g_d);
    rf_json_close(w);
}

static void put_eaten(writer *w, const refuel_plan_result *p)
{
    rf_json_open_object(w, "eaten");
    rf_json_put_number(w, "energy_kcal_d", p->eaten_kcal_d);
    rf_json_put_number(w, "balance_kcal_d", p->eaten_kcal_d - p->total_kcal_d);
    rf_json_put_number(w, "carbohydrate_g_d", p->eaten_carbohydrate_g_d);
    rf_json_put_number(w, "protein_g_d", p->eaten_protein_g_d);
    rf_json_put_number(w, "fat_g_d", p->eaten_fat_g_d);
    rf_json_put_number(w, "fibre_g_d", p->eaten_fibre_g_d);
    rf_json_put_number(w, "days", p->eaten_days);
    rf_json_close(w);
}

static void put_checks(writer *w, const refuel_plan_result *p)
{
    rf_json_put_text(w, "overall", refuel_verdict_text((refuel_verdict)p->overall));
    rf_json_open_array(w, "checks");
    for (int32_t i = 0; i < p->check_count; i++) {
        const refuel_finding *it = &p->check[i];
        refuel_check_info info = refuel_check_describe((refuel_check_id)it->id);
        rf_json_open_object(w, NULL);
        rf_json_put_text(w, "id", info.id);
        rf_json_put_text(w, "verdict", refuel_verdict_text((refuel_verdict)it->verdict));
        rf_json_put_text(w, "action", refuel_action_text((refuel_action)it->action));
        rf_json_put_number(w, "value", it->value);
        put_range(w, "interval", (refuel_range){it->interval_low, it->interval_high});
        rf_json_put_number(w, "low", it->low);
        rf_json_put_number(w, "high", it->high);
        rf_json_put_text(w, "unit", info.unit);
        rf_json_put_text(w, "message", it->message);
        rf_json_put_text(w, "source", info.source);
        rf_json_close(w);
    }
    rf_json_close(w);
}

void rf_put_warnings(rf_json_writer *w, const refuel_plan_result *p)
{
    for (size_t i = 0; refuel_warning_at(i); i++) {
        const refuel_warning *it = refuel_warning_at(i);
        if (!refuel_warned(p->warnings, it->number)) continue;
        rf_json_open_object(w, NULL);
        rf_json_put_text(w, "id", it->id);
        rf_json_put_text(w, "field", it->field);
        rf_json_put_text(w, "message", it->message);
        rf_json_close(w);
    }
}

const char *rf_cut_text(size_t bit)
{
    static const char *const texts[] = {"carbohydrate to the lower edge for the training", "protein",
                                        "carbohydrate to that of a day of rest", "fat to its least"};
    return bit < sizeof texts / sizeof *texts ? texts[bit] : NULL;
}

void rf_put_sources(rf_json_writer *w, const rf_cited *source, size_t count)
{
    rf_json_open_array(w, "sources");
    for (size_t i = 0; i < count; i++) {
        rf_json_open_object(w, NULL);
        rf_json_put_text(w, "id", source[i].id);
        rf_json_put_text(w, "citation", source[i].citation);
        rf_json_put_text(w, "doi", *source[i].doi ? source[i].doi : NULL);
        rf_json_close(w);
    }
    rf_json_close(w);
}

void rf_report_plan(rf_json_writer *w, const refuel_plan_result *plan, int eaten)
{
    rf_json_put_text(w, "schema", eaten ? "refuel/check/1" : "refuel/plan/1");
    rf_json_put_text(w, "refuel", refuel_version());
    put_person(w, plan);
    put_energy(w, plan);
    rf_put_goal(w, plan);
    put_macros(w, plan);
    if (eaten) put_eaten(w, plan);
    put_checks(w, plan);
    rf_json_open_array(w, "warnings");
    rf_put_warnings(w, plan);
    rf_json_close(w);
    rf_cited source[RF_SOURCES_MAX];
    rf_put_sources(w, source, rf_plan_sources(plan, source));
}

const char *rf_comparison_key(const refuel_comparison *row)
{
    int by_method = row->kind == REFUEL_FORMULA_REQUIREMENT && row->equation != REFUEL_EQ_EER_IOM_2005_OW;
    return by_method ? rf_choice_name(rf_method_choices, row->method)
                     : refuel_equation_key((refuel_equation_id)row->equation);
}

void rf_report_comparison(rf_json_writer *w, const refuel_comparison *rows, size_t count)
{
    rf_json_open_array(w, "compare");
    for (size_t i = 0; i < count; i++) {
        rf_json_open_object(w, NULL);
        rf_json_put_text(w, "key", rf_comparison_key(&rows[i]));
        rf_json_put_text(w, "kind", rows[i].kind == REFUEL_FORMULA_RESTING ? "resting" : "method");
        put_key(w, "equation", rows[i].equation, NULL);
        rf_json_put_number(w, "resting_kcal_d", rows[i].resting_kcal_d);
        rf_json_put_number(w, "total_kcal_d", rows[i].total_kcal_d);
        if (rows[i].activity) rf_json_put_text(w, "activity", rf_choice_name(rf_activity_choices, rows[i].activity));
        rf_json_put_truth(w, "chosen", rows[i].chosen);
        rf_json_close(w);
    }
    rf_json_close(w);
    rf_json_open_object(w, "spread");
    put_range(w, "resting_kcal_d", rf_comparison_spread(rows, count, REFUEL_FORMULA_RESTING));
    put_range(w, "total_kcal_d", rf_comparison_spread(rows, count, REFUEL_FORMULA_REQUIREMENT));
    rf_json_close(w);
}

refuel_range rf_comparison_spread(const refuel_comparison *rows, size_t count, int32_t kind)
{
    refuel_range range = {NAN, NAN};
    for (size_t i = 0; i < count; i++) {
        if (rows[i].kind != kind) continue;
        double value = kind == REFUEL_FORMULA_RESTING ? rows[i].resting_kcal_d : rows[i].total_kcal_d;
        range.low = fmin(range.low, value); /* fmin passes over a NaN */
        range.high = fmax(range.high, value);
    }
    return range;
}
