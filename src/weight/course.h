/* What is eaten and run over time, as a row of phases: within a phase every input is constant or changes linearly. */
#ifndef REFUEL_WEIGHT_COURSE_H
#define REFUEL_WEIGHT_COURSE_H

#include <refuel/project.h>

#include "weight/hall.h"

typedef struct rf_course {
    const refuel_schedule_row *row;
    size_t rows;
    bool ramp;
    double intake_shift_kcal_d; /* added to the intake of every row */
} rf_course;

typedef struct rf_phase {
    double start, end;          /* days; the last phase has no end */
    rf_hall_input input, slope; /* at the start, and per day */
    bool ramp;                  /* slope is not zero */
} rf_phase;

/* Checks a schedule (NULL: baseline) and reads it. course keeps a pointer to its rows. */
refuel_status rf_course_read(const refuel_schedule *schedule, const rf_hall *hall, rf_course *course,
                             refuel_error *err);

/* Does a row ask for less activity than none? It is set to none, which deserves a flag. */
bool rf_course_clamps(const rf_course *course, const rf_hall *hall);

/* The phase that begins at *row, which is 0 at first and moves on; false when there is none left. Rows with equal
   inputs are one phase, so splitting a row changes no result. */
bool rf_course_next(const rf_course *course, const rf_hall *hall, size_t *row, rf_phase *phase);

rf_hall_input rf_phase_input(const rf_phase *phase, double day);

/* Energy that the static rule counts over some days of a phase: intake less baseline intake and less added activity. */
double rf_phase_surplus(const rf_phase *phase, const rf_hall *hall, double from, double to);

#endif
