#include "io/emergency.h"

#include <refuel/json.h>
#include <string.h>

#include "unit/fatigue/tired.h"

static int32_t in_json(const char *text)
{
    rf_json_node *root = NULL;
    cr_assert(eq(int, (int)rf_json_parse(text, strlen(text), &root, NULL), REFUEL_OK), "%s", text);
    int32_t found = rf_json_emergencies(root);
    rf_json_free(root);
    return found;
}

/* Wherever it stands, also where nothing may stand; what a request calls itself is its own matter. */
Test(emergency, in_json)
{
    int32_t dark = sign(REFUEL_SIGN_DARK_URINE), collapse = sign(REFUEL_SIGN_COLLAPSE);
    cr_expect(eq(int, in_json("{\"signs\":[\"dark-urine\"]}"), dark));
    cr_expect(eq(int, in_json("{\"signs\":\"heavy-legs, dark urine\"}"), dark));
    cr_expect(eq(int, in_json("{\"sign\":\"dark-urin\"}"), dark));
    cr_expect(eq(int, in_json("{\"signs\":[5,null,[\"dark-urine\"]]}"), dark));
    cr_expect(eq(int, in_json("{\"signs\":[],\"signs\":[\"dark-urine\"]}"), dark));
    cr_expect(eq(int, in_json("{\"symptoms\":{\"a\":\"collapse\"}}"), collapse));
    cr_expect(eq(int, in_json("{\"dark-urine\":true}"), dark));
    cr_expect(eq(int, in_json("[{\"signs\":\"collapse\"}]"), collapse));
    cr_expect(eq(int, in_json("{\"id\":\"collapse\",\"log\":\"2026-01-01,10km,collapse\"}"), 0));
    cr_expect(eq(int, in_json("{\"signs\":[\"heavy-legs\",\"low-mood\"]}"), 0));
    cr_expect(eq(int, rf_json_emergencies(NULL), 0));
}

Test(emergency, one_by_one)
{
    int32_t signs = sign(REFUEL_SIGN_COLLAPSE) | sign(REFUEL_SIGN_DARK_URINE) | sign(REFUEL_SIGN_LOW_MOOD);
    cr_expect(eq(str, (char *)rf_emergency_at(signs, 0)->key, (char *)"dark-urine"));
    cr_expect(eq(str, (char *)rf_emergency_at(signs, 1)->key, (char *)"collapse"));
    cr_expect(rf_emergency_at(signs, 2) == NULL);
    cr_expect(rf_emergency_at(0, 0) == NULL);
}

/* Signs in a request of another command, or in what is no JSON: what is wrong there says so, and the emergency with it. */
Test(emergency, beside_what_is_wrong)
{
    static const struct {
        const char *text;
        int told;
    } rows[] = {{"{\"sex\":\"female\",\"age\":29,\"signs\":[\"dark-urine\"]}", 1},
                {"{\"sex\":\"female\",\"signs\":\"dark urine\"}", 1},
                {"{\"sex\":\"female\", dark-urine", 1},
                {"{\"sex\":\"female\",\"age\":29,\"signs\":[\"heavy-legs\"]}", 0},
                {"{\"sex\":\"female\",\"id\":\"dark-urine\"}", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char buffer[64];
        size_t needed = 0;
        refuel_error err;
        cr_assert(ne(int,
                     (int)refuel_check_json(rows[i].text, strlen(rows[i].text), buffer, sizeof buffer, &needed, &err),
                     REFUEL_OK));
        cr_expect(eq(int, strstr(err.message, "seek medical help now") != NULL, rows[i].told), "%s", err.message);
    }
}
