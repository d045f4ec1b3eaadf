#include "cli/track_picture.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "cli/track_legend.h"
#include "weight/track_scan.h"

enum { DAYS = 1700, FIRST = 20000 };

static double day[DAYS], kcal[DAYS], sd[DAYS], kg[DAYS], low[2][DAYS], high[2][DAYS], weighed[DAYS], logged[DAYS];
static double workspace[DAYS * REFUEL_TRACK_WORKSPACE], memory[1];
static rf_track_given given;
static rf_track_answer answer;

static void keep(size_t i, double weight_kg, double intake_kcal_d)
{
    weighed[i] = isnan(weight_kg) ? weighed[i] : weight_kg;
    rf_track_scan_keep(&answer.ask, i, &(rf_track_day){.weight_kg = weight_kg, .intake_kcal_d = intake_kcal_d});
}

/* 70 kg and 2400 kcal on every day, all of which counts. */
static cli_track_picture steady(size_t days)
{
    given = (rf_track_given){.outliers = 0};
    answer = (rf_track_answer){.given = &given, .plan = REFUEL_PLAN_RESULT_INIT, .track = REFUEL_TRACK_RESULT_INIT};
    answer.memory = memory, answer.days = days, answer.enough = 1, answer.level = 0.8, answer.weigh_ins = (double)days;
    answer.day = day, answer.kcal_d = kcal, answer.sd_kcal_d = sd, answer.weight_kg_d = kg;
    answer.kcal_band[0] = low[0], answer.kcal_band[1] = high[0], answer.weight_band[0] = low[1],
    answer.weight_band[1] = high[1];
    answer.weighed_kg = weighed, answer.logged_kcal = logged, answer.last_day = FIRST + (double)days - 1;
    answer.ask.workspace = workspace;
    answer.plan.total_kcal_d = 2600, answer.plan.total_interval_kcal_d = (refuel_range){2200, 3000};
    for (size_t i = 0; i < days; i++) {
        day[i] = FIRST + (double)i, kcal[i] = 2400, sd[i] = 150, kg[i] = 70, weighed[i] = 70, logged[i] = 2400;
        low[0][i] = 2200, high[0][i] = 2600, low[1][i] = 69.5, high[1][i] = 70.5;
        keep(i, 70, 2400);
    }
    return cli_track_picture_of(&answer, &(cli_units){.miles = 0});
}

/* From the seventh day on there is a line, and from the 28th on it is sure. */
Test(track_picture, where_the_line_begins)
{
    cli_track_picture p = steady(60);
    cr_expect(isnan(cli_track_spent(&p, 5)) && cli_track_spent(&p, 6) == 2400);
    cr_expect(isnan(cli_track_sure(&p, 26)) && cli_track_sure(&p, 27) == 2400 && cli_track_sure_low(&p, 27) == 2200);
    cr_expect(eq(int, (int)p.dates.start, FIRST));
    cr_expect(cli_track_no_picture(&p) == NULL && cli_track_no_expenditure(&p) == NULL);
}

/* A wide interval, a week without a weigh-in, more than half of four weeks without an intake or a week of them together, and an
   expenditure that is too low, make it less sure. */
Test(track_picture, where_it_is_less_sure)
{
    cli_track_picture p = steady(160);
    sd[40] = 154;
    cr_expect(isnan(cli_track_sure(&p, 40)) && cli_track_spent(&p, 40) == 2400 && cli_track_sure(&p, 41) == 2400);
    for (size_t i = 50; i < 58; i++) keep(i, NAN, 2400);
    cr_expect(cli_track_sure(&p, 55) == 2400 && isnan(cli_track_sure(&p, 56)) && isnan(cli_track_sure(&p, 57)));
    cr_expect(cli_track_sure(&p, 58) == 2400);
    for (size_t i = 70; i < 92; i++)
        if (i % 3 != 0) keep(i, 70, NAN); /* 15 of them */
    cr_expect(cli_track_sure(&p, 90) == 2400 && isnan(cli_track_sure(&p, 91)) && isnan(cli_track_sure(&p, 97)));
    cr_expect(cli_track_sure(&p, 98) == 2400);
    for (size_t i = 105; i < 112; i++) keep(i, 70, NAN);
    cr_expect(cli_track_sure(&p, 110) == 2400 && isnan(cli_track_sure(&p, 111)) && isnan(cli_track_sure(&p, 132)));
    cr_expect(cli_track_sure(&p, 133) == 2400);
    answer.plan.total_kcal_d = 2400 / 0.63;
    cr_expect(isnan(cli_track_sure(&p, 60)) && cli_track_spent(&p, 60) == 2400);
}

/* Nothing of an expenditure that is not told, whatever the arrays hold; the axis is that of what the equations say. */
Test(track_picture, what_is_not_told)
{
    cli_track_picture p = steady(60);
    answer.enough = 0, answer.reason = REFUEL_TRACK_GAPS;
    for (size_t i = 0; i < 60; i++)
        cr_assert(isnan(cli_track_spent(&p, i)) && isnan(cli_track_sure(&p, i)) && isnan(cli_track_spent_low(&p, i)));
    refuel_range axis = cli_track_energies(&p);
    cr_expect(axis.low == 2200 && axis.high == 3000);
    cr_expect(strstr(cli_track_no_expenditure(&p), "too few days") != NULL);
    answer.reason = REFUEL_TRACK_LOW;
    cr_expect(strstr(cli_track_no_expenditure(&p), "food must be missing") != NULL);
    answer.withheld = 1;
    cr_expect(cli_track_no_picture(&p) != NULL);
    p.refusal = "why";
    cr_expect(eq(str, (char *)cli_track_no_picture(&p), "why"));
}

/* Those that the estimate left out, then those that merging did; near ones are shown, and the others counted. */
Test(track_picture, weigh_ins_that_do_not_count)
{
    cli_track_picture p = steady(60);
    cli_track_point point;
    size_t at = 0, count = 0;
    char words[CLI_TRACK_WORDS];
    cr_expect(cli_track_left_out(&p, &at, &point) == false);
    cr_expect(eq(dbl, cli_track_weights(&p).high, 70.5));
    keep(20, NAN, 2400);
    weighed[20] = 73.5;
    answer.track.weigh_ins_left_out = 1;
    given.outliers = 2, given.odd[0] = (rf_track_odd){FIRST + 30, 95}, given.odd[1] = (rf_track_odd){FIRST - 1, 71};
    for (at = 0; cli_track_left_out(&p, &at, &point); count++)
        cr_expect(count == 0 ? point.day == 20 && point.weight == 73.5 : point.day == 30 && point.weight == 95);
    cr_expect(eq(sz, count, 2), "one lies before the log");
    cr_expect(isnan(cli_track_weigh_in(&p, 20)) && cli_track_weigh_in(&p, 21) == 70);
    refuel_range axis = cli_track_weights(&p);
    cr_expect(axis.low == 69.5 && axis.high == 73.5);
    cr_expect(eq(sz, cli_track_left_out_count(&p), 3));
    cr_expect(eq(sz, cli_track_hidden_count(&p, axis), 2));
    cr_expect(eq(str, (char *)cli_track_left_out_words(&p, axis, words), "does not count; 2 not shown"));
}

/* Lines of a long log are means of days around, of the whole log and never of what is before its first week; points are thinned. */
Test(track_picture, a_long_log)
{
    cli_track_picture p = steady(DAYS);
    char words[CLI_TRACK_WORDS];
    cr_expect(eq(sz, cli_track_mean_days(&p), 5));
    kg[800] = 75, kcal[800] = 2900, kcal[5] = 9999;
    cr_expect(epsilon_eq(dbl, cli_track_weight(&p, 802), 71, 1e-9));
    cr_expect(epsilon_eq(dbl, cli_track_weight(&p, 803), 70, 1e-9));
    cr_expect(epsilon_eq(dbl, cli_track_spent(&p, 799), 2500, 1e-9));
    cr_expect(epsilon_eq(dbl, cli_track_spent(&p, 6), 2400, 1e-9));
    cr_expect(epsilon_eq(dbl, cli_track_weight(&p, DAYS - 1), 70, 1e-9));
    cr_expect(eq(sz, cli_track_weigh_in_step(&p), 2));
    cr_expect(eq(str, (char *)cli_track_weigh_in_words(&p, words), "weigh-in, one of 2"));
    cr_expect(eq(str, (char *)cli_track_spent_words(&p, words), "expenditure, mean of 5 days"));
    p = steady(60);
    cr_expect(eq(sz, cli_track_mean_days(&p), 1));
    cr_expect(eq(str, (char *)cli_track_spent_words(&p, words), "expenditure"));
}

/* In the units of the person. */
Test(track_picture, units)
{
    cli_track_picture p = steady(60);
    char words[CLI_TRACK_WORDS];
    p.units.kj = p.units.weight_pounds = 1;
    cr_expect(epsilon_eq(dbl, cli_track_weight(&p, 3), 70 / 0.45359237, 1e-9));
    cr_expect(epsilon_eq(dbl, cli_track_spent(&p, 30), 2400 * 4.184, 1e-9));
    cr_expect(eq(str, (char *)cli_track_prior_words(&p, words), "what the equations say, 10,878"));
    cr_expect(eq(str, (char *)cli_track_range_words(&p, words), "80 % range"));
}
