#include "io/answer.h"

#include <math.h>
#include <string.h>

#include "core/warning.h"
#include "diet/health.h"
#include "diet/micronutrient.h"
#include "plan/needs.h"
#include "plan/request.h"
#include "plan/validate_nutrient.h"
#include "plan/withheld.h"

static int was_given(const refuel_request *r, int32_t nutrient)
{
    const rf_counted_form *form = rf_counted_form_of(nutrient);
    int judged = nutrient >= RF_MICRONUTRIENT_FIRST && nutrient <= REFUEL_NUTRIENT_TOTAL_WATER;
    return judged && (!isnan(r->eaten[nutrient]) || (form && !isnan(r->eaten[form->form])));
}

/* The references of the vitamins and minerals that are judged, with what there is to know about them. */
static void take_needs(rf_answer *out)
{
    const refuel_finding *energy = rf_answer_finding(out, REFUEL_CHECK_ENERGY_AVAILABILITY);
    const refuel_request *r = &out->request;
    refuel_need all[REFUEL_NEEDS_PLACES];
    out->needs = 0;
    if (!rf_nutrient_given(r->eaten)) return;
    rf_needs_of(r, rf_bone_lacks(&r->health, r->age_y, r->life_stage, energy ? energy->verdict : REFUEL_VERDICT_NONE),
                all);
    for (size_t i = 0; i < rf_needs_count; i++)
        if (was_given(&out->request, all[i].nutrient)) out->need[out->needs++] = all[i];
}

refuel_status rf_answer_judge(rf_answer *it, refuel_error *err)
{
    if (it->kind != RF_ANSWER_CHECK)
        return refuel_plan_checks(&it->request, &it->plan, it->finding, RF_FINDINGS_MAX, &it->findings, err);
    refuel_status status = refuel_check(&it->request, &it->plan, it->finding, RF_FINDINGS_MAX, &it->findings, err);
    if (status == REFUEL_OK) take_needs(it);
    return status;
}

const rf_refused *rf_answer_refused(rf_answer_kind kind)
{
    return kind == RF_ANSWER_COMPARE ? rf_compare_refused : NULL;
}

refuel_status rf_answer_make_days(rf_answer *it, refuel_error *err)
{
    static const refuel_days_mean none = REFUEL_DAYS_MEAN_INIT;
    it->days_mean = none;
    it->days = 0;
    if (it->request.days == 0) return REFUEL_OK;
    refuel_status status = refuel_days(&it->request, &it->plan, it->day, REFUEL_DAYS, &it->days, &it->days_mean, err);
    if (status == REFUEL_OK) rf_warnings_add(&it->plan.warnings, it->days_mean.warnings);
    return status;
}

/* No form of the answer can tell what is not in it. What was judged was judged before. */
static void withhold(rf_answer *it)
{
    rf_sentence(&it->plan, it->finding, it->findings, false, it->sentence);
    it->withheld = true;
    it->needs = it->days = 0;
    rf_withhold(&it->plan, it->finding, it->findings);
}

static bool tells_energy(int32_t check)
{
    return check == REFUEL_CHECK_ENERGY_FLOOR || check == REFUEL_CHECK_ENERGY_AVAILABILITY;
}

/* Of what was judged, what nobody knows. */
static void doubt(rf_answer *it, const rf_doubts *doubts)
{
    for (size_t i = 0; i < it->findings; i++)
        for (size_t k = 0; k < doubts->count; k++) {
            const rf_doubt *one = &doubts->of[k];
            if (it->finding[i].id != one->id) continue;
            if (one->only_ok && it->finding[i].verdict != REFUEL_VERDICT_OK) continue;
            it->finding[i].verdict = REFUEL_VERDICT_UNKNOWN;
            it->finding[i].action = REFUEL_ACTION_NONE;
            it->finding[i].message = one->why;
            if (tells_energy(one->id)) /* nor whether it is enough */
                it->plan.balance_kcal_d = it->plan.balance_told_kcal_d = NAN;
        }
}

static refuel_status make(rf_answer_kind kind, bool judged, const refuel_request *request, const rf_doubts *doubts,
                          rf_answer *out, refuel_error *err)
{
    out->kind = kind;
    out->from_log = NULL;
    out->request = *request;
    out->plan.struct_size = sizeof out->plan;
    out->findings = 0;
    out->rows = 0;
    out->needs = 0;
    out->withheld = false;
    refuel_status status = REFUEL_OK;
    if (kind == RF_ANSWER_CHECK || request->days != 0) status = rf_request_check(request, NULL, &out->request, err);
    if (status == REFUEL_OK && kind == RF_ANSWER_CHECK) status = rf_request_check_eaten(&out->request, err);
    if (status == REFUEL_OK) status = refuel_plan(request, &out->plan, err);
    if (status == REFUEL_OK && judged) status = rf_answer_judge(out, err);
    if (status == REFUEL_OK && doubts) doubt(out, doubts);
    if (status == REFUEL_OK) status = rf_answer_make_days(out, err);
    if (status == REFUEL_OK && kind == RF_ANSWER_COMPARE)
        status = refuel_compare(request, &out->plan, out->row, REFUEL_COMPARISONS_MAX, &out->rows, err);
    if (status != REFUEL_OK) return status;
    if (judged) out->overall = refuel_overall_of(out->finding, out->findings);
    if (kind != RF_ANSWER_CHECK) rf_warn_not_judged(&out->plan);
    if (kind == RF_ANSWER_CHECK && rf_withholds(&out->request)) withhold(out);
    return REFUEL_OK;
}

void rf_answer_sentence(const rf_answer *it, bool kj, char text[RF_SENTENCE])
{
    if (it->withheld)
        memcpy(text, it->sentence, RF_SENTENCE);
    else
        rf_sentence(&it->plan, it->finding, it->findings, kj, text);
}

refuel_status rf_answer_make(rf_answer_kind kind, const refuel_request *request, rf_answer *out, refuel_error *err)
{
    return make(kind, true, request, NULL, out, err);
}

refuel_status rf_answer_make_doubted(rf_answer_kind kind, const refuel_request *request, const rf_doubts *doubts,
                                     rf_answer *out, refuel_error *err)
{
    return make(kind, true, request, doubts, out, err);
}

refuel_status rf_answer_make_unjudged(rf_answer_kind kind, const refuel_request *request, rf_answer *out,
                                      refuel_error *err)
{
    return make(kind, false, request, NULL, out, err);
}

const refuel_finding *rf_answer_finding(const rf_answer *answer, refuel_check_id id)
{
    for (size_t i = 0; i < answer->findings; i++)
        if (answer->finding[i].id == (int32_t)id) return &answer->finding[i];
    return NULL;
}
