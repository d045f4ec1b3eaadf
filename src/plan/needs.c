#include "plan/needs.h"

#include <math.h>
#include <string.h>

#include "core/failure.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/dri.h"
#include "diet/dri_note.h"
#include "plan/request.h"

_Static_assert(sizeof(void *) != 8 || sizeof(refuel_need) == 8 + 3 * sizeof(char *) + 5 * sizeof(double),
               "the layout is ABI");

/* In the order of the tables. */
static const int32_t order[] = {
#define ROW(nutrient, number, key, name, mass, as, iu, title) nutrient,
    REFUEL_MICRONUTRIENT_LIST(ROW)
#undef ROW
        REFUEL_NUTRIENT_TOTAL_WATER,
    REFUEL_NUTRIENT_FIBRE,
    REFUEL_NUTRIENT_CARBOHYDRATE,
    REFUEL_NUTRIENT_PROTEIN,
    REFUEL_NUTRIENT_PROTEIN_PER_KG,
    REFUEL_NUTRIENT_LINOLEIC_ACID,
    REFUEL_NUTRIENT_ALPHA_LINOLENIC_ACID,
};

const size_t rf_needs_count = sizeof order / sizeof *order;
_Static_assert(sizeof order / sizeof *order < REFUEL_NEEDS_PLACES, "every need has a place");

int32_t rf_need_nutrient(size_t i)
{
    return order[i];
}

static rf_dri_person person_of(const refuel_request *r, int bone_lacks)
{
    return (rf_dri_person){.age_y = r->age_y,
                           .sex = r->sex,
                           .life_stage = r->life_stage,
                           .diet = r->diet,
                           .runs = r->distance_km_week > 0,
                           .heavy_sweat = r->heavy_sweat == REFUEL_YES,
                           .bone_lacks = bone_lacks};
}

/* In pregnancy and lactation the printed amount stands: grams per kilogram are of the reference body there. */
static void by_weight(const refuel_request *r, refuel_need *it)
{
    refuel_dri per_kg = rf_dri_of(REFUEL_NUTRIENT_PROTEIN_PER_KG, r->sex, r->life_stage, r->age_y);
    double kg = isnan(r->height_cm) ? r->weight_kg : rf_basis_kg(r->weight_kg, r->height_cm);
    if (isnan(kg * per_kg.rda) || r->life_stage != REFUEL_LIFE_STAGE_NONE) return;
    it->ear = kg * per_kg.ear;
    it->rda = kg * per_kg.rda;
    it->flags |= REFUEL_DRI_NOTE_BY_WEIGHT;
}

void rf_needs_of(const refuel_request *r, int bone_lacks, refuel_need *needs)
{
    const rf_dri_person who = person_of(r, bone_lacks);
    rf_dri_cell room[REFUEL_NUTRIENT_END];
    const rf_dri_cell *dri = rf_dri_cells_of(r->sex, r->life_stage, r->age_y, room);
    for (size_t i = 0; i < rf_needs_count; i++) {
        const refuel_nutrient_info *info = refuel_nutrient_at((size_t)order[i] - 1);
        const rf_dri_cell *it = &dri[order[i]];
        needs[i] = (refuel_need){order[i],
                                 rf_dri_notes(&who, order[i], it),
                                 info->key,
                                 info->measure,
                                 rf_dri_source(order[i]),
                                 it->ear,
                                 it->rda,
                                 it->ai,
                                 it->ul,
                                 it->cdrr};
        if (order[i] == REFUEL_NUTRIENT_PROTEIN) by_weight(r, &needs[i]);
    }
}

refuel_status refuel_needs(const refuel_request *request, refuel_need *needs, size_t capacity, size_t *count,
                           refuel_error *err)
{
    if (!request || !count || (!needs && capacity > 0))
        return rf_fail(err, REFUEL_E_NULL, "", "a required pointer is null");
    refuel_request r;
    refuel_need all[REFUEL_NEEDS_PLACES];
    refuel_status status = rf_request_check_who(request, &r, err);
    if (status != REFUEL_OK) return status;
    *count = rf_needs_count;
    if (capacity > 0 && capacity < rf_needs_count)
        return rf_fail(err, REFUEL_E_BUFFER, "", "the array holds fewer needs than there are");
    rf_needs_of(&r, 0, all);
    if (capacity > 0) memcpy(needs, all, rf_needs_count * sizeof *all);
    return rf_done(err);
}
