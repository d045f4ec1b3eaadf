/* activities.csv of Strava's account export, in the languages of the account. */
#include <math.h>

#include "io/log_day.h"
#include "io/log_figure.h"
#include "io/log_formats.h"
#include "io/log_sports.h"

static const char *const ids[] = {
    "Activity ID", "Aktivit\xC3\xA4ts-ID", "Activiteits-ID", "ID de l'activit\xC3\xA9", "ID de actividad", NULL};
static const char *const old_ids[] = {"id", NULL};
static const char *const dates[] = {"Activity Date",
                                    "Aktivit\xC3\xA4tsdatum",
                                    "Datum van activiteit",
                                    "Date de l'activit\xC3\xA9",
                                    "Fecha de la actividad",
                                    "date",
                                    NULL};
static const char *const types[] = {"Activity Type",
                                    "Aktivit\xC3\xA4tsart",
                                    "Activiteitstype",
                                    "Type d'activit\xC3\xA9",
                                    "Tipo de actividad",
                                    "type",
                                    NULL};
static const char *const elapsed[] = {"Elapsed Time",
                                      "Verstrichene Zeit",
                                      "Verstreken tijd",
                                      "Temps \xC3\xA9"
                                      "coul\xC3\xA9",
                                      "Tiempo transcurrido",
                                      "elapsed_time",
                                      NULL};
static const char *const distances[] = {"Distance", "Distanz", "Afstand", "Distancia", NULL};
static const char *const moving[] = {"Moving Time",
                                     "Bewegungszeit",
                                     "Beweegtijd",
                                     "Dur\xC3\xA9"
                                     "e de d\xC3\xA9placement",
                                     "Tiempo en movimiento",
                                     NULL};
static const char *const gains[] = {"Elevation Gain",    "H\xC3\xB6henzunahme",
                                    "Hoogteverschil",    "D\xC3\xA9nivel\xC3\xA9 positif",
                                    "Desnivel positivo", NULL};

#define SHOWN_M 1000.0 /* of the distance for the eye, one km */

typedef struct columns {
    size_t date, type, elapsed, distance, shown, moving, gain;
} columns;

/* The second distance is metres, whatever the account is in; the first is for the eye: km of runs. Before July 2019 there was
   one, in metres, and for some weeks then one in km. */
static columns find(const rf_log_headings *head)
{
    bool old = rf_log_column_of(head, old_ids, 1) == 0;
    size_t first = rf_log_column_of(head, distances, 1), second = rf_log_column_of(head, distances, 2);
    return (columns){rf_log_column_of(head, dates, 1),   rf_log_column_of(head, types, 1),
                     rf_log_column_of(head, elapsed, 1), old ? first : second,
                     old ? RF_LOG_NO_COLUMN : first,     rf_log_column_of(head, moving, 1),
                     rf_log_column_of(head, gains, 1)};
}

static bool sniff(const rf_log_start *start)
{
    static const char *const filenames[] = {"filename", NULL};
    const rf_log_headings *head = start->headings;
    if (!head) return false;
    bool known = rf_log_column_of(head, ids, 1) == 0 ||
                 (rf_log_column_of(head, old_ids, 1) == 0 && rf_log_column_of(head, filenames, 1) != RF_LOG_NO_COLUMN);
    columns at = find(head);
    return known && at.date != RF_LOG_NO_COLUMN && at.type != RF_LOG_NO_COLUMN && at.elapsed != RF_LOG_NO_COLUMN;
}

/* Both columns alike: then both are for the eye, and in km. */
static bool take_distance(rf_log_table *it, const columns *at, double *distance_m)
{
    double shown;
    bool alone = at->distance == RF_LOG_NO_COLUMN;
    if (!rf_log_take_number(it, at->shown, RF_LOG_COMMA, &shown)) return false;
    if (!rf_log_take_number(it, at->distance, RF_LOG_POINT, distance_m)) return false;
    if (at->shown != RF_LOG_NO_COLUMN && (alone || (shown > 0 && *distance_m == shown))) *distance_m = shown * SHOWN_M;
    return true;
}

static void take_row(rf_log_table *it, const columns *at)
{
    rf_log_entry run = rf_log_entry_of(RF_LOG_OF_RUN);
    rf_log_when when;
    size_t length;
    double elapsed_s;
    const char *text = rf_log_cell_text(it, at->type, &length);
    if (!rf_log_means_running(text, length)) {
        rf_log_other_sport(it->reading, text, length, it->line);
        return;
    }
    run.line = it->line;
    text = rf_log_cell_text(it, at->date, &length);
    if (length > 0 && !rf_log_when_read(text, length, RF_LOG_ORDER_ASK, &when)) {
        rf_log_cell_bad(it, at->date, "no date");
        return;
    }
    if (length > 0) rf_log_put_day(it->reading, &when, true, &run);
    if (!take_distance(it, at, &run.distance_m) || !rf_log_take_number(it, at->elapsed, RF_LOG_POINT, &elapsed_s) ||
        !rf_log_take_number(it, at->moving, RF_LOG_POINT, &run.moving_s) ||
        !rf_log_take_number(it, at->gain, RF_LOG_POINT, &run.climb_m))
        return;
    if (!(run.moving_s > 0) && elapsed_s > 0) {
        run.moving_s = elapsed_s;
        run.warnings |= RF_LOG_WARNING_BIT(TIME_DOUBTFUL);
    }
    rf_log_put(it->reading, &run);
}

static void read(rf_log_reading *reading)
{
    rf_log_table *it = rf_log_table_open(reading, false);
    if (!it) return;
    const columns at = find(&it->head);
    while (rf_log_table_row(it, false)) take_row(it, &at);
    rf_log_table_close(it);
}

const rf_log_format rf_log_strava = {"strava", "Strava's list of activities", RF_LOG_RANK_STRAVA, sniff, read};
