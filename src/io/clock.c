#include "io/clock.h"

#include <time.h>

int64_t rf_today(void)
{
    return (int64_t)(time(NULL) / 86400);
}
