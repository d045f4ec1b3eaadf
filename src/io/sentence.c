#include "io/sentence.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "diet/rate_kernel.h"

#define NEAR_PLAN_KCAL_D 100.0 /* nobody eats a plan to the kilocalorie */
#define AMOUNT 64

static int32_t verdict_of(const refuel_finding *findings, size_t n, refuel_check_id id)
{
    for (size_t i = 0; i < n; i++)
        if (findings[i].id == (int32_t)id) return findings[i].verdict;
    return REFUEL_VERDICT_NONE;
}

/* So little is eaten that it is referred. A goal that would lead there is refused, which says nothing of what is eaten. */
static int is_very_little(const refuel_finding *findings, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (findings[i].id == REFUEL_CHECK_GATE_VLCD)
            return findings[i].verdict == REFUEL_VERDICT_RISK && findings[i].action == REFUEL_ACTION_REFER;
    return 0;
}

static int is_little(int32_t verdict)
{
    return verdict == REFUEL_VERDICT_LOW || verdict == REFUEL_VERDICT_RISK;
}

/* A loss that was planned, and eaten as planned. */
static int as_planned(const refuel_plan_result *p)
{
    double eaten = p->eaten[REFUEL_NUTRIENT_ENERGY];
    return p->goal_kcal_d < 0 && rf_deficit(eaten, p->total_kcal_d) && eaten >= p->intake_kcal_d - NEAR_PLAN_KCAL_D;
}

/* "about 900 kcal a day", to 50. */
static void amount_of(double kcal_d, char text[AMOUNT])
{
    char number[RF_NUMBER_TEXT];
    rf_number_fixed(round(fabs(kcal_d) / 50) * 50, 0, true, number);
    snprintf(text, AMOUNT, "about %s kcal a day", number);
}

static void add(char text[RF_SENTENCE], const char *clause)
{
    size_t used = strlen(text);
    snprintf(text + used, RF_SENTENCE - used, "%s%s", used ? "; " : "", clause);
}

/* The last of several is joined by "and". */
static void join_last(char text[RF_SENTENCE])
{
    char *last = strrchr(text, ';'), rest[RF_SENTENCE];
    if (!last) return;
    snprintf(rest, sizeof rest, "%s", last + 2);
    snprintf(last, RF_SENTENCE - (size_t)(last - text), ", and %s", rest);
}

/* What beside the energy is little, in the words of its check. */
static void other_clauses(const refuel_plan_result *p, const refuel_finding *findings, size_t n, char text[RF_SENTENCE])
{
    int carbohydrate = is_little(verdict_of(findings, n, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD)) ||
                       is_little(verdict_of(findings, n, REFUEL_CHECK_CARBOHYDRATE_MINIMUM));
    int32_t protein = verdict_of(findings, n, REFUEL_CHECK_PROTEIN_DAILY);
    if (carbohydrate)
        add(text, p->training_minutes_d > 0 ? "little carbohydrate for this training" : "little carbohydrate");
    if (protein == REFUEL_VERDICT_RISK) add(text, "too little protein");
    if (protein == REFUEL_VERDICT_LOW) add(text, "little protein");
    if (is_little(verdict_of(findings, n, REFUEL_CHECK_FAT_MINIMUM))) add(text, "little fat");
    if (is_little(verdict_of(findings, n, REFUEL_CHECK_FIBRE))) add(text, "little fibre");
    if (is_little(verdict_of(findings, n, REFUEL_CHECK_WEIGHT_STATUS))) add(text, "a low weight for the height");
}

/* Whether all that makes a diet sufficient could be judged. */
static int is_known(const refuel_plan_result *p, const refuel_finding *findings, size_t n)
{
    static const refuel_check_id needed[] = {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_CHECK_ENERGY_AVAILABILITY,
                                             REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_PROTEIN_DAILY,
                                             REFUEL_CHECK_FAT_MINIMUM};
    int known = !isnan(p->total_kcal_d);
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++)
        known &= verdict_of(findings, n, needed[i]) > REFUEL_VERDICT_NONE &&
                 verdict_of(findings, n, needed[i]) != REFUEL_VERDICT_UNKNOWN;
    return known;
}

/* Too little energy: how much, and what else. */
static void not_enough(const refuel_plan_result *p, const refuel_finding *findings, size_t n, const char *other,
                       char text[RF_SENTENCE])
{
    char clauses[RF_SENTENCE] = "", amount[AMOUNT], short_of[AMOUNT + 8];
    double eaten = p->eaten[REFUEL_NUTRIENT_ENERGY];
    int deficit = rf_deficit(eaten, p->total_kcal_d);
    int32_t availability = verdict_of(findings, n, REFUEL_CHECK_ENERGY_AVAILABILITY);
    amount_of(eaten - p->total_kcal_d, amount);
    snprintf(short_of, sizeof short_of, "%s short", amount);
    if (deficit) add(clauses, short_of);
    if (availability == REFUEL_VERDICT_RISK) add(clauses, "little is left for the body after running");
    if (availability == REFUEL_VERDICT_LOW && !deficit)
        add(clauses, "what is left for the body after running may be little");
    if (*other) add(clauses, other);
    if (!*clauses) add(clauses, "below a floor of intake");
    join_last(clauses);
    snprintf(text, RF_SENTENCE, "%s: %s.", is_very_little(findings, n) ? "Not enough" : "Probably not enough", clauses);
}

void rf_sentence(const refuel_plan_result *p, const refuel_finding *findings, size_t n, char text[RF_SENTENCE])
{
    char other[RF_SENTENCE] = "", lead[2 * AMOUNT], amount[AMOUNT];
    double eaten = p->eaten[REFUEL_NUTRIENT_ENERGY], balance = eaten - p->total_kcal_d;
    int32_t availability = verdict_of(findings, n, REFUEL_CHECK_ENERGY_AVAILABILITY);
    int planned = as_planned(p), over = balance > fmin(RF_DEFICIT_KCAL_D, RF_DEFICIT_SHARE * p->total_kcal_d);
    int little = availability == REFUEL_VERDICT_RISK || (availability == REFUEL_VERDICT_LOW && !planned) ||
                 is_little(verdict_of(findings, n, REFUEL_CHECK_ENERGY_FLOOR)) || is_very_little(findings, n);
    other_clauses(p, findings, n, other);
    if (little || (rf_deficit(eaten, p->total_kcal_d) && !planned)) {
        not_enough(p, findings, n, other, text);
        return;
    }
    join_last(other);
    amount_of(balance, amount);
    if (planned)
        snprintf(lead, sizeof lead, "As planned, %s short", amount);
    else if (over)
        snprintf(lead, sizeof lead, "More than is spent, by %s", amount);
    else if (*other)
        snprintf(lead, sizeof lead, "Probably enough energy");
    else
        snprintf(lead, sizeof lead,
                 is_known(p, findings, n) ? "Probably enough" : "As far as it could be judged, enough");
    snprintf(text, RF_SENTENCE, *other ? "%s, but %s." : "%s.", lead, other);
}
