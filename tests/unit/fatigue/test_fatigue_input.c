#include "fatigue/fatigue_input.h"

#include "support/empty.h"
#include "unit/fatigue/tired.h"

Test(fatigue_input, rows_are_whole)
{
    for (int i = 1; i < REFUEL_FATIGUE_INPUT_END; i++) {
        const refuel_input_info *it = refuel_fatigue_input_at((refuel_fatigue_input)i);
        cr_assert(it && it->flag && it->path && it->help && it->unit, "row %d", i);
        cr_expect(eq(int, it->number, i), "%s", it->flag);
        cr_expect(it->low < it->high, "%s", it->flag);
    }
    cr_expect(refuel_fatigue_input_at(REFUEL_FATIGUE_INPUT_NONE) == NULL);
    cr_expect(refuel_fatigue_input_at(REFUEL_FATIGUE_INPUT_END) == NULL);
    cr_expect(is_empty_struct(&rf_empty_fatigue, sizeof rf_empty_fatigue, 3));
    cr_expect(rf_fatigue_takes("sleep_h") && rf_fatigue_takes("signs") && !rf_fatigue_takes("intake.energy"));
}

static refuel_status check(refuel_fatigue_request ask, int32_t sex, refuel_error *err)
{
    refuel_fatigue_request known;
    refuel_request who = REFUEL_REQUEST_INIT;
    who.sex = sex;
    return rf_fatigue_check(&ask, &who, &known, err);
}

/* A sign that was named, and an answer that says the opposite. */
Test(fatigue_input, signs_against_answers)
{
    static const struct {
        int sign, number;
        double value;
        refuel_status status;
    } rows[] = {{REFUEL_SIGN_MISSED_PERIODS, REFUEL_HEALTH_MISSED_PERIODS, 0, REFUEL_E_CONFLICT},
                {REFUEL_SIGN_MISSED_PERIODS, REFUEL_HEALTH_MISSED_PERIODS, 1, REFUEL_OK},
                {REFUEL_SIGN_MISSED_PERIODS, REFUEL_HEALTH_BONE_STRESS, 0, REFUEL_OK},
                {REFUEL_SIGN_BONE_STRESS_INJURY, REFUEL_HEALTH_BONE_STRESS, 0, REFUEL_E_CONFLICT},
                {REFUEL_SIGN_BONE_STRESS_INJURY, REFUEL_HEALTH_BONE_STRESS, 1, REFUEL_OK},
                {REFUEL_SIGN_HEAVY_LEGS, REFUEL_HEALTH_BONE_STRESS, 0, REFUEL_OK}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_error err = {.field = ""};
        refuel_fatigue_request ask = asks(NAN, NAN, REFUEL_SIGN_BIT(rows[i].sign)), known;
        refuel_request who = REFUEL_REQUEST_INIT;
        who.sex = REFUEL_FEMALE;
        who.health.number[rows[i].number] = rows[i].value;
        cr_expect(eq(int, (int)rf_fatigue_check(&ask, &who, &known, &err), (int)rows[i].status), "%zu", i);
        cr_expect(eq(str, err.field, rows[i].status ? "signs" : ""), "%zu", i);
    }
}

Test(fatigue_input, ranges)
{
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)check(asks(1, 0, 0), 0, &err), REFUEL_OK), "%s", err.message);
    cr_expect(eq(int, (int)check(asks(0, 0, 0), 0, &err), REFUEL_E_RANGE), "nobody sleeps 0 h a night as a rule");
    cr_expect(eq(int, (int)check(asks(24, 3650, (1 << 19) - 1), REFUEL_FEMALE, &err), REFUEL_OK), "%s", err.message);
    cr_expect(eq(int, (int)check(asks(24.5, NAN, 0), 0, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, (char *)"sleep"));
    cr_expect(eq(int, (int)check(asks(NAN, 3651, 0), 0, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, (char *)"performance_down"));
    cr_expect(eq(int, (int)check(asks(NAN, NAN, 1 << 19), 0, &err), REFUEL_E_RANGE));
    cr_expect(
        eq(int, (int)check(asks(NAN, NAN, sign(REFUEL_SIGN_MISSED_PERIODS)), REFUEL_MALE, &err), REFUEL_E_CONFLICT));
    cr_expect(eq(str, err.message, (char *)"signs: missed-periods goes with sex female"));
}

Test(fatigue_input, written)
{
    static const struct {
        const char *down, *sleep;
        double d, h;
    } rows[] = {{"3weeks", "6h", 21, 6}, {"10 days", "6h30", 10, 6.5}, {"2 months", "7.5h", 60.875, 7.5},
                {"0d", "8 hours", 0, 8}, {"no", "390min", 0, 6.5},     {"not at all", "7h 15min", 0, 7.25}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_fatigue_request ask = rf_empty_fatigue;
        refuel_error err = {.message = ""};
        rf_field_text texts[REFUEL_FATIGUE_INPUT_END] = {{0}};
        rf_errors errors = rf_errors_one(&err);
        texts[REFUEL_FATIGUE_INPUT_PERFORMANCE_DOWN] =
            (rf_field_text){.text = rows[i].down, .length = strlen(rows[i].down), .called = "performance-down"};
        texts[REFUEL_FATIGUE_INPUT_SLEEP] =
            (rf_field_text){.text = rows[i].sleep, .length = strlen(rows[i].sleep), .called = "sleep"};
        rf_fields_apply(rf_fatigue_fields, REFUEL_FATIGUE_INPUT_END, NULL, &ask, texts, 0, &errors);
        cr_expect(eq(int, (int)errors.first, REFUEL_OK), "%s", err.message);
        cr_expect(epsilon_eq(dbl, ask.performance_down_d, rows[i].d, 1e-9), "%s", rows[i].down);
        cr_expect(epsilon_eq(dbl, ask.sleep_h, rows[i].h, 1e-9), "%s", rows[i].sleep);
    }
}
