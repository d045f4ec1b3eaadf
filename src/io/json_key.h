/* Keys of a request, right and nearly right. */
#ifndef REFUEL_IO_JSON_KEY_H
#define REFUEL_IO_JSON_KEY_H

#include "io/input_set.h"

/* The key behind the last point of a path. */
const char *rf_last_key(const char *path);

/* Writes the path that may have been meant by one that is not known, or "": of an object ("runing") that of a group, else
   an input with a near key, in the same object before others, or one whose flag is called likewise. An input that was
   meant counts as tried. */
void rf_key_nearest(rf_input_set *sets, int count, const char *path, bool is_object, char meant[RF_PATH]);

#endif
