#include "plan_each.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "columns.h"
#include "person.h"

SQLITE_EXTENSION_INIT3

enum { BEFORE = 2, CODE = 2 }; /* columns before the results: status and error; digits of an input in idxStr */

typedef struct table {
    sqlite3_vtab base;
    refuel_sqlite_columns columns;
} table;

typedef struct cursor {
    sqlite3_vtab_cursor base;
    refuel_request request;
    refuel_sqlite_answer answer;
    refuel_status status;
    refuel_error error;
    int over, judged; /* no row is left; the checks were made */
} cursor;

static int connect(sqlite3 *db, void *aux, int argc, const char *const *argv, sqlite3_vtab **out, char **error)
{
    table *it = sqlite3_malloc(sizeof *it);
    (void)aux, (void)argc, (void)argv, (void)error;
    if (!it) return SQLITE_NOMEM;
    memset(it, 0, sizeof *it);
    refuel_sqlite_columns_find(&it->columns);
    char *declaration = refuel_sqlite_declare(&it->columns);
    int code = declaration ? sqlite3_declare_vtab(db, declaration) : SQLITE_NOMEM;
    sqlite3_free(declaration);
    if (code == SQLITE_OK) code = sqlite3_vtab_config(db, SQLITE_VTAB_INNOCUOUS);
    if (code == SQLITE_OK)
        *out = &it->base;
    else
        sqlite3_free(it);
    return code;
}

static int disconnect(sqlite3_vtab *base)
{
    sqlite3_free(base);
    return SQLITE_OK;
}

/* The input of a hidden column; -1 of a result. */
static int input_of(const table *t, int column)
{
    int input = column - BEFORE - t->columns.count;
    return column >= 0 && input >= 0 ? input : -1;
}

/* What is said about an input comes to filter, in the order of idxStr, which holds the numbers of the inputs. */
static int best_index(sqlite3_vtab *base, sqlite3_index_info *info)
{
    const table *t = (const table *)base;
    sqlite3_str *inputs = sqlite3_str_new(NULL);
    char name[REFUEL_SQLITE_NAME];
    int given = 0, waits = 0;
    for (int i = 0; i < info->nConstraint; i++) {
        int input = input_of(t, info->aConstraint[i].iColumn);
        if (input < 0 || info->aConstraint[i].op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
        if (!info->aConstraint[i].usable) {
            waits = 1; /* for a table that stands further out */
            continue;
        }
        info->aConstraintUsage[i].argvIndex = ++given;
        info->aConstraintUsage[i].omit = 1;
        sqlite3_str_appendf(inputs, "%02x", (unsigned)refuel_sqlite_input((size_t)input, name));
    }
    info->idxStr = sqlite3_str_finish(inputs);
    info->needToFreeIdxStr = info->idxStr != NULL;
    info->estimatedCost = 1000.0 / (1 + given);
    info->estimatedRows = 1;
    return waits ? SQLITE_CONSTRAINT : SQLITE_OK;
}

static int open_cursor(sqlite3_vtab *base, sqlite3_vtab_cursor **out)
{
    cursor *it = sqlite3_malloc(sizeof *it);
    (void)base;
    if (!it) return SQLITE_NOMEM;
    memset(it, 0, sizeof *it);
    *out = &it->base;
    return SQLITE_OK;
}

static int close_cursor(sqlite3_vtab_cursor *base)
{
    sqlite3_free(base);
    return SQLITE_OK;
}

/* One person has one row. */
static int filter(sqlite3_vtab_cursor *base, int number, const char *inputs, int argc, sqlite3_value **argv)
{
    cursor *c = (cursor *)base;
    char code[CODE + 1] = "";
    (void)number;
    c->request = (refuel_request)REFUEL_REQUEST_INIT;
    c->answer.plan.struct_size = sizeof c->answer.plan;
    c->status = REFUEL_OK;
    for (int i = 0; i < argc && c->status == REFUEL_OK; i++) {
        memcpy(code, inputs + (size_t)i * CODE, CODE);
        c->status = refuel_sqlite_give(&c->request, (refuel_input)strtol(code, NULL, 16), argv[i], &c->error);
    }
    if (c->status == REFUEL_OK) c->status = refuel_plan(&c->request, &c->answer.plan, &c->error);
    c->over = c->judged = 0;
    return SQLITE_OK;
}

static int next(sqlite3_vtab_cursor *base)
{
    ((cursor *)base)->over = 1;
    return SQLITE_OK;
}

static int is_over(sqlite3_vtab_cursor *base)
{
    return ((cursor *)base)->over;
}

static void judge(cursor *c)
{
    refuel_sqlite_answer *a = &c->answer;
    c->judged = 1;
    a->findings = 0;
    refuel_plan_checks(&c->request, &a->plan, a->finding, REFUEL_CHECK_PLACES, &a->findings, NULL);
    a->overall = refuel_overall_of(a->finding, a->findings);
}

static int column(sqlite3_vtab_cursor *base, sqlite3_context *to, int number)
{
    cursor *c = (cursor *)base;
    const table *t = (const table *)base->pVtab;
    int input = input_of(t, number);
    if (number == 0) {
        sqlite3_result_text(to, refuel_status_name(c->status), -1, SQLITE_STATIC);
    } else if (number == 1) {
        if (c->status != REFUEL_OK) sqlite3_result_text(to, c->error.message, -1, SQLITE_TRANSIENT);
    } else if (input < 0 && c->status == REFUEL_OK) {
        const refuel_sqlite_column *it = &t->columns.at[number - BEFORE];
        if (!it->row && !c->judged) judge(c);
        refuel_sqlite_put(to, it, &c->answer);
    }
    return SQLITE_OK;
}

static int row_id(sqlite3_vtab_cursor *base, sqlite3_int64 *id)
{
    (void)base;
    *id = 1;
    return SQLITE_OK;
}

/* Without xCreate the table is there by itself, and needs no CREATE VIRTUAL TABLE. */
static const sqlite3_module module = {.xConnect = connect,
                                      .xBestIndex = best_index,
                                      .xDisconnect = disconnect,
                                      .xOpen = open_cursor,
                                      .xClose = close_cursor,
                                      .xFilter = filter,
                                      .xNext = next,
                                      .xEof = is_over,
                                      .xColumn = column,
                                      .xRowid = row_id};

int refuel_sqlite_add_plan_each(sqlite3 *db)
{
    return sqlite3_create_module_v2(db, "refuel_plan_each", &module, NULL, NULL);
}
