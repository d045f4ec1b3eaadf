#include "unlogged.h"

#include <math.h>
#include <stdio.h>

#include "page.h"
#include "score.h"
#include "table.h"

static const char *const names[UNLOGGED_LIVES] = {"maintenance", "-500 kcal/d", "+400 kcal/d"};
static const double changes[UNLOGGED_LIVES] = {0, -500, 400};
static const double shares[UNLOGGED_SHARES] = {0, 0.05, 0.1, 0.15, 0.2};
static const int days_at[UNLOGGED_DAYS] = {28, 56};
static const double levels[2] = {0.8, 0.95};

static double workspace[LIVES_DAYS * REFUEL_TRACK_WORKSPACE];

static void count(const lived *is, int days, unlogged *out)
{
    double spent = lived_spent(is, days);
    refuel_track_request ask = lived_request(is, days, workspace);
    ask.least_sd_kcal_d = 0;
    for (int l = 0; l < 2; l++) {
        ask.level = levels[l];
        ask.unlogged_share = 0;
        refuel_track_result closed = lived_track(&ask);
        if (isnan(closed.expenditure_kcal_d)) return; /* so low that nothing is told */
        ask.unlogged_share = NAN;
        refuel_track_result open = lived_track(&ask);
        out->closed[l] += lived_holds(&closed, spent);
        out->open[l] += lived_holds(&open, spent);
    }
    out->n++;
}

void live_unlogged(int lives, unlogged_scores out)
{
    for (int w = 0; w < UNLOGGED_LIVES; w++)
        for (int s = 0; s < UNLOGGED_SHARES; s++) {
            const scenario as = {.change_kcal_d = changes[w],
                                 .unlogged = shares[s],
                                 .no_weigh_in = 0.2,
                                 .no_intake = 0.15,
                                 .half_logged = 0.05};
            uint64_t state = 1;
            for (int d = 0; d < UNLOGGED_DAYS; d++) out[w][d][s] = (unlogged){.n = 0};
            for (int i = 0; i < lives; i++) {
                lived is;
                live(&state, i, &as, &is);
                for (int d = 0; d < UNLOGGED_DAYS; d++) count(&is, days_at[d], &out[w][d][s]);
            }
        }
}

/* What is between the ends is held more often than the level says. At a fifth it is no more than nearly held: the days that break
   off are missing as well. */
bool unlogged_is_held(unlogged_scores of)
{
    bool good = true;
    for (int w = 0; w < UNLOGGED_LIVES; w++)
        for (int s = 0; shares[s] < 0.2; s++) {
            const unlogged *is = &of[w][0][s];
            double inside = is->open[0] / is->n, chance = 3 * sqrt(levels[0] * (1 - levels[0]) / is->n);
            double most = s == 0 ? 0.84 : 1, least = s == 0 ? 0.76 : levels[0];
            if (inside >= least - chance && inside <= most + chance) continue;
            fprintf(stderr, "%s, %g %% not logged: %.1f of 100 in the interval\n", names[w], 100 * shares[s],
                    100 * inside);
            good = false;
        }
    return good;
}

static void row(table *t, const char *name, int days, const char *what, const unlogged of[UNLOGGED_SHARES], bool open)
{
    char cell[UNLOGGED_SHARES][16];
    for (int s = 0; s < UNLOGGED_SHARES; s++) {
        const double *inside = open ? of[s].open : of[s].closed;
        snprintf(cell[s], sizeof cell[s], "%.0f/%.0f", 100 * inside[0] / of[s].n, 100 * inside[1] / of[s].n);
    }
    table_row(t, "%s|%d|%s|%s|%s|%s|%s|%s", name, days, what, cell[0], cell[1], cell[2], cell[3], cell[4]);
}

void print_unlogged(unlogged_scores of)
{
    table t;
    print_paragraph(
        "Food that nobody writes down. The estimate cannot see it, and its mean does not move; the interval that is told "
        "reaches up to what would be spent with 20 %% of the food missing, and as far beyond both ends as each amount "
        "between them needs for its level [ImbensManski2004]. Of 100 truths of what is really spent so many lie in the "
        "intervals of 80 and 95 %% (without the least SD), without this doubt and with it, by how much of the food is "
        "missing on every day:");
    table_start(&t, "Life|>Day|Interval|>None|>5 %|>10 %|>15 %|>20 %");
    for (int w = 0; w < UNLOGGED_LIVES; w++)
        for (int d = 0; d < UNLOGGED_DAYS; d++) {
            row(&t, names[w], days_at[d], "without", of[w][d], false);
            row(&t, names[w], days_at[d], "as told", of[w][d], true);
        }
    table_print(&t);
    print_paragraph(
        "Of whole logs the interval of day 28 holds what it should; later a little more, as the days that break off are "
        "missing food as well. With as much as 15 %% missing it holds more than it says, where one without the doubt holds "
        "hardly any truth. With 20 %% it falls short: what breaks off is missing besides. Of more it holds little.");
}
