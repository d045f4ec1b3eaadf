#include "batch/block_columns.h"

#include <math.h>
#include <string.h>

#include "batch/block_call.h"
#include "batch/block_results.h"
#include "plan/request.h"

static const refuel_input inputs[RF_GIVEN_END] = {
    [RF_GIVEN_AGE] = REFUEL_INPUT_AGE,           [RF_GIVEN_HEIGHT] = REFUEL_INPUT_HEIGHT,
    [RF_GIVEN_WEIGHT] = REFUEL_INPUT_WEIGHT,     [RF_GIVEN_DISTANCE] = REFUEL_INPUT_DISTANCE,
    [RF_GIVEN_SPEED] = REFUEL_INPUT_SPEED,       [RF_GIVEN_CLIMB] = REFUEL_INPUT_CLIMB,
    [RF_GIVEN_LIVING] = REFUEL_INPUT_LIVING,     [RF_GIVEN_GOAL] = REFUEL_INPUT_GOAL,
    [RF_GIVEN_INTAKE] = REFUEL_INPUT_INTAKE,     [RF_GIVEN_CARBOHYDRATE] = REFUEL_INPUT_CARBOHYDRATE,
    [RF_GIVEN_PROTEIN] = REFUEL_INPUT_PROTEIN,   [RF_GIVEN_FAT] = REFUEL_INPUT_FAT,
    [RF_GIVEN_FIBRE] = REFUEL_INPUT_FIBRE,       [RF_GIVEN_DAYS] = REFUEL_INPUT_INTAKE_DAYS,
    [RF_GIVEN_BODY_FAT] = REFUEL_INPUT_BODY_FAT, [RF_GIVEN_FAT_FREE_MASS] = REFUEL_INPUT_FAT_FREE_MASS,
};

/* Words and numbers that are the same for everybody, or the block does not have the answer. */
static const refuel_input alike[] = {REFUEL_INPUT_SEX,    REFUEL_INPUT_ATHLETE, REFUEL_INPUT_GAIT, REFUEL_INPUT_TERRAIN,
                                     REFUEL_INPUT_FLOORS, REFUEL_INPUT_UNITS,   REFUEL_INPUT_LEVEL};

static void copy_member(refuel_request *to, const refuel_request *from, refuel_input input)
{
    const refuel_input_info *info = &rf_request_fields[input].info;
    size_t size = info->whole ? sizeof(int32_t) : sizeof(double);
    memcpy((char *)to + info->offset, (const char *)from + info->offset, size);
}

/* Whether a number of the base is not given, or one that may be. */
static bool is_fine(const refuel_request *base, refuel_input input)
{
    const rf_field *field = &rf_request_fields[input];
    double value = rf_field_load(field, base);
    if (field->info.whole ? value == 0 : isnan(value)) return true;
    if (rf_field_is_whole(field) && value != floor(value)) return false;
    return rf_field_allows(&field->info, value) || rf_field_is_word(field, value);
}

/* Whether the base gives nothing but what blocks compute with. */
static bool base_fits(const refuel_request *base)
{
    refuel_request plain;
    bool fine = true;
    memcpy(&plain, &rf_empty_request, sizeof plain);
    for (int k = 0; k < RF_GIVEN_END; k++) {
        copy_member(&plain, base, inputs[k]);
        fine = fine && is_fine(base, inputs[k]);
    }
    for (size_t k = 0; k < sizeof alike / sizeof *alike; k++) {
        copy_member(&plain, base, alike[k]);
        fine = fine && is_fine(base, alike[k]);
    }
    return fine && memcmp(&plain, base, sizeof plain) == 0;
}

static bool limits_of(int k, rf_block_call *call)
{
    const rf_field *field = &rf_request_fields[inputs[k]];
    int words = 0;
    call->low[k] = field->info.low;
    call->high[k] = field->info.high;
    call->whole[k] = rf_field_is_whole(field);
    for (int i = 0; i < RF_BLOCK_WORDS; i++) call->word[k][i] = NAN;
    if (field->info.or_zero) call->word[k][words++] = 0;
    for (const refuel_choice *it = field->info.choices; it && it->name; it++) {
        if (words == RF_BLOCK_WORDS) return false;
        call->word[k][words++] = it->value;
    }
    return true;
}

static int given_of(const rf_field *field)
{
    int k = 0;
    while (k < RF_GIVEN_END && field != &rf_request_fields[inputs[k]]) k++;
    return k;
}

static bool begin_inputs(const rf_batch *b, rf_block_use *use)
{
    bool fine = true;
    use->same_sex = b->base.sex;
    for (int k = 0; k < RF_GIVEN_END; k++) {
        use->same[k] = rf_field_load(&rf_request_fields[inputs[k]], &b->base);
        fine = fine && limits_of(k, &use->call);
    }
    for (size_t i = 0; i < b->in_count; i++) {
        const rf_field *field = b->field[i];
        int k = given_of(field);
        if (b->in[i].text) return false;
        if (field == &rf_request_fields[REFUEL_INPUT_SEX])
            use->sex = b->in[i].word;
        else if (k < RF_GIVEN_END)
            use->column[k] = b->in[i].number, use->call.varies[k] = true;
        else
            use->other[use->others++] =
                (rf_block_other){b->in[i].number, b->in[i].word, rf_field_load(field, &b->base)};
    }
    return fine;
}

static double male_of(int32_t sex)
{
    double woman = sex == REFUEL_FEMALE ? 0 : -1;
    return sex == REFUEL_MALE ? 1 : woman;
}

/* Whether one of some inputs is given of somebody. */
static bool is_given(const rf_block_use *use, int from, int last)
{
    bool given = false;
    for (int k = from; k <= last; k++) given = given || use->call.varies[k] || !isnan(use->same[k]);
    return given;
}

bool rf_block_begin(const rf_batch *b, rf_block_use *use, rf_block *block)
{
    *use = (rf_block_use){.others = 0};
    if (!base_fits(&b->base) || !rf_block_call_of(&b->base, b->eaten, &use->call) || !begin_inputs(b, use) ||
        !rf_block_find_results(b, use, block))
        return false;
    use->call.measures = is_given(use, RF_GIVEN_BODY_FAT, RF_GIVEN_FAT_FREE_MASS);
    use->call.eats = is_given(use, RF_GIVEN_INTAKE, RF_GIVEN_FAT);
    use->call.fed = use->food;
    for (int k = 0; k < RF_BLOCK_VALUES_END; k++) /* nobody's numbers are undefined, not even those of no use */
        memset(block->value[k], 0, sizeof block->value[k]);
    memset(block->warned, 0, sizeof block->warned);
    use->ok = block->value[RF_BLOCK_OK];
    for (int i = 0; i < RF_BLOCK; i++) {
        block->value[RF_BLOCK_ALL_OK][i] = REFUEL_VERDICT_OK;
        block->value[RF_BLOCK_LEVEL][i] = use->call.level;
        block->value[RF_BLOCK_NOTHING][i] = NAN;
        block->value[RF_BLOCK_EATEN_ENERGY][i] = block->value[RF_BLOCK_BALANCE][i] = NAN;
    }
    for (int k = 0; k < RF_GIVEN_END; k++)
        for (int i = 0; i < RF_BLOCK; i++) block->given[k][i] = use->same[k];
    for (int i = 0; i < RF_BLOCK; i++) block->male[i] = male_of(use->same_sex);
    return true;
}

/* The numbers of a column; where one is not given that of everybody stands in. */
static void fill_numbers(const double *restrict column, double same, size_t count, double *restrict to)
{
    memcpy(to, column, count * sizeof *to);
    if (!isnan(same))
        for (size_t i = 0; i < count; i++) to[i] = isnan(to[i]) ? same : to[i];
    for (size_t i = count; i < RF_BLOCK; i++) to[i] = to[count - 1];
}

static void fill_sexes(const rf_block_code *code, const int32_t *column, double same, size_t count, double *to)
{
    int32_t few[RF_BLOCK];
    if (count < RF_BLOCK) memcpy(few, column, count * sizeof *few);
    for (size_t i = count; i < RF_BLOCK; i++) few[i] = few[count - 1];
    code->sexes(count < RF_BLOCK ? few : column, (int32_t)same, to);
}

void rf_block_fill(const rf_block_use *use, const rf_block_code *code, size_t row, size_t count, rf_block *block)
{
    for (int k = 0; k < RF_GIVEN_END; k++)
        if (use->column[k]) fill_numbers(use->column[k] + row, use->same[k], count, block->given[k]);
    double same = male_of(use->same_sex);
    if (use->sex)
        fill_sexes(code, use->sex + row, same, count, block->male);
    else
        for (int i = 0; use->others > 0 && i < RF_BLOCK; i++) block->male[i] = same;
    for (size_t k = 0; k < use->others; k++) {
        const rf_block_other *it = &use->other[k];
        for (size_t i = 0; it->number && i < count; i++)
            if (!isnan(it->number[row + i]) && it->number[row + i] != it->same) block->male[i] = -1;
        for (size_t i = 0; it->word && i < count; i++)
            if (it->word[row + i] != 0 && it->word[row + i] != it->same) block->male[i] = -1;
    }
}

void rf_block_run(const rf_block_use *use, const rf_block_code *code, rf_block *block)
{
    code->fit(block, &use->call);
    code->move(block, &use->call);
    code->energy(block, &use->call);
    if (use->goal) code->goal(block, &use->call);
    if (use->food) code->food(block, &use->call);
    if (use->judge) code->judge(block, &use->call);
    if (use->overall) code->overall(block, &use->call);
    if (use->tell) code->tell(block, &use->call);
    if (use->ranges) code->ranges(block, &use->call);
}
