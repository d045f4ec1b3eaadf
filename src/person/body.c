#include "person/body.h"

#include <math.h>

#include "core/elementary.h"
#include "core/failure.h"
#include "core/warning.h"
#include "person/bmi_kernel.h"
#include "person/body_kernel.h"
#include "person/body_table.h"
#include "person/person.h"

_Static_assert(sizeof(refuel_body) == 48, "the layout is ABI");

#define SD_NAVY_MALE_POINTS 3.52
#define SD_NAVY_FEMALE_POINTS 3.72

const refuel_equation_info *rf_body_info(refuel_equation_id id)
{
    return id >= REFUEL_EQ_BODY_BEGIN && id < REFUEL_EQ_BODY_END ? &body_rows[id - REFUEL_EQ_BODY_BEGIN] : NULL;
}

const rf_cun_bae rf_cun_bae_2012 = {.constant = -44.988,
                                    .per_year = 0.503,
                                    .female = 10.689,
                                    .per_bmi = 3.172,
                                    .per_bmi2 = -0.026,
                                    .bmi_female = 0.181,
                                    .bmi_year = -0.02,
                                    .bmi2_female = -0.005,
                                    .bmi2_year = 0.00021};

const rf_deurenberg *rf_deurenberg_of(refuel_equation_id id)
{
    static const rf_deurenberg adult = {.per_bmi = 1.20, .per_year = 0.23, .male = -10.8, .constant = -5.4},
                               child = {.per_bmi = 1.51, .per_year = -0.70, .male = -3.6, .constant = 1.4};
    if (id == REFUEL_EQ_DEURENBERG_1991_CHILD) return &child;
    return id == REFUEL_EQ_DEURENBERG_1991 ? &adult : NULL;
}

const rf_navy *rf_navy_of(int32_t sex)
{
    static const rf_navy male = {1.0324, 0.19077, 0.15456}, female = {1.29579, 0.35004, 0.22100};
    return sex == REFUEL_MALE ? &male : &female;
}

static double navy_percent(const refuel_person *who)
{
    const rf_navy *c = rf_navy_of(who->sex);
    double girth_cm =
        who->sex == REFUEL_MALE ? who->waist_cm - who->neck_cm : who->waist_cm + who->hip_cm - who->neck_cm;
    double density = c->constant - c->girth * rf_log10(girth_cm) + c->height * rf_log10(who->height_cm);
    return RF_NAVY_NUMERATOR / density - RF_NAVY_LESS;
}

static double deurenberg_percent(const rf_deurenberg *c, double bmi, double age_y, double male)
{
    return c->per_bmi * bmi + c->per_year * age_y + c->male * male + c->constant;
}

/* Percent of fat by one formula from inputs that are known to be there; NaN where the formula has no answer. */
static double fat_percent(const refuel_person *who, refuel_equation_id eq)
{
    double bmi = rf_bmi(who->weight_kg, who->height_cm), age_y = who->age_y, weight_kg = who->weight_kg;
    double male = who->sex == REFUEL_MALE, female = 1 - male, fat_free_kg;
    switch ((int)eq) {
        case REFUEL_EQ_CUN_BAE_2012: return rf_cun_bae_percent(&rf_cun_bae_2012, bmi, age_y, female);
        case REFUEL_EQ_DEURENBERG_1991:
        case REFUEL_EQ_DEURENBERG_1991_CHILD: return deurenberg_percent(rf_deurenberg_of(eq), bmi, age_y, male);
        case REFUEL_EQ_GALLAGHER_2000: return 63.7 - 864 / bmi - 12.1 * male + 0.12 * age_y;
        case REFUEL_EQ_RFM_2018: return 64 - 20 * who->height_cm / who->waist_cm + 12 * female;
        case REFUEL_EQ_US_NAVY_1984: return navy_percent(who);
        case REFUEL_EQ_BOER_1984:
            fat_free_kg = male != 0 ? 0.407 * weight_kg + 0.267 * who->height_cm - 19.2
                                    : 0.252 * weight_kg + 0.473 * who->height_cm - 48.3;
            break;
        case REFUEL_EQ_JANMAHASATIAN_2005:
            fat_free_kg = 9270 * weight_kg / (male != 0 ? 6680 + 216 * bmi : 8780 + 244 * bmi);
            break;
        default: return NAN;
    }
    return 100 * (1 - fat_free_kg / weight_kg);
}

static refuel_status check(refuel_error *err, const char *field, double value, double low, double high,
                           const char *unit)
{
    if (isnan(value)) return rf_fail(err, REFUEL_E_MISSING, field, "the body composition needs it");
    return value >= low && value <= high ? REFUEL_OK : rf_fail_range(err, field, value, low, high, unit);
}

/* Whether what a formula needs is there and possible. */
static refuel_status check_inputs(const refuel_person *who, refuel_equation_id eq, uint32_t needs, refuel_error *err)
{
    refuel_status status = REFUEL_OK;
    if (who->sex != REFUEL_FEMALE && who->sex != REFUEL_MALE)
        return rf_fail(err, REFUEL_E_MISSING, "sex", "it was not given; it selects the equation");
    if (needs & REFUEL_NEEDS_WEIGHT)
        status = check(err, "weight", who->weight_kg, RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX, "kg");
    if (status == REFUEL_OK && (needs & REFUEL_NEEDS_HEIGHT))
        status = check(err, "height", who->height_cm, RF_HEIGHT_CM_MIN, RF_HEIGHT_CM_MAX, "cm");
    if (status == REFUEL_OK && (needs & REFUEL_NEEDS_AGE))
        status = check(err, "age", who->age_y, RF_AGE_Y_MIN, RF_AGE_Y_MAX, "y");
    if (status != REFUEL_OK || !(needs & REFUEL_NEEDS_CIRCUMFERENCES)) return status;
    status = check(err, "waist", who->waist_cm, RF_WAIST_CM_MIN, RF_WAIST_CM_MAX, "cm");
    if (status != REFUEL_OK || eq != REFUEL_EQ_US_NAVY_1984) return status;
    status = check(err, "neck", who->neck_cm, RF_NECK_CM_MIN, RF_NECK_CM_MAX, "cm");
    if (status == REFUEL_OK && who->sex == REFUEL_FEMALE)
        status = check(err, "hip", who->hip_cm, RF_WAIST_CM_MIN, RF_WAIST_CM_MAX, "cm");
    return status;
}

static refuel_status fail_circumferences(const refuel_person *who, refuel_error *err)
{
    rf_fail(err, REFUEL_E_RANGE, "waist",
            "neck, waist%s and height together give no body fat between 2 and 70 %%; measure the neck below the "
            "larynx and the waist at %s",
            who->sex == REFUEL_FEMALE ? ", hip" : "",
            who->sex == REFUEL_FEMALE ? "its narrowest, the hip at its widest" : "the navel");
    if (err) err->value = who->waist_cm;
    return REFUEL_E_RANGE;
}

/* With everything checked. A logarithm of 0 or less gives no percentage in the range, nor does NaN. */
static refuel_status checked_fat(const refuel_person *who, refuel_equation_id eq, double *percent, refuel_error *err)
{
    *percent = fat_percent(who, eq);
    if (eq == REFUEL_EQ_US_NAVY_1984 && !(*percent >= RF_POSSIBLE_FAT_MIN && *percent <= RF_POSSIBLE_FAT_MAX))
        return fail_circumferences(who, err);
    return REFUEL_OK;
}

refuel_status refuel_body_fat(const refuel_person *who, refuel_equation_id eq, double *body_fat_percent,
                              refuel_error *err)
{
    if (!who || !body_fat_percent)
        return rf_fail(err, REFUEL_E_NULL, "", "refuel_body_fat: a required pointer is null");
    const refuel_equation_info *row = rf_body_info(eq);
    if (!row) return rf_fail(err, REFUEL_E_UNKNOWN, "", "number %d is no formula for body fat", (int)eq);
    double percent;
    refuel_status status = check_inputs(who, eq, row->needs, err);
    if (status == REFUEL_OK) status = checked_fat(who, eq, &percent, err);
    if (status != REFUEL_OK) return status;
    *body_fat_percent = percent;
    return rf_done(err);
}

static refuel_status measured(const refuel_person *who, refuel_body *out, refuel_error *err)
{
    double percent = 100 * (1 - who->fat_free_mass_kg / who->weight_kg);
    double low_kg = (1 - RF_POSSIBLE_FAT_MAX / 100) * who->weight_kg,
           high_kg = (1 - RF_POSSIBLE_FAT_MIN / 100) * who->weight_kg;
    if (!rf_fat_is_possible(percent)) {
        rf_fail_within(err, "fat_free_mass", who->fat_free_mass_kg, low_kg, high_kg, 2, "kg");
        rf_note(err, ", which is 70 to 2 %% body fat");
        return REFUEL_E_RANGE;
    }
    *out = (refuel_body){.fat_free_mass_kg = who->fat_free_mass_kg,
                         .body_fat_percent = percent,
                         .sd_body_fat_points = RF_MEASURED_FAT_SD_POINTS,
                         .source = REFUEL_EQ_MEASURED};
    return REFUEL_OK;
}

static int by_circumferences(const refuel_person *who, refuel_warnings *warnings)
{
    int female = who->sex == REFUEL_FEMALE;
    int neck = !isnan(who->neck_cm), waist = !isnan(who->waist_cm), hip = !isnan(who->hip_cm);
    int complete = neck && waist && (!female || hip);
    rf_warn_if(warnings, REFUEL_WARNING_CIRCUMFERENCES_INCOMPLETE, (neck || waist || hip) && !complete);
    return complete;
}

/* Beyond its limits no living body is likely, and the curves bend back at extreme body mass indices. */
static refuel_status from_circumferences(const refuel_person *who, refuel_body *body, refuel_error *err)
{
    double percent;
    int male = who->sex == REFUEL_MALE;
    refuel_status status = checked_fat(who, REFUEL_EQ_US_NAVY_1984, &percent, err);
    if (status != REFUEL_OK) return status;
    body->source = REFUEL_EQ_US_NAVY_1984;
    body->body_fat_percent = fmin(fmax(percent, male ? RF_FAT_LEAST_MALE : RF_FAT_LEAST_FEMALE), RF_FAT_MOST);
    body->fat_free_mass_kg = who->weight_kg * (1 - body->body_fat_percent / 100);
    body->sd_body_fat_points = male ? SD_NAVY_MALE_POINTS : SD_NAVY_FEMALE_POINTS;
    rf_warn_if(&body->warnings, REFUEL_WARNING_BODY_FAT_CLAMPED, body->body_fat_percent != percent);
    return REFUEL_OK;
}

static void guess(const refuel_person *who, double trained, refuel_body *body)
{
    rf_fat_guess at = rf_fat_guess_at(who->age_y);
    double one = at.share < 1 ? fat_percent(who, at.one) : 0, other = at.share > 0 ? fat_percent(who, at.other) : 0;
    double percent = rf_blend(at.share, one, other), held = rf_guess_fat_held(who->sex, percent);
    double shape = rf_athlete_shape(trained, who->age_y, rf_bmi(who->weight_kg, who->height_cm));
    body->source = at.share >= 0.5 ? at.other : at.one;
    body->fat_free_mass_kg = rf_guess_ffm_kg(who->sex, who->weight_kg, held, shape);
    body->body_fat_percent = rf_guess_fat_told(who->weight_kg, body->fat_free_mass_kg, held, shape);
    body->sd_body_fat_points = rf_body_info(body->source)->sd_percent;
    rf_warn_if(&body->warnings, REFUEL_WARNING_BODY_FAT_CLAMPED, held != percent);
}

refuel_status rf_body_composition(const refuel_person *who, double trained, refuel_body *out, refuel_error *err)
{
    if (!isnan(who->fat_free_mass_kg)) return measured(who, out, err);
    refuel_body body = {.warnings = {{0, 0}}};
    refuel_status status = REFUEL_OK;
    if (by_circumferences(who, &body.warnings))
        status = from_circumferences(who, &body, err);
    else
        guess(who, trained, &body);
    if (status == REFUEL_OK) *out = body;
    return status;
}

refuel_status refuel_body_composition(const refuel_person *who, double trained, refuel_body *out, refuel_error *err)
{
    if (!who || !out) return rf_fail(err, REFUEL_E_NULL, "", "refuel_body_composition: a required pointer is null");
    if (isnan(trained)) return rf_fail(err, REFUEL_E_MISSING, "athlete", "how much somebody trains is a share, 0 to 1");
    if (!(trained >= 0 && trained <= 1)) return rf_fail_range(err, "athlete", trained, 0, 1, "");
    refuel_warnings unused = {{0, 0}};
    refuel_equation_id formula = isnan(who->fat_free_mass_kg) ? rf_fat_guess_at(who->age_y).one : REFUEL_EQ_MEASURED;
    if (formula != REFUEL_EQ_MEASURED && by_circumferences(who, &unused)) formula = REFUEL_EQ_US_NAVY_1984;
    uint32_t needs = REFUEL_NEEDS_WEIGHT;
    if (formula != REFUEL_EQ_MEASURED) needs |= REFUEL_NEEDS_AGE | rf_body_info(formula)->needs;
    refuel_status status = check_inputs(who, formula, needs, err);
    if (status == REFUEL_OK) status = rf_body_composition(who, trained, out, err);
    return status == REFUEL_OK ? rf_done(err) : status;
}
