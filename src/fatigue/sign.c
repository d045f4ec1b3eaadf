#include "fatigue/sign.h"

#include <refuel/verdict.h>

#include "fatigue/sign_table.h"

_Static_assert(REFUEL_SIGN_END <= 31, "every sign has a bit of an int32_t");

const char rf_emergency_first[] = FIRST;
const char rf_emergency_note[] = "; a sign is an emergency: seek medical help now";

#define ROW(name, is_emergency, key_, title_, message_, source_, action_, causes_)                           \
    [REFUEL_SIGN_##name] = {{REFUEL_SIGN_##name, is_emergency, key_, title_, message_, RF_SOURCE_##source_}, \
                            causes_,                                                                         \
                            REFUEL_ACTION_##action_},
const rf_sign_row rf_sign_rows[REFUEL_SIGN_END] = {RF_SIGN_ROW_LIST(ROW)};
#undef ROW

#define CHOICE(name, is_emergency, key, ...) {key, REFUEL_SIGN_BIT(REFUEL_SIGN_##name)},
const refuel_choice rf_sign_choices[] = {RF_SIGN_ROW_LIST(CHOICE){NULL, 0}};
#undef CHOICE

/* How people say the same. What can be read in two ways is not among them. */
#define IS(NAME) REFUEL_SIGN_BIT(REFUEL_SIGN_##NAME)
static const refuel_choice also[] = {{"cola-urine", IS(DARK_URINE)},
                                     {"cola-coloured-urine", IS(DARK_URINE)},
                                     {"cola-colored-urine", IS(DARK_URINE)},
                                     {"tea-coloured-urine", IS(DARK_URINE)},
                                     {"tea-colored-urine", IS(DARK_URINE)},
                                     {"brown-urine", IS(DARK_URINE)},
                                     {"red-urine", IS(DARK_URINE)},
                                     {"red-brown-urine", IS(DARK_URINE)},
                                     {"dark-pee", IS(DARK_URINE)},
                                     {"brown-pee", IS(DARK_URINE)},
                                     {"no-urine", IS(LITTLE_URINE)},
                                     {"swollen-muscles", IS(MUSCLE_SWELLING)},
                                     {"swollen-muscle", IS(MUSCLE_SWELLING)},
                                     {"extreme-muscle-pain", IS(SEVERE_MUSCLE_PAIN)},
                                     {"weak-muscles", IS(MUSCLE_WEAKNESS)},
                                     {"numb-leg", IS(NUMB_LIMB)},
                                     {"numb-arm", IS(NUMB_LIMB)},
                                     {"tense-limb", IS(NUMB_LIMB)},
                                     {"palpitation", IS(PALPITATIONS)},
                                     {"irregular-heartbeat", IS(PALPITATIONS)},
                                     {"fainted", IS(FAINTING)},
                                     {"faint", IS(FAINTING)},
                                     {"passed-out", IS(FAINTING)},
                                     {"passing-out", IS(FAINTING)},
                                     {"blackout", IS(FAINTING)},
                                     {"unconscious", IS(FAINTING)},
                                     {"unconsciousness", IS(FAINTING)},
                                     {"lost-consciousness", IS(FAINTING)},
                                     {"loss-of-consciousness", IS(FAINTING)},
                                     {"confused", IS(CONFUSION)},
                                     {"disoriented", IS(CONFUSION)},
                                     {"vomit", IS(VOMITING)},
                                     {"throwing-up", IS(VOMITING)},
                                     {"being-sick", IS(VOMITING)},
                                     {"collapsed", IS(COLLAPSE)},
                                     {"heat-stroke", IS(HEAT_ILLNESS)},
                                     {"heatstroke", IS(HEAT_ILLNESS)},
                                     {"heat-exhaustion", IS(HEAT_ILLNESS)},
                                     {"overheated", IS(HEAT_ILLNESS)},
                                     {"headache-with-weight-gain", IS(HEADACHE_AFTER_DRINKING)},
                                     {"headache-after-water", IS(HEADACHE_AFTER_DRINKING)},
                                     {"tired-for-weeks", IS(PERSISTENT_FATIGUE)},
                                     {"lasting-fatigue", IS(PERSISTENT_FATIGUE)},
                                     {"persistent-tiredness", IS(PERSISTENT_FATIGUE)},
                                     {"often-ill", IS(FREQUENT_ILLNESS)},
                                     {"frequent-infections", IS(FREQUENT_ILLNESS)},
                                     {"frequent-colds", IS(FREQUENT_ILLNESS)},
                                     {"depressed-mood", IS(LOW_MOOD)},
                                     {"depressed", IS(LOW_MOOD)},
                                     {"depression", IS(LOW_MOOD)},
                                     {"tired-legs", IS(HEAVY_LEGS)},
                                     {"dead-legs", IS(HEAVY_LEGS)},
                                     {"no-periods", IS(MISSED_PERIODS)},
                                     {"no-period", IS(MISSED_PERIODS)},
                                     {"missed-period", IS(MISSED_PERIODS)},
                                     {"missing-periods", IS(MISSED_PERIODS)},
                                     {"amenorrhoea", IS(MISSED_PERIODS)},
                                     {"amenorrhea", IS(MISSED_PERIODS)},
                                     {"stress-fracture", IS(BONE_STRESS_INJURY)},
                                     {"stress-reaction", IS(BONE_STRESS_INJURY)},
                                     {"bone-stress", IS(BONE_STRESS_INJURY)},
                                     {NULL, 0}};
#undef IS
const rf_words rf_sign_words = {.choices = rf_sign_choices, .also = also};

const refuel_sign_info *refuel_sign_at(size_t i)
{
    return i < REFUEL_SIGN_END - 1 ? &rf_sign_rows[i + 1].info : NULL;
}

int32_t refuel_sign_emergencies(int32_t signs)
{
    int32_t found = 0;
    for (int i = 1; i < REFUEL_SIGN_END; i++)
        if (rf_sign_rows[i].info.emergency) found |= signs & REFUEL_SIGN_BIT(i);
    return found;
}
