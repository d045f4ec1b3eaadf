#include "plan/withheld.h"

#include <math.h>
#include <string.h>

#include "core/warning.h"
#include "diet/health.h"
#include "plan/amount_words.h"
#include "plan/result.h"

int rf_withholds(const refuel_request *request)
{
    const refuel_health *health = &request->health;
    if (request->sex == REFUEL_FEMALE || request->sex == REFUEL_MALE)
        return rf_health_tells_of_eating(health, request->sex);
    return rf_health_tells_of_eating(health, REFUEL_FEMALE) || rf_health_tells_of_eating(health, REFUEL_MALE);
}

/* Of energy and of food; hours, shares, drinks and what a body is stay. */
static void clear(refuel_plan_result *plan, const rf_record *record)
{
    static const refuel_range none = {NAN, NAN};
    static const double unknown = NAN;
    for (size_t i = 0; i < record->rows; i++) {
        const refuel_result_info *row = &record->row[i];
        char *member = (char *)plan + row->offset;
        if (!rf_is_amount_unit(row->unit)) continue;
        if (row->kind == REFUEL_RESULT_NUMBER) memcpy(member, &unknown, sizeof unknown);
        if (row->kind == REFUEL_RESULT_RANGE) memcpy(member, &none, sizeof none);
    }
}

void rf_withhold_notes(refuel_warnings *warnings)
{
    static const refuel_warning_id amounts[] = {REFUEL_WARNING_TRAINING_UNKNOWN, REFUEL_WARNING_ATHLETE_BY_HOURS,
                                                REFUEL_WARNING_SEX_UNKNOWN};
    rf_warn_if(warnings, REFUEL_WARNING_HEALTH_GLP1_EATING, refuel_warned(*warnings, REFUEL_WARNING_HEALTH_GLP1));
    for (size_t i = 0; refuel_warning_at(i); i++) {
        const refuel_warning *it = refuel_warning_at(i);
        if (rf_names_amount(it->message)) rf_warnings_remove(warnings, (refuel_warning_id)it->number);
    }
    for (size_t i = 0; i < sizeof amounts / sizeof *amounts; i++) rf_warnings_remove(warnings, amounts[i]);
}

static void withhold_plan(refuel_plan_result *plan)
{
    clear(plan, &rf_records[REFUEL_RECORD_PLAN]);
    clear(plan, &rf_records[REFUEL_RECORD_EATEN]);
    clear(plan, &rf_records[REFUEL_RECORD_FLUID]);
    memset(plan->resting_part, 0, sizeof plan->resting_part);
    memset(plan->exercise_part, 0, sizeof plan->exercise_part);
    plan->balance_kcal_d = NAN;
    for (int i = 0; i < REFUEL_NUTRIENT_END; i++) plan->eaten[i] = NAN;
    rf_withhold_notes(&plan->warnings);
}

/* What is told where something was found and its words name an amount. */
static const struct {
    int32_t check;
    const char *words;
} found[] = {
    {REFUEL_CHECK_GATE_VLCD, "so little belongs in medical hands"},
    {REFUEL_CHECK_ENERGY_FLOOR, "below a floor of intake: recovery and health may suffer"},
    {REFUEL_CHECK_CAFFEINE,
     "more caffeine than gives no concern; in pregnancy and while breastfeeding please talk with the midwife or physician"},
    {REFUEL_CHECK_CARBOHYDRATE_DURING, "so much on the way is not taken up by every gut and can upset it"},
};

const char *rf_withheld_message(int32_t check, int32_t verdict, const char *message)
{
    if (!rf_names_amount(message)) return message;
    if (verdict == REFUEL_VERDICT_UNKNOWN) return "not judged";
    if (verdict < REFUEL_VERDICT_UNKNOWN) return "nothing was found";
    for (size_t i = 0; i < sizeof found / sizeof *found; i++)
        if (found[i].check == check) return found[i].words;
    return RF_WITHHELD_EATING;
}

static void withhold_finding(refuel_finding *it)
{
    it->value = it->interval_low = it->interval_high = it->low = it->high = NAN;
    it->message = rf_withheld_message(it->id, it->verdict, it->message);
}

void rf_withhold(refuel_plan_result *plan, refuel_finding *finding, size_t findings)
{
    for (size_t i = 0; i < findings; i++) withhold_finding(&finding[i]);
    withhold_plan(plan);
}
