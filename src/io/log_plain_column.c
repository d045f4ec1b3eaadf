#include "io/log_plain_column.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#include "core/printable.h"
#include "core/quantity.h"
#include "core/text.h"
#include "io/log_figure.h"

#define NAMES_MAX 14
#define EXPECTED 96 /* bytes of what is expected in a cell */

/* Names of columns; to: the unit in an entry; bare: that of a number alone, RF_U_END where it needs one. */
static const struct {
    const char *names[NAMES_MAX];
    rf_kind kind;
    rf_unit_id to, bare;
    const char *expected;
} rows[RF_LOG_PLAIN_END] = {
    [RF_LOG_PLAIN_DATE] = {{"date", "day", "datum", "fecha", "data", "dato", "date/time", "date time", "datetime",
                            "timestamp"}},
    [RF_LOG_PLAIN_TIME] = {{"time", "start", "start time"}},
    [RF_LOG_PLAIN_SPORT] = {{"sport", "type", "activity type", "activity", "sportart"}},
    [RF_LOG_PLAIN_COMPLETE] = {{"complete"}},
    [RF_LOG_PLAIN_NOTE] = {{"note", "notes"}},
    [RF_LOG_PLAIN_SOURCE] = {{"source"}},
    [RF_LOG_PLAIN_WEIGHED_AT] = {{"weighed_at"}},
    [RF_LOG_PLAIN_WEIGHT] = {{"weight", "body weight", "gewicht", "poids", "peso", "v\xC3\xA6gt", "vikt"},
                             RF_KIND_MASS,
                             RF_U_KG,
                             RF_U_END,
                             "no weight; expected 61.4kg, or name the column weight_kg"},
    [RF_LOG_PLAIN_INTAKE] = {{"intake"},
                             RF_KIND_ENERGY_PER_DAY,
                             RF_U_KCAL,
                             RF_U_END,
                             "no energy; expected 2150kcal, or name the column intake_kcal"},
    [RF_LOG_PLAIN_CARBOHYDRATE] = {{"carbohydrate", "carbohydrates", "carbs", "kohlenhydrate"},
                                   RF_KIND_GRAMS,
                                   RF_U_G,
                                   RF_U_G,
                                   "no amount; expected 310g"},
    [RF_LOG_PLAIN_PROTEIN] =
        {{"protein", "proteins", "eiwei\xC3\x9F"}, RF_KIND_GRAMS, RF_U_G, RF_U_G, "no amount; expected 95g"},
    [RF_LOG_PLAIN_FAT] = {{"fat", "fett"}, RF_KIND_GRAMS, RF_U_G, RF_U_G, "no amount; expected 72g"},
    [RF_LOG_PLAIN_FIBRE] =
        {{"fibre", "fiber", "ballaststoffe"}, RF_KIND_GRAMS, RF_U_G, RF_U_G, "no amount; expected 28g"},
    [RF_LOG_PLAIN_ALCOHOL] = {{"alcohol", "alkohol"}, RF_KIND_GRAMS, RF_U_G, RF_U_G, "no amount; expected 10g"},
    [RF_LOG_PLAIN_DISTANCE] = {{"distance", "distanz", "strecke", "afstand", "distancia", "distanza"},
                               RF_KIND_DISTANCE,
                               RF_U_M,
                               RF_U_END,
                               "no distance; expected 10km, or name the column distance_km"},
    [RF_LOG_PLAIN_DURATION] = {{"duration", "moving time", "elapsed time", "dauer", "zeit", "zeit hh:mm:ss",
                                "zeit h:mm:ss",
                                "dur\xC3\xA9"
                                "e",
                                "duraci\xC3\xB3n", "duur"},
                               RF_KIND_TIME,
                               RF_U_S,
                               RF_U_END,
                               "no time; expected M:SS or H:MM:SS, or name the column duration_min"},
    [RF_LOG_PLAIN_CLIMB] = {{"climb", "ascent", "elevation gain", "h\xC3\xB6henmeter"},
                            RF_KIND_CLIMB,
                            RF_U_M,
                            RF_U_M,
                            "no climb; expected 85m"},
    [RF_LOG_PLAIN_RPE] = {{"rpe"}, RF_KIND_NUMBER, RF_U_PURE, RF_U_PURE, "no number from 0 to 10"},
    [RF_LOG_PLAIN_HEART_RATE] = {{"heart rate", "hr", "avg hr", "average heart rate"},
                                 RF_KIND_HEART_RATE,
                                 RF_U_BPM,
                                 RF_U_BPM,
                                 "no heart rate; expected 150"},
    [RF_LOG_PLAIN_SLEEP] = {{"sleep"}, RF_KIND_TIME, RF_U_H, RF_U_H, "no time; expected 7.5 or 7:30"},
};

/* Calories may be those that were burnt, and fat that of the body: they are food where the table is about food. */
static void drop_doubtful(const rf_log_headings *head, rf_log_plain_columns *out)
{
    static const char *const energies[] = {"energy",
                                           "calories",
                                           "kalorien",
                                           "energie",
                                           "calor\xC3\xAD"
                                           "as",
                                           NULL};
    bool runs =
        out->at[RF_LOG_PLAIN_DISTANCE] != RF_LOG_NO_COLUMN || out->at[RF_LOG_PLAIN_DURATION] != RF_LOG_NO_COLUMN;
    bool food =
        out->at[RF_LOG_PLAIN_CARBOHYDRATE] != RF_LOG_NO_COLUMN || out->at[RF_LOG_PLAIN_PROTEIN] != RF_LOG_NO_COLUMN;
    size_t *intake = &out->at[RF_LOG_PLAIN_INTAKE];
    if (*intake == RF_LOG_NO_COLUMN && food && !runs)
        *intake = rf_log_column_with(head, energies, RF_U_KCAL, &out->unit[RF_LOG_PLAIN_INTAKE]);
    if (*intake == RF_LOG_NO_COLUMN && !food) out->at[RF_LOG_PLAIN_FAT] = RF_LOG_NO_COLUMN;
}

void rf_log_plain_find(const rf_log_headings *head, const rf_log_options *options, rf_log_plain_columns *out)
{
    for (int i = 0; i < RF_LOG_PLAIN_END; i++) {
        const rf_unit *bare = rows[i].bare == RF_U_END || i < RF_LOG_PLAIN_WEIGHT ? NULL : &rf_units[rows[i].bare];
        out->unit[i] = NULL;
        out->at[i] = i < RF_LOG_PLAIN_WEIGHT ? rf_log_column_of(head, rows[i].names, 1)
                                             : rf_log_column_with(head, rows[i].names, rows[i].to, &out->unit[i]);
        if (i == RF_LOG_PLAIN_WEIGHT) bare = options->weight_unit;
        if (i == RF_LOG_PLAIN_DISTANCE) bare = options->distance_unit;
        if (!out->unit[i]) out->unit[i] = bare;
    }
    drop_doubtful(head, out);
}

bool rf_log_plain_finds(const rf_log_headings *head, bool *dated)
{
    static const rf_log_options none = {.zone_s = NAN};
    rf_log_plain_columns at;
    bool any = false;
    rf_log_plain_find(head, &none, &at);
    for (int what = RF_LOG_PLAIN_WEIGHT; what < RF_LOG_PLAIN_END; what++) any |= at.at[what] != RF_LOG_NO_COLUMN;
    *dated = at.at[RF_LOG_PLAIN_DATE] != RF_LOG_NO_COLUMN;
    return any;
}

void rf_log_plain_name_unknown(rf_log_table *it, const rf_log_plain_columns *columns)
{
    for (size_t i = 0; i < it->head.columns; i++) {
        char shown[RF_PRINTABLE];
        const char *text = it->head.text + it->head.column[i].at;
        bool known = it->head.column[i].length == 0;
        for (int what = 0; what < RF_LOG_PLAIN_END; what++) known |= columns->at[what] == i;
        if (known) continue;
        rf_printable(text, it->head.column[i].length, shown);
        rf_text_join(it->reading->file->columns, RF_LOG_COLUMNS_TEXT, ", ", shown);
        rf_log_warn(it->reading, RF_LOG_WARNING_UNKNOWN_COLUMN, it->line);
    }
}

/* A quantity with its own unit: "62,5kg", "9st 11lb", "1h05". */
static bool read_quantity(const char *text, size_t length, rf_log_plain_what what, double *value)
{
    const rf_kind kind = rows[what].kind;
    const rf_limits limits = {.field = "", .high = INFINITY};
    rf_amount amount;
    if (rf_quantity_amount(kind, &limits, text, length, &amount, NULL) != REFUEL_OK || !isnan(amount.upper))
        return false;
    if (rf_quantity_take(kind, &limits, &amount, NAN, value, NULL) != REFUEL_OK) return false;
    rf_measure own = rf_kind_rows[kind].own;
    own.per = NULL; /* an energy per day is that of the day */
    *value = rf_measure_convert(*value, own, (rf_measure){&rf_units[rows[what].to], NULL});
    return true;
}

/* m:ss and h:mm:ss of a run; h:mm of a night. */
static bool read_clock(const char *text, size_t length, rf_log_plain_what what, double *value)
{
    int parts;
    double seconds = rf_log_duration(text, length, &parts);
    if (isnan(seconds) || (what != RF_LOG_PLAIN_DURATION && what != RF_LOG_PLAIN_SLEEP)) return false;
    *value = what == RF_LOG_PLAIN_DURATION ? seconds : seconds / (parts == 2 ? 60 : 3600);
    return true;
}

/* "61 stone-ish": a number is, its unit is not. */
static bool has_other_unit(const char *text, size_t length, rf_log_style style)
{
    double number;
    size_t used = 0;
    while (used < length && (text[used] == '.' || text[used] == ',' || (text[used] >= '0' && text[used] <= '9')))
        used++;
    return used > 0 && used < length && rf_log_figure(text, used, style, &number) &&
           !memchr(text + used, ':', length - used);
}

/* "2.350" where decimals have a comma: thousands, as in the language of such a file, or a number as everywhere else. */
static bool is_either(const char *text, size_t length, rf_log_plain_what what, rf_log_style style)
{
    const char *point = memchr(text, '.', length);
    if (what != RF_LOG_PLAIN_INTAKE || style != RF_LOG_COMMA || !point) return false;
    size_t before = (size_t)(point - text), digits = 0;
    for (size_t i = 0; i < length; i++) digits += text[i] >= '0' && text[i] <= '9';
    return before >= 1 && before <= 2 && length == before + 4 && digits == before + 3;
}

/* "without a unit; expected 61.4kg, or name the column weight_kg": as of a cell that is no weight at all. */
static void tell_bare(rf_log_table *it, size_t column, rf_log_plain_what what)
{
    char expected[EXPECTED];
    snprintf(expected, sizeof expected, "without a unit%s", strchr(rows[what].expected, ';'));
    rf_log_cell_no_unit(it, column, what == RF_LOG_PLAIN_WEIGHT, expected);
}

rf_log_taken rf_log_plain_take(rf_log_table *it, const rf_log_plain_columns *columns, rf_log_plain_what what,
                               double *value)
{
    size_t length;
    double number;
    const char *text = rf_log_cell_text(it, columns->at[what], &length);
    const rf_unit *unit = columns->unit[what];
    rf_log_style style = it->csv.separator == ',' ? RF_LOG_POINT : RF_LOG_COMMA;
    *value = NAN;
    if (rf_log_is_empty(text, length)) return RF_LOG_TAKEN;
    if (is_either(text, length, what, style)) {
        rf_log_cell_skip(it, columns->at[what], "of thousands or of decimals: write it like 2350 or 2,35");
        return RF_LOG_LEFT_OUT;
    }
    if (rf_log_figure(text, length, style, &number)) {
        if (unit || number == 0) {
            *value = unit ? rf_measure_convert(number, (rf_measure){unit, NULL},
                                               (rf_measure){&rf_units[rows[what].to], NULL})
                          : 0;
            return RF_LOG_TAKEN;
        }
        tell_bare(it, columns->at[what], what);
        return RF_LOG_LEFT_OUT;
    }
    if (read_clock(text, length, what, value)) return RF_LOG_TAKEN;
    if (what != RF_LOG_PLAIN_RPE && read_quantity(text, length, what, value)) return RF_LOG_TAKEN;
    *value = NAN;
    if (what != RF_LOG_PLAIN_RPE && has_other_unit(text, length, style)) {
        rf_log_cell_skip(it, columns->at[what], rows[what].expected);
        return RF_LOG_LEFT_OUT;
    }
    rf_log_cell_bad(it, columns->at[what], rows[what].expected);
    return RF_LOG_BAD_ROW;
}

bool rf_log_plain_is_short_clock(const rf_log_table *it, const rf_log_plain_columns *columns)
{
    size_t length;
    int parts;
    const char *text = rf_log_cell_text(it, columns->at[RF_LOG_PLAIN_DURATION], &length);
    return !isnan(rf_log_duration(text, length, &parts)) && parts == 2;
}
