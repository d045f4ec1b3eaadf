#include "fatigue/cause.h"

#include <refuel/check.h>

#include "fatigue/cause_table.h"

const char *refuel_cause_name(int32_t cause)
{
    static const char *const names[] = {"",
#define NAME(cause, number, id) [cause] = id,
                                        REFUEL_CAUSE_LIST(NAME)};
#undef NAME
    return cause > REFUEL_CAUSE_NONE && cause < REFUEL_CAUSE_END ? names[cause] : "";
}

const char *refuel_see_text(int32_t see)
{
    return see > REFUEL_SEE_NONE && see < REFUEL_SEE_END ? see_words[see] : "";
}

const char *refuel_lacking_text(int32_t lacking)
{
    return lacking > REFUEL_LACKING_NONE && lacking < REFUEL_LACKING_END ? lacking_words[lacking] : "";
}
