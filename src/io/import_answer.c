#include "io/import_answer.h"

#include <stdio.h>
#include <string.h>

#include "core/date.h"
#include "core/number.h"
#include "core/printable.h"
#include "training/merge.h"

static void keep(void *context, rf_log_warning what, const rf_log_entry *kept, const rf_log_entry *other)
{
    rf_import_answer *it = context;
    rf_import_list *list = &it->list[other ? RF_IMPORT_CONFLICTS : RF_IMPORT_DOUBTS];
    it->marked[what]++;
    list->found++;
    if (list->findings == RF_IMPORT_LINES) return;
    list->finding[list->findings++] = (rf_import_finding){what, other != NULL, *kept, other ? *other : *kept};
}

void rf_import_merge(rf_log_book *book, double resting_kcal, int64_t since, rf_import_answer *out)
{
    *out = (rf_import_answer){.book = book};
    rf_merge merge = {
        .entry = book->entry, .entries = book->entries, .resting_kcal = resting_kcal, .tell = keep, .context = out};
    rf_merge_entries(&merge);
    book->entries = merge.entries;
    out->duplicates = merge.duplicates;
    out->conflicts = merge.conflicts;
    out->zone_s = merge.zone_s;
    out->counts = rf_log_write(book, since, NULL, NULL);
}

void rf_import_zone(double zone_s, char text[RF_IMPORT_ZONE])
{
    int minutes = (int)fabs(zone_s) / 60;
    snprintf(text, RF_IMPORT_ZONE, "%c%02d:%02d", zone_s < 0 ? '-' : '+', minutes / 60 % 100, minutes % 60);
}

static const char *name_of(const rf_import_answer *answer, const rf_log_entry *entry)
{
    return answer->book->file[entry->file].name;
}

/* What an entry says, with its unit. */
static void amount_of(const rf_log_entry *it, char text[64])
{
    char number[RF_NUMBER_TEXT];
    switch (it->of) {
        case RF_LOG_OF_RUN:
            rf_number_short(it->distance_m / 1000, 2, number);
            snprintf(text, 64, "%s km", number);
            return;
        case RF_LOG_OF_WEIGHT:
            rf_number_short(it->weight_kg, 2, number);
            snprintf(text, 64, "%s kg", number);
            return;
        case RF_LOG_OF_FOOD:
            rf_number_fixed(it->kcal, 0, true, number);
            snprintf(text, 64, "%s kcal", number);
            return;
        default: rf_number_short(it->sleep_h, 2, number); snprintf(text, 64, "%s h of sleep", number);
    }
}

void rf_import_line(const rf_import_answer *answer, const rf_import_finding *it, char text[RF_IMPORT_LINE])
{
    char day[RF_DATE_TEXT], kept[64], other[64], name[2][RF_PRINTABLE];
    const char *word = rf_log_warning_words[it->what].word, *first = name_of(answer, &it->kept),
               *second = name_of(answer, &it->other);
    rf_date_text(it->kept.day, day);
    amount_of(&it->kept, kept);
    amount_of(&it->other, other);
    rf_printable(first, strlen(first), name[0]);
    rf_printable(second, strlen(second), name[1]);
    if (it->has_other)
        snprintf(text, RF_IMPORT_LINE, "%s: %s in %s, %s in %s; the first counts (%s)", day, kept, name[0], other,
                 name[1], word);
    else
        snprintf(text, RF_IMPORT_LINE, "%s: %s in %s: %s (%s)", day, kept, name[0], rf_log_warning_words[it->what].text,
                 word);
}
