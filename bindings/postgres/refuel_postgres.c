/* refuel as functions of PostgreSQL: CREATE EXTENSION refuel. The declarations are in refuel.sql.

   PostgreSQL leaves a function by a long jump where it has an error, so none of its own is called while the library is at work. */
#include <postgres.h>

#include <fmgr.h>
#include <math.h>
#include <mb/pg_wchar.h>
#include <refuel/input.h>
#include <refuel/json.h>
#include <refuel/plan.h>
#include <refuel/version.h>
#include <utils/builtins.h>

PG_MODULE_MAGIC;

static const refuel_input of_resting[] = {REFUEL_INPUT_SEX, REFUEL_INPUT_AGE, REFUEL_INPUT_HEIGHT, REFUEL_INPUT_WEIGHT,
                                          REFUEL_INPUT_EQUATION};
static const refuel_input of_day[] = {REFUEL_INPUT_SEX,    REFUEL_INPUT_AGE,      REFUEL_INPUT_HEIGHT,
                                      REFUEL_INPUT_WEIGHT, REFUEL_INPUT_DISTANCE, REFUEL_INPUT_SPEED,
                                      REFUEL_INPUT_GOAL};
enum { NEEDED = 4 }; /* the arguments of a person; the others may be NULL */

static bool is_text(refuel_input input)
{
    return input == REFUEL_INPUT_SEX || input == REFUEL_INPUT_EQUATION;
}

static refuel_status give(refuel_request *request, refuel_input input, Datum value)
{
    if (!is_text(input)) return refuel_request_set(request, input, DatumGetFloat8(value), NULL);
    char *word = TextDatumGetCString(value);
    refuel_status status = refuel_request_read(request, refuel_input_at((size_t)input - 1)->path, word, NULL);
    pfree(word);
    return status;
}

/* Takes the arguments; false where one that is needed is NULL, or one is no such value. */
static bool take(FunctionCallInfo fcinfo, const refuel_input *input, refuel_request *request)
{
    for (int i = 0; i < PG_NARGS(); i++) {
        if (PG_ARGISNULL(i) && i < NEEDED) return false;
        if (!PG_ARGISNULL(i) && give(request, input[i], PG_GETARG_DATUM(i)) != REFUEL_OK) return false;
    }
    return true;
}

/* What cannot be computed is NULL: one wrong row does not end a query. refuel_plan tells why. */
static Datum figure(FunctionCallInfo fcinfo, refuel_status status, double value)
{
    if (status != REFUEL_OK || !isfinite(value)) PG_RETURN_NULL();
    PG_RETURN_FLOAT8(value);
}

PG_FUNCTION_INFO_V1(refuel_postgres_resting);
Datum refuel_postgres_resting(PG_FUNCTION_ARGS)
{
    refuel_request request = REFUEL_REQUEST_INIT;
    refuel_expenditure day = REFUEL_EXPENDITURE_INIT;
    if (!take(fcinfo, of_resting, &request)) PG_RETURN_NULL();
    refuel_status status = refuel_expend(&request, &day, NULL);
    return figure(fcinfo, status, day.resting_kcal_d);
}

PG_FUNCTION_INFO_V1(refuel_postgres_total);
Datum refuel_postgres_total(PG_FUNCTION_ARGS)
{
    refuel_request request = REFUEL_REQUEST_INIT;
    refuel_expenditure day = REFUEL_EXPENDITURE_INIT;
    if (!take(fcinfo, of_day, &request)) PG_RETURN_NULL();
    refuel_status status = refuel_expend(&request, &day, NULL);
    return figure(fcinfo, status, day.total_kcal_d);
}

PG_FUNCTION_INFO_V1(refuel_postgres_intake);
Datum refuel_postgres_intake(PG_FUNCTION_ARGS)
{
    refuel_request request = REFUEL_REQUEST_INIT;
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    if (!take(fcinfo, of_day, &request)) PG_RETURN_NULL();
    refuel_status status = refuel_plan(&request, &plan, NULL);
    return figure(fcinfo, status, plan.intake_kcal_d);
}

typedef refuel_status (*ask_json)(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err);

/* A database that is not in UTF-8 has its texts changed on the way in and out. A wrong request gives its error as JSON. */
static Datum json(FunctionCallInfo fcinfo, ask_json ask)
{
    char *given = text_to_cstring(PG_GETARG_TEXT_PP(0));
    char *in = pg_server_to_any(given, (int)strlen(given), PG_UTF8);
    size_t room = 16384, needed = 0;
    char *out = palloc(room);
    refuel_error error;
    refuel_status status = ask(in, strlen(in), out, room, &needed, &error);
    if (status == REFUEL_E_BUFFER) {
        out = repalloc(out, room = needed);
        status = ask(in, strlen(in), out, room, &needed, &error);
    }
    if (status == REFUEL_E_NO_MEMORY ||
        (status != REFUEL_OK && refuel_error_json(&error, out, room, &needed, NULL) != REFUEL_OK))
        ereport(ERROR, (errcode(ERRCODE_OUT_OF_MEMORY), errmsg("refuel: out of memory")));
    char *answer = pg_any_to_server(out, (int)strlen(out), PG_UTF8);
    PG_RETURN_TEXT_P(cstring_to_text(answer));
}

#define JSON_FUNCTION(name)                        \
    PG_FUNCTION_INFO_V1(refuel_postgres_##name);   \
    Datum refuel_postgres_##name(PG_FUNCTION_ARGS) \
    {                                              \
        return json(fcinfo, refuel_##name##_json); \
    }

JSON_FUNCTION(plan)
JSON_FUNCTION(check)
JSON_FUNCTION(project)
JSON_FUNCTION(needs)
JSON_FUNCTION(run)

PG_FUNCTION_INFO_V1(refuel_postgres_version);
Datum refuel_postgres_version(PG_FUNCTION_ARGS)
{
    (void)fcinfo;
    PG_RETURN_TEXT_P(cstring_to_text(refuel_version()));
}
