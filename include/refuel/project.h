/* Body weight over time under a schedule of intake and running. */
#ifndef REFUEL_PROJECT_H
#define REFUEL_PROJECT_H

#include <refuel/hall.h>

#ifdef __cplusplus
extern "C" {
#endif

#define REFUEL_PROJECT_DAYS_MAX 3650

/* What was computed, but deserves a warning. One bit each. */
typedef enum refuel_project_flag {
    REFUEL_PROJECT_FAT_LOW = 1,          /* fat under the essential share: 3 % of weight (men), 12 % (women) */
    REFUEL_PROJECT_BMI_LOW = 2,          /* body mass index under 15 kg/m2 */
    REFUEL_PROJECT_FAT_CLAMPED = 4,      /* the estimate of initial fat was outside what is plausible */
    REFUEL_PROJECT_ACTIVITY_CLAMPED = 8, /* less running than the baseline contains: activity was set to 0 */
    REFUEL_PROJECT_FAT_TRANSFER = 16,    /* the deficit exceeds 290 kJ per kg fat a day; one estimate, not a law */
    REFUEL_PROJECT_ENDED = 32,           /* no lean mass, or no weight, is left: the run ends there */
    REFUEL_PROJECT_MINOR = 64            /* under 18: the model is for adults */
} refuel_project_flag;

/* Why a path of body weight is not followed any further: it falls through a limit. One bit each, so that their sum says
   which are watched; where several are fallen through on one day, the first is named.
   reason, number, name. Append only: the numbers are ABI. */
#define REFUEL_END_LIST(X)                                                                                \
    X(REFUEL_END_ESSENTIAL_FAT, 1, "essential-fat") /* fat under 3 % of the weight (men), 12 % (women) */ \
    X(REFUEL_END_BMI_15, 2, "bmi-15")               /* body mass index under 15 kg/m2 */                  \
    X(REFUEL_END_BMI_18_5, 4, "bmi-18.5")           /* body mass index under 18.5 kg/m2 */

#define REFUEL_END_MEMBER(name, number, text) name = number,
typedef enum refuel_end { REFUEL_END_NONE = 0, REFUEL_END_LIST(REFUEL_END_MEMBER) } refuel_end;
#undef REFUEL_END_MEMBER

/** The name of an end, as "bmi-15"; NULL for REFUEL_END_NONE and for an unknown number. */
REFUEL_API const char *refuel_end_name(int32_t end);

typedef enum refuel_schedule_shape {
    REFUEL_SCHEDULE_STEP = 1, /* each row holds from its day on; the default */
    REFUEL_SCHEDULE_RAMP = 2  /* linear from the baseline at day 0 to the first row, between rows, then constant */
} refuel_schedule_shape;

/** One row of a schedule. Zeros in the last three mean: as at baseline. Frozen: rows lie in arrays.
 *
 *  day                    0..3650, in rising order
 *  intake_kcal_d          0..20000
 *  running_change_kcal_d  -20000..20000, energy of running (net of rest, at baseline weight) less that at baseline
 *  activity_percent       -100..400, change of the baseline activity, the convention of the public planner
 *  carbohydrate_change    -1..1, carbohydrate share of intake less that at baseline
 */
typedef struct refuel_schedule_row {
    double day, intake_kcal_d;
    double running_change_kcal_d, activity_percent, carbohydrate_change;
} refuel_schedule_row;

/** What is eaten and run. Before the first row of a step schedule the baseline holds; no rows: it holds throughout.
 *  Starts as REFUEL_SCHEDULE_INIT. */
typedef struct refuel_schedule {
    size_t struct_size;
    const refuel_schedule_row *row;
    size_t rows;
    int32_t shape; /* refuel_schedule_shape */
    int32_t reserved;
} refuel_schedule;

#define REFUEL_SCHEDULE_INIT                   \
    {                                          \
        sizeof(refuel_schedule), NULL, 0, 0, 0 \
    }

/** Where refuel_project writes. Every array is the caller's, holds capacity numbers, and may be NULL. Starts as
 *  REFUEL_PROJECTION_INIT.
 *
 *  capacity                    numbers that each array holds
 *  weight_kg, fat_kg           body weight and fat mass
 *  fat_free_kg                 their difference
 *  intake_kcal_d               intake just before the day
 *  expenditure_kcal_d          expenditure just before the day
 *  static_weight_kg            the rule of 3500 kcal per pound, which ignores that expenditure falls; NaN from the first of
 *                              the days on which it is not 2..650 kg
 *  flags                       of each day, refuel_project_flag
 *  days                        returned: days computed; the arrays hold NaN from there to the last requested day
 *  end_day                     returned: the day on which no lean mass or weight is left, NaN where that does not happen
 *  baseline_intake_kcal_d      returned: the intake that keeps the weight
 *  baseline_fat_kg             returned: the fat mass that the run started from
 *  all_flags                   returned: of the request and of every day
 *  status                      returned: REFUEL_OK, or REFUEL_E_MODEL where the run ended early
 */
typedef struct refuel_projection {
    size_t struct_size;
    size_t capacity;
    double *weight_kg, *fat_kg, *fat_free_kg;
    double *intake_kcal_d, *expenditure_kcal_d;
    double *static_weight_kg;
    uint32_t *flags;
    size_t days;
    double end_day;
    double baseline_intake_kcal_d, baseline_fat_kg;
    uint32_t all_flags;
    int32_t status;
} refuel_projection;

#define REFUEL_PROJECTION_INIT                                                                         \
    {                                                                                                  \
        sizeof(refuel_projection), 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, NAN, NAN, NAN, 0, 0 \
    }

/** Projects the body weight of one person.
 *
 *  Given:     who       the baseline
 *             schedule  what is eaten and run; NULL: as at baseline
 *             day       days, each 0..3650, in an order that never falls; fractions allowed (whole for the RK4
 *                       integrator)
 *             days      how many; out->capacity must reach that
 *  Returned:  out       arrays and numbers above. Untouched on failure, except that after REFUEL_E_NUMERIC and
 *                       REFUEL_E_NO_MEMORY, which are met on the way, the arrays may hold the days before
 *             err       may be NULL
 *  Status:    REFUEL_E_NULL, REFUEL_E_VERSION, REFUEL_E_RANGE, REFUEL_E_MISSING, REFUEL_E_DUPLICATE (two rows for one
 *             day), REFUEL_E_UNKNOWN (an enum), REFUEL_E_CONFLICT, REFUEL_E_BUFFER, REFUEL_E_NUMERIC,
 *             REFUEL_E_NO_MEMORY
 *  Flags:     refuel_project_flag
 *  Notes:     1) A value at day d is the state reached with the inputs before d.
 *             2) A change of running acts in proportion to body weight.
 *             3) Error of the exact integrator: below 1e-6 kg over ten years. That of the model is far larger.
 *  Reference: Hall KD et al. Lancet 2011;378:826-837, web appendix
 *  Example:   refuel_schedule_row row = {.day = 0, .intake_kcal_d = 2000};
 *             refuel_schedule eat = REFUEL_SCHEDULE_INIT;
 *             eat.row = &row, eat.rows = 1;
 *             double day[] = {30, 365}, kg[2];
 *             refuel_projection out = REFUEL_PROJECTION_INIT;
 *             out.capacity = 2, out.weight_kg = kg;
 *             if (refuel_project(&who, &eat, day, 2, &out, NULL) == REFUEL_OK) printf("%.1f kg\n", kg[1]);
 */
REFUEL_API refuel_status refuel_project(const refuel_hall_person *who, const refuel_schedule *schedule,
                                        const double *day, size_t days, refuel_projection *out, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
