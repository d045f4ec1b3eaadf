/* The list of activities of Garmin Connect, in the languages of its users. No unit stands anywhere in it, and whether a comma
   is one of decimals only the file as a whole tells: its rows wait for its end. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "io/garmin_row.h"
#include "io/log_day.h"
#include "io/log_figure.h"
#include "io/log_formats.h"
#include "io/log_sports.h"

static const char *const types[] = {"Activity Type",
                                    "Tipo de actividad",
                                    "Tipo de atividade",
                                    "Typ aktywno\xC5\x9B"
                                    "ci",
                                    "Aktivitetstype",
                                    "Type d'activit\xC3\xA9",
                                    "Aktivit\xC3\xA4tstyp",
                                    NULL};
static const char *const dates[] = {"Date", "Fecha", "Data", "Dato", "Datum", NULL};
static const char *const distances[] = {"Distance", "Distancia", "Dist\xC3\xA2ncia", "Dystans", "Distanz", NULL};
static const char *const times[] = {"Time",
                                    "Activity Time",
                                    "Tiempo",
                                    "Tempo",
                                    "Czas",
                                    "Tid",
                                    "Dur\xC3\xA9"
                                    "e",
                                    "Zeit",
                                    NULL};
static const char *const movings[] = {"Moving Time", "Tiempo en movimiento", "Tempo em movimento", "Czas ruchu", NULL};
static const char *const ascents[] = {"Total Ascent",
                                      "Elev Gain",
                                      "Ascenso total",
                                      "Subida total",
                                      "Ca\xC5\x82kowity wznios",
                                      "H\xC3\xB8jdefor\xC3\xB8gelse",
                                      NULL};
static const char *const cadences[] = {"Avg Run Cadence",
                                       "Cadencia de carrera media",
                                       "Cad\xC3\xAAncia de corrida m\xC3\xA9"
                                       "dia",
                                       "\xC5\x9Aredni rytm biegu",
                                       "Gennemsnit kadence l\xC3\xB8"
                                       "b",
                                       "\xC3\x98 Schrittfrequenz (Laufen)",
                                       NULL};
static const char *const strides[] = {"Avg Stride Length",
                                      "Longitud media de zancada",
                                      "Comprimento m\xC3\xA9"
                                      "dio da passada",
                                      "\xC5\x9Arednia d\xC5\x82ugo\xC5\x9B\xC4\x87 kroku",
                                      "Gennemsnitlig skridtl\xC3\xA6ngde",
                                      "\xC3\x98 Schrittl\xC3\xA4nge",
                                      NULL};
static const char *const paces[] = {"Avg Pace",
                                    "Avg Speed",
                                    "Ritmo medio",
                                    "Ritmo m\xC3\xA9"
                                    "dio",
                                    "\xC5\x9Arednie tempo",
                                    "Gennemsnitstempo",
                                    NULL};

typedef struct columns {
    size_t type, date, distance, time, moving, ascent, cadence, stride, pace;
} columns;

static columns find(const rf_log_headings *head)
{
    return (columns){
        rf_log_column_of(head, types, 1),    rf_log_column_of(head, dates, 1),   rf_log_column_of(head, distances, 1),
        rf_log_column_of(head, times, 1),    rf_log_column_of(head, movings, 1), rf_log_column_of(head, ascents, 1),
        rf_log_column_of(head, cadences, 1), rf_log_column_of(head, strides, 1), rf_log_column_of(head, paces, 1)};
}

static bool sniff(const rf_log_start *start)
{
    if (!start->headings) return false;
    const columns at = find(start->headings);
    return at.type != RF_LOG_NO_COLUMN && at.date != RF_LOG_NO_COLUMN && at.distance != RF_LOG_NO_COLUMN &&
           at.time != RF_LOG_NO_COLUMN;
}

/* A number in both readings; *settles: it can only have a comma of decimals. */
static bool take_both(rf_log_table *it, size_t column, double value[2], bool *settles)
{
    size_t length;
    const char *text = rf_log_cell_text(it, column, &length), *comma = memchr(text, ',', length);
    value[0] = value[1] = NAN;
    if (rf_log_is_empty(text, length)) return true;
    if (!rf_log_figure(text, length, RF_LOG_GROUPS, &value[0])) value[0] = NAN;
    if (!rf_log_figure(text, length, RF_LOG_COMMA, &value[1])) value[1] = NAN;
    if (comma && isnan(value[0]) && !isnan(value[1]) && (size_t)(text + length - comma) <= 3) *settles = true;
    if (!isnan(value[0]) || !isnan(value[1])) return true;
    rf_log_cell_bad(it, column, "no number");
    return false;
}

static bool take_time(rf_log_table *it, size_t column, rf_garmin_row *row)
{
    size_t length;
    int parts;
    const char *text = rf_log_cell_text(it, column, &length);
    row->time_s[0] = row->time_s[1] = NAN;
    if (rf_log_is_empty(text, length)) return true;
    row->time_s[0] = rf_log_duration(text, length, &parts);
    if (parts == 2) row->time_s[1] = 60 * row->time_s[0];
    if (!isnan(row->time_s[0])) return true;
    rf_log_cell_bad(it, column, "no time; expected H:MM:SS");
    return false;
}

/* A pace that is none, as a speed in a mixed list, is not known. */
static double pace_of(const rf_log_table *it, size_t column)
{
    size_t length;
    int parts;
    const char *text = rf_log_cell_text(it, column, &length);
    return rf_log_duration(text, length, &parts);
}

/* false where the row is not used; that was told. */
static bool take_row(rf_log_table *it, const columns *at, rf_garmin_row *row, bool *settles)
{
    size_t length;
    const char *text = rf_log_cell_text(it, at->type, &length);
    bool unsettling;
    *row = (rf_garmin_row){.run = rf_log_entry_of(RF_LOG_OF_RUN), .track = rf_log_means_track(text, length)};
    row->run.line = it->line;
    if (!rf_log_means_running(text, length)) {
        rf_log_other_sport(it->reading, text, length, it->line);
        return false;
    }
    row->pace_s = pace_of(it, at->pace);
    return rf_log_take_when(it, at->date, RF_LOG_NO_COLUMN, RF_LOG_ORDER_ASK, &row->run) &&
           take_both(it, at->distance, row->distance, settles) && take_both(it, at->ascent, row->climb, settles) &&
           take_both(it, at->stride, row->stride_m, settles) && take_both(it, at->cadence, row->cadence, &unsettling) &&
           take_time(it, at->time, row) && rf_log_take_duration(it, at->moving, &row->moving_s);
}

/* All rows of the table; the caller frees them. */
static rf_garmin_row *take_rows(rf_log_table *it, size_t *rows, bool *settles)
{
    const columns at = find(&it->head);
    rf_garmin_row *row = NULL, *larger;
    size_t capacity = 0;
    while (rf_log_table_row(it, false)) {
        if (*rows == RF_LOG_ENTRIES_MAX) break;
        if (*rows == capacity) {
            capacity = capacity ? 2 * capacity : 256;
            larger = realloc(row, capacity * sizeof *row);
            it->reading->book->no_memory |= !larger;
            if (!larger) break;
            row = larger;
        }
        *rows += take_row(it, &at, &row[*rows], settles);
    }
    return row;
}

static void read(rf_log_reading *reading)
{
    size_t rows = 0;
    bool settles = false;
    rf_log_table *it = rf_log_table_open(reading, false);
    if (!it) return;
    rf_garmin_row *row = take_rows(it, &rows, &settles);
    rf_log_table_close(it);
    const rf_unit *unit = reading->options->distance_unit;
    if (!unit && (unit = rf_garmin_unit(row, rows, settles, &reading->book->no_memory)) != NULL && rows > 0)
        rf_log_warn(reading, RF_LOG_WARNING_UNIT_DEDUCED, 0);
    if (!unit && rows > 0) rf_log_warn(reading, RF_LOG_WARNING_UNIT_UNKNOWN, 0);
    for (size_t i = 0; i < rows; i++) {
        if (rf_garmin_settle(&row[i], settles, unit))
            rf_log_put(reading, &row[i].run);
        else
            rf_log_no_unit(reading, false, row[i].run.line);
    }
    free(row);
}

const rf_log_format rf_log_garmin = {"garmin", "Garmin Connect's list of activities", RF_LOG_RANK_GARMIN, sniff, read};
