/* What the equations for the cost of running and walking say about themselves. Their coefficients stand in running.c,
   beside the functions: each has a shape of its own. */
#ifndef REFUEL_ENERGY_RUNNING_TABLE_H
#define REFUEL_ENERGY_RUNNING_TABLE_H

#include <refuel/equation.h>

#include "core/source_keys.h"

static const refuel_equation_info running_rows[] = {
    [REFUEL_EQ_RE3_2025 - REFUEL_EQ_RUNNING_BEGIN] =
        {.id = REFUEL_EQ_RE3_2025,
         .kind = REFUEL_FORMULA_RUNNING,
         .key = "re3-2025",
         .title = "Gross power of running from speed and grade (Running Energy Expenditure Estimation)",
         .source = RF_SOURCE_LOONEY_2025,
         .sample = "treadmill studies, ages 18-44; level speeds of about 1.78-5.70 m/s, grades -45 to +82 %",
         .note =
             "on the level identical to re3-2023; two spoilt forms of the grade term circulate: the powers are nested "
             "and the grade stands in percent",
         .formula =
             "4.43 + 1.51 v + 0.37 v^2 + 30.43 v g (1 - 1.133^(1 - 1.056^(100 g + 43))); W/kg, v m/s, g fraction",
         .age_low_y = 18,
         .age_high_y = 44,
         .sd_percent = 10,
         .needs = REFUEL_NEEDS_WEIGHT | REFUEL_NEEDS_SPEED | REFUEL_NEEDS_GRADE,
         .confidence = REFUEL_CONFIDENCE_MEDIUM},
    [REFUEL_EQ_RE3_2023 -
        REFUEL_EQ_RUNNING_BEGIN] = {.id = REFUEL_EQ_RE3_2023,
                                    .kind = REFUEL_FORMULA_RUNNING,
                                    .key = "re3-2023",
                                    .title = "Gross power of level running from speed",
                                    .source = RF_SOURCE_LOONEY_2023,
                                    .sample = "1085 data sets of level treadmill running, 3.50 +- 0.86 m/s",
                                    .note = "age, height, weight and maximal oxygen uptake do not improve it",
                                    .formula = "4.43 + 1.51 v + 0.37 v^2; W/kg, v m/s",
                                    .age_low_y = 18,
                                    .age_high_y = 44,
                                    .sd_percent = 10,
                                    .needs = REFUEL_NEEDS_WEIGHT | REFUEL_NEEDS_SPEED,
                                    .confidence = REFUEL_CONFIDENCE_HIGH},
    [REFUEL_EQ_LCDA_WALKING_2019 - REFUEL_EQ_RUNNING_BEGIN] =
        {.id = REFUEL_EQ_LCDA_WALKING_2019,
         .kind = REFUEL_FORMULA_RUNNING,
         .key = "lcda-walking-2019",
         .title = "Gross power of walking from speed and grade (Load Carriage Decision Aid)",
         .source = RF_SOURCE_LOONEY_2019,
         .sample = "0-1.96 m/s, grades -40 to +45 %; level fit tested in 95 people",
         .note = "the constant in the grade term is 1.1; 1.11 is a copying error",
         .formula =
             "1.44 + 1.94 v^0.43 + 0.24 v^4 + 0.34 v G (1 - 1.05^(1 - 1.1^(G + 32))); W/kg, v m/s, G = 100 grade",
         .sd_percent = 10,
         .needs = REFUEL_NEEDS_WEIGHT | REFUEL_NEEDS_SPEED | REFUEL_NEEDS_GRADE,
         .confidence = REFUEL_CONFIDENCE_HIGH},
    [REFUEL_EQ_PER_KM_DEFAULT - REFUEL_EQ_RUNNING_BEGIN] =
        {.id = REFUEL_EQ_PER_KM_DEFAULT,
         .kind = REFUEL_FORMULA_RUNNING,
         .key = "per-km-default",
         .title = "Cost of running where the pace is unknown",
         .source = RF_SOURCE_REFUEL,
         .second_source = RF_SOURCE_LOONEY_2025,
         .sample = "see re3-2025",
         .note = "the middle of re3-2025 over 7 to 17 km/h; runners differ by 0.80-1.05. The time is taken at 10 km/h; "
                 "on a grade times RE3(10 km/h, grade) / RE3(10 km/h, level)",
         .formula = "1.00 kcal/kg/km, gross",
         .sd_percent = 10,
         .needs = REFUEL_NEEDS_WEIGHT | REFUEL_NEEDS_GRADE,
         .confidence = REFUEL_CONFIDENCE_MEDIUM},
};
_Static_assert(sizeof running_rows / sizeof *running_rows == REFUEL_EQ_RUNNING_END - REFUEL_EQ_RUNNING_BEGIN,
               "the last running equation has a row");

#endif
