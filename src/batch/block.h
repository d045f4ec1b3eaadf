/* A block of people, as a structure of arrays: what the kernels of the batch read and write. Each array is as long as the
   block, so no loop has a remainder; behind the last person of a range stand copies of that person. */
#ifndef REFUEL_BATCH_BLOCK_H
#define REFUEL_BATCH_BLOCK_H

#include <refuel/plan.h>
#include <stdbool.h>

#include "batch/rest_call.h"
#include "diet/reference.h"
#include "energy/resting.h"
#include "person/body.h"

enum { RF_BLOCK = 128 };

/* From this age on no rule has a branch for the young: bodies, living, cost of running, references, growth. */
#define RF_BLOCK_FROM_Y 20.0

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
    RF_GIVEN_END
} rf_block_input;

/* What is computed, each as a number; words and truths are small whole ones. */
#define RF_BLOCK_VALUES(X)                                                                                             \
    X(METRES)                                                                                                          \
    X(BMI)                                                                                                             \
    X(HOURS)                                                                                                           \
    X(RUN_SHARE)                                                                                                       \
    X(COST)                                                                                                            \
    X(GROSS)                                                                                                           \
    X(TRAINED)                                                                                                         \
    X(SHAPE)                                                                                                           \
    X(FFM)                                                                                                             \
    X(FAT)                                                                                                             \
    X(GENERAL) X(RESTING) X(SD_RESTING) X(RESTING_LOW) X(RESTING_HIGH) X(LIVING_PAL) X(LIVING) X(RUNNING) X(TOTAL)     \
        X(SD_TOTAL) X(TOTAL_LOW) X(TOTAL_HIGH) X(HOURS_WEEK) X(EXERCISE) X(FLOOR) X(REQUESTED) X(APPLIED) X(SAFE)      \
            X(ACCEPTED) X(GOAL_KCAL) X(INTAKE) X(INTAKE_LOW) X(INTAKE_HIGH) X(BASIS) X(MINUTES) X(TRAINING_H)          \
                X(DEFICIT) X(CARBOHYDRATE_LOW) X(CARBOHYDRATE_HIGH) X(PROTEIN_LOW) X(PROTEIN_HIGH) X(PROTEIN_WANTED)   \
                    X(PROTEIN_LEAST) X(FAT_LOW) X(FAT_HIGH) X(FIBRE) X(CARBOHYDRATE_G) X(PROTEIN_G) X(FAT_G) X(FITS)   \
                        X(MINIMUM) X(SHORTFALL) X(STATE) X(CUT) X(REF_PROTEIN) X(REF_CARBOHYDRATE) X(REF_FIBRE)        \
                            X(REF_FAT) X(SLOW) X(J_ENERGY) X(J_CARBOHYDRATE) X(J_PROTEIN) X(J_FAT) X(EA) X(EA_EDGE)    \
                                X(EA_LOW) X(EA_HIGH) X(EA_VERDICT) X(FLOOR_VERDICT) X(LOAD_LOW) X(LOAD_HIGH)           \
                                    X(LOAD_VERDICT) X(LEAST_VERDICT) X(PROTEIN_EDGE) X(PROTEIN_END) X(PROTEIN_VERDICT) \
                                        X(FAT_EDGE) X(FAT_VERDICT) X(FIBRE_EDGE) X(FIBRE_VERDICT) X(OK)

#define RF_BLOCK_MEMBER(name) RF_BLOCK_##name,
typedef enum rf_block_value { RF_BLOCK_VALUES(RF_BLOCK_MEMBER) RF_BLOCK_VALUES_END } rf_block_value;
#undef RF_BLOCK_MEMBER

typedef struct rf_block {
    double given[RF_GIVEN_END][RF_BLOCK];
    double male[RF_BLOCK]; /* 1 or 0; anything else is neither sex */
    double value[RF_BLOCK_VALUES_END][RF_BLOCK];
} rf_block;

/* A resting equation at the ages of a block. */
typedef struct rf_block_line {
    rf_resting_piece female, male;
    double kcal_per_unit;
    bool metres;
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
    rf_block_line mifflin, henry, ten_haaf, de_lorenzo;
    rf_block_band band[RF_BLOCK_BANDS];
    int bands;
} rf_block_call;

/* The stages, each for the whole block and in this order. Built once per level of the instruction set; the bits are the same at
   each. RF_BLOCK_OK tells of whom the block has the answer. */
typedef struct rf_block_code {
    void (*fit)(rf_block *b, const rf_block_call *call);    /* RF_BLOCK_OK: whose numbers the block computes with */
    void (*energy)(rf_block *b, const rf_block_call *call); /* who somebody is, and the day */
    void (*ranges)(rf_block *b, const rf_block_call *call); /* the intervals; that of the intake after the goal */
    void (*goal)(rf_block *b, const rf_block_call *call);
    void (*food)(rf_block *b, const rf_block_call *call);
    void (*judge)(rf_block *b, const rf_block_call *call); /* checks of what is planned or eaten, after the food */
    void (*resting)(const rf_rest_call *call, const rf_rest_people *p); /* by one equation, beside the other stages */
} rf_block_code;

enum { RF_BLOCK_LEVELS = 3 };

/* The code for a level from 0 on; NULL where this machine, or this build, has none. */
const rf_block_code *rf_block_code_at(int level);

/* The best that this machine has. */
const rf_block_code *rf_block_code_here(void);

#endif
