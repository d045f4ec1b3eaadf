/* Exercise beside running: activities by their metabolic equivalent. */
#ifndef REFUEL_EXERCISE_H
#define REFUEL_EXERCISE_H

#include <refuel/exercise_list.h>
#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/** How long somebody does an activity in a usual week. Frozen per SOVERSION.
 *
 *  activity    refuel_exercise_id; 0: the place is empty
 *  hours_week  0..168
 */
typedef struct refuel_exercise {
    int32_t activity, reserved; /* reserved: 0 */
    double hours_week;
} refuel_exercise;

#define REFUEL_EXERCISES 8 /* activities of one request */

#define REFUEL_EXERCISE_EMPTY \
    {                         \
        0, 0, NAN             \
    }
#define REFUEL_EXERCISE_NOT_GIVEN                                                                      \
    {                                                                                                  \
        REFUEL_EXERCISE_EMPTY, REFUEL_EXERCISE_EMPTY, REFUEL_EXERCISE_EMPTY, REFUEL_EXERCISE_EMPTY,    \
            REFUEL_EXERCISE_EMPTY, REFUEL_EXERCISE_EMPTY, REFUEL_EXERCISE_EMPTY, REFUEL_EXERCISE_EMPTY \
    }

/** One activity. Constant; nothing is NULL.
 *
 *  id           refuel_exercise_id
 *  key          as the command line and JSON take it, "rowing-machine"
 *  code         in the 2024 Adult Compendium of Physical Activities, "02071"
 *  description  a few words
 *  source       key of the paper
 *  met          gross energy, kcal per kg and hour; adults
 */
typedef struct refuel_exercise_info {
    int32_t id, reserved;
    const char *key, *code, *description, *source;
    double met;
} refuel_exercise_info;

/** The i-th activity, in the order of the numbers; NULL past the end.
 *
 *  Example:   for (size_t i = 0; refuel_exercise_at(i); i++) puts(refuel_exercise_at(i)->key);
 */
REFUEL_API const refuel_exercise_info *refuel_exercise_at(size_t i);

#ifdef __cplusplus
}
#endif

#endif
