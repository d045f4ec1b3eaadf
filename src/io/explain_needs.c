#include "io/explain_needs.h"

#include <math.h>

#include "diet/carbohydrate_kernel.h"
#include "diet/dri.h"
#include "io/explain_food.h"
#include "io/need_note.h"

static void add(char text[RF_TELLER_LINE], const char *name, double value)
{
    if (!isnan(value)) rf_tell_add(text, "%s %s %g", *text ? "," : "", name, value);
}

/* The protein of the weight that was given. */
static void protein(rf_teller *t, const refuel_request *r, const refuel_need *it)
{
    refuel_dri per_kg = rf_dri_of(REFUEL_NUTRIENT_PROTEIN_PER_KG, r->sex, r->life_stage, r->age_y);
    double basis_kg = isnan(r->height_cm) ? r->weight_kg : rf_basis_kg(r->weight_kg, r->height_cm);
    if (!isnan(r->height_cm)) rf_explain_basis(t, basis_kg);
    rf_tell(t, "Protein, average requirement = %g g/kg x %#.3f kg = %.2f g; recommended = %g g/kg x %#.3f kg = %.2f g",
            per_kg.ear, basis_kg, it->ear, per_kg.rda, basis_kg, it->rda);
}

static void references(const refuel_need *it, char text[RF_TELLER_LINE])
{
    *text = '\0';
    add(text, "average requirement", it->ear);
    add(text, "recommended", it->rda);
    add(text, "adequate intake", it->ai);
    add(text, "upper level", it->ul);
    add(text, "limit for chronic disease", it->cdrr);
}

static void need(rf_teller *t, const refuel_need *it)
{
    char text[RF_TELLER_LINE];
    references(it, text);
    rf_tell(t, "A day of %s, in %s:%s", refuel_nutrient_at((size_t)it->nutrient - 1)->title, it->unit, text);
}

void rf_explain_reference(rf_teller *t, int32_t nutrient)
{
    char text[RF_TELLER_LINE];
    const rf_answer *answer = t->answer;
    for (size_t i = 0; i < answer->needs; i++) {
        if (answer->need[i].nutrient != nutrient) continue;
        references(&answer->need[i], text);
        if (*text) rf_tell_more(t, "References, in %s:%s", answer->need[i].unit, text);
    }
}

void rf_explain_need_notes(rf_teller *t, const refuel_need *needs, size_t n)
{
    rf_need_note note;
    for (size_t i = 0; rf_need_note_at(needs, n, i, &note); i++)
        rf_tell(t, "Note: %s: %s (%s)", note.nutrient, note.message, note.source);
}

void rf_explain_needs(const rf_needs_answer *answer, void (*line)(void *context, const char *text), void *context)
{
    const refuel_request *r = &answer->request;
    double height_m = r->height_cm / 100;
    refuel_plan_result body = REFUEL_PLAN_RESULT_INIT;
    rf_teller t = {.p = &body, .line = line, .context = context};
    body.height_cm = r->height_cm;
    body.weight_kg = r->weight_kg;
    body.bmi_kg_m2 = r->weight_kg / (height_m * height_m);
    for (size_t i = 0; i < answer->needs; i++) {
        const refuel_need *it = &answer->need[i];
        if (it->flags & REFUEL_DRI_NOTE_NO_REFERENCE) continue;
        if (it->flags & REFUEL_DRI_NOTE_BY_WEIGHT)
            protein(&t, r, it);
        else
            need(&t, it);
        rf_tell_paper(&t, it->source, "");
    }
    rf_explain_need_notes(&t, answer->need, answer->needs);
}
