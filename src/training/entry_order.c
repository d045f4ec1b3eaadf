#include "training/entry_order.h"

static int compare(const rf_log_entry *a, const rf_log_entry *b)
{
    if (a->of != b->of) return (a->of > b->of) - (a->of < b->of);
    if (a->day != b->day) return (a->day > b->day) - (a->day < b->day);
    bool a_untold = isnan(a->start_s), b_untold = isnan(b->start_s);
    if (a_untold != b_untold) return a_untold - b_untold;
    if (!a_untold && a->start_s != b->start_s) return (a->start_s > b->start_s) - (a->start_s < b->start_s);
    if (a->file != b->file) return (a->file > b->file) - (a->file < b->file);
    return (a->line > b->line) - (a->line < b->line);
}

static void swap(rf_log_entry *a, rf_log_entry *b)
{
    rf_log_entry kept = *a;
    *a = *b;
    *b = kept;
}

static void sink(rf_log_entry *entry, size_t at, size_t entries)
{
    for (size_t child; (child = 2 * at + 1) < entries; at = child) {
        if (child + 1 < entries && compare(&entry[child], &entry[child + 1]) < 0) child++;
        if (compare(&entry[at], &entry[child]) >= 0) return;
        swap(&entry[at], &entry[child]);
    }
}

void rf_entries_sort(rf_log_entry *entry, size_t entries)
{
    for (size_t at = entries / 2; at > 0; at--) sink(entry, at - 1, entries);
    for (size_t left = entries; left > 1; left--) {
        swap(&entry[0], &entry[left - 1]);
        sink(entry, 0, left - 1);
    }
}
