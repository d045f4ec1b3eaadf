/* However the inputs of a request are spread over three sources: what each later one says counts, as if it had been said at
   once. Texts that depend on others and texts that say more than one thing are among them. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "people.h"
#include "plan/request.h"

enum { SOURCES = 3, TEXTS = 4, TRIALS = 20000 };
#define TODAY 20000 /* 2024-10-04 */

/* The names under which one thing can be said, each with some texts. Of the first some are wrong, which matters where nothing
   comes on top. */
typedef struct thing {
    refuel_input input[2]; /* the second is 0 where there is one name */
    const char *text[2][TEXTS];
} thing;

static const thing things[] = {
    {{REFUEL_INPUT_AGE, REFUEL_INPUT_BORN},
     {{"34", "41y", "1", "old"}, {"1990-05-17", "17 May 1960", "2001-01-01", "x"}}},
    {{REFUEL_INPUT_WEIGHT}, {{"60kg", "140lb", "80 kg", "900kg"}}},
    {{REFUEL_INPUT_HEIGHT}, {{"168cm", "5ft6in", "5.11ft", "5m"}}},
    {{REFUEL_INPUT_BODY_FAT, REFUEL_INPUT_FAT_FREE_MASS},
     {{"20%", "30%", "24.5%", "99%"}, {"45kg", "100lb", "50kg", "1kg"}}},
    {{REFUEL_INPUT_GOAL}, {{"-0.5%/week", "-500kcal/day", "0.25kg/week", "-9kg/week"}}},
    {{REFUEL_INPUT_INTAKE}, {{"2000kcal", "8MJ", "1,800 kcal", "2 kcal"}}},
    {{REFUEL_INPUT_PROTEIN}, {{"1.6g/kg", "20%", "90g", "-1g"}}},
    {{REFUEL_INPUT_FAT}, {{"27%", "1g/kg", "60g", "101%"}}},
    {{REFUEL_INPUT_CLIMB}, {{"400m/week", "1300ft/week", "0m/week", "high"}}},
};
enum { THINGS = sizeof things / sizeof *things };

static uint64_t state = 20261129;

static rf_field_text said(const char *text, int source)
{
    return (rf_field_text){.text = text, .length = strlen(text), .called = "it", .tried = true, .source = source};
}

/* Says a thing in a source, one time in three, and in `whole` what counts of it after that. */
static void say(const thing *it, rf_field_text *source, rf_field_text *whole, int number)
{
    if (!people_one_in(&state, 3)) return;
    int name = it->input[1] ? (int)people_one_in(&state, 2) : 0;
    const char *text = it->text[name][people_next(&state) % TEXTS];
    source[it->input[name]] = said(text, number);
    if (it->input[1]) whole[it->input[!name]] = (rf_field_text){.text = NULL};
    whole[it->input[name]] = said(text, 0);
}

static refuel_status read(rf_field_text *texts, refuel_request *out, refuel_error *err)
{
    rf_errors errors = rf_errors_one(err);
    *out = rf_empty_request;
    rf_request_apply(out, texts, NULL, TODAY, &errors);
    return errors.first;
}

static int same(const refuel_request *a, const refuel_request *b)
{
    for (int i = 1; i < REFUEL_INPUT_END; i++) {
        double x = rf_field_load(&rf_request_fields[i], a), y = rf_field_load(&rf_request_fields[i], b);
        if (x != y && !(isnan(x) && isnan(y))) return 0;
    }
    return memcmp(&a->read_notes, &b->read_notes, sizeof a->read_notes) == 0;
}

Test(source_properties, one_after_the_other)
{
    int good = 0, wrong = 0;
    for (int trial = 0; trial < TRIALS; trial++) {
        rf_field_text source[SOURCES][RF_REQUEST_ROWS] = {{{.text = NULL}}}, whole[RF_REQUEST_ROWS] = {{.text = NULL}};
        rf_field_text joined[RF_REQUEST_ROWS] = {{.text = NULL}};
        rf_errors errors = rf_errors_one(NULL);
        for (int k = 0; k < SOURCES; k++) {
            for (int i = 0; i < THINGS; i++) say(&things[i], source[k], whole, k);
            rf_fields_join(rf_request_fields, REFUEL_INPUT_END, joined, source[k], &errors);
        }
        cr_assert(eq(int, (int)errors.first, REFUEL_OK));
        refuel_request one, other;
        refuel_error err = {.message = ""}, again = {.message = ""};
        refuel_status status = read(whole, &one, &err);
        cr_assert(eq(int, (int)read(joined, &other, &again), (int)status), "%s, not %s", again.message, err.message);
        cr_assert(eq(str, again.message, err.message));
        cr_assert(same(&one, &other), "trial %d", trial);
        good += status == REFUEL_OK;
        wrong += status != REFUEL_OK;
    }
    cr_expect(good > TRIALS / 10 && wrong > TRIALS / 10, "%d good, %d wrong", good, wrong);
}
