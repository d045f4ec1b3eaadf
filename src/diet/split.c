#include "diet/split.h"

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

refuel_split rf_split_with(const refuel_split_input *in, double protein_most_g_d)
{
    refuel_split out = {NAN, NAN, NAN, NAN, NAN, 0, REFUEL_SPLIT_NONE, 0};
    double energy = in->energy_kcal_d;
    rf_amounts a = rf_split_wanted(in), smallest = rf_split_smallest(&a, in);
    out.fits_kcal_d = rf_split_fits_kcal_d(&a, in);
    out.minimum_kcal_d = rf_split_minimum_kcal_d(&smallest, in);
    if (rf_below(energy, out.minimum_kcal_d)) {
        out.state = REFUEL_SPLIT_INFEASIBLE; /* no cut makes it fit */
        out.shortfall_kcal_d = out.minimum_kcal_d - energy;
        smallest.g_d[RF_FAT] = rf_split_left_fat_g_d(&smallest, energy);
        if (smallest.g_d[RF_FAT] < 0) return out; /* amounts that do not add up are none */
        a = smallest;
    } else {
        out.cut = (uint32_t)rf_split_compromise(&a, in);
        out.state = out.cut & ~(uint32_t)REFUEL_CUT_CARBOHYDRATE_TO_BAND ? REFUEL_SPLIT_COMPROMISED : REFUEL_SPLIT_FITS;
        if (!out.cut) rf_split_fill(&a, in, protein_most_g_d);
    }
    out.carbohydrate_g_d = a.g_d[RF_CARBOHYDRATE];
    out.protein_g_d = a.g_d[RF_PROTEIN];
    out.fat_g_d = a.g_d[RF_FAT];
    return out;
}

refuel_split refuel_split_energy(const refuel_split_input *in)
{
    if (!in) return (refuel_split){NAN, NAN, NAN, NAN, NAN, NAN, REFUEL_SPLIT_NONE, 0};
    return rf_split_with(in, INFINITY);
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
