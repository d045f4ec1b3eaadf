/* Resting energy and guessed fat-free mass of groups that train, by the former rule and by the present one. */
#include <math.h>
#include <stdio.h>

#include "compare.h"
#include "support/cases.h"
#include "table.h"

/* The group of runners whose resting energy was measured, and height and age of which are known or assumed. */
static group rested_runners(void)
{
    group it = {.total_kcal_d = NAN, .athletes = true};
    cases c = cases_open("dlw_runners.csv");
    while (cases_next(&c)) {
        if (!case_is(&c, "method", "chamber") || !case_has(&c, "height_cm")) continue;
        snprintf(it.study, sizeof it.study, "%s", case_text(&c, "study"));
        it.sex = case_is(&c, "sex", "female") ? REFUEL_FEMALE : REFUEL_MALE;
        it.n = case_number(&c, "n");
        it.age_y = case_number(&c, "age_y");
        it.height_cm = case_number(&c, "height_cm");
        it.weight_kg = case_number(&c, "weight_kg");
        it.fat_free_mass_kg = it.weight_kg * (1 - case_number(&c, "body_fat_pct") / 100);
        it.resting_kcal_d = case_number(&c, "resting_kcal_d");
    }
    if (!*it.study) broken_page("no runners with resting energy and height", c.path);
    return it;
}

static size_t read_measured(group out[GROUPS_MAX])
{
    group all[GROUPS_MAX];
    size_t total = read_trained_groups(all), count = 0;
    out[count++] = rested_runners();
    for (size_t i = 0; i < total; i++)
        if (!isnan(all[i].resting_kcal_d)) out[count++] = all[i];
    return count;
}

static void print_resting_rows(const group *groups, size_t count, size_t how)
{
    table t;
    table_start(&t, "Study|>n|>Measured|>Former|>Former error %|Inside|>Now|>Now error %|Inside");
    for (size_t g = 0; g < count; g++) {
        const group *who = &groups[g];
        old_day old = old_day_like(who, &compared[how]);
        refuel_plan_result plan = plan_of(who, &compared[how]);
        verdict before = verdict_with_sd(old.resting_kcal_d, old.sd_resting_kcal_d, who->resting_kcal_d);
        verdict now = verdict_with_sd(plan.resting_kcal_d, plan.sd_resting_kcal_d, who->resting_kcal_d);
        table_row(&t, "%s|%.0f|%.0f|%.0f|%+.1f|%s|%.0f|%+.1f|%s", who->study, who->n, who->resting_kcal_d,
                  before.predicted, before.error_percent, before.inside ? "yes" : "no", now.predicted,
                  now.error_percent, now.inside ? "yes" : "no");
    }
    table_print(&t);
}

static void print_fat_free(const group *groups, size_t count)
{
    table t;
    table_start(&t, "Study|>Measured kg|>Former|>Former error %|>Now, auto|>Error %|>Now, yes|>Error %");
    for (size_t g = 0; g < count; g++) {
        const group *who = &groups[g];
        way automatic = compared[COMPARED_AUTO];
        automatic.speed_km_h = who->speed_km_h;
        double measured = who->fat_free_mass_kg, old = old_day_like(who, &automatic).fat_free_mass_kg;
        double now = plan_of(who, &automatic).fat_free_mass_kg;
        double yes = plan_of(who, &compared[COMPARED_YES]).fat_free_mass_kg;
        table_row(&t, "%s|%.1f|%.1f|%+.1f|%.1f|%+.1f|%.1f|%+.1f", who->study, measured, old, 100 * (old / measured - 1),
                  now, 100 * (now / measured - 1), yes, 100 * (yes / measured - 1));
    }
    table_print(&t);
}

void print_compare_body(void)
{
    group groups[GROUPS_MAX];
    size_t count = read_measured(groups);
    print_paragraph("Resting energy of those in whom it is known, athlete yes, kcal/d:");
    print_resting_rows(groups, count, COMPARED_YES);
    print_paragraph(
        "The equation for athletes is high in the women, who have only the wider sd now, and far too high in "
        "Kinoshita's girls. All are far too low for Hannon's boys, whose measurement is suspicious. With the measured "
        "fat-free mass it is no better:");
    print_resting_rows(groups, count, COMPARED_FFM);
    print_paragraph("Fat-free mass as guessed from weight, height, age, sex and training, kg:");
    print_fat_free(groups, count);
    print_paragraph(
        "In women who train the guess of the former rule was a tenth too low, and energy availability looked better "
        "than it was; most of that is gone where they say that they are athletes, and little where auto sees 3 h of "
        "running. Kinoshita's girls still are read low. Boys are read 5 to 9 %% high by both rules, which makes energy "
        "availability look worse than it is; from 16 y athlete yes adds to that.");
}
