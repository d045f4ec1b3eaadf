/* The request of a track: what makes it impossible, and what it starts from. */
#ifndef REFUEL_WEIGHT_TRACK_READ_H
#define REFUEL_WEIGHT_TRACK_READ_H

#include "weight/track_scan.h"

/* Checks the caller's request and copies it, with what was not given filled in. */
refuel_status rf_track_read(const refuel_track_request *in, refuel_track_request *request, refuel_error *err);

/* What a scan of it begins with; REFUEL_E_MISSING where nobody was weighed. */
refuel_status rf_track_begin(const refuel_track_request *request, rf_track_scan *scan, refuel_error *err);

#endif
