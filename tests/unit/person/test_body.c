#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/body.h>
#include <refuel/source.h>
#include <stdio.h>
#include <string.h>

#include "person/body.h"
#include "person/body_kernel.h"
#include "support/cases.h"
#include "support/given.h"
#include "support/warnings.h"

static const refuel_body untouched = {.fat_free_mass_kg = -1, .body_fat_percent = -1};

static refuel_equation_id find(const char *key)
{
    for (int id = REFUEL_EQ_BODY_BEGIN; id < REFUEL_EQ_BODY_END; id++)
        if (strcmp(rf_body_info((refuel_equation_id)id)->key, key) == 0) return (refuel_equation_id)id;
    return REFUEL_EQ_NONE;
}

/* Of somebody who is trained so much, 0 to 1. */
static refuel_body trained_body(refuel_person who, double trained)
{
    refuel_body body = untouched;
    refuel_error err = {0};
    cr_expect(eq(int, (int)refuel_body_composition(&who, trained, &body, &err), REFUEL_OK), "%s", err.message);
    return body;
}

static refuel_body composition(refuel_person who)
{
    return trained_body(who, 0);
}

/* The field that a composition fails on. */
static void fails(refuel_person who, refuel_status status, const char *field)
{
    refuel_body body = untouched;
    refuel_error err = {0};
    cr_expect(eq(int, (int)refuel_body_composition(&who, 0, &body, &err), (int)status), "%s", err.message);
    cr_expect(eq(str, err.field, (char *)field), "%s", err.message);
    cr_expect(eq(dbl, body.fat_free_mass_kg, -1));
    cr_expect(eq(int, (int)refuel_body_composition(&who, 0, &body, NULL), (int)status));
}

Test(body, published_examples)
{
    size_t lines[REFUEL_EQ_BODY_END - REFUEL_EQ_BODY_BEGIN] = {0};
    cases c = cases_open("body.csv");
    while (cases_next(&c)) {
        refuel_person who = PERSON(.sex = case_is(&c, "sex", "male") ? REFUEL_MALE : REFUEL_FEMALE,
                                   .age_y = case_number(&c, "age_y"), .weight_kg = case_number(&c, "weight_kg"),
                                   .height_cm = case_given(&c, "height_cm"), .neck_cm = case_given(&c, "neck_cm"),
                                   .waist_cm = case_given(&c, "waist_cm"), .hip_cm = case_given(&c, "hip_cm"));
        refuel_equation_id id = find(case_text(&c, "key"));
        double fat = NAN;
        cr_expect(eq(int, (int)refuel_body_fat(&who, id, &fat, NULL), REFUEL_OK), "%s:%d", c.path, c.line);
        int by_mass = case_has(&c, "expect_fat_free_mass_kg");
        double got = by_mass ? who.weight_kg * (1 - fat / 100) : fat;
        double expected = case_number(&c, by_mass ? "expect_fat_free_mass_kg" : "expect_body_fat_percent");
        cr_expect(epsilon_eq(dbl, got, expected, case_number(&c, "tol")), "%s:%d", c.path, c.line);
        if (id != REFUEL_EQ_NONE) lines[id - REFUEL_EQ_BODY_BEGIN]++;
    }
    for (int i = 0; i < REFUEL_EQ_BODY_END - REFUEL_EQ_BODY_BEGIN; i++) cr_expect(ge(sz, lines[i], 2), "row %d", i);
}

Test(body, rows_are_whole)
{
    for (int id = REFUEL_EQ_BODY_BEGIN; id < REFUEL_EQ_BODY_END; id++) {
        const refuel_equation_info *info = rf_body_info((refuel_equation_id)id);
        cr_assert(info && info->key, "id %d", id);
        cr_expect(eq(int, (int)info->id, id));
        cr_expect(eq(int, (int)info->kind, REFUEL_FORMULA_BODY));
        cr_expect(
            info->title[0] && refuel_source_find(info->source) && info->sample[0] && info->formula[0] && info->note,
            "%s", info->key);
        cr_expect(info->needs & REFUEL_NEEDS_SEX, "%s", info->key);
    }
    cr_expect(rf_body_info(REFUEL_EQ_BODY_END) == NULL);
    cr_expect(rf_body_info(REFUEL_EQ_MIFFLIN_1990) == NULL);
}

/* measured, circumferences, then by age */
Test(body, one_order_of_sources)
{
    refuel_person who = PERSON(.sex = REFUEL_FEMALE, .age_y = 34, .weight_kg = 63.503, .height_cm = 167.64);
    refuel_body body = composition(who);
    cr_expect(eq(int, (int)body.source, REFUEL_EQ_CUN_BAE_2012));
    cr_expect(epsilon_eq(dbl, body.fat_free_mass_kg, 43.80, 0.005)); /* README example of the interface */
    cr_expect(eq(dbl, body.sd_body_fat_points, 4.66));
    who.age_y = nextafter(17, 0); /* of two the one with the larger share is named */
    cr_expect(eq(int, (int)composition(who).source, REFUEL_EQ_DEURENBERG_1991));
    who.age_y = 17;
    cr_expect(eq(int, (int)composition(who).source, REFUEL_EQ_CUN_BAE_2012));
    who.age_y = nextafter(15.5, 0);
    cr_expect(eq(int, (int)composition(who).source, REFUEL_EQ_DEURENBERG_1991_CHILD));
    who.age_y = 15.5;
    cr_expect(eq(int, (int)composition(who).source, REFUEL_EQ_DEURENBERG_1991));
    who.age_y = 34;
    who.neck_cm = 32;
    who.waist_cm = 72;
    cr_expect(eq(int, (int)composition(who).source, REFUEL_EQ_CUN_BAE_2012)); /* a woman without hip */
    cr_expect(warns_only(composition(who).warnings, REFUEL_WARNING_CIRCUMFERENCES_INCOMPLETE));
    who.hip_cm = 98;
    cr_expect(eq(int, (int)composition(who).source, REFUEL_EQ_US_NAVY_1984));
    cr_expect(warns_only(composition(who).warnings, 0));
    cr_expect(eq(dbl, composition(who).sd_body_fat_points, 3.72));
    who.fat_free_mass_kg = 50;
    body = composition(who);
    cr_expect(eq(int, (int)body.source, REFUEL_EQ_MEASURED));
    cr_expect(eq(dbl, body.fat_free_mass_kg, 50));
    cr_expect(eq(dbl, body.sd_body_fat_points, 2.5));
}

static double fat_by(refuel_person who, refuel_equation_id eq)
{
    double percent = NAN;
    cr_expect(eq(int, (int)refuel_body_fat(&who, eq, &percent, NULL), REFUEL_OK));
    return percent;
}

/* A guess by age: the child's form to 15, Deurenberg's at 16, CUN-BAE from 18; lines between them. */
Test(body, formulas_join)
{
    static const struct {
        double age_y, child, adolescent, adult;
    } rows[] = {{10, 1, 0, 0},       {14.9, 1, 0, 0},       {15, 1, 0, 0}, {15.1, 0.9, 0.1, 0},
                {15.5, 0.5, 0.5, 0}, {15.9, 0.1, 0.9, 0},   {16, 0, 1, 0}, {16.1, 0, 0.95, 0.05},
                {17, 0, 0.5, 0.5},   {17.9, 0, 0.05, 0.95}, {18, 0, 0, 1}, {18.1, 0, 0, 1}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int sex = REFUEL_FEMALE; sex <= REFUEL_MALE; sex++) {
            refuel_person who = PERSON(.sex = sex, .age_y = rows[i].age_y, .weight_kg = 68, .height_cm = 170);
            double percent = rows[i].child * fat_by(who, REFUEL_EQ_DEURENBERG_1991_CHILD) +
                             rows[i].adolescent * fat_by(who, REFUEL_EQ_DEURENBERG_1991) +
                             rows[i].adult * fat_by(who, REFUEL_EQ_CUN_BAE_2012);
            refuel_body got = composition(who);
            cr_expect(epsilon_eq(dbl, got.body_fat_percent, percent, 1e-9), "row %zu, sex %d", i, sex);
            cr_expect(epsilon_eq(dbl, got.fat_free_mass_kg, 68 * (1 - percent / 100), 1e-9), "row %zu, sex %d", i, sex);
        }
}

/* An athlete has 9 % (men) or 10 % (women) more fat-free mass, by how much the age (16 to 20) and the body mass index (35 to
   27) let an athlete be one. */
Test(body, athletes_have_more)
{
    static const struct {
        double age_y, bmi, trained, shape;
    } rows[] = {{15.9, 22, 1, 0},      {16, 22, 1, 0}, {16.1, 22, 1, 0.025},  {18, 22, 1, 0.5},
                {19.9, 22, 1, 0.975},  {20, 22, 1, 1}, {20.1, 22, 1, 1},      {30, 22, 0, 0},
                {30, 22, 0.25, 0.25},  {30, 27, 1, 1}, {30, 27.1, 1, 0.9875}, {30, 31, 0.5, 0.25},
                {30, 34.9, 1, 0.0125}, {30, 35, 1, 0}, {30, 36, 1, 0}};
    static const struct {
        int32_t sex;
        double more;
    } of[] = {{REFUEL_MALE, 0.09}, {REFUEL_FEMALE, 0.10}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (int k = 0; k < 2; k++) {
            refuel_person who = PERSON(.sex = of[k].sex, .age_y = rows[i].age_y, .weight_kg = rows[i].bmi * 1.7 * 1.7,
                                       .height_cm = 170);
            refuel_body got = trained_body(who, rows[i].trained), no = composition(who);
            double wanted = no.fat_free_mass_kg * (1 + of[k].more * rows[i].shape);
            cr_expect(epsilon_eq(dbl, got.fat_free_mass_kg, wanted, 1e-9), "row %zu", i);
            cr_expect(epsilon_eq(dbl, got.body_fat_percent, 100 * (1 - wanted / who.weight_kg), 1e-9), "row %zu", i);
            cr_expect(eq(dbl, got.sd_body_fat_points, no.sd_body_fat_points), "row %zu", i);
        }
}

/* The raised mass stops where the essential fat begins: 95 % of the weight of men, 88 % of women. The fat of 10.0 and 18.9 %
   that the raise would take off entirely is given by the body mass index: just not capped, and capped. */
Test(body, raised_mass_is_capped)
{
    refuel_person man = PERSON(.sex = REFUEL_MALE, .age_y = 20, .weight_kg = 58, .height_cm = 180);
    cr_expect(lt(dbl, composition(man).body_fat_percent, 100 * (1 - 0.95 / 1.09)));
    cr_expect(epsilon_eq(dbl, trained_body(man, 1).fat_free_mass_kg, 0.95 * 58, 1e-12));
    cr_expect(epsilon_eq(dbl, trained_body(man, 1).body_fat_percent, 5, 1e-9));
    man.weight_kg = 80;
    cr_expect(gt(dbl, trained_body(man, 1).body_fat_percent, 5));
    refuel_person woman = PERSON(.sex = REFUEL_FEMALE, .age_y = 25, .weight_kg = 44, .height_cm = 165);
    cr_expect(lt(dbl, composition(woman).body_fat_percent, 100 * (1 - 0.88 / 1.10)));
    cr_expect(epsilon_eq(dbl, trained_body(woman, 1).fat_free_mass_kg, 0.88 * 44, 1e-12));
    woman.weight_kg = 60;
    cr_expect(gt(dbl, trained_body(woman, 1).body_fat_percent, 12));
    /* in the guess, at the edge to the bit: fat of 1 - 0.95 / 1.09 */
    double edge = 100 * (1 - 0.95 / 1.09);
    cr_expect(lt(dbl, rf_guess_ffm_kg(REFUEL_MALE, 100, edge + 0.01, 1), 95));
    cr_expect(epsilon_eq(dbl, rf_guess_ffm_kg(REFUEL_MALE, 100, edge, 1), 95, 1e-12));
    cr_expect(eq(dbl, rf_guess_ffm_kg(REFUEL_MALE, 100, edge - 0.01, 1), 95));
}

/* Circumferences are no guess by the body mass index: training raises nothing, and the least is 3 % of men. */
Test(body, circumferences_are_not_raised)
{
    refuel_person who =
        PERSON(.sex = REFUEL_MALE, .age_y = 30, .weight_kg = 80, .height_cm = 178, .neck_cm = 38, .waist_cm = 85);
    cr_expect(eq(dbl, trained_body(who, 1).fat_free_mass_kg, composition(who).fat_free_mass_kg));
    who.waist_cm = 70; /* 2 to 3 % by the formula */
    double percent = fat_by(who, REFUEL_EQ_US_NAVY_1984);
    cr_expect(gt(dbl, percent, 2));
    cr_expect(lt(dbl, percent, 3));
    cr_expect(eq(dbl, composition(who).body_fat_percent, 3));
    cr_expect(warns_only(composition(who).warnings, REFUEL_WARNING_BODY_FAT_CLAMPED));
}

/* How much somebody trains is a share. */
Test(body, trained_is_a_share)
{
    static const struct {
        double trained;
        refuel_status status;
    } rows[] = {{0, REFUEL_OK},         {1, REFUEL_OK},          {-0.01, REFUEL_E_RANGE},
                {1.01, REFUEL_E_RANGE}, {NAN, REFUEL_E_MISSING}, {INFINITY, REFUEL_E_RANGE}};
    refuel_person who = PERSON(.sex = REFUEL_MALE, .age_y = 30, .weight_kg = 80, .height_cm = 178);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_body body = untouched;
        refuel_error err = {0};
        cr_expect(eq(int, (int)refuel_body_composition(&who, rows[i].trained, &body, &err), (int)rows[i].status));
        cr_expect(eq(str, err.field, (char *)(rows[i].status == REFUEL_OK ? "" : "athlete")));
        cr_expect(eq(int, body.fat_free_mass_kg == -1, rows[i].status != REFUEL_OK), "untouched on failure");
    }
}

Test(body, men_need_no_hip)
{
    refuel_person who =
        PERSON(.sex = REFUEL_MALE, .age_y = 30, .weight_kg = 80, .height_cm = 178, .neck_cm = 38, .waist_cm = 85);
    refuel_body body = composition(who);
    cr_expect(eq(int, (int)body.source, REFUEL_EQ_US_NAVY_1984));
    cr_expect(epsilon_eq(dbl, body.body_fat_percent, 16.44, 0.005));
    cr_expect(eq(dbl, body.sd_body_fat_points, 3.52));
    who.neck_cm = NAN;
    cr_expect(warns_only(composition(who).warnings, REFUEL_WARNING_CIRCUMFERENCES_INCOMPLETE));
}

Test(body, estimates_are_clamped_measurements_are_not)
{
    refuel_person lean = PERSON(.sex = REFUEL_MALE, .age_y = 20, .weight_kg = 45, .height_cm = 180);
    cr_expect(eq(dbl, composition(lean).body_fat_percent, 5));
    cr_expect(warns_only(composition(lean).warnings, REFUEL_WARNING_BODY_FAT_CLAMPED));
    cr_expect(epsilon_eq(dbl, composition(lean).fat_free_mass_kg, 45 * 0.95, 1e-12));
    lean.sex = REFUEL_FEMALE;
    lean.weight_kg = 38;
    cr_expect(eq(dbl, composition(lean).body_fat_percent, 12));
    cr_expect(epsilon_eq(dbl, composition(lean).fat_free_mass_kg, 38 * 0.88, 1e-12));
    refuel_person heavy = PERSON(.sex = REFUEL_FEMALE, .age_y = 12, .weight_kg = 150, .height_cm = 150);
    cr_expect(eq(dbl, composition(heavy).body_fat_percent, 60));
    refuel_person measured = PERSON(.sex = REFUEL_FEMALE, .age_y = 30, .weight_kg = 60, .fat_free_mass_kg = 0.95 * 60);
    cr_expect(epsilon_eq(dbl, composition(measured).body_fat_percent, 5, 1e-9));
    cr_expect(eq(dbl, trained_body(measured, 1).fat_free_mass_kg, 57), "nor raised");
    cr_expect(warns_only(composition(measured).warnings, 0));
}

Test(body, measured_limits)
{
    for (double weight_kg = 2; weight_kg < 650; weight_kg *= 1.01) { /* the limits hold, whatever the rounding */
        refuel_person who = PERSON(.sex = REFUEL_MALE, .age_y = 30, .weight_kg = weight_kg);
        who.fat_free_mass_kg = weight_kg * (1 - 2.0 / 100);
        composition(who);
        who.fat_free_mass_kg = weight_kg * (1 - 70.0 / 100);
        composition(who);
    }
    refuel_person who = PERSON(.sex = REFUEL_MALE, .age_y = 30, .weight_kg = 60, .fat_free_mass_kg = 59);
    refuel_error err;
    refuel_body body = untouched;
    cr_expect(eq(int, (int)refuel_body_composition(&who, 0, &body, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, "fat_free_mass"));
    cr_expect(epsilon_eq(dbl, err.low, 18, 1e-12));
    cr_expect(epsilon_eq(dbl, err.high, 58.8, 1e-12));
    cr_expect(eq(str, err.message, "fat_free_mass: 59 kg is outside 18..58.8 kg, which is 70 to 2 % body fat"));
    who.fat_free_mass_kg = 17.9;
    fails(who, REFUEL_E_RANGE, "fat_free_mass");
    who.fat_free_mass_kg = 0; /* an amount, and an impossible one */
    fails(who, REFUEL_E_RANGE, "fat_free_mass");
    who.fat_free_mass_kg = NAN; /* not given: by a formula, which needs the height */
    fails(who, REFUEL_E_MISSING, "height");
    who.fat_free_mass_kg = 61;
    fails(who, REFUEL_E_RANGE, "fat_free_mass");
}

Test(body, circumferences_that_do_not_fit)
{
    refuel_person man =
        PERSON(.sex = REFUEL_MALE, .age_y = 30, .weight_kg = 80, .height_cm = 178, .neck_cm = 38, .waist_cm = 38);
    fails(man, REFUEL_E_RANGE, "waist"); /* the logarithm of 0 */
    man.waist_cm = 37;
    fails(man, REFUEL_E_RANGE, "waist");
    man.waist_cm = 60; /* under 2 % */
    fails(man, REFUEL_E_RANGE, "waist");
    man.waist_cm = 299; /* above 70 % */
    man.height_cm = 100;
    fails(man, REFUEL_E_RANGE, "waist");
    man.waist_cm = 301;
    fails(man, REFUEL_E_RANGE, "waist");
    refuel_person woman = PERSON(.sex = REFUEL_FEMALE, .age_y = 30, .weight_kg = 60, .height_cm = 165, .neck_cm = 60,
                                 .waist_cm = 30, .hip_cm = 30);
    fails(woman, REFUEL_E_RANGE, "waist");
    woman.hip_cm = -3;
    fails(woman, REFUEL_E_RANGE, "hip");
}

Test(body, what_is_missing_is_named)
{
    refuel_person who = PERSON(.sex = REFUEL_MALE, .age_y = 30, .weight_kg = 80, .height_cm = 178);
    refuel_person without = who;
    without.sex = REFUEL_SEX_NONE;
    fails(without, REFUEL_E_MISSING, "sex");
    without = who;
    without.weight_kg = NAN;
    fails(without, REFUEL_E_MISSING, "weight");
    without = who;
    without.height_cm = NAN;
    fails(without, REFUEL_E_MISSING, "height");
    without = who;
    without.age_y = NAN;
    fails(without, REFUEL_E_MISSING, "age");
    without.age_y = 121;
    fails(without, REFUEL_E_RANGE, "age");
    without = who;
    without.weight_kg = 7000;
    fails(without, REFUEL_E_RANGE, "weight");

    double fat = -1;
    refuel_error err;
    cr_expect(eq(int, (int)refuel_body_fat(&who, REFUEL_EQ_RFM_2018, &fat, &err), REFUEL_E_MISSING));
    cr_expect(eq(str, err.field, "waist"));
    cr_expect(eq(int, (int)refuel_body_fat(&who, REFUEL_EQ_US_NAVY_1984, &fat, &err), REFUEL_E_MISSING));
    cr_expect(eq(int, (int)refuel_body_fat(&who, REFUEL_EQ_MIFFLIN_1990, &fat, &err), REFUEL_E_UNKNOWN));
    cr_expect(eq(int, (int)refuel_body_fat(NULL, REFUEL_EQ_RFM_2018, &fat, &err), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_body_fat(&who, REFUEL_EQ_RFM_2018, NULL, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_body_composition(&who, 0, NULL, &err), REFUEL_E_NULL));
    cr_expect(eq(dbl, fat, -1));
}

/* The formula that is shown has the coefficients that are used. */
static void expect_in_formula(refuel_equation_id id, const double *coefficient, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        char text[32];
        snprintf(text, sizeof text, "%g", fabs(coefficient[i]));
        cr_expect(strstr(rf_body_info(id)->formula, text) != NULL, "%s: %s", rf_body_info(id)->key, text);
    }
}

Test(body, formulas_show_the_coefficients)
{
    const refuel_equation_id of_bmi[] = {REFUEL_EQ_DEURENBERG_1991, REFUEL_EQ_DEURENBERG_1991_CHILD};
    const double navy[] = {RF_NAVY_NUMERATOR, RF_NAVY_LESS};
    expect_in_formula(REFUEL_EQ_CUN_BAE_2012, &rf_cun_bae_2012.constant, sizeof rf_cun_bae_2012 / sizeof(double));
    for (int i = 0; i < 2; i++) expect_in_formula(of_bmi[i], &rf_deurenberg_of(of_bmi[i])->per_bmi, 4);
    expect_in_formula(REFUEL_EQ_US_NAVY_1984, &rf_navy_of(REFUEL_MALE)->constant, 3);
    expect_in_formula(REFUEL_EQ_US_NAVY_1984, &rf_navy_of(REFUEL_FEMALE)->constant, 3);
    expect_in_formula(REFUEL_EQ_US_NAVY_1984, navy, 2);
    cr_expect(rf_deurenberg_of(REFUEL_EQ_CUN_BAE_2012) == NULL);
}
