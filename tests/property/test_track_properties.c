/* What must hold for the expenditure learnt from a log, over people whose truth is known (track_lives.h). */
#include "property/track_lives.h"

#include "weight/track_read.h"

enum { TIMES = 4, RUNS = 60 };

static const int days_at[TIMES] = {14, 28, 56, 84};
static double workspace[(LIFE_DAYS + 40) * REFUEL_TRACK_WORKSPACE];

/* The table of docs/track.md, of a thousand lives each: error, and how many of 100 truths lie in the intervals of 80 and of
   95 %, on these days. */
typedef struct promise {
    way as;
    double rmse_kcal_d[TIMES], in_80[TIMES], in_95[TIMES];
} promise;

static const promise promises[] = {
    {{"maintenance", 0, 0, 1, 0, REFUEL_SODIUM_CONSTANT, 0}, {177, 121, 74, 59}, {87, 84, 89, 93}, {98, 97, 98, 100}},
    {{"-500", -500, 0, 1, 0, REFUEL_SODIUM_CONSTANT, 0}, {180, 113, 66, 52}, {86, 85, 92, 95}, {98, 98, 99, 100}},
    {{"+400", 400, 0, 1, 0, REFUEL_SODIUM_CONSTANT, 0}, {177, 128, 82, 67}, {87, 83, 87, 91}, {98, 96, 97, 99}},
    {{"-500, 15 % unlogged", -500, 0.15, 1, 0, REFUEL_SODIUM_CONSTANT, 0},
     {248, 121, 61, 48},
     {68, 83, 93, 96},
     {92, 96, 99, 100}},
    {{"-500, noise x 2", -500, 0, 2, 0, REFUEL_SODIUM_CONSTANT, 0},
     {223, 161, 90, 60},
     {83, 81, 86, 94},
     {97, 95, 97, 100}},
    {{"-500, activity drifts", -500, 0, 1, 0.02, REFUEL_SODIUM_CONSTANT, 0},
     {181, 120, 77, 65},
     {85, 83, 87, 90},
     {98, 97, 97, 98}},
    {{"-500, sodium follows", -500, 0, 1, 0, REFUEL_SODIUM_PROPORTIONAL, 0},
     {214, 139, 68, 51},
     {79, 76, 90, 96},
     {96, 94, 99, 100}},
};

static bool holds(double target, const refuel_track_result *got)
{
    return target >= got->expenditure_low_kcal_d && target <= got->expenditure_high_kcal_d;
}

/* So many lives as are lived here stray by 5 % of the error and by 3 points themselves. */
static const double share = 0.15, points = 7;

static void keep_promise(const promise *p)
{
    double told[TIMES] = {0}, square[TIMES] = {0}, in_80[TIMES] = {0}, in_95[TIMES] = {0};
    uint64_t state = 1;
    for (int run = 0; run < RUNS * LIFE_PEOPLE; run++) {
        life is = life_of(&state, run % LIFE_PEOPLE, &p->as);
        for (int t = 0; t < TIMES; t++) {
            refuel_track_request ask = life_request(&is, (size_t)days_at[t], workspace);
            refuel_track_result got = life_track(&ask);
            if (got.reason == REFUEL_TRACK_LOW) continue;
            double target = life_target(&is, &p->as, days_at[t]), off = got.expenditure_kcal_d - target;
            told[t]++;
            square[t] += off * off;
            in_80[t] += 100 * holds(target, &got);
            ask.level = 0.95;
            got = life_track(&ask);
            in_95[t] += 100 * holds(target, &got);
        }
    }
    for (int t = 0; t < TIMES; t++) {
        double rmse_kcal_d = sqrt(square[t] / told[t]), ratio = rmse_kcal_d / p->rmse_kcal_d[t];
        cr_expect(told[t] > 0.95 * RUNS * LIFE_PEOPLE, "%s, day %d: %.0f are told", p->as.name, days_at[t], told[t]);
        cr_expect(epsilon_eq(dbl, ratio, 1, share), "%s, day %d: %.0f kcal/d", p->as.name, days_at[t], rmse_kcal_d);
        cr_expect(epsilon_eq(dbl, in_80[t] / told[t], p->in_80[t], points), "%s, day %d", p->as.name, days_at[t]);
        cr_expect(epsilon_eq(dbl, in_95[t] / told[t], p->in_95[t], points), "%s, day %d", p->as.name, days_at[t]);
    }
}

Test(track_properties, errors_and_intervals_are_as_told)
{
    for (size_t i = 0; i < sizeof promises / sizeof *promises; i++) keep_promise(&promises[i]);
}

/* The same days later in a longer log, with nothing before them: the same bits. */
Test(track_properties, days_before_the_log_do_not_matter)
{
    uint64_t state = 7;
    for (int run = 0; run < 12; run++) {
        life is = life_of(&state, run % LIFE_PEOPLE, &promises[1].as);
        refuel_track_request ask = life_request(&is, LIFE_DAYS, workspace);
        refuel_track_result got = life_track(&ask), later;
        double weight_kg[LIFE_DAYS + 40], intake_kcal_d[LIFE_DAYS + 40];
        for (int i = 0; i < 40; i++) weight_kg[i] = intake_kcal_d[i] = NAN;
        memcpy(weight_kg + 40, is.weight_kg, sizeof is.weight_kg);
        memcpy(intake_kcal_d + 40, is.intake_kcal_d, sizeof is.intake_kcal_d);
        ask.weight_kg = weight_kg;
        ask.intake_kcal_d = intake_kcal_d;
        ask.days = LIFE_DAYS + 40;
        ask.workspace_capacity = ask.days * REFUEL_TRACK_WORKSPACE;
        later = life_track(&ask);
        cr_expect(eq(int, memcmp(&got, &later, sizeof got), 0), "%d", run);
    }
}

/* A gap in the middle: the estimate after it is that of the two parts, not of a slope across it. */
Test(track_properties, a_gap_of_six_weeks)
{
    const way plain = {"maintenance", 0, 0, 1, 0, REFUEL_SODIUM_CONSTANT, 0};
    uint64_t state = 5;
    double square = 0, bias = 0;
    int n = 0;
    for (int run = 0; run < 100; run++, n++) {
        life is = life_of(&state, run % LIFE_PEOPLE, &plain);
        for (int i = 14; i < 56; i++) is.weight_kg[i] = is.intake_kcal_d[i] = NAN;
        refuel_track_request ask = life_request(&is, LIFE_DAYS, workspace);
        refuel_track_result got = life_track(&ask);
        double off = got.expenditure_kcal_d - life_target(&is, &plain, LIFE_DAYS);
        square += off * off;
        bias += off;
    }
    cr_expect(lt(dbl, sqrt(square / n), 115 * 1.15), "no worse than four weeks alone");
    cr_expect(lt(dbl, fabs(bias / n), 3 * sqrt(square) / n), "%.0f", bias / n);
}

/* Days that are not logged, at random, make the estimate less sure and not higher or lower. */
Test(track_properties, unlogged_days_do_not_shift_it)
{
    const way plain = {"-300", -300, 0, 1, 0, REFUEL_SODIUM_CONSTANT, 0};
    uint64_t state = 9;
    double sum = 0, square = 0, wider = 0;
    enum { LIVES = 200 };
    for (int run = 0; run < LIVES; run++) {
        life is = life_of(&state, run % LIFE_PEOPLE, &plain);
        refuel_track_request ask = life_request(&is, LIFE_DAYS, workspace);
        refuel_track_result all = life_track(&ask);
        for (int i = 0; i < LIFE_DAYS; i++)
            if (life_uniform(&state) < 0.3) is.intake_kcal_d[i] = NAN;
        refuel_track_result some = life_track(&ask);
        double moved = some.expenditure_kcal_d - all.expenditure_kcal_d;
        sum += moved;
        square += moved * moved;
        wider += some.expenditure_sd_kcal_d / all.expenditure_sd_kcal_d / LIVES;
    }
    double standard_error = sqrt(square) / LIVES;
    cr_expect(lt(dbl, fabs(sum / LIVES), 3 * standard_error), "%.1f +- %.1f", sum / LIVES, standard_error);
    cr_expect(wider > 1.02 && wider < 1.5, "%.2f", wider);
}

/* What a weigh-in brings that was not expected, each in its SD, of one after the other: no pattern is left in it. */
static void innovations(const life *is, double sum[3])
{
    refuel_track_request given = life_request(is, LIFE_DAYS, workspace), ask;
    rf_track_scan scan;
    cr_assert(eq(int, (int)rf_track_read(&given, &ask, NULL), REFUEL_OK));
    cr_assert(eq(int, (int)rf_track_begin(&ask, &scan, NULL), REFUEL_OK));
    cr_assert(rf_track_scan_log(&scan));
    rf_track_filter filter;
    rf_track_matrix moved;
    rf_track_filter_start(&filter, &scan.model,
                          1.2); /* that of the truth, and what an error of the log does to water */
    double before = NAN;
    for (size_t i = scan.weighed; i < LIFE_DAYS; i++) {
        rf_track_day day = rf_track_scan_day(&ask, i);
        double expected = filter.mean[RF_TRACK_WEIGHT] + filter.mean[RF_TRACK_WATER];
        double is_off = (day.weight_kg - expected) / sqrt(rf_track_filter_spread(&filter, &scan.model));
        rf_track_filter_weigh(&filter, &scan.model, &day);
        rf_track_filter_eat(&filter, &scan.model, &day);
        rf_track_filter_predict(&filter, &scan.model, &day, moved);
        if (i < 28 || isnan(is_off) ||
            fabs(is_off) > 3) { /* once it has settled; the outliers are none of the filter's */
            before = NAN;
            continue;
        }
        sum[0]++;
        sum[1] += is_off * is_off;
        if (!isnan(before)) sum[2] += is_off * before;
        before = is_off;
    }
}

Test(track_properties, innovations_are_white)
{
    const way plain = {"maintenance", 0, 0, 1, 0, REFUEL_SODIUM_CONSTANT, 0};
    uint64_t state = 3;
    double sum[3] = {0};
    for (int run = 0; run < 100; run++) {
        life is = life_of(&state, run % LIFE_PEOPLE, &plain);
        innovations(&is, sum);
    }
    cr_expect(gt(dbl, sum[0], 4000));
    cr_expect(epsilon_eq(dbl, sum[1] / sum[0], 1, 0.15), "%.3f", sum[1] / sum[0]);
    cr_expect(epsilon_eq(dbl, sum[2] / sum[1], 0, 0.06), "%.3f", sum[2] / sum[1]);
}

Test(track_properties, same_bits_twice)
{
    uint64_t state = 2;
    life is = life_of(&state, 0, &promises[0].as);
    refuel_track_request ask = life_request(&is, LIFE_DAYS, workspace);
    double first[4][LIFE_DAYS], second[4][LIFE_DAYS];
    refuel_track_result got[2] = {REFUEL_TRACK_RESULT_INIT, REFUEL_TRACK_RESULT_INIT};
    for (int i = 0; i < 2; i++) {
        double(*to)[LIFE_DAYS] = i ? second : first;
        for (size_t w = 0; w < sizeof workspace / sizeof *workspace; w++)
            workspace[w] = i ? NAN : 1e300; /* is not read */
        got[i].capacity = LIFE_DAYS;
        got[i].day_kcal_d = to[0], got[i].day_sd_kcal_d = to[1], got[i].day_weight_kg = to[2], got[i].day_sd_kg = to[3];
        cr_assert(eq(int, (int)refuel_track(&ask, &got[i], NULL), REFUEL_OK));
    }
    cr_expect(eq(int, memcmp(first, second, sizeof first), 0));
    got[1].day_kcal_d = got[0].day_kcal_d, got[1].day_sd_kcal_d = got[0].day_sd_kcal_d;
    got[1].day_weight_kg = got[0].day_weight_kg, got[1].day_sd_kg = got[0].day_sd_kg;
    cr_expect(eq(int, memcmp(&got[0], &got[1], sizeof got[0]), 0));
}

/* Two weeks after somebody begins to run 600 kcal a day, and eats them: who knows of the runs is nearer to the truth. */
Test(track_properties, runs_that_are_known)
{
    const way runs = {"runs", 0, 0, 1, 0, REFUEL_SODIUM_CONSTANT, 600};
    double known = 0, unknown = 0, bias = 0;
    uint64_t state = 13;
    enum { LIVES = 80, DAYS = LIFE_RUNS + 14 };
    for (int run = 0; run < LIVES; run++) {
        life is = life_of(&state, run % LIFE_PEOPLE, &runs);
        double target = life_target(&is, &runs, DAYS);
        refuel_track_request ask = life_request(&is, DAYS, workspace);
        unknown += pow(life_track(&ask).expenditure_kcal_d - target, 2) / LIVES;
        ask.running_kcal_d = is.running_kcal_d;
        ask.prior_running_kcal_d = 0;
        double off = life_track(&ask).expenditure_kcal_d - target;
        known += off * off / LIVES;
        bias += off / LIVES;
    }
    cr_expect(lt(dbl, sqrt(known), 100), "%.0f", sqrt(known));
    cr_expect(lt(dbl, sqrt(known), 0.5 * sqrt(unknown)), "%.0f %.0f", sqrt(known), sqrt(unknown));
    cr_expect(lt(dbl, fabs(bias), 40), "%.0f", bias);
}

/* The past as seen from the end is nearer to the truth than it was at the time. */
Test(track_properties, the_past_is_known_better_later)
{
    double then = 0, later = 0;
    uint64_t state = 11;
    for (int run = 0; run < 60; run++) {
        life is = life_of(&state, run % LIFE_PEOPLE, &promises[1].as);
        refuel_track_request ask = life_request(&is, 28, workspace);
        refuel_track_result got = life_track(&ask), all = REFUEL_TRACK_RESULT_INIT;
        double day_kcal_d[LIFE_DAYS], target = life_target(&is, &promises[1].as, 28);
        ask = life_request(&is, LIFE_DAYS, workspace);
        all.capacity = LIFE_DAYS;
        all.day_kcal_d = day_kcal_d;
        cr_assert(eq(int, (int)refuel_track(&ask, &all, NULL), REFUEL_OK));
        cr_expect(epsilon_eq(dbl, day_kcal_d[LIFE_DAYS - 1], all.expenditure_kcal_d, 1e-6));
        then += pow(got.expenditure_kcal_d - target, 2);
        later += pow(day_kcal_d[27] - target, 2);
    }
    cr_expect(lt(dbl, later, 0.6 * then));
}

static void expect_expenditure(const refuel_track_result *got, bool low, double least_sd_kcal_d)
{
    double kcal_d = got->expenditure_kcal_d, sd_kcal_d = got->expenditure_sd_kcal_d;
    if (low) {
        cr_expect(isnan(kcal_d) && isnan(sd_kcal_d) && isnan(got->intake_kcal_d));
        cr_expect(isnan(got->expenditure_low_kcal_d) && isnan(got->expenditure_high_kcal_d));
        return;
    }
    cr_expect(got->expenditure_low_kcal_d < kcal_d && kcal_d < got->expenditure_high_kcal_d);
    cr_expect(sd_kcal_d > 0 && sd_kcal_d >= 0.999 * least_sd_kcal_d && isfinite(got->intake_kcal_d));
}

/* Whatever somebody logs, there is an answer in which every number is one, or an error that says why not. Of a log that must lack
   food the expenditure and the intake are none. */
static bool check_anything(uint64_t *state)
{
    enum { MOST = 70 };
    double weight_kg[MOST], intake_kcal_d[MOST], running_kcal_d[MOST], day[4][MOST];
    uint8_t complete[MOST];
    double level_kg = 40 + 160 * life_uniform(state), noise_kg = pow(10, 3 * life_uniform(state) - 2);
    double given = life_uniform(state), most_kcal = pow(10, 1 + 3.3 * life_uniform(state));
    refuel_track_request ask = REFUEL_TRACK_REQUEST_INIT;
    ask.days = 1 + (size_t)(MOST * life_uniform(state) * 0.999);
    for (size_t i = 0; i < ask.days; i++) {
        if (life_uniform(state) < 0.02) level_kg = 40 + 160 * life_uniform(state);
        double kg = fmin(650, fmax(2, level_kg + noise_kg * life_normal(state)));
        weight_kg[i] = life_uniform(state) < given ? kg : NAN;
        intake_kcal_d[i] = life_uniform(state) < given ? fmin(20000, most_kcal * life_uniform(state)) : NAN;
        running_kcal_d[i] = life_uniform(state) < 0.5 ? 3000 * life_uniform(state) : NAN;
        complete[i] = (uint8_t)(3 * life_uniform(state));
    }
    ask.weight_kg = weight_kg, ask.intake_kcal_d = intake_kcal_d;
    if (life_uniform(state) < 0.5) ask.running_kcal_d = running_kcal_d;
    if (life_uniform(state) < 0.5) ask.complete = complete;
    ask.workspace = workspace, ask.workspace_capacity = sizeof workspace / sizeof *workspace;
    ask.height_cm = 140 + 80 * life_uniform(state), ask.age_y = 18 + 80 * life_uniform(state);
    ask.sex = life_uniform(state) < 0.5 ? REFUEL_FEMALE : REFUEL_MALE;
    ask.prior_kcal_d = 800 * pow(12.5, life_uniform(state));
    ask.level = 0.5 + 0.49 * life_uniform(state);
    ask.least_sd_kcal_d = life_uniform(state) < 0.5 ? 0 : 150;
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    got.capacity = MOST;
    got.day_kcal_d = day[0], got.day_sd_kcal_d = day[1], got.day_weight_kg = day[2], got.day_sd_kg = day[3];
    refuel_status status = refuel_track(&ask, &got, NULL);
    if (status == REFUEL_E_MISSING || status == REFUEL_E_MODEL) return false;
    cr_assert(eq(int, (int)status, REFUEL_OK));
    bool low = got.reason == REFUEL_TRACK_LOW;
    expect_expenditure(&got, low, ask.least_sd_kcal_d);
    cr_expect(got.prior_share >= 0 && got.prior_share <= 1 && got.weight_sd_kg > 0);
    cr_expect(got.weight_kg >= 2 && got.weight_kg <= 650);
    cr_expect(isnan(got.change_kg_week) ||
              (got.change_low_kg_week < got.change_kg_week && got.change_kg_week < got.change_high_kg_week));
    bool told = false;
    for (size_t i = 0; i < ask.days; i++) {
        told |= !isnan(weight_kg[i]);
        for (int k = 0; k < 4; k++) {
            bool is = told && (k >= 2 || !low);
            cr_expect(is ? isfinite(day[k][i]) : isnan(day[k][i]), "%d of day %zu", k, i);
        }
        if (told) cr_expect(day[3][i] > 0 && (low || day[1][i] > 0));
    }
    double last_kcal_d = day[0][ask.days - 1], off = last_kcal_d - got.expenditure_kcal_d;
    cr_expect(low || fabs(off) <= 1e-5 * (1 + fabs(last_kcal_d)), "%g", off);
    cr_expect(epsilon_eq(dbl, day[2][ask.days - 1], got.weight_kg, 1e-6));
    return true;
}

Test(track_properties, anything_at_all)
{
    uint64_t state = 17;
    int answered = 0;
    for (int i = 0; i < 1500; i++) answered += check_anything(&state);
    cr_expect(gt(int, answered, 1200));
}
