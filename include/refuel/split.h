/* Energy split into carbohydrate, protein and fat. */
#ifndef REFUEL_SPLIT_H
#define REFUEL_SPLIT_H

#include <refuel/export.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The daily amounts that a split of energy arrives at, and how hard it was. */
typedef enum refuel_split_state {
    REFUEL_SPLIT_NONE = 0, /* no intake is known */
    REFUEL_SPLIT_FITS = 1,
    REFUEL_SPLIT_COMPROMISED = 2, /* something was cut to fit: see cut */
    REFUEL_SPLIT_INFEASIBLE = 3   /* even the smallest amounts do not fit */
} refuel_split_state;

/* cut, bit, text; in this order. Append only: the bits are ABI. */
#define REFUEL_CUT_LIST(X)                                                            \
    X(REFUEL_CUT_CARBOHYDRATE_TO_BAND, 1, "carbohydrate, inside its range")           \
    X(REFUEL_CUT_PROTEIN, 2, "protein")                                               \
    X(REFUEL_CUT_CARBOHYDRATE_BELOW_BAND, 4, "carbohydrate to that of a day of rest") \
    X(REFUEL_CUT_FAT, 8, "fat to its least")

#define REFUEL_CUT_MEMBER(cut, bit, text) cut = bit,
enum { /* what was cut, added up */
       REFUEL_CUT_LIST(REFUEL_CUT_MEMBER)
};
#undef REFUEL_CUT_MEMBER

/** Energy split into carbohydrate, protein and fat. Frozen per SOVERSION. */
typedef struct refuel_split {
    double carbohydrate_g_d, protein_g_d, fat_g_d; /* NaN where the energy does not hold the smallest ones at all */
    double fits_kcal_d;      /* the least energy that holds every target, carbohydrate at the lower edge of its range */
    double minimum_kcal_d;   /* the least energy that holds the smallest amounts */
    double shortfall_kcal_d; /* how far the energy is below it; 0 where it is not */
    int32_t state;           /* refuel_split_state */
    uint32_t cut;            /* REFUEL_CUT_* */
} refuel_split;

/** What a split starts from. Frozen per SOVERSION.
 *
 *  energy_kcal_d               to be split
 *  basis_kg                    the weight that amounts in g/kg refer to
 *  carbohydrate_g_d            wanted; from _low to _high is the range for the day's training
 *  carbohydrate_reference_g_d  the reference intake: carbohydrate is never cut below it
 *  protein_g_d                 wanted; protein_low_g_d is the least that is enough for the training or the deficit
 *  protein_reference_g_d       the reference intake: protein is never cut below it
 *  essential_fat_g_d           linoleic and alpha-linolenic acid; 0 where no reference exists
 *  fat_least_share             of the energy, wanted: 0.20, under 19 years 0.25
 */
typedef struct refuel_split_input {
    double energy_kcal_d, basis_kg;
    double carbohydrate_g_d, carbohydrate_low_g_d, carbohydrate_high_g_d, carbohydrate_reference_g_d;
    double protein_g_d, protein_low_g_d, protein_reference_g_d;
    double essential_fat_g_d, fat_least_share;
} refuel_split_input;

/** Splits energy into carbohydrate, protein and fat.
 *
 *  Given:     in   finite, energy_kcal_d 0 or more, basis_kg more than 0
 *  Returned:  the amounts, which add up to the energy or are all NaN. Where everything fits, what is left goes to fat up to
 *             35 % of the energy, carbohydrate to the end of its range, protein to 2.0 g/kg, fat to 40 %, protein to
 *             2.5 g/kg, fat to 45 %, then carbohydrate. Where it does not, the cuts are made in this order, each only as far
 *             as needed: carbohydrate to the lower edge of its range; protein to its own; fat to that of 20 % of the energy;
 *             protein to 1.2 g/kg; carbohydrate to 3 g/kg; fat to its floor without the part per kg. Neither carbohydrate
 *             nor protein falls below its reference. Infeasible: the smallest amounts, and fat takes what is left; NaN where
 *             nothing is
 *  Notes:     carbohydrate cut inside its range alone is told in cut, and the state stays REFUEL_SPLIT_FITS
 *  Reference: docs/adequacy.md; the order is refuel's own, the amounts are those of the checks
 */
REFUEL_API refuel_split refuel_split_energy(const refuel_split_input *in);

/** What the i-th bit of refuel_split.cut stands for, as "protein"; NULL past the end. */
REFUEL_API const char *refuel_cut_text(size_t i);

#ifdef __cplusplus
}
#endif

#endif
