#include <criterion/criterion.h>
#include <criterion/new/assert.h>

#include "core/source_keys.h"
#include "diet/protein_kernel.h"
#include "unit/diet/base_case.h"

/* Both ends of 3 to 7 hours belong to the middle row; from 65 years the lower edge is at least 1.2. */
Test(protein, target)
{
    static const struct {
        double hours;
        int deficit;
        double age_y, reference, low, high;
    } rows[] = {{0, 0, 30, 0.8, 1.0, 1.2}, {2.99, 0, 30, 0.8, 1.0, 1.2}, {3, 0, 30, 0.8, 1.4, 1.8},
                {7, 0, 30, 0.8, 1.4, 1.8}, {7.01, 0, 30, 0.8, 1.6, 2.0}, {NAN, 0, 30, 0.8, 1.0, 1.2},
                {0, 1, 30, 0.8, 1.6, 2.4}, {10, 1, 30, 0.8, 1.6, 2.4},   {0, 0, 64.9, 0.8, 1.0, 1.2},
                {0, 0, 65, 0.8, 1.2, 1.2}, {5, 0, 70, 0.8, 1.4, 1.8},    {0, 0, 30, 1.1, 1.1, 1.2},
                {0, 0, 30, 1.3, 1.3, 1.3}, {0, 0, 0.5, NAN, 1.0, 1.2}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        double low = rf_protein_target_g_kg(rows[i].hours, rows[i].deficit, rows[i].age_y, rows[i].reference).low;
        double high = rf_protein_target_g_kg(rows[i].hours, rows[i].deficit, rows[i].age_y, rows[i].reference).high;
        cr_expect(epsilon_eq(dbl, low, rows[i].low, 1e-12), "row %zu", i);
        cr_expect(epsilon_eq(dbl, high, rows[i].high, 1e-12), "row %zu", i);
    }
}

/* Below the reference risk, below the edge low, above 2.5 g/kg high; edges belong to ok. */
Test(protein, verdicts)
{
    static const struct {
        double hours, goal_kg_week, age_y, g_kg;
        int verdict;
    } rows[] = {
        {5, 0, 30, 0.79, REFUEL_VERDICT_RISK},      {5, 0, 30, 0.8, REFUEL_VERDICT_LOW},
        {5, 0, 30, 1.19, REFUEL_VERDICT_LOW},       {5, 0, 30, 1.2, REFUEL_VERDICT_OK},
        {5, 0, 30, 2.5, REFUEL_VERDICT_OK},         {5, 0, 30, 2.51, REFUEL_VERDICT_HIGH},
        {0, 0, 30, 1.0, REFUEL_VERDICT_OK},         {0, 0, 30, 0.99, REFUEL_VERDICT_LOW},
        {0, 0, 65, 1.19, REFUEL_VERDICT_LOW},       {0, -0.2, 30, 1.59, REFUEL_VERDICT_LOW},
        {0, -0.2, 30, 1.6, REFUEL_VERDICT_OK},      {NAN, 0, 30, 1.2, REFUEL_VERDICT_OK},
        {NAN, 0, 30, 1.19, REFUEL_VERDICT_UNKNOWN}, /* between the edges of little and of much running */
        {NAN, 0, 30, 1.0, REFUEL_VERDICT_UNKNOWN},  {NAN, 0, 30, 0.99, REFUEL_VERDICT_LOW},
        {NAN, 0, 30, 0.7, REFUEL_VERDICT_RISK},     {NAN, -0.2, 30, 1.5, REFUEL_VERDICT_LOW},
        {5, 0, 30, NAN, REFUEL_VERDICT_UNKNOWN},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.running_h_week = rows[i].hours;
        c.applied_kg_week = rows[i].goal_kg_week;
        c.age_y = rows[i].age_y;
        c.protein_g_d = rows[i].g_kg * c.basis_kg;
        cr_expect(eq(int, rf_check_protein_daily(&c).verdict, rows[i].verdict), "row %zu", i);
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
}

/* The edge that binds: trained or not, in a deficit, from 65 years, or the reference where it is higher or is missed. */
Test(protein, sources)
{
    static const struct {
        double hours, goal_kg_week, age_y, g_kg;
        int32_t life_stage;
        const char *source;
    } rows[] = {{5, 0, 30, 1.5, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_ACSM_2016},
                {0, 0, 30, 1.5, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_REFUEL},
                {5, 0, 30, 2.6, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_REFUEL},
                {NAN, 0, 30, 1.5, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_ACSM_2016},
                {5, -0.2, 30, 1.7, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_HECTOR_2018},
                {0, 0, 70, 1.3, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_PROTAGE_2013},
                {5, 0, 70, 1.3, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_ACSM_2016},
                {0, 0, 30, 1.2, REFUEL_PREGNANT, RF_SOURCE_IOM_2002},
                {5, 0, 30, 0.5, REFUEL_LIFE_STAGE_NONE, RF_SOURCE_IOM_2002}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        rf_case c = base_case();
        c.running_h_week = rows[i].hours;
        c.applied_kg_week = rows[i].goal_kg_week;
        c.age_y = rows[i].age_y;
        c.protein_g_d = rows[i].g_kg * c.basis_kg;
        c.reference = rf_reference_intakes(REFUEL_FEMALE, rows[i].life_stage, rows[i].age_y);
        cr_expect(eq(str, (char *)rf_check_protein_daily(&c).source, (char *)rows[i].source), "row %zu", i);
    }
}
