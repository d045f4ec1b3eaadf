#include "core/printable.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdbool.h>
#include <string.h>

Test(printable, cut)
{
    char shown[RF_PRINTABLE];
    rf_printable("  170 cm ", 9, shown);
    cr_expect(eq(str, shown, "170 cm"));
    rf_printable("0123456789012345678901234567890123456789", 40, shown);
    cr_expect(eq(str, shown, "0123456789012345678901234567890123456789"));
    rf_printable("01234567890123456789012345678901234567890", 41, shown);
    cr_expect(eq(str, shown, "0123456789012345678901234567890123456789..."));
    char wide[4 * 60];
    for (size_t i = 0; i < sizeof wide; i += 4) memcpy(wide + i, "\xf0\x9f\x8f\x83", 4);
    rf_printable(wide, sizeof wide, shown);
    cr_expect(eq(sz, strlen(shown), 83)); /* 20 characters of four bytes, and the dots */
    cr_expect(rf_utf8_valid(shown, strlen(shown)));
}

static size_t encode(unsigned code, char *to)
{
    if (code < 0x80) {
        to[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        to[0] = (char)(0xC0 | code >> 6);
        to[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    to[0] = (char)(0xE0 | code >> 12);
    to[1] = (char)(0x80 | (code >> 6 & 0x3F));
    to[2] = (char)(0x80 | (code & 0x3F));
    return 3;
}

/* Control characters are those below space, DEL and U+0080 to U+009F, both ends included, and nothing else. */
Test(printable, controls)
{
    for (unsigned code = 1; code < 0xD800; code++) {
        char text[8] = "a", shown[RF_PRINTABLE];
        size_t length = 1 + encode(code, text + 1);
        text[length++] = 'b';
        bool control = code < 0x20 || code == 0x7F || (code >= 0x80 && code <= 0x9F);
        cr_assert(rf_utf8_valid(text, length), "U+%04X", code);
        cr_assert(rf_has_control(text, length) == control, "U+%04X", code);
        rf_printable(text, length, shown);
        cr_assert(rf_has_control(shown, strlen(shown)) == false, "U+%04X", code);
        if (control) cr_assert(eq(str, shown, "a?b"), "U+%04X", code);
    }
    cr_expect(rf_has_control("a\0b", 3), "a NUL is a character");
    cr_expect(not(rf_has_control("", 0)));
    cr_expect(rf_has_control("\xFF\xC2\x9F", 3), "behind a byte that is no UTF-8 as well");
}

/* Marks without width, and those that turn the direction of the text: both ends of each range, and what stands beside. */
Test(printable, hidden)
{
    static const struct {
        unsigned code;
        bool hidden;
    } rows[] = {{0xAC, 0},   {0xAD, 1},   {0xAE, 0},   {0x61B, 0},  {0x61C, 1},  {0x61D, 0},  {0x200A, 0},
                {0x200B, 1}, {0x200F, 1}, {0x2010, 0}, {0x2027, 0}, {0x2028, 1}, {0x202E, 1}, {0x202F, 0},
                {0x205F, 0}, {0x2060, 1}, {0x206F, 1}, {0x2070, 0}, {0xFEFE, 0}, {0xFEFF, 1}, {0xFF00, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[8] = "", shown[RF_PRINTABLE];
        size_t length = encode(rows[i].code, text);
        rf_printable(text, length, shown);
        cr_expect(eq(str, shown, rows[i].hidden ? "?" : text), "U+%04X", rows[i].code);
    }
}

/* Overlong forms, surrogates, what is past the last character, cut characters and stray bytes. */
Test(printable, utf8)
{
    static const char *const valid[] = {"",
                                        "a",
                                        "\x7F",
                                        "\xC2\x80",
                                        "\xDF\xBF",
                                        "\xE0\xA0\x80",
                                        "\xED\x9F\xBF",
                                        "\xEE\x80\x80",
                                        "\xF0\x90\x80\x80",
                                        "\xF4\x8F\xBF\xBF"};
    static const char *const invalid[] = {"\x80",
                                          "\xBF",
                                          "\xC0\x80",
                                          "\xC1\xBF",
                                          "\xC2",
                                          "\xC2\x41",
                                          "\xE0\x9F\xBF",
                                          "\xE2\x82",
                                          "\xED\xA0\x80",
                                          "\xED\xBF\xBF",
                                          "\xF0\x8F\xBF\xBF",
                                          "\xF4\x90\x80\x80",
                                          "\xF5\x80\x80\x80",
                                          "\xFF",
                                          "\xF0\x9F\x8F"};
    for (size_t i = 0; i < sizeof valid / sizeof *valid; i++)
        cr_expect(rf_utf8_valid(valid[i], strlen(valid[i])), "valid %zu", i);
    for (size_t i = 0; i < sizeof invalid / sizeof *invalid; i++) {
        char shown[RF_PRINTABLE];
        cr_expect(not(rf_utf8_valid(invalid[i], strlen(invalid[i]))), "invalid %zu", i);
        rf_printable(invalid[i], strlen(invalid[i]), shown);
        cr_expect(rf_utf8_valid(shown, strlen(shown)) && *shown == '?', "invalid %zu", i);
    }
}
