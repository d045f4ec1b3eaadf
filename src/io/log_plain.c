/* The log that people keep by hand, and any other table with a date and one of its columns. A row may tell of a run, a weight,
   food and a night at once. */
#include <math.h>
#include <string.h>

#include "core/text.h"
#include "io/log_day.h"
#include "io/log_figure.h"
#include "io/log_formats.h"
#include "io/log_plain_column.h"
#include "io/log_sports.h"
#include "training/log.h"

#define PACE_S_KM_LOW 120.0 /* outside of these m:ss was meant otherwise */
#define PACE_S_KM_HIGH 1200.0

static bool sniff(const rf_log_start *start)
{
    bool dated = false;
    return start->headings && rf_log_plain_finds(start->headings, &dated) && dated;
}

/* The numbers of a row. */
typedef struct plain_row {
    rf_log_entry when; /* its day and start */
    double value[RF_LOG_PLAIN_END];
    bool noted; /* an entry was put, and has its note */
} plain_row;

static bool has_run(const plain_row *row)
{
    return row->value[RF_LOG_PLAIN_DISTANCE] > 0 || row->value[RF_LOG_PLAIN_DURATION] > 0;
}

/* 1:33 for 12 km are minutes and seconds that nobody runs. */
static bool check_pace(rf_log_table *it, const rf_log_plain_columns *at, const plain_row *row)
{
    double pace = row->value[RF_LOG_PLAIN_DURATION] / row->value[RF_LOG_PLAIN_DISTANCE] * 1000;
    if (!rf_log_plain_is_short_clock(it, at) || !isfinite(pace) || (pace >= PACE_S_KM_LOW && pace <= PACE_S_KM_HIGH))
        return true;
    rf_log_cell_bad(it, at->at[RF_LOG_PLAIN_DURATION],
                    "minutes and seconds, which do not fit the distance; write h:mm:ss");
    return false;
}

static bool check(rf_log_table *it, const rf_log_plain_columns *at, const plain_row *row)
{
    static const struct {
        rf_log_plain_what what;
        double low, high;
        const char *outside;
    } bounds[] = {
        {RF_LOG_PLAIN_RPE, 0, RF_LOG_RPE_MAX, "outside 0..10"},
        {RF_LOG_PLAIN_SLEEP, 0, RF_LOG_SLEEP_H_MAX, "outside 0..24 h"},
        {RF_LOG_PLAIN_HEART_RATE, RF_LOG_HEART_RATE_BPM_MIN, RF_LOG_HEART_RATE_BPM_MAX, "outside 25..250 a minute"},
    };
    for (size_t i = 0; i < sizeof bounds / sizeof *bounds; i++) {
        double value = row->value[bounds[i].what];
        if (isnan(value) || (value >= bounds[i].low && value <= bounds[i].high)) continue;
        rf_log_cell_bad(it, at->at[bounds[i].what], bounds[i].outside);
        return false;
    }
    return check_pace(it, at, row);
}

static rf_log_said said(rf_log_table *it, size_t column)
{
    static const char *const yes[] = {"yes", "true", "y", "1", "ja", NULL};
    static const char *const no[] = {"no", "false", "n", "0", "nein", NULL};
    size_t length;
    const char *text = rf_log_cell_text(it, column, &length);
    if (rf_log_is_one(text, length, yes)) return RF_LOG_YES;
    if (rf_log_is_one(text, length, no)) return RF_LOG_NO;
    if (!rf_log_is_empty(text, length)) rf_log_cell_skip(it, column, "neither yes nor no");
    return RF_LOG_UNSAID;
}

/* The note of a row is that of the first of its entries. */
static void put(rf_log_table *it, const rf_log_plain_columns *at, plain_row *row, rf_log_entry *entry)
{
    size_t length;
    const char *text = rf_log_cell_text(it, at->at[RF_LOG_PLAIN_NOTE], &length);
    if (length > 0 && !row->noted) entry->note = rf_log_book_note(it->reading->book, text, length);
    row->noted = true;
    rf_log_put(it->reading, entry);
}

static void put_run(rf_log_table *it, const rf_log_plain_columns *at, plain_row *row)
{
    rf_log_entry run = row->when;
    size_t length;
    const char *text = rf_log_cell_text(it, at->at[RF_LOG_PLAIN_SPORT], &length);
    if (!has_run(row)) return;
    if (length > 0 && !rf_log_means_running(text, length)) {
        rf_log_other_sport(it->reading, text, length, it->line);
        return;
    }
    run.distance_m = row->value[RF_LOG_PLAIN_DISTANCE];
    run.moving_s = row->value[RF_LOG_PLAIN_DURATION];
    run.climb_m = row->value[RF_LOG_PLAIN_CLIMB];
    run.rpe = row->value[RF_LOG_PLAIN_RPE];
    run.heart_rate_bpm = row->value[RF_LOG_PLAIN_HEART_RATE];
    put(it, at, row, &run);
}

static void put_food(rf_log_table *it, const rf_log_plain_columns *at, plain_row *row)
{
    rf_log_entry food = row->when;
    food.of = RF_LOG_OF_FOOD;
    food.kcal = row->value[RF_LOG_PLAIN_INTAKE];
    food.carbohydrate_g = row->value[RF_LOG_PLAIN_CARBOHYDRATE];
    food.protein_g = row->value[RF_LOG_PLAIN_PROTEIN];
    food.fat_g = row->value[RF_LOG_PLAIN_FAT];
    food.fibre_g = row->value[RF_LOG_PLAIN_FIBRE];
    food.alcohol_g = row->value[RF_LOG_PLAIN_ALCOHOL];
    food.complete = said(it, at->at[RF_LOG_PLAIN_COMPLETE]);
    bool any = food.complete != RF_LOG_UNSAID;
    for (int what = RF_LOG_PLAIN_INTAKE; what <= RF_LOG_PLAIN_ALCOHOL; what++) any |= !isnan(row->value[what]);
    if (any) put(it, at, row, &food);
}

/* The time of a row with a run is that of the run. */
static double weighed_s(rf_log_table *it, size_t column, const plain_row *row)
{
    size_t length;
    const char *text = rf_log_cell_text(it, column, &length);
    double otherwise_s = has_run(row) ? NAN : row->when.start_s, own_s = rf_log_daytime(text, length);
    if (rf_log_is_empty(text, length)) return otherwise_s;
    if (!isnan(own_s)) return own_s;
    rf_log_cell_skip(it, column, RF_LOG_NO_TIME_WORDS);
    return otherwise_s;
}

static void put_body(rf_log_table *it, const rf_log_plain_columns *at, plain_row *row)
{
    rf_log_entry weight = row->when, night = row->when;
    weight.of = RF_LOG_OF_WEIGHT;
    weight.weight_kg = row->value[RF_LOG_PLAIN_WEIGHT];
    night.of = RF_LOG_OF_NIGHT;
    night.sleep_h = row->value[RF_LOG_PLAIN_SLEEP];
    night.start_s = NAN;
    weight.start_s = weighed_s(it, at->at[RF_LOG_PLAIN_WEIGHED_AT], row);
    if (!isnan(weight.weight_kg)) put(it, at, row, &weight);
    if (!isnan(night.sleep_h)) put(it, at, row, &night);
}

/* Whether anything of a day stands in it. */
static bool tells(const plain_row *row)
{
    bool any = false;
    for (int what = RF_LOG_PLAIN_WEIGHT; what < RF_LOG_PLAIN_END; what++) any |= !isnan(row->value[what]);
    return any;
}

/* A log that was imported names its files: they stay its sources, and have the rank that their names tell. */
static void take_source(rf_log_table *it, const rf_log_plain_columns *at, rf_log_entry *entry)
{
    static const struct {
        const char *part;
        int rank;
    } names[] = {{".fit", RF_LOG_RANK_FIT},      {".tcx", RF_LOG_RANK_TCX},
                 {"strava", RF_LOG_RANK_STRAVA}, {"activities", RF_LOG_RANK_STRAVA},
                 {"garmin", RF_LOG_RANK_GARMIN}, {".xml", RF_LOG_RANK_APPLE},
                 {"polar", RF_LOG_RANK_POLAR},   {"runkeeper", RF_LOG_RANK_RUNKEEPER},
                 {".gpx", RF_LOG_RANK_GPX}};
    char first[64] = "";
    size_t length;
    const char *text = rf_log_cell_text(it, at->at[RF_LOG_PLAIN_SOURCE], &length);
    if (length == 0) return;
    entry->source = rf_log_book_note(it->reading->book, text, length);
    const char *end = memchr(text, ';', length);
    size_t named = end ? (size_t)(end - text) : length;
    entry->origin = rf_log_origin(text, named);
    for (size_t i = 0; i < named && i < sizeof first - 1; i++) first[i] = rf_text_letter(text[i]);
    for (size_t i = sizeof names / sizeof *names; i-- > 0;)
        if (strstr(first, names[i].part)) entry->rank = names[i].rank;
}

/* All numbers of a row; false where it is not used: that was told. *lost: some of them were left out. */
static bool take_values(rf_log_table *it, const rf_log_plain_columns *at, plain_row *row, bool *lost)
{
    *lost = false;
    for (int what = RF_LOG_PLAIN_WEIGHT; what < RF_LOG_PLAIN_END; what++) {
        rf_log_taken taken = rf_log_plain_take(it, at, (rf_log_plain_what)what, &row->value[what]);
        if (taken == RF_LOG_BAD_ROW) return false;
        *lost |= taken == RF_LOG_LEFT_OUT;
    }
    if (row->value[RF_LOG_PLAIN_HEART_RATE] == 0)
        row->value[RF_LOG_PLAIN_HEART_RATE] = NAN; /* the watch did not feel it */
    return check(it, at, row);
}

static void take_row(rf_log_table *it, const rf_log_plain_columns *at)
{
    plain_row row = {.when = rf_log_entry_of(RF_LOG_OF_RUN)};
    bool lost,
        read = rf_log_take_when(it, at->at[RF_LOG_PLAIN_DATE], at->at[RF_LOG_PLAIN_TIME], RF_LOG_ORDER_ASK, &row.when);
    row.when.line = it->line;
    take_source(it, at, &row.when);
    if (!read || !take_values(it, at, &row, &lost)) return;
    if (row.when.day == RF_LOG_NO_DAY && it->reading->options->day == RF_LOG_NO_DAY && tells(&row)) {
        rf_log_cell_undated(it, at->at[RF_LOG_PLAIN_DATE]);
        return;
    }
    put_run(it, at, &row);
    put_body(it, at, &row);
    put_food(it, at, &row);
    size_t note;
    rf_log_cell_text(it, at->at[RF_LOG_PLAIN_NOTE], &note);
    bool rests =
        row.value[RF_LOG_PLAIN_DISTANCE] == 0 || row.value[RF_LOG_PLAIN_DURATION] == 0; /* that there was no run */
    if (row.noted || lost || has_run(&row)) return;
    if (note > 0)
        rf_log_tell(it->reading, RF_LOG_REASON_BAD_CELL, it->line, NULL, NULL, 0, "a note alone makes no day of a log");
    else if (!rests)
        rf_log_skip(it->reading, RF_LOG_REASON_EMPTY_DAY, it->line);
}

/* Who writes by hand leaves out the last commas, or writes one more. */
static bool ends_empty(const rf_log_table *it)
{
    bool empty = true;
    for (size_t i = it->head.columns; i < it->row.columns; i++) empty &= it->row.column[i].length == 0;
    return empty;
}

/* A last row that is shorter than all others, and whose line has no end, was cut, maybe within a number. */
static bool is_cut(const rf_log_table *it, size_t whole, size_t rows)
{
    return it->is_open && it->row.columns < it->head.columns && rows > 0 && whole == rows;
}

static void read(rf_log_reading *reading)
{
    rf_log_plain_columns at;
    size_t rows = 0, whole = 0; /* whole: not shorter than the header */
    rf_log_table *it = rf_log_table_open(reading, true);
    if (!it) return;
    rf_log_plain_find(&it->head, reading->options, &at);
    rf_log_plain_name_unknown(it, &at);
    while (rf_log_table_row(it, true)) {
        if (it->row.columns > it->head.columns && !ends_empty(it))
            rf_log_bad(reading, it->line, NULL, NULL, 0, "the row has more cells than the header");
        else if (is_cut(it, whole, rows))
            rf_log_warn(reading, RF_LOG_WARNING_TRUNCATED, it->line);
        else
            take_row(it, &at);
        rows++;
        whole += it->row.columns >= it->head.columns;
    }
    rf_log_table_close(it);
}

const rf_log_format rf_log_plain = {"plain", "a table with dates", RF_LOG_RANK_HAND, sniff, read};
