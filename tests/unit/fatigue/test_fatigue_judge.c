#include "fatigue/fatigue_judge.h"

#include "unit/fatigue/trainings.h"

/* Without a whole person nothing is ok that rests on one. */
Test(fatigue_judge, a_part_of_a_person_is_never_enough)
{
    static const char *const rows[] = {
        "", "sex=female", "weight=58kg;intake=2500kcal",
        "sex=male;age=30;height=180cm;intake=3000kcal;carbohydrate=400g;protein=150g;fat=100g",
        "sex=female;age=30;height=168cm;weight=60kg;life-stage=pregnant;intake=2500kcal"};
    static const refuel_check_id checks[] = {REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_CHECK_ENERGY_FLOOR,
                                             REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_LOSS_RATE};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const rf_fatigue_judged *it = &tired(rows[i])->judged;
        cr_expect(eq(int, it->planned, 0), "%s", rows[i]);
        for (size_t k = 0; k < sizeof checks / sizeof *checks; k++)
            cr_expect(ne(int, rf_fatigue_finding(it, checks[k])->verdict, REFUEL_VERDICT_OK), "%s: %s", rows[i],
                      refuel_check_describe(checks[k])->id);
    }
}

/* Answers count without a person, and a sign stands for an answer that was not given, not against one that was. */
Test(fatigue_judge, signs_are_answers)
{
    static const struct {
        const char *pairs;
        refuel_sign sign;
        int indicated;
    } rows[] = {{"sex=female", REFUEL_SIGN_MISSED_PERIODS, 1},
                {"", REFUEL_SIGN_MISSED_PERIODS, 1},
                {"sex=female;hormonal-contraception=yes", REFUEL_SIGN_MISSED_PERIODS, 0},
                {"sex=female;missed-periods=1;periods-year=12", REFUEL_SIGN_MISSED_PERIODS, 0},
                {"sex=female;missed-periods=5", REFUEL_SIGN_NONE, 1},
                {"", REFUEL_SIGN_BONE_STRESS_INJURY, 1},
                {"bone-stress-high-risk=0", REFUEL_SIGN_BONE_STRESS_INJURY, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        int32_t signs = rows[i].sign ? REFUEL_SIGN_BIT(rows[i].sign) : 0;
        const rf_fatigue *it = tired_asking(rows[i].pairs, asks(NAN, NAN, signs));
        const refuel_finding *found = rf_fatigue_finding(&it->judged, REFUEL_CHECK_LEA_INDICATORS);
        cr_expect(eq(int, found->verdict == REFUEL_VERDICT_RISK, rows[i].indicated), "%s", rows[i].pairs);
        int hidden = strstr(rows[i].pairs, "contraception") != NULL; /* then no periods tell nothing */
        cr_expect(eq(int, sees(it, REFUEL_SEE_SIGNS), !hidden), "%s: a sign is referred all the same", rows[i].pairs);
    }
}

/* The running of the log counts where none was given, and where it reaches to now: 35 km a week at 10.9 km/h. */
Test(fatigue_judge, running_of_the_log)
{
    static const struct {
        const char *pairs;
        double today;
        int by_log;
        double km_week, km_h;
    } rows[] = {{"", TODAY, 1, 35, 60.0 / 5.5},
                {"pace=6:00/km", TODAY + 7, 1, 35, 10},
                {"run=50km/week", TODAY, 0, 50, NAN},
                {"run=0km/week", TODAY, 0, 0, NAN},
                {"pace=6:00/km", TODAY + 8, 0, NAN, 10}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        training log = every_other_day(28, 10, 55);
        refuel_fatigue_request ask = asks_with(&log, 0);
        ask.today = rows[i].today;
        const rf_fatigue *it = tired_asking(rows[i].pairs, ask);
        const refuel_request *who = &it->judged.who;
        cr_expect(eq(int, it->result.log_gives_run, rows[i].by_log), "row %zu", i);
        cr_expect(isnan(rows[i].km_week) ? isnan(who->distance_km_week) : who->distance_km_week == rows[i].km_week,
                  "row %zu", i);
        cr_expect(isnan(rows[i].km_h) ? isnan(who->speed_km_h) : fabs(who->speed_km_h - rows[i].km_h) < 1e-9, "row %zu",
                  i);
        cr_expect(
            eq(int, (it->result.lacking & REFUEL_LACKING_BIT(REFUEL_LACKING_RUNNING)) == 0, !isnan(rows[i].km_week)),
            "row %zu", i);
        cr_expect(
            eq(int, (it->result.lacking & REFUEL_LACKING_BIT(REFUEL_LACKING_LOG)) == 0, rows[i].today <= TODAY + 7),
            "row %zu", i);
    }
}

/* A log that no running volume can be is none: 3 runs of 400 km a week. */
Test(fatigue_judge, a_log_beyond_limits)
{
    training log = every_other_day(28, 400, 2400);
    const rf_fatigue *it = tired_asking("", asks_with(&log, 0));
    cr_expect(eq(int, it->result.log_gives_run, 0));
    cr_expect(isnan(it->judged.who.distance_km_week));
    log = every_other_day(28, 10, 6000); /* as fast as 0.1 km/h */
    it = tired_asking("", asks_with(&log, 0));
    cr_expect(eq(int, it->result.log_gives_run, 1));
    cr_expect(isnan(it->judged.who.speed_km_h));
}

/* A wrong value is an error, also of a part of a person. */
Test(fatigue_judge, wrong_is_wrong)
{
    static rf_fatigue whole;
    refuel_request request = REFUEL_REQUEST_INIT;
    refuel_fatigue_request ask = REFUEL_FATIGUE_REQUEST_INIT;
    refuel_error err = {.message = ""};
    request.weight_kg = 9000;
    cr_expect(eq(int, (int)rf_fatigue_make(&request, &ask, &whole, &err), REFUEL_E_RANGE));
    cr_expect(eq(str, err.field, (char *)"weight"));
    request.weight_kg = NAN, request.sex = REFUEL_MALE, request.life_stage = REFUEL_PREGNANT;
    cr_expect(eq(int, (int)rf_fatigue_make(&request, &ask, &whole, &err), REFUEL_E_CONFLICT));
}
