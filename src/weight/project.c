#include <refuel/project.h>

#include <math.h>
#include <refuel/units.h>

#include "core/failure.h"
#include "core/sized.h"
#include "core/static_rule.h"
#include "person/person.h"
#include "weight/baseline.h"
#include "weight/project.h"
#include "weight/run.h"
#include "weight/stop_kernel.h"

const char *refuel_end_name(int32_t end)
{
    switch (end) {
#define NAME(name, number, text) \
    case name: return text;
        REFUEL_END_LIST(NAME)
#undef NAME
    }
    return NULL;
}

refuel_status rf_project_check_days(const rf_hall *hall, const double *day, size_t days, refuel_error *err)
{
    for (size_t i = 0; i < days; i++) {
        double low = i > 0 ? day[i - 1] : 0;
        if (!(day[i] >= low && day[i] <= REFUEL_PROJECT_DAYS_MAX))
            return rf_fail_range(err, "days", day[i], low, REFUEL_PROJECT_DAYS_MAX, "d");
        if (hall->integrator == REFUEL_INTEGRATOR_RK4 && day[i] != floor(day[i]))
            return rf_fail(err, REFUEL_E_CONFLICT, "days", "steps of one day need whole days");
    }
    return REFUEL_OK;
}

uint32_t rf_project_flags(const rf_hall *hall, const rf_hall_state *state, double deficit_kcal_d)
{
    const double transfer_kcal_kg_d = 290 / REFUEL_KJ_PER_KCAL; /* Alpert 2005 */
    const double solution_error_kg = 1e-6; /* forgiven: an estimate at the limit, or a target there, is not below it */
    double weight = rf_hall_weight(hall, state);
    uint32_t flags = 0;
    if (state->fat_kg < hall->essential_fat * weight - solution_error_kg) flags |= REFUEL_PROJECT_FAT_LOW;
    if (weight < RF_STOP_BMI * hall->height_m * hall->height_m) flags |= REFUEL_PROJECT_BMI_LOW;
    if (deficit_kcal_d > transfer_kcal_kg_d * state->fat_kg) flags |= REFUEL_PROJECT_FAT_TRANSFER;
    return flags;
}

typedef struct sink {
    const rf_hall *hall;
    refuel_projection *out;
    bool no_body; /* the static rule has left what a body can weigh */
} sink;

static void put(double *array, size_t at, double value)
{
    if (array) array[at] = value;
}

/* The static rule knows no end: from the day on which nobody could weigh that, it says nothing any more. */
static double static_weight_kg(sink *to, double surplus_kcal)
{
    double weight_kg = to->hall->weight_kg + rf_static_kg(surplus_kcal);
    to->no_body |= !(weight_kg >= RF_WEIGHT_KG_MIN && weight_kg <= RF_WEIGHT_KG_MAX);
    return to->no_body ? NAN : weight_kg;
}

static void record(const rf_observation *seen, void *with)
{
    sink *to = with;
    refuel_projection *out = to->out;
    size_t i = seen->index;
    double weight = seen->weight_kg;
    double spent = rf_hall_expenditure(to->hall, seen->state, seen->input);
    put(out->weight_kg, i, weight);
    put(out->fat_kg, i, seen->state->fat_kg);
    put(out->fat_free_kg, i, weight - seen->state->fat_kg);
    put(out->intake_kcal_d, i, seen->input->intake_kcal_d);
    put(out->expenditure_kcal_d, i, spent);
    put(out->static_weight_kg, i, static_weight_kg(to, seen->surplus_kcal));
    uint32_t flags = rf_project_flags(to->hall, seen->state, spent - seen->input->intake_kcal_d);
    if (out->flags) out->flags[i] = flags;
    out->all_flags |= flags;
    out->days = i + 1;
}

static void blank(refuel_projection *out, size_t from, size_t to)
{
    double *const arrays[] = {out->weight_kg,          out->fat_kg,          out->fat_free_kg, out->intake_kcal_d,
                              out->expenditure_kcal_d, out->static_weight_kg};
    for (size_t i = from; i < to; i++) {
        for (size_t a = 0; a < sizeof arrays / sizeof *arrays; a++) put(arrays[a], i, NAN);
        if (out->flags) out->flags[i] = REFUEL_PROJECT_ENDED;
    }
}

uint32_t rf_project_request_flags(const rf_hall *hall, const rf_forcing *forcing)
{
    return (hall->fat_clamped ? REFUEL_PROJECT_FAT_CLAMPED : 0u) | (hall->minor ? REFUEL_PROJECT_MINOR : 0u) |
           (rf_forcing_clamps(forcing, hall) ? REFUEL_PROJECT_ACTIVITY_CLAMPED : 0u);
}

static refuel_status run(const rf_hall *hall, const rf_forcing *forcing, const double *day, size_t days,
                         refuel_projection *out, refuel_error *err)
{
    sink to = {.hall = hall, .out = out};
    rf_run run = {.hall = hall, .forcing = forcing, .day = day, .days = days, .observe = record, .with = &to};
    out->days = 0;
    out->all_flags = rf_project_request_flags(hall, forcing);
    refuel_status status = rf_run_integrate(&run, &out->end_day, err);
    if (status != REFUEL_OK) return status;
    blank(out, out->days, days);
    out->status = isnan(out->end_day) ? REFUEL_OK : REFUEL_E_MODEL;
    if (out->status != REFUEL_OK) out->all_flags |= REFUEL_PROJECT_ENDED;
    out->baseline_intake_kcal_d = hall->intake_kcal_d;
    out->baseline_fat_kg = hall->fat_kg;
    return REFUEL_OK;
}

refuel_status refuel_project(const refuel_hall_person *who, const refuel_schedule *schedule, const double *day,
                             size_t days, refuel_projection *out, refuel_error *err)
{
    if (!who || !day || !out) return rf_fail(err, REFUEL_E_NULL, "", "who, day and out are needed");
    static const refuel_projection empty = REFUEL_PROJECTION_INIT;
    refuel_projection got;
    rf_hall hall;
    rf_forcing forcing;
    refuel_status status = rf_sized_read(out, &got, &empty, sizeof got, "out", err);
    if (status == REFUEL_OK) status = rf_baseline_read(who, &hall, err);
    if (status == REFUEL_OK) status = rf_forcing_read(schedule, &hall, &forcing, err);
    if (status == REFUEL_OK) status = rf_project_check_days(&hall, day, days, err);
    if (status != REFUEL_OK) return status;
    if (days == 0) return rf_fail(err, REFUEL_E_MISSING, "days", "no day was asked for");
    if (got.capacity < days) return rf_fail(err, REFUEL_E_BUFFER, "", "the arrays are shorter than the days");
    status = run(&hall, &forcing, day, days, &got, err);
    if (status != REFUEL_OK) return status;
    rf_sized_write(out, &got, sizeof got);
    return rf_done(err);
}
