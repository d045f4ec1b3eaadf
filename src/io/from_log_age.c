#include "io/from_log_age.h"

#include <stdio.h>

#include "core/date.h"
#include "io/clock.h"
#include "io/track_answer.h"
#include "person/person.h"

/* A convention of refuel: in a season a child grows, whoever loses weight may be too light, and another food is eaten. */
#define OLD_D 91
#define OLD_FOR_LOSS_D 28 /* likewise: at 1 % a week somebody is nearly one unit of body mass index lighter by then */
#define MONTH_D 30        /* a birth of no month ago was on any day of so many */

/* Days since the last one of what counts; 0 where none was taken. */
static int64_t age_d(const rf_from_log *it, int input)
{
    const rf_taken *taken = rf_from_log_of(it, input);
    return taken && taken->state == RF_TAKEN_YES ? rf_local_day() - (int64_t)taken->last_day : 0;
}

/* Whether a weight of so many days ago is that of a pregnancy which is over. */
static bool is_before_birth(const refuel_request *r, int64_t ago)
{
    int64_t birth = rf_track_birth_day(r);
    return birth != RF_LOG_NO_DAY && ago > MONTH_D && ago > rf_local_day() - birth;
}

/* For what the weight of today is needed, in place of one of so many days ago; NULL: for nothing. */
static const char *needs_today(const rf_from_log_use *use, const refuel_request *r, int64_t ago)
{
    if (is_before_birth(r, ago)) return "that was before the birth: give the weight of today";
    if (r->goal_kg_week < 0 && ago > OLD_FOR_LOSS_D)
        return "whether weight may be lost hangs on the weight of today: give it";
    if (ago <= OLD_D) return NULL;
    if (r->age_y < RF_ADULT_AGE_Y) return "under 18 years a body grows: give the weight of today";
    if (r->life_stage != REFUEL_LIFE_STAGE_NONE)
        return "in pregnancy and while nursing weight changes: give the weight of today";
    return use->ahead ? "a projection begins with the weight of today: give it" : NULL;
}

void rf_from_log_leave_old_weight(rf_from_log *it, const rf_from_log_use *use, const refuel_request *request)
{
    char date[RF_DATE_TEXT], why[RF_TAKEN_HOW];
    int64_t ago = age_d(it, REFUEL_INPUT_WEIGHT);
    const char *need = needs_today(use, request, ago);
    if (!need) return;
    rf_date_text((int64_t)rf_from_log_of(it, REFUEL_INPUT_WEIGHT)->last_day, date);
    snprintf(why, sizeof why, "its last weighing is of %s, %d days ago, and %s", date, (int)ago, need);
    rf_taken_not(it, REFUEL_INPUT_WEIGHT, why);
    const rf_taken *spent = rf_from_log_of(it, REFUEL_INPUT_EXPENDITURE);
    if (spent && spent->state == RF_TAKEN_YES)
        rf_taken_not(it, REFUEL_INPUT_EXPENDITURE, "it was learnt of that weight");
}

bool rf_from_log_has_old_weight(const rf_from_log *it)
{
    return age_d(it, REFUEL_INPUT_WEIGHT) > OLD_D;
}

const char *rf_from_log_old_food(const rf_from_log *it)
{
    int64_t ago = age_d(it, REFUEL_INPUT_INTAKE);
    if (is_before_birth(&it->given.request, ago))
        return "the food of the log is of before the birth; give what is eaten now";
    return ago > OLD_D ? "the food of the log is more than three months old; give what is eaten now" : NULL;
}

void rf_from_log_doubt_old_weight(rf_from_log *it)
{
    if (rf_from_log_has_old_weight(it))
        it->doubts.of[it->doubts.count++] =
            (rf_doubt){REFUEL_CHECK_WEIGHT_STATUS, "the weight of the log is old: give that of today", .only_ok = true};
}
