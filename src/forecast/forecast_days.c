#include "forecast/forecast_days.h"

#include <math.h>
#include <stdlib.h>

#include "core/failure.h"
#include "core/number.h"
#include "person/person.h"
#include "weight/baseline.h"
#include "weight/stop.h"

/* All arrays in one block, which begins with that of the days. */
static refuel_status make_room(rf_days *d, size_t count, refuel_error *err)
{
    double **part[] = {&d->day,           &d->weight_kg,          &d->fat_kg,          &d->fat_free_kg,
                       &d->intake_kcal_d, &d->expenditure_kcal_d, &d->static_weight_kg};
    const size_t parts = sizeof part / sizeof *part;
    *d = (rf_days){.count = count};
    double *memory = calloc(parts * count, sizeof *memory);
    if (!memory) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    for (size_t i = 0; i < parts; i++) *part[i] = memory + i * count;
    for (size_t i = 0; i < count; i++) d->day[i] = (double)i;
    return REFUEL_OK;
}

static refuel_status project(const refuel_hall_person *who, const refuel_schedule *schedule, rf_days *d,
                             refuel_projection *out, refuel_error *err)
{
    out->capacity = d->count;
    out->weight_kg = d->weight_kg;
    out->fat_kg = d->fat_kg;
    out->fat_free_kg = d->fat_free_kg;
    out->intake_kcal_d = d->intake_kcal_d;
    out->expenditure_kcal_d = d->expenditure_kcal_d;
    out->static_weight_kg = d->static_weight_kg;
    refuel_status status = refuel_project(who, schedule, d->day, d->count, out, err);
    d->flags = out->all_flags;
    return status;
}

/* Cuts the days off behind the first on which a limit has been fallen through. */
static refuel_status cut(const refuel_hall_person *who, int32_t ends, rf_days *d, refuel_error *err)
{
    rf_hall hall;
    rf_stop stop;
    refuel_status status = rf_baseline_read(who, &hall, err);
    if (status != REFUEL_OK) return status;
    rf_stop_start(&stop, &hall, ends);
    for (size_t day = 1; day < d->count && !d->end; day++) {
        d->end = rf_stop_on(&stop, d->weight_kg[day], d->fat_kg[day] / d->weight_kg[day]);
        if (d->end) d->count = day + 1;
    }
    return REFUEL_OK;
}

static refuel_status no_body(double day, const char *what, refuel_error *err)
{
    char number[RF_NUMBER_TEXT];
    rf_number_fixed(day, 0, false, number);
    return rf_fail(err, REFUEL_E_MODEL, "intake", "on day %s %s: the model does not hold for this intake", number,
                   what);
}

refuel_status rf_days_run(const refuel_hall_person *who, const refuel_schedule *schedule, size_t last, int32_t ends,
                          rf_days *d, refuel_error *err)
{
    refuel_projection out = REFUEL_PROJECTION_INIT;
    refuel_status status = make_room(d, last + 1, err);
    if (status == REFUEL_OK) status = project(who, schedule, d, &out, err);
    if (status == REFUEL_OK) status = cut(who, ends, d, err);
    if (status == REFUEL_OK && d->end)
        status = project(who, schedule, d, &out, err); /* its flags are those until then */
    if (status != REFUEL_OK) return status;
    if (out.status != REFUEL_OK) return no_body(ceil(out.end_day), "no body would be left", err);
    for (size_t day = 0; day < d->count; day++)
        if (d->weight_kg[day] > RF_WEIGHT_KG_MAX) return no_body(d->day[day], "nobody could weigh as much", err);
    return REFUEL_OK;
}

refuel_status rf_days_follow(const refuel_hall_person *who, const refuel_schedule *schedule, size_t last,
                             double reached, int32_t ends, rf_days *d, refuel_error *err)
{
    size_t all = reached > (double)last ? (size_t)ceil(reached) : last;
    refuel_status status = rf_days_run(who, schedule, all, ends, d, err);
    if (status != REFUEL_OK) return status;
    int32_t missed = ceil(reached) < (double)d->count ? 0 : d->end;
    if (d->count > last + 1) {
        rf_days_free(d);
        status = rf_days_run(who, schedule, last, ends, d, err);
    }
    d->missed = missed;
    return status;
}

void rf_days_free(rf_days *days)
{
    free(days->day);
    *days = (rf_days){.count = 0};
}
