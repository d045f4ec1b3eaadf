/* The functions of JSON, as a module has them. */
#include <refuel/json.h>
#include <refuel/version.h>
#include <stdlib.h>

#include "module.h"

typedef refuel_status (*question)(const char *text, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err);

#ifndef REFUEL_WEB_DAY
static refuel_status of_equations(const char *key, size_t length, char *buffer, size_t capacity, size_t *needed,
                                  refuel_error *err)
{
    return refuel_equations_json(length ? key : NULL, buffer, capacity, needed, err);
}
#endif

/* In the order of refuel.js. The page begins with the first of them, and asks the others of a module that it fetches later. */
static const question questions[] = {
    refuel_plan_json, refuel_check_json, refuel_compare_json, refuel_project_json,
#ifndef REFUEL_WEB_DAY
    refuel_run_json,  refuel_needs_json, refuel_load_json,    refuel_track_json,   refuel_fatigue_json, of_equations,
#endif
};

static char *answer_text;
static size_t answer_size, answer_room;

static int has_room(size_t size)
{
    if (size <= answer_room) return 1;
    char *larger = realloc(answer_text, size);
    if (!larger) return 0;
    answer_text = larger, answer_room = size;
    return 1;
}

/* Answers a request: its status. answer_at and answer_length tell of the answer, or of the error as JSON, until the next call. */
int EXPORT(answer)(int which, char *request, size_t length)
{
    refuel_error error;
    answer_size = 1;
    refuel_status status = questions[which](request, length, answer_text, answer_room, &answer_size, &error);
    if (status == REFUEL_E_BUFFER && has_room(answer_size))
        status = questions[which](request, length, answer_text, answer_room, &answer_size, &error);
    free(request);
    if (status != REFUEL_OK && has_room(4096)) refuel_error_json(&error, answer_text, answer_room, &answer_size, NULL);
    return (int)status;
}

const char *EXPORT(answer_at)(void)
{
    return answer_text;
}

size_t EXPORT(answer_length)(void)
{
    return answer_size - 1; /* no NUL */
}

const char *EXPORT(version)(void)
{
    return refuel_version();
}
