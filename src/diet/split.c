/* Splitting energy into carbohydrate, protein and fat, and what gives way when not everything fits. */
#include <math.h>

#include "diet/case.h"

#define KCAL_PER_G_CARBOHYDRATE 4.0
#define KCAL_PER_G_PROTEIN 4.0
#define KCAL_PER_G_FAT 9.0
#define LEAST_CARBOHYDRATE_G_D 130.0 /* the reference intake of adults: IOM 2002 */
#define REST_DAY_CARBOHYDRATE_G_KG 3.0

typedef struct amounts {
    double carbohydrate_g_d, protein_g_d, fat_g_d;
} amounts;

static double kcal(const amounts *a)
{
    return KCAL_PER_G_CARBOHYDRATE * a->carbohydrate_g_d + KCAL_PER_G_PROTEIN * a->protein_g_d +
           KCAL_PER_G_FAT * a->fat_g_d;
}

/* Lowers one amount towards a bound, as far as the energy asks for; an amount already below the bound stays.
   Returns 1 where it was lowered. */
static int give_way(amounts *a, double *amount, double bound, double kcal_per_g, double energy_kcal_d)
{
    double over_kcal = kcal(a) - energy_kcal_d;
    if (over_kcal <= 0 || *amount <= bound) return 0;
    *amount = fmax(bound, *amount - over_kcal / kcal_per_g);
    return 1;
}

/* The amounts when everything fits: fat takes the rest up to 35 % of the energy, carbohydrate what is then left. */
static void fill(amounts *a, double energy_kcal_d)
{
    double most_fat_g_d = fmax(0.35 * energy_kcal_d / KCAL_PER_G_FAT, a->fat_g_d);
    double left_kcal = energy_kcal_d - kcal(a);
    double to_fat_g_d = fmin(left_kcal / KCAL_PER_G_FAT, most_fat_g_d - a->fat_g_d);
    a->fat_g_d += to_fat_g_d;
    a->carbohydrate_g_d += (left_kcal - to_fat_g_d * KCAL_PER_G_FAT) / KCAL_PER_G_CARBOHYDRATE;
}

static uint32_t compromise(amounts *a, const refuel_split_input *in)
{
    double energy = in->energy_kcal_d, kg = in->basis_kg;
    uint32_t cut = 0;
    double band = fmax(in->carbohydrate_low_g_kg * kg, LEAST_CARBOHYDRATE_G_D);
    double rest_day = fmax(REST_DAY_CARBOHYDRATE_G_KG * kg, LEAST_CARBOHYDRATE_G_D);
    double fat = fmax(0.20 * energy / KCAL_PER_G_FAT, in->essential_fat_g_d);
    if (give_way(a, &a->carbohydrate_g_d, band, KCAL_PER_G_CARBOHYDRATE, energy))
        cut |= REFUEL_CUT_CARBOHYDRATE_TO_BAND;
    if (in->deficit && give_way(a, &a->protein_g_d, 1.6 * kg, KCAL_PER_G_PROTEIN, energy)) cut |= REFUEL_CUT_PROTEIN;
    if (give_way(a, &a->protein_g_d, 1.2 * kg, KCAL_PER_G_PROTEIN, energy)) cut |= REFUEL_CUT_PROTEIN;
    if (give_way(a, &a->carbohydrate_g_d, rest_day, KCAL_PER_G_CARBOHYDRATE, energy))
        cut |= REFUEL_CUT_CARBOHYDRATE_BELOW_BAND;
    if (give_way(a, &a->fat_g_d, fat, KCAL_PER_G_FAT, energy)) cut |= REFUEL_CUT_FAT;
    return cut;
}

refuel_split refuel_split_energy(const refuel_split_input *in)
{
    if (!in) return (refuel_split){NAN, NAN, NAN, NAN, NAN, NAN, REFUEL_SPLIT_NONE, 0};
    double energy = in->energy_kcal_d, kg = in->basis_kg;
    amounts a = {in->carbohydrate_g_kg * kg, in->protein_g_kg * kg,
                 rf_fat_band_g_d(energy, kg, in->essential_fat_g_d).low};
    double least_carbohydrate = fmin(a.carbohydrate_g_d, fmax(REST_DAY_CARBOHYDRATE_G_KG * kg, LEAST_CARBOHYDRATE_G_D));
    double least_protein = fmin(a.protein_g_d, 1.2 * kg);
    double lean_kcal = KCAL_PER_G_CARBOHYDRATE * least_carbohydrate + KCAL_PER_G_PROTEIN * least_protein;
    refuel_split out = {.minimum_kcal_d = fmax(lean_kcal / 0.8, lean_kcal + KCAL_PER_G_FAT * in->essential_fat_g_d)};
    double wanted_kcal = KCAL_PER_G_CARBOHYDRATE * a.carbohydrate_g_d + KCAL_PER_G_PROTEIN * a.protein_g_d;
    out.fits_kcal_d = fmax(wanted_kcal / 0.8, wanted_kcal + KCAL_PER_G_FAT * fmax(0.5 * kg, in->essential_fat_g_d));
    out.cut = compromise(&a, in);
    if (rf_below(energy, out.minimum_kcal_d)) {
        out.state = REFUEL_SPLIT_INFEASIBLE;
        out.cut = 0; /* no cut makes it fit */
        out.shortfall_kcal_d = out.minimum_kcal_d - energy;
        a = (amounts){least_carbohydrate, least_protein, fmax(0, (energy - lean_kcal) / KCAL_PER_G_FAT)};
    } else {
        out.state = out.cut ? REFUEL_SPLIT_COMPROMISED : REFUEL_SPLIT_FITS;
        if (!out.cut) fill(&a, energy);
    }
    out.carbohydrate_g_d = a.carbohydrate_g_d;
    out.protein_g_d = a.protein_g_d;
    out.fat_g_d = a.fat_g_d;
    return out;
}

/* Planned amounts only: what is eaten was not split by anybody. */
refuel_finding rf_check_macro_split(const rf_case *c)
{
    if (c->eaten) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    int known = c->split.state != REFUEL_SPLIT_NONE;
    refuel_finding it =
        rf_judge(REFUEL_CHECK_MACRO_SPLIT, known ? c->intake_kcal_d : NAN, known ? c->split.fits_kcal_d : NAN, NAN);
    if (known) it.verdict = c->split.cut ? REFUEL_VERDICT_LOW : REFUEL_VERDICT_OK;
    if (c->split.state == REFUEL_SPLIT_INFEASIBLE) it.verdict = REFUEL_VERDICT_RISK;
    return it;
}
