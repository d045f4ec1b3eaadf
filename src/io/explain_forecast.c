#include "io/explain_forecast.h"

#include <math.h>
#include <refuel/warning.h>

#include "core/normal.h"
#include "core/source_keys.h"
#include "io/explain_course.h"
#include "io/explain_day.h"
#include "io/explain_from_log.h"
#include "io/explain_goal.h"
#include "io/explain_model.h"
#include "io/explain_person.h"
#include "io/explain_state.h"
#include "io/notice.h"
#include "person/person.h"
#include "plan/plan_case.h"

/* The standard deviations of what the band rests on. */
static void spreads(rf_teller *t, const rf_trace *trace)
{
    const refuel_plan_result *p = t->p;
    const refuel_band_request *b = &trace->band;
    double pal = trace->start.who.pal;
    if (!isnan(b->total_sd_kcal_d)) {
        rf_tell_more(t, "SD of the total, measured: %.1f kcal/d", b->total_sd_kcal_d);
    } else if (b->pal_sd > 0) {
        rf_tell_more(t, "With more digits, SD of the total: %.4f kcal/d; of resting energy: %.4f kcal/d",
                     p->sd_total_kcal_d, b->resting_sd_kcal_d);
        rf_tell_more(t, "SD of the activity level = sqrt(%.4f^2 - (%.6f x %.4f)^2) / %.1f = %.4f", p->sd_total_kcal_d,
                     pal, p->sd_resting_kcal_d, p->resting_kcal_d, b->pal_sd);
    } else {
        rf_tell_more(t, "SD of resting energy, from that of the total = %.1f / %.6f = %.1f kcal/d", p->sd_total_kcal_d,
                     pal, b->resting_sd_kcal_d);
    }
    rf_tell_more(t, "SD of the fat at the start = %g / 100 x %#.3f kg = %.3f kg", p->sd_body_fat_points, p->weight_kg,
                 b->fat_sd_kg);
    rf_tell_more(t, "SD of adaptation = %g x %g = %.3f", b->thermogenesis_sd, trace->hall.thermogenesis,
                 b->thermogenesis_sd * trace->hall.thermogenesis);
    if (b->intake_sd_kcal_d > 0) rf_tell_more(t, "SD of what is eaten, as given: %.1f kcal/d", b->intake_sd_kcal_d);
}

static void linear(rf_teller *t, const rf_trace *trace, double sd_kg)
{
    static const char *const names[RF_TRACE_SOURCES] = {"resting energy", "the activity level", "the fat at the start",
                                                        "adaptation", "what is eaten"};
    char sum[RF_TELLER_LINE] = "";
    for (int i = 0; i < RF_TRACE_SOURCES; i++) {
        if (trace->part_kg[i] == 0) continue;
        const char *name = i == RF_TRACE_RESTING && !isnan(trace->band.total_sd_kcal_d) ? "the total" : names[i];
        rf_tell_more(t, "One SD of %s moves the weight by: %.4f kg", name, trace->part_kg[i]);
        rf_tell_add(sum, "%s%.4f^2", *sum ? " + " : "", trace->part_kg[i]);
    }
    if (*sum) rf_tell_more(t, "SD of the weight = sqrt(%s) = %.4f kg", sum, sd_kg);
}

static void band(rf_teller *t, const rf_trace *trace, const refuel_forecast_result *f)
{
    size_t last = f->rows - 1;
    double z = rf_half_width(f->level);
    rf_tell(t, "Range of the weight on day %g, from errors that are independent", f->day[last]);
    spreads(t, trace);
    rf_tell_more(t, "%s",
                 trace->band.mode == REFUEL_BAND_SAME_DEFICIT
                     ? "The deficit is kept: an error of the total moves what is eaten"
                     : "What is eaten is kept: an error of the total goes into the weight");
    if (trace->band.method == REFUEL_BAND_MONTE_CARLO) {
        rf_tell_more(t, "%d random people: their SD is: %.3f kg; the middle %g %% weigh: %.3f to %.3f kg",
                     trace->band.draws, f->sd_kg[last], f->level * 100, f->low_kg[last], f->high_kg[last]);
    } else {
        linear(t, trace, f->sd_kg[last]);
        double half_kg = z * f->sd_kg[last], low_kg = f->weight_kg[last] - half_kg,
               high_kg = f->weight_kg[last] + half_kg;
        rf_tell_more(t, "Range = %.3f +- %.4f x %.4f = % .3f to %.3f kg", f->weight_kg[last], z, f->sd_kg[last], low_kg,
                     high_kg);
        if (low_kg < f->low_kg[last] || high_kg > f->high_kg[last])
            rf_tell_more(t, "It is cut to what a body can weigh, %g to %g kg", RF_WEIGHT_KG_MIN, RF_WEIGHT_KG_MAX);
    }
    rf_tell_paper(t, RF_SOURCE_REFUEL, "");
}

/* A gate that does not fire is not worth a line. */
static void followed_line(rf_teller *t, const refuel_followed *it)
{
    const refuel_check_info *info = refuel_check_describe(it->check);
    char line[RF_TELLER_LINE] = "";
    if (info->gate && isnan(it->first_day)) return;
    rf_tell_add(line, "%s: %s", info->id, refuel_verdict_text((refuel_verdict)it->verdict));
    if (!isnan(it->first_day)) rf_tell_add(line, " from day %g on", it->first_day);
    if (it->first_risk_day > it->first_day) rf_tell_add(line, ", a risk from day %g on", it->first_risk_day);
    if (!isnan(it->value))
        rf_tell_add(line, "; %s %.2f %s", isnan(it->first_day) ? "on the last day" : "then", it->value, it->unit);
    if (!isnan(it->value) && !isnan(it->low)) rf_tell_add(line, ", at least %.2f", it->low);
    if (!isnan(it->value) && !isnan(it->high)) rf_tell_add(line, ", at most %.2f", it->high);
    rf_tell(t, "%s", line);
    rf_tell_paper(t, it->source, "");
}

static void model(rf_teller *t, const rf_trace *trace, const rf_forecast_answer *answer)
{
    const refuel_forecast_result *f = &answer->forecast;
    const rf_trace_day *first = &trace->day[RF_TRACE_FIRST], *last = &trace->day[RF_TRACE_LAST];
    rf_explain_model(t, trace);
    rf_explain_course(t, trace, answer);
    if (first->day < last->day) rf_explain_day_of(t, trace, first);
    rf_explain_day_of(t, trace, last);
    rf_explain_end(t, trace, f);
    if (!f->end_reason) rf_explain_steady(t, trace);
    rf_explain_static(t, trace, f);
    band(t, trace, f);
    for (size_t i = 0; i < f->followed_count; i++) followed_line(t, &f->followed[i]);
    char note[RF_NOTICE];
    for (size_t i = 0; refuel_warning_at(i); i++)
        if (refuel_warned(f->warnings, refuel_warning_at(i)->number))
            rf_tell(t, "Note: %s", rf_notice(t->p, refuel_warning_at(i), note));
}

/* The plan as the lines of a plan know it; its findings tell why a goal was changed. */
static rf_answer plan_of(const rf_forecast_answer *answer)
{
    rf_answer plan = {.kind = RF_ANSWER_PLAN, .request = answer->request, .plan = answer->plan};
    if (refuel_plan_checks(&answer->request, &answer->plan, plan.finding, RF_FINDINGS_MAX, &plan.findings, NULL) !=
        REFUEL_OK)
        plan.findings = 0;
    return plan;
}

void rf_explain_forecast(const rf_forecast_answer *answer, void (*line)(void *context, const char *text), void *context)
{
    const refuel_forecast_result *f = &answer->forecast;
    rf_answer plan = plan_of(answer);
    rf_teller t = {.answer = &plan, .p = &plan.plan, .line = line, .context = context};
    rf_case c = rf_plan_case(&answer->request, &answer->plan);
    rf_trace trace;
    refuel_error err = {.status = REFUEL_OK};
    rf_explain_from_log(&t, answer->from_log);
    rf_explain_person(&t);
    rf_explain_day(&t);
    rf_explain_ranges(&t);
    if (!isnan(answer->request.goal_kg_week)) rf_explain_goal(&t, &c); /* else it is not followed */
    if (rf_trace_make(&answer->request, &answer->ask, f->target_day, f->day[f->rows - 1], &trace, &err) == REFUEL_OK)
        model(&t, &trace, answer);
    else
        rf_tell(&t, "Note: %s", err.message);
    rf_trace_free(&trace);
}
