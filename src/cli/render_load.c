#include "cli/render_load.h"

#include <math.h>
#include <refuel/units.h>
#include <stdio.h>
#include <string.h>

#include "cli/finding_row.h"
#include "cli/findings.h"
#include "cli/print.h"
#include "core/date.h"
#include "io/load_words.h"
#include "training/load_edge.h"
#include "training/load_result.h"

#define WEEK_D 7

/* Some days together. */
typedef struct span {
    double runs, distance_km, duration_min, load, longest_km, ratio;
    bool doubtful; /* the ratio: a longer run may have been before */
} span;

static span sum_of(const refuel_load_result *load, size_t from, size_t to)
{
    span it = {.ratio = NAN};
    for (size_t i = from; i < to; i++) { /* fmax passes over a NaN */
        it.runs += load->runs[i];
        it.distance_km += load->distance_km[i];
        it.duration_min += load->duration_min[i];
        it.load += load->load[i];
        it.longest_km = fmax(it.longest_km, load->longest_run_km[i]);
        if (!(load->longest_run_ratio[i] > it.ratio) && !isnan(it.ratio)) continue;
        it.ratio = load->longest_run_ratio[i];
        it.doubtful = rf_load_band_of(it.ratio) && (load->flags[i] & REFUEL_LOAD_SHORT_HISTORY);
    }
    return it;
}

/* "26.0"; "-" where it is not known. */
static const char *fixed(double value, int decimals, char text[RF_NUMBER_TEXT])
{
    strcpy(text, "-");
    if (!isnan(value)) rf_number_fixed(value, decimals, true, text);
    return text;
}

/* In brackets where it is doubtful. */
static const char *ratio_text(const span *it, char text[RF_NUMBER_TEXT])
{
    char number[RF_NUMBER_TEXT];
    fixed(it->ratio, 2, number);
    snprintf(text, RF_NUMBER_TEXT, it->doubtful ? "(%.20s)" : "%.20s ", number);
    return text;
}

static const char *clock(double minutes, char text[RF_NUMBER_TEXT])
{
    strcpy(text, "-");
    if (!isnan(minutes)) snprintf(text, RF_NUMBER_TEXT, "%d:%02d", (int)round(minutes) / 60, (int)round(minutes) % 60);
    return text;
}

static double shown(double km, bool miles)
{
    return miles ? km / REFUEL_KM_PER_MI : km;
}

/* Loads that are kilometres have a decimal, and are told in the unit of distances. */
static const char *load_text(const rf_load_answer *a, double load, bool miles, char text[RF_NUMBER_TEXT])
{
    bool distance = a->load.kind == REFUEL_LOAD_DISTANCE;
    return fixed(distance ? shown(load, miles) : load, distance ? 1 : 0, text);
}

static void week_row(const rf_load_answer *a, size_t from, size_t to, bool miles)
{
    const refuel_load_result *load = &a->load;
    const span it = sum_of(load, from, to);
    char date[RF_DATE_TEXT], text[7][RF_NUMBER_TEXT], runs[RF_NUMBER_TEXT];
    rf_date_text((int64_t)load->day[to - 1], date);
    cli_line("  %s %5s %8s %8s %7s %7s %8s %9s %8s", date, fixed(it.runs, 0, runs),
             fixed(shown(it.distance_km, miles), 1, text[0]), fixed(shown(it.longest_km, miles), 1, text[1]),
             ratio_text(&it, text[2]), clock(it.duration_min, text[3]), load_text(a, it.load, miles, text[4]),
             fixed(load->monotony[to - 1], 2, text[5]), load_text(a, load->strain[to - 1], miles, text[6]));
}

static void table(const rf_load_answer *a, bool miles)
{
    char heading[120];
    size_t days = a->load.days, most = isnan(a->ask.last_days) && days > CLI_LOAD_DAYS ? CLI_LOAD_DAYS : days;
    printf("Training load: %s\n", rf_load_what(a->load.kind));
    snprintf(heading, sizeof heading, "  7 days to   runs %8s  longest  ratio     time     load  monotony   strain",
             miles ? "mi" : "km");
    cli_heading(heading, "");
    size_t first = most % WEEK_D;
    if (first > 0 && days == most) week_row(a, 0, first, miles); /* the log begins in the middle of a week */
    for (size_t from = days - most + first; from < days; from += WEEK_D) week_row(a, from, from + WEEK_D, miles);
}

/* Where things stand on the last day. */
static void standing(const rf_load_answer *a, bool miles)
{
    const refuel_load_result *load = &a->load;
    size_t last = load->days - 1;
    char date[RF_DATE_TEXT], text[6][RF_NUMBER_TEXT];
    rf_date_text((int64_t)load->day[last], date);
    cli_line("On %s: fitness %s, fatigue %s, form %s a day", date, load_text(a, load->fitness[last], miles, text[0]),
             load_text(a, load->fatigue[last], miles, text[1]), load_text(a, load->form[last], miles, text[2]));
    cli_line("Mean of 7 days %s, of 28 days %s; acute to chronic %s", load_text(a, load->acute[last], miles, text[3]),
             load_text(a, load->chronic[last], miles, text[4]), fixed(load->acute_chronic_ratio[last], 2, text[5]));
}

static void findings(const rf_load_answer *a, bool miles)
{
    for (size_t i = 0; i < a->load.finding_count; i++) {
        char text[RF_TELLER_LINE];
        const refuel_load_finding *it = &a->finding[i];
        rf_load_message(it, miles, text);
        printf("  %s%-7s%s ", cli_verdict_colour(it->verdict), refuel_verdict_text((refuel_verdict)it->verdict),
               cli_colour("\033[0m"));
        cli_wrap(text, 10, 10, CLI_WIDTH);
    }
}

void cli_render_load(const rf_load_answer *answer, bool miles)
{
    table(answer, miles);
    standing(answer, miles);
    findings(answer, miles);
    rf_load_notes(answer, cli_note, NULL);
    cli_footer("load");
}

static void put_cell(const refuel_result_info *row, double value)
{
    char text[RF_NUMBER_TEXT] = "";
    if (row->kind == REFUEL_RESULT_DATES)
        rf_date_text((int64_t)value, text);
    else if (!isnan(value))
        rf_number_text(value, text);
    printf("%s,", text);
}

void cli_load_csv(const rf_load_answer *answer)
{
    const refuel_result_info *row;
    for (size_t i = 0; rf_load_column(answer, i, &row); i++) printf("%s,", row->path);
    printf("flags\n");
    for (size_t day = 0; day < answer->load.days; day++) {
        const double *numbers;
        for (size_t i = 0; (numbers = rf_load_column(answer, i, &row)); i++) put_cell(row, numbers[day]);
        const char *before = "";
        for (const refuel_choice *it = rf_load_flag_words; it->name; it++) {
            if (!(answer->load.flags[day] & (uint32_t)it->value)) continue;
            printf("%s%s", before, it->name);
            before = " ";
        }
        putchar('\n');
    }
}
