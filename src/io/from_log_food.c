#include "io/from_log_food.h"

#include <math.h>
#include <stdio.h>

#include "core/date.h"
#include "core/number.h"
#include "diet/gate_kernel.h"
#include "io/clock.h"

static const struct {
    int input, nutrient;
} foods[] = {{REFUEL_INPUT_CARBOHYDRATE, REFUEL_NUTRIENT_CARBOHYDRATE},
             {REFUEL_INPUT_PROTEIN, REFUEL_NUTRIENT_PROTEIN},
             {REFUEL_INPUT_FAT, REFUEL_NUTRIENT_FAT},
             {REFUEL_INPUT_FIBRE, REFUEL_NUTRIENT_FIBRE},
             {REFUEL_INPUT_ALCOHOL, REFUEL_NUTRIENT_ALCOHOL}};

bool rf_from_log_is_food(int input)
{
    bool is = input == REFUEL_INPUT_INTAKE;
    for (size_t i = 0; i < sizeof foods / sizeof *foods; i++) is |= input == foods[i].input;
    return is;
}

/* Where all days together are of very little energy, somebody may well eat so little: the larger ones alone would hide it from the
   gate on that, so all count, and the gate binds on the side of care. */
static void choose_days(rf_log_eaten *eaten, double milk_kcal_d)
{
    bool lacks = eaten->whole < eaten->logged;
    eaten->by_all = lacks && eaten->of_all[REFUEL_NUTRIENT_ENERGY] < RF_VLCD_KCAL_D + milk_kcal_d;
}

/* The days that look too small for this person are marked; track has done so where something was learnt of it. */
static void judge_days(rf_from_log *it, bool known)
{
    refuel_request person = it->given.request;
    refuel_plan_result plan = REFUEL_PLAN_RESULT_INIT;
    person.goal_kg_week = NAN;
    bool planned = known && refuel_plan(&person, &plan, NULL) == REFUEL_OK;
    bool nurses = planned && person.life_stage == REFUEL_LACTATING;
    rf_track_judge(&it->given, planned ? plan.resting_kcal_d : NAN);
    rf_log_eaten_of(&it->given.book, rf_local_day(), &it->eaten);
    choose_days(&it->eaten, nurses ? plan.reproduction_kcal_d : 0);
}

/* Both numbers, since a day on which little was eaten looks like one on which little was written. */
static void tell_lacking(const rf_from_log *it, rf_taken *taken, int lacking)
{
    const rf_log_eaten *eaten = &it->eaten;
    const char *lack = lacking == 1 ? "lacks" : "lack";
    char number[RF_NUMBER_TEXT];
    if (lacking == eaten->logged)
        rf_taken_how(taken, lacking == 1 ? "; it probably lacks food" : "; all of them probably lack food");
    else if (eaten->by_all)
        rf_taken_how(taken, "; %d of them probably %s food", lacking, lack);
    else
        rf_taken_how(taken, "; the other %d probably %s food", lacking, lack);
    if (it->withholds || eaten->whole == 0) return;
    rf_number_fixed(rf_log_eaten_other(eaten, REFUEL_NUTRIENT_ENERGY), 0, true, number);
    if (eaten->by_all)
        rf_taken_how(taken, ": %s kcal without these", number);
    else
        rf_taken_how(taken, ": %s kcal if all %d were complete", number, eaten->logged);
}

static void tell_energy(const rf_from_log *it, rf_taken *taken)
{
    const rf_log_eaten *eaten = &it->eaten;
    int lacking = eaten->logged - eaten->whole;
    char first[RF_DATE_TEXT], last[RF_DATE_TEXT];
    rf_date_text(eaten->first, first);
    rf_date_text(eaten->last, last);
    if (eaten->logged == 1)
        rf_taken_how(taken, "1 day, %s", last);
    else if (lacking > 0 && !eaten->by_all)
        rf_taken_how(taken, "mean of %d of %d days, %s to %s", eaten->whole, eaten->logged, first, last);
    else
        rf_taken_how(taken, "mean of %s%d days, %s to %s", eaten->by_all ? "all " : "", eaten->logged, first, last);
    rf_taken_age(it, taken);
    if (lacking > 0) tell_lacking(it, taken, lacking);
}

/* Whether a request takes it: of energy nothing at all, or some. */
static bool is_taken(int input, double value)
{
    return rf_field_allows(&rf_request_fields[input].info, value);
}

static void tell_few(rf_from_log *it, int input, int days, int all)
{
    rf_taken_not(it, input, "");
    rf_taken_how(&it->taken[it->count - 1], "only %d of these %d days %s it", days, all, days == 1 ? "tells" : "tell");
}

static void take_others(rf_from_log *it)
{
    const rf_log_eaten *eaten = &it->eaten;
    int all = eaten->by_all ? eaten->logged : eaten->whole;
    for (size_t i = 0; i < sizeof foods / sizeof *foods; i++) {
        int n = foods[i].nutrient, days = eaten->by_all ? eaten->days_of_all[n] : eaten->days[n];
        double value = rf_log_eaten_mean(eaten, n);
        if (isnan(value) && days > 0) tell_few(it, foods[i].input, days, all);
        if (!is_taken(foods[i].input, value)) continue;
        rf_taken *food = rf_taken_add(it, foods[i].input, value);
        rf_taken_days(food, (double)eaten->first, (double)eaten->last, days);
        if (days < all)
            rf_taken_how(food, "%d of these days", days);
        else
            rf_taken_how(food, all == 1 ? "the same day" : "the same days");
    }
}

/* NaN: no day is whole, and they are not of so little that all of them are taken. */
static const char *why_not(double kcal_d)
{
    if (isnan(kcal_d))
        return "no day of two weeks looks complete: if so little is eaten, mark them so, and see a dietitian or physician";
    if (kcal_d < RF_VLCD_KCAL_D)
        return "the mean of its days is too little to be judged: who eats so little should talk with a physician or "
               "dietitian";
    return "the mean of its days cannot be what is eaten in a day";
}

void rf_from_log_take_food(rf_from_log *it, bool known, bool given)
{
    const rf_log_eaten *eaten = &it->eaten;
    judge_days(it, known);
    double kcal_d = rf_log_eaten_mean(eaten, REFUEL_NUTRIENT_ENERGY);
    if (eaten->logged == 0) {
        rf_taken_not(it, REFUEL_INPUT_INTAKE, "it has no food");
        return;
    }
    if (isnan(kcal_d) || !is_taken(REFUEL_INPUT_INTAKE, kcal_d)) {
        rf_taken_not(it, REFUEL_INPUT_INTAKE, why_not(kcal_d));
        return;
    }
    rf_taken *energy = rf_taken_add(it, REFUEL_INPUT_INTAKE, kcal_d);
    rf_taken_days(energy, (double)eaten->first, (double)eaten->last, eaten->by_all ? eaten->logged : eaten->whole);
    tell_energy(it, energy);
    if (given)
        energy->state = RF_TAKEN_OVERRIDDEN;
    else
        take_others(it);
}
