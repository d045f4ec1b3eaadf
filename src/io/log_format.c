#include "io/log_format.h"

#include <stdio.h>
#include <string.h>

#include "core/printable.h"
#include "core/text.h"
#include "person/person.h"
#include "training/log.h"
#include "training/meals.h"

#define RUN_MPS_MAX 12.5 /* the best of 100 m (World Athletics) is 10.4: what is faster was no run */
#define METRES 1000.0
#define SECONDS 60.0
#define DAY_G_MAX 10000.0

void rf_log_skip(rf_log_reading *it, rf_log_reason reason, size_t line)
{
    rf_log_count_one(&it->file->skipped[reason], line);
}

void rf_log_warn(rf_log_reading *it, rf_log_warning warning, size_t line)
{
    rf_log_count_one(&it->file->warned[warning], line);
}

void rf_log_no_unit(rf_log_reading *it, bool weighs, size_t line)
{
    rf_log_skip(it, RF_LOG_REASON_NO_UNIT, line);
    it->file->weighs_without_unit |= weighs;
}

void rf_log_other_sport(rf_log_reading *it, const char *word, size_t length, size_t line)
{
    char shown[RF_PRINTABLE];
    rf_log_file *file = it->file;
    rf_log_skip(it, RF_LOG_REASON_OTHER_SPORT, line);
    rf_printable(word, length, shown);
    for (size_t i = 0; i < file->sports; i++)
        if (strcmp(file->sport[i].word, shown) == 0) {
            file->sport[i].count++;
            return;
        }
    if (file->sports == RF_LOG_SPORTS) return;
    memcpy(file->sport[file->sports].word, shown, sizeof shown);
    file->sport[file->sports++].count = 1;
}

void rf_log_bad(rf_log_reading *it, size_t line, const char *column, const char *text, size_t length,
                const char *expected)
{
    rf_log_tell(it, RF_LOG_REASON_BAD_ROW, line, column, text, length, expected);
}

void rf_log_tell(rf_log_reading *it, rf_log_reason reason, size_t line, const char *column, const char *text,
                 size_t length, const char *expected)
{
    char shown[RF_PRINTABLE], name[RF_PRINTABLE];
    rf_log_file *file = it->file;
    rf_log_skip(it, reason, line);
    if (file->tells == RF_LOG_TOLD) return;
    bool first = file->tells == 0;
    char *to = file->told[file->tells++];
    rf_printable(file->name, strlen(file->name), name);
    size_t used = (size_t)(line > 0 ? snprintf(to, RF_LOG_TOLD_TEXT, "%s:%zu: ", name, line)
                                    : snprintf(to, RF_LOG_TOLD_TEXT, "%s: ", name));
    if (first) snprintf(file->place, sizeof file->place, "%.*s%s", (int)used - (text ? 0 : 2), to, text ? column : "");
    if (text) {
        rf_printable(text, length, shown);
        snprintf(to + used, RF_LOG_TOLD_TEXT - used, "%s: \"%s\" is %s", column, shown, expected);
    } else {
        snprintf(to + used, RF_LOG_TOLD_TEXT - used, "%s", expected);
    }
}

static const char *impossible_run(const rf_log_entry *run)
{
    if (run->distance_m < 0 || run->moving_s < 0 || run->climb_m < 0 || run->rpe < 0)
        return "nothing of a run is below 0";
    if (run->distance_m > METRES * RF_LOG_DISTANCE_KM_MAX) return "a run is of 500 km at the most";
    if (run->moving_s > SECONDS * RF_LOG_DURATION_MIN_MAX) return "a run is of 7 days at the most";
    return run->distance_m > RUN_MPS_MAX * run->moving_s ? "nobody runs that fast" : NULL;
}

static const char *impossible_food(const rf_log_entry *food)
{
    const double grams[] = {food->carbohydrate_g, food->protein_g, food->fat_g, food->fibre_g, food->alcohol_g};
    if (food->kcal > RF_DAY_KCAL_MAX) return "nobody eats more than 30,000 kcal a day";
    bool below = food->kcal < 0, above = false;
    for (size_t i = 0; i < sizeof grams / sizeof *grams; i++) {
        below |= grams[i] < 0;
        above |= grams[i] > DAY_G_MAX;
    }
    if (below) return "nothing that is eaten is below 0";
    return above ? "nobody eats more than 10 kg of a nutrient a day" : NULL;
}

/* What cannot be true; NULL of what can. */
static const char *impossible(const rf_log_entry *entry, double today)
{
    bool dated = entry->day != RF_LOG_NO_DAY;
    if (dated && (entry->day < 0 || (double)entry->day > today + 1)) return "the date is before 1970 or to come";
    if (entry->of == RF_LOG_OF_RUN) return impossible_run(entry);
    if (entry->of == RF_LOG_OF_FOOD) return impossible_food(entry);
    bool weighs = entry->weight_kg >= RF_WEIGHT_KG_MIN && entry->weight_kg <= RF_WEIGHT_KG_MAX;
    return entry->of != RF_LOG_OF_WEIGHT || weighs ? NULL : "a weight is between 2 and 650 kg";
}

/* 0 of a distance or a time is that nobody knows it. */
static void check_run(rf_log_entry *entry)
{
    if (!(entry->distance_m > 0)) {
        entry->distance_m = NAN;
        entry->warnings |= RF_LOG_WARNING_BIT(NO_DISTANCE);
    }
    if (!(entry->moving_s > 0)) {
        entry->moving_s = NAN;
        entry->warnings |= RF_LOG_WARNING_BIT(NO_TIME);
    }
}

void rf_log_put(rf_log_reading *it, const rf_log_entry *entry)
{
    rf_log_entry put = *entry;
    put.file = (uint32_t)(it->book->files - 1);
    if (put.rank == RF_LOG_RANK_OF_FILE) put.rank = it->rank;
    if (put.source == RF_LOG_NO_NOTE) put.origin = it->file->origin;
    if (put.day == RF_LOG_NO_DAY) put.day = it->options->day;
    if (put.of == RF_LOG_OF_RUN) check_run(&put);
    const char *why = impossible(&put, it->options->today);
    if (why) {
        rf_log_bad(it, put.line, NULL, NULL, 0, why);
        return;
    }
    if (put.day == RF_LOG_NO_DAY && put.of == RF_LOG_OF_RUN) put.warnings |= RF_LOG_WARNING_BIT(NO_DATE);
    if (put.day == RF_LOG_NO_DAY && put.of != RF_LOG_OF_RUN) {
        rf_log_skip(it, RF_LOG_REASON_UNDATED, put.line);
        return;
    }
    for (int i = 0; i < RF_LOG_WARNING_END; i++)
        if (put.warnings & (uint64_t)1 << i) rf_log_warn(it, (rf_log_warning)i, put.line);
    if (!rf_log_book_add(it->book, &put))
        rf_log_warn(it, RF_LOG_WARNING_TOO_MANY, put.line);
    else if (put.of != RF_LOG_OF_FOOD)
        it->file->entries[put.of]++; /* meals are counted as days, when they are added up */
}
