#include <refuel/warning.h>

static const refuel_warning warnings[] = {
#define ROW(flag, bit, id, field, text) {flag, 0, id, field, text},
    REFUEL_FLAG_LIST(ROW)
#undef ROW
};

const refuel_warning *refuel_warning_at(size_t i)
{
    return i < sizeof warnings / sizeof *warnings ? &warnings[i] : NULL;
}
