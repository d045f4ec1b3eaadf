#include "io/log_meals.h"

#include <stdlib.h>
#include <string.h>

#include "training/meals.h"

/* By day, and within a day as they stand: sums are then the same to the last bit. */
static int compare(const void *left, const void *right)
{
    const rf_log_entry *a = left, *b = right;
    if (a->day != b->day) return (a->day > b->day) - (a->day < b->day);
    return (a->line > b->line) - (a->line < b->line);
}

/* Takes the food out of the entries of the file; returns how many meals. */
static size_t take_out(rf_log_reading *it, rf_log_entry *meal)
{
    size_t kept = it->first, meals = 0;
    for (size_t i = it->first; i < it->book->entries; i++) {
        rf_log_entry *entry = &it->book->entry[i];
        if (entry->of == RF_LOG_OF_FOOD)
            meal[meals++] = *entry;
        else
            it->book->entry[kept++] = *entry;
    }
    it->book->entries = kept;
    return meals;
}

/* The notes of the meals are those of the day. */
static void join_notes(rf_log_reading *it, const rf_log_entry *meal, size_t meals, rf_log_entry *day)
{
    char notes[RF_LOG_NOTE] = "";
    for (size_t i = 0; i < meals; i++)
        if (meal[i].note != RF_LOG_NO_NOTE) rf_log_join_note(notes, it->book->note + meal[i].note);
    if (*notes) day->note = rf_log_book_note(it->book, notes, strlen(notes));
}

static void put_day(rf_log_reading *it, const rf_log_entry *meal, size_t meals)
{
    rf_log_entry day = rf_meals_day(meal, meals, it->rank == RF_LOG_RANK_HAND);
    uint64_t before = 0;
    if (day.kcal > RF_DAY_KCAL_MAX) {
        rf_log_bad(it, day.line, NULL, NULL, 0, "nobody eats more than 30,000 kcal a day");
        return;
    }
    for (size_t i = 0; i < meals; i++) before |= meal[i].warnings;
    for (int i = 0; i < RF_LOG_WARNING_END; i++)
        if (day.warnings & ~before & (uint64_t)1 << i) rf_log_warn(it, (rf_log_warning)i, day.line);
    join_notes(it, meal, meals, &day);
    rf_log_book_add(it->book, &day); /* there is room where its meals were */
    it->file->entries[RF_LOG_OF_FOOD]++;
}

void rf_log_add_meals(rf_log_reading *it)
{
    size_t all = it->book->entries - it->first;
    rf_log_entry *meal = all > 0 ? malloc(all * sizeof *meal) : NULL;
    it->book->no_memory |= all > 0 && !meal;
    if (!meal) return;
    size_t meals = take_out(it, meal);
    qsort(meal, meals, sizeof *meal, compare);
    for (size_t from = 0, to; from < meals; from = to) {
        for (to = from + 1; to < meals && meal[to].day == meal[from].day;) to++;
        put_day(it, meal + from, to - from);
    }
    free(meal);
}
