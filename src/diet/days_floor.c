/* Whether the days that a plan is put on hold it. */
#include "diet/case.h"

/* What is eaten on each day is not known, so only a plan is judged. */
refuel_finding rf_check_days_floor(const rf_case *c)
{
    if (c->eaten || c->days == 0) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    refuel_finding it = rf_judge(REFUEL_CHECK_DAYS_FLOOR, c->intake_kcal_d, c->days_least_kcal_d, NAN);
    it.verdict = (int32_t)rf_verdict_by(c->days_least_kcal_d, it.verdict);
    if (it.verdict == REFUEL_VERDICT_LOW && c->three_days_under) it.verdict = REFUEL_VERDICT_RISK;
    return it;
}
