/* Requests that carry their own size: an older caller knows fewer members, a newer one more. */
#ifndef REFUEL_CORE_SIZED_H
#define REFUEL_CORE_SIZED_H

#include <refuel/status.h>

/* Copies the struct in, which begins with its size_t struct_size, to out of known bytes; what the caller does not know
   yet is 0. REFUEL_E_VERSION where the size is absurd, or where a newer caller set a member that is unknown here. */
refuel_status rf_sized_copy(const void *in, void *out, size_t known, const char *field, refuel_error *err);

#endif
