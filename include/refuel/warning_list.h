/* Which warnings there are: one line and one number each. */
#ifndef REFUEL_WARNING_LIST_H
#define REFUEL_WARNING_LIST_H

/* warning, number, id, input by its JSON path, text. Append only: the numbers are ABI. */
#define REFUEL_WARNING_LIST(X)                                                                                         \
    X(REFUEL_WARNING_RUNNING_NOT_GIVEN, 1, "running-not-given", "running.distance",                                    \
      "no running volume was given: the ledger takes it as 0, and what depends on training is not judged")             \
    X(REFUEL_WARNING_PACE_NOT_GIVEN, 2, "pace-not-given", "running.pace",                                              \
      "no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the hours; walking at 5 km/h")   \
    X(REFUEL_WARNING_OUTSIDE_AGE, 3, "outside-sample-age", "age",                                                      \
      "the age is outside the sample that the resting equation was derived from")                                      \
    X(REFUEL_WARNING_OUTSIDE_BMI, 4, "outside-sample-bmi", "weight",                                                   \
      "the body mass index is outside the group that the resting equation is meant for")                               \
    X(REFUEL_WARNING_TRAINING_UNKNOWN, 5, "training-unknown", "running.distance",                                      \
      "whether you train is not known: the numbers are those of somebody who does not")                                \
    X(REFUEL_WARNING_ATHLETE_BY_HOURS, 6, "athlete-by-hours", "athlete",                                               \
      "the hours of running decide how much the equations for athletes count; say whether you train if you know")      \
    X(REFUEL_WARNING_NO_GOOD_EQUATION, 7, "no-good-equation", "equation",                                              \
      "no equation comes within 10 % in more than 62 % of women over 35 who train: what training adds at 35 is "       \
      "carried on")                                                                                                    \
    X(REFUEL_WARNING_FFM_FROM_CIRCUMFERENCES, 8, "fat-free-mass-from-circumferences", "waist",                         \
      "the resting equation was fed with fat-free mass from circumferences, not from a measurement of body fat")       \
    X(REFUEL_WARNING_CIRCUMFERENCES_INCOMPLETE, 9, "circumferences-incomplete", "waist",                               \
      "circumferences were not used: the formula needs neck and waist, and for women also hip")                        \
    X(REFUEL_WARNING_BODY_FAT_CLAMPED, 10, "body-fat-clamped", "body_fat",                                             \
      "the estimated body fat was outside what is likely and was set to the nearest limit: 5..60 % (men), 12..60 % "   \
      "(women); of circumferences of men 3")                                                                           \
    X(REFUEL_WARNING_BASIS_ADJUSTED, 11, "basis-adjusted", "weight",                                                   \
      "body mass index above 28: amounts in g/kg use an adjusted weight, from 32 on a quarter of the way above BMI "   \
      "25")                                                                                                            \
    X(REFUEL_WARNING_SPEED_OUTSIDE_SAMPLE, 12, "speed-outside-sample", "running.speed",                                \
      "the speed is outside the range that the cost equation was derived from")                                        \
    X(REFUEL_WARNING_GRADE_OUTSIDE_SAMPLE, 13, "grade-outside-sample", "running.climb",                                \
      "the grade is outside the range that the cost equation was derived from")                                        \
    X(REFUEL_WARNING_WALKING, 14, "walking", "running.gait",                                                           \
      "this distance is taken as walked: the walking equation, half of the minutes for carbohydrate, no athlete")      \
    X(REFUEL_WARNING_ABOVE_CEILING, 15, "above-sustained-ceiling", "running.distance",                                 \
      "the total is above 2.5 times resting energy, about the most that people sustain for months")                    \
    X(REFUEL_WARNING_UNDER_TEN, 16, "under-ten", "age",                                                                \
      "under 10 years the ledger gives resting energy only; the method nasem-2023 gives the total")                    \
    X(REFUEL_WARNING_PRE_PREGNANCY_ABOVE, 17, "pre-pregnancy-weight-above-present", "pre_pregnancy_weight",            \
      "the weight before pregnancy is above the present weight")                                                       \
    X(REFUEL_WARNING_ACTIVITY_FROM_LEDGER, 18, "activity-from-ledger", "activity",                                     \
      "no activity category was given: it was chosen from the physical activity level of the ledger, "                 \
      "which contains the running")                                                                                    \
    X(REFUEL_WARNING_OVERWEIGHT_FORM, 19, "overweight-form", "equation",                                               \
      "from BMI 25 the equation eer-iom-2005-ow is meant for this weight; it is never chosen automatically")           \
    X(REFUEL_WARNING_INTAKE_FROM_MACROS, 20, "intake-from-macros", "intake.energy",                                    \
      "the energy eaten was added up from carbohydrate, protein and fat (4, 4 and 9 kcal/g)")                          \
    X(REFUEL_WARNING_INTAKE_INCONSISTENT, 21, "intake-inconsistent", "intake.energy",                                  \
      "what was written down does not add up to the energy eaten within 10 %: an amount is missing or wrong")          \
    X(REFUEL_WARNING_EXPENDITURE_LOW, 22, "expenditure-low", "expenditure",                                            \
      "the measured expenditure leaves less than nothing for daily life beside resting and running")                   \
    X(REFUEL_WARNING_SD_BORROWED, 23, "interval-borrowed", "method",                                                   \
      "no standard error of this method is at hand: that of nasem-2023 for the same group stands in")                  \
    X(REFUEL_WARNING_NO_PRIMARY_SOURCE, 24, "no-primary-source", "method",                                             \
      "the multipliers 1.2 to 1.9 are a tradition without a known primary source")                                     \
    X(REFUEL_WARNING_INTAKE_NOT_JUDGED, 25, "intake-not-judged", "intake.energy",                                      \
      "plan does not judge what is eaten; refuel check does")                                                          \
    X(REFUEL_WARNING_FOR_GROUPS, 26, "for-groups", "method",                                                           \
      "this method is meant for groups; persons in one category differ by 8 to 10 %")                                  \
    X(REFUEL_WARNING_MODEL_ADULTS, 27, "adult-model", "age",                                                           \
      "the level of daily life is that of the age and holds ordinary sport, so training on top is counted twice in "   \
      "part; the cost of running was derived in adults")                                                               \
    X(REFUEL_WARNING_PREGNANT_COMPOSITION, 28, "pregnant-composition", "life_stage",                                   \
      "body mass index and body fat are read as outside pregnancy: fat-free mass, energy availability and the "        \
      "floor of intake are rough")                                                                                     \
    X(REFUEL_WARNING_NO_FOOD_TARGETS, 29, "no-food-targets", "age",                                                    \
      "under 10 years no targets of food are given: those in g/kg are of adults and adolescents who train")            \
    X(REFUEL_WARNING_RUNNING_AGE, 30, "running-outside-sample-age", "age",                                             \
      "the age is above the sample that the cost of running was derived from (18 to 44 years)")                        \
    X(REFUEL_WARNING_BODY_AGE, 31, "body-fat-outside-sample-age", "age",                                               \
      "the age is outside the sample that the estimate of body fat was derived from")                                  \
    X(REFUEL_WARNING_PROJECT_FAT_LOW, 32, "fat-low", "goal",                                                           \
      "on the way fat is under what a body needs: 3 % of weight (men), 12 % (women)")                                  \
    X(REFUEL_WARNING_PROJECT_BMI_LOW, 33, "bmi-low", "goal", "on the way the body mass index is under 15")             \
    X(REFUEL_WARNING_PROJECT_FAT_CLAMPED, 34, "fat-clamped", "body_fat",                                               \
      "the estimate of body fat was outside what is plausible and was set to the nearest limit")                       \
    X(REFUEL_WARNING_PROJECT_ACTIVITY_CLAMPED, 35, "activity-clamped", "schedule",                                     \
      "less running than the activity level contains: the activity was set to none")                                   \
    X(REFUEL_WARNING_PROJECT_FAT_TRANSFER, 36, "fat-transfer", "goal",                                                 \
      "the deficit is more than 290 kJ per kg of fat a day, which one study takes for what fat can supply")            \
    X(REFUEL_WARNING_PROJECT_MINOR, 37, "minor", "age", "the model of body weight is for adults")                      \
    X(REFUEL_WARNING_PROJECT_REPRODUCTION, 38, "reproduction", "life_stage",                                           \
      "the model of body weight is not made for pregnancy or lactation")                                               \
    X(REFUEL_WARNING_GAIT_MIXED, 39, "gait-mixed", "running.gait",                                                     \
      "at this pace some walk and some run: a part is taken as running, the rest as walking; say which")               \
    X(REFUEL_WARNING_WALKING_FAST, 40, "walking-fast", "running.gait",                                                 \
      "faster than 8 km/h is beyond the walking equation: from there the cost rises as that of running does")          \
    X(REFUEL_WARNING_LIVING_RAISED, 41, "living-raised", "living",                                                     \
      "a level of 1.6 belongs to a predicted resting energy; with a measured one more is taken for who trains")        \
    X(REFUEL_WARNING_POWER_IMPLAUSIBLE, 42, "power-implausible", "running.climb",                                      \
      "this pace uphill takes more than 25 W/kg, which no distance runner holds: do pace and climb belong together?")  \
    X(REFUEL_WARNING_PACE_IMPLAUSIBLE, 43, "pace-implausible", "running.pace",                                         \
      "this is faster than the record of the marathon: is it the mean pace?")                                          \
    X(REFUEL_WARNING_LACTATION_LATE, 44, "lactation-late", "months_since_birth",                                       \
      "the energy of milk after 12 months is that of months 7 to 12: less milk needs less")                            \
    X(REFUEL_WARNING_PRE_PREGNANCY_NOT_GIVEN, 45, "pre-pregnancy-weight-not-given", "pre_pregnancy_weight",            \
      "the weight before pregnancy was not given: the additions stand on it, and are less sure with the present one")  \
    X(REFUEL_WARNING_RUNNING_IN_PREGNANCY, 46, "running-in-pregnancy", "running.distance",                             \
      "from week 20 of pregnancy on: talk about your running with whoever cares for you in the pregnancy")             \
    X(REFUEL_WARNING_PREGNANCY_GAIN, 47, "pregnancy-gain", "goal",                                                     \
      "the gain in all that is advised with one child depends on the weight before (IOM 2009): 28 to 40 lb (13 to 18 " \
      "kg) from a body mass index under 18.5, 25 to 35 lb (11 to 16 kg) under 25, 15 to 25 lb (7 to 11 kg) under 30, " \
      "11 to 20 lb (5 to 9 kg) from 30 on")                                                                            \
    X(REFUEL_WARNING_RESTING_UNUSUAL, 48, "resting-unusual", "resting",                                                \
      "the measured resting energy is more than three standard deviations from what the equations give for this "      \
      "person, and the floors stand on it: is it of a whole day, and in kcal?")                                        \
    X(REFUEL_WARNING_FEET_DECIMAL, 49, "feet-decimal", "height",                                                       \
      "the height was written in feet with decimals, which are tenths of a foot and not inches")                       \
    X(REFUEL_WARNING_RANGE_GIVEN, 50, "range-given", "running.distance",                                               \
      "a range was given: its middle is used, and its width is part of the interval")                                  \
    X(REFUEL_WARNING_GOAL_UNSIGNED, 51, "goal-unsigned", "goal",                                                       \
      "the goal was read as a gain; write a minus in front of it, or lose, for a loss")                                \
    X(REFUEL_WARNING_METHOD_BELOW_RESTING, 52, "method-below-resting", "method",                                       \
      "the total of this method is less than resting energy, which leaves less than nothing for all activity: one of " \
      "the two is not of this person")                                                                                 \
    X(REFUEL_WARNING_SEX_UNKNOWN, 53, "sex-unknown", "sex",                                                            \
      "whether the equations for women or for men fit is not known: the middle of both is shown, and ranges hold "     \
      "both")                                                                                                          \
    X(REFUEL_WARNING_NET_BY_MET, 54, "net-by-met", "sex",                                                              \
      "sex, age and height were not all given: what rest would have taken is 1 kcal per kg and hour")                  \
    X(REFUEL_WARNING_SESSION_MINOR, 55, "run-minor", "age",                                                            \
      "the cost of running and the amounts around a run were studied in adults: under 18 years they are a rough "      \
      "guide, and hunger comes first")                                                                                 \
    X(REFUEL_WARNING_WALKING_SPEED, 56, "walking-outside-sample", "walking.speed",                                     \
      "the walking is faster than the 7.06 km/h that the walking equation was derived from")                           \
    X(REFUEL_WARNING_EXERCISE_AGE, 57, "exercise-outside-sample-age", "age",                                           \
      "the energy of the activities is that of adults of 19 to 59 years")                                              \
    X(REFUEL_WARNING_HEALTH_INSULIN, 58, "health-insulin", "health.insulin",                                           \
      "the amounts here are not made for people who take insulin or a sulfonylurea: how to eat, train and "            \
      "change weight with it is for whoever prescribes it")                                                            \
    X(REFUEL_WARNING_HEALTH_KIDNEY, 59, "health-kidney", "health.kidney_disease",                                      \
      "the amounts here, those of protein above all, are not made for people with kidney disease: a "                  \
      "physician or a renal dietitian sets them; no loss raises protein here")                                         \
    X(REFUEL_WARNING_HEALTH_THYROID, 60, "health-thyroid", "health.thyroid_disease",                                   \
      "the equations of resting energy are of people whose thyroid works well: with thyroid disease every "            \
      "energy here may be off either way, which is for a talk with a physician")                                       \
    X(REFUEL_WARNING_HEALTH_OTHER, 61, "health-other", "health.other_medical",                                         \
      "the amounts here are not made for people with a disease or a medicine that bears on potassium, "                \
      "sodium or protein: a physician or dietitian sets them; no loss raises protein here")                            \
    X(REFUEL_WARNING_HEALTH_GLP1, 62, "health-weight-medicine", "health.glp1",                                         \
      "with a GLP-1 medicine hunger is no guide to how much is enough: count what is eaten (refuel check), "           \
      "with protein of 1.2 to 1.6 g/kg or more; vomiting, dizziness, or losing more than 1 % of weight a "             \
      "week are for a talk with whoever prescribes it")                                                                \
    X(REFUEL_WARNING_HEALTH_FERRITIN, 63, "health-ferritin", "health.ferritin",                                        \
      "ferritin is looked at by refuel fatigue alone: a blood value is for the physician who has the others, and "     \
      "iron is supplemented after such a test only; what is eaten does not show the stores")                           \
    X(REFUEL_WARNING_DAYS_TRAIN_LOW, 64, "days-train-low", "day_types",                                                \
      "no run is to be done low in carbohydrate on purpose: not under 18 years, with missed or few periods, or with "  \
      "fatigue that lasts")                                                                                            \
    X(REFUEL_WARNING_WALK_TIME, 65, "walk-time", "walking.distance",                                                   \
      "the time of walking counts as a distance at 5 km/h, since its speed was not given")                             \
    X(REFUEL_WARNING_HEALTH_GLP1_EATING, 66, "health-weight-medicine-eating", "health.glp1",                           \
      "with a GLP-1 medicine hunger is no guide to how much is enough; vomiting, dizziness, or losing more than "      \
      "1 % of weight a week are for a talk with whoever prescribes it")                                                \
    X(REFUEL_WARNING_ALCOHOL_PREGNANCY, 67, "alcohol-pregnancy", "intake.alcohol",                                     \
      "in pregnancy it is advised to drink no alcohol (Dietary Guidelines for Americans 2020-2025); please talk with " \
      "the midwife or physician")

#define REFUEL_WARNING_MEMBER(warning, number, id, field, text) warning = number,
typedef enum refuel_warning_id {
    REFUEL_WARNING_NONE = 0,
    REFUEL_WARNING_LIST(REFUEL_WARNING_MEMBER) REFUEL_WARNING_END
} refuel_warning_id;
#undef REFUEL_WARNING_MEMBER

#endif
