#include "cli/track_picture.h"

#include <math.h>

#include "core/normal.h"
#include "weight/track_enough.h"

#define LEAST_KG 1.0       /* of an axis */
#define LEAST_KCAL_D 200.0 /* likewise */
#define NEAR_SHARE 0.5     /* of the height: a weigh-in that is left out and so far off is still drawn, */
#define NEAR_KG 4.0        /* or so far */
#define WEEK_D 7
#define DAYS_APART 400   /* finer lines are no lines */
#define POINTS_MOST 1200 /* weigh-ins: more cannot be told apart */

cli_track_picture cli_track_picture_of(const rf_track_answer *answer, const cli_units *units)
{
    return (cli_track_picture){.answer = answer,
                               .units = *units,
                               .dates = {.start = answer->memory ? (int64_t)answer->day[0] : 0, .dated = true}};
}

size_t cli_track_mean_days(const cli_track_picture *p)
{
    return 2 * (p->answer->days / DAYS_APART / 2) + 1;
}

/* Mean of the days around one, of which none lies before `first`. */
static double mean_around(const cli_track_picture *p, const double *of_day, size_t first, size_t day)
{
    size_t half = cli_track_mean_days(p) / 2, from = day >= first + half ? day - half : first;
    size_t end = day + half < p->answer->days ? day + half + 1 : p->answer->days;
    double sum = 0;
    for (size_t i = from; i < end; i++) sum += of_day[i];
    return sum / (double)(end - from);
}

static double kg_of(const void *of, const double *kg_d, size_t day)
{
    const cli_track_picture *p = of;
    return cli_weight(&p->units, mean_around(p, kg_d, 0, day));
}

/* Nothing is drawn of an expenditure that is not told, nor where the mean of a week has not seven days yet. */
static double kcal_of(const void *of, const double *kcal_d, size_t day)
{
    const cli_track_picture *p = of;
    if (!p->answer->enough || day + 1 < WEEK_D) return NAN;
    return cli_energy(&p->units, mean_around(p, kcal_d, WEEK_D - 1, day));
}

static const rf_track_answer *answer_of(const void *of)
{
    return ((const cli_track_picture *)of)->answer;
}

/* By the rule of enough data (weight/track_enough.h), for a log that ended on that day. */
static bool is_sure(const rf_track_answer *a, size_t day)
{
    size_t without = 0, from = day + 1 > RF_TRACK_WINDOW_D ? day + 1 - RF_TRACK_WINDOW_D : 0;
    rf_track_measure m = {.of_prior = a->kcal_d[day] / a->plan.total_kcal_d,
                          .days = day + 1,
                          .gap_d = RF_TRACK_WINDOW_D + 1,
                          .half_kcal_d = rf_half_width(RF_TRACK_WIDE_LEVEL) * a->sd_kcal_d[day]};
    for (size_t i = from; i <= day; i++) {
        bool weighed = rf_track_weigh_in_counts(a, i), eaten = rf_track_intake_counts(a, i);
        m.weigh_ins += weighed;
        m.intakes += eaten;
        if (weighed) m.gap_d = day + 1 - i;
        without = eaten ? 0 : without + 1;
        if (without > m.without_d) m.without_d = without;
    }
    return rf_track_enough(&m) == REFUEL_TRACK_REASON_NONE;
}

double cli_track_weight(const void *of, size_t day)
{
    return kg_of(of, answer_of(of)->weight_kg_d, day);
}

double cli_track_weight_low(const void *of, size_t day)
{
    return kg_of(of, answer_of(of)->weight_band[0], day);
}

double cli_track_weight_high(const void *of, size_t day)
{
    return kg_of(of, answer_of(of)->weight_band[1], day);
}

double cli_track_weigh_in(const void *of, size_t day)
{
    const cli_track_picture *p = of;
    return rf_track_weigh_in_counts(p->answer, day) ? cli_weight(&p->units, p->answer->weighed_kg[day]) : NAN;
}

/* Those that the estimate left out, then those that merging did. */
bool cli_track_left_out(const cli_track_picture *p, size_t *at, cli_track_point *point)
{
    const rf_track_answer *a = p->answer;
    size_t odd = a->given->outliers < RF_TRACK_ODD_MAX ? a->given->outliers : RF_TRACK_ODD_MAX;
    for (; *at < a->days; ++*at)
        if (!isnan(a->weighed_kg[*at]) && !rf_track_weigh_in_counts(a, *at)) {
            *point = (cli_track_point){*at, cli_weight(&p->units, a->weighed_kg[*at])};
            ++*at;
            return true;
        }
    for (; *at < a->days + odd; ++*at) {
        const rf_track_odd *it = &a->given->odd[*at - a->days];
        if (it->day < (int64_t)a->day[0] || it->day > (int64_t)a->last_day) continue;
        *point = (cli_track_point){(size_t)(it->day - (int64_t)a->day[0]), cli_weight(&p->units, it->weight_kg)};
        ++*at;
        return true;
    }
    return false;
}

double cli_track_spent(const void *of, size_t day)
{
    return kcal_of(of, answer_of(of)->kcal_d, day);
}

double cli_track_spent_low(const void *of, size_t day)
{
    return kcal_of(of, answer_of(of)->kcal_band[0], day);
}

double cli_track_spent_high(const void *of, size_t day)
{
    return kcal_of(of, answer_of(of)->kcal_band[1], day);
}

double cli_track_sure(const void *of, size_t day)
{
    return is_sure(answer_of(of), day) ? cli_track_spent(of, day) : NAN;
}

double cli_track_sure_low(const void *of, size_t day)
{
    return is_sure(answer_of(of), day) ? cli_track_spent_low(of, day) : NAN;
}

double cli_track_sure_high(const void *of, size_t day)
{
    return is_sure(answer_of(of), day) ? cli_track_spent_high(of, day) : NAN;
}

/* fmin and fmax pass over a NaN. */
static refuel_range with(refuel_range range, double value)
{
    return (refuel_range){fmin(range.low, value), fmax(range.high, value)};
}

static refuel_range at_least(refuel_range range, double least)
{
    double missing = least - (range.high - range.low);
    return missing > 0 ? (refuel_range){range.low - missing / 2, range.high + missing / 2} : range;
}

refuel_range cli_track_weights(const cli_track_picture *p)
{
    refuel_range range = {INFINITY, -INFINITY};
    for (size_t day = 0; day < p->answer->days; day++) {
        range = with(range, cli_track_weight_low(p, day));
        range = with(range, cli_track_weight_high(p, day));
        range = with(range, cli_track_weigh_in(p, day));
    }
    const refuel_range shown = range = at_least(range, cli_weight(&p->units, LEAST_KG));
    double near = fmax(NEAR_SHARE * (shown.high - shown.low), cli_weight(&p->units, NEAR_KG));
    cli_track_point point;
    for (size_t at = 0; cli_track_left_out(p, &at, &point);)
        if (point.weight >= shown.low - near && point.weight <= shown.high + near) range = with(range, point.weight);
    return range;
}

double cli_track_prior(const cli_track_picture *p)
{
    return cli_energy(&p->units, p->answer->plan.total_kcal_d);
}

refuel_range cli_track_prior_range(const cli_track_picture *p)
{
    const refuel_range *it = &p->answer->plan.total_interval_kcal_d;
    return (refuel_range){cli_energy(&p->units, it->low), cli_energy(&p->units, it->high)};
}

refuel_range cli_track_energies(const cli_track_picture *p)
{
    refuel_range range = with((refuel_range){INFINITY, -INFINITY}, cli_track_prior(p)),
                 prior = cli_track_prior_range(p);
    for (size_t day = 0; day < p->answer->days; day++) {
        range = with(range, cli_track_spent_low(p, day));
        range = with(range, cli_track_spent_high(p, day));
    }
    if (!p->answer->enough) range = with(with(range, prior.low), prior.high);
    return at_least(range, cli_energy(&p->units, LEAST_KCAL_D));
}

size_t cli_track_left_out_count(const cli_track_picture *p)
{
    return p->answer->track.weigh_ins_left_out + p->answer->given->outliers;
}

size_t cli_track_hidden_count(const cli_track_picture *p, refuel_range axis)
{
    size_t shown = 0;
    cli_track_point point;
    for (size_t at = 0; cli_track_left_out(p, &at, &point);)
        shown += point.weight >= axis.low && point.weight <= axis.high;
    return cli_track_left_out_count(p) - shown;
}

size_t cli_track_weigh_in_step(const cli_track_picture *p)
{
    return ((size_t)p->answer->weigh_ins + POINTS_MOST - 1) / POINTS_MOST;
}
