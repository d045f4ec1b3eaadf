#include "io/log_write.h"

#include <stdio.h>
#include <string.h>

#include "core/date.h"
#include "core/number.h"

#define ROW 8192 /* bytes of a row: a note of 2 KiB, all of it quotes, and the rest */

const char rf_log_write_head[] =
    "date,time,weight_kg,intake_kcal,carbohydrate_g,protein_g,fat_g,fibre_g,distance_km,duration,climb_m,rpe,sleep_h,"
    "complete,note,source";

/* The entries of one row: of each kind one, or NULL. */
typedef struct row {
    const rf_log_book *book;
    const rf_log_entry *of[RF_LOG_OF_END];
    char text[ROW];
    size_t used;
} row;

static void put(row *it, const char *text, size_t length)
{
    if (length >= sizeof it->text - it->used) length = sizeof it->text - it->used - 1;
    memcpy(it->text + it->used, text, length);
    it->used += length;
    it->text[it->used] = '\0';
}

static void put_cell(row *it, const char *text)
{
    put(it, text, strlen(text));
    put(it, ",", 1);
}

static void put_number(row *it, const rf_log_entry *of, double value, int decimals)
{
    char text[RF_NUMBER_TEXT] = "";
    if (of && !isnan(value)) rf_number_short(value, decimals, text);
    put_cell(it, text);
}

/* In quotes where it needs them. */
static void put_text(row *it, const char *text)
{
    bool quotes = text[strcspn(text, ",\"\r\n#")] || *text == ' ';
    if (quotes) put(it, "\"", 1);
    for (; *text; text++) {
        put(it, text, 1);
        if (*text == '"') put(it, text, 1);
    }
    if (quotes) put(it, "\"", 1);
}

/* 6:30 in the morning is 06:30. */
static void put_start(row *it)
{
    const rf_log_entry *run = it->of[RF_LOG_OF_RUN], *of = run ? run : it->of[RF_LOG_OF_WEIGHT];
    char text[32] = "";
    if (of && !isnan(of->start_s))
        snprintf(text, sizeof text, "%02d:%02d", (int)of->start_s / 3600 % 24, (int)of->start_s / 60 % 60);
    put_cell(it, text);
}

/* Always with hours: m:ss can be misread. Tenths of a second are kept. */
static void put_duration(row *it)
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

static void put_complete(row *it)
{
    static const char *const words[] = {"", "yes", "no"};
    const rf_log_entry *food = it->of[RF_LOG_OF_FOOD];
    put_cell(it, food ? words[food->complete] : "");
}

static bool is_listed(const char *list, const char *name, size_t length)
{
    for (size_t size; *list; list += size + strspn(list + size, "; ")) {
        size = strcspn(list, ";");
        if (size == length && memcmp(list, name, size) == 0) return true;
    }
    return false;
}

/* Puts the names of a list behind those of another that are not yet in it; what does not fit is left out. */
static void join_names(char *list, size_t size, const char *names)
{
    for (size_t length; *names; names += length + strspn(names + length, "; ")) {
        size_t used = strlen(list);
        length = strcspn(names, ";");
        if (length == 0 || is_listed(list, names, length) || used + length + sizeof "; " > size) continue;
        snprintf(list + used, size - used, "%s%.*s", used ? "; " : "", (int)length, names);
    }
}

/* The files of the row, that of the run first. */
static void put_sources(row *it)
{
    char text[512] = "";
    for (int i = 0; i < RF_LOG_OF_END; i++) {
        const rf_log_entry *of = it->of[i];
        if (!of) continue;
        bool imported = of->source != RF_LOG_NO_NOTE;
        join_names(text, sizeof text, imported ? it->book->note + of->source : it->book->file[of->file].name);
    }
    put_text(it, text);
}

static void make_row(row *it)
{
    const rf_log_entry *run = it->of[RF_LOG_OF_RUN], *weight = it->of[RF_LOG_OF_WEIGHT], *food = it->of[RF_LOG_OF_FOOD],
                       *night = it->of[RF_LOG_OF_NIGHT];
    char day[RF_DATE_TEXT] = "";
    it->used = 0;
    for (int i = 0; i < RF_LOG_OF_END; i++)
        if (it->of[i]) rf_date_text(it->of[i]->day, day);
    put_cell(it, day);
    put_start(it);
    put_number(it, weight, weight ? weight->weight_kg : NAN, 3);
    put_number(it, food, food ? food->kcal : NAN, 2);
    put_number(it, food, food ? food->carbohydrate_g : NAN, 2);
    put_number(it, food, food ? food->protein_g : NAN, 2);
    put_number(it, food, food ? food->fat_g : NAN, 2);
    put_number(it, food, food ? food->fibre_g : NAN, 2);
    put_number(it, run, run ? run->distance_m / 1000 : NAN, 5);
    put_duration(it);
    put_number(it, run, run ? run->climb_m : NAN, 1);
    put_number(it, run, run ? run->rpe : NAN, 2);
    put_number(it, night, night ? night->sleep_h : NAN, 3);
    put_complete(it);
    if (run && run->note != RF_LOG_NO_NOTE) put_text(it, it->book->note + run->note);
    put(it, ",", 1);
    put_sources(it);
}

/* Where the entries of each kind that are not yet written stand; they are in the order of kinds, then days. */
typedef struct places {
    size_t at[RF_LOG_OF_END], end[RF_LOG_OF_END];
} places;

static places places_of(const rf_log_book *book, int64_t since)
{
    places it = {{0}, {0}};
    for (size_t i = 0, of = 0; of < RF_LOG_OF_END; of++) {
        while (i < book->entries && book->entry[i].of == (rf_log_of)of && book->entry[i].day < since) i++;
        it.at[of] = i;
        while (i < book->entries && book->entry[i].of == (rf_log_of)of) i++;
        it.end[of] = i;
    }
    return it;
}

/* The first day of which something is left; RF_LOG_NO_DAY at the end. */
static int64_t next_day(const rf_log_book *book, const places *it)
{
    int64_t day = RF_LOG_NO_DAY;
    for (int of = 0; of < RF_LOG_OF_END; of++) {
        if (it->at[of] == it->end[of]) continue;
        int64_t one = book->entry[it->at[of]].day;
        if (day == RF_LOG_NO_DAY || one < day) day = one;
    }
    return day;
}

/* Takes the next entry of each kind that is of the day; false where there is none. */
static bool take(row *it, places *left, int64_t day)
{
    bool any = false;
    for (int of = 0; of < RF_LOG_OF_END; of++) {
        bool there = left->at[of] < left->end[of] && it->book->entry[left->at[of]].day == day;
        it->of[of] = there ? &it->book->entry[left->at[of]++] : NULL;
        any |= there;
    }
    return any;
}

rf_log_counts rf_log_write(const rf_log_book *book, int64_t since, void (*line)(void *context, const char *text),
                           void *context)
{
    rf_log_counts counts = {0, 0, 0, 0};
    places left = places_of(book, since);
    row it = {.book = book};
    for (int64_t day; (day = next_day(book, &left)) != RF_LOG_NO_DAY; counts.days++)
        while (take(&it, &left, day)) {
            counts.runs += it.of[RF_LOG_OF_RUN] != NULL;
            counts.weights += it.of[RF_LOG_OF_WEIGHT] != NULL;
            counts.food += it.of[RF_LOG_OF_FOOD] != NULL;
            if (!line) continue;
            make_row(&it);
            line(context, it.text);
        }
    return counts;
}
