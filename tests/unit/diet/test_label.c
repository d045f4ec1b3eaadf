#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/label.h>

#include "diet/label_kernel.h"

/* What a label prints of each of four amounts never takes it farther from the energy than the check forgives. */
Test(label, rounding_is_forgiven)
{
    for (double fat_g = 0; fat_g < 12; fat_g += 0.07)
        for (double carbohydrate_g = 0; carbohydrate_g < 40; carbohydrate_g += 0.31) {
            double protein_g = fmod(carbohydrate_g * 1.7, 20),
                   kcal = rf_food_kcal(carbohydrate_g, protein_g, fat_g, NAN);
            double printed = rf_food_kcal(refuel_label_us(REFUEL_LABEL_CARBOHYDRATE, carbohydrate_g).amount,
                                          refuel_label_us(REFUEL_LABEL_CARBOHYDRATE, protein_g).amount,
                                          refuel_label_us(REFUEL_LABEL_FAT, fat_g).amount, NAN);
            double apart = fabs(printed - kcal);
            if (apart > rf_label_tolerance_kcal(kcal))
                cr_fatal("%g g, %g g: %g kcal apart", fat_g, carbohydrate_g, apart);
            if (carbohydrate_g >= 1 && protein_g >= 1 && fat_g >= 0.5 && fat_g < 5 && apart > 6.25)
                cr_fatal("%g g, %g g, %g g: %g kcal apart", fat_g, carbohydrate_g, protein_g, apart);
        }
}

/* More is never printed as less; less than is said where the label says it; and what is no amount is none. */
Test(label, order_and_words)
{
    for (refuel_label_item item = REFUEL_LABEL_ENERGY; item <= REFUEL_LABEL_SODIUM; item++) {
        double before = 0;
        for (double amount = 0; amount < 400; amount += 0.05) {
            refuel_label it = refuel_label_us(item, amount);
            if (!(it.amount >= before)) cr_fatal("item %d, %g: %g after %g", (int)item, amount, it.amount, before);
            before = it.amount;
        }
        cr_expect(isnan(refuel_label_us(item, NAN).amount) && isnan(refuel_label_us(item, -1).amount) &&
                  isnan(refuel_label_us(item, INFINITY).amount));
    }
    cr_expect(refuel_label_us(REFUEL_LABEL_CARBOHYDRATE, 0.7).less_than == 1 &&
              refuel_label_us(REFUEL_LABEL_CARBOHYDRATE, 1).less_than == 0 &&
              refuel_label_us(REFUEL_LABEL_CARBOHYDRATE, 0.4).less_than == 0);
    cr_expect(refuel_label_us(REFUEL_LABEL_CHOLESTEROL, 5).less_than == 1 &&
              refuel_label_us(REFUEL_LABEL_CHOLESTEROL, 5.1).less_than == 0 &&
              refuel_label_us(REFUEL_LABEL_CHOLESTEROL, 1.9).less_than == 0);
    cr_expect(isnan(refuel_label_us(REFUEL_LABEL_NONE, 5).amount) &&
              isnan(refuel_label_us((refuel_label_item)99, 5).amount));
}
