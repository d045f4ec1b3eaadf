#include "io/from_log_words.h"

#include <math.h>
#include <refuel/track.h>
#include <refuel/units.h>
#include <stdio.h>

#include "core/date.h"
#include "core/number.h"
#include "io/clock.h"
#include "io/from_log_age.h"
#include "io/log_told.h"
#include "io/track_words.h"

#define S_H 3600
#define S_MIN 60

void rf_taken_value(const rf_taken *it, bool pounds, bool miles, char text[RF_TAKEN_VALUE])
{
    char number[RF_NUMBER_TEXT];
    double km = miles ? REFUEL_KM_PER_MI : 1;
    const char *far = miles ? "mi" : "km";
    long seconds;
    text[0] = '\0';
    if (isnan(it->value)) return;
    switch (it->input) {
        case REFUEL_INPUT_WEIGHT:
            rf_number_fixed(it->value / (pounds ? REFUEL_KG_PER_LB : 1), 1, false, number);
            snprintf(text, RF_TAKEN_VALUE, "%s %s", number, pounds ? "lb" : "kg");
            break;
        case REFUEL_INPUT_DISTANCE:
            rf_number_short(it->value / km, 1, number);
            snprintf(text, RF_TAKEN_VALUE, "%s %s a week", number, far);
            break;
        case REFUEL_INPUT_SPEED:
            seconds = lround(S_H * km / it->value);
            snprintf(text, RF_TAKEN_VALUE, "%ld:%02ld/%s", seconds / S_MIN, seconds % S_MIN, far);
            break;
        case REFUEL_INPUT_EXPENDITURE:
        case REFUEL_INPUT_INTAKE:
            rf_number_fixed(it->value, 0, true, number);
            snprintf(text, RF_TAKEN_VALUE, "%s kcal a day", number);
            break;
        default:
            rf_number_fixed(it->value, 0, true, number);
            snprintf(text, RF_TAKEN_VALUE, "%s g a day", number);
            break;
    }
}

void rf_taken_where(const rf_taken *it, char text[RF_TAKEN_LINE])
{
    char sd[RF_NUMBER_TEXT];
    rf_number_fixed(it->sd, 0, true, sd);
    if (isnan(it->sd))
        snprintf(text, RF_TAKEN_LINE, "%s", it->how);
    else
        snprintf(text, RF_TAKEN_LINE, "standard error %s kcal, %s", sd, it->how);
}

void rf_taken_line(const rf_taken *it, char text[RF_TAKEN_LINE])
{
    char value[RF_TAKEN_VALUE], where[RF_TAKEN_LINE];
    rf_taken_value(it, false, false, value);
    rf_taken_where(it, where);
    const char *space = *value ? " " : "";
    switch (it->state) {
        case RF_TAKEN_NOT:
            snprintf(text, RF_TAKEN_LINE, "%s: not from the log: %.*s", it->label, RF_TAKEN_HOW, where);
            break;
        case RF_TAKEN_OVERRIDDEN:
            snprintf(text, RF_TAKEN_LINE, "%s: as given, and not as the log has it%s%s (%.*s)", it->label,
                     *value ? ": " : "", value, RF_TAKEN_HOW, where);
            break;
        default:
            snprintf(text, RF_TAKEN_LINE, "%s%s%s: from the log, %.*s", it->label, space, value, RF_TAKEN_HOW, where);
            break;
    }
}

/* How often merging, or the reading of a file, found it. */
static size_t count_of(const rf_from_log *it, rf_log_warning what)
{
    size_t count = it->given.marked[what];
    for (size_t i = 0; i < it->given.book.files; i++) count += it->given.book.file[i].warned[what].count;
    return count;
}

/* What was left out where files were merged, in the words of import. */
static void tell_merged(const rf_from_log *it, void (*line)(void *context, const char *text), void *context)
{
    static const struct {
        rf_log_warning what;
        bool of_food; /* told where food is taken */
        const char *one, *many;
    } rows[] = {{RF_LOG_WARNING_CONFLICT, false, "run", "runs"},
                {RF_LOG_WARNING_OUTLIER, false, "weight", "weights"},
                {RF_LOG_WARNING_REPEATED, false, "day of food", "days of food"},
                {RF_LOG_WARNING_MACROS_MISSING, true, "day of food", "days of food"},
                {RF_LOG_WARNING_MACROS_SHORT, true, "day of food", "days of food"}};
    char text[RF_TAKEN_LINE];
    size_t second = it->given.second_weights;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        size_t count = count_of(it, rows[i].what);
        if (count == 0 || (rows[i].of_food && it->eaten.logged == 0)) continue;
        snprintf(text, sizeof text, "%zu %s: %s (%s).", count, count == 1 ? rows[i].one : rows[i].many,
                 rf_log_warning_words[rows[i].what].text, rf_log_warning_words[rows[i].what].word);
        line(context, text);
    }
    if (second == 0) return;
    snprintf(text, sizeof text, "%zu second %s of a day %s not used: the first of the morning counts.", second,
             second == 1 ? "weight" : "weights", second == 1 ? "was" : "were");
    line(context, text);
}

void rf_from_log_notes(const rf_from_log *it, void (*line)(void *context, const char *text), void *context)
{
    const rf_taken *spent = rf_from_log_of(it, REFUEL_INPUT_EXPENDITURE);
    char date[RF_DATE_TEXT], text[RF_TAKEN_LINE];
    if (it->old) {
        rf_date_text(it->last_day, date);
        snprintf(text, sizeof text,
                 "The log ends on %s, %d days ago: what is taken from it is of then, and may not hold now.", date,
                 (int)(rf_local_day() - it->last_day));
        line(context, text);
    }
    if (rf_from_log_has_old_weight(it))
        line(
            context,
            "The last weighing is more than three months old: that the weight is not too low for the height now is not "
            "said. Give that of today.");
    if (rf_from_log_old_food(it)) {
        snprintf(text, sizeof text, "Whether enough is eaten now is not said: %s.", rf_from_log_old_food(it));
        line(context, text);
    }
    rf_track_flag_notes(it->flags, it->withholds, line, context);
    if (spent && spent->state == RF_TAKEN_YES)
        line(context, "The expenditure is on the scale of the log: food that is not written down is missing in it.");
    if (it->eaten.doubtful && rf_from_log_of(it, REFUEL_INPUT_INTAKE))
        line(context,
             "More than a third of the days of food are probably not complete: what hangs on them is not judged. "
             "Days on which little is eaten look the same: say of those that they are complete.");
    tell_merged(it, line, context);
    for (size_t i = 0; i < it->given.book.files; i++)
        rf_log_tell_unread(&it->given.book.file[i], it->withholds, line, context);
}
