/* Who the people of a block are, and the energy of their day: the kernels of one person in loops that the compiler turns into
   vector instructions. */
#include <math.h>

#include "batch/block_loop.h"
#include "batch/block_stages.h"
#include "core/limits.h"
#include "diet/carbohydrate_kernel.h"
#include "energy/ledger_kernel.h"
#include "energy/living_kernel.h"
#include "energy/resting_kernel.h"
#include "energy/running.h"
#include "energy/running_kernel.h"
#include "energy/selection_kernel.h"
#include "person/bmi_kernel.h"
#include "person/body_kernel.h"

/* Running on the level, at a speed that is run. Who climbs or walks is SLOW. */
static void run(rf_block *b, const rf_block_call *call)
{
    const rf_slope level = {0, 0.5};
    double plain = rf_terrain_factor(call->terrain, 0), known = rf_terrain_factor(call->terrain, 1);
    int32_t gait = call->gait, athlete = call->athlete;
    RF_EACH
    {
        double distance = RF_GIVEN(DISTANCE), speed = RF_GIVEN(SPEED), climb = RF_GIVEN(CLIMB);
        double speed_km_h = rf_run_speed_km_h(gait, speed), share = rf_run_share(gait, speed);
        double km_week = rf_given_or(distance, 0), km_d = km_week / 7, hours_d = km_d / speed_km_h;
        double per_speed = rf_run_cost_kcal_kg_km(speed_km_h, share, level, 0, 1, 0);
        double per_km = rf_run_cost_kcal_kg_km(speed_km_h, share, level, 0, 1, 1);
        per_km = share > 0 ? per_km : per_speed;
        double cost = (isnan(speed) ? per_km : per_speed) * (isnan(climb) ? plain : known);
        double gross = cost * RF_GIVEN(WEIGHT) * km_d;
        double by_hours = rf_trained(athlete, share, distance / speed_km_h);
        double unknown = athlete == REFUEL_ATHLETE_AUTO ? NAN : by_hours;
        double slow = share < 1 ? 1 : 0;
        slow = climb > 0 ? 1 : slow;
        RF_VALUE(SLOW) = km_week > 0 ? slow : 0;
        RF_VALUE(HOURS) = hours_d;
        RF_VALUE(RUN_SHARE) = share;
        RF_VALUE(COST) = km_week > 0 ? cost : 0;
        RF_VALUE(GROSS) = km_week > 0 ? gross : 0;
        RF_VALUE(TRAINED) = isnan(distance) ? unknown : by_hours;
        RF_VALUE(HOURS_WEEK) = 7 * hours_d;
        RF_VALUE(OK) = hours_d < 24 ? RF_VALUE(OK) : 0; /* what cannot be is told by the single call */
    }
}

/* The powers of a slope and of walking, person by person: no loop can have them. */
static void run_slowly(rf_block *b, const rf_block_call *call)
{
    RF_EACH
    {
        double distance = RF_GIVEN(DISTANCE), climb = RF_GIVEN(CLIMB), share = RF_VALUE(RUN_SHARE);
        if (climb > 0 && !(distance > 0)) RF_VALUE(OK) = 0;
        if (!(RF_VALUE(SLOW) > 0 && RF_VALUE(OK) > 0)) continue;
        rf_slope slope = rf_slope_of(distance, climb, NAN, NAN);
        double speed_km_h = rf_run_speed_km_h(call->gait, RF_GIVEN(SPEED));
        int by_km = isnan(RF_GIVEN(SPEED)) && share > 0;
        double walking_w_kg = share < 1 && !by_km ? rf_sloped_walk_w_kg(speed_km_h / RF_KM_H_PER_M_S, slope) : 0;
        RF_VALUE(COST) = rf_run_cost_kcal_kg_km(speed_km_h, share, slope, walking_w_kg, 1, by_km) *
                         rf_terrain_factor(call->terrain, !isnan(climb));
        RF_VALUE(GROSS) = RF_VALUE(COST) * RF_GIVEN(WEIGHT) * (distance / 7);
        if (slope.grade > RF_RUN_MAX_GRADE) RF_VALUE(OK) = 0;
    }
}

static bool any_is_slow(const rf_block *b)
{
    double some = 0;
    RF_EACH some = RF_GIVEN(CLIMB) > 0 ? 1 : some;
    RF_EACH some = RF_VALUE(SLOW) > 0 ? 1 : some;
    return some > 0;
}

/* Fat and fat-free mass, guessed: for adults CUN-BAE alone. */
static void guess_body(rf_block *b, const rf_block_call *call)
{
    RF_EACH
    {
        double kg = RF_GIVEN(WEIGHT), age_y = RF_GIVEN(AGE), bmi = rf_bmi(kg, RF_GIVEN(HEIGHT));
        double shape = rf_athlete_shape(rf_given_or(RF_VALUE(TRAINED), 0), age_y, bmi);
        double percent = rf_cun_bae_percent(&call->fat, bmi, age_y, 1 - b->male[i]);
        double held = RF_BY_SEX(rf_guess_fat_held(REFUEL_MALE, percent), rf_guess_fat_held(REFUEL_FEMALE, percent));
        double ffm_kg =
            RF_BY_SEX(rf_guess_ffm_kg(REFUEL_MALE, kg, held, shape), rf_guess_ffm_kg(REFUEL_FEMALE, kg, held, shape));
        RF_VALUE(METRES) = RF_GIVEN(HEIGHT) / 100;
        RF_VALUE(BMI) = bmi;
        RF_VALUE(SHAPE) = shape;
        RF_VALUE(FFM) = ffm_kg;
        RF_VALUE(FAT) = rf_guess_fat_told(kg, ffm_kg, held, shape);
    }
}

static inline double line_kcal_d(const rf_block_line *line, const rf_resting_piece *piece, double age_y, double kg,
                                 double height)
{
    return rf_resting_sum(piece, age_y, kg, kg, height, 0) * line->kcal_per_unit;
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
        double kcal_d = rf_blend(RF_VALUE(SHAPE), general, RF_BY_SEX(man, woman));
        RF_VALUE(RESTING) = kcal_d;
        RF_VALUE(OK) = kcal_d > 0 ? RF_VALUE(OK) : 0;
    }
}

static void rest_sd(rf_block *b)
{
    RF_EACH
    {
        double age_y = RF_GIVEN(AGE);
        double athlete = RF_BY_SEX(rf_sd_athlete(REFUEL_MALE, age_y), rf_sd_athlete(REFUEL_FEMALE, age_y));
        double share =
            rf_sd_mixed(rf_sd_general(age_y), athlete, RF_VALUE(SHAPE), rf_extreme_bmi(RF_VALUE(BMI), age_y));
        RF_VALUE(SD_RESTING) = share * RF_VALUE(RESTING);
    }
}

static void live(rf_block *b)
{
    RF_EACH
    {
        double living_pal = rf_living_pal(RF_GIVEN(LIVING), rf_living_adult_pal(rf_given_or(RF_VALUE(TRAINED), 0), 0));
        const rf_ledger_input in = {.resting_kcal_d = RF_VALUE(RESTING),
                                    .sd_resting_kcal_d = RF_VALUE(SD_RESTING),
                                    .living_pal = living_pal,
                                    .sd_living_pal = RF_SD_LIVING_ADULT_PAL,
                                    .running_gross_kcal_d = RF_VALUE(GROSS),
                                    .running_hours_d = RF_VALUE(HOURS)};
        rf_ledger day = rf_ledger_day(&in);
        RF_VALUE(LIVING_PAL) = living_pal;
        RF_VALUE(LIVING) = day.living_kcal_d;
        RF_VALUE(RUNNING) = day.running_kcal_d;
        RF_VALUE(TOTAL) = day.total_kcal_d;
        RF_VALUE(SD_TOTAL) = day.sd_total_kcal_d;
    }
}

void RF_BLOCK_STAGE(rf_block_energy)(rf_block *b, const rf_block_call *call)
{
    run(b, call);
    if (any_is_slow(b)) run_slowly(b, call);
    guess_body(b, call);
    rest_generally(b, call);
    rest(b, call);
    rest_sd(b);
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
