#include "core/field_apply.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "core/warning.h"

/* A volume with its spread, what may stand behind it, and two ways to say that; two lengths that exclude each other. */
typedef struct record {
    double length_cm, other_cm, run_km_week, speed_km_h, spread_km_week;
    int32_t word;
    refuel_warnings notes; /* not at the offset 0, which means none */
} record;

enum { NONE, LENGTH, WORD, OTHER, RUN, PACE, SPEED, SPREAD, ROWS };

#define AT(member) .info.offset = offsetof(record, member)
static const refuel_choice words[] = {{"small", 1}, {"large", 2}, {NULL, 0}};
static const rf_field rows[ROWS] = {
    [LENGTH] = {.info = {.number = LENGTH,
                         .flag = "length",
                         .path = "a.length",
                         .number_path = "a.length_cm",
                         .low = 10,
                         .high = 200,
                         .excludes = OTHER},
                AT(length_cm),
                .kind = RF_KIND_LENGTH},
    [WORD] = {.info = {.number = WORD, .flag = "word", .path = "word", .choices = words, .whole = true, .high = 2},
              AT(word),
              .kind = RF_KIND_END},
    [OTHER] =
        {.info = {.number = OTHER, .flag = "other", .path = "a.other", .low = 10, .high = 200, .excludes = LENGTH},
         AT(other_cm),
         .kind = RF_KIND_LENGTH},
    [RUN] = {.info = {.number = RUN, .flag = "run", .path = "run", .high = 500},
             AT(run_km_week),
             .kind = RF_KIND_DISTANCE_PER_WEEK,
             .spread = SPREAD,
             .at = PACE,
             .notes = offsetof(record, notes)},
    [PACE] = {.info = {.number = PACE, .flag = "pace", .path = "pace", .low = 2, .high = 25, .excludes = SPEED},
              AT(speed_km_h),
              .kind = RF_KIND_SPEED},
    [SPEED] = {.info = {.number = SPEED, .flag = "speed", .path = "speed", .low = 2, .high = 25, .excludes = PACE},
               AT(speed_km_h),
               .kind = RF_KIND_SPEED},
    [SPREAD] = {.info = {.number = SPREAD, .flag = "run-sd", .path = "run_sd", .high = 500},
                AT(spread_km_week),
                .kind = RF_KIND_DISTANCE_PER_WEEK,
                .yields = {LENGTH}},
};

enum { FILE_ = 1, FLAGS };

static rf_field_text given(const char *what, const char *called, int source)
{
    const char *from = source == FILE_ ? "x.json" : NULL;
    return (rf_field_text){what, strlen(what), called, .tried = true, .source = source, .from = from};
}

#define IN_FILE(what) given(what, "file", FILE_)
#define FLAG(what) given(what, "flag", FLAGS)

static record empty(void)
{
    return (record){.length_cm = NAN, .other_cm = NAN, .run_km_week = NAN, .speed_km_h = NAN, .spread_km_week = NAN};
}

static refuel_status apply(record *it, rf_field_text *texts, refuel_error *err)
{
    rf_errors errors = rf_errors_one(err);
    rf_fields_apply(rows, ROWS, NULL, it, texts, 0, &errors);
    return errors.first;
}

/* The record that a file and flags on top of it give. */
static refuel_status both(const rf_field_text *file, const rf_field_text *flags, record *it, refuel_error *err)
{
    rf_field_text texts[ROWS] = {{.text = NULL}};
    rf_errors errors = rf_errors_one(err);
    *it = empty();
    rf_fields_join(rows, ROWS, texts, file, &errors);
    rf_fields_join(rows, ROWS, texts, flags, &errors);
    rf_fields_apply(rows, ROWS, NULL, it, texts, 0, &errors);
    return errors.first;
}

Test(field_apply, one_source)
{
    record it = empty();
    refuel_error err = {.message = ""};
    rf_field_text texts[ROWS] = {[LENGTH] = FLAG("1m"), [WORD] = FLAG("small")};
    cr_expect(eq(int, (int)apply(&it, texts, &err), REFUEL_OK));
    cr_expect(it.length_cm == 100 && it.word == 1 && isnan(it.other_cm));

    rf_field_text later[ROWS] = {[OTHER] = FLAG("30cm")};
    cr_expect(eq(int, (int)apply(&it, later, &err), REFUEL_OK));
    cr_expect(it.other_cm == 30 && it.word == 1 && isnan(it.length_cm), "it replaces what the record holds");

    rf_field_text two[ROWS] = {[LENGTH] = given("1m", "length", FLAGS), [OTHER] = given("30cm", "other", FLAGS)};
    cr_expect(eq(int, (int)apply(&it, two, &err), REFUEL_E_CONFLICT));
    cr_expect(eq(str, err.message, "other: length and other exclude each other: give one of them"));
    cr_expect(eq(str, err.field, "a.other"));

    rf_field_text wrong[ROWS] = {[WORD] = FLAG("huge")};
    cr_expect(eq(int, (int)apply(&it, wrong, &err), REFUEL_E_UNKNOWN));
    cr_expect(eq(int, it.word, 1));

    rf_field_text number[ROWS] = {[LENGTH] = {.called = "a.length_cm", .is_number = true, .number = 9}};
    cr_expect(eq(int, (int)apply(&it, number, &err), REFUEL_E_RANGE));
    cr_expect(strncmp(err.message, "a.length_cm: ", 13) == 0, "%s", err.message);
}

/* What two sources give: the later one counts, under whichever name. */
Test(field_apply, later_source)
{
    record it;
    static const rf_field_text nothing[ROWS] = {{.text = NULL}};
    rf_field_text file[ROWS] = {[LENGTH] = IN_FILE("1m"), [WORD] = IN_FILE("small"), [PACE] = IN_FILE("6:00/km")};
    rf_field_text flags[ROWS] = {[OTHER] = FLAG("30cm"), [SPEED] = FLAG("12km/h"), [WORD] = FLAG("large")};
    cr_expect(eq(int, (int)both(file, nothing, &it, NULL), REFUEL_OK));
    cr_expect(it.length_cm == 100 && it.speed_km_h == 10 && it.word == 1);
    cr_expect(eq(int, (int)both(file, flags, &it, NULL), REFUEL_OK));
    cr_expect(it.other_cm == 30 && isnan(it.length_cm) && it.speed_km_h == 12 && it.word == 2);
    cr_expect(eq(int, (int)both(flags, file, &it, NULL), REFUEL_OK));
    cr_expect(it.length_cm == 100 && isnan(it.other_cm) && it.speed_km_h == 10 && it.word == 1);
}

/* A row yields to another one of a later source, and stays beside it where both are of one, or where it is the later. */
Test(field_apply, yields)
{
    record it;
    static const rf_field_text nothing[ROWS] = {{.text = NULL}};
    rf_field_text one[ROWS] = {[SPREAD] = IN_FILE("5km/week")}, other[ROWS] = {[LENGTH] = FLAG("1m")};
    rf_field_text same[ROWS] = {[LENGTH] = IN_FILE("1m"), [SPREAD] = IN_FILE("5km/week")};
    cr_expect(eq(int, (int)both(one, other, &it, NULL), REFUEL_OK));
    cr_expect(it.length_cm == 100 && isnan(it.spread_km_week));
    cr_expect(eq(int, (int)both(other, one, &it, NULL), REFUEL_OK));
    cr_expect(it.length_cm == 100 && it.spread_km_week == 5);
    cr_expect(eq(int, (int)both(same, nothing, &it, NULL), REFUEL_OK));
    cr_expect(it.length_cm == 100 && it.spread_km_week == 5);
}

/* What says more about an input goes with it, where a later source gives that anew. */
Test(field_apply, what_yields)
{
    rf_field with[ROWS];
    memcpy(with, rows, sizeof with);
    with[LENGTH].yields[1] = WORD;
    rf_field_text texts[ROWS] = {[LENGTH] = IN_FILE("1m"), [WORD] = IN_FILE("small")},
                  both_again[ROWS] = {[WORD] = FLAG("large"), [LENGTH] = FLAG("2m")};
    rf_errors errors = rf_errors_one(NULL);
    rf_field_text later[ROWS] = {[WORD] = FLAG("large")}, joined[ROWS] = {{.text = NULL}};
    rf_fields_join(with, ROWS, joined, texts, &errors);
    cr_expect(joined[LENGTH].called != NULL, "within one source nothing yields");
    rf_fields_join(with, ROWS, joined, later, &errors);
    cr_expect(joined[LENGTH].called == NULL && joined[WORD].source == FLAGS);
    cr_expect(rf_fields_override(with, joined, LENGTH, FILE_));
    cr_expect(not(rf_fields_override(with, joined, LENGTH, FLAGS)));
    rf_fields_join(with, ROWS, joined, both_again, &errors);
    cr_expect(joined[LENGTH].called != NULL && joined[WORD].called != NULL);
    cr_expect(eq(int, (int)errors.first, REFUEL_OK));
}

/* A wrong value is an error where it counts, and says where it is from. */
Test(field_apply, wrong_and_overridden)
{
    record it;
    refuel_error err = {.message = ""};
    static const rf_field_text nothing[ROWS] = {{.text = NULL}};
    rf_field_text file[ROWS] = {[WORD] = IN_FILE("huge")}, flags[ROWS] = {[WORD] = FLAG("large")};
    cr_expect(eq(int, (int)both(file, nothing, &it, &err), REFUEL_E_UNKNOWN));
    cr_expect(eq(str, err.message, "file: \"huge\" is not known; write small or large (from x.json)"));
    cr_expect(eq(int, (int)both(file, flags, &it, &err), REFUEL_OK));
    cr_expect(eq(int, it.word, 2));
    flags[WORD] = FLAG("vast");
    cr_expect(eq(int, (int)both(file, flags, &it, &err), REFUEL_E_UNKNOWN));
    cr_expect(eq(str, err.message, "flag: \"vast\" is not known; write small or large"));
}

/* One source that contradicts itself is wrong, whatever comes on top. */
Test(field_apply, conflict_in_one_source)
{
    record it;
    refuel_error err = {.message = ""};
    rf_field_text file[ROWS] = {[PACE] = given("6:00/km", "pace", FILE_), [SPEED] = given("11km/h", "speed", FILE_)};
    rf_field_text flags[ROWS] = {[SPEED] = FLAG("12km/h")};
    cr_expect(eq(int, (int)both(file, flags, &it, &err), REFUEL_E_CONFLICT));
    cr_expect(eq(str, err.message, "speed: pace and speed exclude each other: give one of them (from x.json)"));
    rf_field_text twice[ROWS] = {[RUN] = given("30km/week at 6:00/km", "run", FLAGS), [SPEED] = FLAG("12km/h")};
    cr_expect(eq(int, (int)both(flags, twice, &it, &err), REFUEL_E_CONFLICT));
    cr_expect(eq(str, err.message, "flag: run and flag exclude each other: give one of them"));
}

/* What stands beside a value goes with its text: the later of text and own input counts. */
Test(field_apply, beside_the_value)
{
    record it;
    rf_field_text whole[ROWS] = {[RUN] = IN_FILE("30km/week at 6:00/km")};
    rf_field_text range[ROWS] = {[RUN] = IN_FILE("20-40km/week")};
    rf_field_text plain[ROWS] = {[RUN] = FLAG("50km/week")};
    rf_field_text own[ROWS] = {[SPEED] = FLAG("12km/h"), [SPREAD] = FLAG("2km/week")};
    cr_expect(eq(int, (int)both(whole, plain, &it, NULL), REFUEL_OK));
    cr_expect(it.run_km_week == 50 && isnan(it.speed_km_h), "the pace went with its text");
    cr_expect(eq(int, (int)both(range, plain, &it, NULL), REFUEL_OK));
    cr_expect(it.run_km_week == 50 && isnan(it.spread_km_week));
    cr_expect(not(refuel_warned(it.notes, REFUEL_WARNING_RANGE_GIVEN)));
    cr_expect(eq(int, (int)both(whole, own, &it, NULL), REFUEL_OK));
    cr_expect(it.run_km_week == 30 && it.speed_km_h == 12 && it.spread_km_week == 2);
    cr_expect(eq(int, (int)both(range, own, &it, NULL), REFUEL_OK));
    cr_expect(it.run_km_week == 30 && it.spread_km_week == 2);

    rf_field_text kept[ROWS] = {[RUN] = IN_FILE("30km/week at 6:00/km"), [PACE] = FLAG("5:00/km")};
    it = empty();
    cr_expect(eq(int, (int)apply(&it, kept, NULL), REFUEL_OK));
    cr_expect(eq(sz, kept[RUN].length, strlen("30km/week")), "what is kept of the text says nothing about the pace");

    rf_field_text file[ROWS] = {[SPEED] = IN_FILE("fast"), [SPREAD] = IN_FILE("2km/week")};
    rf_field_text flags[ROWS] = {[RUN] = FLAG("20-40km/week at 6:00/km")};
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)both(file, flags, &it, &err), REFUEL_OK), "%s", err.message);
    cr_expect(it.run_km_week == 30 && it.speed_km_h == 10 && it.spread_km_week > 5.7 && it.spread_km_week < 5.8);
    cr_expect(refuel_warned(it.notes, REFUEL_WARNING_RANGE_GIVEN) != 0);
}

/* A share of what is not given is wrong where it is asked for now, and says nothing where it is kept for other calls. */
static refuel_status no_base(const rf_reading *r, const rf_amount *amount, double *own)
{
    (void)amount;
    (void)own;
    return rf_fail(r->err, REFUEL_E_MISSING, r->called, "it is a share of nothing");
}

Test(field_apply, lasting)
{
    rf_field shares[ROWS];
    memcpy(shares, rows, sizeof rows);
    shares[LENGTH].other = no_base;
    record it = empty();
    refuel_error err = {.message = ""};
    rf_errors errors = rf_errors_one(&err);
    rf_field_text texts[ROWS] = {[LENGTH] = IN_FILE("10%"), [WORD] = IN_FILE("small")};
    rf_fields_apply(shares, ROWS, NULL, &it, texts, 0, &errors);
    cr_expect(eq(int, (int)errors.first, REFUEL_E_MISSING));
    cr_expect(eq(str, err.message, "file: it is a share of nothing (from x.json)"));
    texts[LENGTH].lasting = texts[WORD].lasting = true;
    errors = rf_errors_one(&err);
    rf_fields_apply(shares, ROWS, NULL, &it, texts, 0, &errors);
    cr_expect(eq(int, (int)errors.first, REFUEL_OK));
    cr_expect(isnan(it.length_cm) && it.word == 1 && texts[LENGTH].called != NULL);
}

Test(field_apply, override)
{
    const rf_field_text texts[ROWS] = {[PACE] = FLAG("6:00/km"), [WORD] = IN_FILE("small")};
    cr_expect(rf_fields_override(rows, texts, PACE, FILE_) && rf_fields_override(rows, texts, SPEED, FILE_));
    cr_expect(not(rf_fields_override(rows, texts, PACE, FLAGS)));
    cr_expect(not(rf_fields_override(rows, texts, WORD, FILE_)));
    cr_expect(not(rf_fields_override(rows, texts, LENGTH, FILE_)));
}
