/* Beside answers about eating no form of what judges an intake tells an amount, and of nobody who is to eat is anything called too
   much. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <ctype.h>
#include <refuel/json.h>
#include <string.h>

#include "diet/gate_kernel.h"
#include "diet/micronutrient.h"
#include "io/answer_parts.h"
#include "io/explain.h"
#include "io/json_write.h"
#include "property/answers.h"
#include "property/nutrients.h"
#include "support/requests.h"

enum { PEOPLE = 1500, TEXT = 1 << 20 };

/* A number, then a unit of energy or food: "1,500 kcal", "0.25 g per kg", "736 mg". Drinks in L are told: too much of them is a
   danger. */
static const char *amount_in(const char *text)
{
    static const char *const units[] = {"kcal", "kJ", "mg", "ug", "IU", "g"};
    for (const char *at = text; *at; at++) {
        if (!isdigit((unsigned char)*at)) continue;
        const char *unit = at + 1 + (at[1] == ' ');
        for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
            size_t length = strlen(units[i]);
            if (strncmp(unit, units[i], length) == 0 && !isalnum((unsigned char)unit[length])) return at;
        }
    }
    return NULL;
}

/* A member of JSON that is a number of energy or food: "total_kcal_d":2100. */
static const char *member_in(const char *text)
{
    static const char *const ends[] = {"kcal_d\":", "_g_d\":", "_mg_d\":", "_mg_h\":", "_ug_d\":", "_g_h\":"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        for (const char *at = text; (at = strstr(at, ends[i])); at++) {
            const char *value = at + strlen(ends[i]);
            if (isdigit((unsigned char)*value) || *value == '-' || *value == '[') return at;
        }
    return NULL;
}

static const struct {
    refuel_input input;
    double least, most;
} around[] = {{REFUEL_INPUT_SESSION, 0.5, 5},
              {REFUEL_INPUT_CARBOHYDRATE_DURING, 0, 150},
              {REFUEL_INPUT_CARBOHYDRATE_BEFORE, 0, 400},
              {REFUEL_INPUT_BEFORE_TIME, 0.5, 5},
              {REFUEL_INPUT_CARBOHYDRATE_AFTER, 0, 200},
              {REFUEL_INPUT_NEXT, 1, 20},
              {REFUEL_INPUT_PROTEIN_AFTER, 0, 60},
              {REFUEL_INPUT_AFTER_TIME, 0, 4},
              {REFUEL_INPUT_EVENT, 0.5, 6},
              {REFUEL_INPUT_LOADING, 100, 1200},
              {REFUEL_INPUT_LOADING_TIME, 10, 70},
              {REFUEL_INPUT_DRINK, 0, 2},
              {REFUEL_INPUT_SWEAT_RATE, 0.2, 3},
              {REFUEL_INPUT_SWEAT_SODIUM, 10, 80},
              {REFUEL_INPUT_SATURATED_FAT, 0, 60},
              {REFUEL_INPUT_ADDED_SUGAR, 0, 150},
              {REFUEL_INPUT_CAFFEINE, 0, 800},
              {REFUEL_INPUT_CAFFEINE_SINGLE, 0, 300}};

static refuel_request somebody(uint64_t *state)
{
    refuel_request r = people_request(state);
    people_eating(state, &r);
    answer_all(state, &r);
    people_nutrients(state, &r, 8);
    people_set(&r, REFUEL_INPUT_MEALS, (double)(1 + people_next(state) % 5));
    for (size_t i = 0; i < sizeof around / sizeof *around; i++)
        if (people_one_in(state, 2))
            people_set(&r, around[i].input, people_between(state, around[i].least, around[i].most));
    return r;
}

static int told, person;

static void tells_none(void *context, const char *text)
{
    const char *at = amount_in(text);
    (void)context;
    if (at) cr_fatal("person %d: %s", person, text);
    told++;
}

static void json_tells_none(const rf_answer *answer)
{
    static char text[TEXT];
    size_t needed = 0;
    rf_json_writer w;
    rf_json_begin(&w);
    rf_report_answer(&w, answer, true);
    cr_assert(eq(int, (int)rf_json_print(&w, text, sizeof text, &needed, NULL), REFUEL_OK));
    rf_json_end(&w);
    tells_none(NULL, text);
    const char *at = member_in(text);
    if (at) cr_fatal("person %d: %.80s", person, at - 20 > text ? at - 20 : text);
}

Test(withheld_properties, no_amount)
{
    static rf_answer answer;
    uint64_t state = 211;
    int seen = 0;
    for (person = 0; person < PEOPLE; person++) {
        char sentence[RF_SENTENCE];
        refuel_request r = somebody(&state);
        people_set(&r, REFUEL_INPUT_EATING_DISORDER,
                   people_one_in(&state, 2) ? REFUEL_EATING_DISORDER_NOW : REFUEL_EATING_DISORDER_PAST);
        if (rf_answer_make(RF_ANSWER_CHECK, &r, &answer, NULL) != REFUEL_OK) continue;
        cr_assert(answer.withheld);
        rf_answer_sentence(&answer, false, sentence);
        tells_none(NULL, sentence);
        rf_explain(&answer, tells_none, NULL);
        for (size_t i = 0; i < answer.findings; i++) tells_none(NULL, answer.finding[i].message);
        for (size_t i = 0; refuel_warning_at(i); i++)
            if (refuel_warned(answer.plan.warnings, refuel_warning_at(i)->number))
                tells_none(NULL, refuel_warning_at(i)->message);
        json_tells_none(&answer);
        seen++;
    }
    cr_expect(seen > PEOPLE / 4 && told > 40 * seen, "%d, %d", seen, told);
}

/* What does harm in itself is told to everybody. */
static int is_of_harm(const refuel_finding *it)
{
    return rf_is_upper_level(it->id) || it->id == REFUEL_CHECK_CAFFEINE || it->id == REFUEL_CHECK_FLUID_LOSS ||
           it->id == REFUEL_CHECK_FLUID_OVERDRINKING || it->id == REFUEL_CHECK_INTAKE_PLAUSIBILITY ||
           it->id == REFUEL_CHECK_LABEL_CONSISTENCY ||
           (it->id == REFUEL_CHECK_CARBOHYDRATE_DURING && it->action != REFUEL_ACTION_INFORM);
}

Test(withheld_properties, nothing_is_too_much)
{
    uint64_t state = 212;
    int seen = 0, spared = 0;
    for (person = 0; person < PEOPLE; person++) {
        refuel_request r = somebody(&state);
        int answered = people_one_in(&state, 2);
        judgement j, plain;
        if (answered)
            people_set(&r, REFUEL_INPUT_EATING_DISORDER, REFUEL_EATING_DISORDER_NOW);
        else
            people_set(&r, REFUEL_INPUT_WEIGHT, 17.3 * r.height_cm * r.height_cm / 1e4);
        if (r.age_y < 20 && !answered) continue; /* 17.3 is not low for every child */
        if (r.life_stage == REFUEL_PREGNANT) people_take(&r, REFUEL_INPUT_PRE_PREGNANCY_WEIGHT);
        if (judge_request(&r, 1, &j, NULL) != REFUEL_OK) continue;
        seen++;
        for (size_t i = 0; i < j.findings; i++) {
            const refuel_finding *it = &j.finding[i];
            int much = it->verdict == REFUEL_VERDICT_HIGH && it->direction != REFUEL_DIRECTION_TOO_LITTLE;
            if (much && !is_of_harm(it)) cr_fatal("person %d: %s", person, it->message);
        }
        for (int k = 0; k < REFUEL_HEALTH_WORD_END; k++) r.health.word[k] = REFUEL_NOT_ANSWERED;
        if (!answered || judge_request(&r, 1, &plain, NULL) != REFUEL_OK) continue;
        for (size_t i = 0; i < plain.findings; i++)
            spared += plain.finding[i].verdict == REFUEL_VERDICT_HIGH && !is_of_harm(&plain.finding[i]);
    }
    cr_expect(seen > PEOPLE / 4 && spared > 50, "%d, %d", seen, spared);
}
