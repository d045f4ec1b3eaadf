/* The row of a resting-energy equation: what it says about itself, and its coefficients as printed. */
#ifndef REFUEL_ENERGY_RESTING_H
#define REFUEL_ENERGY_RESTING_H

#include <refuel/equation.h>
#include <refuel/person.h>

#define RF_RESTING_PIECES 12 /* two sexes by six age bands is the most that any paper has */
#define RF_AGE_END 1000.0    /* upper end of the last age band: open */

/* One straight line, or power of weight, for a sex, an age band [age_low_y, age_high_y) and a range of body mass index
   [bmi_low, bmi_high). In the unit of the row:
       constant + per_kg weight^exponent + per_height height + per_year age + per_ffm_kg fat-free mass + per_fm_kg fat
   A left-out exponent is 0 and means 1; a left-out bmi_high means that the piece holds for every body mass index. */
typedef struct rf_resting_piece {
    refuel_sex sex;
    double age_low_y, age_high_y;
    double constant, per_kg, per_height, per_year, per_ffm_kg, per_fm_kg;
    double exponent;
    double bmi_low, bmi_high;
} rf_resting_piece;

typedef enum rf_energy_unit { RF_KCAL_D = 0, RF_KJ_D, RF_MJ_D } rf_energy_unit;
typedef enum rf_height_unit { RF_HEIGHT_CM = 0, RF_HEIGHT_M } rf_height_unit;

typedef struct rf_resting_row {
    refuel_equation_info info;
    rf_energy_unit energy; /* the unit that the paper fitted in; printed twins are rounded */
    rf_height_unit height;
    rf_resting_piece piece[RF_RESTING_PIECES]; /* ends at the first piece without a sex */
} rf_resting_row;

/* The row of a resting equation; NULL for any other id. */
const rf_resting_row *rf_resting_row_of(refuel_equation_id id);

/* The piece of a row that holds for a person; NULL where none does. */
const rf_resting_piece *rf_resting_piece_for(const rf_resting_row *row, int32_t sex, double age_y, double bmi);

/* What one of the unit of a row is in kcal/d. */
double rf_resting_kcal_per_unit(const rf_resting_row *row);

/* kcal/d of a person whose numbers are possible and whom the row is for; NaN where no piece holds. */
double rf_resting_kcal_d(const rf_resting_row *row, const refuel_person *who);

/* REFUEL_WARNING_OUTSIDE_AGE and REFUEL_WARNING_OUTSIDE_BMI where the person is outside the derivation sample. */
refuel_warnings rf_resting_warnings(const rf_resting_row *row, double age_y, double bmi);

/* Whether a row can be used for a person whose numbers are possible: sex, age, fat-free mass, height. */
refuel_status rf_resting_applies(const rf_resting_row *row, const refuel_person *who, refuel_error *err);

/* The estimate of a row for a person whose numbers are known to be possible: no range is checked again. */
refuel_status rf_resting_estimate(const rf_resting_row *row, const refuel_person *who, refuel_estimate *out,
                                  refuel_error *err);

#endif
