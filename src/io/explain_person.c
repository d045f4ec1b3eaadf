#include "io/explain_person.h"

#include <math.h>
#include <refuel/body.h>
#include <refuel/equation.h>
#include <refuel/selection.h>
#include <refuel/units.h>

#include "energy/resting.h"
#include "person/body.h"
#include "plan/plan_resting.h"
#include "plan/plan_sources.h"

/* Who, as the formulas for body fat were asked. */
static refuel_person person_of(const rf_teller *t)
{
    const refuel_request *r = &t->answer->request;
    refuel_person who = REFUEL_PERSON_INIT;
    who.sex = r->sex;
    who.age_y = r->age_y;
    who.height_cm = r->height_cm;
    who.weight_kg = r->weight_kg;
    who.neck_cm = r->neck_cm;
    who.waist_cm = r->waist_cm;
    who.hip_cm = r->hip_cm;
    return who;
}

static void cun_bae(rf_teller *t, char sum[RF_TELLER_LINE])
{
    const rf_cun_bae *c = &rf_cun_bae_2012;
    double age_y = t->p->age_y, bmi = t->p->bmi_kg_m2;
    int female = t->p->sex == REFUEL_FEMALE;
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
    double density = c->constant - c->girth * log10(girth_cm) + c->height * log10(r->height_cm);
    if (male)
        rf_tell(t, "Waist - neck = %#.2f - %#.2f = %#.2f cm", r->waist_cm, r->neck_cm, girth_cm);
    else
        rf_tell(t, "Waist + hip - neck = %#.2f + %#.2f - %#.2f = %#.2f cm", r->waist_cm, r->hip_cm, r->neck_cm,
                girth_cm);
    rf_tell(t, "Density = %g - %g x log10(%#.2f) + %g x log10(%#.2f) = %.6f", c->constant, c->girth, girth_cm,
            c->height, r->height_cm, density);
    rf_tell_add(sum, "%g / %.6f - %g", RF_NAVY_NUMERATOR, density, RF_NAVY_LESS);
}

static void deurenberg(rf_teller *t, refuel_equation_id id, char sum[RF_TELLER_LINE])
{
    const rf_deurenberg *c = rf_deurenberg_of(id);
    rf_tell_add(sum, "%g x %.4f + % g x %#.2f + % g x %d + % g", c->per_bmi, t->p->bmi_kg_m2, c->per_year, t->p->age_y,
                c->male, t->p->sex == REFUEL_MALE, c->constant);
}

/* An estimate stays within what a living body has. */
static void estimated(rf_teller *t, refuel_equation_id id)
{
    const refuel_plan_result *p = t->p;
    refuel_person who = person_of(t);
    refuel_equation_info info;
    double percent = NAN, least = p->sex == REFUEL_MALE ? RF_FAT_LEAST_MALE : RF_FAT_LEAST_FEMALE;
    char sum[RF_TELLER_LINE] = "";
    refuel_equation_describe(id, &info);
    if (id == REFUEL_EQ_CUN_BAE_2012) cun_bae(t, sum);
    if (id == REFUEL_EQ_US_NAVY_1984) navy(t, sum);
    if (rf_deurenberg_of(id)) deurenberg(t, id, sum);
    refuel_body_fat(&who, id, &percent, NULL);
    rf_tell(t, "Body fat by %s = %s = %.2f %%", info.key, sum, percent);
    rf_tell_more(t, "Formula: %s", info.formula);
    rf_tell_source(t, id);
    if (percent != p->body_fat_pct)
        rf_tell(t, "Body fat that a body can have = smallest of (largest of (%.2f, %g), %g) = %.2f %%", percent, least,
                RF_FAT_MOST, p->body_fat_pct);
}

static void body(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    const refuel_request *r = &t->answer->request;
    rf_tell(t, "Body mass index = %#.3f kg / (%#.4f m)^2 = %.4f kg/m2", p->weight_kg, p->height_cm / 100, p->bmi_kg_m2);
    if (!isnan(r->fat_free_mass_kg)) {
        rf_tell(t, "Fat-free mass, measured: %.3f kg", p->fat_free_mass_kg);
        rf_tell_more(t, "Body fat = (1 - %.3f / %#.3f) x 100 = %.2f %%", p->fat_free_mass_kg, p->weight_kg,
                     p->body_fat_pct);
        return;
    }
    if (p->fat_free_mass_source == REFUEL_EQ_MEASURED)
        rf_tell(t, "Body fat, measured: %.2f %%", p->body_fat_pct);
    else
        estimated(t, (refuel_equation_id)p->fat_free_mass_source);
    rf_tell(t, "Fat-free mass = %#.3f x (1 - %.2f / 100) = %.3f kg", p->weight_kg, p->body_fat_pct,
            p->fat_free_mass_kg);
}

/* Appends " + 10 x 63.5" where the coefficient is not 0. */
static void term(char sum[RF_TELLER_LINE], double coefficient, const char *value)
{
    if (coefficient != 0) rf_tell_add(sum, " %s %g x %s", coefficient < 0 ? "-" : "+", fabs(coefficient), value);
}

static void linear(rf_teller *t, const rf_resting_row *row, const rf_resting_piece *piece)
{
    static const char *const units[] = {[RF_KCAL_D] = "kcal", [RF_KJ_D] = "kJ", [RF_MJ_D] = "MJ"};
    const refuel_plan_result *p = t->p;
    char sum[RF_TELLER_LINE] = "", part[4][RF_TELLER_LINE] = {"", "", "", ""}, to_kcal[RF_TELLER_LINE] = "";
    rf_tell_add(part[0], "%#.3f", p->weight_kg);
    if (piece->exponent != 0) rf_tell_add(part[0], "^%g", piece->exponent);
    if (row->height == RF_HEIGHT_M)
        rf_tell_add(part[1], "%#.4f", p->height_cm / 100);
    else
        rf_tell_add(part[1], "%#.2f", p->height_cm);
    rf_tell_add(part[2], "%#.2f", p->age_y);
    rf_tell_add(part[3], "%.3f", p->fat_free_mass_kg);
    rf_tell_add(sum, "%g", piece->constant);
    term(sum, piece->per_kg, part[0]);
    term(sum, piece->per_height, part[1]);
    term(sum, piece->per_year, part[2]);
    term(sum, piece->per_ffm_kg, part[3]);
    if (piece->per_fm_kg != 0)
        rf_tell_add(sum, " + % g x (%#.3f - %.3f)", piece->per_fm_kg, p->weight_kg, p->fat_free_mass_kg);
    if (row->energy == RF_MJ_D) rf_tell_add(to_kcal, " x %g", 1000.0);
    if (row->energy != RF_KCAL_D) rf_tell_add(to_kcal, " / %g", REFUEL_KJ_PER_KCAL);
    rf_tell(t, "Resting = (%s) %s%s = %.1f kcal/d", sum, units[row->energy], to_kcal, p->resting_kcal_d);
}

static void resting_sd(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    refuel_person who = person_of(t);
    if (p->fat_free_mass_source == REFUEL_EQ_MEASURED) who.fat_free_mass_kg = p->fat_free_mass_kg;
    rf_resting_spread s =
        rf_resting_spread_of(&who, (refuel_athlete)p->athlete, (refuel_equation_id)p->resting_equation);
    char own[RF_TELLER_LINE] = "", sum[RF_TELLER_LINE] = "";
    if (isnan(s.kcal_d))
        rf_tell_add(own, "%g / 100 x %.1f", s.percent, p->resting_kcal_d);
    else
        rf_tell_add(own, "%g", s.kcal_d);
    if (s.fat_points != 0)
        rf_tell_add(sum, "sqrt((%s)^2 + (%g x %#.3f x %g / 100)^2)", own, s.per_ffm_kg, p->weight_kg, s.fat_points);
    else
        rf_tell_add(sum, "%s", own);
    rf_tell_more(t, "One standard deviation %s = %s = %.1f kcal/d",
                 p->resting_equation == REFUEL_EQ_MEASURED ? "of a measurement" : "between persons", sum,
                 p->sd_resting_kcal_d);
    if (s.fat_points != 0) rf_tell_more(t, "The second part: body fat is measured to %g points", s.fat_points);
    rf_tell_paper(t, rf_selection_source(p), "");
}

static void resting(rf_teller *t)
{
    const refuel_plan_result *p = t->p;
    if (p->resting_equation == REFUEL_EQ_MEASURED) {
        rf_tell(t, "Resting energy, measured: %.1f kcal/d", p->resting_kcal_d);
        resting_sd(t);
        return;
    }
    const rf_resting_row *row = rf_resting_row_of((refuel_equation_id)p->resting_equation);
    const rf_resting_piece *piece = rf_resting_piece_for(row, p->sex, p->age_y, p->bmi_kg_m2);
    linear(t, row, piece);
    rf_tell_more(t, "Equation: %s, because: %s. W kg, H cm or m, A years", row->info.key,
                 refuel_selection_reason_text((refuel_selection_reason)p->resting_reason));
    rf_tell_more(t, "Formula: %s", row->info.formula);
    rf_tell_source(t, row->info.id);
    resting_sd(t);
}

void rf_explain_person(rf_teller *t)
{
    body(t);
    resting(t);
}
