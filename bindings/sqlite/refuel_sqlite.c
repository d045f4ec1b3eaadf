/* refuel as functions of SQLite: .load refuel_sqlite */
#include <math.h>
#include <refuel/input.h>
#include <refuel/json.h>
#include <refuel/version.h>

#include "person.h"
#include "plan_each.h"

SQLITE_EXTENSION_INIT1

/* A function of people: which inputs its arguments are, and what it gives. */
typedef struct figure {
    const char *name;
    const refuel_input *input;
    int least, most; /* arguments */
    refuel_status (*ask)(const refuel_request *request, double *kcal_d);
} figure;

static refuel_status ask_resting(const refuel_request *request, double *kcal_d)
{
    refuel_expenditure day = REFUEL_EXPENDITURE_INIT;
    refuel_status status = refuel_expend(request, &day, NULL);
    *kcal_d = day.resting_kcal_d;
    return status;
}

static refuel_status ask_total(const refuel_request *request, double *kcal_d)
{
    refuel_expenditure day = REFUEL_EXPENDITURE_INIT;
    refuel_status status = refuel_expend(request, &day, NULL);
    *kcal_d = day.total_kcal_d;
    return status;
}

static refuel_status ask_intake(const refuel_request *request, double *kcal_d)
{
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    refuel_status status = refuel_plan(request, &plan, NULL);
    *kcal_d = plan.intake_kcal_d;
    return status;
}

static const refuel_input of_resting[] = {REFUEL_INPUT_SEX, REFUEL_INPUT_AGE, REFUEL_INPUT_HEIGHT, REFUEL_INPUT_WEIGHT,
                                          REFUEL_INPUT_EQUATION};
static const refuel_input of_day[] = {REFUEL_INPUT_SEX,    REFUEL_INPUT_AGE,      REFUEL_INPUT_HEIGHT,
                                      REFUEL_INPUT_WEIGHT, REFUEL_INPUT_DISTANCE, REFUEL_INPUT_SPEED,
                                      REFUEL_INPUT_GOAL};

static const figure figures[] = {
    {"refuel_resting", of_resting, 4, 5, ask_resting},
    {"refuel_total", of_day, 4, 6, ask_total},
    {"refuel_intake", of_day, 4, 7, ask_intake},
};

/* What cannot be computed is NULL: one wrong row does not end a query. refuel_plan_each tells why. */
static void give_figure(sqlite3_context *to, int argc, sqlite3_value **argv)
{
    const figure *it = sqlite3_user_data(to);
    refuel_request request = REFUEL_REQUEST_INIT;
    refuel_status status = REFUEL_OK;
    double kcal_d = NAN;
    for (int i = 0; i < argc && status == REFUEL_OK; i++) {
        if (i < it->least && sqlite3_value_type(argv[i]) == SQLITE_NULL) return;
        status = refuel_sqlite_give(&request, it->input[i], argv[i], NULL);
    }
    if (status == REFUEL_OK) status = it->ask(&request, &kcal_d);
    if (status == REFUEL_OK && isfinite(kcal_d)) sqlite3_result_double(to, kcal_d);
}

typedef refuel_status (*ask_json)(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err);

/* Asks twice: first for the size. */
static refuel_status answer(sqlite3_context *to, ask_json ask, const char *text, size_t length, refuel_error *err)
{
    char room[16384];
    size_t needed = 0;
    refuel_status status = ask(text, length, room, sizeof room, &needed, err);
    if (status == REFUEL_OK) sqlite3_result_text64(to, room, needed - 1, SQLITE_TRANSIENT, SQLITE_UTF8);
    if (status != REFUEL_E_BUFFER) return status;
    char *larger = sqlite3_malloc64(needed);
    if (!larger) return REFUEL_E_NO_MEMORY;
    status = ask(text, length, larger, needed, &needed, err);
    if (status == REFUEL_OK)
        sqlite3_result_text64(to, larger, needed - 1, sqlite3_free, SQLITE_UTF8);
    else
        sqlite3_free(larger);
    return status;
}

typedef struct json_function {
    const char *name;
    ask_json ask;
} json_function;

static const json_function json_functions[] = {{"refuel_plan", refuel_plan_json},
                                               {"refuel_check", refuel_check_json},
                                               {"refuel_project", refuel_project_json},
                                               {"refuel_needs", refuel_needs_json},
                                               {"refuel_run", refuel_run_json}};

/* A wrong request gives its error as JSON, in the place of the answer. */
static void give_json(sqlite3_context *to, int argc, sqlite3_value **argv)
{
    const json_function *it = sqlite3_user_data(to);
    char error_text[4096];
    refuel_error error;
    size_t needed = 0;
    (void)argc;
    const char *text = (const char *)sqlite3_value_text(argv[0]);
    if (!text) return;
    refuel_status status = answer(to, it->ask, text, (size_t)sqlite3_value_bytes(argv[0]), &error);
    if (status == REFUEL_OK) return;
    if (status == REFUEL_E_NO_MEMORY ||
        refuel_error_json(&error, error_text, sizeof error_text, &needed, NULL) != REFUEL_OK)
        sqlite3_result_error_nomem(to);
    else
        sqlite3_result_text64(to, error_text, needed - 1, SQLITE_TRANSIENT, SQLITE_UTF8);
}

static void give_version(sqlite3_context *to, int argc, sqlite3_value **argv)
{
    (void)argc, (void)argv;
    sqlite3_result_text(to, refuel_version(), -1, SQLITE_STATIC);
}

static int add_functions(sqlite3 *db)
{
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    int code = sqlite3_create_function_v2(db, "refuel_version", 0, flags, NULL, give_version, NULL, NULL, NULL);
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++)
        for (int n = figures[i].least; n <= figures[i].most && code == SQLITE_OK; n++)
            code = sqlite3_create_function_v2(db, figures[i].name, n, flags, (void *)&figures[i], give_figure, NULL,
                                              NULL, NULL);
    for (size_t i = 0; i < sizeof json_functions / sizeof *json_functions && code == SQLITE_OK; i++)
        code = sqlite3_create_function_v2(db, json_functions[i].name, 1, flags, (void *)&json_functions[i], give_json,
                                          NULL, NULL, NULL);
    return code;
}

/* The name that SQLite looks for, from that of the file. */
#if defined(__GNUC__)
__attribute__((visibility("default")))
#endif
int sqlite3_refuelsqlite_init(sqlite3 *db, char **error, const sqlite3_api_routines *api);

int sqlite3_refuelsqlite_init(sqlite3 *db, char **error, const sqlite3_api_routines *api)
{
    SQLITE_EXTENSION_INIT2(api)
    (void)error;
    int code = add_functions(db);
    return code == SQLITE_OK ? refuel_sqlite_add_plan_each(db) : code;
}
