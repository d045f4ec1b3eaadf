#include "io/requests.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/json.h>
#include <stdio.h>
#include <string.h>

#define HIM "\"sex\":\"male\",\"age\":30,\"height_cm\":180,\"weight_kg\":80"

static char out[1 << 18];

static refuel_status plan(const char *text, refuel_error *err)
{
    return refuel_plan_json(text, strlen(text), out, sizeof out, NULL, err);
}

static void expect_in_answer(const char *text, const char *part)
{
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)plan(text, &err), REFUEL_OK), "%s: %s", text, err.message);
    cr_expect(ne(ptr, strstr(out, part), NULL), "%s: %.200s", text, out);
}

Test(requests, opened)
{
    static const struct {
        const char *text, *message;
        bool many;
    } rows[] = {{"{}", "", false},
                {"[{}]", "", true},
                {"[1,2]", "", true},
                {"\xEF\xBB\xBF{}", "", false},
                {"", "input: it is empty; write {\"sex\":\"female\", ...}", false},
                {" \n\t", "input: it is empty; write {\"sex\":\"female\", ...}", false},
                {"\xEF\xBB\xBF", "input: it is empty; write {\"sex\":\"female\", ...}", false},
                {"\xEF\xBB\xBF{x", "input: a key in double quotes is missing, at byte 4 of the JSON", false},
                {"\xEF\xBB{}", "input: a value is missing, or is no JSON, at byte 0 of the JSON", false},
                {"[]", "input: the array is empty: it holds no request", false}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_error err = {.message = ""};
        rf_requests requests;
        refuel_status status = rf_requests_open(rows[i].text, strlen(rows[i].text), &requests, &err);
        cr_expect(eq(int, status == REFUEL_OK, !*rows[i].message), "%s", rows[i].text);
        cr_expect(eq(str, err.message, (char *)rows[i].message), "%s", rows[i].text);
        cr_expect(requests.many == rows[i].many && (requests.first != NULL) == (status == REFUEL_OK));
        rf_requests_close(&requests);
    }
}

/* A number is echoed as it was written, a text as the same text. */
Test(requests, id)
{
    expect_in_answer("{\"id\":12.50," HIM "}", "{\"schema\":\"refuel/plan/1\",\"id\":12.50,\"refuel\":");
    expect_in_answer("{" HIM ",\"id\":-1e3}", "\"id\":-1e3,\"refuel\":");
    expect_in_answer("{\"id\":12345678901234567890123," HIM "}", "\"id\":12345678901234567890123,");
    expect_in_answer("{\"id\":\"a\\u0022\\n\"," HIM "}", "\"id\":\"a\\\"\\n\",");
    expect_in_answer("{\"id\":\"\"," HIM "}", "\"id\":\"\",");
    expect_in_answer("{\"id\":null," HIM "}", "{\"schema\":\"refuel/plan/1\",\"refuel\":");
    refuel_error err;
    cr_expect(eq(int, (int)plan("{\"id\":true," HIM "}", &err), REFUEL_E_TYPE));
    cr_expect(eq(str, err.message, "id: it takes a text or a number"));
    cr_expect(eq(int, (int)plan("{\"id\":1,\"id\":1," HIM "}", &err), REFUEL_E_DUPLICATE));
    cr_expect(eq(int, (int)plan("{\"running\":{\"id\":1}," HIM "}", &err), REFUEL_E_UNKNOWN), "at the top alone");
}

/* Answers stand in the order of the requests; a wrong one has all of its errors in its place. */
Test(requests, array)
{
    expect_in_answer("[{\"id\":1," HIM "},{\"id\":2,\"sex\":\"man?\",\"age\":200},3,{" HIM "}]",
                     "},{\"schema\":\"refuel/error/1\",\"id\":2,\"errors\":[{");
    cr_expect(strncmp(out, "[{\"schema\":\"refuel/plan/1\",\"id\":1,", 33) == 0 && out[strlen(out) - 1] == ']');
    const char *second = strstr(out, "\"id\":2"), *third = strstr(second, "the JSON is no object");
    cr_assert(third != NULL && strstr(third, "refuel/plan/1") != NULL);
    cr_expect(strstr(third, "{\"schema\":\"refuel/plan/1\",\"refuel\"") != NULL,
              "the last has none, and takes that of no other");
    const char *sex = strstr(second, "\"field\":\"sex\""), *age = strstr(sex, "\"field\":\"age\"");
    cr_assert(age != NULL && age < third);
    const char *height = strstr(age, "\"field\":\"height\"");
    cr_expect(height != NULL && height < third);
}

Test(requests, array_of_projections)
{
    static const char text[] = "[{" HIM ",\"days\":30},{" HIM ",\"days\":-1},{" HIM ",\"days\":10}]";
    cr_assert(eq(int, (int)refuel_project_json(text, strlen(text), out, sizeof out, NULL, NULL), REFUEL_OK));
    const char *wrong = strstr(out, "refuel/error/1");
    cr_assert(wrong != NULL);
    cr_expect(ne(ptr, strstr(wrong, "-1"), NULL));
    cr_expect(ne(ptr, strstr(wrong, "refuel/project/1"), NULL));
}

/* The C API tells the first error; of what is missing it names all. */
Test(requests, one_error)
{
    refuel_error err;
    cr_expect(eq(int, (int)plan("{\"sex\":\"male\"}", &err), REFUEL_E_MISSING));
    cr_expect(strncmp(err.message, "age, height and weight are missing: ", 36) == 0, "%s", err.message);
    cr_expect(eq(str, err.field, "age"));
    cr_expect(eq(int, (int)plan("{\"sex\":\"male\"}", NULL), REFUEL_E_MISSING));
    cr_expect(eq(int, (int)plan("{\"sex\":1,\"foo\":2}", &err), REFUEL_E_TYPE));
    cr_expect(eq(str, err.field, "sex"));
}
