#include <refuel/check.h>

#include <math.h>

#include "diet/case.h"
#include "diet/check_table.h"

refuel_check_info refuel_check_describe(refuel_check_id id)
{
    if (id <= REFUEL_CHECK_NONE || id >= REFUEL_CHECK_END) return (refuel_check_info){"", "", "", ""};
    return check_infos[id];
}

const char *refuel_verdict_text(refuel_verdict verdict)
{
    static const char *const texts[] = {"", "ok", "unknown", "high", "low", "risk"};
    return (unsigned)verdict < sizeof texts / sizeof *texts ? texts[verdict] : "";
}

const char *refuel_action_text(refuel_action action)
{
    static const char *const texts[] = {"none", "inform", "warn", "refer", "refuse"};
    return (unsigned)action < sizeof texts / sizeof *texts ? texts[action] : "";
}

refuel_finding rf_judge(refuel_check_id id, double value, double low, double high)
{
    refuel_finding it = {.id = id, .value = value, .interval_low = NAN, .interval_high = NAN, .low = low, .high = high};
    it.verdict = isnan(value) ? REFUEL_VERDICT_UNKNOWN : REFUEL_VERDICT_OK;
    if (!isnan(low) && rf_below(value, low)) it.verdict = REFUEL_VERDICT_LOW;
    if (!isnan(high) && rf_above(value, high)) it.verdict = REFUEL_VERDICT_HIGH;
    return it;
}

refuel_finding rf_run_check(refuel_check_id id, const rf_case *c)
{
    refuel_finding it = check_rows[id].run(c);
    if (it.verdict > REFUEL_VERDICT_UNKNOWN && it.action == REFUEL_ACTION_NONE) it.action = REFUEL_ACTION_WARN;
    if (!it.message) it.message = check_rows[id].message[it.verdict]; /* a check may have words of its own */
    return it;
}

int32_t rf_run_checks(const rf_case *c, refuel_finding out[RF_CHECKS_MAX])
{
    int32_t n = 0;
    for (int id = 1; id < REFUEL_CHECK_END; id++) {
        refuel_finding it = rf_run_check((refuel_check_id)id, c);
        if (it.verdict != REFUEL_VERDICT_NONE) out[n++] = it;
    }
    return n;
}

refuel_verdict rf_overall(const refuel_finding *rows, int32_t n)
{
    static const refuel_check_id required[] = {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_CHECK_ENERGY_AVAILABILITY,
                                               REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_PROTEIN_DAILY,
                                               REFUEL_CHECK_FAT_MINIMUM};
    int seen[REFUEL_CHECK_END] = {0};
    int32_t worst = REFUEL_VERDICT_OK;
    for (int32_t i = 0; i < n; i++) {
        seen[rows[i].id] = 1;
        if (rows[i].verdict > worst) worst = rows[i].verdict;
    }
    for (size_t i = 0; i < sizeof required / sizeof *required; i++)
        if (!seen[required[i]] && worst < REFUEL_VERDICT_UNKNOWN) worst = REFUEL_VERDICT_UNKNOWN;
    return (refuel_verdict)worst;
}
