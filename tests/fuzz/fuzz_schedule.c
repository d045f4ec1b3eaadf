/* Any bytes as the CSV of a schedule: rows that are read are whole days in rising order with possible amounts, a refusal
   has a message that a terminal can show. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "core/printable.h"
#include "io/schedule_csv.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_error(const refuel_error *err, refuel_status status)
{
    size_t length = strnlen(err->message, sizeof err->message), field = strnlen(err->field, sizeof err->field);
    if (err->status != (int32_t)status || length == 0 || length == sizeof err->message) abort();
    if (field == 0 || field == sizeof err->field || strncmp(err->field, "schedule", 8) != 0) abort();
    if (!rf_utf8_valid(err->message, length) || rf_has_control(err->message, length)) abort();
    if (refuel_status_exit(status) != 2) abort(); /* the request is wrong; nothing else can happen here */
}

static void check_rows(const rf_schedule *schedule)
{
    if (schedule->rows < 1 || schedule->rows > RF_SCHEDULE_ROWS_MAX) abort();
    for (size_t i = 0; i < schedule->rows; i++) {
        const refuel_forecast_row *row = &schedule->row[i];
        if (!(row->day >= 0 && row->day <= REFUEL_PROJECT_DAYS_MAX) || floor(row->day) != row->day) abort();
        if (i > 0 && row->day <= row[-1].day) abort();
        if (!(row->intake_kcal_d >= 0 && row->intake_kcal_d <= 20000)) abort();
        if (!isnan(row->run_km_week) && !(row->run_km_week >= 0 && row->run_km_week <= 500)) abort();
        if (isnan(row->run_km_week) != isnan(schedule->row[0].run_km_week)) abort(); /* a column is all or nothing */
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static rf_schedule schedule, silent;
    memset(&schedule, 0, sizeof schedule);
    memset(&silent, 0, sizeof silent);
    refuel_error err = {.message = ""};
    refuel_status status = rf_schedule_from_csv((const char *)data, size, &schedule, &err);
    if (rf_schedule_from_csv((const char *)data, size, &silent, NULL) != status) abort(); /* err may be NULL */
    if (memcmp(&schedule, &silent, sizeof schedule) != 0) abort();
    if (status == REFUEL_OK)
        check_rows(&schedule);
    else
        check_error(&err, status);
    return 0;
}
