#include "io/log_parts.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/json.h>
#include <refuel/version.h>
#include <stdio.h>
#include <string.h>

static char text[1 << 14];
static refuel_error err;

static refuel_status ask(const char *request)
{
    err = (refuel_error){.status = REFUEL_OK};
    return refuel_log_json(request, strlen(request), text, sizeof text, NULL, &err);
}

/* The runs in the order of their days, in km and minutes; null where something is not known. */
Test(log_parts, columns)
{
    cr_assert(ask("{\"id\":7,\"log\":\"date,distance,duration,rpe,hr,shoes\\n2025-03-04,10mi,1:20:00,,0,red\\n"
                  "2025-03-02,0,,,,\\n2025-03-03,,55min,4,150,\\n\"}") == REFUEL_OK,
              "%s", err.message);
    char wanted[512];
    snprintf(wanted, sizeof wanted,
             "{\"schema\":\"refuel/log/1\",\"id\":7,\"refuel\":\"%s\","
             "\"date\":[\"2025-03-02\",\"2025-03-03\",\"2025-03-04\"],\"distance_km\":[0,null,16.09344],"
             "\"duration_min\":[null,55,80],\"rpe\":[null,4,null],\"heart_rate_bpm\":[null,150,null],"
             "\"notes\":[\"Columns that are not known and were not read: shoes.\"]}",
             refuel_version());
    cr_expect(eq(str, text, wanted));
}

/* What was read is read again: its columns bear the names of those of a log. */
Test(log_parts, again)
{
    cr_assert(ask("{\"log\":[{\"date\":\"2025-03-02\",\"distance_km\":10.1,\"duration_min\":52.5,\"rpe\":4,"
                  "\"heart_rate_bpm\":148}]}") == REFUEL_OK,
              "%s", err.message);
    cr_expect(strstr(text, "\"distance_km\":[10.1],\"duration_min\":[52.5],\"rpe\":[4],\"heart_rate_bpm\":[148]") !=
              NULL);
    cr_expect(strstr(text, "\"notes\":[]") != NULL, "%s", text);
}

/* A log without a run is one; several requests have several answers. */
Test(log_parts, none_and_many)
{
    cr_assert(ask("{\"log\":[]}") == REFUEL_OK);
    cr_expect(strstr(text, "\"date\":[],\"distance_km\":[]") != NULL, "%s", text);
    cr_assert(ask("[{\"log\":\"date,distance_km\\n2025-03-02,10\\n\"},{\"log\":4},{\"log\":[]}]") == REFUEL_OK);
    cr_expect(strstr(text, "[10]") && strstr(text, "REFUEL_E_TYPE") && strstr(text, "\"date\":[]"), "%s", text);
}

Test(log_parts, refused)
{
    static const struct {
        const char *request;
        refuel_status status;
        const char *field;
    } rows[] = {{"{}", REFUEL_E_MISSING, "log"},
                {"{\"log\":null}", REFUEL_E_MISSING, "log"},
                {"{\"log\":5}", REFUEL_E_TYPE, "log"},
                {"{\"log\":\"\"}", REFUEL_E_SYNTAX, "log"},
                {"{\"log\":[],\"kind\":\"rpe\"}", REFUEL_E_UNKNOWN, "kind"},
                {"{\"log\":[],\"log\":[]}", REFUEL_E_DUPLICATE, "log"},
                {"{\"log\":[{\"date\":\"2025-03-02\",\"distance_km\":501}]}", REFUEL_E_RANGE, "log row 1, distance"},
                {"{\"log\":[{\"date\":\"2999-03-02\",\"distance_km\":5}]}", REFUEL_E_RANGE, "log row 1, date"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(eq(int, (int)ask(rows[i].request), (int)rows[i].status), "%s: %s", rows[i].request, err.message);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "%s", rows[i].request);
    }
    size_t needed = 0;
    static const char request[] = "{\"log\":[]}";
    cr_expect(refuel_log_json(NULL, 0, text, sizeof text, NULL, NULL) == REFUEL_E_NULL);
    cr_expect(refuel_log_json(request, strlen(request), NULL, 0, &needed, NULL) == REFUEL_E_BUFFER);
    cr_expect(refuel_log_json(request, strlen(request), text, needed, NULL, NULL) == REFUEL_OK);
    cr_expect(eq(sz, strlen(text) + 1, needed));
}
