#include "io/follow.h"

#include <math.h>
#include <refuel/units.h>

#include "core/limits.h"
#include "core/static_rule.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/case.h"
#include "energy/ledger_kernel.h"
#include "weight/hall.h"

/* From here on the rate of loss is a mean over four weeks; before, mostly water goes, and the static rule stands in. */
#define RATE_DAYS 28

/* One day as the checks of a diet see it. What a projection does not know (protein, fat, fibre) is left out: the
   checks of it are not among those followed. */
static rf_case case_of(const rf_forecast *f, size_t day, const refuel_schedule_row *row)
{
    const refuel_plan_result *p = &f->plan;
    double weight_kg = f->weight_kg[day], share = weight_kg / p->weight_kg;
    double fraction = rf_given_or(f->who.carbohydrate_fraction, RF_CARBOHYDRATE_FRACTION);
    double base_kcal_d = rf_running_net_kcal_d(p->running_gross_kcal_d, p->resting_kcal_d, p->running_hours_d);
    int known = !isnan(p->distance_km_week);
    rf_case c = {.sex = p->sex,
                 .life_stage = p->life_stage,
                 .age_y = p->age_y,
                 .weight_kg = weight_kg,
                 .bmi = refuel_bmi(weight_kg, p->height_cm),
                 .basis_kg = rf_basis_kg(weight_kg, p->height_cm),
                 .fat_free_mass_kg = f->fat_free_kg[day],
                 .reference = rf_reference_intakes(p->sex, p->life_stage, p->age_y),
                 .resting_kcal_d = p->resting_kcal_d,
                 .exercise_net_kcal_d = known ? (base_kcal_d + row->running_change_kcal_d) * share : NAN,
                 .carbohydrate_minutes_d = row->running_change_kcal_d == 0 ? p->training_minutes_d : NAN,
                 .applied_kg_week = f->intake_kcal_d[day] < f->baseline_intake_kcal_d ? -1 : 0,
                 .intake_kcal_d = f->intake_kcal_d[day],
                 .carbohydrate_g_d = f->intake_kcal_d[day] * fraction / 4,
                 .level_ratio = 1};
    c.requested_kg_week = fmin(c.applied_kg_week, p->requested_kg_week); /* gates judge what was asked for */
    c.requested_intake_kcal_d = c.intake_kcal_d;
    double static_kg_week = rf_static_kg_week(c.intake_kcal_d - f->baseline_intake_kcal_d);
    c.weight_change_kg_week =
        day < RATE_DAYS ? static_kg_week : (weight_kg - f->weight_kg[day - RATE_DAYS]) / (RATE_DAYS / 7.0);
    return c;
}

static const refuel_check_id followed[] = {REFUEL_CHECK_GATE_MINOR,          REFUEL_CHECK_GATE_PREGNANCY,
                                           REFUEL_CHECK_GATE_VLCD,           REFUEL_CHECK_GATE_UNDERWEIGHT,
                                           REFUEL_CHECK_ENERGY_FLOOR,        REFUEL_CHECK_LOSS_RATE,
                                           REFUEL_CHECK_ENERGY_AVAILABILITY, REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD};
#define FOLLOWED (sizeof followed / sizeof *followed)
_Static_assert(FOLLOWED <= RF_FOLLOWED_MAX, "every followed check has a place");

static void take(rf_followed *to, const refuel_finding *it, double day)
{
    if (it->verdict > REFUEL_VERDICT_UNKNOWN && isnan(to->first_day)) to->first_day = day;
    if (it->verdict == REFUEL_VERDICT_RISK && isnan(to->first_risk_day)) to->first_risk_day = day;
    if (isnan(to->first_day) || to->first_day == day) {
        to->value = it->value;
        to->low = it->low;
        to->high = it->high;
        to->source = it->source;
    }
    if (it->verdict > to->verdict) to->verdict = it->verdict;
    if (it->action > to->action) to->action = it->action;
}

void rf_follow(rf_forecast *f, const refuel_schedule *schedule)
{
    static const refuel_schedule_row baseline = {0};
    for (size_t i = 0; i < FOLLOWED; i++)
        f->followed[i] = (rf_followed){.check = (int32_t)followed[i],
                                       .first_day = NAN,
                                       .first_risk_day = NAN,
                                       .value = NAN,
                                       .low = NAN,
                                       .high = NAN};
    f->followed_count = (int32_t)FOLLOWED;
    size_t next = 0;
    for (size_t day = 1; day < f->days && !isnan(f->weight_kg[day]); day++) {
        while (next < schedule->rows && schedule->row[next].day < (double)day) next++;
        rf_case c = case_of(f, day, next ? &schedule->row[next - 1] : &baseline);
        for (size_t i = 0; i < FOLLOWED; i++) {
            refuel_finding it = rf_run_check(followed[i], &c);
            if (it.verdict != REFUEL_VERDICT_NONE) take(&f->followed[i], &it, (double)day);
        }
    }
}

const refuel_warning *rf_project_warning_at(size_t i)
{
    static const refuel_warning warnings[] = {
        {REFUEL_PROJECT_FAT_LOW, 0, "fat-low", "goal",
         "on the way fat falls under what a body needs: 3 % of weight (men), 12 % (women)"},
        {REFUEL_PROJECT_BMI_LOW, 0, "bmi-low", "goal", "on the way the body mass index falls under 15"},
        {REFUEL_PROJECT_FAT_CLAMPED, 0, "fat-clamped", "body_fat",
         "the estimate of body fat was outside what is plausible and was set to the nearest limit"},
        {REFUEL_PROJECT_ACTIVITY_CLAMPED, 0, "activity-clamped", "schedule",
         "less running than the activity level contains: the activity was set to none"},
        {REFUEL_PROJECT_FAT_TRANSFER, 0, "fat-transfer", "goal",
         "the deficit is more than 290 kJ per kg of fat a day, which one study takes for what fat can supply"},
        {REFUEL_PROJECT_ENDED, 0, "ended", "goal", "the model ends: no lean mass would be left"},
        {REFUEL_PROJECT_MINOR, 0, "minor", "age", "the model of body weight is for adults"},
        {REFUEL_PROJECT_REPRODUCTION, 0, "reproduction", "life_stage",
         "the model of body weight is not made for pregnancy or lactation"},
    };
    return i < sizeof warnings / sizeof *warnings ? &warnings[i] : NULL;
}
