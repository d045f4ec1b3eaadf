/* The normal distribution, forwards and backwards. Of our own: that of GSL takes exp and log of the C library
   (core/elementary.h). */
#ifndef REFUEL_CORE_NORMAL_H
#define REFUEL_CORE_NORMAL_H

/* The probability with which a standard normal variable falls below x. */
double rf_normal_share(double x);

/* The x below which a standard normal variable falls with probability p. NaN unless 0 < p < 1. */
double rf_normal_quantile(double p);

/* Half the width, in standard deviations, of the interval that holds this share of a normal distribution: 1.28 of 0.8. */
double rf_half_width(double level);

#endif
