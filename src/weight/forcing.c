#include "weight/forcing.h"

#include <math.h>

#include "core/failure.h"
#include "core/limits.h"
#include "core/sized.h"

_Static_assert(sizeof(refuel_schedule_row) == 5 * sizeof(double), "rows lie in the arrays of callers");

static const double rounding = 1e-12; /* of a share that is a difference */

static refuel_status check_row(const refuel_schedule_row *row, double day_before, bool whole, refuel_error *err)
{
    const rf_bound bounds[] = {
        {row->day, day_before, REFUEL_PROJECT_DAYS_MAX, "schedule.day", "d"},
        {row->intake_kcal_d, 0, RF_INTAKE_MAX_KCAL_D, "intake", "kcal/d"},
        {row->running_change_kcal_d, -RF_INTAKE_MAX_KCAL_D, RF_INTAKE_MAX_KCAL_D, "running", "kcal/d"},
        {row->activity_percent, -100, 400, "activity", "%"},
        {row->carbohydrate_change, -1, 1, "carbohydrate_fraction", ""},
    };
    refuel_status status = rf_bounds_check(bounds, sizeof bounds / sizeof *bounds, err);
    if (status != REFUEL_OK) return status;
    if (whole && row->day != floor(row->day))
        return rf_fail(err, REFUEL_E_CONFLICT, "schedule.day", "steps of one day need whole days");
    return REFUEL_OK;
}

refuel_status rf_forcing_read(const refuel_schedule *request, const rf_hall *hall, rf_forcing *forcing,
                              refuel_error *err)
{
    static const refuel_schedule empty = REFUEL_SCHEDULE_INIT;
    refuel_schedule schedule;
    refuel_status status = rf_sized_read(request, &schedule, &empty, sizeof schedule, "schedule", err);
    if (status != REFUEL_OK) return status;
    if (schedule.rows > 0 && !schedule.row) return rf_fail(err, REFUEL_E_NULL, "schedule", "has no rows to read");
    if (schedule.shape < 0 || schedule.shape > REFUEL_SCHEDULE_RAMP || schedule.reserved)
        return rf_fail(err, REFUEL_E_UNKNOWN, "schedule", "this shape does not exist");
    for (size_t i = 0; i < schedule.rows; i++) {
        const refuel_schedule_row *row = &schedule.row[i];
        if (i > 0 && row->day == row[-1].day)
            return rf_fail(err, REFUEL_E_DUPLICATE, "schedule.day", "two rows begin on the same day");
        status = check_row(row, i > 0 ? row[-1].day : 0, hall->integrator == REFUEL_INTEGRATOR_RK4, err);
        if (status != REFUEL_OK) return status;
        double share = hall->carbohydrate_fraction + row->carbohydrate_change;
        if (!(share > -rounding && share < 1 + rounding))
            return rf_fail_range(err, "carbohydrate_fraction", share, 0, 1, "");
    }
    *forcing = (rf_forcing){.row = schedule.row, .rows = schedule.rows, .ramp = schedule.shape == REFUEL_SCHEDULE_RAMP};
    return REFUEL_OK;
}

static double row_delta(const rf_hall *hall, const refuel_schedule_row *row)
{
    return hall->delta_kcal_kg_d * (1 + row->activity_percent / 100) + row->running_change_kcal_d / hall->weight_kg;
}

bool rf_forcing_clamps(const rf_forcing *forcing, const rf_hall *hall)
{
    for (size_t i = 0; i < forcing->rows; i++)
        if (row_delta(hall, &forcing->row[i]) < 0) return true;
    return false;
}

static rf_hall_input row_input(const rf_forcing *forcing, const rf_hall *hall, const refuel_schedule_row *row)
{
    double intake = fmax(0, row->intake_kcal_d + forcing->intake_shift_kcal_d);
    double share = fmin(1, fmax(0, hall->carbohydrate_fraction + row->carbohydrate_change));
    return rf_hall_input_at(hall, intake, share, fmax(0, row_delta(hall, row)));
}

static bool same_input(const rf_hall_input *a, const rf_hall_input *b)
{
    return a->intake_kcal_d == b->intake_kcal_d && a->carbohydrate_kcal_d == b->carbohydrate_kcal_d &&
           a->sodium_mg_d == b->sodium_mg_d && a->delta_kcal_kg_d == b->delta_kcal_kg_d;
}

static rf_hall_input slope_between(const rf_hall_input *from, const rf_hall_input *to, double days)
{
    return (rf_hall_input){
        .intake_kcal_d = (to->intake_kcal_d - from->intake_kcal_d) / days,
        .carbohydrate_kcal_d = (to->carbohydrate_kcal_d - from->carbohydrate_kcal_d) / days,
        .sodium_mg_d = (to->sodium_mg_d - from->sodium_mg_d) / days,
        .delta_kcal_kg_d = (to->delta_kcal_kg_d - from->delta_kcal_kg_d) / days,
    };
}

/* Segment `at` of the forcing: 0 goes up to the first row, i from row i - 1 to row i, the last from the last row on. */
static rf_segment segment_at(const rf_forcing *forcing, const rf_hall *hall, size_t at)
{
    const refuel_schedule_row *row = forcing->row;
    rf_hall_input from = at > 0 ? row_input(forcing, hall, &row[at - 1]) : rf_hall_baseline_input(hall);
    rf_segment segment = {.start = at > 0 ? row[at - 1].day : 0, .end = INFINITY, .input = from};
    if (at == forcing->rows) return segment;
    segment.end = row[at].day;
    rf_hall_input to = row_input(forcing, hall, &row[at]);
    segment.ramp = forcing->ramp && !same_input(&from, &to);
    if (segment.ramp) segment.slope = slope_between(&from, &to, segment.end - segment.start);
    return segment;
}

bool rf_forcing_next(const rf_forcing *forcing, const rf_hall *hall, size_t *row, rf_segment *segment)
{
    if (*row == 0 && forcing->rows > 0 && forcing->row[0].day == 0) *row = 1; /* nothing comes before the first row */
    if (*row > forcing->rows) return false;
    *segment = segment_at(forcing, hall, (*row)++);
    while (!segment->ramp && *row <= forcing->rows) {
        rf_segment next = segment_at(forcing, hall, *row);
        if (next.ramp || !same_input(&segment->input, &next.input)) break;
        segment->end = next.end;
        (*row)++;
    }
    return true;
}

rf_hall_input rf_segment_input(const rf_segment *segment, double day)
{
    if (!segment->ramp) return segment->input;
    const rf_hall_input *at = &segment->input, *slope = &segment->slope;
    double days = day - segment->start;
    return (rf_hall_input){
        .intake_kcal_d = at->intake_kcal_d + slope->intake_kcal_d * days,
        .carbohydrate_kcal_d = at->carbohydrate_kcal_d + slope->carbohydrate_kcal_d * days,
        .sodium_mg_d = at->sodium_mg_d + slope->sodium_mg_d * days,
        .delta_kcal_kg_d = at->delta_kcal_kg_d + slope->delta_kcal_kg_d * days,
    };
}

double rf_segment_surplus(const rf_segment *segment, const rf_hall *hall, double from, double to)
{
    rf_hall_input middle = rf_segment_input(segment, 0.5 * (from + to)); /* linear: its mean */
    return (to - from) * (middle.intake_kcal_d - hall->intake_kcal_d -
                          (middle.delta_kcal_kg_d - hall->delta_kcal_kg_d) * hall->weight_kg);
}
