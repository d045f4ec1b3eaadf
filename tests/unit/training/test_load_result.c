#include "training/load_result.h"

#include <stdint.h>

#include "unit/training/logs.h"

static const struct {
    refuel_load_record record;
    size_t rows, size; /* of the struct */
} records[] = {{REFUEL_LOAD_RECORD_SERIES, 22, sizeof(refuel_load_result)},
               {REFUEL_LOAD_RECORD_COVER, 3, sizeof(refuel_load_cover)},
               {REFUEL_LOAD_RECORD_FINDING, 12, sizeof(refuel_load_finding)}};

static size_t size_of(int32_t kind)
{
    switch (kind) {
        case REFUEL_RESULT_NUMBER:
        case REFUEL_RESULT_DATE: return sizeof(double);
        case REFUEL_RESULT_RANGE: return 2 * sizeof(double);
        case REFUEL_RESULT_TRUTH:
        case REFUEL_RESULT_CHOICE: return sizeof(int32_t);
        case REFUEL_RESULT_WORDS:
        case REFUEL_RESULT_PROSE:
        case REFUEL_RESULT_SERIES:
        case REFUEL_RESULT_DATES:
        case REFUEL_RESULT_FLAGS: return sizeof(void *);
        default: return SIZE_MAX; /* of no record here */
    }
}

Test(load_result, rows_are_whole)
{
    for (size_t r = 0; r < sizeof records / sizeof *records; r++) {
        size_t rows = 0;
        const refuel_result_info *it;
        for (; (it = refuel_load_result_at(records[r].record, rows)) != NULL; rows++) {
            cr_assert(it->path && it->path[0] && it->help && it->help[0] && it->unit, "%zu %zu", r, rows);
            size_t size = size_of(it->kind);
            cr_assert(ne(sz, size, SIZE_MAX), "%s", it->path);
            cr_expect(it->offset + size <= records[r].size && it->offset % (size < 8 ? size : 8) == 0, "%s", it->path);
            cr_expect(eq(int, it->choices != NULL, it->kind == REFUEL_RESULT_CHOICE || it->kind == REFUEL_RESULT_FLAGS),
                      "%s", it->path);
            for (size_t k = 0; k < rows; k++) {
                const refuel_result_info *other = refuel_load_result_at(records[r].record, k);
                cr_expect(ne(str, (char *)it->path, (char *)other->path));
                cr_expect(ne(sz, it->offset, other->offset), "%s", it->path);
            }
        }
        cr_expect(eq(sz, rows, records[r].rows), "%zu", r);
    }
}

/* Every array of the struct has a row. */
Test(load_result, every_array)
{
    size_t arrays = 0;
    for (size_t i = 0; refuel_load_result_at(REFUEL_LOAD_RECORD_SERIES, i); i++) {
        int32_t kind = refuel_load_result_at(REFUEL_LOAD_RECORD_SERIES, i)->kind;
        arrays += kind == REFUEL_RESULT_SERIES || kind == REFUEL_RESULT_DATES || kind == REFUEL_RESULT_FLAGS;
    }
    size_t between = offsetof(refuel_load_result, finding) - offsetof(refuel_load_result, day);
    cr_expect(eq(sz, arrays, between / sizeof(void *)));
}

Test(load_result, bounds)
{
    cr_expect(refuel_load_result_at(REFUEL_LOAD_RECORD_NONE, 0) == NULL);
    cr_expect(refuel_load_result_at(REFUEL_LOAD_RECORD_END, 0) == NULL);
    cr_expect(refuel_load_result_at((refuel_load_record)-1, 0) == NULL);
    cr_expect(refuel_load_result_at(REFUEL_LOAD_RECORD_SERIES, SIZE_MAX) == NULL);
}

/* Bits of flags are different ones, and each has a name. */
Test(load_result, flags)
{
    uint32_t all = 0;
    for (const refuel_choice *it = rf_load_flag_words; it->name; it++) {
        uint32_t bit = (uint32_t)it->value;
        cr_expect(bit && (bit & (bit - 1)) == 0 && (all & bit) == 0, "%s", it->name);
        all |= bit;
    }
    cr_expect(eq(u32, all, 255));
}
