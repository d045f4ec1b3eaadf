/* Totals of groups that train, by the former rule and by the present one. */
#include "compare.h"

#include <math.h>
#include <refuel/requirement.h>
#include <stdio.h>

#include "core/normal.h"
#include "page.h"
#include "support/cases.h"
#include "table.h"

const way compared[COMPARED] = {
    [COMPARED_AUTO] = {.label = "auto"},
    [COMPARED_YES] = {.label = "yes", .athlete = REFUEL_ATHLETE_YES},
    [COMPARED_FFM] = {.label = "yes, fat-free mass measured", .athlete = REFUEL_ATHLETE_YES, .fat_free_mass = true},
    [COMPARED_RESTING] = {.label = "auto, resting measured", .resting = true},
    [COMPARED_YES_RESTING] = {.label = "yes, resting measured", .athlete = REFUEL_ATHLETE_YES, .resting = true},
};

static verdict verdict_of(double predicted, double low, double high, double measured)
{
    double error_percent = 100 * (predicted / measured - 1);
    return (verdict){predicted, low, high, error_percent, measured >= low && measured <= high};
}

verdict verdict_with_sd(double predicted, double sd, double measured)
{
    double half = rf_normal_quantile(0.9) * sd;
    return verdict_of(predicted, predicted - half, predicted + half, measured);
}

old_day old_day_like(const group *who, const way *how)
{
    refuel_request request = request_of(who, how);
    return old_day_of(&request);
}

static way at_speed_of(const group *who, const way *how)
{
    way it = *how;
    it.speed_km_h = who->speed_km_h;
    return it;
}

verdict old_total(const group *who, const way *how)
{
    way at = at_speed_of(who, how);
    old_day day = old_day_like(who, &at);
    return verdict_with_sd(day.total_kcal_d, day.sd_total_kcal_d, who->total_kcal_d);
}

verdict new_total(const group *who, const way *how)
{
    way at = at_speed_of(who, how);
    refuel_plan_result plan = plan_of(who, &at);
    refuel_range range = plan.total_interval_kcal_d;
    return verdict_of(plan.total_kcal_d, range.low, range.high, who->total_kcal_d);
}

/* Is there such a case of the group, and does it say more than auto does? */
static bool applies(const group *who, const way *how)
{
    if (how->fat_free_mass && isnan(who->fat_free_mass_kg)) return false;
    if (how->resting && isnan(who->resting_kcal_d)) return false;
    if (!how->athlete) return true;
    way automatic = at_speed_of(who, &compared[COMPARED_AUTO]);
    return who->athletes && plan_of(who, &automatic).trained_share < 1;
}

static const char *word(bool inside)
{
    return inside ? "yes" : "no";
}

static void print_groups(const group *groups, size_t count)
{
    table t;
    table_start(&t,
                "Study|Athlete|>Measured|>Former|>Former error %|80 % interval|Inside|>Now|>Now error %|80 % interval|"
                "Inside|Nearer");
    for (size_t g = 0; g < count; g++)
        for (size_t w = 0; w < COMPARED; w++) {
            if (!applies(&groups[g], &compared[w])) continue;
            verdict old = old_total(&groups[g], &compared[w]), now = new_total(&groups[g], &compared[w]);
            double gain = fabs(old.error_percent) - fabs(now.error_percent);
            table_row(&t, "%s|%s|%.0f|%.0f|%+.1f|%.0f to %.0f|%s|%.0f|%+.1f|%.0f to %.0f|%s|%s", groups[g].study,
                      compared[w].label, groups[g].total_kcal_d, old.predicted, old.error_percent, old.low, old.high,
                      word(old.inside), now.predicted, now.error_percent, now.low, now.high, word(now.inside),
                      fabs(gain) < 0.05 ? "same" : (gain > 0 ? "now" : "former"));
        }
    table_print(&t);
}

static void print_people(void)
{
    table t;
    table_start(&t,
                "Study|Sport|>n|Sex|>Age y|>Height cm|>Weight kg|>Fat-free kg|>km a week|>Resting kcal/d|>Total kcal/d|"
                "Assumed");
    cases c = cases_open("dlw_groups.csv");
    while (cases_next(&c))
        table_row(&t, "%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s", case_text(&c, "study"), case_text(&c, "sport"),
                  case_text(&c, "n"), case_text(&c, "sex"), case_text(&c, "age_y"), case_text(&c, "height_cm"),
                  case_text(&c, "weight_kg"), case_text(&c, "fat_free_mass_kg"), case_text(&c, "distance_km_week"),
                  case_text(&c, "resting_kcal_d"), case_text(&c, "total_kcal_d"), case_text(&c, "assumed"));
    table_print(&t);
}

static void print_reading(void)
{
    print_paragraph(
        "What is better: girls and boys who train, most by the level of living by age and by the cost of boys, which "
        "the former rule did not know. They are still read low, the youngest most. Women who play football gain where "
        "nobody says that they are athletes, and where their resting energy was measured; the latter is no test, since "
        "the 0.15 of living comes from these two groups.");
    print_paragraph(
        "What is worse: boys of 13 who train little, from 4 %% low to 5 %% high (one group); women who run 54 km a "
        "week, by the figures quoted below; and boys whose measured resting energy is given, 27 %% high where the "
        "former rule was 9 %% high. In these the measured resting energy lies 21 to 43 %% above the equation and the "
        "total does not, so total over rest is only 1.5 to 1.6. The level by age, 1.7 to 1.9 and 0.1 more where they "
        "train, was found elsewhere with lower resting energy. This page cannot tell which of the two is wrong; as it "
        "is, a measured resting energy of a boy makes the total high.");
}

void print_compare(void)
{
    group groups[GROUPS_MAX];
    size_t count = read_trained_groups(groups);
    puts("\n## The present rule beside the former one");
    print_paragraph(
        "The former rule took one resting equation by a table, made an athlete of everybody with 4 h of running a "
        "week, set living at 1.6 for every age, changed from walking to running at 7.06 km/h and guessed body fat by "
        "one formula of the age. The present rule blends. The former one is rebuilt in "
        "`tests/validation/old_selection.c`, and this program stops unless that gives what was printed for the %zu "
        "people of `tests/cases/former_rule.csv`.",
        check_old_selection());
    print_paragraph(
        "Besides the runners above, at %.0f km/h, these groups of girls who run, of boys and of women who play "
        "football have a total by doubly labelled water (`tests/cases/dlw_groups.csv`, with the doi of each; only "
        "abstracts were read). What the abstract does not tell is assumed:",
        groups[0].speed_km_h);
    print_people();
    print_paragraph(
        "\"Athlete\" is what was said with `--athlete`; a line for yes stands only where auto, which counts hours of "
        "running, sees less. No distance but running counts, so auto is the wrong answer for who trains for football: "
        "it is shown because it is what somebody gets who says nothing. kcal/d:");
    print_groups(groups, count);
    print_paragraph("The same as scores, each group counting once:");
    print_summary(groups, count);
    print_reading();
}
