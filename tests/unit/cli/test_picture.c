#include "cli/picture.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/project.h>
#include <string.h>

#include "core/date.h"

static double weight[] = {70, 69, 68}, low[] = {70, 68, 66}, high[] = {70, 70.5, 71}, unknown[] = {NAN, NAN, NAN};

static refuel_forecast_result of(double *low_kg, double *high_kg, double target_kg)
{
    refuel_forecast_result f = REFUEL_FORECAST_RESULT_INIT;
    f.rows = 3, f.weight_kg = weight, f.low_kg = low_kg, f.high_kg = high_kg, f.target_kg = target_kg, f.level = 0.8;
    return f;
}

static void expect_weights(refuel_forecast_result f, double low_kg, double high_kg)
{
    refuel_range range = cli_weights_of(&f);
    cr_expect(ieee_ulp_eq(dbl, range.low, low_kg, 2));
    cr_expect(ieee_ulp_eq(dbl, range.high, high_kg, 2));
}

/* The band and the target belong into it; a flat line has a kilogram on either side, and 2 kg are enough. */
Test(picture, weights)
{
    double flat[] = {70, 70, 70};
    expect_weights(of(low, high, NAN), 66, 71);
    expect_weights(of(low, high, 60), 60, 71);
    expect_weights(of(low, high, 75), 66, 75);
    expect_weights(of(unknown, unknown, NAN), 68, 70);
    refuel_forecast_result f = of(flat, flat, NAN);
    f.weight_kg = flat;
    expect_weights(f, 69, 71);
    f.target_kg = 68.5;
    expect_weights(f, 68.25, 70.25);
}

static int limits(refuel_range weights, double height_cm, double target_kg, cli_limit limit[CLI_LIMITS])
{
    refuel_forecast_result f = of(low, high, target_kg);
    cli_picture p = {.forecast = &f, .height_cm = height_cm};
    return cli_limits_of(&p, &weights, limit);
}

/* 18.5 kg/m2 at 200 cm are 74 kg: half of the height of the picture away is near, more is not. */
Test(picture, limit)
{
    const refuel_range near[] = {{75, 77}, {70, 80}, {71, 73}}, far[] = {{75.1, 77.2}, {70.8, 72.9}};
    cli_limit limit[CLI_LIMITS];
    for (size_t i = 0; i < sizeof near / sizeof *near; i++) {
        cr_expect(eq(int, limits(near[i], 200, NAN, limit), 1));
        cr_expect(ieee_ulp_eq(dbl, limit[0].kg, 74, 2));
        cr_expect(eq(int, limit[0].beside_target, 0));
    }
    for (size_t i = 0; i < sizeof far / sizeof *far; i++) cr_expect(eq(int, limits(far[i], 200, NAN, limit), 0));
    cr_expect(eq(int, limits((refuel_range){70, 80}, NAN, NAN, limit), 0));
}

/* The picture is widened to hold the limit; 8 % of its height away, words at the limit and at a target would overlap. 15 kg/m2
   at 200 cm are 60 kg. */
Test(picture, limit_beside)
{
    refuel_forecast_result f = of(low, high, 74.7);
    cli_picture p = {.forecast = &f, .height_cm = 200};
    refuel_range weights = {75, 85};
    cli_limit limit[CLI_LIMITS];
    cr_expect(eq(int, cli_limits_of(&p, &weights, limit), 1));
    cr_expect(ieee_ulp_eq(dbl, weights.low, 74, 2));
    cr_expect(eq(dbl, weights.high, 85));
    cr_expect(eq(int, limit[0].beside_target, 1));
    cr_expect(eq(int, limits((refuel_range){75, 85}, 200, 75, limit), 1));
    cr_expect(eq(int, limit[0].beside_target, 0));
    cr_expect(eq(int, limits((refuel_range){58, 88}, 200, NAN, limit), 2));
    cr_expect(ieee_ulp_eq(dbl, limit[1].kg, 60, 2));
}

Test(picture, step)
{
    const double spans[][2] = {{6, 1}, {6.1, 2}, {13, 5}, {31, 10}, {600, 100}, {0.5, 0.1}};
    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++)
        cr_expect(ieee_ulp_eq(dbl, cli_step_of(spans[i][0]), spans[i][1], 4), "%g", spans[i][0]);
}

Test(picture, words)
{
    char text[CLI_BAND_TEXT];
    refuel_forecast_result f = of(low, high, NAN);
    cli_band_text(&f, 0, text);
    cr_expect(eq(str, text, "80 % range if the planned intake is eaten"));
    f.level = 0.95;
    cli_band_text(&f, REFUEL_BAND_SAME_DEFICIT, text);
    cr_expect(eq(str, text, "95 % range if the planned deficit is kept"));
    for (int32_t end = 1; end <= REFUEL_END_BMI_18_5; end *= 2)
        cr_expect(ne(str, (char *)cli_end_text(end), (char *)refuel_end_name(end)));
}

/* The labels of a whole axis, joined by a bar; the second line of one behind a slash. */
static const char *labels(const cli_picture *p, int days)
{
    static char all[512];
    char label[CLI_TIC];
    *all = '\0';
    for (int day = 0; day <= days; day++) {
        if (!cli_tic(p, days, day, label)) continue;
        for (char *it = label; *it; it++)
            if (*it == '\n') *it = '/';
        strcat(strcat(all, *all ? "|" : ""), label);
    }
    return all;
}

Test(picture, labels_of_days)
{
    const cli_picture p = {.dated = false};
    static const struct {
        int days;
        const char *labels;
    } rows[] = {{3, "0|1|2|3"},
                {10, "0|1|2|3|4|5|6|7|8|9|10"},
                {11, "0|2|4|6|8|10"},
                {20, "0|2|4|6|8|10|12|14|16|18|20"},
                {21, "0|7|14|21"},
                {70, "0|7|14|21|28|35|42|49|56|63|70"},
                {71, "0|14|28|42|56|70"},
                {141, "0|28|56|84|112|140"},
                {365, "0|56|112|168|224|280|336"},
                {3650, "0|364|728|1092|1456|1820|2184|2548|2912|3276|3640"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(str, (char *)labels(&p, rows[i].days), (char *)rows[i].labels));
}

Test(picture, labels_of_dates)
{
    cli_picture p = {.dated = true};
    static const struct {
        int days;
        const char *labels;
    } rows[] = {{2, "30 Dec/2026|31 Dec/2026|1 Jan/2027"},
                {21, "30 Dec/2026|6 Jan/2027|13 Jan/2027|20 Jan/2027"},
                {141, "Jan/2027|Feb/2027|Mar/2027|Apr/2027|May/2027"},
                {365, "Jan/2027|Mar/2027|May/2027|Jul/2027|Sep/2027|Nov/2027"},
                {1000, "Jan/2027|May/2027|Sep/2027|Jan/2028|May/2028|Sep/2028|Jan/2029|May/2029|Sep/2029"},
                {2001, "Jan/2027|Jan/2028|Jan/2029|Jan/2030|Jan/2031|Jan/2032"},
                {4500, "Jan/2028|Jan/2030|Jan/2032|Jan/2034|Jan/2036|Jan/2038"},
                {14000, "Jan/2030|Jan/2035|Jan/2040|Jan/2045|Jan/2050|Jan/2055|Jan/2060|Jan/2065"},
                {36525, "Jan/2030|Jan/2040|Jan/2050|Jan/2060|Jan/2070|Jan/2080|Jan/2090|Jan/2100|Jan/2110|Jan/2120"}};
    cr_assert(eq(int, (int)rf_date_read("2026-12-30", 10, "", &p.start, NULL), REFUEL_OK));
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(str, (char *)labels(&p, rows[i].days), (char *)rows[i].labels));
}

/* Never more labels than stand beside each other. */
Test(picture, room)
{
    for (int dated = 0; dated < 2; dated++)
        for (int days = 1; days <= REFUEL_PROJECT_DAYS_MAX; days += days < 400 ? 1 : 17) {
            cli_picture p = {.dated = dated, .start = 20000};
            char label[CLI_TIC];
            int count = 0;
            for (int day = 0; day <= days; day++) count += cli_tic(&p, days, day, label);
            cr_expect(le(int, count, 13), "%d days, dated %d", days, dated);
            cr_expect(ge(int, count, days < 31 ? 1 : 3), "%d days, dated %d", days, dated);
        }
}
