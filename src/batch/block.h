/* A block of people, as a structure of arrays: what the kernels of the batch read and write. Each array is as long as the
   block, so no loop has a remainder; behind the last person of a range stand copies of that person. */
#ifndef REFUEL_BATCH_BLOCK_H
#define REFUEL_BATCH_BLOCK_H

#include <refuel/plan.h>
#include <stdbool.h>

#include "batch/block_value.h"
#include "batch/rest_call.h"
#include "diet/reference.h"
#include "energy/resting.h"
#include "person/body.h"

enum { RF_BLOCK = 128 };

/* From this age on no rule has a branch that a loop cannot have; and from that on none for the young: living, growth. */
#define RF_BLOCK_FROM_Y 18.0
#define RF_BLOCK_GROWN_Y 20.0

/* Inputs that may differ from person to person; NaN where one is not given. */
typedef enum rf_block_input {
    RF_GIVEN_AGE,
    RF_GIVEN_HEIGHT,
    RF_GIVEN_WEIGHT,
    RF_GIVEN_DISTANCE,
    RF_GIVEN_SPEED,
    RF_GIVEN_CLIMB,
    RF_GIVEN_LIVING,
    RF_GIVEN_GOAL,
    RF_GIVEN_INTAKE,
    RF_GIVEN_CARBOHYDRATE,
    RF_GIVEN_PROTEIN,
    RF_GIVEN_FAT,
    RF_GIVEN_FIBRE,
    RF_GIVEN_DAYS,
    RF_GIVEN_BODY_FAT,
    RF_GIVEN_FAT_FREE_MASS,
    RF_GIVEN_END
} rf_block_input;

typedef struct rf_block {
    double given[RF_GIVEN_END][RF_BLOCK];
    double male[RF_BLOCK]; /* 1 or 0; anything else is neither sex */
    double value[RF_BLOCK_VALUES_END][RF_BLOCK];
    bool young;                /* somebody is below RF_BLOCK_GROWN_Y; by the first stage */
    uint64_t warned[RF_BLOCK]; /* the first word of a refuel_warnings: the second is of no use here */
} rf_block;

/* A resting equation at the ages of a block. */
typedef struct rf_block_line {
    rf_resting_piece female, male;
    double kcal_per_unit;
    bool metres;
    double age_from_y, age_end_y, bmi_from, bmi_end; /* the sample; infinite where it has no end */
} rf_block_line;

/* The reference intakes from an age on. */
typedef struct rf_block_band {
    double from_y;
    rf_reference female, male;
} rf_block_band;

enum { RF_BLOCK_BANDS = 8, RF_BLOCK_WORDS = 4 };

/* What is the same for all people of a call. */
typedef struct rf_block_call {
    int32_t athlete, gait, terrain, floors;
    bool eaten;                /* what is eaten is judged, not what is planned */
    bool varies[RF_GIVEN_END]; /* inputs that have a column */
    bool whole[RF_GIVEN_END];
    double low[RF_GIVEN_END], high[RF_GIVEN_END];
    double word[RF_GIVEN_END][RF_BLOCK_WORDS]; /* values that are allowed beside; NaN: none */
    double level, half_width, level_ratio;
    rf_cun_bae fat;
    double sd_fat_points;                                   /* of a guess */
    double body_end_y, run_end_y, walk_end_y, per_km_end_y; /* the samples end; infinite where they do not */
    bool measures;                                          /* body fat or fat-free mass is given of somebody */
    bool eats;                                              /* so is something of what is eaten */
    bool warns;                                             /* warnings are wanted */
    bool mildest;                                           /* the mildest goal is wanted */
    bool fed;                                               /* targets are made as well */
    bool names;                                             /* words beside those of resting energy are wanted */
    rf_block_line mifflin, henry, ten_haaf, de_lorenzo, cunningham;
    rf_block_band band[RF_BLOCK_BANDS];
    int bands;
} rf_block_call;

/* The stages, each for the whole block and in this order. Built once per level of the instruction set; the bits are the same at
   each. RF_BLOCK_OK tells of whom the block has the answer. */
typedef struct rf_block_code {
    void (*fit)(rf_block *b, const rf_block_call *call);    /* RF_BLOCK_OK: whose numbers the block computes with */
    void (*move)(rf_block *b, const rf_block_call *call);   /* the running */
    void (*energy)(rf_block *b, const rf_block_call *call); /* who somebody is, and the day */
    void (*ranges)(rf_block *b, const rf_block_call *call); /* the intervals; that of the intake after the goal */
    void (*goal)(rf_block *b, const rf_block_call *call);
    void (*food)(rf_block *b, const rf_block_call *call);
    void (*judge)(rf_block *b, const rf_block_call *call);   /* checks of what is planned or eaten, after the food */
    void (*overall)(rf_block *b, const rf_block_call *call); /* the other checks, and the worst */
    void (*tell)(rf_block *b, const rf_block_call *call);    /* words and warnings, after the energy */
    void (*resting)(const rf_rest_call *call, const rf_rest_people *p); /* by one equation, beside the other stages */
    void (*sexes)(const int32_t *restrict word, int32_t same, double *restrict male);
    void (*words)(const double *restrict from, const double *restrict ok, int32_t *restrict to);
    void (*flags)(const uint64_t *restrict from, refuel_warnings *restrict to);
    bool (*lacks)(const rf_block *b); /* somebody of whom the block does not have the answer */
} rf_block_code;

enum { RF_BLOCK_LEVELS = 3 };

/* The code for a level from 0 on; NULL where this machine, or this build, has none. */
const rf_block_code *rf_block_code_at(int level);

/* The best that this machine has. */
const rf_block_code *rf_block_code_here(void);

#endif
