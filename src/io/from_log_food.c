#include "io/from_log_food.h"

#include <math.h>
#include <stdio.h>

#include "core/date.h"
#include "core/number.h"
#include "io/clock.h"

static const struct {
    int input, nutrient;
} foods[] = {{REFUEL_INPUT_CARBOHYDRATE, REFUEL_NUTRIENT_CARBOHYDRATE},
             {REFUEL_INPUT_PROTEIN, REFUEL_NUTRIENT_PROTEIN},
             {REFUEL_INPUT_FAT, REFUEL_NUTRIENT_FAT},
             {REFUEL_INPUT_FIBRE, REFUEL_NUTRIENT_FIBRE},
             {REFUEL_INPUT_ALCOHOL, REFUEL_NUTRIENT_ALCOHOL}};

/* Both numbers, since a day on which little was eaten looks like one on which little was written. */
static void tell_energy(const rf_from_log *it, rf_taken *taken)
{
    const rf_log_eaten *eaten = &it->eaten;
    int lacking = eaten->logged - eaten->whole;
    char first[RF_DATE_TEXT], last[RF_DATE_TEXT], number[RF_NUMBER_TEXT];
    rf_date_text(eaten->first, first);
    rf_date_text(eaten->last, last);
    if (lacking > 0)
        rf_taken_how(taken, "mean of %d of %d days, %s to %s", eaten->whole, eaten->logged, first, last);
    else
        rf_taken_how(taken, "mean of %d days, %s to %s", eaten->logged, first, last);
    rf_taken_age(it, taken);
    if (lacking == 0) return;
    rf_taken_how(taken, "; the other %d probably %s food", lacking, lacking == 1 ? "lacks" : "lack");
    if (it->withholds) return;
    rf_number_fixed(eaten->of_all[REFUEL_NUTRIENT_ENERGY], 0, true, number);
    rf_taken_how(taken, ": %s kcal if all %d were complete", number, eaten->logged);
}

/* Whether a request takes it: of energy nothing at all, or some. */
static bool is_taken(int input, double value)
{
    return rf_field_allows(&rf_request_fields[input].info, value);
}

void rf_from_log_take_food(rf_from_log *it, bool given)
{
    rf_log_eaten *eaten = &it->eaten;
    rf_log_eaten_of(&it->given.book, rf_local_day(), eaten);
    double kcal_d = eaten->mean[REFUEL_NUTRIENT_ENERGY];
    if (eaten->logged == 0) {
        rf_taken_not(it, REFUEL_INPUT_INTAKE, "it has no food");
        return;
    }
    if (eaten->whole == 0 || !is_taken(REFUEL_INPUT_INTAKE, kcal_d)) {
        rf_taken_not(
            it, REFUEL_INPUT_INTAKE,
            eaten->whole == 0
                ? "no day of its last two weeks looks complete: if so little is eaten, say that they are (complete: yes)"
                : "the mean of its complete days cannot be what is eaten in a day");
        return;
    }
    rf_taken *energy = rf_taken_add(it, REFUEL_INPUT_INTAKE, kcal_d);
    rf_taken_days(energy, (double)eaten->first, (double)eaten->last, eaten->whole);
    tell_energy(it, energy);
    if (given) energy->state = RF_TAKEN_OVERRIDDEN;
    for (size_t i = 0; i < sizeof foods / sizeof *foods && !given; i++) {
        int days = eaten->days[foods[i].nutrient];
        if (!is_taken(foods[i].input, eaten->mean[foods[i].nutrient])) continue;
        rf_taken *food = rf_taken_add(it, foods[i].input, eaten->mean[foods[i].nutrient]);
        rf_taken_days(food, (double)eaten->first, (double)eaten->last, days);
        if (days < eaten->whole)
            rf_taken_how(food, "%d of these days", days);
        else
            rf_taken_how(food, "the same days");
    }
}
