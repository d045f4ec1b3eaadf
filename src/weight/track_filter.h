/* One Kalman filter of an expenditure: tissue weight, expenditure, water and habitual intake, day by day. docs/track.md
   tells the equations and where the numbers are from; those without a paper are conventions of refuel. */
#ifndef REFUEL_WEIGHT_TRACK_FILTER_H
#define REFUEL_WEIGHT_TRACK_FILTER_H

#include <stdbool.h>

enum { RF_TRACK_WEIGHT, RF_TRACK_TOTAL, RF_TRACK_WATER, RF_TRACK_INTAKE, RF_TRACK_STATES };

#define RF_TRACK_OUTLIER \
    6.63 /* square of an innovation in SDs: 99 % of a chi-squared variable lie below (Chang 2014) */
#define RF_TRACK_TOTAL_KCAL_KG 22.0 /* expenditure per kg of tissue and day */
#define RF_TRACK_FAT_OF_CHANGE 0.7  /* share of a change of weight that is fat */
#define RF_TRACK_LEAST_FAT_KG 2.0   /* keeps the energy of a kilogram above that of lean tissue */

/* What all filters of a log have in common. */
typedef struct rf_track_model {
    double weight_kg, fat_kg; /* when the log begins */
    double fat_kcal_kg, lean_kcal_kg;
    double total_kcal_d, total_sd_kcal_d; /* prior */
    double intake_sd_kcal_d;              /* from day to day */
    double water_kg_kcal;                 /* that settles for each kcal/d more: rf_track_fast_water_of_intake */
} rf_track_model;

/* What is known of a day. Numbers alone: it lies in the workspace of the caller. */
typedef struct rf_track_day {
    double weight_kg;       /* weigh-in less water_kg; NaN: there is none that counts */
    double jump_kg;         /* so far the weight may have gone since yesterday for reasons of its own; 0 as a rule */
    double intake_kcal_d;   /* NaN: there is none that counts */
    double fast_kcal_d;     /* expenditure beyond that at the reference intake and running */
    double glycogen_kcal_d; /* what the store of glycogen takes up */
    double water_kg;        /* of glycogen and fluid in the morning, above that at the reference intake */
    double pause_d;         /* days without a log up to this one since the last weigh-in or log; 0: it has an intake */
} rf_track_day;

typedef double rf_track_matrix[RF_TRACK_STATES][RF_TRACK_STATES];

typedef struct rf_track_filter {
    double mean[RF_TRACK_STATES];
    rf_track_matrix cov;
    double of_prior[RF_TRACK_STATES]; /* how the mean follows an error of the prior */
    double log_likelihood;
    double noise; /* scale of the noise of a weigh-in and of the water */
} rf_track_filter;

void rf_track_filter_start(rf_track_filter *filter, const rf_track_model *model, double noise);

/* Fat at a weight, and the energy of a kilogram that is lost or gained there. */
double rf_track_fat_kg(const rf_track_model *model, double weight_kg);
double rf_track_tissue_kcal_kg(const rf_track_model *model, double weight_kg);

/* Variance of the weigh-in that is expected. */
double rf_track_filter_spread(const rf_track_filter *filter, const rf_track_model *model);

/* The jump, then the weigh-in of a morning. */
void rf_track_filter_weigh(rf_track_filter *filter, const rf_track_model *model, const rf_track_day *day);

/* The jump alone. */
void rf_track_filter_widen(rf_track_filter *filter, double jump_kg);

/* The intake of the day. */
void rf_track_filter_eat(rf_track_filter *filter, const rf_track_model *model, const rf_track_day *day);

/* On to the next morning; transition is what the old state is multiplied by. */
void rf_track_filter_predict(rf_track_filter *filter, const rf_track_model *model, const rf_track_day *day,
                             rf_track_matrix transition);

/* On to the next morning before anybody was weighed: only the habitual intake may change. */
void rf_track_filter_wait(rf_track_filter *filter);

#endif
