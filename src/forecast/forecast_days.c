#include "forecast/forecast_days.h"

#include <math.h>
#include <stdlib.h>

#include "core/failure.h"
#include "core/number.h"

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

refuel_status rf_days_run(const refuel_hall_person *who, const refuel_schedule *schedule, size_t last, rf_days *d,
                          refuel_error *err)
{
    refuel_status status = make_room(d, last + 1, err);
    if (status != REFUEL_OK) return status;
    refuel_projection out = REFUEL_PROJECTION_INIT;
    out.capacity = d->count;
    out.weight_kg = d->weight_kg;
    out.fat_kg = d->fat_kg;
    out.fat_free_kg = d->fat_free_kg;
    out.intake_kcal_d = d->intake_kcal_d;
    out.expenditure_kcal_d = d->expenditure_kcal_d;
    out.static_weight_kg = d->static_weight_kg;
    status = refuel_project(who, schedule, d->day, d->count, &out, err);
    d->flags = out.all_flags;
    if (status != REFUEL_OK || out.status == REFUEL_OK) return status;
    char day[RF_NUMBER_TEXT];
    rf_number_fixed(ceil(out.end_day), 0, false, day);
    return rf_fail(err, REFUEL_E_MODEL, "intake",
                   "on day %s no body would be left: the model does not hold for this intake", day);
}

void rf_days_free(rf_days *days)
{
    free(days->day);
    *days = (rf_days){.count = 0};
}
