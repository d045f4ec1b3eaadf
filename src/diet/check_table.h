/* The table of checks: one row each, with the function that judges and the words for each verdict. To add one: a line in
   REFUEL_CHECK_LIST, a row here, a function in the file of its subject, a case line. Where a check names no source of its
   own for the edge that binds, that of its row stands. */
#ifndef REFUEL_DIET_CHECK_TABLE_H
#define REFUEL_DIET_CHECK_TABLE_H

#include "core/source_keys.h"
#include "diet/case.h"
#include "diet/gate_source.h"

typedef struct check_row {
    refuel_check_info info;
    refuel_finding (*run)(const rf_case *c);
    const char *message[REFUEL_VERDICT_RISK + 1]; /* by verdict */
    refuel_direction low, high;                   /* which way a value below or above the edges points */
    int of_health;                                /* rests on answers about health */
    int of_timing;                                /* of when and how food and drink are taken: run where some is told */
} check_row;

#define OK [REFUEL_VERDICT_OK]
#define UNKNOWN [REFUEL_VERDICT_UNKNOWN]
#define HIGH [REFUEL_VERDICT_HIGH]
#define LOW [REFUEL_VERDICT_LOW]
#define RISK [REFUEL_VERDICT_RISK]

static const check_row check_rows[] = {
    [REFUEL_CHECK_GATE_MINOR] =
        {.info = {REFUEL_CHECK_GATE_MINOR, 1, "gate-minor", "age", "", RF_GATE_SOURCE_MINOR, 0, 0},
         .run = rf_check_gate_minor,
         .message = {OK = "no weight loss is planned for somebody under 18",
                     RISK = "under 18 no weight loss is planned: growth comes first; a physician can advise"},
         .low = REFUEL_DIRECTION_TOO_LITTLE},
    [REFUEL_CHECK_GATE_PREGNANCY] =
        {.info = {REFUEL_CHECK_GATE_PREGNANCY, 1, "gate-pregnancy", "pregnancy", "", RF_GATE_SOURCE_PREGNANCY, 0, 0},
         .run = rf_check_gate_pregnancy,
         .message = {OK = "no change of weight is planned on top of what pregnancy needs",
                     RISK = "pregnancy is not a time to lose weight; a physician or midwife can advise on the gain"}},
    [REFUEL_CHECK_GATE_UNDERWEIGHT] =
        {.info = {REFUEL_CHECK_GATE_UNDERWEIGHT, 1, "gate-underweight", "underweight", "", RF_GATE_SOURCE_UNDERWEIGHT,
                  0, 0},
         .run = rf_check_gate_underweight,
         .message = {OK = "no weight loss from a body mass index under 18.5",
                     RISK = "the body mass index is under 18.5: no weight loss is planned; a physician can advise"},
         .low = REFUEL_DIRECTION_TOO_LITTLE},
    [REFUEL_CHECK_GATE_VLCD] = {.info = {REFUEL_CHECK_GATE_VLCD, 1, "gate-vlcd", "very low energy", "",
                                         RF_SOURCE_AHA_2013, 0, 0},
                                .run = rf_check_gate_vlcd,
                                .message = {OK = "the intake is 800 kcal a day or more",
                                            UNKNOWN = "the intake is not known",
                                            RISK = "an intake under 800 kcal a day belongs in medical hands"},
                                .low = REFUEL_DIRECTION_TOO_LITTLE},
    [REFUEL_CHECK_INTAKE_PLAUSIBILITY] =
        {.info = {REFUEL_CHECK_INTAKE_PLAUSIBILITY, 0, "intake-plausibility", "reported intake", "kcal/d",
                  RF_SOURCE_AERENHOUTS_2010, 0, 0},
         .run = rf_check_intake_plausibility,
         .message = {OK = "a plausible amount", UNKNOWN = "no intake was given",
                     HIGH = "over 2.5 times the total: is it in kJ, or of several days?",
                     LOW = "under 1.1 times resting energy: food that was not written down is likely"}},
    [REFUEL_CHECK_ENERGY_FLOOR] = {.info = {REFUEL_CHECK_ENERGY_FLOOR, 0, "energy-floor", "energy floor", "kcal/d",
                                            RF_SOURCE_AHA_2013, 0, 0},
                                   .run = rf_check_energy_floor,
                                   .message = {OK = "above every floor of intake",
                                               UNKNOWN = "the intake or the resting energy is not known",
                                               RISK = "below a floor of intake (resting energy, energy availability, "
                                                      "1,200 or 1,500 kcal): recovery and health "
                                                      "may suffer"},
                                   .low = REFUEL_DIRECTION_TOO_LITTLE},
    [REFUEL_CHECK_LOSS_RATE] =
        {.info = {REFUEL_CHECK_LOSS_RATE, 0, "loss-rate", "rate of loss",
                  "% of body weight per week", RF_SOURCE_GARTHE_2011, 0, 0},
         .run = rf_check_loss_rate,
         .message = {OK = "0.7 % of body weight a week or less kept muscle best in a trial of athletes",
                     UNKNOWN = "the change of weight is not known",
                     HIGH = "faster than 1 % of body weight a week: it may cost muscle and training",
                     RISK = "faster than 1.5 % of body weight a week: muscle, training and health may suffer"}},
    [REFUEL_CHECK_GAIN_RATE] = {.info = {REFUEL_CHECK_GAIN_RATE, 0, "gain-rate", "rate of gain",
                                         "% of body weight per week", RF_SOURCE_IRAKI_2019, 0, 0},
                                .run = rf_check_gain_rate,
                                .message = {OK = "up to 0.5 % of body weight a week",
                                            UNKNOWN = "the change of weight is not known",
                                            HIGH = "faster than 0.5 % of body weight a week adds mostly fat"},
                                .high = REFUEL_DIRECTION_TOO_MUCH},
    [REFUEL_CHECK_ENERGY_AVAILABILITY] =
        {.info = {REFUEL_CHECK_ENERGY_AVAILABILITY, 0, "energy-availability", "energy availability", "kcal/kg FFM/d",
                  RF_SOURCE_BURKE_2018, 0, 0},
         .run = rf_check_energy_availability,
         .message = {OK = "enough energy is left for the body after the training",
                     UNKNOWN = "needs the intake (3 days or more), the running and the fat-free mass"},
         .low = REFUEL_DIRECTION_TOO_LITTLE},
    [REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD] =
        {.info = {REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, 0,
                  "carbohydrate-training-load", "carbohydrate for the training", "g/d", RF_SOURCE_BURKE_2011, 0, 0},
         .run = rf_check_carbohydrate_training_load,
         .message = {OK = "enough for the training",
                     UNKNOWN = "needs the carbohydrate, the running volume and a reference for this age",
                     HIGH = "more than the training asks for; it matters only where it displaces protein or fat",
                     LOW = "less than the training asks for: glycogen may not refill between runs"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .high = REFUEL_DIRECTION_TOO_MUCH},
    [REFUEL_CHECK_CARBOHYDRATE_MINIMUM] =
        {.info = {REFUEL_CHECK_CARBOHYDRATE_MINIMUM, 0, "carbohydrate-minimum", "carbohydrate minimum", "g/d",
                  RF_SOURCE_IOM_2002, 0, 0},
         .run = rf_check_carbohydrate_minimum,
         .message = {OK = "at least the reference intake",
                     UNKNOWN = "the carbohydrate is not known, or there is no reference for this age",
                     LOW = "below the reference intake"},
         .low = REFUEL_DIRECTION_TOO_LITTLE},
    [REFUEL_CHECK_PROTEIN_DAILY] =
        {.info = {REFUEL_CHECK_PROTEIN_DAILY, 0, "protein-daily", "protein", "g/d", RF_SOURCE_JAGER_2017, 0, 0},
         .run = rf_check_protein_daily,
         .message = {OK = "enough for training and repair",
                     UNKNOWN = "needs the protein, and the running volume where it decides",
                     HIGH = "more than is needed; it matters only where it displaces carbohydrate or fat",
                     LOW = "above the reference intake, but low for this training or for a deficit",
                     RISK = "below the reference intake"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .high = REFUEL_DIRECTION_TOO_MUCH},
    [REFUEL_CHECK_FAT_MINIMUM] =
        {.info = {REFUEL_CHECK_FAT_MINIMUM, 0, "fat-minimum", "fat", "g/d", RF_SOURCE_IOM_2002, 0, 0},
         .run = rf_check_fat_minimum,
         .message = {OK = "enough for essential fats and vitamins", UNKNOWN = "the fat or the energy is not known",
                     LOW = "below 20 % of the energy needed, 0.5 g/kg or the essential fats, whichever is most"},
         .low = REFUEL_DIRECTION_TOO_LITTLE},
    [REFUEL_CHECK_FIBRE] = {.info = {REFUEL_CHECK_FIBRE, 0, "fibre", "fibre", "g/d", RF_SOURCE_IOM_2002, 0, 0},
                            .run = rf_check_fibre,
                            .message = {OK = "enough for the energy",
                                        UNKNOWN = "the fibre is not known, or there is no reference for this age",
                                        LOW = "below 14 g per 1,000 kcal and below the adequate intake"},
                            .low = REFUEL_DIRECTION_TOO_LITTLE},
    [REFUEL_CHECK_MACRO_SPLIT] =
        {.info = {REFUEL_CHECK_MACRO_SPLIT, 0, "macro-split", "energy for all targets", "kcal/d", RF_SOURCE_REFUEL, 0,
                  0},
         .run = rf_check_macro_split,
         .message = {OK = "carbohydrate, protein and fat fit into the energy", UNKNOWN = "the intake is not known",
                     LOW = "the energy does not hold every target: amounts were cut",
                     RISK = "the energy does not hold even the smallest amounts of carbohydrate, protein and fat"},
         .low = REFUEL_DIRECTION_TOO_LITTLE},
    /* Its words stand with its classes; those here are of an ok alone. */
    [REFUEL_CHECK_WEIGHT_STATUS] = {.info = {REFUEL_CHECK_WEIGHT_STATUS, 0, "weight-status", "weight for height",
                                             "kg/m2", RF_SOURCE_WHO_2004, 0, 0},
                                    .run = rf_check_weight_status,
                                    .message = {OK = "the weight is not low for the height"},
                                    .low = REFUEL_DIRECTION_TOO_LITTLE},
    [REFUEL_CHECK_GATE_LACTATION] =
        {.info = {REFUEL_CHECK_GATE_LACTATION, 1, "gate-lactation", "breastfeeding", "", RF_GATE_SOURCE_LACTATION, 0,
                  0},
         .run = rf_check_gate_lactation,
         .message = {OK = "no fast loss is planned while breastfeeding", UNKNOWN = "needs the months since the birth",
                     RISK =
                         "while breastfeeding no more than 0.5 kg a week is planned, as a precaution; a physician or "
                         "midwife can advise"},
         .low = REFUEL_DIRECTION_TOO_LITTLE},
    [REFUEL_CHECK_GATE_ESSENTIAL_FAT] =
        {.info = {REFUEL_CHECK_GATE_ESSENTIAL_FAT, 1, "gate-essential-fat", "essential fat", "",
                  RF_GATE_SOURCE_ESSENTIAL_FAT, 0, 0},
         .run = rf_check_gate_essential_fat,
         .message = {OK = "no loss into the fat that a body needs",
                     UNKNOWN =
                         "needs a measured body fat, since the guess is near the limit: give body-fat, or neck and "
                         "waist (women: also hip)",
                     RISK = "the body fat is less than a body needs: no weight loss is planned; please talk with a "
                            "physician"},
         .low = REFUEL_DIRECTION_TOO_LITTLE},
    [REFUEL_CHECK_GATE_EATING_DISORDER] =
        {.info = {REFUEL_CHECK_GATE_EATING_DISORDER, 1, "gate-eating-disorder", "answer on eating disorders", "",
                  RF_GATE_SOURCE_EATING_DISORDER},
         .run = rf_check_gate_eating_disorder,
         .message = {OK = "no eating disorder, now or before",
                     RISK =
                         "with an eating disorder, now or before, no weight loss is planned; a physician or dietitian "
                         "who knows about it can advise"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .of_health = 1},
    [REFUEL_CHECK_GATE_SCOFF] =
        {.info = {REFUEL_CHECK_GATE_SCOFF, 1, "gate-scoff", "SCOFF questions", "", RF_GATE_SOURCE_SCOFF},
         .run = rf_check_gate_scoff,
         .message = {OK = "fewer than two of the five answers are yes",
                     RISK = "two or more of the five answers are yes: no weight loss is planned; please talk with a "
                            "physician about eating"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .of_health = 1},
    [REFUEL_CHECK_GATE_MENSTRUAL] =
        {.info = {REFUEL_CHECK_GATE_MENSTRUAL, 1, "gate-menstrual", "missed periods", "", RF_GATE_SOURCE_MENSTRUAL},
         .run = rf_check_gate_menstrual,
         .message = {OK = "fewer than three periods missed in a row",
                     UNKNOWN = "needs the periods missed in a row; contraception, pregnancy and nursing hide them",
                     RISK = "three periods or more missed in a row, or none so far at 15: no weight loss is planned; "
                            "please talk with a physician, also about eating enough"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .of_health = 1},
    [REFUEL_CHECK_GATE_BONE_STRESS] =
        {.info = {REFUEL_CHECK_GATE_BONE_STRESS, 1, "gate-bone-stress", "bone stress injury", "",
                  RF_GATE_SOURCE_BONE_STRESS},
         .run = rf_check_gate_bone_stress,
         .message = {OK = "no bone stress injury in the last 2 years",
                     UNKNOWN = "needs the number of bone stress injuries in the last 2 years",
                     RISK = "a bone stress injury in the last 2 years: no weight loss is planned; please talk with a "
                            "physician, also about eating enough"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .of_health = 1},
    [REFUEL_CHECK_GATE_UNPLANNED_LOSS] =
        {.info = {REFUEL_CHECK_GATE_UNPLANNED_LOSS, 1, "gate-unplanned-loss", "unplanned loss of weight", "",
                  RF_SOURCE_TRIAD_2014},
         .run = rf_check_gate_unplanned_loss,
         .message =
             {OK = "less than 5 % of the weight was lost in a month without a plan",
              RISK = "5 % of the weight or more was lost in a month without a plan: please see a physician about it"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .of_health = 1},
    [REFUEL_CHECK_GATE_MEDICAL] =
        {.info = {REFUEL_CHECK_GATE_MEDICAL, 1, "gate-medical", "conditions and medicines", "", RF_GATE_SOURCE_MEDICAL},
         .run = rf_check_gate_medical,
         .message = {OK =
                         "no condition or medicine that the amounts are not made for, and no loss on top of a medicine",
                     UNKNOWN = "not every question about conditions and medicines was answered",
                     RISK = "the amounts here are not made for what was answered: a physician or dietitian who knows "
                            "about it sets them"},
         .of_health = 1},
    [REFUEL_CHECK_LEA_INDICATORS] = {.info = {REFUEL_CHECK_LEA_INDICATORS, 0, "lea-indicators", "self-reported signs",
                                              "", RF_SOURCE_REDS_2023},
                                     .run = rf_check_lea_indicators,
                                     .message = {OK = "none of the signs that can go with low energy availability",
                                                 UNKNOWN =
                                                     "no sign among the answers; not every question was answered"},
                                     .low = REFUEL_DIRECTION_TOO_LITTLE,
                                     .of_health = 1},
    [REFUEL_CHECK_TRIAD_CRA] =
        {.info = {REFUEL_CHECK_TRIAD_CRA, 0, "triad-cra", "Triad points of 2014", "", RF_SOURCE_TRIAD_2014},
         .run = rf_check_triad_cra,
         .message = {OK = "0 or 1 point in the Triad Coalition's table of 2014, which was revised in 2025: a prompt "
                          "for a clinician, no clearance",
                     UNKNOWN =
                         "needs an adult woman's restriction of food, age at the first period, periods in a year and "
                         "bone stress injuries",
                     RISK = "2 to 5 points in the Triad Coalition's table of 2014, which then limits training until a "
                            "clinician decides; it was revised in 2025: please show this to a sports physician"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .of_health = 1},
    [REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR] =
        {.info = {REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR, 0, "micronutrient-sodium-cdrr", "sodium, limit", "mg/d",
                  RF_SOURCE_NASEM_2019, REFUEL_NUTRIENT_SODIUM, 0},
         .run = rf_check_micronutrient_sodium_cdrr,
         .message = {OK = "not above the intake from which less lowers the risk of chronic disease",
                     HIGH = "above the intake from which less lowers the risk of chronic disease"},
         .high = REFUEL_DIRECTION_TOO_MUCH},
    /* Its words stand with those of the vitamins and minerals. */
    [REFUEL_CHECK_WATER_TOTAL] = {.info = {REFUEL_CHECK_WATER_TOTAL, 0, "water-total", "water of food and drink", "L/d",
                                           RF_SOURCE_IOM_2005, REFUEL_NUTRIENT_TOTAL_WATER, 0},
                                  .run = rf_check_water_total},
    [REFUEL_CHECK_LABEL_CONSISTENCY] =
        {.info = {REFUEL_CHECK_LABEL_CONSISTENCY, 0, "label-consistency", "energy added up", "kcal/d", RF_SOURCE_REFUEL,
                  0, 0},
         .run = rf_check_label_consistency,
         .message = {OK = "carbohydrate, protein, fat and alcohol make up the energy that was given",
                     UNKNOWN = "needs carbohydrate, protein and fat"}},
    [REFUEL_CHECK_PROTEIN_DEFICIT] =
        {.info = {REFUEL_CHECK_PROTEIN_DEFICIT, 0, "protein-deficit", "protein in a deficit", "g/d",
                  RF_SOURCE_HECTOR_2018, 0, 0},
         .run = rf_check_protein_deficit,
         .message = {OK = "in the range that keeps muscle best in a deficit",
                     UNKNOWN = "needs the protein, and a reference for this age",
                     HIGH = "more than keeps muscle; it matters only where it displaces carbohydrate or fat",
                     LOW = "in a deficit 1.6 to 2.4 g per kg keep muscle better"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .high = REFUEL_DIRECTION_TOO_MUCH},
    [REFUEL_CHECK_PROTEIN_PER_MEAL] =
        {.info = {REFUEL_CHECK_PROTEIN_PER_MEAL, 0, "protein-per-meal", "meals with enough protein",
                  "meals", RF_SOURCE_JAGER_2017, 0, 0},
         .run = rf_check_protein_per_meal,
         .message = {OK = "three meals or more hold 0.25 g per kg, or 40 g",
                     UNKNOWN = "needs the protein of a day or of each meal, and an age of 10 years or more",
                     LOW = "fewer than three meals hold 0.25 g per kg, or 40 g: spread over the day it is used better"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .of_timing = 1},
    [REFUEL_CHECK_FAT_SATURATED] = {.info = {REFUEL_CHECK_FAT_SATURATED, 0, "fat-saturated", "saturated fat", "g/d",
                                             RF_SOURCE_WHO_2023, 0, 0},
                                    .run = rf_check_fat_saturated,
                                    .message = {OK = "no more than 10 % of the energy",
                                                UNKNOWN =
                                                    "the energy is not known, or there is no reference under 2 years",
                                                HIGH = "more than 10 % of the energy"},
                                    .high = REFUEL_DIRECTION_TOO_MUCH},
    [REFUEL_CHECK_SUGAR_ADDED] = {.info = {REFUEL_CHECK_SUGAR_ADDED, 0, "sugar-added", "added or free sugar", "g/d",
                                           RF_SOURCE_WHO_2015, 0, 0},
                                  .run = rf_check_sugar_added,
                                  .message = {OK = "no more than 10 % of the energy, that taken in exercise left out",
                                              UNKNOWN = "the energy is not known",
                                              HIGH = "more than 10 % of the energy, that taken in exercise left out"},
                                  .high = REFUEL_DIRECTION_TOO_MUCH},
    [REFUEL_CHECK_MACRO_AMDR] = {.info = {REFUEL_CHECK_MACRO_AMDR, 0, "macro-amdr", "shares of the energy",
                                          "% of energy", RF_SOURCE_IOM_2002, 0, 0},
                                 .run = rf_check_macro_amdr,
                                 .message = {OK = "carbohydrate, protein and fat are within the ranges for everybody",
                                             UNKNOWN =
                                                 "needs carbohydrate, protein and fat, and an age of one year or more"},
                                 .low = REFUEL_DIRECTION_TOO_LITTLE,
                                 .high = REFUEL_DIRECTION_TOO_MUCH},
    [REFUEL_CHECK_CAFFEINE] = {.info = {REFUEL_CHECK_CAFFEINE, 0, "caffeine", "caffeine", "mg", RF_SOURCE_EFSA_2015, 0,
                                        0},
                               .run = rf_check_caffeine,
                               .message = {OK = "gives no concern",
                                           UNKNOWN = "needs the caffeine of a day and the most of it at once",
                                           HIGH = "more than 400 mg a day, the most that gives no concern"},
                               .high = REFUEL_DIRECTION_TOO_MUCH},
    [REFUEL_CHECK_CARBOHYDRATE_LOADING] =
        {.info = {REFUEL_CHECK_CARBOHYDRATE_LOADING, 0, "carbohydrate-loading", "carbohydrate before a race", "g/d",
                  RF_SOURCE_BURKE_2011, 0, 0},
         .run = rf_check_carbohydrate_loading,
         .message = {OK = "fills the stores for a race so long",
                     UNKNOWN =
                         "needs the time of the race, the carbohydrate of a day before it, and, over 90 minutes, for "
                         "how long that is eaten",
                     HIGH = "more than fills the stores", LOW = "less than fills the stores for a race so long"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .high = REFUEL_DIRECTION_TOO_MUCH,
         .of_timing = 1},
    [REFUEL_CHECK_CARBOHYDRATE_PRE_SESSION] =
        {.info = {REFUEL_CHECK_CARBOHYDRATE_PRE_SESSION, 0, "carbohydrate-pre-session", "carbohydrate before", "g",
                  RF_SOURCE_BURKE_2011, 0, 0},
         .run = rf_check_carbohydrate_pre_session,
         .message = {OK = "in the range for more than an hour; the nearer to the start, the less of it",
                     UNKNOWN =
                         "needs the time of the session, the carbohydrate, and how long before the start it is eaten",
                     HIGH = "more than the 4 g per kg that are advised",
                     LOW = "less than the 1 g per kg that is advised before more than an hour"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .high = REFUEL_DIRECTION_TOO_MUCH,
         .of_timing = 1},
    [REFUEL_CHECK_CARBOHYDRATE_DURING] =
        {.info = {REFUEL_CHECK_CARBOHYDRATE_DURING, 0, "carbohydrate-during", "carbohydrate on the way", "g/h",
                  RF_SOURCE_JEUKENDRUP_2014, 0, 0},
         .run = rf_check_carbohydrate_during,
         .message = {OK = "in the range for a session so long", UNKNOWN = "needs the time of the session",
                     HIGH = "more than is advised for a session so long: what the gut does not take up can upset it",
                     LOW = "less than is advised for a session so long; an easy one needs less"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .high = REFUEL_DIRECTION_TOO_MUCH,
         .of_timing = 1},
    [REFUEL_CHECK_REFUEL_WINDOW] =
        {.info = {REFUEL_CHECK_REFUEL_WINDOW, 0, "refuel-window", "carbohydrate after", "g/h", RF_SOURCE_BURKE_2011, 0,
                  0},
         .run = rf_check_refuel_window,
         .message = {OK = "refills the stores as fast as they take it up",
                     UNKNOWN =
                         "needs the time to the next demanding run and the carbohydrate in the hours after this one",
                     HIGH = "more an hour than the stores take up",
                     LOW = "with less than 8 hours to the next demanding run, less than refills the stores fast"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .high = REFUEL_DIRECTION_TOO_MUCH,
         .of_timing = 1},
    [REFUEL_CHECK_PROTEIN_POST_SESSION] =
        {.info = {REFUEL_CHECK_PROTEIN_POST_SESSION, 0, "protein-post-session", "protein after", "g",
                  RF_SOURCE_WITARD_2025, 0, 0},
         .run = rf_check_protein_post_session,
         .message = {OK = "in the range that serves repair",
                     UNKNOWN = "needs the protein after the session, and how long after its end it is eaten",
                     LOW = "less than 0.25 g per kg after the session: 0.3 to 0.5 serve repair better"},
         .low = REFUEL_DIRECTION_TOO_LITTLE,
         .of_timing = 1},
    [REFUEL_CHECK_FLUID_LOSS] =
        {.info = {REFUEL_CHECK_FLUID_LOSS, 0, "fluid-loss", "weight lost by sweating", "% of weight",
                  RF_SOURCE_SAWKA_2007, 0, 0},
         .run = rf_check_fluid_loss,
         .message =
             {OK = "no more than 2 % of the weight",
              UNKNOWN =
                  "needs the weight before and after the session, or the sweat rate, the drink and the time",
              HIGH = "more than 2 % of the weight: drink a little more on the way, never so much that you gain, and "
                     "make up for it afterwards"},
         .high = REFUEL_DIRECTION_TOO_LITTLE,
         .of_timing = 1},
    [REFUEL_CHECK_FLUID_OVERDRINKING] =
        {.info = {REFUEL_CHECK_FLUID_OVERDRINKING, 0, "fluid-overdrinking", "drink on the way", "L/h",
                  RF_SOURCE_SAWKA_2007, 0, 0},
         .run = rf_check_fluid_overdrinking,
         .message = {OK = "no more than is sweated",
                     UNKNOWN =
                         "needs the drink, the time of the session, and the sweat rate or the weight before and after",
                     RISK = "more is drunk than is sweated"},
         .low = REFUEL_DIRECTION_TOO_MUCH,
         .of_timing = 1},
    [REFUEL_CHECK_DAYS_FLOOR] =
        {
            .info = {REFUEL_CHECK_DAYS_FLOOR, 0, "days-floor", "energy of the days", "kcal/d", RF_SOURCE_REFUEL, 0, 0},
            .run = rf_check_days_floor,
            .message =
                {OK = "the days hold the goal: no hard or long one, nor the day before, is in deficit, and no three "
                      "in a row are below a floor of intake",
                 UNKNOWN = "the intake is not known",
                 LOW = "the days do not hold the whole goal: it would put hard or long ones in deficit, or too much "
                       "on one day, or three in a row below a floor of intake",
                 RISK =
                     "three days in a row are below a floor of intake: recovery and health may suffer"},
            .low = REFUEL_DIRECTION_TOO_LITTLE},
};
#undef OK
#undef UNKNOWN
#undef HIGH
#undef LOW
#undef RISK
_Static_assert(sizeof check_rows / sizeof *check_rows == REFUEL_CHECK_END, "the last check has a row");

/* One sentence for all findings, by the worst verdict and its direction. */
#define ALL(verdict) [REFUEL_VERDICT_##verdict]
#define SAME(text)             \
    {                          \
        text, text, text, text \
    }
static const char *const overall_words[REFUEL_VERDICT_RISK + 1][REFUEL_DIRECTION_MIXED + 1] = {
    ALL(NONE) = SAME("Nothing was judged."),
    ALL(OK) = SAME("Every check is ok."),
    ALL(UNKNOWN) = SAME("Not every check could be made: something is not known."),
    ALL(HIGH) = {"Something is above its range.", "Something is faster than is good: more food is the remedy.",
                 "Something is more than is needed.",
                 "Some amounts are above their ranges, others point the other way."},
    ALL(LOW) = {"Something is below its range.", "Something is less than it should be.",
                "Something is more than it should be.", "Some amounts are too little, others too much."},
    ALL(RISK) = {"A limit of health is crossed.", "A limit of health is crossed: it is too little.",
                 "A limit of health is crossed: it is too much.",
                 "Limits of health are crossed, some by too little and some by too much."},
};
#undef ALL
#undef SAME

/* Where nothing but gates made it a risk: what was asked for is refused, and the plan is for something else. */
static const char refused_words[] = "The goal that was asked for is refused.";

/* Where nothing but answers about health did, beside such a goal perhaps. */
static const char answered_words[] = "What was answered about health is for a talk with a physician.";

#endif
