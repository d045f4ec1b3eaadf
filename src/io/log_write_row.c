#include "io/log_write_row.h"

#include <math.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "core/date.h"
#include "core/number.h"

static void put(rf_log_line *it, const char *text, size_t length)
{
    if (length >= sizeof it->text - it->used) length = sizeof it->text - it->used - 1;
    memcpy(it->text + it->used, text, length);
    it->used += length;
    it->text[it->used] = '\0';
}

static void put_cell(rf_log_line *it, const char *text)
{
    put(it, text, strlen(text));
    put(it, ",", 1);
}

/* In quotes where it needs them. */
static void put_text(rf_log_line *it, const char *text)
{
    bool quotes = text[strcspn(text, ",\"\r\n#")] || *text == ' ';
    if (quotes) put(it, "\"", 1);
    for (; *text; text++) {
        put(it, text, 1);
        if (*text == '"') put(it, text, 1);
    }
    if (quotes) put(it, "\"", 1);
}

static void put_day(rf_log_line *it)
{
    char text[RF_DATE_TEXT] = "";
    for (int i = 0; i < RF_LOG_OF_END; i++)
        if (it->of[i]) rf_date_text(it->of[i]->day, text);
    put_cell(it, text);
}

/* 6:30 in the morning is 06:30. */
static void put_time(rf_log_line *it, const rf_log_entry *of)
{
    char text[32] = "";
    if (of && !isnan(of->start_s))
        snprintf(text, sizeof text, "%02d:%02d", (int)of->start_s / 3600 % 24, (int)of->start_s / 60 % 60);
    put_cell(it, text);
}

static void put_start(rf_log_line *it)
{
    put_time(it, it->of[RF_LOG_OF_RUN] ? it->of[RF_LOG_OF_RUN] : it->of[RF_LOG_OF_WEIGHT]);
}

/* Which of two weighings of a day counts, hangs on their times: that of one is not lost beside a run. */
static void put_weighed_at(rf_log_line *it)
{
    put_time(it, it->of[RF_LOG_OF_RUN] ? it->of[RF_LOG_OF_WEIGHT] : NULL);
}

/* Always with hours: m:ss can be misread. Tenths of a second are kept. */
static void put_duration(rf_log_line *it)
{
    const rf_log_entry *run = it->of[RF_LOG_OF_RUN];
    char text[48] = "";
    if (run && !isnan(run->moving_s)) {
        long long tenths = (long long)(run->moving_s * 10 + 0.5);
        int used = snprintf(text, sizeof text, "%lld:%02d:%02d", tenths / 36000, (int)(tenths / 600 % 60),
                            (int)(tenths / 10 % 60));
        if (tenths % 10) snprintf(text + used, sizeof text - (size_t)used, ".%d", (int)(tenths % 10));
    }
    put_cell(it, text);
}

static void put_complete(rf_log_line *it)
{
    static const char *const words[] = {"", "yes", "no"};
    const rf_log_entry *food = it->of[RF_LOG_OF_FOOD];
    put_cell(it, food ? words[food->complete] : "");
}

/* What somebody wrote about the run, and about the day. */
static void put_note(rf_log_line *it)
{
    char text[RF_LOG_NOTE] = "";
    for (int i = 0; i < RF_LOG_OF_END; i++)
        if (it->of[i] && it->of[i]->note != RF_LOG_NO_NOTE) rf_log_join_note(text, it->book->note + it->of[i]->note);
    put_text(it, text);
    put(it, ",", 1);
}

/* The files of the row, that of the run first. */
static void put_sources(rf_log_line *it)
{
    char text[512] = "";
    for (int i = 0; i < RF_LOG_OF_END; i++) {
        const rf_log_entry *of = it->of[i];
        if (!of) continue;
        bool imported = of->source != RF_LOG_NO_NOTE;
        rf_log_join_names(text, sizeof text, imported ? it->book->note + of->source : it->book->file[of->file].name);
    }
    put_text(it, text);
}

/* The columns: a number of an entry, in parts of its unit; or what else makes the cell. */
#define NUMBER(kind, member, one_, decimals_) RF_LOG_OF_##kind, offsetof(rf_log_entry, member), one_, decimals_, NULL
#define CELL(make) RF_LOG_OF_END, 0, 1, 0, make
static const struct column {
    const char *name;
    rf_log_of of;
    size_t at;
    double one;
    int decimals;
    void (*make)(rf_log_line *it);
} columns[] = {
    {"date", CELL(put_day)},
    {"time", CELL(put_start)},
    {"weight_kg", NUMBER(WEIGHT, weight_kg, 1, 3)},
    {"weighed_at", CELL(put_weighed_at)},
    {"intake_kcal", NUMBER(FOOD, kcal, 1, 2)},
    {"carbohydrate_g", NUMBER(FOOD, carbohydrate_g, 1, 2)},
    {"protein_g", NUMBER(FOOD, protein_g, 1, 2)},
    {"fat_g", NUMBER(FOOD, fat_g, 1, 2)},
    {"fibre_g", NUMBER(FOOD, fibre_g, 1, 2)},
    {"alcohol_g", NUMBER(FOOD, alcohol_g, 1, 2)},
    {"distance_km", NUMBER(RUN, distance_m, 1000, 5)},
    {"duration", CELL(put_duration)},
    {"climb_m", NUMBER(RUN, climb_m, 1, 1)},
    {"rpe", NUMBER(RUN, rpe, 1, 2)},
    {"heart_rate_bpm", NUMBER(RUN, heart_rate_bpm, 1, 1)},
    {"sleep_h", NUMBER(NIGHT, sleep_h, 1, 3)},
    {"complete", CELL(put_complete)},
    {"note", CELL(put_note)},
    {"source", CELL(put_sources)},
};

static double number_of(const struct column *column, const rf_log_entry *entry)
{
    return entry ? *(const double *)((const char *)entry + column->at) / column->one : NAN;
}

static bool is_shown(const rf_log_line *it, const struct column *column)
{
    if (column->make == put_weighed_at) return it->has_weighed_at;
    if (column->at == offsetof(rf_log_entry, alcohol_g)) return it->has_alcohol;
    return column->at != offsetof(rf_log_entry, heart_rate_bpm) || it->has_heart_rate;
}

void rf_log_line_make(rf_log_line *it)
{
    it->used = 0;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        char text[RF_NUMBER_TEXT] = "";
        if (!is_shown(it, &columns[i])) continue;
        if (columns[i].make) {
            columns[i].make(it);
            continue;
        }
        double value = number_of(&columns[i], it->of[columns[i].of]);
        if (!isnan(value)) rf_number_short(value, columns[i].decimals, text);
        put_cell(it, text);
    }
}

void rf_log_line_head(rf_log_line *it)
{
    it->used = 0;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        if (!is_shown(it, &columns[i])) continue;
        if (it->used > 0) put(it, ",", 1);
        put(it, columns[i].name, strlen(columns[i].name));
    }
}

void rf_log_line_begin(rf_log_line *it, const rf_log_book *book, int64_t since)
{
    *it = (rf_log_line){.book = book};
    size_t run = 0, runs = 0; /* runs stand before weights, both in the order of days */
    while (runs < it->book->entries && it->book->entry[runs].of == RF_LOG_OF_RUN) runs++;
    for (size_t i = 0; i < it->book->entries; i++) {
        const rf_log_entry *entry = &it->book->entry[i];
        if (since != RF_LOG_NO_DAY && entry->day < since) continue;
        it->has_alcohol |= entry->of == RF_LOG_OF_FOOD && !isnan(entry->alcohol_g);
        it->has_heart_rate |= entry->of == RF_LOG_OF_RUN && !isnan(entry->heart_rate_bpm);
        if (entry->of != RF_LOG_OF_WEIGHT || isnan(entry->start_s)) continue;
        while (run < runs && it->book->entry[run].day < entry->day) run++;
        it->has_weighed_at |= run < runs && it->book->entry[run].day == entry->day;
    }
}
