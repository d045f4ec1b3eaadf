#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdint.h>
#include <string.h>

#include "core/text.h"

Test(text, same)
{
    static const struct {
        const char *a, *b;
        int same;
    } rows[] = {
        {"Burke2018", "burke2018", 1},
        {"", "", 1},
        {"a-Z", "A-z", 1},
        {"mifflin", "mifflin-1990", 0},
        {"mifflin 1990", "Mifflin_1990", 1},
        {"mifflin  1990", "mifflin-1990", 0},
        {"a", "", 0},
        {"[", "{", 0},
        {"@", "`", 0},               /* 32 apart, but no letters */
        {"\xC3\x84", "\xC3\xA4", 0}, /* A to Z only */
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(eq(int, rf_text_same(rows[i].a, rows[i].b), rows[i].same), "%s %s", rows[i].a, rows[i].b);
        cr_expect(eq(int, rf_text_same(rows[i].b, rows[i].a), rows[i].same), "%s %s", rows[i].b, rows[i].a);
    }
}

Test(text, distance)
{
    static const struct {
        const char *a, *b;
        size_t distance;
    } rows[] = {
        {"", "", 0},
        {"", "abc", 3},
        {"abc", "", 3},
        {"sex", "SEX", 0},
        {"wieght", "weight", 1},
        {"hight", "height", 1},
        {"heigt", "height", 1},
        {"heaight", "height", 1},
        {"weigth", "weight", 1},
        {"kitten", "sitting", 3},
        {"abcd", "badc", 2},
        {"ca", "abc", 3},
        {"mifflin-1991", "mifflin-1990", 1},
        {"mifflin 1990", "mifflin-1990", 0},
        {"body_fat", "body-fat", 0},
        {"a", "b", 1},
        {"ab", "ba", 1},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(eq(sz, rf_text_distance(rows[i].a, strlen(rows[i].a), rows[i].b), rows[i].distance), "%s %s",
                  rows[i].a, rows[i].b);
        cr_expect(eq(sz, rf_text_distance(rows[i].b, strlen(rows[i].b), rows[i].a), rows[i].distance), "%s %s",
                  rows[i].b, rows[i].a);
    }
    cr_expect(eq(sz, rf_text_distance("heightXYZ", 6, "height"), 0), "only the length counts");
}

/* At the longest name and one letter beyond it. */
Test(text, long_names)
{
    char name[66];
    memset(name, 'x', 65);
    name[65] = '\0';
    cr_expect(eq(sz, rf_text_distance(name, 64, "x"), 63));
    cr_expect(eq(sz, rf_text_distance(name, 65, "x"), SIZE_MAX));
    cr_expect(eq(sz, rf_text_distance("x", 1, name), SIZE_MAX));
    cr_expect(eq(sz, rf_text_distance("x", 1, name + 1), 63));
}

static const char *nearest(const char *asked)
{
    static const char *const names[] = {"mifflin-1990", "mifflin-1990-w", "weight", "height",
                                        "hip",          "running.pace",   "sex",    "goal"};
    rf_nearest it = {.asked = asked, .length = strlen(asked)};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) rf_nearest_offer(&it, names[i]);
    return it.name ? it.name : "";
}

Test(text, nearest)
{
    static const char *const rows[][2] = {
        {"mifflin-1991", "mifflin-1990"},
        {"Mifflin", "mifflin-1990"},
        {"mif", "mifflin-1990"},
        {"mi", ""},
        {"mifflin-1990-", "mifflin-1990"},
        {"mifflin-1990-x", "mifflin-1990-w"},
        {"wieght", "weight"},
        {"WEIGHT", "weight"},
        {"eight", "weight"},
        {"sx", ""},
        {"sox", "sex"},
        {"hop", "hip"},
        {"ha", ""},
        {"foo", ""},
        {"", ""},
        {"runnin.pace", "running.pace"},
        {"a name far longer than any that there is, so that nobody can have meant it", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(str, (char *)nearest(rows[i][0]), (char *)rows[i][1]), "%s", rows[i][0]);
}

/* What does not fit is cut off, and the list stays a string. */
Test(text, join)
{
    char list[12] = "";
    rf_text_join(list, sizeof list, ", ", "one");
    cr_expect(eq(str, list, (char *)"one"));
    rf_text_join(list, sizeof list, ", ", "two");
    cr_expect(eq(str, list, (char *)"one, two"));
    rf_text_join(list, sizeof list, ", ", "three");
    cr_expect(eq(str, list, (char *)"one, two, t"));
    rf_text_join(list, sizeof list, ", ", "four");
    cr_expect(eq(str, list, (char *)"one, two, t"));
}

Test(text, flag)
{
    cr_expect(rf_text_is_flag("body-fat", 8, "body-fat") && rf_text_is_flag("body_fat", 8, "body-fat"));
    cr_expect(rf_text_is_flag("sex=male", 3, "sex"));
    cr_expect(rf_text_is_flag("body-fa", 7, "body-fat") == 0 && rf_text_is_flag("body-fatt", 9, "body-fat") == 0);
    cr_expect(rf_text_is_flag("Sex", 3, "sex") == 0 && rf_text_is_flag("", 0, "sex") == 0);
}
