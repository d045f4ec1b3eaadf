/* The food of the people of a block: targets, and the split of the intake. */
#include <math.h>

#include "batch/block_loop.h"
#include "batch/block_stages.h"
#include "core/limits.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/fibre.h"
#include "diet/protein_kernel.h"
#include "diet/rate_kernel.h"
#include "diet/split_kernel.h"

/* A reference intake of everybody, and from an age on. */
static void refer_all_to(rf_block *b, rf_block_value row, double man, double woman)
{
    double *restrict to = b->value[row];
    if (man == woman)
        RF_EACH to[i] = man;
    else
        RF_EACH to[i] = RF_BY_SEX(man, woman);
}

static void refer_to(rf_block *b, rf_block_value row, double from_y, double man, double woman)
{
    double *restrict to = b->value[row];
    RF_EACH
    {
        double before = to[i], of_sex = RF_BY_SEX(man, woman);
        to[i] = RF_GIVEN(AGE) >= from_y ? of_sex : before;
    }
}

/* Most bands of ages differ in one reference or two: only those are looked at. */
#define RF_REFER(row, member)                                                                              \
    do {                                                                                                   \
        const rf_block_band *it = &call->band[k], *before = k > first ? it - 1 : it;                       \
        bool other = it->male.member != before->male.member || it->female.member != before->female.member; \
        if (k == first)                                                                                    \
            refer_all_to(b, row, it->male.member, it->female.member);                                      \
        else if (other)                                                                                    \
            refer_to(b, row, it->from_y, it->male.member, it->female.member);                              \
    } while (0)

/* The reference intakes, by sex and age. */
static void refer(rf_block *b, const rf_block_call *call)
{
    int first = 0; /* bands that are over for everybody are left out */
    while (!b->young && first + 1 < call->bands && call->band[first + 1].from_y <= RF_BLOCK_GROWN_Y) first++;
    for (int k = first; k < call->bands; k++) {
        RF_REFER(RF_BLOCK_REF_PROTEIN, protein_g_kg);
        RF_REFER(RF_BLOCK_REF_CARBOHYDRATE, carbohydrate_g_d);
        RF_REFER(RF_BLOCK_REF_FIBRE, fibre_g_d);
        RF_REFER(RF_BLOCK_REF_FAT, essential_fat_g_d);
    }
}

static void aim(rf_block *b)
{
    RF_EACH
    {
        double basis_kg = rf_basis_kg(RF_GIVEN(WEIGHT), RF_GIVEN(HEIGHT)),
               unknown = isnan(RF_GIVEN(DISTANCE)) ? NAN : 0;
        double minutes_d = rf_training_minutes_d(RF_VALUE(HOURS), RF_VALUE(RUN_SHARE)) + unknown;
        double running_h = RF_VALUE(RUN_SHARE) * RF_VALUE(HOURS_WEEK) + unknown;
        rf_edges carbohydrate = rf_carbohydrate_edges_g_d(
            rf_given_or(minutes_d, 0), basis_kg, rf_given_or(RF_VALUE(REF_CARBOHYDRATE), RF_LEAST_CARBOHYDRATE_G_D));
        RF_VALUE(BASIS) = basis_kg;
        RF_VALUE(MINUTES) = minutes_d;
        RF_VALUE(TRAINING_H) = running_h;
        RF_VALUE(CARBOHYDRATE_LOW) = carbohydrate.low;
        RF_VALUE(CARBOHYDRATE_HIGH) = carbohydrate.high;
    }
    RF_EACH
    {
        double intake = RF_VALUE(INTAKE), running_h = RF_VALUE(TRAINING_H), age_y = RF_GIVEN(AGE);
        int deficit = rf_deficit(intake, RF_VALUE(TOTAL));
        double own = rf_protein_least_g_kg(running_h, deficit, age_y, RF_VALUE(REF_PROTEIN));
        rf_edges protein = rf_protein_target_g_kg(running_h, deficit, age_y, RF_VALUE(REF_PROTEIN));
        RF_VALUE(PROTEIN_WANTED) = RF_VALUE(BASIS) * rf_protein_wanted_g_kg(protein, deficit);
        RF_VALUE(PROTEIN_LOW) = protein.low * RF_VALUE(BASIS);
        RF_VALUE(PROTEIN_HIGH) = protein.high * RF_VALUE(BASIS);
        RF_VALUE(DEFICIT) = deficit ? 1 : 0;
        RF_VALUE(PROTEIN_OWN) = own;
        RF_VALUE(PROTEIN_LEAST) = RF_VALUE(BASIS) * own;
        RF_VALUE(FIBRE) = rf_fibre_target_g_d(intake, RF_VALUE(REF_FIBRE));
    }
}

static inline refuel_split_input split_input(const rf_block *b, int i)
{
    rf_edges carbohydrate = {RF_VALUE(CARBOHYDRATE_LOW), RF_VALUE(CARBOHYDRATE_HIGH)};
    return (refuel_split_input){
        .energy_kcal_d = RF_VALUE(INTAKE),
        .basis_kg = RF_VALUE(BASIS),
        .carbohydrate_g_d = rf_carbohydrate_wanted_g_d(carbohydrate),
        .carbohydrate_low_g_d = carbohydrate.low,
        .carbohydrate_high_g_d = carbohydrate.high,
        .carbohydrate_reference_g_d = rf_given_or(RF_VALUE(REF_CARBOHYDRATE), RF_LEAST_CARBOHYDRATE_G_D),
        .protein_g_d = RF_VALUE(PROTEIN_WANTED),
        .protein_low_g_d = RF_VALUE(PROTEIN_LEAST),
        .protein_reference_g_d = RF_VALUE(BASIS) * rf_max(RF_VALUE(REF_PROTEIN), 0),
        .essential_fat_g_d = RF_VALUE(REF_FAT),
        .fat_least_share = rf_fat_least_share(RF_GIVEN(AGE)),
    };
}

/* What energy holds the targets, and the smallest amounts, which are what is left where it does not; else what gives way. Where
   nothing was cut, energy may be left. All amounts are found of everybody, and one of the three is taken. */
static void split(rf_block *b)
{
    RF_EACH
    {
        const refuel_split_input in = split_input(b, i);
        const rf_amounts wanted = rf_split_wanted(&in), smallest = rf_split_smallest(&wanted, &in);
        double minimum = rf_split_minimum_kcal_d(&smallest, &in), energy = in.energy_kcal_d;
        double left_g_d = rf_split_left_fat_g_d(&smallest, energy), none = left_g_d < 0 ? NAN : 0;
        double below = rf_below(energy, minimum) ? 1 : 0;
        rf_amounts a = wanted, more = wanted;
        double cut = rf_split_compromise(&a, &in);
        rf_split_fill(&more, &in, INFINITY);
        double carbohydrate = cut > 0 ? a.g_d[RF_CARBOHYDRATE] : more.g_d[RF_CARBOHYDRATE];
        double protein = cut > 0 ? a.g_d[RF_PROTEIN] : more.g_d[RF_PROTEIN];
        double fat = cut > 0 ? a.g_d[RF_FAT] : more.g_d[RF_FAT];
        double state = cut > REFUEL_CUT_CARBOHYDRATE_TO_BAND ? REFUEL_SPLIT_COMPROMISED : REFUEL_SPLIT_FITS;
        RF_VALUE(FITS) = rf_split_fits_kcal_d(&wanted, &in);
        RF_VALUE(MINIMUM) = minimum;
        RF_VALUE(SHORTFALL) = below > 0 ? minimum - energy : 0;
        RF_VALUE(CUT) = below > 0 ? 0 : cut;
        RF_VALUE(STATE) = below > 0 ? REFUEL_SPLIT_INFEASIBLE : state;
        RF_VALUE(CARBOHYDRATE_G) = below > 0 ? smallest.g_d[RF_CARBOHYDRATE] + none : carbohydrate;
        RF_VALUE(PROTEIN_G) = below > 0 ? smallest.g_d[RF_PROTEIN] + none : protein;
        RF_VALUE(FAT_G) = below > 0 ? left_g_d + none : fat;
    }
}

/* Ranges hold what is planned. */
static void widen(rf_block *b)
{
    RF_EACH
    {
        rf_edges fat =
            rf_fat_band_g_d(rf_fat_least_share(RF_GIVEN(AGE)), RF_VALUE(INTAKE), RF_VALUE(BASIS), RF_VALUE(REF_FAT));
        RF_VALUE(FAT_LOW) = fat.low;
        RF_VALUE(FAT_HIGH) = rf_max(fat.high, RF_VALUE(FAT_G));
        RF_VALUE(PROTEIN_HIGH) = rf_max(RF_VALUE(PROTEIN_HIGH), RF_VALUE(PROTEIN_G));
    }
}

/* The mildest goal, found step by step as of one person, until everybody's is. FOUND is 0 before. */
static void soften(rf_block *b)
{
    RF_EACH
    {
        double goal = RF_VALUE(APPLIED), need = rf_max(RF_VALUE(FLOOR), RF_VALUE(MINIMUM));
        double unknown = goal + RF_VALUE(TOTAL) + need + RF_GIVEN(WEIGHT), found = goal < 0 ? 0 : 1;
        double kept = goal < 0 ? 0 : goal;
        RF_VALUE(FOUND) = isnan(unknown) ? 1 : found;
        RF_VALUE(MILDEST) = isnan(unknown) ? NAN : kept;
    }
    for (int steps = 0; steps < RF_GOAL_STEPS && rf_block_any_below(b->value[RF_BLOCK_FOUND], 1); steps++) {
        double more_lb = RF_GOAL_STEP_LB_WEEK * steps;
        RF_EACH
        {
            double need = rf_max(RF_VALUE(FLOOR), RF_VALUE(MINIMUM)),
                   lb = RF_VALUE(APPLIED) / REFUEL_KG_PER_LB + more_lb;
            double it = rf_milder_goal_kg_week(lb, RF_VALUE(TOTAL), need, RF_GIVEN(WEIGHT));
            double before = RF_VALUE(FOUND), now = isnan(it) ? before : 1;
            RF_VALUE(MILDEST) = now > before ? it : RF_VALUE(MILDEST);
            RF_VALUE(FOUND) = now;
        }
    }
}

void RF_BLOCK_STAGE(rf_block_food)(rf_block *b, const rf_block_call *call)
{
    refer(b, call);
    aim(b);
    split(b);
    widen(b);
    if (call->mildest) soften(b);
}
