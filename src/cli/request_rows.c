#include "cli/request_rows.h"

#include <math.h>

#include "forecast/forecast_input.h"
#include "io/load_request.h"
#include "io/schedule_csv.h"
#include "training/log.h"
#include "training/meals.h"

/* A row takes a day's energy and a week's distance as a plan does. */
static cli_column schedule_column(int i)
{
    const refuel_input_info *intake = &rf_request_fields[REFUEL_INPUT_INTAKE].info;
    const refuel_input_info *distance = &rf_request_fields[REFUEL_INPUT_DISTANCE].info;
    const cli_column columns[RF_SCHEDULE_COLUMNS] = {
        {rf_schedule_column[0], "d", "from which the row holds; the days rise from row to row", 0,
         REFUEL_PROJECT_DAYS_MAX, true, false, false, false, false},
        {rf_schedule_column[1], intake->unit, "energy eaten in a day", intake->low, intake->high, false, false,
         intake->or_zero != 0, false, false},
        {rf_schedule_column[2], distance->unit, "running, at the pace of the plan; left out, it goes on as before",
         distance->low, distance->high, false, true, false, false, false},
    };
    return columns[i];
}

const cli_rows cli_schedule_rows = {.key = "schedule",
                                    .help = "intake and running by day; each row holds from its day on",
                                    .most = RF_SCHEDULE_ROWS_MAX,
                                    .columns = RF_SCHEDULE_COLUMNS,
                                    .column = schedule_column};

/* What is read of a run, by the names that need no unit in the value. */
static cli_column log_column(int i)
{
    static const cli_column columns[] = {
        {"date", "", "of the run, as 2026-03-02; not after today", 0, 0, false, false, false, true, false},
        {"distance_km", "km", "how far; 0: no run on that day", 0, RF_LOG_DISTANCE_KM_MAX, false, true, false, false,
         false},
        {"duration_min", "min", "how long", 0, RF_LOG_DURATION_MIN_MAX, false, true, false, false, false},
        {"duration", "", "instead: a text such as 52:30, 1:05:20 or 55min", 0, 0, false, true, false, true, false},
        {"rpe", "", "how hard the whole run was", 0, RF_LOG_RPE_MAX, false, true, false, false, false},
        {"heart_rate", "bpm", "the mean of the run; 0 is not known", RF_LOG_HEART_RATE_BPM_MIN,
         RF_LOG_HEART_RATE_BPM_MAX, false, true, true, false, false},
        {"sleep_h", "h",
         "sleep of the night before; fatigue takes the mean of two weeks where none is given; 0 is not known", 0,
         RF_LOG_SLEEP_H_MAX, false, true, false, false, false},
    };
    return columns[i];
}

#define LOG_ROWS(needed_, help_)                                                                       \
    {                                                                                                  \
        .key = RF_LOG_KEY, .help = help_, .needed = needed_, .text = true, .open = true, .columns = 7, \
        .column = log_column                                                                           \
    }
const cli_rows cli_log_rows = LOG_ROWS(true, "runs by day, in any order");
const cli_rows cli_recent_log_rows = LOG_ROWS(false, "runs of the last weeks by day, in any order");

/* What is read of a day. */
static cli_column track_column(int i)
{
    static const cli_column columns[] = {
        {"date", "", "of the day, as 2026-03-02", 0, 0, false, false, false, true, false},
        {"weight_kg", "kg", "weighed in the morning", 2, 650, false, true, false, false, false},
        {"intake_kcal", "kcal", "eaten on that day; rows of one day add up", 0, RF_DAY_KCAL_MAX, false, true, false,
         false, false},
        {"complete", "", "yes or no: whether everything that was eaten was written down", 0, 0, false, true, false,
         true, true},
        {"distance_km", "km", "of a run; 0: no run", 0, RF_LOG_DISTANCE_KM_MAX, false, true, false, false, false},
        {"duration", "", "of that run: a text such as 52:30, 1:05:20 or 55min", 0, 0, false, true, false, true, false},
        {"time", "", "of the run or, in a row without one, of the weigh-in, as 07:30", 0, 0, false, true, false, true,
         false},
        {"carbohydrate_g", "g", "eaten on that day, as intake_kcal", 0, INFINITY, false, true, false, false, false},
        {"protein_g", "g", "likewise", 0, INFINITY, false, true, false, false, false},
        {"fat_g", "g", "likewise", 0, INFINITY, false, true, false, false, false},
        {"fibre_g", "g", "likewise", 0, INFINITY, false, true, false, false, false},
    };
    return columns[i];
}

#define DAY_ROWS(needed_, gives_, help_)                                                                  \
    {                                                                                                     \
        .key = RF_LOG_KEY, .help = help_, .needed = needed_, .gives = gives_, .text = true, .open = true, \
        .columns = 11, .column = track_column                                                             \
    }
const cli_rows cli_track_rows = DAY_ROWS(true, 0, "weights, intakes and runs by day, in any order");
const cli_rows cli_taken_log_rows =
    DAY_ROWS(false, REFUEL_INPUT_WEIGHT,
             "weights, intakes and runs by day, in any order: what the request does not give is taken from them");
