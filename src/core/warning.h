/* Sets of warnings: adding to them. Asking is public: refuel_warned. */
#ifndef REFUEL_CORE_WARNING_H
#define REFUEL_CORE_WARNING_H

#include <refuel/warning.h>
#include <stdbool.h>

static inline void rf_warn(refuel_warnings *set, refuel_warning_id id)
{
    set->word[id / 64] |= UINT64_C(1) << (id % 64);
}

static inline void rf_warn_if(refuel_warnings *set, refuel_warning_id id, bool holds)
{
    set->word[id / 64] |= (uint64_t)holds << (id % 64);
}

static inline void rf_warnings_add(refuel_warnings *set, refuel_warnings more)
{
    set->word[0] |= more.word[0];
    set->word[1] |= more.word[1];
}

static inline void rf_warnings_remove(refuel_warnings *set, refuel_warning_id id)
{
    set->word[id / 64] &= ~(UINT64_C(1) << (id % 64));
}

#endif
