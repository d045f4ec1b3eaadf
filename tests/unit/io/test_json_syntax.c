#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdlib.h>
#include <string.h>

#include "io/json.h"
#include "io/json_syntax.h"

static const char *wrong_at(const char *text, size_t length, size_t *at)
{
    /* A copy of exactly the size, so that a read past the end is seen. */
    char *copy = malloc(length ? length : 1);
    cr_assert(copy != NULL);
    memcpy(copy, text, length);
    rf_json_fault fault = {.at = 999};
    const char *wrong = rf_json_syntax(copy, length, &fault);
    *at = fault.at;
    free(copy);
    return wrong;
}

Test(json_syntax, accepted)
{
    static const char *const texts[] = {"{}",
                                        "[]",
                                        "null",
                                        "true",
                                        "false",
                                        "0",
                                        "-0",
                                        "1",
                                        "-1.5",
                                        "1e5",
                                        "1E+5",
                                        "1.25e-300",
                                        "\"\"",
                                        "\"a\"",
                                        " \t\r\n{ \"a\" : [ 1 , 2 ] } \n",
                                        "{\"a\":{\"b\":[true,false,null]}}",
                                        "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                                        "\"\\u0041\\uD834\\uDD1E\"",
                                        "\"\xC3\xA4\"",
                                        "\"\xF0\x9D\x84\x9E\"",
                                        "1e308",
                                        "4e-324",
                                        "1e-999",
                                        "123456789012345678",
                                        "{\"\":0}"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        size_t at;
        const char *wrong = wrong_at(texts[i], strlen(texts[i]), &at);
        cr_expect(wrong == NULL, "%s: %s", texts[i], wrong);
    }
}

/* What is not JSON, and the byte at which that shows. Many of these pass a lenient parser. */
Test(json_syntax, refused)
{
    static const struct {
        const char *text;
        size_t at;
    } rows[] = {{"", 0},           {" ", 1},      {"{", 1},       {"}", 0},         {"[1", 2},
                {"[1,", 3},        {"[1,]", 3},   {"[,1]", 1},    {"{\"a\"", 4},    {"{\"a\":", 5},
                {"{\"a\":1,}", 7}, {"{a:1}", 1},  {"{'a':1}", 1}, {"{1:1}", 1},     {"01", 0},
                {"-", 1},          {"-01", 1},    {"1.", 0},      {".5", 0},        {"+1", 0},
                {"1e", 0},         {"1e+", 0},    {"0x10", 1},    {"1,5", 1},       {"1 5", 2},
                {"1e999", 0},      {"-1e999", 0}, {"NaN", 0},     {"Infinity", 0},  {"-Infinity", 1},
                {"nul", 0},        {"truE", 0},   {"nullx", 4},   {"{} x", 3},      {"{}{}", 2},
                {"\"", 1},         {"\"a", 2},    {"\"\\x\"", 2}, {"\"\\u12\"", 5}, {"\"\\u12G4\"", 5},
                {"\"\t\"", 1},     {"\"\n\"", 1}, {"// x", 0},    {"/**/{}", 0},    {"\"\\", 2}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t at;
        cr_expect(wrong_at(rows[i].text, strlen(rows[i].text), &at) != NULL, "%s", rows[i].text);
        cr_expect(le(sz, at, strlen(rows[i].text)), "%s", rows[i].text);
        if (rows[i].text[0] != '-' && !strpbrk(rows[i].text, "0123456789\\"))
            cr_expect(eq(sz, at, rows[i].at), "%s", rows[i].text);
    }
}

Test(json_syntax, refused_bytes)
{
    static const struct {
        const char *text;
        size_t length;
    } rows[] = {{"\xEF\xBB\xBF{}", 5},      {"\"\xFF\"", 3},     {"\"\xC0\x80\"", 4},
                {"\"\xED\xA0\x80\"", 5},    {"\"a\0b\"", 5},     {"{}\0", 3},
                {"\"\\u0000\"", 8},         {"\"\\uD800\"", 8},  {"\"\\uDC00\"", 8},
                {"\"\\uD800\\u0041\"", 14}, {"\"\\uD800x\"", 9}, {"\"\xC3\"", 3}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t at;
        cr_expect(wrong_at(rows[i].text, rows[i].length, &at) != NULL, "row %zu", i);
        cr_expect(le(sz, at, rows[i].length), "row %zu", i);
    }
}

/* Every cut of a good text is bad, wherever the cut is. */
Test(json_syntax, truncated)
{
    static const char text[] = "{\"sex\":\"female\",\"age\":34.5e0,\"x\":[true,null,{\"\\u0041\":-1}]}";
    for (size_t length = 0; length < sizeof text - 1; length++) {
        size_t at;
        cr_expect(wrong_at(text, length, &at) != NULL, "%zu bytes", length);
        cr_expect(le(sz, at, length), "%zu bytes", length);
    }
}

static void nest(char *text, size_t depth)
{
    memset(text, '[', depth);
    memset(text + depth, ']', depth);
}

Test(json_syntax, depth)
{
    static char text[400000];
    size_t at;
    nest(text, REFUEL_JSON_LEVELS_MAX);
    cr_expect(wrong_at(text, 2 * REFUEL_JSON_LEVELS_MAX, &at) == NULL);
    nest(text, REFUEL_JSON_LEVELS_MAX + 1);
    cr_expect(wrong_at(text, 2 * REFUEL_JSON_LEVELS_MAX + 2, &at) != NULL);
    nest(text, 2000);
    cr_expect(wrong_at(text, 4000, &at) != NULL);
    memset(text, '[', sizeof text); /* never closed */
    cr_expect(wrong_at(text, sizeof text, &at) != NULL);
}

/* A sibling's depth is given back. */
Test(json_syntax, breadth)
{
    char text[4096] = "[";
    for (int i = 0; i < 200; i++) strcat(text, "[{}],");
    strcat(text, "[]]");
    size_t at;
    cr_expect(wrong_at(text, strlen(text), &at) == NULL);
}

/* The key that stands before a fault, so that a message can name it. */
Test(json_syntax, key_before_the_fault)
{
    rf_json_fault fault;
    const char *text = "{\"age\":30,\"height_cm\":1e999}";
    cr_expect(rf_json_syntax(text, strlen(text), &fault) != NULL);
    cr_expect(eq(sz, fault.key_length, strlen("height_cm")));
    cr_expect(eq(int, memcmp(fault.key, "height_cm", fault.key_length), 0));
    cr_expect(rf_json_syntax("01", 2, &fault) != NULL);
    cr_expect(eq(sz, fault.key_length, 0));
}

/* [0,0,...]: the array is a value as well. */
Test(json_syntax, values)
{
    static char text[2 * REFUEL_JSON_VALUES_MAX + 2];
    size_t at;
    for (size_t i = 0; i < sizeof text; i++) text[i] = "0,"[i % 2 == 0];
    text[0] = '[';
    text[2 * (REFUEL_JSON_VALUES_MAX - 1)] = ']';
    cr_expect(wrong_at(text, 2 * REFUEL_JSON_VALUES_MAX - 1, &at) == NULL);
    text[2 * (REFUEL_JSON_VALUES_MAX - 1)] = ',';
    text[2 * REFUEL_JSON_VALUES_MAX] = ']';
    cr_expect(wrong_at(text, 2 * REFUEL_JSON_VALUES_MAX + 1, &at) != NULL);
}
