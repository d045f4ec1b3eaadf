#include "energy/equation.h"

#include <math.h>
#include <refuel/source.h>
#include <string.h>

#include "core/text.h"
#include "energy/requirement.h"
#include "energy/resting.h"
#include "energy/running.h"
#include "energy/weight_table.h"
#include "person/body.h"

/* The row of any id in the families of formulas, NULL where there is none. A row that is missing in a table has no key.
 */
static const refuel_equation_info *row_of(refuel_equation_id id)
{
    const refuel_equation_info *info = NULL;
    if (id > REFUEL_EQ_NONE && id < REFUEL_EQ_RESTING_END) {
        const rf_resting_row *row = rf_resting_row_of(id);
        info = row ? &row->info : NULL;
    } else if (id >= REFUEL_EQ_BODY_BEGIN && id < REFUEL_EQ_BODY_END) {
        info = rf_body_info(id);
    } else if (id < REFUEL_EQ_RUNNING_END) {
        info = rf_running_info(id);
    } else if (id < REFUEL_EQ_REQUIREMENT_END) {
        info = rf_requirement_info(id);
    } else if (id >= REFUEL_EQ_WEIGHT_BEGIN && id < REFUEL_EQ_WEIGHT_END) {
        info = &weight_rows[id - REFUEL_EQ_WEIGHT_BEGIN];
    }
    return info && info->key ? info : NULL;
}

static const char *text(const char *it)
{
    return it ? it : "";
}

/* In a table a left-out number is 0; to the outside what is not known is NaN. */
static double known(double it)
{
    return it > 0 ? it : NAN;
}

int refuel_equation_describe(refuel_equation_id id, refuel_equation_info *out)
{
    const refuel_equation_info *row = row_of(id);
    if (!row) return 0;
    if (!out) return 1;
    const refuel_source *paper = refuel_source_find(row->source);
    *out = *row;
    out->title = text(row->title);
    out->source = text(row->source);
    out->second_source = text(row->second_source);
    out->citation = paper ? paper->citation : "";
    out->doi = paper ? paper->doi : "";
    out->sample = text(row->sample);
    out->note = text(row->note);
    out->formula = text(row->formula);
    out->sd_percent = known(row->sd_percent);
    out->sd_kcal_d = known(row->sd_kcal_d);
    return 1;
}

const refuel_equation_info *rf_equation_next(const refuel_equation_info *before)
{
    static const int gaps[][2] = {{REFUEL_EQ_RESTING_END, REFUEL_EQ_BODY_BEGIN},
                                  {REFUEL_EQ_BODY_END, REFUEL_EQ_RUNNING_BEGIN},
                                  {REFUEL_EQ_RUNNING_END, REFUEL_EQ_REQUIREMENT_BEGIN},
                                  {REFUEL_EQ_REQUIREMENT_END, REFUEL_EQ_WEIGHT_BEGIN}};
    for (int id = before ? (int)before->id + 1 : 1; id < REFUEL_EQ_WEIGHT_END; id++) {
        for (size_t i = 0; i < sizeof gaps / sizeof *gaps; i++)
            if (id == gaps[i][0]) id = gaps[i][1];
        const refuel_equation_info *row = row_of((refuel_equation_id)id);
        if (row) return row;
    }
    return NULL;
}

int refuel_equation_at(size_t i, refuel_equation_info *out)
{
    const refuel_equation_info *row = rf_equation_next(NULL);
    while (row && i-- > 0) row = rf_equation_next(row);
    return row ? refuel_equation_describe(row->id, out) : 0;
}

const char *refuel_equation_key(refuel_equation_id id)
{
    const refuel_equation_info *row = row_of(id);
    if (id == REFUEL_EQ_MEASURED) return "measured";
    return row ? row->key : "";
}

/* Names that people know a formula by; some stand for one of each sex. */
static const struct {
    const char *name;
    refuel_sex sex; /* REFUEL_SEX_NONE: of everybody */
    refuel_equation_id id;
} aliases[] = {{"katch-mcardle", REFUEL_SEX_NONE, REFUEL_EQ_CUNNINGHAM_1991},
               {"mifflin-st-jeor", REFUEL_SEX_NONE, REFUEL_EQ_MIFFLIN_1990},
               {"owen", REFUEL_FEMALE, REFUEL_EQ_OWEN_1986},
               {"owen", REFUEL_MALE, REFUEL_EQ_OWEN_1987}};

refuel_equation_id refuel_equation_find_for(const char *key, refuel_sex sex)
{
    if (!key || !*key) return REFUEL_EQ_NONE; /* an id without a row has the key "" */
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (strcmp(key, aliases[i].name) == 0 && (aliases[i].sex == REFUEL_SEX_NONE || aliases[i].sex == sex))
            return aliases[i].id;
    for (int id = 1; id < REFUEL_EQ_WEIGHT_END; id++)
        if (strcmp(refuel_equation_key((refuel_equation_id)id), key) == 0) return (refuel_equation_id)id;
    return REFUEL_EQ_NONE;
}

refuel_equation_id refuel_equation_find(const char *key)
{
    return refuel_equation_find_for(key, REFUEL_SEX_NONE);
}

void rf_offer_aliases(rf_nearest *nearest)
{
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++) rf_nearest_offer(nearest, aliases[i].name);
}

static const char *nearest_to(const char *text, size_t length)
{
    rf_nearest nearest = {.asked = text, .length = length};
    const refuel_equation_info *row = NULL;
    while ((row = rf_equation_next(row)))
        if (row->kind == REFUEL_FORMULA_RESTING) rf_nearest_offer(&nearest, row->key);
    rf_offer_aliases(&nearest);
    return nearest.name;
}

const char *rf_resting_nearest(const char *text, size_t length)
{
    enum { NAME_LEAST = 5 }; /* letters of a name that tells enough: "harris benedikt revised" */
    const char *near = nearest_to(text, length);
    size_t first = 0;
    while (first < length && rf_text_letter(text[first]) != '-') first++;
    return near || first < NAME_LEAST ? near : nearest_to(text, first);
}
