/* What each sign is called, what it may mean, and what to do. No sign names an illness: none can be told from outside. */
#ifndef REFUEL_FATIGUE_SIGN_TABLE_H
#define REFUEL_FATIGUE_SIGN_TABLE_H

#include <refuel/cause.h>

#include "core/source_keys.h"
#include "fatigue/sign.h"

#define FIRST "Seek medical help now: call the emergency number, or go to an emergency department."

/* After hard running: signs of muscle that breaks down. That all are there together is rare, so one is enough. */
#define MUSCLE                                                                                                          \
    FIRST                                                                                                               \
    " After hard exercise this can mean that muscle is breaking down, which can harm the kidneys; a blood test tells. " \
    "Do not wait for more signs: pain, weakness and dark urine are seldom there together, and one that is missing "     \
    "rules nothing out. Stop training until a physician has said that you may."

#define HEART                                                                                                           \
    FIRST                                                                                                               \
    " What is behind this only an examination finds. Stop, do not stay alone, and do not run again before a physician " \
    "has said that you may."

#define HEAD                                                                                                              \
    FIRST                                                                                                                 \
    " Around a run this can come from heat, from drinking more than was sweated, or from muscle that breaks down, and "   \
    "from outside they look alike. Stop, and do not stay alone. If it was hot: cool the whole body at once. If much was " \
    "drunk: drink no more until somebody has examined you."

#define HEAT                                                                                                         \
    FIRST                                                                                                            \
    " Stop at once and have the whole body cooled by whatever is at hand while help is on its way: in heat illness " \
    "minutes count. Do not stay alone."

#define DRINKING                                                                                                         \
    FIRST                                                                                                                \
    " Stop drinking, sports drinks too: a headache or confusion after much was drunk around a run, or with a weight "    \
    "above that at the start, can mean too little sodium in the blood. More to drink makes it worse, and salt does not " \
    "protect."

#define BIT(NAME) REFUEL_CAUSE_BIT(REFUEL_CAUSE_##NAME)

/* sign, whether it is an emergency, key, title, message, source, what it asks for, causes that it speaks for. */
#define RF_SIGN_ROW_LIST(X)                                                                                           \
    X(DARK_URINE, 1, "dark-urine", "urine dark like cola or tea", MUSCLE, SCALCO_2016, REFER, 0)                      \
    X(LITTLE_URINE, 1, "little-urine", "little or no urine", MUSCLE, SCALCO_2016, REFER, 0)                           \
    X(MUSCLE_SWELLING, 1, "muscle-swelling", "muscles that swell", MUSCLE, SCALCO_2016, REFER, 0)                     \
    X(SEVERE_MUSCLE_PAIN, 1, "severe-muscle-pain", "muscle pain out of proportion, or worse after one or two days",   \
      MUSCLE, SCALCO_2016, REFER, 0)                                                                                  \
    X(MUSCLE_WEAKNESS, 1, "muscle-weakness", "muscles that have become weak", MUSCLE, SCALCO_2016, REFER, 0)          \
    X(NUMB_LIMB, 1, "numb-limb", "a tense, swollen or numb limb", MUSCLE, NYE_2021, REFER, 0)                         \
    X(PALPITATIONS, 1, "palpitations", "palpitations", HEART, REFUEL, REFER, 0)                                       \
    X(FAINTING, 1, "fainting", "fainting", HEART, REFUEL, REFER, 0)                                                   \
    X(CONFUSION, 1, "confusion", "confusion", HEAD, HEW_BUTLER_2015, REFER, BIT(FLUID_AND_HEAT))                      \
    X(VOMITING, 1, "vomiting", "vomiting", HEAD, HEW_BUTLER_2015, REFER, BIT(FLUID_AND_HEAT))                         \
    X(COLLAPSE, 1, "collapse", "a collapse", HEAD, ROBERTS_2021, REFER, BIT(FLUID_AND_HEAT))                          \
    X(HEAT_ILLNESS, 1, "heat-illness", "signs of heat illness", HEAT, ROBERTS_2021, REFER, BIT(FLUID_AND_HEAT))       \
    X(HEADACHE_AFTER_DRINKING, 1, "headache-after-drinking",                                                          \
      "headache after drinking much, or after gaining weight in a run", DRINKING, HEW_BUTLER_2015, REFER,             \
      BIT(FLUID_AND_HEAT))                                                                                            \
    X(PERSISTENT_FATIGUE, 0, "persistent-fatigue", "tiredness that has lasted for weeks",                             \
      "tiredness that lasts for weeks is for a physician, whatever else is found", MEEUSEN_2013, REFER, BIT(ILLNESS)) \
    X(FREQUENT_ILLNESS, 0, "frequent-illness", "being ill often",                                                     \
      "being ill often is for a physician: an infection is among what has to be excluded first", MEEUSEN_2013, REFER, \
      BIT(ILLNESS))                                                                                                   \
    X(LOW_MOOD, 0, "low-mood", "a low mood",                                                                          \
      "a low mood goes with too much training, too little food, and by itself: worth a talk with a physician",        \
      MEEUSEN_2013, REFER, BIT(ILLNESS))                                                                              \
    X(HEAVY_LEGS, 0, "heavy-legs", "legs that stay heavy",                                                            \
      "legs that stay heavy can go with stores that did not refill, and with more training than was recovered from",  \
      REFUEL, INFORM, BIT(CARBOHYDRATE) | BIT(LOAD))                                                                  \
    X(MISSED_PERIODS, 0, "missed-periods", "missed periods",                                                          \
      "missed periods can go with too little food: please talk with a physician", REDS_2023, REFER,                   \
      BIT(UNDER_FUELLING))                                                                                            \
    X(BONE_STRESS_INJURY, 0, "bone-stress-injury", "a bone stress injury",                                            \
      "a bone stress injury can go with too little food: please talk with a physician", REDS_2023, REFER,             \
      BIT(UNDER_FUELLING))

#endif
