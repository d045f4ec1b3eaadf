#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/equation.h>
#include <refuel/json.h>
#include <refuel/plan.h>
#include <stdlib.h>
#include <string.h>

#include "io/json.h"
#include "io/report.h"

#define WOMAN                                                                                                     \
    "{\"sex\":\"female\",\"age\":34,\"height\":\"5ft6in\",\"weight\":\"140lb\",\"running\":{\"distance\":\"30mi/" \
    "week\","                                                                                                     \
    "\"pace\":\"9:30/mi\"},\"goal\":\"-1lb/week\"}"

typedef refuel_status answer(const char *, size_t, char *, size_t, size_t *, refuel_error *);

static rf_json_node *answered(answer *ask, const char *request)
{
    static char text[1 << 17];
    refuel_error err = {.message = ""};
    size_t needed = 0;
    refuel_status status = ask(request, strlen(request), text, sizeof text, &needed, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", request, err.message);
    cr_expect(eq(sz, needed, strlen(text) + 1));
    cr_expect(strchr(text, '\n') == NULL, "one line");
    rf_json_node *root = NULL;
    cr_assert(eq(int, (int)rf_json_parse(text, strlen(text), &root, &err), REFUEL_OK), "%s", err.message);
    return root;
}

/* "energy.total_kcal_d"; NULL where there is no such member. */
static const rf_json_node *at(const rf_json_node *node, const char *path)
{
    while (node && *path) {
        size_t length = strcspn(path, ".");
        const rf_json_node *it = rf_json_first(node);
        while (it && (strlen(rf_json_key(it)) != length || strncmp(rf_json_key(it), path, length) != 0))
            it = rf_json_next(it);
        node = it;
        path += length + (path[length] == '.');
    }
    return node;
}

static size_t count(const rf_json_node *array)
{
    size_t n = 0;
    for (const rf_json_node *it = rf_json_first(array); it; it = rf_json_next(it)) n++;
    return n;
}

/* The example that is promised, digit for digit as far as it is printed there. Computed a second time, by a program of
   its own from the rules of docs/. */
Test(report, promised_plan)
{
    static const struct {
        const char *path;
        double value, tolerance;
    } numbers[] = {{"person.age_y", 34, 0},
                   {"person.height_cm", 167.64, 1e-9},
                   {"person.weight_kg", 63.503, 5e-4},
                   {"person.bmi_kg_m2", 22.6, 0.05},
                   {"person.fat_free_mass_kg", 46.816, 0.0005},
                   {"energy.resting_kcal_d", 1451.006, 0.0005},
                   {"energy.living_kcal_d", 845.988, 0.0005},
                   {"energy.running_kcal_d", 390.652, 0.0005},
                   {"energy.total_kcal_d", 2687.646, 0.0005},
                   {"energy.goal_kcal_d", -500, 1e-9},
                   {"energy.intake_kcal_d", 2187.646, 0.0005},
                   {"energy.sd.resting_kcal_d", 140.6, 0.05},
                   {"energy.sd.total_kcal_d", 307.2, 0.05},
                   {"energy.interval.level", 0.8, 0},
                   {"goal.requested_kg_week", -0.4536, 5e-5},
                   {"goal.applied_kg_week", -0.4536, 5e-5},
                   {"goal.safe_kg_week", -0.4536, 5e-5},
                   {"macros.carbohydrate_g_d", 335.9, 0.05},
                   {"macros.protein_g_d", 101.6, 0.05},
                   {"macros.fat_g_d", 48.6, 0.05},
                   {"macros.fibre_g_d", 25, 1e-9}};
    rf_json_node *root = answered(refuel_plan_json, WOMAN);
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        const rf_json_node *it = at(root, numbers[i].path);
        cr_assert(it != NULL, "%s", numbers[i].path);
        cr_expect(epsilon_eq(dbl, rf_json_number(it), numbers[i].value, numbers[i].tolerance), "%s", numbers[i].path);
    }
    static const struct {
        const char *path;
        double low, high, tolerance;
    } ranges[] = {{"energy.interval.resting_kcal_d", 1270.9, 1631.1, 0.05},
                  {"energy.interval.total_kcal_d", 2294.0, 3081.3, 0.05},
                  {"energy.interval.intake_kcal_d", 1794.0, 2581.3, 0.05},
                  {"targets.carbohydrate_g_d", 276.7, 403.7, 0.05},
                  {"targets.protein_g_d", 101.6, 152.4, 0.05},
                  {"targets.fat_g_d", 48.6, 85.1, 0.05}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        const rf_json_node *it = at(root, ranges[i].path);
        cr_assert(it != NULL && count(it) == 2, "%s", ranges[i].path);
        double low = rf_json_number(rf_json_first(it)), high = rf_json_number(rf_json_next(rf_json_first(it)));
        cr_expect(epsilon_eq(dbl, low, ranges[i].low, ranges[i].tolerance), "%s", ranges[i].path);
        cr_expect(epsilon_eq(dbl, high, ranges[i].high, ranges[i].tolerance), "%s", ranges[i].path);
    }
    static const struct {
        const char *path, *text;
    } texts[] = {{"schema", "refuel/plan/1"},
                 {"refuel", "0.1.0"},
                 {"person.sex", "female"},
                 {"person.fat_free_mass_source", "cun-bae-2012"},
                 {"energy.method", "ledger"},
                 {"energy.resting_equation", "ten-haaf-2014"},
                 {"energy.running_equation", "re3-2025"}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        cr_assert(at(root, texts[i].path) != NULL, "%s", texts[i].path);
        cr_expect(eq(str, (char *)rf_json_text(at(root, texts[i].path)), (char *)texts[i].text));
    }
    cr_expect(rf_json_truth(at(root, "goal.accepted")));
    cr_expect(eq(sz, count(at(root, "goal.reasons")), 0));
    const rf_json_node *part = rf_json_first(at(root, "energy.resting_parts")), *second = rf_json_next(part);
    cr_expect(eq(sz, count(at(root, "energy.resting_parts")), 2));
    cr_expect(eq(str, (char *)rf_json_text(at(part, "equation")), "ten-haaf-2014"));
    cr_expect(epsilon_eq(dbl, rf_json_number(at(part, "share")), 0.6875, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_json_number(at(part, "kcal_d")), 1496.109, 0.0005));
    cr_expect(not(rf_json_truth(at(part, "at_35"))));
    cr_expect(eq(str, (char *)rf_json_text(at(second, "equation")), "mifflin-1990"));
    cr_expect(epsilon_eq(dbl, rf_json_number(at(second, "share")), 0.3125, 1e-9));
    cr_expect(epsilon_eq(dbl, rf_json_number(at(second, "kcal_d")), 1351.779, 0.0005));
    cr_expect(at(root, "energy.reproduction_kcal_d") == NULL, "only in pregnancy and lactation");
    rf_json_free(root);
}

/* Every check has every promised member, and energy availability the promised numbers. */
Test(report, checks)
{
    static const char *const members[] = {"id",  "verdict", "action", "direction", "value", "interval",
                                          "low", "high",    "unit",   "message",   "source"};
    rf_json_node *root = answered(refuel_plan_json, WOMAN);
    int seen = 0;
    for (const rf_json_node *it = rf_json_first(at(root, "checks")); it; it = rf_json_next(it)) {
        for (size_t i = 0; i < sizeof members / sizeof *members; i++)
            cr_assert(at(it, members[i]) != NULL, "%s", members[i]);
        if (strcmp(rf_json_text(at(it, "id")), "energy-availability") != 0) continue;
        seen++;
        cr_expect(eq(str, (char *)rf_json_text(at(it, "verdict")), "low"));
        cr_expect(eq(str, (char *)rf_json_text(at(it, "action")), "inform"));
        cr_expect(eq(str, (char *)rf_json_text(at(it, "unit")), "kcal/kg FFM/d"));
        cr_expect(epsilon_eq(dbl, rf_json_number(at(it, "value")), 38.38, 0.005));
        cr_expect(eq(dbl, rf_json_number(at(it, "low")), 45));
        cr_expect(eq(int, (int)rf_json_type_of(at(it, "high")), RF_JSON_NULL));
        const rf_json_node *low = rf_json_first(at(it, "interval"));
        cr_expect(epsilon_eq(dbl, rf_json_number(low), 30.7, 0.5));
        cr_expect(epsilon_eq(dbl, rf_json_number(rf_json_next(low)), 46, 0.5));
    }
    cr_expect(eq(int, seen, 1));
    for (const rf_json_node *it = rf_json_first(at(root, "warnings")); it; it = rf_json_next(it))
        cr_expect(at(it, "id") && at(it, "field") && at(it, "message"));
    for (const rf_json_node *it = rf_json_first(at(root, "sources")); it; it = rf_json_next(it))
        cr_expect(at(it, "id") && at(it, "citation") && at(it, "doi"));
    rf_json_free(root);
}

/* The verdict of all checks, which way it points, a sentence, and the checks that made it so. */
Test(report, overall)
{
    rf_json_node *root = answered(refuel_plan_json, WOMAN);
    cr_expect(eq(str, (char *)rf_json_text(at(root, "overall.verdict")), "low"));
    cr_expect(eq(str, (char *)rf_json_text(at(root, "overall.direction")), "too-little"));
    cr_expect(eq(chr, rf_json_text(at(root, "overall.message"))[0], 'S'));
    size_t worst = 0;
    for (const rf_json_node *it = rf_json_first(at(root, "overall.worst")); it; it = rf_json_next(it)) {
        for (const rf_json_node *check = rf_json_first(at(root, "checks")); check; check = rf_json_next(check)) {
            if (strcmp(rf_json_text(at(check, "id")), rf_json_text(it)) != 0) continue;
            cr_expect(eq(str, (char *)rf_json_text(at(check, "verdict")), "low"));
            worst++;
        }
    }
    cr_expect(gt(sz, worst, 0));
    cr_expect(eq(sz, worst, count(at(root, "overall.worst"))));
    rf_json_free(root);
}

/* A record of every kind of value, groups that open and close, members that are left out. */
typedef struct record {
    double number;
    refuel_range range;
    int32_t truth, choice, equation, check, checks[3];
    uint32_t bits;
    const char *text, *words, *const *texts;
    const double *series, *low, *high;
    double absent;
    int32_t none;
    refuel_resting_part part[3];
} record;

static const refuel_choice choices[] = {{"one", 1}, {"two", 2}, {NULL, 0}};
#define AT(kind_, member) .kind = REFUEL_RESULT_##kind_, .offset = offsetof(record, member)
static const refuel_result_info rows[] = {
    {.path = "number", AT(NUMBER, number)},
    {.path = "a.range", .group = 2, AT(RANGE, range)},
    {.path = "a.truth", .group = 2, AT(TRUTH, truth)},
    {.path = "a.b.choice", .group = 4, AT(CHOICE, choice), .choices = choices},
    {.path = "a.b.eq", .group = 4, AT(EQUATION, equation)},
    {.path = "c.check", .group = 2, AT(CHECK, check)},
    {.path = "c.checks", .group = 2, AT(CHECKS, checks)},
    {.path = "c.bits", .group = 2, AT(BITS, bits), .choices = choices},
    {.path = "text", AT(TEXT, text)},
    {.path = "words", AT(WORDS, words)},
    {.path = "texts", AT(TEXTS, texts)},
    {.path = "series", AT(SERIES, series)},
    {.path = "band", AT(BAND, low)},
    {.path = "e.list",
     .group = 2,
     AT(LIST, part),
     .name = "Part",
     .stride = sizeof(refuel_resting_part),
     .record = REFUEL_RECORD_RESTING_PART},
    {.path = "d.absent", .group = 2, AT(NUMBER, absent), .optional = 1},
    {.path = "d.none", .group = 2, AT(CHOICE, none), .choices = choices, .optional = 1}};
#undef AT
static const rf_record table = {rows, sizeof rows / sizeof *rows, NULL};

/* A record is its own answer. */
static const void *itself(const void *answer, size_t i, rf_room *room)
{
    (void)room;
    return i == 0 ? answer : NULL;
}

static size_t two(const void *answer)
{
    (void)answer;
    return 2;
}

static const char *written(const record *it, const rf_part *part)
{
    static char text[1024];
    const rf_answer_type type = {.schema = "s", .part = part, .parts = 1};
    rf_json_writer w;
    rf_json_begin(&w);
    rf_report(&w, &type, it);
    cr_assert(eq(int, (int)rf_json_print(&w, text, sizeof text, NULL, NULL), REFUEL_OK));
    rf_json_end(&w);
    return text;
}

Test(report, every_kind)
{
    static const double series[] = {1, NAN}, high[] = {5, 6};
    static const char *const texts[] = {"x", "y", NULL};
    const rf_part members = {.shape = RF_SHAPE_MEMBERS, .record = &table, .at = itself, .series = two};
    record it = {.number = 1.5,
                 .range = {2, 3},
                 .truth = 1,
                 .choice = 2,
                 .equation = REFUEL_EQ_MIFFLIN_1990,
                 .check = REFUEL_CHECK_FIBRE,
                 .checks = {REFUEL_CHECK_GATE_MINOR, REFUEL_CHECK_FIBRE},
                 .bits = 2,
                 .text = "t",
                 .words = "",
                 .texts = texts,
                 .series = series,
                 .low = series,
                 .high = high,
                 .absent = NAN,
                 .part = {{REFUEL_EQ_TEN_HAAF_2014, 1, 0.75, 1500}, {REFUEL_EQ_MIFFLIN_1990, 0, 0.25, 1400}}};
    cr_expect(eq(str, (char *)written(&it, &members),
                 "{\"schema\":\"s\",\"number\":1.5,\"a\":{\"range\":[2,3],\"truth\":true,\"b\":{\"choice\":\"two\","
                 "\"eq\":\"mifflin-1990\"}},\"c\":{\"check\":\"fibre\",\"checks\":[\"gate-minor\",\"fibre\"],"
                 "\"bits\":[\"two\"]},\"text\":\"t\",\"words\":\"\",\"texts\":[\"x\",\"y\"],\"series\":[1,null],"
                 "\"band\":[[1,null],[5,6]],\"e\":{\"list\":["
                 "{\"equation\":\"ten-haaf-2014\",\"share\":0.75,\"kcal_d\":1500,\"at_35\":true},"
                 "{\"equation\":\"mifflin-1990\",\"share\":0.25,\"kcal_d\":1400,\"at_35\":false}]}}"));
    it = (record){.number = NAN,
                  .range = {NAN, 3},
                  .words = "w",
                  .texts = texts + 2,
                  .series = series,
                  .low = high,
                  .high = high,
                  .absent = 0,
                  .none = 1};
    cr_expect(eq(str, (char *)written(&it, &members),
                 "{\"schema\":\"s\",\"number\":null,\"a\":{\"range\":null,\"truth\":false,\"b\":{\"choice\":null,"
                 "\"eq\":null}},\"c\":{\"check\":null,\"checks\":[],\"bits\":[]},\"text\":null,\"words\":\"w\","
                 "\"texts\":[],\"series\":[1,null],\"band\":[[5,6],[5,6]],\"e\":{\"list\":[]},\"d\":{\"absent\":0,"
                 "\"none\":\"one\"}}"));
    const rf_part one_group = {.key = "g", .shape = RF_SHAPE_OBJECT, .record = &table, .group = "a.", .at = itself};
    cr_expect(eq(str, (char *)written(&it, &one_group),
                 "{\"schema\":\"s\",\"g\":{\"range\":null,\"truth\":false,\"b\":{\"choice\":null,\"eq\":null}}}"));
}

static const void *nothing(const void *answer, size_t i, rf_room *room)
{
    (void)answer, (void)i, (void)room;
    return NULL;
}

/* Where there is nothing: null, an empty list, or no member at all where the part is optional. */
Test(report, nothing_to_tell)
{
    static const struct {
        rf_shape shape;
        bool optional;
        const char *json;
    } cases[] = {{RF_SHAPE_OBJECT, false, "{\"schema\":\"s\",\"g\":null}"},
                 {RF_SHAPE_OBJECT, true, "{\"schema\":\"s\"}"},
                 {RF_SHAPE_LIST, false, "{\"schema\":\"s\",\"g\":[]}"},
                 {RF_SHAPE_LIST, true, "{\"schema\":\"s\"}"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const rf_part part = {
            .key = "g", .shape = cases[i].shape, .optional = cases[i].optional, .record = &table, .at = nothing};
        cr_expect(eq(str, (char *)written(&(record){.number = 1}, &part), (char *)cases[i].json));
    }
}

/* Unknown is null, never a number: a child under the ledger. */
Test(report, unknown_is_null)
{
    rf_json_node *root = answered(refuel_plan_json, "{\"sex\":\"male\",\"age\":6,\"height_cm\":118,\"weight_kg\":21}");
    static const char *const nulls[] = {
        "energy.living_kcal_d",   "energy.running_kcal_d",        "energy.total_kcal_d", "energy.intake_kcal_d",
        "energy.sd.total_kcal_d", "energy.interval.total_kcal_d", "macros.fat_g_d",      "targets.fat_g_d"};
    for (size_t i = 0; i < sizeof nulls / sizeof *nulls; i++) {
        cr_assert(at(root, nulls[i]) != NULL, "%s", nulls[i]);
        cr_expect(eq(int, (int)rf_json_type_of(at(root, nulls[i])), RF_JSON_NULL), "%s", nulls[i]);
    }
    cr_expect(gt(dbl, rf_json_number(at(root, "energy.resting_kcal_d")), 900));
    rf_json_free(root);
}

/* Pregnancy has its term in every trimester, also in the first, where it is 0. */
Test(report, reproduction)
{
    static const struct {
        const char *request;
        double kcal_d;
    } rows[] = {{"{\"sex\":\"female\",\"age\":31,\"height_cm\":168,\"weight_kg\":70,\"life_stage\":\"pregnant\","
                 "\"gestation_week\":5}",
                 0},
                {"{\"sex\":\"female\",\"age\":31,\"height_cm\":168,\"weight_kg\":70,\"life_stage\":\"pregnant\","
                 "\"gestation_week\":20}",
                 340},
                {"{\"sex\":\"female\",\"age\":31,\"height_cm\":168,\"weight_kg\":70,\"life_stage\":\"lactating\","
                 "\"months_since_birth\":8}",
                 400}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_json_node *root = answered(refuel_plan_json, rows[i].request);
        const rf_json_node *it = at(root, "energy.reproduction_kcal_d");
        cr_expect(it != NULL, "%s", rows[i].request);
        if (it) cr_expect(eq(dbl, rf_json_number(it), rows[i].kcal_d), "%s", rows[i].request);
        rf_json_free(root);
    }
}

Test(report, check_and_compare)
{
    rf_json_node *root = answered(refuel_check_json,
                                  "{\"sex\":\"male\",\"age\":41,\"height_cm\":178,\"weight_kg\":72,\"running\":"
                                  "{\"distance_km_week\":60},\"intake\":{\"energy_kcal_d\":2300,\"fat_g_d\":0}}");
    cr_expect(eq(str, (char *)rf_json_text(at(root, "schema")), "refuel/check/1"));
    cr_expect(eq(dbl, rf_json_number(at(root, "eaten.energy_kcal_d")), 2300));
    cr_expect(eq(dbl, rf_json_number(at(root, "eaten.fat_g_d")), 0), "0 g");
    cr_expect(eq(int, (int)rf_json_type_of(at(root, "eaten.protein_g_d")), RF_JSON_NULL), "not given");
    rf_json_free(root);
    root = answered(refuel_compare_json, WOMAN);
    const rf_json_node *row = rf_json_first(at(root, "compare"));
    static const char *const members[] = {"key", "kind", "resting_kcal_d", "total_kcal_d", "chosen"};
    cr_assert(row != NULL);
    for (; row; row = rf_json_next(row))
        for (size_t i = 0; i < sizeof members / sizeof *members; i++)
            cr_expect(at(row, members[i]) != NULL, "%s", members[i]);
    rf_json_free(root);
}

/* The size can be asked for; a buffer that is too small stays as it was. */
Test(report, buffers)
{
    size_t needed = 0;
    char small[16] = "untouched";
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)refuel_plan_json(WOMAN, strlen(WOMAN), NULL, 0, &needed, &err), REFUEL_E_BUFFER));
    cr_expect(gt(sz, needed, 1000));
    cr_expect(eq(int, (int)refuel_plan_json(WOMAN, strlen(WOMAN), small, sizeof small, NULL, &err), REFUEL_E_BUFFER));
    cr_expect(eq(str, small, "untouched"));
    char *exact = malloc(needed);
    cr_assert(exact != NULL);
    cr_expect(eq(int, (int)refuel_plan_json(WOMAN, strlen(WOMAN), exact, needed - 1, NULL, NULL), REFUEL_E_BUFFER));
    cr_expect(eq(int, (int)refuel_plan_json(WOMAN, strlen(WOMAN), exact, needed, NULL, NULL), REFUEL_OK));
    free(exact);
    cr_expect(eq(int, (int)refuel_plan_json(NULL, 0, small, sizeof small, NULL, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_plan_json(WOMAN, strlen(WOMAN), NULL, 100, NULL, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_check_json(WOMAN, strlen(WOMAN), small, sizeof small, NULL, NULL), REFUEL_E_MISSING));
}

/* Errors as JSON, with null for what is not a number, and text that needs escaping. */
Test(report, errors)
{
    refuel_error err = {.status = REFUEL_E_RANGE,
                        .value = 7000,
                        .low = 2,
                        .high = 650,
                        .field = "weight",
                        .message = "weight: \"7000\" \xC3\xA4"};
#define WEIGHT                                                           \
    "{\"status\":\"REFUEL_E_RANGE\",\"field\":\"weight\",\"flag\":null," \
    "\"message\":\"weight: \\\"7000\\\" \xC3\xA4\",\"value\":7000,\"low\":2,\"high\":650}"
    char text[512];
    cr_expect(eq(int, (int)refuel_error_json(&err, text, sizeof text, NULL, NULL), REFUEL_OK));
    cr_expect(eq(str, text, "{\"schema\":\"refuel/error/1\",\"errors\":[" WEIGHT "],\"error\":" WEIGHT "}"));
    err.value = err.low = NAN;
    err.high = INFINITY;
    cr_expect(eq(int, (int)refuel_error_json(&err, text, sizeof text, NULL, NULL), REFUEL_OK));
    cr_expect(strstr(text, "\"value\":null,\"low\":null,\"high\":null") != NULL, "%s", text);
    cr_expect(eq(int, (int)refuel_error_json(NULL, text, sizeof text, NULL, NULL), REFUEL_E_NULL));
}

/* Every formula of the registry, with every promised member. */
Test(report, equations)
{
    static char text[1 << 18];
    cr_assert(eq(int, (int)refuel_equations_json(NULL, text, sizeof text, NULL, NULL), REFUEL_OK));
    rf_json_node *root = NULL;
    cr_assert(eq(int, (int)rf_json_parse(text, strlen(text), &root, NULL), REFUEL_OK));
    cr_expect(eq(str, (char *)rf_json_text(at(root, "schema")), "refuel/equations/1"));
    size_t formulas = 0;
    while (refuel_equation_at(formulas, NULL)) formulas++;
    cr_expect(eq(sz, count(at(root, "equations")), formulas));
    static const char *const members[] = {"key",        "kind",   "title",        "citation",   "doi",
                                          "needs",      "age_y",  "sample",       "sd_percent", "sd_kcal_d",
                                          "confidence", "source", "second_source"};
    for (const rf_json_node *it = rf_json_first(at(root, "equations")); it; it = rf_json_next(it))
        for (size_t i = 0; i < sizeof members / sizeof *members; i++)
            cr_expect(at(it, members[i]) != NULL, "%s of %s", members[i], rf_json_text(at(it, "key")));
    rf_json_free(root);
}
