/* How fast body weight changes, in percent of it per week. */
#include <math.h>

#include "diet/case.h"

refuel_finding refuel_check_loss_rate(const refuel_case *c)
{
    if (c->weight_change_kg_week >= 0) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double percent = -c->weight_change_kg_week / c->weight_kg * 100;
    refuel_finding it = refuel_judge(REFUEL_CHECK_LOSS_RATE, percent, NAN, REFUEL_LOSS_OK_PERCENT);
    if (refuel_above(percent, REFUEL_LOSS_RISK_PERCENT)) it.verdict = REFUEL_VERDICT_RISK;
    return it;
}

refuel_finding refuel_check_gain_rate(const refuel_case *c)
{
    if (!(c->weight_change_kg_week > 0)) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    return refuel_judge(REFUEL_CHECK_GAIN_RATE, c->weight_change_kg_week / c->weight_kg * 100, NAN, 0.5);
}
