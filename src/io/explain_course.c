#include "io/explain_course.h"

#include <math.h>
#include <refuel/units.h>

#include "core/source_keys.h"
#include "core/static_rule.h"
#include "diet/availability_kernel.h"
#include "diet/gate_kernel.h"
#include "io/explain_state.h"
#include "plan/plan_case.h"
#include "weight/stop_kernel.h"

/* Change of running that a row of the schedule stands for: at the cost and the pace of the plan. */
static void running_of_row(rf_teller *t, const rf_trace *trace, double km_week, double change_kcal_d)
{
    const refuel_plan_result *p = t->p;
    if (!(p->distance_km_week > 0)) {
        rf_tell_more(t, "Running %#.3f km a week adds: %.4f kcal/d", km_week, change_kcal_d);
        return;
    }
    double speed_km_h = p->distance_km_week / (p->running_hours_d * REFUEL_DAYS_PER_WEEK);
    rf_tell_more(
        t,
        "Running, net of resting, changes by = (%#.3f - %#.3f) / %g x (%.6f x %#.3f - %.1f / 24 / %#.3f) = %.4f kcal/d",
        km_week, p->distance_km_week, REFUEL_DAYS_PER_WEEK, p->running_cost_kcal_kg_km, trace->hall.weight_kg,
        p->resting_kcal_d, speed_km_h, change_kcal_d);
}

static void schedule(rf_teller *t, const rf_trace *trace, const refuel_forecast_request *ask)
{
    rf_tell(t, "Eaten and run: by the schedule");
    for (size_t i = 0; i < ask->schedule_rows; i++) {
        const refuel_forecast_row *row = &ask->schedule[i];
        rf_tell_more(t, "From day %g on: %.3f kcal/d", row->day, row->intake_kcal_d);
        if (!isnan(row->run_km_week)) running_of_row(t, trace, row->run_km_week, trace->row[i].running_change_kcal_d);
    }
}

/* Of the edge that binds: the gate and the floor by convention are a guideline's, resting energy is refuel's. */
static const char *floor_source(const refuel_plan_result *p, const refuel_forecast_result *f)
{
    int by_resting = p->resting_kcal_d > rf_conventional_floor_kcal_d(p->sex, p->age_y);
    return f->feasible && by_resting ? RF_SOURCE_REFUEL : RF_SOURCE_AHA_2013;
}

/* The limits of a target, with their numbers. */
static void limits(rf_teller *t, const rf_trace *trace, const refuel_forecast_result *f)
{
    const refuel_plan_result *p = t->p;
    double height_m = p->height_cm / 100, net = trace->start.training_net_kcal_d;
    double pounds = RF_FASTEST_TARGET_LB_WEEK;
    switch (f->binding) {
        case REFUEL_BINDING_BMI:
            rf_tell_more(t, "Least weight = %g x %#.4f^2 = %.3f kg", RF_UNDERWEIGHT_BMI, height_m,
                         RF_UNDERWEIGHT_BMI * height_m * height_m);
            rf_tell_paper(t, RF_SOURCE_WHO_2004, "");
            break;
        case REFUEL_BINDING_INTAKE_FLOOR:
            rf_tell_more(t, "Gate of intake: %g kcal/d; floor = largest of (resting %.1f, %g) = %.1f kcal/d",
                         RF_VLCD_KCAL_D, p->resting_kcal_d, rf_conventional_floor_kcal_d(p->sex, p->age_y),
                         rf_energy_floor_kcal_d(p->sex, p->age_y, p->resting_kcal_d, NAN, NAN));
            rf_tell_paper(t, floor_source(p, f), "");
            break;
        case REFUEL_BINDING_RATE:
            rf_tell_more(t, "Asked for = (%#.3f - %#.3f) / %g x %g = %.4f kg/week", f->target_kg, p->weight_kg,
                         f->target_day, REFUEL_DAYS_PER_WEEK,
                         (f->target_kg - p->weight_kg) / f->target_day * REFUEL_DAYS_PER_WEEK);
            rf_tell_more(t, "At most, up or down = %g x %g = %.4f kg/week", pounds, REFUEL_KG_PER_LB,
                         pounds * REFUEL_KG_PER_LB);
            rf_tell_paper(t, RF_SOURCE_REFUEL, "");
            break;
        case REFUEL_BINDING_ENERGY_AVAILABILITY:
            rf_tell_more(t, "Floor of energy availability = %g x %.3f kg + %s % .1f = %.1f kcal/d",
                         rf_availability_threshold(p->sex), p->fat_free_mass_kg, rf_plan_training_word(p), net,
                         rf_availability_floor_kcal_d(p->sex, p->fat_free_mass_kg, net));
            rf_tell_paper(t, p->sex == REFUEL_MALE ? RF_SOURCE_FAGERBERG_2018 : RF_SOURCE_LOUCKS_2003, "");
            break;
        default: break;
    }
}

static void binding(rf_teller *t, const rf_trace *trace, const refuel_forecast_result *f)
{
    if (f->binding == REFUEL_BINDING_NONE) return;
    rf_tell(t, "What binds: %s; the target is %s", refuel_binding_name(f->binding),
            f->feasible ? "feasible, and this is named" : "not feasible");
    limits(t, trace, f);
    if (!isnan(f->binding_intake_kcal_d))
        rf_tell_more(t, "What that allows, solved: %.3f kcal/d, with which day %g has: %.3f kg",
                     f->binding_intake_kcal_d, f->target_day, f->binding_weight_kg);
}

/* The intake was looked for. */
static void solved(rf_teller *t, const rf_trace *trace, const refuel_forecast_result *f)
{
    const rf_trace_day *then = &trace->day[RF_TRACE_TARGET];
    rf_tell(t, "Asked for: %#.3f kg on day %g", f->target_kg, f->target_day);
    rf_tell_more(
        t, "The model is run with one intake after another, from 0 to five times the baseline, until that day has it");
    rf_tell_more(t, "Intake from day 0 on, solved: %.3f kcal/d, with which day %g has: %.3f kg",
                 f->target_intake_kcal_d, f->target_day, f->reached_weight_kg);
    binding(t, trace, f);
    if (isnan(f->maintenance_kcal_d) || isnan(then->day)) return;
    if (trace->hall.integrator == REFUEL_INTEGRATOR_RK4)
        rf_tell(t, "Intake that holds it, at the state of the day after: %.1f kcal/d", f->maintenance_kcal_d);
    else
        rf_explain_hold(t, trace, then, f->maintenance_kcal_d);
    if (!isnan(f->settled_kcal_d))
        rf_tell_more(t, "Intake under which the weight settles there, water too: %.1f kcal/d", f->settled_kcal_d);
}

/* The day was looked for. */
static void day_found(rf_teller *t, const rf_trace *trace, const refuel_forecast_result *f)
{
    const rf_trace_day *then = &trace->day[RF_TRACE_TARGET];
    if (isnan(f->target_day) && f->end_reason)
        rf_tell(t, "Asked for: when %#.3f kg are reached; before, the path ends", f->target_kg);
    else if (isnan(f->target_day))
        rf_tell(t, "Asked for: when %#.3f kg are reached; within %d days they are not", f->target_kg,
                REFUEL_PROJECT_DAYS_MAX);
    else
        rf_tell(t, "Asked for: when %#.3f kg are reached; the first day with that weight is: %.2f", f->target_kg,
                f->target_day);
    binding(t, trace, f);
    if (isnan(then->day) || isnan(f->maintenance_kcal_d)) return;
    rf_explain_hold(t, trace, then, f->maintenance_kcal_d);
    if (f->maintenance_kcal_d > 0)
        rf_tell_more(t, "From day %g on that is eaten, whatever was planned for later: %.3f kcal/d",
                     ceil(f->target_day), f->maintenance_kcal_d);
}

void rf_explain_course(rf_teller *t, const rf_trace *trace, const rf_forecast_answer *answer)
{
    const refuel_forecast_result *f = &answer->forecast;
    double eaten_kcal_d = answer->request.eaten[REFUEL_NUTRIENT_ENERGY];
    if (f->question == REFUEL_QUESTION_INTAKE)
        solved(t, trace, f);
    else if (answer->ask.schedule_rows > 0)
        schedule(t, trace, &answer->ask);
    else if (!isnan(eaten_kcal_d))
        rf_tell(t, "Eaten from day 0 on, as given: %.3f kcal/d", eaten_kcal_d);
    else
        rf_tell(t, "Eaten from day 0 on = %.3f + % .3f = %.3f kcal/d, baseline and goal", trace->hall.intake_kcal_d,
                t->p->goal_kcal_d, trace->row[0].intake_kcal_d);
    if (f->question == REFUEL_QUESTION_DAY) day_found(t, trace, f);
}

static void least_weight(rf_teller *t, const char *when, double bmi)
{
    double height_m = t->p->height_cm / 100;
    rf_tell_more(t, "%s, least weight = %g x %#.4f^2 = %.3f kg", when, bmi, height_m, bmi * height_m * height_m);
}

void rf_explain_end(rf_teller *t, const rf_trace *trace, const refuel_forecast_result *f)
{
    int32_t ends = trace->course.ends;
    double last_kg = f->weight_kg[f->rows - 1], last_fat_kg = f->fat_kg[f->rows - 1];
    rf_tell(t, "Where the path ends: on the first whole day below a limit, and below the start");
    least_weight(t, "Always", RF_STOP_BMI);
    if (ends & REFUEL_END_BMI_18_5) least_weight(t, "While a goal or a target is followed", RF_UNDERWEIGHT_BMI);
    if (ends & REFUEL_END_ESSENTIAL_FAT)
        rf_tell_more(t, "As fat was measured, least share of fat: %.3f of the weight", trace->hall.essential_fat);
    if (f->end_reason)
        rf_tell_more(t, "It ends on day %g, by %s", f->end_day, refuel_end_name(f->end_reason));
    else
        rf_tell_more(t, "It does not end on the days shown");
    rf_tell_more(t, "Weight on day %g: %.3f kg; fat: %.3f kg", f->day[f->rows - 1], last_kg, last_fat_kg);
    rf_tell_more(t, "Share of fat on day %g = %.3f / %.3f = %.4f", f->day[f->rows - 1], last_fat_kg, last_kg,
                 last_fat_kg / last_kg);
    rf_tell_paper(t, ends & REFUEL_END_BMI_18_5 ? RF_SOURCE_WHO_2004 : RF_SOURCE_REFUEL, "");
}

/* Row by row: what is eaten and run above the baseline, over the days that the row holds. */
void rf_explain_static(rf_teller *t, const rf_trace *trace, const refuel_forecast_result *f)
{
    const rf_hall *h = &trace->hall;
    const refuel_schedule *schedule = &trace->course.schedule;
    double last = trace->day[RF_TRACE_LAST].day, kcal = 0;
    rf_tell(t, "The static rule, beside the model");
    for (size_t i = 0; i < schedule->rows && schedule->row[i].day < last; i++) {
        const refuel_schedule_row *row = &schedule->row[i];
        double end = i + 1 < schedule->rows ? fmin(schedule->row[i + 1].day, last) : last, before = kcal;
        double running = fmax(-h->delta_kcal_kg_d * h->weight_kg, row->running_change_kcal_d);
        kcal += (end - row->day) * (row->intake_kcal_d - h->intake_kcal_d - running);
        rf_tell_more(t, "Surplus to day %g = % .1f + (%g - %g) x (%.3f - %.3f - % .4f) = %.1f kcal", end, before, end,
                     row->day, row->intake_kcal_d, h->intake_kcal_d, running, kcal);
    }
    rf_tell_more(t, "Weight on day %g = %#.3f + % .1f / %g x %g = % .3f kg", last, h->weight_kg, kcal,
                 REFUEL_KCAL_PER_LB, REFUEL_KG_PER_LB, h->weight_kg + rf_static_kg(kcal));
    if (isnan(f->static_weight_kg[f->rows - 1]))
        rf_tell_more(t, "By then it has left %g to %g kg, what a body can weigh, and is not shown", RF_WEIGHT_KG_MIN,
                     RF_WEIGHT_KG_MAX);
    rf_tell_more(t, "It ignores that a smaller body spends less");
    rf_tell_paper(t, RF_SOURCE_WISHNOFSKY_1958, "");
}
