#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/requirement.h>
#include <refuel/source.h>
#include <refuel/warning.h>
#include <stdlib.h>
#include <string.h>

#include "energy/requirement_table.h"
#include "support/cases.h"
#include "support/given.h"
#include "support/warnings.h"

static refuel_equation_id find(const char *key)
{
    for (int id = REFUEL_EQ_REQUIREMENT_BEGIN; id < REFUEL_EQ_REQUIREMENT_END; id++)
        if (strcmp(rf_requirement_info((refuel_equation_id)id)->key, key) == 0) return (refuel_equation_id)id;
    return REFUEL_EQ_NONE;
}

static int32_t activity_in(const cases *c)
{
    static const char *const names[] = {"", "inactive", "low-active", "active", "very-active", "sedentary"};
    for (int32_t i = 0; i < (int32_t)(sizeof names / sizeof *names); i++)
        if (case_is(c, "pal_category", names[i])) return i;
    return -1;
}

/* "pregnant:WEEK:CLASS" or "lactating:MONTHS"; a class is a body mass index in its middle */
static void life_stage_in(const cases *c, refuel_requirement_request *ask)
{
    static const struct {
        const char *name;
        double bmi;
    } classes[] = {{":under", 17}, {":normal", 22}, {":over", 27}, {":obese", 34}};
    const char *text = case_text(c, "life_stage"), *number = strchr(text, ':');
    if (!number) return;
    char *end;
    double value = strtod(number + 1, &end);
    if (strncmp(text, "lactating", 9) == 0) {
        ask->life_stage = REFUEL_LACTATING;
        ask->months_since_birth = value;
        return;
    }
    ask->life_stage = REFUEL_PREGNANT;
    ask->gestation_week = value;
    double height_m = ask->person.height_cm / 100;
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (strcmp(end, classes[i].name) == 0) ask->pre_pregnancy_weight_kg = classes[i].bmi * height_m * height_m;
}

Test(requirement, published_examples)
{
    cases c = cases_open("requirement.csv");
    while (cases_next(&c)) {
        refuel_requirement_request ask =
            REQUIREMENT(.person = PERSON(.sex = case_is(&c, "sex", "male") ? REFUEL_MALE : REFUEL_FEMALE,
                                         .age_y = case_number(&c, "age_y"), .weight_kg = case_number(&c, "weight_kg"),
                                         .height_cm = case_given(&c, "height_cm")),
                        .activity = activity_in(&c));
        life_stage_in(&c, &ask);
        refuel_requirement_result got = REFUEL_REQUIREMENT_RESULT_INIT;
        refuel_error err = {0};
        refuel_status status = refuel_requirement(&ask, find(case_text(&c, "key")), &got, &err);
        cr_expect(eq(int, (int)status, REFUEL_OK), "%s:%d %s", c.path, c.line, err.message);
        cr_expect(epsilon_eq(dbl, got.total.kcal_d, case_number(&c, "expect_kcal_d"), case_number(&c, "tol_kcal_d")),
                  "%s:%d", c.path, c.line);
        cr_expect(case_has(&c, "source"), "%s:%d", c.path, c.line);
    }
    cr_expect(ge(sz, c.rows, 170), "the case file has lost rows");
}

Test(requirement, rows_are_whole)
{
    for (int id = REFUEL_EQ_REQUIREMENT_BEGIN; id < REFUEL_EQ_REQUIREMENT_END; id++) {
        const rf_requirement_row *row = &requirement_rows[id - REFUEL_EQ_REQUIREMENT_BEGIN];
        const refuel_equation_info *info = &row->info;
        cr_assert(info->key && *info->key, "id %d", id);
        cr_expect(eq(int, (int)info->id, id), "%s", info->key);
        cr_expect(eq(int, (int)info->kind, REFUEL_FORMULA_REQUIREMENT), "%s", info->key);
        cr_expect(
            info->title[0] && refuel_source_find(info->source) && info->sample[0] && info->note[0] && info->formula[0],
            "%s", info->key);
        cr_expect(eq(int, row->pal[0] > 0, row->group[0].sex == 0), "%s: factors or groups", info->key);
    }
    cr_expect(rf_requirement_info(REFUEL_EQ_REQUIREMENT_END) == NULL);
    cr_expect(rf_requirement_info(REFUEL_EQ_US_NAVY_1984) == NULL);
}

/* Every sex and age has one group, apart from late pregnancy, and each category of it has coefficients. */
Test(requirement, groups_have_no_gap_and_no_overlap)
{
    for (int id = REFUEL_EQ_REQUIREMENT_BEGIN; id < REFUEL_EQ_REQUIREMENT_END; id++) {
        const rf_requirement_row *row = &requirement_rows[id - REFUEL_EQ_REQUIREMENT_BEGIN];
        double low = id == REFUEL_EQ_EER_IOM_2005_OW ? 3 : 0;
        for (int sex = REFUEL_FEMALE; sex <= REFUEL_MALE && row->group[0].sex; sex++)
            for (double age_y = low; age_y <= 120; age_y += 0.25) {
                int holding = 0;
                for (int i = 0; i < RF_REQUIREMENT_GROUPS && row->group[i].sex; i++) {
                    const rf_requirement_group *g = &row->group[i];
                    int here = (int)g->sex == sex && age_y >= g->age_low_y && age_y < g->age_high_y;
                    holding += here && !g->pregnant;
                    if (!here) continue;
                    cr_expect(g->sd_kcal_d > 0);
                    for (int k = 0; k < 4; k++) {
                        if (g->form == RF_LINE_PER_ACTIVITY) cr_expect(g->line[k].per_kg > 0);
                        if (g->form == RF_FACTOR_PER_ACTIVITY) cr_expect(g->factor[k] >= 1);
                    }
                }
                cr_expect(eq(int, holding, 1), "%s sex %d at %g y", row->info.key, sex, age_y);
            }
    }
}

static const refuel_requirement_request woman =
    REQUIREMENT(.person = PERSON(.sex = REFUEL_FEMALE, .age_y = 31, .weight_kg = 66, .height_cm = 166),
                .activity = REFUEL_ACTIVITY_ACTIVE, .pre_pregnancy_weight_kg = 60);
static const refuel_requirement_request man =
    REQUIREMENT(.person = PERSON(.sex = REFUEL_MALE, .age_y = 35, .weight_kg = 72, .height_cm = 170),
                .activity = REFUEL_ACTIVITY_ACTIVE);

static refuel_requirement_result ask_for(refuel_requirement_request ask, refuel_equation_id eq)
{
    refuel_requirement_result got = REFUEL_REQUIREMENT_RESULT_INIT;
    refuel_error err = {0};
    cr_expect(eq(int, (int)refuel_requirement(&ask, eq, &got, &err), REFUEL_OK), "%s", err.message);
    return got;
}

static refuel_requirement_request pregnant(double week)
{
    refuel_requirement_request ask = woman;
    ask.life_stage = REFUEL_PREGNANT;
    ask.gestation_week = week;
    return ask;
}

static refuel_requirement_request lactating(double months)
{
    refuel_requirement_request ask = woman;
    ask.life_stage = REFUEL_LACTATING;
    ask.months_since_birth = months;
    return ask;
}

/* What a request fails with; out stays as it was. */
static refuel_error fails(refuel_requirement_request ask, refuel_equation_id eq, refuel_status status,
                          const char *field)
{
    refuel_requirement_result got = {.struct_size = sizeof got, .total = {.kcal_d = -1}};
    refuel_error err = {0};
    cr_expect(eq(int, (int)refuel_requirement(&ask, eq, &got, &err), (int)status), "%s", err.message);
    cr_expect(eq(str, err.field, (char *)field), "%s", err.message);
    cr_expect(eq(dbl, got.total.kcal_d, -1));
    cr_expect(eq(int, (int)refuel_requirement(&ask, eq, &got, NULL), (int)status));
    return err;
}

Test(requirement, trimesters_start_at_14_and_28_weeks)
{
    double iom = ask_for(woman, REFUEL_EQ_EER_IOM_2005).total.kcal_d;
    static const double weeks[] = {0, 13.99, 14, 27.99, 28, 40, 42}, added[] = {0, 0, 340, 340, 452, 452, 452};
    iom -= ask_for(woman, REFUEL_EQ_EER_IOM_2005).terms.factor * 9.36 * (66 - 60); /* on the weight before */
    for (size_t i = 0; i < sizeof weeks / sizeof *weeks; i++) {
        refuel_requirement_result got = ask_for(pregnant(weeks[i]), REFUEL_EQ_EER_IOM_2005);
        cr_expect(epsilon_eq(dbl, got.total.kcal_d, iom + added[i], 1e-9), "week %g", weeks[i]);
        cr_expect(eq(dbl, got.terms.additions_kcal_d, added[i]));
        cr_expect(eq(dbl, got.total.sd_kcal_d, added[i] > 0 ? 302 : 241));
        cr_expect(eq(dbl, refuel_reproduction_kcal_d(REFUEL_PREGNANT, weeks[i], 0, 0), added[i]));
        got = ask_for(pregnant(weeks[i]), REFUEL_EQ_EER_NASEM_2023);
        cr_expect(eq(dbl, got.terms.additions_kcal_d, added[i] > 0 ? 200 : 0), "week %g", weeks[i]);
        cr_expect(eq(dbl, got.total.sd_kcal_d, added[i] > 0 ? 302 : 241));
    }
    double nasem = ask_for(woman, REFUEL_EQ_EER_NASEM_2023).total.kcal_d;
    cr_expect(eq(dbl, ask_for(pregnant(13), REFUEL_EQ_EER_NASEM_2023).total.kcal_d, nasem));
}

Test(requirement, deposition_follows_the_body_mass_index_before)
{
    static const double bmi[] = {18.4, 18.6, 24.9, 25.1, 29.9, 30.1}, kcal_d[] = {300, 200, 200, 150, 150, -50};
    for (size_t i = 0; i < sizeof bmi / sizeof *bmi; i++) {
        refuel_requirement_request ask = pregnant(20);
        ask.pre_pregnancy_weight_kg = bmi[i] * 1.66 * 1.66;
        refuel_requirement_result got = ask_for(ask, REFUEL_EQ_EER_NASEM_2023);
        cr_expect(eq(dbl, got.terms.additions_kcal_d, kcal_d[i]), "BMI %g", bmi[i]);
        int above = ask.pre_pregnancy_weight_kg > ask.person.weight_kg;
        cr_expect(eq(int, refuel_warned(got.total.warnings, REFUEL_WARNING_PRE_PREGNANCY_ABOVE), above));
    }
}

/* At 2 m a weight of 74, 100 and 120 kg is a body mass index of 18.5, 25 and 30 to the bit: the group from there on. */
Test(requirement, deposition_at_the_edges_of_the_groups)
{
    static const double kg[] = {74, 100, 120}, from[] = {200, 150, -50}, below[] = {300, 200, 150};
    for (size_t i = 0; i < sizeof kg / sizeof *kg; i++) {
        refuel_requirement_request ask = pregnant(20);
        ask.person.height_cm = 200;
        ask.pre_pregnancy_weight_kg = kg[i];
        cr_expect(eq(dbl, ask_for(ask, REFUEL_EQ_EER_NASEM_2023).terms.additions_kcal_d, from[i]), "%g kg", kg[i]);
        ask.pre_pregnancy_weight_kg = nextafter(kg[i], 0);
        cr_expect(eq(dbl, ask_for(ask, REFUEL_EQ_EER_NASEM_2023).terms.additions_kcal_d, below[i]), "%g kg", kg[i]);
    }
}

/* The additions of IOM 2005 stand on the weight before pregnancy, the equations of NASEM on the present one. */
Test(requirement, weight_before_pregnancy)
{
    static const refuel_equation_id before[] = {REFUEL_EQ_EER_IOM_2005, REFUEL_EQ_EER_IOM_2005_OW};
    refuel_requirement_request light = woman, ask = pregnant(30);
    light.person.weight_kg = 60;
    for (size_t i = 0; i < sizeof before / sizeof *before; i++) {
        refuel_requirement_result got = ask_for(ask, before[i]);
        cr_expect(epsilon_eq(dbl, got.total.kcal_d, ask_for(light, before[i]).total.kcal_d + 452, 1e-9));
        cr_expect(not(refuel_warned(got.total.warnings, REFUEL_WARNING_PRE_PREGNANCY_NOT_GIVEN)));
        refuel_requirement_request unknown = ask;
        unknown.pre_pregnancy_weight_kg = NAN;
        got = ask_for(unknown, before[i]);
        cr_expect(epsilon_eq(dbl, got.total.kcal_d, ask_for(woman, before[i]).total.kcal_d + 452, 1e-9));
        cr_expect(refuel_warned(got.total.warnings, REFUEL_WARNING_PRE_PREGNANCY_NOT_GIVEN));
    }
    refuel_requirement_request heavier = ask;
    heavier.person.weight_kg += 1;
    double more = ask_for(heavier, REFUEL_EQ_EER_NASEM_2023).total.kcal_d;
    cr_expect(epsilon_eq(dbl, more - ask_for(ask, REFUEL_EQ_EER_NASEM_2023).total.kcal_d, 8.15, 1e-9));
    ask = pregnant(8);
    ask.pre_pregnancy_weight_kg = NAN;
    refuel_warnings nasem = ask_for(ask, REFUEL_EQ_EER_NASEM_2023).total.warnings;
    cr_expect(not(refuel_warned(nasem, REFUEL_WARNING_PRE_PREGNANCY_NOT_GIVEN)), "it is not used");
    static const double not_pregnant[] = {REFUEL_LIFE_STAGE_NONE, REFUEL_LACTATING};
    for (int i = 0; i < 2; i++)
        cr_expect(eq(dbl, rf_requirement_weight_kg(REFUEL_EQ_EER_IOM_2005, (int32_t)not_pregnant[i], 66, 60), 66));
    cr_expect(eq(dbl, rf_requirement_weight_kg(REFUEL_EQ_NONE, REFUEL_PREGNANT, 66, 60), 66));
    for (size_t i = 0; i < 2; i++) {
        ask = pregnant(8);
        ask.pre_pregnancy_weight_kg = i == 0 ? 1.99 : 650.1;
        refuel_error err = fails(ask, REFUEL_EQ_EER_IOM_2005, REFUEL_E_RANGE, "pre_pregnancy_weight");
        cr_expect(err.low == 2 && err.high == 650);
    }
}

/* What pregnancy and milk add, apart from growth. */
Test(requirement, reproduction_of_a_method)
{
    refuel_requirement_request girl = lactating(3);
    girl.person.age_y = 18.5;
    cr_expect(eq(dbl, ask_for(girl, REFUEL_EQ_EER_NASEM_2023).reproduction_kcal_d, 540), "the growth is another thing");
    cr_expect(eq(dbl, ask_for(woman, REFUEL_EQ_EER_NASEM_2023).reproduction_kcal_d, 0));
    cr_expect(eq(dbl, ask_for(pregnant(20), REFUEL_EQ_EER_NASEM_2023).reproduction_kcal_d, 200));
    cr_expect(eq(dbl, ask_for(pregnant(20), REFUEL_EQ_EER_IOM_2005).reproduction_kcal_d, 340));
    refuel_requirement_request ask = lactating(3);
    ask.resting_kcal_d = 1400;
    refuel_requirement_result got = ask_for(ask, REFUEL_EQ_MULTIPLIER);
    cr_expect(got.reproduction_kcal_d == 500 && got.total.kcal_d == 1400 * 1.725 + 500);
}

Test(requirement, milk_by_months)
{
    static const double months[] = {0, 6, 6.99, 7, 12, 12.01, 36}, iom[] = {500, 500, 500, 400, 400, 400, 400},
                        nasem[] = {540, 540, 540, 380, 380, 380, 380};
    for (size_t i = 0; i < sizeof months / sizeof *months; i++) {
        cr_expect(eq(dbl, ask_for(lactating(months[i]), REFUEL_EQ_EER_IOM_2005).terms.additions_kcal_d, iom[i]));
        cr_expect(eq(dbl, ask_for(lactating(months[i]), REFUEL_EQ_EER_NASEM_2023).terms.additions_kcal_d, nasem[i]));
        cr_expect(eq(dbl, refuel_reproduction_kcal_d(REFUEL_LACTATING, NAN, months[i], 0), iom[i]));
        refuel_requirement_request half = lactating(months[i]);
        half.nursing = REFUEL_NURSING_PARTIAL;
        double share = months[i] < 7 ? 0.5 : 1;
        cr_expect(eq(dbl, ask_for(half, REFUEL_EQ_EER_IOM_2005).terms.additions_kcal_d, share * iom[i]));
        cr_expect(eq(dbl, ask_for(half, REFUEL_EQ_EER_NASEM_2023).terms.additions_kcal_d, share * nasem[i]));
        cr_expect(eq(dbl, refuel_reproduction_kcal_d(REFUEL_LACTATING, NAN, months[i], REFUEL_NURSING_PARTIAL),
                     share * iom[i]));
        refuel_warnings set = ask_for(lactating(months[i]), REFUEL_EQ_EER_NASEM_2023).total.warnings;
        cr_expect(eq(int, refuel_warned(set, REFUEL_WARNING_LACTATION_LATE), months[i] > 12), "%g", months[i]);
    }
    fails(lactating(36.01), REFUEL_EQ_EER_NASEM_2023, REFUEL_E_RANGE, "months_since_birth");
    fails(lactating(-0.01), REFUEL_EQ_EER_NASEM_2023, REFUEL_E_RANGE, "months_since_birth");
    refuel_requirement_request girl = lactating(3); /* the same milk on the equation of girls, with their growth */
    girl.person.age_y = 18.5;
    cr_expect(eq(dbl, ask_for(girl, REFUEL_EQ_EER_NASEM_2023).terms.additions_kcal_d, 540 + 20));
}

Test(requirement, reproduction_of_the_ledger)
{
    cr_expect(eq(dbl, refuel_reproduction_kcal_d(REFUEL_LIFE_STAGE_NONE, NAN, NAN, 0), 0));
    cr_expect(isnan(refuel_reproduction_kcal_d(REFUEL_PREGNANT, -1, 0, 0)));
    cr_expect(isnan(refuel_reproduction_kcal_d(REFUEL_PREGNANT, NAN, 0, 0)));
    cr_expect(eq(dbl, refuel_reproduction_kcal_d(REFUEL_PREGNANT, 42, 0, 0), 452));
    cr_expect(isnan(refuel_reproduction_kcal_d(REFUEL_PREGNANT, 42.01, 0, 0)));
    cr_expect(isnan(refuel_reproduction_kcal_d(REFUEL_LACTATING, 0, 36.01, 0)));
    cr_expect(isnan(refuel_reproduction_kcal_d(REFUEL_LACTATING, 0, NAN, 0)));
    cr_expect(isnan(refuel_reproduction_kcal_d(7, 0, 0, 0)));
}

Test(requirement, what_a_life_stage_needs)
{
    refuel_requirement_request ask = pregnant(NAN);
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_MISSING, "gestation_week");
    ask = pregnant(20);
    ask.pre_pregnancy_weight_kg = NAN;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_MISSING, "pre_pregnancy_weight");
    ask_for(ask, REFUEL_EQ_EER_IOM_2005); /* takes the present one */
    ask.gestation_week = 8;
    ask_for(ask, REFUEL_EQ_EER_NASEM_2023); /* nor is it used in the first trimester */
    ask = lactating(NAN);
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_MISSING, "months_since_birth");
    ask = pregnant(42.01);
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_RANGE, "gestation_week");
    ask = pregnant(20);
    ask.person.sex = REFUEL_MALE;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_CONFLICT, "life_stage");
    ask = pregnant(20);
    ask.person.age_y = 51;
    refuel_error err = fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_RANGE, "age");
    cr_expect(eq(dbl, err.low, 14));
    cr_expect(eq(dbl, err.high, 50));
    ask.person.age_y = nextafter(51, 0);
    ask_for(ask, REFUEL_EQ_EER_NASEM_2023);
    ask.person.age_y = 13;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_RANGE, "age");
}

Test(requirement, infants_have_no_categories)
{
    refuel_requirement_request ask =
        REQUIREMENT(.person = PERSON(.sex = REFUEL_FEMALE, .age_y = 0.8, .weight_kg = 8.6, .height_cm = 71));
    refuel_requirement_result got = ask_for(ask, REFUEL_EQ_EER_NASEM_2023);
    cr_expect(eq(int, got.activity, REFUEL_ACTIVITY_NONE));
    cr_expect(eq(dbl, got.total.sd_kcal_d, 96));
    ask.person.height_cm = NAN; /* IOM takes the weight only */
    ask_for(ask, REFUEL_EQ_EER_IOM_2005);
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_MISSING, "height");
    refuel_error err = fails(ask, REFUEL_EQ_EER_IOM_2005_OW, REFUEL_E_RANGE, "age");
    cr_expect(eq(dbl, err.low, 3));
    ask.person.age_y = 3;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_MISSING, "activity");
}

/* 89 W - 100 and what the completed months add */
Test(requirement, infants_by_completed_months)
{
    static const double added[] = {175, 175, 175, 175, 56, 56, 56, 22, 22, 22, 22, 22, 22, 20, 20};
    for (int month = 0; month < 15; month++) {
        refuel_requirement_request ask =
            REQUIREMENT(.person = PERSON(.sex = REFUEL_MALE, .age_y = month / 12.0, .weight_kg = 8));
        cr_expect(eq(dbl, ask_for(ask, REFUEL_EQ_EER_IOM_2005).terms.additions_kcal_d, added[month]), "month %d",
                  month);
    }
}

/* What the row says in words is what it computes with. */
Test(requirement, formula_of_nasem_is_that_of_its_coefficients)
{
    const rf_requirement_row *row = &requirement_rows[REFUEL_EQ_EER_NASEM_2023 - REFUEL_EQ_REQUIREMENT_BEGIN];
    int lines = 0;
    for (int i = 0; i < RF_REQUIREMENT_GROUPS && row->group[i].sex; i++) {
        for (int k = 0; k < (row->group[i].form == RF_ONE_LINE ? 1 : 4); k++, lines++) {
            const rf_requirement_line *it = &row->group[i].line[k];
            char text[96];
            snprintf(text, sizeof text, " %.2f %c %.2f A + %.2f H + %.2f W%s", it->constant,
                     it->per_year < 0 ? '-' : '+', fabs(it->per_year), it->per_height, it->per_kg,
                     it->per_week > 0 ? " + 9.16 G" : "");
            cr_expect(ne(ptr, strstr(row->info.formula, text), NULL), "%s", text);
            cr_expect(it->per_week == 0 || it->per_week == 9.16);
        }
    }
    cr_expect(eq(int, lines, 22));
}

Test(requirement, categories_of_another_method)
{
    refuel_requirement_request ask = man;
    ask.activity = REFUEL_ACTIVITY_SEDENTARY;
    refuel_error err = fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_CONFLICT, "activity");
    cr_expect(strstr(err.message, "inactive, low-active, active or very-active") != NULL, "%s", err.message);
    cr_expect(eq(int, ask_for(ask, REFUEL_EQ_EER_IOM_2005).activity, REFUEL_ACTIVITY_INACTIVE));
    ask.activity = REFUEL_ACTIVITY_VIGOROUS;
    fails(ask, REFUEL_EQ_EER_IOM_2005_OW, REFUEL_E_CONFLICT, "activity");
    fails(ask, REFUEL_EQ_MULTIPLIER, REFUEL_E_CONFLICT, "activity");
    fails(man, REFUEL_EQ_FAO_2004, REFUEL_E_CONFLICT, "activity");
    ask.activity = 99;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_CONFLICT, "activity");
    ask.activity = REFUEL_ACTIVITY_NONE;
    for (int id = REFUEL_EQ_REQUIREMENT_BEGIN; id < REFUEL_EQ_REQUIREMENT_END; id++)
        fails(ask, (refuel_equation_id)id, REFUEL_E_MISSING, "activity");
}

Test(requirement, factors_on_resting_energy)
{
    static const struct {
        refuel_equation_id eq;
        refuel_activity activity;
        double pal;
    } rows[] = {{REFUEL_EQ_FAO_2004, REFUEL_ACTIVITY_LIGHT, 1.55},
                {REFUEL_EQ_FAO_2004, REFUEL_ACTIVITY_MODERATE, 1.85},
                {REFUEL_EQ_FAO_2004, REFUEL_ACTIVITY_VIGOROUS, 2.20},
                {REFUEL_EQ_MULTIPLIER, REFUEL_ACTIVITY_SEDENTARY, 1.2},
                {REFUEL_EQ_MULTIPLIER, REFUEL_ACTIVITY_LIGHT, 1.375},
                {REFUEL_EQ_MULTIPLIER, REFUEL_ACTIVITY_MODERATE, 1.55},
                {REFUEL_EQ_MULTIPLIER, REFUEL_ACTIVITY_ACTIVE, 1.725},
                {REFUEL_EQ_MULTIPLIER, REFUEL_ACTIVITY_VERY_ACTIVE, 1.9}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_requirement_request ask = man;
        ask.activity = rows[i].activity;
        ask.resting_kcal_d = 1700;
        ask.sd_resting_kcal_d = 153;
        refuel_requirement_result got = ask_for(ask, rows[i].eq);
        cr_expect(epsilon_eq(dbl, got.total.kcal_d, 1700 * rows[i].pal, 1e-9));
        cr_expect(epsilon_eq(dbl, got.total.sd_kcal_d, hypot(rows[i].pal * 153, rows[i].pal * 255), 1e-9));
        cr_expect(eq(int, (int)got.total.source, (int)rows[i].eq));
        ask.sd_resting_kcal_d = NAN;
        cr_expect(isnan(ask_for(ask, rows[i].eq).total.sd_kcal_d));
        ask.resting_kcal_d = NAN;
        fails(ask, rows[i].eq, REFUEL_E_MISSING, "resting");
        ask.resting_kcal_d = 0;
        fails(ask, rows[i].eq, REFUEL_E_RANGE, "resting");
    }
    refuel_requirement_request child = man;
    child.person.age_y = nextafter(18, 0);
    child.activity = REFUEL_ACTIVITY_LIGHT;
    child.resting_kcal_d = 1700;
    refuel_error err = fails(child, REFUEL_EQ_FAO_2004, REFUEL_E_RANGE, "age");
    cr_expect(eq(dbl, err.low, 18));
}

Test(requirement, flags_say_what_to_know)
{
    cr_expect(warns_only(ask_for(man, REFUEL_EQ_EER_NASEM_2023).total.warnings, 0));
    cr_expect(warns_only(ask_for(woman, REFUEL_EQ_EER_IOM_2005).total.warnings, REFUEL_WARNING_SD_BORROWED));
    refuel_requirement_request heavy = man;
    heavy.person.weight_kg = 25 * 1.7 * 1.7;
    cr_expect(refuel_warned(ask_for(heavy, REFUEL_EQ_EER_IOM_2005).total.warnings, REFUEL_WARNING_OVERWEIGHT_FORM));
    cr_expect(not(refuel_warned(ask_for(heavy, REFUEL_EQ_EER_IOM_2005_OW).total.warnings, REFUEL_WARNING_OUTSIDE_BMI)));
    cr_expect(refuel_warned(ask_for(woman, REFUEL_EQ_EER_IOM_2005_OW).total.warnings, REFUEL_WARNING_OUTSIDE_BMI));
}

Test(requirement, categories_of_a_physical_activity_level)
{
    static const struct {
        refuel_equation_id eq;
        double age_y, pal;
        refuel_activity activity;
    } rows[] = {{REFUEL_EQ_EER_NASEM_2023, 3, 1.30, REFUEL_ACTIVITY_INACTIVE},
                {REFUEL_EQ_EER_NASEM_2023, 8.9, 1.31, REFUEL_ACTIVITY_LOW_ACTIVE},
                {REFUEL_EQ_EER_NASEM_2023, 9, 1.58, REFUEL_ACTIVITY_LOW_ACTIVE},
                {REFUEL_EQ_EER_NASEM_2023, 13.9, 1.77, REFUEL_ACTIVITY_VERY_ACTIVE},
                {REFUEL_EQ_EER_NASEM_2023, 14, 1.73, REFUEL_ACTIVITY_ACTIVE},
                {REFUEL_EQ_EER_NASEM_2023, 19, 1.52, REFUEL_ACTIVITY_INACTIVE},
                {REFUEL_EQ_EER_NASEM_2023, 19, 1.53, REFUEL_ACTIVITY_LOW_ACTIVE},
                {REFUEL_EQ_EER_NASEM_2023, 40, 1.68, REFUEL_ACTIVITY_ACTIVE},
                {REFUEL_EQ_EER_NASEM_2023, 40, 1.85, REFUEL_ACTIVITY_VERY_ACTIVE},
                {REFUEL_EQ_EER_NASEM_2023, 40, 9, REFUEL_ACTIVITY_VERY_ACTIVE},
                {REFUEL_EQ_EER_NASEM_2023, 40, 0.5, REFUEL_ACTIVITY_INACTIVE},
                {REFUEL_EQ_EER_NASEM_2023, 2.9, 1.5, REFUEL_ACTIVITY_NONE},
                {REFUEL_EQ_EER_IOM_2005, 30, 1.39, REFUEL_ACTIVITY_INACTIVE},
                {REFUEL_EQ_EER_IOM_2005, 30, 1.4, REFUEL_ACTIVITY_LOW_ACTIVE},
                {REFUEL_EQ_EER_IOM_2005, 30, 1.6, REFUEL_ACTIVITY_ACTIVE},
                {REFUEL_EQ_EER_IOM_2005_OW, 30, 1.9, REFUEL_ACTIVITY_VERY_ACTIVE},
                {REFUEL_EQ_FAO_2004, 30, 1.69, REFUEL_ACTIVITY_LIGHT},
                {REFUEL_EQ_FAO_2004, 30, 1.70, REFUEL_ACTIVITY_MODERATE},
                {REFUEL_EQ_FAO_2004, 30, 2.00, REFUEL_ACTIVITY_VIGOROUS},
                {REFUEL_EQ_MULTIPLIER, 30, 1.0, REFUEL_ACTIVITY_SEDENTARY},
                {REFUEL_EQ_MULTIPLIER, 30, 1.30, REFUEL_ACTIVITY_LIGHT},
                {REFUEL_EQ_MULTIPLIER, 30, 1.6, REFUEL_ACTIVITY_MODERATE},
                {REFUEL_EQ_MULTIPLIER, 30, 1.65, REFUEL_ACTIVITY_ACTIVE},
                {REFUEL_EQ_MULTIPLIER, 30, 1.82, REFUEL_ACTIVITY_VERY_ACTIVE},
                {REFUEL_EQ_MULTIPLIER, 30, NAN, REFUEL_ACTIVITY_NONE},
                {REFUEL_EQ_MIFFLIN_1990, 30, 1.6, REFUEL_ACTIVITY_NONE},
                {REFUEL_EQ_EER_NASEM_2023, 30, NAN, REFUEL_ACTIVITY_NONE},
                {REFUEL_EQ_EER_NASEM_2023, NAN, 1.6, REFUEL_ACTIVITY_NONE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(int, (int)refuel_activity_of_pal(rows[i].eq, rows[i].age_y, rows[i].pal), (int)rows[i].activity),
                  "row %zu", i);
}

Test(requirement, impossible_inputs)
{
    refuel_requirement_request ask = man;
    ask.person.sex = REFUEL_SEX_NONE;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_MISSING, "sex");
    ask = man;
    ask.person.weight_kg = 7000;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_RANGE, "weight");
    ask.person.weight_kg = 0;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_RANGE, "weight");
    ask.person.weight_kg = NAN;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_MISSING, "weight");
    ask = man;
    ask.person.height_cm = 1.75;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_RANGE, "height");
    ask = man;
    ask.person.age_y = NAN;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_MISSING, "age");
    ask.person.age_y = -1;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_RANGE, "age");
    ask = man;
    ask.life_stage = 5;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_UNKNOWN, "life_stage");
    ask = man;
    ask.person.age_y = 120; /* very old and light: the straight line ends below 0 */
    ask.person.weight_kg = 2;
    ask.person.height_cm = 50;
    ask.activity = REFUEL_ACTIVITY_VERY_ACTIVE;
    fails(ask, REFUEL_EQ_EER_NASEM_2023, REFUEL_E_RANGE, "weight");
    refuel_requirement_result got = REFUEL_REQUIREMENT_RESULT_INIT;
    cr_expect(eq(int, (int)refuel_requirement(&man, REFUEL_EQ_MIFFLIN_1990, &got, NULL), REFUEL_E_UNKNOWN));
    cr_expect(eq(int, (int)refuel_requirement(NULL, REFUEL_EQ_EER_NASEM_2023, &got, NULL), REFUEL_E_NULL));
    cr_expect(eq(int, (int)refuel_requirement(&man, REFUEL_EQ_EER_NASEM_2023, NULL, NULL), REFUEL_E_NULL));
}
