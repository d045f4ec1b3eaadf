/* The version of the library. */
#ifndef REFUEL_VERSION_H
#define REFUEL_VERSION_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/** The version of the library in use, as "0.1.0". Static text; compare it with the version you compiled against. */
REFUEL_API const char *refuel_version(void);

#ifdef __cplusplus
}
#endif

#endif
