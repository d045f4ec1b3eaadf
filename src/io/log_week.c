#include "io/log_week.h"

#include <math.h>
#include <refuel/fatigue.h>
#include <stdio.h>
#include <stdlib.h>

#include "core/failure.h"
#include "fatigue/fatigue_input.h"
#include "fatigue/trained.h"
#include "training/log.h"

#define M_KM 1000
#define S_MIN 60
#define WEEK_D 7

/* Of the runs that tell both; NaN: none does. */
static double mean_m_s(const rf_log_book *book)
{
    double m = 0, s = 0;
    for (size_t i = 0; i < book->entries; i++) {
        const rf_log_entry *it = &book->entry[i];
        if (it->of != RF_LOG_OF_RUN || !(it->distance_m > 0) || !(it->moving_s > 0)) continue;
        m += it->distance_m;
        s += it->moving_s;
    }
    return s > 0 ? m / s : NAN;
}

/* The runs of a book that was merged, in the order of their days. One without a distance was as fast as the others: so it is
   where their energy is reckoned with (io/track_days.h). */
static size_t put_runs(const rf_log_book *book, refuel_log_run *run)
{
    static const refuel_log_run empty = REFUEL_LOG_RUN_INIT;
    double m_s = mean_m_s(book);
    size_t runs = 0;
    for (size_t i = 0; i < book->entries; i++) {
        const rf_log_entry *it = &book->entry[i];
        if (it->of != RF_LOG_OF_RUN) continue;
        run[runs] = empty;
        run[runs].day = it->day;
        run[runs].distance_km = (it->distance_m > 0 ? it->distance_m : it->moving_s * m_s) / M_KM;
        run[runs].duration_min = it->moving_s / S_MIN;
        runs += rf_log_is_run(&run[runs]);
    }
    refuel_log_sort(run, runs);
    return runs;
}

static void say_why(const rf_trained *t, const refuel_log_run *run, size_t runs, char why[RF_LOG_WEEK_WHY])
{
    int span = runs > 0 ? (int)(run[runs - 1].day - run[0].day) + 1 : 0;
    if (runs == 0)
        snprintf(why, RF_LOG_WEEK_WHY, "it has no runs");
    else if (!(t->weeks >= RF_LOG_WEEKS_MIN))
        snprintf(why, RF_LOG_WEEK_WHY, "from its first run to its last it is %d %s, and a volume takes %d", span,
                 span == 1 ? "day" : "days", RF_LOG_WEEKS_MIN * WEEK_D);
    else if (t->back_d < RF_BACK_D_MIN)
        snprintf(why, RF_LOG_WEEK_WHY, "after a break it has runs of %d %s, and a volume takes %d", (int)t->back_d,
                 t->back_d < 2 ? "day" : "days", RF_BACK_D_MIN);
    else
        snprintf(why, RF_LOG_WEEK_WHY, "nothing tells how far the runs of its last %d weeks were", (int)t->weeks);
}

static void take(const rf_trained *t, const refuel_log_run *run, size_t runs, rf_log_week *out)
{
    out->km_week = t->km_week;
    out->speed_km_h = t->speed_km_h;
    out->by_recent = t->by_recent;
    out->days = t->by_recent ? t->recent_d : t->weeks * WEEK_D;
    out->last = run[runs - 1].day;
    out->first = out->last - (int64_t)out->days + 1;
    for (size_t i = 0; i < runs; i++) out->runs += run[i].day >= out->first;
}

refuel_status rf_log_week_of(const rf_log_book *book, rf_log_week *out, refuel_error *err)
{
    refuel_fatigue_request ask = rf_empty_fatigue;
    rf_trained trained;
    refuel_error wrong = {.message = ""};
    refuel_log_run *run = malloc((book->entries + 1) * sizeof *run);
    *out = (rf_log_week){.km_week = NAN, .speed_km_h = NAN};
    if (!run) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    size_t runs = put_runs(book, run);
    ask.run = run;
    ask.runs = runs;
    refuel_status status = rf_train(&ask, &trained, &wrong);
    if (status != REFUEL_OK)
        snprintf(out->why, sizeof out->why, "%.*s", RF_LOG_WEEK_WHY - 1, wrong.message);
    else if (isnan(trained.km_week))
        say_why(&trained, run, runs, out->why);
    else
        take(&trained, run, runs, out);
    free(run);
    return REFUEL_OK;
}
