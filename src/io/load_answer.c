#include "io/load_answer.h"

#include <stdlib.h>
#include <string.h>

#include "core/failure.h"

/* The row of the i-th array of numbers; NULL past the last. */
static const refuel_result_info *array_row(size_t i)
{
    const refuel_result_info *row;
    for (size_t k = 0; (row = refuel_load_result_at(REFUEL_LOAD_RECORD_SERIES, k)); k++) {
        bool numbers = row->kind == REFUEL_RESULT_SERIES || row->kind == REFUEL_RESULT_DATES;
        if (numbers && i-- == 0) break;
    }
    return row;
}

const double *rf_load_column(const rf_load_answer *answer, size_t i, const refuel_result_info **row)
{
    const double *numbers = NULL;
    *row = array_row(i);
    if (*row) memcpy(&numbers, (const char *)&answer->load + (*row)->offset, sizeof numbers);
    return numbers;
}

/* Every array of the table has a place. */
static refuel_status make_room(rf_load_answer *out, size_t days, refuel_error *err)
{
    size_t columns = 0;
    while (array_row(columns)) columns++;
    out->memory = malloc(columns * days * sizeof *out->memory);
    out->flags = malloc(days * sizeof *out->flags);
    if (!out->memory || !out->flags) return rf_fail(err, REFUEL_E_NO_MEMORY, "", "out of memory");
    for (size_t i = 0; i < columns; i++) {
        double *place = out->memory + i * days;
        memcpy((char *)&out->load + array_row(i)->offset, &place, sizeof place);
    }
    out->load.flags = out->flags;
    out->load.capacity = days;
    out->load.finding = out->finding;
    out->load.finding_capacity = REFUEL_LOAD_FINDINGS_MAX;
    return REFUEL_OK;
}

refuel_status rf_load_answer_make(const rf_load_given *given, rf_load_answer *out, refuel_error *err)
{
    *out = (rf_load_answer){.log = &given->log, .ask = given->ask, .load = REFUEL_LOAD_RESULT_INIT};
    out->ask.run = given->log.run;
    out->ask.runs = given->log.runs;
    size_t days = refuel_load_days(&out->ask); /* none where the request is impossible: then that is told */
    refuel_status status = make_room(out, days ? days : 1, err);
    return status == REFUEL_OK ? refuel_load(&out->ask, &out->load, err) : status;
}

void rf_load_answer_free(rf_load_answer *answer)
{
    free(answer->memory);
    free(answer->flags);
    answer->memory = NULL;
    answer->flags = NULL;
}
