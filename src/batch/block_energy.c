/* Who the people of a block are, and the energy of their day: the kernels of one person in loops that the compiler turns into
   vector instructions. */
#include <math.h>

#include "batch/block_loop.h"
#include "batch/block_stages.h"
#include "core/inline.h"
#include "core/limits.h"
#include "energy/ledger_kernel.h"
#include "energy/living_kernel.h"
#include "energy/resting_kernel.h"
#include "energy/selection_kernel.h"
#include "person/bmi_kernel.h"
#include "person/body_kernel.h"

/* Fat and fat-free mass, guessed: for adults CUN-BAE alone. */
static void guess_body(rf_block *b, const rf_block_call *call)
{
    RF_EACH
    {
        double kg = RF_GIVEN(WEIGHT), age_y = RF_GIVEN(AGE), bmi = rf_bmi(kg, RF_GIVEN(HEIGHT));
        double shape = rf_athlete_shape(rf_given_or(RF_VALUE(TRAINED), 0), age_y, bmi);
        double percent = rf_cun_bae_percent(&call->fat, bmi, age_y, 1 - b->male[i]);
        double held = RF_BY_SEX(rf_guess_fat_held(REFUEL_MALE, percent), rf_guess_fat_held(REFUEL_FEMALE, percent));
        double more = RF_BY_SEX(rf_athlete_more_ffm(REFUEL_MALE), rf_athlete_more_ffm(REFUEL_FEMALE));
        double most = RF_BY_SEX(rf_guess_ffm_most(REFUEL_MALE), rf_guess_ffm_most(REFUEL_FEMALE));
        double ffm_kg = rf_guess_ffm_of(more, most, kg, held, shape);
        RF_VALUE(CLAMPED) = held != percent ? 1 : 0;
        RF_VALUE(METRES) = RF_GIVEN(HEIGHT) / 100;
        RF_VALUE(BMI) = bmi;
        RF_VALUE(SHAPE) = shape;
        RF_VALUE(FFM) = ffm_kg;
        RF_VALUE(FAT) = rf_guess_fat_told(kg, ffm_kg, held, shape);
    }
}

/* Where they were measured; athletes by it need no ramp of age or body mass index. */
static void take_measured(rf_block *b)
{
    RF_EACH
    {
        double kg = RF_GIVEN(WEIGHT), fat = RF_GIVEN(BODY_FAT), mass = RF_GIVEN(FAT_FREE_MASS);
        double ffm_kg = isnan(fat) ? mass : kg * (1 - fat / 100), percent = 100 * (1 - ffm_kg / kg);
        double possible = RF_VALUE(OK), both = isnan(fat + mass) ? 0 : 1;
        possible = rf_fat_is_possible(percent) ? possible : 0;
        possible = both > 0 ? 0 : possible; /* what cannot be is told by the single call */
        RF_VALUE(MEASURED) = isnan(ffm_kg) ? 0 : 1;
        RF_VALUE(OK) = isnan(ffm_kg) ? RF_VALUE(OK) : possible;
        RF_VALUE(SHAPE) = isnan(ffm_kg) ? RF_VALUE(SHAPE) : rf_given_or(RF_VALUE(TRAINED), 0);
        RF_VALUE(FAT) = isnan(ffm_kg) ? RF_VALUE(FAT) : percent;
        RF_VALUE(FFM) = isnan(ffm_kg) ? RF_VALUE(FFM) : ffm_kg;
    }
}

/* On size and age alone: what fat-free mass would add is exactly 0. */
static inline double line_kcal_d(const rf_block_line *line, const rf_resting_piece *it, double age_y, double kg,
                                 double height)
{
    return rf_resting_size_sum(it->constant, it->per_kg, it->per_height, it->per_year, age_y, kg, height) *
           line->kcal_per_unit;
}

static const double *height_for(const rf_block *b, const rf_block_line *line)
{
    return line->metres ? b->value[RF_BLOCK_METRES] : b->given[RF_GIVEN_HEIGHT];
}

/* What serves everybody: Mifflin, and Henry in age. */
static void rest_generally(rf_block *b, const rf_block_call *call)
{
    const rf_block_line mifflin = call->mifflin, henry = call->henry;
    const double *restrict for_mifflin = height_for(b, &mifflin), *restrict for_henry = height_for(b, &henry);
    RF_EACH
    {
        double age_y = RF_GIVEN(AGE), kg = RF_GIVEN(WEIGHT);
        double by_mifflin = RF_BY_SEX(line_kcal_d(&mifflin, &mifflin.male, age_y, kg, for_mifflin[i]),
                                      line_kcal_d(&mifflin, &mifflin.female, age_y, kg, for_mifflin[i]));
        double by_henry = RF_BY_SEX(line_kcal_d(&henry, &henry.male, age_y, kg, for_henry[i]),
                                    line_kcal_d(&henry, &henry.female, age_y, kg, for_henry[i]));
        RF_VALUE(GENERAL) = rf_blend(rf_mifflin_share(age_y), by_henry, by_mifflin);
    }
}

/* By the equations for athletes, as far as they count. */
static void rest(rf_block *b, const rf_block_call *call)
{
    const rf_block_line mifflin = call->mifflin, haaf = call->ten_haaf, lorenzo = call->de_lorenzo;
    const double *restrict for_mifflin = height_for(b, &mifflin), *restrict for_haaf = height_for(b, &haaf),
                           *restrict for_lorenzo = height_for(b, &lorenzo);
    RF_EACH
    {
        double age_y = RF_GIVEN(AGE), kg = RF_GIVEN(WEIGHT), general = RF_VALUE(GENERAL);
        double older = RF_DE_LORENZO_MOST * rf_older_athlete(age_y);
        double man = rf_blend(older, line_kcal_d(&haaf, &haaf.male, age_y, kg, for_haaf[i]),
                              line_kcal_d(&lorenzo, &lorenzo.male, age_y, kg, for_lorenzo[i]));
        double carried =
            rf_carried_kcal_d(general, line_kcal_d(&haaf, &haaf.female, RF_TEN_HAAF_UNTIL_Y, kg, for_haaf[i]),
                              line_kcal_d(&mifflin, &mifflin.female, RF_TEN_HAAF_UNTIL_Y, kg, for_mifflin[i]));
        double by_haaf = line_kcal_d(&haaf, &haaf.female, age_y, kg, for_haaf[i]);
        double woman = age_y > RF_TEN_HAAF_UNTIL_Y ? carried : by_haaf;
        double kcal_d = RF_BY_SEX(man, woman);
        RF_VALUE(ATHLETE) = kcal_d;
        RF_VALUE(RESTING) = rf_blend(RF_VALUE(SHAPE), general, kcal_d);
    }
}

/* With a measured fat-free mass by it. */
static void rest_by_mass(rf_block *b, const rf_block_call *call)
{
    const rf_block_line line = call->cunningham;
    RF_EACH
    {
        double age_y = RF_GIVEN(AGE), kg = RF_GIVEN(WEIGHT), ffm_kg = RF_VALUE(FFM), general = RF_VALUE(GENERAL);
        double man = rf_resting_sum(&line.male, age_y, kg, kg, 0, ffm_kg) * line.kcal_per_unit;
        double woman = rf_resting_sum(&line.female, age_y, kg, kg, 0, ffm_kg) * line.kcal_per_unit;
        double kcal_d = RF_VALUE(MEASURED) > 0 ? RF_BY_SEX(man, woman) : RF_VALUE(ATHLETE);
        RF_VALUE(ATHLETE) = kcal_d;
        RF_VALUE(RESTING) = rf_blend(RF_VALUE(SHAPE), general, kcal_d);
    }
}

RF_INLINE void rest_sd_of(rf_block *b, const rf_block_call *call, bool measures)
{
    double per_ffm_kg = call->cunningham.male.per_ffm_kg;
    RF_EACH
    {
        double age_y = RF_GIVEN(AGE);
        double athlete = RF_BY_SEX(rf_sd_athlete(REFUEL_MALE, age_y), rf_sd_athlete(REFUEL_FEMALE, age_y));
        double by_mass = rf_hypot(rf_sd_cunningham_own(age_y),
                                  rf_sd_cunningham_fat(per_ffm_kg, RF_GIVEN(WEIGHT), RF_VALUE(ATHLETE)));
        if (measures) athlete = RF_VALUE(MEASURED) > 0 ? by_mass : athlete;
        double share =
            rf_sd_mixed(rf_sd_general(age_y), athlete, RF_VALUE(SHAPE), rf_extreme_bmi(RF_VALUE(BMI), age_y));
        RF_VALUE(SD_RESTING) = share * RF_VALUE(RESTING);
    }
}

static void rest_sd(rf_block *b, const rf_block_call *call)
{
    if (call->measures)
        rest_sd_of(b, call, true);
    else
        rest_sd_of(b, call, false);
}

RF_INLINE void live_of(rf_block *b, bool young)
{
    RF_EACH
    {
        double age_y = RF_GIVEN(AGE), trained = rf_given_or(RF_VALUE(TRAINED), 0);
        double default_pal = young ? RF_BY_SEX(rf_living_default_pal(REFUEL_MALE, age_y, trained, 0),
                                               rf_living_default_pal(REFUEL_FEMALE, age_y, trained, 0))
                                   : rf_living_adult_pal(trained, 0);
        double living_pal = rf_living_pal(RF_GIVEN(LIVING), default_pal);
        const rf_ledger_input in = {.resting_kcal_d = RF_VALUE(RESTING),
                                    .sd_resting_kcal_d = RF_VALUE(SD_RESTING),
                                    .living_pal = living_pal,
                                    .sd_living_pal = young ? rf_sd_living_pal(age_y) : RF_SD_LIVING_ADULT_PAL,
                                    .running_gross_kcal_d = RF_VALUE(GROSS),
                                    .running_hours_d = RF_VALUE(HOURS)};
        rf_ledger day = rf_ledger_day(&in);
        RF_VALUE(OK) = RF_VALUE(RESTING) > 0 ? RF_VALUE(OK) : 0;
        RF_VALUE(LIVING_PAL) = living_pal;
        RF_VALUE(LIVING) = day.living_kcal_d;
        RF_VALUE(RUNNING) = day.running_kcal_d;
        RF_VALUE(TOTAL) = day.total_kcal_d;
        RF_VALUE(SD_TOTAL) = day.sd_total_kcal_d;
    }
}

/* Rules for the young only where there is one. */
static void live(rf_block *b)
{
    if (b->young)
        live_of(b, true);
    else
        live_of(b, false);
}

void RF_BLOCK_STAGE(rf_block_energy)(rf_block *b, const rf_block_call *call)
{
    guess_body(b, call);
    if (call->measures) take_measured(b);
    rest_generally(b, call);
    rest(b, call);
    if (call->measures) rest_by_mass(b, call);
    rest_sd(b, call);
    live(b);
}

void RF_BLOCK_STAGE(rf_block_ranges)(rf_block *b, const rf_block_call *call)
{
    double z = call->half_width;
    RF_EACH
    {
        double of_resting = z * RF_VALUE(SD_RESTING), of_total = z * RF_VALUE(SD_TOTAL);
        RF_VALUE(RESTING_LOW) = RF_VALUE(RESTING) - of_resting;
        RF_VALUE(RESTING_HIGH) = RF_VALUE(RESTING) + of_resting;
        RF_VALUE(TOTAL_LOW) = RF_VALUE(TOTAL) - of_total;
        RF_VALUE(TOTAL_HIGH) = RF_VALUE(TOTAL) + of_total;
        RF_VALUE(INTAKE_LOW) = RF_VALUE(TOTAL_LOW) + RF_VALUE(GOAL_KCAL);
        RF_VALUE(INTAKE_HIGH) = RF_VALUE(TOTAL_HIGH) + RF_VALUE(GOAL_KCAL);
    }
}
