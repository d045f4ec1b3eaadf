/* Checks of the people of a block: energy availability and floor, carbohydrate, protein, fat and fibre. */
#include <math.h>
#include <string.h>

#include "batch/block_loop.h"
#include "batch/block_stages.h"
#include "core/inline.h"
#include "core/limits.h"
#include "diet/availability_kernel.h"
#include "diet/fibre.h"
#include "diet/gate_kernel.h"
#include "diet/protein_kernel.h"
#include "diet/rate_kernel.h"
#include "diet/split_kernel.h"
#include "diet/weight_status.h"
#include "person/growth.h"
#include "plan/plan_case.h"

/* What is judged: the plan, or what is eaten, whose energy is added up where only its parts are told. */
static void see_eaten(rf_block *b)
{
    RF_EACH
    {
        const rf_amounts parts = {{RF_GIVEN(CARBOHYDRATE), RF_GIVEN(PROTEIN), RF_GIVEN(FAT)}};
        double energy = rf_given_or(RF_GIVEN(INTAKE), rf_amounts_kcal_d(&parts));
        RF_VALUE(DEFICIT) = rf_deficit(energy, RF_VALUE(TOTAL)) ? 1 : 0;
        RF_VALUE(J_ENERGY) = energy;
        RF_VALUE(J_CARBOHYDRATE) = RF_GIVEN(CARBOHYDRATE);
        RF_VALUE(J_PROTEIN) = RF_GIVEN(PROTEIN);
        RF_VALUE(J_FAT) = RF_GIVEN(FAT);
    }
}

static void copy_row(rf_block *b, rf_block_value to, rf_block_value from)
{
    memcpy(b->value[to], b->value[from], sizeof b->value[to]);
}

static void see_planned(rf_block *b)
{
    copy_row(b, RF_BLOCK_J_ENERGY, RF_BLOCK_INTAKE);
    copy_row(b, RF_BLOCK_J_CARBOHYDRATE, RF_BLOCK_CARBOHYDRATE_G);
    copy_row(b, RF_BLOCK_J_PROTEIN, RF_BLOCK_PROTEIN_G);
    copy_row(b, RF_BLOCK_J_FAT, RF_BLOCK_FAT_G);
}

/* Who was measured to have too little fat is to eat as well. */
static void see_bare(rf_block *b)
{
    RF_EACH
    {
        double age_y = RF_GIVEN(AGE), fat = RF_VALUE(FAT), light = RF_VALUE(TO_EAT);
        double bare = RF_BY_SEX(rf_lacks_essential_fat(REFUEL_MALE, age_y, fat, 1) ? 1.0 : 0.0,
                                rf_lacks_essential_fat(REFUEL_FEMALE, age_y, fat, 1) ? 1.0 : 0.0);
        RF_VALUE(TO_EAT) = bare > 0 ? rf_max(light, RF_VALUE(MEASURED)) : light;
    }
}

/* The class of the weight, and who is not told that anything is too much (rf_case_is_to_eat). */
static void weigh(rf_block *b, const rf_block_call *call)
{
    bool young = b->young;
    RF_EACH RF_VALUE(WEIGHT_CLASS) = rf_adult_weight_class(RF_GIVEN(AGE), RF_VALUE(BMI));
    RF_EACH RF_VALUE(WEIGHT_EDGE) = RF_UNDERWEIGHT_BMI;
    for (int i = 0; young && i < RF_BLOCK; i++) {
        int32_t sex = RF_BY_SEX(REFUEL_MALE, REFUEL_FEMALE);
        double age_y = RF_GIVEN(AGE);
        if (!(age_y < RF_BLOCK_GROWN_Y)) continue;
        RF_VALUE(WEIGHT_CLASS) = rf_weight_class_at(sex, age_y, RF_VALUE(BMI));
        RF_VALUE(WEIGHT_EDGE) = rf_weight_status_edge(age_y, rf_bmi_at_z(sex, age_y, RF_GROWTH_LOW_Z));
    }
    RF_EACH RF_VALUE(TO_EAT) = RF_VALUE(WEIGHT_CLASS) > RF_WEIGHT_NOT_LOW ? 1 : 0;
    if (call->measures) see_bare(b);
}

RF_INLINE void judge_energy_of(rf_block *b, const rf_block_call *call, bool measures)
{
    double ratio = call->level_ratio, eaten = call->eaten ? 1 : 0;
    RF_EACH
    {
        double intake = RF_VALUE(J_ENERGY), net = RF_VALUE(EXERCISE), ffm_kg = RF_VALUE(FFM), age_y = RF_GIVEN(AGE);
        double bmi = RF_VALUE(BMI), fat = RF_VALUE(FAT);
        int deficit = RF_VALUE(DEFICIT) > 0;
        double value = rf_availability_kcal_kg_d(intake, net, ffm_kg);
        int measured = measures ? RF_VALUE(MEASURED) > 0 : 0;
        double half = rf_availability_half_width(value, intake, net, ffm_kg, rf_fat_free_mass_error(measured));
        double man =
            rf_availability_edge_kcal_kg_d(REFUEL_MALE, deficit, rf_not_lean(REFUEL_MALE, age_y, bmi, fat, measured));
        double woman = rf_availability_edge_kcal_kg_d(REFUEL_FEMALE, deficit,
                                                      rf_not_lean(REFUEL_FEMALE, age_y, bmi, fat, measured));
        double edge = RF_BY_SEX(man, woman);
        double threshold = RF_BY_SEX(rf_availability_threshold(REFUEL_MALE), rf_availability_threshold(REFUEL_FEMALE));
        double verdict = rf_availability_verdict(value, half, edge, threshold, 0), few = eaten;
        few = RF_GIVEN(DAYS) < RF_FEWEST_DAYS ? few : 0;
        rf_edges likely = rf_reported_edges_kcal_d(RF_VALUE(RESTING), RF_VALUE(TOTAL));
        double distrusted = rf_is_distrusted(intake, likely) ? eaten : 0;
        few = rf_max(few, distrusted);
        RF_VALUE(EA) = value;
        RF_VALUE(EA_EDGE) = edge;
        RF_VALUE(EA_LOW) = value - half * ratio;
        RF_VALUE(EA_HIGH) = value + half * ratio;
        RF_VALUE(EA_VERDICT) = few > 0 ? rf_availability_verdict(value, half, edge, threshold, 1) : verdict;
        RF_VALUE(FLOOR_VERDICT) = rf_floor_verdict(intake, RF_VALUE(FLOOR), distrusted > 0);
    }
}

static void judge_energy(rf_block *b, const rf_block_call *call)
{
    if (call->measures)
        judge_energy_of(b, call, true);
    else
        judge_energy_of(b, call, false);
}

static void judge_carbohydrate(rf_block *b)
{
    RF_EACH
    {
        double it = RF_VALUE(J_CARBOHYDRATE), known = isnan(RF_VALUE(MINUTES)) ? NAN : 0;
        double low = RF_VALUE(CARBOHYDRATE_LOW) + known, high = RF_VALUE(CARBOHYDRATE_HIGH) + known;
        double least = RF_VALUE(REF_CARBOHYDRATE), verdict = rf_verdict_by(low, rf_verdict_of(it, low, high));
        double excused = verdict == REFUEL_VERDICT_HIGH ? RF_VALUE(TO_EAT) : 0;
        RF_VALUE(LOAD_LOW) = low;
        RF_VALUE(LOAD_HIGH) = excused > 0 ? NAN : high;
        RF_VALUE(LOAD_VERDICT) = excused > 0 ? REFUEL_VERDICT_OK : verdict;
        RF_VALUE(LEAST_VERDICT) = rf_verdict_by(least, rf_verdict_of(it, least, NAN));
    }
}

/* Where everybody's running is known its own edge decides. */
RF_INLINE void judge_protein_of(rf_block *b, bool eaten, bool known)
{
    RF_EACH
    {
        double basis_kg = RF_VALUE(BASIS), age_y = RF_GIVEN(AGE), it = RF_VALUE(J_PROTEIN);
        double reference = RF_VALUE(REF_PROTEIN), running_h = RF_VALUE(TRAINING_H);
        int deficit = RF_VALUE(DEFICIT) > 0;
        double own = !eaten ? RF_VALUE(PROTEIN_OWN) : rf_protein_least_g_kg(running_h, deficit, age_y, reference);
        double least = known ? own : rf_protein_least_g_kg(0, deficit, age_y, reference);
        double most = known ? own : rf_protein_least_g_kg(RF_PROTEIN_MUCH_H_WEEK, deficit, age_y, reference);
        rf_protein_judged judged = rf_protein_judge(it, basis_kg, reference, known ? 0 : running_h, own, least, most);
        double excused = judged.verdict == REFUEL_VERDICT_HIGH ? RF_VALUE(TO_EAT) : 0;
        RF_VALUE(PROTEIN_EDGE) = judged.edge_g_kg * basis_kg;
        RF_VALUE(PROTEIN_END) = excused > 0 ? NAN : RF_PROTEIN_HIGH_G_KG * basis_kg;
        RF_VALUE(PROTEIN_VERDICT) = excused > 0 ? REFUEL_VERDICT_OK : judged.verdict;
    }
}

static void judge_protein(rf_block *b, bool eaten)
{
    if (rf_block_any_nan(b->value[RF_BLOCK_TRAINING_H]))
        judge_protein_of(b, true, false);
    else if (eaten)
        judge_protein_of(b, true, true);
    else
        judge_protein_of(b, false, true);
}

/* Of a plan the measure is its intake. */
RF_INLINE void judge_fat_of(rf_block *b, bool eaten)
{
    RF_EACH
    {
        double intake = RF_VALUE(J_ENERGY);
        double energy = eaten ? rf_measure_kcal_d(intake, RF_VALUE(TOTAL), RF_VALUE(INTAKE)) : intake;
        double fat = rf_fat_asked_g_d(energy, RF_VALUE(BASIS), RF_VALUE(REF_FAT));
        RF_VALUE(FAT_EDGE) = fat;
        RF_VALUE(FAT_VERDICT) = rf_verdict_by(fat, rf_verdict_of(RF_VALUE(J_FAT), fat, NAN));
    }
}

/* Of what is eaten alone. */
static void judge_fibre(rf_block *b)
{
    RF_EACH
    {
        double energy = rf_measure_kcal_d(RF_VALUE(J_ENERGY), RF_VALUE(TOTAL), RF_VALUE(INTAKE));
        double fibre = rf_fibre_target_g_d(energy, RF_VALUE(REF_FIBRE));
        RF_VALUE(FIBRE_EDGE) = fibre;
        RF_VALUE(FIBRE_VERDICT) = rf_verdict_by(fibre, rf_verdict_of(RF_GIVEN(FIBRE), fibre, NAN));
    }
}

void RF_BLOCK_STAGE(rf_block_judge)(rf_block *b, const rf_block_call *call)
{
    if (call->eaten)
        see_eaten(b);
    else
        see_planned(b);
    weigh(b, call);
    judge_energy(b, call);
    judge_carbohydrate(b);
    judge_protein(b, call->eaten);
    if (call->eaten)
        judge_fat_of(b, true);
    else
        judge_fat_of(b, false);
    if (call->eaten) judge_fibre(b);
}
