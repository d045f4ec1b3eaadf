/* What the people of a block are told beside the numbers: which equations stand behind them, and warnings. */
#include <math.h>

#include "batch/block_loop.h"
#include "batch/block_stages.h"
#include "core/inline.h"
#include "core/limits.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/label_kernel.h"
#include "energy/running_kernel.h"
#include "energy/selection_kernel.h"
#include "plan/plan_day.h"

/* What each equation takes of resting energy: rf_selection of one person adds them in this order. */
typedef struct shares {
    double mifflin, henry, haaf, lorenzo, cunningham;
} shares;

static inline shares shares_of(double athletes, double mifflin, double lorenzo, double measured)
{
    double by_mass = measured > 0 ? athletes : 0, by_size = measured > 0 ? 0 : athletes;
    return (shares){(1 - athletes) * mifflin, (1 - athletes) * (1 - mifflin), by_size * (1 - lorenzo),
                    by_size * lorenzo, by_mass};
}

/* A warning as a bit where something holds; as wide as a number, so that a loop has both. */
#define RF_BIT(holds, id) ((holds) ? UINT64_C(1) << (id) : UINT64_C(0))

/* The shares of the equations whose samples hold no such age, and no such body mass index. */
typedef struct samples {
    double age, bmi;
} samples;

static inline samples add_outside(samples it, double share, double age_y, double bmi, const rf_block_line *line)
{
    double by_age = age_y < line->age_from_y ? share : 0, by_bmi = bmi < line->bmi_from ? share : 0;
    by_age = age_y >= line->age_end_y ? share : by_age;
    by_bmi = bmi >= line->bmi_end ? share : by_bmi;
    return (samples){it.age + by_age, it.bmi + by_bmi};
}

/* The equation with the largest share; of equal ones the first. */
static inline double name_of(shares of)
{
    double most = of.mifflin, it = REFUEL_EQ_MIFFLIN_1990;
    it = of.henry > most ? REFUEL_EQ_HENRY_2005_WH : it;
    most = of.henry > most ? of.henry : most;
    it = of.haaf > most ? REFUEL_EQ_TEN_HAAF_2014 : it;
    it = of.cunningham > most ? REFUEL_EQ_CUNNINGHAM_1980 : it;
    most = of.haaf > most ? of.haaf : most;
    most = of.cunningham > most ? of.cunningham : most;
    return of.lorenzo > most ? REFUEL_EQ_DE_LORENZO_1999 : it;
}

RF_INLINE void tell_resting_of(rf_block *b, const rf_block_call *call, bool measures, bool warns)
{
    const rf_block_line mifflin = call->mifflin, henry = call->henry, haaf = call->ten_haaf, lorenzo = call->de_lorenzo,
                        mass = call->cunningham;
    double by_hours = call->athlete == REFUEL_ATHLETE_AUTO ? 1 : 0;
    RF_EACH
    {
        double age_y = RF_GIVEN(AGE), bmi = RF_VALUE(BMI), trained = RF_VALUE(TRAINED), athletes = RF_VALUE(SHAPE);
        double measured = measures ? RF_VALUE(MEASURED) : 0;
        shares of = shares_of(athletes, rf_mifflin_share(age_y),
                              RF_BY_SEX(RF_DE_LORENZO_MOST * rf_older_athlete(age_y), 0), measured);
        double reason = athletes < 1 ? REFUEL_REASON_PART_ATHLETE : REFUEL_REASON_ATHLETE;
        reason = athletes == 0 ? REFUEL_REASON_GENERAL : reason;
        double by_shape = rf_athletes_share(1, age_y, bmi, 0), at_most = measured > 0 ? 1 : by_shape;
        double general = RF_VALUE(GENERAL), athlete = rf_blend(at_most, general, RF_VALUE(ATHLETE));
        RF_VALUE(EQUATION) = name_of(of);
        RF_VALUE(REASON) = isnan(trained) ? REFUEL_REASON_TRAINING_UNKNOWN : reason;
        RF_VALUE(RESTING_ATHLETE) = athlete;
        if (!warns) continue;
        /* women later are taken as of that age */
        double until_y = RF_BY_SEX(age_y, rf_min(age_y, RF_TEN_HAAF_UNTIL_Y)), past = age_y > until_y ? of.haaf : 0;
        double part = athlete == general ? 0 : by_hours;
        samples of_all = add_outside((samples){0, 0}, of.mifflin, age_y, bmi, &mifflin);
        of_all = add_outside(of_all, of.henry, age_y, bmi, &henry);
        of_all = add_outside(of_all, of.haaf, until_y, bmi, &haaf);
        of_all = add_outside(of_all, of.lorenzo, age_y, bmi, &lorenzo);
        if (measures) of_all = add_outside(of_all, of.cunningham, age_y, bmi, &mass);
        part = trained > 0 ? part : 0;
        part = trained < 1 ? part : 0;
        b->warned[i] =
            RF_BIT(of_all.age > 0, REFUEL_WARNING_OUTSIDE_AGE) | RF_BIT(of_all.bmi > 0, REFUEL_WARNING_OUTSIDE_BMI) |
            RF_BIT(past > 0, REFUEL_WARNING_NO_GOOD_EQUATION) |
            RF_BIT(isnan(trained), REFUEL_WARNING_TRAINING_UNKNOWN) | RF_BIT(part > 0, REFUEL_WARNING_ATHLETE_BY_HOURS);
    }
}

static void tell_resting(rf_block *b, const rf_block_call *call)
{
    if (call->measures && call->warns)
        tell_resting_of(b, call, true, true);
    else if (call->measures)
        tell_resting_of(b, call, true, false);
    else if (call->warns)
        tell_resting_of(b, call, false, true);
    else
        tell_resting_of(b, call, false, false);
}

static void name_others(rf_block *b, const rf_block_call *call)
{
    double said = call->athlete;
    RF_EACH
    {
        double share = RF_VALUE(RUN_SHARE), cost = share >= 0.5 ? REFUEL_EQ_RE3_2025 : REFUEL_EQ_LCDA_WALKING_2019;
        double per_km = share > 0 ? REFUEL_EQ_PER_KM_DEFAULT : cost;
        cost = isnan(RF_GIVEN(SPEED)) ? per_km : cost;
        RF_VALUE(COST_EQUATION) = RF_GIVEN(DISTANCE) > 0 ? cost : 0;
        RF_VALUE(BODY_EQUATION) = RF_VALUE(MEASURED) > 0 ? REFUEL_EQ_MEASURED : REFUEL_EQ_CUN_BAE_2012;
        RF_VALUE(ATHLETE_WORD) = isnan(RF_VALUE(TRAINED)) ? REFUEL_ATHLETE_UNKNOWN : said;
        RF_VALUE(MALE) = RF_BY_SEX((double)REFUEL_MALE, (double)REFUEL_FEMALE);
    }
}

/* The energy that is eaten, added up where only its parts are told. */
static void add_up(rf_block *b)
{
    RF_EACH
    {
        double parts = rf_food_kcal(RF_GIVEN(CARBOHYDRATE), RF_GIVEN(PROTEIN), RF_GIVEN(FAT), NAN);
        double eaten = rf_given_or(RF_GIVEN(INTAKE), parts);
        RF_VALUE(EATEN_ENERGY) = eaten;
        RF_VALUE(BALANCE) = eaten - RF_VALUE(TOTAL);
    }
}

/* Of a run: the pace, the gait, the slope. */
static void warn_of_running(rf_block *b, const rf_block_call *call)
{
    RF_EACH
    {
        double given = RF_GIVEN(SPEED), speed = rf_run_speed_km_h(call->gait, given), v = speed / RF_KM_H_PER_M_S;
        double runs = RF_VALUE(RUN_SHARE), grade = RF_VALUE(GRADE), known = isnan(given) ? 0 : 1;
        double walks = runs == 0 ? 1 : 0, mixed = runs < 1 ? 1 - walks : 0, walks_some = runs < 1 ? 1 : 0;
        double beyond = v > RF_LCDA_SAMPLE_HIGH_M_S ? walks_some : 0, outside = v < RF_RE3_SAMPLE_LOW_M_S ? 1 : 0;
        outside = v > RF_RE3_SAMPLE_HIGH_M_S ? 1 : outside;
        outside = rf_max(runs > 0 ? outside : 0, beyond) * known;
        double end_y = runs >= 0.5 ? call->run_end_y : call->walk_end_y;
        end_y = runs > 0 && known == 0 ? call->per_km_end_y : end_y;
        uint64_t set = RF_BIT(known == 0, REFUEL_WARNING_PACE_NOT_GIVEN);
        set |= RF_BIT(walks > 0, REFUEL_WARNING_WALKING) | RF_BIT(mixed > 0, REFUEL_WARNING_GAIT_MIXED);
        set |= RF_BIT((speed > RF_WALK_FORMULA_KM_H ? walks : 0) > 0, REFUEL_WARNING_WALKING_FAST);
        set |= RF_BIT((grade > RF_LCDA_SAMPLE_GRADE ? walks_some : 0) > 0, REFUEL_WARNING_GRADE_OUTSIDE_SAMPLE);
        set |= RF_BIT(outside > 0, REFUEL_WARNING_SPEED_OUTSIDE_SAMPLE);
        set |= RF_BIT((grade > 0 ? RF_VALUE(UPHILL_W) : 0) > RF_MOST_POWER_W_KG, REFUEL_WARNING_POWER_IMPLAUSIBLE);
        set |= RF_BIT(given > RF_FASTEST_KM_H, REFUEL_WARNING_PACE_IMPLAUSIBLE);
        set |= RF_BIT(RF_GIVEN(AGE) >= end_y, REFUEL_WARNING_RUNNING_AGE);
        b->warned[i] |= RF_GIVEN(DISTANCE) > 0 ? set : 0;
    }
}

RF_INLINE void warn_of_body_of(rf_block *b, const rf_block_call *call, bool fed)
{
    RF_EACH
    {
        double kg = RF_GIVEN(WEIGHT), guessed = 1 - RF_VALUE(MEASURED);
        double basis_kg = fed ? RF_VALUE(BASIS) : rf_basis_kg(kg, RF_GIVEN(HEIGHT));
        uint64_t set = RF_BIT(isnan(RF_GIVEN(DISTANCE)), REFUEL_WARNING_RUNNING_NOT_GIVEN);
        set |= RF_BIT((RF_GIVEN(AGE) >= call->body_end_y ? guessed : 0) > 0, REFUEL_WARNING_BODY_AGE);
        set |= RF_BIT(RF_VALUE(CLAMPED) * guessed > 0, REFUEL_WARNING_BODY_FAT_CLAMPED);
        set |= RF_BIT(RF_VALUE(TOTAL) > RF_SUSTAINED_CEILING_PAL * RF_VALUE(RESTING), REFUEL_WARNING_ABOVE_CEILING);
        b->warned[i] |= set | RF_BIT(basis_kg != kg, REFUEL_WARNING_BASIS_ADJUSTED);
    }
}

static void warn_of_body(rf_block *b, const rf_block_call *call)
{
    if (call->fed)
        warn_of_body_of(b, call, true);
    else
        warn_of_body_of(b, call, false);
}

static void warn_of_eaten(rf_block *b, const rf_block_call *call)
{
    double judged = call->eaten ? 1 : 0;
    RF_EACH
    {
        double parts = rf_food_kcal(RF_GIVEN(CARBOHYDRATE), RF_GIVEN(PROTEIN), RF_GIVEN(FAT), NAN);
        double eaten = RF_VALUE(EATEN_ENERGY), told = isnan(eaten) ? 0 : 1 - judged, added = isnan(parts) ? 0 : 1;
        uint64_t set = RF_BIT((isnan(RF_GIVEN(INTAKE)) ? added : 0) > 0, REFUEL_WARNING_INTAKE_FROM_MACROS);
        set |= RF_BIT(fabs(parts - eaten) > rf_label_tolerance_kcal(eaten), REFUEL_WARNING_INTAKE_INCONSISTENT);
        b->warned[i] |= set | RF_BIT(told > 0, REFUEL_WARNING_INTAKE_NOT_JUDGED);
    }
}

void RF_BLOCK_STAGE(rf_block_tell)(rf_block *b, const rf_block_call *call)
{
    tell_resting(b, call);
    if (call->names) name_others(b, call);
    if (call->eats) add_up(b);
    if (!call->warns) return;
    warn_of_running(b, call);
    warn_of_body(b, call);
    if (call->eats) warn_of_eaten(b, call);
}
