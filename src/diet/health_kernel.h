/* Answers about health against their limits: numbers in, 0 or 1 or a state out. NaN is not answered, and no comparison with it
   holds. */
#ifndef REFUEL_DIET_HEALTH_KERNEL_H
#define REFUEL_DIET_HEALTH_KERNEL_H

#include <math.h>
#include <refuel/health.h>

#include "core/edge.h"

#define RF_SCOFF_YES 2.0              /* yes answers: Morgan 1999. A limit of 3 has been proposed since */
#define RF_UNPLANNED_LOSS_PCT 5.0     /* of body weight in a month: TRIAD 2014 */
#define RF_GLP1_LOSS_PERCENT_WEEK 1.0 /* faster is for whoever prescribes the medicine. refuel's own */

/* Periods: REDs 2023, and its assessment tool (Stellingwerff 2023, for physicians); few in a year: Hutson 2021. */
#define RF_MISSED_PERIODS 3.0       /* in a row */
#define RF_MISSED_PERIODS_LONG 12.0 /* in a row */
#define RF_FEW_PERIODS_YEAR 8.0     /* at the most */
#define RF_LATE_FIRST_PERIOD_Y 15.0 /* none by then */

/* Before this age an end of periods is looked into, and is no reason to look no further: ESHRE 2016. */
#define RF_MENOPAUSE_FROM_Y 40.0

/* Bone stress injuries in 2 years: the same tool. One is enough for the gate, which is refuel's own. */
#define RF_BONE_STRESS_GATE 1.0

#define RF_EDE_Q_FEMALE 2.30 /* global score above: the same tool */
#define RF_EDE_Q_MALE 1.68

/* What is known of periods, from what says nothing to what says most. */
typedef enum rf_menses {
    RF_MENSES_NOT_ASKED, /* or they do not concern her: after menopause, and before the first one under 15 */
    RF_MENSES_HIDDEN,    /* by contraception, pregnancy or nursing */
    RF_MENSES_NOT_KNOWN, /* too little was answered */
    RF_MENSES_REGULAR,
    RF_MENSES_FEW,
    RF_MENSES_MISSED,
    RF_MENSES_MISSED_LONG,
    RF_MENSES_NONE_YET
} rf_menses;

/* Of somebody who answered something about them; after menopause from 40 years they do not concern her, and one before is
   periods that are missed. */
static inline rf_menses rf_menses_of(int hidden, int menopause, double missed, double periods_year, double menarche_y,
                                     double age_y)
{
    if (menopause && age_y >= RF_MENOPAUSE_FROM_Y) return RF_MENSES_NOT_ASKED;
    if (hidden) return RF_MENSES_HIDDEN;
    if (menopause) return RF_MENSES_MISSED_LONG;
    if (menarche_y == REFUEL_MENARCHE_NOT_YET)
        return age_y >= RF_LATE_FIRST_PERIOD_Y ? RF_MENSES_NONE_YET : RF_MENSES_NOT_ASKED;
    if (missed >= RF_MISSED_PERIODS_LONG || periods_year == 0) return RF_MENSES_MISSED_LONG;
    if (missed >= RF_MISSED_PERIODS) return RF_MENSES_MISSED;
    if (periods_year <= RF_FEW_PERIODS_YEAR) return RF_MENSES_FEW;
    return isnan(missed + periods_year) ? RF_MENSES_NOT_KNOWN : RF_MENSES_REGULAR;
}

static inline int rf_had_bone_stress(double injuries, double high_risk, double months_lost)
{
    return injuries >= RF_BONE_STRESS_GATE || high_risk >= RF_BONE_STRESS_GATE || months_lost > 0;
}

static inline int rf_lost_unplanned(double percent)
{
    return percent >= 0 && !rf_below(percent, RF_UNPLANNED_LOSS_PCT);
}

#endif
