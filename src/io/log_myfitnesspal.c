/* The nutrition summary of MyFitnessPal: a row for a meal. */
#include "io/log_foods.h"
#include "io/log_formats.h"

static const char *const dates[] = {"Date", NULL};
static const char *const meals[] = {"Meal", NULL};
static const char *const energies[] = {"Calories", "Energy", NULL};
static const char *const carbohydrates[] = {"Carbohydrates", NULL};
static const char *const proteins[] = {"Protein", NULL};
static const char *const fats[] = {"Fat", NULL};
static const char *const fibres[] = {"Fiber", "Fibre", NULL};
static const char *const sodium[] = {"Sodium (mg)", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, dates, 1) == 0 && rf_log_column_of(head, meals, 1) == 1 &&
           rf_log_column_with(head, energies, RF_U_KCAL, NULL) != RF_LOG_NO_COLUMN &&
           rf_log_column_of(head, sodium, 1) != RF_LOG_NO_COLUMN;
}

/* What it does not know is 0.0, as the nutrients of energy that was added quickly: a day says so by its sum. */
static void read(rf_log_reading *reading)
{
    const rf_log_foods how = {.date = dates,
                              .energy = energies,
                              .carbohydrate = carbohydrates,
                              .protein = proteins,
                              .fat = fats,
                              .fibre = fibres,
                              .style = RF_LOG_GROUPS};
    rf_log_read_foods(reading, &how);
}

const rf_log_format rf_log_myfitnesspal = {"myfitnesspal", "meals of MyFitnessPal", RF_LOG_RANK_HAND, sniff, read};
