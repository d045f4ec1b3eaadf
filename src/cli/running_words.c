#include "cli/running_words.h"

#include <math.h>
#include <stdio.h>

#include "core/number.h"
#include "fatigue/tomorrow.h"

/* "1,700", rounded to so much. */
static const char *whole_number(double value, double to, char text[RF_NUMBER_TEXT])
{
    rf_number_fixed(round(value / to) * to, 0, true, text);
    return text;
}

/* Less than is spent without the running is too little in any case; more is not said to be enough. */
void cli_running_balance(const rf_fatigue *whole, char text[CLI_RUNNING])
{
    const refuel_fatigue_result *r = &whole->result;
    char eaten[RF_NUMBER_TEXT], total[RF_NUMBER_TEXT], error[RF_NUMBER_TEXT], apart[RF_NUMBER_TEXT], how[96];
    double short_kcal_d = r->total_kcal_d - r->eaten_kcal_d;
    int slip = rf_fatigue_finding(&whole->judged, REFUEL_CHECK_INTAKE_PLAUSIBILITY)->verdict == REFUEL_VERDICT_HIGH;
    text[0] = '\0';
    if (!r->without_running || isnan(short_kcal_d) || slip || r->withheld == REFUEL_WITHHELD_EATING) return;
    if (short_kcal_d > RF_NEAR_KCAL_D)
        snprintf(how, sizeof how, "%s kcal short even so", whole_number(short_kcal_d, 10, apart));
    else
        snprintf(how, sizeof how, "whether that is enough cannot be told without it");
    snprintf(
        text, CLI_RUNNING,
        "You eat %s kcal a day, and without the running spend about %s kcal, give or take %s kcal: %s. Give --run.",
        whole_number(r->eaten_kcal_d, 1, eaten), whole_number(r->total_kcal_d, 10, total),
        whole_number(r->total_interval_kcal_d.high - r->total_kcal_d, 10, error), how);
}

void cli_running_tomorrow(const refuel_fatigue_result *r, char text[CLI_RUNNING])
{
    int told = r->without_running && !isnan(r->energy_kcal_d);
    snprintf(text, CLI_RUNNING, "%s", told ? "That is without the running: add what it costs, or give --run." : "");
}
