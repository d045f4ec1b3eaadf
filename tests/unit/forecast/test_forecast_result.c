#include "forecast/forecast_result.h"

#include <stdint.h>
#include <string.h>

#include "unit/forecast/forecasts.h"

static const struct {
    refuel_forecast_record record;
    size_t rows, size; /* of the struct */
} records[] = {{REFUEL_FORECAST_RECORD_COURSE, 15, sizeof(refuel_forecast_result)},
               {REFUEL_FORECAST_RECORD_SOLUTION, 11, sizeof(refuel_forecast_result)},
               {REFUEL_FORECAST_RECORD_FOLLOWED, 11, sizeof(refuel_followed)}};

static size_t size_of(int32_t kind)
{
    switch (kind) {
        case REFUEL_RESULT_NUMBER: return sizeof(double);
        case REFUEL_RESULT_TRUTH:
        case REFUEL_RESULT_CHOICE:
        case REFUEL_RESULT_CHECK: return sizeof(int32_t);
        case REFUEL_RESULT_WORDS:
        case REFUEL_RESULT_SERIES: return sizeof(void *);
        case REFUEL_RESULT_BAND: return 2 * sizeof(void *);
        default: return SIZE_MAX; /* of no record here */
    }
}

Test(forecast_result, rows_are_whole)
{
    for (size_t r = 0; r < sizeof records / sizeof *records; r++) {
        size_t rows = 0;
        const refuel_result_info *it;
        for (; (it = refuel_forecast_result_at(records[r].record, rows)) != NULL; rows++) {
            cr_assert(it->path && it->path[0] && it->help && it->help[0] && it->unit, "%zu %zu", r, rows);
            size_t size = size_of(it->kind);
            cr_assert(ne(sz, size, SIZE_MAX), "%s", it->path);
            cr_expect(it->offset + size <= records[r].size && it->offset % (size < 8 ? size : 8) == 0, "%s", it->path);
            const char *point = strrchr(it->path, '.');
            cr_expect(eq(int, it->group, point ? (int)(point + 1 - it->path) : 0), "%s", it->path);
            cr_expect(eq(int, it->choices != NULL, it->kind == REFUEL_RESULT_CHOICE), "%s", it->path);
            for (size_t k = 0; k < rows; k++) {
                const refuel_result_info *other = refuel_forecast_result_at(records[r].record, k);
                cr_expect(ne(str, (char *)it->path, (char *)other->path));
                cr_expect(ne(sz, it->offset, other->offset), "%s", it->path);
            }
        }
        cr_expect(eq(sz, rows, records[r].rows), "%zu", r);
    }
}

Test(forecast_result, bounds)
{
    cr_expect(refuel_forecast_result_at(REFUEL_FORECAST_RECORD_NONE, 0) == NULL);
    cr_expect(refuel_forecast_result_at(REFUEL_FORECAST_RECORD_END, 0) == NULL);
    cr_expect(refuel_forecast_result_at((refuel_forecast_record)-1, 0) == NULL);
    cr_expect(refuel_forecast_result_at(REFUEL_FORECAST_RECORD_COURSE, SIZE_MAX) == NULL);
    cr_expect(eq(sz, rf_forecast_records[REFUEL_FORECAST_RECORD_NONE].rows, 0));
}

static const refuel_result_info *row_of(refuel_forecast_record record, const char *path)
{
    const refuel_result_info *it;
    for (size_t i = 0; (it = refuel_forecast_result_at(record, i)) != NULL; i++)
        if (strcmp(it->path, path) == 0) return it;
    return NULL;
}

/* Every array of the result is a series of the course, and nothing else is. */
Test(forecast_result, series_are_pointers)
{
    static answer a;
    make_room(&a);
    int seen[COLUMNS] = {0};
    const refuel_result_info *it;
    for (size_t i = 0; (it = refuel_forecast_result_at(REFUEL_FORECAST_RECORD_COURSE, i)) != NULL; i++) {
        int pointers = it->kind == REFUEL_RESULT_BAND ? 2 : it->kind == REFUEL_RESULT_SERIES;
        for (int p = 0; p < pointers; p++) {
            double *at;
            memcpy(&at, (const char *)&a.got + it->offset + (size_t)p * sizeof at, sizeof at);
            int column = (int)((at - a.column[0]) / ROWS_MOST);
            cr_assert(column >= 0 && column < COLUMNS, "%s", it->path);
            seen[column]++;
        }
    }
    for (int i = 0; i < COLUMNS; i++) cr_expect(eq(int, seen[i], 1), "column %d", i);
    it = row_of(REFUEL_FORECAST_RECORD_COURSE, "interval.weight_kg");
    cr_expect(it->kind == REFUEL_RESULT_BAND && it->offset == offsetof(refuel_forecast_result, low_kg));
}

/* Members that a name could mix up. */
Test(forecast_result, members)
{
    static const struct {
        refuel_forecast_record record;
        const char *path, *unit;
        size_t offset;
    } rows[] = {
#define AT(member) offsetof(refuel_forecast_result, member)
        {REFUEL_FORECAST_RECORD_COURSE, "baseline.intake_kcal_d", "kcal/d", AT(baseline_intake_kcal_d)},
        {REFUEL_FORECAST_RECORD_COURSE, "baseline.pal", "", AT(pal)},
        {REFUEL_FORECAST_RECORD_COURSE, "intake_kcal_d", "kcal/d", AT(intake_kcal_d)},
        {REFUEL_FORECAST_RECORD_COURSE, "static_rule.weight_kg", "kg", AT(static_weight_kg)},
        {REFUEL_FORECAST_RECORD_SOLUTION, "intake_kcal_d", "kcal/d", AT(target_intake_kcal_d)},
        {REFUEL_FORECAST_RECORD_SOLUTION, "target_weight_kg", "kg", AT(target_kg)},
        {REFUEL_FORECAST_RECORD_SOLUTION, "reached_weight_kg", "kg", AT(reached_weight_kg)},
        {REFUEL_FORECAST_RECORD_SOLUTION, "binding_weight_kg", "kg", AT(binding_weight_kg)},
        {REFUEL_FORECAST_RECORD_SOLUTION, "target_day", "d", AT(target_day)},
        {REFUEL_FORECAST_RECORD_SOLUTION, "plateau_weight_kg", "kg", AT(plateau_weight_kg)},
        {REFUEL_FORECAST_RECORD_SOLUTION, "settled_kcal_d", "kcal/d", AT(settled_kcal_d)},
        {REFUEL_FORECAST_RECORD_FOLLOWED, "first_day", "d", offsetof(refuel_followed, first_day)},
        {REFUEL_FORECAST_RECORD_FOLLOWED, "first_risk_day", "d", offsetof(refuel_followed, first_risk_day)},
#undef AT
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const refuel_result_info *it = row_of(rows[i].record, rows[i].path);
        cr_assert(it != NULL, "%s", rows[i].path);
        cr_expect(eq(sz, it->offset, rows[i].offset), "%s", it->path);
        cr_expect(eq(str, (char *)it->unit, (char *)rows[i].unit), "%s", it->path);
    }
}

/* The words of a binding are those of refuel_binding_name, each number once. */
Test(forecast_result, words)
{
    const refuel_choice *word = row_of(REFUEL_FORECAST_RECORD_SOLUTION, "binding")->choices;
    int count = 0;
    for (; word->name; word++, count++)
        cr_expect(eq(str, (char *)word->name, (char *)refuel_binding_name((int32_t)word->value)));
    cr_expect(eq(int, count, REFUEL_BINDING_HEALTH));
}
