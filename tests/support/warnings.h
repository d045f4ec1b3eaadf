/* What a set of warnings holds, for assertions. */
#ifndef REFUEL_TESTS_WARNINGS_H
#define REFUEL_TESTS_WARNINGS_H

#include <refuel/warning.h>

/* Whether the set is exactly this warning; 0: whether it is empty. */
static inline int warns_only(refuel_warnings set, int32_t id)
{
    for (size_t i = 0; refuel_warning_at(i); i++)
        if (refuel_warned(set, refuel_warning_at(i)->number) != (refuel_warning_at(i)->number == id)) return 0;
    return 1;
}

#endif
