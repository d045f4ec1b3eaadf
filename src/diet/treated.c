#include "diet/treated.h"

#include <refuel/nutrient.h>
#include <stddef.h>

#include "diet/health.h"

#define NUTRIENTS 10

/* The first answer of two that bear on a nutrient speaks. Which nutrients is refuel's own, after what the question names, and what
   the kidneys and the thyroid handle. */
static const struct {
    refuel_health_word answer;
    const char *words, *of_protein;
    int32_t nutrient[NUTRIENTS];
} rows[] = {
    {REFUEL_HEALTH_KIDNEY_DISEASE,
     "how much of it is right beside a kidney disease is for the physician or dietitian who treats it",
     "how much protein is right beside a kidney disease is for the physician or dietitian who treats it",
     {REFUEL_NUTRIENT_PROTEIN, REFUEL_NUTRIENT_POTASSIUM, REFUEL_NUTRIENT_PHOSPHORUS, REFUEL_NUTRIENT_SODIUM,
      REFUEL_NUTRIENT_CHLORIDE, REFUEL_NUTRIENT_MAGNESIUM, REFUEL_NUTRIENT_CALCIUM, REFUEL_NUTRIENT_VITAMIN_D,
      REFUEL_NUTRIENT_VITAMIN_A, REFUEL_NUTRIENT_TOTAL_WATER}},
    {REFUEL_HEALTH_OTHER_MEDICAL,
     "how much of it is right beside the disease or medicine that was answered is for the physician or dietitian who "
     "knows about it",
     "how much protein is right beside the disease or medicine that was answered is for the physician or dietitian who "
     "knows about it",
     {REFUEL_NUTRIENT_PROTEIN, REFUEL_NUTRIENT_POTASSIUM, REFUEL_NUTRIENT_SODIUM, REFUEL_NUTRIENT_CHLORIDE}},
    {REFUEL_HEALTH_THYROID_DISEASE,
     "how much of it is right beside a thyroid disease is for the physician who treats it",
     NULL,
     {REFUEL_NUTRIENT_IODINE}},
};

const char *rf_treated_words(const refuel_health *health, int32_t nutrient)
{
    for (size_t i = 0; health && i < sizeof rows / sizeof *rows; i++) {
        if (rf_health_word(health, rows[i].answer) != REFUEL_YES) continue;
        for (int k = 0; k < NUTRIENTS; k++)
            if (rows[i].nutrient[k] == nutrient && nutrient != REFUEL_NUTRIENT_NONE)
                return nutrient == REFUEL_NUTRIENT_PROTEIN ? rows[i].of_protein : rows[i].words;
    }
    return NULL;
}
