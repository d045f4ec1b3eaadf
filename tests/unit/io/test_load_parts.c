#include "io/load_parts.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/json.h>
#include <stdio.h>
#include <string.h>

#include "io/json.h"

static char text[1 << 16];

static rf_json_node *ask(const char *request)
{
    rf_json_node *root = NULL;
    refuel_error err = {.message = ""};
    cr_assert(refuel_load_json(request, strlen(request), text, sizeof text, NULL, &err) == REFUEL_OK, "%s",
              err.message);
    cr_assert(rf_json_parse(text, strlen(text), &root, &err) == REFUEL_OK, "%s", err.message);
    return root;
}

static const rf_json_node *member(const rf_json_node *of, const char *key)
{
    for (const rf_json_node *it = rf_json_first(of); it; it = rf_json_next(it))
        if (strcmp(rf_json_key(it), key) == 0) return it;
    cr_fatal("no %s", key);
}

static size_t count(const rf_json_node *of)
{
    size_t n = 0;
    for (const rf_json_node *it = rf_json_first(of); it; it = rf_json_next(it)) n++;
    return n;
}

#define LOG \
    "{\"log\":\"date,distance_km,rpe,duration\\n2025-03-01,10,4,50:00\\n2025-03-03,12,5,1:00:00\\n\",\"id\":\"x\"}"

/* Every series has a value for each day; what is not known is null. */
Test(load_parts, series)
{
    rf_json_node *root = ask(LOG);
    size_t series = 0;
    cr_expect(eq(str, (char *)rf_json_text(member(root, "schema")), "refuel/load/1"));
    cr_expect(eq(str, (char *)rf_json_text(member(root, "id")), "x"));
    cr_expect(eq(str, (char *)rf_json_text(member(root, "kind")), "session-rpe"));
    for (size_t i = 0; refuel_load_result_at(REFUEL_LOAD_RECORD_SERIES, i); i++) {
        const refuel_result_info *row = refuel_load_result_at(REFUEL_LOAD_RECORD_SERIES, i);
        const rf_json_node *it = member(root, row->path);
        if (rf_json_type_of(it) != RF_JSON_ARRAY) continue;
        cr_expect(eq(sz, count(it), 3), "%s", row->path);
        series++;
    }
    cr_expect(eq(sz, series, 18));
    const rf_json_node *load = rf_json_first(member(root, "load"));
    cr_expect(rf_json_number(load) == 200 && rf_json_number(rf_json_next(load)) == 0);
    cr_expect(rf_json_type_of(rf_json_first(member(root, "acute"))) == RF_JSON_NULL);
    cr_expect(eq(str, (char *)rf_json_text(rf_json_first(member(root, "day"))), "2025-03-01"));
    rf_json_free(root);
}

/* The parts behind the series: what a log covers, findings with their words, notes, and papers that exist. */
Test(load_parts, lists)
{
    rf_json_node *root = ask(LOG);
    cr_expect(eq(sz, count(member(root, "coverage")), REFUEL_LOAD_KIND_END - 1));
    cr_expect(eq(sz, count(member(root, "findings")), REFUEL_LOAD_FINDING_END - 1));
    cr_expect(gt(sz, count(member(root, "notes")), 0));
    const rf_json_node *source = rf_json_first(member(root, "sources"));
    cr_expect(eq(str, (char *)rf_json_text(member(source, "id")), "Foster2001"));
    const rf_json_node *finding = rf_json_first(member(root, "findings"));
    cr_expect(eq(str, (char *)rf_json_text(member(finding, "id")), "load-single-run"));
    cr_expect(strncmp(rf_json_text(member(finding, "message")), "2025-03-03: 12.0 km, 1.20 times", 31) == 0);
    rf_json_free(root);
    root = ask("{\"log\":\"date,distance_km\\n2025-03-01,10\\n\"}");
    source = rf_json_first(member(root, "sources"));
    cr_expect(eq(str, (char *)rf_json_text(member(source, "id")), "Foster1998"), "kilometres need no paper");
    rf_json_free(root);
}

/* The size is told where the buffer is too small, and a log that is wrong leaves it untouched. */
Test(load_parts, buffer)
{
    size_t needed = 0;
    refuel_error err = {.message = ""};
    cr_expect(refuel_load_json(LOG, strlen(LOG), NULL, 0, &needed, &err) == REFUEL_E_BUFFER && needed > 1000);
    char *small = text;
    strcpy(text, "before");
    cr_expect(refuel_load_json(LOG, strlen(LOG), small, needed - 1, NULL, &err) == REFUEL_E_BUFFER);
    cr_expect(refuel_load_json("{}", 2, small, sizeof text, NULL, &err) == REFUEL_E_MISSING);
    cr_expect(eq(str, text, "before"));
    cr_expect(refuel_load_json(LOG, strlen(LOG), small, needed, NULL, &err) == REFUEL_OK);
}
