/* The same thing from several devices, side by side in one file. */
#ifndef REFUEL_IO_LOG_SOURCES_H
#define REFUEL_IO_LOG_SOURCES_H

#include "io/log_format.h"

/* Behind the last entry of such a file: leaves out what another device tells as well, and counts it. While the file is read
   same of an entry tells its device from others. */
void rf_log_drop_copies(rf_log_reading *it);

#endif
