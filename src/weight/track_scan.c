#include "weight/track_scan.h"

#include <math.h>
#include <string.h>

#include "person/person.h"
#include "weight/track_whole.h"

_Static_assert(sizeof(rf_track_day) % sizeof(double) == 0 && sizeof(rf_track_day) <= 8 * sizeof(double),
               "days lie in the workspace of the caller");

void rf_track_scan_keep(const refuel_track_request *request, size_t i, const rf_track_day *day)
{
    memcpy(&request->workspace[i * REFUEL_TRACK_WORKSPACE], day, sizeof *day);
}

rf_track_day rf_track_scan_day(const refuel_track_request *request, size_t i)
{
    rf_track_day day;
    memcpy(&day, &request->workspace[i * REFUEL_TRACK_WORKSPACE], sizeof day);
    return day;
}

/* The weigh-in of a day, less the water that is known: counts, waits, or confirms the one that waits. */
static void judge_weigh_in(rf_track_scan *s, size_t i, rf_track_day *day)
{
    double seen = s->request->weight_kg[i];
    if (isnan(seen)) return;
    rf_track_mixture expected = rf_track_bank_weigh_in(&s->bank, &s->model);
    rf_track_moments is = rf_track_mixture_moments(&expected);
    double off = fabs(seen - day->water_kg - is.mean),
           far = fmax(RF_TRACK_FAR_KG, RF_TRACK_FAR_SHARE * s->model.weight_kg);
    if (off > far && off * off > RF_TRACK_OUTLIER * is.variance) {
        bool confirms = fabs(seen - s->held_kg) <= far; /* never of NaN */
        s->held_kg = confirms ? NAN : seen;
        if (!confirms) {
            s->weigh_ins_left_out++;
            return;
        }
        day->jump_kg = off;
        s->last_jump = i;
        s->jumped = true;
    }
    s->held_kg = NAN;
    day->weight_kg = seen - day->water_kg;
    s->weigh_ins++;
    s->last_weigh_in = i;
}

static void judge_intake(rf_track_scan *s, size_t i, rf_track_day *day)
{
    double logged = s->request->intake_kcal_d[i];
    if (isnan(logged)) return;
    rf_track_mixture total = rf_track_bank_state(&s->bank, RF_TRACK_TOTAL);
    if (!rf_track_whole(s->request, i, rf_track_mixture_moments(&total).mean)) {
        s->intakes_left_out++;
        return;
    }
    day->intake_kcal_d = logged;
    s->intakes++;
}

/* Where nothing was logged the habitual intake stands in, one for the whole bank. */
static double eaten_kcal_d(const rf_track_scan *s, const rf_track_day *day)
{
    if (!isnan(day->intake_kcal_d)) return day->intake_kcal_d;
    rf_track_mixture habit = rf_track_bank_state(&s->bank, RF_TRACK_INTAKE);
    return fmax(0, rf_track_mixture_moments(&habit).mean);
}

static double more_running_kcal_d(const rf_track_scan *s, size_t i)
{
    const double *running = s->request->running_kcal_d;
    return running && !isnan(running[i]) ? running[i] - s->running_kcal_d : 0;
}

static bool is_body(double weight_kg)
{
    return weight_kg >= RF_WEIGHT_KG_MIN && weight_kg <= RF_WEIGHT_KG_MAX;
}

static rf_track_day look_at(rf_track_scan *s, size_t i)
{
    rf_track_day day = {.weight_kg = NAN, .intake_kcal_d = NAN, .water_kg = rf_track_fast_water(&s->fast)};
    if (i >= s->weighed) judge_weigh_in(s, i, &day);
    for (int k = 0; k < RF_TRACK_BANK; k++) rf_track_filter_weigh(&s->bank.filter[k], &s->model, &day);
    judge_intake(s, i, &day);
    for (int k = 0; k < RF_TRACK_BANK; k++) rf_track_filter_eat(&s->bank.filter[k], &s->model, &day);
    s->days_used += !isnan(day.weight_kg) || !isnan(day.intake_kcal_d);
    rf_track_fast_pass(&s->fast, eaten_kcal_d(s, &day), &day);
    day.fast_kcal_d += more_running_kcal_d(s, i);
    return day;
}

bool rf_track_scan_log(rf_track_scan *s)
{
    s->held_kg = NAN;
    rf_track_bank_start(&s->bank, &s->model);
    for (size_t i = s->first; i < s->request->days; i++) {
        if (i == s->weighed) s->at_first = s->bank;
        rf_track_day day = look_at(s, i);
        rf_track_scan_keep(s->request, i, &day);
        rf_track_mixture weight = rf_track_bank_state(&s->bank, RF_TRACK_WEIGHT);
        if (!is_body(rf_track_mixture_moments(&weight).mean + day.water_kg)) return false;
        if (i + 1 == s->request->days) break;
        for (int k = 0; k < RF_TRACK_BANK; k++) {
            rf_track_matrix transition;
            if (i < s->weighed)
                rf_track_filter_wait(&s->bank.filter[k]);
            else
                rf_track_filter_predict(&s->bank.filter[k], &s->model, &day, transition);
        }
    }
    return true;
}
