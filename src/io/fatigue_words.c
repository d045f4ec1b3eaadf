#include "io/fatigue_words.h"

#include <ctype.h>
#include <math.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "core/date.h"
#include "core/field.h"
#include "core/number.h"
#include "core/text.h"
#include "fatigue/fatigue_result.h"
#include "fatigue/tomorrow.h"

#define RANGE_TEXT 80
#define DISTANCE_TEXT (RF_NUMBER_TEXT + 4)

static void add(char text[RF_FATIGUE_TEXT], const char *separator, const char *more)
{
    rf_text_join(text, RF_FATIGUE_TEXT, separator, more);
}

/* A sentence of a constant text. */
static void add_sentence(char text[RF_FATIGUE_TEXT], const char *words)
{
    size_t at = strlen(text) + (*text ? 1 : 0);
    add(text, " ", words);
    if (at < strlen(text)) text[at] = (char)toupper((unsigned char)text[at]);
    if (*words && words[strlen(words) - 1] != '.') add(text, "", ".");
}

/* "1,700", rounded to so much. */
static const char *whole(double value, double to, char text[RF_NUMBER_TEXT])
{
    rf_number_fixed(round(value / to) * to, 0, true, text);
    return text;
}

/* "98 km", with one decimal where it is not whole. */
static const char *distance(double km, bool miles, char text[DISTANCE_TEXT])
{
    char number[RF_NUMBER_TEXT];
    rf_number_fixed(miles ? km / REFUEL_KM_PER_MI : km, 1, true, number);
    snprintf(text, DISTANCE_TEXT, "%s %s", number, miles ? "mi" : "km");
    return text;
}

/* How much is run now: by the last days, or by the weeks. */
static void volume(const rf_fatigue *it, bool miles, const char *date, char text[RF_FATIGUE_TEXT])
{
    const rf_trained *t = &it->judged.trained;
    const char *counts = it->judged.runs_by_log ? ", which counts here" : "";
    char now[DISTANCE_TEXT], mean[DISTANCE_TEXT], recent[DISTANCE_TEXT], rate[DISTANCE_TEXT + 16] = "";
    distance(t->km_week, miles, now);
    distance(t->mean_km_week, miles, mean);
    distance(t->recent_km, miles, recent);
    if (t->recent_d < REFUEL_DAYS_PER_WEEK) snprintf(rate, sizeof rate, " (%s a week)", now);
    if (t->by_recent)
        snprintf(text, RF_FATIGUE_TEXT,
                 "By your log you ran %s in the %.0f days to %s%s%s: clearly more than the mean of the %.0f weeks to "
                 "then, %s a week.",
                 recent, t->recent_d, date, rate, counts, t->weeks, mean);
    else if (!isnan(t->km_week))
        snprintf(text, RF_FATIGUE_TEXT, "By your log you ran %s a week in the %.0f weeks to %s%s.", now, t->weeks, date,
                 counts);
    else if (t->back_d < RF_BACK_D_MIN)
        add(text, "", "By your log it cannot be told how much you run a week now.");
}

void rf_fatigue_log(const rf_fatigue *it, bool miles, char text[RF_FATIGUE_TEXT])
{
    const rf_trained *t = &it->judged.trained;
    char date[RF_DATE_TEXT], off[128];
    text[0] = '\0';
    if (!t->has_log) return;
    rf_date_text((int64_t)t->last_day, date);
    if (!t->is_fresh) {
        snprintf(text, RF_FATIGUE_TEXT, "Your log ends on %s, %.0f days ago: it tells nothing about now.", date,
                 t->ended_d);
        return;
    }
    volume(it, miles, date, text);
    snprintf(off, sizeof off, "Before the last %.0f days it has no run for %.0f days.", t->back_d, t->break_d);
    if (!isnan(t->break_d)) add(text, *text ? " " : "", off);
}

/* More than is spent is told without its amount: nobody is asked to eat less. */
void rf_fatigue_balance(const rf_fatigue *it, char text[RF_FATIGUE_TEXT])
{
    const refuel_fatigue_result *r = &it->result;
    char eaten[RF_NUMBER_TEXT], total[RF_NUMBER_TEXT], apart[RF_NUMBER_TEXT], error[RF_NUMBER_TEXT], how[64];
    int slip = rf_fatigue_finding(&it->judged, REFUEL_CHECK_INTAKE_PLAUSIBILITY)->verdict == REFUEL_VERDICT_HIGH;
    text[0] = '\0';
    if (isnan(r->balance_kcal_d) || slip || r->withheld == REFUEL_WITHHELD_EATING) return;
    double error_kcal_d = r->total_interval_kcal_d.high - r->total_kcal_d;
    if (r->balance_kcal_d < -RF_NEAR_KCAL_D)
        snprintf(how, sizeof how, "%s kcal short", whole(-r->balance_kcal_d, 10, apart));
    else
        snprintf(how, sizeof how, r->balance_kcal_d > error_kcal_d ? "more than is spent" : "about as much");
    snprintf(text, RF_FATIGUE_TEXT, "You eat %s kcal a day and spend about %s kcal, give or take %s kcal: %s.",
             whole(r->eaten_kcal_d, 1, eaten), whole(r->total_kcal_d, 10, total), whole(error_kcal_d, 10, error), how);
}

/* "Eat about 840 kcal more a day: 2,540 kcal." */
static void energy_first(const refuel_fatigue_result *r, char text[RF_FATIGUE_TEXT])
{
    char more[RF_NUMBER_TEXT], to[RF_NUMBER_TEXT], line[128];
    whole(r->energy_kcal_d, 10, to);
    if (r->balance_kcal_d < -RF_NEAR_KCAL_D)
        snprintf(line, sizeof line, "Eat about %s kcal more a day: %s kcal.", whole(-r->balance_kcal_d, 10, more), to);
    else
        snprintf(line, sizeof line, "Eat %s kcal a day or more.", to);
    add(text, "", line);
}

#define SAME_G 1e-6 /* what is nearer to a whole number is it */

/* An edge in whole grams, on the side that is allowed. */
static double least_g(double low_g)
{
    return ceil(low_g - SAME_G);
}

static double most_g(double high_g)
{
    return floor(high_g + SAME_G);
}

/* Carbohydrate in whole grams: what lies within its range does so beside the edges that are told. Without a range it is a least. */
static double carbohydrate_g(double value_g, const refuel_range *range)
{
    if (isnan(range->low)) return least_g(value_g);
    double near_g = round(value_g);
    if (value_g >= range->low - SAME_G) near_g = fmax(near_g, least_g(range->low));
    return value_g <= range->high + SAME_G ? fmin(near_g, most_g(range->high)) : near_g;
}

/* The least of an amount that is eaten too little of, and how much more that is. */
static void amount_first(const rf_fatigue *it, int32_t check, const char *of, char text[RF_FATIGUE_TEXT])
{
    const refuel_finding *found = rf_fatigue_finding(&it->judged, check);
    char least[RF_NUMBER_TEXT], more[RF_NUMBER_TEXT], line[128];
    if (found->verdict <= REFUEL_VERDICT_UNKNOWN || isnan(found->value) || !(found->value < found->low)) return;
    snprintf(line, sizeof line, "Eat %s g of %s a day or more: %s g more than now.",
             whole(least_g(found->low), 1, least), of, whole(least_g(found->low) - found->value, 1, more));
    add(text, "", line);
}

/* Whether there was a run much longer than those before. */
static int has_long_run(const rf_fatigue *it)
{
    const rf_trained *t = &it->judged.trained;
    for (size_t i = 0; i < t->findings; i++)
        if (t->finding[i].id == REFUEL_LOAD_SINGLE_RUN && t->finding[i].verdict == REFUEL_VERDICT_HIGH)
            return t->is_fresh;
    return 0;
}

static int is_food(int32_t cause)
{
    return cause == REFUEL_CAUSE_UNDER_FUELLING || cause == REFUEL_CAUSE_CARBOHYDRATE || cause == REFUEL_CAUSE_PROTEIN;
}

/* What a check found too much of, where it sends somebody to a physician; and of caffeine whatever it found. */
static void words_of_too_much(const rf_fatigue *it, const refuel_cause *cause, char text[RF_FATIGUE_TEXT])
{
    int can_be = cause->id == REFUEL_CAUSE_MICRONUTRIENTS || cause->id == REFUEL_CAUSE_SLEEP;
    for (size_t i = 0; i < cause->evidence_count && can_be; i++) {
        const refuel_evidence *one = &it->evidence[cause->evidence_first + i];
        int is_told = one->action == REFUEL_ACTION_REFER || cause->id == REFUEL_CAUSE_SLEEP;
        if (one->verdict == REFUEL_VERDICT_HIGH && is_told) add_sentence(text, one->message);
    }
}

/* Where amounts are withheld, what there is to say is why; only where they are unknown the general words help. */
void rf_fatigue_advice(const rf_fatigue *it, const refuel_cause *cause, char text[RF_FATIGUE_TEXT])
{
    const refuel_fatigue_result *r = &it->result;
    text[0] = '\0';
    if (r->emergency) {
        add_sentence(text, cause->advice);
        return;
    }
    int enough = r->withheld >= REFUEL_WITHHELD_ENOUGH;
    if (is_food(cause->id) && r->withheld > REFUEL_WITHHELD_UNKNOWN &&
        (!enough || cause->id == REFUEL_CAUSE_UNDER_FUELLING)) {
        add_sentence(text, r->withheld_message);
        return;
    }
    if ((enough || r->withheld == REFUEL_WITHHELD_NONE) && cause->certainty != REFUEL_CERTAINTY_NONE) {
        if (cause->id == REFUEL_CAUSE_UNDER_FUELLING) energy_first(r, text);
        if (cause->id == REFUEL_CAUSE_CARBOHYDRATE)
            amount_first(it, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD, "carbohydrate", text);
        if (cause->id == REFUEL_CAUSE_PROTEIN) amount_first(it, REFUEL_CHECK_PROTEIN_DAILY, "protein", text);
    }
    words_of_too_much(it, cause, text);
    add_sentence(text, cause->advice);
    if (cause->id == REFUEL_CAUSE_LOAD && has_long_run(it))
        add_sentence(text, "what is known of runs so much longer is about injuries, and not about tiredness");
    if (cause->id == REFUEL_CAUSE_SLEEP && cause->verdict == REFUEL_VERDICT_LOW &&
        rf_fatigue_finding(&it->judged, REFUEL_CHECK_CAFFEINE)->verdict == REFUEL_VERDICT_HIGH)
        add_sentence(text, "caffeine late in the day can keep from sleeping");
}

/* The range of the carbohydrate, where the amount lies in it; "" where it does not. */
static void carbohydrate_range(const refuel_fatigue_result *r, char text[RANGE_TEXT])
{
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT];
    const refuel_range *target = &r->carbohydrate_target_g_d;
    text[0] = '\0';
    if (!(r->carbohydrate_g_d >= target->low && r->carbohydrate_g_d <= target->high)) return;
    snprintf(text, RANGE_TEXT, " (%s to %s)", whole(least_g(target->low), 1, low),
             whole(most_g(target->high), 1, high));
}

void rf_fatigue_tomorrow(const refuel_fatigue_result *r, char text[RF_FATIGUE_TEXT])
{
    char energy[RF_NUMBER_TEXT], carbohydrate[RF_NUMBER_TEXT], range[RANGE_TEXT], protein[RF_NUMBER_TEXT],
        fat[RF_NUMBER_TEXT], food[256];
    text[0] = '\0';
    if (isnan(r->energy_kcal_d)) return;
    snprintf(text, RF_FATIGUE_TEXT, "%s kcal%s", whole(r->energy_kcal_d, 10, energy),
             r->at_least ? " or more" : ", which hold the weight");
    if (!isnan(r->carbohydrate_g_d)) {
        carbohydrate_range(r, range);
        snprintf(food, sizeof food, ": carbohydrate %s g%s, protein %s g, fat %s g",
                 whole(carbohydrate_g(r->carbohydrate_g_d, &r->carbohydrate_target_g_d), 1, carbohydrate), range,
                 whole(least_g(r->protein_g_d), 1, protein), whole(r->fat_g_d, 1, fat));
        add(text, "", food);
    }
    add(text, "", ".");
}

void rf_fatigue_around(const refuel_fatigue_result *r, char text[RF_FATIGUE_TEXT])
{
    char low[RF_NUMBER_TEXT], high[RF_NUMBER_TEXT], before_low[RF_NUMBER_TEXT], before_high[RF_NUMBER_TEXT];
    const refuel_range *after = &r->after_run_protein_g, *before = &r->before_run_carbohydrate_g;
    text[0] = '\0';
    if (isnan(after->low)) return;
    snprintf(text, RF_FATIGUE_TEXT,
             "Of it %s to %s g of protein with the meal after a run; before one of more than an hour %s to %s g of "
             "carbohydrate, 1 to 4 hours ahead.",
             whole(after->low, 1, low), whole(after->high, 1, high), whole(before->low, 1, before_low),
             whole(before->high, 1, before_high));
}
