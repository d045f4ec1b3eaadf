/* How uncertain a projected weight is. */
#ifndef REFUEL_BAND_H
#define REFUEL_BAND_H

#include <refuel/project.h>

#ifdef __cplusplus
extern "C" {
#endif

#define REFUEL_BAND_SEED 20110827 /* of the Monte Carlo method, unless another is given */
#define REFUEL_BAND_DRAWS 2000
#define REFUEL_BAND_DRAWS_MIN 10
#define REFUEL_BAND_DRAWS_MAX 1000000
#define REFUEL_BAND_NUMBERS_MAX 16777216 /* 2^24: draws x days of one band */

typedef enum refuel_band_mode {
    REFUEL_BAND_SAME_INTAKE =
        1, /* the intake is eaten as planned; an error of the total goes into the weight. Default */
    REFUEL_BAND_SAME_DEFICIT = 2 /* the person steers by the own maintenance: the intake moves with the baseline */
} refuel_band_mode;

typedef enum refuel_band_method {
    REFUEL_BAND_LINEAR = 1,     /* one pair of runs per source, one standard deviation up and down; the default */
    REFUEL_BAND_MONTE_CARLO = 2 /* random people; shows a skewed band as it is */
} refuel_band_method;

/** Standard deviations of what the projection rests on; one that is not given leaves its source out. Starts as
 *  REFUEL_BAND_REQUEST_INIT.
 *
 *  resting_sd_kcal_d  resting energy
 *  pal_sd             physical activity level
 *  total_sd_kcal_d    of a measured total: replaces the two above. Not given: it was not measured
 *  fat_sd_kg          initial fat mass
 *  thermogenesis_sd   adaptive thermogenesis, as a share of its coefficient (0.5)
 *  intake_sd_kcal_d   how far the intake strays from the plan for good
 *  level              0.5..0.99; not given: 0.8
 *  mode, method       refuel_band_mode, refuel_band_method; 0 = the default
 *  draws, seed        of Monte Carlo: 10..1000000, 0 = REFUEL_BAND_DRAWS; 0 = REFUEL_BAND_SEED
 *  workspace          of Monte Carlo: draws x days numbers of the caller, at most REFUEL_BAND_NUMBERS_MAX; else NULL
 */
typedef struct refuel_band_request {
    size_t struct_size;
    double resting_sd_kcal_d, pal_sd, total_sd_kcal_d, fat_sd_kg, thermogenesis_sd, intake_sd_kcal_d;
    double level;
    int32_t mode, method, draws;
    uint32_t seed;
    double *workspace;
    size_t workspace_capacity;
} refuel_band_request;

#define REFUEL_BAND_REQUEST_INIT                                                            \
    {                                                                                       \
        sizeof(refuel_band_request), NAN, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0, 0, 0, NULL, 0 \
    }

/** Arrays of the caller, each of capacity numbers; none may be NULL. Starts as REFUEL_BAND_INIT.
 *
 *  weight_kg        projection itself
 *  sd_kg            standard deviation of the weight
 *  low_kg, high_kg  interval at the level: weight -+ z x SD (linear), quantiles (Monte Carlo)
 */
typedef struct refuel_band {
    size_t struct_size;
    size_t capacity;
    double *weight_kg, *sd_kg, *low_kg, *high_kg;
} refuel_band;

#define REFUEL_BAND_INIT                               \
    {                                                  \
        sizeof(refuel_band), 0, NULL, NULL, NULL, NULL \
    }

/** The band around a projection.
 *
 *  Given:     who, schedule, day, days  as for refuel_project
 *             request                   above
 *  Returned:  out   arrays; NaN on days that a run does not reach because nothing is left (Monte Carlo: runs that
 *                   do not reach a day are left out of it)
 *  Status:    as refuel_project; REFUEL_E_RANGE (draws) where draws x days is more than REFUEL_BAND_NUMBERS_MAX,
 *             REFUEL_E_BUFFER where the workspace is smaller
 *  Notes:     1) Sources count as independent. Each perturbed person is at balance anew: baseline intake, activity and
 *                K follow from the perturbed resting energy and PAL.
 *             2) Monte Carlo draws, per person and always in this order: resting energy or total, PAL, fat,
 *                thermogenesis, intake. Cut at PAL 1.2 (or that of the person, if lower), fat 4..60 %, thermogenesis 0.
 *             3) The error of the model itself is not in the band.
 */
REFUEL_API refuel_status refuel_project_band(const refuel_hall_person *who, const refuel_schedule *schedule,
                                             const double *day, size_t days, const refuel_band_request *request,
                                             refuel_band *out, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
