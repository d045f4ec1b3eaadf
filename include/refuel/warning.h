/* Warnings: a result was computed, and there is something about it that its reader should know. */
#ifndef REFUEL_WARNING_H
#define REFUEL_WARNING_H

#include <refuel/status.h>
#include <refuel/warning_list.h>

#ifdef __cplusplus
extern "C" {
#endif

/** A set of warnings, by number: there is room for 127. Ask it with refuel_warned; all zeros is the empty set. */
typedef struct refuel_warnings {
    uint64_t word[2];
} refuel_warnings;

/** Whether a set holds a warning: if (refuel_warned(plan.warnings, REFUEL_WARNING_WALKING)) ... */
static inline int refuel_warned(refuel_warnings of, int32_t id)
{
    return id > 0 && id < 128 && ((of.word[id / 64] >> (id % 64)) & 1) != 0;
}

/** One warning as text. Constant; nothing is NULL.
 *
 *  number           refuel_warning_id
 *  id               as in JSON, "running-not-given"
 *  field            the input that it is about, by its JSON path
 */
typedef struct refuel_warning {
    int32_t number, reserved;
    const char *id, *field, *message;
} refuel_warning;

/** The i-th warning that exists, in the order of the numbers; NULL past the end.
 *
 *  Example:   for (size_t i = 0; refuel_warning_at(i); i++)
 *                 if (refuel_warned(plan.warnings, refuel_warning_at(i)->number)) puts(refuel_warning_at(i)->message);
 */
REFUEL_API const refuel_warning *refuel_warning_at(size_t i);

#ifdef __cplusplus
}
#endif

#endif
