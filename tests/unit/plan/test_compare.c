#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/compare.h>
#include <refuel/equation.h>
#include <refuel/resting.h>
#include <stdio.h>

#include "support/given.h"
#include "support/requests.h"

#define MAN "sex=male;age=30;height=180cm;weight=75kg;run=40km/week"

typedef struct table {
    refuel_comparison row[REFUEL_COMPARISONS_MAX];
    size_t count;
} table;

static table compared(const char *pairs)
{
    static table got;
    refuel_request request;
    refuel_error err = {.message = ""};
    refuel_status status = request_of(pairs, &request, &err);
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    if (status == REFUEL_OK) status = refuel_plan(&request, &plan, &err);
    if (status == REFUEL_OK)
        status = refuel_compare(&request, &plan, got.row, REFUEL_COMPARISONS_MAX, &got.count, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    return got;
}

/* How many equations the resting energy of a plan is made of. */
static int parts_of(const char *pairs)
{
    refuel_plan_result plan;
    cr_assert(eq(int, (int)plan_of(pairs, &plan, NULL), REFUEL_OK));
    int count = 0;
    while (count < REFUEL_RESTING_PARTS && plan.resting_part[count].equation) count++;
    return plan.resting_equation == REFUEL_EQ_MEASURED ? 0 : count;
}

/* Resting equations first, each group sorted by its result, no id twice; chosen are the equations that the plan mixes,
   and one method. */
Test(compare, order)
{
    static const char *const requests[] = {
        MAN,
        MAN ";body-fat=15%",
        MAN ";goal=-1lb/week;resting=1700kcal",
        "sex=female;age=9;height=130cm;weight=28kg",
        "sex=female;age=34;height=165cm;weight=90kg;method=nasem-2023;activity=active",
        "sex=female;age=40;height=165cm;weight=75kg;method=iom-2005;activity=active;equation=eer-iom-2005-ow"};
    for (size_t r = 0; r < sizeof requests / sizeof *requests; r++) {
        table got = compared(requests[r]);
        int chosen[2] = {0, 0};
        for (size_t i = 0; i < got.count; i++) {
            const refuel_comparison *it = &got.row[i], *last = i ? &got.row[i - 1] : NULL;
            int method = it->kind == REFUEL_FORMULA_REQUIREMENT;
            chosen[method] += it->chosen;
            cr_expect(isfinite(method ? it->total_kcal_d : it->resting_kcal_d), "%s", requests[r]);
            if (!last) continue;
            cr_expect(last->kind == it->kind || method, "%s", requests[r]);
            cr_expect(last->kind != it->kind || (method ? last->total_kcal_d <= it->total_kcal_d
                                                        : last->resting_kcal_d <= it->resting_kcal_d),
                      "%s", requests[r]);
            for (size_t k = 0; k < i; k++) cr_expect(ne(int, got.row[k].equation, it->equation), "%s", requests[r]);
            cr_expect(eq(int, it->method == REFUEL_METHOD_LEDGER, !method || it->equation == REFUEL_EQ_NONE));
        }
        cr_expect(eq(int, chosen[0], parts_of(requests[r])), "%s", requests[r]);
        cr_expect(le(int, chosen[1], 1), "%s", requests[r]);
    }
}

/* The life outside running is in the category of a method: it changes which, not whether there is a row. */
Test(compare, living)
{
    table without = compared(MAN), with = compared(MAN ";living=on-feet");
    cr_expect(eq(sz, with.count, without.count));
}

/* The category of a method holds no milk, which the method adds: a mother's is that of anybody who lives like her. */
Test(compare, milk_chooses_no_category)
{
    static const char who[] = "sex=female;age=31;height=168cm;weight=70kg;run=10km/week";
    char mother[160];
    snprintf(mother, sizeof mother, "%s;life-stage=lactating;months-since-birth=3", who);
    table without = compared(who), with = compared(mother);
    cr_assert(eq(sz, with.count, without.count));
    int methods = 0;
    for (size_t i = 0; i < with.count; i++)
        for (size_t k = 0; k < without.count; k++) {
            const refuel_comparison *it = &with.row[i], *other = &without.row[k];
            if (it->kind != REFUEL_FORMULA_REQUIREMENT || other->kind != it->kind || it->equation != other->equation)
                continue;
            methods++;
            double milk_kcal_d = it->equation == REFUEL_EQ_EER_NASEM_2023 ? 540 : 500;
            cr_expect(eq(int, it->activity, other->activity), "%s", it->key);
            cr_expect(epsilon_eq(dbl, it->total_kcal_d, other->total_kcal_d + milk_kcal_d, 1e-9), "%s", it->key);
        }
    cr_expect(eq(int, methods, 5));
}

/* Every resting row is what the equation itself gives; those that need what was not measured are left out. */
Test(compare, resting_rows)
{
    table without = compared(MAN), with = compared(MAN ";body-fat=15%");
    cr_expect(gt(sz, with.count, without.count));
    refuel_person who =
        PERSON(.sex = REFUEL_MALE, .age_y = 30, .height_cm = 180, .weight_kg = 75, .fat_free_mass_kg = 63.75);
    size_t resting = 0;
    for (size_t i = 0; i < with.count; i++) {
        if (with.row[i].kind != REFUEL_FORMULA_RESTING) continue;
        refuel_estimate alone;
        cr_expect(
            eq(int, (int)refuel_resting(&who, (refuel_equation_id)with.row[i].equation, &alone, NULL), REFUEL_OK));
        cr_expect(eq(dbl, with.row[i].resting_kcal_d, alone.kcal_d), "to the bit");
        resting++;
    }
    cr_expect(ge(sz, resting, 40));
    for (size_t i = 0; i < without.count; i++) {
        refuel_equation_info info;
        if (!refuel_equation_describe((refuel_equation_id)without.row[i].equation, &info)) continue; /* the ledger */
        cr_expect(eq(u32, info.needs & REFUEL_NEEDS_FAT_FREE_MASS, 0), "%s", info.key);
    }
}

/* The rows that the plan uses, its resting equation and its method, have the numbers of the plan. */
static void expect_chosen(const char *pairs, int32_t equation, int32_t total_equation)
{
    refuel_plan_result plan;
    cr_assert(eq(int, (int)plan_of(pairs, &plan, NULL), REFUEL_OK));
    table got = compared(pairs);
    int found = 0;
    for (size_t i = 0; i < got.count; i++) {
        const refuel_comparison *it = &got.row[i];
        if (!it->chosen) continue;
        found++;
        int method = it->kind == REFUEL_FORMULA_REQUIREMENT;
        cr_expect(eq(int, it->equation, method ? total_equation : equation), "%s", pairs);
        cr_expect(eq(dbl, it->resting_kcal_d, plan.resting_kcal_d), "%s", pairs);
        if (method || total_equation == REFUEL_EQ_NONE)
            cr_expect(eq(dbl, it->total_kcal_d, plan.total_kcal_d), "%s", pairs);
    }
    cr_expect(eq(int, found, 2), "%s", pairs);
}

Test(compare, chosen)
{
    expect_chosen("sex=male;age=30;height=180cm;weight=75kg;run=60km/week", REFUEL_EQ_TEN_HAAF_2014, REFUEL_EQ_NONE);
    expect_chosen("sex=male;age=30;height=180cm;weight=75kg;run=0km/week", REFUEL_EQ_MIFFLIN_1990, REFUEL_EQ_NONE);
    expect_chosen("sex=male;age=30;height=180cm;weight=75kg;method=nasem-2023;activity=active", REFUEL_EQ_MIFFLIN_1990,
                  REFUEL_EQ_EER_NASEM_2023);
}

/* A mixture is no row: the ledger has its numbers, and every equation in it is marked, with what it gives alone. */
Test(compare, chosen_of_a_mixture)
{
    const char *pairs = "sex=male;age=30;height=180cm;weight=75kg;run=50km/week";
    refuel_plan_result plan;
    cr_assert(eq(int, (int)plan_of(pairs, &plan, NULL), REFUEL_OK));
    cr_expect(plan.resting_part[1].equation != 0 && plan.resting_part[0].equation == REFUEL_EQ_TEN_HAAF_2014);
    table got = compared(pairs);
    int rows = 0, ledger = 0;
    for (size_t i = 0; i < got.count; i++) {
        const refuel_comparison *it = &got.row[i];
        if (!it->chosen) continue;
        if (it->kind == REFUEL_FORMULA_REQUIREMENT) {
            ledger++;
            cr_expect(it->resting_kcal_d == plan.resting_kcal_d && it->total_kcal_d == plan.total_kcal_d);
        } else {
            const refuel_resting_part *part = &plan.resting_part[it->equation == REFUEL_EQ_MIFFLIN_1990];
            rows++;
            cr_expect(eq(int, it->equation, part->equation));
            cr_expect(eq(dbl, it->resting_kcal_d, part->kcal_d));
        }
    }
    cr_expect(rows == 2 && ledger == 1);
}

Test(compare, refusals)
{
    refuel_request request;
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    refuel_comparison row[3] = {{.equation = -7}, {.equation = -7}, {.equation = -7}};
    size_t count = 77, all = 0;
    cr_assert(eq(int, (int)request_of(MAN, &request, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)refuel_plan(&request, &plan, NULL), REFUEL_OK));
    cr_expect(eq(int, (int)refuel_compare(&request, &plan, NULL, 2, &count, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_compare(&request, &plan, row, 2, NULL, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_compare(&request, NULL, row, 2, &count, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_compare(NULL, &plan, row, 2, &count, NULL), REFUEL_E_NULL));
    plan.struct_size = 0;
    cr_expect(eq(int, (int)refuel_compare(&request, &plan, row, 2, &count, NULL), REFUEL_E_VERSION));
    plan.struct_size = sizeof plan;
    refuel_request nobody = REFUEL_REQUEST_INIT;
    cr_expect(eq(int, (int)refuel_compare(&nobody, &plan, row, 2, &count, NULL), REFUEL_E_MISSING));
    cr_expect(eq(sz, count, 77), "count is untouched");
    cr_expect(eq(int, (int)refuel_compare(&request, &plan, NULL, 0, &all, NULL), REFUEL_OK));
    cr_expect(gt(sz, all, 30));
    cr_expect(lt(sz, all, REFUEL_COMPARISONS_MAX));
    cr_expect(eq(int, (int)refuel_compare(&request, &plan, row, 2, &count, NULL), REFUEL_E_BUFFER));
    cr_expect(eq(sz, count, all), "the count is told");
    for (int i = 0; i < 3; i++) cr_expect(eq(int, row[i].equation, -7), "rows are untouched");
}

/* The keys are those of the formulas; the methods' rows of the ledger and the overweight form have a name too. */
Test(compare, keys)
{
    table got = compared("sex=female;age=40;height=165cm;weight=75kg;run=20km/week");
    int ledger = 0, overweight = 0;
    for (size_t i = 0; i < got.count; i++) {
        cr_assert(got.row[i].key != NULL && got.row[i].key[0], "%zu", i);
        for (size_t k = 0; k < i; k++) cr_expect(ne(str, (char *)got.row[i].key, (char *)got.row[k].key));
        ledger += strcmp(got.row[i].key, "ledger") == 0;
        overweight += got.row[i].equation == REFUEL_EQ_EER_IOM_2005_OW;
    }
    cr_expect(ledger == 1 && overweight == 1, "the body mass index is 27.5");
}

/* The overweight form is shown from a body mass index of exactly 25 on. */
Test(compare, overweight_from_25)
{
    static const struct {
        const char *pairs;
        int shown;
    } rows[] = {{"sex=male;age=40;height=200cm;weight=100kg;run=20km/week", 1},
                {"sex=male;age=40;height=200cm;weight=99.99kg;run=20km/week", 0}};
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        table got = compared(rows[r].pairs);
        int shown = 0;
        for (size_t i = 0; i < got.count; i++) shown += got.row[i].equation == REFUEL_EQ_EER_IOM_2005_OW;
        cr_expect(eq(int, shown, rows[r].shown), "%s", rows[r].pairs);
    }
}

/* From the least to the most of one kind; NaN where there is no row of it. */
Test(compare, spread)
{
    refuel_comparison rows[] = {{.kind = REFUEL_FORMULA_RESTING, .resting_kcal_d = 1500, .total_kcal_d = 9},
                                {.kind = REFUEL_FORMULA_RESTING, .resting_kcal_d = 1400, .total_kcal_d = 9},
                                {.kind = REFUEL_FORMULA_REQUIREMENT, .resting_kcal_d = 9, .total_kcal_d = NAN},
                                {.kind = REFUEL_FORMULA_REQUIREMENT, .resting_kcal_d = 9, .total_kcal_d = 2500}};
    refuel_range resting = refuel_compare_spread(rows, 4, REFUEL_FORMULA_RESTING),
                 total = refuel_compare_spread(rows, 4, REFUEL_FORMULA_REQUIREMENT),
                 none = refuel_compare_spread(rows, 2, REFUEL_FORMULA_REQUIREMENT);
    cr_expect(resting.low == 1400 && resting.high == 1500);
    cr_expect(total.low == 2500 && total.high == 2500, "what is not known is no end");
    cr_expect(isnan(none.low) && isnan(none.high) && isnan(refuel_compare_spread(NULL, 0, 1).low));
}
