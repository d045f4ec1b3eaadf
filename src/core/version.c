#include <refuel/version.h>

const char *refuel_version(void)
{
    return REFUEL_VERSION_TEXT; /* the one place of the version is project() in CMakeLists.txt */
}
