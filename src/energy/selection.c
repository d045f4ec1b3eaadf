#include <refuel/selection.h>

#include <math.h>

#include "core/warning.h"
#include "person/body.h"
#include "person/person.h"

/* The rows, in order, are the project's reading of the comparisons cited in docs/intervals.md; the standard deviations follow
   from the share of people within 10 %. */
static refuel_selection row(refuel_equation_id equation, refuel_selection_reason reason, double sd_percent,
                            refuel_warning_id warning)
{
    refuel_selection it = {.equation = equation, .reason = reason, .sd_percent = sd_percent, .sd_kcal_d = NAN};
    rf_warn_if(&it.warnings, warning, warning != REFUEL_WARNING_NONE);
    return it;
}

static refuel_selection row_kcal(refuel_equation_id equation, refuel_selection_reason reason, double sd_kcal_d)
{
    return (refuel_selection){.equation = equation, .reason = reason, .sd_percent = NAN, .sd_kcal_d = sd_kcal_d};
}

static refuel_selection select_minor(double age_y, int trained_with_ffm)
{
    if (age_y < 3) return row_kcal(REFUEL_EQ_SCHOFIELD_1985_WH, REFUEL_REASON_INFANT, 65);
    if (age_y < RF_YOUTH_AGE_Y) return row_kcal(REFUEL_EQ_HENRY_2005_WH, REFUEL_REASON_CHILD, 70);
    if (trained_with_ffm) return row_kcal(REFUEL_EQ_CUNNINGHAM_1980, REFUEL_REASON_YOUTH_ATHLETE_FFM, 150);
    return row(REFUEL_EQ_HENRY_2005_WH, REFUEL_REASON_YOUTH, 8, REFUEL_WARNING_NONE);
}

refuel_selection refuel_select_resting(const refuel_person *who, refuel_athlete athlete)
{
    if (!who) return row(REFUEL_EQ_NONE, REFUEL_REASON_NONE, NAN, REFUEL_WARNING_NONE);
    double age_y = who->age_y, bmi = refuel_bmi(who->weight_kg, who->height_cm);
    int female = who->sex == REFUEL_FEMALE, trained = athlete == REFUEL_ATHLETE_YES;
    int trained_with_ffm = trained && !isnan(who->fat_free_mass_kg);
    if (!(age_y >= 0 && bmi > 0) || (!female && who->sex != REFUEL_MALE))
        return row(REFUEL_EQ_NONE, REFUEL_REASON_NONE, NAN, REFUEL_WARNING_NONE);
    if (age_y < RF_ADULT_AGE_Y) return select_minor(age_y, trained_with_ffm);
    if (trained_with_ffm && age_y >= 36)
        return row(REFUEL_EQ_CUNNINGHAM_1980, REFUEL_REASON_ATHLETE_OVER_35_FFM, 10, REFUEL_WARNING_NONE);
    if (trained_with_ffm) {
        refuel_selection it = row(REFUEL_EQ_CUNNINGHAM_1980, REFUEL_REASON_ATHLETE_FFM, 8, REFUEL_WARNING_NONE);
        it.sd_body_fat_points = RF_MEASURED_FAT_SD_POINTS;
        return it;
    }
    if (bmi >= 40 || bmi < RF_UNDERWEIGHT_BMI)
        return row(REFUEL_EQ_MIFFLIN_1990, REFUEL_REASON_EXTREME_BMI, 12, REFUEL_WARNING_NONE);
    if (trained && age_y >= 36 && !female)
        return row(REFUEL_EQ_DE_LORENZO_1999, REFUEL_REASON_MALE_ATHLETE_OVER_35, 10, REFUEL_WARNING_NONE);
    if (trained && age_y < 36) return row(REFUEL_EQ_TEN_HAAF_2014, REFUEL_REASON_ATHLETE, 7.8, REFUEL_WARNING_NONE);
    if (trained)
        return row(age_y < 65 ? REFUEL_EQ_MIFFLIN_1990 : REFUEL_EQ_HENRY_2005_WH, REFUEL_REASON_FEMALE_ATHLETE_OVER_35,
                   12, REFUEL_WARNING_NO_GOOD_EQUATION);
    if (age_y >= 65) return row(REFUEL_EQ_HENRY_2005_WH, REFUEL_REASON_OLDER, 11, REFUEL_WARNING_NONE);
    if (bmi >= RF_OBESE_BMI) return row(REFUEL_EQ_MIFFLIN_1990, REFUEL_REASON_OBESE, 9, REFUEL_WARNING_NONE);
    if (athlete == REFUEL_ATHLETE_NO) return row(REFUEL_EQ_MIFFLIN_1990, REFUEL_REASON_ADULT, 9, REFUEL_WARNING_NONE);
    return row(REFUEL_EQ_MIFFLIN_1990, REFUEL_REASON_ADULT_UNKNOWN, 9, REFUEL_WARNING_TRAINING_UNKNOWN);
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
