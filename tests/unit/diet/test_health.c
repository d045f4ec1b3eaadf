#include "diet/health.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <string.h>

#include "diet/case.h"
#include "support/requests.h"
#include "support/warnings.h"
#include "unit/diet/base_case.h"

static const refuel_health *answered(const char *pairs)
{
    static refuel_request request;
    cr_assert(eq(int, (int)request_of(pairs, &request, NULL), REFUEL_OK), "%s", pairs);
    return &request.health;
}

/* Nobody was asked, or nothing was answered: no row at all, and nothing is forbidden. */
Test(health, not_asked)
{
    rf_case c = base_case();
    refuel_finding rows[REFUEL_CHECK_END];
    c.requested_kg_week = -0.5;
    for (int k = 0; k < 2; k++) {
        size_t n = rf_run_checks(&c, rows, REFUEL_CHECK_END);
        for (size_t i = 0; i < n; i++) cr_expect(eq(int, rf_check_is_of_health(rows[i].id), 0), "%d", rows[i].id);
        cr_expect(eq(int, rf_health_forbids_loss(c.health, REFUEL_FEMALE, 30, 0), 0));
        refuel_warnings set = rf_health_warnings(c.health);
        cr_expect(set.word[0] == 0 && set.word[1] == 0);
        c.health = answered("sex=female");
    }
}

/* An answer brings the row of its own question, and nobody else's gate. */
Test(health, one_answer_one_gate)
{
    static const struct {
        const char *answer;
        refuel_check_id gate;
    } rows[] = {{"eating-disorder=no", REFUEL_CHECK_GATE_EATING_DISORDER},
                {"scoff=0", REFUEL_CHECK_GATE_SCOFF},
                {"missed-periods=0", REFUEL_CHECK_GATE_MENSTRUAL},
                {"hormonal-contraception=yes", REFUEL_CHECK_GATE_MENSTRUAL},
                {"bone-stress=0", REFUEL_CHECK_GATE_BONE_STRESS},
                {"unplanned-loss=0%", REFUEL_CHECK_GATE_UNPLANNED_LOSS},
                {"insulin=no", REFUEL_CHECK_GATE_MEDICAL},
                {"glp1=no", REFUEL_CHECK_GATE_MEDICAL},
                {"menopause=yes", REFUEL_CHECK_NONE},
                {"ferritin=30", REFUEL_CHECK_NONE}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        refuel_finding found[REFUEL_CHECK_END];
        c.health = answered(rows[i].answer);
        c.age_y = RF_MENOPAUSE_FROM_Y; /* before it menopause is a gate */
        size_t n = rf_run_checks(&c, found, REFUEL_CHECK_END), own = 0;
        for (size_t k = 0; k < n; k++) {
            if (!rf_check_is_of_health(found[k].id) || !refuel_check_describe(found[k].id)->gate) continue;
            own++;
            cr_expect(eq(int, found[k].id, (int)rows[i].gate), "%s", rows[i].answer);
            cr_expect(lt(int, found[k].verdict, REFUEL_VERDICT_HIGH), "%s", rows[i].answer);
        }
        cr_expect(eq(sz, own, rows[i].gate != REFUEL_CHECK_NONE), "%s", rows[i].answer);
    }
}

/* Those that refuse a loss; the others refer. */
Test(health, what_forbids)
{
    static const struct {
        const char *answer;
        int forbids;
    } rows[] = {{"eating-disorder=past", 1},
                {"eating-disorder=now", 1},
                {"eating-disorder=no", 0},
                {"scoff=1", 0},
                {"scoff=2", 1},
                {"missed-periods=2", 0},
                {"missed-periods=3", 1},
                {"periods-year=3", 0},
                {"bone-stress=0", 0},
                {"bone-stress=1", 1},
                {"glp1=yes", 1},
                {"glp1=no", 0},
                {"insulin=yes", 0},
                {"kidney-disease=yes", 0},
                {"unplanned-loss=9%", 0},
                {"ede-q=2.3", 0},
                {"ede-q=2.31", 1},
                {"low-libido=yes", 0},
                {"growth-slowed=yes", 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        cr_expect(eq(int, rf_health_forbids_loss(answered(rows[i].answer), REFUEL_FEMALE, 30, 0), rows[i].forbids),
                  "%s", rows[i].answer);
    const refuel_health *missed = answered("missed-periods=6");
    cr_expect(eq(int, rf_health_forbids_loss(missed, REFUEL_FEMALE, 30, REFUEL_PREGNANT), 0));
    cr_expect(eq(int, rf_health_forbids_loss(missed, REFUEL_FEMALE, 30, REFUEL_LACTATING), 0));
    cr_expect(eq(int, rf_health_forbids(REFUEL_CHECK_GATE_MINOR, missed, REFUEL_FEMALE, 30, 0), 0), "not one of them");
    cr_expect(eq(int, rf_health_forbids_loss(answered("missed-periods=40;menopause=yes"), REFUEL_FEMALE, 52, 0), 0));
}

/* The limits of men and women differ; a score under it says nothing. */
Test(health, score_above_its_limit)
{
    cr_expect(eq(int, rf_health_forbids_loss(answered("ede-q=1.69"), REFUEL_MALE, 30, 0), 1));
    cr_expect(eq(int, rf_health_forbids_loss(answered("ede-q=1.68"), REFUEL_MALE, 30, 0), 0));
    rf_case c = base_case();
    c.sex = REFUEL_FEMALE;
    c.health = answered("ede-q=1.69");
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_GATE_EATING_DISORDER, &c).verdict, REFUEL_VERDICT_NONE));
    c.health = answered("ede-q=2.31");
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_GATE_EATING_DISORDER, &c).verdict, REFUEL_VERDICT_RISK));
}

/* Of somebody too light, and beside such an answer, nothing is called too much; of others it is. */
Test(health, nothing_is_too_much)
{
    static const refuel_check_id checks[] = {REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD,
                                             REFUEL_CHECK_PROTEIN_DAILY,
                                             REFUEL_CHECK_GAIN_RATE,
                                             REFUEL_CHECK_MACRO_AMDR,
                                             REFUEL_CHECK_FAT_SATURATED,
                                             REFUEL_CHECK_SUGAR_ADDED,
                                             REFUEL_CHECK_MICRONUTRIENT_SODIUM_CDRR};
    static const struct {
        const char *answer;
        double bmi;
        int high;
    } rows[] = {
        {"sex=female", 22, 1},           {"scoff=1", 22, 1}, {"sex=female", 18.49, 0}, {"eating-disorder=now", 22, 0},
        {"eating-disorder=past", 22, 0}, {"scoff=2", 22, 0}, {"ede-q=2.31", 22, 0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        for (size_t k = 0; k < sizeof checks / sizeof *checks; k++) {
            rf_case c = base_case();
            c.sex = REFUEL_FEMALE;
            c.health = answered(rows[i].answer);
            c.bmi = rows[i].bmi;
            c.carbohydrate_g_d = 20 * c.basis_kg, c.protein_g_d = 5 * c.basis_kg;
            c.weight_change_kg_week = 0.02 * c.weight_kg;
            double eaten[REFUEL_NUTRIENT_PLACES] = {[REFUEL_NUTRIENT_SATURATED_FAT] = 80,
                                                    [REFUEL_NUTRIENT_ADDED_SUGAR] = 200,
                                                    [REFUEL_NUTRIENT_FREE_SUGAR] = NAN,
                                                    [REFUEL_NUTRIENT_EXERCISE_CARBOHYDRATE] = NAN,
                                                    [REFUEL_NUTRIENT_SODIUM] = 9000};
            c.eaten = 1, c.food = c.amount = eaten;
            int high = rf_run_check(checks[k], &c).verdict == REFUEL_VERDICT_HIGH;
            cr_expect(eq(int, high, rows[i].high), "%s, bmi %g, check %d", rows[i].answer, rows[i].bmi, checks[k]);
        }
}

/* With a kidney disease nobody is told that protein is low. */
Test(health, no_protein_beside_kidney_disease)
{
    static const refuel_check_id checks[] = {REFUEL_CHECK_PROTEIN_DAILY, REFUEL_CHECK_PROTEIN_DEFICIT,
                                             REFUEL_CHECK_MACRO_AMDR};
    for (size_t k = 0; k < sizeof checks / sizeof *checks; k++) {
        rf_case c = base_case();
        c.health = answered("kidney-disease=yes");
        c.protein_g_d = 1, c.eaten = 1;
        cr_expect(rf_run_check(checks[k], &c).verdict <= REFUEL_VERDICT_UNKNOWN, "%d", checks[k]);
        c.health = answered("kidney-disease=no");
        int32_t verdict = rf_run_check(checks[k], &c).verdict;
        cr_expect(verdict == REFUEL_VERDICT_RISK || verdict == REFUEL_VERDICT_LOW ||
                      checks[k] == REFUEL_CHECK_PROTEIN_DEFICIT,
                  "%d", checks[k]);
    }
}

/* Before 15 a first period that has not come says nothing; at 15 it does. */
Test(health, menses)
{
    cr_expect(eq(int, rf_health_menses(answered("menarche=not-yet"), 14.99, 0), RF_MENSES_NOT_ASKED));
    cr_expect(eq(int, rf_health_menses(answered("menarche=not-yet"), 15, 0), RF_MENSES_NONE_YET));
    cr_expect(eq(int, rf_health_menses(answered("menarche=13"), 20, 0), RF_MENSES_NOT_KNOWN));
    cr_expect(eq(int, rf_health_menses(answered("missed-periods=0;periods-year=9"), 20, 0), RF_MENSES_REGULAR));
    cr_expect(eq(int, rf_health_menses(answered("missed-periods=0;periods-year=8"), 20, 0), RF_MENSES_FEW));
    cr_expect(eq(int, rf_health_menses(answered("missed-periods=11;periods-year=2"), 20, 0), RF_MENSES_MISSED));
    cr_expect(eq(int, rf_health_menses(answered("missed-periods=12"), 20, 0), RF_MENSES_MISSED_LONG));
    cr_expect(eq(int, rf_health_menses(answered("hormonal-contraception=yes"), 20, 0), RF_MENSES_HIDDEN));
    cr_expect(eq(int, rf_health_menses(answered("hormonal-contraception=no"), 20, 0), RF_MENSES_NOT_ASKED));
}

/* Each condition has a note of its own, and so has ferritin. */
Test(health, warnings)
{
    static const struct {
        const char *answer;
        refuel_warning_id warning;
    } rows[] = {{"insulin=yes", REFUEL_WARNING_HEALTH_INSULIN},
                {"kidney-disease=yes", REFUEL_WARNING_HEALTH_KIDNEY},
                {"thyroid-disease=yes", REFUEL_WARNING_HEALTH_THYROID},
                {"other-medical=yes", REFUEL_WARNING_HEALTH_OTHER},
                {"glp1=yes", REFUEL_WARNING_HEALTH_GLP1},
                {"ferritin=12ug/L", REFUEL_WARNING_HEALTH_FERRITIN}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        cr_expect(warns_only(rf_health_warnings(answered(rows[i].answer)), (int32_t)rows[i].warning), "%s",
                  rows[i].answer);
    }
}

/* What is eaten and loses weight is not called a good rate of somebody who may not lose. */
Test(health, a_loss_that_is_eaten)
{
    rf_case c = base_case();
    c.eaten = 1;
    c.intake_kcal_d = 2200, c.weight_change_kg_week = -0.36;
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_LOSS_RATE, &c).verdict, REFUEL_VERDICT_OK));
    c.health = answered("bone-stress=1");
    refuel_finding it = rf_run_check(REFUEL_CHECK_LOSS_RATE, &c);
    cr_expect(eq(int, it.verdict, REFUEL_VERDICT_HIGH));
    cr_expect(strstr(it.message, "answered about health") != NULL, "%s", it.message);
    c.health = answered("bone-stress=0");
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_LOSS_RATE, &c).verdict, REFUEL_VERDICT_OK));
    c.health = answered("glp1=yes");
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_LOSS_RATE, &c).verdict, REFUEL_VERDICT_OK), "what the medicine does");
}

/* Beside a GLP-1 medicine protein is 1.2 to 1.6 g/kg at least; more stays more. */
Test(health, protein_beside_glp1)
{
    rf_case c = base_case();
    c.running_h_week = 0, c.protein_g_d = 70;
    refuel_finding it = rf_run_check(REFUEL_CHECK_PROTEIN_DAILY, &c);
    cr_expect(eq(int, it.verdict, REFUEL_VERDICT_OK));
    c.health = answered("glp1=yes");
    it = rf_run_check(REFUEL_CHECK_PROTEIN_DAILY, &c);
    cr_expect(eq(int, it.verdict, REFUEL_VERDICT_LOW));
    cr_expect(epsilon_eq(dbl, it.low, 72, 1e-9));
    cr_expect(strstr(it.message, "GLP-1") != NULL, "%s", it.message);
    c.protein_g_d = 72;
    cr_expect(eq(int, rf_run_check(REFUEL_CHECK_PROTEIN_DAILY, &c).verdict, REFUEL_VERDICT_OK));
    c.intake_kcal_d = 2000;
    cr_expect(epsilon_eq(dbl, rf_run_check(REFUEL_CHECK_PROTEIN_DAILY, &c).low, 96, 1e-9), "a deficit asks for more");
}
