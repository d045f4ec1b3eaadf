#include "energy/resting.h"

#include <math.h>
#include <refuel/resting.h>
#include <refuel/units.h>

#include "core/failure.h"
#include "core/warning.h"
#include "energy/resting_kernel.h"
#include "energy/resting_table.h"
#include "person/bmi_kernel.h"
#include "person/person.h"

static const double kcal_per[] = {
    [RF_KCAL_D] = 1.0, [RF_KJ_D] = 1 / REFUEL_KJ_PER_KCAL, [RF_MJ_D] = 1000 / REFUEL_KJ_PER_KCAL};

const rf_resting_row *rf_resting_row_of(refuel_equation_id id)
{
    return id > REFUEL_EQ_NONE && id < REFUEL_EQ_RESTING_END ? &resting_rows[id] : NULL;
}

/* Whether a piece holds for a person. A bmi_high of 0 means "every body mass index". */
static int holds(const rf_resting_piece *piece, int32_t sex, double age_y, double bmi)
{
    return piece->sex == (refuel_sex)sex && age_y >= piece->age_low_y && age_y < piece->age_high_y &&
           (piece->bmi_high == 0 || (bmi >= piece->bmi_low && bmi < piece->bmi_high));
}

const rf_resting_piece *rf_resting_piece_for(const rf_resting_row *row, int32_t sex, double age_y, double bmi)
{
    for (int i = 0; i < RF_RESTING_PIECES && row->piece[i].sex; i++)
        if (holds(&row->piece[i], sex, age_y, bmi)) return &row->piece[i];
    return NULL;
}

double rf_resting_kcal_d(const rf_resting_row *row, const refuel_person *who)
{
    const rf_resting_piece *piece =
        rf_resting_piece_for(row, who->sex, who->age_y, rf_bmi(who->weight_kg, who->height_cm));
    if (!piece) return NAN;
    int uses_ffm = (row->info.needs & REFUEL_NEEDS_FAT_FREE_MASS) != 0;
    int uses_height = (row->info.needs & REFUEL_NEEDS_HEIGHT) != 0;
    double height = row->height == RF_HEIGHT_M ? who->height_cm / 100 : who->height_cm;
    return rf_resting_line(piece, who->age_y, who->weight_kg, uses_height ? height : 0,
                           uses_ffm ? who->fat_free_mass_kg : 0) *
           kcal_per[row->energy];
}

double rf_resting_kcal_per_unit(const rf_resting_row *row)
{
    return kcal_per[row->energy];
}

refuel_warnings rf_resting_warnings(const rf_resting_row *row, double age_y, double bmi)
{
    const refuel_equation_info *info = &row->info;
    /* A sample of 18 to 35 years holds whoever has not turned 36. */
    int age_out = info->age_high_y > 0 && (age_y < info->age_low_y || age_y >= info->age_high_y + 1);
    int bmi_out = (info->bmi_low > 0 && bmi < info->bmi_low) || (info->bmi_high > 0 && bmi >= info->bmi_high);
    refuel_warnings set = {{0, 0}};
    rf_warn_if(&set, REFUEL_WARNING_OUTSIDE_AGE, age_out);
    rf_warn_if(&set, REFUEL_WARNING_OUTSIDE_BMI, bmi_out);
    return set;
}

/* The ages that the pieces of a sex cover, and whether there are any. */
static int covered(const rf_resting_row *row, int32_t sex, double *low, double *high)
{
    *low = INFINITY;
    *high = -INFINITY;
    for (int i = 0; i < RF_RESTING_PIECES && row->piece[i].sex; i++) {
        if (row->piece[i].sex != (refuel_sex)sex) continue;
        *low = fmin(*low, row->piece[i].age_low_y);
        *high = fmax(*high, row->piece[i].age_high_y);
    }
    return *low < *high;
}

refuel_status rf_resting_applies(const rf_resting_row *row, const refuel_person *who, refuel_error *err)
{
    const char *key = row->info.key;
    double low, high;
    if (!covered(row, who->sex, &low, &high))
        return rf_fail(err, REFUEL_E_CONFLICT, "equation", "%s was derived in %s only", key,
                       row->piece[0].sex == REFUEL_FEMALE ? "women" : "men");
    if (!(who->age_y >= low && who->age_y < high)) {
        rf_fail_range(err, "age", who->age_y, low, high == RF_AGE_END ? RF_AGE_Y_MAX : high, "y");
        rf_note(err, ", the ages of %s", key);
        return REFUEL_E_RANGE;
    }
    if ((row->info.needs & REFUEL_NEEDS_FAT_FREE_MASS) && !(who->fat_free_mass_kg > 0))
        return rf_fail(err, REFUEL_E_MISSING, "fat_free_mass",
                       "%s needs a measured fat-free mass or body fat; without it mifflin-1990, henry-2005-wh, "
                       "harris-benedict-1919 and others work",
                       key);
    if ((row->info.needs & REFUEL_NEEDS_HEIGHT) && !(who->height_cm > 0))
        return rf_fail(err, REFUEL_E_MISSING, "height",
                       "%s needs the height; without it henry-2005, schofield-1985 and fao-1985 work", key);
    return REFUEL_OK;
}

static refuel_status check_person(const refuel_person *who, refuel_error *err)
{
    if (who->sex != REFUEL_FEMALE && who->sex != REFUEL_MALE)
        return rf_fail(err, REFUEL_E_MISSING, "sex", "it was not given; it selects the equation");
    if (isnan(who->age_y)) return rf_fail(err, REFUEL_E_MISSING, "age", "it was not given");
    if (isnan(who->weight_kg)) return rf_fail(err, REFUEL_E_MISSING, "weight", "it was not given");
    if (!(who->age_y >= RF_AGE_Y_MIN && who->age_y <= RF_AGE_Y_MAX))
        return rf_fail_range(err, "age", who->age_y, RF_AGE_Y_MIN, RF_AGE_Y_MAX, "y");
    if (!(who->weight_kg >= RF_WEIGHT_KG_MIN && who->weight_kg <= RF_WEIGHT_KG_MAX))
        return rf_fail_range(err, "weight", who->weight_kg, RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX, "kg");
    if (!isnan(who->height_cm) && !(who->height_cm >= RF_HEIGHT_CM_MIN && who->height_cm <= RF_HEIGHT_CM_MAX))
        return rf_fail_range(err, "height", who->height_cm, RF_HEIGHT_CM_MIN, RF_HEIGHT_CM_MAX, "cm");
    if (!isnan(who->fat_free_mass_kg) && !(who->fat_free_mass_kg > 0 && who->fat_free_mass_kg <= who->weight_kg))
        return rf_fail_range(err, "fat_free_mass", who->fat_free_mass_kg, 0, who->weight_kg, "kg");
    return REFUEL_OK;
}

refuel_status rf_resting_estimate(const rf_resting_row *row, const refuel_person *who, refuel_estimate *out,
                                  refuel_error *err)
{
    refuel_status status = rf_resting_applies(row, who, err);
    if (status != REFUEL_OK) return status;
    double kcal_d = rf_resting_kcal_d(row, who);
    if (!(kcal_d > 0)) return rf_fail(err, REFUEL_E_RANGE, "weight", "%s gives no positive result", row->info.key);
    *out = (refuel_estimate){.kcal_d = kcal_d,
                             .sd_kcal_d = row->info.sd_percent > 0 ? row->info.sd_percent / 100 * kcal_d : NAN,
                             .source = row->info.id,
                             .warnings = rf_resting_warnings(row, who->age_y, rf_bmi(who->weight_kg, who->height_cm))};
    return REFUEL_OK;
}

refuel_status refuel_resting(const refuel_person *who, refuel_equation_id eq, refuel_estimate *out, refuel_error *err)
{
    if (!who || !out) return rf_fail(err, REFUEL_E_NULL, "", "refuel_resting: a required pointer is null");
    const rf_resting_row *row = rf_resting_row_of(eq);
    if (!row) return rf_fail(err, REFUEL_E_UNKNOWN, "equation", "number %d is no resting equation", (int)eq);
    refuel_status status = check_person(who, err);
    if (status == REFUEL_OK) status = rf_resting_estimate(row, who, out, err);
    return status == REFUEL_OK ? rf_done(err) : status;
}
