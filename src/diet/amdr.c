/* Shares of the energy: for a comparison with what groups eat; amounts per kg come first for who trains. */
#include "diet/amdr_kernel.h"
#include "diet/case.h"
#include "diet/protein.h"

/* How far a share lies outside its range; 0 within it, and where it is not known. */
static double outside(const refuel_finding *it)
{
    return it->verdict == REFUEL_VERDICT_LOW    ? it->low - it->value
           : it->verdict == REFUEL_VERDICT_HIGH ? it->value - it->high
                                                : 0;
}

/* One of the three against its range, in percent of the energy. */
static refuel_finding share_of(const rf_case *c, double g_d, double kcal_per_g, rf_edges share)
{
    return rf_judge(REFUEL_CHECK_MACRO_AMDR, rf_energy_pct(g_d, kcal_per_g, c->intake_kcal_d), 100 * share.low,
                    100 * share.high);
}

/* The one that lies farthest outside; where none does there is no single value. */
refuel_finding rf_check_macro_amdr(const rf_case *c)
{
    static const char *const words[3][2] = {
        {"carbohydrate is less of the energy than the range for everybody; for who trains the amount per kg counts",
         "carbohydrate is more of the energy than the range for everybody; for who trains the amount per kg counts"},
        {"protein is less of the energy than the range for everybody; for who trains the amount per kg counts",
         "protein is more of the energy than the range for everybody; for who trains the amount per kg counts"},
        {"fat is less of the energy than the range for everybody; for who trains the amounts per kg count",
         "fat is more of the energy than the range for everybody; for who trains the amounts per kg count"}};
    int given = !isnan(c->carbohydrate_g_d) + !isnan(c->protein_g_d) + !isnan(c->fat_g_d);
    int treated = rf_case_protein_is_treated(c); /* then not even this is for them */
    if (!c->eaten || given == 0 || treated) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    const refuel_finding of[] = {share_of(c, c->carbohydrate_g_d, RF_KCAL_PER_G_CARBOHYDRATE, rf_amdr_carbohydrate()),
                                 share_of(c, c->protein_g_d, RF_KCAL_PER_G_PROTEIN, rf_amdr_protein(c->age_y)),
                                 share_of(c, c->fat_g_d, RF_KCAL_PER_G_FAT, rf_amdr_fat(c->age_y))};
    refuel_finding it = rf_judge(REFUEL_CHECK_MACRO_AMDR, NAN, NAN, NAN);
    if (!(c->age_y >= RF_AMDR_FROM_AGE_Y && c->intake_kcal_d > 0)) return it;
    if (given == 3) it.verdict = REFUEL_VERDICT_OK;
    for (int i = 0; i < 3; i++) {
        if (of[i].verdict == REFUEL_VERDICT_HIGH && rf_case_is_to_eat(c)) continue; /* what is too little is told */
        if (!(outside(&of[i]) > outside(&it))) continue;
        it = of[i];
        it.message = words[i][it.verdict == REFUEL_VERDICT_HIGH];
        it.action = REFUEL_ACTION_INFORM;
    }
    return it;
}
