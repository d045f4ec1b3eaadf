#include "io/sentence.h"

#include <math.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "core/number.h"
#include "core/text.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/case.h"
#include "diet/micronutrient.h"
#include "diet/weight_status.h"
#include "io/meal.h"
#include "io/sentence_session.h"
#include "person/person.h"
#include "plan/plan_case.h"
#include "plan/withheld.h"

#define AMOUNT 64
#define LEAD 160

/* "about 688 kcal a day", as in the tables. */
static const char *amount_of(const rf_meal *m, char text[AMOUNT])
{
    char number[RF_NUMBER_TEXT];
    rf_number_fixed(fabs(m->balance_kcal_d) * (m->kj ? REFUEL_KJ_PER_KCAL : 1), 0, true, number);
    snprintf(text, AMOUNT, "about %s %s a day", number, m->kj ? "kJ" : "kcal");
    return text;
}

static void add(char text[RF_SENTENCE], const char *clause)
{
    rf_text_join(text, RF_SENTENCE, "; ", clause);
}

/* The last of several is joined by "and". */
static void join_last(char text[RF_SENTENCE])
{
    char *last = strrchr(text, ';'), rest[RF_SENTENCE];
    if (!last) return;
    snprintf(rest, sizeof rest, "%s", last + 2);
    snprintf(last, RF_SENTENCE - (size_t)(last - text), ", and %s", rest);
}

#define NAMED_MOST 2 /* vitamins and minerals that are named in the sentence; of more their number is */

/* The vitamins and minerals of which there is likely too little, or above whose upper level somebody is. */
static void nutrient_clauses(const rf_meal *m, int upper, char text[RF_SENTENCE])
{
    char clause[AMOUNT + 32];
    const char *words = upper ? "above the upper level" : "likely too little", *of = upper ? " of" : "";
    int count = 0, told = 0;
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < m->n; i++) {
            const refuel_finding *it = &m->findings[i];
            if (it->verdict != (upper ? REFUEL_VERDICT_HIGH : REFUEL_VERDICT_RISK)) continue;
            const refuel_check_info *info = refuel_check_describe(it->id);
            if (!info->nutrient || rf_is_upper_level(it->id) != upper) continue;
            count += pass == 0;
            if (pass == 0 || count > NAMED_MOST) continue;
            snprintf(clause, sizeof clause, "%s%s %.40s", words, of,
                     refuel_nutrient_at((size_t)info->nutrient - 1)->title);
            add(text, clause);
            told++;
        }
    if (count == told) return;
    snprintf(clause, sizeof clause, "%s of %d vitamins or minerals", words, count);
    add(text, clause);
}

/* What beside the energy is not as it should be, in the words of its check. */
static void other_clauses(const rf_meal *m, char text[RF_SENTENCE])
{
    int carbohydrate = rf_meal_is_little(m, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD) ||
                       rf_meal_is_little(m, REFUEL_CHECK_CARBOHYDRATE_MINIMUM);
    int32_t protein = rf_meal_verdict(m, REFUEL_CHECK_PROTEIN_DAILY);
    if (m->planned && rf_meal_verdict(m, REFUEL_CHECK_LOSS_RATE) > REFUEL_VERDICT_UNKNOWN)
        add(text, "a fast loss of weight");
    int trains = m->p->training_minutes_d >= RF_CARBOHYDRATE_TRAINED_MINUTES_D; /* else the check does not ask for it */
    if (carbohydrate) add(text, trains ? "little carbohydrate for this training" : "little carbohydrate");
    if (protein == REFUEL_VERDICT_RISK) add(text, "too little protein");
    if (protein == REFUEL_VERDICT_LOW) add(text, "little protein");
    if (rf_meal_is_little(m, REFUEL_CHECK_FAT_MINIMUM)) add(text, "little fat");
    if (rf_meal_is_little(m, REFUEL_CHECK_FIBRE)) add(text, "little fibre");
    if (rf_meal_verdict(m, REFUEL_CHECK_FAT_SATURATED) == REFUEL_VERDICT_HIGH) add(text, "much saturated fat");
    if (rf_meal_verdict(m, REFUEL_CHECK_SUGAR_ADDED) == REFUEL_VERDICT_HIGH) add(text, "much sugar");
    if (rf_meal_verdict(m, REFUEL_CHECK_CAFFEINE) == REFUEL_VERDICT_HIGH) add(text, "much caffeine");
    nutrient_clauses(m, 0, text);
    nutrient_clauses(m, 1, text);
    if (!m->thin || m->very_thin) return; /* what is very low stands in front */
    double before = rf_meal_finding(m, REFUEL_CHECK_WEIGHT_STATUS)->value;
    if (m->pregnant)
        add(text, before >= RF_UNDERWEIGHT_BMI ? "less weight than before the pregnancy"
                                               : "a low weight before the pregnancy");
    if (!m->pregnant && !m->surplus) add(text, "a low weight for the height");
}

/* Too little energy: how much, and what else. */
static void not_enough(const rf_meal *m, const char *other, char text[RF_SENTENCE])
{
    char clauses[RF_SENTENCE] = "", amount[AMOUNT], short_of[AMOUNT + 8], left[LEAD];
    const char *training = rf_plan_training_word(m->p);
    int32_t availability = rf_meal_verdict(m, REFUEL_CHECK_ENERGY_AVAILABILITY);
    int trains = m->p->training_minutes_d > 0;
    snprintf(short_of, sizeof short_of, "%s short", amount_of(m, amount));
    if (m->deficit) add(clauses, m->eating ? "less than is spent" : short_of);
    snprintf(left, sizeof left,
             availability == REFUEL_VERDICT_RISK ? "little is left for the body after %s"
                                                 : "what is left for the body after %s may be little",
             training);
    if (availability == REFUEL_VERDICT_RISK) add(clauses, trains ? left : "little for a body of this size");
    if (availability == REFUEL_VERDICT_LOW && !m->deficit)
        add(clauses, trains ? left : "it may be little for a body of this size");
    if (*other) add(clauses, other);
    if (!*clauses) add(clauses, "below a floor of intake");
    join_last(clauses);
    rf_text_join(text, RF_SENTENCE, " ", rf_meal_is_very_little(m) ? "Not enough: " : "Probably not enough: ");
    rf_text_join(text, RF_SENTENCE, "", clauses);
}

/* Where no check says that the energy is too little. */
static void lead_of(const rf_meal *m, int has_other, char lead[LEAD])
{
    char amount[AMOUNT];
    const char *raises = m->very_thin || m->bare ? "it" : "a weight that is low"; /* "it" was named in front */
    int wants_more = (m->thin || m->bare) && !m->pregnant;
    amount_of(m, amount);
    if (isnan(m->balance_kcal_d) || isnan(m->p->balance_kcal_d)) /* days of a log may lack food */
        snprintf(lead, LEAD, "Whether the energy is enough cannot be said%s",
                 refuel_warned(m->p->warnings, REFUEL_WARNING_UNDER_TEN)
                     ? " (under 10 years only the method nasem-2023 has a total)"
                     : "");
    else if (m->planned)
        snprintf(lead, LEAD, "As planned, %s short", amount);
    else if (m->deficit && m->eating)
        snprintf(lead, LEAD, "Less than is spent");
    else if (m->deficit)
        snprintf(lead, LEAD, "Less than is %s: %s short", m->p->goal_kcal_d < 0 ? "planned" : "spent", amount);
    else if (m->surplus && wants_more && m->eating)
        snprintf(lead, LEAD, "More than is spent, which raises %s", raises);
    else if (m->surplus && wants_more)
        snprintf(lead, LEAD, "More than is spent, by %s, which raises %s", amount, raises);
    else if (m->surplus && m->eating)
        snprintf(lead, LEAD, "Enough energy, as far as it could be judged");
    else if (m->surplus)
        snprintf(lead, LEAD, "More than is spent, by %s", amount);
    else if ((m->very_thin || m->bare) && !m->pregnant)
        snprintf(lead, LEAD,
                 m->balance_kcal_d > 0 ? "What is eaten holds it or raises it a little, and more raises it more"
                                       : "What is eaten holds it at best, and more raises it");
    else if (m->very_thin)
        snprintf(lead, LEAD, "What is eaten is for a talk with them as well");
    else if (has_other)
        snprintf(lead, LEAD, "Probably enough energy");
    else
        snprintf(lead, LEAD, rf_meal_is_sure(m) ? "Probably enough" : "As far as it could be judged, enough");
}

/* One sentence behind another. */
static void say(char text[RF_SENTENCE], const char *sentence)
{
    rf_text_join(text, RF_SENTENCE, " ", sentence);
}

/* What comes before any number: a weight that is very low, or less fat than a body needs. */
static void body_first(const rf_meal *m, char text[RF_SENTENCE])
{
    if (m->very_thin && m->pregnant)
        say(text, m->urgent
                      ? "The weight before the pregnancy was very low for the height: please see a physician soon."
                      : "The weight before the pregnancy was very low for the height: please tell the midwife or "
                        "physician.");
    else if (m->very_thin)
        say(text, m->urgent ? "The weight is very low for the height: please see a physician soon."
                            : "The weight is very low for the height: please talk with a physician.");
    else if (m->low_in_pregnancy)
        say(text, rf_weight_is_urgent(rf_weight_class_at(m->p->sex, m->p->age_y, m->p->bmi_kg_m2))
                      ? "The weight is very low for the height now: please see a physician soon."
                      : "The weight is low for the height now: please tell the midwife or physician.");
    else if (m->bare)
        say(text, "The body fat is less than a body needs: please talk with a physician.");
}

/* An answer about health that is for a talk: the gates, and what is counted where none of them asks for one. */
static void answers(const rf_meal *m, char text[RF_SENTENCE])
{
    char titles[LEAD] = "", whole[2 * LEAD];
    for (int gate = 1; gate >= 0 && !*titles; gate--)
        for (size_t i = 0; i < m->n; i++) {
            const refuel_finding *it = &m->findings[i];
            const refuel_check_info *info = refuel_check_describe(it->id);
            if (rf_check_is_of_health(it->id) && it->action == REFUEL_ACTION_REFER && info->gate == gate)
                rf_text_join(titles, sizeof titles, ", ", info->title);
        }
    snprintf(whole, sizeof whole, "What was answered about health (%s) is for a talk with a physician.", titles);
    if (*titles) say(text, whole);
}

/* A goal that was asked for and is refused, by which gates. */
static void refusal(const rf_meal *m, char text[RF_SENTENCE])
{
    char titles[LEAD] = "", whole[LEAD + AMOUNT];
    for (size_t i = 0; i < m->n; i++)
        if (m->findings[i].verdict == REFUEL_VERDICT_RISK && m->findings[i].action == REFUEL_ACTION_REFUSE)
            rf_text_join(titles, sizeof titles, ", ", refuel_check_describe(m->findings[i].id)->title);
    snprintf(whole, sizeof whole, "The goal that was asked for is refused (%s).", titles);
    if (*titles) say(text, whole);
}

void rf_sentence(const refuel_plan_result *p, const refuel_finding *findings, size_t n, bool kj, char text[RF_SENTENCE])
{
    char other[RF_SENTENCE] = "", lead[LEAD];
    rf_meal m = rf_meal_of(p, findings, n);
    m.kj = kj;
    text[0] = '\0';
    other_clauses(&m, other);
    rf_sentence_drink(findings, n, text, RF_SENTENCE);
    body_first(&m, text);
    answers(&m, text);
    if (rf_meal_verdict(&m, REFUEL_CHECK_INTAKE_PLAUSIBILITY) == REFUEL_VERDICT_HIGH) {
        rf_text_join(text, RF_SENTENCE, " ",
                     m.eating
                         ? "The energy that was written down may be in kJ, or of several days"
                         : "Is the energy in kJ, or of several days? In kcal a day it is over 2.5 times what is spent");
    } else if (rf_meal_energy_is_little(&m) ||
               (m.deficit && !m.planned && (rf_meal_lacks(&m) || !rf_meal_is_judged(&m)))) {
        not_enough(&m, other, text);
    } else {
        join_last(other);
        lead_of(&m, *other != '\0', lead);
        rf_text_join(text, RF_SENTENCE, " ", lead);
        if (*other) rf_text_join(text, RF_SENTENCE, ", but ", other);
    }
    rf_text_join(text, RF_SENTENCE, "", ".");
    if (m.eating) say(text, "Amounts are left out here: " RF_WITHHELD_EATING ".");
    rf_sentence_around(findings, n, text, RF_SENTENCE);
    refusal(&m, text);
}
