/* The one table of formats. A new format is a file log_<name>.c that defines rf_log_<name>, and a line here. */
#ifndef REFUEL_IO_LOG_FORMATS_H
#define REFUEL_IO_LOG_FORMATS_H

#include "io/log_format.h"

/* The first that knows a file reads it, so what is known by more stands before what is known by less. */
/* clang-format off */
#ifdef REFUEL_PLAIN_LOGS /* a module that leaves the others to a second one */
#define RF_LOG_FORMATS(X) X(plain)
#else
#define RF_LOG_FORMATS(X) \
    X(fit) \
    X(tcx) \
    X(gpx) \
    X(apple) \
    X(strava) \
    X(garmin) \
    X(fitbit) \
    X(runkeeper) \
    X(polar) \
    X(withings) \
    X(garmin_weights) \
    X(libra) \
    X(openscale2) \
    X(openscale3) \
    X(loseit_weights) \
    X(cronometer) \
    X(servings) \
    X(myfitnesspal) \
    X(loseit) \
    X(macrofactor) \
    X(waistline) \
    X(plain)
#endif
/* clang-format on */

#define RF_LOG_DECLARE(name) extern const rf_log_format rf_log_##name;
RF_LOG_FORMATS(RF_LOG_DECLARE)
#undef RF_LOG_DECLARE

#endif
