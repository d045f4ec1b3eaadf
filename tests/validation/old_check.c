/* Is the former rule, as it stands here, the one that was used? */
#include <math.h>
#include <stdio.h>

#include "energy/resting.h"
#include "old_selection.h"
#include "page.h"
#include "support/cases.h"

static int32_t athlete_of(const cases *c)
{
    if (case_is(c, "athlete", "no")) return REFUEL_ATHLETE_NO;
    return case_is(c, "athlete", "yes") ? REFUEL_ATHLETE_YES : REFUEL_ATHLETE_AUTO;
}

static refuel_request example_of(const cases *c)
{
    refuel_request r = REFUEL_REQUEST_INIT;
    r.sex = case_is(c, "sex", "female") ? REFUEL_FEMALE : REFUEL_MALE;
    r.age_y = case_number(c, "age_y");
    r.height_cm = case_number(c, "height_cm");
    r.weight_kg = case_number(c, "weight_kg");
    r.fat_free_mass_kg = case_given(c, "fat_free_mass_kg");
    r.athlete = athlete_of(c);
    r.distance_km_week = case_given(c, "distance_km_week");
    r.speed_km_h = case_given(c, "speed_km_h");
    r.climb_m_week = case_given(c, "climb_m_week");
    r.terrain = case_is(c, "terrain", "trail") ? REFUEL_TRAIL : REFUEL_TERRAIN_NONE;
    r.living_pal = case_given(c, "living_pal");
    r.resting_kcal_d = case_given(c, "resting_kcal_d");
    return r;
}

static void expect(const cases *c, const char *column, double found)
{
    if (!(fabs(found - case_number(c, column)) <= case_number(c, "tol"))) broken_page(c->path, column);
}

size_t check_old_selection(void)
{
    cases c = cases_open("former_rule.csv");
    while (cases_next(&c)) {
        refuel_request r = example_of(&c);
        old_day day = old_day_of(&r);
        const rf_resting_row *row = rf_resting_row_of(day.equation);
        if (!case_is(&c, "expect_equation", row ? row->info.key : "measured")) broken_page(c.path, "expect_equation");
        expect(&c, "expect_resting_kcal_d", day.resting_kcal_d);
        expect(&c, "expect_sd_resting_kcal_d", day.sd_resting_kcal_d);
        expect(&c, "expect_total_kcal_d", day.total_kcal_d);
        expect(&c, "expect_sd_total_kcal_d", day.sd_total_kcal_d);
        expect(&c, "expect_fat_free_mass_kg", day.fat_free_mass_kg);
    }
    if (c.rows == 0) broken_page("no example of the former rule", c.path);
    return c.rows;
}
