/* Weight for height, in everybody from 5 years: by body mass index, in growth by that for age. */
#include <math.h>

#include "core/source_keys.h"
#include "diet/case.h"
#include "diet/weight_status_kernel.h"
#include "person/growth.h"

typedef struct status_row {
    int32_t verdict, action;
    const char *source;
    const char *message[2]; /* of the present weight, of the weight before pregnancy */
} status_row;

static const status_row status_rows[] = {
    [RF_WEIGHT_NOT_KNOWN] = {REFUEL_VERDICT_UNKNOWN, REFUEL_ACTION_NONE, RF_SOURCE_WHO_2007, {NULL, NULL}},
    [RF_WEIGHT_NOT_LOW] = {REFUEL_VERDICT_OK, REFUEL_ACTION_NONE, NULL, {NULL, NULL}},
    [RF_WEIGHT_GROWTH_LOW] = {REFUEL_VERDICT_LOW,
                              REFUEL_ACTION_INFORM,
                              RF_SOURCE_WHO_2007,
                              {"the body mass index is on the low side for this age and sex: growth and training need "
                               "enough food; if it falls over months, worth a talk with a physician",
                               "before the pregnancy the body mass index was on the low side for this age and sex: "
                               "worth telling the midwife or physician"}},
    [RF_WEIGHT_LOW] = {REFUEL_VERDICT_LOW,
                       REFUEL_ACTION_REFER,
                       RF_SOURCE_WHO_2004,
                       {"the body mass index is under 18.5, which is low: worth a talk with a physician",
                        "before the pregnancy the body mass index was under 18.5, which is low: worth telling the "
                        "midwife or physician"}},
    [RF_WEIGHT_GROWTH_RISK] = {REFUEL_VERDICT_RISK,
                               REFUEL_ACTION_REFER,
                               RF_SOURCE_WHO_2007,
                               {"the body mass index is very low for this age and sex: please talk with a physician",
                                "before the pregnancy the body mass index was very low for this age and sex: please "
                                "tell the midwife or physician"}},
    [RF_WEIGHT_REFER] = {REFUEL_VERDICT_RISK,
                         REFUEL_ACTION_REFER,
                         RF_SOURCE_TRIAD_2014,
                         {"the body mass index is 17.5 or less: please talk with a physician",
                          "before the pregnancy the body mass index was 17.5 or less: please tell the midwife or "
                          "physician"}},
    [RF_WEIGHT_URGENT] =
        {REFUEL_VERDICT_RISK,
         REFUEL_ACTION_REFER,
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

static rf_weight_class class_of(const rf_case *c)
{
    double risk_bmi = rf_bmi_at_z(c->sex, c->age_y, RF_GROWTH_RISK_Z);
    return (rf_weight_class)rf_weight_class_of(c->age_y, bmi_of(c), risk_bmi,
                                               rf_bmi_at_z(c->sex, c->age_y, RF_GROWTH_LOW_Z));
}

int rf_case_weight_is_low(const rf_case *c)
{
    return class_of(c) > RF_WEIGHT_NOT_LOW;
}

int rf_case_weight_is_urgent(const rf_case *c)
{
    return class_of(c) == RF_WEIGHT_URGENT;
}

refuel_finding rf_check_weight_status(const rf_case *c)
{
    int pregnant = c->life_stage == REFUEL_PREGNANT;
    double low_bmi = rf_bmi_at_z(c->sex, c->age_y, RF_GROWTH_LOW_Z);
    const status_row *row = &status_rows[class_of(c)];
    double edge = rf_weight_status_edge(c->age_y, low_bmi);
    refuel_finding it = rf_judge(REFUEL_CHECK_WEIGHT_STATUS, bmi_of(c), edge, NAN);
    it.verdict = row->verdict;
    it.action = row->action;
    it.source = row->source ? row->source : edge == low_bmi ? RF_SOURCE_WHO_2007 : RF_SOURCE_WHO_2004;
    it.message = row->verdict == REFUEL_VERDICT_UNKNOWN ? unknown_words(c) : row->message[pregnant];
    return it;
}
