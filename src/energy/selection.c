#include <refuel/selection.h>

#include <math.h>

#include "core/elementary.h"
#include "core/warning.h"
#include "energy/resting.h"
#include "energy/selection.h"
#include "energy/selection_kernel.h"
#include "person/bmi_kernel.h"
#include "person/body.h"
#include "person/person.h"

/* Energy by one equation at an age, which is not always that of the person: adult equations take somebody under 18 as
   18, and ten Haaf ends at 35. */
static double kcal_at(refuel_equation_id eq, const refuel_person *who, double age_y)
{
    refuel_person at = *who;
    at.age_y = age_y;
    return rf_resting_kcal_d(rf_resting_row_of(eq), &at);
}

static void add(refuel_selection *to, refuel_equation_id eq, double share, double kcal_d, const refuel_person *who,
                double age_y)
{
    if (!(share > 0)) return;
    int at = 0;
    while (to->part[at].equation) at++;
    to->part[at] = (refuel_resting_part){.equation = (int32_t)eq, .share = share, .kcal_d = kcal_d};
    rf_warnings_add(&to->warnings,
                    rf_resting_warnings(rf_resting_row_of(eq), age_y, rf_bmi(who->weight_kg, who->height_cm)));
}

/* What serves everybody of an age; *kcal_d is the mixture of itself, share what it takes of the whole. */
static void add_general(refuel_selection *to, const refuel_person *who, double share, double *kcal_d)
{
    double age_y = who->age_y, adult_y = fmax(age_y, RF_SELECTED_ADULT_Y), mifflin = rf_mifflin_share(age_y);
    refuel_equation_id other = age_y < RF_INFANT_UNTIL_Y ? REFUEL_EQ_SCHOFIELD_1985_WH : REFUEL_EQ_HENRY_2005_WH;
    double by_mifflin = mifflin > 0 ? kcal_at(REFUEL_EQ_MIFFLIN_1990, who, adult_y) : 0;
    double by_other = mifflin < 1 ? kcal_at(other, who, age_y) : 0;
    add(to, REFUEL_EQ_MIFFLIN_1990, share * mifflin, by_mifflin, who, age_y);
    add(to, other, share * (1 - mifflin), by_other, who, age_y);
    *kcal_d = rf_blend(mifflin, by_other, by_mifflin);
}

static double carried_kcal_d(const refuel_person *who, double general_kcal_d)
{
    return rf_carried_kcal_d(general_kcal_d, kcal_at(REFUEL_EQ_TEN_HAAF_2014, who, RF_TEN_HAAF_UNTIL_Y),
                             kcal_at(REFUEL_EQ_MIFFLIN_1990, who, RF_TEN_HAAF_UNTIL_Y));
}

static void add_athletes(refuel_selection *to, const refuel_person *who, double share, double general_kcal_d,
                         double *kcal_d)
{
    double age_y = who->age_y, adult_y = fmax(age_y, RF_SELECTED_ADULT_Y);
    int female = who->sex == REFUEL_FEMALE, carried = female && age_y > RF_TEN_HAAF_UNTIL_Y;
    if (!isnan(who->fat_free_mass_kg)) {
        *kcal_d = kcal_at(REFUEL_EQ_CUNNINGHAM_1980, who, adult_y);
        add(to, REFUEL_EQ_CUNNINGHAM_1980, share, *kcal_d, who, age_y);
        return;
    }
    double lorenzo = female ? 0 : RF_DE_LORENZO_MOST * rf_older_athlete(age_y);
    double by_haaf = carried ? carried_kcal_d(who, general_kcal_d) : kcal_at(REFUEL_EQ_TEN_HAAF_2014, who, adult_y);
    double by_lorenzo = lorenzo > 0 ? kcal_at(REFUEL_EQ_DE_LORENZO_1999, who, adult_y) : 0;
    add(to, REFUEL_EQ_TEN_HAAF_2014, share * (1 - lorenzo), by_haaf, who, carried ? RF_TEN_HAAF_UNTIL_Y : age_y);
    for (int i = 0; carried && to->part[i].equation; i++)
        to->part[i].at_35 = to->part[i].equation == REFUEL_EQ_TEN_HAAF_2014;
    add(to, REFUEL_EQ_DE_LORENZO_1999, share * lorenzo, by_lorenzo, who, age_y);
    *kcal_d = rf_blend(lorenzo, by_haaf, by_lorenzo);
}

/* The largest share first; equal ones as they were added. */
static void sort(refuel_resting_part *part)
{
    for (int i = 1; part[i - 1].equation && part[i].equation; i++) {
        refuel_resting_part it = part[i];
        int at = i;
        for (; at > 0 && it.share > part[at - 1].share; at--) part[at] = part[at - 1];
        part[at] = it;
    }
}

double rf_selected_sd_share(const refuel_person *who, double athletes_share, double athletes_kcal_d)
{
    double age_y = who->age_y, bmi = rf_bmi(who->weight_kg, who->height_cm);
    double athlete = rf_sd_athlete(who->sex, age_y);
    double per_ffm_kg = rf_resting_row_of(REFUEL_EQ_CUNNINGHAM_1980)->piece[0].per_ffm_kg;
    if (athletes_share > 0 && !isnan(who->fat_free_mass_kg))
        athlete =
            rf_hypot(rf_sd_cunningham_own(age_y), rf_sd_cunningham_fat(per_ffm_kg, who->weight_kg, athletes_kcal_d));
    return rf_sd_mixed(rf_sd_general(age_y), athlete, athletes_share, rf_extreme_bmi(bmi, age_y));
}

static double sd_of(const refuel_selection *it, const refuel_person *who, double athletes_kcal_d)
{
    if (who->age_y < RF_INFANT_UNTIL_Y) return RF_SD_INFANT_KCAL_D;
    if (who->age_y < RF_YOUTH_AGE_Y) return RF_SD_CHILD_KCAL_D;
    return rf_selected_sd_share(who, it->athletes_share, athletes_kcal_d) * it->kcal_d;
}

static refuel_selection_reason reason_of(const refuel_selection *it, double age_y, int unknown)
{
    if (age_y < RF_INFANT_UNTIL_Y) return REFUEL_REASON_INFANT;
    if (age_y < RF_YOUTH_AGE_Y) return REFUEL_REASON_CHILD;
    if (unknown) return REFUEL_REASON_TRAINING_UNKNOWN;
    if (it->athletes_share == 0) return REFUEL_REASON_GENERAL;
    return it->athletes_share < 1 ? REFUEL_REASON_PART_ATHLETE : REFUEL_REASON_ATHLETE;
}

refuel_selection refuel_select_resting(const refuel_person *who, double trained)
{
    refuel_selection it = {.kcal_d = NAN, .sd_kcal_d = NAN, .untrained_kcal_d = NAN, .athlete_kcal_d = NAN};
    int unknown = isnan(trained);
    if (!who || !(who->age_y >= 0 && rf_bmi(who->weight_kg, who->height_cm) > 0)) return it;
    if (who->sex != REFUEL_FEMALE && who->sex != REFUEL_MALE) return it;
    double bmi = rf_bmi(who->weight_kg, who->height_cm), athletes_kcal_d = 0;
    int measured = !isnan(who->fat_free_mass_kg);
    double most = rf_athletes_share(1, who->age_y, bmi, measured);
    double held = unknown ? 0 : fmin(fmax(trained, 0), 1);
    it.athletes_share = rf_athletes_share(held, who->age_y, bmi, measured);
    add_general(&it, who, 1 - it.athletes_share, &it.untrained_kcal_d);
    if (most > 0) add_athletes(&it, who, it.athletes_share, it.untrained_kcal_d, &athletes_kcal_d);
    it.kcal_d = rf_blend(it.athletes_share, it.untrained_kcal_d, athletes_kcal_d);
    it.athlete_kcal_d = rf_blend(most, it.untrained_kcal_d, athletes_kcal_d);
    it.sd_kcal_d = sd_of(&it, who, athletes_kcal_d);
    it.reason = reason_of(&it, who->age_y, unknown);
    int female = who->sex == REFUEL_FEMALE;
    rf_warn_if(&it.warnings, REFUEL_WARNING_NO_GOOD_EQUATION,
               female && who->age_y > RF_TEN_HAAF_UNTIL_Y && it.athletes_share > 0 && isnan(who->fat_free_mass_kg));
    rf_warn_if(&it.warnings, REFUEL_WARNING_TRAINING_UNKNOWN, unknown && who->age_y >= RF_YOUTH_AGE_Y);
    sort(it.part);
    return it;
}

const char *refuel_selection_reason_text(refuel_selection_reason reason)
{
    switch (reason) {
#define TEXT(name, number, text) \
    case name: return text;
        REFUEL_REASON_LIST(TEXT)
#undef TEXT
    }
    return "";
}
