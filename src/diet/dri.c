#include "diet/dri.h"

#include <math.h>

#include "core/failure.h"
#include "diet/dri_table.h"

_Static_assert(sizeof(void *) != 8 || sizeof(refuel_dri) == 5 * sizeof(double) + sizeof(char *), "the layout is ABI");

static const refuel_dri_note_info notes[] = {
#define ROW(note, bit, id, source, text) {note, 0, id, text, source},
    REFUEL_DRI_NOTE_LIST(ROW)
#undef ROW
};

const refuel_dri_note_info *refuel_dri_note_at(size_t i)
{
    return i < sizeof notes / sizeof *notes ? &notes[i] : NULL;
}

const rf_dri_people *rf_dri_group_at(int i)
{
    return i >= 0 && i < RF_DRI_GROUPS ? &dri_groups[i] : NULL;
}

int rf_dri_group(int32_t sex, int32_t life_stage, double age_y)
{
    for (int i = 0; i < RF_DRI_GROUPS; i++) {
        const rf_dri_people *it = &dri_groups[i];
        if (it->life_stage != life_stage || (it->sex != REFUEL_SEX_NONE && it->sex != sex)) continue;
        if (age_y >= it->from_y && age_y < it->until_y) return i;
    }
    return RF_DRI_NO_GROUP;
}

const rf_dri_cell *rf_dri_cells_at(int group)
{
    return dri_cells[group == RF_DRI_NO_GROUP ? RF_DRI_GROUPS : group];
}

/* fmax and fmin pass over a NaN; what one sex has the other has as well. */
static rf_dri_cell stricter(const rf_dri_cell *a, const rf_dri_cell *b)
{
    return (rf_dri_cell){fmax(a->ear, b->ear), fmax(a->rda, b->rda), fmax(a->ai, b->ai), fmin(a->ul, b->ul),
                         fmin(a->cdrr, b->cdrr)};
}

const rf_dri_cell *rf_dri_cells_of(int32_t sex, int32_t life_stage, double age_y, rf_dri_cell room[REFUEL_NUTRIENT_END])
{
    if (sex != REFUEL_SEX_UNKNOWN) return rf_dri_cells_at(rf_dri_group(sex, life_stage, age_y));
    const rf_dri_cell *woman = rf_dri_cells_at(rf_dri_group(REFUEL_FEMALE, life_stage, age_y)),
                      *man = rf_dri_cells_at(rf_dri_group(REFUEL_MALE, life_stage, age_y));
    for (int32_t i = 0; i < REFUEL_NUTRIENT_END; i++) room[i] = stricter(&woman[i], &man[i]);
    return room;
}

/* With the source, where there is a reference for them at all. */
static refuel_dri with_source(int32_t nutrient, const rf_dri_cell *it)
{
    int known = !isnan(it->rda) || !isnan(it->ai);
    return (refuel_dri){it->ear, it->rda, it->ai, it->ul, it->cdrr, known ? rf_dri_source(nutrient) : ""};
}

refuel_dri rf_dri_at(int32_t nutrient, int group)
{
    return with_source(nutrient, &rf_dri_cells_at(group)[nutrient]);
}

refuel_dri rf_dri_of(int32_t nutrient, int32_t sex, int32_t life_stage, double age_y)
{
    rf_dri_cell room[REFUEL_NUTRIENT_END];
    return with_source(nutrient, &rf_dri_cells_of(sex, life_stage, age_y, room)[nutrient]);
}

const char *rf_dri_source(int32_t nutrient)
{
    return dri_sources[nutrient] ? dri_sources[nutrient] : "";
}

refuel_status refuel_dri_of(int32_t nutrient, int32_t sex, int32_t life_stage, double age_y, refuel_dri *out,
                            refuel_error *err)
{
    if (!out) return rf_fail(err, REFUEL_E_NULL, "", "refuel_dri_of: out is null");
    if (nutrient <= REFUEL_NUTRIENT_NONE || nutrient >= REFUEL_NUTRIENT_END)
        return rf_fail(err, REFUEL_E_UNKNOWN, "", "number %d is no nutrient", (int)nutrient);
    *out = rf_dri_of(nutrient, sex, life_stage, age_y);
    return rf_done(err);
}
