#include "weight/baseline.h"

#include <math.h>
#include <refuel/units.h>

#include "core/elementary.h"
#include "core/failure.h"
#include "core/limits.h"
#include "core/sized.h"
#include "person/person.h"

#define KCAL(kj) ((kj) / REFUEL_KJ_PER_KCAL)

/* hall-2011 as printed (SI), converted once. planner: the rounded constants of the public planner, as they are. */
static const rf_hall_constants constants[] = {
    [REFUEL_PARAMETERS_HALL_2011] = {.fat_kcal_kg = KCAL(39500),
                                     .lean_kcal_kg = KCAL(7600),
                                     .glycogen_kcal_kg = KCAL(17600),
                                     .fat_cost_kcal_kg_d = KCAL(13),
                                     .lean_cost_kcal_kg_d = KCAL(92),
                                     .fat_turnover_kcal_kg = KCAL(750),
                                     .lean_turnover_kcal_kg = KCAL(960),
                                     .tef = 0.1,
                                     .thermogenesis = 0.14,
                                     .thermogenesis_d = 14,
                                     .sodium_mg_l = 3220,
                                     .sodium_mg_l_d = 3000,
                                     .sodium_carbohydrate_mg_d = 4000,
                                     .sodium_mg_d = 4000,
                                     .glycogen_water = 2.7},
    [REFUEL_PARAMETERS_PLANNER] = {.fat_kcal_kg = 9440,
                                   .lean_kcal_kg = 1807,
                                   .glycogen_kcal_kg = 4180,
                                   .fat_cost_kcal_kg_d = 3.2,
                                   .lean_cost_kcal_kg_d = 22,
                                   .fat_turnover_kcal_kg = 180,
                                   .lean_turnover_kcal_kg = 230,
                                   .tef = 0.1,
                                   .thermogenesis = 0.14,
                                   .thermogenesis_d = 14,
                                   .sodium_mg_l = 3220,
                                   .sodium_mg_l_d = 3000,
                                   .sodium_carbohydrate_mg_d = 4000,
                                   .sodium_mg_d = 4000,
                                   .glycogen_water = 2.7},
};

static refuel_status read_person(const refuel_hall_person *request, refuel_hall_person *who, refuel_error *err)
{
    static const refuel_hall_person empty = REFUEL_HALL_PERSON_INIT;
    refuel_status status = rf_sized_read(request, who, &empty, sizeof *who, "person", err);
    if (status != REFUEL_OK) return status;
    who->carbohydrate_fraction = rf_given_or(who->carbohydrate_fraction, RF_CARBOHYDRATE_FRACTION);
    who->sodium_change_mg_d = rf_given_or(who->sodium_change_mg_d, 0);
    return REFUEL_OK;
}

static refuel_status check_numbers(const refuel_hall_person *who, refuel_error *err)
{
    const rf_bound bounds[] = {
        {who->weight_kg, RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX, "weight", "kg"},
        {who->height_cm, RF_HEIGHT_CM_MIN, RF_HEIGHT_CM_MAX, "height", "cm"},
        {who->age_y, RF_AGE_Y_MIN, RF_AGE_Y_MAX, "age", "y"},
        {who->resting_kcal_d, RF_RESTING_MIN_KCAL_D, RF_RESTING_MAX_KCAL_D, "resting", "kcal/d"},
        {who->pal, RF_PAL_MIN, RF_PAL_MAX, "pal", ""},
        {who->resting_kcal_d * who->pal, RF_RESTING_MIN_KCAL_D, RF_INTAKE_MAX_KCAL_D, "resting", "kcal/d times PAL"},
        {who->carbohydrate_fraction, RF_CARBOHYDRATE_FRACTION_MIN, 1, "carbohydrate_fraction", ""},
        {who->sodium_change_mg_d, -4000, 20000, "sodium", "mg/d"},
    };
    return rf_bounds_check(bounds, sizeof bounds / sizeof *bounds, err);
}

static refuel_status check_choices(const refuel_hall_person *who, refuel_error *err)
{
    if (who->sex == REFUEL_SEX_NONE) return rf_fail(err, REFUEL_E_MISSING, "sex", "is needed");
    const struct {
        int32_t value, low, high;
        const char *field;
    } choices[] = {
        {who->sex, REFUEL_FEMALE, REFUEL_MALE, "sex"},
        {who->fat_measured, 0, 1, "body_fat"},
        {who->parameters, 0, REFUEL_PARAMETERS_PLANNER, "parameters"},
        {who->sodium, 0, REFUEL_SODIUM_PROPORTIONAL, "sodium"},
        {who->integrator, 0, REFUEL_INTEGRATOR_REFERENCE, "integrator"},
        {who->reserved, 0, 0, "reserved"},
    };
    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++)
        if (choices[i].value < choices[i].low || choices[i].value > choices[i].high)
            return rf_fail(err, REFUEL_E_UNKNOWN, choices[i].field, "%d is not a choice", (int)choices[i].value);
    return REFUEL_OK;
}

const rf_planner_fat *rf_planner_fat_of(int32_t sex)
{
    static const rf_planner_fat male = {0.14, 37.31, 103.94}, female = {0.14, 39.96, 102.01};
    return sex == REFUEL_MALE ? &male : &female;
}

/* Rule of the public planner for initial fat, per cent of weight (Jackson 2002). It fails for lean athletes. */
static double planner_fat_percent(const refuel_hall_person *who)
{
    double bmi = refuel_bmi(who->weight_kg, who->height_cm);
    const rf_planner_fat *c = rf_planner_fat_of(who->sex);
    return fmin(c->per_year * who->age_y + c->per_log_bmi * rf_ln(bmi) - c->less, RF_PLANNER_FAT_MOST);
}

/* A body fat of exactly 2, 12 or 70 % that was turned into kilograms may come back a rounding error outside. */
static double forgive_percent(double percent, double limit)
{
    return fabs(percent - limit) < 1e-9 ? limit : percent;
}

static refuel_status start_fat(const refuel_hall_person *who, rf_hall *hall, refuel_error *err)
{
    double percent = 100 * who->fat_kg / who->weight_kg;
    hall->fat_kg = who->fat_kg;
    if (isnan(who->fat_kg)) {
        if (who->parameters != REFUEL_PARAMETERS_PLANNER)
            return rf_fail(err, REFUEL_E_MISSING, "body_fat", "the fat mass at the start is needed");
        percent = planner_fat_percent(who);
        if (!(percent > 0)) /* without fat the equations stand still for ever */
            return rf_fail_range(err, "body_fat", percent, 0, RF_PLANNER_FAT_MOST, "% by the rule of the planner");
        hall->fat_kg = who->weight_kg * percent / 100;
        return REFUEL_OK;
    }
    if (who->fat_measured) {
        percent = forgive_percent(forgive_percent(percent, RF_BODY_FAT_PCT_MIN), RF_BODY_FAT_PCT_MAX);
        const rf_bound measured = {percent, RF_BODY_FAT_PCT_MIN, RF_BODY_FAT_PCT_MAX, "body_fat", "%"};
        return rf_bounds_check(&measured, 1, err);
    }
    if (!(percent > 0 && percent <= 100)) {
        rf_fail_range(err, "body_fat", percent, 0, 100, "%");
        rf_note(err, ", 0 not included");
        return REFUEL_E_RANGE;
    }
    double low = 100 * hall->essential_fat;
    percent = forgive_percent(forgive_percent(percent, low), RF_PLANNER_FAT_MOST);
    hall->fat_clamped = percent < low || percent > RF_PLANNER_FAT_MOST;
    if (hall->fat_clamped) hall->fat_kg = who->weight_kg * (percent < low ? low : RF_PLANNER_FAT_MOST) / 100;
    return REFUEL_OK;
}

void rf_baseline_solve(rf_hall *hall, double pal)
{
    const rf_hall_constants *c = hall->constant;
    hall->intake_kcal_d = pal * hall->resting_kcal_d;
    hall->lean_kg = hall->weight_kg - hall->fat_kg;
    hall->delta_kcal_kg_d = ((1 - c->tef) * pal - 1) * hall->resting_kcal_d / hall->weight_kg;
    if (hall->delta_kcal_kg_d < 0) hall->delta_kcal_kg_d = 0; /* rounding at the smallest PAL */
    hall->constant_kcal_d = hall->intake_kcal_d - c->fat_cost_kcal_kg_d * hall->fat_kg -
                            c->lean_cost_kcal_kg_d * hall->lean_kg - hall->delta_kcal_kg_d * hall->weight_kg;
    hall->carbohydrate_kcal_d = hall->carbohydrate_fraction * hall->intake_kcal_d;
    hall->glycogen_kcal_kg2_d = hall->carbohydrate_kcal_d / (RF_GLYCOGEN_START_KG * RF_GLYCOGEN_START_KG);
}

refuel_status rf_baseline_read(const refuel_hall_person *request, rf_hall *hall, refuel_error *err)
{
    refuel_hall_person who;
    refuel_status status = read_person(request, &who, err);
    if (status == REFUEL_OK) status = check_choices(&who, err);
    if (status == REFUEL_OK) status = check_numbers(&who, err);
    if (status != REFUEL_OK) return status;
    bool planner = who.parameters == REFUEL_PARAMETERS_PLANNER;
    rf_hall got = {.constant = &constants[planner ? REFUEL_PARAMETERS_PLANNER : REFUEL_PARAMETERS_HALL_2011],
                   .weight_kg = who.weight_kg,
                   .height_m = who.height_cm / 100,
                   .resting_kcal_d = who.resting_kcal_d,
                   .carbohydrate_fraction = who.carbohydrate_fraction,
                   .sodium_change_mg_d = who.sodium_change_mg_d,
                   .essential_fat = who.sex == REFUEL_MALE ? RF_ESSENTIAL_FAT_MALE : RF_ESSENTIAL_FAT_FEMALE,
                   .minor = who.age_y < RF_ADULT_AGE_Y};
    got.thermogenesis = got.constant->thermogenesis;
    got.forbes_lean_kg = RF_FORBES_KG * got.constant->lean_kcal_kg / got.constant->fat_kcal_kg;
    got.sodium = who.sodium ? (refuel_sodium)who.sodium : planner ? REFUEL_SODIUM_PROPORTIONAL : REFUEL_SODIUM_CONSTANT;
    got.integrator = who.integrator ? (refuel_integrator)who.integrator : REFUEL_INTEGRATOR_EXACT;
    status = start_fat(&who, &got, err);
    if (status != REFUEL_OK) return status;
    rf_baseline_solve(&got, who.pal);
    *hall = got;
    return REFUEL_OK;
}
