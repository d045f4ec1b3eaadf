/* The day of today. The one place that reads a clock. */
#ifndef REFUEL_IO_CLOCK_H
#define REFUEL_IO_CLOCK_H

#include <stdint.h>

/* Days since 1970-01-01, UTC. */
int64_t rf_today(void);

/* That of the zone in which the machine stands: the day that people write into a log. */
int64_t rf_local_day(void);

#endif
