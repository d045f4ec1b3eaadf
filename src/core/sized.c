#include "core/sized.h"

#include <string.h>

#include "core/failure.h"

refuel_status rf_sized_copy(const void *in, void *out, size_t known, const char *field, refuel_error *err)
{
    const unsigned char *bytes = in;
    size_t size;
    memcpy(&size, in, sizeof size);
    if (size < sizeof size || size > 4096)
        return rf_fail(err, REFUEL_E_VERSION, field, "struct_size was not set by the caller");
    for (size_t i = known; i < size; i++)
        if (bytes[i])
            return rf_fail(err, REFUEL_E_VERSION, field, "the caller uses a member that this library does not know");
    memset(out, 0, known);
    memcpy(out, in, size < known ? size : known);
    return REFUEL_OK;
}
