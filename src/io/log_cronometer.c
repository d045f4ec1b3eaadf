/* dailysummary.csv of Cronometer: a row for a day, with the columns that its user chose. */
#include "io/log_foods.h"
#include "io/log_formats.h"

static const char *const dates[] = {"Date", NULL};
static const char *const energies[] = {"Energy", NULL};
static const char *const carbohydrates[] = {"Carbs", NULL};
static const char *const proteins[] = {"Protein", NULL};
static const char *const fats[] = {"Fat", NULL};
static const char *const fibres[] = {"Fiber", NULL};
static const char *const alcohols[] = {"Alcohol", NULL};
static const char *const marks[] = {"Completed", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, dates, 1) == 0 &&
           rf_log_column_with(head, energies, RF_U_KCAL, NULL) != RF_LOG_NO_COLUMN &&
           rf_log_column_of(head, marks, 1) != RF_LOG_NO_COLUMN;
}

/* Its mark of a day that is complete was false on all days of real years: it says nothing. */
static void read(rf_log_reading *reading)
{
    const rf_log_foods how = {.date = dates,
                              .energy = energies,
                              .carbohydrate = carbohydrates,
                              .protein = proteins,
                              .fat = fats,
                              .fibre = fibres,
                              .alcohol = alcohols,
                              .days = true};
    rf_log_read_foods(reading, &how);
}

const rf_log_format rf_log_cronometer = {"cronometer", "days of Cronometer", RF_LOG_RANK_HAND, sniff, read};
