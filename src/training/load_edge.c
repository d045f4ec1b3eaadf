#include "training/load_edge.h"

#include <stddef.h>

static const rf_load_band bands[] = {
    {2.00, 2.28, 1.50, 3.48, REFUEL_LOAD_LONGEST_RUN_100, "more than twice as long"},
    {1.30, 1.52, 1.16, 2.00, REFUEL_LOAD_LONGEST_RUN_30, "more than 30 to 100 % longer"},
    {RF_LONGEST_RUN_RATIO, 1.64, 1.31, 2.05, REFUEL_LOAD_LONGEST_RUN_10, "more than 10 to 30 % longer"},
};

const rf_load_band *rf_load_band_of(double ratio)
{
    for (size_t i = 0; i < sizeof bands / sizeof *bands; i++)
        if (rf_above(ratio, bands[i].above)) return &bands[i];
    return NULL;
}
