/* What a binding reads when it loads the library: the sizes of the structs and the places of their members. */
#ifndef REFUEL_ABI_H
#define REFUEL_ABI_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/** One struct ("refuel_error", offset 0) or one member ("refuel_error.message").
 *
 *  type   "struct"; of a member "double", "int32_t", "int64_t", "size_t", "pointer", or "text" for characters in the struct
 */
typedef struct refuel_abi_entry {
    const char *name;
    size_t size, offset;
    const char *type;
} refuel_abi_entry;

/** The i-th entry of the table; NULL past the end.
 *
 *  Notes:     1) A binding that finds another size or offset than it was written for must not call the library. One that
 *                makes its structs from this table, as that of Python does, follows by itself.
 */
REFUEL_API const refuel_abi_entry *refuel_abi_at(size_t i);

#ifdef __cplusplus
}
#endif

#endif
