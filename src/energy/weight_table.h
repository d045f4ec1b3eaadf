/* What the formulas for body weight over time say about themselves. They stand here because the registry lies below the
   model, which sees no energy; their numbers are in src/weight/hall.c and baseline.c. */
#ifndef REFUEL_ENERGY_WEIGHT_TABLE_H
#define REFUEL_ENERGY_WEIGHT_TABLE_H

#include <refuel/equation.h>

#include "core/source_keys.h"

#define ROW(id) [id - REFUEL_EQ_WEIGHT_BEGIN]

static const refuel_equation_info weight_rows[] = {
    ROW(REFUEL_EQ_HALL_2011) =
        {.id = REFUEL_EQ_HALL_2011,
         .kind = REFUEL_FORMULA_WEIGHT,
         .key = "hall-2011",
         .title = "Body weight over time from intake and activity: fat, lean tissue, glycogen, water, adaptation",
         .source = RF_SOURCE_HALL_2011,
         .second_source = RF_SOURCE_FORBES_1987,
         .note = "for adults; docs/weight-model.md writes it out with its constants and says how far to trust it. What "
                 "goes to lean tissue is by Forbes 1987",
         .formula = "39.5 dF/dt = (1 - p) X; 7.6 dL/dt = p X; p = C / (C + F), C = 10.4 x 7.6 / 39.5; X = intake - "
                    "expenditure - glycogen stored; MJ/d, F fat and L lean tissue in kg, t days",
         .needs = REFUEL_NEEDS_SEX | REFUEL_NEEDS_AGE | REFUEL_NEEDS_HEIGHT | REFUEL_NEEDS_WEIGHT,
         .confidence = REFUEL_CONFIDENCE_HIGH},
    ROW(REFUEL_EQ_NIDDK_PLANNER_FAT) =
        {.id = REFUEL_EQ_NIDDK_PLANNER_FAT,
         .kind = REFUEL_FORMULA_WEIGHT,
         .key = "niddk-planner-fat",
         .title = "Body fat at the start of a projection, as the public planner takes it",
         .source = RF_SOURCE_JACKSON_2002,
         .second_source = RF_SOURCE_HALL_2011,
         .note = "used only with the constants \"planner\" and without a measured body fat; fails for lean runners and "
                 "falls to 0 at a low body mass index",
         .formula = "men 0.14 A + 37.31 ln(BMI) - 103.94; women 0.14 A + 39.96 ln(BMI) - 102.01; % fat, at most 60, A "
                    "years, BMI kg/m2",
         .needs = REFUEL_NEEDS_SEX | REFUEL_NEEDS_AGE | REFUEL_NEEDS_HEIGHT | REFUEL_NEEDS_WEIGHT,
         .confidence = REFUEL_CONFIDENCE_HIGH},
};
_Static_assert(sizeof weight_rows / sizeof *weight_rows == REFUEL_EQ_WEIGHT_END - REFUEL_EQ_WEIGHT_BEGIN,
               "the last formula for weight has a row");

#undef ROW

#endif
