/* JSON in, JSON out: the same requests and results as the command line. */
#ifndef REFUEL_JSON_H
#define REFUEL_JSON_H

#include <refuel/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* What one text may have at the most, be it a request or an array of them; the schedule of a projection needs the room. A request that is longer is refused
   before it is looked at. */
#define REFUEL_JSON_BYTES_MAX 1048576 /* 1 MiB */
#define REFUEL_JSON_LEVELS_MAX 32     /* objects and arrays in one another */
#define REFUEL_JSON_VALUES_MAX 65536  /* numbers, texts, truths, nulls, objects and arrays */

/** Plans from a JSON request (refuel_plan), as JSON "refuel/plan/1"; from an array of requests, as an array of answers.
 *
 *  Given:     text, length   a JSON object, or an array of objects, of REFUEL_JSON_BYTES_MAX bytes or fewer; no NUL is
 *                            needed behind it
 *             buffer         capacity bytes; may be NULL with capacity 0 to ask for the size
 *  Returned:  buffer         one line with a final NUL; untouched on failure
 *             needed         bytes that the result needs, the NUL included; may be NULL
 *             err            may be NULL; else the input by its JSON path, its value and the allowed range
 *  Status:    REFUEL_E_BUFFER   capacity is less than *needed: also the answer to a question for the size
 *             REFUEL_E_SYNTAX, _TYPE, _UNKNOWN, _DUPLICATE, _UNIT, _RANGE, _MISSING, _CONFLICT   the request is wrong
 *             REFUEL_E_NULL, REFUEL_E_NO_MEMORY
 *  Notes:     1) Inputs are texts with a unit ("height":"5ft7in") or numbers with the unit in the key ("height_cm":170).
 *             2) Numbers in the result read back exactly; null is "not known", and in a request "not given".
 *             3) "id", a text or a number, is echoed behind "schema" as it was written.
 *             4) "log" is a log of weights, food and runs: the text of a file that refuel import reads (of one that is no UTF-8, as
 *                FIT, "data:;base64," and its bytes in base64), or an array of rows such
 *                as {"date":"2026-03-02","weight_kg":61.4,"intake_kcal":2350,"distance_km":10,"duration":"52:30"}. What the
 *                request does not give is taken from it, and "from_log" tells each value with its days (docs/logs.md).
 *                Of refuel_check_json, refuel_compare_json and refuel_project_json likewise.
 *             5) In an array each wrong request has "refuel/error/1" in its place, with everything that is wrong with it in
 *                "errors", and the status is REFUEL_OK: a request in an array of one learns all of its errors. Only what
 *                concerns the text as a whole fails the call; an empty array is REFUEL_E_TYPE, answers of more than 256 MiB
 *                REFUEL_E_RANGE.
 *             6) "explain":true asks for the member "explain", lines that tell how each number came about. All functions take it
 *                but refuel_needs_json and refuel_log_json.
 *  Example:   char out[16384];
 *             const char *in = "{\"sex\":\"male\",\"age\":30,\"height_cm\":180,\"weight_kg\":80}";
 *             if (refuel_plan_json(in, strlen(in), out, sizeof out, NULL, &err) == REFUEL_OK) puts(out);
 */
REFUEL_API refuel_status refuel_plan_json(const char *text, size_t length, char *buffer, size_t capacity,
                                          size_t *needed, refuel_error *err);

/** The same for refuel_check: "refuel/check/1", the checks judge what is eaten. */
REFUEL_API refuel_status refuel_check_json(const char *text, size_t length, char *buffer, size_t capacity,
                                           size_t *needed, refuel_error *err);

/** The plan with a "compare" array: what every equation and method that applies gives for this person. */
REFUEL_API refuel_status refuel_compare_json(const char *text, size_t length, char *buffer, size_t capacity,
                                             size_t *needed, refuel_error *err);

/** The daily reference values of a person (refuel_needs), "refuel/needs/1": of the request sex and age are needed, in all else
 *  as refuel_plan_json.
 */
REFUEL_API refuel_status refuel_needs_json(const char *text, size_t length, char *buffer, size_t capacity,
                                           size_t *needed, refuel_error *err);

/** A projection of body weight, "refuel/project/1": a request of refuel_plan_json with the options of refuel project
 *  ("days", "every", "target", "by", "in", "pal", "schedule" ...). "schedule" is an array of objects with day,
 *  intake_kcal_d and run_km_week. Buffer, status and errors as in refuel_plan_json; REFUEL_E_MODEL where the body would
 *  leave the range of the model.
 */
REFUEL_API refuel_status refuel_project_json(const char *text, size_t length, char *buffer, size_t capacity,
                                             size_t *needed, refuel_error *err);

/** One run, "refuel/run/1" (refuel_session): a request of refuel_plan_json, of which the weight is needed, with the options
 *  of refuel run ("distance", "time", "pace", "climb", "next" ...). Buffer, status and errors as in refuel_plan_json.
 */
REFUEL_API refuel_status refuel_run_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                         refuel_error *err);

/** Training load of a log of runs, "refuel/load/1": an object with "log", the text of a file that refuel import reads or an array of rows such as
 *  {"date":"2026-03-02","distance_km":10,"duration_min":52.5,"rpe":4,"heart_rate":150}, and the inputs of refuel load
 *  ("sex", "resting_heart_rate", "max_heart_rate", "from", "until", "last", "kind"). Buffer, status and errors as in
 *  refuel_plan_json; a row that cannot be read is an error that names it, and a day after today is one.
 *
 *  Example:   const char *in = "{\"log\":\"date,distance_km\\n2026-03-02,10\\n2026-03-04,8\\n\"}";
 *             if (refuel_load_json(in, strlen(in), out, sizeof out, NULL, &err) == REFUEL_OK) puts(out);
 */
REFUEL_API refuel_status refuel_load_json(const char *text, size_t length, char *buffer, size_t capacity,
                                          size_t *needed, refuel_error *err);
/** Why am I so tired? "refuel/fatigue/1" (refuel_fatigue): a request of refuel_plan_json, of which nothing is needed, with
 *  "signs", "sleep" and "performance_down". Buffer, status and errors as in refuel_plan_json. A sign that is an emergency is never
 *  lost: it stands first in the answer, in the "refuel/error/1" of a wrong member of an array, and in the message of a failure.
 */
REFUEL_API refuel_status refuel_fatigue_json(const char *text, size_t length, char *buffer, size_t capacity,
                                             size_t *needed, refuel_error *err);

/** A log of runs as it was read, "refuel/log/1": an object with "log" as in refuel_load_json. Its runs come in the order of
 *  their days, with km, minutes and beats a minute, and null where something is not known: in C, Python and elsewhere the
 *  same runs that refuel_load_json counts. Buffer, status and errors as there.
 */
REFUEL_API refuel_status refuel_log_json(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                         refuel_error *err);

/** Expenditure from a log of weight and intake, "refuel/track/1" (refuel_track): a request of refuel_plan_json without a
 *  weight, with "log": the text of a file that refuel import reads, or rows with date, weight_kg, intake_kcal, complete,
 *  distance_km, duration and the other columns of docs/json.md.
 *  The prior is the plan of the person at the first weight and the mean running of the log. Where answers tell of an
 *  eating disorder, amounts and weights are null. Buffer, status and errors as in refuel_plan_json; REFUEL_E_RANGE under 18,
 *  REFUEL_E_FILE where "log" is no log.
 */
REFUEL_API refuel_status refuel_track_json(const char *text, size_t length, char *buffer, size_t capacity,
                                           size_t *needed, refuel_error *err);

/** The registry as JSON "refuel/equations/1": formulas, methods, checks and sources.
 *
 *  Given:     key   one of them in any letter case, as "mifflin-1990", "ledger", "fibre", "Burke2018"; NULL: all of them
 *  Status:    REFUEL_E_UNKNOWN  there is no such key; REFUEL_E_BUFFER, REFUEL_E_NO_MEMORY as above
 */
REFUEL_API refuel_status refuel_equations_json(const char *key, char *buffer, size_t capacity, size_t *needed,
                                               refuel_error *err);

/** An error as JSON "refuel/error/1": it stands in "errors" and again as "error". */
REFUEL_API refuel_status refuel_error_json(const refuel_error *error, char *buffer, size_t capacity, size_t *needed,
                                           refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
