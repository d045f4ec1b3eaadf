/* Weight for height, in everybody from 5 years: by body mass index, in growth by that for age. */
#include <math.h>

#include "core/source_keys.h"
#include "diet/case.h"
#include "diet/gate_kernel.h"
#include "diet/health.h"
#include "diet/weight_status.h"
#include "person/growth.h"

typedef struct status_row {
    int32_t action;
    const char *source;
    const char *message[2]; /* of the present weight, of the weight before pregnancy */
} status_row;

static const status_row status_rows[] = {
    [RF_WEIGHT_NOT_KNOWN] = {REFUEL_ACTION_NONE, RF_SOURCE_WHO_2007, {NULL, NULL}},
    [RF_WEIGHT_NOT_LOW] = {REFUEL_ACTION_NONE, NULL, {NULL, NULL}},
    [RF_WEIGHT_GROWTH_LOW] = {REFUEL_ACTION_INFORM,
                              RF_SOURCE_WHO_2007,
                              {"the body mass index is on the low side for this age and sex: growth and training need "
                               "enough food; if it falls over months, worth a talk with a physician",
                               "before the pregnancy the body mass index was on the low side for this age and sex: "
                               "worth telling the midwife or physician"}},
    [RF_WEIGHT_LOW] = {REFUEL_ACTION_REFER,
                       RF_SOURCE_WHO_2004,
                       {"the body mass index is under 18.5, which is low: worth a talk with a physician",
                        "before the pregnancy the body mass index was under 18.5, which is low: worth telling the "
                        "midwife or physician"}},
    [RF_WEIGHT_GROWTH_RISK] = {REFUEL_ACTION_REFER,
                               RF_SOURCE_WHO_2007,
                               {"the body mass index is very low for this age and sex: please talk with a physician",
                                "before the pregnancy the body mass index was very low for this age and sex: please "
                                "tell the midwife or physician"}},
    [RF_WEIGHT_REFER] = {REFUEL_ACTION_REFER,
                         RF_SOURCE_TRIAD_2014,
                         {"the body mass index is 17.5 or less: please talk with a physician",
                          "before the pregnancy the body mass index was 17.5 or less: please tell the midwife or "
                          "physician"}},
    [RF_WEIGHT_GROWTH_URGENT] =
        {REFUEL_ACTION_REFER,
         RF_SOURCE_WHO_2007,
         {"the body mass index is extremely low for this age and sex: please see a physician soon; after eating little "
          "for a time, more food is best begun with medical help",
          "before the pregnancy the body mass index was extremely low for this age and sex: please see a physician "
          "soon"}},
    [RF_WEIGHT_URGENT] =
        {REFUEL_ACTION_REFER,
         RF_SOURCE_WHO_2004,
         {"the body mass index is under 16: please see a physician soon; after eating little for a time, more food is "
          "best begun with medical help",
          "before the pregnancy the body mass index was under 16: please see a physician soon"}},
};

static const char *unknown_words(const rf_case *c)
{
    if (c->age_y < RF_GROWTH_FROM_AGE_Y) return "under 5 years growth is judged by a paediatrician, not here";
    return c->life_stage == REFUEL_PREGNANT ? "in pregnancy the weight before it counts: give pre-pregnancy-weight"
                                            : "the body mass index is not known";
}

/* In pregnancy the weight before it counts. */
static double bmi_of(const rf_case *c)
{
    return c->life_stage == REFUEL_PREGNANT ? c->pre_pregnancy_bmi : c->bmi;
}

rf_weight_class rf_weight_class_at(int32_t sex, double age_y, double bmi)
{
    return (rf_weight_class)rf_weight_class_of(age_y, bmi, rf_bmi_at_z(sex, age_y, RF_GROWTH_URGENT_Z),
                                               rf_bmi_at_z(sex, age_y, RF_GROWTH_RISK_Z),
                                               rf_bmi_at_z(sex, age_y, RF_GROWTH_LOW_Z));
}

static rf_weight_class class_of(const rf_case *c)
{
    return rf_weight_class_at(c->sex, c->age_y, bmi_of(c));
}

/* Low now, in pregnancy, which puts weight on: then it was low before, or weight was lost. */
static int is_low_in_pregnancy(const rf_case *c)
{
    return c->life_stage == REFUEL_PREGNANT && rf_weight_class_at(c->sex, c->age_y, c->bmi) >= RF_WEIGHT_LOW;
}

int rf_case_is_too_light(const rf_case *c)
{
    int bare = rf_lacks_essential_fat(c->sex, c->age_y, c->body_fat_pct, c->fat_measured);
    return bare || class_of(c) > RF_WEIGHT_NOT_LOW || is_low_in_pregnancy(c);
}

int rf_case_weight_is_urgent(const rf_case *c)
{
    return rf_weight_is_urgent(class_of(c));
}

int rf_case_may_be_doubted(const rf_case *c)
{
    int settled = c->age_y >= RF_ADULT_AGE_Y && c->life_stage == REFUEL_LIFE_STAGE_NONE;
    return settled && !rf_case_is_too_light(c) && !rf_below(c->intake_kcal_d, RF_VLCD_KCAL_D) &&
           !rf_health_forbids_loss(c->health, c->sex, c->age_y, c->life_stage);
}

int rf_case_is_to_eat(const rf_case *c)
{
    return rf_case_is_too_light(c) || rf_health_tells_of_eating(c->health, c->sex);
}

void rf_spare(const rf_case *c, refuel_finding *it, const char *words)
{
    if (it->verdict != REFUEL_VERDICT_HIGH || !rf_case_is_to_eat(c)) return;
    it->verdict = REFUEL_VERDICT_OK;
    it->action = REFUEL_ACTION_NONE;
    it->high = NAN;
    it->message = words;
}

/* Not low before the pregnancy, and since then clearly less. */
static int has_lost(const rf_case *c)
{
    return c->life_stage == REFUEL_PREGNANT && rf_below(c->bmi, RF_PREGNANCY_LEAST_SHARE * c->pre_pregnancy_bmi);
}

static const char *const low_in_pregnancy[] = {
    "the weight is low for the height now, whatever it was before the pregnancy: please tell the midwife or physician",
    "the weight is very low for the height now, whatever it was before the pregnancy: please see a physician soon"};

refuel_finding rf_check_weight_status(const rf_case *c)
{
    int pregnant = c->life_stage == REFUEL_PREGNANT;
    double low_bmi = rf_bmi_at_z(c->sex, c->age_y, RF_GROWTH_LOW_Z);
    const status_row *row = &status_rows[class_of(c)];
    double edge = rf_weight_status_edge(c->age_y, low_bmi);
    refuel_finding it = rf_judge(REFUEL_CHECK_WEIGHT_STATUS, bmi_of(c), edge, NAN);
    it.verdict = (int32_t)rf_weight_verdict(class_of(c));
    it.action = row->action;
    it.source = row->source ? row->source : edge == low_bmi ? RF_SOURCE_WHO_2007 : RF_SOURCE_WHO_2004;
    it.message = it.verdict == REFUEL_VERDICT_UNKNOWN ? unknown_words(c) : row->message[pregnant];
    if (it.verdict <= REFUEL_VERDICT_UNKNOWN && is_low_in_pregnancy(c)) {
        if (it.verdict == REFUEL_VERDICT_OK) it.verdict = REFUEL_VERDICT_LOW;
        it.action = REFUEL_ACTION_REFER;
        it.source = RF_SOURCE_REFUEL;
        it.message = low_in_pregnancy[rf_weight_is_urgent(rf_weight_class_at(c->sex, c->age_y, c->bmi))];
    } else if (it.verdict == REFUEL_VERDICT_OK && has_lost(c)) {
        it.verdict = REFUEL_VERDICT_LOW;
        it.action = REFUEL_ACTION_REFER;
        it.source = RF_SOURCE_REFUEL;
        it.message =
            "the weight is more than 5 % under that before the pregnancy: please tell the midwife or physician";
    }
    return it;
}
