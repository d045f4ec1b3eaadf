#include "core/amount.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

static refuel_status read(const char *text, rf_amount *amount, refuel_error *err)
{
    const rf_asked asked = {.field = "it", .example = "70kg", .err = err};
    return rf_amount_read(&asked, text, strlen(text), amount);
}

/* A compound is counted in its smallest unit; a clock in seconds. "" is no unit. */
Test(amount, read)
{
    static const struct {
        const char *text;
        double number;
        const char *of, *per;
        bool compound;
    } rows[] = {{"70kg", 70, "kg", "", false},
                {"70 kg", 70, "kg", "", false},
                {"  70kg  ", 70, "kg", "", false},
                {"1.6", 1.6, "", "", false},
                {"-1lb/week", -1, "lb", "week", false},
                {"+0.25 kg / week", 0.25, "kg", "week", false},
                {"-0", 0, "", "", false},
                {"5ft7in", 67, "in", "", true},
                {"5ft7", 67, "in", "", true},
                {"5'7\"", 67, "in", "", true},
                {"5' 7", 67, "in", "", true},
                {"1m68cm", 168, "cm", "", true},
                {"10st 4lb", 144, "lb", "", true},
                {"10st4", 144, "lb", "", true},
                {"1h30min", 90, "min", "", true},
                {"1h30", 90, "min", "", true},
                {"5:30/km", 330, "s", "km", true},
                {"5:30 min/km", 330, "s", "km", true},
                {"5min30s/km", 330, "s", "km", true},
                {"5min30/km", 330, "s", "km", true},
                {"8:05.5/mi", 485.5, "s", "mi", true},
                {"6.8mph", 6.8, "mi", "h", false},
                {"24%", 24, "%", "", false},
                {"\xE2\x88\x92"
                 "1lb/week",
                 -1, "lb", "week", false},
                {"\xE2\x80\x93"
                 "1lb/week",
                 -1, "lb", "week", false},
                {"lose 1 lb a week", -1, "lb", "week", false},
                {"lose a pound a week", -1, "lb", "week", false},
                {"- 1 lb/week", -1, "lb", "week", false},
                {"minus 1 lb/week", -1, "lb", "week", false},
                {"plus 0.25 kg a week", 0.25, "kg", "week", false},
                {"one pound a week", 1, "lb", "week", false},
                {"Two pounds a week", 2, "lb", "week", false},
                {"twelve stone", 12, "st", "", false},
                {"thirteen kg", 13, "kg", "", false},
                {"nineteen miles a week", 19, "mi", "week", false},
                {"Thirty-Four years", 34, "y", "", false},
                {"thirty four years old", 34, "y", "", false},
                {"thirty four", 34, "", "", false},
                {"twenty", 20, "", "", false},
                {"fifty km a week", 50, "km", "week", false},
                {"sixty-one and a half kg", 61.5, "kg", "", false},
                {"ninety-nine kg", 99, "kg", "", false},
                {"half a pound a week", 0.5, "lb", "week", false},
                {"half kg", 0.5, "kg", "", false},
                {"a half pound", 0.5, "lb", "", false},
                {"a quarter of a pound", 0.25, "lb", "", false},
                {"one and a half pounds", 1.5, "lb", "", false},
                {"1 and a half kg", 1.5, "kg", "", false},
                {"2 and a quarter kg", 2.25, "kg", "", false},
                {"500 kcal deficit", -500, "kcal", "", false},
                {"500 kcal surplus", 500, "kcal", "", false},
                {"deficit of 500 kcal", -500, "kcal", "", false},
                {"a surplus of 500 kcal a day", 500, "kcal", "d", false},
                {"500 kcal deficit a day", -500, "kcal", "d", false},
                {"500 kcal/day deficit", -500, "kcal", "d", false},
                {"weight loss of 1 lb a week", -1, "lb", "week", false},
                {"1 lb a week loss", -1, "lb", "week", false},
                {"140#", 140, "lb", "", false},
                {"168 cms", 168, "cm", "", false},
                {"34 y.o.", 34, "y", "", false},
                {"34 y/o", 34, "y", "", false},
                {"34 yo", 34, "y", "", false},
                {"34-year-old", 34, "y", "", false},
                {"34 years of age", 34, "y", "", false},
                {"50 km p/w", 50, "km", "week", false},
                {"50km p.w.", 50, "km", "week", false},
                {"50km pw", 50, "km", "week", false},
                {"7km pd", 7, "km", "d", false},
                {"marathon a month", 1, "marathon", "month", false},
                {"half marathon a week", 0.5, "marathon", "week", false},
                {"a half marathon a week", 0.5, "marathon", "week", false},
                {"two half marathons a month", 2, "half-marathon", "month", false},
                {"10km twice a week", 20, "km", "week", true},
                {"10 km once a week", 10, "km", "week", false},
                {"twice 10 km a week", 20, "km", "week", true},
                {"10km x3/week", 30, "km", "week", true},
                {"10 km * 3 a week", 30, "km", "week", true},
                {"three times 10 km a week", 30, "km", "week", true},
                {"10 km three times a week", 30, "km", "week", true},
                {"3 runs of 10 km a week", 30, "km", "week", true},
                {"8 km 5 days a week", 40, "km", "week", true},
                {"10 km 3 runs a week", 30, "km", "week", true},
                {"gain half a kilo per week", 0.5, "kg", "week", false},
                {"half an hour", 0.5, "h", "", false},
                {"Gain 0,25kg weekly", 0.25, "kg", "week", false},
                {"63,5kg", 63.5, "kg", "", false},
                {"6 1/2in", 6.5, "in", "", false},
                {"6\xC2\xBD in", 6.5, "in", "", false},
                {"1/2lb", 0.5, "lb", "", false},
                {"5ft 6 1/2in", 66.5, "in", "", true},
                {"5' 6 1/2\"", 66.5, "in", "", true},
                {"5ft6\xC2\xBD", 66.5, "in", "", true},
                {"5 ft, 6 in", 66, "in", "", true},
                {"5 foot and 6 inches", 66, "in", "", true},
                {"5-foot-6", 66, "in", "", true},
                {"5 ft. 6 in.", 66, "in", "", true},
                {"1m68", 168, "cm", "", true},
                {"34y6m", 414, "month", "", true},
                {"34 years old", 34, "y", "", false},
                {"1h30m", 90, "min", "", true},
                {"5:30", 330, "", "", true},
                {"1:30h", 90, "min", "", true},
                {"1:30:00", 5400, "s", "", true},
                {"0:05:30/km", 330, "s", "km", true},
                {"5'30/km", 330, "s", "km", true},
                {"5'30\"/km", 330, "s", "km", true},
                {"5\xE2\x80\xB2"
                 "30\xE2\x80\xB3/km",
                 330, "s", "km", true},
                {"5m30s/km", 330, "s", "km", true},
                {"5m30/km", 330, "s", "km", true},
                {"5m/km", 5, "min", "km", false},
                {"400m/week", 400, "m", "week", false},
                {"10 min mile", 10, "min", "mi", false},
                {"10-minute mile", 10, "min", "mi", false},
                {"24:00/5km", 288, "s", "km", true},
                {"24:00 5k", 288, "s", "km", true},
                {"4:00:00/marathon", 14400, "s", "marathon", true},
                {"14km per 2 weeks", 7, "km", "week", true},
                {"3x10km/week", 30, "km", "week", true},
                {"3 \xC3\x97 10 km a week", 30, "km", "week", true},
                {"10km 3 times a week", 30, "km", "week", true},
                {"50-60km/week", 50, "km", "week", true},
                {"60 km to 50 km a week", 50, "km", "week", true},
                {"2\xE2\x80\x89"
                 "100kcal",
                 2100, "kcal", "", false},
                {"2,100.5kcal", 2100.5, "kcal", "", false},
                {"2.100,5kcal", 2100.5, "kcal", "", false},
                {"1,234,567kcal", 1234567, "kcal", "", false},
                {"1.6 g/kg a day", 1.6, "g", "kg", false},
                {"63.5\xC2\xA0kg", 63.5, "kg", "", false}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_amount it;
        refuel_error err = {.message = ""};
        cr_assert(eq(int, (int)read(rows[i].text, &it, &err), REFUEL_OK), "%s: %s", rows[i].text, err.message);
        cr_expect(epsilon_eq(dbl, it.number, rows[i].number, 1e-12), "%s", rows[i].text);
        cr_expect(it.number < 0 || signbit(it.number) == 0, "%s", rows[i].text);
        cr_expect(eq(str, (char *)(it.measure.of ? it.measure.of->symbol : ""), (char *)rows[i].of), "%s",
                  rows[i].text);
        cr_expect(eq(str, (char *)(it.measure.per ? it.measure.per->symbol : ""), (char *)rows[i].per), "%s",
                  rows[i].text);
        cr_expect(it.compound == rows[i].compound, "%s", rows[i].text);
        cr_expect(it.length > 0 && it.text[0] != ' ' && it.text[it.length - 1] != ' ', "%s", rows[i].text);
    }
}

/* Where the unit of a simple amount begins, for messages that show it. */
Test(amount, place_of_the_unit)
{
    rf_amount it;
    cr_expect(eq(int, (int)read(" 70 kg", &it, NULL), REFUEL_OK));
    cr_expect(eq(int, strncmp(it.text + it.unit_at, "kg", 2), 0));
    cr_expect(eq(sz, it.length - it.unit_at, 2));
    cr_expect(eq(int, (int)read("70", &it, NULL), REFUEL_OK));
    cr_expect(eq(sz, it.unit_at, it.length));
}

/* Every message names what was written, says what is wrong with it, and how it is written. */
Test(amount, refused)
{
    static const struct {
        const char *text;
        refuel_status status;
        const char *what;
    } rows[] = {{"5ft7x", REFUEL_E_UNIT, "has the unknown unit x"},
                {"", REFUEL_E_SYNTAX, "the text is empty"},
                {"   ", REFUEL_E_SYNTAX, "the text is empty"},
                {"kg", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"--1kg", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"1e999kg", REFUEL_E_SYNTAX, "too large or too long"},
                {"- -1kg", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"lose - 1kg", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"minus minus 1kg", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"-500 kcal deficit", REFUEL_E_SYNTAX, "a sign in front and a word for it behind"},
                {"lose 500 kcal surplus", REFUEL_E_SYNTAX, "a sign in front and a word for it behind"},
                {"deficit", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"500 kcal deficits", REFUEL_E_UNIT, "unknown unit deficits"},
                {"hundred kg", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"a", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"four thirty kg", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"one week pounds", REFUEL_E_UNIT, "no place for the unit pounds"},
                {"1 and half kg", REFUEL_E_UNIT, "and"},
                {"1.5 and a half kg", REFUEL_E_UNIT, "and"},
                {"34 y.x.", REFUEL_E_UNIT, "unknown unit x"},
                {"34 year-young", REFUEL_E_SYNTAX, "sign inside"},
                {"10km twice", REFUEL_E_UNIT, "needs \"a week\" behind it"},
                {"10km x3", REFUEL_E_UNIT, "needs \"a week\" behind it"},
                {"10km x/week", REFUEL_E_UNIT, "unknown unit x"},
                {"10km xx3/week", REFUEL_E_UNIT, "unknown unit xx"},
                {"10km 0 times a week", REFUEL_E_UNIT, "unknown unit times"},
                {"twice a week", REFUEL_E_SYNTAX, "says how often"},
                {"3 days 10 km a week", REFUEL_E_UNIT, "no place for the unit week"},
                {"\xE2\x88\x92-1kg", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"1,5,5kg", REFUEL_E_SYNTAX, "use a point"},
                {"1 50kg", REFUEL_E_SYNTAX, "use a point"},
                {"1 5000kg", REFUEL_E_SYNTAX, "use a point"},
                {"1/0kg", REFUEL_E_SYNTAX, "cannot be read"},
                {"3x10kg", REFUEL_E_UNIT, "needs \"a week\" behind it"},
                {"0x10kg/week", REFUEL_E_UNIT, "unknown unit x"},
                {"lose -1kg", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"1m5", REFUEL_E_UNIT, "ends in a number without a unit"},
                {"5-6ft-7in", REFUEL_E_SYNTAX, "sign inside"},
                {"a", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"a b", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"a\"b", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"half", REFUEL_E_SYNTAX, "does not begin with a number"},
                {"2,290-3,080kcal", REFUEL_E_SYNTAX, "is a range of numbers with signs"},
                {"5 to kg", REFUEL_E_SYNTAX, "is a range"},
                {"50-60-70kg", REFUEL_E_SYNTAX, "is a range"},
                {"50kg-60m", REFUEL_E_SYNTAX, "cannot be read as a range"},
                {"1:05:3/km", REFUEL_E_SYNTAX, "two digits after the colon"},
                {"1:65:30/km", REFUEL_E_SYNTAX, "1 h is 60 min"},
                {"5ft-7in", REFUEL_E_SYNTAX, "sign inside"},
                {"5ft13in", REFUEL_E_SYNTAX, "1 ft is 12 in"},
                {"5ft12in", REFUEL_E_SYNTAX, "1 ft is 12 in"},
                {"5.5ft7in", REFUEL_E_SYNTAX, "decimals before its last part"},
                {"5ft7kg", REFUEL_E_SYNTAX, "kg does not follow ft"},
                {"5:3/km", REFUEL_E_SYNTAX, "two digits after the colon"},
                {"5:300/km", REFUEL_E_SYNTAX, "two digits after the colon"},
                {"5:60/km", REFUEL_E_SYNTAX, "1 min is 60 s"},
                {"1m2cm3", REFUEL_E_UNIT, "ends in a number without a unit"},
                {"70bananas", REFUEL_E_UNIT, "unknown unit bananas"},
                {"70kg/week/day", REFUEL_E_UNIT, "no place for the unit day"},
                {"70kg!", REFUEL_E_UNIT, "unknown unit !"},
                {"70k\tg", REFUEL_E_SYNTAX, "control character"},
                {"70\xFFkg", REFUEL_E_SYNTAX, "not valid UTF-8"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_amount it = {.number = 0};
        refuel_error err = {.message = ""};
        cr_expect(eq(int, (int)read(rows[i].text, &it, &err), (int)rows[i].status), "%s: %s", rows[i].text,
                  err.message);
        cr_expect(strstr(err.message, rows[i].what) != NULL, "%s: %s", rows[i].text, err.message);
        cr_expect(strstr(err.message, "; write it like 70kg") != NULL, "%s: %s", rows[i].text, err.message);
        cr_expect(eq(str, err.field, "it"));
        cr_expect(ne(int, (int)read(rows[i].text, &it, NULL), REFUEL_OK), "err may be NULL");
    }
}

/* 200 bytes are read, 201 are not, whatever they are. */
Test(amount, too_long)
{
    char text[202];
    rf_amount it;
    refuel_error err = {.message = ""};
    memset(text, ' ', sizeof text);
    memcpy(text, "70kg", 4);
    text[200] = '\0';
    cr_expect(eq(int, (int)read(text, &it, NULL), REFUEL_OK));
    text[200] = ' ';
    text[201] = '\0';
    cr_expect(eq(int, (int)read(text, &it, &err), REFUEL_E_SYNTAX));
    cr_expect(strstr(err.message, "is too long") != NULL, "%s", err.message);
}
