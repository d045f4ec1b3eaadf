#include "columns.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/result.h>
#include <refuel/verdict.h>
#include <string.h>

#include "person.h"

SQLITE_EXTENSION_INIT3

static int is_single(const refuel_result_info *row)
{
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER:
        case REFUEL_RESULT_RANGE:
        case REFUEL_RESULT_TRUTH:
        case REFUEL_RESULT_CHOICE:
        case REFUEL_RESULT_EQUATION: return 1;
        default: return 0;
    }
}

static void add(refuel_sqlite_columns *out, refuel_sqlite_column column)
{
    if (out->count < REFUEL_SQLITE_MEMBERS_MOST) out->at[out->count++] = column;
}

void refuel_sqlite_columns_find(refuel_sqlite_columns *out)
{
    const refuel_result_info *row;
    const refuel_check_info *check;
    out->count = 0;
    for (size_t i = 0; (row = refuel_result_at(REFUEL_RECORD_PLAN, i)); i++) {
        if (!is_single(row)) continue;
        add(out, (refuel_sqlite_column){row, NULL, 0});
        if (row->kind == REFUEL_RESULT_RANGE) add(out, (refuel_sqlite_column){row, NULL, 1});
    }
    add(out, (refuel_sqlite_column){NULL, NULL, 0});
    add(out, (refuel_sqlite_column){NULL, NULL, 1});
    for (size_t i = 0; (check = refuel_check_at(i)); i++) {
        if (check->nutrient) continue; /* a plan says nothing of vitamins and minerals */
        add(out, (refuel_sqlite_column){NULL, check, 0});
        if (!check->gate) add(out, (refuel_sqlite_column){NULL, check, 1});
    }
}

/* "energy.total_kcal_d" as energy_total_kcal_d, "fat-minimum" as check_fat_minimum: a name that needs no quotes. */
static void put_name(sqlite3_str *to, const char *before, const char *name, const char *behind)
{
    sqlite3_str_appendf(to, "%s", before);
    for (; *name; name++) sqlite3_str_appendchar(to, 1, *name == '.' || *name == '-' ? '_' : *name);
    sqlite3_str_appendf(to, "%s", behind);
}

static void declare_column(sqlite3_str *to, const refuel_sqlite_column *it)
{
    sqlite3_str_appendall(to, ", ");
    if (it->row) {
        int range = it->row->kind == REFUEL_RESULT_RANGE, number = range || it->row->kind == REFUEL_RESULT_NUMBER;
        put_name(to, "", it->row->path, !range ? "" : it->second ? "_high" : "_low");
        sqlite3_str_appendall(to, number ? " REAL" : it->row->kind == REFUEL_RESULT_TRUTH ? " INTEGER" : " TEXT");
    } else if (it->check) {
        put_name(to, "check_", it->check->id, it->second ? "_value REAL" : " TEXT");
    } else {
        sqlite3_str_appendall(to, it->second ? "overall_direction TEXT" : "overall_verdict TEXT");
    }
}

char *refuel_sqlite_declare(const refuel_sqlite_columns *columns)
{
    char name[REFUEL_SQLITE_NAME];
    sqlite3_str *to = sqlite3_str_new(NULL);
    sqlite3_str_appendall(to, "CREATE TABLE x(status TEXT, error TEXT");
    for (int i = 0; i < columns->count; i++) declare_column(to, &columns->at[i]);
    for (size_t i = 0; refuel_sqlite_input(i, name); i++) sqlite3_str_appendf(to, ", \"%w\" HIDDEN", name);
    sqlite3_str_appendall(to, ")");
    return sqlite3_str_finish(to);
}

static void put_text(sqlite3_context *to, const char *text)
{
    if (text && *text)
        sqlite3_result_text(to, text, -1, SQLITE_STATIC);
    else
        sqlite3_result_null(to);
}

static void put_number(sqlite3_context *to, double value)
{
    if (isfinite(value))
        sqlite3_result_double(to, value);
    else
        sqlite3_result_null(to);
}

static void put_member(sqlite3_context *to, const refuel_sqlite_column *column, const refuel_plan_result *plan)
{
    const refuel_result_info *row = column->row;
    const char *at = (const char *)plan + row->offset;
    double number[2];
    int32_t whole;
    memcpy(&whole, at, sizeof whole);
    switch (row->kind) {
        case REFUEL_RESULT_NUMBER:
            memcpy(number, at, sizeof *number);
            put_number(to, number[0]);
            break;
        case REFUEL_RESULT_RANGE:
            memcpy(number, at, sizeof number);
            put_number(to, number[column->second]);
            break;
        case REFUEL_RESULT_TRUTH: sqlite3_result_int(to, whole != 0); break;
        case REFUEL_RESULT_EQUATION: put_text(to, refuel_equation_key((refuel_equation_id)whole)); break;
        default:
            for (const refuel_choice *it = row->choices; it->name; it++)
                if (it->value == whole) put_text(to, it->name);
    }
}

void refuel_sqlite_put(sqlite3_context *to, const refuel_sqlite_column *column, const refuel_sqlite_answer *answer)
{
    if (column->row) {
        put_member(to, column, &answer->plan);
    } else if (!column->check) {
        put_text(to, column->second ? refuel_direction_text((refuel_direction)answer->overall.direction)
                                    : refuel_verdict_text((refuel_verdict)answer->overall.verdict));
    } else {
        for (size_t i = 0; i < answer->findings; i++) {
            const refuel_finding *it = &answer->finding[i];
            if (it->id != column->check->number) continue;
            if (column->second)
                put_number(to, it->value);
            else
                put_text(to, refuel_verdict_text((refuel_verdict)it->verdict));
        }
    }
}
