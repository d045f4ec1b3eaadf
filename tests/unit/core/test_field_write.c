#include "core/field_write.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#define UNIT(KIND) .kind = RF_KIND_##KIND, .info.unit = RF_UNIT_##KIND

static const rf_field mass = {UNIT(MASS), .info.low = 2, .info.high = 650};
static const rf_field goal = {UNIT(MASS_PER_WEEK), .info.low = -1, .info.high = 1};
static const rf_field energy = {UNIT(ENERGY_PER_DAY), .info.low = 1, .info.high = 20000};
static const rf_field age = {UNIT(AGE), .info.low = 0, .info.high = 120};

static const char *number(const rf_field *field, double value, const char *unit)
{
    static char text[RF_FIELD_TEXT];
    return rf_field_written(field, &(rf_field_text){.called = "x", .is_number = true, .number = value, .unit = unit},
                            text);
}

/* A text stays as it is, a number gets its unit and stays exact. */
Test(field_write, written)
{
    char text[RF_FIELD_TEXT];
    const rf_field_text words = {.text = " 10 stone 4 ", .length = 12, .called = "x"};
    const rf_field_text part = {.text = "30 mi a week at 9:30/mi", .length = 12, .called = "x"};
    cr_expect(eq(str, (char *)rf_field_written(&mass, &words, text), " 10 stone 4 "));
    cr_expect(eq(str, (char *)rf_field_written(&mass, &part, text), "30 mi a week"), "as much of it as counts");
    cr_expect(eq(str, (char *)number(&mass, 63.503, NULL), "63.503kg"));
    cr_expect(eq(str, (char *)number(&mass, 140, "lb"), "140lb"));
    cr_expect(eq(str, (char *)number(&age, 34.5, NULL), "34.5"), "years go without saying");
    cr_expect(eq(str, (char *)number(&goal, 0.25, NULL), "+0.25kg/week"), "without a sign it would be doubtful");
    cr_expect(eq(str, (char *)number(&goal, -1, "lb/week"), "-1lb/week"));
    cr_expect(eq(str, (char *)number(&goal, 0, NULL), "0kg/week"));
}

/* "2.345 kcal" is asked back, as the 2,345 of some countries. */
Test(field_write, one_reading)
{
    cr_expect(eq(str, (char *)number(&energy, 2.345, NULL), "2.3450kcal/d"));
    cr_expect(eq(str, (char *)number(&energy, 2.34, NULL), "2.34kcal/d"));
    cr_expect(eq(str, (char *)number(&energy, 2345, NULL), "2345kcal/d"));
}
