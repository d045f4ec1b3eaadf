#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "core/field_read.h"

typedef struct record {
    double length_cm, other_cm;
    int32_t word;
} record;

enum { NONE, LENGTH, WORD, OTHER, ROWS };

static const refuel_choice words[] = {{"small", 1}, {"large", 2}, {NULL, 0}};
static const refuel_choice marks[] = {{"knee", 50}, {"giant", 300}, {NULL, 0}};
static const refuel_choice also[] = {{"big", 2}, {"very-big", 2}, {NULL, 0}};
static const rf_field rows[ROWS] = {
    [LENGTH] = {.info.number = LENGTH,
                .info.flag = "length",
                .info.path = "a.length",
                .info.number_path = "a.length_cm",
                .kind = RF_KIND_LENGTH,
                .info.choices = marks,
                .info.offset = offsetof(record, length_cm),
                .info.low = 10,
                .info.high = 200,
                .info.excludes = OTHER,
                .info.help = "a length"},
    [WORD] = {.info.number = WORD,
              .info.flag = "word",
              .info.path = "word",
              .kind = RF_KIND_END,
              .info.choices = words,
              .also = also,
              .info.whole = true,
              .info.low = 0,
              .info.high = 2,
              .info.offset = offsetof(record, word),
              .info.help = "a word"},
    [OTHER] = {.info.number = OTHER,
               .info.flag = "other",
               .info.path = "a.other",
               .kind = RF_KIND_LENGTH,
               .info.offset = offsetof(record, other_cm),
               .info.low = 10,
               .info.high = 200,
               .info.excludes = LENGTH,
               .info.help = "another"},
};

static refuel_status read(int row, const char *what, double *value, refuel_error *err)
{
    rf_reading reading = {.field = &rows[row], .called = "--it", .text = what, .length = strlen(what), .err = err};
    return rf_field_read(&reading, value);
}

static refuel_status check(const rf_field *field, const char *called, double value, refuel_error *err)
{
    return rf_field_check(field, called, &value, err);
}

Test(field, read)
{
    double value = NAN;
    cr_expect(eq(int, (int)read(LENGTH, "1.5m", &value, NULL), REFUEL_OK));
    cr_expect(eq(dbl, value, 150));
    cr_expect(eq(int, (int)read(LENGTH, "knee", &value, NULL), REFUEL_OK));
    cr_expect(eq(dbl, value, 50), "a word stands for a value");
    static const char *const same[] = {"large", "LARGE", " Large ", "big", "very big", "very-big", "Very_Big"};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        cr_expect(eq(int, (int)read(WORD, same[i], &value, NULL), REFUEL_OK), "%s", same[i]);
        cr_expect(eq(dbl, value, 2), "%s", same[i]);
    }
    cr_expect(eq(str, (char *)rf_choice_name(words, 2), "large"), "a synonym is never written");
}

/* The message names the input as it was written, the error its path; the value stays. */
Test(field, read_refusals)
{
    static const struct {
        int row;
        const char *text, *message;
        refuel_status status;
    } cases[] = {
        {WORD, "huge", "--it: \"huge\" is not known; write small or large", REFUEL_E_UNKNOWN},
        {WORD, "Smal", "--it: \"Smal\" is not known; did you mean small? Write small or large", REFUEL_E_UNKNOWN},
        {WORD, "smalll x", "--it: \"smalll x\" is not known; write small or large", REFUEL_E_UNKNOWN},
        {LENGTH, "gaint", "--it: \"gaint\" is not known; did you mean giant? Write it like 170cm or 5ft7in",
         REFUEL_E_UNKNOWN},
        {LENGTH, "1m-2m", "--it: 1m-2m is a range, where one number is asked for; write it like 170cm or 5ft7in",
         REFUEL_E_SYNTAX},
        {WORD, "", "--it: \"\" is not known; write small or large", REFUEL_E_UNKNOWN},
        {LENGTH, "3cm", "--it: 3 cm is outside 10..200 cm; did you mean 3 in?", REFUEL_E_RANGE},
        {LENGTH, "30", "--it: 30 has no unit; write it like 170cm or 5ft7in", REFUEL_E_UNIT},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        refuel_error err = {.message = ""};
        double value = -7;
        refuel_status status = read(cases[i].row, cases[i].text, &value, &err);
        cr_expect(eq(int, (int)status, (int)cases[i].status), "%s", cases[i].text);
        cr_expect(eq(str, err.field, (char *)rows[cases[i].row].info.path), "%s", cases[i].text);
        if (cases[i].status != REFUEL_E_RANGE) cr_expect(eq(str, err.message, (char *)cases[i].message));
        cr_expect(eq(dbl, value, -7), "%s", cases[i].text);
    }
}

Test(field, check)
{
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)check(&rows[LENGTH], "it", 10, &err), REFUEL_OK));
    cr_expect(eq(int, (int)check(&rows[LENGTH], "it", 200, &err), REFUEL_OK));
    const double bad[] = {9.999, 200.001, NAN, INFINITY, -INFINITY};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        cr_expect(eq(int, (int)check(&rows[LENGTH], "it", bad[i], &err), REFUEL_E_RANGE), "%g", bad[i]);
        cr_expect(eq(str, err.field, "a.length"));
        cr_expect(err.low == 10 && err.high == 200);
    }
    cr_expect(eq(int, (int)check(&rows[WORD], "it", 3, &err), REFUEL_E_RANGE));
    cr_expect(eq(int, (int)check(&rows[WORD], "it", NAN, NULL), REFUEL_E_RANGE));
}

Test(field, store_and_load)
{
    record it = {.length_cm = 1, .other_cm = 2, .word = 3};
    rf_field_store(&rows[LENGTH], &it, 12.5);
    rf_field_store(&rows[WORD], &it, 2);
    cr_expect(it.length_cm == 12.5 && it.other_cm == 2 && it.word == 2);
    cr_expect(eq(dbl, rf_field_load(&rows[LENGTH], &it), 12.5));
    cr_expect(eq(dbl, rf_field_load(&rows[WORD], &it), 2));
    rf_field_store(&rows[LENGTH], &it, -0.0);
    cr_expect(not(signbit(it.length_cm)), "-0 is 0");
}

/* A number that was not given is NaN, a word 0; a value that is put takes away what it excludes. */
Test(field, clear_gives_put)
{
    record it = {.length_cm = 1, .other_cm = 0, .word = 3};
    cr_expect(rf_field_gives(&rows[LENGTH], &it) && rf_field_gives(&rows[OTHER], &it) &&
              rf_field_gives(&rows[WORD], &it));
    rf_field_clear(&rows[WORD], &it);
    rf_field_clear(&rows[OTHER], &it);
    cr_expect(it.word == 0 && isnan(it.other_cm) && it.length_cm == 1);
    cr_expect(rf_field_gives(&rows[WORD], &it) == 0 && rf_field_gives(&rows[OTHER], &it) == 0);
    rf_field_put(rows, OTHER, &it, 20);
    cr_expect(it.other_cm == 20 && isnan(it.length_cm));
    rf_field_put(rows, WORD, &it, 2);
    cr_expect(it.other_cm == 20 && it.word == 2, "a word excludes nothing");
}

/* A word of a quantity may lie outside its range: its text is read and its number known as one, but no number of JSON
   is it. */
Test(field, word_outside_the_range)
{
    double value = NAN;
    cr_expect(eq(int, (int)read(LENGTH, "giant", &value, NULL), REFUEL_OK));
    cr_expect(eq(dbl, value, 300));
    cr_expect(rf_field_is_word(&rows[LENGTH], 300) && rf_field_is_word(&rows[LENGTH], 50));
    cr_expect(not(rf_field_is_word(&rows[LENGTH], 299.999)));
    cr_expect(not(rf_field_is_word(&rows[LENGTH], NAN)));
    cr_expect(not(rf_field_is_word(&rows[OTHER], 300)), "it has no words");
    cr_expect(not(rf_field_is_word(&rows[WORD], 2)), "a word alone is no quantity");
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)check(&rows[LENGTH], "a.length_cm", 300, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "a.length"));
}

Test(field, choice_name)
{
    cr_expect(eq(str, (char *)rf_choice_name(words, 2), "large"));
    cr_expect(eq(str, (char *)rf_choice_name(words, 7), ""));
    cr_expect(eq(str, (char *)rf_choice_name(NULL, 1), ""));
}
