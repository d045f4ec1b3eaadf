#include "plan/timing_input.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "plan/input.h"
#include "plan/validate_timing.h"
#include "support/requests.h"

static refuel_request read(const char *pairs)
{
    refuel_request request;
    refuel_error err = {.message = ""};
    cr_assert(eq(int, (int)request_of(pairs, &request, &err), REFUEL_OK), "%s: %s", pairs, err.message);
    return request;
}

static void refused(const char *pairs, refuel_status expected, const char *message)
{
    refuel_request request;
    refuel_error err = {.message = ""};
    cr_expect(eq(int, (int)request_of(pairs, &request, &err), (int)expected), "%s: %s", pairs, err.message);
    cr_expect(strstr(err.message, message) != NULL, "%s: %s", pairs, err.message);
}

/* Each number and word has a row, and stands by itself in the manuals. */
Test(timing_input, places)
{
    int numbers = 0, words = 0;
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        const rf_field *it = &rf_request_fields[i];
        size_t at = it->info.offset, first = offsetof(refuel_request, timing.number[0]),
               word = offsetof(refuel_request, timing.word[0]);
        int in_numbers = at >= first && at < word,
            in_words = at >= word && at < word + sizeof(int32_t[REFUEL_TIMING_WORDS]);
        numbers += in_numbers, words += in_words;
        if (in_numbers || in_words) cr_expect(it->around && !it->unkept && !it->info.needed, "%s", it->info.flag);
        cr_expect(eq(int, it->around, i >= RF_TIMING_INPUT_FIRST), "%s", it->info.flag);
        if (it->around) cr_expect(strchr(it->info.path, '.') != NULL, "%s", it->info.flag);
    }
    cr_expect(eq(int, numbers, REFUEL_TIMING_NUMBER_END));
    cr_expect(eq(int, words, REFUEL_TIMING_WORD_END));
    cr_expect(le(int, REFUEL_TIMING_NUMBER_END, REFUEL_TIMING_PLACES));
}

Test(timing_input, texts)
{
    static const struct {
        const char *pairs;
        refuel_timing_number which;
        double value;
    } rows[] = {{"session=2h30", REFUEL_TIMING_SESSION_H, 2.5},
                {"session=90min", REFUEL_TIMING_SESSION_H, 1.5},
                {"event=3h30", REFUEL_TIMING_EVENT_H, 3.5},
                {"carbohydrate-during=60g/h", REFUEL_TIMING_DURING_G_H, 60},
                {"session=2h;carbohydrate-during=90g", REFUEL_TIMING_DURING_G_H, 45},
                {"session=2h;drink=1.2 litres", REFUEL_TIMING_DRINK_L_H, 0.6},
                {"drink=600ml/h", REFUEL_TIMING_DRINK_L_H, 0.6},
                {"drink=none", REFUEL_TIMING_DRINK_L_H, 0},
                {"drink=0l", REFUEL_TIMING_DRINK_L_H, 0},
                {"carbohydrate-after=280g", REFUEL_TIMING_AFTER_G_H, 70},
                {"next=6h;carbohydrate-after=280g", REFUEL_TIMING_AFTER_G_H, 70},
                {"next=2h;carbohydrate-after=140g", REFUEL_TIMING_AFTER_G_H, 70},
                {"weight=60kg;carbohydrate-before=2g/kg", REFUEL_TIMING_BEFORE_G, 120},
                {"weight=60kg;protein-after=0.4g/kg", REFUEL_TIMING_AFTER_PROTEIN_G, 24},
                {"weight=60kg;loading=10g/kg", REFUEL_TIMING_LOADING_G_D, 600},
                {"loading=600g/day", REFUEL_TIMING_LOADING_G_D, 600},
                {"sweat-sodium=40", REFUEL_TIMING_SWEAT_SODIUM_MMOL_L, 40},
                {"sweat-sodium=40 mmol/l", REFUEL_TIMING_SWEAT_SODIUM_MMOL_L, 40},
                {"sweat-sodium=919.6mg/L", REFUEL_TIMING_SWEAT_SODIUM_MMOL_L, 40},
                {"urine=200ml", REFUEL_TIMING_URINE_L, 0.2},
                {"weight-before=150lb", REFUEL_TIMING_WEIGHT_BEFORE_KG, 68.0388555},
                {"caffeine-single=0.2g", REFUEL_TIMING_CAFFEINE_SINGLE_MG, 200},
                {"meals=4", REFUEL_TIMING_MEALS, 4},
                {"meals=none", REFUEL_TIMING_MEALS, 0},
                {"meals=30g", REFUEL_TIMING_MEALS, 1},
                {"meals=30g, 25g and 40g", REFUEL_TIMING_MEALS, 3}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        refuel_request request = read(rows[i].pairs);
        cr_expect(epsilon_eq(dbl, request.timing.number[rows[i].which], rows[i].value, 1e-9), "%s", rows[i].pairs);
    }
    cr_expect(eq(int, read("sugars=maltodextrin").timing.word[REFUEL_TIMING_SUGARS], REFUEL_SUGARS_GLUCOSE));
    cr_expect(eq(int, read("sugars=Table Sugar").timing.word[REFUEL_TIMING_SUGARS], REFUEL_SUGARS_GLUCOSE_FRUCTOSE));
    cr_expect(epsilon_eq(dbl, read("intake=2000kcal;saturated-fat=9%").eaten[REFUEL_NUTRIENT_SATURATED_FAT], 20, 1e-9));
    cr_expect(epsilon_eq(dbl, read("intake=2000kcal;added-sugar=10%").eaten[REFUEL_NUTRIENT_ADDED_SUGAR], 50, 1e-9));
    cr_expect(eq(dbl, read("caffeine=250 mg a day").eaten[REFUEL_NUTRIENT_CAFFEINE], 250));
}

Test(timing_input, refusals)
{
    refused("drink=1l", REFUEL_E_MISSING, "give the session");
    refused("carbohydrate-during=60g", REFUEL_E_MISSING, "give the session");
    refused("carbohydrate-before=2g/kg", REFUEL_E_MISSING, "need the weight");
    refused("drink=500g/h", REFUEL_E_UNIT, "not a volume per hour");
    refused("weight=60kg;carbohydrate-after=1g/kg", REFUEL_E_UNIT, "not a mass per hour");
    refused("sweat-sodium=40kg", REFUEL_E_UNIT, "no amount of sodium");
    refused("sweat-sodium=salty", REFUEL_E_SYNTAX, "no amount of sodium");
    refused("sweat-sodium=400", REFUEL_E_RANGE, "outside 1..200");
    refused("meals=25", REFUEL_E_RANGE, "outside 0..24");
    refused("meals=2.5", REFUEL_E_SYNTAX, "not a whole number");
    refused("meals=30g,lots", REFUEL_E_SYNTAX, "lots");
    refused("meals=30g,700g", REFUEL_E_RANGE, "outside 0..500 g");
    refused("meals=1g,2g,3g,4g,5g,6g,7g,8g,9g", REFUEL_E_RANGE, "more than 8 meals");
    refused("sugars=fat", REFUEL_E_UNKNOWN, "glucose");
}

/* Grams of each meal stand beside their number; a number alone takes them away. */
Test(timing_input, meals)
{
    refuel_request request = read("meals=30g;");
    refuel_error err;
    request = read("meals=30g,25.5g");
    cr_expect(request.timing.meal[0].given == 1 && request.timing.meal[0].protein_g == 30);
    cr_expect(request.timing.meal[1].given == 1 && request.timing.meal[1].protein_g == 25.5);
    cr_expect(request.timing.meal[2].given == 0 && isnan(request.timing.meal[2].protein_g));
    cr_expect(eq(int, (int)refuel_request_set(&request, REFUEL_INPUT_MEALS, 3, &err), REFUEL_OK));
    cr_expect(request.timing.meal[0].given == 0 && request.timing.number[REFUEL_TIMING_MEALS] == 3);
    cr_expect(eq(int, (int)refuel_request_read(&request, "meals", "20g", &err), REFUEL_OK));
    cr_expect(eq(int, (int)refuel_request_set(&request, REFUEL_INPUT_MEALS, NAN, &err), REFUEL_OK));
    cr_expect(request.timing.meal[0].given == 0 && isnan(request.timing.number[REFUEL_TIMING_MEALS]));
}
