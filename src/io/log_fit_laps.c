#include "io/log_fit_laps.h"

#include <math.h>

/* By their places in the file. */
static bool has_numbers(const rf_fit_run *run, const rf_fit_total *session)
{
    return session->laps > 0 && session->first_lap >= 0 && session->first_lap + session->laps <= (double)run->lap_count;
}

/* The last session that began before the lap did. */
static bool has_start(const rf_fit_run *run, const rf_fit_total *session, const rf_fit_total *lap)
{
    if (!(session->start <= lap->start)) return false;
    for (size_t i = 0; i < run->sessions; i++)
        if (run->session[i].start > session->start && run->session[i].start <= lap->start) return false;
    return true;
}

rf_fit_total rf_fit_laps_of(const rf_fit_run *run, const rf_fit_total *session)
{
    rf_fit_total sum = rf_fit_total_none;
    bool numbered = has_numbers(run, session);
    if (run->lap_count > RF_FIT_LAPS) return sum; /* not all of them are there */
    for (size_t i = 0; i < run->lap_count; i++) {
        double number = (double)i;
        bool own = numbered ? number >= session->first_lap && number < session->first_lap + session->laps
                            : has_start(run, session, &run->lap[i]);
        if (own) rf_fit_add_lap(&sum, &run->lap[i]);
    }
    return sum;
}
