/* The weekly export of Lose It!, and its food-logs.csv: a row for a food, with exercise among them. */
#include "io/log_foods.h"
#include "io/log_formats.h"

static const char *const dates[] = {"Date", NULL};
static const char *const energies[] = {"Calories", NULL};
static const char *const carbohydrates[] = {"Carbohydrates", NULL};
static const char *const proteins[] = {"Protein", NULL};
static const char *const fats[] = {"Fat", NULL};
static const char *const fibres[] = {"Fiber", NULL};
static const char *const deleted[] = {"Deleted", NULL};
static const char *const types[] = {"Type", "Meal", NULL};

static bool sniff(const rf_log_start *start)
{
    const rf_log_headings *head = start->headings;
    return head && rf_log_column_of(head, dates, 1) == 0 && rf_log_column_of(head, deleted, 1) != RF_LOG_NO_COLUMN &&
           rf_log_column_of(head, energies, 1) != RF_LOG_NO_COLUMN;
}

static bool uses(rf_log_table *it)
{
    static const char *const yes[] = {"1", "true", NULL};
    static const char *const exercise[] = {"Exercise", NULL};
    size_t length;
    double kcal;
    const char *text = rf_log_cell_text(it, rf_log_column_of(&it->head, deleted, 1), &length);
    if (rf_log_is_one(text, length, yes)) {
        rf_log_skip(it->reading, RF_LOG_REASON_DELETED, it->line);
        return false;
    }
    text = rf_log_cell_text(it, rf_log_column_of(&it->head, types, 1), &length);
    bool is_exercise = rf_log_is_one(text, length, exercise);
    text = rf_log_cell_text(it, rf_log_column_of(&it->head, energies, 1), &length);
    if (!is_exercise && !(rf_log_figure(text, length, RF_LOG_GROUPS, &kcal) && kcal < 0)) return true;
    rf_log_skip(it->reading, RF_LOG_REASON_EXERCISE_ROW, it->line);
    return false;
}

static void read(rf_log_reading *reading)
{
    const rf_log_foods how = {.date = dates,
                              .energy = energies,
                              .carbohydrate = carbohydrates,
                              .protein = proteins,
                              .fat = fats,
                              .fibre = fibres,
                              .style = RF_LOG_GROUPS,
                              .order = RF_LOG_ORDER_MONTH_FIRST,
                              .uses = uses};
    rf_log_read_foods(reading, &how);
}

const rf_log_format rf_log_loseit = {"loseit", "foods of Lose It!", RF_LOG_RANK_HAND, sniff, read};
