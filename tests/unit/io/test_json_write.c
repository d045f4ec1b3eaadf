#include "io/json_write.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "io/json.h"
#include "io/json_syntax.h"

static void is(rf_json_writer *w, const char *expect)
{
    const char *text = NULL;
    size_t length = 0;
    rf_json_fault fault;
    cr_assert(eq(int, (int)rf_json_whole(w, &text, &length, NULL), REFUEL_OK));
    cr_expect(eq(str, (char *)text, (char *)expect));
    cr_expect(eq(sz, length, strlen(expect)));
    cr_expect(rf_json_syntax(text, length, &fault) == NULL, "what is written can be read");
}

Test(json_write, values)
{
    rf_json_writer w;
    rf_json_begin(&w);
    rf_json_put_number(&w, "n", 0.30000000000000004);
    rf_json_put_number(&w, "nan", NAN);
    rf_json_put_number(&w, "inf", -INFINITY);
    rf_json_put_text(&w, "t", "\"\\\n\x01\xC3\xA4/\x7F");
    rf_json_put_text(&w, "none", NULL);
    rf_json_put_truth(&w, "no", false);
    rf_json_put_truth(&w, "yes", true);
    rf_json_put_null(&w, "z");
    is(&w,
       "{\"n\":0.30000000000000004,\"nan\":null,\"inf\":null,\"t\":\"\\\"\\\\\\n\\u0001\xC3\xA4/\x7F\",\"none\":null,"
       "\"no\":false,\"yes\":true,\"z\":null}");
    rf_json_end(&w);
}

/* Every level has its own brackets and commas; what is still open at the end is closed. */
Test(json_write, levels)
{
    rf_json_writer w;
    rf_json_begin(&w);
    is(&w, "{}");
    rf_json_end(&w);
    rf_json_begin(&w);
    rf_json_open_array(&w, "a");
    rf_json_close(&w);
    rf_json_open_array(&w, "b");
    rf_json_put_number(&w, NULL, 1e300);
    rf_json_open_object(&w, NULL);
    rf_json_close(&w);
    rf_json_open_object(&w, NULL);
    rf_json_put_text(&w, "{[", "{[");
    rf_json_put_text(&w, "c", "]}");
    rf_json_open_array(&w, "d");
    rf_json_open_array(&w, NULL);
    is(&w, "{\"a\":[],\"b\":[1e+300,{},{\"{[\":\"{[\",\"c\":\"]}\",\"d\":[[]]}]}");
    rf_json_close(&w); /* nothing is open */
    is(&w, "{\"a\":[],\"b\":[1e+300,{},{\"{[\":\"{[\",\"c\":\"]}\",\"d\":[[]]}]}");
    rf_json_end(&w);
}

/* Every byte that JSON has an escape for, and those without: what is read back is what was written. */
Test(json_write, escapes)
{
    for (int c = 1; c < 0x80; c++) { /* at the places of a long text, and of short ones */
        char text[] = "aaaaaaaaaaaaaaaaaaaaaaa";
        size_t place = (size_t)c * 7 % 23;
        text[place] = (char)c;
        if (c % 3 == 0) text[place + 1] = '\0';
        const char *whole = NULL;
        size_t length = 0;
        rf_json_writer w;
        rf_json_node *root = NULL;
        rf_json_begin(&w);
        rf_json_put_text(&w, "t", text);
        cr_assert(eq(int, (int)rf_json_whole(&w, &whole, &length, NULL), REFUEL_OK));
        cr_assert(eq(int, (int)rf_json_parse(whole, length, &root, NULL), REFUEL_OK), "%d", c);
        cr_expect(eq(str, (char *)rf_json_text(rf_json_first(root)), text));
        rf_json_free(root);
        rf_json_end(&w);
    }
}

/* Far more than the first piece of memory, in one text and in many. */
Test(json_write, growth)
{
    enum { SIZE = 100000 };
    static char text[SIZE + 1];
    memset(text, '"', SIZE);
    rf_json_writer w;
    const char *whole = NULL;
    size_t length = 0;
    rf_json_begin(&w);
    rf_json_put_text(&w, "t", text);
    rf_json_open_array(&w, "a");
    for (int i = 0; i < SIZE; i++) rf_json_put_number(&w, NULL, i % 10);
    cr_assert(eq(int, (int)rf_json_whole(&w, &whole, &length, NULL), REFUEL_OK));
    cr_expect(eq(sz, length, strlen("{'t':'','a':[]}") + 2 * SIZE + 2 * SIZE - 1));
    cr_expect(eq(sz, strlen(whole), length));
    rf_json_end(&w);
}

/* A buffer that is one byte too small stays as it was; success clears the error. */
Test(json_write, small_buffer)
{
    rf_json_writer w;
    rf_json_begin(&w);
    rf_json_put_number(&w, "a", 1);
    char text[8] = "zzzzzzz";
    size_t needed = 0;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)rf_json_print(&w, text, 7, &needed, &err), REFUEL_E_BUFFER));
    cr_expect(eq(int, err.status, REFUEL_E_BUFFER));
    cr_expect(eq(sz, needed, 8));
    cr_expect(eq(str, text, "zzzzzzz"));
    cr_expect(eq(int, (int)rf_json_print(&w, text, 8, &needed, &err), REFUEL_OK));
    cr_expect(eq(int, err.status, REFUEL_OK));
    cr_expect(eq(str, err.message, ""));
    cr_expect(eq(str, text, "{\"a\":1}"));
    rf_json_end(&w);
}

static void expect_failed(rf_json_writer *w)
{
    size_t needed = 77;
    char text[100] = "z";
    rf_json_open_array(w, "a");
    rf_json_put_number(w, NULL, 1);
    rf_json_close(w);
    rf_json_put_text(w, "t", "x");
    cr_expect(eq(int, (int)rf_json_print(w, text, sizeof text, &needed, NULL), REFUEL_E_NO_MEMORY));
    cr_expect(eq(sz, needed, 77));
    cr_expect(eq(str, text, "z"));
}

/* After a failure every call is harmless and the end says so; likewise after the writer was freed. */
Test(json_write, failed)
{
    rf_json_writer w;
    rf_json_begin(&w);
    w.failed = true;
    expect_failed(&w);
    rf_json_end(&w);
    cr_expect(w.text == NULL);
    expect_failed(&w);
    rf_json_end(&w);
    rf_json_begin(&w);
    for (int i = 0; i < RF_JSON_OPEN_MOST; i++) rf_json_open_array(&w, i ? NULL : "a");
    expect_failed(&w);
    rf_json_end(&w);
}
