#include <refuel/split.h>

#include <math.h>

#include "diet/case.h"
#include "diet/edge.h"
#include "diet/split_kernel.h"

_Static_assert(sizeof(refuel_split) == 56, "the layout is ABI");

const char *refuel_cut_text(size_t i)
{
#define TEXT(cut, bit, text) text,
    static const char *const texts[] = {REFUEL_CUT_LIST(TEXT)};
#undef TEXT
    return i < sizeof texts / sizeof *texts ? texts[i] : NULL;
}

refuel_split refuel_split_energy(const refuel_split_input *in)
{
    if (!in) return (refuel_split){NAN, NAN, NAN, NAN, NAN, NAN, REFUEL_SPLIT_NONE, 0};
    double energy = in->energy_kcal_d, kg = in->basis_kg;
    rf_amounts a = {in->carbohydrate_g_kg * kg, in->protein_g_kg * kg,
                    rf_fat_band_g_d(energy, kg, in->essential_fat_g_d).low};
    double least_carbohydrate =
        fmin(a.carbohydrate_g_d, fmax(RF_REST_DAY_CARBOHYDRATE_G_KG * kg, RF_LEAST_CARBOHYDRATE_G_D));
    double least_protein = fmin(a.protein_g_d, RF_LEAST_PROTEIN_G_KG * kg);
    double lean_kcal = RF_KCAL_PER_G_CARBOHYDRATE * least_carbohydrate + RF_KCAL_PER_G_PROTEIN * least_protein;
    refuel_split out = {.minimum_kcal_d = fmax(lean_kcal / (1 - RF_FAT_LEAST_SHARE),
                                               lean_kcal + RF_KCAL_PER_G_FAT * in->essential_fat_g_d)};
    double wanted_kcal = RF_KCAL_PER_G_CARBOHYDRATE * a.carbohydrate_g_d + RF_KCAL_PER_G_PROTEIN * a.protein_g_d;
    out.fits_kcal_d = fmax(wanted_kcal / (1 - RF_FAT_LEAST_SHARE),
                           wanted_kcal + RF_KCAL_PER_G_FAT * fmax(RF_FAT_LEAST_G_KG * kg, in->essential_fat_g_d));
    out.cut = rf_split_compromise(&a, in);
    if (rf_below(energy, out.minimum_kcal_d)) {
        out.state = REFUEL_SPLIT_INFEASIBLE;
        out.cut = 0; /* no cut makes it fit */
        out.shortfall_kcal_d = out.minimum_kcal_d - energy;
        a = (rf_amounts){least_carbohydrate, least_protein, fmax(0, (energy - lean_kcal) / RF_KCAL_PER_G_FAT)};
    } else {
        out.state = out.cut ? REFUEL_SPLIT_COMPROMISED : REFUEL_SPLIT_FITS;
        if (!out.cut) rf_split_fill(&a, energy);
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
