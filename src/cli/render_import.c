#include "cli/render_import.h"

#include <stdio.h>
#include <string.h>

#include "core/printable.h"
#include "io/log_reader.h"

#define PER_WORD 10 /* lines about one kind of thing: more of them help nobody */

static const char *title_of(const char *name)
{
    for (const rf_log_format *const *it = rf_log_formats; name && *it; it++)
        if (strcmp((*it)->name, name) == 0) return (*it)->title;
    return "";
}

/* "5 runs", "1 run"; nothing of 0. */
static void put_count(size_t count, const char *one, const char *many, const char **before)
{
    if (count == 0) return;
    fprintf(stderr, "%s%zu %s", *before, count, count == 1 ? one : many);
    *before = ", ";
}

static void put_entries(const size_t entries[RF_LOG_OF_END])
{
    const char *before = ": ";
    put_count(entries[RF_LOG_OF_RUN], "run", "runs", &before);
    put_count(entries[RF_LOG_OF_WEIGHT], "weight", "weights", &before);
    put_count(entries[RF_LOG_OF_FOOD], "day of food", "days of food", &before);
    put_count(entries[RF_LOG_OF_NIGHT], "night", "nights", &before);
    fputs(strcmp(before, ": ") == 0 ? ": nothing\n" : "\n", stderr);
}

/* How it could have been said; "" of what nobody can say. */
static const char *flags_of(const rf_log_word *word)
{
    static const struct {
        rf_log_warning what;
        const char *flags;
    } rows[] = {{RF_LOG_WARNING_DAY_UTC, " (--zone)"},
                {RF_LOG_WARNING_UNIT_UNKNOWN, " (--distance-unit, --weight-unit)"},
                {RF_LOG_WARNING_SEVERAL_USERS, " (--user)"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (word == &rf_log_warning_words[rows[i].what]) return rows[i].flags;
    return "";
}

static void put_counts(const char *what, const rf_log_count *count, const rf_log_word *word, int n)
{
    for (int i = 0; i < n; i++) {
        if (count[i].count == 0) continue;
        fprintf(stderr, "  %s%zu %s: %s%s", what, count[i].count, word[i].word, word[i].text, flags_of(&word[i]));
        if (count[i].line) fprintf(stderr, " (%sline %zu)", count[i].count > 1 ? "first in " : "", count[i].line);
        fputc('\n', stderr);
    }
}

static void put_file(const rf_log_file *file)
{
    char name[RF_PRINTABLE];
    rf_printable(file->name, strlen(file->name), name);
    if (!file->format) {
        fprintf(stderr, "%s: not read: %s (not-a-log)\n", name, file->why);
        return;
    }
    fprintf(stderr, "%s: %s", name, title_of(file->format));
    put_entries(file->entries);
    put_counts("not read: ", file->skipped, rf_log_reason_words, RF_LOG_REASON_END);
    for (size_t i = 0; i < file->sports; i++)
        fprintf(stderr, "    %zu of \"%s\"\n", file->sport[i].count, file->sport[i].word);
    for (size_t i = 0; i < file->tells; i++) fprintf(stderr, "    %s\n", file->told[i]);
    put_counts("", file->warned, rf_log_warning_words, RF_LOG_WARNING_END);
    if (*file->columns) fprintf(stderr, "    %s\n", file->columns);
}

static void put_list(const rf_import_answer *answer, const rf_import_list *list, size_t told[RF_LOG_WARNING_END])
{
    char text[RF_IMPORT_LINE];
    for (size_t i = 0; i < list->findings; i++) {
        rf_log_warning what = list->finding[i].what;
        if (told[what] == PER_WORD && what != RF_LOG_WARNING_CONFLICT) continue;
        rf_import_line(answer, &list->finding[i], text);
        fprintf(stderr, "  %s\n", text);
        told[what]++;
    }
}

static void put_findings(const rf_import_answer *answer)
{
    size_t told[RF_LOG_WARNING_END] = {0};
    put_list(answer, &answer->list[RF_IMPORT_CONFLICTS], told);
    put_list(answer, &answer->list[RF_IMPORT_DOUBTS], told);
    for (int i = 0; i < RF_LOG_WARNING_END; i++)
        if (answer->marked[i] > told[i])
            fprintf(stderr, "  and %zu more: %s\n", answer->marked[i] - told[i], rf_log_warning_words[i].word);
}

void cli_render_import(const rf_import_answer *answer)
{
    const rf_log_counts *counts = &answer->counts;
    char zone[RF_IMPORT_ZONE];
    const char *before = ": ";
    for (size_t i = 0; i < answer->book->files; i++) put_file(&answer->book->file[i]);
    fputs("The log", stderr);
    put_count(counts->days, "day", "days", &before);
    put_count(counts->runs, "run", "runs", &before);
    put_count(counts->weights, "weight", "weights", &before);
    put_count(counts->food, "day of food", "days of food", &before);
    fputs(counts->days ? "\n" : ": empty\n", stderr);
    if (answer->duplicates > 0)
        fprintf(stderr, "  %zu %s also in another file and counted once\n", answer->duplicates,
                answer->duplicates == 1 ? "entry was" : "entries were");
    put_findings(answer);
    if (isnan(answer->zone_s)) return;
    rf_import_zone(answer->zone_s, zone);
    fprintf(stderr, "  Runs in UTC and the same runs in local time agree on --zone %s\n", zone);
}
