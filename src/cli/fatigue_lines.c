#include "cli/fatigue_lines.h"

#include <ctype.h>
#include <math.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "cli/finding_text.h"
#include "cli/nutrient_words.h"
#include "core/text.h"
#include "fatigue/lacking.h"
#include "fatigue/state_kernel.h"

refuel_finding cli_evidence_finding(const refuel_evidence *it)
{
    return (refuel_finding){.id = it->check,
                            .verdict = it->verdict,
                            .action = it->action,
                            .value = it->value,
                            .interval_low = it->interval_low,
                            .interval_high = it->interval_high,
                            .low = it->low,
                            .high = it->high,
                            .unit = it->unit,
                            .message = it->message,
                            .source = it->source};
}

/* A number that no check found, as hours of sleep; or a count. */
static void own_number(const refuel_evidence *it, char text[CLI_EVIDENCE])
{
    char value[RF_NUMBER_TEXT], edge[RF_NUMBER_TEXT], unit[32];
    double at = isnan(it->low) ? it->high : it->low;
    rf_number_short(it->value, 2, value);
    rf_number_short(at, 2, edge);
    if (strcmp(it->unit, "kcal/d") == 0) rf_number_fixed(it->value, 0, true, value), rf_number_fixed(at, 0, true, edge);
    cli_micro_text(it->unit, unit, sizeof unit);
    if (!*it->unit && it->check)
        snprintf(text, CLI_EVIDENCE, "%s: %s", it->title, value);
    else if (!*it->unit)
        snprintf(text, CLI_EVIDENCE, "%s: %s, ok: %s or less", it->title, value, edge);
    else
        snprintf(text, CLI_EVIDENCE, "%s %s %s, ok: %s or %s", it->title, value, unit, edge,
                 isnan(it->low) ? "less" : "more");
}

void cli_evidence_text(const refuel_evidence *it, int numbers, const cli_units *units, char text[CLI_EVIDENCE])
{
    cli_finding_text of;
    refuel_finding found = cli_evidence_finding(it);
    snprintf(text, CLI_EVIDENCE, "%s", it->title);
    int edged = !isnan(it->low) || !isnan(it->high);
    if (isnan(it->value) || !numbers || (!it->check && !edged)) return;
    if (!it->check || !*it->unit) {
        own_number(it, text);
        return;
    }
    cli_finding_text_of(&found, units, &of);
    snprintf(text, CLI_EVIDENCE, *of.edges ? "%s %s, ok: %s" : "%s %s", it->title, of.value, of.edges);
}

/* A sentence as a part of one. */
static void as_a_part(const char *message, char text[CLI_EVIDENCE])
{
    size_t length = strlen(message);
    int is_sentence = length > 0 && message[length - 1] == '.';
    snprintf(text, CLI_EVIDENCE, "%.*s", (int)(length - (size_t)is_sentence), message);
    if (is_sentence) text[0] = (char)tolower((unsigned char)text[0]);
}

void cli_evidence_list(const rf_fatigue *whole, const refuel_cause *cause, refuel_side side, const cli_units *units,
                       char text[CLI_EVIDENCE_LIST])
{
    char one[CLI_EVIDENCE];
    text[0] = '\0';
    for (size_t i = 0; i < cause->evidence_count; i++) {
        const refuel_evidence *it = &whole->evidence[cause->evidence_first + i];
        if (it->side != (int32_t)side) continue;
        if (side == REFUEL_SIDE_FOR)
            cli_evidence_text(it, whole->result.withheld != REFUEL_WITHHELD_EATING, units, one);
        else if (it->check >= REFUEL_CHECK_END &&
                 it->verdict == REFUEL_VERDICT_OK) /* of vitamins and minerals all say the same */
            snprintf(one, sizeof one, "enough %s is eaten", it->title);
        else
            as_a_part(it->message, one);
        rf_text_join(text, CLI_EVIDENCE_LIST, "; ", one);
    }
}

const char *cli_report_words(const rf_fatigue *whole)
{
    const refuel_finding *it = rf_fatigue_finding(&whole->judged, REFUEL_CHECK_INTAKE_PLAUSIBILITY);
    return it->verdict == REFUEL_VERDICT_HIGH ? it->message : NULL;
}

/* " (ok: iron, folate)": what was judged of a cause that was not; "" where nothing was. */
static void what_is_ok(const rf_fatigue *whole, const refuel_cause *cause, char text[CLI_EVIDENCE])
{
    char titles[CLI_EVIDENCE - 8] = "";
    for (size_t i = 0; i < cause->evidence_count; i++) {
        const refuel_evidence *it = &whole->evidence[cause->evidence_first + i];
        if (it->verdict == REFUEL_VERDICT_OK) rf_text_join(titles, sizeof titles, ", ", it->title);
    }
    snprintf(text, CLI_EVIDENCE, *titles ? " (ok: %s)" : "%s", titles);
}

void cli_quiet_causes(const rf_fatigue *whole, int32_t verdict, char text[CLI_EVIDENCE_LIST])
{
    char ok[CLI_EVIDENCE] = "";
    text[0] = '\0';
    for (size_t i = 0; i < whole->result.cause_count; i++) {
        const refuel_cause *it = &whole->cause[i];
        if (it->certainty != REFUEL_CERTAINTY_NONE || it->verdict != verdict) continue;
        rf_text_join(text, CLI_EVIDENCE_LIST, ", ", it->title);
        if (verdict == REFUEL_VERDICT_UNKNOWN) what_is_ok(whole, it, ok);
        rf_text_join(text, CLI_EVIDENCE_LIST, "", ok);
    }
}

static bool is_whole(double value)
{
    return fabs(value - round(value)) < 1e-9;
}

/* In weeks or months where these are whole, as people write them; else in days, of which a part tells nothing. */
void cli_state_text(const refuel_fatigue_result *r, char text[CLI_EVIDENCE_LIST])
{
    char number[RF_NUMBER_TEXT];
    const char *unit = "day";
    double time = r->performance_down_d;
    text[0] = '\0';
    if (r->state == REFUEL_STATE_UNKNOWN) return;
    if (is_whole(time / REFUEL_DAYS_PER_WEEK))
        time /= REFUEL_DAYS_PER_WEEK, unit = "week";
    else if (is_whole(time / REFUEL_DAYS_PER_MONTH))
        time /= REFUEL_DAYS_PER_MONTH, unit = "month";
    else if (time >= RF_DOWN_WEEKS_D)
        time = floor(time);
    rf_number_short(time, 1, number);
    if (r->state == REFUEL_STATE_NOT_DOWN)
        snprintf(text, CLI_EVIDENCE_LIST, "By what you say %s.", r->state_message);
    else
        snprintf(text, CLI_EVIDENCE_LIST, "Performance has been down for %s %s%s: %s.", number, unit,
                 strcmp(number, "1") == 0 ? "" : "s", r->state_message);
}

void cli_lacking_text(const rf_fatigue *whole, int lacking, char text[CLI_EVIDENCE_LIST])
{
    const refuel_input_info *inputs[RF_LACKING_INPUTS];
    char flag[64];
    int nutrients = 0;
    text[0] = '\0';
    rf_lacking_inputs(&whole->judged, (refuel_lacking)lacking, inputs);
    for (int i = 0; i < RF_LACKING_INPUTS && inputs[i]; i++) {
        int of_nutrient = strncmp(inputs[i]->path, RF_NUTRIENT_GROUP ".", strlen(RF_NUTRIENT_GROUP ".")) == 0;
        const char *before = of_nutrient && nutrients++ == 0 ? "--nutrient " : of_nutrient ? "" : "--";
        snprintf(flag, sizeof flag, "%s%s", before, inputs[i]->flag);
        rf_text_join(text, CLI_EVIDENCE_LIST, ", ", flag);
    }
    rf_text_join(text, CLI_EVIDENCE_LIST, ": ", refuel_lacking_text(lacking));
}
