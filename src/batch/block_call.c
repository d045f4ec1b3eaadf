/* What is the same for all people of a call: formulas, references, limits. */
#include "batch/block_call.h"

#include <math.h>

#include "core/normal.h"
#include "diet/availability_kernel.h"
#include "diet/dri.h"
#include "energy/running.h"
#include "energy/selection_kernel.h"
#include "person/person.h"
#include "plan/request.h"

/* Whether one piece of a formula holds for everybody from an age on, and is a straight line. */
static bool is_line(const rf_resting_piece *piece, double from_y, bool by_mass)
{
    if (piece && !by_mass && (piece->per_ffm_kg != 0 || piece->per_fm_kg != 0)) return false;
    return piece && piece->age_low_y <= from_y && piece->age_high_y > RF_AGE_Y_MAX && piece->bmi_high == 0 &&
           piece->exponent == 0;
}

/* A formula of one sex stands in both places; the other never asks for it. */
static bool find_line(refuel_equation_id eq, double from_y, bool by_mass, rf_block_line *line)
{
    const rf_resting_row *row = rf_resting_row_of(eq);
    const rf_resting_piece *female = rf_resting_piece_for(row, REFUEL_FEMALE, from_y, RF_OVERWEIGHT_BMI);
    const rf_resting_piece *male = rf_resting_piece_for(row, REFUEL_MALE, from_y, RF_OVERWEIGHT_BMI);
    if (!female) female = male;
    bool needs_mass = (row->info.needs & REFUEL_NEEDS_FAT_FREE_MASS) != 0;
    if (!is_line(female, from_y, by_mass) || !is_line(male, from_y, by_mass) || needs_mass != by_mass) return false;
    const refuel_equation_info *info = &row->info;
    *line = (rf_block_line){*female,
                            *male,
                            rf_resting_kcal_per_unit(row),
                            row->height == RF_HEIGHT_M,
                            info->age_high_y > 0 ? info->age_low_y : -INFINITY,
                            info->age_high_y > 0 ? info->age_high_y + 1 : INFINITY,
                            info->bmi_low > 0 ? info->bmi_low : -INFINITY,
                            info->bmi_high > 0 ? info->bmi_high : INFINITY};
    return true;
}

static bool find_bands(rf_block_call *call)
{
    const rf_dri_people *it;
    call->bands = 0;
    for (int i = 0; (it = rf_dri_group_at(i)); i++) {
        if (it->life_stage != REFUEL_LIFE_STAGE_NONE || it->sex == REFUEL_FEMALE || it->until_y <= RF_BLOCK_FROM_Y)
            continue;
        if (call->bands == RF_BLOCK_BANDS) return false;
        double from_y = fmax(it->from_y, RF_BLOCK_FROM_Y);
        if (call->bands > 0 && from_y <= call->band[call->bands - 1].from_y) return false;
        call->band[call->bands++] =
            (rf_block_band){from_y, rf_reference_intakes(REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, from_y),
                            rf_reference_intakes(REFUEL_MALE, REFUEL_LIFE_STAGE_NONE, from_y)};
    }
    return true;
}

/* From which age on somebody is older than a sample (rf_above_sample). */
static double sample_end_y(const refuel_equation_info *info)
{
    return info && info->age_high_y > 0 ? info->age_high_y + 1 : INFINITY;
}

static void find_samples(rf_block_call *call)
{
    const refuel_equation_info *body = rf_body_info(REFUEL_EQ_CUN_BAE_2012);
    call->sd_fat_points = body->sd_percent;
    call->body_end_y = sample_end_y(body);
    call->run_end_y = sample_end_y(rf_running_info(REFUEL_EQ_RE3_2025));
    call->walk_end_y = sample_end_y(rf_running_info(REFUEL_EQ_LCDA_WALKING_2019));
    call->per_km_end_y = sample_end_y(rf_running_info(REFUEL_EQ_PER_KM_DEFAULT));
}

bool rf_block_call_of(const refuel_request *base, bool eaten, rf_block_call *call)
{
    call->athlete = base->athlete;
    call->gait = base->gait;
    call->terrain = base->terrain;
    call->floors = base->floors;
    call->eaten = eaten;
    call->level = isnan(base->level) ? RF_DEFAULT_LEVEL : base->level;
    call->half_width = rf_half_width(call->level);
    call->level_ratio = call->half_width / rf_half_width(RF_LEVEL_OF_ERRORS);
    call->fat = rf_cun_bae_2012;
    find_samples(call);
    return find_bands(call) && find_line(REFUEL_EQ_MIFFLIN_1990, RF_BLOCK_FROM_Y, false, &call->mifflin) &&
           find_line(REFUEL_EQ_HENRY_2005_WH, RF_HENRY_OLDER_FROM_Y, false, &call->henry) &&
           find_line(REFUEL_EQ_TEN_HAAF_2014, RF_BLOCK_FROM_Y, false, &call->ten_haaf) &&
           find_line(REFUEL_EQ_DE_LORENZO_1999, RF_BLOCK_FROM_Y, false, &call->de_lorenzo) &&
           find_line(REFUEL_EQ_CUNNINGHAM_1980, RF_BLOCK_FROM_Y, true, &call->cunningham);
}
