#include <refuel/label.h>

#include "diet/case.h"
#include "diet/label_kernel.h"

/* The energy of a day against what it is made of. Energy that was added up from it says nothing. */
refuel_finding rf_check_label_consistency(const rf_case *c)
{
    double energy = rf_case_eats(c, REFUEL_NUTRIENT_ENERGY), alcohol = rf_case_eats(c, REFUEL_NUTRIENT_ALCOHOL);
    double kcal = rf_food_kcal(c->carbohydrate_g_d, c->protein_g_d, c->fat_g_d, alcohol);
    int given = !isnan(c->carbohydrate_g_d) || !isnan(c->protein_g_d) || !isnan(c->fat_g_d) || !isnan(alcohol);
    if (!given || isnan(energy)) return (refuel_finding){.verdict = REFUEL_VERDICT_NONE};
    double tolerance = rf_label_tolerance_kcal(energy);
    refuel_finding it = rf_judge(REFUEL_CHECK_LABEL_CONSISTENCY, kcal, energy - tolerance, energy + tolerance);
    if (it.verdict == REFUEL_VERDICT_LOW)
        it.message = isnan(alcohol)
                         ? "less than the energy that was given: alcohol or food that was not written down, or a slip"
                         : "less than the energy that was given: food that was not written down, or a slip";
    if (it.verdict == REFUEL_VERDICT_HIGH)
        it.message = "more than the energy that was given: an amount that is not of the same days, or a slip";
    it.verdict = (int32_t)rf_label_verdict(kcal, energy);
    return it;
}

/* Halves go up. */
static double nearest(double value, double step)
{
    return step * floor(value / step + 0.5);
}

static double of_energy(double kcal)
{
    return kcal < 5 ? 0 : kcal <= 50 ? nearest(kcal, 5) : nearest(kcal, 10);
}

static double of_fat(double g)
{
    return g < 0.5 ? 0 : g < 5 ? nearest(g, 0.5) : nearest(g, 1);
}

static double of_sodium(double mg)
{
    return mg < 5 ? 0 : mg <= 140 ? nearest(mg, 5) : nearest(mg, 10);
}

refuel_label refuel_label_us(refuel_label_item item, double amount)
{
    refuel_label it = {NAN, 0, 0};
    if (!(amount >= 0) || isinf(amount)) return it;
    switch (item) {
        case REFUEL_LABEL_ENERGY: it.amount = of_energy(amount); break;
        case REFUEL_LABEL_FAT: it.amount = of_fat(amount); break;
        case REFUEL_LABEL_CARBOHYDRATE:
            it.amount = amount < 0.5 ? 0 : amount < 1 ? 1 : nearest(amount, 1);
            it.less_than = amount >= 0.5 && amount < 1;
            break;
        case REFUEL_LABEL_CHOLESTEROL:
            it.amount = amount < 2 ? 0 : nearest(fmax(amount, 5), 5);
            it.less_than = amount >= 2 && amount <= 5;
            break;
        case REFUEL_LABEL_SODIUM: it.amount = of_sodium(amount); break;
        default: break;
    }
    return it;
}
