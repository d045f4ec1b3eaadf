#include "diet/dri.h"

#include <math.h>

#include "core/failure.h"
#include "diet/dri_table.h"

_Static_assert(sizeof(refuel_dri) == 5 * sizeof(double) + sizeof(char *), "the layout is ABI");

static const refuel_dri_note_info notes[] = {
#define ROW(note, bit, id, source, text) {note, 0, id, text, source},
    REFUEL_DRI_NOTE_LIST(ROW)
#undef ROW
};

const refuel_dri_note_info *refuel_dri_note_at(size_t i)
{
    return i < sizeof notes / sizeof *notes ? &notes[i] : NULL;
}

static const refuel_dri none = {NAN, NAN, NAN, NAN, NAN, ""};

const rf_dri_people *rf_dri_group_at(int i)
{
    return i >= 0 && i < RF_DRI_GROUPS ? &dri_groups[i] : NULL;
}

int rf_dri_group(int32_t sex, int32_t life_stage, double age_y)
{
    for (int i = 0; i < RF_DRI_GROUPS; i++) {
        const rf_dri_people *it = &dri_groups[i];
        int who = it->life_stage == life_stage && (it->sex == REFUEL_SEX_NONE || it->sex == sex);
        if (who && age_y >= it->from_y && age_y < it->until_y) return i;
    }
    return RF_DRI_NO_GROUP;
}

static double known(double value)
{
    return value > 0 ? value : NAN;
}

refuel_dri rf_dri_at(int32_t nutrient, int group)
{
    const rf_dri_row *row = &dri_rows[nutrient];
    if (group == RF_DRI_NO_GROUP || !row->source) return none;
    return (refuel_dri){known(row->ear[group]), known(row->rda[group]),  known(row->ai[group]),
                        known(row->ul[group]),  known(row->cdrr[group]), row->source};
}

/* fmax and fmin pass over a NaN; what one sex has the other has as well. */
static refuel_dri stricter(refuel_dri a, refuel_dri b)
{
    return (refuel_dri){fmax(a.ear, b.ear), fmax(a.rda, b.rda),   fmax(a.ai, b.ai),
                        fmin(a.ul, b.ul),   fmin(a.cdrr, b.cdrr), a.source};
}

refuel_dri rf_dri_of(int32_t nutrient, int32_t sex, int32_t life_stage, double age_y)
{
    if (sex != REFUEL_SEX_UNKNOWN) return rf_dri_at(nutrient, rf_dri_group(sex, life_stage, age_y));
    return stricter(rf_dri_at(nutrient, rf_dri_group(REFUEL_FEMALE, life_stage, age_y)),
                    rf_dri_at(nutrient, rf_dri_group(REFUEL_MALE, life_stage, age_y)));
}

const char *rf_dri_source(int32_t nutrient)
{
    return dri_rows[nutrient].source ? dri_rows[nutrient].source : "";
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
