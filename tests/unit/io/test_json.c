#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdlib.h>
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

static char *built(const rf_json_builder *b)
{
    size_t needed = 0;
    cr_assert(eq(int, (int)rf_json_print(b, NULL, 0, &needed, NULL), REFUEL_E_BUFFER));
    char *text = malloc(needed);
    cr_assert(text != NULL);
    cr_assert(eq(int, (int)rf_json_print(b, text, needed, NULL, NULL), REFUEL_OK));
    cr_expect(eq(sz, strlen(text) + 1, needed));
    return text;
}

Test(json, building)
{
    rf_json_builder b;
    rf_json_begin(&b);
    rf_json_put_number(&b, b.root, "n", 0.30000000000000004);
    rf_json_put_number(&b, b.root, "nan", NAN);
    rf_json_put_number(&b, b.root, "inf", -INFINITY);
    rf_json_put_text(&b, b.root, "t", "\"\\\n\x01\xC3\xA4");
    rf_json_put_truth(&b, b.root, "b", false);
    rf_json_put_null(&b, b.root, "z");
    rf_json_node *array = rf_json_put_array(&b, b.root, "a");
    rf_json_put_number(&b, array, NULL, 1e300);
    rf_json_put_object(&b, array, NULL);
    char *text = built(&b);
    cr_expect(eq(str, text,
                 "{\"n\":0.30000000000000004,\"nan\":null,\"inf\":null,\"t\":\"\\\"\\\\\\n\\u0001\xC3\xA4\","
                 "\"b\":false,\"z\":null,\"a\":[1e+300,{}]}"));
    size_t at = strlen(text);
    rf_json_fault fault;
    cr_expect(rf_json_syntax(text, at, &fault) == NULL, "what is written can be read");
    free(text);
    rf_json_end(&b);
    cr_expect(b.root == NULL);
}

/* A buffer that is one byte too small stays as it was. */
Test(json, small_buffer)
{
    rf_json_builder b;
    rf_json_begin(&b);
    rf_json_put_number(&b, b.root, "a", 1);
    char text[8] = "zzzzzzz";
    size_t needed = 0;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)rf_json_print(&b, text, 7, &needed, &err), REFUEL_E_BUFFER));
    cr_expect(eq(sz, needed, 8));
    cr_expect(eq(str, text, "zzzzzzz"));
    cr_expect(eq(int, (int)rf_json_print(&b, text, 8, &needed, &err), REFUEL_OK));
    cr_expect(eq(str, text, "{\"a\":1}"));
    rf_json_end(&b);
}

/* After a failed allocation every call is harmless and the printing says so. */
Test(json, failed_builder)
{
    rf_json_builder b;
    rf_json_begin(&b);
    b.failed = true;
    rf_json_node *array = rf_json_put_array(&b, b.root, "a");
    cr_expect(array == NULL);
    rf_json_put_number(&b, array, NULL, 1);
    rf_json_put_text(&b, rf_json_put_object(&b, array, NULL), "t", "x");
    size_t needed = 77;
    cr_expect(eq(int, (int)rf_json_print(&b, NULL, 0, &needed, NULL), REFUEL_E_NO_MEMORY));
    cr_expect(eq(sz, needed, 77));
    rf_json_end(&b);
}
