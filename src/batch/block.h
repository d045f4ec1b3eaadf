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

/* What is computed, each as a number; words and truths are small whole ones. */
typedef enum rf_block_value {
    RF_BLOCK_METRES,
    RF_BLOCK_BMI,
    RF_BLOCK_HOURS,
    RF_BLOCK_RUN_SHARE,
    RF_BLOCK_COST,
    RF_BLOCK_GROSS,
    RF_BLOCK_TRAINED,
    RF_BLOCK_SHAPE,
    RF_BLOCK_FFM,
    RF_BLOCK_FAT,
    RF_BLOCK_GENERAL,
    RF_BLOCK_ATHLETE,
    RF_BLOCK_RESTING,
    RF_BLOCK_SD_RESTING,
    RF_BLOCK_RESTING_LOW,
    RF_BLOCK_RESTING_HIGH,
    RF_BLOCK_LIVING_PAL,
    RF_BLOCK_LIVING,
    RF_BLOCK_RUNNING,
    RF_BLOCK_TOTAL,
    RF_BLOCK_SD_TOTAL,
    RF_BLOCK_TOTAL_LOW,
    RF_BLOCK_TOTAL_HIGH,
    RF_BLOCK_HOURS_WEEK,
    RF_BLOCK_EXERCISE,
    RF_BLOCK_FLOOR,
    RF_BLOCK_REQUESTED,
    RF_BLOCK_APPLIED,
    RF_BLOCK_SAFE,
    RF_BLOCK_ACCEPTED,
    RF_BLOCK_GOAL_KCAL,
    RF_BLOCK_INTAKE,
    RF_BLOCK_INTAKE_LOW,
    RF_BLOCK_INTAKE_HIGH,
    RF_BLOCK_BASIS,
    RF_BLOCK_MINUTES,
    RF_BLOCK_TRAINING_H,
    RF_BLOCK_DEFICIT,
    RF_BLOCK_CARBOHYDRATE_LOW,
    RF_BLOCK_CARBOHYDRATE_HIGH,
    RF_BLOCK_PROTEIN_LOW,
    RF_BLOCK_PROTEIN_HIGH,
    RF_BLOCK_PROTEIN_WANTED,
    RF_BLOCK_PROTEIN_LEAST,
    RF_BLOCK_FAT_LOW,
    RF_BLOCK_FAT_HIGH,
    RF_BLOCK_FIBRE,
    RF_BLOCK_CARBOHYDRATE_G,
    RF_BLOCK_PROTEIN_G,
    RF_BLOCK_FAT_G,
    RF_BLOCK_FITS,
    RF_BLOCK_MINIMUM,
    RF_BLOCK_SHORTFALL,
    RF_BLOCK_STATE,
    RF_BLOCK_CUT,
    RF_BLOCK_REF_PROTEIN,
    RF_BLOCK_REF_CARBOHYDRATE,
    RF_BLOCK_REF_FIBRE,
    RF_BLOCK_REF_FAT,
    RF_BLOCK_PLAIN,
    RF_BLOCK_YOUTH,
    RF_BLOCK_GRADE,
    RF_BLOCK_WALKING_W,
    RF_BLOCK_UPHILL_W,
    RF_BLOCK_WEIGHT_CLASS,
    RF_BLOCK_TO_EAT,
    RF_BLOCK_MEASURED,
    RF_BLOCK_J_ENERGY,
    RF_BLOCK_J_CARBOHYDRATE,
    RF_BLOCK_J_PROTEIN,
    RF_BLOCK_J_FAT,
    RF_BLOCK_EA,
    RF_BLOCK_EA_EDGE,
    RF_BLOCK_EA_LOW,
    RF_BLOCK_EA_HIGH,
    RF_BLOCK_EA_VERDICT,
    RF_BLOCK_FLOOR_VERDICT,
    RF_BLOCK_LOAD_LOW,
    RF_BLOCK_LOAD_HIGH,
    RF_BLOCK_LOAD_VERDICT,
    RF_BLOCK_LEAST_VERDICT,
    RF_BLOCK_PROTEIN_EDGE,
    RF_BLOCK_PROTEIN_END,
    RF_BLOCK_PROTEIN_VERDICT,
    RF_BLOCK_FAT_EDGE,
    RF_BLOCK_FAT_VERDICT,
    RF_BLOCK_FIBRE_EDGE,
    RF_BLOCK_FIBRE_VERDICT,
    RF_BLOCK_UNDERWEIGHT_VERDICT,
    RF_BLOCK_VLCD_VERDICT,
    RF_BLOCK_ESSENTIAL_VERDICT,
    RF_BLOCK_LOSS,
    RF_BLOCK_LOSS_END,
    RF_BLOCK_LOSS_VERDICT,
    RF_BLOCK_GAIN,
    RF_BLOCK_GAIN_END,
    RF_BLOCK_GAIN_VERDICT,
    RF_BLOCK_DEFICIT_G,
    RF_BLOCK_DEFICIT_EDGE,
    RF_BLOCK_DEFICIT_END,
    RF_BLOCK_DEFICIT_VERDICT,
    RF_BLOCK_WEIGHT_EDGE,
    RF_BLOCK_WEIGHT_VERDICT,
    RF_BLOCK_SPLIT_VERDICT,
    RF_BLOCK_REPORT_LOW,
    RF_BLOCK_REPORT_HIGH,
    RF_BLOCK_REPORT_VERDICT,
    RF_BLOCK_DOUBTED,
    RF_BLOCK_LABEL,
    RF_BLOCK_LABEL_LOW,
    RF_BLOCK_LABEL_HIGH,
    RF_BLOCK_LABEL_VERDICT,
    RF_BLOCK_SHARE,
    RF_BLOCK_SHARE_LOW,
    RF_BLOCK_SHARE_HIGH,
    RF_BLOCK_SHARE_VERDICT,
    RF_BLOCK_OVERALL,
    RF_BLOCK_DIRECTION,
    RF_BLOCK_FOUND,
    RF_BLOCK_MILDEST,
    RF_BLOCK_CLAMPED,
    RF_BLOCK_RESTING_ATHLETE,
    RF_BLOCK_EQUATION,
    RF_BLOCK_REASON,
    RF_BLOCK_COST_EQUATION,
    RF_BLOCK_BODY_EQUATION,
    RF_BLOCK_ATHLETE_WORD,
    RF_BLOCK_MALE,
    RF_BLOCK_BALANCE,
    RF_BLOCK_EATEN_ENERGY,
    RF_BLOCK_ALL_OK, /* the same for everybody: ok, the level, nothing */
    RF_BLOCK_LEVEL,
    RF_BLOCK_NOTHING, /* as a number NaN, as a word 0 */
    RF_BLOCK_OK,
    RF_BLOCK_VALUES_END
} rf_block_value;

typedef struct rf_block {
    double given[RF_GIVEN_END][RF_BLOCK];
    double male[RF_BLOCK]; /* 1 or 0; anything else is neither sex */
    double value[RF_BLOCK_VALUES_END][RF_BLOCK];
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
} rf_block_code;

enum { RF_BLOCK_LEVELS = 3 };

/* The code for a level from 0 on; NULL where this machine, or this build, has none. */
const rf_block_code *rf_block_code_at(int level);

/* The best that this machine has. */
const rf_block_code *rf_block_code_here(void);

#endif
