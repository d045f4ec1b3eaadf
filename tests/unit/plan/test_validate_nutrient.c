#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/plan.h>
#include <string.h>

#include "plan/input.h"
#include "support/requests.h"

static const char her[] = "sex=female;age=30;height=170cm;weight=60kg;";

static refuel_status read_in(const char *pairs, refuel_error *err)
{
    char all[256];
    refuel_request request;
    snprintf(all, sizeof all, "%s%s", her, pairs);
    refuel_status status = request_of(all, &request, err);
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    return status == REFUEL_OK ? refuel_plan(&request, &plan, err) : status;
}

/* A part is no more than its whole; of synthetic vitamin E, two milligrams are one of the whole. Forms that are written behind an
   amount of the whole agree with themselves. */
Test(validate_nutrient, parts)
{
    static const struct {
        const char *pairs;
        int refused;
    } rows[] = {{"vitamin-a=900ug;vitamin-a-preformed=900ug", 0},
                {"vitamin-a=900ug;vitamin-a-preformed=901ug", 1},
                {"vitamin-e=15mg;vitamin-e-added=30mg", 0},
                {"vitamin-e=15mg;vitamin-e-added=31mg", 1},
                {"niacin=20mg;niacin-added=21mg", 1},
                {"folate=300ug;folic-acid=301ug", 1},
                {"magnesium=300mg;magnesium-supplement=300mg", 0},
                {"magnesium=300mg;magnesium-supplement=301mg", 1},
                {"magnesium-supplement=301mg", 0},
                {"vitamin-a=3000IU retinol", 0},
                {"vitamin-e=400IU dl-alpha", 0},
                {"folate=400ug folic acid", 0},
                {"vitamin-a=900ug beta-carotene of food", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_error err = {0};
        refuel_status status = read_in(rows[i].pairs, &err);
        cr_expect(eq(int, (int)status, rows[i].refused ? REFUEL_E_CONFLICT : REFUEL_OK), "%s: %s", rows[i].pairs,
                  err.message);
        if (rows[i].refused) cr_expect(strstr(err.message, "is all of it") != NULL, "%s", err.message);
    }
}

/* Of numbers that no text was read for: what cannot be is refused by name, and rounding is forgiven. */
Test(validate_nutrient, ranges)
{
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    for (int32_t nutrient = RF_NUTRIENT_INPUT_FIRST; nutrient <= RF_NUTRIENT_INPUT_LAST; nutrient++) {
        const refuel_input_info *info = &rf_request_fields[rf_nutrient_row(nutrient)].info;
        const double values[] = {-1, -1e-12, info->high * 1.01, INFINITY, info->high * (1 + 1e-9)};
        for (size_t i = 0; i < sizeof values / sizeof *values; i++) {
            refuel_request request;
            refuel_error err = {0};
            cr_assert(eq(int, (int)request_of(her, &request, NULL), REFUEL_OK));
            request.eaten[nutrient] = values[i];
            refuel_status status = refuel_plan(&request, &plan, &err);
            cr_expect(eq(int, (int)status, i < 4 ? REFUEL_E_RANGE : REFUEL_OK), "%s %g", info->flag, values[i]);
            if (i < 4) cr_expect(eq(str, err.field, (char *)info->path));
        }
    }
}
