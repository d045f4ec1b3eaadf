#include "io/json_bytes.h"

#include <math.h>
#include <string.h>

static char *put_null(char *to)
{
    memcpy(to, "null", 4);
    return to + 4;
}

char *rf_json_number_bytes(char *to, double value)
{
    return isfinite(value) ? to + rf_number_text(value, to) : put_null(to);
}

char *rf_json_range_bytes(char *to, double low, double high)
{
    if (isnan(low) || isnan(high)) return put_null(to);
    *to++ = '[';
    to = rf_json_number_bytes(to, low);
    *to++ = ',';
    to = rf_json_number_bytes(to, high);
    *to++ = ']';
    return to;
}
