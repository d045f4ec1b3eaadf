#include "io/log_write.h"

#include "io/log_write_row.h"

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
static bool take(rf_log_line *it, places *left, int64_t day)
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
    rf_log_line it;
    rf_log_line_begin(&it, book, since);
    rf_log_line_head(&it);
    if (line) line(context, it.text);
    for (int64_t day; (day = next_day(book, &left)) != RF_LOG_NO_DAY; counts.days++)
        while (take(&it, &left, day)) {
            counts.runs += it.of[RF_LOG_OF_RUN] != NULL;
            counts.weights += it.of[RF_LOG_OF_WEIGHT] != NULL;
            counts.food += it.of[RF_LOG_OF_FOOD] != NULL;
            if (!line) continue;
            rf_log_line_make(&it);
            line(context, it.text);
        }
    return counts;
}
