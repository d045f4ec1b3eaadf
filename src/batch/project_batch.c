/* The projection over arrays: the same integration as the single call, several people side by side. */
#include <refuel/project_batch.h>

#include <math.h>

#include "core/failure.h"
#include "core/sized.h"
#include "weight/baseline.h"
#include "weight/run.h"
#include "weight/stop.h"
#include "weight/taylor_bound.h"
#include "weight/taylor_end.h"
#include "weight/taylor_evaluate.h"
#include "weight/taylor_step.h"

typedef struct batch {
    refuel_project_batch_request request;
    refuel_hall_person settings;
    size_t next, failed;                            /* people */
    double day[REFUEL_PROJECT_DAYS_MAX + RF_LANES]; /* each its own number */
} batch;

/* A person in hand. */
typedef struct lane {
    const batch *of;
    size_t person;
    int64_t day; /* the next one to write */
    rf_hall hall;
    rf_forcing forcing;
    refuel_schedule_row row;
    rf_stop stop;
    int64_t watched; /* the next day to watch */
    int64_t end_day; /* on which the path has fallen through a limit ... */
    int32_t end;     /* ... of this kind, refuel_end; 0: it has not */
} lane;

static double *daily(const lane *l)
{
    const refuel_project_batch_request *r = &l->of->request;
    return r->daily_weight_kg ? r->daily_weight_kg + l->person * (size_t)(r->day + 1) : NULL;
}

static void write_final(const lane *l, double weight_kg, double fat_kg)
{
    const refuel_project_batch_request *r = &l->of->request;
    if (r->final_weight_kg) r->final_weight_kg[l->person] = weight_kg;
    if (r->final_fat_kg) r->final_fat_kg[l->person] = fat_kg;
}

static refuel_status read_person(lane *l)
{
    const refuel_project_batch_request *r = &l->of->request;
    size_t i = l->person;
    refuel_hall_person who = l->of->settings;
    who.weight_kg = r->weight_kg[i];
    who.height_cm = r->height_cm[i];
    who.age_y = r->age_y[i];
    who.fat_kg = r->fat_kg[i];
    who.fat_measured = 1;
    who.resting_kcal_d = r->resting_kcal_d[i];
    who.pal = r->pal[i];
    who.sex = r->sex[i];
    l->row = (refuel_schedule_row){.intake_kcal_d = r->intake_kcal_d[i]};
    refuel_schedule schedule = REFUEL_SCHEDULE_INIT;
    schedule.row = &l->row, schedule.rows = 1;
    refuel_status status = rf_baseline_read(&who, &l->hall, NULL);
    if (status == REFUEL_OK && l->hall.minor) return REFUEL_E_RANGE; /* here is no place for the flag of one */
    return status == REFUEL_OK ? rf_forcing_read(&schedule, &l->hall, &l->forcing, NULL) : status;
}

static bool watches(const lane *l)
{
    return l->of->request.ends != 0;
}

static void watch_day(lane *l, int64_t day, double weight_kg, double fat_kg)
{
    l->end = rf_stop_on(&l->stop, weight_kg, fat_kg / weight_kg);
    l->end_day = day;
}

static void write_day(const rf_observation *seen, void *with)
{
    lane *l = with;
    double *weights = daily(l);
    if (l->end) return;
    if (watches(l)) watch_day(l, (int64_t)seen->day, seen->weight_kg, seen->state->fat_kg);
    l->day = (int64_t)seen->day + 1;
    if (weights) weights[l->day - 1] = seen->weight_kg;
    if (l->day > l->of->request.day) write_final(l, seen->weight_kg, seen->state->fat_kg);
}

/* One person by one of the other integrators. */
static refuel_status run_alone(lane *l)
{
    const refuel_project_batch_request *r = &l->of->request;
    int64_t first = r->daily_weight_kg || watches(l) ? 0 : r->day;
    double end_day;
    rf_run run = {.hall = &l->hall, .forcing = &l->forcing, .observe = write_day, .with = l};
    run.day = &l->of->day[first];
    run.days = (size_t)(r->day - first + 1);
    refuel_status status = rf_run_integrate(&run, &end_day, NULL);
    if (l->end) return REFUEL_OK;
    return status == REFUEL_OK && !isnan(end_day) ? REFUEL_E_MODEL : status;
}

/* Fat that nobody measured is not watched. */
static void start_watch(lane *l)
{
    const refuel_project_batch_request *r = &l->of->request;
    int32_t guessed = isnan(r->fat_kg[l->person]) ? REFUEL_END_ESSENTIAL_FAT : 0;
    rf_stop_start(&l->stop, &l->hall, r->ends & ~guessed);
    l->watched = 1;
}

/* The first state, and the segment of the one row that a person has. */
static void start_lane(lane *l, rf_taylor *taylor, int at)
{
    rf_hall_state start = rf_hall_start(&l->hall);
    rf_segment segment;
    size_t row = 0;
    double *weights = daily(l);
    rf_forcing_next(&l->forcing, &l->hall, &row, &segment);
    if (weights) weights[0] = rf_hall_weight(&l->hall, &start);
    l->day = weights ? 1 : l->of->request.day;
    rf_taylor_start(taylor, at, &l->hall, &start, &segment.input, (double)l->of->request.day);
}

/* A person is finished: what was not reached is NaN. */
static void finish(batch *b, lane *l, refuel_status status)
{
    const refuel_project_batch_request *r = &b->request;
    double *weights = daily(l);
    bool reached = status == REFUEL_OK && !(l->end && l->end_day < r->day);
    if (!reached) write_final(l, NAN, NAN);
    for (int64_t d = l->day; !reached && weights && d <= r->day; d++) weights[d] = NAN;
    if (r->end_day) r->end_day[l->person] = l->end ? (double)l->end_day : NAN;
    if (r->end_reason) r->end_reason[l->person] = l->end;
    if (r->status) r->status[l->person] = (int32_t)status;
    if (status != REFUEL_OK) b->failed++;
}

/* Puts the next person who needs steps into a lane; false when there is none left. */
static bool take_next(batch *b, lane *l, rf_taylor *taylor, int at)
{
    while (b->next < b->request.n) {
        *l = (lane){.of = b, .person = b->next++};
        refuel_status status = read_person(l);
        if (status == REFUEL_OK && watches(l)) start_watch(l);
        if (status == REFUEL_OK && l->hall.integrator == REFUEL_INTEGRATOR_EXACT && b->request.day > 0) {
            start_lane(l, taylor, at);
            return true;
        }
        if (status == REFUEL_OK) status = run_alone(l);
        finish(b, l, status);
    }
    rf_taylor_idle(taylor, at);
    return false;
}

/* Writes the days up to one within the step in hand. */
static void write_days(lane *l, const rf_taylor *taylor, int at, int64_t reached)
{
    const refuel_project_batch_request *r = &l->of->request;
    if (reached < l->day) return;
    double *weights = daily(l), final_kg;
    rf_taylor_weights(taylor, at, &l->of->day[l->day], (size_t)(reached - l->day + 1),
                      weights ? &weights[l->day] : &final_kg);
    l->day = reached + 1;
    if (reached < r->day) return;
    if (weights) final_kg = weights[r->day];
    write_final(l, final_kg, r->final_fat_kg ? rf_taylor_state(taylor, at, (double)r->day).fat_kg : NAN);
}

/* After a step: true while the person has days left. */
static bool carry_on(batch *b, lane *l, rf_taylor *taylor, int at, const rf_taylor_least *least)
{
    double end_day = NAN;
    rf_taylor_end came_of_it = rf_taylor_check(taylor, at, &end_day);
    if (came_of_it == RF_TAYLOR_FAILED) {
        finish(b, l, REFUEL_E_NUMERIC);
        return false;
    }
    int64_t reached = came_of_it == RF_TAYLOR_GOES_ON ? (int64_t)(taylor->begin[at] + taylor->step[at])
                      : came_of_it == RF_TAYLOR_DONE  ? b->request.day
                                                      : (int64_t)ceil(end_day) - 1;
    /* Most steps stay clear of every limit, and no day of them is looked at. */
    if (least && rf_stop_on(&l->stop, least->weight_kg[at], least->fat_share[at]))
        l->end = rf_taylor_stop(taylor, at, &l->stop, l->watched, reached, &l->end_day);
    l->watched = reached + 1;
    write_days(l, taylor, at, l->end ? l->end_day : reached);
    if (came_of_it == RF_TAYLOR_GOES_ON && !l->end) return true;
    finish(b, l, came_of_it == RF_TAYLOR_ENDED && !l->end ? REFUEL_E_MODEL : REFUEL_OK);
    return false;
}

/* A lane whose person is finished takes the next one, so that all are busy to the end. */
static void run_all(batch *b)
{
    lane lanes[RF_LANES];
    rf_taylor taylor = {.end = {0}};
    rf_taylor_least least;
    bool busy[RF_LANES];
    int people = 0;
    for (int at = 0; at < RF_LANES; at++) people += busy[at] = take_next(b, &lanes[at], &taylor, at);
    while (people > 0) {
        rf_taylor_step_all(&taylor);
        if (b->request.ends) rf_taylor_bound_all(&taylor, &least);
        for (int at = 0; at < RF_LANES; at++) {
            if (!busy[at] || carry_on(b, &lanes[at], &taylor, at, b->request.ends ? &least : NULL)) continue;
            busy[at] = take_next(b, &lanes[at], &taylor, at);
            people -= !busy[at];
        }
    }
}

static refuel_status read_request(const refuel_project_batch_request *in, batch *b, refuel_error *err)
{
    refuel_project_batch_request *request = &b->request;
    static const refuel_project_batch_request empty = REFUEL_PROJECT_BATCH_REQUEST_INIT;
    static const refuel_hall_person nobody = REFUEL_HALL_PERSON_INIT;
    refuel_status status = rf_sized_read(in, request, &empty, sizeof *request, "batch", err);
    if (status == REFUEL_OK)
        status = rf_sized_read(request->settings, &b->settings, &nobody, sizeof nobody, "settings", err);
    if (status != REFUEL_OK) return status;
    const void *const needed[] = {request->weight_kg, request->height_cm,     request->age_y, request->fat_kg,
                                  request->pal,       request->intake_kcal_d, request->sex,   request->resting_kcal_d};
    for (size_t i = 0; request->n > 0 && i < sizeof needed / sizeof *needed; i++)
        if (!needed[i]) return rf_fail(err, REFUEL_E_NULL, "", "an input array is missing");
    if (request->ends & ~(REFUEL_END_ESSENTIAL_FAT | REFUEL_END_BMI_15 | REFUEL_END_BMI_18_5))
        return rf_fail(err, REFUEL_E_UNKNOWN, "ends", "such a limit does not exist");
    if (request->day < 0 || request->day > REFUEL_PROJECT_DAYS_MAX)
        return rf_fail_range(err, "days", (double)request->day, 0, REFUEL_PROJECT_DAYS_MAX, "d");
    return REFUEL_OK;
}

refuel_status refuel_project_batch(const refuel_project_batch_request *in, size_t *failed, refuel_error *err)
{
    if (!in) return rf_fail(err, REFUEL_E_NULL, "", "a request is needed");
    batch b;
    b.next = b.failed = 0;
    refuel_status status = read_request(in, &b, err);
    if (status != REFUEL_OK) return status;
    int64_t last = b.request.day + RF_LANES;
    for (int64_t d = b.request.daily_weight_kg || b.request.ends ? 0 : b.request.day; d < last; d++)
        b.day[d] = (double)d;
    run_all(&b);
    if (failed) *failed = b.failed;
    return rf_done(err);
}
