/* Structs that carry their own size: an older caller knows fewer members, a newer one more. One rule for all of them. */
#ifndef REFUEL_CORE_SIZED_H
#define REFUEL_CORE_SIZED_H

#include <refuel/status.h>

/* Reads the caller's struct in, which begins with its size_t struct_size, into out of `known` bytes: what the caller does
   not know yet is as in `empty`, so NaN where that means "not given". out->struct_size becomes known. in may be NULL: then
   out is a copy of empty. Of a newer caller every member that is unknown here must be empty: 0 or NaN, looked at in words of
   eight bytes. REFUEL_E_VERSION otherwise, and where the size is absurd. */
refuel_status rf_sized_read(const void *in, void *out, const void *empty, size_t known, const char *field,
                            refuel_error *err);

/* Whether a struct of results can be written to: its size is set. Asked before anything is computed. */
refuel_status rf_sized_check(const void *out, const char *field, refuel_error *err);

/* Writes a result of `known` bytes as far as the caller's struct holds it; struct_size stays as the caller set it. */
void rf_sized_write(void *out, const void *result, size_t known);

#endif
