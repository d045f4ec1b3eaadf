#include "core/sized.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"

#define ABSURD_SIZE 8192 /* no struct comes near it: what stood there was never set */

static size_t size_of(const void *sized)
{
    size_t size;
    memcpy(&size, sized, sizeof size);
    return size;
}

refuel_status rf_sized_check(const void *out, const char *field, refuel_error *err)
{
    size_t size = size_of(out);
    if (size < sizeof size || size > ABSURD_SIZE)
        return rf_fail(err, REFUEL_E_VERSION, field,
                       "struct_size is not set; start with the initialiser of the struct");
    return REFUEL_OK;
}

/* A word that no caller has set: 0, or the NaN of a number that was not given. */
static int is_empty(const unsigned char *word, size_t size)
{
    static const unsigned char zero[8];
    double number = 0;
    if (size == sizeof number) memcpy(&number, word, sizeof number);
    return isnan(number) || memcmp(word, zero, size) == 0;
}

refuel_status rf_sized_read(const void *in, void *out, const void *empty, size_t known, const char *field,
                            refuel_error *err)
{
    const unsigned char *bytes = in;
    refuel_status status = in ? rf_sized_check(in, field, err) : REFUEL_OK;
    size_t size = in && status == REFUEL_OK ? size_of(in) : 0;
    if (size < known) memcpy(out, empty, known);
    if (!in || status != REFUEL_OK) return status;
    for (size_t at = known; at < size; at += 8)
        if (!is_empty(bytes + at, size - at < 8 ? size - at : 8))
            return rf_fail(err, REFUEL_E_VERSION, field,
                           "the caller uses a member that this library does not know: the library is older");
    memcpy(out, in, size < known ? size : known);
    memcpy(out, &known, sizeof known);
    return REFUEL_OK;
}

void rf_sized_write(void *out, const void *result, size_t known)
{
    size_t size = size_of(out);
    size_t used = size < known ? size : known;
    memcpy((char *)out + sizeof size, (const char *)result + sizeof size, used - sizeof size);
}
