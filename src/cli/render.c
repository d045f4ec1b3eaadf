#include "cli/render.h"

#include <math.h>
#include <refuel/equation.h>
#include <refuel/resting.h>
#include <refuel/warning.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "core/number.h"
#include "plan/input.h"

#define WIDTH 88
#define NUMBER REFUEL_NUMBER_TEXT
#define RANGE (2 * NUMBER + 8) /* two numbers and what joins them */

const char *cli_colour(const char *code)
{
    const char *off = getenv("NO_COLOR");
    return isatty(STDOUT_FILENO) && !(off && *off) ? code : "";
}

void cli_wrap(const char *text, int at, int indent, int width)
{
    for (const char *word = text; *word;) {
        size_t length = strcspn(word, " ");
        if (at > indent && at + (int)length > width) {
            printf("\n%*s", indent, "");
            at = indent;
        }
        printf("%.*s", (int)length, word);
        at += (int)length;
        word += length;
        if (*word == ' ') {
            word++;
            if (*word && at + 1 + (int)strcspn(word, " ") <= width) {
                putchar(' ');
                at++;
            } else if (*word) {
                printf("\n%*s", indent, "");
                at = indent;
            }
        }
    }
    putchar('\n');
}

/* A line without blanks at its end. */
#if defined(__GNUC__)
__attribute__((format(printf, 1, 2)))
#endif
static void
line(const char *format, ...)
{
    char text[512];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    if (length < 0 || (size_t)length >= sizeof text) length = (int)strlen(text);
    while (length > 0 && text[length - 1] == ' ') text[--length] = '\0';
    puts(text);
}

static void heading(const char *left, const char *right)
{
    printf("%s", cli_colour("\033[1m"));
    if (*right)
        printf("%-57s%s", left, right);
    else
        printf("%s", left);
    printf("%s\n", cli_colour("\033[0m"));
}

/* "2,758"; "-" where the number is not known. */
static const char *whole(double value, char text[NUMBER])
{
    if (isnan(value))
        snprintf(text, NUMBER, "-");
    else
        refuel_number_fixed(value, 0, true, text);
    return text;
}

/* A range rounded to tens: the error is never smaller. */
static void range_text(refuel_range range, char text[RANGE])
{
    char low[NUMBER], high[NUMBER];
    if (isnan(range.low)) {
        *text = '\0';
        return;
    }
    refuel_number_fixed(round(range.low / 10) * 10, 0, true, low);
    refuel_number_fixed(round(range.high / 10) * 10, 0, true, high);
    snprintf(text, RANGE, "%s\xE2\x80\x93%s", low, high); /* an en dash */
}

static void energy_row(const char *name, double kcal_d, const char *how, refuel_range range)
{
    char number[NUMBER], interval[RANGE];
    range_text(range, interval);
    if (*interval)
        line("  %-12s %7s   %-32s %s", name, whole(kcal_d, number), how, interval);
    else
        line("  %-12s %7s   %s", name, whole(kcal_d, number), how);
}

static const refuel_range no_range = {NAN, NAN};

static void resting_how(const refuel_plan_result *p, char *text, size_t size)
{
    if (p->resting_measured)
        snprintf(text, size, "measured");
    else
        snprintf(text, size, "%s", refuel_equation_key((refuel_equation_id)p->resting_equation));
}

static void energy_terms(const refuel_plan_result *p, const cli_units *units)
{
    char how[128], run[CLI_UNITS_TEXT], number[NUMBER];
    resting_how(p, how, sizeof how);
    energy_row("resting", p->resting_kcal_d, how, p->resting_interval_kcal_d);
    if (p->method != REFUEL_METHOD_LEDGER) {
        const char *activity = refuel_choice_name(refuel_activity_choices, p->activity);
        snprintf(how, sizeof how, "all activity, %s", *activity ? activity : "no category");
        energy_row("living", p->living_kcal_d, how, no_range);
        return;
    }
    refuel_number_text(p->living_pal, number);
    if (isnan(p->living_pal))
        snprintf(how, sizeof how, "the rest of the measured total");
    else
        snprintf(how, sizeof how, "PAL %s for the hours not running", number);
    energy_row("living", p->living_kcal_d, isnan(p->living_kcal_d) ? "not for under 10 years" : how, no_range);
    cli_run_text(units, p->distance_km_week, p->speed_km_h, run);
    if (isnan(p->distance_km_week))
        snprintf(how, sizeof how, "running volume not given");
    else if (p->distance_km_week == 0)
        snprintf(how, sizeof how, "no running");
    else
        snprintf(how, sizeof how, "%s, net of resting", run);
    energy_row("running", p->running_kcal_d, how, no_range);
    if (p->reproduction_kcal_d != 0)
        energy_row("reproduction", p->reproduction_kcal_d, p->life_stage == REFUEL_PREGNANT ? "pregnancy" : "lactation",
                   no_range);
}

static void energy_table(const refuel_plan_result *p, const cli_units *units)
{
    char level[NUMBER], title[64], goal[CLI_UNITS_TEXT], how[128];
    refuel_number_fixed(p->level * 100, 0, false, level);
    snprintf(title, sizeof title, "%s %% range", level);
    heading("Energy, kcal a day", title);
    energy_terms(p, units);
    energy_row("total", p->total_kcal_d,
               p->total_measured   ? "measured"
               : p->total_equation ? refuel_equation_key((refuel_equation_id)p->total_equation)
                                   : "",
               p->total_interval_kcal_d);
    cli_goal_text(units, p->applied_kg_week, goal);
    snprintf(how, sizeof how, "%s%s", goal, p->applied_kg_week == 0 ? "" : ", at first");
    energy_row("goal", p->goal_kcal_d, how, no_range);
    energy_row("eat", p->intake_kcal_d, "", p->intake_interval_kcal_d);
}

static void goal_notes(const refuel_plan_result *p, const cli_units *units)
{
    char asked[CLI_UNITS_TEXT], applied[CLI_UNITS_TEXT], safe[CLI_UNITS_TEXT];
    cli_goal_text(units, p->requested_kg_week, asked);
    cli_goal_text(units, p->applied_kg_week, applied);
    cli_goal_text(units, p->safe_kg_week, safe);
    const char *reason = p->reason_count ? refuel_check_describe((refuel_check_id)p->reason[0]).title : "";
    if (!p->accepted)
        printf("The goal of %s is refused (%s); the plan is for: %s.\n", asked, reason, applied);
    else if (p->applied_kg_week != p->requested_kg_week)
        printf("The goal of %s crosses a floor (%s); the plan is for: %s.\n", asked, reason, applied);
    else if (p->safe_kg_week != p->applied_kg_week)
        printf("The nearest goal that crosses no floor: %s (--floors apply uses it).\n", safe);
}

static void food_row(const char *name, double grams, refuel_range target, double basis_kg)
{
    char number[NUMBER], low[NUMBER], high[NUMBER], per_kg[NUMBER], range[RANGE] = "";
    whole(grams, number);
    if (!isnan(target.low))
        snprintf(range, sizeof range, "%s\xE2\x80\x93%s", whole(target.low, low), whole(target.high, high));
    refuel_number_fixed(grams / basis_kg, 1, false, per_kg);
    int pad = isnan(target.low) ? 14 : 16; /* the dash takes three bytes and one column */
    line("  %-14s %7s   %*s %8s", name, number, pad - 1, range, isnan(grams) || isnan(target.low) ? "" : per_kg);
}

static void food_table(const refuel_plan_result *p)
{
    if (isnan(p->intake_kcal_d)) return;
    heading("A day's food       grams          range   per kg", "");
    food_row("carbohydrate", p->macros.carbohydrate_g_d, p->carbohydrate_target_g_d, p->basis_kg);
    food_row("protein", p->macros.protein_g_d, p->protein_target_g_d, p->basis_kg);
    food_row("fat", p->macros.fat_g_d, p->fat_target_g_d, p->basis_kg);
    if (!isnan(p->fibre_g_d)) food_row("fibre", p->fibre_g_d, no_range, p->basis_kg);
}

static const char *verdict_colour(int32_t verdict)
{
    if (verdict == REFUEL_VERDICT_RISK) return cli_colour("\033[31m");
    if (verdict == REFUEL_VERDICT_LOW || verdict == REFUEL_VERDICT_HIGH) return cli_colour("\033[33m");
    return verdict == REFUEL_VERDICT_OK ? cli_colour("\033[32m") : "";
}

static int is_percent(const refuel_check_info *info)
{
    return info->unit[0] == '%';
}

/* "2,300 kcal/d", "0.71 % a week", "43 kcal/kg FFM/d" */
static void value_text(const refuel_check_info *info, double value, char *text, size_t size)
{
    char number[NUMBER];
    if (isnan(value)) {
        snprintf(text, size, "-");
        return;
    }
    refuel_number_fixed(value, is_percent(info) ? 2 : 0, true, number);
    snprintf(text, size, "%s %s", number, is_percent(info) ? "% a week" : info->unit);
}

static void edges_text(const refuel_check_info *info, const refuel_finding *it, char *text, size_t size)
{
    char low[NUMBER], high[NUMBER];
    int decimals = is_percent(info) ? 2 : 0;
    *text = '\0';
    if (!isnan(it->low)) refuel_number_fixed(it->low, decimals, true, low);
    if (!isnan(it->high)) refuel_number_fixed(it->high, decimals, true, high);
    if (!isnan(it->low) && !isnan(it->high))
        snprintf(text, size, "%s to %s", low, high);
    else if (!isnan(it->low))
        snprintf(text, size, "%s or more", low);
    else if (!isnan(it->high))
        snprintf(text, size, "%s or less", high);
}

static void finding_row(const refuel_finding *it)
{
    refuel_check_info info = refuel_check_describe((refuel_check_id)it->id);
    char value[96], edges[96];
    value_text(&info, it->value, value, sizeof value);
    edges_text(&info, it, edges, sizeof edges);
    line("  %s%-7s%s %-30s %-20s %s", verdict_colour(it->verdict), refuel_verdict_text((refuel_verdict)it->verdict),
         cli_colour("\033[0m"), info.title, isnan(it->value) && isnan(it->low) && isnan(it->high) ? "" : value, edges);
}

static void message_row(const refuel_finding *it)
{
    printf("%10s", "");
    cli_wrap(it->message, 10, 10, WIDTH);
}

static void findings(const refuel_plan_result *p, int32_t verdict, int with_messages)
{
    for (int32_t i = 0; i < p->check_count; i++) {
        if (p->check[i].verdict != verdict) continue;
        finding_row(&p->check[i]);
        if (with_messages) message_row(&p->check[i]);
    }
}

static void ok_line(const refuel_plan_result *p)
{
    char names[512] = "";
    size_t used = 0;
    for (int32_t i = 0; i < p->check_count; i++) {
        if (p->check[i].verdict != REFUEL_VERDICT_OK || p->check[i].id <= REFUEL_CHECK_GATE_VLCD) continue;
        const char *title = refuel_check_describe((refuel_check_id)p->check[i].id).title;
        int more = snprintf(names + used, sizeof names - used, "%s%s", used ? ", " : "", title);
        if (more < 0 || (size_t)more >= sizeof names - used) break;
        used += (size_t)more;
    }
    if (!used) return;
    printf("  %sok%s      ", verdict_colour(REFUEL_VERDICT_OK), cli_colour("\033[0m"));
    cli_wrap(names, 10, 10, WIDTH);
}

static void warnings(const refuel_plan_result *p)
{
    for (size_t i = 0; refuel_warning_at(i); i++) {
        if (!(p->flags & refuel_warning_at(i)->flag)) continue;
        printf("Note: ");
        cli_wrap(refuel_warning_at(i)->message, 6, 6, WIDTH);
    }
}

static void footer(const char *command)
{
    printf("Sources: refuel %s --explain        Information, not medical advice.\n", command);
}

void cli_render_plan(const refuel_plan_result *p, const cli_units *units)
{
    energy_table(p, units);
    putchar('\n');
    food_table(p);
    heading("Checks", "");
    for (int32_t verdict = REFUEL_VERDICT_RISK; verdict > REFUEL_VERDICT_OK; verdict--)
        findings(p, verdict, verdict == REFUEL_VERDICT_RISK);
    ok_line(p);
    goal_notes(p, units);
    warnings(p);
    footer("plan");
}

static void balance_line(const refuel_plan_result *p)
{
    char eaten[NUMBER], total[NUMBER], balance[NUMBER], sd[NUMBER];
    if (isnan(p->total_kcal_d)) return;
    double difference = p->eaten_kcal_d - p->total_kcal_d;
    whole(round(fabs(difference) / 10) * 10, balance);
    whole(round((p->total_interval_kcal_d.high - p->total_kcal_d) / 10) * 10, sd);
    printf("You eat %s kcal a day and spend about %s: %s kcal %s, give or take %s.\n", whole(p->eaten_kcal_d, eaten),
           whole(p->total_kcal_d, total), balance, difference < 0 ? "short" : "over", sd);
    if (p->eaten_kcal_d < p->total_interval_kcal_d.low)
        printf("If your weight is stable, more is eaten than was written down, or less is spent.\n");
}

void cli_render_check(const refuel_plan_result *p, const cli_units *units)
{
    heading("What you eat", "");
    balance_line(p);
    putchar('\n');
    heading("verdict   rule                           you                  ok", "");
    for (int32_t verdict = REFUEL_VERDICT_RISK; verdict > REFUEL_VERDICT_OK; verdict--) findings(p, verdict, 1);
    for (int32_t i = 0; i < p->check_count; i++)
        if (p->check[i].verdict == REFUEL_VERDICT_OK && p->check[i].id > REFUEL_CHECK_GATE_VLCD)
            finding_row(&p->check[i]);
    goal_notes(p, units);
    warnings(p);
    footer("check");
}

void cli_render_comparison(const refuel_comparison *rows, size_t count, const refuel_plan_result *plan)
{
    char resting[NUMBER], total[NUMBER];
    for (int kind = REFUEL_FORMULA_RESTING; kind <= REFUEL_FORMULA_REQUIREMENT; kind++) {
        double low = INFINITY, high = -INFINITY;
        int first = 1;
        for (size_t i = 0; i < count; i++) {
            if (rows[i].kind != kind) continue;
            if (first)
                heading(kind == REFUEL_FORMULA_RESTING ? "  Resting equation           resting    total, kcal a day"
                                                       : "  Method of the whole day    resting    total, kcal a day",
                        "");
            first = 0;
            const char *activity = refuel_choice_name(refuel_activity_choices, rows[i].activity);
            const char *note = rows[i].flags & REFUEL_FLAG_OUTSIDE_AGE   ? "outside its ages"
                               : rows[i].flags & REFUEL_FLAG_OUTSIDE_BMI ? "for another body mass index"
                                                                         : activity;
            line("%s %-26s %7s  %7s   %s", rows[i].chosen ? "*" : " ",
                 refuel_equation_key((refuel_equation_id)rows[i].equation), whole(rows[i].resting_kcal_d, resting),
                 whole(rows[i].total_kcal_d, total), note);
            double value = kind == REFUEL_FORMULA_RESTING ? rows[i].resting_kcal_d : rows[i].total_kcal_d;
            low = fmin(low, value);
            high = fmax(high, value);
        }
        if (first) continue;
        printf("  from %s to ", whole(low, resting));
        printf("%s: %s apart\n\n", whole(high, total), whole(high - low, resting));
    }
    printf("* used by the plan: %s.\n", refuel_selection_reason_text((refuel_selection_reason)plan->resting_reason));
}
