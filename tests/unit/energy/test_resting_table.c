/* Walks the rows of the resting equations: what a row must have, whoever adds it. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <refuel/source.h>
#include <string.h>

#include "energy/resting.h"
#include "energy/resting_table.h"
#include "support/cases.h"

static const refuel_sex sexes[] = {REFUEL_FEMALE, REFUEL_MALE};

static int pieces_of(const rf_resting_row *row, refuel_sex sex, const rf_resting_piece *of[])
{
    int n = 0;
    for (int i = 0; i < RF_RESTING_PIECES && row->piece[i].sex; i++)
        if (row->piece[i].sex == sex) of[n++] = &row->piece[i];
    return n;
}

Test(resting_table, every_id_has_a_row_of_its_own)
{
    for (int id = 1; id < REFUEL_EQ_RESTING_END; id++) {
        const refuel_equation_info *info = &resting_rows[id].info;
        cr_assert(info->key && *info->key, "id %d has no row", id);
        cr_expect(eq(int, (int)info->id, id), "%s", info->key);
        cr_expect(eq(int, (int)info->kind, REFUEL_FORMULA_RESTING), "%s", info->key);
        for (int other = 1; other < id; other++)
            cr_expect(strcmp(resting_rows[other].info.key, info->key) != 0, "%s stands twice", info->key);
    }
}

Test(resting_table, every_row_has_its_texts)
{
    for (int id = 1; id < REFUEL_EQ_RESTING_END; id++) {
        const refuel_equation_info *info = &resting_rows[id].info;
        cr_expect(info->title && *info->title, "%s", info->key);
        cr_expect(refuel_source_find(info->source) != NULL, "%s", info->key);
        cr_expect(info->sample && *info->sample, "%s", info->key);
        cr_assert(info->formula && *info->formula, "%s", info->key);
        for (const char *at = info->formula; *at; at++)
            cr_expect(at[0] >= ' ' && at[0] <= '~', "%s: the formula is plain ASCII", info->key);
        cr_expect(strstr(info->formula, "/d, ") != NULL, "%s: the formula names its units", info->key);
        cr_expect(info->confidence == REFUEL_CONFIDENCE_HIGH || info->confidence == REFUEL_CONFIDENCE_MEDIUM, "%s",
                  info->key);
    }
}

Test(resting_table, samples_are_possible)
{
    for (int id = 1; id < REFUEL_EQ_RESTING_END; id++) {
        const refuel_equation_info *info = &resting_rows[id].info;
        int silent = info->age_low_y == 0 && info->age_high_y == 0;
        cr_expect(silent || (info->age_low_y >= 0 && info->age_low_y < info->age_high_y && info->age_high_y <= 120),
                  "%s", info->key);
        cr_expect(info->bmi_low >= 0 && (info->bmi_high == 0 || info->bmi_high > info->bmi_low), "%s", info->key);
        cr_expect(info->sd_percent == 0 || (info->sd_percent >= 5 && info->sd_percent <= 20), "%s", info->key);
    }
}

/* How many pieces hold at an age and a body mass index. */
static int holding(const rf_resting_piece *of[], int n, double age_y, double bmi)
{
    int count = 0;
    for (int i = 0; i < n; i++) {
        int bmi_holds = of[i]->bmi_high == 0 || (bmi >= of[i]->bmi_low && bmi < of[i]->bmi_high);
        count += bmi_holds && age_y >= of[i]->age_low_y && age_y < of[i]->age_high_y;
    }
    return count;
}

/* Wherever a row has bands, exactly one piece holds, from the first age to the last and at every body mass index. */
Test(resting_table, bands_have_no_gap_and_no_overlap)
{
    static const double bmi[] = {8, 18.5, 18.500000000000004, 22, 24.999, 25, 29.999, 30, 80};
    for (int id = 1; id < REFUEL_EQ_RESTING_END; id++) {
        const rf_resting_row *row = &resting_rows[id];
        int any = 0;
        for (size_t s = 0; s < 2; s++) {
            const rf_resting_piece *of[RF_RESTING_PIECES];
            int n = pieces_of(row, sexes[s], of);
            any += n;
            double low = INFINITY, high = -INFINITY;
            for (int i = 0; i < n; i++) {
                cr_expect(of[i]->age_low_y >= 0 && of[i]->age_low_y < of[i]->age_high_y, "%s", row->info.key);
                low = fmin(low, of[i]->age_low_y);
                high = fmax(high, of[i]->age_high_y);
            }
            /* Bands begin and end at whole years, so their edges and what lies just below are all there is to see. */
            for (double age_y = low; n > 0 && age_y < fmin(high, 121); age_y++)
                for (size_t b = 0; b < sizeof bmi / sizeof *bmi; b++) {
                    cr_expect(eq(int, holding(of, n, age_y, bmi[b]), 1), "%s at %g y", row->info.key, age_y);
                    cr_expect(eq(int, holding(of, n, nextafter(age_y + 1, 0), bmi[b]), 1), "%s under %g y",
                              row->info.key, age_y + 1);
                }
        }
        cr_expect(any > 0, "%s has no coefficients", row->info.key);
    }
}

static int same_line(const rf_resting_piece *a, const rf_resting_piece *b)
{
    return a->constant == b->constant && a->per_kg == b->per_kg && a->per_height == b->per_height &&
           a->per_year == b->per_year && a->per_ffm_kg == b->per_ffm_kg && a->per_fm_kg == b->per_fm_kg &&
           a->exponent == b->exponent && a->age_low_y == b->age_low_y && a->age_high_y == b->age_high_y &&
           a->bmi_low == b->bmi_low && a->bmi_high == b->bmi_high;
}

static int differs_by_sex(const rf_resting_row *row)
{
    const rf_resting_piece *women[RF_RESTING_PIECES], *men[RF_RESTING_PIECES];
    int n = pieces_of(row, REFUEL_FEMALE, women);
    if (n != pieces_of(row, REFUEL_MALE, men)) return 1;
    for (int i = 0; i < n; i++)
        if (!same_line(women[i], men[i])) return 1;
    return 0;
}

/* What a row says that it needs is what its coefficients use. */
Test(resting_table, needs_agree_with_the_coefficients)
{
    for (int id = 1; id < REFUEL_EQ_RESTING_END; id++) {
        const rf_resting_row *row = &resting_rows[id];
        const rf_resting_piece *first = &row->piece[0];
        uint32_t uses = differs_by_sex(row) ? REFUEL_NEEDS_SEX : 0;
        for (int i = 0; i < RF_RESTING_PIECES && row->piece[i].sex; i++) {
            const rf_resting_piece *p = &row->piece[i];
            int banded = p->age_low_y != first->age_low_y || p->age_high_y != first->age_high_y;
            if (p->per_year != 0 || banded) uses |= REFUEL_NEEDS_AGE;
            if (p->per_height != 0 || p->bmi_high != 0) uses |= REFUEL_NEEDS_HEIGHT;
            if (p->per_kg != 0 || p->per_fm_kg != 0 || p->bmi_high != 0) uses |= REFUEL_NEEDS_WEIGHT;
            if (p->per_ffm_kg != 0 || p->per_fm_kg != 0) uses |= REFUEL_NEEDS_FAT_FREE_MASS;
        }
        cr_expect(eq(u32, row->info.needs, uses), "%s", row->info.key);
    }
}

Test(resting_table, every_row_has_a_worked_example)
{
    size_t lines[REFUEL_EQ_RESTING_END] = {0};
    cases c = cases_open("resting.csv");
    while (cases_next(&c)) {
        int found = 0;
        for (int id = 1; id < REFUEL_EQ_RESTING_END; id++) {
            if (!case_is(&c, "key", resting_rows[id].info.key)) continue;
            lines[id]++;
            found = 1;
        }
        cr_expect(found, "%s:%d %s is no row", c.path, c.line, case_text(&c, "key"));
        cr_expect(case_has(&c, "source"), "%s:%d", c.path, c.line);
    }
    cr_expect(ge(sz, c.rows, 240), "the case file has lost rows");
    for (int id = 1; id < REFUEL_EQ_RESTING_END; id++) cr_expect(gt(sz, lines[id], 0), "%s", resting_rows[id].info.key);
}

/* A piece holds from its lowest age and body mass index on, and neither at its highest age nor at its highest index. */
Test(resting_table, pieces_are_half_open)
{
    int with_bmi = 0;
    for (int id = 1; id < REFUEL_EQ_RESTING_END; id++) {
        const rf_resting_row *row = rf_resting_row_of((refuel_equation_id)id);
        for (int i = 0; i < RF_RESTING_PIECES && row->piece[i].sex; i++) {
            const rf_resting_piece *p = &row->piece[i];
            double bmi = p->bmi_high > 0 ? p->bmi_low : 22;
            with_bmi += p->bmi_high > 0;
            cr_expect(rf_resting_piece_for(row, (int32_t)p->sex, p->age_low_y, bmi) == p, "%s, piece %d", row->info.key,
                      i);
            cr_expect(rf_resting_piece_for(row, (int32_t)p->sex, p->age_high_y, bmi) != p, "%s, piece %d",
                      row->info.key, i);
            if (p->bmi_high > 0)
                cr_expect(rf_resting_piece_for(row, (int32_t)p->sex, p->age_low_y, p->bmi_high) != p, "%s, piece %d",
                          row->info.key, i);
        }
    }
    cr_expect(with_bmi > 0);
}
