#include "io/load_words.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "unit/io/loads.h"

static const char *notes(void)
{
    *said = '\0';
    answer_it();
    rf_load_notes(&answer, keep_line, NULL);
    return said;
}

/* The log of test_log_csv.c in words: what is counted is not said where nothing says more. */
Test(load_words, notes)
{
    begin(60, 3);
    notes();
    cr_expect(says("only describes") && !says("have an RPE") && !says("begin at 0"), "%s", said);
    begin(20, 3);
    notes();
    cr_expect(says("Fitness and fatigue begin at 0 on 2026-03-02"), "%s", said);
    given.log.run[5].rpe = NAN;
    strcpy(given.log.unknown, "shoes");
    notes();
    cr_expect(says("19 of 20 runs have an RPE and a duration"), "%s", said);
    cr_expect(says("The last run without it is of 2026-03-17."), "%s", said);
    cr_expect(says("Every run has a heart rate"), "%s", said);
    cr_expect(says("not read: shoes."), "%s", said);
    given.ask.kind = REFUEL_LOAD_MINUTES;
    notes();
    cr_expect(says("RPE") == 0, "a kind that was asked for needs no reason: %s", said);
    given.ask.kind = 0;
    given.ask.resting_heart_rate_bpm = 50, given.ask.max_heart_rate_bpm = 185, given.ask.sex = REFUEL_MALE;
    notes();
    cr_expect(answer.load.kind == REFUEL_LOAD_TRIMP && !says("Every run has a heart rate"), "%s", said);
    rf_load_answer_free(&answer);
    rf_log_free(&given.log);
}

Test(load_words, estimated)
{
    begin(20, 3);
    given.log.run[3].duration_min = NAN;
    given.log.run[4].distance_km = NAN;
    notes();
    cr_expect(says("count with the mean pace"), "%s", said);
    cr_expect(says("19 of 20 runs have a heart rate and a duration"), "%s", said);
    rf_load_answer_free(&answer);
    rf_log_free(&given.log);
}

/* A finding with its numbers, in the unit that is shown; a run that was too long says how often it went with injuries. */
Test(load_words, messages)
{
    char text[RF_TELLER_LINE];
    refuel_load_finding it = {.id = REFUEL_LOAD_SINGLE_RUN,
                              .verdict = REFUEL_VERDICT_HIGH,
                              .day = 20514,
                              .value = 1.5,
                              .rate = 1.52,
                              .rate_low = 1.16,
                              .rate_high = 2,
                              .run_km = 16.09344,
                              .before_km = 10.72896,
                              .message = "M."};
    rf_load_message(&it, false, text);
    cr_expect(eq(
        str, text,
        "2026-03-02: 16.1 km, 1.50 times the longest run of the 30 days before (10.7 km). M. Runs more than 30 to 100 % "
        "longer: 1.52 times the rate of runs up to 10 % longer (95 % interval 1.16 to 2.00)."));
    rf_load_message(&it, true, text);
    cr_expect(
        strncmp(text, "2026-03-02: 10.0 mi, 1.50 times the longest run of the 30 days before (6.7 mi). M.", 82) == 0,
        "%s", text);
    it.verdict = REFUEL_VERDICT_UNKNOWN;
    rf_load_message(&it, false, text);
    cr_expect(strstr(text, "rate") == NULL, "no rate where it is not sure: %s", text);
    it.value = NAN;
    rf_load_message(&it, false, text);
    cr_expect(eq(str, text, "M."));
    it = (refuel_load_finding){.id = REFUEL_LOAD_MONOTONY, .day = 20514, .value = 2.345, .message = "M."};
    rf_load_message(&it, false, text);
    cr_expect(eq(str, text, "7 days to 2026-03-02: monotony 2.35. M."));
}

/* Injuries and not fatigue; nobody is told what he has or will have. */
Test(load_words, no_diagnosis)
{
    static const char *const refused[] = {"you have",  "You have", "diagnos",  "syndrome",
                                          "overtrain", "disease",  "you will", "your risk"};
    char text[RF_TELLER_LINE];
    begin(20, 3);
    given.log.run[19].distance_km = 25;
    notes();
    for (size_t i = 0; i < answer.load.finding_count; i++) {
        rf_load_message(&answer.finding[i], false, text);
        strcat(strcat(said, text), "\n");
    }
    cr_expect(says("injuries, not fatigue") && says("a group, not one person") && says("2.28 times"), "%s", said);
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
        cr_expect(says(refused[i]) == 0, "%s: %s", refused[i], said);
    rf_load_answer_free(&answer);
    rf_log_free(&given.log);
}

Test(load_words, what)
{
    cr_expect(eq(str, (char *)rf_load_what(REFUEL_LOAD_RPE), "RPE times minutes"));
    for (int32_t kind = 1; kind < REFUEL_LOAD_KIND_END; kind++) cr_expect(rf_load_what(kind) && *rf_load_what(kind));
}
