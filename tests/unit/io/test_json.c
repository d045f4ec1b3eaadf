#include <criterion/criterion.h>
#include <criterion/new/assert.h>
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
