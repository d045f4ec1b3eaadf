/* Does the ledger's standard deviation hold? */
#include <math.h>
#include <refuel/requirement.h>
#include <stdio.h>

#include "page.h"
#include "table.h"

/* Redman LM et al. 2014: SD of 217 totals, and the share of it that weight, age and sex explain. */
#define MEASURED_SD_KCAL_D 397.0
#define MEASURED_R2 0.57
#define SHARE_OF_WOMEN 0.7

/* Edwards 1993: total and weight. */
#define EDWARDS_R 0.82

static void print_residuals(const group *groups, size_t count)
{
    static const way ways[] = {
        {.label = "ledger, pace unknown"},
        {.label = "ledger, 12 km/h", .speed_km_h = 12},
        {.label = "nasem-2023, category by the ledger", .method = REFUEL_METHOD_NASEM_2023},
    };
    table t;
    table_start(&t, "Study|Method|>Measured less predicted|>sd of one person|>In sd|>sd / root n|>In sd / root n");
    for (size_t g = 0; g < count; g++)
        for (size_t w = 0; w < sizeof ways / sizeof *ways; w++) {
            refuel_plan_result p = plan_of(&groups[g], &ways[w]);
            double residual = groups[g].total_kcal_d - p.total_kcal_d, of_mean = p.sd_total_kcal_d / sqrt(groups[g].n);
            table_row(&t, "%s|%s|%+.0f|%.0f|%+.2f|%.0f|%+.2f", groups[g].study, ways[w].label, residual,
                      p.sd_total_kcal_d, residual / p.sd_total_kcal_d, of_mean, residual / of_mean);
        }
    table_print(&t);
}

static double sd_of(int32_t sex, const way *how)
{
    group who = {.study = "mean person", .sex = sex, .age_y = 35};
    who.height_cm = sex == REFUEL_FEMALE ? 165 : 178;
    who.weight_kg = 25 * who.height_cm * who.height_cm / 10000;
    return plan_of(&who, how).sd_total_kcal_d;
}

static void print_individuals(const group *groups, size_t count)
{
    static const way ledger = {.label = "ledger"}, nasem = {.label = "nasem", .method = REFUEL_METHOD_NASEM_2023};
    double female = sd_of(REFUEL_FEMALE, &ledger), male = sd_of(REFUEL_MALE, &ledger);
    double pooled = sqrt(SHARE_OF_WOMEN * female * female + (1 - SHARE_OF_WOMEN) * male * male);
    double found = MEASURED_SD_KCAL_D * sqrt(1 - MEASURED_R2);
    table t;
    table_start(&t, "People|>Found sd|>Ledger's sd|>Ledger / found|Found as");
    table_row(&t, "217 adults at 0 km a week|%.0f|%.0f|%.2f|397 sqrt(1 - 0.57): weight, age and sex known", found,
              pooled, pooled / found);
    table_row(&t, "women of the 2023 intakes|%.0f|%.0f|%.2f|standard error of nasem-2023, category known",
              sd_of(REFUEL_FEMALE, &nasem), female, female / sd_of(REFUEL_FEMALE, &nasem));
    table_row(&t, "men of the 2023 intakes|%.0f|%.0f|%.2f|standard error of nasem-2023, category known",
              sd_of(REFUEL_MALE, &nasem), male, male / sd_of(REFUEL_MALE, &nasem));
    for (size_t g = 0; g < count; g++) {
        if (isnan(groups[g].total_sd_kcal_d)) continue;
        double spread = groups[g].total_sd_kcal_d * sqrt(1 - EDWARDS_R * EDWARDS_R);
        double sd = plan_of(&groups[g], &ledger).sd_total_kcal_d;
        table_row(&t, "%s, %.0f women|%.0f|%.0f|%.2f|%.0f sqrt(1 - 0.82^2): weight known", groups[g].study, groups[g].n,
                  spread, sd, sd / spread, groups[g].total_sd_kcal_d);
    }
    table_print(&t);
    print_paragraph(
        "At 0 km a week the ledger's sd is wider than what was found: its 80 %% interval would hold about %.0f %% of "
        "the 217. The found values contain the error of the measurement, 5 to 8 %%, but not the bias of a prediction, "
        "and those of the 2023 intakes know the category of activity: the ledger should be the wider one.",
        100 * erf(1.2816 * pooled / found / sqrt(2)));
}

void print_spread(void)
{
    group groups[GROUPS_MAX];
    size_t count = read_groups(groups);
    puts("\n## Does the standard deviation hold?");
    print_paragraph(
        "Residuals of the measured means, kcal/d, in units of the sd of one person, and of the mean of n independent "
        "people. The truth is between: part of the error is shared by all members.");
    print_residuals(groups, count);
    print_paragraph(
        "Two residuals cannot test a standard deviation. Those of the ledger do not contradict it: they are within one "
        "sd of one person, and one to two sd of a mean of nine independent people. Those of nasem-2023 are far outside "
        "what its sd allows for a mean. Better are studies that tell how far people stray from a prediction that knows "
        "the same about them:");
    print_individuals(groups, count);
    print_paragraph(
        "Of women who train it is wider than by the former rule, since the equation for their resting energy was found "
        "10 to 13 %% high in two groups. For runners the sd stays untested: that needs people, not means.");
}
