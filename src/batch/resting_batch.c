#include <refuel/batch.h>

#include <math.h>
#include <refuel/resting.h>

#include "core/failure.h"
#include "energy/resting.h"

refuel_status refuel_resting_batch(refuel_equation_id eq, size_t n, const double *weight_kg, const double *height_cm,
                                   const double *age_y, const uint8_t *sex, const double *fat_free_mass_kg,
                                   double *kcal_d, refuel_warnings *warnings, refuel_error *err)
{
    const rf_resting_row *row = rf_resting_row_of(eq);
    if (!row) return rf_fail(err, REFUEL_E_UNKNOWN, "equation", "number %d is no resting equation", (int)eq);
    if (n > 0 && (!weight_kg || !age_y || !sex || !kcal_d))
        return rf_fail(err, REFUEL_E_NULL, "", "refuel_resting_batch: an array that is needed is null");
    if (n > 0 && (row->info.needs & REFUEL_NEEDS_HEIGHT) && !height_cm)
        return rf_fail(err, REFUEL_E_MISSING, "height", "%s needs it", row->info.key);
    if (n > 0 && (row->info.needs & REFUEL_NEEDS_FAT_FREE_MASS) && !fat_free_mass_kg)
        return rf_fail(err, REFUEL_E_MISSING, "fat_free_mass", "%s needs it", row->info.key);
    for (size_t i = 0; i < n; i++) {
        refuel_person who = {.weight_kg = weight_kg[i],
                             .height_cm = height_cm ? height_cm[i] : NAN,
                             .age_y = age_y[i],
                             .fat_free_mass_kg = fat_free_mass_kg ? fat_free_mass_kg[i] : NAN,
                             .neck_cm = NAN,
                             .waist_cm = NAN,
                             .hip_cm = NAN,
                             .sex = sex[i]};
        refuel_estimate estimate = {.kcal_d = NAN};
        refuel_resting(&who, eq, &estimate, NULL); /* on failure the estimate stays NaN, which is the answer */
        kcal_d[i] = estimate.kcal_d;
        if (warnings) warnings[i] = estimate.warnings;
    }
    return rf_done(err);
}
