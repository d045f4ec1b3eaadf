/* What a log of weight and intake tells about the expenditure of a person: computed once, then written as JSON
   (track_parts.h) or shown to people. */
#ifndef REFUEL_IO_TRACK_ANSWER_H
#define REFUEL_IO_TRACK_ANSWER_H

#include <refuel/track.h>

#include "io/track_log.h"

typedef enum rf_track_left {
    RF_TRACK_LEFT_NOTHING,
    RF_TRACK_LEFT_INTAKE,
    RF_TRACK_LEFT_WEIGHT,
    RF_TRACK_LEFT_END
} rf_track_left;

/* So many days, or what was logged on so many days, do not count, and why. number 0 ends a list. */
typedef struct rf_track_left_out {
    int32_t number;
    double count;
    const char *reason, *message;
} rf_track_left_out;

typedef struct rf_track_answer {
    const rf_track_given *given;
    refuel_request person;    /* at the first weight and the mean running */
    refuel_plan_result plan;  /* of that person: the prior */
    refuel_track_request ask; /* what was learnt from; its arrays lie in memory */
    refuel_track_result track;
    size_t days;
    const double *day, *kcal_d, *sd_kcal_d, *weight_kg_d, *kcal_band[2], *weight_band[2];
    const double *weighed_kg, *logged_kcal; /* as in the log, by day; NaN: nothing, or nothing that may be told */
    double level, last_day, run_km_week;
    double missing_kcal_d; /* so much more is spent if as much food is missing as the interval allows for */
    double expenditure_kcal_d, expenditure_sd_kcal_d, weight_kg, change_kg_week, intake_kcal_d, prior_share;
    refuel_range interval_kcal_d, change_interval_kg_week;
    double days_used, weigh_ins, intakes, runs;
    rf_track_left_out left_out[RF_TRACK_LEFT_END + 1];
    int32_t enough, reason, flags;
    int32_t old;      /* it ends more than a week before today */
    int32_t withheld; /* no amounts are told: answers tell of an eating disorder */
    double *memory;
} rf_track_answer;

/* From what was read to an answer, with everything that is wrong on the way; texts as in rf_ask. The caller frees with
   rf_track_answer_free, also on failure. given is to live as long. */
void rf_ask_track(rf_track_given *given, const rf_field_text texts[RF_REQUEST_ROWS], rf_track_answer *out,
                  rf_errors *errors);

/* Of whom nothing is learnt, as the errors of rf_ask_track or of its request say: somebody under 18, and in pregnancy. The reason;
   NULL where it is none of these. */
const char *rf_track_refusal(const rf_errors *errors);

void rf_track_answer_free(rf_track_answer *answer);

/* Whether the weigh-in, or the intake, of a day counts; false where there is none. */
bool rf_track_weigh_in_counts(const rf_track_answer *answer, size_t day);
bool rf_track_intake_counts(const rf_track_answer *answer, size_t day);

/* The day of the birth, of somebody who nurses; RF_LOG_NO_DAY: not known, or nobody does. */
int64_t rf_track_birth_day(const refuel_request *request);

#endif
