#include "core/warning.h"

_Static_assert(REFUEL_WARNING_END <= 128, "every warning has a bit");
_Static_assert(sizeof(refuel_warnings) == 16, "the layout is ABI");

static const refuel_warning warnings[] = {
#define ROW(warning, number, id, field, text) {warning, 0, id, field, text},
    REFUEL_WARNING_LIST(ROW)
#undef ROW
};

const refuel_warning *refuel_warning_at(size_t i)
{
    return i < sizeof warnings / sizeof *warnings ? &warnings[i] : NULL;
}
