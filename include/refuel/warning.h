/* Warnings: a result was computed, and there is something about it that its reader should know. */
#ifndef REFUEL_WARNING_H
#define REFUEL_WARNING_H

#include <refuel/status.h>

#ifdef __cplusplus
extern "C" {
#endif

/* flag, bit, id, input by its JSON path, text. Append only: the bits are ABI. */
#define REFUEL_FLAG_LIST(X)                                                                                            \
    X(REFUEL_FLAG_RUNNING_NOT_GIVEN, 0, "running-not-given", "running.distance",                                       \
      "no running volume was given: it counts as 0, and what depends on training is not judged")                       \
    X(REFUEL_FLAG_PACE_NOT_GIVEN, 1, "pace-not-given", "running.pace",                                                 \
      "no pace was given: running is taken at 1.00 kcal per kg and km, at 10 km/h for the hours")                      \
    X(REFUEL_FLAG_OUTSIDE_AGE, 2, "outside-sample-age", "age",                                                         \
      "the age is outside the sample that the resting equation was derived from")                                      \
    X(REFUEL_FLAG_OUTSIDE_BMI, 3, "outside-sample-bmi", "weight",                                                      \
      "the body mass index is outside the group that the resting equation is meant for")                               \
    X(REFUEL_FLAG_TRAINING_UNKNOWN, 4, "training-unknown", "running.distance",                                         \
      "whether you train is not known: the resting estimate may be 5 to 12 % low for somebody who does")               \
    X(REFUEL_FLAG_ATHLETE_BY_HOURS, 5, "athlete-by-hours", "athlete",                                                  \
      "4 h of running a week or more selects the row for athletes; below it the resting estimate is up to 12 % lower") \
    X(REFUEL_FLAG_NO_GOOD_EQUATION, 6, "no-good-equation", "equation",                                                 \
      "no equation comes within 10 % in more than 62 % of women over 35 who train")                                    \
    X(REFUEL_FLAG_FFM_FROM_CIRCUMFERENCES, 7, "fat-free-mass-from-circumferences", "waist",                            \
      "the resting equation was fed with fat-free mass from circumferences, not from a measurement of body fat")       \
    X(REFUEL_FLAG_CIRCUMFERENCES_INCOMPLETE, 8, "circumferences-incomplete", "waist",                                  \
      "circumferences were not used: the formula needs neck and waist, and for women also hip")                        \
    X(REFUEL_FLAG_BODY_FAT_CLAMPED, 9, "body-fat-clamped", "body_fat",                                                 \
      "the estimated body fat was outside 3..60 % (men) or 12..60 % (women) and was set to the nearest limit")         \
    X(REFUEL_FLAG_BASIS_ADJUSTED, 10, "basis-adjusted", "weight",                                                      \
      "body mass index 30 or more: targets in g/kg use an adjusted weight, a quarter of the way above BMI 25")         \
    X(REFUEL_FLAG_SPEED_OUTSIDE_SAMPLE, 11, "speed-outside-sample", "running.speed",                                   \
      "the speed is outside the range that the cost equation was derived from")                                        \
    X(REFUEL_FLAG_GRADE_OUTSIDE_SAMPLE, 12, "grade-outside-sample", "running.climb",                                   \
      "the grade is outside the range that the cost equation was derived from")                                        \
    X(REFUEL_FLAG_WALKING, 13, "walking", "running.speed",                                                             \
      "slower than 7.06 km/h is taken as walking: the walking equation, half of the minutes for carbohydrate, "        \
      "no athlete")                                                                                                    \
    X(REFUEL_FLAG_ABOVE_CEILING, 14, "above-sustained-ceiling", "running.distance",                                    \
      "the total is above 2.5 times resting energy, about the most that people sustain for months")                    \
    X(REFUEL_FLAG_UNDER_TEN, 15, "under-ten", "age",                                                                   \
      "under 10 years the ledger gives resting energy only; the method nasem-2023 gives the total")                    \
    X(REFUEL_FLAG_PRE_PREGNANCY_ABOVE, 16, "pre-pregnancy-weight-above-present", "pre_pregnancy_weight",               \
      "the weight before pregnancy is above the present weight")                                                       \
    X(REFUEL_FLAG_ACTIVITY_FROM_LEDGER, 17, "activity-from-ledger", "activity",                                        \
      "no activity category was given: it was chosen from the physical activity level of the ledger, "                 \
      "which contains the running")                                                                                    \
    X(REFUEL_FLAG_OVERWEIGHT_FORM, 18, "overweight-form", "equation",                                                  \
      "from BMI 25 the equation eer-iom-2005-ow is meant for this weight; it is never chosen automatically")           \
    X(REFUEL_FLAG_INTAKE_FROM_MACROS, 19, "intake-from-macros", "intake.energy",                                       \
      "the energy eaten was added up from carbohydrate, protein and fat (4, 4 and 9 kcal/g)")                          \
    X(REFUEL_FLAG_INTAKE_INCONSISTENT, 20, "intake-inconsistent", "intake.energy",                                     \
      "carbohydrate, protein and fat do not add up to the energy eaten within 10 %; alcohol or a slip may explain it") \
    X(REFUEL_FLAG_EXPENDITURE_LOW, 21, "expenditure-low", "expenditure",                                               \
      "the measured expenditure leaves less than nothing for daily life beside resting and running")                   \
    X(REFUEL_FLAG_SD_BORROWED, 22, "interval-borrowed", "method",                                                      \
      "no standard error of this method is at hand: that of nasem-2023 for the same group stands in")                  \
    X(REFUEL_FLAG_NO_PRIMARY_SOURCE, 23, "no-primary-source", "method",                                                \
      "the multipliers 1.2 to 1.9 are a tradition without a known primary source")                                     \
    X(REFUEL_FLAG_INTAKE_NOT_JUDGED, 24, "intake-not-judged", "intake.energy",                                         \
      "plan does not judge what is eaten; refuel check does")                                                          \
    X(REFUEL_FLAG_FOR_GROUPS, 25, "for-groups", "method",                                                              \
      "this method is meant for groups; persons in one category differ by 8 to 10 %")                                  \
    X(REFUEL_FLAG_MODEL_ADULTS, 26, "adult-model", "age", "the running and living terms were derived in adults")       \
    X(REFUEL_FLAG_PREGNANT_COMPOSITION, 27, "pregnant-composition", "life_stage",                                      \
      "body mass index and body fat are read as outside pregnancy: fat-free mass, energy availability and the "        \
      "floor of intake are rough")                                                                                     \
    X(REFUEL_FLAG_NO_FOOD_TARGETS, 28, "no-food-targets", "age",                                                       \
      "under 10 years no targets of food are given: those in g/kg are of adults and adolescents who train")            \
    X(REFUEL_FLAG_RUNNING_AGE, 29, "running-outside-sample-age", "age",                                                \
      "the age is above the sample that the cost of running was derived from (18 to 44 years)")                        \
    X(REFUEL_FLAG_BODY_AGE, 30, "body-fat-outside-sample-age", "age",                                                  \
      "the age is outside the sample that the estimate of body fat was derived from")

#define REFUEL_FLAG_MEMBER(flag, bit, id, field, text) flag = 1 << bit,
typedef enum refuel_flag { REFUEL_FLAG_LIST(REFUEL_FLAG_MEMBER) } refuel_flag;
#undef REFUEL_FLAG_MEMBER

/** One warning as text. Constant; nothing is NULL. */
typedef struct refuel_warning {
    uint32_t flag; /* one REFUEL_FLAG_* */
    uint32_t reserved;
    const char *id, *field, *message;
} refuel_warning;

/** The i-th warning that exists, in the order of the bits; NULL past the end.
 *
 *  Example:   for (size_t i = 0; refuel_warning_at(i); i++)
 *                 if (result.flags & refuel_warning_at(i)->flag) puts(refuel_warning_at(i)->message);
 */
REFUEL_API const refuel_warning *refuel_warning_at(size_t i);

#ifdef __cplusplus
}
#endif

#endif
