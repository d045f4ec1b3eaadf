/* Splitting energy into carbohydrate, protein and fat: numbers in, numbers out. A split walks steps in refuel's own order
   (docs/adequacy.md): each takes from one amount, or adds to it, what the energy asks for and its bound allows. */
#ifndef REFUEL_DIET_SPLIT_KERNEL_H
#define REFUEL_DIET_SPLIT_KERNEL_H

#include <refuel/split.h>

#include "diet/fat_kernel.h"
#include "diet/protein_kernel.h"

#define RF_LEAST_CARBOHYDRATE_G_D 130.0 /* IOM 2002, of adults: where there is no reference for the person */
#define RF_REST_DAY_CARBOHYDRATE_G_KG 3.0
#define RF_LEAST_PROTEIN_G_KG 1.2

/* Where energy goes that is left: to fat up to these shares of it, to protein up to these amounts. */
#define RF_FILL_PROTEIN_G_KG 2.0
#define RF_FILL_MORE_FAT_SHARE 0.40
#define RF_FILL_MORE_PROTEIN_G_KG RF_PROTEIN_HIGH_G_KG
#define RF_FILL_MOST_FAT_SHARE 0.45

enum { RF_CARBOHYDRATE, RF_PROTEIN, RF_FAT, RF_MACROS };
static const double rf_kcal_per_g[RF_MACROS] = {RF_KCAL_PER_G_CARBOHYDRATE, RF_KCAL_PER_G_PROTEIN, RF_KCAL_PER_G_FAT};

typedef struct rf_amounts {
    double g_d[RF_MACROS];
} rf_amounts;

typedef struct rf_split_step {
    int macro;
    double bound_g_d, factor; /* of fat a share of the energy, of protein g/kg; 0 where the bound is an edge */
    uint32_t cut;             /* REFUEL_CUT_*; 0 where it adds */
} rf_split_step;

#define RF_SPLIT_CUTS 6
#define RF_SPLIT_FILLS 7

static inline double rf_amounts_kcal_d(const rf_amounts *a)
{
    return rf_macros_kcal(a->g_d[RF_CARBOHYDRATE], a->g_d[RF_PROTEIN], a->g_d[RF_FAT]);
}

static inline double rf_fat_g_d_of(double share, double energy_kcal_d)
{
    return share * energy_kcal_d / RF_KCAL_PER_G_FAT;
}

/* What is aimed at. */
static inline rf_amounts rf_split_wanted(const refuel_split_input *in)
{
    rf_edges fat = rf_fat_band_g_d(in->fat_least_share, in->energy_kcal_d, in->basis_kg, in->essential_fat_g_d);
    return (rf_amounts){{in->carbohydrate_g_d, in->protein_g_d, fat.low}};
}

/* How far carbohydrate gives way: to a day of rest or its own lower edge, never below the reference. */
static inline double rf_split_rest_carbohydrate_g_d(const refuel_split_input *in)
{
    double rest_g_d = rf_min(in->carbohydrate_low_g_d, RF_REST_DAY_CARBOHYDRATE_G_KG * in->basis_kg);
    return rf_max(rest_g_d, in->carbohydrate_reference_g_d);
}

/* How far protein gives way: to its lower edge, in a deficit below it, never below the reference. */
static inline double rf_split_least_protein_g_d(const refuel_split_input *in)
{
    return rf_max(rf_min(in->protein_low_g_d, RF_LEAST_PROTEIN_G_KG * in->basis_kg), in->protein_reference_g_d);
}

/* What gives way, in this order. Fat of the young above the share of adults goes before anything leaves its edges. */
static inline void rf_split_cuts(const refuel_split_input *in, rf_split_step step[RF_SPLIT_CUTS])
{
    double energy = in->energy_kcal_d, essential = in->essential_fat_g_d;
    double band_g_d = rf_max(in->carbohydrate_low_g_d, in->carbohydrate_reference_g_d);
    double adult_fat_g_d = rf_fat_band_g_d(RF_FAT_LEAST_SHARE, energy, in->basis_kg, essential).low;
    double least_fat_g_d = rf_max(rf_fat_g_d_of(RF_FAT_LEAST_SHARE, energy), essential);
    step[0] = (rf_split_step){RF_CARBOHYDRATE, band_g_d, 0, REFUEL_CUT_CARBOHYDRATE_TO_BAND};
    step[1] = (rf_split_step){RF_PROTEIN, in->protein_low_g_d, 0, REFUEL_CUT_PROTEIN};
    step[2] = (rf_split_step){RF_FAT, adult_fat_g_d, 0, REFUEL_CUT_FAT};
    step[3] = (rf_split_step){RF_PROTEIN, rf_split_least_protein_g_d(in), 0, REFUEL_CUT_PROTEIN};
    step[4] =
        (rf_split_step){RF_CARBOHYDRATE, rf_split_rest_carbohydrate_g_d(in), 0, REFUEL_CUT_CARBOHYDRATE_BELOW_BAND};
    step[5] = (rf_split_step){RF_FAT, least_fat_g_d, 0, REFUEL_CUT_FAT};
}

static inline rf_split_step rf_fill_fat(double share, double energy_kcal_d)
{
    return (rf_split_step){RF_FAT, rf_fat_g_d_of(share, energy_kcal_d), share, 0};
}

static inline rf_split_step rf_fill_protein(double g_kg, double basis_kg, double most_g_d)
{
    return (rf_split_step){RF_PROTEIN, rf_min(g_kg * basis_kg, most_g_d), g_kg, 0};
}

/* Where energy that is left goes, in this order: carbohydrate to the end of its range (the young have none), protein and fat,
   so that the checks of food are passed wherever a split exists that does with no more fat than this; carbohydrate at last. protein_most_g_d ends protein earlier;
   infinite: nothing does. */
static inline void rf_split_fills(const refuel_split_input *in, double protein_most_g_d,
                                  rf_split_step step[RF_SPLIT_FILLS])
{
    double energy = in->energy_kcal_d, kg = in->basis_kg;
    step[0] = rf_fill_fat(RF_FAT_MOST_SHARE, energy);
    step[1] = (rf_split_step){RF_CARBOHYDRATE, in->carbohydrate_high_g_d, 0, 0};
    step[2] = rf_fill_protein(RF_FILL_PROTEIN_G_KG, kg, protein_most_g_d);
    step[3] = rf_fill_fat(RF_FILL_MORE_FAT_SHARE, energy);
    step[4] = rf_fill_protein(RF_FILL_MORE_PROTEIN_G_KG, kg, protein_most_g_d);
    step[5] = rf_fill_fat(RF_FILL_MOST_FAT_SHARE, energy);
    step[6] = (rf_split_step){RF_CARBOHYDRATE, INFINITY, 0, 0};
}

/* Lowers one amount towards its bound, as far as the energy asks for by more than rounding; one below it stays. Returns 1 where it
   was lowered. */
static inline int rf_give_way(rf_amounts *all, const rf_split_step *step, double energy_kcal_d)
{
    double kcal = rf_amounts_kcal_d(all), was = all->g_d[step->macro];
    double lowered = was - (kcal - energy_kcal_d) / rf_kcal_per_g[step->macro];
    lowered = lowered > step->bound_g_d ? lowered : step->bound_g_d;
    lowered = lowered < was ? lowered : was;
    all->g_d[step->macro] = rf_above(kcal, energy_kcal_d) ? lowered : was;
    return all->g_d[step->macro] < was;
}

/* Raises one amount towards its bound, as far as energy is left; one above it stays. Returns 1 where it was raised. */
static inline int rf_take_more(rf_amounts *all, const rf_split_step *step, double energy_kcal_d)
{
    double kcal = rf_amounts_kcal_d(all), was = all->g_d[step->macro];
    double raised = was + (energy_kcal_d - kcal) / rf_kcal_per_g[step->macro];
    raised = raised < step->bound_g_d ? raised : step->bound_g_d;
    raised = raised > was ? raised : was;
    all->g_d[step->macro] = rf_below(kcal, energy_kcal_d) ? raised : was;
    return all->g_d[step->macro] > was;
}

/* Returns REFUEL_CUT_* added up, as a number, so that a loop over many people can have it; which can have no loop inside
   either, so the steps are written out. What was lowered is less than it was. */
static inline double rf_split_compromise(rf_amounts *a, const refuel_split_input *in)
{
    rf_split_step step[RF_SPLIT_CUTS];
    const rf_amounts wanted = *a;
    double energy = in->energy_kcal_d;
    rf_split_cuts(in, step);
    rf_give_way(a, &step[0], energy);
    double banded_g_d = a->g_d[RF_CARBOHYDRATE];
    rf_give_way(a, &step[1], energy);
    rf_give_way(a, &step[2], energy);
    rf_give_way(a, &step[3], energy);
    rf_give_way(a, &step[4], energy);
    rf_give_way(a, &step[5], energy);
    double cut = banded_g_d < wanted.g_d[RF_CARBOHYDRATE] ? REFUEL_CUT_CARBOHYDRATE_TO_BAND : 0;
    cut = a->g_d[RF_CARBOHYDRATE] < banded_g_d ? REFUEL_CUT_CARBOHYDRATE_BELOW_BAND : cut; /* said once */
    cut += a->g_d[RF_PROTEIN] < wanted.g_d[RF_PROTEIN] ? REFUEL_CUT_PROTEIN : 0;
    return cut + (a->g_d[RF_FAT] < wanted.g_d[RF_FAT] ? REFUEL_CUT_FAT : 0);
}

static inline void rf_split_fill(rf_amounts *a, const refuel_split_input *in, double protein_most_g_d)
{
    rf_split_step step[RF_SPLIT_FILLS];
    rf_split_fills(in, protein_most_g_d, step);
    rf_take_more(a, &step[0], in->energy_kcal_d);
    rf_take_more(a, &step[1], in->energy_kcal_d);
    rf_take_more(a, &step[2], in->energy_kcal_d);
    rf_take_more(a, &step[3], in->energy_kcal_d);
    rf_take_more(a, &step[4], in->energy_kcal_d);
    rf_take_more(a, &step[5], in->energy_kcal_d);
    rf_take_more(a, &step[6], in->energy_kcal_d);
}

/* The least energy that holds carbohydrate and protein of so many kcal, fat as a share of it, and at least so much fat. */
static inline double rf_split_holds_kcal_d(double lean_kcal_d, double fat_share, double fat_g_d)
{
    return rf_max(lean_kcal_d / (1 - fat_share), lean_kcal_d + RF_KCAL_PER_G_FAT * fat_g_d);
}

/* The smallest amounts of carbohydrate and protein; what was wanted is never raised. */
static inline rf_amounts rf_split_smallest(const rf_amounts *wanted, const refuel_split_input *in)
{
    return (rf_amounts){{rf_min(wanted->g_d[RF_CARBOHYDRATE], rf_split_rest_carbohydrate_g_d(in)),
                         rf_min(wanted->g_d[RF_PROTEIN], rf_split_least_protein_g_d(in)), 0}};
}

/* From which energy on the targets fit, with carbohydrate at the lower edge of its band. */
static inline double rf_split_fits_kcal_d(const rf_amounts *wanted, const refuel_split_input *in)
{
    double band_g_d = rf_max(in->carbohydrate_low_g_d, in->carbohydrate_reference_g_d);
    rf_amounts banded = {{rf_min(wanted->g_d[RF_CARBOHYDRATE], band_g_d), wanted->g_d[RF_PROTEIN], 0}};
    double least_fat_g_d = rf_max(RF_FAT_LEAST_G_KG * in->basis_kg, in->essential_fat_g_d);
    return rf_split_holds_kcal_d(rf_amounts_kcal_d(&banded), in->fat_least_share, least_fat_g_d);
}

/* From which energy on the smallest amounts fit. */
static inline double rf_split_minimum_kcal_d(const rf_amounts *smallest, const refuel_split_input *in)
{
    return rf_split_holds_kcal_d(rf_amounts_kcal_d(smallest), RF_FAT_LEAST_SHARE, in->essential_fat_g_d);
}

/* The fat that the energy leaves beside the smallest amounts; below 0 there is none. */
static inline double rf_split_left_fat_g_d(const rf_amounts *smallest, double energy_kcal_d)
{
    return (energy_kcal_d - rf_amounts_kcal_d(smallest)) / RF_KCAL_PER_G_FAT;
}

#endif
