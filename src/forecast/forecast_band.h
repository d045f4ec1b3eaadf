/* How uncertain a forecast is: the errors of the plan, carried through the model. */
#ifndef REFUEL_FORECAST_FORECAST_BAND_H
#define REFUEL_FORECAST_FORECAST_BAND_H

#include "forecast/forecast_start.h"

#define RF_SD_THERMOGENESIS 0.5 /* of adaptive thermogenesis, as a share: several studies of people in deficit */

/* The errors of the plan as those of the model, and what is asked for. */
refuel_band_request rf_forecast_band_request(const rf_start *start, const refuel_forecast_request *ask);

/* An end of the band, cut to what a body can weigh; NaN stays. */
double rf_forecast_bodily(double weight_kg);

/* One number for each row and column; the days are given, the others are written. */
typedef struct rf_band {
    size_t rows;
    double *day, *weight_kg, *sd_kg, *low_kg, *high_kg;
} rf_band;

refuel_status rf_forecast_band(const rf_start *start, const refuel_forecast_request *ask,
                               const refuel_schedule *schedule, const rf_band *band, refuel_error *err);

#endif
