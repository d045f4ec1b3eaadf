/* Gates that answers about health fire, whatever else is known of the person. */
#ifndef REFUEL_DIET_HEALTH_H
#define REFUEL_DIET_HEALTH_H

#include <refuel/check.h>
#include <refuel/health.h>
#include <refuel/warning.h>

#include "diet/health_kernel.h"

/* An answer; NaN, or 0, where it was not given. health may be NULL: nothing was asked. */
static inline double rf_health_number(const refuel_health *health, refuel_health_number which)
{
    return health ? health->number[which] : NAN;
}

static inline int32_t rf_health_word(const refuel_health *health, refuel_health_word which)
{
    return health ? health->word[which] : REFUEL_NOT_ANSWERED;
}

/* The gates that leave nothing of a loss. */
#define RF_HEALTH_GATES 5
extern const refuel_check_id rf_health_gates[RF_HEALTH_GATES];

/* Whether the answers forbid a loss by this gate; and by any of them. */
int rf_health_forbids(refuel_check_id gate, const refuel_health *health, int32_t sex, double age_y, int32_t life_stage);
int rf_health_forbids_loss(const refuel_health *health, int32_t sex, double age_y, int32_t life_stage);

/* What speaks against a loss that is eaten and not planned: the source of the first gate that does, NULL where none does.
   Beside a GLP-1 medicine a loss is what the medicine does. */
const char *rf_health_against_loss(const refuel_health *health, int32_t sex, double age_y, int32_t life_stage);

/* Whether an eating disorder was answered, or a score above its limit: then nothing that is eaten is called too much. */
int rf_health_tells_of_eating(const refuel_health *health, int32_t sex);

/* Whether a loss should be talked over before, though nothing forbids it. */
int rf_health_asks_for_a_talk(const refuel_health *health, int32_t sex, double age_y, int32_t life_stage);

/* Whether the global score of the EDE-Q lies above its limit. */
int rf_health_ede_q_is_high(const refuel_health *health, int32_t sex);

int rf_health_had_bone_stress(const refuel_health *health);

/* Whether periods no longer concern her: not before the age from which their end is no longer looked into. */
int rf_health_past_menopause(const refuel_health *health, double age_y);

/* What the answers about periods say; menopause from that age on and not asked are one. */
rf_menses rf_health_menses(const refuel_health *health, double age_y, int32_t life_stage);

/* Whether bone lacks something beside what is eaten of calcium and vitamin D: by the verdict on energy availability little energy
   is left for the body, or periods are few or missed, which can go with that. */
int rf_bone_lacks(const refuel_health *health, double age_y, int32_t life_stage, int32_t energy_availability);

/* What should be known beside every amount. */
refuel_warnings rf_health_warnings(const refuel_health *health);

#endif
