#include "io/explain_load.h"

#include <math.h>

#include "core/date.h"
#include "core/elementary.h"
#include "core/source_keys.h"
#include "io/load_words.h"
#include "io/teller.h"
#include "training/load_edge.h"
#include "training/load_validate.h"
#include "training/log.h"
#include "training/series_kernel.h"

#define E_NUMBER rf_exp(1)
#define RUNS_MOST 9 /* of a day that are added up in one line */

/* The last days, however few of them were to be shown. */
typedef struct recent {
    refuel_load_result told;
    double day[RF_CHRONIC_D], load[RF_CHRONIC_D], acute[RF_CHRONIC_D], chronic[RF_CHRONIC_D];
    double acute_ewma[RF_CHRONIC_D], chronic_ewma[RF_CHRONIC_D];
    double fitness[RF_CHRONIC_D], fatigue[RF_CHRONIC_D], form[RF_CHRONIC_D];
    double monotony[RF_CHRONIC_D], strain[RF_CHRONIC_D];
    size_t last; /* index of the last day */
} recent;

static bool look(const rf_load_answer *answer, recent *it)
{
    refuel_load_request ask = answer->ask;
    ask.last_days = RF_CHRONIC_D;
    it->told = (refuel_load_result)REFUEL_LOAD_RESULT_INIT;
    it->told.capacity = RF_CHRONIC_D;
    it->told.day = it->day, it->told.load = it->load;
    it->told.acute = it->acute, it->told.chronic = it->chronic;
    it->told.acute_ewma = it->acute_ewma, it->told.chronic_ewma = it->chronic_ewma;
    it->told.fitness = it->fitness, it->told.fatigue = it->fatigue, it->told.form = it->form;
    it->told.monotony = it->monotony, it->told.strain = it->strain;
    if (refuel_load(&ask, &it->told, NULL) != REFUEL_OK) return false; /* it was answered: it is possible */
    it->last = it->told.days - 1;
    return true;
}

static void tell_trimp(rf_teller *t, const rf_load_scale *scale, const refuel_log_run *run, const char *date)
{
    bool woman = scale->sex == REFUEL_FEMALE;
    double share = (run->heart_rate_bpm - scale->resting_bpm) / (scale->max_bpm - scale->resting_bpm);
    double counts = rf_heart_rate_share(run->heart_rate_bpm, scale->resting_bpm, scale->max_bpm);
    rf_tell(t, "Share of the heart rate reserve = (%#.2f - %#.2f) / (%#.2f - %#.2f) = %.5f", run->heart_rate_bpm,
            scale->resting_bpm, scale->max_bpm, scale->resting_bpm, share);
    if (counts != share) rf_tell_more(t, "From 0 to 1 = smallest of (1, largest of (0, % .5f)) = %.5f", share, counts);
    rf_tell(t, "Run of %s = %#.2f min x %.5f x %g x %.6f^(%g x %.5f) = %.2f", date, run->duration_min, counts,
            woman ? RF_TRIMP_WOMEN : RF_TRIMP_MEN, E_NUMBER, woman ? RF_TRIMP_POWER_WOMEN : RF_TRIMP_POWER_MEN, counts,
            rf_load_of(scale, run));
}

static void tell_run(rf_teller *t, const rf_load_scale *scale, const refuel_log_run *run)
{
    char date[RF_DATE_TEXT];
    double load = rf_load_of(scale, run);
    rf_date_text(run->day, date);
    if (scale->kind == REFUEL_LOAD_RPE)
        rf_tell(t, "Run of %s = %g x %#.2f min = %.2f", date, run->rpe, run->duration_min, load);
    else if (scale->kind == REFUEL_LOAD_TRIMP)
        tell_trimp(t, scale, run, date);
    else if (scale->kind == REFUEL_LOAD_MINUTES && !(run->duration_min > 0))
        rf_tell(t, "Run of %s, by its distance and the mean pace of the others = %#.2f km x %#.4f min/km = %.2f min",
                date, run->distance_km, scale->pace_min_km, load);
    else
        rf_tell(t, "Run of %s: %#.2f %s", date, load, scale->kind == REFUEL_LOAD_MINUTES ? "min" : "km");
}

/* The runs of the last day that has some. */
static void tell_runs(rf_teller *t, const refuel_load_request *ask)
{
    refuel_load_request known;
    rf_log_part part;
    rf_load_scale scale;
    refuel_load_cover cover[REFUEL_LOAD_COVERS_MAX];
    if (rf_load_check(ask, &known, &part, NULL) != REFUEL_OK ||
        rf_load_choose(&known, &part, &scale, cover, NULL) != REFUEL_OK)
        return;
    size_t end = part.runs, runs = 0;
    while (end > 0 && !rf_log_is_run(&part.run[end - 1])) end--;
    size_t begin = end;
    while (begin > 0 && part.run[begin - 1].day == part.run[end - 1].day) begin--;
    char sum[RF_TELLER_LINE] = "", date[RF_DATE_TEXT];
    double load = 0;
    for (size_t i = begin; i < end; i++) {
        if (!rf_log_is_run(&part.run[i])) continue;
        double of_run = rf_load_of(&scale, &part.run[i]);
        tell_run(t, &scale, &part.run[i]);
        if (++runs <= RUNS_MOST) rf_tell_add(sum, "%s%.2f", runs > 1 ? " + " : "", of_run);
        load += of_run;
    }
    rf_date_text(part.run[begin].day, date);
    if (runs > RUNS_MOST) rf_tell(t, "Load of %s, all of it: %.2f", date, load);
    if (runs > 1 && runs <= RUNS_MOST) rf_tell(t, "Load of %s = %s = %.2f", date, sum, load);
}

static void tell_kind(rf_teller *t, const rf_load_answer *answer)
{
    int32_t kind = answer->load.kind;
    rf_tell(t, "What counts: %s", rf_load_what(kind));
    tell_runs(t, &answer->ask);
    if (kind == REFUEL_LOAD_RPE) rf_tell_paper(t, RF_SOURCE_FOSTER_2001, "");
    if (kind == REFUEL_LOAD_TRIMP) rf_tell_paper(t, RF_SOURCE_BANISTER_1991, "");
}

static void tell_means(rf_teller *t, const recent *it)
{
    char sum[RF_TELLER_LINE] = "";
    size_t last = it->last;
    if (isnan(it->acute[last])) {
        rf_tell(t, "Means of %d and %d days are not known before there are as many", RF_ACUTE_D, RF_CHRONIC_D);
        return;
    }
    for (size_t i = RF_ACUTE_D; i-- > 0;) rf_tell_add(sum, "%#.2f%s", it->load[last - i], i > 0 ? " + " : "");
    rf_tell(t, "Mean of %d days = (%s) / %d = %.2f", RF_ACUTE_D, sum, RF_ACUTE_D, it->acute[last]);
    if (isnan(it->chronic[last])) {
        rf_tell_more(t, "That of %d days is not known before there are as many", RF_CHRONIC_D);
        return;
    }
    rf_tell(t, "Mean of %d days, from those of its weeks = (%#.2f + %#.2f + %#.2f + %.2f) / %d = %.2f", RF_CHRONIC_D,
            it->acute[last - 3 * RF_ACUTE_D], it->acute[last - 2 * RF_ACUTE_D], it->acute[last - RF_ACUTE_D],
            it->acute[last], RF_CHRONIC_D / RF_ACUTE_D, it->chronic[last]);
    if (!(it->chronic[last] > 0)) return;
    rf_tell(t, "Acute to chronic = %.2f / %.2f = %.2f", it->acute[last], it->chronic[last],
            it->acute[last] / it->chronic[last]);
    rf_tell_more(t, "It describes and does not foretell:");
    rf_tell_paper(t, RF_SOURCE_IMPELLIZZERI_2021, "");
}

/* One exponentially weighted mean, a day on; begins is where it began. */
static void tell_ewma(rf_teller *t, const recent *it, const double *mean, int days)
{
    if (it->last == 0)
        rf_tell(t, "Exponentially weighted mean of %d days, which begins with the first load: %.2f", days, mean[0]);
    else
        rf_tell(t, "Exponentially weighted mean of %d days = %#.2f + 2 / (%d + 1) x (%#.2f - %#.2f) = %.2f", days,
                mean[it->last - 1], days, it->load[it->last], mean[it->last - 1], mean[it->last]);
}

static void tell_model(rf_teller *t, const recent *it, const char *name, const double *mean, double constant_d)
{
    double before = it->last > 0 ? mean[it->last - 1] : 0;
    rf_tell(t, "%s, time constant %g days = %#.2f + (1 - %.6f^(-1 / %g)) x (%#.2f - %#.2f) = %.2f", name, constant_d,
            before, E_NUMBER, constant_d, it->load[it->last], before, mean[it->last]);
}

static void tell_form(rf_teller *t, const recent *it)
{
    tell_model(t, it, "Fitness", it->fitness, RF_FITNESS_D);
    tell_model(t, it, "Fatigue", it->fatigue, RF_FATIGUE_D);
    if (it->last > 0)
        rf_tell(t, "Form, fitness less fatigue of the day before = %#.2f - %#.2f = %.2f", it->fitness[it->last - 1],
                it->fatigue[it->last - 1], it->form[it->last]);
    rf_tell_paper(t, RF_SOURCE_MORTON_1990, "(the model)");
    rf_tell_paper(t, RF_SOURCE_ALLEN_2019, "(the constants, and the form)");
}

static void tell_monotony(rf_teller *t, const recent *it)
{
    size_t last = it->last;
    double mean = it->acute[last], monotony = it->monotony[last];
    char squares[RF_TELLER_LINE] = "";
    if (isnan(mean)) return;
    if (isnan(monotony)) {
        rf_tell(t, "Monotony has no value: %s", mean > 0 ? "the seven days are equal" : "seven days without a run");
        return;
    }
    for (size_t i = RF_ACUTE_D; i-- > 0;)
        rf_tell_add(squares, "(%#.2f - %.2f)^2%s", it->load[last - i], mean, i > 0 ? " + " : "");
    rf_tell(t, "Standard deviation of the 7 days, as a population = sqrt((%s) / %d) = %.2f", squares, RF_ACUTE_D,
            mean / monotony);
    rf_tell(t, "Monotony = %.2f / %.2f = %.3f", mean, mean / monotony, monotony);
    rf_tell(t, "Strain = %d x %.2f x %.3f = %.1f", RF_ACUTE_D, mean, monotony, it->strain[last]);
    rf_tell_paper(t, RF_SOURCE_FOSTER_1998, "");
}

static void tell_finding(rf_teller *t, const refuel_load_finding *it)
{
    char date[RF_DATE_TEXT];
    const rf_load_band *band = rf_load_band_of(it->value);
    if (isnan(it->value)) return;
    rf_date_text((int64_t)it->day, date);
    if (it->id == REFUEL_LOAD_MONOTONY) {
        rf_tell(t, "Highest monotony of the last %d days, on %s: %.3f", REFUEL_LOAD_RECENT_DAYS, date, it->value);
        rf_tell_more(t, "Over %g it is high, from %g on it is told", RF_MONOTONY_HIGH, RF_MONOTONY_WATCH);
        return;
    }
    rf_tell(t, "Run of %s over the longest of the %d days before = %#.2f km / %#.2f km = %.3f", date, RF_LONGEST_D,
            it->run_km, it->before_km, it->value);
    rf_tell_more(t, "Over %g it is high", RF_LONGEST_RUN_RATIO);
    if (band)
        rf_tell_more(t, "Runs %s went with %g times the rate of injuries, 95 %% interval %g to %g", band->words,
                     band->rate, band->low, band->high);
    rf_tell_paper(t, RF_SOURCE_FRANDSEN_2025, "(an association in one group, no risk of one person)");
}

void rf_explain_load(const rf_load_answer *answer, void (*line)(void *context, const char *text), void *context)
{
    rf_teller t = {.line = line, .context = context};
    char date[RF_DATE_TEXT];
    recent it;
    if (!look(answer, &it)) return;
    rf_date_text((int64_t)it.day[it.last], date);
    tell_kind(&t, answer);
    rf_tell(&t, "On %s, days without a run being 0, the load is %#.2f", date, it.load[it.last]);
    tell_means(&t, &it);
    tell_ewma(&t, &it, it.acute_ewma, RF_ACUTE_D);
    tell_ewma(&t, &it, it.chronic_ewma, RF_CHRONIC_D);
    rf_tell_paper(&t, RF_SOURCE_WILLIAMS_2017, "");
    tell_form(&t, &it);
    tell_monotony(&t, &it);
    for (size_t i = 0; i < answer->load.finding_count; i++) tell_finding(&t, &answer->finding[i]);
}
