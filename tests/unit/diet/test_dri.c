#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/dri.h>
#include <refuel/source.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support/cases.h"

/* "females 31-50": the people of a row, and the first and the last of their completed years. */
typedef struct people {
    int32_t sex, life_stage;
    double first_y, last_y;
} people;

static people people_of(const char *text)
{
    static const struct {
        const char *word;
        int32_t sex, life_stage;
    } words[] = {{"children", REFUEL_SEX_NONE, REFUEL_LIFE_STAGE_NONE},
                 {"males", REFUEL_MALE, REFUEL_LIFE_STAGE_NONE},
                 {"females", REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE},
                 {"pregnancy", REFUEL_FEMALE, REFUEL_PREGNANT},
                 {"lactation", REFUEL_FEMALE, REFUEL_LACTATING}};
    char word[16];
    people it = {0};
    cr_assert(eq(int, sscanf(text, "%15s %lf-%lf", word, &it.first_y, &it.last_y), 3), "%s", text);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strcmp(words[i].word, word) == 0) it.sex = words[i].sex, it.life_stage = words[i].life_stage;
    return it;
}

static int32_t nutrient_of(const char *key)
{
    for (size_t i = 0; refuel_nutrient_at(i); i++)
        if (strcmp(refuel_nutrient_at(i)->key, key) == 0) return refuel_nutrient_at(i)->number;
    cr_assert(0, "%s is no nutrient", key);
    return 0;
}

static int same(double a, double b)
{
    return a == b || (isnan(a) && isnan(b));
}

/* What a cell of a printed table says; NaN of what was not determined. */
typedef void expecting(const refuel_dri *got, double printed, int asterisk, const char *where);

/* Each cell of a table, at both ends of the ages and of the sexes of its group. Returns how many cells there were. */
static size_t walk(const char *file, expecting *expect)
{
    size_t cells = 0;
    for (cases c = cases_open(file); cases_next(&c);) {
        people who = people_of(c.cell[0]);
        double ages[] = {who.first_y, who.last_y == 120 ? 120 : who.last_y + 0.999};
        for (size_t k = 1; k < c.columns; k++, cells++) {
            char where[128];
            double printed = strcmp(c.cell[k], "ND") == 0 ? NAN : strtod(c.cell[k], NULL);
            snprintf(where, sizeof where, "%s: %s, %s", file, c.cell[0], c.name[k]);
            for (size_t i = 0; i < 4; i++) {
                refuel_dri got;
                int32_t sex = who.sex ? who.sex : i < 2 ? REFUEL_FEMALE : REFUEL_MALE;
                cr_assert(refuel_dri_of(nutrient_of(c.name[k]), sex, who.life_stage, ages[i % 2], &got, NULL) ==
                          REFUEL_OK);
                expect(&got, printed, strchr(c.cell[k], '*') != NULL, where);
            }
        }
    }
    return cells;
}

static void expect_ear(const refuel_dri *got, double printed, int asterisk, const char *where)
{
    (void)asterisk;
    cr_expect(same(got->ear, printed), "%s", where);
}

static void expect_recommended(const refuel_dri *got, double printed, int asterisk, const char *where)
{
    cr_expect(same(got->ai, asterisk ? printed : NAN) && same(got->rda, asterisk ? NAN : printed), "%s", where);
    cr_expect(isnan(got->ear) || !asterisk, "%s: an adequate intake has no average requirement", where);
}

static void expect_ul(const refuel_dri *got, double printed, int asterisk, const char *where)
{
    (void)asterisk;
    cr_expect(same(got->ul, printed), "%s", where);
}

static void expect_cdrr(const refuel_dri *got, double printed, int asterisk, const char *where)
{
    (void)asterisk;
    cr_expect(same(got->cdrr, printed), "%s", where);
}

/* Twenty groups: 21 averages, 14 vitamins, 15 elements and 7 others recommended, 29 upper levels, one limit of sodium. */
Test(dri, printed_tables)
{
    cr_expect(eq(sz, walk("dri/ear.csv", expect_ear), 20 * 21));
    cr_expect(eq(sz, walk("dri/vitamins.csv", expect_recommended), 20 * 14));
    cr_expect(eq(sz, walk("dri/elements.csv", expect_recommended), 20 * 15));
    cr_expect(eq(sz, walk("dri/macronutrients.csv", expect_recommended), 20 * 7));
    cr_expect(eq(sz, walk("dri/upper_vitamins.csv", expect_ul), 20 * 14));
    cr_expect(eq(sz, walk("dri/upper_elements.csv", expect_ul), 20 * 15));
    cr_expect(eq(sz, walk("dri/reduce.csv", expect_cdrr), 20));
}

/* What the printed tables do not hold is not in ours either. */
Test(dri, no_more_than_printed)
{
    size_t ears = 0, recommended = 0, uls = 0, cdrrs = 0;
    for (int32_t nutrient = 1; nutrient < REFUEL_NUTRIENT_END; nutrient++) {
        refuel_dri it;
        cr_assert(refuel_dri_of(nutrient, REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, 30, &it, NULL) == REFUEL_OK);
        ears += !isnan(it.ear);
        recommended += !isnan(it.rda) + !isnan(it.ai);
        uls += !isnan(it.ul);
        cdrrs += !isnan(it.cdrr);
    }
    cr_expect(eq(sz, ears, 21));
    cr_expect(eq(sz, recommended, 14 + 15 + 7));
    cr_expect(eq(sz, uls, 8 + 12));
    cr_expect(eq(sz, cdrrs, 1));
}

/* The allowance lies above the average, and the upper level above both: but magnesium, whose level is of supplements. */
Test(dri, order)
{
    static const int32_t stages[] = {REFUEL_LIFE_STAGE_NONE, REFUEL_PREGNANT, REFUEL_LACTATING};
    for (int32_t nutrient = 1; nutrient < REFUEL_NUTRIENT_END; nutrient++)
        for (int i = 0; i < 3; i++)
            for (int32_t sex = REFUEL_FEMALE; sex <= REFUEL_MALE; sex++)
                for (double age_y = 0.5; age_y <= 120; age_y += 0.5) {
                    refuel_dri it;
                    refuel_dri_of(nutrient, sex, stages[i], age_y, &it, NULL);
                    double enough = isnan(it.rda) ? it.ai : it.rda;
                    cr_expect(isnan(it.ear) || it.ear < it.rda, "%d at %g y", nutrient, age_y);
                    cr_expect(isnan(it.ul) || it.ul >= enough || nutrient == REFUEL_NUTRIENT_MAGNESIUM, "%d at %g y",
                              nutrient, age_y);
                    cr_expect(isnan(it.cdrr) || it.cdrr > enough, "%d at %g y", nutrient, age_y);
                    int cited = *it.source && refuel_source_find(it.source);
                    cr_expect(eq(int, isnan(enough) ? 0 : 1, cited), "%d at %g y", nutrient, age_y);
                }
}

static refuel_dri of(int32_t nutrient, int32_t sex, int32_t life_stage, double age_y)
{
    refuel_dri it;
    cr_assert(refuel_dri_of(nutrient, sex, life_stage, age_y, &it, NULL) == REFUEL_OK);
    return it;
}

/* At the edges of the groups, in completed years; beyond them there is nothing. IOM 2001 (iron), IOM 2011 (calcium). */
Test(dri, edges)
{
    cr_expect(eq(dbl, of(REFUEL_NUTRIENT_CALCIUM, REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, 18.99).rda, 1300));
    cr_expect(eq(dbl, of(REFUEL_NUTRIENT_CALCIUM, REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, 19).rda, 1000));
    cr_expect(eq(dbl, of(REFUEL_NUTRIENT_IRON, REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, 50.99).rda, 18));
    cr_expect(eq(dbl, of(REFUEL_NUTRIENT_IRON, REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, 51).rda, 8));
    cr_expect(eq(dbl, of(REFUEL_NUTRIENT_PHOSPHORUS, REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, 70.99).ul, 4000));
    cr_expect(eq(dbl, of(REFUEL_NUTRIENT_PHOSPHORUS, REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, 71).ul, 3000));
    cr_expect(eq(dbl, of(REFUEL_NUTRIENT_IRON, REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, 1).rda, 7));
    cr_expect(isnan(of(REFUEL_NUTRIENT_IRON, REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, 0.99).rda));
    cr_expect(eq(dbl, of(REFUEL_NUTRIENT_IRON, REFUEL_FEMALE, REFUEL_PREGNANT, 50.99).rda, 27));
    cr_expect(isnan(of(REFUEL_NUTRIENT_IRON, REFUEL_FEMALE, REFUEL_PREGNANT, 51).rda));
    cr_expect(isnan(of(REFUEL_NUTRIENT_IRON, REFUEL_FEMALE, REFUEL_LACTATING, 13.99).rda));
    cr_expect(eq(dbl, of(REFUEL_NUTRIENT_IRON, REFUEL_FEMALE, REFUEL_LACTATING, 14).rda, 10));
    cr_expect(isnan(of(REFUEL_NUTRIENT_IRON, REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, NAN).rda));
}

/* Who does not say the sex gets the higher need and the lower limit: iron of a woman, zinc of a man. */
Test(dri, sex_unknown)
{
    refuel_dri iron = of(REFUEL_NUTRIENT_IRON, REFUEL_SEX_UNKNOWN, REFUEL_LIFE_STAGE_NONE, 30);
    refuel_dri zinc = of(REFUEL_NUTRIENT_ZINC, REFUEL_SEX_UNKNOWN, REFUEL_LIFE_STAGE_NONE, 30);
    refuel_dri potassium = of(REFUEL_NUTRIENT_POTASSIUM, REFUEL_SEX_UNKNOWN, REFUEL_LIFE_STAGE_NONE, 30);
    cr_expect(iron.ear == 8.1 && iron.rda == 18 && iron.ul == 45);
    cr_expect(zinc.ear == 9.4 && zinc.rda == 11 && zinc.ul == 40);
    cr_expect(potassium.ai == 3400 && isnan(potassium.rda) && isnan(potassium.ul));
    cr_expect(eq(dbl, of(REFUEL_NUTRIENT_IRON, REFUEL_SEX_UNKNOWN, REFUEL_LIFE_STAGE_NONE, 5).rda, 10));
}

Test(dri, refused)
{
    refuel_dri it = {1, 2, 3, 4, 5, "kept"};
    refuel_error err;
    cr_expect(refuel_dri_of(0, REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, 30, &it, &err) == REFUEL_E_UNKNOWN);
    cr_expect(refuel_dri_of(REFUEL_NUTRIENT_END, REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, 30, &it, &err) ==
              REFUEL_E_UNKNOWN);
    cr_expect(it.ear == 1 && strcmp(it.source, "kept") == 0);
    cr_expect(refuel_dri_of(REFUEL_NUTRIENT_IRON, REFUEL_MALE, 0, 30, NULL, &err) == REFUEL_E_NULL);
    cr_expect(refuel_dri_of(REFUEL_NUTRIENT_IRON, REFUEL_MALE, 0, 30, &it, &err) == REFUEL_OK);
    cr_expect(eq(int, err.status, REFUEL_OK));
}
