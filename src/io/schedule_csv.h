/* Schedules of intake and running: row by row, and from CSV. */
#ifndef REFUEL_IO_SCHEDULE_CSV_H
#define REFUEL_IO_SCHEDULE_CSV_H

#include <refuel/forecast_input.h>

#define RF_SCHEDULE_ROWS_MAX 1024

typedef struct rf_schedule {
    refuel_forecast_row row[RF_SCHEDULE_ROWS_MAX];
    size_t rows;
} rf_schedule;

/* The columns of a schedule, in CSV and in JSON; the last may be left out. */
#define RF_SCHEDULE_COLUMNS 3
extern const char *const rf_schedule_column[RF_SCHEDULE_COLUMNS];

/* Adds one row, checked against the one before. called names it in a message. */
refuel_status rf_schedule_add(rf_schedule *schedule, const refuel_forecast_row *row, const char *called,
                              refuel_error *err);

/* Reads CSV text with the header day,intake_kcal_d[,run_km_week]; what the schedule held is replaced. */
refuel_status rf_schedule_from_csv(const char *text, size_t length, rf_schedule *schedule, refuel_error *err);

#endif
