/* Of whom a block has the answer, as far as what is given decides that. */
#include <math.h>

#include "batch/block_loop.h"
#include "batch/block_stages.h"
#include "person/person.h"

/* A number that need not be given: within its range. */
static void see_whose_number_fits(rf_block *b, const rf_block_call *call, int k)
{
    double low = call->low[k], high = call->high[k];
    const double *restrict it = b->given[k];
    double *restrict ok = b->value[RF_BLOCK_OK];
    RF_EACH
    {
        double fits = it[i] < low ? 0 : ok[i]; /* nothing that is not given is outside */
        ok[i] = it[i] > high ? 0 : fits;
    }
}

/* Whether a number is outside of its range; a word is. */
static bool has_words(const rf_block *b, const rf_block_call *call, int k)
{
    double low = call->low[k], high = call->high[k];
    const double *restrict it = b->given[k];
    uint64_t some = 0;
    RF_EACH
    {
        double outside = it[i] < low ? 1 : 0;
        outside = it[i] > high ? 1 : outside;
        some |= outside > 0 ? UINT64_C(1) : UINT64_C(0);
    }
    return some != 0;
}

/* The same of one that is whole, or may be a word. */
static void see_whose_word_fits(rf_block *b, const rf_block_call *call, int k)
{
    double low = call->low[k], high = call->high[k], whole = call->whole[k] ? 1 : 0;
    const double *word = call->word[k], a = word[0], c = word[1], d = word[2], e = word[3];
    RF_EACH
    {
        double it = b->given[k][i], fits = it >= low ? 1 : 0, uneven = it != (it + 0x1.8p52) - 0x1.8p52 ? whole : 0;
        fits = it <= high ? fits : 0;
        fits = it == a ? 1 : fits;
        fits = it == c ? 1 : fits;
        fits = it == d ? 1 : fits;
        fits = it == e ? 1 : fits;
        fits = uneven > 0 ? 0 : fits;
        fits = isnan(it) ? 1 : fits;
        RF_VALUE(OK) = fits > 0 ? RF_VALUE(OK) : 0;
    }
}

/* A check needs what is eaten. */
static void see_who_tells(rf_block *b)
{
    RF_EACH
    {
        double added_up = RF_GIVEN(CARBOHYDRATE) + RF_GIVEN(PROTEIN) + RF_GIVEN(FAT);
        double told = isnan(added_up) ? 0 : 1;
        told = isnan(RF_GIVEN(INTAKE)) ? told : 1;
        RF_VALUE(OK) = told > 0 ? RF_VALUE(OK) : 0;
    }
}

/* Of whom the block can have the answer: sex known, of age, every number within what is allowed. */
void RF_BLOCK_STAGE(rf_block_fit)(rf_block *b, const rf_block_call *call)
{
    b->young = rf_block_any_below(b->given[RF_GIVEN_AGE], RF_BLOCK_GROWN_Y);
    RF_EACH
    {
        double age_y = RF_GIVEN(AGE), cm = RF_GIVEN(HEIGHT), kg = RF_GIVEN(WEIGHT);
        double ok = b->male[i] == 0 ? 1 : 0;
        ok = b->male[i] == 1 ? 1 : ok;
        ok = age_y >= RF_BLOCK_FROM_Y ? ok : 0;
        ok = age_y <= call->high[RF_GIVEN_AGE] ? ok : 0;
        ok = cm >= call->low[RF_GIVEN_HEIGHT] ? ok : 0;
        ok = cm <= call->high[RF_GIVEN_HEIGHT] ? ok : 0;
        ok = kg >= call->low[RF_GIVEN_WEIGHT] ? ok : 0;
        RF_VALUE(OK) = kg <= call->high[RF_GIVEN_WEIGHT] ? ok : 0;
    }
    for (int k = RF_GIVEN_DISTANCE; k < RF_GIVEN_END; k++) {
        if (!call->varies[k]) continue;
        if (!call->whole[k] && isnan(call->word[k][0]))
            see_whose_number_fits(b, call, k);
        else if (call->whole[k] || has_words(b, call, k))
            see_whose_word_fits(b, call, k);
    }
    if (call->eaten) see_who_tells(b);
}
