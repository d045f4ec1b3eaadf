/* Bias and mean absolute error of the two rules, by groups of groups. */
#include <math.h>
#include <refuel/requirement.h>

#include "compare.h"
#include "table.h"

/* Which groups a line of the summary is about. */
typedef enum circle { WOMEN_RUNNING, WOMEN_FOOTBALL, WOMEN, YOUTHS, EVERYBODY } circle;

static bool belongs(const group *who, circle to)
{
    bool woman = who->sex == REFUEL_FEMALE && who->age_y >= 18;
    switch (to) {
        case WOMEN_RUNNING: return woman && !who->football;
        case WOMEN_FOOTBALL: return woman && who->football;
        case WOMEN: return woman;
        case YOUTHS: return who->age_y < 18 && who->athletes;
        default: return true;
    }
}

typedef struct tally {
    double bias, absolute;
    size_t count, inside;
} tally;

static void count_in(tally *to, const verdict *it)
{
    to->bias += it->error_percent;
    to->absolute += fabs(it->error_percent);
    to->inside += it->inside;
    to->count++;
}

static void add_summary(table *t, const char *people, circle of, const way *how, const group *groups, size_t count)
{
    tally old = {0}, now = {0};
    for (size_t g = 0; g < count; g++) {
        if (!belongs(&groups[g], of) || (how->resting && isnan(groups[g].resting_kcal_d))) continue;
        verdict before = old_total(&groups[g], how), after = new_total(&groups[g], how);
        count_in(&old, &before);
        count_in(&now, &after);
    }
    double n = (double)now.count;
    table_row(t, "%s|%s|%zu|%+.1f|%.1f|%zu|%+.1f|%.1f|%zu", people, how->label, now.count, old.bias / n,
              old.absolute / n, old.inside, now.bias / n, now.absolute / n, now.inside);
}

/* For scale: the highest category of the reference intakes. */
static tally youths_by_nasem(const group *groups, size_t count)
{
    static const way nasem = {.method = REFUEL_METHOD_NASEM_2023, .activity = REFUEL_ACTIVITY_VERY_ACTIVE};
    tally it = {0};
    for (size_t g = 0; g < count; g++) {
        if (!belongs(&groups[g], YOUTHS)) continue;
        refuel_plan_result plan = plan_of(&groups[g], &nasem);
        verdict now = verdict_with_sd(plan.total_kcal_d, plan.sd_total_kcal_d, groups[g].total_kcal_d);
        count_in(&it, &now);
    }
    return it;
}

void print_summary(const group *groups, size_t count)
{
    table t;
    table_start(&t,
                "People|Athlete|>Groups|>Former: mean error %|>Mean absolute %|>Inside|>Now: mean error %|"
                ">Mean absolute %|>Inside");
    add_summary(&t, "women who run", WOMEN_RUNNING, &compared[COMPARED_AUTO], groups, count);
    add_summary(&t, "women who play football", WOMEN_FOOTBALL, &compared[COMPARED_AUTO], groups, count);
    add_summary(&t, "the same", WOMEN_FOOTBALL, &compared[COMPARED_YES_RESTING], groups, count);
    add_summary(&t, "all these women", WOMEN, &compared[COMPARED_YES], groups, count);
    add_summary(&t, "girls and boys who train", YOUTHS, &compared[COMPARED_AUTO], groups, count);
    add_summary(&t, "the same", YOUTHS, &compared[COMPARED_YES], groups, count);
    add_summary(&t, "the same", YOUTHS, &compared[COMPARED_YES_RESTING], groups, count);
    add_summary(&t, "all groups, the other boys too", EVERYBODY, &compared[COMPARED_AUTO], groups, count);
    table_print(&t);
    tally nasem = youths_by_nasem(groups, count);
    print_paragraph(
        "Girls and boys who train by the highest category of nasem-2023, for scale: mean error %+.1f %%, mean absolute "
        "%.1f %%, %zu of %zu inside.",
        nasem.bias / (double)nasem.count, nasem.absolute / (double)nasem.count, nasem.inside, nasem.count);
}
