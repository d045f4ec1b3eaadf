/* servings.csv of Cronometer: a row for a food. */
#include "io/log_foods.h"
#include "io/log_formats.h"

static const char *const days[] = {"Day", NULL};
static const char *const times[] = {"Time", NULL};
static const char *const foods[] = {"Food Name", NULL};
static const char *const energies[] = {"Energy", NULL};
static const char *const carbohydrates[] = {"Carbs", NULL};
static const char *const proteins[] = {"Protein", NULL};
static const char *const fats[] = {"Fat", NULL};
static const char *const fibres[] = {"Fiber", NULL};
static const char *const alcohols[] = {"Alcohol", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, days, 1) == 0 && rf_log_column_of(head, foods, 1) != RF_LOG_NO_COLUMN &&
           rf_log_column_with(head, energies, RF_U_KCAL, NULL) != RF_LOG_NO_COLUMN;
}

static void read(rf_log_reading *reading)
{
    const rf_log_foods how = {.date = days,
                              .time = times,
                              .energy = energies,
                              .carbohydrate = carbohydrates,
                              .protein = proteins,
                              .fat = fats,
                              .fibre = fibres,
                              .alcohol = alcohols};
    rf_log_read_foods(reading, &how);
}

const rf_log_format rf_log_servings = {"cronometer-servings", "foods of Cronometer", RF_LOG_RANK_HAND, sniff, read};
