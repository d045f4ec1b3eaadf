#include "cli/render_project.h"

#include <math.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "cli/findings.h"
#include "cli/in_units.h"
#include "cli/print.h"
#include "diet/case.h"

#define TENTH_ROUNDING 1e-6 /* of a tenth: what computing leaves */
#define RANGE_WIDTH 12
#define MOST_ROWS 14 /* so that the table and what stands around it fit a screen */

static double shown(const cli_units *units, double kg)
{
    return units->weight_pounds ? kg / REFUEL_KG_PER_LB : kg;
}

static const char *unit(const cli_units *units)
{
    return units->weight_pounds ? "lb" : "kg";
}

void cli_weight_text(const cli_units *units, double weight_kg, char text[CLI_WEIGHT_TEXT])
{
    char number[RF_NUMBER_TEXT];
    rf_number_fixed(shown(units, weight_kg), 1, false, number);
    snprintf(text, CLI_WEIGHT_TEXT, "%s %s", number, unit(units));
}

static const char *one(double value, char text[RF_NUMBER_TEXT])
{
    if (isnan(value)) return "-";
    rf_number_fixed(value, 1, false, text);
    return text;
}

static void table_row(const refuel_forecast_result *f, const cli_units *units, size_t row)
{
    char text[8][RF_NUMBER_TEXT], range[CLI_RANGE_TEXT] = "-";
    if (!isnan(f->low_kg[row]))
        cli_span(one(shown(units, f->low_kg[row]), text[0]), one(shown(units, f->high_kg[row]), text[1]), range);
    rf_number_fixed(f->day[row], 0, false, text[2]);
    cli_line("  %4s  %7s  %s%*s %7s %9s %9s %12s", text[2], one(shown(units, f->weight_kg[row]), text[3]), range,
             RANGE_WIDTH - cli_columns(range), "", one(shown(units, f->fat_kg[row]), text[4]),
             cli_energy_text(units, f->intake_kcal_d[row], text[5]),
             cli_energy_text(units, f->expenditure_kcal_d[row], text[6]),
             one(shown(units, f->static_weight_kg[row]), text[7]));
}

static void table(const refuel_forecast_result *f, const cli_units *units)
{
    char level[RF_NUMBER_TEXT], heading[160];
    rf_number_fixed(f->level * 100, 0, false, level);
    snprintf(heading, sizeof heading, "   day   weight  %s %% range         fat      eaten     spent   3500-rule",
             level);
    printf("Body weight, %s; energy, %s a day\n", unit(units), cli_energy_unit(units));
    cli_heading(heading, "");
    size_t step = (f->rows + MOST_ROWS - 1) / MOST_ROWS;
    for (size_t row = 0; row < f->rows; row++)
        if (row % step == 0 || row + 1 == f->rows) table_row(f, units, row);
}

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

static void day_line(const refuel_forecast_result *f, const char *target, const cli_units *units)
{
    char day[RF_NUMBER_TEXT], hold[RF_NUMBER_TEXT], plateau[CLI_WEIGHT_TEXT];
    rf_number_fixed(ceil(f->target_day), 0, false, day);
    cli_weight_text(units, f->plateau_weight_kg, plateau);
    if (isnan(f->target_day))
        printf("%s is not reached", target);
    else
        printf("%s is reached on day %s", target, day);
    int gate = f->binding == REFUEL_BINDING_HEALTH ||
               (f->binding && f->binding <= REFUEL_BINDING_ESSENTIAL_FAT); /* reached or not */
    if (gate) printf(", and is no goal to plan for (%s)", words(f->binding));
    if (!isnan(f->target_day))
        printf("; from there %s %s a day hold it.\n", cli_energy_text(units, f->maintenance_kcal_d, hold),
               cli_energy_unit(units));
    else if (isnan(f->plateau_weight_kg))
        printf(".\n");
    else
        printf("; in the long run the weight settles at %s.\n", plateau);
}

/* A weight that is offered, rounded towards the present one, so that it can be asked for as it is printed. */
static double towards_now_kg(const cli_units *units, double offered_kg, double now_kg)
{
    double kg = units->weight_pounds ? REFUEL_KG_PER_LB : 1, tenths = 10 * offered_kg / kg;
    return (offered_kg < now_kg ? ceil(tenths - TENTH_ROUNDING) : floor(tenths + TENTH_ROUNDING)) / 10 * kg;
}

static void solution(const refuel_forecast_result *f, double weight_kg, const cli_units *units)
{
    char target[CLI_WEIGHT_TEXT], reached[CLI_WEIGHT_TEXT], day[RF_NUMBER_TEXT], number[3][RF_NUMBER_TEXT];
    if (f->question == REFUEL_QUESTION_PATH) return;
    cli_weight_text(units, f->target_kg, target);
    if (f->question == REFUEL_QUESTION_DAY) {
        day_line(f, target, units);
        return;
    }
    rf_number_fixed(f->target_day, 0, false, day);
    cli_weight_text(units, towards_now_kg(units, f->reached_weight_kg, weight_kg), reached);
    const char *eat = cli_energy_text(units, f->target_intake_kcal_d, number[0]), *unit_d = cli_energy_unit(units);
    if (f->feasible) {
        printf("Eat %s %s a day to be at %s on day %s; then %s %s a day hold it.\n", eat, unit_d, target, day,
               cli_energy_text(units, f->maintenance_kcal_d, number[1]), unit_d);
        if (f->binding)
            printf("This crosses a floor: %s (%s %s a day clear it).\n", words(f->binding),
                   cli_energy_text(units, f->binding_intake_kcal_d, number[2]), unit_d);
    } else if (f->target_kg < weight_kg) {
        cli_line("%s on day %s is not feasible: %s.", target, day, words(f->binding));
        cli_line("The nearest: %s with %s %s a day.", reached, eat, unit_d);
    } else {
        printf("%s on day %s is not feasible: %s.\n", target, day, words(f->binding));
    }
}

static void ended(const refuel_forecast_result *f, const cli_units *units)
{
    char day[RF_NUMBER_TEXT], message[CLI_IN_UNITS];
    if (!f->end_reason) return;
    rf_number_fixed(f->end_day, 0, false, day);
    printf("Ends on day %s. ", day);
    cli_wrap(cli_in_units(units, f->end_message, message), (int)(strlen("Ends on day . ") + strlen(day)), 0, CLI_WIDTH);
}

static void followed(const refuel_forecast_result *f, const cli_units *units)
{
    for (size_t i = 0; i < f->followed_count; i++) {
        const refuel_followed *it = &f->followed[i];
        if (isnan(it->first_day)) continue;
        const char *title = refuel_check_describe(it->check)->title;
        char first[RF_NUMBER_TEXT], day[RF_NUMBER_TEXT + 8] = "", risk[RF_NUMBER_TEXT];
        rf_number_fixed(it->first_day, 0, false, first);
        if (it->first_day > 0)
            snprintf(day, sizeof day, "day %s", first);
        else
            snprintf(day, sizeof day, "the start");
        rf_number_fixed(it->first_risk_day, 0, false, risk);
        if (rf_check_is_of_health(it->check)) /* no event of a day */
            cli_line("  %-7s %s", refuel_verdict_text((refuel_verdict)it->verdict), title);
        else if (it->first_risk_day > it->first_day)
            cli_line("  %-7s %s is not ok from %s on, and a risk from day %s on", "risk", title, day, risk);
        else
            cli_line("  %-7s %s from %s on", refuel_verdict_text((refuel_verdict)it->verdict), title, day);
        if (it->action >= REFUEL_ACTION_REFER) {
            char message[CLI_IN_UNITS];
            printf("%10s", "");
            cli_wrap(cli_in_units(units, it->message, message), 10, 10, CLI_WIDTH);
        }
    }
}

void cli_render_project(const rf_forecast_answer *answer, const cli_units *units)
{
    const refuel_forecast_result *f = &answer->forecast;
    table(f, units);
    ended(f, units);
    solution(f, answer->plan.weight_kg, units);
    followed(f, units);
    cli_goal_notes(&answer->plan, f->floor_kcal_d, units);
    cli_warnings(f->warnings, &answer->plan, units);
    printf("Model: Hall KD et al. Lancet 2011;378:826-37; docs/weight-model.md    Information, not medical advice.\n");
}

void cli_project_csv(const refuel_forecast_result *f)
{
    printf(
        "day,weight_kg,low_kg,high_kg,fat_kg,fat_free_kg,intake_kcal_d,expenditure_kcal_d,static_weight_kg,"
        "ended\n");
    for (size_t row = 0; row < f->rows; row++) {
        const double cell[] = {f->day[row],
                               f->weight_kg[row],
                               f->low_kg[row],
                               f->high_kg[row],
                               f->fat_kg[row],
                               f->fat_free_kg[row],
                               f->intake_kcal_d[row],
                               f->expenditure_kcal_d[row],
                               f->static_weight_kg[row]};
        for (size_t i = 0; i < sizeof cell / sizeof *cell; i++) {
            char text[RF_NUMBER_TEXT] = "";
            if (!isnan(cell[i])) rf_number_text(cell[i], text);
            printf("%s%s", i ? "," : "", text);
        }
        printf(",%s\n", f->end_reason && row + 1 == f->rows ? refuel_end_name(f->end_reason) : "");
    }
}
