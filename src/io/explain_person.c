#include "io/explain_person.h"

#include <math.h>
#include <refuel/body.h>
#include <refuel/equation.h>

#include "core/elementary.h"
#include "core/source_keys.h"
#include "energy/running_kernel.h"
#include "energy/selection_kernel.h"
#include "io/explain_resting.h"
#include "person/body.h"
#include "person/body_kernel.h"
#include "plan/plan_person.h"

static void cun_bae(const refuel_person *who, char sum[RF_TELLER_LINE])
{
    const rf_cun_bae *c = &rf_cun_bae_2012;
    double age_y = who->age_y, bmi = refuel_bmi(who->weight_kg, who->height_cm);
    int female = who->sex == REFUEL_FEMALE;
    rf_tell_add(sum, "%g + % g x %#.2f + % g x %d + % g x %.4f + % g x %.4f^2", c->constant, c->per_year, age_y,
                c->female, female, c->per_bmi, bmi, c->per_bmi2, bmi);
    rf_tell_add(sum, " + % g x %.4f x %d + % g x %.4f x %#.2f + % g x %.4f^2 x %d + % g x %.4f^2 x %#.2f",
                c->bmi_female, bmi, female, c->bmi_year, bmi, age_y, c->bmi2_female, bmi, female, c->bmi2_year, bmi,
                age_y);
}

/* The density is a step of its own. */
static void navy(rf_teller *t, char sum[RF_TELLER_LINE])
{
    const refuel_request *r = &t->answer->request;
    const rf_navy *c = rf_navy_of(r->sex);
    int male = r->sex == REFUEL_MALE;
    double girth_cm = r->waist_cm - r->neck_cm + (male ? 0 : r->hip_cm);
    double density = c->constant - c->girth * rf_log10(girth_cm) + c->height * rf_log10(r->height_cm);
    if (male)
        rf_tell(t, "Waist - neck = %#.2f - %#.2f = %#.2f cm", r->waist_cm, r->neck_cm, girth_cm);
    else
        rf_tell(t, "Waist + hip - neck = %#.2f + %#.2f - %#.2f = %#.2f cm", r->waist_cm, r->hip_cm, r->neck_cm,
                girth_cm);
    rf_tell(t, "Density = %g - %g x log10(%#.2f) + %g x log10(%#.2f) = %.6f", c->constant, c->girth, girth_cm,
            c->height, r->height_cm, density);
    rf_tell_add(sum, "%g / %.6f - %g", RF_NAVY_NUMERATOR, density, RF_NAVY_LESS);
}

static void deurenberg(const refuel_person *who, refuel_equation_id id, char sum[RF_TELLER_LINE])
{
    const rf_deurenberg *c = rf_deurenberg_of(id);
    rf_tell_add(sum, "%g x %.4f + % g x %#.2f + % g x %d + % g", c->per_bmi, refuel_bmi(who->weight_kg, who->height_cm),
                c->per_year, who->age_y, c->male, who->sex == REFUEL_MALE, c->constant);
}

/* Percent by one formula. */
static double by_formula(rf_teller *t, const refuel_person *who, refuel_equation_id id)
{
    refuel_equation_info info;
    double percent = NAN;
    char sum[RF_TELLER_LINE] = "";
    refuel_equation_describe(id, &info);
    if (id == REFUEL_EQ_CUN_BAE_2012) cun_bae(who, sum);
    if (id == REFUEL_EQ_US_NAVY_1984) navy(t, sum);
    if (rf_deurenberg_of(id)) deurenberg(who, id, sum);
    refuel_body_fat(who, id, &percent, NULL);
    rf_tell(t, "Body fat by %s = %s = %.3f %%", info.key, sum, percent);
    rf_tell_more(t, "Formula: %s", info.formula);
    rf_tell_source(t, id);
    return percent;
}

static double held(rf_teller *t, double percent, double least, double most)
{
    double held_percent = fmin(fmax(percent, least), most);
    if (percent != held_percent)
        rf_tell(t, "Body fat that a body can have = smallest of (largest of (%.3f, %g), %g) = %.3f %%", percent, least,
                most, held_percent);
    return held_percent;
}

static void by_circumferences(rf_teller *t, const refuel_person *who)
{
    double percent = by_formula(t, who, REFUEL_EQ_US_NAVY_1984);
    percent = held(t, percent, who->sex == REFUEL_MALE ? RF_FAT_LEAST_MALE : RF_FAT_LEAST_FEMALE, RF_FAT_MOST);
    rf_tell(t, "Fat-free mass = %#.3f x (1 - %.3f / 100) = %.3f kg", who->weight_kg, percent, t->p->fat_free_mass_kg);
}

/* The share of an athlete's body; 0 says nothing. */
static double shape(rf_teller *t, const refuel_person *who)
{
    double trained = isnan(t->p->trained_share) ? 0 : t->p->trained_share, age_y = who->age_y;
    double bmi = refuel_bmi(who->weight_kg, who->height_cm), it = rf_athlete_shape(trained, age_y, bmi);
    if (trained == 0) return 0;
    rf_tell(
        t,
        "Athlete's body = %.6f x smallest of (largest of ((%#.2f - %g) / (%g - %g), 0), 1) x smallest of (largest of "
        "((%.4f - %g) / (%g - %g), 0), 1) = %.6f",
        trained, age_y, RF_ATHLETE_FROM_Y, RF_ATHLETE_GROWN_Y, RF_ATHLETE_FROM_Y, bmi, RF_ATHLETE_NO_BMI,
        RF_ATHLETE_BMI, RF_ATHLETE_NO_BMI, it);
    rf_tell_more(t, "The share that trains, as far as age and body mass index are those of the athletes studied");
    return it;
}

static void guessed(rf_teller *t, const refuel_person *who)
{
    rf_fat_guess at = rf_fat_guess_at(who->age_y);
    double one = at.share < 1 ? by_formula(t, who, at.one) : 0, other = at.share > 0 ? by_formula(t, who, at.other) : 0;
    double percent = rf_blend(at.share, one, other), whole_kg = who->weight_kg;
    if (at.share > 0 && at.share < 1)
        rf_tell(t, "Body fat between the two = (1 - %.6f) x %.3f + %.6f x %.3f = %.3f %%", at.share, one, at.share,
                other, percent);
    percent = held(t, percent, rf_guess_fat_least(who->sex), RF_GUESS_FAT_MOST);
    double body = shape(t, who), least_kg = whole_kg * (1 - rf_guess_fat_least(who->sex) / 100);
    if (body == 0) {
        rf_tell(t, "Fat-free mass = %#.3f x (1 - %.3f / 100) = %.3f kg", whole_kg, percent, t->p->fat_free_mass_kg);
        return;
    }
    rf_tell(t, "Fat-free mass = smallest of (%#.3f x (1 - %.3f / 100) x (1 + %g x %.6f), %.3f) = %.3f kg", whole_kg,
            percent, rf_athlete_more_ffm(who->sex), body, least_kg, t->p->fat_free_mass_kg);
    rf_tell_more(t,
                 "The formulas read low in athletes: 202 measured at the Australian Institute of Sport; the second is "
                 "the most that a body can have");
    rf_tell(t, "Body fat = (1 - %.3f / %#.3f) x 100 = %.2f %%", t->p->fat_free_mass_kg, whole_kg, t->p->body_fat_pct);
}

static void body(rf_teller *t, const refuel_person *who)
{
    const refuel_plan_result *p = t->p;
    const refuel_request *r = &t->answer->request;
    rf_tell(t, "Body mass index = %#.3f kg / (%#.4f m)^2 = %.4f kg/m2", p->weight_kg, p->height_cm / 100, p->bmi_kg_m2);
    if (who->weight_kg != p->weight_kg)
        rf_tell(t, "Body mass index before pregnancy = %#.3f kg / (%#.4f m)^2 = %.4f kg/m2", who->weight_kg,
                who->height_cm / 100, refuel_bmi(who->weight_kg, who->height_cm));
    if (!isnan(r->fat_free_mass_kg)) {
        rf_tell(t, "Fat-free mass, measured: %.3f kg", p->fat_free_mass_kg);
        rf_tell_more(t, "Body fat = (1 - %.3f / %#.3f) x 100 = %.2f %%", p->fat_free_mass_kg, p->weight_kg,
                     p->body_fat_pct);
    } else if (p->fat_free_mass_source == REFUEL_EQ_MEASURED) {
        rf_tell(t, "Body fat, measured: %.2f %%", p->body_fat_pct);
        rf_tell(t, "Fat-free mass = %#.3f x (1 - %.2f / 100) = %.3f kg", p->weight_kg, p->body_fat_pct,
                p->fat_free_mass_kg);
    } else if (p->fat_free_mass_source == REFUEL_EQ_US_NAVY_1984) {
        by_circumferences(t, who);
    } else {
        guessed(t, who);
    }
}

void rf_explain_gait(rf_teller *t, double speed_km_h)
{
    const refuel_plan_result *p = t->p;
    if (t->answer->request.gait == REFUEL_GAIT_AUTO && !isnan(t->answer->request.speed_km_h)) {
        rf_tell(t, "Share that is run = smallest of (largest of ((%#.3f - %g) / (%g - %g), 0), 1) = %.5f", speed_km_h,
                RF_GAIT_WALK_KM_H, RF_GAIT_RUN_KM_H, RF_GAIT_WALK_KM_H, p->run_share);
        rf_tell_paper(t, RF_SOURCE_ABE_2015, "");
    } else if (p->athlete == REFUEL_ATHLETE_AUTO) {
        rf_tell(t, "Share that is run: %.5f of all", p->run_share);
    }
}

/* How much an athlete: by what was said, or by the hours. */
static void trained(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    const refuel_request *r = &t->answer->request;
    if (!(p->distance_km_week > 0)) return;
    double speed_km_h = rf_run_speed_km_h(r->gait, r->speed_km_h), hours = p->distance_km_week / speed_km_h;
    rf_explain_gait(t, speed_km_h);
    if (p->athlete != REFUEL_ATHLETE_AUTO || p->run_share == 0) return; /* what is walked trains nobody */
    rf_tell(t, "Hours a week = %#.3f km / %#.3f km/h = %.4f h", p->distance_km_week, speed_km_h, hours);
    rf_tell(t, "Share that trains = %.5f x smallest of (largest of ((%.4f - %g) / (%g - %g), 0), 1) = %.6f",
            p->run_share, hours, RF_TRAINED_FROM_H_WEEK, RF_TRAINED_FULL_H_WEEK, RF_TRAINED_FROM_H_WEEK,
            p->trained_share);
}

void rf_explain_person(rf_teller *t)
{
    rf_plan_who who;
    if (rf_plan_person(&t->answer->request, &who, NULL) != REFUEL_OK) return; /* it was planned: it is possible */
    trained(t);
    body(t, &who.person);
    rf_explain_resting(t, &who.person);
}
