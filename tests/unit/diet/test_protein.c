#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "core/source_keys.h"
#include "diet/protein.h"
#include "diet/protein_kernel.h"
#include "support/requests.h"
#include "unit/diet/base_case.h"

/* Straight lines from half an hour before 3 and 7 hours to half an hour behind them; from 65 years the lower edge is at
   least 1.2, and nothing is below the reference. By hand. */
Test(protein, target)
{
    static const struct {
        double hours;
        int deficit;
        double age_y, reference, low, high;
    } rows[] = {{0, 0, 30, 0.8, 1.0, 1.2},        {2.5, 0, 30, 0.8, 1.0, 1.2},      {2.51, 0, 30, 0.8, 1.004, 1.206},
                {3, 0, 30, 0.8, 1.2, 1.5},        {3.49, 0, 30, 0.8, 1.396, 1.794}, {3.5, 0, 30, 0.8, 1.4, 1.8},
                {6.5, 0, 30, 0.8, 1.4, 1.8},      {6.51, 0, 30, 0.8, 1.402, 1.802}, {7, 0, 30, 0.8, 1.5, 1.9},
                {7.49, 0, 30, 0.8, 1.598, 1.998}, {7.5, 0, 30, 0.8, 1.6, 2.0},      {20, 0, 30, 0.8, 1.6, 2.0},
                {NAN, 0, 30, 0.8, 1.0, 1.2},      {0, 1, 30, 0.8, 1.6, 2.4},        {10, 1, 30, 0.8, 1.6, 2.4},
                {0, 0, 64.9, 0.8, 1.0, 1.2},      {0, 0, 65, 0.8, 1.2, 1.2},        {2.75, 0, 65, 0.8, 1.2, 1.35},
                {5, 0, 70, 0.8, 1.4, 1.8},        {0, 0, 30, 1.1, 1.1, 1.2},        {0, 0, 30, 1.3, 1.3, 1.3},
                {2.75, 0, 30, 1.3, 1.3, 1.35},    {0, 0, 0.5, NAN, 1.0, 1.2}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double low = rf_protein_target_g_kg(rows[i].hours, rows[i].deficit, rows[i].age_y, rows[i].reference).low;
        double high = rf_protein_target_g_kg(rows[i].hours, rows[i].deficit, rows[i].age_y, rows[i].reference).high;
        cr_expect(epsilon_eq(dbl, low, rows[i].low, 1e-12), "row %zu", i);
        cr_expect(epsilon_eq(dbl, high, rows[i].high, 1e-12), "row %zu", i);
    }
}

/* The lower edge of ok rises from 1.0 to 1.2 around 3 hours. */
Test(protein, least)
{
    static const struct {
        double hours;
        int deficit;
        double age_y, reference, least;
    } rows[] = {{0, 0, 30, 0.8, 1.0},      {2.5, 0, 30, 0.8, 1.0}, {2.51, 0, 30, 0.8, 1.002}, {3, 0, 30, 0.8, 1.1},
                {3.49, 0, 30, 0.8, 1.198}, {3.5, 0, 30, 0.8, 1.2}, {20, 0, 30, 0.8, 1.2},     {NAN, 0, 30, 0.8, 1.0},
                {0, 1, 30, 0.8, 1.6},      {3, 1, 30, 0.8, 1.6},   {0, 0, 65, 0.8, 1.2},      {3, 0, 65, 0.8, 1.2},
                {0, 0, 30, 1.1, 1.1},      {3, 0, 30, 1.3, 1.3}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double least = rf_protein_least_g_kg(rows[i].hours, rows[i].deficit, rows[i].age_y, rows[i].reference);
        cr_expect(epsilon_eq(dbl, least, rows[i].least, 1e-12), "row %zu", i);
    }
}

/* The steepest lines: from little running to trained, in g/kg for an hour more a week. */
#define LOW_PER_H (RF_PROTEIN_TRAINED_G_KG - RF_PROTEIN_LOW_G_KG)
#define HIGH_PER_H (RF_PROTEIN_TRAINED_MOST_G_KG - RF_PROTEIN_LOW_MOST_G_KG)
#define LEAST_PER_H (RF_PROTEIN_TRAINED_LEAST_G_KG - RF_PROTEIN_LOW_G_KG)

/* From 0 to 12 hours a hundredth of an hour moves a range and the edge by a hundredth of their steepest line at most, and
   never down. */
Test(protein, no_jump_in_hours)
{
    static const double ages_y[] = {30, 70}, references_g_kg[] = {0.8, 1.3, NAN};
    for (int deficit = 0; deficit < 2; deficit++)
        for (int a = 0; a < 2; a++)
            for (int r = 0; r < 3; r++) {
                double age_y = ages_y[a], reference_g_kg = references_g_kg[r], step_h = 0.01;
                rf_edges before = rf_protein_target_g_kg(0, deficit, age_y, reference_g_kg);
                double least_before = rf_protein_least_g_kg(0, deficit, age_y, reference_g_kg);
                for (int i = 1; i <= 1200; i++) {
                    rf_edges at = rf_protein_target_g_kg(i * step_h, deficit, age_y, reference_g_kg);
                    double least = rf_protein_least_g_kg(i * step_h, deficit, age_y, reference_g_kg);
                    if (!(at.low >= before.low && at.low - before.low <= LOW_PER_H * step_h + 1e-9))
                        cr_fatal("the range from, %g h", i * step_h);
                    if (!(at.high >= before.high && at.high - before.high <= HIGH_PER_H * step_h + 1e-9))
                        cr_fatal("the range to, %g h", i * step_h);
                    if (!(least >= least_before && least - least_before <= LEAST_PER_H * step_h + 1e-9))
                        cr_fatal("the edge, %g h", i * step_h);
                    before = at, least_before = least;
                }
                cr_expect(deficit || before.low > RF_PROTEIN_TRAINED_G_KG, "the ramps were passed");
            }
}

typedef struct planned {
    double hours, low_g_d, high_g_d, least_g_d;
} planned;

static planned at_speed(refuel_request *request, double speed_km_h)
{
    judgement it;
    refuel_error err = {.message = ""};
    refuel_request_set(request, REFUEL_INPUT_SPEED, speed_km_h, NULL);
    cr_assert(eq(int, (int)judge_request(request, 0, &it, &err), REFUEL_OK), "%s", err.message);
    const refuel_plan_result *p = &it.plan;
    return (planned){.hours = p->run_share * p->running_h_week,
                     .low_g_d = p->protein_target_g_d.low,
                     .high_g_d = p->protein_target_g_d.high,
                     .least_g_d = finding_of(&it, REFUEL_CHECK_PROTEIN_DAILY)->low};
}

/* The same through a plan: a hundredth of a km/h, whichever way it takes the hours that are run. From walking, which counts
   as none, over 8 hours to 3. */
Test(protein, no_jump_in_speed)
{
    refuel_request request;
    cr_assert(eq(int, (int)request_of("sex=female;age=34;height=168cm;weight=63kg;run=62km/week", &request, NULL),
                 REFUEL_OK));
    planned before = at_speed(&request, 4);
    double most_h = 0;
    for (int i = 401; i <= 2000; i++) {
        planned at = at_speed(&request, i / 100.0);
        double hours = fabs(at.hours - before.hours), kg = 63;
        if (!(fabs(at.low_g_d - before.low_g_d) <= LOW_PER_H * hours * kg + 1e-6)) cr_fatal("from, %g km/h", i / 100.0);
        if (!(fabs(at.high_g_d - before.high_g_d) <= HIGH_PER_H * hours * kg + 1e-6))
            cr_fatal("to, %g km/h", i / 100.0);
        if (!(fabs(at.least_g_d - before.least_g_d) <= LEAST_PER_H * hours * kg + 1e-6))
            cr_fatal("edge, %g km/h", i / 100.0);
        if (!(hours < 0.1)) cr_fatal("hours, %g km/h", i / 100.0);
        most_h = fmax(most_h, at.hours);
        before = at;
    }
    cr_expect(most_h > 7.5 && before.hours < 3.5, "both ramps were passed");
}

/* Below the reference risk, below the edge low, above 2.5 g/kg high; edges belong to ok. An intake under 2600 - 250
   kcal is a deficit. */
Test(protein, verdicts)
{
    static const struct {
        double hours, intake_kcal_d, age_y, g_kg;
        int verdict;
    } rows[] = {
        {5, 2600, 30, 0.79, REFUEL_VERDICT_RISK},     {5, 2600, 30, 0.8, REFUEL_VERDICT_LOW},
        {5, 2600, 30, 1.19, REFUEL_VERDICT_LOW},      {5, 2600, 30, 1.2, REFUEL_VERDICT_OK},
        {5, 2600, 30, 2.5, REFUEL_VERDICT_OK},        {5, 2600, 30, 2.51, REFUEL_VERDICT_HIGH},
        {0, 2600, 30, 1.0, REFUEL_VERDICT_OK},        {0, 2600, 30, 0.99, REFUEL_VERDICT_LOW},
        {3, 2600, 30, 1.1, REFUEL_VERDICT_OK},        {3, 2600, 30, 1.09, REFUEL_VERDICT_LOW},
        {0, 2600, 65, 1.19, REFUEL_VERDICT_LOW},      {0, 2349, 30, 1.59, REFUEL_VERDICT_LOW},
        {0, 2349, 30, 1.6, REFUEL_VERDICT_OK},        {0, 2350, 30, 1.0, REFUEL_VERDICT_OK}, /* no deficit yet */
        {NAN, 2600, 30, 1.2, REFUEL_VERDICT_OK},      {NAN, 2600, 30, 1.19, REFUEL_VERDICT_UNKNOWN}, /* between */
        {NAN, 2600, 30, 1.0, REFUEL_VERDICT_UNKNOWN}, {NAN, 2600, 30, 0.99, REFUEL_VERDICT_LOW},
        {NAN, 2600, 30, 0.7, REFUEL_VERDICT_RISK},    {NAN, 2349, 30, 1.5, REFUEL_VERDICT_LOW},
        {NAN, 2600, 30, 2.51, REFUEL_VERDICT_HIGH},   {5, 2600, 30, NAN, REFUEL_VERDICT_UNKNOWN},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.running_h_week = rows[i].hours;
        c.intake_kcal_d = rows[i].intake_kcal_d;
        c.age_y = rows[i].age_y;
        c.protein_g_d = rows[i].g_kg * c.basis_kg;
        cr_expect(eq(int, rf_check_protein_daily(&c).verdict, rows[i].verdict), "row %zu", i);
        c.eaten = 1;
        cr_expect(eq(int, rf_check_protein_daily(&c).verdict, rows[i].verdict), "row %zu, eaten", i);
    }
}

/* A deficit is one of energy, whatever the goal is called: a small loss is none. Only without a total the goal decides. */
Test(protein, deficit)
{
    rf_case c = base_case();
    c.protein_g_d = 1.3 * c.basis_kg;
    c.applied_kg_week = -0.1;
    cr_expect(eq(int, rf_check_protein_daily(&c).verdict, REFUEL_VERDICT_OK));
    c.applied_kg_week = 0, c.intake_kcal_d = 2000;
    cr_expect(eq(int, rf_check_protein_daily(&c).verdict, REFUEL_VERDICT_LOW));
    c.intake_kcal_d = NAN; /* as planned */
    cr_expect(eq(int, rf_check_protein_daily(&c).verdict, REFUEL_VERDICT_OK));
    c.applied_kg_week = -0.5;
    cr_expect(eq(int, rf_check_protein_daily(&c).verdict, REFUEL_VERDICT_LOW));
    c.applied_kg_week = -0.1, c.total_kcal_d = NAN;
    cr_expect(eq(int, rf_check_protein_daily(&c).verdict, REFUEL_VERDICT_LOW));
    c.applied_kg_week = 0, c.intake_kcal_d = 500;
    cr_expect(eq(int, rf_check_protein_daily(&c).verdict, REFUEL_VERDICT_OK));
}

/* Without a running volume the edge shown is one that is met, so that "unknown" is true. */
Test(protein, edge_shown)
{
    static const struct {
        double g_kg, edge_g_kg;
    } rows[] = {{1.3, 1.2}, {1.2, 1.2}, {1.19, 1.0}, {1.0, 1.0}, {0.9, 1.0}, {NAN, 1.0}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.running_h_week = NAN;
        c.protein_g_d = rows[i].g_kg * c.basis_kg;
        cr_expect(epsilon_eq(dbl, rf_check_protein_daily(&c).low, rows[i].edge_g_kg * 60, 1e-9), "row %zu", i);
    }
}

/* In pregnancy the reference is 1.1 g/kg; for infants there is none. */
Test(protein, reference)
{
    rf_case c = base_case();
    c.reference = rf_reference_intakes(REFUEL_FEMALE, REFUEL_PREGNANT, 30);
    c.protein_g_d = 1.09 * c.basis_kg;
    cr_expect(eq(int, rf_check_protein_daily(&c).verdict, REFUEL_VERDICT_RISK));
    c.reference = rf_reference_intakes(REFUEL_FEMALE, REFUEL_LIFE_STAGE_NONE, 0.5);
    c.protein_g_d = 200;
    cr_expect(eq(int, rf_check_protein_daily(&c).verdict, REFUEL_VERDICT_UNKNOWN));
    cr_expect(isnan(rf_check_protein_daily(&c).low));
}

/* The edge that binds: trained or not, in a deficit, from 65 years, or the reference where it is higher or is missed. */
Test(protein, sources)
{
    static const struct {
        double hours, under_kcal_d, age_y, g_kg;
        int32_t life_stage;
        const char *source;
    } rows[] = {{5, 0, 30, 1.5, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_ACSM_2016},
                {0, 0, 30, 1.5, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_REFUEL},
                {5, 0, 30, 2.6, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_REFUEL},
                {NAN, 0, 30, 1.5, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_ACSM_2016},
                {NAN, 0, 30, 1.1, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_REFUEL},
                {3, 0, 30, 1.5, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_ACSM_2016},
                {3, 0, 70, 1.5, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_PROTAGE_2013},
                {5, 300, 30, 1.7, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_HECTOR_2018},
                {0, 0, 70, 1.3, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_PROTAGE_2013},
                {5, 0, 70, 1.3, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_ACSM_2016},
                {0, 0, 30, 1.2, REFUEL_PREGNANT, RF_SOURCE_IOM_2002},
                {5, 0, 30, 0.5, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_IOM_2002}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.running_h_week = rows[i].hours;
        c.intake_kcal_d -= rows[i].under_kcal_d;
        c.age_y = rows[i].age_y;
        c.protein_g_d = rows[i].g_kg * c.basis_kg;
        c.reference = rf_reference_intakes(REFUEL_FEMALE, rows[i].life_stage, rows[i].age_y);
        cr_expect(eq(str, (char *)rf_check_protein_daily(&c).source, (char *)rows[i].source), "row %zu", i);
    }
}

/* Where a disease leaves protein to whoever treats it neither a deficit nor a medicine for weight raises what the plan aims at. */
Test(protein, not_raised_beside_a_disease)
{
    static const refuel_health_word answers[] = {REFUEL_HEALTH_KIDNEY_DISEASE, REFUEL_HEALTH_OTHER_MEDICAL};
    for (size_t i = 0; i < sizeof answers / sizeof *answers; i++) {
        rf_case c = base_case();
        refuel_health health = {.word = {0}};
        for (int k = 0; k < REFUEL_HEALTH_PLACES; k++) health.number[k] = NAN;
        rf_edges kept = rf_case_protein_target_g_kg(&c, 0), lost = rf_case_protein_target_g_kg(&c, 1);
        cr_expect(lost.low > kept.low && lost.high > kept.high);
        c.health = &health;
        health.word[answers[i]] = REFUEL_YES;
        for (int glp1 = 0; glp1 < 2; glp1++) {
            if (glp1) health.word[REFUEL_HEALTH_GLP1] = REFUEL_YES;
            rf_edges it = rf_case_protein_target_g_kg(&c, 1);
            cr_expect(it.low == kept.low && it.high == kept.high, "%g to %g", it.low, it.high);
            cr_expect(eq(dbl, rf_case_protein_least_g_kg(&c, 0, 1), RF_PROTEIN_LOW_G_KG));
        }
        cr_expect(eq(int, rf_run_check(REFUEL_CHECK_PROTEIN_DAILY, &c).verdict, REFUEL_VERDICT_UNKNOWN));
    }
}
