#include <refuel/batch.h>

#include <math.h>
#include <refuel/resting.h>

#include "batch/block.h"
#include "batch/resting_batch.h"
#include "core/failure.h"
#include "core/warning.h"
#include "energy/resting.h"
#include "person/bmi_kernel.h"

/* One person, where an equation has powers. */
static double kcal_d_of(refuel_equation_id eq, const rf_rest_arrays *in, size_t i)
{
    refuel_person who = {.weight_kg = in->weight_kg[i],
                         .height_cm = in->height_cm ? in->height_cm[i] : NAN,
                         .age_y = in->age_y[i],
                         .fat_free_mass_kg = in->fat_free_mass_kg ? in->fat_free_mass_kg[i] : NAN,
                         .neck_cm = NAN,
                         .waist_cm = NAN,
                         .hip_cm = NAN,
                         .sex = in->sex[i]};
    refuel_estimate estimate = {.kcal_d = NAN};
    refuel_resting(&who, eq, &estimate, NULL); /* on failure the estimate stays NaN, which is the answer */
    return estimate.kcal_d;
}

/* The pieces of a row that are straight lines; 0 where one is none. */
static int lines_of(const rf_resting_row *row)
{
    int pieces = 0;
    for (; pieces < RF_RESTING_PIECES && row->piece[pieces].sex; pieces++)
        if (row->piece[pieces].exponent != 0) return 0;
    return pieces;
}

static rf_rest_line line_of(const rf_resting_piece *piece)
{
    return (rf_rest_line){piece->constant, piece->per_kg, piece->per_height, piece->per_year};
}

/* Whether two pieces of the same ages stand on size and age alone. */
static bool are_a_band(const rf_resting_piece *female, const rf_resting_piece *male)
{
    bool plain = female->bmi_high == 0 && male->bmi_high == 0 && female->per_ffm_kg == 0 && male->per_ffm_kg == 0 &&
                 female->per_fm_kg == 0 && male->per_fm_kg == 0;
    return plain && female->sex == REFUEL_FEMALE && male->sex == REFUEL_MALE && female->age_low_y == male->age_low_y &&
           female->age_high_y == male->age_high_y;
}

/* Women first, then men, as most rows have them. */
static void find_bands(rf_rest_call *call)
{
    int count = call->pieces / 2;
    const rf_resting_piece *female = call->row->piece, *male = female + count;
    if (count == 0 || call->pieces % 2 != 0 || count > RF_REST_BANDS) return;
    for (int k = 0; k < RF_REST_BANDS; k++) {
        int at = k < count ? k : count - 1;
        bool joins = at == 0 || female[at].age_low_y == female[at - 1].age_high_y;
        if (!are_a_band(&female[at], &male[at]) || !joins) return;
        call->band[k] =
            (rf_rest_band){k < count ? female[at].age_low_y : INFINITY, line_of(&female[at]), line_of(&male[at])};
    }
    call->end_y = female[count - 1].age_high_y;
    call->bands = count;
}

static void run_block(const rf_rest_call *call, const rf_block_code *code, const rf_rest_arrays *in, size_t first,
                      const double *unknown, double *kcal_d)
{
    const rf_rest_people people = {.count = in->n - first < RF_BLOCK ? in->n - first : RF_BLOCK,
                                   .age_y = in->age_y + first,
                                   .weight_kg = in->weight_kg + first,
                                   .height_cm = in->height_cm ? in->height_cm + first : unknown,
                                   .ffm_kg = in->fat_free_mass_kg ? in->fat_free_mass_kg + first : unknown,
                                   .sex = in->sex + first,
                                   .no_ffm = !in->fat_free_mass_kg,
                                   .kcal_d = kcal_d + first};
    code->resting(call, &people);
}

void rf_resting_run(refuel_equation_id eq, const rf_rest_arrays *in, const rf_block_code *code, double *kcal_d)
{
    const rf_resting_row *row = rf_resting_row_of(eq);
    rf_rest_call call = {.row = row,
                         .pieces = lines_of(row),
                         .kcal_per_unit = rf_resting_kcal_per_unit(row),
                         .uses_height = (row->info.needs & REFUEL_NEEDS_HEIGHT) != 0,
                         .metres = row->height == RF_HEIGHT_M,
                         .uses_ffm = (row->info.needs & REFUEL_NEEDS_FAT_FREE_MASS) != 0};
    double unknown[RF_BLOCK];
    find_bands(&call);
    for (int i = 0; i < RF_BLOCK; i++) unknown[i] = NAN;
    for (size_t i = 0; call.pieces == 0 && i < in->n; i++) kcal_d[i] = kcal_d_of(eq, in, i);
    for (size_t i = 0; call.pieces > 0 && i < in->n; i += RF_BLOCK) run_block(&call, code, in, i, unknown, kcal_d);
}

static void warn(const rf_resting_row *row, const rf_rest_arrays *in, const double *kcal_d, refuel_warnings *warnings)
{
    static const refuel_warnings none = {{0, 0}};
    for (size_t i = 0; i < in->n; i++) {
        double bmi = in->height_cm ? rf_bmi(in->weight_kg[i], in->height_cm[i]) : NAN;
        warnings[i] = isnan(kcal_d[i]) ? none : rf_resting_warnings(row, in->age_y[i], bmi);
    }
}

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
    const rf_rest_arrays in = {n, weight_kg, height_cm, age_y, fat_free_mass_kg, sex};
    rf_resting_run(eq, &in, rf_block_code_here(), kcal_d);
    if (warnings) warn(row, &in, kcal_d, warnings);
    return rf_done(err);
}
