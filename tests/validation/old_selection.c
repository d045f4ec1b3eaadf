#include "old_selection.h"

#include <math.h>
#include <refuel/body.h>
#include <refuel/resting.h>
#include <refuel/running.h>

#include "page.h"

#define OLD_ATHLETE_H_WEEK 4.0
#define OLD_WALK_UNTIL_KM_H (1.96 * 3.6)
#define OLD_DEFAULT_KM_H 10.0
#define OLD_LIVING_PAL 1.6
#define OLD_SD_LIVING_PAL 0.15
#define OLD_SD_RUNNING_SHARE 0.10
#define OLD_SD_MEASURED_SHARE 0.06
#define OLD_SD_MEASURED_FAT_SHARE 0.025
#define OLD_CUNNINGHAM_PER_FFM_KG 22.0

/* A row of the table: the equation, and one SD as a share of resting energy or in kcal/d. */
typedef struct old_row {
    refuel_equation_id equation;
    double sd_share, sd_kcal_d;
    bool with_fat; /* the error of the measured fat-free mass comes on top */
} old_row;

static old_row row_of_minor(const refuel_person *who, bool trained)
{
    if (trained && !isnan(who->fat_free_mass_kg)) return (old_row){REFUEL_EQ_CUNNINGHAM_1980, 0, 150, false};
    return (old_row){REFUEL_EQ_HENRY_2005_WH, 0.08, 0, false};
}

static old_row row_of_athlete(const refuel_person *who)
{
    bool female = who->sex == REFUEL_FEMALE, older = who->age_y >= 36;
    if (older && !female) return (old_row){REFUEL_EQ_DE_LORENZO_1999, 0.10, 0, false};
    if (!older) return (old_row){REFUEL_EQ_TEN_HAAF_2014, 0.078, 0, false};
    return (old_row){who->age_y < 65 ? REFUEL_EQ_MIFFLIN_1990 : REFUEL_EQ_HENRY_2005_WH, 0.12, 0, false};
}

static old_row row_of(const refuel_person *who, bool trained)
{
    double bmi = refuel_bmi(who->weight_kg, who->height_cm);
    if (who->age_y < 18) return row_of_minor(who, trained);
    if (trained && !isnan(who->fat_free_mass_kg))
        return (old_row){REFUEL_EQ_CUNNINGHAM_1980, who->age_y >= 36 ? 0.10 : 0.08, 0, who->age_y < 36};
    if (bmi >= 40 || bmi < 18.5) return (old_row){REFUEL_EQ_MIFFLIN_1990, 0.12, 0, false};
    if (trained) return row_of_athlete(who);
    if (who->age_y >= 65) return (old_row){REFUEL_EQ_HENRY_2005_WH, 0.11, 0, false};
    return (old_row){REFUEL_EQ_MIFFLIN_1990, 0.09, 0, false};
}

static refuel_person person_of(const refuel_request *r)
{
    refuel_person who = REFUEL_PERSON_INIT;
    who.sex = r->sex, who.age_y = r->age_y, who.height_cm = r->height_cm, who.weight_kg = r->weight_kg;
    who.fat_free_mass_kg = isnan(r->body_fat_pct) ? r->fat_free_mass_kg : r->weight_kg * (1 - r->body_fat_pct / 100);
    return who;
}

/* One formula, held to what a body can be. */
static double fat_free_mass_kg(const refuel_person *who)
{
    if (!isnan(who->fat_free_mass_kg)) return who->fat_free_mass_kg;
    refuel_equation_id eq = who->age_y >= 16 ? REFUEL_EQ_DEURENBERG_1991 : REFUEL_EQ_DEURENBERG_1991_CHILD;
    if (who->age_y >= 18) eq = REFUEL_EQ_CUN_BAE_2012;
    double percent;
    refuel_error err;
    if (refuel_body_fat(who, eq, &percent, &err) != REFUEL_OK) broken_page(err.field, err.message);
    percent = fmin(fmax(percent, who->sex == REFUEL_MALE ? 5 : 12), 60);
    return who->weight_kg * (1 - percent / 100);
}

static bool walks(const refuel_request *r)
{
    return r->speed_km_h < OLD_WALK_UNTIL_KM_H; /* an unknown speed runs */
}

/* Gross kcal a day. The person goes without sex, so that boys cost what men do. */
static double running_kcal_d(const refuel_request *r)
{
    refuel_run run = REFUEL_RUN_INIT;
    run.distance_km_week = r->distance_km_week;
    run.speed_km_h = r->speed_km_h;
    run.climb_m_week = r->climb_m_week;
    run.terrain = r->terrain;
    run.gait = walks(r) ? REFUEL_GAIT_WALK : REFUEL_GAIT_RUN;
    if (isnan(run.distance_km_week)) return 0;
    refuel_person who = REFUEL_PERSON_INIT;
    who.weight_kg = r->weight_kg;
    refuel_run_energy energy;
    refuel_error err;
    if (refuel_running(&run, &who, &energy, &err) != REFUEL_OK) broken_page(err.field, err.message);
    return energy.gross_kcal_d;
}

static double hours_week(const refuel_request *r)
{
    return isnan(r->distance_km_week) ? 0 : r->distance_km_week / r->speed_km_h;
}

static bool trained_of(const refuel_request *r)
{
    if (r->athlete != REFUEL_ATHLETE_AUTO) return r->athlete == REFUEL_ATHLETE_YES;
    return !walks(r) && hours_week(r) >= OLD_ATHLETE_H_WEEK;
}

static void rest(const refuel_request *r, const refuel_person *who, old_day *day)
{
    day->resting_kcal_d = r->resting_kcal_d;
    day->sd_resting_kcal_d = OLD_SD_MEASURED_SHARE * r->resting_kcal_d;
    day->equation = REFUEL_EQ_MEASURED;
    if (!isnan(r->resting_kcal_d)) return;
    old_row row = row_of(who, trained_of(r));
    refuel_estimate estimate;
    refuel_error err;
    if (refuel_resting(who, row.equation, &estimate, &err) != REFUEL_OK) broken_page(err.field, err.message);
    double sd = row.sd_kcal_d > 0 ? row.sd_kcal_d : row.sd_share * estimate.kcal_d;
    double from_fat = OLD_CUNNINGHAM_PER_FFM_KG * who->weight_kg * OLD_SD_MEASURED_FAT_SHARE;
    day->resting_kcal_d = estimate.kcal_d;
    day->sd_resting_kcal_d = row.with_fat ? hypot(sd, from_fat) : sd;
    day->equation = row.equation;
}

old_day old_day_of(const refuel_request *request)
{
    refuel_request r = *request;
    double level = isnan(r.living_pal) ? OLD_LIVING_PAL : r.living_pal, gross = running_kcal_d(&r);
    if (isnan(r.speed_km_h)) r.speed_km_h = OLD_DEFAULT_KM_H; /* of the hours alone */
    refuel_person who = person_of(&r);
    old_day day = {.fat_free_mass_kg = fat_free_mass_kg(&who)};
    rest(&r, &who, &day);
    double still = 1 - hours_week(&r) / 7 / 24;
    day.total_kcal_d = day.resting_kcal_d * level * still + gross;
    double from_resting = level * still * day.sd_resting_kcal_d;
    double from_level = day.resting_kcal_d * still * OLD_SD_LIVING_PAL;
    day.sd_total_kcal_d = sqrt(from_resting * from_resting + from_level * from_level +
                               OLD_SD_RUNNING_SHARE * gross * OLD_SD_RUNNING_SHARE * gross);
    return day;
}
