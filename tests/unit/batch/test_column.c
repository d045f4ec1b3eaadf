#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "batch/column.h"
#include "plan/input.h"
#include "plan/result.h"

static const double number[1] = {1};
static const int32_t word[1] = {1};

/* What a list of columns fails with; the field that is named. */
static void expect_inputs(const refuel_input_column *in, size_t count, refuel_status status, const char *field)
{
    static rf_batch b;
    memset(&b, 0, sizeof b);
    b.in_count = count;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)rf_columns_find(&b, in, NULL, &err), (int)status), "%s: %s", in->name, err.message);
    cr_expect(eq(str, err.field, (char *)field), "%s", err.message);
    cr_expect(eq(int, (int)rf_columns_find(&b, in, NULL, NULL), (int)status), "err may be NULL");
}

Test(column, inputs)
{
    static const char *const unknown[] = {"", "nothing", "Age", "born", "pace", "running.pace", "energy.total_kcal_d"};
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        expect_inputs(&(refuel_input_column){unknown[i], number, NULL, NULL}, 1, REFUEL_E_UNKNOWN, "columns");
    expect_inputs(&(refuel_input_column){NULL, number, NULL, NULL}, 1, REFUEL_E_UNKNOWN, "columns");
    expect_inputs(&(refuel_input_column){"age", NULL, word, NULL}, 1, REFUEL_E_TYPE, "age");
    expect_inputs(&(refuel_input_column){"run", NULL, NULL, NULL}, 1, REFUEL_E_TYPE, "running.distance");
    expect_inputs(&(refuel_input_column){"sex", number, NULL, NULL}, 1, REFUEL_E_TYPE, "sex");
    refuel_input_column twice[] = {{"run", number, NULL, NULL}, {"running.distance_km_week", number, NULL, NULL}};
    expect_inputs(twice, 2, REFUEL_E_DUPLICATE, "running.distance");
}

/* A name that no terminal should see is shown with care. */
Test(column, unprintable)
{
    static rf_batch b;
    memset(&b, 0, sizeof b);
    b.in_count = 1;
    refuel_error err = {.message = ""};
    refuel_input_column in = {"\033[31m", number, NULL, NULL};
    cr_expect(eq(int, (int)rf_columns_find(&b, &in, NULL, &err), REFUEL_E_UNKNOWN));
    cr_expect(strchr(err.message, '\033') == NULL, "%s", err.message);
}

/* Every input that takes a number or a word has a column, by each of its names. */
Test(column, every_input)
{
    static rf_batch b;
    for (size_t i = 0; refuel_input_at(i); i++) {
        const refuel_input_info *it = refuel_input_at(i);
        if (rf_field_is_text_only(&rf_request_fields[it->number])) continue;
        const char *const names[] = {it->flag, it->path, it->number_path ? it->number_path : it->path};
        for (size_t k = 0; k < 3; k++) {
            refuel_input_column in = {names[k], it->whole ? NULL : number, it->whole ? word : NULL, NULL};
            memset(&b, 0, sizeof b);
            b.in_count = 1;
            cr_assert(eq(int, (int)rf_columns_find(&b, &in, NULL, NULL), REFUEL_OK), "%s", names[k]);
            refuel_request r = REFUEL_REQUEST_INIT;
            cr_assert(eq(int, (int)rf_columns_read(&b, 0, &r, NULL), REFUEL_OK));
            cr_expect(eq(dbl, refuel_request_get(&r, (refuel_input)it->number), 1), "%s", names[k]);
        }
    }
}

/* A text for every input; what a text cannot be, and what only it can be. */
Test(column, texts)
{
    static const char *const text[1] = {"5:30/km"};
    static rf_batch b;
    expect_inputs(&(refuel_input_column){"born", NULL, NULL, text}, 1, REFUEL_E_UNKNOWN, "columns");
    expect_inputs(&(refuel_input_column){"pace", number, NULL, text}, 1, REFUEL_E_TYPE, "running.pace");
    expect_inputs(&(refuel_input_column){"sex", number, NULL, text}, 1, REFUEL_E_TYPE, "sex");
    refuel_input_column twice[] = {{"run", NULL, NULL, text}, {"age", number, NULL, NULL}, {"run", number, NULL, NULL}};
    expect_inputs(twice, 3, REFUEL_E_DUPLICATE, "running.distance");
    refuel_input_column pace = {"pace", NULL, NULL, text};
    refuel_request r = REFUEL_REQUEST_INIT;
    memset(&b, 0, sizeof b);
    b.in_count = 1;
    cr_assert(eq(int, (int)rf_columns_find(&b, &pace, NULL, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)rf_columns_read(&b, 0, &r, NULL), REFUEL_OK));
    cr_expect(epsilon_eq(dbl, r.speed_km_h, 60 / 5.5, 1e-12));
}

/* Columns are read in the order of the table, whatever theirs is: an alias may need the sex. */
Test(column, order)
{
    static const char *const owen[1] = {"owen"};
    static const int32_t female[1] = {REFUEL_FEMALE};
    static rf_batch b;
    refuel_input_column in[] = {{"equation", NULL, NULL, owen}, {"sex", NULL, female, NULL}};
    refuel_request r = REFUEL_REQUEST_INIT;
    b.in_count = 2;
    cr_assert(eq(int, (int)rf_columns_find(&b, in, NULL, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)rf_columns_read(&b, 0, &r, NULL), REFUEL_OK));
    cr_expect(eq(int, r.equation, REFUEL_EQ_OWEN_1986));
}

static double numbers[1];
static int32_t wholes[1];
static refuel_warnings sets[1];

/* Which of the three pointers a column takes; 0: there is no such column. */
static int taken(const char *path)
{
    static rf_batch b;
    refuel_result_column out[] = {{path, numbers, NULL, NULL}, {path, NULL, wholes, NULL}, {path, NULL, NULL, sets}};
    int takes = 0;
    for (int i = 0; i < 3; i++) {
        refuel_error err = {.message = ""};
        memset(&b, 0, sizeof b);
        b.out_count = 1;
        refuel_status status = rf_columns_find(&b, NULL, &out[i], &err);
        cr_expect(status == REFUEL_OK || status == REFUEL_E_TYPE || status == REFUEL_E_UNKNOWN, "%s: %s", path,
                  err.message);
        if (status == REFUEL_E_TYPE) cr_expect(eq(str, err.field, (char *)path));
        if (status == REFUEL_OK) takes = takes ? -1 : i + 1;
    }
    return takes;
}

/* A number, a word, warnings: each takes its own pointer and no other. */
Test(column, results)
{
    static const struct {
        const char *path;
        int takes;
    } rows[] = {{"energy.total_kcal_d", 1},
                {"energy.interval.total_kcal_d.low", 1},
                {"energy.interval.total_kcal_d.high", 1},
                {"energy.interval.total_kcal_d", 0},
                {"energy.interval.total_kcal_d.middle", 0},
                {"energy.interval.level", 1},
                {"energy.total_kcal_d.low", 0},
                {"energy.resting_equation", 2},
                {"person.sex", 2},
                {"goal.accepted", 2},
                {"goal.reasons", 0},
                {"split.cut", 2},
                {"status", 2},
                {"warnings", 3},
                {"overall.verdict", 2},
                {"overall.direction", 2},
                {"overall.message", 0},
                {"overall", 0},
                {"overall.", 0},
                {"checks.energy-availability.value", 1},
                {"checks.energy-availability.interval.low", 1},
                {"checks.energy-availability.interval.high", 1},
                {"checks.energy-availability.verdict", 2},
                {"checks.energy-availability.action", 2},
                {"checks.energy-availability.id", 2},
                {"checks.energy-availability.message", 0},
                {"checks.energy-availability.unit", 0},
                {"checks.energy-availability", 0},
                {"checks.energy.value", 0},
                {"checks.", 0},
                {"checks", 0},
                {"energy", 0},
                {"energy.", 0},
                {"total_kcal_d", 0},
                {"eaten.energy_kcal_d", 1},
                {"", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(int, taken(rows[i].path), rows[i].takes), "%s", rows[i].path);
    static rf_batch b = {.out_count = 1};
    cr_expect(eq(int, (int)rf_columns_find(&b, NULL, &(refuel_result_column){NULL, numbers, NULL, NULL}, NULL),
                 REFUEL_E_UNKNOWN));
}

/* Every member of a plan that is a number or a word has a column, a list has none; checks are wanted only where one is
   asked for. */
Test(column, every_result)
{
    static rf_batch b;
    for (size_t i = 0; refuel_result_at(REFUEL_RECORD_PLAN, i); i++) {
        const refuel_result_info *row = refuel_result_at(REFUEL_RECORD_PLAN, i);
        int none =
            row->kind == REFUEL_RESULT_CHECKS || row->kind == REFUEL_RESULT_RANGE || row->kind == REFUEL_RESULT_LIST;
        int expected = none ? 0 : row->kind == REFUEL_RESULT_NUMBER ? 1 : 2;
        cr_expect(eq(int, taken(row->path), expected), "%s", row->path);
    }
    static const char *const asks[] = {"checks.fibre.value", "overall.verdict"}, *const plain[] = {"status",
                                                                                                   "warnings"};
    for (int i = 0; i < 2; i++) {
        memset(&b, 0, sizeof b);
        b.out_count = 1;
        refuel_result_column out = {asks[i], i ? NULL : numbers, i ? wholes : NULL, NULL};
        cr_assert(eq(int, (int)rf_columns_find(&b, NULL, &out, NULL), REFUEL_OK));
        cr_expect(b.wants_checks, "%s", asks[i]);
        memset(&b, 0, sizeof b);
        b.out_count = 1;
        out = (refuel_result_column){plain[i], NULL, i ? NULL : wholes, i ? sets : NULL};
        cr_assert(eq(int, (int)rf_columns_find(&b, NULL, &out, NULL), REFUEL_OK));
        cr_expect(b.wants_checks == false, "%s", plain[i]);
    }
}

/* More columns than there is room for are refused, not written. */
Test(column, too_many)
{
    static rf_batch b;
    static refuel_result_column out[RF_COLUMNS_MAX + 1];
    static refuel_input_column in[RF_COLUMNS_MAX + 1];
    for (int i = 0; i <= RF_COLUMNS_MAX; i++)
        out[i] = (refuel_result_column){"energy.total_kcal_d", numbers, NULL, NULL};
    b.out_count = RF_COLUMNS_MAX;
    cr_expect(eq(int, (int)rf_columns_find(&b, NULL, out, NULL), REFUEL_OK));
    b.out_count = RF_COLUMNS_MAX + 1;
    cr_expect(eq(int, (int)rf_columns_find(&b, NULL, out, NULL), REFUEL_E_BUFFER));
    b = (rf_batch){.in_count = RF_COLUMNS_MAX + 1};
    cr_expect(eq(int, (int)rf_columns_find(&b, in, NULL, NULL), REFUEL_E_BUFFER));
}
