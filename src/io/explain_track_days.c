#include "io/explain_track_days.h"

#include <math.h>

#include "core/date.h"
#include "weight/track_scan.h"
#include "weight/track_whole.h"

#define SHOWN_MOST 9 /* of what is left out, one by one */

static void counts(rf_teller *t, const rf_track_answer *a)
{
    char first[RF_DATE_TEXT], last[RF_DATE_TEXT];
    rf_date_text((int64_t)a->day[0], first);
    rf_date_text((int64_t)a->last_day, last);
    rf_tell(t, "The log from the first weigh-in on, %s to %s: %.0f days; %.0f weigh-ins and %.0f intakes count", first,
            last, (double)a->days, a->weigh_ins, a->intakes);
    rf_tell_more(t,
                 "A day of which nothing is written is not known, and never 0: the habitual intake stands in, with its "
                 "spread");
}

/* Why an intake does not count, in the order in which the rule asks. */
static void intake(rf_teller *t, const rf_track_answer *a, size_t i)
{
    char date[RF_DATE_TEXT];
    double logged = a->logged_kcal[i], middle = rf_track_middle_kcal_d(&a->ask, i);
    rf_date_text((int64_t)a->day[i], date);
    if (a->ask.complete[i] == REFUEL_TRACK_COMPLETE_NO)
        rf_tell_more(t, "%s does not count: %.0f kcal, and the log or the rules of import say that it is not all", date,
                     logged);
    else if (!(logged > 0))
        rf_tell_more(t, "%s does not count: nothing eaten, and nobody said that it was a fast", date);
    else if (logged < RF_TRACK_LEAST_OF_MIDDLE * middle)
        rf_tell_more(t, "%s does not count: %.0f kcal, under half of the middle of the days around it, %.0f kcal", date,
                     logged, middle);
    else
        rf_tell_more(t, "%s does not count: %.0f kcal, under a third of the expenditure of that time", date, logged);
}

static void intakes(rf_teller *t, const rf_track_answer *a)
{
    size_t shown = 0, more = 0;
    if (a->track.intakes_left_out == 0) return;
    rf_tell(t, "Intakes that do not count, because probably not all was written down: %.0f",
            (double)a->track.intakes_left_out);
    for (size_t i = 0; !a->withheld && i < a->days; i++) {
        if (isnan(a->logged_kcal[i]) || rf_track_intake_counts(a, i)) continue;
        if (shown < SHOWN_MOST) intake(t, a, i);
        more += shown >= SHOWN_MOST;
        shown++;
    }
    if (more > 0) rf_tell_more(t, "and %.0f more", (double)more);
}

static void weigh_in(rf_teller *t, int64_t day, double kg, const char *why)
{
    char date[RF_DATE_TEXT];
    rf_date_text(day, date);
    rf_tell_more(t, "%s does not count: %#.1f kg, %s", date, kg, why);
}

static void weigh_ins(rf_teller *t, const rf_track_answer *a)
{
    size_t odd = a->given->outliers < RF_TRACK_ODD_MAX ? a->given->outliers : RF_TRACK_ODD_MAX, shown = 0;
    size_t left_out = a->track.weigh_ins_left_out + a->given->outliers;
    if (left_out == 0) return;
    rf_tell(t, "Weigh-ins that do not count, because they are far from those around them: %.0f", (double)left_out);
    if (!a->withheld)
        rf_tell_more(t, "That is off by more than %g kg and %g %% of the weight, and by more than chance explains",
                     RF_TRACK_FAR_KG, 100 * RF_TRACK_FAR_SHARE);
    for (size_t i = 0; !a->withheld && i < a->days && shown < SHOWN_MOST; i++) {
        if (isnan(a->weighed_kg[i]) || rf_track_weigh_in_counts(a, i)) continue;
        weigh_in(t, (int64_t)a->day[i], a->weighed_kg[i], "and no weigh-in after it confirms it");
        shown++;
    }
    for (size_t i = 0; !a->withheld && i < odd && shown < SHOWN_MOST; i++, shown++)
        weigh_in(t, a->given->odd[i].day, a->given->odd[i].weight_kg, "probably somebody else on the scale");
    if (!a->withheld && left_out > shown) rf_tell_more(t, "and %.0f more", (double)(left_out - shown));
}

void rf_explain_track_days(rf_teller *t, const rf_track_answer *answer)
{
    counts(t, answer);
    intakes(t, answer);
    weigh_ins(t, answer);
}
