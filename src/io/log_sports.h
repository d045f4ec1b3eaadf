/* Which words for a sport mean running. */
#ifndef REFUEL_IO_LOG_SPORTS_H
#define REFUEL_IO_LOG_SPORTS_H

#include <stdbool.h>
#include <stddef.h>

/* In the words of apps and their languages. A word that is not known is not running. */
bool rf_log_means_running(const char *word, size_t length);

/* Whether the distance of this kind of running is in metres in lists whose other distances are in km or miles. */
bool rf_log_means_track(const char *word, size_t length);

#endif
