#include "fatigue/see.h"

#include "fatigue/counted.h"
#include "fatigue/short_of.h"
#include "person/person.h"
#include "plan/plan_case.h"
#include "plan/withheld.h"

static int is_referred(const rf_fatigue_judged *j, refuel_check_id check)
{
    const refuel_finding *it = rf_fatigue_finding(j, check);
    return it->verdict > REFUEL_VERDICT_UNKNOWN && it->action >= REFUEL_ACTION_REFER;
}

static int is_at_risk(const rf_fatigue_judged *j, refuel_check_id check)
{
    return rf_fatigue_finding(j, check)->verdict == REFUEL_VERDICT_RISK;
}

int rf_see_eats_very_little(const rf_fatigue_judged *j)
{
    rf_case c = rf_plan_case(&j->who, &j->plan);
    return is_referred(j, REFUEL_CHECK_GATE_VLCD) || rf_case_weight_is_urgent(&c);
}

int rf_see_eating_is_hard(const rf_fatigue_judged *j)
{
    return rf_withholds(&j->who);
}

static int speaks(const rf_fatigue *it, refuel_cause_id id)
{
    for (size_t i = 0; i < it->result.cause_count; i++)
        if (it->cause[i].id == (int32_t)id) return it->cause[i].certainty != REFUEL_CERTAINTY_NONE;
    return 0;
}

/* What speaks for no cause explains nothing; where nothing could be judged, nothing can be said. */
static int is_unexplained(const rf_fatigue *it)
{
    int judged = 0;
    for (size_t i = 0; i < it->result.cause_count; i++) {
        if (it->cause[i].certainty != REFUEL_CERTAINTY_NONE) return 0;
        judged |= it->cause[i].verdict == REFUEL_VERDICT_OK;
    }
    return judged;
}

/* Signs of too little for long: those that are counted, and gates of which one asks for a talk by itself. */
static int has_signs(const rf_fatigue_judged *j)
{
    static const refuel_check_id checks[] = {REFUEL_CHECK_LEA_INDICATORS,   REFUEL_CHECK_GATE_EATING_DISORDER,
                                             REFUEL_CHECK_GATE_SCOFF,       REFUEL_CHECK_GATE_MENSTRUAL,
                                             REFUEL_CHECK_GATE_BONE_STRESS, REFUEL_CHECK_TRIAD_CRA};
    int32_t named = REFUEL_SIGN_BIT(REFUEL_SIGN_MISSED_PERIODS) | REFUEL_SIGN_BIT(REFUEL_SIGN_BONE_STRESS_INJURY);
    int found = (j->signs & ~rf_hidden_signs(j) & named) != 0;
    for (size_t i = 0; i < sizeof checks / sizeof *checks; i++) found |= is_referred(j, checks[i]);
    return found;
}

int32_t rf_see_of(const rf_fatigue *it)
{
    const rf_fatigue_judged *j = &it->judged;
    int32_t state = it->result.state;
    int food = speaks(it, REFUEL_CAUSE_UNDER_FUELLING) || speaks(it, REFUEL_CAUSE_CARBOHYDRATE) ||
               speaks(it, REFUEL_CAUSE_PROTEIN) || rf_short_of_iron(it) || rf_short_of_another(it);
    int weeks = state == REFUEL_STATE_WEEKS_TO_MONTHS || (j->signs & REFUEL_SIGN_BIT(REFUEL_SIGN_PERSISTENT_FATIGUE));
    const struct {
        refuel_see see;
        int holds;
    } rows[] = {
        {REFUEL_SEE_EMERGENCY, it->result.emergency != 0},
        {REFUEL_SEE_LOW_WEIGHT,
         is_referred(j, REFUEL_CHECK_WEIGHT_STATUS) || is_referred(j, REFUEL_CHECK_GATE_ESSENTIAL_FAT)},
        {REFUEL_SEE_VERY_LITTLE, is_referred(j, REFUEL_CHECK_GATE_VLCD)},
        {REFUEL_SEE_LOST, is_referred(j, REFUEL_CHECK_GATE_UNPLANNED_LOSS)},
        {REFUEL_SEE_SIGNS, has_signs(j)},
        {REFUEL_SEE_LITTLE_ENERGY,
         (is_at_risk(j, REFUEL_CHECK_ENERGY_AVAILABILITY) || is_at_risk(j, REFUEL_CHECK_ENERGY_FLOOR)) &&
             !is_referred(j, REFUEL_CHECK_GATE_VLCD)},
        {REFUEL_SEE_MEDICAL, is_referred(j, REFUEL_CHECK_GATE_MEDICAL)},
        {REFUEL_SEE_MONTHS, state == REFUEL_STATE_MONTHS},
        {REFUEL_SEE_WEEKS, weeks && state != REFUEL_STATE_MONTHS},
        {REFUEL_SEE_ILLNESS, speaks(it, REFUEL_CAUSE_ILLNESS) && !weeks && state != REFUEL_STATE_MONTHS},
        {REFUEL_SEE_MOTHER, j->who.life_stage != REFUEL_LIFE_STAGE_NONE},
        {REFUEL_SEE_YOUNG, j->who.age_y < RF_ADULT_AGE_Y},
        {REFUEL_SEE_IRON, rf_short_of_iron(it) || rf_stores_too_much(it)},
        {REFUEL_SEE_TOO_MUCH, rf_above_upper_level(it)},
        {REFUEL_SEE_UNEXPLAINED, is_unexplained(it)},
        {REFUEL_SEE_DIETITIAN, food},
        {REFUEL_SEE_NUTRIENT, rf_short_of_another(it)},
    };
    int32_t see = 0;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].holds) see |= REFUEL_SEE_BIT(rows[i].see);
    return see;
}

int rf_see_at(int32_t see, size_t i)
{
    static const refuel_see order[] = {REFUEL_SEE_EMERGENCY,     REFUEL_SEE_LOW_WEIGHT, REFUEL_SEE_VERY_LITTLE,
                                       REFUEL_SEE_LOST,          REFUEL_SEE_SIGNS,      REFUEL_SEE_MEDICAL,
                                       REFUEL_SEE_LITTLE_ENERGY, REFUEL_SEE_TOO_MUCH,   REFUEL_SEE_MONTHS,
                                       REFUEL_SEE_WEEKS,         REFUEL_SEE_ILLNESS,    REFUEL_SEE_MOTHER,
                                       REFUEL_SEE_YOUNG,         REFUEL_SEE_IRON,       REFUEL_SEE_UNEXPLAINED,
                                       REFUEL_SEE_DIETITIAN,     REFUEL_SEE_NUTRIENT};
    _Static_assert(sizeof order / sizeof *order == REFUEL_SEE_END - 1, "each has its place");
    for (size_t k = 0; k < sizeof order / sizeof *order; k++)
        if ((see & REFUEL_SEE_BIT(order[k])) && i-- == 0) return order[k];
    return REFUEL_SEE_NONE;
}
