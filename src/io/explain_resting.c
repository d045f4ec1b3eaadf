#include "io/explain_resting.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/selection.h>
#include <refuel/units.h>

#include "core/elementary.h"
#include "core/source_keys.h"
#include "energy/resting.h"
#include "energy/selection_kernel.h"
#include "person/body.h"
#include "plan/plan_resting.h"
#include "plan/plan_sources.h"

/* Appends " + 10 x 63.5" where the coefficient is not 0. */
static void term(char sum[RF_TELLER_LINE], double coefficient, const char *value)
{
    if (coefficient != 0) rf_tell_add(sum, " %s %g x %s", coefficient < 0 ? "-" : "+", fabs(coefficient), value);
}

/* One equation for a person of an age. Returns what it gives. */
static double line(rf_teller *t, const char *name, refuel_equation_id id, const refuel_person *given, double age_y)
{
    static const char *const units[] = {[RF_KCAL_D] = "kcal", [RF_KJ_D] = "kJ", [RF_MJ_D] = "MJ"};
    const rf_resting_row *row = rf_resting_row_of(id);
    refuel_person who = *given;
    who.age_y = age_y;
    const rf_resting_piece *piece = rf_resting_piece_for(row, who.sex, age_y, refuel_bmi(who.weight_kg, who.height_cm));
    char sum[RF_TELLER_LINE] = "", part[4][RF_TELLER_LINE] = {"", "", "", ""}, to_kcal[RF_TELLER_LINE] = "";
    rf_tell_add(part[0], "%#.3f", who.weight_kg);
    if (piece->exponent != 0) rf_tell_add(part[0], "^%g", piece->exponent);
    if (row->height == RF_HEIGHT_M)
        rf_tell_add(part[1], "%#.4f", who.height_cm / 100);
    else
        rf_tell_add(part[1], "%#.2f", who.height_cm);
    rf_tell_add(part[2], "%#.2f", age_y);
    rf_tell_add(part[3], "%.3f", who.fat_free_mass_kg);
    rf_tell_add(sum, "%g", piece->constant);
    term(sum, piece->per_kg, part[0]);
    term(sum, piece->per_height, part[1]);
    term(sum, piece->per_year, part[2]);
    term(sum, piece->per_ffm_kg, part[3]);
    if (piece->per_fm_kg != 0)
        rf_tell_add(sum, " + % g x (%#.3f - %.3f)", piece->per_fm_kg, who.weight_kg, who.fat_free_mass_kg);
    if (row->energy == RF_MJ_D) rf_tell_add(to_kcal, " x %g", 1000.0);
    if (row->energy != RF_KCAL_D) rf_tell_add(to_kcal, " / %g", REFUEL_KJ_PER_KCAL);
    double kcal_d = rf_resting_kcal_d(row, &who);
    rf_tell(t, "%s by %s = (%s) %s%s = %.1f kcal/d", name, row->info.key, sum, units[row->energy], to_kcal, kcal_d);
    return kcal_d;
}

static void about(rf_teller *t, refuel_equation_id id)
{
    refuel_equation_info info;
    refuel_equation_describe(id, &info);
    rf_tell_more(t, "Formula: %s", info.formula);
    rf_tell_source(t, id);
}

/* The slope of ten Haaf ends at 35: what it adds to Mifflin there is carried on. */
static void carried(rf_teller *t, const refuel_person *who, double general_kcal_d, double kcal_d)
{
    double haaf = line(t, "Resting at 35 years", REFUEL_EQ_TEN_HAAF_2014, who, RF_TEN_HAAF_UNTIL_Y);
    about(t, REFUEL_EQ_TEN_HAAF_2014);
    double mifflin = line(t, "Resting at 35 years", REFUEL_EQ_MIFFLIN_1990, who, RF_TEN_HAAF_UNTIL_Y);
    rf_tell(t, "Resting of an athlete, carried on from 35 = %.1f + %.1f - %.1f = %.1f kcal/d", general_kcal_d, haaf,
            mifflin, kcal_d);
    rf_tell_more(t, "The general equations, and what training adds at the end of the sample of ten Haaf");
    rf_tell_paper(t, RF_SOURCE_VAN_PELT_1997, "");
}

static double age_of(refuel_equation_id id, double age_y)
{
    int adults = id == REFUEL_EQ_MIFFLIN_1990 || id == REFUEL_EQ_TEN_HAAF_2014 || id == REFUEL_EQ_DE_LORENZO_1999;
    return adults ? fmax(age_y, RF_SELECTED_ADULT_Y) : age_y;
}

static int is_among(const refuel_resting_part *list, int32_t equation)
{
    for (; list && list->equation; list++)
        if (list->equation == equation) return 1;
    return 0;
}

/* Every equation of a list that was not told before; then, where there are several, what they add up to. */
static void parts(rf_teller *t, const refuel_person *who, const refuel_resting_part *part,
                  const refuel_resting_part *told, const char *name, double whole_kcal_d)
{
    char sum[RF_TELLER_LINE] = "";
    int chosen = t->p->resting_reason == REFUEL_REASON_CHOSEN || t->p->resting_reason == REFUEL_REASON_METHOD;
    for (int i = 0; part[i].equation; i++) {
        refuel_equation_id id = (refuel_equation_id)part[i].equation;
        rf_tell_add(sum, "%s%.6f x %.1f", i ? " + " : "", part[i].share, part[i].kcal_d);
        if (part[i].at_35 || is_among(told, part[i].equation)) continue;
        line(t, "Resting", id, who, chosen ? who->age_y : age_of(id, who->age_y));
        about(t, id);
    }
    if (part[1].equation) rf_tell(t, "%s = %s = %.1f kcal/d", name, sum, whole_kcal_d);
}

static void mixture(rf_teller *t, const refuel_person *who)
{
    const refuel_plan_result *p = t->p;
    refuel_selection untrained = refuel_select_resting(who, 0);
    const refuel_resting_part *told = NULL;
    for (int i = 0; p->resting_part[i].equation; i++) {
        if (!p->resting_part[i].at_35) continue;
        told = untrained.part; /* what is carried on stands on it */
        parts(t, who, told, NULL, "Resting without training", untrained.kcal_d);
        carried(t, who, untrained.kcal_d, p->resting_part[i].kcal_d);
    }
    parts(t, who, p->resting_part, told, "Resting", p->resting_kcal_d);
    rf_tell_more(t, "Because: %s", refuel_selection_reason_text((refuel_selection_reason)p->resting_reason));
}

/* One standard deviation of the mixture, as a share of resting energy. */
static void mixed_sd(rf_teller *t, const refuel_person *who)
{
    const refuel_plan_result *p = t->p;
    double age_y = who->age_y, bmi = refuel_bmi(who->weight_kg, who->height_cm), W = p->athletes_share;
    double other = rf_sd_general(age_y), athlete = rf_sd_athlete(who->sex, age_y), athletes_kcal_d = 0;
    rf_tell(t, "Error of the general equations = %g + %g x %.6f + %g x %.6f = %.6f", RF_SD_GENERAL,
            RF_SD_GENERAL_ADULT_MORE, rf_ramp(age_y, RF_MIFFLIN_FROM_Y, RF_MIFFLIN_FULL_Y), RF_SD_GENERAL_OLDER_MORE,
            rf_ramp(age_y, RF_HENRY_OLDER_FROM_Y, RF_HENRY_OLDER_FULL_Y), other);
    rf_tell_paper(t, RF_SOURCE_FRANKENFIELD_2005, "");
    for (int i = 0; p->resting_part[i].equation; i++)
        if (p->resting_part[i].equation == REFUEL_EQ_CUNNINGHAM_1980) athletes_kcal_d = p->resting_part[i].kcal_d;
    if (W > 0 && athletes_kcal_d > 0) {
        double own = rf_sd_cunningham_own(age_y);
        double slope = rf_resting_row_of(REFUEL_EQ_CUNNINGHAM_1980)->piece[0].per_ffm_kg;
        athlete = rf_hypot(own, rf_sd_cunningham_fat(slope, who->weight_kg, athletes_kcal_d));
        rf_tell(t, "Error of the equation from fat-free mass = sqrt(%g^2 + (%g x %#.3f x %g / 100 / %.1f)^2) = %.6f",
                own, slope, who->weight_kg, RF_MEASURED_FAT_SD_POINTS, athletes_kcal_d, athlete);
        rf_tell_more(t, "The second part: body fat is measured to %g points", RF_MEASURED_FAT_SD_POINTS);
    } else if (W > 0) {
        int male = who->sex == REFUEL_MALE;
        rf_tell(t, "Error of the equations for athletes = %g + %g x %.6f = %.6f",
                male ? RF_SD_ATHLETE_MALE : RF_SD_ATHLETE_FEMALE,
                male ? RF_SD_ATHLETE_MALE_OLDER_MORE : RF_SD_ATHLETE_FEMALE_OLDER_MORE, rf_older_athlete(age_y),
                athlete);
        rf_tell_paper(t, RF_SOURCE_ONEILL_2023, "");
    }
    double mixed = rf_blend(W, other, athlete), extreme = rf_extreme_bmi(bmi, age_y);
    double share = rf_sd_mixed(other, athlete, W, extreme);
    if (W > 0) rf_tell(t, "Error of the mixture = (1 - %.6f) x %.6f + %.6f x %.6f = %.6f", W, other, W, athlete, mixed);
    if (share != mixed)
        rf_tell(t, "Error at this body mass index = %.6f + %.6f x (%g - %.6f) = %.6f", mixed, extreme, RF_SD_EXTREME,
                mixed, share);
    rf_tell(t, "One standard deviation of resting energy = %.6f x %.1f = %.1f kcal/d", share, p->resting_kcal_d,
            p->sd_resting_kcal_d);
}

static void resting_sd(rf_teller *t, const refuel_person *who)
{
    const refuel_plan_result *p = t->p;
    int measured = p->resting_equation == REFUEL_EQ_MEASURED;
    if (p->resting_reason == REFUEL_REASON_INFANT || p->resting_reason == REFUEL_REASON_CHILD) {
        rf_tell_more(t, "One standard deviation between persons: %.1f kcal/d", p->sd_resting_kcal_d);
        return;
    }
    if (!isnan(p->athletes_share)) {
        mixed_sd(t, who);
        return;
    }
    double percent =
        measured ? RF_SD_MEASURED_RESTING_PERCENT : rf_chosen_sd_percent((refuel_equation_id)p->resting_equation);
    rf_tell(t, "One standard deviation %s = %g / 100 x %.1f = %.1f kcal/d",
            measured ? "of a measurement" : "between persons", percent, p->resting_kcal_d, p->sd_resting_kcal_d);
}

void rf_explain_resting(rf_teller *t, const refuel_person *who)
{
    const refuel_plan_result *p = t->p;
    refuel_person with = *who;
    if (rf_fat_is_measured(p->fat_free_mass_source))
        with.fat_free_mass_kg = p->fat_free_mass_kg; /* an equation that was asked for may use circumferences */
    if (p->resting_equation == REFUEL_EQ_MEASURED)
        rf_tell(t, "Resting energy, measured: %.1f kcal/d", p->resting_kcal_d);
    else
        mixture(t, isnan(p->athletes_share) ? &with : who);
    resting_sd(t, who);
}
