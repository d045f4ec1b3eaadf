#include "io/notice.h"

#include <math.h>
#include <refuel/units.h>
#include <stdio.h>

#include "core/number.h"

/* Resting energy as it is, and as it would be without training and with. */
static void trained(const refuel_plan_result *p, int unknown, char text[RF_NOTICE])
{
    char now[RF_NUMBER_TEXT], no[RF_NUMBER_TEXT], yes[RF_NUMBER_TEXT], hours[RF_NUMBER_TEXT];
    rf_number_fixed(p->resting_kcal_d, 0, true, now);
    rf_number_fixed(p->untrained_kcal_d, 0, true, no);
    rf_number_fixed(p->athlete_kcal_d, 0, true, yes);
    rf_number_fixed(p->running_h_week, 1, false, hours);
    if (unknown)
        snprintf(text, RF_NOTICE,
                 "whether you train is not known: %s kcal a day at rest are for somebody who does not, an athlete has "
                 "%s kcal",
                 no, yes);
    else
        snprintf(
            text, RF_NOTICE,
            "%s h %s a week make an athlete in part: %s kcal a day at rest; without training it would be %s kcal, of "
            "an athlete %s kcal; say whether you are one if you know",
            hours, p->run_share < 1 ? "on foot" : "of running", now, no, yes);
}

static void gait(const refuel_plan_result *p, char text[RF_NOTICE])
{
    char percent[RF_NUMBER_TEXT];
    rf_number_fixed(100 * p->run_share, 0, false, percent);
    snprintf(text, RF_NOTICE,
             "at this pace some walk and some run: %s %% is taken as running, the rest as walking; the gait says which",
             percent);
}

static void living(const refuel_plan_result *p, char text[RF_NOTICE])
{
    char level[RF_NUMBER_TEXT];
    rf_number_fixed(p->living_pal, 2, false, level);
    snprintf(text, RF_NOTICE,
             "a level of 1.6 belongs to a predicted resting energy; with the measured one of somebody who trains %s "
             "is taken",
             level);
}

static void sexes(const refuel_plan_result *p, char text[RF_NOTICE])
{
    char female[RF_NUMBER_TEXT], male[RF_NUMBER_TEXT];
    rf_number_fixed(p->total_female_kcal_d, 0, true, female);
    rf_number_fixed(p->total_male_kcal_d, 0, true, male);
    snprintf(
        text, RF_NOTICE,
        "the total is %s kcal by the equations for women and %s by those for men: the middle is shown, and ranges hold "
        "both; each check is the stricter of the two plans', with the numbers of that plan",
        female, male);
}

/* Feet with decimals, and what the same digits are as inches. One decimal may have lost a zero: 5.1 was 5 ft 1 or 5 ft 10. */
static void feet(const refuel_plan_result *p, char text[RF_NOTICE])
{
    const double in_cm = REFUEL_CM_PER_IN, ft_cm = in_cm * REFUEL_IN_PER_FT;
    double hundredths = round(p->height_cm / ft_cm * 100), whole = floor(hundredths / 100),
           part = fmod(hundredths, 100);
    double inches = fmod(part, 10) == 0 ? part / 10 : part;
    char written[RF_NUMBER_TEXT], given[RF_NUMBER_TEXT], other[RF_NUMBER_TEXT], ten[64] = "";
    rf_number_text(hundredths / 100, written);
    rf_number_fixed(p->height_cm, 1, false, given);
    if (inches == 1 && part == 10) {
        rf_number_fixed(whole * ft_cm + 10 * in_cm, 1, false, other);
        snprintf(ten, sizeof ten, ", %d ft 10 in is %s cm", (int)whole, other);
    }
    rf_number_fixed(whole * ft_cm + inches * in_cm, 1, false, other);
    snprintf(text, RF_NOTICE, "%s ft is %s cm; %d ft %d in is %s cm%s", written, given, (int)whole, (int)inches, other,
             ten);
}

const char *rf_notice(const refuel_plan_result *p, const refuel_warning *it, char text[RF_NOTICE])
{
    int known = p->athlete_kcal_d != p->untrained_kcal_d && p->athlete_kcal_d > 0;
    switch (it->number) {
        case REFUEL_WARNING_TRAINING_UNKNOWN:
            if (!known) return it->message;
            trained(p, 1, text);
            return text;
        case REFUEL_WARNING_ATHLETE_BY_HOURS: trained(p, 0, text); return text;
        case REFUEL_WARNING_GAIT_MIXED: gait(p, text); return text;
        case REFUEL_WARNING_FEET_DECIMAL: feet(p, text); return text;
        case REFUEL_WARNING_LIVING_RAISED: living(p, text); return text;
        case REFUEL_WARNING_SEX_UNKNOWN:
            if (isnan(p->total_female_kcal_d)) return it->message;
            sexes(p, text);
            return text;
        default: return it->message;
    }
}
