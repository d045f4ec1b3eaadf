/* What a log of weight and intake tells about the expenditure of a person. docs/track.md tells how, and how well. */
#ifndef REFUEL_TRACK_H
#define REFUEL_TRACK_H

#include <refuel/person.h>

#ifdef __cplusplus
extern "C" {
#endif

#define REFUEL_TRACK_DAYS_MAX 36525 /* a hundred years */
#define REFUEL_TRACK_WORKSPACE 32   /* numbers of the caller's workspace, for each day */

/* Whether what is logged for a day is all that was eaten. */
typedef enum refuel_track_complete {
    REFUEL_TRACK_COMPLETE_AUTO = 0, /* not said: little, by docs/track.md, counts as not logged; 0 as well */
    REFUEL_TRACK_COMPLETE_YES = 1,  /* all of it, also where it is 0: a fast */
    REFUEL_TRACK_COMPLETE_NO = 2    /* not all: counts as not logged */
} refuel_track_complete;

/* Why the log does not tell enough yet; where several hold, low, then the first. reason, number, name. Append only. */
#define REFUEL_TRACK_REASON_LIST(X)                                                                                 \
    X(REFUEL_TRACK_DAYS, 1, "days") /* fewer than 28 days since the first weigh-in */                               \
    X(REFUEL_TRACK_GAPS, 2, "gaps") /* of 28 days fewer than 14 with a weigh-in, or an intake; or a week without */ \
    X(REFUEL_TRACK_WIDE, 3, "wide") /* the 95 % interval reaches further than 300 kcal/d to either side */          \
    X(REFUEL_TRACK_LOW, 4, "low")   /* under 64 % of the prior: the log must lack food, and nothing of it is told */

#define REFUEL_TRACK_MEMBER(name, number, text) name = number,
typedef enum refuel_track_reason {
    REFUEL_TRACK_REASON_NONE = 0,
    REFUEL_TRACK_REASON_LIST(REFUEL_TRACK_MEMBER)
} refuel_track_reason;

/* What was computed, but deserves a warning: bit, name. Append only. */
#define REFUEL_TRACK_FLAG_LIST(X)                                                                                     \
    X(REFUEL_TRACK_MILK, 1, "milk")               /* she nurses: the energy of the milk is in the expenditure */      \
    X(REFUEL_TRACK_FAT_CLAMPED, 2, "fat-clamped") /* the fat mass was outside what is plausible */                    \
    X(REFUEL_TRACK_JUMP, 4, "jump") /* the weight went to another level at once and stayed: another scale, a pause */ \
    X(REFUEL_TRACK_HELD, 8, "held") /* the last weigh-in is far off and waits for the next to confirm it */           \
    X(REFUEL_TRACK_FAR, 16, "far")  /* more than 2 SD from the prior: food may lack in the log */                     \
    X(REFUEL_TRACK_BMI_LOW, 32, "bmi-low") /* body mass index under 18.5 kg/m2 on the last day */

typedef enum refuel_track_flag { REFUEL_TRACK_FLAG_LIST(REFUEL_TRACK_MEMBER) } refuel_track_flag;
#undef REFUEL_TRACK_MEMBER

/** The name of a reason, as "gaps", and of a flag; NULL for REFUEL_TRACK_REASON_NONE and for an unknown number. */
REFUEL_API const char *refuel_track_reason_name(int32_t reason);
REFUEL_API const char *refuel_track_flag_name(int32_t flag);

/** A log day by day, without a gap in the days, and a person. Not given is NaN. Starts as REFUEL_TRACK_REQUEST_INIT.
 *
 *  weight_kg              2..650, in the morning before food and drink; one number for each day
 *  intake_kcal_d          0..20000, eaten on that day after the weigh-in; likewise
 *  running_kcal_d         0..20000, energy of the running of that day, net of rest; 0 on a day of rest; NULL: not known
 *  complete               refuel_track_complete of each intake; NULL: REFUEL_TRACK_COMPLETE_AUTO of all
 *  days                   1..REFUEL_TRACK_DAYS_MAX
 *  height_cm, age_y       50..272, 18..120
 *  fat_kg                 fat mass when the log begins; not given: as refuel_body_composition guesses that of
 *                         somebody who does not train
 *  prior_kcal_d           800..10000, expenditure by an equation, running included: the total of a plan
 *  prior_sd_kcal_d        its standard deviation, 1..5000; not given: 12 %
 *  prior_running_kcal_d   the running that the prior contains, 0..20000 a day; not given: the mean of running_kcal_d
 *  carbohydrate_fraction  0.01..1, share of the intake; not given: 0.5
 *  intake_sd_kcal_d       how intake varies from day to day, 50..5000; not given: 400
 *  level                  of the intervals, 0.5..0.99; not given: 0.8
 *  least_sd_kcal_d        what the SD of an expenditure is at least, 0..1000; not given: 150
 *  workspace              days x REFUEL_TRACK_WORKSPACE numbers of the caller
 *  sex, life_stage        refuel_sex (female or male), refuel_life_stage
 *  unlogged_share         0..0.5, so much of what is eaten may go unlogged: the intervals of the expenditure reach so much
 *                         higher; not given: 0.2; 0: the intervals are on the scale of the log
 */
typedef struct refuel_track_request {
    size_t struct_size;
    const double *weight_kg, *intake_kcal_d, *running_kcal_d;
    const uint8_t *complete;
    size_t days;
    double height_cm, age_y, fat_kg;
    double prior_kcal_d, prior_sd_kcal_d, prior_running_kcal_d;
    double carbohydrate_fraction, intake_sd_kcal_d, level, least_sd_kcal_d;
    double *workspace;
    size_t workspace_capacity;
    int32_t sex, life_stage;
    double unlogged_share;
} refuel_track_request;

#define REFUEL_TRACK_REQUEST_INIT                                                                                  \
    {                                                                                                              \
        sizeof(refuel_track_request), NULL, NULL, NULL, NULL, 0, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, \
            NULL, 0, 0, 0, NAN                                                                                     \
    }

/** What the log tells. Starts as REFUEL_TRACK_RESULT_INIT. The arrays are the caller's, hold capacity numbers, and may be
 *  NULL; they are as seen from the last day, and NaN before the first weigh-in.
 *
 *  day_kcal_d, day_sd_kcal_d   expenditure: mean of the seven days up to each day, and its SD, both on the scale of the log
 *  day_weight_kg, day_sd_kg    weight without noise and the water that comes and goes by chance, as a line through the seven days
 *                              around, and its SD
 *  expenditure_kcal_d ..       of the last day: mean and SD, on the scale of the log, and the interval at the level, which holds
 *                              what is really spent while no more than unlogged_share is missing: it reaches further up than
 *                              down. Of expenditure and intake all numbers, those of the days too, are NaN where the reason is
 *                              REFUEL_TRACK_LOW
 *  weight_kg, weight_sd_kg     likewise
 *  change_kg_week ..           how tissue changes, without water, from the last seven days; NaN on the first day
 *  intake_kcal_d               habitual intake, as logged
 *  prior_share                 0..1, what is left of the prior: how far an error of it still goes into the expenditure
 *  days_used                   days of which a weigh-in or an intake counts
 *  weigh_ins, intakes          that count; and those that do not: far off and not confirmed, not whole
 *  enough                      1, or 0 with a refuel_track_reason
 *  flags                       refuel_track_flag
 *  day_low_kcal_d, day_high_kcal_d   the interval of each day, as that of the last
 *  missing_kcal_d              of the last day: so much more than expenditure_kcal_d would be spent with all of unlogged_share
 *                              missing; 0 or more
 */
typedef struct refuel_track_result {
    size_t struct_size;
    size_t capacity;
    double *day_kcal_d, *day_sd_kcal_d, *day_weight_kg, *day_sd_kg;
    double expenditure_kcal_d, expenditure_sd_kcal_d, expenditure_low_kcal_d, expenditure_high_kcal_d;
    double weight_kg, weight_sd_kg;
    double change_kg_week, change_low_kg_week, change_high_kg_week;
    double intake_kcal_d, prior_share;
    size_t days_used, weigh_ins, intakes, weigh_ins_left_out, intakes_left_out;
    int32_t enough, reason, flags;
    int32_t reserved;
    double *day_low_kcal_d, *day_high_kcal_d;
    double missing_kcal_d;
} refuel_track_result;

#define REFUEL_TRACK_RESULT_INIT                                                                                       \
    {                                                                                                                  \
        sizeof(refuel_track_result), 0, NULL, NULL, NULL, NULL, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, \
            0, 0, 0, 0, 0, 0, 0, 0, 0, NULL, NULL, NAN                                                                 \
    }

/** Expenditure, learnt from a log of weight and intake.
 *
 *  Returned:  out   above; untouched on failure. err may be NULL
 *  Status:    REFUEL_E_NULL, REFUEL_E_VERSION, REFUEL_E_RANGE (also under 18), REFUEL_E_MISSING (also where nobody was
 *             weighed), REFUEL_E_UNKNOWN (an enum), REFUEL_E_CONFLICT (pregnancy, and nursing men), REFUEL_E_BUFFER,
 *             REFUEL_E_MODEL (what is logged would leave no body)
 *  Notes:     1) The expenditure is on the scale of the log: who logs a tenth too little is told about a tenth of the
 *                intake too little. A target on the same scale is right, the number is not what is really spent. How much
 *                is missing no weight can tell; only the upper ends of the intervals allow for it.
 *             2) A day without a log is no day without food: the habitual intake stands in, with its spread.
 *             3) Running enters as a change that is known: what is learnt is the expenditure at the mean running (or at
 *                that of the prior), and what a day's running differs from it is added to the expenditure of that day.
 *                Where it is NaN, the day is one of mean running. Without running_kcal_d nothing is added.
 *             4) Nothing here was compared with doubly labelled water; hence least_sd_kcal_d.
 *  Reference: docs/track.md
 *  Example:   ask.weight_kg = kg, ask.intake_kcal_d = kcal, ask.days = 60;
 *             ask.prior_kcal_d = plan.energy.total_kcal_d;
 *             if (refuel_track(&ask, &got, &err) == REFUEL_OK && got.enough) printf("%.0f\n", got.expenditure_kcal_d);
 */
REFUEL_API refuel_status refuel_track(const refuel_track_request *request, refuel_track_result *out, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
