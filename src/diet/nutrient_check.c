/* Vitamins, minerals and water against their references. */
#include <math.h>

#include "core/edge.h"
#include "diet/case.h"
#include "diet/health.h"
#include "diet/micronutrient_kernel.h"
#include "diet/treated.h"

static const char few_days[] = "needs the mean of 3 days or more";
static const char no_reference[] = "there is no reference for this age and life stage";

/* By verdict. An unknown of an adequate intake is one that is below it. */
static const char *const of_allowance[] = {
    [REFUEL_VERDICT_OK] = "at least the recommended intake, which is enough for nearly everybody",
    [REFUEL_VERDICT_LOW] =
        "between the average requirement and the recommended intake: whether it is enough is uncertain",
    [REFUEL_VERDICT_RISK] = "below the average requirement: likely too little",
};
static const char *const of_adequate[] = {
    [REFUEL_VERDICT_OK] = "at least the adequate intake",
    [REFUEL_VERDICT_UNKNOWN] = "below the adequate intake, from which nothing can be concluded",
};
static const char *const of_iron[] = {
    [REFUEL_VERDICT_OK] = "at least the recommended intake; what is eaten does not tell the iron in the body",
    [REFUEL_VERDICT_LOW] =
        "between the average requirement and the recommended intake: whether it is enough is uncertain; a blood test "
        "(ferritin) would tell",
    [REFUEL_VERDICT_RISK] =
        "below the average requirement: likely too little; please ask a physician for a blood test (ferritin), and take "
        "no supplement before",
};

/* Of iron where ferritin was given: refuel fatigue looks at it. */
static const char *const of_iron_measured[] = {
    [REFUEL_VERDICT_OK] = "at least the recommended intake; refuel fatigue looks at the ferritin that was given",
    [REFUEL_VERDICT_LOW] =
        "between the average requirement and the recommended intake: whether it is enough is uncertain; refuel fatigue "
        "looks at the ferritin that was given",
    [REFUEL_VERDICT_RISK] =
        "below the average requirement: likely too little; please show a physician the ferritin that was given, and take "
        "no supplement before",
};

/* Of calcium and vitamin D, where little energy is left for the body, or a sign of that was told. */
static const char *const of_bone[] = {
    [REFUEL_VERDICT_OK] =
        "at least the recommended intake; bone needs energy as well, and little may be left for the body: worth a talk "
        "with a dietitian",
    [REFUEL_VERDICT_LOW] =
        "between the average requirement and the recommended intake, and little energy may be left for the body: bone "
        "needs both; worth a talk with a dietitian",
    [REFUEL_VERDICT_RISK] =
        "below the average requirement, and little energy may be left for the body: bone needs both; please talk with "
        "a physician or dietitian",
};

static const char in_pregnancy[] =
    "below the average requirement in pregnancy: likely too little; worth a talk with the midwife or physician";

static int bone_lacks(const rf_case *c)
{
    return rf_bone_lacks(c->health, c->age_y, c->life_stage, rf_check_energy_availability(c).verdict);
}

static void say(refuel_finding *it, const rf_case *c, int32_t nutrient, int adequate)
{
    int iron = nutrient == REFUEL_NUTRIENT_IRON;
    int bone = (nutrient == REFUEL_NUTRIENT_CALCIUM || nutrient == REFUEL_NUTRIENT_VITAMIN_D) && bone_lacks(c);
    int measured = !isnan(rf_health_number(c->health, REFUEL_HEALTH_FERRITIN_UG_L));
    const char *const *of_this_iron = measured ? of_iron_measured : of_iron;
    const char *const *words = adequate ? of_adequate : iron ? of_this_iron : bone ? of_bone : of_allowance;
    it->message = words[it->verdict];
    int informs = it->verdict == REFUEL_VERDICT_LOW || it->verdict == REFUEL_VERDICT_UNKNOWN;
    if (informs || (bone && it->verdict == REFUEL_VERDICT_OK)) it->action = REFUEL_ACTION_INFORM;
    if (it->verdict == REFUEL_VERDICT_RISK && (iron || bone)) it->action = REFUEL_ACTION_REFER;
    if (it->verdict != REFUEL_VERDICT_RISK || c->life_stage != REFUEL_PREGNANT) return;
    it->action = REFUEL_ACTION_REFER;
    it->message = in_pregnancy;
}

const rf_dri_cell *rf_case_dri(const rf_case *c, rf_dri_cell room[REFUEL_NUTRIENT_END])
{
    return rf_dri_cells_of(c->sex, c->life_stage, c->age_y, room);
}

/* What an answer about health leaves to whoever treats the disease: no reference is made for it, and none is shown. */
static bool treated(refuel_finding *it, const rf_case *c, int32_t check, int32_t nutrient, double amount)
{
    const char *words = rf_treated_words(c->health, nutrient);
    if (!words) return false;
    rf_find(it, check, amount, NAN, NAN);
    it->verdict = REFUEL_VERDICT_UNKNOWN;
    it->message = words;
    return true;
}

/* What is eaten of a nutrient, against its references; written where it stays, as rf_find says. */
static bool against(const rf_case *c, int32_t check, int32_t nutrient, const rf_dri_cell *dri, refuel_finding *it)
{
    double amount = c->amount ? c->amount[nutrient] : NAN;
    if (isnan(amount)) return false;
    if (treated(it, c, check, nutrient, amount)) return true;
    rf_find(it, check, amount, isnan(dri->rda) ? dri->ai : dri->rda, NAN);
    it->verdict = c->days_too_few ? REFUEL_VERDICT_UNKNOWN : rf_nutrient_verdict(amount, dri->ear, dri->rda, dri->ai);
    if (isnan(it->low))
        it->message = no_reference;
    else if (c->days_too_few)
        it->message = few_days;
    else
        say(it, c, nutrient, isnan(dri->rda));
    return true;
}

bool rf_check_nutrient(const rf_case *c, const rf_dri_cell *dri, int32_t nutrient, refuel_finding *it)
{
    return against(c, REFUEL_CHECK_OF_NUTRIENT(nutrient), nutrient, &dri[nutrient], it);
}

/* The words of an upper level that was crossed, and what it asks for. */
static void say_high(refuel_finding *it, const rf_case *c, int32_t nutrient)
{
    it->message = "above the upper level: the more, the likelier it does harm";
    if (nutrient == REFUEL_NUTRIENT_PHOSPHORUS) {
        it->message = "above the upper level; who spends much energy may eat so much with food, without harm";
        it->action = REFUEL_ACTION_INFORM;
    }
    if (nutrient == REFUEL_NUTRIENT_VITAMIN_A && c->life_stage == REFUEL_PREGNANT) {
        it->message = "above the upper level: so much retinol can harm the child; please talk with the physician soon";
        it->action = REFUEL_ACTION_REFER;
    }
    if (nutrient == REFUEL_NUTRIENT_IRON)
        it->message = "above the upper level: the more, the likelier it does harm; iron is for physicians to prescribe";
    if (!rf_treated_words(c->health, nutrient)) return;
    it->message =
        "above the upper level of the healthy: beside what was answered about health please talk with whoever treats it";
    it->action = REFUEL_ACTION_REFER;
}

/* So much more than the reference is as a rule a slip of the unit. A convention. */
#define DOUBTFUL 100.0

static const char doubtful[] =
    "more than 100 times the reference intake: is the unit right (ug, mg, g)? No upper level could be determined, which "
    "does not mean that much is safe";

static bool is_doubtful(double amount, const rf_dri_cell *dri)
{
    return isnan(dri->ul) && rf_above(amount, DOUBTFUL * (isnan(dri->rda) ? dri->ai : dri->rda));
}

static const char *unknown_words(const rf_case *c, int32_t nutrient, const rf_counted_form *form,
                                 const rf_dri_cell *dri)
{
    if (isnan(dri->rda) && isnan(dri->ai)) return no_reference;
    if (nutrient == REFUEL_NUTRIENT_SODIUM) return "it has no upper level, but a limit for the risk of chronic disease";
    if (isnan(dri->ul)) return "no upper level could be determined, which does not mean that much is safe";
    return c->days_too_few ? few_days : form->unknown;
}

bool rf_check_upper_level(const rf_case *c, const rf_dri_cell *dri, int32_t nutrient, refuel_finding *it)
{
    const rf_counted_form *form = rf_counted_form_of(nutrient);
    double whole = c->amount ? c->amount[nutrient] : NAN, ul = dri[nutrient].ul;
    double part = c->amount && form ? c->amount[form->form] : NAN, counted = form ? part : whole;
    if (isnan(whole) && isnan(part)) return false;
    rf_find(it, REFUEL_CHECK_OF_UPPER_LEVEL(nutrient), isnan(part) ? whole : part, NAN, ul);
    it->verdict =
        c->days_too_few ? REFUEL_VERDICT_UNKNOWN : rf_upper_verdict(counted, form ? form->most * whole : whole, ul);
    it->message = "no more than the upper level";
    if (it->verdict == REFUEL_VERDICT_HIGH) say_high(it, c, nutrient);
    if (it->verdict != REFUEL_VERDICT_HIGH && treated(it, c, it->id, nutrient, it->value)) return true;
    if (it->verdict == REFUEL_VERDICT_UNKNOWN) it->message = unknown_words(c, nutrient, form, &dri[nutrient]);
    if (is_doubtful(whole, &dri[nutrient])) it->message = doubtful;
    if ((form && it->message == form->unknown) || it->message == doubtful) it->action = REFUEL_ACTION_INFORM;
    return true;
}

/* Who runs loses salt, and the limit is of people who do not: it informs. Where somebody sweats heavily, it does not hold. */
refuel_finding rf_check_micronutrient_sodium_cdrr(const rf_case *c)
{
    if (!c->amount || isnan(c->amount[REFUEL_NUTRIENT_SODIUM])) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    rf_dri_cell room[REFUEL_NUTRIENT_END];
    double limit_mg_d = rf_case_dri(c, room)[REFUEL_NUTRIENT_SODIUM].cdrr;
    refuel_finding it;
    if (treated(&it, c, REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR, REFUEL_NUTRIENT_SODIUM,
                c->amount[REFUEL_NUTRIENT_SODIUM]))
        return it;
    it = rf_judge(REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR, c->amount[REFUEL_NUTRIENT_SODIUM], NAN, limit_mg_d);
    if (isnan(limit_mg_d) || c->days_too_few) {
        it.verdict = REFUEL_VERDICT_UNKNOWN;
        it.message = isnan(limit_mg_d) ? no_reference : few_days;
    } else if (it.verdict == REFUEL_VERDICT_HIGH && rf_case_is_to_eat(c)) {
        rf_spare(c, &it, RF_SPARED);
    } else if (it.verdict == REFUEL_VERDICT_HIGH && c->heavy_sweat) {
        it.verdict = REFUEL_VERDICT_OK;
        it.action = REFUEL_ACTION_INFORM;
        it.message = "above the limit, which does not hold for days of heavy sweating";
    } else if (it.verdict == REFUEL_VERDICT_HIGH && c->running_h_week > 0) {
        it.action = REFUEL_ACTION_INFORM;
        it.message =
            "above the intake from which less lowers the risk of chronic disease; it does not hold for days of heavy "
            "sweating (heavy-sweat yes)";
    }
    return it;
}

refuel_finding rf_check_water_total(const rf_case *c)
{
    rf_dri_cell room[REFUEL_NUTRIENT_END];
    refuel_finding it = {.verdict = REFUEL_VERDICT_NONE};
    if (c->amount)
        against(c, REFUEL_CHECK_WATER_TOTAL, REFUEL_NUTRIENT_TOTAL_WATER,
                &rf_case_dri(c, room)[REFUEL_NUTRIENT_TOTAL_WATER], &it);
    return it;
}
