#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "io/json.h"

static rf_json_node *parsed(const char *text)
{
    rf_json_node *root = NULL;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)rf_json_parse(text, strlen(text), &root, &err), REFUEL_OK), "%s: %s", text, err.message);
    return root;
}

Test(json, types_and_values)
{
    rf_json_node *root = parsed("{\"a\":null,\"b\":true,\"c\":-1.5e3,\"d\":\"x\\u00e4\",\"e\":[1,2],\"f\":{}}");
    static const rf_json_type types[] = {RF_JSON_NULL, RF_JSON_TRUTH, RF_JSON_NUMBER,
                                         RF_JSON_TEXT, RF_JSON_ARRAY, RF_JSON_OBJECT};
    size_t i = 0;
    for (const rf_json_node *it = rf_json_first(root); it; it = rf_json_next(it), i++) {
        cr_assert(lt(sz, i, 6));
        cr_expect(eq(int, (int)rf_json_type_of(it), (int)types[i]), "%zu", i);
        cr_expect(eq(chr, *rf_json_key(it), (char)('a' + i)), "%zu", i);
        if (types[i] == RF_JSON_TRUTH) cr_expect(rf_json_truth(it));
        if (types[i] == RF_JSON_NUMBER) cr_expect(eq(dbl, rf_json_number(it), -1500));
        if (types[i] == RF_JSON_TEXT) cr_expect(eq(str, (char *)rf_json_text(it), "x\xC3\xA4"));
    }
    cr_expect(eq(sz, i, 6));
    cr_expect(eq(int, (int)rf_json_type_of(root), RF_JSON_OBJECT));
    rf_json_free(root);
    root = parsed("{}");
    cr_expect(rf_json_first(root) == NULL);
    rf_json_free(root);
}

Test(json, message_of_bad_syntax)
{
    rf_json_node *root = NULL;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)rf_json_parse("{\"a\":01}", 8, &root, &err), REFUEL_E_SYNTAX));
    cr_expect(root == NULL);
    cr_expect(ne(ptr, strstr(err.message, "byte "), NULL), "%s", err.message);
    cr_expect(eq(int, (int)rf_json_parse("{", 1, &root, NULL), REFUEL_E_SYNTAX), "err may be NULL");
}

/* Numbers, and texts that look like one: whatever stands in a number comes back to the bit, wherever it stands. */
Test(json, numbers)
{
    static const struct {
        const char *text;
        double value;
    } rows[] = {{"[0]", 0},
                {"[-0]", 0},
                {"[ 1 ]", 1},
                {"[1.5,\"1.5\"]", 1.5},
                {"[1e2]", 100},
                {"[1E+2]", 100},
                {"[-12.5e-1 ,0]", -1.25},
                {"[0.1]", 0.1},
                {"[1e-999]", 0},
                {"[5e-324]", 5e-324},
                {"[1.7976931348623157e308]", 1.7976931348623157e308}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_json_node *root = parsed(rows[i].text);
        const rf_json_node *it = rf_json_first(root);
        cr_expect(eq(int, (int)rf_json_type_of(it), RF_JSON_NUMBER), "%s", rows[i].text);
        cr_expect(eq(dbl, rf_json_number(it), rows[i].value), "%s", rows[i].text);
        rf_json_free(root);
    }
    rf_json_node *root = parsed("{\"1\":\"2\",\"\\\"3\":\"-4\\\\\",\"e\":[5,\"\",\"\\\\\\\"6\",7]}");
    const rf_json_node *it = rf_json_first(root);
    cr_expect(eq(str, (char *)rf_json_key(it), "1"));
    cr_expect(eq(int, (int)rf_json_type_of(it), RF_JSON_TEXT));
    cr_expect(eq(str, (char *)rf_json_text(it), "2"));
    cr_expect(isnan(rf_json_number(it)), "a text is no number");
    it = rf_json_next(it);
    cr_expect(eq(str, (char *)rf_json_key(it), "\"3"));
    cr_expect(eq(str, (char *)rf_json_text(it), "-4\\"));
    it = rf_json_first(rf_json_next(it));
    cr_expect(eq(dbl, rf_json_number(it), 5));
    it = rf_json_next(it);
    cr_expect(eq(int, (int)rf_json_type_of(it), RF_JSON_TEXT));
    it = rf_json_next(it);
    cr_expect(eq(str, (char *)rf_json_text(it), "\\\"6"));
    cr_expect(eq(dbl, rf_json_number(rf_json_next(it)), 7));
    rf_json_free(root);
}

/* The room for the numbers of a text that has nothing else. */
Test(json, many_numbers)
{
    enum { COUNT = REFUEL_JSON_VALUES_MAX - 1 };
    static char text[2 * COUNT + 1];
    for (size_t i = 0; i < COUNT; i++) memcpy(text + 2 * i, i ? ",7" : "[7", 2);
    text[2 * COUNT] = ']';
    rf_json_node *root = NULL;
    cr_assert(eq(int, (int)rf_json_parse(text, sizeof text, &root, NULL), REFUEL_OK));
    size_t count = 0;
    for (const rf_json_node *it = rf_json_first(root); it; it = rf_json_next(it)) count += rf_json_number(it) == 7;
    cr_expect(eq(sz, count, COUNT));
    rf_json_free(root);
}

/* A text as long as it may be, one byte more, and one that nobody could hold: it is refused unseen. */
Test(json, length)
{
    static char text[REFUEL_JSON_BYTES_MAX + 1];
    rf_json_node *root = NULL;
    refuel_error err = {.message = ""};
    memset(text, ' ', sizeof text);
    memcpy(text, "{}", 2);
    cr_assert(eq(int, (int)rf_json_parse(text, REFUEL_JSON_BYTES_MAX, &root, &err), REFUEL_OK));
    rf_json_free(root);
    root = NULL;
    cr_expect(eq(int, (int)rf_json_parse(text, REFUEL_JSON_BYTES_MAX + 1, &root, &err), REFUEL_E_RANGE));
    cr_expect(root == NULL);
    cr_expect(eq(str, err.field, "input"));
    cr_expect(eq(str, err.message, "input: the JSON is longer than the 1,048,576 bytes that a request may have"));
    cr_expect(eq(dbl, err.value, REFUEL_JSON_BYTES_MAX + 1));
    cr_expect(eq(dbl, err.high, REFUEL_JSON_BYTES_MAX));
    cr_expect(eq(int, (int)rf_json_parse(text, (size_t)-1, &root, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)rf_json_parse(text, (size_t)-1, &root, NULL), REFUEL_E_RANGE));
}
