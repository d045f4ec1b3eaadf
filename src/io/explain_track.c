#include "io/explain_track.h"

#include <math.h>

#include "core/date.h"
#include "core/normal.h"
#include "core/source_keys.h"
#include "io/explain_day.h"
#include "io/explain_goal.h"
#include "io/explain_person.h"
#include "io/explain_track_days.h"
#include "io/teller.h"
#include "io/track_words.h"
#include "plan/withheld.h"
#include "weight/hall.h"
#include "weight/track_doubt.h"
#include "weight/track_last.h"

#define ROUGH_D 28      /* that the check by hand looks back */
#define ALL_PRIOR 0.95  /* a larger share leaves too little of the log to tell what it says alone */
#define INTAKES_LEAST 7 /* of the check by hand */
#define WEEK_D 7

/* What the equations say: the plan of the person at the first weight and the mean running. */
static void prior(rf_teller *t, const rf_track_answer *a)
{
    rf_tell(t, "What %s is the prior: of the person at the first weight of the log: %#.2f kg", rf_track_prior_says(a),
            a->person.weight_kg);
    if (!isnan(a->run_km_week)) rf_tell_more(t, "and at the mean running of the log: %#.3f km a week", a->run_km_week);
    if (!isnan(a->run_km_week) && !isnan(a->person.speed_km_h))
        rf_tell_more(t, "Its speed: %#.5f km/h", a->person.speed_km_h);
    rf_explain_person(t);
    rf_explain_day(t);
    rf_explain_ranges(t);
}

static void running(rf_teller *t, const rf_track_answer *a, const rf_track_story *s)
{
    double kcal_d = a->plan.running_kcal_d;
    if (!a->ask.running_kcal_d) {
        rf_tell(
            t,
            "Running: the log has no week of it, so every day is one of mean running, and nothing is known to change");
        return;
    }
    rf_tell(t, "Running is a change that is known; a kilometre = %.1f x %d / %#.3f km = %.2f kcal", kcal_d, WEEK_D,
            a->run_km_week, kcal_d * WEEK_D / a->run_km_week);
    rf_tell_more(t, "What is learnt contains the mean of the log: %.1f kcal/d", s->running_kcal_d);
    rf_tell_more(t, "What a day differs from that is added to the expenditure of the day at once");
}

static void tissue(rf_teller *t, const rf_track_story *s)
{
    const rf_track_model *m = &s->model;
    rf_tell(
        t,
        "Weight when the log begins, the median of the first three weigh-ins: %.3f kg; fat in it, by the body fat above: "
        "%.3f kg",
        m->weight_kg, m->fat_kg);
    rf_tell_more(t, "Weight of the last day, without water that comes and goes: %.3f kg", s->tissue_kg);
    rf_tell(t, "Fat on the last day = largest of (%g, %.3f + %g x (%.3f - %.3f)) = %.3f kg", RF_TRACK_LEAST_FAT_KG,
            m->fat_kg, RF_TRACK_FAT_OF_CHANGE, s->tissue_kg, m->weight_kg, s->fat_kg);
    rf_tell(t, "Energy of a kilogram that goes or comes = (%.1f x %.3f + %g x %.1f) / (%.3f + %g) = %.1f kcal/kg",
            m->fat_kcal_kg, s->fat_kg, RF_FORBES_KG, m->lean_kcal_kg, s->fat_kg, RF_FORBES_KG, s->tissue_kcal_kg);
    rf_tell_paper(t, RF_SOURCE_FORBES_1987, "");
    rf_tell_paper(t, RF_SOURCE_HALL_2011, "(the densities)");
}

static void water(rf_teller *t, const rf_track_story *s)
{
    rf_tell(t, "Eaten before the log began, from the prior and the first week, each by how sure it is: %.1f kcal/d",
            s->reference_kcal_d);
    rf_tell_more(
        t,
        "What an intake beside that moves within days is taken out of the weight and put into the expenditure: "
        "glycogen with its water, fluid, the thermic effect, adaptation");
    rf_tell_paper(t, RF_SOURCE_HALL_2011, "");
}

/* Without the prior, what is learnt would be so much. */
static void learnt(rf_teller *t, const rf_track_answer *a, const rf_track_story *s)
{
    double share = s->prior_share;
    rf_tell(
        t,
        "Day by day, four things are learnt together: weight of tissue, expenditure, water, habitual intake; a weigh-in "
        "and an intake move each by how sure it is");
    rf_tell_more(t, "Expenditure at that intake and the mean running, on the last day: %.2f kcal/d", s->base_kcal_d);
    rf_tell_more(t, "Share of the prior that is left in it: %.4f", share);
    if (share < ALL_PRIOR)
        rf_tell(t, "What the log tells alone = (%.2f - %.4f x %.1f) / (1 - %.4f) = %.1f kcal/d", s->base_kcal_d, share,
                a->plan.total_kcal_d, share, (s->base_kcal_d - share * a->plan.total_kcal_d) / (1 - share));
    rf_tell(t, "What intake and running of the last %d days change in it: %.2f kcal/d", WEEK_D, s->fast_kcal_d);
    rf_tell(t, "Expenditure = %.2f + % .2f = %.1f kcal/d", s->base_kcal_d, s->fast_kcal_d, a->expenditure_kcal_d);
    rf_tell_more(t, "All of it is in docs/track.md, with how far it is off in simulation");
    rf_tell_paper(t, RF_SOURCE_REFUEL, "");
}

/* Of the log; what the prior gives lacks no food. */
static void missing_food(rf_teller *t, const rf_track_answer *a, const rf_track_story *s)
{
    double share = s->unlogged_share, prior = a->plan.total_kcal_d, prior_sd = a->plan.sd_total_kcal_d;
    double of_log = (1 - s->prior_share) * share / (1 - share) * s->lately_kcal_d;
    double most = prior + RF_TRACK_DOUBT_SDS * prior_sd - s->base_kcal_d;
    rf_tell(t, "Logged lately, of what was eaten: %.1f kcal/d; up to %g of what is eaten may be missing in a log",
            s->lately_kcal_d, share);
    rf_tell_paper(t, RF_SOURCE_POSLUSNA_2009, "(about 15 %, in a review)");
    rf_tell_paper(t, RF_SOURCE_LICHTMAN_1992, "(47 % in one group)");
    rf_tell_more(t, "What would then be spent besides = (1 - %.4f) x %g / (1 - %g) x %.1f = %.1f kcal/d",
                 s->prior_share, share, share, s->lately_kcal_d, of_log);
    rf_tell_more(t, "Until it is %g SD above what %s = %.1f + %g x %.1f - %.2f = %.1f kcal/d", RF_TRACK_DOUBT_SDS,
                 rf_track_prior_says(a), prior, RF_TRACK_DOUBT_SDS, prior_sd, s->base_kcal_d, most);
    rf_tell(t, "More that may be spent = largest of (0, smallest of (%.1f, %.1f)) = %.1f kcal/d", of_log, most,
            a->missing_kcal_d);
}

static void how_sure(rf_teller *t, const rf_track_answer *a, const rf_track_story *s)
{
    double sd = a->expenditure_sd_kcal_d, mean = a->expenditure_kcal_d, missing = a->missing_kcal_d;
    double reach = rf_track_reach(a->level, missing / sd);
    rf_tell(t, "SD by the filters: %.1f kcal/d; told SD = largest of (%.1f, %g) = %.1f kcal/d", s->own_sd_kcal_d,
            s->own_sd_kcal_d, s->least_sd_kcal_d, sd);
    rf_tell_more(t, "No method of this kind was compared with what people really spend; hence the least SD");
    rf_tell_paper(t, RF_SOURCE_SANGHVI_2015, "(errors of 191 to 227 kcal/d, of one person)");
    missing_food(t, a, s);
    rf_tell(t, "Low end of one normal distribution = %.1f - %.4f x %.1f = %.1f kcal/d", mean, reach, sd,
            mean - reach * sd);
    rf_tell_more(t, "High end = %.1f + %.1f + %.4f x %.1f = %.1f kcal/d", mean, missing, reach, sd,
                 mean + missing + reach * sd);
    rf_tell_more(
        t,
        "So many SDs beyond what the log shows, and beyond that with food missing, hold each amount between them "
        "with a chance of %g %%; without such a doubt it were %.4f SDs",
        100 * a->level, rf_half_width(a->level));
    rf_tell_paper(t, RF_SOURCE_IMBENS_MANSKI_2004, "");
    rf_tell_more(
        t, "Five filters differ in how much a weight scatters; the range of their mixture is told: %.1f to %.1f kcal/d",
        a->interval_kcal_d.low, a->interval_kcal_d.high);
}

/* What somebody would compute with a pencil. */
static void by_hand(rf_teller *t, const rf_track_answer *a, const rf_track_story *s)
{
    size_t span = a->days < ROUGH_D ? a->days : ROUGH_D, first = a->days - span;
    double sum = 0, change_kg = a->weight_kg_d[a->days - 1] - a->weight_kg_d[first], n = 0;
    for (size_t i = first; i < a->days; i++) {
        if (!rf_track_intake_counts(a, i)) continue;
        sum += a->logged_kcal[i];
        n++;
    }
    if (n < INTAKES_LEAST) return;
    rf_tell(t, "By hand, for comparison: mean of the %.0f intakes of the last %.0f days that count: %.1f kcal/d", n,
            (double)span, sum / n);
    rf_tell_more(t, "Change of the trend weight over these days: %.3f kg", change_kg);
    rf_tell_more(t, "Intake less what the weight took up = %.1f - %.1f x % .3f / %.0f = %.0f kcal/d", sum / n,
                 s->tissue_kcal_kg, change_kg, (double)(span - 1),
                 sum / n - s->tissue_kcal_kg * change_kg / (double)(span - 1));
}

static void beside_the_equations(rf_teller *t, const rf_track_answer *a)
{
    double off = a->expenditure_kcal_d - a->plan.total_kcal_d;
    rf_tell(t, "From what %s it differs = (%.1f - %.1f) / %.1f = %.2f of their SD", rf_track_prior_says(a),
            a->expenditure_kcal_d, a->plan.total_kcal_d, a->plan.sd_total_kcal_d, off / a->plan.sd_total_kcal_d);
    rf_tell_more(t, "From %g on that is a reason to look whether food is missing in the log", RF_TRACK_FAR_SDS);
}

/* The rule, with what this log has; the share of the prior is the number itself, and told only where that is. */
static void enough(rf_teller *t, const rf_track_answer *a, const rf_track_story *s)
{
    const rf_track_measure *m = &s->measure;
    rf_tell(t, "Is it enough? %s%s", a->enough ? "Yes" : "No: ", a->enough ? "" : rf_track_why(a));
    rf_tell_more(t, "Days from the first weigh-in on: %.0f; %d are needed", (double)m->days, RF_TRACK_LEAST_DAYS);
    rf_tell_paper(t, RF_SOURCE_HALL_CHOW_2011, "");
    rf_tell_more(t, "In the last %d days %.0f weigh-ins and %.0f intakes count; %d of each are needed",
                 RF_TRACK_WINDOW_D, (double)m->weigh_ins, (double)m->intakes, RF_TRACK_LEAST_IN_WINDOW);
    rf_tell_more(t, "Days since the last weigh-in that counts: %.0f; fewer than %d are needed", (double)(m->gap_d - 1),
                 RF_TRACK_LONGEST_GAP_D);
    rf_tell_more(t, "Most of these days together without an intake that counts: %.0f; fewer than %d are needed",
                 (double)m->without_d, RF_TRACK_LONGEST_GAP_D);
    rf_tell_more(t,
                 "The interval at %g %%, on the scale of the log, reaches to either side: %.1f kcal/d; %g at the most",
                 100 * RF_TRACK_WIDE_LEVEL, m->half_kcal_d, RF_TRACK_WIDE_KCAL_D);
    rf_tell_more(t, "It is %s %g of what %s; under that food must be missing in the log",
                 m->of_prior < RF_TRACK_LEAST_OF_PRIOR ? "under" : "not under", RF_TRACK_LEAST_OF_PRIOR,
                 rf_track_prior_says(a));
}

static void scale_of_the_log(rf_teller *t)
{
    rf_tell(
        t,
        "On the scale of the log: what is not written down is missing in the expenditure as well, and nothing here can "
        "see that");
    rf_tell_more(t, "In surveys men report 281 and women 365 kcal/d less than they spend");
    rf_tell_paper(t, RF_SOURCE_ARCHER_2013, "");
}

void rf_explain_track(const rf_track_answer *a, void (*line)(void *context, const char *text), void *context)
{
    rf_answer plan = {.kind = RF_ANSWER_PLAN, .request = a->person, .plan = a->plan};
    rf_teller t = {.answer = &plan, .p = &plan.plan, .line = line, .context = context};
    rf_track_story story;
    rf_explain_track_days(&t, a);
    if (a->withheld) {
        rf_tell(&t, "Amounts and weights are left out here: %s", RF_WITHHELD_EATING);
        return;
    }
    prior(&t, a);
    if (rf_track_story_of(&a->ask, &story, NULL) != REFUEL_OK) return; /* it was answered: it is possible */
    running(&t, a, &story);
    tissue(&t, &story);
    if (a->reason != REFUEL_TRACK_LOW) water(&t, &story); /* an intake of a log that lacks food is not told */
    if (a->enough) {
        learnt(&t, a, &story);
        how_sure(&t, a, &story);
        by_hand(&t, a, &story);
        beside_the_equations(&t, a);
    }
    enough(&t, a, &story);
    scale_of_the_log(&t);
}
