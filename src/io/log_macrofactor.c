/* MacroFactor's sheet, saved as CSV: a row for a day. Its targets and its trend are nothing that was eaten or weighed. */
#include "io/log_foods.h"
#include "io/log_formats.h"

static const char *const dates[] = {"Date", NULL};
static const char *const trends[] = {"Trend Weight", NULL};
static const char *const energies[] = {"Calories", NULL};
static const char *const carbohydrates[] = {"Carbs", NULL};
static const char *const proteins[] = {"Protein", NULL};
static const char *const fats[] = {"Fat", NULL};
static const char *const fibres[] = {"Fiber", NULL};
static const char *const alcohols[] = {"Alcohol", NULL};
static const char *const weights[] = {"Weight", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, dates, 1) == 0 &&
           rf_log_column_with(head, trends, RF_U_KG, NULL) != RF_LOG_NO_COLUMN &&
           rf_log_column_with(head, energies, RF_U_KCAL, NULL) != RF_LOG_NO_COLUMN;
}

static void read(rf_log_reading *reading)
{
    const rf_log_foods how = {.date = dates,
                              .energy = energies,
                              .carbohydrate = carbohydrates,
                              .protein = proteins,
                              .fat = fats,
                              .fibre = fibres,
                              .alcohol = alcohols,
                              .weight = weights,
                              .style = RF_LOG_COMMA,
                              .days = true,
                              .serial = true};
    rf_log_read_foods(reading, &how);
}

const rf_log_format rf_log_macrofactor = {"macrofactor", "MacroFactor's sheet", RF_LOG_RANK_HAND, sniff, read};
