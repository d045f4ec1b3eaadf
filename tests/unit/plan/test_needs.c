#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/needs.h>
#include <refuel/source.h>
#include <string.h>

static refuel_need found[REFUEL_NEEDS_PLACES];
static size_t count;

static refuel_request of(int32_t sex, double age_y)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    r.sex = sex, r.age_y = age_y;
    return r;
}

static const refuel_need *need_of(const refuel_request *r, int32_t nutrient)
{
    refuel_error err;
    cr_assert(refuel_needs(r, found, REFUEL_NEEDS_PLACES, &count, &err) == REFUEL_OK, "%s", err.message);
    for (size_t i = 0; i < count; i++)
        if (found[i].nutrient == nutrient) return &found[i];
    return NULL;
}

/* 29 vitamins and minerals, then water, fibre, carbohydrate, protein in two ways, and two fats: those of the tables. */
Test(needs, all)
{
    refuel_request r = of(REFUEL_FEMALE, 34);
    const refuel_need *iron = need_of(&r, REFUEL_NUTRIENT_IRON);
    cr_expect(eq(sz, count, 29 + 7));
    cr_expect(iron->ear == 8.1 && iron->rda == 18 && isnan(iron->ai) && iron->ul == 45 && isnan(iron->cdrr));
    cr_expect(strcmp(iron->key, "iron") == 0 && strcmp(iron->unit, "mg") == 0 && strcmp(iron->source, "IOM2001") == 0);
    cr_expect(eq(u32, iron->flags, 0));
    for (size_t i = 0; i < count; i++) {
        refuel_dri dri;
        refuel_dri_of(found[i].nutrient, REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, 34, &dri, NULL);
        cr_expect(found[i].rda == dri.rda || found[i].ai == dri.ai, "%s", found[i].key);
        cr_expect(refuel_source_find(found[i].source) != NULL, "%s", found[i].key);
        for (size_t k = 0; k < i; k++) cr_expect(ne(str, (char *)found[i].key, (char *)found[k].key));
    }
    cr_expect(eq(dbl, need_of(&r, REFUEL_NUTRIENT_SODIUM)->cdrr, 2300));
    cr_expect(eq(str, (char *)need_of(&r, REFUEL_NUTRIENT_VITAMIN_A)->unit, "ug_RAE"));
    cr_expect(eq(str, (char *)need_of(&r, REFUEL_NUTRIENT_TOTAL_WATER)->unit, "L"));
}

/* IOM 2002/2005: 0.8 g/kg, of the reference woman 46 g; in pregnancy the printed 71 g stand. */
Test(needs, protein)
{
    refuel_request r = of(REFUEL_FEMALE, 34);
    cr_expect(eq(dbl, need_of(&r, REFUEL_NUTRIENT_PROTEIN)->rda, 46));
    cr_expect(need_of(&r, REFUEL_NUTRIENT_PROTEIN)->flags == 0);
    r.weight_kg = 70;
    const refuel_need *it = need_of(&r, REFUEL_NUTRIENT_PROTEIN);
    cr_expect(epsilon_eq(dbl, it->rda, 56, 1e-9));
    cr_expect(epsilon_eq(dbl, it->ear, 46.2, 1e-9));
    cr_expect(eq(u32, it->flags, REFUEL_DRI_NOTE_BY_WEIGHT));
    cr_expect(eq(dbl, need_of(&r, REFUEL_NUTRIENT_PROTEIN_PER_KG)->rda, 0.8));
    r.height_cm = 200, r.weight_kg = 128; /* a body mass index of 32: 107 kg count, docs/adequacy.md */
    cr_expect(epsilon_eq(dbl, need_of(&r, REFUEL_NUTRIENT_PROTEIN)->rda, 0.8 * 107, 1e-9));
    r.life_stage = REFUEL_PREGNANT;
    cr_expect(eq(dbl, need_of(&r, REFUEL_NUTRIENT_PROTEIN)->rda, 71));
}

/* What is not known is said, and nothing is carried over from other ages. */
Test(needs, no_reference)
{
    refuel_request r = of(REFUEL_MALE, 0.9);
    for (int stage = 0; stage < 2; stage++) {
        need_of(&r, REFUEL_NUTRIENT_IRON);
        for (size_t i = 0; i < count; i++) {
            cr_expect(isnan(found[i].ear) && isnan(found[i].rda) && isnan(found[i].ai) && isnan(found[i].ul));
            cr_expect(eq(u32, found[i].flags, REFUEL_DRI_NOTE_NO_REFERENCE), "%s", found[i].key);
        }
        r = of(REFUEL_FEMALE, 51), r.life_stage = REFUEL_LACTATING;
    }
}

Test(needs, sex_unknown)
{
    refuel_request r = of(REFUEL_SEX_UNKNOWN, 30);
    const refuel_need *it = need_of(&r, REFUEL_NUTRIENT_IRON);
    cr_expect(it->rda == 18 && it->flags == REFUEL_DRI_NOTE_SEX_UNKNOWN);
    cr_expect(eq(dbl, need_of(&r, REFUEL_NUTRIENT_ZINC)->rda, 11));
}

/* A runner without meat: told, and no number changes. */
Test(needs, notes_change_nothing)
{
    refuel_request plain = of(REFUEL_FEMALE, 30), r = plain;
    refuel_need before[REFUEL_NEEDS_PLACES];
    need_of(&plain, REFUEL_NUTRIENT_IRON);
    memcpy(before, found, sizeof before);
    r.distance_km_week = 60, r.diet = REFUEL_DIET_VEGAN, r.heavy_sweat = REFUEL_YES;
    const refuel_need *iron = need_of(&r, REFUEL_NUTRIENT_IRON);
    cr_expect(ne(u32, iron->flags & REFUEL_DRI_NOTE_IRON_NO_STACK, 0));
    for (size_t i = 0; i < count; i++)
        cr_expect(memcmp(&before[i].ear, &found[i].ear, 5 * sizeof(double)) == 0, "%s", found[i].key);
}

/* Sex and age are needed, and nothing else; what contradicts itself is refused. */
Test(needs, refused)
{
    refuel_error err;
    refuel_request r = of(REFUEL_SEX_NONE, NAN);
    cr_expect(refuel_needs(&r, found, REFUEL_NEEDS_PLACES, &count, &err) == REFUEL_E_MISSING);
    cr_expect(strstr(err.message, "sex") && strstr(err.message, "age") && !strstr(err.message, "weight"), "%s",
              err.message);
    r = of(REFUEL_MALE, 30), r.life_stage = REFUEL_PREGNANT;
    cr_expect(refuel_needs(&r, found, REFUEL_NEEDS_PLACES, &count, &err) == REFUEL_E_CONFLICT);
    r = of(REFUEL_MALE, 130);
    cr_expect(refuel_needs(&r, found, REFUEL_NEEDS_PLACES, &count, &err) == REFUEL_E_RANGE);
    r = of(REFUEL_MALE, 30);
    cr_expect(refuel_needs(&r, found, 3, &count, &err) == REFUEL_E_BUFFER && count == 36);
    count = 0;
    cr_expect(refuel_needs(&r, NULL, 0, &count, &err) == REFUEL_OK && count == 36 && err.status == REFUEL_OK);
    cr_expect(refuel_needs(&r, NULL, 3, &count, &err) == REFUEL_E_NULL);
    cr_expect(refuel_needs(NULL, found, 64, &count, &err) == REFUEL_E_NULL);
    cr_expect(refuel_needs(&r, found, 64, NULL, &err) == REFUEL_E_NULL);
    r.struct_size = 0;
    cr_expect(refuel_needs(&r, found, 64, &count, &err) == REFUEL_E_VERSION);
}
