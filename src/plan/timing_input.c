#include "plan/timing_input.h"

#include <math.h>
#include <refuel/request.h>

#include "core/failure.h"
#include "core/number.h"
#include "core/pieces.h"
#include "core/word.h"
#include "diet/fluid_kernel.h"
#include "diet/fuelling_kernel.h"
#include "plan/concentration.h"

_Static_assert(sizeof(rf_item) == sizeof(refuel_meal) &&
                   offsetof(rf_item, amount) == offsetof(refuel_meal, protein_g) && RF_ITEMS == REFUEL_MEALS,
               "the list is that of the request");
_Static_assert(offsetof(refuel_timing, meal) < offsetof(refuel_timing, number),
               "who has a place for their number has one for the meals");

#define MEAL_MOST_G 500.0
#define MEAL 1 /* the word of a meal in the list: a place that is not empty */

const refuel_item_info rf_meal_item = {.unit = "g", .low = 0, .high = MEAL_MOST_G};

static refuel_status take_meal(const rf_reading *r, rf_piece it, int *meals, rf_item item[RF_ITEMS])
{
    const rf_limits limits = {.field = r->called, .low = 0, .high = MEAL_MOST_G, .example = r->field->info.example};
    rf_amount amount;
    double grams = 0;
    if (*meals == RF_ITEMS)
        return rf_fail(r->err, REFUEL_E_RANGE, r->called, "more than %d meals; give how many there are, like %d",
                       RF_ITEMS, RF_ITEMS + 1);
    refuel_status status = rf_quantity_amount(RF_KIND_GRAMS, &limits, it.text, it.length, &amount, r->err);
    if (status == REFUEL_OK) status = rf_quantity_take(RF_KIND_GRAMS, &limits, &amount, NAN, &grams, r->err);
    if (status == REFUEL_OK) item[(*meals)++] = (rf_item){MEAL, 0, grams};
    return status;
}

/* A bare number is how many there are; 30g is one meal. */
refuel_status rf_meals_read(const rf_reading *r, double *value)
{
    static const refuel_choice none[] = {{"none", 0}, {"no", 0}, {NULL, 0}};
    const rf_words words = {.choices = none};
    rf_item item[RF_ITEMS] = {{0}};
    rf_pieces pieces = {.text = r->text, .length = r->length};
    rf_piece it, whole = rf_piece_trimmed((rf_piece){r->text, r->length}, " ");
    int meals = 0;
    refuel_status status = REFUEL_OK;
    if (rf_word_find(&words, r->text, r->length, value)) return REFUEL_OK;
    if (whole.length > 0 && rf_number_read(whole.text, whole.length, value) == whole.length)
        return rf_field_check(r->field, r->called, value, r->err);
    while (status == REFUEL_OK && rf_pieces_next(&pieces, &it)) status = take_meal(r, it, &meals, item);
    if (status == REFUEL_OK && meals == 0) status = take_meal(r, whole, &meals, item); /* says what is wrong */
    if (status != REFUEL_OK) return status;
    *value = meals;
    if (r->side) memcpy(r->side->item, item, sizeof item);
    return REFUEL_OK;
}

/* Hours that an amount of all of it is spread over; NaN where they were not given, or where the input is no rate. */
static double hours_of(const rf_reading *r)
{
    const refuel_request *request = r->record;
    const double *told = request->timing.number;
    switch (r->field->info.number) {
        case REFUEL_INPUT_CARBOHYDRATE_DURING:
        case REFUEL_INPUT_DRINK: return told[REFUEL_TIMING_SESSION_H];
        case REFUEL_INPUT_CARBOHYDRATE_AFTER: return fmin(told[REFUEL_TIMING_NEXT_H], RF_REFUEL_H);
        default: return NAN;
    }
}

refuel_status rf_timing_other(const rf_reading *r, const rf_amount *amount, double *own)
{
    const refuel_request *request = r->record;
    rf_measure given = amount->measure, rate = rf_kind_rows[r->field->kind].own, whole = {rate.of, NULL};
    if (!given.of) return REFUEL_OK;
    int hourly = rate.per && !rf_is_long(rate.per);
    if (!hourly && given.per && rf_measure_same(given, RF_RATE(G, KG))) {
        if (isnan(request->weight_kg))
            return rf_fail(r->err, REFUEL_E_MISSING, r->called, "grams per kg need the weight; write it like %s",
                           rf_field_example(r->field));
        *own = rf_measure_convert(amount->number, given, RF_RATE(G, KG)) * request->weight_kg;
    }
    if (!hourly || !rf_measure_same(given, whole) || amount->number == 0) return REFUEL_OK;
    double hours = hours_of(r);
    if (!(hours > 0))
        return rf_fail(r->err, REFUEL_E_MISSING, r->called,
                       "it is an amount of the whole session, whose time was not given; give the session, or write it "
                       "like %s",
                       rf_field_example(r->field));
    *own = rf_measure_convert(amount->number, given, whole) / hours;
    return REFUEL_OK;
}

refuel_status rf_read_sweat_sodium(const rf_reading *r, double *value)
{
    static const rf_laboratory_unit units[] = {
        {"", 1}, {"mmol/L", 1}, {"mM", 1}, {"mEq/L", 1}, {"mg/L", 1 / RF_SODIUM_MG_PER_MMOL}};
    return rf_concentration_read(r, units, sizeof units / sizeof *units, "sodium", value);
}
