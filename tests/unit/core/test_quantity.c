#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "core/printable.h"
#include "core/quantity.h"
#include "support/cases.h"
#include "support/quantities.h"

static rf_kind kind_of(const cases *c)
{
    static const char *const names[] = {[RF_KIND_LENGTH] = "length",
                                        [RF_KIND_MASS] = "mass",
                                        [RF_KIND_DISTANCE_PER_WEEK] = "distance",
                                        [RF_KIND_SPEED] = "speed",
                                        [RF_KIND_CLIMB_PER_WEEK] = "climb",
                                        [RF_KIND_MASS_PER_WEEK] = "goal",
                                        [RF_KIND_ENERGY_PER_DAY] = "energy",
                                        [RF_KIND_MASS_PER_DAY] = "food",
                                        [RF_KIND_PERCENT] = "percent",
                                        [RF_KIND_DURATION] = "duration",
                                        [RF_KIND_AGE] = "age",
                                        [RF_KIND_SHARE] = "share",
                                        [RF_KIND_NUMBER] = "number",
                                        [RF_KIND_COUNT] = "count",
                                        [RF_KIND_DISTANCE] = "way",
                                        [RF_KIND_CLIMB] = "ascent",
                                        [RF_KIND_TIME] = "time",
                                        [RF_KIND_WEEKS] = "weeks",
                                        [RF_KIND_MONTHS] = "months",
                                        [RF_KIND_DAYS] = "days",
                                        [RF_KIND_TIME_PER_WEEK] = "hours",
                                        [RF_KIND_HEART_RATE] = "heart-rate",
                                        [RF_KIND_MILLIGRAMS_PER_DAY] = "milligrams",
                                        [RF_KIND_MICROGRAMS_PER_DAY] = "micrograms",
                                        [RF_KIND_VOLUME_PER_DAY] = "volume",
                                        [RF_KIND_GRAMS] = "grams",
                                        [RF_KIND_MILLIGRAMS] = "dose",
                                        [RF_KIND_GRAMS_PER_HOUR] = "grams an hour",
                                        [RF_KIND_VOLUME] = "drink",
                                        [RF_KIND_VOLUME_PER_HOUR] = "drink an hour"};
    _Static_assert(sizeof names / sizeof *names == RF_KIND_END, "every kind has a name");
    for (int i = 0; i < RF_KIND_END; i++)
        if (case_is(c, "kind", names[i])) return (rf_kind)i;
    cr_fatal("%s:%d: no such kind", c->path, c->line);
    return RF_KIND_END;
}

static bool is_same(double a, double b)
{
    return memcmp(&a, &b, sizeof a) == 0; /* tells 0 from -0 */
}

Test(quantity, cases)
{
    cases c = cases_open("quantities.csv");
    int refused = 0;
    while (cases_next(&c)) {
        const char *text = case_text(&c, "text");
        rf_limits limits = {"x", case_number(&c, "low"), case_number(&c, "high"), NULL, false, {0, 0}};
        double value = -12345;
        refuel_error err = {0};
        refuel_status status = read_quantity(kind_of(&c), &limits, text, strlen(text), &value, &err);
        cr_expect_str_eq(refuel_status_name(status), case_text(&c, "status"), "%s:%d %s", c.path, c.line, text);
        if (status == REFUEL_OK) {
            double expect = case_number(&c, "value"), tolerance = case_number(&c, "tolerance");
            bool good = tolerance > 0 ? fabs(value - expect) <= tolerance : is_same(value, expect);
            cr_expect(good, "%s:%d %s: %.17g", c.path, c.line, text, value);
            continue;
        }
        refused++;
        cr_expect_str_eq(err.message, case_text(&c, "message"), "%s:%d %s", c.path, c.line, text);
        cr_expect(eq(int, err.status, (int)status));
        cr_expect(eq(str, err.field, "x"));
        cr_expect(value == -12345, "%s:%d: a failure leaves the value alone", c.path, c.line);
        if (status == REFUEL_E_RANGE)
            cr_expect(err.low == limits.low && err.high == limits.high && !isnan(err.value));
        else
            cr_expect(isnan(err.low) && isnan(err.high) && isnan(err.value));
    }
    cr_expect(ge(sz, c.rows, 180), "the case file has lost rows");
    cr_expect(ge(int, refused, 75));
}

static refuel_status check(rf_kind kind, const rf_limits *limits, double value, refuel_error *err)
{
    double before = value;
    refuel_status status = rf_quantity_check(kind, limits, &value, err);
    if (status != REFUEL_OK) cr_expect(value == before || isnan(before), "what is refused stays as it was");
    return status;
}

static const rf_limits any = {"x", -INFINITY, INFINITY, NULL, false, {0, 0}};

static refuel_status read_mass(const char *text, size_t length, refuel_error *err)
{
    double value = 0;
    return read_quantity(RF_KIND_MASS, &any, text, length, &value, err);
}

/* The length counts, not a NUL: what lies behind it is not read, what lies before it is not cut off. */
Test(quantity, length_rules)
{
    refuel_error err;
    cr_expect(eq(int, (int)read_mass("70kgXYZ", 4, NULL), REFUEL_OK));
    cr_expect(eq(int, (int)read_mass("70kg\0", 5, &err), REFUEL_E_SYNTAX));
    cr_expect(eq(str, err.message, "x: 70kg? has a control character; write it like 70kg or 154lb"));
    cr_expect(eq(int, (int)read_mass("7\0kg", 4, &err), REFUEL_E_SYNTAX));
    cr_expect(eq(int, (int)read_mass(NULL, 0, &err), REFUEL_E_SYNTAX));
    cr_expect(eq(int, (int)read_mass("5ft", 1, &err), REFUEL_E_UNIT));
    cr_expect(eq(str, err.message, "x: 5 has no unit; write it like 70kg or 154lb"));
}

/* A message never shows what could drive a terminal, and is always UTF-8. */
Test(quantity, hostile_bytes)
{
    static const char *const texts[] = {"70\x1b[31mkg", "70\nkg",   "70\tkg",           "70\x7fkg",
                                        "70\xff\xfekg", "\xc0\x80", "70\xed\xa0\x80kg", "70\xf4\x90\x80\x80kg",
                                        "70\xc2\x9bkg", "\xe2\x88", "70\xe2\x80\xaekg", "\xf0\x9f\x8f"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        refuel_error err = {0};
        cr_expect(ne(int, (int)read_mass(texts[i], strlen(texts[i]), &err), REFUEL_OK), "text %zu", i);
        cr_expect(strchr(err.message, '?') && !rf_has_control(err.message, strlen(err.message)) &&
                      rf_utf8_valid(err.message, strlen(err.message)),
                  "text %zu: %s", i, err.message);
    }
}

/* With no limit at all, what does not fit a double is still refused. */
Test(quantity, overflow)
{
    refuel_error err;
    double value = 1;
    cr_expect(eq(int, (int)read_mass("1e308lb", 7, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)read_mass("-1e308st", 8, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)read_quantity(RF_KIND_SPEED, &any, "0s/km", 5, &value, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)check(RF_KIND_MASS, &any, NAN, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)check(RF_KIND_MASS, &any, INFINITY, &err), REFUEL_E_RANGE));
    cr_expect(eq(dbl, value, 1));
}

/* A number from JSON has the same range, and the same hint. */
Test(quantity, check)
{
    const rf_limits height = {"height_cm", 50, 272, NULL, false, {0, 0}}, weeks = {"week", 1, 45, "24", false, {0, 0}};
    refuel_error err;
    cr_expect(eq(int, (int)check(RF_KIND_LENGTH, &height, 50, &err), REFUEL_OK));
    cr_expect(eq(int, (int)check(RF_KIND_LENGTH, &height, 272, NULL), REFUEL_OK));
    cr_expect(eq(int, (int)check(RF_KIND_LENGTH, &height, 272.001, NULL), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)check(RF_KIND_LENGTH, &height, 1.75, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.message, "height_cm: 1.75 cm is outside 50..272 cm; did you mean 1.75 m?"));
    cr_expect(err.value == 1.75 && err.low == 50 && err.high == 272);
    cr_expect(eq(int, (int)check(RF_KIND_COUNT, &weeks, 24.5, &err), REFUEL_E_SYNTAX));
    cr_expect(eq(str, err.message, "week: 24.5 is not a whole number; write it like 24"));
}

/* Nothing eaten at all, or what somebody can live on for a day. */
Test(quantity, nothing_or_a_range)
{
    const rf_limits eaten = {"intake", 100, 20000, NULL, true, {0, 0}};
    refuel_error err;
    double value = 1;
    cr_expect(eq(int, (int)check(RF_KIND_ENERGY_PER_DAY, &eaten, 0, &err), REFUEL_OK));
    cr_expect(eq(int, (int)check(RF_KIND_ENERGY_PER_DAY, &eaten, 100, &err), REFUEL_OK));
    cr_expect(eq(int, (int)check(RF_KIND_ENERGY_PER_DAY, &eaten, 5e-324, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)check(RF_KIND_ENERGY_PER_DAY, &eaten, 99.9998, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)check(RF_KIND_ENERGY_PER_DAY, &eaten, 8.7, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.message, "intake: 8.7 kcal/d is outside 0 or 100..20000 kcal/d; did you mean 8.7 MJ?"));
    cr_expect(err.value == 8.7 && err.low == 100 && err.high == 20000);
    cr_expect(eq(int, (int)read_quantity(RF_KIND_ENERGY_PER_DAY, &eaten, "-0kcal", 6, &value, &err), REFUEL_OK));
    cr_expect(is_same(value, 0));
    cr_expect(eq(int, (int)read_quantity(RF_KIND_ENERGY_PER_DAY, &eaten, "87kJ", 4, &value, &err), REFUEL_E_RANGE));
    cr_expect(err.value > 20 && err.value < 21);
}

/* What is outside by the rounding of a printed number, six digits, is the limit; what is further outside is not. */
Test(quantity, rounding_is_forgiven)
{
    for (int kind = 0; kind < RF_KIND_END; kind++) {
        const rf_limits limits = {"x", -0.90718474, 272, NULL, false, {0, 0}};
        const int whole = rf_kind_rows[kind].whole;
        static const struct {
            double value, becomes; /* NaN: refused */
        } rows[] = {{-0.907185, -0.90718474}, {-0.9071856, -0.90718474}, {-0.9071858, NAN}, {-0.907186, NAN},
                    {272.000271, 272},        {272.000273, NAN},         {272.001, NAN},    {-0.907184, -0.907184}};
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
            double value = rows[i].value;
            refuel_status status = rf_quantity_check((rf_kind)kind, &limits, &value, NULL);
            if (whole || isnan(rows[i].becomes)) {
                cr_expect(ne(int, (int)status, REFUEL_OK), "%d: %g", kind, rows[i].value);
                cr_expect(eq(dbl, value, rows[i].value));
            } else {
                cr_expect(eq(int, (int)status, REFUEL_OK), "%d: %g", kind, rows[i].value);
                cr_expect(eq(dbl, value, rows[i].becomes));
            }
        }
    }
    const rf_limits zero = {"x", 0, INFINITY, NULL, false, {0, 0}},
                    goal = {"goal", -0.90718474, 0.90718474, NULL, false, {0, 0}};
    cr_expect(eq(int, (int)check(RF_KIND_MASS, &zero, -1e-300, NULL), REFUEL_E_RANGE), "nothing is near 0");
    double value = 0;
    static const char *const same[] = {"-0.907185kg/week", "-0.91kg/week", "-2.000002lb/week", "-0.90718474kg/week",
                                       "-2lb/week"};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        cr_expect(eq(int, (int)read_quantity(RF_KIND_MASS_PER_WEEK, &goal, same[i], strlen(same[i]), &value, NULL),
                     REFUEL_OK),
                  "%s", same[i]);
        cr_expect(eq(dbl, value, -0.90718474), "%s", same[i]);
    }
    static const char *const further[] = {"-0.9101kg/week", "-2.000003lb/week", "0.9101kg/week"};
    for (size_t i = 0; i < sizeof further / sizeof *further; i++)
        cr_expect(
            eq(int, (int)read_quantity(RF_KIND_MASS_PER_WEEK, &goal, further[i], strlen(further[i]), &value, NULL),
               REFUEL_E_RANGE),
            "%s", further[i]);
}

/* Every example that a message gives is one that the reader accepts. */
Test(quantity, examples)
{
    for (int kind = 0; kind < RF_KIND_END; kind++) {
        const char *from = rf_kind_about((rf_kind)kind)->example;
        for (int part = 0; from; part++) {
            const char *end = strstr(from, " or ");
            double value;
            size_t length = end ? (size_t)(end - from) : strlen(from);
            cr_expect(eq(int, (int)read_quantity((rf_kind)kind, &any, from, length, &value, NULL), REFUEL_OK), "%s",
                      from);
            from = end ? end + strlen(" or ") : NULL;
        }
    }
}
