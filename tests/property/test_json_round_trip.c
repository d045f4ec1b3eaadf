/* Numbers survive JSON to the bit, and a plan by JSON is the plan by numbers. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/json.h>
#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "io/json.h"
#include "io/json_write.h"
#include "property/nutrients.h"
#include "property/request_json.h"
#include "support/requests.h"

/* Any finite double, most of them odd: all bits are random. */
static double any_double(uint64_t *state)
{
    double value = NAN;
    while (!isfinite(value)) {
        uint64_t bits = people_next(state);
        memcpy(&value, &bits, sizeof value);
    }
    return value;
}

Test(json_round_trip, numbers)
{
    uint64_t state = 31;
    for (int i = 0; i < 50000; i++) {
        double value = i % 2 ? any_double(&state) : people_between(&state, -5000, 5000), back = NAN;
        rf_json_writer w;
        rf_json_begin(&w);
        rf_json_put_number(&w, "x", value);
        char text[128];
        cr_assert(eq(int, (int)rf_json_print(&w, text, sizeof text, NULL, NULL), REFUEL_OK));
        rf_json_end(&w);
        rf_json_node *root = NULL;
        if (rf_json_parse(text, strlen(text), &root, NULL) != REFUEL_OK) cr_fatal("%s cannot be read", text);
        back = rf_json_number(rf_json_first(root));
        rf_json_free(root);
        if (memcmp(&back, &value, sizeof value) != 0) cr_fatal("%.17g, %s, %.17g", value, text, back);
    }
}

/* "energy", "total_kcal_d" of a result */
static double number_in(const rf_json_node *root, const char *object, const char *key)
{
    for (const rf_json_node *it = rf_json_first(root); it; it = rf_json_next(it)) {
        if (strcmp(rf_json_key(it), object) != 0) continue;
        for (const rf_json_node *in = rf_json_first(it); in; in = rf_json_next(in))
            if (strcmp(rf_json_key(in), key) == 0)
                return rf_json_type_of(in) == RF_JSON_NULL ? NAN : rf_json_number(in);
    }
    return INFINITY;
}

static int same(double a, double b)
{
    return a == b || (isnan(a) && isnan(b));
}

Test(json_round_trip, plan)
{
    uint64_t state = 32;
    static char in[4096], out[1 << 16];
    int done = 0;
    for (int i = 0; i < 4000; i++) {
        refuel_request r = people_request(&state);
        refuel_plan_result p = {.struct_size = sizeof p};
        refuel_error err = {.message = ""};
        refuel_status by_numbers = refuel_plan(&r, &p, &err);
        size_t length = write_request(&r, in, sizeof in);
        refuel_status by_json = refuel_plan_json(in, length, out, sizeof out, NULL, &err);
        if (by_numbers != by_json) cr_fatal("%s: %d, %d %s", in, (int)by_numbers, (int)by_json, err.message);
        if (by_json != REFUEL_OK) continue;
        done++;
        rf_json_node *root = NULL;
        cr_assert(eq(int, (int)rf_json_parse(out, strlen(out), &root, &err), REFUEL_OK), "%s", err.message);
        int equal = same(number_in(root, "energy", "resting_kcal_d"), p.resting_kcal_d) &&
                    same(number_in(root, "energy", "living_kcal_d"), p.living_kcal_d) &&
                    same(number_in(root, "energy", "running_kcal_d"), p.running_kcal_d) &&
                    same(number_in(root, "energy", "total_kcal_d"), p.total_kcal_d) &&
                    same(number_in(root, "energy", "goal_kcal_d"), p.goal_kcal_d) &&
                    same(number_in(root, "energy", "intake_kcal_d"), p.intake_kcal_d) &&
                    same(number_in(root, "goal", "safe_kg_week"), p.safe_kg_week) &&
                    same(number_in(root, "goal", "applied_kg_week"), p.applied_kg_week) &&
                    same(number_in(root, "person", "fat_free_mass_kg"), p.fat_free_mass_kg) &&
                    same(number_in(root, "macros", "carbohydrate_g_d"), p.macros.carbohydrate_g_d) &&
                    same(number_in(root, "macros", "fat_g_d"), p.macros.fat_g_d);
        rf_json_free(root);
        if (!equal) cr_fatal("%s", in);
    }
    cr_expect(gt(int, done, 3000));
}

/* The members of a list in an answer. */
static const rf_json_node *list_in(const rf_json_node *root, const char *key)
{
    for (const rf_json_node *it = rf_json_first(root); it; it = rf_json_next(it))
        if (strcmp(rf_json_key(it), key) == 0) return rf_json_first(it);
    return NULL;
}

/* A number of an object; NaN where it is null. */
static double member(const rf_json_node *object, const char *key)
{
    for (const rf_json_node *in = rf_json_first(object); in; in = rf_json_next(in))
        if (strcmp(rf_json_key(in), key) == 0) return rf_json_type_of(in) == RF_JSON_NULL ? NAN : rf_json_number(in);
    return INFINITY;
}

/* What is judged by JSON is what is judged by numbers: each amount of a vitamin or mineral, to the bit. */
Test(json_round_trip, nutrients)
{
    uint64_t state = 33;
    static char in[8192], out[1 << 17];
    int done = 0;
    for (int i = 0; i < 1000; i++) {
        refuel_request r = people_request(&state);
        people_eating(&state, &r);
        people_nutrients(&state, &r, 3);
        judgement j;
        refuel_error err = {.message = ""};
        refuel_status by_numbers = judge_request(&r, 1, &j, &err);
        size_t length = write_request(&r, in, sizeof in);
        refuel_status by_json = refuel_check_json(in, length, out, sizeof out, NULL, &err);
        if (by_numbers != by_json) cr_fatal("%s: %d, %d %s", in, (int)by_numbers, (int)by_json, err.message);
        if (by_json != REFUEL_OK) continue;
        done++;
        rf_json_node *root = NULL;
        cr_assert(eq(int, (int)rf_json_parse(out, strlen(out), &root, &err), REFUEL_OK), "%s", err.message);
        const rf_json_node *it = list_in(root, "checks");
        for (size_t k = 0; k < j.findings; k++, it = rf_json_next(it)) {
            if (!it || !same(member(it, "value"), j.finding[k].value) || !same(member(it, "low"), j.finding[k].low) ||
                !same(member(it, "high"), j.finding[k].high))
                cr_fatal("%s: %s", in, refuel_check_describe(j.finding[k].id)->id);
        }
        cr_expect(it == NULL);
        rf_json_free(root);
    }
    cr_expect(gt(int, done, 700));
}
