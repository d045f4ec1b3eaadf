/* What a rule finds, what it asks for, and which way it points. */
#ifndef REFUEL_VERDICT_H
#define REFUEL_VERDICT_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Ordered by weight: the worst of several is the largest. */
typedef enum refuel_verdict {
    REFUEL_VERDICT_NONE = 0, /* the rule does not concern this person: it has no row */
    REFUEL_VERDICT_OK = 1,
    REFUEL_VERDICT_UNKNOWN = 2, /* an input is missing, or no reference exists. Missing data is never ok */
    REFUEL_VERDICT_HIGH = 3,
    REFUEL_VERDICT_LOW = 4,
    REFUEL_VERDICT_RISK = 5 /* a health limit is crossed, or a gate fires */
} refuel_verdict;

typedef enum refuel_action {
    REFUEL_ACTION_NONE = 0,
    REFUEL_ACTION_INFORM = 1,
    REFUEL_ACTION_WARN = 2,
    REFUEL_ACTION_REFER = 3, /* worth a talk with a physician or a dietitian */
    REFUEL_ACTION_REFUSE = 4 /* the goal is refused */
} refuel_action;

/* Which way a finding points: towards eating more, or less. */
typedef enum refuel_direction {
    REFUEL_DIRECTION_NONE = 0,
    REFUEL_DIRECTION_TOO_LITTLE = 1,
    REFUEL_DIRECTION_TOO_MUCH = 2,
    REFUEL_DIRECTION_MIXED = 3 /* of several findings */
} refuel_direction;

/** "ok", "low", "high", "risk", "unknown"; "" for anything else. */
REFUEL_API const char *refuel_verdict_text(refuel_verdict verdict);

/** "none", "inform", "warn", "refer", "refuse"; "" for anything else. */
REFUEL_API const char *refuel_action_text(refuel_action action);

/** "none", "too-little", "too-much", "mixed"; "" for anything else. */
REFUEL_API const char *refuel_direction_text(refuel_direction direction);

#ifdef __cplusplus
}
#endif

#endif
