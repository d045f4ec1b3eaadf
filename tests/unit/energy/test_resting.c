#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/equation.h>
#include <refuel/resting.h>
#include <refuel/warning.h>
#include <string.h>

#include "support/cases.h"
#include "support/given.h"
#include "support/warnings.h"

static refuel_person person_in(const cases *c)
{
    return (refuel_person)PERSON(.sex = case_is(c, "sex", "male") ? REFUEL_MALE : REFUEL_FEMALE,
                                 .age_y = case_number(c, "age_y"), .weight_kg = case_number(c, "weight_kg"),
                                 .height_cm = case_given(c, "height_cm"), .fat_free_mass_kg = case_given(c, "ffm_kg"));
}

/* Every published worked example within its own tolerance; a failure names the line of the case file. */
Test(resting, published_examples)
{
    cases c = cases_open("resting.csv");
    while (cases_next(&c)) {
        refuel_person who = person_in(&c);
        /* An example without a weight is one of an equation that uses none; 2 kg is then beside the point. */
        if (!case_has(&c, "weight_kg")) who.weight_kg = fmax(2, who.fat_free_mass_kg + case_number(&c, "fm_kg"));
        refuel_estimate got = {.kcal_d = NAN};
        refuel_error err = {.message = ""};
        refuel_equation_id eq = refuel_equation_find(case_text(&c, "key"));
        refuel_status status = refuel_resting(&who, eq, &got, &err);
        cr_expect(eq(int, (int)status, REFUEL_OK), "%s:%d %s", c.path, c.line, err.message);
        cr_expect(epsilon_eq(dbl, got.kcal_d, case_number(&c, "expect_kcal_d"), case_number(&c, "tol_kcal_d")),
                  "%s:%d %s", c.path, c.line, case_text(&c, "key"));
        cr_expect(eq(int, (int)got.source, (int)eq), "%s:%d", c.path, c.line);
        cr_expect(case_has(&c, "source"), "%s:%d", c.path, c.line);
    }
    cr_expect(ge(sz, c.rows, 230), "the case file has lost rows");
}

static const refuel_person man =
    PERSON(.sex = REFUEL_MALE, .age_y = 30, .weight_kg = 80, .height_cm = 180, .fat_free_mass_kg = 65);

/* What is impossible, and the input that the error names. */
Test(resting, refusals)
{
    static const struct {
        const char *field;
        refuel_equation_id eq;
        refuel_status status;
        refuel_person who;
    } rows[] = {
        {"sex", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_MISSING, PERSON(.age_y = 30, .weight_kg = 80, .height_cm = 180)},
        {"age", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_RANGE,
         PERSON(.sex = 2, .age_y = -1, .weight_kg = 80, .height_cm = 180)},
        {"age", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_RANGE,
         PERSON(.sex = 2, .age_y = 121, .weight_kg = 80, .height_cm = 180)},
        {"age", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_MISSING,
         PERSON(.sex = 2, .age_y = NAN, .weight_kg = 80, .height_cm = 180)},
        {"age", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_RANGE,
         PERSON(.sex = 2, .age_y = 17.99, .weight_kg = 80, .height_cm = 180)},
        {"weight", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_RANGE,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 1.99, .height_cm = 180)},
        {"weight", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_RANGE,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 651, .height_cm = 180)},
        {"weight", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_MISSING,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = NAN, .height_cm = 180)},
        {"height", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_RANGE,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 80, .height_cm = 49)},
        {"height", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_RANGE,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 80, .height_cm = 273)},
        {"height", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_RANGE,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 80, .height_cm = INFINITY)},
        {"height", REFUEL_EQ_MIFFLIN_1990, REFUEL_E_MISSING, PERSON(.sex = 2, .age_y = 30, .weight_kg = 80)},
        {"fat_free_mass", REFUEL_EQ_CUNNINGHAM_1980, REFUEL_E_MISSING,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 80, .height_cm = 180)},
        {"fat_free_mass", REFUEL_EQ_CUNNINGHAM_1980, REFUEL_E_RANGE,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 80, .fat_free_mass_kg = 81)},
        {"fat_free_mass", REFUEL_EQ_CUNNINGHAM_1980, REFUEL_E_RANGE,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 80, .fat_free_mass_kg = -1)},
        {"equation", REFUEL_EQ_OWEN_1986, REFUEL_E_CONFLICT,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 80, .height_cm = 180)},
        {"equation", REFUEL_EQ_NONE, REFUEL_E_UNKNOWN,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 80, .height_cm = 180)},
        {"equation", REFUEL_EQ_RE3_2025, REFUEL_E_UNKNOWN,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 80, .height_cm = 180)},
        {"equation", REFUEL_EQ_RESTING_END, REFUEL_E_UNKNOWN,
         PERSON(.sex = 2, .age_y = 30, .weight_kg = 80, .height_cm = 180)},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_estimate got = {.kcal_d = -7, .sd_kcal_d = -7, .warnings = {{7, 7}}};
        refuel_error err = {.message = ""};
        refuel_status status = refuel_resting(&rows[i].who, rows[i].eq, &got, &err);
        cr_expect(eq(int, (int)status, (int)rows[i].status), "row %zu", i);
        cr_expect(eq(int, err.status, (int)rows[i].status), "row %zu", i);
        cr_expect(eq(str, err.field, (char *)rows[i].field), "row %zu", i);
        cr_expect(got.kcal_d == -7 && got.sd_kcal_d == -7 && got.warnings.word[1] == 7, "row %zu: out is untouched", i);
        cr_expect(status != REFUEL_E_RANGE || err.low < err.high, "row %zu: the range", i);
    }
    refuel_estimate got;
    cr_expect(eq(int, (int)refuel_resting(NULL, REFUEL_EQ_MIFFLIN_1990, &got, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_resting(&man, REFUEL_EQ_MIFFLIN_1990, NULL, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_resting(&man, REFUEL_EQ_NONE, &got, NULL), REFUEL_E_UNKNOWN), "err may be NULL");
}

/* Outside the derivation sample a result is computed and flagged, never refused. */
Test(resting, flags)
{
    refuel_person who = man;
    refuel_estimate got;
    cr_expect(eq(int, (int)refuel_resting(&who, REFUEL_EQ_TEN_HAAF_2014, &got, NULL), REFUEL_OK));
    cr_expect(warns_only(got.warnings, 0));
    who.age_y = 35.99; /* a sample of 18 to 35 years holds whoever has not turned 36 */
    refuel_resting(&who, REFUEL_EQ_TEN_HAAF_2014, &got, NULL);
    cr_expect(warns_only(got.warnings, 0));
    who.age_y = 36;
    refuel_resting(&who, REFUEL_EQ_TEN_HAAF_2014, &got, NULL);
    cr_expect(warns_only(got.warnings, REFUEL_WARNING_OUTSIDE_AGE));
    who = man;
    refuel_resting(&who, REFUEL_EQ_BERNSTEIN_1983, &got, NULL); /* derived in obese people */
    cr_expect(refuel_warned(got.warnings, REFUEL_WARNING_OUTSIDE_BMI));
}

/* Age bands are [low, high): 30.0 uses the row from 30 on. Schofield for a man of 80 kg: MJ forms by hand. */
Test(resting, bands_are_half_open)
{
    refuel_person who = man;
    refuel_estimate got;
    who.age_y = nextafter(30, 0);
    refuel_resting(&who, REFUEL_EQ_SCHOFIELD_1985, &got, NULL);
    cr_expect(epsilon_eq(dbl, got.kcal_d, (0.063 * 80 + 2.896) * 1000 / 4.184, 1e-9));
    who.age_y = 30;
    refuel_resting(&who, REFUEL_EQ_SCHOFIELD_1985, &got, NULL);
    cr_expect(epsilon_eq(dbl, got.kcal_d, (0.048 * 80 + 3.653) * 1000 / 4.184, 1e-9));
}
