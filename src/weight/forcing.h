/* The forcing of the model: what is eaten and run over time, segment by segment. Within a segment every input is constant
   or changes linearly. */
#ifndef REFUEL_WEIGHT_FORCING_H
#define REFUEL_WEIGHT_FORCING_H

#include <refuel/project.h>

#include "weight/hall.h"

typedef struct rf_forcing {
    const refuel_schedule_row *row;
    size_t rows;
    bool ramp;
    double intake_shift_kcal_d; /* added to the intake of every row */
} rf_forcing;

typedef struct rf_segment {
    double start, end;          /* days; the last segment has no end */
    rf_hall_input input, slope; /* at the start, and per day */
    bool ramp;                  /* slope is not zero */
} rf_segment;

/* Checks a schedule (NULL: baseline) and reads it. forcing keeps a pointer to its rows. */
refuel_status rf_forcing_read(const refuel_schedule *schedule, const rf_hall *hall, rf_forcing *forcing,
                              refuel_error *err);

/* Does a row ask for less activity than none? It is set to none, which deserves a flag. */
bool rf_forcing_clamps(const rf_forcing *forcing, const rf_hall *hall);

/* The segment that begins at *row, which is 0 at first and moves on; false when there is none left. Rows with equal
   inputs are one segment, so splitting a row changes no result. */
bool rf_forcing_next(const rf_forcing *forcing, const rf_hall *hall, size_t *row, rf_segment *segment);

rf_hall_input rf_segment_input(const rf_segment *segment, double day);

/* Energy that the static rule counts over some days of a segment: intake less baseline intake and less added activity. */
double rf_segment_surplus(const rf_segment *segment, const rf_hall *hall, double from, double to);

#endif
