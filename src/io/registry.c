#include "io/registry.h"

#include <string.h>

#include "core/failure.h"
#include "core/field.h"
#include "core/printable.h"
#include "core/source_keys.h"
#include "core/text.h"
#include "energy/equation.h"

/* As --method takes them. */
static const rf_method_about methods[] = {
    {"ledger", REFUEL_EQ_NONE, "Resting energy, living and running added up, each once; the default",
     "resting + resting (PAL - 1)(1 - t/24) + (gross - resting t/24), and in pregnancy and lactation their additions; "
     "kcal/d, t hours of running, walking and exercise a day, gross what these cost, PAL the activity level of the other "
     "hours",
     RF_SOURCE_REFUEL, "docs/ledger.md"},
    {"nasem-2023", REFUEL_EQ_EER_NASEM_2023, "", "", "", ""},
    {"iom-2005", REFUEL_EQ_EER_IOM_2005, "", "", "", ""},
    {"fao-2004", REFUEL_EQ_FAO_2004, "", "", "", ""},
    {"multiplier", REFUEL_EQ_MULTIPLIER, "", "", "", ""},
};

const rf_method_about *rf_method_at(size_t i)
{
    return i < sizeof methods / sizeof *methods ? &methods[i] : NULL;
}

bool rf_rests_on(const refuel_equation_info *formula, const char *source)
{
    const char *first = formula->source, *second = formula->second_source;
    return (first && strcmp(first, source) == 0) || (second && strcmp(second, source) == 0);
}

const refuel_choice rf_formula_kinds[] = {
    {"resting", REFUEL_FORMULA_RESTING},         {"body", REFUEL_FORMULA_BODY},     {"running", REFUEL_FORMULA_RUNNING},
    {"requirement", REFUEL_FORMULA_REQUIREMENT}, {"weight", REFUEL_FORMULA_WEIGHT}, {NULL, 0}};
const refuel_choice rf_confidences[] = {
    {"high", REFUEL_CONFIDENCE_HIGH}, {"medium", REFUEL_CONFIDENCE_MEDIUM}, {NULL, 0}};

const char *rf_formula_kind_text(refuel_formula_kind kind)
{
    return rf_choice_name(rf_formula_kinds, kind);
}

const char *rf_confidence_text(refuel_confidence confidence)
{
    return rf_choice_name(rf_confidences, confidence);
}

/* The names that stand for a formula without being its key. */
static rf_entry find_alias(const char *key)
{
    if (rf_text_same(key, "owen"))
        return (rf_entry){
            .kind = RF_ENTRY_FORMULA, .formula = REFUEL_EQ_OWEN_1986, .second = REFUEL_EQ_OWEN_1987, .name = "owen"};
    char name[48] = "";
    for (size_t i = 0; strlen(key) < sizeof name && key[i]; i++) name[i] = rf_text_letter(key[i]);
    refuel_equation_id id = refuel_equation_find(name);
    return (rf_entry){.kind = id == REFUEL_EQ_NONE ? RF_ENTRY_NONE : RF_ENTRY_FORMULA, .formula = id};
}

rf_entry rf_registry_find(const char *key)
{
    const refuel_equation_info *row = NULL;
    while ((row = rf_equation_next(row)))
        if (rf_text_same(key, row->key)) return (rf_entry){.kind = RF_ENTRY_FORMULA, .formula = row->id};
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++)
        if (rf_text_same(key, methods[i].key))
            return (rf_entry){.kind = RF_ENTRY_METHOD, .formula = methods[i].formula, .method = &methods[i]};
    for (size_t i = 0; refuel_check_at(i); i++)
        if (rf_text_same(key, refuel_check_at(i)->id))
            return (rf_entry){.kind = RF_ENTRY_CHECK, .check = refuel_check_at(i)->number};
    for (size_t i = 0; refuel_exercise_at(i); i++)
        if (rf_text_same(key, refuel_exercise_at(i)->key))
            return (rf_entry){.kind = RF_ENTRY_ACTIVITY, .activity = refuel_exercise_at(i)};
    for (size_t i = 0; refuel_source_at(i); i++)
        if (rf_text_same(key, refuel_source_at(i)->key))
            return (rf_entry){.kind = RF_ENTRY_SOURCE, .paper = refuel_source_at(i)};
    return find_alias(key);
}

static const char *nearest_key(const char *key)
{
    rf_nearest nearest = {.asked = key, .length = strlen(key)};
    const refuel_equation_info *row = NULL;
    while ((row = rf_equation_next(row))) rf_nearest_offer(&nearest, row->key);
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) rf_nearest_offer(&nearest, methods[i].key);
    for (size_t i = 0; refuel_check_at(i); i++) rf_nearest_offer(&nearest, refuel_check_at(i)->id);
    for (size_t i = 0; refuel_exercise_at(i); i++) rf_nearest_offer(&nearest, refuel_exercise_at(i)->key);
    for (size_t i = 0; refuel_source_at(i); i++) rf_nearest_offer(&nearest, refuel_source_at(i)->key);
    rf_offer_aliases(&nearest);
    return nearest.name;
}

refuel_status rf_registry_unknown(const char *key, refuel_error *err)
{
    char shown[RF_PRINTABLE];
    rf_printable(key, strlen(key), shown);
    const char *meant = nearest_key(key);
    if (meant) return rf_fail(err, REFUEL_E_UNKNOWN, "equation", "\"%s\" is not known; did you mean %s?", shown, meant);
    return rf_fail(err, REFUEL_E_UNKNOWN, "equation", "\"%s\" is not known; refuel equations lists the keys", shown);
}
