#include "batch/block_results.h"

#include <string.h>

#include "batch/block_result_table.h"

/* Of the overall finding. */
static const result_row overall_rows[] = {
    {offsetof(refuel_overall, verdict), RF_BLOCK_OVERALL, OVERALL, false, 0, EVERYBODY},
    {offsetof(refuel_overall, direction), RF_BLOCK_DIRECTION, OVERALL, false, 0, EVERYBODY},
};

/* A check that does not concern anybody in a block: there is no finding. */
static const result_row no_finding = {0, RF_BLOCK_NOTHING, ENERGY, false, 0, EVERYBODY};

static bool is_for(const result_row *row, bool eaten)
{
    return row->whom == EVERYBODY || eaten == (row->whom == EATEN);
}

static const result_row *find_plan(const rf_result_place *place)
{
    for (size_t i = 0; i < sizeof result_rows / sizeof *result_rows; i++)
        if (result_rows[i].check == 0 && result_rows[i].offset == place->offset) return &result_rows[i];
    return NULL;
}

static const result_row *find_overall(const rf_result_place *place)
{
    for (size_t i = 0; i < sizeof overall_rows / sizeof *overall_rows; i++)
        if (overall_rows[i].offset == place->offset) return &overall_rows[i];
    return NULL;
}

static const result_row *find_check(const rf_result_place *place, bool eaten)
{
    bool concerns = false;
    for (size_t i = 0; i < sizeof result_rows / sizeof *result_rows; i++) {
        const result_row *row = &result_rows[i];
        if (row->check == 0 || rf_check_place(row->check) != place->check || !is_for(row, eaten)) continue;
        if (row->offset == place->offset) return row;
        concerns = true;
    }
    return concerns ? NULL : &no_finding;
}

static const result_row *find(const rf_result_place *place, bool eaten)
{
    return place->of == RF_COLUMN_PLAN      ? find_plan(place)
           : place->of == RF_COLUMN_OVERALL ? find_overall(place)
                                            : find_check(place, eaten);
}

bool rf_block_find_results(const rf_batch *b, rf_block_use *use, const rf_block *block)
{
    for (size_t i = 0; i < b->out_count; i++) {
        const rf_result_place *place = &b->place[i];
        use->from[i] = NULL;
        if (place->warnings) use->call.warns = use->tell = true;
        if (place->of == RF_COLUMN_STATUS || place->warnings) continue;
        const result_row *row = find(place, b->eaten);
        if (!row) return false;
        bool nothing = row->value == RF_BLOCK_NOTHING && place->whole;
        if (!nothing)
            use->from[i] = row->value < RF_BLOCK_VALUES_END ? block->value[row->value]
                                                            : block->given[row->value - RF_BLOCK_VALUES_END];
        use->tell = use->tell || row->stage >= TELL;
        use->call.names = use->call.names || row->stage == NAME;
        use->call.mildest = use->call.mildest || row->stage == MILD;
        use->overall = use->overall || row->stage == OVERALL;
        use->ranges = use->ranges || row->range;
        if (row->stage >= TELL) continue;
        use->food = use->food || row->stage >= FOOD;
        use->judge = use->judge || row->stage >= JUDGE;
        use->goal = use->goal || row->stage >= GOAL;
    }
    return true;
}

/* A block that is not full is written to the side first. */
static void write_words(const rf_block_use *use, const rf_block_code *code, const double *from, size_t count,
                        int32_t *to)
{
    int32_t all[RF_BLOCK];
    bool full = count == RF_BLOCK;
    if (from) code->words(from, use->ok, full ? to : all);
    if (!from)
        memset(to, 0, count * sizeof *to);
    else if (!full)
        memcpy(to, all, count * sizeof *to);
}

static void write_flags(const rf_block_code *code, const uint64_t *from, size_t count, refuel_warnings *to)
{
    if (count == RF_BLOCK) code->flags(from, to);
    for (size_t i = 0; count < RF_BLOCK && i < count; i++) to[i] = (refuel_warnings){{from[i], 0}};
}

void rf_block_write(const rf_batch *b, const rf_block_use *use, const rf_block_code *code, const rf_block *block,
                    size_t row, size_t count)
{
    for (size_t k = 0; k < b->out_count; k++) {
        const refuel_result_column *column = &b->out[k];
        if (b->place[k].warnings)
            write_flags(code, block->warned, count, column->warnings + row);
        else if (b->place[k].whole)
            write_words(use, code, use->from[k], count, column->whole + row);
        else
            memcpy(column->number + row, use->from[k], count * sizeof *column->number);
    }
}
