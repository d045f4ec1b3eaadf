/* weight.csv of Withings. */
#include "io/log_figure.h"
#include "io/log_formats.h"
#include "io/log_weights.h"

static const char *const dates[] = {"Date", NULL};
static const char *const weights[] = {"Weight", "Gewicht", "Poids", "Peso", NULL};
static const char *const fats[] = {"Fat mass", "Fettmasse", "Masse grasse", "Masa grasa", "Massa grassa",
                                   "Vetmassa", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, dates, 1) == 0 &&
           rf_log_column_with(head, weights, RF_U_KG, NULL) != RF_LOG_NO_COLUMN &&
           rf_log_column_with(head, fats, RF_U_KG, NULL) != RF_LOG_NO_COLUMN;
}

static void read(rf_log_reading *reading)
{
    const rf_log_weights how = {.date = dates, .weight = weights};
    rf_log_read_weights(reading, &how);
}

const rf_log_format rf_log_withings = {"withings", "weights of Withings", RF_LOG_RANK_HAND, sniff, read};
