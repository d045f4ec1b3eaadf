#include "diet/triad.h"

#include <criterion/criterion.h>
#include <criterion/new/assert.h>
#include <math.h>
#include <string.h>

#include "diet/triad_kernel.h"
#include "support/requests.h"
#include "unit/diet/base_case.h"

static refuel_finding found_with(rf_case *c, const char *pairs)
{
    static refuel_request request;
    cr_assert(eq(int, (int)request_of(pairs, &request, NULL), REFUEL_OK), "%s", pairs);
    c->health = &request.health;
    return rf_run_check(REFUEL_CHECK_TRIAD_CRA, c);
}

#define MOST                                                                                                    \
    "eating-disorder=now;dietary-restriction=yes;menarche=17;periods-year=2;bone-stress=2;bone-density-z=-2.5;" \
    "unplanned-loss=12%"

/* Twelve points are the most; words by class, and the table is called one of 2014 that was revised. */
Test(triad, classes)
{
    static const struct {
        const char *answers, *words;
        double bmi, points;
        int verdict;
    } rows[] = {
        {"dietary-restriction=no;menarche=13;periods-year=12;bone-stress=0", "0 or 1 point", 22, 0, REFUEL_VERDICT_OK},
        {"dietary-restriction=no;menarche=13;periods-year=12;bone-stress=0", "0 or 1 point", 18.4, 1,
         REFUEL_VERDICT_OK},
        {"dietary-restriction=yes;menarche=13;periods-year=9;bone-stress=0", "2 to 5 points", 22, 2,
         REFUEL_VERDICT_RISK},
        {"dietary-restriction=yes;menarche=15;periods-year=9;bone-stress=1", "2 to 5 points", 22, 5,
         REFUEL_VERDICT_RISK},
        {"dietary-restriction=yes;menarche=15;periods-year=5;bone-stress=1", "6 points or more", 22, 6,
         REFUEL_VERDICT_RISK},
        {"dietary-restriction=no;menarche=13;periods-year=12;bone-stress=0", "under 16", 15.9, 2, REFUEL_VERDICT_RISK},
        {MOST, "6 points or more", 17, 12, REFUEL_VERDICT_RISK}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.bmi = rows[i].bmi;
        refuel_finding it = found_with(&c, rows[i].answers);
        cr_expect(eq(dbl, it.value, rows[i].points), "%zu", i);
        cr_expect(eq(int, it.verdict, rows[i].verdict), "%zu", i);
        cr_expect(eq(int, it.action, it.verdict == REFUEL_VERDICT_OK ? REFUEL_ACTION_NONE : REFUEL_ACTION_REFER));
        cr_expect(strstr(it.message, rows[i].words) != NULL, "%zu: %s", i, it.message);
        cr_expect(strstr(it.message, "of 2014") && strstr(it.message, "revised in 2025"), "%s", it.message);
    }
}

/* A body mass index under 16 counts whatever else is known. */
Test(triad, far_too_light)
{
    rf_case c = base_case();
    c.bmi = 15.9;
    refuel_finding it = found_with(&c, "dietary-restriction=no");
    cr_expect(it.verdict == REFUEL_VERDICT_RISK && it.value == 2);
    cr_expect(strstr(it.message, "under 16") != NULL);
    c.bmi = 16;
    it = found_with(&c, "dietary-restriction=no");
    cr_expect(strstr(it.message, "at least 2 points") != NULL, "%s", it.message);
}

/* Points that are certain decide, whatever was not answered; what was not cannot take them away. */
Test(triad, certain_points)
{
    static const struct {
        const char *answers, *words;
        double bmi, points;
        int verdict;
    } rows[] = {
        {"dietary-restriction=yes", "needs", 22, NAN, REFUEL_VERDICT_UNKNOWN},
        {"dietary-restriction=no;menarche=13;periods-year=12", "needs", 18.4, NAN, REFUEL_VERDICT_UNKNOWN},
        {"dietary-restriction=yes", "at least 2 points", 18.4, 2, REFUEL_VERDICT_RISK},
        {"dietary-restriction=no;bone-stress=2", "at least 2 points", 22, 2, REFUEL_VERDICT_RISK},
        {"dietary-restriction=no;bone-stress-high-risk=1", "at least 2 points", 22, 2, REFUEL_VERDICT_RISK},
        {"dietary-restriction=no;menarche=15", "at least 2 points", 22, 2, REFUEL_VERDICT_RISK},
        {"bone-density-z=-2.5", "at least 2 points", 22, 2, REFUEL_VERDICT_RISK},
        {"bone-density-z=-2.5;periods-year=7", "at least 3 points", 22, 3, REFUEL_VERDICT_RISK},
        {"dietary-restriction=yes;hormonal-contraception=yes;bone-stress=2", "at least 4 points", 22, 4,
         REFUEL_VERDICT_RISK},
        {"dietary-restriction=yes;periods-year=2;bone-stress=2", "at least 5 points", 22, 5, REFUEL_VERDICT_RISK},
        {"eating-disorder=now;dietary-restriction=yes;periods-year=2;bone-stress=2", "6 points or more", 22, 6,
         REFUEL_VERDICT_RISK},
        {"dietary-restriction=no;unplanned-loss=12%", "at least 2 points", NAN, 2, REFUEL_VERDICT_RISK}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.bmi = rows[i].bmi;
        refuel_finding it = found_with(&c, rows[i].answers);
        cr_expect(eq(int, it.verdict, rows[i].verdict), "%zu", i);
        cr_expect(isnan(rows[i].points) ? isnan(it.value) : it.value == rows[i].points, "%zu: %g", i, it.value);
        cr_expect(eq(int, it.action, it.verdict == REFUEL_VERDICT_RISK ? REFUEL_ACTION_REFER : REFUEL_ACTION_NONE));
        cr_expect(strstr(it.message, rows[i].words) != NULL, "%zu: %s", i, it.message);
    }
}

/* Where the table was not made for, or where none of its own questions was answered. */
Test(triad, not_meant)
{
    rf_case c = base_case();
    cr_expect(eq(int, found_with(&c, "menarche=13;periods-year=12;bone-stress=2").verdict, REFUEL_VERDICT_NONE));
    cr_expect(eq(int, found_with(&c, MOST).verdict, REFUEL_VERDICT_RISK));
    cr_expect(eq(int, found_with(&c, MOST ";menopause=yes").verdict, REFUEL_VERDICT_RISK)); /* before 40 years */
    c.age_y = 40;
    cr_expect(eq(int, found_with(&c, MOST ";menopause=yes").verdict, REFUEL_VERDICT_UNKNOWN));
    c.life_stage = REFUEL_LACTATING;
    cr_expect(eq(int, found_with(&c, MOST).verdict, REFUEL_VERDICT_UNKNOWN));
    c = base_case();
    c.sex = REFUEL_MALE;
    cr_expect(eq(int, found_with(&c, "dietary-restriction=yes").verdict, REFUEL_VERDICT_NONE));
    c = base_case();
    c.age_y = 17.99;
    cr_expect(eq(int, found_with(&c, MOST).verdict, REFUEL_VERDICT_UNKNOWN));
}

/* What is not known stays so in every factor. */
Test(triad, not_known)
{
    cr_expect(isnan(rf_triad_bmi_points(NAN, 12)) && isnan(rf_triad_menarche_points(NAN)));
    cr_expect(isnan(rf_triad_menses_points(NAN)) && isnan(rf_triad_density_points(NAN)));
    cr_expect(isnan(rf_triad_bone_stress_points(NAN, NAN)) && isnan(rf_triad_bone_stress_points(NAN, 0)));
    cr_expect(eq(dbl, rf_triad_bone_stress_points(NAN, 1), 2));
    cr_expect(eq(dbl, rf_triad_bmi_points(22, NAN), 0));
    cr_expect(eq(dbl, rf_triad_menarche_points(REFUEL_MENARCHE_NOT_YET), 2));
}
