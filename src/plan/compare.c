#include <refuel/compare.h>

#include <math.h>
#include <refuel/equation.h>
#include <refuel/requirement.h>
#include <string.h>

#include "core/failure.h"
#include "core/limits.h"
#include "core/sized.h"
#include "core/warning.h"
#include "person/person.h"
#include "plan/plan_day.h"
#include "plan/request.h"

_Static_assert(sizeof(void *) != 8 || sizeof(refuel_comparison) == 64, "the layout is ABI");

const rf_refused rf_compare_refused[] = {
    {REFUEL_INPUT_SEX, REFUEL_SEX_UNKNOWN,
     "equations are compared for one sex: give female or male, or look at one after the other"},
    {0, 0, NULL}};

static const refuel_plan_result empty_plan = REFUEL_PLAN_RESULT_INIT;

typedef struct collector {
    const rf_plan_who *who;
    const refuel_plan_result *plan;
    refuel_comparison row[REFUEL_COMPARISONS_MAX];
    size_t count;
} collector;

/* Resting energy and total of the same person under a changed request. */
static refuel_status estimate(const collector *c, const refuel_request *r, rf_plan_rest *rest, rf_plan_day *day)
{
    refuel_status status = rf_plan_resting(r, c->who, rest, NULL);
    return status == REFUEL_OK ? rf_plan_day_of(r, c->who, rest, day, NULL) : status;
}

/* A row is left out where it is not possible for this person. */
_Static_assert(REFUEL_EQ_RESTING_END + 8 <= REFUEL_COMPARISONS_MAX, "every equation and method has a row");

static void add(collector *c, const refuel_request *r, refuel_comparison row)
{
    rf_plan_rest rest;
    rf_plan_day day;
    if (c->count == REFUEL_COMPARISONS_MAX || estimate(c, r, &rest, &day) != REFUEL_OK) return;
    row.method = r->method;
    row.activity = day.activity;
    row.resting_kcal_d = rest.kcal_d;
    row.total_kcal_d = day.total_kcal_d;
    row.warnings = c->who->warnings;
    rf_warnings_add(&row.warnings, rest.warnings);
    rf_warnings_add(&row.warnings, day.warnings);
    c->row[c->count++] = row;
}

static void by_equation_only(refuel_request *r)
{
    r->method = REFUEL_METHOD_LEDGER;
    r->activity = REFUEL_ACTIVITY_NONE;
    r->equation = REFUEL_EQ_NONE;
}

static int is_part(const refuel_plan_result *plan, int32_t equation)
{
    for (int i = 0; plan->resting_part[i].equation; i++)
        if (plan->resting_part[i].equation == equation) return 1;
    return 0;
}

/* The same person by the ledger, with one resting equation after the other. */
static void resting_rows(collector *c, const refuel_request *request)
{
    refuel_request r = *request;
    by_equation_only(&r);
    r.resting_kcal_d = r.expenditure_kcal_d = r.expenditure_sd_kcal_d = REFUEL_NOT_GIVEN;
    for (int32_t eq = 1; eq < REFUEL_EQ_RESTING_END; eq++) {
        r.equation = eq;
        add(c, &r,
            (refuel_comparison){.equation = eq,
                                .kind = REFUEL_FORMULA_RESTING,
                                .chosen = is_part(c->plan, eq),
                                .key = refuel_equation_key((refuel_equation_id)eq)});
    }
}

/* The level of activity of the ledger, measured totals included; NaN where there is none. The methods add pregnancy and milk
   of their own. */
static double ledger_pal(const collector *c, const refuel_request *request)
{
    refuel_request r = *request;
    rf_plan_rest rest;
    rf_plan_day day;
    r.method = REFUEL_METHOD_LEDGER;
    r.activity = REFUEL_ACTIVITY_NONE;
    if (r.equation == REFUEL_EQ_EER_IOM_2005_OW) r.equation = REFUEL_EQ_NONE;
    if (estimate(c, &r, &rest, &day) != REFUEL_OK) return NAN;
    return (day.total_kcal_d - rf_given_or(day.reproduction_kcal_d, 0)) / rest.kcal_d;
}

/* A method that the plan does not use takes the category of the ledger's level, in which all running is. */
static void method_row(collector *c, const refuel_request *request, int32_t method, refuel_equation_id eq, double pal)
{
    refuel_request r = *request;
    int chosen = (int32_t)eq == c->plan->total_equation, overweight_form = eq == REFUEL_EQ_EER_IOM_2005_OW;
    r.method = method;
    r.equation = overweight_form ? (int32_t)eq : REFUEL_EQ_NONE;
    r.expenditure_kcal_d = r.expenditure_sd_kcal_d = REFUEL_NOT_GIVEN;
    if (!chosen && !isnan(pal)) {
        r.living_pal = r.distance_km_week = REFUEL_NOT_GIVEN;
        r.activity = (int32_t)refuel_activity_of_pal(eq, c->plan->age_y, pal);
    }
    const char *key = overweight_form ? refuel_equation_key(eq) : rf_choice_name(rf_method_choices, method);
    add(c, &r,
        (refuel_comparison){.equation = (int32_t)eq, .kind = REFUEL_FORMULA_REQUIREMENT, .chosen = chosen, .key = key});
}

static void method_rows(collector *c, const refuel_request *request)
{
    static const struct {
        int32_t method;
        refuel_equation_id equation;
    } methods[] = {{REFUEL_METHOD_NASEM_2023, REFUEL_EQ_EER_NASEM_2023},
                   {REFUEL_METHOD_IOM_2005, REFUEL_EQ_EER_IOM_2005},
                   {REFUEL_METHOD_IOM_2005, REFUEL_EQ_EER_IOM_2005_OW},
                   {REFUEL_METHOD_FAO_2004, REFUEL_EQ_FAO_2004},
                   {REFUEL_METHOD_MULTIPLIER, REFUEL_EQ_MULTIPLIER}};
    double pal = ledger_pal(c, request);
    refuel_request by_ledger = *request;
    int ledger = c->plan->method == REFUEL_METHOD_LEDGER;
    if (!ledger) by_equation_only(&by_ledger);
    if (!isnan(pal))
        add(c, &by_ledger,
            (refuel_comparison){.kind = REFUEL_FORMULA_REQUIREMENT,
                                .chosen = ledger,
                                .key = rf_choice_name(rf_method_choices, REFUEL_METHOD_LEDGER)});
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (methods[i].equation != REFUEL_EQ_EER_IOM_2005_OW || !(c->plan->bmi_kg_m2 < RF_OVERWEIGHT_BMI))
            method_row(c, request, methods[i].method, methods[i].equation, pal);
}

static int stands_before(const refuel_comparison *x, const refuel_comparison *y)
{
    if (x->kind != y->kind) return x->kind == REFUEL_FORMULA_RESTING;
    double dx = x->kind == REFUEL_FORMULA_RESTING ? x->resting_kcal_d : x->total_kcal_d;
    double dy = x->kind == REFUEL_FORMULA_RESTING ? y->resting_kcal_d : y->total_kcal_d;
    return dx != dy ? dx < dy : x->equation < y->equation;
}

/* By insertion: the qsort of glibc may allocate. */
static void sort(refuel_comparison *row, size_t n)
{
    for (size_t i = 1; i < n; i++) {
        refuel_comparison it = row[i];
        size_t at = i;
        for (; at > 0 && stands_before(&it, &row[at - 1]); at--) row[at] = row[at - 1];
        row[at] = it;
    }
}

refuel_status refuel_compare(const refuel_request *request, const refuel_plan_result *plan, refuel_comparison *out,
                             size_t capacity, size_t *count, refuel_error *err)
{
    if (!request || !plan || !count || (!out && capacity > 0))
        return rf_fail(err, REFUEL_E_NULL, "", "refuel_compare: a required pointer is null");
    refuel_request r;
    refuel_plan_result p;
    rf_plan_who who;
    refuel_status status = rf_request_check(request, rf_compare_refused, &r, err);
    if (status == REFUEL_OK) status = rf_sized_read(plan, &p, &empty_plan, sizeof p, "", err);
    if (status == REFUEL_OK) status = rf_plan_person(&r, &who, err);
    if (status != REFUEL_OK) return status;
    collector c = {.who = &who, .plan = &p};
    resting_rows(&c, &r);
    method_rows(&c, &r);
    *count = c.count;
    if (capacity > 0 && c.count > capacity)
        return rf_fail(err, REFUEL_E_BUFFER, "", "the buffer holds too few comparisons");
    sort(c.row, c.count);
    if (capacity > 0) memcpy(out, c.row, c.count * sizeof *out);
    return rf_done(err);
}

refuel_range refuel_compare_spread(const refuel_comparison *rows, size_t count, int32_t kind)
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
