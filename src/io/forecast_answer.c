#include "io/forecast_answer.h"

#include <stdlib.h>

#include "core/failure.h"

static refuel_status make_room(rf_forecast_answer *out, size_t rows, refuel_error *err)
{
    refuel_forecast_result *f = &out->forecast;
    double **column[] = {&f->day,           &f->weight_kg,          &f->fat_kg, &f->fat_free_kg,
                         &f->intake_kcal_d, &f->expenditure_kcal_d, &f->low_kg, &f->high_kg,
                         &f->sd_kg,         &f->static_weight_kg};
    const size_t columns = sizeof column / sizeof *column;
    out->memory = calloc(columns * rows, sizeof *out->memory);
    if (!out->memory) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    for (size_t i = 0; i < columns; i++) *column[i] = out->memory + i * rows;
    f->capacity = rows;
    f->followed = out->followed;
    f->followed_capacity = REFUEL_CHECK_PLACES;
    return REFUEL_OK;
}

refuel_status rf_forecast_answer_make(const rf_forecast_given *given, rf_forecast_answer *out, refuel_error *err)
{
    refuel_forecast_request ask = given->ask;
    ask.schedule = given->schedule.row;
    ask.schedule_rows = given->schedule.rows;
    out->memory = NULL;
    out->request = given->request;
    out->ask = ask;
    out->plan.struct_size = sizeof out->plan;
    out->forecast = (refuel_forecast_result)REFUEL_FORECAST_RESULT_INIT;
    size_t rows = refuel_forecast_rows(&ask); /* none where the request is impossible: then that is told */
    refuel_status status = make_room(out, rows ? rows : 1, err);
    return status == REFUEL_OK ? refuel_forecast(&given->request, &ask, &out->plan, &out->forecast, err) : status;
}

void rf_forecast_answer_free(rf_forecast_answer *answer)
{
    free(answer->memory);
    answer->memory = NULL;
}
