/* What may be behind tiredness: each cause with what speaks for it and against it, how sure that is, and what to do. */
#ifndef REFUEL_FATIGUE_RESULT_H
#define REFUEL_FATIGUE_RESULT_H

#include <refuel/cause.h>
#include <refuel/plan.h>
#include <refuel/result.h>

#ifdef __cplusplus
extern "C" {
#endif

#define REFUEL_CAUSES_MAX 16    /* more than there are causes, with an empty one at the end */
#define REFUEL_EVIDENCE_MAX 128 /* more than there can be of it */

/** One piece of evidence. NaN where a number does not exist; no text is NULL. Frozen per SOVERSION: they lie in arrays.
 *
 *  cause, side              refuel_cause_id, refuel_side
 *  verdict, action          refuel_verdict, refuel_action
 *  check                    refuel_check_id that found it; 0: none
 *  sign                     refuel_sign that was named; 0: none
 *  value                    in the unit
 *  interval_low, _high      of the value, at the level of the plan
 *  low, high                the edges of ok
 *  id                       of the check, "energy-availability", the sign, or the input, "sleep"
 *  title                    the same in plain words
 *  message, source          what it says, and the key of the source of the edge (refuel_source_find)
 */
typedef struct refuel_evidence {
    int32_t cause, side, verdict, action, check, sign;
    double value, interval_low, interval_high, low, high;
    const char *id, *title, *unit, *message, *source;
} refuel_evidence;

/** One cause. Frozen per SOVERSION.
 *
 *  id                      refuel_cause_id
 *  verdict                 refuel_verdict: the worst of what speaks for it; ok only where all that it needs was judged
 *  certainty               refuel_certainty
 *  evidence_first, _count  its part of the array of evidence
 *  title, message, advice  constant text: what it is, what the verdict means, what to do
 *  source                  key of the source (refuel_source_find)
 */
typedef struct refuel_cause {
    int32_t id, verdict, certainty, reserved;
    size_t evidence_first, evidence_count;
    const char *title, *message, *advice, *source;
} refuel_cause;

/** Where refuel_fatigue writes. The arrays are the caller's, and may be NULL with a capacity of 0. Starts as
 *  REFUEL_FATIGUE_RESULT_INIT. NaN where a number is not known. Members are appended only.
 *
 *  cause           REFUEL_CAUSES_MAX of them are enough, in the order of refuel_cause_id
 *  evidence        REFUEL_EVIDENCE_MAX are enough, cause by cause
 *  cause_count, evidence_count   returned: how many there are
 *  emergency       signs that are emergencies (REFUEL_SIGN_BIT): their words come before everything else
 *  likely          refuel_cause_id of the causes for which most speaks, and too little food wherever a limit of health is
 *                  crossed; none where nothing does; ends with 0
 *  state           refuel_state; state_message, state_source tell what is published about it
 *  see, lacking    REFUEL_SEE_BIT, REFUEL_LACKING_BIT
 *  eaten, total, balance   energy of a day: eaten, spent, and how far apart
 *  log_day         day number of the last day of the log
 *  log_km_week, log_speed_km_h   mean of its last weeks, four at the most, or what its last 7 days come to, or those
 *                  since a break, where that is more than 1.25 times the mean; NaN: it is too short, a run does not
 *                  say, or a break ended less than 3 days ago
 *  log_row_d       the most days in a row with a run, of those that reach into the last 7 days
 *  log_is_fresh    1: it reaches near enough to today to tell about now
 *  log_gives_run   1: no running volume was given, and that of the log counts
 *  energy, carbohydrate, protein, fat   what tomorrow's food comes to, for the weight as it is, and what belongs around
 *                  it: with the meal after a run, and in the hours before one of more than an hour
 *  at_least        1: of somebody at risk, who is growing, nursing or too light, the energy is the least
 *  withheld        refuel_withheld: why they are not named; withheld_message says it, "" where they are
 *  without_running 1: no running volume was given, and nothing else tells what it costs: total and energy are without
 *                  it, energy is the least, and balance is NaN, since no intake can be called enough
 */
typedef struct refuel_fatigue_result {
    size_t struct_size;
    refuel_cause *cause;
    refuel_evidence *evidence;
    size_t cause_capacity, evidence_capacity, cause_count, evidence_count;
    int32_t emergency, state, see, lacking, withheld, at_least, log_is_fresh, log_gives_run;
    int32_t likely[REFUEL_CAUSES_MAX];
    const char *state_message, *state_source, *withheld_message;
    double performance_down_d, sleep_h;
    double log_day, log_km_week, log_speed_km_h, log_row_d;
    double eaten_kcal_d, total_kcal_d, balance_kcal_d;
    double energy_kcal_d, carbohydrate_g_d, protein_g_d, fat_g_d;
    refuel_range total_interval_kcal_d, carbohydrate_target_g_d, protein_target_g_d;
    refuel_range after_run_protein_g, before_run_carbohydrate_g;
    refuel_warnings warnings;
    int32_t without_running, reserved; /* reserved: 0 */
} refuel_fatigue_result;

#define REFUEL_FATIGUE_RESULT_INIT                                                                                 \
    {                                                                                                              \
        sizeof(refuel_fatigue_result), NULL, NULL, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, {0}, NULL, NULL, NULL, NAN, \
            NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, {NAN, NAN}, {NAN, NAN}, {NAN, NAN},        \
            {NAN, NAN}, {NAN, NAN}, {{0, 0}}, 0, 0                                                                 \
    }

/* What the tables of this question describe. Append only. */
typedef enum refuel_fatigue_record {
    REFUEL_FATIGUE_RECORD_NONE = 0,
    REFUEL_FATIGUE_RECORD_RESULT = 1,   /* refuel_fatigue_result */
    REFUEL_FATIGUE_RECORD_EVIDENCE = 2, /* refuel_evidence */
    REFUEL_FATIGUE_RECORD_END
} refuel_fatigue_record;

/** The i-th member of a record, in the order of JSON; NULL past the end and for an unknown record. */
REFUEL_API const refuel_result_info *refuel_fatigue_result_at(refuel_fatigue_record record, size_t i);

#ifdef __cplusplus
}
#endif

#endif
