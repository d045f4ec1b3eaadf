#include "plan/plan_sexes.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#include "core/warning.h"
#include "diet/case.h"
#include "plan/result.h"

const int32_t rf_sexes[RF_SEXES] = {REFUEL_FEMALE, REFUEL_MALE};

static double middle(double one, double other)
{
    return one == other ? one : (one + other) / 2; /* to the last bit where nothing differs */
}

static double number_at(const void *result, size_t offset)
{
    double value;
    memcpy(&value, (const char *)result + offset, sizeof value);
    return value;
}

static void put_number(void *result, size_t offset, double value)
{
    memcpy((char *)result + offset, &value, sizeof value);
}

/* fmin and fmax pass over a NaN, and what only one of them knows is not known. */
static refuel_range hull(refuel_range one, refuel_range other)
{
    double known = 0 * (one.low + one.high + other.low + other.high);
    return (refuel_range){fmin(one.low, other.low) + known, fmax(one.high, other.high) + known};
}

void rf_sexes_merge(const rf_record *record, const void *female, const void *male, void *out)
{
    for (size_t i = 0; i < record->rows; i++) {
        const refuel_result_info *row = &record->row[i];
        const char *first = (const char *)female + row->offset, *second = (const char *)male + row->offset;
        refuel_range one, other;
        int32_t word, other_word;
        switch (row->kind) {
            case REFUEL_RESULT_NUMBER:
                put_number(out, row->offset, middle(number_at(female, row->offset), number_at(male, row->offset)));
                break;
            case REFUEL_RESULT_RANGE:
                memcpy(&one, first, sizeof one);
                memcpy(&other, second, sizeof other);
                one = hull(one, other);
                memcpy((char *)out + row->offset, &one, sizeof one);
                break;
            case REFUEL_RESULT_CHOICE:
            case REFUEL_RESULT_EQUATION:
                memcpy(&word, first, sizeof word);
                memcpy(&other_word, second, sizeof other_word);
                if (word != other_word) word = 0;
                memcpy((char *)out + row->offset, &word, sizeof word);
                break;
            default: break;
        }
    }
}

/* Adds half of one part of resting energy to the parts so far. */
static void add_part(refuel_resting_part *parts, refuel_resting_part one)
{
    refuel_resting_part *to = parts;
    while (to->equation && to->equation != one.equation) to++;
    if (to - parts >= REFUEL_RESTING_PARTS - 1) return; /* there are four equations at most */
    double share = to->share + one.share / 2;
    to->kcal_d = to->equation ? (to->share * to->kcal_d + one.share / 2 * one.kcal_d) / share : one.kcal_d;
    to->at_35 |= one.at_35;
    to->equation = one.equation;
    to->share = share;
}

/* The largest share first, as everywhere. */
static void sort_parts(refuel_resting_part *parts)
{
    for (int i = 1; i < REFUEL_RESTING_PARTS && parts[i].equation; i++)
        for (int k = i; k > 0 && parts[k].share > parts[k - 1].share; k--) {
            refuel_resting_part swap = parts[k];
            parts[k] = parts[k - 1];
            parts[k - 1] = swap;
        }
}

static void merge_parts(const refuel_plan_result plan[RF_SEXES], refuel_plan_result *out)
{
    static const refuel_resting_part none = REFUEL_RESTING_PART_NONE;
    for (int i = 0; i < REFUEL_RESTING_PARTS; i++) out->resting_part[i] = none;
    for (int k = 0; k < RF_SEXES; k++)
        for (int i = 0; plan[k].resting_part[i].equation; i++) add_part(out->resting_part, plan[k].resting_part[i]);
    sort_parts(out->resting_part);
    if (out->resting_part[0].equation) out->resting_equation = out->resting_part[0].equation;
}

double rf_sexes_sd(double one, double other, double sd_one, double sd_other)
{
    return sqrt((sd_one * sd_one + sd_other * sd_other) / 2 + (one - other) * (one - other) / 4);
}

void rf_plan_merge(const refuel_plan_result plan[RF_SEXES], refuel_plan_result *out)
{
    const refuel_plan_result *one = &plan[0], *other = &plan[1];
    *out = *one;
    rf_sexes_merge(&rf_records[REFUEL_RECORD_PLAN], one, other, out);
    rf_sexes_merge(&rf_records[REFUEL_RECORD_EATEN], one, other, out);
    merge_parts(plan, out);
    out->sex = REFUEL_SEX_UNKNOWN;
    out->sd_resting_kcal_d =
        rf_sexes_sd(one->resting_kcal_d, other->resting_kcal_d, one->sd_resting_kcal_d, other->sd_resting_kcal_d);
    out->sd_total_kcal_d =
        rf_sexes_sd(one->total_kcal_d, other->total_kcal_d, one->sd_total_kcal_d, other->sd_total_kcal_d);
    out->sd_living_pal = fmax(one->sd_living_pal, other->sd_living_pal);
    out->sd_body_fat_points =
        rf_sexes_sd(one->body_fat_pct, other->body_fat_pct, one->sd_body_fat_points, other->sd_body_fat_points);
    out->balance_kcal_d = middle(one->balance_kcal_d, other->balance_kcal_d);
    out->running_cost_kcal_kg_km = middle(one->running_cost_kcal_kg_km, other->running_cost_kcal_kg_km);
    out->safe_kg_week = fmax(one->safe_kg_week, other->safe_kg_week); /* of a loss the slower one */
    out->mildest_kg_week = fmax(one->mildest_kg_week, other->mildest_kg_week);
    out->macros.state = one->macros.state > other->macros.state ? one->macros.state : other->macros.state;
    out->macros.cut = one->macros.cut | other->macros.cut;
    out->macros.fits_kcal_d = middle(one->macros.fits_kcal_d, other->macros.fits_kcal_d);
    out->fat_free_mass_source = one->fat_free_mass_source;
    out->total_female_kcal_d = one->total_kcal_d;
    out->total_male_kcal_d = other->total_kcal_d;
    rf_warnings_add(&out->warnings, other->warnings);
    rf_warn(&out->warnings, REFUEL_WARNING_SEX_UNKNOWN);
}

/* How far a value lies within its edges, below 0 beyond them; NaN where there is nothing to compare. fmin passes over a NaN. */
static double margin(const refuel_finding *it)
{
    return fmin(it->value - it->low, it->high - it->value);
}

/* Whether a finding asks for more than another of the same check: the one further beyond its edge, or nearer to it. */
static int asks_more(const refuel_finding *it, const refuel_finding *than)
{
    if (it->verdict != than->verdict) return it->verdict > than->verdict;
    if (it->action != than->action) return it->action > than->action;
    if (margin(it) != margin(than) && !isnan(margin(it)) && !isnan(margin(than))) return margin(it) < margin(than);
    return it->low > than->low;
}

size_t rf_findings_merge(const refuel_finding *one, size_t ones, const refuel_finding *other, size_t others,
                         refuel_finding *out)
{
    size_t count = 0, i = 0, k = 0;
    while (i < ones || k < others) {
        size_t a = i < ones ? rf_check_place(one[i].id) : SIZE_MAX;
        size_t b = k < others ? rf_check_place(other[k].id) : SIZE_MAX;
        const refuel_finding *it = a <= b ? &one[i] : &other[k];
        if (a == b && asks_more(&other[k], it)) it = &other[k];
        out[count++] = *it;
        i += a <= b;
        k += b <= a;
    }
    return count;
}
