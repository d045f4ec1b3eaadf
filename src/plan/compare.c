#include <refuel/compare.h>

#include <math.h>
#include <refuel/equation.h>
#include <refuel/requirement.h>
#include <stdlib.h>

#include "core/failure.h"
#include "plan/input.h"

typedef struct collector {
    refuel_comparison row[REFUEL_COMPARISONS_MAX];
    size_t count;
} collector;

/* One plan with one change; left out where that is not possible for this person. */
static void try_plan(collector *c, const refuel_request *request, refuel_equation_id eq, int32_t kind, int chosen)
{
    refuel_plan_result plan = {.struct_size = sizeof plan};
    if (c->count == REFUEL_COMPARISONS_MAX || refuel_plan(request, &plan, NULL) != REFUEL_OK) return;
    c->row[c->count++] = (refuel_comparison){.equation = eq,
                                             .kind = kind,
                                             .chosen = chosen,
                                             .activity = plan.activity,
                                             .method = plan.method,
                                             .resting_kcal_d = plan.resting_kcal_d,
                                             .total_kcal_d = plan.total_kcal_d,
                                             .warnings = plan.warnings};
}

static void take(refuel_request *r, refuel_input input)
{
    r->given &= ~REFUEL_GIVEN(input);
}

/* The same person by the ledger, with one resting equation after the other. */
static void resting_rows(collector *c, const refuel_request *request, const refuel_plan_result *plan)
{
    refuel_request r = *request;
    take(&r, REFUEL_INPUT_RESTING);
    take(&r, REFUEL_INPUT_METHOD);
    take(&r, REFUEL_INPUT_ACTIVITY);
    take(&r, REFUEL_INPUT_EXPENDITURE);
    take(&r, REFUEL_INPUT_EXPENDITURE_SD);
    r.given |= REFUEL_GIVEN(REFUEL_INPUT_EQUATION);
    for (int eq = 1; eq < REFUEL_EQ_RESTING_END; eq++) {
        r.equation = eq;
        try_plan(c, &r, (refuel_equation_id)eq, REFUEL_FORMULA_RESTING, eq == plan->resting_equation);
    }
}

static double ledger_pal(const refuel_request *request)
{
    refuel_request r = *request;
    take(&r, REFUEL_INPUT_METHOD);
    take(&r, REFUEL_INPUT_ACTIVITY);
    if (r.equation == REFUEL_EQ_EER_IOM_2005_OW) take(&r, REFUEL_INPUT_EQUATION);
    refuel_plan_result plan = {.struct_size = sizeof plan};
    return refuel_plan(&r, &plan, NULL) == REFUEL_OK ? plan.total_kcal_d / plan.resting_kcal_d : NAN;
}

static void method_rows(collector *c, const refuel_request *request, const refuel_plan_result *plan)
{
    static const struct {
        int32_t method;
        refuel_equation_id equation;
    } methods[] = {{REFUEL_METHOD_NASEM_2023, REFUEL_EQ_EER_NASEM_2023},
                   {REFUEL_METHOD_IOM_2005, REFUEL_EQ_EER_IOM_2005},
                   {REFUEL_METHOD_IOM_2005, REFUEL_EQ_EER_IOM_2005_OW},
                   {REFUEL_METHOD_FAO_2004, REFUEL_EQ_FAO_2004},
                   {REFUEL_METHOD_MULTIPLIER, REFUEL_EQ_MULTIPLIER}};
    double pal = ledger_pal(request);
    refuel_request by_ledger = *request;
    if (plan->method != REFUEL_METHOD_LEDGER) {
        take(&by_ledger, REFUEL_INPUT_METHOD);
        take(&by_ledger, REFUEL_INPUT_ACTIVITY);
        take(&by_ledger, REFUEL_INPUT_EQUATION);
    }
    if (!isnan(pal))
        try_plan(c, &by_ledger, REFUEL_EQ_NONE, REFUEL_FORMULA_REQUIREMENT, plan->method == REFUEL_METHOD_LEDGER);
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        refuel_equation_id eq = methods[i].equation;
        if (eq == REFUEL_EQ_EER_IOM_2005_OW && plan->bmi_kg_m2 < 25) continue;
        refuel_request r = *request;
        int chosen = (int)eq == plan->total_equation;
        take(&r, REFUEL_INPUT_EXPENDITURE);
        take(&r, REFUEL_INPUT_EXPENDITURE_SD);
        take(&r, REFUEL_INPUT_EQUATION);
        if (eq == REFUEL_EQ_EER_IOM_2005_OW) {
            r.equation = (int32_t)eq;
            r.given |= REFUEL_GIVEN(REFUEL_INPUT_EQUATION);
        }
        r.method = methods[i].method;
        r.given |= REFUEL_GIVEN(REFUEL_INPUT_METHOD);
        if (plan->athlete != REFUEL_ATHLETE_UNKNOWN) { /* it stays what the running made it */
            r.athlete = plan->athlete;
            r.given |= REFUEL_GIVEN(REFUEL_INPUT_ATHLETE);
        }
        if (!chosen && !isnan(pal)) {
            take(&r, REFUEL_INPUT_LIVING);
            take(&r, REFUEL_INPUT_DISTANCE);
            take(&r, REFUEL_INPUT_CLIMB);
            r.given |= REFUEL_GIVEN(REFUEL_INPUT_ACTIVITY);
            r.activity = (int32_t)refuel_activity_of_pal(eq, plan->age_y, pal);
        }
        try_plan(c, &r, eq, REFUEL_FORMULA_REQUIREMENT, chosen);
    }
}

static int by_result(const void *a, const void *b)
{
    const refuel_comparison *x = a, *y = b;
    if (x->kind != y->kind) return x->kind == REFUEL_FORMULA_RESTING ? -1 : 1;
    double dx = x->kind == REFUEL_FORMULA_RESTING ? x->resting_kcal_d : x->total_kcal_d;
    double dy = x->kind == REFUEL_FORMULA_RESTING ? y->resting_kcal_d : y->total_kcal_d;
    return dx != dy ? (dx > dy) - (dx < dy) : (x->equation > y->equation) - (x->equation < y->equation);
}

refuel_status refuel_compare(const refuel_request *request, refuel_comparison *out, size_t capacity, size_t *count,
                             refuel_error *err)
{
    if (!out || !count) return rf_fail(err, REFUEL_E_NULL, "", "refuel_compare: a required pointer is null");
    refuel_plan_result plan = {.struct_size = sizeof plan};
    refuel_status status = refuel_plan(request, &plan, err);
    if (status != REFUEL_OK) return status;
    refuel_request known;
    status = rf_request_check(request, &known, err);
    if (status != REFUEL_OK) return status;
    collector c = {.count = 0};
    resting_rows(&c, &known, &plan);
    method_rows(&c, &known, &plan);
    if (c.count > capacity) return rf_fail(err, REFUEL_E_BUFFER, "", "the buffer holds too few comparisons");
    qsort(c.row, c.count, sizeof *c.row, by_result);
    for (size_t i = 0; i < c.count; i++) out[i] = c.row[i];
    *count = c.count;
    return REFUEL_OK;
}
