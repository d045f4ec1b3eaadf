#include "diet/fibre.h"

#include "diet/balance.h"
#include "diet/case.h"

/* Planned fibre is the target itself, so only what is eaten is judged. */
refuel_finding rf_check_fibre(const rf_case *c)
{
    if (!c->eaten) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double low = rf_fibre_target_g_d(rf_case_measure_kcal_d(c), c->reference.fibre_g_d);
    refuel_finding it = rf_judge(REFUEL_CHECK_FIBRE, c->fibre_g_d, low, NAN);
    it.verdict = (int32_t)rf_verdict_by(low, it.verdict);
    return it;
}
