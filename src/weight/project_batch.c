/* The projection over arrays: the same integration as the single call, person by person. */
#include <math.h>
#include <refuel/project.h>

#include "core/failure.h"
#include "weight/integrate.h"
#include "weight/sized.h"

typedef struct lane {
    const refuel_project_batch_request *request;
    size_t person;
    refuel_hall hall;
} lane;

static double *daily(const lane *l)
{
    const refuel_project_batch_request *r = l->request;
    return r->daily_weight_kg ? r->daily_weight_kg + l->person * (size_t)(r->day + 1) : NULL;
}

static void see(const refuel_sight *sight, void *with)
{
    const lane *l = with;
    const refuel_project_batch_request *r = l->request;
    double *row = daily(l), weight = refuel_hall_weight(&l->hall, sight->state);
    if (row) row[sight->index] = weight;
    if (sight->day < (double)r->day) return;
    if (r->final_weight_kg) r->final_weight_kg[l->person] = weight;
    if (r->final_fat_kg) r->final_fat_kg[l->person] = sight->state->fat_kg;
}

static refuel_hall_person person_of(const refuel_project_batch_request *r, size_t i, const refuel_hall_person *settings)
{
    refuel_hall_person who = *settings;
    who.weight_kg = r->weight_kg[i];
    who.height_cm = r->height_cm[i];
    who.age_y = r->age_y[i];
    who.fat_kg = r->fat_kg[i];
    who.fat_measured = 1;
    who.resting_kcal_d = r->resting_kcal_d[i];
    who.pal = r->pal[i];
    who.sex = r->sex[i];
    return who;
}

static refuel_status one(lane *l, const refuel_hall_person *settings, const double day[], size_t days)
{
    const refuel_project_batch_request *r = l->request;
    refuel_hall_person who = person_of(r, l->person, settings);
    refuel_schedule_row row = {.intake_kcal_d = r->intake_kcal_d[l->person]};
    refuel_schedule schedule = {.struct_size = sizeof schedule, .row = &row, .rows = 1};
    refuel_course course;
    double end_day, *weights = daily(l);
    if (r->final_weight_kg) r->final_weight_kg[l->person] = NAN;
    if (r->final_fat_kg) r->final_fat_kg[l->person] = NAN;
    for (int64_t d = 0; weights && d <= r->day; d++) weights[d] = NAN;
    refuel_status status = refuel_hall_baseline(&who, &l->hall, NULL);
    if (status == REFUEL_OK) status = refuel_course_read(&schedule, &l->hall, &course, NULL);
    if (status != REFUEL_OK) return status;
    refuel_journey journey = {.hall = &l->hall, .course = &course, .day = day, .days = days, .see = see, .with = l};
    status = refuel_integrate(&journey, &end_day, NULL);
    return status == REFUEL_OK && !isnan(end_day) ? REFUEL_E_MODEL : status;
}

static refuel_status read_request(const refuel_project_batch_request *in, refuel_project_batch_request *request,
                                  refuel_hall_person *settings, refuel_error *err)
{
    refuel_status status = refuel_sized_copy(in, request, sizeof *request, "batch", err);
    if (status == REFUEL_OK && request->settings)
        status = refuel_sized_copy(request->settings, settings, sizeof *settings, "settings", err);
    if (status != REFUEL_OK) return status;
    settings->struct_size = sizeof *settings;
    const void *const needed[] = {request->weight_kg, request->height_cm,     request->age_y, request->fat_kg,
                                  request->pal,       request->intake_kcal_d, request->sex,   request->resting_kcal_d};
    for (size_t i = 0; request->n > 0 && i < sizeof needed / sizeof *needed; i++)
        if (!needed[i]) return refuel_fail(err, REFUEL_E_NULL, "", "an input array is missing");
    if (request->day < 0 || request->day > REFUEL_PROJECT_DAYS_MAX)
        return refuel_fail_range(err, "days", (double)request->day, 0, REFUEL_PROJECT_DAYS_MAX, "d");
    return REFUEL_OK;
}

refuel_status refuel_project_batch(const refuel_project_batch_request *in, size_t *failed, refuel_error *err)
{
    if (!in) return refuel_fail(err, REFUEL_E_NULL, "", "a request is needed");
    refuel_project_batch_request request;
    refuel_hall_person settings = {.struct_size = sizeof settings};
    refuel_status status = read_request(in, &request, &settings, err);
    if (status != REFUEL_OK) return status;
    double day[REFUEL_PROJECT_DAYS_MAX + 1];
    size_t days = 0, wrong = 0;
    for (int64_t d = request.daily_weight_kg ? 0 : request.day; d <= request.day; d++) day[days++] = (double)d;
    for (size_t i = 0; i < request.n; i++) {
        lane l = {.request = &request, .person = i};
        refuel_status got = one(&l, &settings, day, days);
        if (request.status) request.status[i] = (int32_t)got;
        if (got != REFUEL_OK) wrong++;
    }
    if (failed) *failed = wrong;
    return REFUEL_OK;
}
