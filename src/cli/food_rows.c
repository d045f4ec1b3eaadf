#include "cli/food_rows.h"

#include <math.h>
#include <stdio.h>

#include "core/text.h"
#include "diet/split_kernel.h"
#include "plan/plan_case.h"
#include "plan/plan_food.h"

static void put_texts(cli_food_row *it, double basis_kg)
{
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    int has_target = !isnan(it->target_g_d.low);
    cli_whole(it->planned_g_d, it->planned);
    it->range[0] = it->per_kg[0] = '\0';
    refuel_range edges = cli_edges(it->planned_g_d, it->target_g_d, 0); /* as those of the checks */
    if (has_target) cli_span(cli_whole(edges.low, low), cli_whole(edges.high, high), it->range);
    if (has_target && !isnan(it->planned_g_d)) rf_number_fixed(it->planned_g_d / basis_kg, 1, false, it->per_kg);
}

int cli_food_rows(const refuel_plan_result *p, cli_food_row row[CLI_FOOD_ROWS])
{
    const double *eaten = p->eaten;
    const cli_food_row rows[CLI_FOOD_ROWS] = {
        {"carbohydrate", p->macros.carbohydrate_g_d, eaten[REFUEL_NUTRIENT_CARBOHYDRATE], RF_KCAL_PER_G_CARBOHYDRATE,
         p->carbohydrate_target_g_d, "", "", ""},
        {"protein", p->macros.protein_g_d, eaten[REFUEL_NUTRIENT_PROTEIN], RF_KCAL_PER_G_PROTEIN, p->protein_target_g_d,
         "", "", ""},
        {"fat", p->macros.fat_g_d, eaten[REFUEL_NUTRIENT_FAT], RF_KCAL_PER_G_FAT, p->fat_target_g_d, "", "", ""},
        {"fibre", p->fibre_g_d, eaten[REFUEL_NUTRIENT_FIBRE], NAN, {NAN, NAN}, "", "", ""}};
    int fits = p->macros.state != REFUEL_SPLIT_NONE && p->macros.state != REFUEL_SPLIT_INFEASIBLE;
    int count = !fits ? 0 : isnan(p->fibre_g_d) ? CLI_FOOD_ROWS - 1 : CLI_FOOD_ROWS;
    for (int i = 0; i < count; i++) {
        row[i] = rows[i];
        put_texts(&row[i], p->basis_kg);
    }
    return count;
}

#define LINE 320

static void cut_line(const refuel_plan_result *p, cli_tell tell, void *context)
{
    char line[LINE] = "cut to fit: ", cut[LINE - 16] = "";
    for (size_t i = 0; refuel_cut_text(i); i++)
        if (p->macros.cut & (1u << i)) rf_text_join(cut, sizeof cut, "; ", refuel_cut_text(i));
    rf_text_join(line, sizeof line, "", cut);
    tell(context, line);
}

/* An energy that does not hold the least of each is no menu. */
static void infeasible_lines(const rf_case *c, const refuel_plan_result *p, const cli_units *units, cli_tell tell,
                             void *context)
{
    char line[LINE], energy[RF_NUMBER_TEXT], least[RF_NUMBER_TEXT], mildest[CLI_UNITS_TEXT];
    cli_offer_text(units, rf_plan_goal_that_fits(c, p->mildest_kg_week, p->safe_kg_week), mildest);
    const char *unit = cli_energy_unit(units);
    snprintf(line, sizeof line, "%s %s does not hold the least of carbohydrate, protein and fat; that takes %s %s.",
             cli_energy_text(units, p->intake_kcal_d, energy), unit,
             cli_energy_text(units, ceil(p->macros.minimum_kcal_d), least), unit);
    tell(context, line);
    if (rf_plan_no_goal_helps(c, &p->macros))
        snprintf(line, sizeof line, "Keeping the weight does not either: no goal of loss helps.");
    else
        snprintf(line, sizeof line, "The nearest goal that does: %s.", mildest);
    tell(context, line);
}

void cli_food_lines(const rf_answer *answer, const cli_units *units, cli_tell tell, void *context)
{
    const refuel_plan_result *p = &answer->plan;
    if (p->macros.state == REFUEL_SPLIT_COMPROMISED) cut_line(p, tell, context);
    if (p->macros.state != REFUEL_SPLIT_INFEASIBLE) return;
    rf_case c = rf_plan_case(&answer->request, p);
    infeasible_lines(&c, p, units, tell, context);
}
