#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "plan/input.h"
#include "support/requests.h"

static double number_of(const char *pairs, refuel_health_number which)
{
    refuel_request request;
    refuel_error err = {.message = ""};
    refuel_status status = request_of(pairs, &request, &err);
    cr_assert(eq(int, (int)status, REFUEL_OK), "%s: %s", pairs, err.message);
    return request.health.number[which];
}

static int32_t word_of(const char *pairs, refuel_health_word which)
{
    refuel_request request;
    cr_assert(eq(int, (int)request_of(pairs, &request, NULL), REFUEL_OK), "%s", pairs);
    return request.health.word[which];
}

static void refused(const char *pairs, refuel_status expected)
{
    refuel_request request;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)request_of(pairs, &request, &err), (int)expected), "%s: %s", pairs, err.message);
}

/* Each question has a place of its own, and the rows behind the flag are those of the vectors. */
Test(health_input, places)
{
    int numbers = 0, words = 0;
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *it = &rf_request_fields[i];
        size_t at = it->info.offset;
        int in_numbers = at >= offsetof(refuel_request, health.number) && at < offsetof(refuel_request, health.word);
        int in_words = at >= offsetof(refuel_request, health.word) && at < offsetof(refuel_request, timing);
        cr_expect(eq(int, it->unkept, in_numbers || in_words), "%s", it->info.flag);
        cr_expect(eq(int, it->unkept, strncmp(it->info.path, "health.", 7) == 0), "%s", it->info.flag);
        if (it->unkept) cr_expect(it->info.needed == NULL && it->info.fallback == NULL, "%s", it->info.flag);
        numbers += in_numbers, words += in_words;
    }
    cr_expect(eq(int, numbers, REFUEL_HEALTH_NUMBER_END));
    cr_expect(eq(int, words, REFUEL_HEALTH_WORD_END));
}

Test(health_input, words)
{
    cr_expect(eq(i32, word_of("eating-disorder=past", REFUEL_HEALTH_EATING_DISORDER), REFUEL_EATING_DISORDER_PAST));
    cr_expect(eq(i32, word_of("eating-disorder=Yes", REFUEL_HEALTH_EATING_DISORDER), REFUEL_EATING_DISORDER_NOW));
    cr_expect(eq(i32, word_of("eating-disorder=never", REFUEL_HEALTH_EATING_DISORDER), REFUEL_EATING_DISORDER_NO));
    cr_expect(eq(i32, word_of("insulin=y", REFUEL_HEALTH_INSULIN), REFUEL_YES));
    cr_expect(eq(i32, word_of("glp1=no", REFUEL_HEALTH_GLP1), REFUEL_NO));
    cr_expect(eq(dbl, number_of("menarche=not yet", REFUEL_HEALTH_MENARCHE_Y), REFUEL_MENARCHE_NOT_YET));
    cr_expect(eq(dbl, number_of("menarche=13.5", REFUEL_HEALTH_MENARCHE_Y), 13.5));
    refused("insulin=maybe", REFUEL_E_UNKNOWN);
    refused("scoff=6", REFUEL_E_RANGE);
    refused("scoff=1.5", REFUEL_E_SYNTAX);
    refused("missed-periods=-1", REFUEL_E_RANGE);
    refused("menarche=-1", REFUEL_E_RANGE);
}

/* 3 kg of what is now 57 kg were 5 % of 60 kg. */
Test(health_input, a_loss_in_kilograms)
{
    cr_expect(eq(dbl, number_of("unplanned-loss=4.5%", REFUEL_HEALTH_UNPLANNED_LOSS_PCT), 4.5));
    cr_expect(epsilon_eq(dbl, number_of("weight=57kg;unplanned-loss=3kg", REFUEL_HEALTH_UNPLANNED_LOSS_PCT), 5, 1e-12));
    cr_expect(
        epsilon_eq(dbl, number_of("weight=133lb;unplanned-loss=7lb", REFUEL_HEALTH_UNPLANNED_LOSS_PCT), 5, 1e-12));
    refused("unplanned-loss=3kg", REFUEL_E_MISSING);
    refused("weight=57kg;unplanned-loss=3kcal", REFUEL_E_UNIT);
    refused("weight=57kg;unplanned-loss=-3kg", REFUEL_E_UNIT);
    refused("weight=57kg;unplanned-loss=60kg", REFUEL_E_RANGE);
}

Test(health_input, ferritin)
{
    static const char *const same[] = {"35",       "35ug/L",           "35 ug/l",       "35ng/mL",
                                       "35 mcg/L", "35.0 \xC2\xB5g/L", "35\xCE\xBCg/L "};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        refuel_request request = REFUEL_REQUEST_INIT;
        cr_expect(eq(int, (int)refuel_request_read(&request, "ferritin", same[i], NULL), REFUEL_OK), "%s", same[i]);
        cr_expect(eq(dbl, request.health.number[REFUEL_HEALTH_FERRITIN_UG_L], 35), "%s", same[i]);
    }
    refused("ferritin=35pmol/L", REFUEL_E_UNIT);
    refused("ferritin=ug/L", REFUEL_E_SYNTAX);
    refused("ferritin=35mg", REFUEL_E_UNIT);
    refused("ferritin=0.5", REFUEL_E_RANGE);
    refused("ferritin=10001", REFUEL_E_RANGE);
}
