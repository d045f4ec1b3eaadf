#include "training/load_input.h"

#include "core/date.h"
#include "core/field_apply.h"
#include "unit/training/logs.h"

/* Flags, paths and number paths are unique, and every row says what it is. */
Test(load_input, rows_are_whole)
{
    for (int i = 1; i < REFUEL_LOAD_INPUT_END; i++) {
        const refuel_input_info *it = refuel_load_input_at((refuel_load_input)i);
        cr_assert(it && it->flag && it->path && it->help && it->unit, "row %d", i);
        cr_expect(it->flag[0] && it->path[0] && it->help[0] && it->low < it->high, "%s", it->flag);
        cr_expect(eq(int, it->number, i), "%s", it->flag);
        cr_expect(eq(int, it->whole, it->choices != NULL), "%s: words are numbers of 32 bits", it->flag);
        for (int other = 1; other < i; other++) {
            const refuel_input_info *that = refuel_load_input_at((refuel_load_input)other);
            cr_expect(ne(str, (char *)it->flag, (char *)that->flag));
            cr_expect(ne(str, (char *)it->path, (char *)that->path));
            cr_expect(ne(sz, it->offset, that->offset), "%s", it->flag);
        }
    }
    cr_expect(refuel_load_input_at(REFUEL_LOAD_INPUT_NONE) == NULL);
    cr_expect(refuel_load_input_at(REFUEL_LOAD_INPUT_END) == NULL);
    cr_expect(refuel_load_input_at((refuel_load_input)-1) == NULL);
}

/* One text read by a row. */
static double read(refuel_load_input input, const char *text, refuel_error *err)
{
    refuel_load_request ask = REFUEL_LOAD_REQUEST_INIT;
    rf_field_text texts[REFUEL_LOAD_INPUT_END] = {{0}};
    rf_errors errors = rf_errors_one(err);
    texts[input] = (rf_field_text){.text = text, .length = strlen(text), .called = refuel_load_input_at(input)->flag};
    rf_fields_apply(rf_load_fields, REFUEL_LOAD_INPUT_END, NULL, &ask, texts, MONDAY, &errors);
    return rf_field_load(&rf_load_fields[input], &ask);
}

Test(load_input, what_people_write)
{
    static const struct {
        refuel_load_input input;
        const char *text;
        double value; /* NaN: refused */
        const char *message;
    } rows[] = {
        {REFUEL_LOAD_INPUT_FROM, "2026-03-02", MONDAY, ""},
        {REFUEL_LOAD_INPUT_UNTIL, "2 March 2026", MONDAY, ""},
        {REFUEL_LOAD_INPUT_UNTIL, "02/03/2026", NAN,
         "until: 02/03/2026 can mean two days: write 2026-03-02 (day first) or 2026-02-03 (month first)"},
        {REFUEL_LOAD_INPUT_LAST, "8weeks", 56, ""},
        {REFUEL_LOAD_INPUT_LAST, "30 days", 30, ""},
        {REFUEL_LOAD_INPUT_LAST, "8", NAN, "last: 8 has no unit; write it like 8weeks"},
        {REFUEL_LOAD_INPUT_KIND, "session-rpe", REFUEL_LOAD_RPE, ""},
        {REFUEL_LOAD_INPUT_KIND, "RPE", REFUEL_LOAD_RPE, ""},
        {REFUEL_LOAD_INPUT_KIND, "heart rate", REFUEL_LOAD_TRIMP, ""},
        {REFUEL_LOAD_INPUT_KIND, "distance", REFUEL_LOAD_DISTANCE, ""},
        {REFUEL_LOAD_INPUT_RESTING_HEART_RATE, "50", 50, ""},
        {REFUEL_LOAD_INPUT_RESTING_HEART_RATE, "50 bpm", 50, ""},
        {REFUEL_LOAD_INPUT_MAX_HEART_RATE, "99", NAN, "max-heart-rate: 99 bpm is outside 100..230 bpm"},
        {REFUEL_LOAD_INPUT_SEX, "woman", REFUEL_FEMALE, ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_error err = {.message = ""};
        double value = read(rows[i].input, rows[i].text, &err);
        cr_expect(eq(str, err.message, (char *)rows[i].message));
        if (isnan(rows[i].value))
            cr_expect(isnan(value), "%s", rows[i].text);
        else
            cr_expect(value == rows[i].value, "%s: %g", rows[i].text, value);
    }
}

/* Every kind of load has a word that is read, and a row of what a log covers. */
Test(load_input, kinds)
{
    int count = 0;
    for (const refuel_choice *it = rf_load_kind_choices; it->name; it++) {
        cr_expect(read(REFUEL_LOAD_INPUT_KIND, it->name, NULL) == it->value, "%s", it->name);
        cr_expect(it->value == ++count, "%s", it->name);
    }
    cr_expect(eq(int, count, REFUEL_LOAD_KIND_END - 1));
    cr_expect(REFUEL_LOAD_KIND_END <= REFUEL_LOAD_COVERS_MAX);
}
