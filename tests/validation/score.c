#include "score.h"

#include <math.h>
#include <stdint.h>
#include <stdio.h>

#include "page.h"

const int lives_days[LIVES_TIMES] = {7, 14, 28, 56};

#define USUAL .no_weigh_in = 0.2, .no_intake = 0.15, .half_logged = 0.05

const scenario scenarios[SCENARIOS] = {
    {.name = "maintenance",
     USUAL,
     .aim_kcal_d = {0, 203, 138, 80},
     .aim_of_best = 0.8,
     .rmse_kcal_d = {251, 208, 143, 93},
     .in_80 = {87, 84, 80, 82}},
    {.name = "-500 kcal/d",
     .change_kcal_d = -500,
     USUAL,
     .aim_kcal_d = {0, 171, 116, 65},
     .aim_of_best = 0.5,
     .rmse_kcal_d = {251, 207, 137, 84},
     .in_80 = {87, 84, 80, 83}},
    {.name = "+400 kcal/d",
     .change_kcal_d = 400,
     USUAL,
     .aim_kcal_d = {0, 188, 129, 76},
     .aim_of_best = 0.5,
     .rmse_kcal_d = {251, 217, 156, 106},
     .in_80 = {87, 83, 77, 77}},
    {.name = "-500, 15 % not logged",
     .change_kcal_d = -500,
     .unlogged = 0.15,
     USUAL,
     .aim_kcal_d = {0, 269, 126, 58},
     .rmse_kcal_d = {385, 265, 139, 77},
     .in_80 = {62, 71, 78, 86}},
    {.name = "twice the running", .runs_more = 2, USUAL, .rmse_kcal_d = {251, 208, 149, 97}, .in_80 = {87, 84, 79, 80}},
    {.name = "ten days away",
     .holiday = true,
     .away_food = 1,
     .away_food_sd = 0.2,
     USUAL,
     .rmse_kcal_d = {248, 205, 219, 109},
     .in_80 = {88, 85, 76, 80}},
    {.name = "a holiday",
     .holiday = true,
     .away_food = 1.3,
     USUAL,
     .rmse_kcal_d = {251, 208, 272, 125},
     .in_80 = {87, 84, 63, 74}},
    {.name = "half of the days missing",
     .no_weigh_in = 0.5,
     .no_intake = 0.4,
     .half_logged = 0.1,
     .rmse_kcal_d = {270, 236, 184, 134},
     .in_80 = {88, 84, 76, 72}},
};

static const double levels[2] = {0.8, 0.95};
static double workspace[LIVES_DAYS * REFUEL_TRACK_WORKSPACE];

double rmse(const errors *of)
{
    return sqrt(of->square / of->n);
}

double bias(const errors *of)
{
    return of->sum / of->n;
}

static void count(errors *of, double off)
{
    if (isnan(off)) return;
    of->n++;
    of->sum += off;
    of->square += off * off;
}

refuel_track_result lived_track(const refuel_track_request *ask)
{
    refuel_track_result got = REFUEL_TRACK_RESULT_INIT;
    refuel_error err = {.message = ""};
    refuel_status status = refuel_track(ask, &got, &err);
    if (status != REFUEL_OK && status != REFUEL_E_MISSING) broken_page("a simulated log is refused", err.message);
    return got;
}

bool lived_holds(const refuel_track_result *got, double truth)
{
    return truth >= got->expenditure_low_kcal_d && truth <= got->expenditure_high_kcal_d;
}

static void score_day(const lived *is, const scenario *as, int days, score *out)
{
    double truth = lived_target(is, as, days);
    refuel_track_request ask = lived_request(is, days, workspace);
    for (int l = 0; l < 2; l++) {
        ask.level = levels[l];
        ask.least_sd_kcal_d = ask.unlogged_share = NAN;
        refuel_track_result told = lived_track(&ask);
        ask.least_sd_kcal_d = ask.unlogged_share = 0;
        refuel_track_result got = lived_track(&ask);
        if (isnan(got.expenditure_kcal_d)) { /* food must lack in the log, or nobody was weighed */
            out->nothing++;
            return;
        }
        out->inside[l] += lived_holds(&got, truth);
        out->told_inside[l] += told.enough && lived_holds(&told, lived_spent(is, days));
        if (l > 0) continue;
        out->told += told.enough;
        count(&out->estimate, got.expenditure_kcal_d - truth);
    }
    for (int r = 0; r < RIVALS; r++) count(&out->by[r], rivals[r].kcal_d(is, days) - truth);
}

void live_and_score(const scenario *as, int lives, score *out)
{
    uint64_t state = 1;
    for (int t = 0; t < LIVES_TIMES; t++) out[t] = (score){.told = 0};
    for (int i = 0; i < lives; i++) {
        lived is;
        live(&state, i, as, &is);
        for (int t = 0; t < LIVES_TIMES; t++) score_day(&is, as, lives_days[t], &out[t]);
    }
}

/* What is told is outside its interval no more often than its level says, but for chance. */
static bool tells_truth(const scenario *as, int days, const score *is)
{
    for (int l = 0; l < 2 && is->told > 0; l++) {
        double chance = 3 * sqrt(levels[l] * (1 - levels[l]) / is->told);
        if (is->told_inside[l] / is->told >= levels[l] - chance) continue;
        fprintf(stderr, "%s, day %d: what is told is off too often\n", as->name, days);
        return false;
    }
    return true;
}

/* How far a short run, whose lives are some of the long one, may be from it: four standard errors. The long one gives the same
   numbers, rounded. */
bool is_as_found(int which, int lives, const score of[LIVES_TIMES])
{
    const scenario *as = &scenarios[which];
    double share = lives < LIVES ? 4 / sqrt(2.0 * lives) : 0, points = lives < LIVES ? 400 * sqrt(0.16 / lives) : 0;
    bool good = true;
    for (int t = 0; t < LIVES_TIMES; t++) {
        double found = rmse(&of[t].estimate), inside = 100 * of[t].inside[0] / of[t].estimate.n;
        bool as_found = fabs(found - as->rmse_kcal_d[t]) <= share * as->rmse_kcal_d[t] + 0.5 &&
                        fabs(inside - as->in_80[t]) <= points + 0.5;
        if (!as_found)
            fprintf(stderr, "%s, day %d: error %.1f, not %.0f kcal/d; %.1f in 100 in the interval, not %.0f\n",
                    as->name, lives_days[t], found, as->rmse_kcal_d[t], inside, as->in_80[t]);
        good &= as_found && tells_truth(as, lives_days[t], &of[t]);
    }
    return good;
}
