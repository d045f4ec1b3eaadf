#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/compare.h>
#include <refuel/days.h>
#include <refuel/json.h>
#include <refuel/needs.h>
#include <refuel/plan.h>
#include <refuel/source.h>
#include <stdio.h>
#include <string.h>

#include "io/json.h"
#include "plan/result.h"

static const struct {
    refuel_record record;
    size_t size;
    const char *name;
} records[] = {{REFUEL_RECORD_PLAN, sizeof(refuel_plan_result), "plan"},
               {REFUEL_RECORD_EATEN, sizeof(refuel_plan_result), "eaten"},
               {REFUEL_RECORD_FINDING, sizeof(refuel_finding), "finding"},
               {REFUEL_RECORD_OVERALL, sizeof(refuel_overall), "overall"},
               {REFUEL_RECORD_COMPARISON, sizeof(refuel_comparison), "comparison"},
               {REFUEL_RECORD_WARNING, sizeof(refuel_warning), "warning"},
               {REFUEL_RECORD_SOURCE, sizeof(refuel_reference), "source"},
               {REFUEL_RECORD_RESTING_PART, sizeof(refuel_resting_part), "resting part"},
               {REFUEL_RECORD_EXERCISE_PART, sizeof(refuel_exercise_part), "exercise part"},
               {REFUEL_RECORD_NEED, sizeof(refuel_need), "need"},
               {REFUEL_RECORD_DAY, sizeof(refuel_day), "day"},
               {REFUEL_RECORD_DAYS_MEAN, sizeof(refuel_days_mean), "mean of days"},
               {REFUEL_RECORD_FLUID, sizeof(refuel_plan_result), "fluid"}};

static size_t size_of(const refuel_result_info *row)
{
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER: return sizeof(double);
        case REFUEL_RESULT_RANGE: return 2 * sizeof(double);
        case REFUEL_RESULT_CHECKS: return REFUEL_PLAN_REASONS * sizeof(int32_t);
        case REFUEL_RESULT_LIST:
            return (row->record == REFUEL_RECORD_EXERCISE_PART ? REFUEL_EXERCISES + 1 : REFUEL_RESTING_PARTS) *
                   row->stride;
        case REFUEL_RESULT_TEXT:
        case REFUEL_RESULT_WORDS:
        case REFUEL_RESULT_PROSE:
        case REFUEL_RESULT_SERIES:
        case REFUEL_RESULT_TEXTS: return sizeof(void *);
        default: return sizeof(int32_t);
    }
}

static void expect_choices(const refuel_result_info *row)
{
    int named = row->kind == REFUEL_RESULT_CHOICE || row->kind == REFUEL_RESULT_BITS;
    cr_expect(eq(int, row->choices != NULL, named), "%s", row->path);
    for (const refuel_choice *it = row->choices; it && it->name; it++) {
        cr_expect(it->value == (int32_t)it->value, "%s", row->path);
        for (const refuel_choice *k = row->choices; k < it; k++)
            cr_expect(k->value != it->value && strcmp(k->name, it->name) != 0, "%s: %s", row->path, it->name);
    }
}

/* What a list needs to be read: a name for a binding, the rows of one of its structs and how far it is to the next; the
   first member of such a struct is the int32_t that ends it. Nothing else has any of them. */
static void expect_list(const refuel_result_info *row)
{
    int list = row->kind == REFUEL_RESULT_LIST;
    cr_expect(eq(int, row->name != NULL && row->name[0], list), "%s", row->path);
    cr_expect(eq(int, row->record != 0, list), "%s", row->path);
    cr_expect(eq(int, row->stride != 0, list), "%s", row->path);
    if (!list) return;
    const rf_record *of = &rf_records[row->record];
    int ends = 0;
    for (size_t i = 0; i < of->rows; i++) {
        cr_expect(of->row[i].offset < row->stride, "%s: %s", row->path, of->row[i].path);
        ends += of->row[i].offset == 0 && size_of(&of->row[i]) == sizeof(int32_t);
    }
    cr_expect(eq(int, ends, 1), "%s", row->path);
}

/* Unique paths, a unit and help, an offset inside the struct where such a member can lie, and no two rows of one member. */
Test(result, rows_are_whole)
{
    for (size_t r = 0; r < sizeof records / sizeof *records; r++) {
        rf_record table = rf_records[records[r].record];
        cr_assert(gt(sz, table.rows, 2), "%s", records[r].name);
        for (size_t i = 0; i < table.rows; i++) {
            const refuel_result_info *row = &table.row[i];
            cr_assert(row->path && row->unit && row->help, "%s %zu", records[r].name, i);
            cr_expect(refuel_result_at(records[r].record, i) == row);
            cr_expect(row->path[0] && row->help[0], "%s", row->path);
            cr_expect(row->kind > REFUEL_RESULT_NONE && row->kind <= REFUEL_RESULT_LIST, "%s", row->path);
            int wide = row->kind == REFUEL_RESULT_RANGE || row->kind == REFUEL_RESULT_LIST;
            size_t size = size_of(row), align = size > 8 ? (wide ? 8 : 4) : size;
            cr_expect(row->offset + size <= records[r].size, "%s", row->path);
            cr_expect(eq(sz, row->offset % align, 0), "%s", row->path);
            expect_choices(row);
            expect_list(row);
            const char *point = strrchr(row->path, '.');
            cr_expect(eq(int, row->group, point ? (int)(point + 1 - row->path) : 0), "%s: the last key", row->path);
            cr_expect(row->known == 0 || (row->known == 1 && row->optional == 0), "%s", row->path);
            for (size_t k = 0; k < i; k++) {
                cr_expect(ne(str, (char *)row->path, (char *)table.row[k].path));
                size_t other = table.row[k].offset, other_end = other + size_of(&table.row[k]);
                cr_expect(row->offset + size <= other || row->offset >= other_end, "%s and %s", row->path,
                          table.row[k].path);
            }
        }
        cr_expect(refuel_result_at(records[r].record, table.rows) == NULL);
    }
    cr_expect(eq(int, sizeof records / sizeof *records, REFUEL_RECORD_END - 1), "every record is looked at");
    cr_expect(refuel_result_at(REFUEL_RECORD_NONE, 0) == NULL && refuel_result_at(REFUEL_RECORD_END, 0) == NULL &&
              refuel_result_at((refuel_record)-1, 0) == NULL && refuel_result_at((refuel_record)1000, 0) == NULL &&
              refuel_result_at(REFUEL_RECORD_PLAN, (size_t)-1) == NULL);
}

/* Numbers of a plan say their unit in the last part of the path, as far as they have one. */
Test(result, units_stand_in_the_names)
{
    static const struct {
        const char *unit, *ends;
    } units[] = {{"kcal/d", "_kcal_d"}, {"g/d", "_g_d"},  {"kg/week", "_kg_week"}, {"kg", "_kg"},
                 {"cm", "_cm"},         {"y", "_y"},      {"kg/m2", "_kg_m2"},     {"%", "_pct"},
                 {"h/week", "_h_week"}, {"mg/d", "_mg_d"}};
    for (int record = REFUEL_RECORD_PLAN; record <= REFUEL_RECORD_EATEN; record++)
        for (size_t i = 0; refuel_result_at((refuel_record)record, i); i++) {
            const refuel_result_info *row = refuel_result_at((refuel_record)record, i);
            int known = row->unit[0] == 0;
            for (size_t k = 0; k < sizeof units / sizeof *units; k++) {
                if (strcmp(units[k].unit, row->unit) != 0) continue;
                size_t length = strlen(row->path), ends = strlen(units[k].ends);
                known = length > ends && strcmp(row->path + length - ends, units[k].ends) == 0;
            }
            cr_expect(known, "%s in %s", row->path, row->unit);
        }
}

/* What may be left out is a number, a word or a list: JSON can tell whether it is there. */
Test(result, optional_members)
{
    int optional = 0;
    for (size_t r = 0; r < sizeof records / sizeof *records; r++)
        for (size_t i = 0; refuel_result_at(records[r].record, i); i++) {
            const refuel_result_info *row = refuel_result_at(records[r].record, i);
            optional += row->optional;
            int may = row->kind == REFUEL_RESULT_NUMBER || row->kind == REFUEL_RESULT_CHOICE ||
                      row->kind == REFUEL_RESULT_LIST;
            cr_expect(row->optional == 0 || (row->optional == 1 && may), "%s", row->path);
        }
    cr_expect(
        eq(int, optional, 18),
        "walking three times, exercise four times, reproduction, the category of a method twice, both sexes, and six "
        "nutrients that are eaten");
}

/* Walks JSON in step with the table: counts the members that are rows, and fails on one that is none. */
static size_t walk(const rf_json_node *object, const char *prefix, rf_record table)
{
    size_t members = 0;
    for (const rf_json_node *it = rf_json_first(object); it; it = rf_json_next(it)) {
        char path[96];
        snprintf(path, sizeof path, "%s%s", prefix, rf_json_key(it));
        if (rf_json_type_of(it) == RF_JSON_OBJECT) {
            strcat(path, ".");
            members += walk(it, path, table);
            continue;
        }
        size_t row = 0;
        while (row < table.rows && strcmp(table.row[row].path, path) != 0) row++;
        cr_expect(lt(sz, row, table.rows), "%s is no row of the table", path);
        members++;
    }
    return members;
}

static rf_json_node *answer(refuel_status (*ask)(const char *, size_t, char *, size_t, size_t *, refuel_error *),
                            const char *request)
{
    static char text[1 << 17];
    rf_json_node *root = NULL;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)ask(request, strlen(request), text, sizeof text, NULL, &err), REFUEL_OK), "%s", err.message);
    cr_assert(eq(int, (int)rf_json_parse(text, strlen(text), &root, NULL), REFUEL_OK));
    return root;
}

/* Every path of refuel/plan/1 is a row, and every row has its place there: a pregnant woman who walks and swims, and tells what
   else she eats, has all but the category of a method and the totals of both sexes. What the lists of an answer hold are records. */
Test(result, json_is_the_table)
{
    rf_json_node *root =
        answer(refuel_check_json,
               "{\"sex\":\"female\",\"age\":31,\"height_cm\":168,\"weight_kg\":70,\"life_stage\":\"pregnant\","
               "\"gestation_week\":20,\"walking\":{\"distance_km_week\":10},\"exercise\":[\"swimming 1h/week\"],"
               "\"intake\":{\"energy_kcal_d\":2300,\"alcohol_g_d\":0,"
               "\"saturated_fat_g_d\":20,\"added_sugar_g_d\":20,\"free_sugar_g_d\":30,"
               "\"exercise_carbohydrate_g_d\":5,\"caffeine_mg_d\":100},"
               "\"session\":{\"duration_h\":2,\"sweat_rate_l_h\":1,\"drink_l_h\":0.6,\"sweat_sodium_mmol_l\":40}}");
    static const char *const around[] = {"schema", "refuel", "overall", "checks", "warnings", "sources"};
    rf_record plan = rf_records[REFUEL_RECORD_PLAN], eaten = rf_records[REFUEL_RECORD_EATEN],
              fluid = rf_records[REFUEL_RECORD_FLUID];
    size_t members = 0;
    for (const rf_json_node *it = rf_json_first(root); it; it = rf_json_next(it)) {
        const char *key = rf_json_key(it);
        int framing = 0;
        for (size_t i = 0; i < sizeof around / sizeof *around; i++) framing |= strcmp(around[i], key) == 0;
        if (framing) continue;
        cr_assert(eq(int, (int)rf_json_type_of(it), RF_JSON_OBJECT), "%s", key);
        char prefix[40];
        snprintf(prefix, sizeof prefix, "%s.", key);
        members += walk(it, prefix, strcmp(key, "eaten") == 0 ? eaten : strcmp(key, "session") == 0 ? fluid : plan);
    }
    cr_expect(eq(sz, members, plan.rows - 3 + eaten.rows + fluid.rows));
    for (const rf_json_node *it = rf_json_first(root); it; it = rf_json_next(it)) {
        const char *key = rf_json_key(it);
        refuel_record record = strcmp(key, "checks") == 0     ? REFUEL_RECORD_FINDING
                               : strcmp(key, "warnings") == 0 ? REFUEL_RECORD_WARNING
                               : strcmp(key, "sources") == 0  ? REFUEL_RECORD_SOURCE
                                                              : REFUEL_RECORD_NONE;
        if (record == REFUEL_RECORD_NONE) continue;
        cr_expect(rf_json_first(it) != NULL, "%s", key);
        for (const rf_json_node *one = rf_json_first(it); one; one = rf_json_next(one))
            cr_expect(eq(sz, walk(one, "", rf_records[record]), rf_records[record].rows), "%s", key);
    }
    rf_json_free(root);
}

/* The category is there with a method, and a comparison is its record, without it for resting equations. */
Test(result, json_of_a_comparison)
{
    rf_json_node *root =
        answer(refuel_compare_json,
               "{\"sex\":\"male\",\"age\":31,\"height_cm\":178,\"weight_kg\":70,\"method\":\"nasem-2023\","
               "\"activity\":\"active\"}");
    rf_record table = rf_records[REFUEL_RECORD_COMPARISON];
    size_t whole = 0, rows = 0;
    for (const rf_json_node *it = rf_json_first(root); it; it = rf_json_next(it)) {
        if (strcmp(rf_json_key(it), "energy") == 0) walk(it, "energy.", rf_records[REFUEL_RECORD_PLAN]);
        if (strcmp(rf_json_key(it), "compare") != 0) continue;
        for (const rf_json_node *row = rf_json_first(it); row; row = rf_json_next(row), rows++) {
            size_t members = walk(row, "", table);
            cr_expect(members == table.rows || members == table.rows - 1);
            whole += members == table.rows;
        }
    }
    cr_expect(rows > 20 && whole >= 4 && whole < rows);
    rf_json_free(root);
}
