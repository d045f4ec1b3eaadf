/* What to eat on each day of a week: more on days of much training, and the deficit of a goal where it does least harm.
   */
#ifndef REFUEL_DAYS_H
#define REFUEL_DAYS_H

#include <refuel/plan.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One day. Frozen per SOVERSION: rows lie in arrays of callers. NaN where a number is not known.
 *
 *  type                   refuel_day_type; never REFUEL_DAY_BY_DISTANCE
 *  distance_km, minutes   of the run, and how long it takes
 *  running_kcal_d         of this day, net of resting energy, whatever the method of the plan
 *  total_kcal_d           spent on this day; what is not running is that of the plan, in fewer or more hours
 *  goal_kcal_d            its part of the goal; intake_kcal_d is total + goal
 *  carbohydrate_target_g_d  range for the training of this day
 *  macros                 the intake split; energy_kcal_d of it is intake_kcal_d
 */
typedef struct refuel_day {
    int32_t type, reserved;
    double distance_km, minutes, running_kcal_d, total_kcal_d, goal_kcal_d, intake_kcal_d;
    refuel_range carbohydrate_target_g_d;
    refuel_split macros;
} refuel_day;

/* Where a deficit lies: on free days alone, those of rest and easy running that are not the day before a hard or long
   one. */
typedef enum refuel_deficit_days {
    REFUEL_DEFICIT_NONE = 0,      /* there is no deficit, or no total */
    REFUEL_DEFICIT_FREE_DAYS = 1, /* they hold all of it */
    REFUEL_DEFICIT_PART = 2       /* they hold a part of it, or nothing: short_kcal_d */
} refuel_deficit_days;

/** The mean of the days, and what holds for all of them. Set struct_size before the call (REFUEL_DAYS_MEAN_INIT does).
 *
 *  energy_availability_kcal_kg_d  kcal per kg of fat-free mass; of the mean alone, for a day says nothing about it
 *  three_days_kcal_d      of three days in a row the mean intake that is least above its floor; the last day is followed
 *                         by the first
 *  floor_kcal_d           floor of intake of these three: that of the plan, or with their own training; of days that spend
 *                         less than the first the second alone
 *  whole_kg_week          the goal that the days hold: that of the plan, or the nearest milder one
 *  deficit_days           refuel_deficit_days
 *  warnings               REFUEL_WARNING_DAYS_*
 *  short_kcal_d           of the deficit of the plan what the days do not hold; 0 where they hold all of it
 */
typedef struct refuel_days_mean {
    size_t struct_size;
    double distance_km, minutes, running_kcal_d, total_kcal_d, goal_kcal_d, intake_kcal_d;
    double carbohydrate_g_d, protein_g_d, fat_g_d, energy_availability_kcal_kg_d;
    double three_days_kcal_d, floor_kcal_d, whole_kg_week;
    int32_t deficit_days, reserved;
    refuel_warnings warnings;
    double short_kcal_d;
} refuel_days_mean;

#define REFUEL_DAYS_MEAN_INIT                                                                                          \
    {                                                                                                                  \
        sizeof(refuel_days_mean), NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, NAN, 0, 0, {{0, 0}}, NAN \
    }

/** Plans each day of a request, whose day and days say which they are. The mean of their intakes is that of the plan, as far
 *  as they hold its deficit.
 *
 *  Given:     request    as for refuel_plan, with days
 *             plan       as refuel_plan gave it for that request
 *             capacity   days that the array holds; REFUEL_DAYS is always enough. 0: count and mean alone
 *  Returned:  days       in their order; untouched on failure; may be NULL with capacity 0
 *             count      how many there are; 0 where the request has none; also where capacity is too small
 *             mean       may be NULL; untouched on failure
 *  Status:    as refuel_plan; REFUEL_E_BUFFER where capacity is not 0 and too small
 *             REFUEL_E_RANGE   a run takes more hours than a day has beside the rest of the training
 *  Notes:     1) Energy of a day is that of the plan with the running of that day instead of the mean. Protein is that of
 *                the plan on every day, more on a day of rest where energy is left; carbohydrate is for the day's minutes.
 *             2) A deficit lies on rest and easy days that are not the day before a hard or long one, as evenly as can
 *                be. No day is planned under resting energy, 1200 or 1500 kcal, or what carbohydrate at the lower edge of
 *                its range and protein need, nor with a larger deficit than 1 % of body weight a week comes to, or 750 kcal; no
 *                three days under the floor. What finds no room is not planned: short_kcal_d tells how much, and
 *                whole_kg_week the goal that the days hold.
 *             3) A surplus is the same on every day. What binds the goal of the plan binds here: the applied goal is used.
 *             4) Days without a distance share the weekly volume: hard 1.25 and long 2 times as much as easy.
 *  Reference: docs/days.md; Burke 2011 (ranges of carbohydrate); the rest is refuel's own
 *  Example:   refuel_request_read(&r, "run-week", "10km,0,8km,0,12km,0,25km", &err);
 *             refuel_plan(&r, &p, &err);
 *             refuel_day day[REFUEL_DAYS];
 *             size_t n;
 *             if (refuel_days(&r, &p, day, REFUEL_DAYS, &n, NULL, &err) == REFUEL_OK) use(day[0].intake_kcal_d);
 */
REFUEL_API refuel_status refuel_days(const refuel_request *request, const refuel_plan_result *plan, refuel_day *days,
                                     size_t capacity, size_t *count, refuel_days_mean *mean, refuel_error *err);

#ifdef __cplusplus
}
#endif

#endif
