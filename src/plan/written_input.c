#include "plan/written_input.h"

#include <math.h>
#include <refuel/request.h>

#include "core/failure.h"
#include "core/printable.h"
#include "core/static_rule.h"
#include "core/warning.h"
#include "diet/split_kernel.h"
#include "energy/running_kernel.h"

static refuel_status missing(const rf_reading *r, const char *input, const char *what)
{
    char shown[RF_PRINTABLE];
    rf_printable(r->text, r->length, shown);
    return rf_fail(r->err, REFUEL_E_MISSING, r->called, "%s is a share of the %s, which was not given; %s", shown,
                   input, what);
}

/* Hours of a week, where a time of some long while is meant; else *hours_week stays as it is. */
static refuel_status hours_of_week(const rf_reading *r, const rf_amount *amount, double *hours_week)
{
    rf_measure given = amount->measure;
    char shown[RF_PRINTABLE];
    if (!given.of || given.of->dimension != RF_DIMENSION_TIME || (given.per && !rf_is_long(given.per)))
        return REFUEL_OK;
    rf_printable(r->text, r->length, shown);
    if (!given.per)
        return rf_fail(r->err, REFUEL_E_UNIT, r->called, "%s needs \"a week\" behind it; write it like 4h/week", shown);
    *hours_week = rf_measure_convert(amount->number, given, RF_RATE(H, WEEK));
    return REFUEL_OK;
}

refuel_status rf_walk_other(const rf_reading *r, const rf_amount *amount, double *own)
{
    const refuel_request *request = r->record;
    double hours_week = NAN, given_km_h = r->beside ? *r->beside : request ? request->walking_speed_km_h : NAN;
    refuel_status status = hours_of_week(r, amount, &hours_week);
    if (status != REFUEL_OK || isnan(hours_week)) return status;
    if (isnan(given_km_h) && r->early) return rf_fail(r->err, REFUEL_E_MISSING, r->called, "its speed may follow");
    *own = hours_week == 0 ? 0 : hours_week * rf_run_speed_km_h(REFUEL_GAIT_WALK, given_km_h);
    if (r->side) rf_warn_if(&r->side->notes, REFUEL_WARNING_WALK_TIME, isnan(given_km_h) && *own > 0);
    return REFUEL_OK;
}

refuel_status rf_run_other(const rf_reading *r, const rf_amount *amount, double *own)
{
    const refuel_request *request = r->record;
    double hours_week = NAN;
    char shown[RF_PRINTABLE];
    refuel_status status = hours_of_week(r, amount, &hours_week);
    if (status != REFUEL_OK || isnan(hours_week)) return status;
    double speed_km_h = r->beside ? *r->beside : request ? request->speed_km_h : NAN;
    *own = hours_week == 0 ? 0 : hours_week * speed_km_h;
    if (!isnan(*own)) return REFUEL_OK;
    rf_printable(r->text, r->length, shown);
    return rf_fail(r->err, REFUEL_E_MISSING, r->called,
                   "%s is a time, and the pace was not given; give the pace, or write it like 40km/week or 4h/week at "
                   "6:00/km",
                   shown);
}

refuel_status rf_goal_other(const rf_reading *r, const rf_amount *amount, double *own)
{
    const refuel_request *request = r->record;
    rf_measure given = amount->measure, day = RF_RATE(KCAL, D), week = RF_RATE(PERCENT, WEEK);
    if (!given.of) return REFUEL_OK;
    if (given.of->dimension == RF_DIMENSION_ENERGY && !given.per) given.per = day.per;
    if (rf_measure_same(given, day) && given.per->top >= day.per->top)
        *own = rf_static_kg_week(rf_measure_convert(amount->number, given, day));
    if (!rf_measure_same(given, week) || given.per->top < day.per->top) return REFUEL_OK;
    if (isnan(request->weight_kg)) return missing(r, "weight", "give the weight, or write it like -0.5kg/week");
    *own = rf_measure_convert(amount->number, given, week) / 100 * request->weight_kg;
    return REFUEL_OK;
}

static double kcal_per_g(const rf_field *field)
{
    switch (field->info.number) {
        case REFUEL_INPUT_ADDED_SUGAR:
        case REFUEL_INPUT_FREE_SUGAR:
        case REFUEL_INPUT_CARBOHYDRATE: return RF_KCAL_PER_G_CARBOHYDRATE;
        case REFUEL_INPUT_PROTEIN: return RF_KCAL_PER_G_PROTEIN;
        default: return RF_KCAL_PER_G_FAT;
    }
}

refuel_status rf_food_other(const rf_reading *r, const rf_amount *amount, double *own)
{
    const refuel_request *request = r->record;
    rf_measure given = amount->measure;
    if (!given.of) return REFUEL_OK;
    if (given.of->dimension == RF_DIMENSION_RATIO && !given.per) {
        double energy_kcal_d = request->eaten[REFUEL_NUTRIENT_ENERGY];
        double percent = rf_measure_convert(amount->number, given, RF_MEASURE(PERCENT));
        if (percent < 0 || percent > 100) return rf_fail_range(r->err, r->called, percent, 0, 100, "%");
        if (isnan(energy_kcal_d)) return missing(r, "energy eaten", "give the energy, or write grams like 120g");
        *own =
            rf_measure_convert(amount->number, given, RF_MEASURE(PERCENT)) / 100 * energy_kcal_d / kcal_per_g(r->field);
    }
    if (given.of->dimension == RF_DIMENSION_MASS && given.per && given.per->dimension == RF_DIMENSION_MASS) {
        if (isnan(request->weight_kg)) return missing(r, "weight", "give the weight, or write grams like 120g");
        *own = rf_measure_convert(amount->number, given, RF_RATE(G, KG)) * request->weight_kg;
    }
    return REFUEL_OK;
}

/* One decimal, or two below 12: 5.6ft and 5.11ft look like inches. */
void rf_height_note(const rf_reading *r, const rf_amount *amount)
{
    if (!rf_is_unit(amount->measure.of, RF_U_FT) || amount->compound) return;
    double hundredths = round(amount->number * 100), part = fmod(hundredths, 100);
    bool looks = fabs(amount->number * 100 - hundredths) < 1e-6 && part != 0 && (fmod(part, 10) == 0 || part < 12);
    if (looks) rf_warn(&r->side->notes, REFUEL_WARNING_FEET_DECIMAL);
}

void rf_goal_note(const rf_reading *r, const rf_amount *amount)
{
    if (!amount->has_sign && amount->number > 0) rf_warn(&r->side->notes, REFUEL_WARNING_GOAL_UNSIGNED);
}
