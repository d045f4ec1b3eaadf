#include "forecast/forecast_checks.h"

#include <math.h>

#include "core/limits.h"
#include "core/static_rule.h"
#include "diet/carbohydrate_kernel.h"
#include "diet/case.h"
#include "diet/fat_kernel.h"
#include "person/body.h"
#include "weight/hall.h"

/* From here on the rate of loss is a mean over four weeks; before, mostly water goes, and the static rule stands in. */
#define RATE_DAYS 28

/* One day as the checks of a diet see it. What a forecast does not know (protein, fat, fibre) is left out: the checks of
   it are not among those followed. */
static rf_case case_of(const rf_start *s, const rf_days *days, size_t day, const refuel_schedule_row *row)
{
    const refuel_plan_result *p = &s->plan;
    double weight_kg = days->weight_kg[day], intake_kcal_d = days->intake_kcal_d[day], share = weight_kg / p->weight_kg;
    double fraction = rf_given_or(s->who.carbohydrate_fraction, RF_CARBOHYDRATE_FRACTION);
    rf_case c = {.sex = p->sex,
                 .life_stage = p->life_stage,
                 .age_y = p->age_y,
                 .weight_kg = weight_kg,
                 .bmi = refuel_bmi(weight_kg, p->height_cm),
                 .basis_kg = rf_basis_kg(weight_kg, p->height_cm),
                 .fat_free_mass_kg = days->fat_free_kg[day],
                 .reference = rf_reference_intakes(p->sex, p->life_stage, p->age_y),
                 .resting_kcal_d = p->resting_kcal_d,
                 .total_kcal_d = s->intake_kcal_d + row->running_change_kcal_d, /* at the start the weight is stable */
                 .exercise_net_kcal_d = (s->training_net_kcal_d + row->running_change_kcal_d) * share,
                 .carbohydrate_minutes_d = row->running_change_kcal_d == 0 ? p->training_minutes_d : NAN,
                 .applied_kg_week = intake_kcal_d < s->intake_kcal_d ? -1 : 0,
                 .intake_kcal_d = intake_kcal_d,
                 .carbohydrate_g_d = intake_kcal_d * fraction / RF_KCAL_PER_G_CARBOHYDRATE,
                 .level_ratio = 1,
                 .months_since_birth = NAN,
                 .pre_pregnancy_bmi = NAN,
                 .carbohydrate_assumed = isnan(s->who.carbohydrate_fraction),
                 .body_fat_pct = 100 * (1 - days->fat_free_kg[day] / weight_kg),
                 .sd_body_fat_points = p->sd_body_fat_points,
                 .fat_measured = rf_fat_is_measured(p->fat_free_mass_source),
                 .along_path = 1,
                 .health = s->health};
    c.requested_kg_week = fmin(c.applied_kg_week, p->requested_kg_week); /* gates judge what was asked for */
    c.requested_intake_kcal_d = c.intake_kcal_d;
    double static_kg_week = rf_static_kg_week(c.intake_kcal_d - s->intake_kcal_d);
    c.weight_change_kg_week =
        day < RATE_DAYS ? static_kg_week : (weight_kg - days->weight_kg[day - RATE_DAYS]) / (RATE_DAYS / 7.0);
    return c;
}

/* Whoever is young, pregnant or nursing has no forecast: the gates of these are not among them. The weight is judged
   on day 0 as well, before anything is eaten. */
static const refuel_check_id followed[] = {REFUEL_CHECK_GATE_VLCD,
                                           REFUEL_CHECK_GATE_UNDERWEIGHT,
                                           REFUEL_CHECK_GATE_ESSENTIAL_FAT,
                                           REFUEL_CHECK_WEIGHT_STATUS,
                                           REFUEL_CHECK_INTAKE_PLAUSIBILITY,
                                           REFUEL_CHECK_ENERGY_FLOOR,
                                           REFUEL_CHECK_LOSS_RATE,
                                           REFUEL_CHECK_GAIN_RATE,
                                           REFUEL_CHECK_ENERGY_AVAILABILITY,
                                           REFUEL_CHECK_CARBOHYDRATE_TRAINING_LOAD,
                                           REFUEL_CHECK_GATE_EATING_DISORDER,
                                           REFUEL_CHECK_GATE_SCOFF,
                                           REFUEL_CHECK_GATE_MENSTRUAL,
                                           REFUEL_CHECK_GATE_BONE_STRESS,
                                           REFUEL_CHECK_GATE_UNPLANNED_LOSS,
                                           REFUEL_CHECK_GATE_MEDICAL};
#define FOLLOWED (sizeof followed / sizeof *followed)
_Static_assert(FOLLOWED <= REFUEL_CHECK_PLACES, "every followed check has a place");

/* How far a value lies beyond the edges of ok. */
static double beyond(const refuel_finding *it)
{
    return fmax(0, fmax(it->low - it->value, it->value - it->high)); /* fmax passes over a NaN */
}

/* The message is that of the day on which it is worst; *worst is how far that is. */
static void take(refuel_followed *to, const refuel_finding *it, double day, double *worst)
{
    if (it->verdict > to->verdict || (it->verdict == to->verdict && beyond(it) > *worst)) {
        to->message = it->message;
        *worst = beyond(it);
    }
    if (it->verdict > REFUEL_VERDICT_UNKNOWN && isnan(to->first_day)) to->first_day = day;
    if (it->verdict == REFUEL_VERDICT_RISK && isnan(to->first_risk_day)) to->first_risk_day = day;
    if (isnan(to->first_day) || to->first_day == day) {
        to->value = it->value;
        to->low = it->low;
        to->high = it->high;
        to->unit = it->unit;
        to->source = it->source;
    }
    if (it->verdict > to->verdict) to->verdict = it->verdict;
    if (it->action > to->action) to->action = it->action;
}

size_t rf_forecast_follow(const rf_start *start, const rf_days *days, const refuel_schedule *schedule,
                          refuel_followed out[REFUEL_CHECK_PLACES])
{
    static const refuel_schedule_row baseline = {0};
    refuel_followed all[FOLLOWED];
    double worst[FOLLOWED] = {0};
    for (size_t i = 0; i < FOLLOWED; i++)
        all[i] = (refuel_followed){.check = (int32_t)followed[i],
                                   .first_day = NAN,
                                   .first_risk_day = NAN,
                                   .value = NAN,
                                   .low = NAN,
                                   .high = NAN,
                                   .unit = "",
                                   .source = "",
                                   .message = ""};
    size_t next = 0, count = 0;
    for (size_t day = 0; day < days->count && !isnan(days->weight_kg[day]); day++) {
        while (next < schedule->rows && schedule->row[next].day < (double)day) next++;
        rf_case c = case_of(start, days, day, next ? &schedule->row[next - 1] : &baseline);
        for (size_t i = 0; i < FOLLOWED; i++) {
            if (day == 0 && followed[i] != REFUEL_CHECK_WEIGHT_STATUS) continue;
            int not_asked = day > 1 && all[i].verdict == REFUEL_VERDICT_NONE && rf_check_is_of_health(followed[i]);
            if (not_asked) continue; /* answers do not change on the way */
            refuel_finding it = rf_run_check(followed[i], &c);
            if (it.verdict != REFUEL_VERDICT_NONE) take(&all[i], &it, (double)day, &worst[i]);
        }
    }
    for (size_t i = 0; i < FOLLOWED; i++)
        if (all[i].verdict != REFUEL_VERDICT_NONE) out[count++] = all[i];
    return count;
}
