/* A projection of body weight for a request: the plan first, then the model with the plan's numbers, its band, the answer
   to a target, and the day on which the diet stops being adequate. */
#ifndef REFUEL_IO_FORECAST_H
#define REFUEL_IO_FORECAST_H

#include <refuel/band.h>
#include <refuel/plan.h>
#include <refuel/reach.h>
#include <refuel/target.h>
#include <refuel/warning.h>

#include "io/project_input.h"

/* A check that is followed along the way. */
typedef struct rf_followed {
    int32_t check;           /* refuel_check_id */
    int32_t verdict, action; /* the worst on the way */
    int32_t reserved;
    double first_day;        /* on which it first was not ok; NaN where it always was */
    double first_risk_day;   /* on which it first was a risk; likewise */
    double value, low, high; /* on the first day that is not ok, else on the last */
    const char *source;      /* of the edge that binds then */
} rf_followed;

#define RF_FOLLOWED_MAX 8

typedef enum rf_question {
    RF_QUESTION_PATH = 0, /* where does an intake lead? */
    RF_QUESTION_INTAKE,   /* which intake reaches a weight by a day? */
    RF_QUESTION_DAY       /* when does an intake reach a weight? */
} rf_question;

typedef struct rf_forecast {
    refuel_plan_result plan;
    refuel_hall_person who;
    rf_question question;
    refuel_target_result solution; /* of QUESTION_INTAKE */
    refuel_reach_result reach;     /* of QUESTION_DAY */
    double target_kg, target_day;
    double baseline_intake_kcal_d, level;
    double floor_kcal_d; /* of intake, of the plan */
    size_t days;         /* the projection is daily: 0 .. days - 1 */
    double *weight_kg, *fat_kg, *fat_free_kg, *intake_kcal_d, *expenditure_kcal_d, *static_kg;
    size_t rows; /* of the report: every Nth day and the last */
    double *day, *low_kg, *high_kg, *sd_kg;
    rf_followed followed[RF_FOLLOWED_MAX];
    int32_t followed_count;
    uint32_t flags; /* refuel_project_flag */
    double *memory; /* everything above */
} rf_forecast;

/* default_every is used where the options name no step. The caller frees with rf_forecast_free, also on failure. */
refuel_status rf_forecast_make(const refuel_request *request, const rf_project_options *options, int default_every,
                               rf_forecast *out, refuel_error *err);
void rf_forecast_free(rf_forecast *forecast);

/* The i-th warning of the model as text, NULL past the end; its flag is a refuel_project_flag. */
const refuel_warning *rf_project_warning_at(size_t i);

/* Row of the report to index of the daily arrays. */
static inline size_t rf_forecast_index(const rf_forecast *f, size_t row)
{
    return (size_t)f->day[row];
}

#endif
