#include "io/track_words.h"

#include <math.h>
#include <string.h>

#include "core/date.h"
#include "core/number.h"
#include "io/log_told.h"
#include "io/teller.h"
#include "plan/withheld.h"
#include "weight/track_doubt.h"

static const char thin[] =
    "The body mass index is under 18.5 kg/m2 on the last day. What is lacking then is food, whatever the numbers say: eat "
    "enough, and let a doctor or dietitian help.";

static const struct {
    int32_t flag;
    const char *text;
} flags[] = {
    {REFUEL_TRACK_FAR,
     "The estimate lies more than 2 standard deviations from what the equations say of this person. Where it is lower, "
     "food is often missing in the log; where it is higher, the equations may not know of all activity, or too much food was "
     "written down."},
    {REFUEL_TRACK_JUMP,
     "The weight went to another level at once and stayed there, as with another scale or after a pause: the estimate began "
     "anew."},
    {REFUEL_TRACK_HELD, "The last weigh-in is far off and does not count until the next one confirms it."},
    {REFUEL_TRACK_MILK,
     "The energy of the milk is in the expenditure. After a birth water changes the weight as well, in ways "
     "that nothing here knows: midwife or doctor advise about weight."},
    {REFUEL_TRACK_FAT_CLAMPED, "The fat mass was outside what is plausible, and was taken to be at the nearest limit."},
};

const char *rf_track_prior_says(const rf_track_answer *it)
{
    return it->plan.total_equation == REFUEL_EQ_MEASURED ? "the measurement says" : "the equations say";
}

const char rf_track_low[] =
    "the expenditure would be so low that food must be missing in the log; who ate by it would eat too little, so it is not told";

const char *rf_track_why(const rf_track_answer *it)
{
    if (it->enough) return NULL;
    switch (it->reason) {
        case REFUEL_TRACK_DAYS: return "28 days from the first weigh-in on are needed";
        case REFUEL_TRACK_GAPS:
            return "of the last 28 days, 14 need a weigh-in that counts and 14 an intake that counts, no week may be "
                   "without an intake, and the last weigh-in must be less than a week old";
        case REFUEL_TRACK_WIDE: return "the 95 % interval reaches further than 300 kcal a day to either side";
        case REFUEL_TRACK_LOW: return rf_track_low;
        default: return "the log does not tell enough";
    }
}

static void tell_running(const rf_track_answer *it, char text[RF_TELLER_LINE])
{
    char km[RF_NUMBER_TEXT];
    *text = '\0';
    if (isnan(it->run_km_week)) {
        rf_tell_add(text, "The log has no week of runs: the running that was given, or none, counts on every day.");
        return;
    }
    rf_number_short(it->run_km_week, 1, km);
    rf_tell_add(text, "%.0f runs of the log, %s km a week, count as running that is known.", it->runs, km);
}

static void tell_scale(const rf_track_answer *it, char text[RF_TELLER_LINE])
{
    *text = '\0';
    rf_tell_add(
        text,
        "The expenditure is on the scale of the log: who writes down a tenth too little is told about a tenth of "
        "the intake too little.");
    if (!it->enough || !(it->missing_kcal_d > 0)) return;
    rf_tell_add(text,
                " So its range reaches further up than down: up to %.0f %% of what is eaten may be missing in the log.",
                100 * RF_TRACK_UNLOGGED_SHARE);
}

void rf_track_flag_notes(int32_t set, bool withheld, void (*line)(void *context, const char *text), void *context)
{
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++) {
        bool tells_weight = flags[i].flag != REFUEL_TRACK_MILK;
        if ((set & flags[i].flag) && !(withheld && tells_weight)) line(context, flags[i].text);
    }
}

void rf_track_first_notes(const rf_track_answer *it, void (*line)(void *context, const char *text), void *context)
{
    char text[RF_TELLER_LINE] = "";
    const char *why = rf_track_why(it);
    if (it->flags & REFUEL_TRACK_BMI_LOW) line(context, thin);
    if (it->withheld) {
        line(context, "No amounts and no weights are told here, because of an answer about eating: " RF_WITHHELD_EATING
                      ". A doctor or dietitian can look at the log with you.");
    } else if (why) {
        rf_tell_add(text, "Not enough data: %s.", why);
        line(context, text);
    }
}

void rf_track_more_notes(const rf_track_answer *it, void (*line)(void *context, const char *text), void *context)
{
    char text[RF_TELLER_LINE] = "";
    if (it->old) {
        char date[RF_DATE_TEXT];
        rf_date_text((int64_t)it->last_day, date);
        rf_tell_add(text, "The log ends on %s: it tells nothing about now.", date);
        line(context, text);
    }
    rf_track_flag_notes(it->flags, it->withheld != 0, line, context);
    if (!it->withheld) {
        tell_scale(it, text);
        line(context, text);
        tell_running(it, text);
        line(context, text);
    }
    for (size_t i = 0; i < it->given->book.files; i++)
        rf_log_tell_unread(&it->given->book.file[i], it->withheld != 0, line, context);
}

void rf_track_notes(const rf_track_answer *it, void (*line)(void *context, const char *text), void *context)
{
    rf_track_first_notes(it, line, context);
    rf_track_more_notes(it, line, context);
}
