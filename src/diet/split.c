#include <refuel/split.h>

#include <math.h>

#include "core/edge.h"
#include "diet/case.h"
#include "diet/split_kernel.h"

_Static_assert(sizeof(refuel_split) == 56, "the layout is ABI");

const char *refuel_cut_text(size_t i)
{
#define TEXT(cut, bit, text) text,
    static const char *const texts[] = {REFUEL_CUT_LIST(TEXT)};
#undef TEXT
    return i < sizeof texts / sizeof *texts ? texts[i] : NULL;
}

/* The smallest amounts of carbohydrate and protein; what was wanted is never raised. */
static rf_amounts smallest_of(const rf_amounts *wanted, const refuel_split_input *in)
{
    return (rf_amounts){{fmin(wanted->g_d[RF_CARBOHYDRATE], rf_split_rest_carbohydrate_g_d(in)),
                         fmin(wanted->g_d[RF_PROTEIN], rf_split_least_protein_g_d(in)), 0}};
}

/* The energies from which on the targets fit, with carbohydrate at the lower edge of its band, and from which on the
   smallest amounts do. */
static void put_energies(const rf_amounts *wanted, const rf_amounts *smallest, const refuel_split_input *in,
                         refuel_split *out)
{
    double band_g_d = fmax(in->carbohydrate_low_g_d, in->carbohydrate_reference_g_d);
    rf_amounts banded = {{fmin(wanted->g_d[RF_CARBOHYDRATE], band_g_d), wanted->g_d[RF_PROTEIN], 0}};
    double least_fat_g_d = fmax(RF_FAT_LEAST_G_KG * in->basis_kg, in->essential_fat_g_d);
    out->fits_kcal_d = rf_split_holds_kcal_d(rf_amounts_kcal_d(&banded), in->fat_least_share, least_fat_g_d);
    out->minimum_kcal_d = rf_split_holds_kcal_d(rf_amounts_kcal_d(smallest), RF_FAT_LEAST_SHARE, in->essential_fat_g_d);
}

refuel_split refuel_split_energy(const refuel_split_input *in)
{
    refuel_split out = {NAN, NAN, NAN, NAN, NAN, 0, REFUEL_SPLIT_NONE, 0};
    if (!in) return (refuel_split){NAN, NAN, NAN, NAN, NAN, NAN, REFUEL_SPLIT_NONE, 0};
    double energy = in->energy_kcal_d;
    rf_amounts a = rf_split_wanted(in), smallest = smallest_of(&a, in);
    put_energies(&a, &smallest, in, &out);
    if (rf_below(energy, out.minimum_kcal_d)) {
        out.state = REFUEL_SPLIT_INFEASIBLE; /* no cut makes it fit */
        out.shortfall_kcal_d = out.minimum_kcal_d - energy;
        smallest.g_d[RF_FAT] = (energy - rf_amounts_kcal_d(&smallest)) / RF_KCAL_PER_G_FAT;
        if (smallest.g_d[RF_FAT] < 0) return out; /* amounts that do not add up are none */
        a = smallest;
    } else {
        out.cut = rf_split_compromise(&a, in);
        out.state = out.cut & ~(uint32_t)REFUEL_CUT_CARBOHYDRATE_TO_BAND ? REFUEL_SPLIT_COMPROMISED : REFUEL_SPLIT_FITS;
        if (!out.cut) rf_split_fill(&a, in);
    }
    out.carbohydrate_g_d = a.g_d[RF_CARBOHYDRATE];
    out.protein_g_d = a.g_d[RF_PROTEIN];
    out.fat_g_d = a.g_d[RF_FAT];
    return out;
}

/* Planned amounts only: what is eaten was not split by anybody. Carbohydrate that was cut inside its band is no finding. */
refuel_finding rf_check_macro_split(const rf_case *c)
{
    if (c->eaten) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    int known = c->split.state != REFUEL_SPLIT_NONE;
    refuel_finding it =
        rf_judge(REFUEL_CHECK_MACRO_SPLIT, known ? c->intake_kcal_d : NAN, known ? c->split.fits_kcal_d : NAN, NAN);
    if (known) it.verdict = c->split.state == REFUEL_SPLIT_FITS ? REFUEL_VERDICT_OK : REFUEL_VERDICT_LOW;
    if (c->split.state == REFUEL_SPLIT_INFEASIBLE) {
        it.verdict = REFUEL_VERDICT_RISK;
        if (c->no_goal_helps)
            it.message =
                "the energy does not hold even the smallest amounts of carbohydrate, protein and fat, and "
                "neither does keeping the weight: no goal of loss helps";
    }
    return it;
}
