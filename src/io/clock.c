#include "io/clock.h"

#include <time.h>

#define DAY_S 86400

int64_t rf_today(void)
{
    return (int64_t)(time(NULL) / DAY_S);
}

/* The local time of day and that in UTC tell how far the zone is off, which is less than a day: so the nearer day is it. */
int64_t rf_local_day(void)
{
    time_t now = time(NULL);
    struct tm local, utc;
    if (!localtime_r(&now, &local) || !gmtime_r(&now, &utc)) return rf_today();
    int days = local.tm_yday - utc.tm_yday;
    if (local.tm_year != utc.tm_year) days = local.tm_year > utc.tm_year ? 1 : -1;
    return (int64_t)(now / DAY_S) + days;
}
