#include "io/sentence.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "diet/rate_kernel.h"

#define NEAR_PLAN_KCAL_D 100.0 /* nobody eats a plan to the kilocalorie */

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
    return p->goal_kcal_d < 0 && p->eaten[REFUEL_NUTRIENT_ENERGY] >= p->intake_kcal_d - NEAR_PLAN_KCAL_D;
}

/* "about 900 kcal a day short"; "" where what is eaten is near what is spent. */
static void energy_clause(const refuel_plan_result *p, char text[RF_SENTENCE])
{
    char amount[RF_NUMBER_TEXT];
    double eaten = p->eaten[REFUEL_NUTRIENT_ENERGY], balance = eaten - p->total_kcal_d;
    int over = balance > fmin(RF_DEFICIT_KCAL_D, RF_DEFICIT_SHARE * p->total_kcal_d);
    *text = '\0';
    rf_number_fixed(round(fabs(balance) / 50) * 50, 0, true, amount);
    if (rf_deficit(eaten, p->total_kcal_d))
        snprintf(text, RF_SENTENCE, "about %s kcal a day short%s", amount, as_planned(p) ? ", as planned" : "");
    else if (over)
        snprintf(text, RF_SENTENCE, "about %s kcal a day more than is spent", amount);
}

static void add(char text[RF_SENTENCE], const char *clause)
{
    size_t used = strlen(text);
    if (*clause) snprintf(text + used, RF_SENTENCE - used, "%s%s", used ? "; " : "", clause);
}

/* The last of several is joined by "and". */
static void join_last(char text[RF_SENTENCE])
{
    char *last = strrchr(text, ';'), rest[RF_SENTENCE];
    if (!last) return;
    snprintf(rest, sizeof rest, "%s", last + 2);
    snprintf(last, RF_SENTENCE - (size_t)(last - text), ", and %s", rest);
}

/* What is left for the body after running, where the balance of energy does not say it already. */
static void availability_clause(const refuel_plan_result *p, const refuel_finding *findings, size_t n,
                                char text[RF_SENTENCE])
{
    int32_t verdict = verdict_of(findings, n, REFUEL_CHECK_ENERGY_AVAILABILITY);
    if (verdict == REFUEL_VERDICT_RISK)
        add(text, "little is left for the body after running");
    else if (verdict == REFUEL_VERDICT_LOW && !rf_deficit(p->eaten[REFUEL_NUTRIENT_ENERGY], p->total_kcal_d))
        add(text, "what is left for the body after running may be little");
}

/* What else is little, in the words of its check. */
static void food_clauses(const refuel_plan_result *p, const refuel_finding *findings, size_t n, char text[RF_SENTENCE])
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
}

/* Whether any of what makes a diet sufficient is little, and whether all of it could be judged. */
static void sufficiency(const refuel_plan_result *p, const refuel_finding *findings, size_t n, int *little, int *known)
{
    static const refuel_check_id needed[] = {REFUEL_CHECK_ENERGY_FLOOR, REFUEL_CHECK_ENERGY_AVAILABILITY,
                                             REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, REFUEL_CHECK_PROTEIN_DAILY,
                                             REFUEL_CHECK_FAT_MINIMUM};
    double eaten = p->eaten[REFUEL_NUTRIENT_ENERGY];
    *little = rf_deficit(eaten, p->total_kcal_d) && !as_planned(p);
    *known = !isnan(p->total_kcal_d);
    for (size_t i = 0; i < sizeof needed / sizeof *needed; i++) {
        int32_t verdict = verdict_of(findings, n, needed[i]);
        int planned_low =
            needed[i] == REFUEL_CHECK_ENERGY_AVAILABILITY && verdict == REFUEL_VERDICT_LOW && as_planned(p);
        *little |= is_little(verdict) && !planned_low;
        *known &= verdict > REFUEL_VERDICT_NONE && verdict != REFUEL_VERDICT_UNKNOWN;
    }
}

void rf_sentence(const refuel_plan_result *p, const refuel_finding *findings, size_t n, char text[RF_SENTENCE])
{
    char clauses[RF_SENTENCE] = "", energy[RF_SENTENCE];
    int little, known;
    sufficiency(p, findings, n, &little, &known);
    energy_clause(p, energy);
    add(clauses, energy);
    availability_clause(p, findings, n, clauses);
    food_clauses(p, findings, n, clauses);
    join_last(clauses);
    const char *lead = is_very_little(findings, n) ? "Not enough"
                       : little                    ? "Probably not enough"
                       : known                     ? "Probably enough"
                                                   : "As far as it could be judged, enough";
    snprintf(text, RF_SENTENCE, *clauses ? "%s: %s." : "%s.", lead, clauses);
}
