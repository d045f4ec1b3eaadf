/* Splitting energy into carbohydrate, protein and fat, and what gives way when not everything fits: numbers in, numbers out.
   Each cut takes from one amount as much as the energy asks for and its bound allows. */
#ifndef REFUEL_DIET_SPLIT_KERNEL_H
#define REFUEL_DIET_SPLIT_KERNEL_H

#include <refuel/split.h>

#include "diet/fat_kernel.h"
#include "diet/protein_kernel.h"

#define RF_LEAST_CARBOHYDRATE_G_D 130.0 /* the reference intake of adults: IOM 2002 */
#define RF_REST_DAY_CARBOHYDRATE_G_KG 3.0
#define RF_LEAST_PROTEIN_G_KG 1.2

typedef struct rf_amounts {
    double carbohydrate_g_d, protein_g_d, fat_g_d;
} rf_amounts;

static inline double rf_amounts_kcal_d(const rf_amounts *a)
{
    return RF_KCAL_PER_G_CARBOHYDRATE * a->carbohydrate_g_d + RF_KCAL_PER_G_PROTEIN * a->protein_g_d +
           RF_KCAL_PER_G_FAT * a->fat_g_d;
}

/* Lowers one amount towards a bound, as far as the energy asks for; an amount already below the bound stays. Returns 1
   where it was lowered. */
static inline int rf_give_way(const rf_amounts *all, double *amount, double bound, double kcal_per_g,
                              double energy_kcal_d)
{
    double over_kcal = rf_amounts_kcal_d(all) - energy_kcal_d;
    int lower = rf_above(rf_amounts_kcal_d(all), energy_kcal_d) && *amount > bound; /* by more than rounding */
    double lowered = fmax(bound, *amount - over_kcal / kcal_per_g);
    *amount = lower ? lowered : *amount;
    return lower;
}

/* The amounts when everything fits: fat takes the rest up to 35 % of the energy, carbohydrate what is then left. */
static inline void rf_split_fill(rf_amounts *a, double energy_kcal_d)
{
    double most_fat_g_d = fmax(RF_FAT_MOST_SHARE * energy_kcal_d / RF_KCAL_PER_G_FAT, a->fat_g_d);
    double left_kcal = energy_kcal_d - rf_amounts_kcal_d(a);
    double to_fat_g_d = fmin(left_kcal / RF_KCAL_PER_G_FAT, most_fat_g_d - a->fat_g_d);
    a->fat_g_d += to_fat_g_d;
    a->carbohydrate_g_d += (left_kcal - to_fat_g_d * RF_KCAL_PER_G_FAT) / RF_KCAL_PER_G_CARBOHYDRATE;
}

/* How far each amount gives way, in the order in which they do; infinity: it does not. */
typedef struct rf_split_bounds {
    double carbohydrate_band_g_d, protein_deficit_g_d, protein_g_d, carbohydrate_rest_g_d, fat_g_d;
} rf_split_bounds;

static inline rf_split_bounds rf_split_bounds_of(const refuel_split_input *in)
{
    double energy = in->energy_kcal_d, kg = in->basis_kg;
    return (rf_split_bounds){
        .carbohydrate_band_g_d = fmax(in->carbohydrate_low_g_kg * kg, RF_LEAST_CARBOHYDRATE_G_D),
        .protein_deficit_g_d = in->deficit ? RF_PROTEIN_DEFICIT_G_KG * kg : INFINITY,
        .protein_g_d = RF_LEAST_PROTEIN_G_KG * kg,
        .carbohydrate_rest_g_d = fmax(RF_REST_DAY_CARBOHYDRATE_G_KG * kg, RF_LEAST_CARBOHYDRATE_G_D),
        .fat_g_d = fmax(RF_FAT_LEAST_SHARE * energy / RF_KCAL_PER_G_FAT, in->essential_fat_g_d)};
}

/* The order of the compromises is refuel's own: docs/adequacy.md. Returns REFUEL_CUT_* added up. */
static inline uint32_t rf_split_compromise(rf_amounts *a, const refuel_split_input *in)
{
    double energy = in->energy_kcal_d;
    rf_split_bounds to = rf_split_bounds_of(in);
    int to_band = rf_give_way(a, &a->carbohydrate_g_d, to.carbohydrate_band_g_d, RF_KCAL_PER_G_CARBOHYDRATE, energy);
    int protein = rf_give_way(a, &a->protein_g_d, to.protein_deficit_g_d, RF_KCAL_PER_G_PROTEIN, energy);
    protein |= rf_give_way(a, &a->protein_g_d, to.protein_g_d, RF_KCAL_PER_G_PROTEIN, energy);
    int below = rf_give_way(a, &a->carbohydrate_g_d, to.carbohydrate_rest_g_d, RF_KCAL_PER_G_CARBOHYDRATE, energy);
    int less_fat = rf_give_way(a, &a->fat_g_d, to.fat_g_d, RF_KCAL_PER_G_FAT, energy);
    return (to_band ? REFUEL_CUT_CARBOHYDRATE_TO_BAND : 0u) | (protein ? REFUEL_CUT_PROTEIN : 0u) |
           (below ? REFUEL_CUT_CARBOHYDRATE_BELOW_BAND : 0u) | (less_fat ? REFUEL_CUT_FAT : 0u);
}

#endif
