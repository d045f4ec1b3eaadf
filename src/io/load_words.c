#include "io/load_words.h"

#include <math.h>
#include <refuel/units.h>

#include "core/date.h"
#include "training/load_edge.h"

#define SETTLED_D 126 /* three time constants of fitness, after which 95 % of it are there */

static const struct {
    const char *what, *needs;
} kinds[REFUEL_LOAD_KIND_END] = {
#define WORD(name, number, text, unit, what, needs) [number] = {what, needs},
    REFUEL_LOAD_KIND_LIST(WORD)
#undef WORD
};

static double shown(double km, bool miles)
{
    return miles ? km / REFUEL_KM_PER_MI : km;
}

/* The day and what was judged on it; nothing where no number is. */
static void tell_value(const refuel_load_finding *it, bool miles, char text[RF_TELLER_LINE])
{
    char date[RF_DATE_TEXT];
    const char *unit = miles ? "mi" : "km";
    if (isnan(it->value)) return;
    rf_date_text((int64_t)it->day, date);
    if (it->id == REFUEL_LOAD_SINGLE_RUN)
        rf_tell_add(text, "%s: %.1f %s, %.2f times the longest run of the 30 days before (%.1f %s). ", date,
                    shown(it->run_km, miles), unit, it->value, shown(it->before_km, miles), unit);
    else
        rf_tell_add(text, "7 days to %s: monotony %.2f. ", date, it->value);
}

void rf_load_message(const refuel_load_finding *it, bool miles, char text[RF_TELLER_LINE])
{
    const rf_load_band *band = rf_load_band_of(it->value);
    *text = '\0';
    tell_value(it, miles, text);
    rf_tell_add(text, "%s", it->message);
    if (it->id != REFUEL_LOAD_SINGLE_RUN || it->verdict != REFUEL_VERDICT_HIGH || !band) return;
    rf_tell_add(text, " Runs %s: %.2f times the rate of runs up to 10 %% longer (95 %% interval %.2f to %.2f).",
                band->words, it->rate, it->rate_low, it->rate_high);
}

/* Where to send the lines of notes. */
typedef struct notes {
    const rf_load_answer *answer;
    void (*line)(void *context, const char *text);
    void *context;
} notes;

/* What says more than what is counted, and is known of some runs. */
static void tell_better(const notes *n, const refuel_load_cover *cover)
{
    char text[RF_TELLER_LINE] = "", date[RF_DATE_TEXT];
    const refuel_load_result *load = &n->answer->load;
    if (cover->runs == 0) return;
    if (cover->runs < load->run_count) {
        rf_date_text((int64_t)cover->last_without_day, date);
        rf_tell_add(text,
                    "%.0f of %.0f runs have %s: that says more, but one kind of load counts for all days. The last run "
                    "without it is of %s.",
                    cover->runs, load->run_count, kinds[cover->kind].needs, date);
    } else {
        rf_tell_add(text,
                    "Every run has a heart rate: with the resting and the maximal heart rate and the sex it is "
                    "counted as TRIMP.");
    }
    n->line(n->context, text);
}

/* What is counted, where that is not all that could be said of it. */
static void tell_kind(const notes *n)
{
    const refuel_load_result *load = &n->answer->load;
    for (int i = 0; load->cover[i].kind && load->cover[i].kind < load->kind && !n->answer->ask.kind; i++)
        tell_better(n, &load->cover[i]);
    if (load->estimated)
        n->line(n->context, "Runs without a duration count with the mean pace of those that have one and a distance.");
}

const char *rf_load_what(int32_t kind)
{
    return kinds[kind].what;
}

void rf_load_notes(const rf_load_answer *answer, void (*line)(void *context, const char *text), void *context)
{
    const notes n = {answer, line, context};
    char text[RF_TELLER_LINE] = "", date[RF_DATE_TEXT];
    const refuel_load_result *load = &answer->load;
    tell_kind(&n);
    if (load->day[load->days - 1] - load->first_day < SETTLED_D) {
        rf_date_text((int64_t)load->first_day, date);
        rf_tell_add(text,
                    "Fitness and fatigue begin at 0 on %s: in the first four months fitness is too low, and form too "
                    "low with it.",
                    date);
        line(context, text);
    }
    line(context,
         "The ratio of acute to chronic load only describes: where it was tested, dividing by a constant or by random "
         "numbers did as well, and it did not tell who got injured (Impellizzeri 2021).");
    rf_log_notes(answer->log, false, line, context);
}
