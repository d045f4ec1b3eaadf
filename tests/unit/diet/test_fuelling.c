#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <stdio.h>
#include <string.h>

#include "diet/fluid_kernel.h"
#include "diet/fuelling.h"
#include "support/requests.h"

static void expect(rf_edges got, double low, double high, const char *what)
{
    int same = isnan(low) ? isnan(got.low) && isnan(got.high) : got.low == low && got.high == high;
    cr_expect(same, "%s: %g to %g", what, got.low, got.high);
}

/* Burke 2011: more than 60 min 1 to 4 g/kg before, more than 90 min 10 to 12 g/kg a day for a race. On the limit: nothing. */
Test(fuelling, before)
{
    expect(rf_before_g_kg(60), NAN, NAN, "60 min are not more than 60");
    expect(rf_before_g_kg(60 + 1e-8), NAN, NAN, "rounding is forgiven");
    expect(rf_before_g_kg(61), 1, 4, "61 min");
    expect(rf_before_g_kg(3000), 1, 4, "50 h");
    expect(rf_loading_g_kg_d(90), NAN, NAN, "90 min");
    expect(rf_loading_g_kg_d(91), 10, 12, "91 min");
    expect(rf_before_g_kg(NAN), NAN, NAN, "nobody knows how long");
}

/* Burke 2011 and Jeukendrup 2014, both sides of each edge. */
Test(fuelling, during)
{
    static const struct {
        double minutes, low, high;
    } rows[] = {{1, 0, 0},     {44.9, 0, 0},  {45, 0, 30},          {45 - 1e-8, 0, 30}, {74.9, 0, 30}, {75, 30, 60},
                {120, 30, 60}, {150, 30, 60}, {150 + 1e-8, 30, 60}, {151, 30, 90},      {600, 30, 90}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char what[32];
        snprintf(what, sizeof what, "%g min", rows[i].minutes);
        expect(rf_during_g_h(rf_during_of(rows[i].minutes)), rows[i].low, rows[i].high, what);
    }
}

/* Burke 2011: less than 8 h, 1.0 to 1.2 g/kg an hour for 4 h; nobody eats for 4 h before a run that starts in 2. */
Test(fuelling, after)
{
    expect(rf_refuel_g_kg_h(8), NAN, NAN, "8 h");
    expect(rf_refuel_g_kg_h(7.9), 1, 1.2, "7.9 h");
    expect(rf_refuel_g_kg_h(NAN), NAN, NAN, "not known");
    cr_expect(rf_refuel_h(7) == 4 && rf_refuel_h(4) == 4 && rf_refuel_h(2.5) == 2.5);
    cr_expect(isnan(rf_refuel_h(8)) && isnan(rf_refuel_h(NAN)));
}

/* The most an hour never falls with the minutes. */
Test(fuelling, longer_runs_never_get_less)
{
    rf_edges before = {0, 0};
    for (double minutes = 1; minutes < 400; minutes += 0.5) {
        rf_edges it = rf_during_g_h(rf_during_of(minutes));
        cr_expect(it.low >= before.low && it.high >= before.high && it.low <= it.high, "%g min", minutes);
        before = it;
    }
}

static void expect_number(const char *text, double number)
{
    char digits[32];
    snprintf(digits, sizeof digits, "%g", number);
    cr_expect(strstr(text, digits) != NULL, "%s is not in: %s", digits, text);
}

/* The words hold the numbers of the rules. */
Test(fuelling, words)
{
    const char *before = rf_before_words(61), *during = rf_during_words(151, 30), *after = rf_after_words(6);
    expect_number(before, RF_BEFORE_LOW_G_KG);
    expect_number(before, RF_BEFORE_HIGH_G_KG);
    expect_number(during, RF_DURING_G_H);
    expect_number(during, RF_DURING_SINGLE_G_H);
    expect_number(during, RF_DURING_MOST_G_H);
    expect_number(after, RF_REFUEL_UNDER_H);
    expect_number(after, RF_REFUEL_HIGH_G_KG_H);
    expect_number(after, RF_REFUEL_H);
    expect_number(rf_rehydrate_words, RF_FLUID_AFTER_L_KG);
    expect_number(rf_drink_words(10), 100 * RF_FLUID_LOSS_SHARE);
    expect_number(rf_during_words(44, 8), RF_DURING_SMALL_MIN);
    cr_expect(strstr(rf_during_words(300, 43), "marathon") != NULL);
    cr_expect(strstr(rf_during_words(300, 42.195), "marathon") == NULL);
    cr_expect(strstr(rf_drink_words(121), "help at once") != NULL);
    cr_expect(strstr(rf_drink_words(120), "help at once") == NULL);
    cr_expect(strstr(rf_before_words(60), "more than an hour") != NULL);
    cr_expect_str_neq(rf_after_words(NAN), rf_after_words(8));
    cr_expect_str_neq(rf_after_words(8), rf_after_words(7));
}

/* One edge of ok, wherever the value lies: of glucose and fructose what was studied, else what one kind of sugar allows. */
Test(fuelling, one_edge_on_the_way)
{
    static const char *const sugars[] = {"glucose-fructose", "glucose", ""};
    for (size_t k = 0; k < sizeof sugars / sizeof *sugars; k++)
        for (double g_h = 40; g_h < 150; g_h += 15) {
            char pairs[256];
            snprintf(pairs, sizeof pairs,
                     "sex=male;age=30;height=180cm;weight=75kg;run=50km/week;intake=3000kcal;session=3h;"
                     "carbohydrate-during=%gg/h%s%s",
                     g_h, *sugars[k] ? ";sugars=" : "", sugars[k]);
            refuel_request r;
            judgement j;
            cr_assert(eq(int, (int)request_of(pairs, &r, NULL), REFUEL_OK), "%s", pairs);
            cr_assert(eq(int, (int)judge_request(&r, 1, &j, NULL), REFUEL_OK));
            const refuel_finding *it = finding_of(&j, REFUEL_CHECK_CARBOHYDRATE_DURING);
            double edge = k == 0 ? RF_DURING_STUDIED_G_H : RF_DURING_SINGLE_G_H;
            cr_expect(it->low == RF_DURING_G_H && it->high == edge, "%s: %g to %g", pairs, it->low, it->high);
            cr_expect(eq(int, it->verdict == REFUEL_VERDICT_OK, g_h <= edge), "%s", pairs);
        }
}
