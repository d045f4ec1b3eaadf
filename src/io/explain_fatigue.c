#include "io/explain_fatigue.h"

#include <math.h>

#include "core/date.h"
#include "core/field.h"
#include "fatigue/fatigue_result.h"
#include "fatigue/sleep_kernel.h"
#include "fatigue/state_kernel.h"
#include "io/emergency.h"
#include "io/explain.h"
#include "io/load_words.h"
#include "io/teller.h"
#include "plan/withheld.h"

static void emergencies(rf_teller *t, const rf_fatigue *it)
{
    const refuel_sign_info *sign;
    for (size_t i = 0; (sign = rf_emergency_at(it->result.emergency, i)); i++) {
        rf_tell(t, "Emergency, %s: %s", sign->title, sign->message);
        rf_tell_paper(t, sign->source, "");
    }
}

static const char *side_of(const refuel_evidence *one)
{
    return one->side == REFUEL_SIDE_FOR ? "for" : one->side == REFUEL_SIDE_AGAINST ? "against" : "missing";
}

static void cause_lines(rf_teller *t, const rf_fatigue *it, const refuel_cause *cause)
{
    const char *sure = rf_choice_name(rf_certainty_words, cause->certainty);
    rf_tell(t, "Cause, %s: %s; %s%s", cause->title, refuel_verdict_text((refuel_verdict)cause->verdict),
            *sure ? "the signs for it are " : "nothing speaks for it", sure);
    for (size_t i = 0; i < cause->evidence_count; i++) {
        const refuel_evidence *one = &it->evidence[cause->evidence_first + i];
        rf_tell_more(t, "%s: %s, %s", side_of(one), one->title, one->message);
    }
}

static void certainty(rf_teller *t)
{
    rf_tell(
        t,
        "How sure: weak by default; one step more where a finding lies beyond its edge with its whole range, or by more "
        "than 15 %%, but for vitamins and minerals, of which the stores are not seen, caffeine, and a session without a gain of weight; one more where something of another "
        "kind says the same (amounts eaten, vitamins and minerals eaten, the body, answers and signs, a plan, sleep, caffeine, a session, the log)");
}

static void state(rf_teller *t, const rf_fatigue *it)
{
    const refuel_fatigue_result *r = &it->result;
    if (isnan(r->performance_down_d)) return;
    rf_tell(t, "State: performance is down for %#.1f days; weeks begin at %g days, months after %g: %s",
            r->performance_down_d, RF_DOWN_WEEKS_D, RF_DOWN_MONTHS_D, r->state_message);
    rf_tell_paper(t, r->state_source, "");
}

static void sleep(rf_teller *t, const rf_fatigue *it)
{
    double least_h = rf_sleep_least_h(it->judged.who.age_y), sleep_h = it->result.sleep_h;
    if (isnan(sleep_h + least_h)) return;
    rf_tell(t, "Sleep less the least for the age = %#.2f - %g = %.2f h", sleep_h, least_h, sleep_h - least_h);
}

static void log_lines(rf_teller *t, const rf_trained *trained)
{
    char date[RF_DATE_TEXT], text[RF_TELLER_LINE];
    if (!trained->has_log) return;
    rf_date_text((int64_t)trained->last_day, date);
    rf_tell(t, "Log: it ends on %s; one that ended up to %d days ago tells about now%s", date, RF_LOG_FRESH_D,
            trained->is_fresh ? "" : ", and this one does not");
    if (!isnan(trained->km_week))
        rf_tell_more(t, "its last %.0f %s: %#.1f km a week, at %#.2f km/h",
                     trained->by_recent ? trained->recent_d : trained->weeks, trained->by_recent ? "days" : "weeks",
                     trained->km_week, trained->speed_km_h);
    if (trained->by_recent)
        rf_tell_more(t, "clearly more than %g times the mean of the last %.0f weeks, %#.1f km a week", RF_CLEARLY_MORE,
                     trained->weeks, trained->mean_km_week);
    for (size_t i = 0; i < trained->findings; i++) {
        rf_load_message(&trained->finding[i], false, text);
        rf_tell_more(t, "%s", text);
        rf_tell_paper(t, trained->finding[i].source, "");
    }
}

/* The plan and the checks, where there is a plan: of what is eaten, as far as that is known. */
static void plan(const rf_fatigue *it, void (*line)(void *context, const char *text), void *context)
{
    const rf_fatigue_judged *j = &it->judged;
    rf_answer answer = {.kind = isnan(j->plan.eaten[REFUEL_NUTRIENT_ENERGY]) ? RF_ANSWER_PLAN : RF_ANSWER_CHECK,
                        .request = j->who,
                        .plan = j->plan,
                        .findings = j->findings,
                        .withheld = rf_withholds(&j->who)};
    for (size_t i = 0; i < j->findings; i++) answer.finding[i] = j->finding[i];
    answer.overall = refuel_overall_of(answer.finding, answer.findings);
    rf_explain(&answer, line, context);
}

void rf_explain_fatigue(const rf_fatigue *it, void (*line)(void *context, const char *text), void *context)
{
    rf_teller t = {.p = &it->judged.plan, .line = line, .context = context};
    emergencies(&t, it);
    for (size_t i = 0; i < it->result.cause_count; i++) cause_lines(&t, it, &it->cause[i]);
    certainty(&t);
    state(&t, it);
    sleep(&t, it);
    log_lines(&t, &it->judged.trained);
    if (!it->judged.planned) return;
    line(context, "The energy and the checks behind them:");
    plan(it, line, context);
}
