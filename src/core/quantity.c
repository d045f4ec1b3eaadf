#include "core/quantity.h"

#include <math.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "core/amount.h"
#include "core/failure.h"
#include "core/number.h"
#include "core/printable.h"
#include "core/units.h"

enum { PHRASE_MAX = 128 };

typedef struct kind_row {
    rf_kind_info info;
    const char *common; /* the units that people mix up, the likeliest first: for "did you mean" */
    const char *bare;   /* the unit of a bare number; NULL where a number needs one */
    bool per_optional;  /* "per day" goes without saying */
    bool whole;         /* a whole number and nothing else */
    bool only_bare;     /* no unit may stand behind the number */
    bool thousands;     /* so many are usual that people write a sign between thousands: 2.100 kcal may be 2100 */
} kind_row;

static const kind_row kind_rows[] = {
    [RF_KIND_LENGTH] = {.info = {"a length", RF_UNIT_LENGTH, "170cm or 5ft7in"}, .common = "cm m in ft"},
    [RF_KIND_MASS] = {.info = {"a mass", RF_UNIT_MASS, "70kg or 154lb"}, .common = "kg lb st"},
    [RF_KIND_DISTANCE_PER_WEEK] = {.info = {"a distance per week", RF_UNIT_DISTANCE_PER_WEEK, "50km/week or 30mi/week"},
                                   .common = "km/week mi/week km/day"},
    [RF_KIND_SPEED] = {.info = {"a speed or a pace", RF_UNIT_SPEED, "5:30/km or 11km/h"}, .common = "km/h mph min/km"},
    [RF_KIND_CLIMB_PER_WEEK] = {.info = {"a climb per week", RF_UNIT_CLIMB_PER_WEEK, "400m/week or 1300ft/week"},
                                .common = "m/week ft/week"},
    [RF_KIND_MASS_PER_WEEK] = {.info = {"a mass per week", RF_UNIT_MASS_PER_WEEK, "-1lb/week or 0.25kg/week"},
                               .common = "kg/week lb/week"},
    [RF_KIND_ENERGY_PER_DAY] = {.info = {"an energy per day", RF_UNIT_ENERGY_PER_DAY, "2100kcal or 8.8MJ"},
                                .common = "kcal kJ MJ",
                                .per_optional = true,
                                .thousands = true},
    [RF_KIND_MASS_PER_DAY] = {.info = {"a mass per day", RF_UNIT_MASS_PER_DAY, "120g"},
                              .common = "g",
                              .per_optional = true},
    [RF_KIND_PERCENT] = {.info = {"a percentage", RF_UNIT_PERCENT, "24%"}, .common = ""},
    [RF_KIND_DURATION] = {.info = {"a duration", RF_UNIT_DURATION, "12weeks or 45min"}, .common = ""},
    [RF_KIND_AGE] = {.info = {"an age", RF_UNIT_AGE, "34 or 8months"}, .common = "", .bare = "y"},
    [RF_KIND_SHARE] = {.info = {"a share", RF_UNIT_SHARE, "0.8"}, .common = "%", .bare = ""},
    [RF_KIND_NUMBER] = {.info = {"a number", RF_UNIT_NUMBER, "1.6"}, .common = "", .bare = "", .only_bare = true},
    [RF_KIND_COUNT] =
        {.info = {"a whole number", RF_UNIT_COUNT, "20"}, .common = "", .bare = "", .whole = true, .only_bare = true},
};
_Static_assert(sizeof kind_rows / sizeof *kind_rows == RF_KIND_END, "the last kind has a row");

const rf_kind_info *rf_kind_about(rf_kind kind)
{
    return &kind_rows[kind].info;
}

static rf_measure measure_of(const kind_row *row)
{
    return rf_measure_named(row->info.unit);
}

/* Per day, week, month: how much. Per hour, minute, second: how fast. 10 km/h is no weekly distance. */
static bool is_long(const rf_unit *time)
{
    return time->top >= rf_unit_named("d")->top;
}

static bool fits(rf_measure own, rf_measure given)
{
    if (!rf_measure_same(own, given)) return false;
    if (!own.per) return true;
    bool pace = given.of->dimension == RF_DIMENSION_TIME;
    return pace ? !is_long(own.per) && !is_long(given.of) : is_long(own.per) == is_long(given.per);
}

/* "a mass", "a length per week": what was given instead of what was asked for. */
static void describe(rf_measure it, char text[PHRASE_MAX])
{
    static const char *const names[] = {[RF_DIMENSION_RATIO] = "a percentage",
                                        [RF_DIMENSION_LENGTH] = "a length",
                                        [RF_DIMENSION_MASS] = "a mass",
                                        [RF_DIMENSION_TIME] = "a duration",
                                        [RF_DIMENSION_ENERGY] = "an energy"};
    rf_measure speed = rf_measure_named("km/h");
    if (!it.per)
        snprintf(text, PHRASE_MAX, "%s", names[it.of->dimension]);
    else if (rf_measure_same(it, speed) && it.of->dimension == RF_DIMENSION_TIME)
        snprintf(text, PHRASE_MAX, "a pace");
    else if (rf_measure_same(it, speed) && !is_long(it.per))
        snprintf(text, PHRASE_MAX, "a speed");
    else
        snprintf(text, PHRASE_MAX, "%s per %s", names[it.of->dimension], it.per->symbol);
}

/* -2 lb a week are -0.907185 kg in six digits, which is a little more than -2 lb. Such rounding is forgiven, and no more. */
static double forgive(const kind_row *row, const rf_limits *limits, double value)
{
    const double share = 1e-6;
    if (row->whole) return value;
    if (value < limits->low && limits->low - value <= share * fabs(limits->low)) return limits->low;
    if (value > limits->high && value - limits->high <= share * fabs(limits->high)) return limits->high;
    return value;
}

static bool is_possible(const rf_limits *limits, double value)
{
    if (limits->or_zero && value == 0) return true;
    return isfinite(value) && value >= limits->low && value <= limits->high;
}

/* "; did you mean 1.75 m?" where number would be possible in another unit that is common for the kind; else "". */
static void suggest(rf_kind kind, const rf_limits *limits, double number, char text[PHRASE_MAX])
{
    const kind_row *row = &kind_rows[kind];
    *text = '\0';
    for (const char *from = row->common; *from; from += strspn(from, " ")) {
        char name[16], written[RF_NUMBER_TEXT];
        size_t size = strcspn(from, " ");
        snprintf(name, sizeof name, "%.*s", (int)size, from);
        from += size;
        rf_measure unit = rf_measure_named(name), own = measure_of(row);
        if (row->per_optional && !unit.per) unit.per = own.per;
        double value = rf_measure_convert(number, unit, own);
        if (!is_possible(limits, value)) continue;
        rf_number_text(number, written);
        snprintf(text, PHRASE_MAX, "; did you mean %s %s?", written, name);
        return;
    }
}

/* "1.75 cm is outside 50..272 cm; did you mean 1.75 m?" */
static refuel_status refuse_range(rf_kind kind, const rf_limits *limits, double value, const char *given,
                                  const char *hint, refuel_error *err)
{
    const kind_row *row = &kind_rows[kind];
    const char *unit = limits->shown ? limits->shown : row->info.unit;
    rf_measure shown = rf_measure_named(unit), own = measure_of(row);
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    rf_number_text(rf_measure_convert(limits->low, own, shown), low);
    rf_number_text(rf_measure_convert(limits->high, own, shown), high);
    rf_fail(err, REFUEL_E_RANGE, limits->field, "%s is outside %s%s..%s%s%s%s", given, limits->or_zero ? "0 or " : "",
            low, high, *unit ? " " : "", unit, hint);
    if (err) {
        err->value = value;
        err->low = limits->low;
        err->high = limits->high;
    }
    return REFUEL_E_RANGE;
}

static refuel_status refuse_fraction(rf_kind kind, const rf_limits *limits, const char *given, refuel_error *err)
{
    const char *example = limits->example ? limits->example : kind_rows[kind].info.example;
    return rf_fail(err, REFUEL_E_SYNTAX, limits->field, "%s is not a whole number; write it like %s", given, example);
}

/* "1.75 cm": a number in a unit. */
static void write_given(double number, const char *unit, char text[PHRASE_MAX])
{
    char written[RF_NUMBER_TEXT];
    rf_number_text(number, written);
    snprintf(text, PHRASE_MAX, "%s%s%s", written, *unit ? " " : "", unit);
}

refuel_status rf_quantity_check(rf_kind kind, const rf_limits *limits, double *value, refuel_error *err)
{
    const kind_row *row = &kind_rows[kind];
    char given[PHRASE_MAX], hint[PHRASE_MAX];
    double got = forgive(row, limits, *value);
    bool possible = is_possible(limits, got);
    if (possible && !(row->whole && got != floor(got))) {
        *value = got;
        return REFUEL_OK;
    }
    write_given(got, row->info.unit, given);
    if (possible) return refuse_fraction(kind, limits, given, err);
    suggest(kind, limits, got, hint);
    return refuse_range(kind, limits, got, given, hint, err);
}

/* Is the amount of the right kind? Completes what goes without saying. */
static refuel_status settle(const kind_row *row, rf_measure own, const rf_asked *asked, rf_amount *amount)
{
    if (!amount->measure.of && !row->bare) return rf_amount_refuse(asked, amount, REFUEL_E_UNIT, "has no unit");
    bool bare = !amount->measure.of;
    if (bare) amount->measure = rf_measure_named(row->bare);
    rf_measure given = amount->measure;
    if (row->per_optional && !given.per) given.per = own.per;
    if (fits(own, given) && (bare || !row->only_bare)) {
        amount->measure = given;
        return REFUEL_OK;
    }
    char is[PHRASE_MAX], what[2 * PHRASE_MAX];
    describe(amount->measure, is);
    snprintf(what, sizeof what, "is %s, not %s", is, row->info.name);
    return rf_amount_refuse(asked, amount, REFUEL_E_UNIT, what);
}

/* "2.100 kcal can mean 2,100 or 2.1 kcal". In MJ nobody counts thousands. */
static bool has_two_meanings(const kind_row *row, const rf_amount *amount)
{
    return row->thousands && amount->thousands && amount->measure.of != rf_unit_named("MJ");
}

static refuel_status ask_back(const rf_asked *asked, const rf_amount *amount)
{
    char unit[RF_PRINTABLE], written[RF_PRINTABLE], small[RF_NUMBER_TEXT], large[RF_NUMBER_TEXT], many[RF_NUMBER_TEXT];
    size_t digits = amount->unit_at;
    while (amount->text[digits - 1] == ' ') digits--;
    rf_printable(amount->text, digits, written);
    rf_printable(amount->text + amount->unit_at, amount->length - amount->unit_at, unit);
    rf_number_text(amount->number, small);
    rf_number_text(1000 * amount->number, large);
    rf_number_fixed(1000 * amount->number, 0, true, many);
    return rf_fail(asked->err, REFUEL_E_SYNTAX, asked->field, "%s %s can mean %s or %s %s: write %s%s or %s%s", written,
                   unit, many, small, unit, large, unit, small, unit);
}

refuel_status rf_quantity_read(rf_kind kind, const rf_limits *limits, const char *text, size_t length, double *value,
                               refuel_error *err)
{
    const kind_row *row = &kind_rows[kind];
    const rf_asked asked = {limits->field, limits->example ? limits->example : row->info.example, err};
    rf_measure own = measure_of(row);
    rf_amount amount;
    refuel_status status = rf_amount_read(&asked, text, length, &amount);
    if (status == REFUEL_OK) status = settle(row, own, &asked, &amount);
    if (status == REFUEL_OK && has_two_meanings(row, &amount)) status = ask_back(&asked, &amount);
    if (status != REFUEL_OK) return status;
    double got = forgive(row, limits, rf_measure_convert(amount.number, amount.measure, own));
    bool possible = is_possible(limits, got);
    if (possible && !(row->whole && got != floor(got))) {
        *value = got;
        return REFUEL_OK;
    }
    char given[PHRASE_MAX], unit[RF_PRINTABLE], hint[PHRASE_MAX] = "";
    rf_printable(amount.text + amount.unit_at, amount.length - amount.unit_at, unit);
    if (amount.compound)
        rf_printable(amount.text, amount.length, given);
    else
        write_given(amount.number, *unit || !row->bare ? unit : row->info.unit, given);
    if (possible) return refuse_fraction(kind, limits, given, err);
    if (!amount.compound) suggest(kind, limits, amount.number, hint);
    return refuse_range(kind, limits, got, given, hint, err);
}
