#include "cli/project_words.h"

#include <math.h>
#include <refuel/project.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "cli/in_units.h"
#include "diet/case.h"

#define TENTH_ROUNDING 1e-6 /* of a tenth: what computing leaves */
#define LINE 320

/* What stands in the way, in words. */
static const char *words(int32_t binding)
{
    switch (binding) {
        case REFUEL_BINDING_BMI: return "a body mass index under 18.5";
        case REFUEL_BINDING_ESSENTIAL_FAT: return "less fat than a body needs";
        case REFUEL_BINDING_INTAKE_FLOOR: return "a floor of intake";
        case REFUEL_BINDING_RATE: return "more than 2 lb (0.9 kg) a week";
        case REFUEL_BINDING_ENERGY_AVAILABILITY: return "energy availability";
        case REFUEL_BINDING_HORIZON: return "more than ten years";
        case REFUEL_BINDING_PLATEAU: return "the weight settles before";
        case REFUEL_BINDING_HEALTH: return "an answer about health speaks against a loss";
        default: return "outside of what the model can follow";
    }
}

/* The day of a weight, and what then. */
static void day_line(const refuel_forecast_result *f, const cli_units *units, cli_tell tell, void *context)
{
    char line[2 * LINE], target[CLI_WEIGHT_TEXT], plateau[CLI_WEIGHT_TEXT], gate[LINE / 2] = "", then[LINE / 2] = "";
    char day[RF_NUMBER_TEXT], hold[RF_NUMBER_TEXT], reached[RF_NUMBER_TEXT + 16] = "not reached";
    rf_number_fixed(ceil(f->target_day), 0, false, day);
    if (!isnan(f->target_day)) snprintf(reached, sizeof reached, "reached on day %s", day);
    cli_weight_text(units, f->target_kg, target);
    cli_weight_text(units, f->plateau_weight_kg, plateau);
    if (f->binding == REFUEL_BINDING_HEALTH ||
        (f->binding && f->binding <= REFUEL_BINDING_ESSENTIAL_FAT)) /* reached or not */
        snprintf(gate, sizeof gate, ", and is no goal to plan for (%s)", words(f->binding));
    if (!isnan(f->target_day))
        snprintf(then, sizeof then, "; from there %s %s a day hold it",
                 cli_energy_text(units, f->maintenance_kcal_d, hold), cli_energy_unit(units));
    else if (!isnan(f->plateau_weight_kg))
        snprintf(then, sizeof then, "; in the long run the weight settles at %s", plateau);
    snprintf(line, sizeof line, "%s is %s%s%s.", target, reached, gate, then);
    tell(context, line);
}

/* A weight that is offered, rounded towards the present one, so that it can be asked for as it is printed. */
static double towards_now_kg(const cli_units *units, double offered_kg, double now_kg)
{
    double kg = units->weight_pounds ? REFUEL_KG_PER_LB : 1, tenths = 10 * offered_kg / kg;
    return (offered_kg < now_kg ? ceil(tenths - TENTH_ROUNDING) : floor(tenths + TENTH_ROUNDING)) / 10 * kg;
}

static void feasible_lines(const refuel_forecast_result *f, const cli_units *units, const char *target, const char *day,
                           cli_tell tell, void *context)
{
    char line[LINE], eat[RF_NUMBER_TEXT], hold[RF_NUMBER_TEXT], clears[RF_NUMBER_TEXT];
    const char *unit = cli_energy_unit(units);
    snprintf(line, sizeof line, "Eat %s %s a day to be at %s on day %s; then %s %s a day hold it.",
             cli_energy_text(units, f->target_intake_kcal_d, eat), unit, target, day,
             cli_energy_text(units, f->maintenance_kcal_d, hold), unit);
    tell(context, line);
    if (!f->binding) return;
    snprintf(line, sizeof line, "This crosses a floor: %s (%s %s a day clear it).", words(f->binding),
             cli_energy_text(units, f->binding_intake_kcal_d, clears), unit);
    tell(context, line);
}

static void intake_lines(const refuel_forecast_result *f, double weight_kg, const cli_units *units, cli_tell tell,
                         void *context)
{
    char line[LINE], target[CLI_WEIGHT_TEXT], nearest[CLI_WEIGHT_TEXT], day[RF_NUMBER_TEXT], eat[RF_NUMBER_TEXT];
    cli_weight_text(units, f->target_kg, target);
    rf_number_fixed(f->target_day, 0, false, day);
    if (f->feasible) {
        feasible_lines(f, units, target, day, tell, context);
        return;
    }
    snprintf(line, sizeof line, "%s on day %s is not feasible: %s.", target, day, words(f->binding));
    tell(context, line);
    if (!(f->target_kg < weight_kg)) return;
    cli_weight_text(units, towards_now_kg(units, f->reached_weight_kg, weight_kg), nearest);
    snprintf(line, sizeof line, "The nearest: %s with %s %s a day.", nearest,
             cli_energy_text(units, f->target_intake_kcal_d, eat), cli_energy_unit(units));
    tell(context, line);
}

void cli_solution_lines(const rf_forecast_answer *answer, const cli_units *units, cli_tell tell, void *context)
{
    const refuel_forecast_result *f = &answer->forecast;
    if (f->question == REFUEL_QUESTION_DAY) day_line(f, units, tell, context);
    if (f->question == REFUEL_QUESTION_INTAKE) intake_lines(f, answer->plan.weight_kg, units, tell, context);
}

void cli_end_line(const refuel_forecast_result *f, const cli_units *units, cli_tell tell, void *context)
{
    char line[CLI_IN_UNITS + LINE], day[RF_NUMBER_TEXT], message[CLI_IN_UNITS];
    if (!f->end_reason) return;
    rf_number_fixed(f->end_day, 0, false, day);
    snprintf(line, sizeof line, "Ends on day %s. %s", day, cli_in_units(units, f->end_message, message));
    tell(context, line);
}

int cli_followed_words(const refuel_followed *it, char text[CLI_FOLLOWED])
{
    const char *title = refuel_check_describe(it->check)->title;
    char first[RF_NUMBER_TEXT], day[RF_NUMBER_TEXT + 8], risk[RF_NUMBER_TEXT];
    if (isnan(it->first_day)) return 0;
    rf_number_fixed(it->first_day, 0, false, first);
    rf_number_fixed(it->first_risk_day, 0, false, risk);
    snprintf(day, sizeof day, it->first_day > 0 ? "day %s" : "the start", first);
    if (rf_check_is_of_health(it->check)) /* no event of a day */
        snprintf(text, CLI_FOLLOWED, "%s", title);
    else if (it->first_risk_day > it->first_day)
        snprintf(text, CLI_FOLLOWED, "%s is not ok from %s on, and a risk from day %s on", title, day, risk);
    else
        snprintf(text, CLI_FOLLOWED, "%s from %s on", title, day);
    return 1;
}

static void put_tenth(double value, char text[RF_NUMBER_TEXT])
{
    if (isnan(value))
        strcpy(text, "-");
    else
        rf_number_fixed(value, 1, false, text);
}

void cli_project_cells_of(const refuel_forecast_result *f, size_t row, const cli_units *units, cli_project_cells *out)
{
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    rf_number_fixed(f->day[row], 0, false, out->day);
    put_tenth(cli_weight(units, f->weight_kg[row]), out->weight);
    put_tenth(cli_weight(units, f->low_kg[row]), low);
    put_tenth(cli_weight(units, f->high_kg[row]), high);
    cli_span(low, high, out->range); /* both are known or neither */
    put_tenth(cli_weight(units, f->fat_kg[row]), out->fat);
    cli_energy_text(units, f->intake_kcal_d[row], out->eaten);
    cli_energy_text(units, f->expenditure_kcal_d[row], out->spent);
    put_tenth(cli_weight(units, f->static_weight_kg[row]), out->by_rule);
}

void cli_course_words(const refuel_forecast_result *f, const cli_units *units, char text[CLI_COURSE])
{
    cli_project_cells first, last;
    char level[RF_NUMBER_TEXT], range[CLI_RANGE_TEXT + 64] = "";
    const char *unit = cli_weight_unit(units);
    cli_project_cells_of(f, 0, units, &first);
    cli_project_cells_of(f, f->rows - 1, units, &last);
    cli_level_text(f->level, level);
    if (!isnan(f->low_kg[f->rows - 1]))
        snprintf(range, sizeof range, "; the %s range then is %s %s", level, last.range, unit);
    snprintf(text, CLI_COURSE, "From %s %s to %s %s in %s %s%s", first.weight, unit, last.weight, unit, last.day,
             f->day[f->rows - 1] == 1 ? "day" : "days", range);
}
