#include "io/needs_parts.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/json.h>
#include <refuel/source.h>
#include <stdio.h>
#include <string.h>

#include "core/field.h"
#include "io/json.h"
#include "plan/choices.h"

static char out[1 << 17];

static rf_json_node *ask(const char *request)
{
    refuel_error err = {.message = ""};
    rf_json_node *root = NULL;
    refuel_status status = refuel_needs_json(request, strlen(request), out, sizeof out, NULL, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", request, err.message);
    cr_assert(eq(int, (int)rf_json_parse(out, strlen(out), &root, NULL), REFUEL_OK));
    return root;
}

static const rf_json_node *child(const rf_json_node *of, const char *key)
{
    for (const rf_json_node *it = rf_json_first(of); it; it = rf_json_next(it))
        if (strcmp(rf_json_key(it), key) == 0) return it;
    cr_assert(false, "there is no %s", key);
    return NULL;
}

static void expect_number(const rf_json_node *row, const char *key, double expected)
{
    const rf_json_node *it = child(row, key);
    double got = rf_json_type_of(it) == RF_JSON_NULL ? NAN : rf_json_number(it);
    cr_expect(isnan(expected) ? isnan(got) : got == expected, "%s: %.17g, %.17g", key, got, expected);
}

/* The ids of the notes, in the order of the bits. */
static void expect_flags(const rf_json_node *row, uint32_t flags)
{
    const rf_json_node *it = rf_json_first(child(row, "flags"));
    const refuel_dri_note_info *note;
    for (size_t bit = 0; (note = refuel_dri_note_at(bit)); bit++) {
        if (!(flags & (uint32_t)note->note)) continue;
        cr_assert(it != NULL, "%s", note->id);
        cr_expect_str_eq(rf_json_text(it), note->id);
        it = rf_json_next(it);
    }
    cr_expect(it == NULL);
}

/* JSON holds what C gives, to the bit, whoever it is for. */
Test(needs_parts, every_row)
{
    static const double ages[] = {0.5, 1, 8.9, 13, 18, 30, 50.9, 51, 90};
    for (int32_t sex = REFUEL_FEMALE; sex <= REFUEL_SEX_UNKNOWN; sex++)
        for (int32_t stage = 0; stage <= (sex == REFUEL_FEMALE ? REFUEL_LACTATING : 0); stage++)
            for (size_t i = 0; i < sizeof ages / sizeof *ages; i++) {
                char request[256];
                refuel_request r = REFUEL_REQUEST_INIT;
                refuel_need need[REFUEL_NEEDS_PLACES];
                size_t n = 0, k = 0;
                r.sex = sex, r.age_y = ages[i], r.life_stage = stage, r.diet = (int32_t)(i % 4),
                r.distance_km_week = i % 2 ? 40 : NAN;
                snprintf(request, sizeof request,
                         "{\"sex\":\"%s\",\"age_y\":%g,\"life_stage\":\"%s\",\"diet\":%s%s%s%s}",
                         rf_choice_name(rf_sex_choices, sex), ages[i], rf_choice_name(rf_life_stage_choices, stage),
                         r.diet ? "\"" : "", r.diet ? rf_choice_name(rf_diet_choices, r.diet) : "null",
                         r.diet ? "\"" : "", i % 2 ? ",\"running\":{\"distance_km_week\":40}" : "");
                cr_assert(eq(int, (int)refuel_needs(&r, need, REFUEL_NEEDS_PLACES, &n, NULL), REFUEL_OK));
                rf_json_node *root = ask(request);
                const rf_json_node *row = rf_json_first(child(root, "needs"));
                for (; row && k < n; row = rf_json_next(row), k++) {
                    cr_expect_str_eq(rf_json_text(child(row, "nutrient")), need[k].key);
                    cr_expect_str_eq(rf_json_text(child(row, "unit")), need[k].unit);
                    expect_number(row, "ear", need[k].ear), expect_number(row, "rda", need[k].rda);
                    expect_number(row, "ai", need[k].ai), expect_number(row, "ul", need[k].ul);
                    expect_number(row, "cdrr", need[k].cdrr);
                    expect_flags(row, need[k].flags);
                }
                cr_expect(row == NULL && k == n, "%s", request);
                rf_json_free(root);
            }
}

/* Every source of a reference and of a note stands in the list of sources. */
Test(needs_parts, sources)
{
    static const char *const keys[] = {"IOM1997", "IOM1998", "IOM2000", "IOM2000a",  "IOM2001",
                                       "IOM2002", "IOM2005", "IOM2011", "NASEM2019", "Mettler2010"};
    rf_json_node *root = ask("{\"sex\":\"female\",\"age\":30,\"running\":{\"distance_km_week\":40}}");
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        int found = 0;
        for (const rf_json_node *it = rf_json_first(child(root, "sources")); it; it = rf_json_next(it))
            found += strcmp(rf_json_text(child(it, "id")), keys[i]) == 0;
        cr_expect(eq(int, found, 1), "%s", keys[i]);
    }
    rf_json_free(root);
}

/* A note in words, with the amounts of this person: 1.3 and 1.7 times 8.1 mg, 1.8 times 18 mg, 1.5 times 8 mg. */
Test(needs_parts, notes)
{
    static const char *const parts[] = {"would then be 10.5 to 13.8 mg", "is advised, 32.4 mg",
                                        "may be needed, 12.0 mg", "are never multiplied"};
    rf_json_node *root =
        ask("{\"sex\":\"female\",\"age\":30,\"diet\":\"vegetarian\",\"running\":{\"distance_km_week\":40}}");
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) cr_expect(strstr(out, parts[i]) != NULL, "%s", parts[i]);
    rf_json_free(root);
    root = ask("{\"sex\":\"male\",\"age\":30}");
    cr_expect(strstr(out, "ferritin") == NULL && strstr(out, "iron-") == NULL);
    rf_json_free(root);
}

/* An array gives an array; what is missing is told with its path, and who a plan needs more of is no fault here. */
Test(needs_parts, arrays_and_errors)
{
    rf_json_node *root = ask("[{\"sex\":\"female\",\"age\":30,\"id\":\"a\"},{\"sex\":\"male\"}]");
    const rf_json_node *first = rf_json_first(root), *second = rf_json_next(first);
    cr_expect_str_eq(rf_json_text(child(first, "schema")), "refuel/needs/1");
    cr_expect_str_eq(rf_json_text(child(first, "id")), "a");
    cr_expect_str_eq(rf_json_text(child(child(second, "error"), "field")), "age");
    rf_json_free(root);
    refuel_error err = {.message = ""};
    static const struct {
        const char *text;
        refuel_status status;
    } wrong[] = {{"{}", REFUEL_E_MISSING},
                 {"{\"sex\":\"male\",\"age\":-1}", REFUEL_E_RANGE},
                 {"{\"sex\":\"male\",\"age\":30,\"life_stage\":\"pregnant\"}", REFUEL_E_CONFLICT},
                 {"{\"sex\":\"male\",\"age\":30,\"diet\":\"carnivore\"}", REFUEL_E_UNKNOWN},
                 {"{\"sex\":\"male\",\"age\":30,\"iron_mg\":3}", REFUEL_E_UNKNOWN}};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        cr_expect(eq(int, (int)refuel_needs_json(wrong[i].text, strlen(wrong[i].text), out, sizeof out, NULL, &err),
                     (int)wrong[i].status),
                  "%s: %s", wrong[i].text, err.message);
}
