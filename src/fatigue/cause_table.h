/* What each cause is called, what its verdicts mean, what to do; and the words of states, of whom to see and of what is missing.
   To have a check speak for a cause: a line in LINKS. No word here says what somebody has, and none says to eat less. */
#ifndef REFUEL_FATIGUE_CAUSE_TABLE_H
#define REFUEL_FATIGUE_CAUSE_TABLE_H

#include <refuel/nutrient.h>

#include "core/source_keys.h"
#include "fatigue/cause.h"
#include "plan/withheld.h"

#define OK [REFUEL_VERDICT_OK]
#define UNKNOWN [REFUEL_VERDICT_UNKNOWN]
#define HIGH [REFUEL_VERDICT_HIGH]
#define LOW [REFUEL_VERDICT_LOW]
#define RISK [REFUEL_VERDICT_RISK]

#define TOO_MUCH "Before a physician has seen it, take no supplement that brings it."

#define EAT_MORE \
    "Eat more, spread over the day, also before and after the runs; no day of saving while the tiredness lasts."

const rf_cause_row rf_cause_rows[REFUEL_CAUSE_END] = {
    [REFUEL_CAUSE_UNDER_FUELLING] =
        {.title = "too little food",
         .message = {OK = "the energy that is eaten is enough for the training",
                     UNKNOWN = "whether the energy is enough could not be judged",
                     HIGH = "less energy is eaten than training and recovery ask for",
                     LOW = "less energy is eaten than training and recovery ask for",
                     RISK =
                         "a limit of health is crossed, or a sign of too little food is there: what training leaves is "
                         "what recovery, blood, hormones and bones live on"},
         .advice = EAT_MORE,
         .unknown_without_running = "whether the energy is enough cannot be told without the running volume (give run)",
         .advice_without_running =
             "That is without the running: add what it costs, or give its volume (run). " EAT_MORE,
         .source = RF_SOURCE_REDS_2023},
    [REFUEL_CAUSE_CARBOHYDRATE] =
        {.title = "too little carbohydrate",
         .message =
             {OK = "the carbohydrate is enough for the training",
              UNKNOWN = "whether the carbohydrate is enough could not be judged",
              HIGH = "carbohydrate comes too late or too little between runs",
              LOW = "less carbohydrate is eaten than the training asks for: the stores of the muscles refill in about "
                    "a day with enough of it, and not with less",
              RISK = "so little carbohydrate is eaten that the stores of the muscles cannot refill"},
         .advice =
             "More bread, rice, pasta, oats, potatoes or fruit at each meal, and with the meal after a run; no run on "
             "empty stores while the tiredness lasts.",
         .source = RF_SOURCE_BURKE_2011},
    [REFUEL_CAUSE_PROTEIN] = {.title = "too little protein",
                              .message = {OK = "the protein is enough for training and repair",
                                          UNKNOWN = "whether the protein is enough could not be judged",
                                          HIGH = "protein is eaten in too few meals",
                                          LOW = "little protein for this training",
                                          RISK = "less protein is eaten than the reference intake"},
                              .advice = "Protein with every meal, and with the one after a run.",
                              .source = RF_SOURCE_JAGER_2017},
    [REFUEL_CAUSE_LOAD] =
        {.title = "training load",
         .message = {OK = "no run much longer than those before, and days that differ",
                     UNKNOWN = "the training load could not be judged",
                     HIGH = "the training has jumped, or its days are too alike",
                     LOW = "the training has jumped, or its days are too alike",
                     RISK = "the training has jumped, or its days are too alike"},
         .advice =
             "Take easy days until the legs are fresh again, and one or more days a week without a run: hard days hard, "
             "easy days easy.",
         .source = RF_SOURCE_MEEUSEN_2013},
    [REFUEL_CAUSE_MICRONUTRIENTS] =
        {.title = "vitamins and minerals",
         .message = {UNKNOWN =
                         "what is eaten of iron, vitamin D, vitamin B12, folate and magnesium does not show what the "
                         "body has in store: only a blood test does",
                     HIGH = "more is eaten, or in store, of something than is good",
                     LOW = "little is eaten, or in store, of something that tiredness can come from",
                     RISK = "little is eaten, or in store, of something that tiredness can come from"},
         .advice =
             "Ask a physician for a blood test, ferritin (iron) among it, before taking iron: one in seven men of a "
             "marathon had more of it than is good.",
         .advice_measured =
             "Talk with a physician about the ferritin that was measured, before taking iron: one in seven "
             "men of a marathon had more of it than is good.",
         .advice_other = "See which food brings what is short, best with a dietitian; before any of it is taken as a "
                         "supplement, ask a physician whether a blood test should come first.",
         .advice_too_much = TOO_MUCH,
         .advice_both = TOO_MUCH " Ask about what is short as well, before taking any of it.",
         .source = RF_SOURCE_METTLER_2010},
    [REFUEL_CAUSE_FLUID_AND_HEAT] =
        {.title = "fluid and heat",
         .message = {OK = "what is drunk fits what is sweated", UNKNOWN = "what is sweated and drunk is not known",
                     HIGH = "more is sweated than is drunk, or the other way round",
                     LOW = "more is sweated than is drunk, or the other way round",
                     RISK = "signs that go with heat, or with drinking more than is sweated"},
         .advice =
             "Drink to thirst: lose no more than 2 % of the weight in a run, and never gain. In the heat run slower and "
             "shorter.",
         .source = RF_SOURCE_SAWKA_2007},
    [REFUEL_CAUSE_SLEEP] =
        {.title = "too little sleep",
         .message = {OK = "the sleep is as long as is recommended for the age",
                     UNKNOWN = "whether the sleep is long enough could not be judged",
                     HIGH = "something keeps from sleeping",
                     LOW = "the sleep is shorter than is recommended for the age",
                     RISK = "the sleep is shorter than is recommended for the age"},
         .advice = "More hours in bed, every night: it costs nothing, and training and food work only with it.",
         .title_caffeine = "caffeine",
         .source_caffeine = RF_SOURCE_EFSA_2015,
         .message_caffeine = "more caffeine than gives no concern; late in the day it can keep from sleeping",
         .advice_caffeine =
             "Stay within that, and have the last of it early in the day: late it can keep from sleeping.",
         .source = RF_SOURCE_WATSON_2015},
    [REFUEL_CAUSE_ILLNESS] = {.title = "illness or another cause",
                              .message = {UNKNOWN = "no number here can tell an illness",
                                          RISK =
                                              "something is there that food and training do not explain by themselves"},
                              .advice =
                                  "See a physician, who can look for what nobody sees from outside, as an infection.",
                              .source = RF_SOURCE_MEEUSEN_2013},
};
#undef EAT_MORE
#undef TOO_MUCH
#undef OK
#undef UNKNOWN
#undef HIGH
#undef LOW
#undef RISK

/* cause, check, what it rests on, whether the cause needs it, direction of what speaks for the cause. */
#define LINKS(X)                                                      \
    X(UNDER_FUELLING, ENERGY_AVAILABILITY, EATEN, 1, TOO_LITTLE)      \
    X(UNDER_FUELLING, ENERGY_FLOOR, EATEN, 1, TOO_LITTLE)             \
    X(UNDER_FUELLING, LOSS_RATE, EATEN, 0, TOO_LITTLE)                \
    X(UNDER_FUELLING, GATE_VLCD, EATEN, 0, TOO_LITTLE)                \
    X(UNDER_FUELLING, WEIGHT_STATUS, BODY, 0, TOO_LITTLE)             \
    X(UNDER_FUELLING, GATE_ESSENTIAL_FAT, BODY, 0, TOO_LITTLE)        \
    X(UNDER_FUELLING, LEA_INDICATORS, ANSWERED, 0, TOO_LITTLE)        \
    X(CARBOHYDRATE, CARBOHYDRATE_TRAINING_LOAD, EATEN, 1, TOO_LITTLE) \
    X(CARBOHYDRATE, CARBOHYDRATE_MINIMUM, EATEN, 0, TOO_LITTLE)       \
    X(PROTEIN, PROTEIN_DAILY, EATEN, 1, TOO_LITTLE)

/* Vitamins and minerals of which too little can be behind tiredness. */
#define NUTRIENTS(X) X(IRON) X(VITAMIN_D) X(VITAMIN_B12) X(FOLATE) X(MAGNESIUM)

#define LINKS_BEHIND(X)                                         \
    X(FLUID_AND_HEAT, FLUID_LOSS, SESSION, 0, TOO_LITTLE)       \
    X(FLUID_AND_HEAT, FLUID_OVERDRINKING, SESSION, 0, TOO_MUCH) \
    X(SLEEP, CAFFEINE, CAFFEINE, 0, TOO_MUCH)                   \
    X(ILLNESS, GATE_UNPLANNED_LOSS, ANSWERED, 0, TOO_LITTLE)    \
    X(ILLNESS, GATE_MEDICAL, ANSWERED, 0, NONE)

#define LINK(cause, check, witness, needed, direction) \
    {REFUEL_CAUSE_##cause, REFUEL_CHECK_##check, RF_WITNESS_##witness, needed, REFUEL_DIRECTION_##direction},
#define LINK_OF_NUTRIENT(name)                                                                              \
    {REFUEL_CAUSE_MICRONUTRIENTS, REFUEL_CHECK_OF_NUTRIENT(REFUEL_NUTRIENT_##name), RF_WITNESS_NUTRIENT, 0, \
     REFUEL_DIRECTION_TOO_LITTLE},
const rf_link rf_links[] = {LINKS(LINK) NUTRIENTS(LINK_OF_NUTRIENT) LINKS_BEHIND(LINK)};
#undef LINK
#undef LINK_OF_NUTRIENT
#undef LINKS
#undef LINKS_BEHIND
#undef NUTRIENTS
const size_t rf_link_count = sizeof rf_links / sizeof *rf_links;

#define EXCLUDE                                                                                                        \
    "first to be excluded are an illness or infection, too little energy, carbohydrate or protein, a lack of iron or " \
    "magnesium, and allergies"

const rf_state_row rf_state_rows[REFUEL_STATE_END] = {
    [REFUEL_STATE_UNKNOWN] = {"for how long performance has been down is not known: it tells more than most numbers",
                              RF_SOURCE_MEEUSEN_2013},
    [REFUEL_STATE_NOT_DOWN] = {"performance is not down, which speaks against much that is behind lasting tiredness",
                               RF_SOURCE_MEEUSEN_2013},
    [REFUEL_STATE_DAYS_TO_WEEKS] =
        {"a drop of days to weeks is described after hard training, as one that rest makes up for",
         RF_SOURCE_MEEUSEN_2013},
    [REFUEL_STATE_WEEKS_TO_MONTHS] =
        {"a drop of weeks to months is described where recovery has been too little for long, as one "
         "that rest makes up for in the end; " EXCLUDE,
         RF_SOURCE_MEEUSEN_2013},
    [REFUEL_STATE_MONTHS] =
        {"a drop of more than two months is for a physician, since no single test tells what is behind it; " EXCLUDE,
         RF_SOURCE_MEEUSEN_2013},
};
#undef EXCLUDE

static const char *const see_words[REFUEL_SEE_END] = {
    [REFUEL_SEE_EMERGENCY] = "emergency help, now: the signs that were named do not wait",
    [REFUEL_SEE_LOW_WEIGHT] =
        "a physician, soon: the weight is low for the height, and eating more is best begun together",
    [REFUEL_SEE_VERY_LITTLE] = "a physician, soon: after so little food more of it belongs in medical hands",
    [REFUEL_SEE_LOST] = "a physician, soon: weight was lost without a plan",
    [REFUEL_SEE_SIGNS] = "a sports physician, soon: signs are there that go with eating too little for long",
    [REFUEL_SEE_MEDICAL] =
        "whoever treats the condition or prescribes the medicine: amounts and training are for them to set",
    [REFUEL_SEE_MONTHS] = "a physician, now rather than later: performance has been down for more than two months",
    [REFUEL_SEE_WEEKS] =
        "a physician: tiredness that has lasted for weeks is worth an examination, with a blood count and, where "
        "it is not known, ferritin (iron)",
    [REFUEL_SEE_ILLNESS] = "a physician, about what food and training do not explain",
    [REFUEL_SEE_MOTHER] = "the midwife or physician: tiredness and food are a matter for them in pregnancy and nursing",
    [REFUEL_SEE_YOUNG] = "with a parent, a physician who knows young athletes: growing needs food first",
    [REFUEL_SEE_IRON] = "a physician, about iron, before taking any of it",
    [REFUEL_SEE_UNEXPLAINED] = "a physician, if it lasts: nothing that was given explains it",
    [REFUEL_SEE_DIETITIAN] = "a sports dietitian, for how to get the food into the day",
    [REFUEL_SEE_LITTLE_ENERGY] =
        "a sports physician: so little energy is eaten that hormones, bone and blood can suffer if it lasts",
    [REFUEL_SEE_TOO_MUCH] = "a physician, soon: of a vitamin or mineral more is taken than its upper level",
    [REFUEL_SEE_NUTRIENT] = "a physician, about the vitamins and minerals that are short, before a supplement",
};

static const char *const lacking_words[REFUEL_LACKING_END] = {
    [REFUEL_LACKING_PERSON] = "who eats; without it no energy can be reckoned",
    [REFUEL_LACKING_INTAKE] = "what you eat in a day; the first of the causes is judged by it",
    [REFUEL_LACKING_RUNNING] = "how much you run, and how fast; it decides how much is enough",
    [REFUEL_LACKING_LOG] =
        "the runs of the last weeks: jumps, days that are too alike, and weeks without a day of rest",
    [REFUEL_LACKING_MACROS] = "how much carbohydrate and protein is in what you eat",
    [REFUEL_LACKING_SLEEP] = "how long you sleep",
    [REFUEL_LACKING_PERFORMANCE] = "for how long your running has been worse than it was",
    [REFUEL_LACKING_MICRONUTRIENTS] =
        "the iron in store, by a blood test; what you eat of vitamins and minerals tells less",
    [REFUEL_LACKING_HEALTH] = "questions about health; some answers are signs of too little food that no number shows",
};

const char *const rf_withheld_words[REFUEL_WITHHELD_EMERGENCY + 1] = {
    [REFUEL_WITHHELD_NONE] = "",
    [REFUEL_WITHHELD_UNKNOWN] = "how much to eat cannot be said: not enough is known of who eats",
    [REFUEL_WITHHELD_MEDICAL] =
        "how much to eat is for the physician or dietitian who knows about the condition or the medicine",
    [REFUEL_WITHHELD_VERY_LITTLE] = "eating more is right; how fast is for a physician, who begins it safely",
    [REFUEL_WITHHELD_EATING] = RF_WITHHELD_EATING,
    [REFUEL_WITHHELD_ENOUGH] = "the energy that you eat is enough: go on eating as much",
    [REFUEL_WITHHELD_NO_LESS] = "no less than you eat now, and rather more",
    [REFUEL_WITHHELD_RUNNING] =
        "how much is enough cannot be told without the running volume (give run): no less than you eat now",
    [REFUEL_WITHHELD_EMERGENCY] = "the emergency comes first: what to eat is for the physician who has examined you",
};

const char rf_emergency_advice[] = "The emergency comes first: this can wait until a physician has examined you.";

#endif
