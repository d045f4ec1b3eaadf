/* What one run takes besides the person, and the table of it. */
#ifndef REFUEL_SESSION_INPUT_H
#define REFUEL_SESSION_INPUT_H

#include <refuel/field.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The inputs by number. Append only: the numbers are ABI. */
typedef enum refuel_session_input {
    REFUEL_SESSION_INPUT_NONE = 0,
    REFUEL_SESSION_INPUT_DISTANCE = 1, /* as a text also a duration, which is the time */
    REFUEL_SESSION_INPUT_TIME = 2,
    REFUEL_SESSION_INPUT_PACE = 3, /* text only: writes the speed */
    REFUEL_SESSION_INPUT_SPEED = 4,
    REFUEL_SESSION_INPUT_CLIMB = 5,
    REFUEL_SESSION_INPUT_TERRAIN = 6,
    REFUEL_SESSION_INPUT_GAIT = 7,
    REFUEL_SESSION_INPUT_NEXT = 8,
    REFUEL_SESSION_INPUT_END
} refuel_session_input;

/** One run. Starts as REFUEL_SESSION_REQUEST_INIT; a number that is not given is NaN, a word 0. Members are appended only.
 *
 *  distance_km    0.1..500   \
 *  time_h         0.005..168  > two of the three; the third follows
 *  speed_km_h     2..25      /  not given, and no two others: that of the usual week (refuel_request)
 *  climb_m        0..30000, half of the way up and half down, of a grade of 0.45 at the most. Not given: 0
 *  next_h         0..336, hours from the end to the next demanding run. Not given: not known
 *  terrain, gait  refuel_terrain, refuel_gait; 0: those of the usual week
 */
typedef struct refuel_session_request {
    size_t struct_size;
    double distance_km, time_h, speed_km_h, climb_m, next_h;
    int32_t terrain, gait;
} refuel_session_request;

#define REFUEL_SESSION_REQUEST_INIT                                   \
    {                                                                 \
        sizeof(refuel_session_request), NAN, NAN, NAN, NAN, NAN, 0, 0 \
    }

/** One input as the table tells it, by its number; NULL for an unknown one. The pointer is constant. */
REFUEL_API const refuel_input_info *refuel_session_input_at(refuel_session_input input);

#ifdef __cplusplus
}
#endif

#endif
