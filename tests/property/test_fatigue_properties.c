/* Why am I so tired? An emergency never disappears, what is missing is never enough, and nobody is told to eat less. */
#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <refuel/fatigue.h>
#include <refuel/json.h>
#include <stdio.h>
#include <string.h>

#include "fatigue/fatigue.h"
#include "io/fatigue_summary.h"
#include "io/fatigue_words.h"
#include "property/answers.h"
#include "support/wording.h"

enum { PEOPLE = 2000, LOG_RUNS = 40 };

/* Runs of up to two months, which end today or before; their numbers may be missing. */
static void give_log(uint64_t *state, refuel_fatigue_request *ask)
{
    static refuel_log_run run[LOG_RUNS];
    size_t runs = 1 + (size_t)(people_next(state) % LOG_RUNS);
    int64_t day = 20000;
    for (size_t i = 0; i < runs; i++) {
        day += (int64_t)(people_next(state) % 3);
        run[i] = (refuel_log_run){day, people_between(state, 1, 40), NAN, NAN, NAN};
        run[i].duration_min = people_one_in(state, 4) ? NAN : run[i].distance_km * people_between(state, 4, 9);
        if (people_one_in(state, 8) && !isnan(run[i].duration_min)) run[i].distance_km = NAN;
        if (people_one_in(state, 8)) run[i] = (refuel_log_run){day, 0, NAN, NAN, NAN};
    }
    ask->run = run, ask->runs = runs;
    ask->today = people_one_in(state, 4) ? NAN : (double)day + (double)(people_next(state) % 20);
}

static refuel_fatigue_request somebody_asks(uint64_t *state)
{
    refuel_fatigue_request ask = REFUEL_FATIGUE_REQUEST_INIT;
    if (people_one_in(state, 2)) ask.sleep_h = people_between(state, 0, 24);
    if (people_one_in(state, 2)) ask.performance_down_d = people_between(state, 0, 400);
    if (people_one_in(state, 3)) give_log(state, &ask);
    ask.signs = (int32_t)(people_next(state) & people_next(state) & ((1u << (REFUEL_SIGN_END - 1)) - 1));
    return ask;
}

static refuel_request somebody(uint64_t *state)
{
    refuel_request r = people_request(state);
    answer_all(state, &r);
    if (people_one_in(state, 3)) people_take(&r, REFUEL_INPUT_WEIGHT);
    if (people_one_in(state, 6)) people_take(&r, REFUEL_INPUT_AGE);
    return r;
}

static void told(const rf_fatigue *it, const refuel_fatigue_request *ask, int person)
{
    int32_t emergencies = refuel_sign_emergencies(ask->signs);
    if ((it->result.emergency & emergencies) != emergencies) cr_fatal("person %d: an emergency is lost", person);
    char text[RF_FATIGUE_TEXT];
    rf_fatigue_summary(it, text);
    if (emergencies && strncmp(text, "Seek medical help now", 21) != 0) cr_fatal("person %d: %s", person, text);
}

/* Missing data is never ok: without a number that a cause needs it is not, and ok has nothing against it. */
static void never_ok(const rf_fatigue *it, int person)
{
    const refuel_request *who = &it->judged.who;
    int blind = isnan(it->judged.plan.eaten[REFUEL_NUTRIENT_ENERGY]) || !it->judged.planned ||
                !people_gave(who, REFUEL_INPUT_DISTANCE);
    int has_log = it->judged.trained.is_fresh;
    for (size_t i = 0; i < it->result.cause_count; i++) {
        const refuel_cause *cause = &it->cause[i];
        if (cause->verdict != REFUEL_VERDICT_OK) continue;
        if (cause->certainty != REFUEL_CERTAINTY_NONE) cr_fatal("person %d: ok and not ok", person);
        if (cause->id == REFUEL_CAUSE_UNDER_FUELLING && blind) cr_fatal("person %d: ok without data", person);
        if (cause->id == REFUEL_CAUSE_PROTEIN && !people_gave(who, REFUEL_INPUT_PROTEIN)) cr_fatal("person %d", person);
        if (cause->id == REFUEL_CAUSE_CARBOHYDRATE && !people_gave(who, REFUEL_INPUT_CARBOHYDRATE))
            cr_fatal("person %d", person);
        if (cause->id == REFUEL_CAUSE_LOAD && !has_log) cr_fatal("person %d: ok without a log", person);
        if (cause->id == REFUEL_CAUSE_ILLNESS) cr_fatal("person %d", person);
        for (size_t k = 0; k < cause->evidence_count; k++)
            if (it->evidence[cause->evidence_first + k].side != REFUEL_SIDE_AGAINST) cr_fatal("person %d", person);
    }
}

/* No amount that is named asks for less than is eaten, and the words of no advice do. */
static void never_less(const rf_fatigue *it, int person)
{
    const refuel_fatigue_result *r = &it->result;
    int slip = 0;
    for (size_t i = 0; i < it->judged.findings; i++)
        slip |= it->judged.finding[i].id == REFUEL_CHECK_INTAKE_PLAUSIBILITY &&
                it->judged.finding[i].verdict == REFUEL_VERDICT_HIGH;
    if (!slip && r->energy_kcal_d < r->eaten_kcal_d - 51) cr_fatal("person %d: less than is eaten", person);
    for (size_t i = 0; i < r->cause_count; i++) {
        char text[RF_FATIGUE_TEXT];
        rf_fatigue_advice(it, &it->cause[i], text);
        if (strstr(text, "eat less") || strstr(text, "lose weight")) cr_fatal("person %d: %s", person, text);
        if (refused_word_in(text)) cr_fatal("person %d: %s in %s", person, refused_word_in(text), text);
    }
}

Test(fatigue_properties, anybody)
{
    uint64_t state = 81;
    static rf_fatigue whole;
    int seen = 0, emergencies = 0;
    for (int person = 0; person < PEOPLE; person++) {
        refuel_request r = somebody(&state);
        refuel_fatigue_request ask = somebody_asks(&state);
        refuel_error err;
        if (rf_fatigue_make(&r, &ask, &whole, &err) != REFUEL_OK) continue;
        seen++;
        emergencies += whole.result.emergency != 0;
        told(&whole, &ask, person);
        never_ok(&whole, person);
        never_less(&whole, person);
        cr_assert(lt(sz, whole.result.evidence_count, REFUEL_EVIDENCE_MAX));
    }
    cr_expect(gt(int, seen, PEOPLE / 2));
    cr_expect(gt(int, emergencies, PEOPLE / 4));
}

/* More food never makes too little food more sure, nor less food less sure. */
Test(fatigue_properties, more_food_never_speaks_for_too_little)
{
    uint64_t state = 82;
    static rf_fatigue less, more;
    int seen = 0;
    for (int person = 0; person < PEOPLE; person++) {
        refuel_request r = people_request(&state), fed;
        refuel_fatigue_request ask = REFUEL_FATIGUE_REQUEST_INIT;
        if (!people_gave(&r, REFUEL_INPUT_INTAKE)) continue;
        for (int i = 0; i < REFUEL_NUTRIENT_PLACES; i++)
            if (i != REFUEL_NUTRIENT_ENERGY) r.eaten[i] = NAN;
        fed = r;
        fed.eaten[REFUEL_NUTRIENT_ENERGY] =
            fmin(20000, r.eaten[REFUEL_NUTRIENT_ENERGY] * people_between(&state, 1, 1.5));
        if (rf_fatigue_make(&r, &ask, &less, NULL) != REFUEL_OK ||
            rf_fatigue_make(&fed, &ask, &more, NULL) != REFUEL_OK)
            continue;
        seen++;
        if (less.cause[0].verdict == REFUEL_VERDICT_OK && more.cause[0].verdict > REFUEL_VERDICT_UNKNOWN)
            cr_fatal("person %d: enough, and with more not", person);
        if (more.cause[0].verdict == REFUEL_VERDICT_RISK && less.cause[0].verdict < REFUEL_VERDICT_RISK)
            cr_fatal("person %d: a risk with more food alone", person);
    }
    cr_expect(gt(int, seen, 300));
}

/* Of everything that is eaten there is less by the same share: too little food is never less sure, nor less grave. */
Test(fatigue_properties, less_food_is_never_less_sure)
{
    uint64_t state = 84;
    static rf_fatigue whole;
    int seen = 0, risks = 0;
    for (int person = 0; person < PEOPLE; person++) {
        refuel_request r = people_request(&state);
        if (people_one_in(&state, 3)) answer_all(&state, &r);
        refuel_fatigue_request ask = REFUEL_FATIGUE_REQUEST_INIT;
        if (people_one_in(&state, 4)) ask.signs = REFUEL_SIGN_BIT(REFUEL_SIGN_HEAVY_LEGS);
        if (!people_gave(&r, REFUEL_INPUT_INTAKE)) continue;
        int32_t sure = REFUEL_CERTAINTY_NONE, worst = REFUEL_VERDICT_NONE;
        for (int step = 0; step < 12; step++) {
            if (rf_fatigue_make(&r, &ask, &whole, NULL) != REFUEL_OK) break;
            const refuel_cause *it = &whole.cause[REFUEL_CAUSE_UNDER_FUELLING - 1];
            int32_t verdict = it->verdict > REFUEL_VERDICT_UNKNOWN ? it->verdict : REFUEL_VERDICT_NONE;
            if (it->certainty < sure)
                cr_fatal("person %d: at %.0f kcal less sure", person, r.eaten[REFUEL_NUTRIENT_ENERGY]);
            if (verdict < worst)
                cr_fatal("person %d: at %.0f kcal less grave", person, r.eaten[REFUEL_NUTRIENT_ENERGY]);
            sure = it->certainty, worst = verdict;
            seen++;
            for (int i = 0; i < REFUEL_NUTRIENT_PLACES; i++) r.eaten[i] *= 0.87;
        }
        risks += worst == REFUEL_VERDICT_RISK;
    }
    cr_expect(gt(int, seen, 3000));
    cr_expect(gt(int, risks, 300));
}

/* A request as JSON, right or wrong, that names one emergency somewhere. */
static size_t write_request(uint64_t *state, const char *key, char *text, size_t size)
{
    static const char *const before[] = {"\"sex\":\"female\",",
                                         "\"sex\":\"neither\",",
                                         "\"weight\":\"7t\",",
                                         "\"age\":-4,",
                                         "\"nonsense\":1,",
                                         "\"signs\":[\"foo\"],",
                                         "\"sleep\":\"40h\",",
                                         "",
                                         "",
                                         "\"health\":{\"scoff\":9},",
                                         "\"running\":5,",
                                         "\"age\":30,\"age\":31,",
                                         "\"x\":[}",
                                         "\"id\":true,",
                                         "\"performance_down\":\"long\",",
                                         "\"weight_kg\":1e999,"};
    static const char *const list[] = {"\"signs\":[\"%s\"]",
                                       "\"signs\":\"%s\"",
                                       "\"signs\":[\"low-mood\",\"%s\"]",
                                       "\"signs\":\"%s, heavy-legs\"",
                                       "\"signs\":[\"bar\",\"%s\"]",
                                       "\"signs\":\"%s and bar\"",
                                       "\"sign\":\"%s\"",
                                       "\"symptoms\":[\"%s\"]",
                                       "\"signs\":[\"%s\",7]",
                                       "\"signs\":[\"%s\"],\"sex\":\"x\""};
    char signs[160];
    size_t b = people_next(state) % (sizeof before / sizeof *before),
           l = people_next(state) % (sizeof list / sizeof *list);
    int used = snprintf(signs, sizeof signs, "%s", "");
    const char *at = strstr(list[l], "%s");
    used = snprintf(signs, sizeof signs, "%.*s%s%s", (int)(at - list[l]), list[l], key, at + 2);
    cr_assert(used > 0 && (size_t)used < sizeof signs);
    return (size_t)snprintf(text, size, "{%s%s}", before[b], signs);
}

/* No input makes an emergency disappear: it stands in the answer, in the error of an array, or in the message. */
Test(fatigue_properties, an_emergency_stays_in_json)
{
    uint64_t state = 83;
    static char out[65536];
    int right = 0, wrong = 0;
    for (int i = 0; i < 3000; i++) {
        const refuel_sign_info *it = refuel_sign_at(people_next(&state) % (REFUEL_SIGN_END - 1));
        if (!it->emergency) continue;
        char text[512], array[520], named[64];
        refuel_error err;
        size_t needed, length = write_request(&state, it->key, text, sizeof text);
        snprintf(named, sizeof named, "\"sign\":\"%s\"", it->key);
        refuel_status status = refuel_fatigue_json(text, length, out, sizeof out, &needed, &err);
        if (status == REFUEL_OK ? !strstr(out, named) : !strstr(err.message, "emergency"))
            cr_fatal("%s: %s", text, status == REFUEL_OK ? out : err.message);
        right += status == REFUEL_OK;
        wrong += status != REFUEL_OK;
        snprintf(array, sizeof array, "[%s]", text);
        status = refuel_fatigue_json(array, strlen(array), out, sizeof out, &needed, &err);
        if (status == REFUEL_OK ? !strstr(out, named) : !strstr(err.message, "emergency"))
            cr_fatal("%s: %s", array, status == REFUEL_OK ? out : err.message);
    }
    cr_expect(gt(int, right, 100));
    cr_expect(gt(int, wrong, 500));
}
