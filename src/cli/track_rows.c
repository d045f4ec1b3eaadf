#include "cli/track_rows.h"

#include <math.h>
#include <stdio.h>

#include "cli/print.h"
#include "core/date.h"
#include "io/track_words.h"

static void energy_text(const cli_units *units, double kcal, char text[CLI_TRACK_TEXT])
{
    char number[RF_NUMBER_TEXT];
    snprintf(text, CLI_TRACK_TEXT, "%s %s a day", cli_energy_text(units, kcal, number), cli_energy_unit(units));
}

static void expenditure_row(const rf_track_answer *it, const cli_units *units, cli_track_row *row)
{
    char interval[CLI_RANGE_TEXT];
    *row = (cli_track_row){.name = it->old ? "expenditure then" : "expenditure now", .value = "not enough data"};
    if (!it->enough) return;
    energy_text(units, it->expenditure_kcal_d, row->value);
    cli_energy_range(units, it->interval_kcal_d, interval);
    snprintf(row->interval, sizeof row->interval, "%s", interval);
}

/* "-0.31", in the unit that is shown, with the sign that says which way. */
static void change_text(const cli_units *units, double kg_week, char text[RF_NUMBER_TEXT + 1])
{
    char number[RF_NUMBER_TEXT];
    double shown = cli_weight(units, fabs(kg_week));
    bool zero = shown < 0.005; /* as it is rounded */
    rf_number_fixed(shown, 2, false, number);
    snprintf(text, RF_NUMBER_TEXT + 1, "%s%s", zero ? "" : kg_week < 0 ? "-" : "+", number);
}

static void weight_row(const rf_track_answer *it, const cli_units *units, cli_track_row *row)
{
    char weight[CLI_WEIGHT_TEXT];
    *row = (cli_track_row){.name = "trend weight"};
    cli_weight_text(units, it->weight_kg, weight);
    snprintf(row->value, sizeof row->value, "%s", weight);
}

static void change_row(const rf_track_answer *it, const cli_units *units, cli_track_row *row)
{
    char change[RF_NUMBER_TEXT + 1], low[RF_NUMBER_TEXT + 1], high[RF_NUMBER_TEXT + 1];
    *row = (cli_track_row){.name = "change of weight"};
    change_text(units, it->change_kg_week, change);
    change_text(units, it->change_interval_kg_week.low, low);
    change_text(units, it->change_interval_kg_week.high, high);
    snprintf(row->value, sizeof row->value, "%s %s a week", change, cli_weight_unit(units));
    snprintf(row->interval, sizeof row->interval, "%s to %s", low, high);
}

int cli_track_table(const rf_track_answer *it, const cli_units *units, cli_track_row row[CLI_TRACK_ROWS])
{
    int rows = 0;
    bool measured = it->plan.total_equation == REFUEL_EQ_MEASURED;
    if (it->withheld) return 0;
    expenditure_row(it, units, &row[rows++]);
    weight_row(it, units, &row[rows++]);
    if (!isnan(it->change_kg_week)) change_row(it, units, &row[rows++]);
    if (!isnan(it->intake_kcal_d) && it->intakes >= 1) {
        row[rows] = (cli_track_row){.name = "eaten, as logged"};
        energy_text(units, it->intake_kcal_d, row[rows++].value);
    }
    if (it->enough && !isnan(it->prior_share)) {
        row[rows] = (cli_track_row){.name = measured ? "from the measurement" : "from the equations"};
        snprintf(row[rows++].value, CLI_TRACK_TEXT, "%.0f %% of it", 100 * it->prior_share);
    }
    return rows;
}

void cli_track_sentence(const rf_track_answer *it, const cli_units *units, char text[CLI_TRACK_TEXT])
{
    char spent[CLI_TRACK_TEXT], range[CLI_RANGE_TEXT], prior[RF_NUMBER_TEXT], date[RF_DATE_TEXT];
    *text = '\0';
    if (it->withheld || !it->enough) return;
    energy_text(units, it->expenditure_kcal_d, spent);
    rf_date_text((int64_t)it->last_day, date);
    cli_energy_range(units, it->interval_kcal_d, range);
    snprintf(text, CLI_TRACK_TEXT, "You %s %.64s%s%s (%s), learnt from %.0f days; %s %s.", it->old ? "spent" : "spend",
             spent, it->old ? " until " : "", it->old ? date : "", range, it->days_used, rf_track_prior_says(it),
             cli_energy_text(units, it->plan.total_kcal_d, prior));
}

void cli_track_days(const rf_track_answer *it, char text[CLI_TRACK_TEXT])
{
    snprintf(text, CLI_TRACK_TEXT, "Days: %zu in the log, %.0f used; %.0f weigh-ins and %.0f intakes count", it->days,
             it->days_used, it->weigh_ins, it->intakes);
}
