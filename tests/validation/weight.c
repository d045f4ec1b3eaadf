/* Body weight over time, against the mean change of measured groups. */
#include "weight.h"

#include <math.h>
#include <stdio.h>

#include "page.h"
#include "table.h"

static const char *const kind_names[] = {"overfed, 14 d or less", "overfed, more than 14 d", "underfed"};

static void print_changes(const result *results, size_t count, bool failures)
{
    table t;
    table_start(&t,
                "Study|>Day|>Observed|Spread|>Constant|>Error|>Proportional|>Error|>Fat observed|>Fat predicted|"
                ">Error");
    for (size_t i = 0; i < count; i++) {
        const result *it = &results[i];
        char observed[16] = "", error[16] = "";
        if ((it->kind == FAILURE) != failures) continue;
        if (!isnan(it->observed_fat_kg)) {
            snprintf(observed, sizeof observed, "%+.4g", it->observed_fat_kg);
            snprintf(error, sizeof error, "%+.1f", it->constant.fat_kg - it->observed_fat_kg);
        }
        table_row(&t, "%s|%.0f|%+.4g|%s|%+.1f|%+.1f|%+.1f|%+.1f|%s|%+.1f|%s", it->study, it->day, it->observed_kg,
                  it->spread, it->constant.weight_kg, it->constant.weight_kg - it->observed_kg,
                  it->proportional.weight_kg, it->proportional.weight_kg - it->observed_kg, observed,
                  it->constant.fat_kg, error);
    }
    table_print(&t);
}

static void print_score(table *t, const result *results, size_t count, kind which)
{
    double bias = 0, absolute = 0, bias_p = 0, absolute_p = 0, bias_f = 0, absolute_f = 0, n = 0, n_f = 0;
    for (size_t i = 0; i < count; i++) {
        const result *it = &results[i];
        if (it->kind != which) continue;
        double error = it->constant.weight_kg - it->observed_kg, error_p = it->proportional.weight_kg - it->observed_kg;
        double error_f = it->constant.fat_kg - it->observed_fat_kg;
        n++, bias += error, absolute += fabs(error), bias_p += error_p, absolute_p += fabs(error_p);
        if (!isnan(error_f)) n_f++, bias_f += error_f, absolute_f += fabs(error_f);
    }
    table_row(t, "%s|%.0f|%.2f|%+.2f|%.2f|%+.2f|%.0f|%.2f|%+.2f", kind_names[which], n, absolute / n, bias / n,
              absolute_p / n, bias_p / n, n_f, absolute_f / n_f, bias_f / n_f);
}

static void print_scores(const result *results, size_t count)
{
    table t;
    table_start(&t,
                "Groups|>Rows|>Constant: mean absolute error|>Mean error|>Proportional: mean absolute error|"
                ">Mean error|>Rows with fat|>Fat: mean absolute error|>Mean error");
    for (int i = 0; i < FAILURE; i++) print_score(&t, results, count, (kind)i);
    table_print(&t);
}

static void print_inputs(const result *results, size_t count)
{
    table t;
    table_start(&t, "Study|>Day|People|Intake, kcal/d, against baseline|Assumed");
    for (size_t i = 0; i < count; i++)
        table_row(&t, "%s|%.0f|%s|%s|%s", results[i].study, results[i].day, results[i].people, results[i].intake,
                  results[i].assumed);
    table_print(&t);
}

bool print_weight(void)
{
    static result results[RESULTS_MAX];
    bool good = true;
    size_t count = read_results(results, &good);
    puts("\n## Body weight over time");
    print_paragraph(
        "Mean change of groups whose intake was changed, against hall-2011 with the sodium intake constant, "
        "which is the default, or proportional to the energy. kg since day 0. The program that writes this "
        "page fails where a prediction is further than 0.02 kg from an independent solution.");
    print_changes(results, count, false);
    print_paragraph(
        "Outside the model, and shown as such. Minnesota: lean men at 45 %% of their intake for half a year; "
        "how much activity they gave up is assumed. Pasquet: 17 kg in nine weeks on an intake that nobody "
        "metered.");
    print_changes(results, count, true);
    print_paragraph("Scores without these, kg; those of fat with constant sodium:");
    print_scores(results, count);
    print_paragraph(
        "Constant sodium is nearer in overfeeding; in underfeeding neither is. Overfed people are read too "
        "heavy. Fat is nearer than weight where it was measured: the weak part is water. Losses are missed "
        "by 1 to 3 kg in either direction. An error under about 1 kg is agreement, because body size, age "
        "and activity of many groups had to be assumed:");
    print_inputs(results, count);
    print_paragraph(
        "Prescribed is not eaten, a group mean says nothing of one person, and a person's own intake is "
        "known far worse than in these studies: hence the band around a projection.");
    return good;
}
