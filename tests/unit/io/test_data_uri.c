#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "io/data_uri.h"

#define URI "data:text/csv;charset=utf-8;base64,"

static refuel_status read(const char *text, char *bytes, size_t *length, refuel_error *err)
{
    cr_assert(rf_data_uri_known(text));
    return rf_data_uri_read(text, "log", bytes, length, err);
}

/* The vectors of RFC 4648, section 10, and all that six bits can be. */
Test(data_uri, content)
{
    static const struct {
        const char *text, *bytes;
    } rows[] = {{"data:;base64,", ""},
                {"data:;base64,Zg==", "f"},
                {URI "Zm8=", "fo"},
                {URI "Zm9v", "foo"},
                {"data:application/octet-stream;base64,Zm9vYg==", "foob"},
                {URI "Zm9vYmE=", "fooba"},
                {URI "Zm9vYmFy", "foobar"},
                {URI "+/8=", "\xFB\xFF"}};
    char bytes[64];
    size_t length;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_assert(read(rows[i].text, bytes, &length, NULL) == REFUEL_OK, "%s", rows[i].text);
        cr_expect(le(sz, length, rf_data_uri_most(rows[i].text)));
        cr_assert(eq(sz, length, strlen(rows[i].bytes)));
        cr_expect(memcmp(bytes, rows[i].bytes, length) == 0, "%s", rows[i].text);
    }
    cr_assert(read(URI "AAECAA==", bytes, &length, NULL) == REFUEL_OK);
    cr_expect(length == 4 && memcmp(bytes, "\0\1\2\0", 4) == 0);
}

Test(data_uri, no_base64)
{
    static const char *const texts[] = {
        "Zg", "Zg=", "Z", "Z===", "Zm9v=", "Zm9v====", "Zg==Zg==", "Zm 9v", "Zm9v\n", "Zm-_", "="};
    char text[64], bytes[64];
    size_t length;
    refuel_error err;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        strcat(strcpy(text, URI), texts[i]);
        cr_expect(read(text, bytes, &length, &err) == REFUEL_E_SYNTAX, "%s", texts[i]);
        cr_expect(strncmp(err.message, "log: behind", 11) == 0);
    }
}

/* A log that begins with such a word is a log. */
Test(data_uri, other_texts)
{
    static const char *const texts[] = {"",
                                        "data",
                                        "data:",
                                        "data:,Zg==",
                                        "data:;base64",
                                        "data;base64,",
                                        "date,weight_kg",
                                        "data:base64,Zg==",
                                        " data:;base64,"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        cr_expect(rf_data_uri_known(texts[i]) == false, "%s", texts[i]);
        cr_expect(eq(sz, rf_data_uri_most(texts[i]), 0));
    }
}
