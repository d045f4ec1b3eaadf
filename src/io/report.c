#include "io/report.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/resting.h>
#include <refuel/version.h>
#include <refuel/warning.h>

#include "plan/input.h"

typedef rf_json_builder builder;
typedef rf_json_node node;

/* The key of a formula, or null where there is none. */
static void put_key(builder *b, node *in, const char *key, int32_t equation, const char *otherwise)
{
    const char *text = equation ? refuel_equation_key((refuel_equation_id)equation) : otherwise;
    if (text)
        rf_json_put_text(b, in, key, text);
    else
        rf_json_put_null(b, in, key);
}

static void put_range(builder *b, node *in, const char *key, refuel_range range)
{
    if (isnan(range.low) || isnan(range.high)) {
        rf_json_put_null(b, in, key);
        return;
    }
    node *array = rf_json_put_array(b, in, key);
    rf_json_put_number(b, array, NULL, range.low);
    rf_json_put_number(b, array, NULL, range.high);
}

static void put_person(builder *b, const refuel_plan_result *p)
{
    node *in = rf_json_put_object(b, b->root, "person");
    rf_json_put_text(b, in, "sex", rf_choice_name(rf_sex_choices, p->sex));
    rf_json_put_number(b, in, "age_y", p->age_y);
    rf_json_put_number(b, in, "height_cm", p->height_cm);
    rf_json_put_number(b, in, "weight_kg", p->weight_kg);
    rf_json_put_number(b, in, "bmi_kg_m2", p->bmi_kg_m2);
    rf_json_put_number(b, in, "fat_free_mass_kg", p->fat_free_mass_kg);
    rf_json_put_number(b, in, "body_fat_pct", p->body_fat_pct);
    put_key(b, in, "fat_free_mass_source", p->fat_free_mass_source, "measured");
    rf_json_put_text(b, in, "life_stage", rf_choice_name(rf_life_stage_choices, p->life_stage));
    rf_json_put_text(b, in, "athlete",
                     p->athlete == REFUEL_ATHLETE_UNKNOWN ? "unknown" : rf_choice_name(rf_athlete_choices, p->athlete));
}

static void put_energy(builder *b, const refuel_plan_result *p)
{
    node *in = rf_json_put_object(b, b->root, "energy");
    rf_json_put_text(b, in, "method", rf_choice_name(rf_method_choices, p->method));
    put_key(b, in, "resting_equation", p->resting_equation, p->resting_measured ? "measured" : NULL);
    rf_json_put_text(b, in, "resting_reason", refuel_selection_reason_text((refuel_selection_reason)p->resting_reason));
    put_key(b, in, "running_equation", p->running_equation, NULL);
    put_key(b, in, "total_equation", p->total_equation, p->total_measured ? "measured" : NULL);
    if (p->activity) rf_json_put_text(b, in, "activity", rf_choice_name(rf_activity_choices, p->activity));
    rf_json_put_number(b, in, "living_pal", p->living_pal);
    rf_json_put_number(b, in, "running_h_week", 7 * p->running_hours_d);
    rf_json_put_number(b, in, "running_gross_kcal_d", p->running_gross_kcal_d);
    rf_json_put_number(b, in, "resting_kcal_d", p->resting_kcal_d);
    rf_json_put_number(b, in, "living_kcal_d", p->living_kcal_d);
    rf_json_put_number(b, in, "running_kcal_d", p->running_kcal_d);
    if (rf_has_reproduction(p)) rf_json_put_number(b, in, "reproduction_kcal_d", p->reproduction_kcal_d);
    rf_json_put_number(b, in, "total_kcal_d", p->total_kcal_d);
    rf_json_put_number(b, in, "goal_kcal_d", p->goal_kcal_d);
    rf_json_put_number(b, in, "intake_kcal_d", p->intake_kcal_d);
    node *sd = rf_json_put_object(b, in, "sd");
    rf_json_put_number(b, sd, "resting_kcal_d", p->sd_resting_kcal_d);
    rf_json_put_number(b, sd, "total_kcal_d", p->sd_total_kcal_d);
    node *interval = rf_json_put_object(b, in, "interval");
    rf_json_put_number(b, interval, "level", p->level);
    put_range(b, interval, "resting_kcal_d", p->resting_interval_kcal_d);
    put_range(b, interval, "total_kcal_d", p->total_interval_kcal_d);
    put_range(b, interval, "intake_kcal_d", p->intake_interval_kcal_d);
}

void rf_put_goal(rf_json_builder *b, const refuel_plan_result *p)
{
    node *in = rf_json_put_object(b, b->root, "goal");
    rf_json_put_number(b, in, "requested_kg_week", p->requested_kg_week);
    rf_json_put_truth(b, in, "accepted", p->accepted);
    rf_json_put_number(b, in, "applied_kg_week", p->applied_kg_week);
    rf_json_put_number(b, in, "safe_kg_week", p->safe_kg_week);
    rf_json_put_number(b, in, "mildest_kg_week", p->mildest_kg_week);
    node *reasons = rf_json_put_array(b, in, "reasons");
    for (int32_t i = 0; i < p->reason_count; i++)
        rf_json_put_text(b, reasons, NULL, refuel_check_describe((refuel_check_id)p->reason[i]).id);
}

/* How the energy was split, and what was cut to make it fit. */
static void put_split(builder *b, const refuel_plan_result *p)
{
    static const char *const states[] = {NULL, "fits", "compromised", "infeasible"};
    node *in = rf_json_put_object(b, b->root, "split");
    if (states[p->macros.state])
        rf_json_put_text(b, in, "state", states[p->macros.state]);
    else
        rf_json_put_null(b, in, "state");
    node *cut = rf_json_put_array(b, in, "cut");
    for (size_t i = 0; rf_cut_text(i); i++)
        if (p->macros.cut & (1u << i)) rf_json_put_text(b, cut, NULL, rf_cut_text(i));
    rf_json_put_number(b, in, "minimum_kcal_d", p->macros.minimum_kcal_d);
    rf_json_put_number(b, in, "shortfall_kcal_d", p->macros.shortfall_kcal_d);
}

static void put_macros(builder *b, const refuel_plan_result *p)
{
    node *in = rf_json_put_object(b, b->root, "macros");
    rf_json_put_number(b, in, "carbohydrate_g_d", p->macros.carbohydrate_g_d);
    rf_json_put_number(b, in, "protein_g_d", p->macros.protein_g_d);
    rf_json_put_number(b, in, "fat_g_d", p->macros.fat_g_d);
    rf_json_put_number(b, in, "fibre_g_d", p->fibre_g_d);
    put_split(b, p);
    in = rf_json_put_object(b, b->root, "targets");
    put_range(b, in, "carbohydrate_g_d", p->carbohydrate_target_g_d);
    put_range(b, in, "protein_g_d", p->protein_target_g_d);
    put_range(b, in, "fat_g_d", p->fat_target_g_d);
}

static void put_eaten(builder *b, const refuel_plan_result *p)
{
    node *in = rf_json_put_object(b, b->root, "eaten");
    rf_json_put_number(b, in, "energy_kcal_d", p->eaten_kcal_d);
    rf_json_put_number(b, in, "balance_kcal_d", p->eaten_kcal_d - p->total_kcal_d);
    rf_json_put_number(b, in, "carbohydrate_g_d", p->eaten_carbohydrate_g_d);
    rf_json_put_number(b, in, "protein_g_d", p->eaten_protein_g_d);
    rf_json_put_number(b, in, "fat_g_d", p->eaten_fat_g_d);
    rf_json_put_number(b, in, "fibre_g_d", p->eaten_fibre_g_d);
    rf_json_put_number(b, in, "days", p->eaten_days);
}

static void put_checks(builder *b, const refuel_plan_result *p)
{
    rf_json_put_text(b, b->root, "overall", refuel_verdict_text((refuel_verdict)p->overall));
    node *array = rf_json_put_array(b, b->root, "checks");
    for (int32_t i = 0; i < p->check_count; i++) {
        const refuel_finding *it = &p->check[i];
        refuel_check_info info = refuel_check_describe((refuel_check_id)it->id);
        node *in = rf_json_put_object(b, array, NULL);
        rf_json_put_text(b, in, "id", info.id);
        rf_json_put_text(b, in, "verdict", refuel_verdict_text((refuel_verdict)it->verdict));
        rf_json_put_text(b, in, "action", refuel_action_text((refuel_action)it->action));
        rf_json_put_number(b, in, "value", it->value);
        put_range(b, in, "interval", (refuel_range){it->interval_low, it->interval_high});
        rf_json_put_number(b, in, "low", it->low);
        rf_json_put_number(b, in, "high", it->high);
        rf_json_put_text(b, in, "unit", info.unit);
        rf_json_put_text(b, in, "message", it->message);
        rf_json_put_text(b, in, "source", info.source);
    }
}

void rf_put_warnings(rf_json_builder *b, rf_json_node *array, const refuel_plan_result *p)
{
    for (size_t i = 0; refuel_warning_at(i); i++) {
        const refuel_warning *it = refuel_warning_at(i);
        if (!refuel_warned(p->warnings, it->number)) continue;
        node *in = rf_json_put_object(b, array, NULL);
        rf_json_put_text(b, in, "id", it->id);
        rf_json_put_text(b, in, "field", it->field);
        rf_json_put_text(b, in, "message", it->message);
    }
}

const char *rf_cut_text(size_t bit)
{
    static const char *const texts[] = {"carbohydrate to the lower edge for the training", "protein",
                                        "carbohydrate to that of a day of rest", "fat to its least"};
    return bit < sizeof texts / sizeof *texts ? texts[bit] : NULL;
}

void rf_put_sources(rf_json_builder *b, const rf_cited *source, size_t count)
{
    node *array = rf_json_put_array(b, b->root, "sources");
    for (size_t i = 0; i < count; i++) {
        node *in = rf_json_put_object(b, array, NULL);
        rf_json_put_text(b, in, "id", source[i].id);
        rf_json_put_text(b, in, "citation", source[i].citation);
        if (*source[i].doi)
            rf_json_put_text(b, in, "doi", source[i].doi);
        else
            rf_json_put_null(b, in, "doi");
    }
}

void rf_report_plan(rf_json_builder *b, const refuel_plan_result *plan, int eaten)
{
    rf_json_put_text(b, b->root, "schema", eaten ? "refuel/check/1" : "refuel/plan/1");
    rf_json_put_text(b, b->root, "refuel", refuel_version());
    put_person(b, plan);
    put_energy(b, plan);
    rf_put_goal(b, plan);
    put_macros(b, plan);
    if (eaten) put_eaten(b, plan);
    put_checks(b, plan);
    rf_put_warnings(b, rf_json_put_array(b, b->root, "warnings"), plan);
    rf_cited source[RF_SOURCES_MAX];
    rf_put_sources(b, source, rf_plan_sources(plan, source));
}

const char *rf_comparison_key(const refuel_comparison *row)
{
    int by_method = row->kind == REFUEL_FORMULA_REQUIREMENT && row->equation != REFUEL_EQ_EER_IOM_2005_OW;
    return by_method ? rf_choice_name(rf_method_choices, row->method)
                     : refuel_equation_key((refuel_equation_id)row->equation);
}

void rf_report_comparison(rf_json_builder *b, const refuel_comparison *rows, size_t count)
{
    node *array = rf_json_put_array(b, b->root, "compare");
    for (size_t i = 0; i < count; i++) {
        node *in = rf_json_put_object(b, array, NULL);
        rf_json_put_text(b, in, "key", rf_comparison_key(&rows[i]));
        rf_json_put_text(b, in, "kind", rows[i].kind == REFUEL_FORMULA_RESTING ? "resting" : "method");
        put_key(b, in, "equation", rows[i].equation, NULL);
        rf_json_put_number(b, in, "resting_kcal_d", rows[i].resting_kcal_d);
        rf_json_put_number(b, in, "total_kcal_d", rows[i].total_kcal_d);
        if (rows[i].activity)
            rf_json_put_text(b, in, "activity", rf_choice_name(rf_activity_choices, rows[i].activity));
        rf_json_put_truth(b, in, "chosen", rows[i].chosen);
    }
    node *spread = rf_json_put_object(b, b->root, "spread");
    put_range(b, spread, "resting_kcal_d", rf_comparison_spread(rows, count, REFUEL_FORMULA_RESTING));
    put_range(b, spread, "total_kcal_d", rf_comparison_spread(rows, count, REFUEL_FORMULA_REQUIREMENT));
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
