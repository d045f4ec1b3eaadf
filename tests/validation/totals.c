/* Totals of a day, against doubly labelled water. */
#include <math.h>
#include <refuel/requirement.h>
#include <stdio.h>
#include <string.h>

#include "page.h"
#include "support/cases.h"
#include "table.h"

static const way ways[] = {
    {.label = "ledger, pace unknown"},
    {.label = "ledger, 12 km/h", .speed_km_h = 12},
    {.label = "ledger, 12 km/h, mifflin-1990", .speed_km_h = 12, .equation = REFUEL_EQ_MIFFLIN_1990},
    {.label = "nasem-2023, category by the ledger", .method = REFUEL_METHOD_NASEM_2023},
    {.label = "nasem-2023, very-active", .method = REFUEL_METHOD_NASEM_2023, .activity = REFUEL_ACTIVITY_VERY_ACTIVE},
    {.label = "iom-2005, category by the ledger", .method = REFUEL_METHOD_IOM_2005},
    {.label = "iom-2005, very-active", .method = REFUEL_METHOD_IOM_2005, .activity = REFUEL_ACTIVITY_VERY_ACTIVE},
    {.label = "multiplier 1.725, active", .method = REFUEL_METHOD_MULTIPLIER, .activity = REFUEL_ACTIVITY_ACTIVE},
    {.label = "multiplier 1.9, very-active",
     .method = REFUEL_METHOD_MULTIPLIER,
     .activity = REFUEL_ACTIVITY_VERY_ACTIVE},
};

enum { WAYS = sizeof ways / sizeof *ways };

static const char *activity_name(int32_t activity)
{
    static const char *const names[] = {"", "inactive", "low-active", "active", "very-active"};
    return activity >= 0 && activity <= REFUEL_ACTIVITY_VERY_ACTIVE ? names[activity] : "";
}

static void print_predictions(const group *groups, size_t count)
{
    table t;
    table_start(&t, "Study|Method|Category|>Measured|>Predicted|>sd|>Error kcal/d|>Error %|80 % interval|Inside");
    for (size_t g = 0; g < count; g++)
        for (size_t w = 0; w < WAYS; w++) {
            refuel_plan_result p = plan_of(&groups[g], &ways[w]);
            double measured = groups[g].total_kcal_d, error = p.total_kcal_d - measured;
            refuel_range range = p.total_interval_kcal_d;
            table_row(&t, "%s|%s|%s|%.0f|%.0f|%.0f|%+.0f|%+.1f|%.0f to %.0f|%s", groups[g].study, ways[w].label,
                      activity_name(p.activity), measured, p.total_kcal_d, p.sd_total_kcal_d, error,
                      100 * error / measured, range.low, range.high,
                      measured >= range.low && measured <= range.high ? "yes" : "no");
        }
    table_print(&t);
}

static void print_scores(const group *groups, size_t count)
{
    table t;
    table_start(&t, "Method|>Mean error %|>Mean absolute error kcal/d|>Mean absolute error %|>Means inside 80 %");
    for (size_t w = 0; w < WAYS; w++) {
        double bias = 0, absolute = 0, percent = 0;
        size_t inside = 0;
        for (size_t g = 0; g < count; g++) {
            refuel_plan_result p = plan_of(&groups[g], &ways[w]);
            double measured = groups[g].total_kcal_d, error = p.total_kcal_d - measured;
            bias += 100 * error / measured;
            absolute += fabs(error);
            percent += fabs(100 * error / measured);
            inside += measured >= p.total_interval_kcal_d.low && measured <= p.total_interval_kcal_d.high;
        }
        double n = (double)count;
        table_row(&t, "%s|%+.1f|%.0f|%.1f|%zu of %zu", ways[w].label, bias / n, absolute / n, percent / n, inside,
                  count);
    }
    table_print(&t);
}

/* What the ledger would say had the inputs that nobody reported been others. */
static void print_sensitivity(const group *groups, size_t count)
{
    static const struct {
        const char *label;
        double age_y, height_cm, weight_kg, distance, living_pal;
    } changes[] = {
        {.label = "as above (pace unknown)"},
        {.label = "5 years younger", .age_y = -5},
        {.label = "5 years older", .age_y = 5},
        {.label = "5 cm shorter", .height_cm = -5},
        {.label = "5 cm taller", .height_cm = 5},
        {.label = "3 kg lighter", .weight_kg = -3},
        {.label = "3 kg heavier", .weight_kg = 3},
        {.label = "10 % less distance", .distance = -0.1},
        {.label = "10 % more distance", .distance = 0.1},
        {.label = "living 1.4", .living_pal = 1.4},
        {.label = "living 1.9", .living_pal = 1.9},
    };
    table t;
    char text[512];
    int at = snprintf(text, sizeof text, "Change");
    for (size_t g = 0; g < count; g++)
        at += snprintf(text + at, sizeof text - (size_t)at, "|>%s: error %%", groups[g].study);
    table_start(&t, text);
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        way how = {.living_pal = changes[i].living_pal};
        at = snprintf(text, sizeof text, "%s", changes[i].label);
        for (size_t g = 0; g < count; g++) {
            group who = groups[g];
            who.age_y += changes[i].age_y;
            who.height_cm += changes[i].height_cm;
            who.weight_kg += changes[i].weight_kg;
            who.distance_km_week *= 1 + changes[i].distance;
            double error = plan_of(&who, &how).total_kcal_d - who.total_kcal_d;
            at += snprintf(text + at, sizeof text - (size_t)at, "|%+.1f", 100 * error / who.total_kcal_d);
        }
        table_row(&t, "%s", text);
    }
    table_print(&t);
}

static void add_reason(char *reasons, size_t size, bool applies, const char *reason)
{
    size_t used = strlen(reasons);
    if (applies) snprintf(reasons + used, size - used, "%s%s", used ? ", " : "", reason);
}

static void print_not_usable(void)
{
    table t;
    table_start(&t, "Study|>n|>Total kcal/d|Why it cannot be used|Note");
    cases c = cases_open("dlw_runners.csv");
    while (cases_next(&c)) {
        char reasons[200] = "";
        add_reason(reasons, sizeof reasons, !case_is(&c, "method", "dlw"), "no doubly labelled water");
        add_reason(reasons, sizeof reasons, !case_is(&c, "people", "runners"), "not runners");
        add_reason(reasons, sizeof reasons, !case_has(&c, "weight_kg"), "no weight");
        add_reason(reasons, sizeof reasons, !case_has(&c, "distance_km_week"), "no distance");
        add_reason(reasons, sizeof reasons, !case_has(&c, "total_kcal_d"), "no mean total");
        if (!*reasons) continue;
        table_row(&t, "%s|%s|%s|%s|%s", case_text(&c, "study"), case_text(&c, "n"), case_text(&c, "total_kcal_d"),
                  reasons, case_text(&c, "note"));
    }
    table_print(&t);
}

static void print_usable(void)
{
    table t;
    table_start(&t, "Study|>n|Sex|>Age y|>Height cm|>Weight kg|>km a week|>Total kcal/d|>SD|Assumed|Note");
    cases c = cases_open("dlw_runners.csv");
    while (cases_next(&c)) {
        if (!case_is(&c, "method", "dlw") || !case_has(&c, "weight_kg") || !case_has(&c, "distance_km_week")) continue;
        table_row(&t, "%s|%s|%s|%s|%s|%s|%s|%s|%s|%s|%s", case_text(&c, "study"), case_text(&c, "n"),
                  case_text(&c, "sex"), case_text(&c, "age_y"), case_text(&c, "height_cm"), case_text(&c, "weight_kg"),
                  case_text(&c, "distance_km_week"), case_text(&c, "total_kcal_d"), case_text(&c, "total_sd_kcal_d"),
                  case_text(&c, "assumed"), case_text(&c, "note"));
    }
    table_print(&t);
}

static void print_runners(const group *groups, size_t count)
{
    print_paragraph(
        "Every method for a person like the mean of the group, on flat roads, with the default living. "
        "kcal/d:");
    print_predictions(groups, count);
    print_paragraph("The same as scores. With two groups they rank nothing: they only show who is far off.");
    print_scores(groups, count);
    print_paragraph(
        "An interval is for one person. The mean of nine people strays less than one person does, so a "
        "measured mean should lie inside nearly always, not in 80 %% of the studies: inside is no proof, "
        "outside is a warning of a bias. What a mean does not average out is what all members share: the "
        "equation for resting energy, and a life that is busier or lazier than the 1.6 of the ledger.");
    print_paragraph(
        "The ledger is low in one group and high in the other. With mifflin-1990, made for people who do "
        "not train, it is low in both: much of the difference between the lines is resting energy, which "
        "neither group had measured. The multipliers stand on the same resting energy as the ledger "
        "(ten-haaf-2014). The highest categories of the reference intakes are low: they cannot follow more "
        "running than they contain.");
}

void print_totals(void)
{
    group groups[GROUPS_MAX];
    size_t count = read_groups(groups);
    puts("\n## Total energy of runners");
    print_paragraph("The groups that can be used:");
    print_usable();
    print_runners(groups, count);
    print_paragraph("How much of the error may be the inputs, most of which are assumed:");
    print_sensitivity(groups, count);
    print_paragraph(
        "Five years, three kilograms or a tenth of the distance move the result by 2 to 4 points, the "
        "choice of living by 9 to 14.");
    print_paragraph("Groups that cannot be used here, and why:");
    print_not_usable();
}
